// SPDX-License-Identifier: MIT
#include "app/cli/inputreading.h"

#include <algorithm>

#include <QtCore/qstringconverter.h>

namespace beian {

namespace {

QString withoutMark(const QString &text)
{
    return text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text;
}

// UTF-8, or what the system's consoles write: GBK on a Chinese Windows. A character that the limit
// cut in two is no fault.
std::optional<QString> decoded(const QByteArray &bytes)
{
    for (const QStringConverter::Encoding encoding :
         {QStringConverter::Utf8, QStringConverter::System}) {
        QStringDecoder decoder(encoding);
        const QString text = decoder(bytes);
        if (!decoder.hasError())
            return withoutMark(text);
    }
    return std::nullopt;
}

} // namespace

QString readFirstLine(QIODevice &device, qint64 limit)
{
    QByteArray bytes = device.readLine(limit);
    QString text = decoded(bytes).value_or(withoutMark(QString::fromUtf8(bytes)));
    bytes.fill('\0');
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

std::optional<QString> readAllText(QIODevice &device, qint64 limit)
{
    // A pipe hands over its content piece by piece.
    QByteArray bytes;
    while (bytes.size() < limit) {
        QByteArray piece = device.read(std::min<qint64>(limit - bytes.size(), 4096));
        if (piece.isEmpty())
            break;
        bytes += piece;
        piece.fill('\0');
    }
    const std::optional<QString> text = decoded(bytes);
    bytes.fill('\0');
    return text;
}

} // namespace beian
