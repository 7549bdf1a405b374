// SPDX-License-Identifier: MIT
#pragma once

#include "app/site/httpconnection.h"
#include "app/site/httphead.h"

namespace beian {

// One GET for a file of a size that is known to be small. Ends with answered(), tooLarge() or failed(),
// once; then it is deleted by whoever made it.
class FileRequest final : public QObject
{
    Q_OBJECT

public:
    // Of more than `largest` bytes no more are taken in, whatever the server says beforehand.
    FileRequest(const QUrl &url, const QSslConfiguration &tls, qint64 largest,
                QObject *parent = nullptr);

    // Once. Asking the system for its proxy can take seconds. `etag` is that of the copy that is here:
    // the same file is then answered with status 304; empty: there is none.
    void start(const QByteArray &etag);

Q_SIGNALS:
    // `content` is whole where the status is 200, and empty with every other.
    void answered(const beian::HttpHead &head, const QByteArray &content);
    void tooLarge();
    // Before a whole answer had come: the connection, the certificate, what is no HTTP.
    void failed();

private:
    void read();
    void takeContent();
    void takeEnd(QAbstractSocket::SocketError error);
    void answer();
    void fail();

    HttpConnection m_connection;
    qint64 m_largest;
    QByteArray m_taken; // head and content
    HttpHead m_head; // status 0: not yet whole
    qint64 m_announced = -1; // bytes of content; -1: until the other side ends
    bool m_isOver = false;
};

} // namespace beian
