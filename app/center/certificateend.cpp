// SPDX-License-Identifier: MIT
#include "app/center/certificateend.h"

#include <QtCore/qregularexpression.h>
#include <QtNetwork/qsslcertificate.h>
#include <QtNetwork/qsslsocket.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 3000; // milliseconds

QString parameter(const CenterAddress &address, const QString &key)
{
    const QRegularExpression pattern(u"(?:^| )"_s + key + u"='([^',]*)"_s);
    return pattern.match(address.options).captured(1);
}

} // namespace

QDate endOfCertificate(const CenterAddress &address)
{
    const QString host = parameter(address, u"host"_s);
    const int port = parameter(address, u"port"_s).toInt();
    if (!QSslSocket::supportsSsl() || host.isEmpty() || host.startsWith(u'/'))
        return {};
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone); // it is looked at, and nothing is told
    socket.connectToHost(host, quint16(port > 0 ? port : 5432));
    if (!socket.waitForConnected(patience))
        return {};
    // SSLRequest: https://www.postgresql.org/docs/current/protocol-message-formats.html
    socket.write(QByteArray::fromHex("0000000804d2162f"));
    if (!socket.waitForReadyRead(patience) || socket.read(1) != "S")
        return {};
    socket.startClientEncryption();
    if (!socket.waitForEncrypted(patience))
        return {};
    const QDateTime end = socket.peerCertificate().expiryDate();
    return end.isValid() && end < QDateTime::currentDateTimeUtc() ? end.date() : QDate();
}

} // namespace beian
