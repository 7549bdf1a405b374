// SPDX-License-Identifier: MIT
#include "app/cli/inputreading.h"

#include <algorithm>

namespace beian {

namespace {

QString textOf(QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    bytes.fill('\0');
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

} // namespace

QString readFirstLine(QIODevice &device, qint64 limit)
{
    QByteArray bytes = device.readLine(limit);
    QString text = textOf(bytes);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

QString readAllText(QIODevice &device, qint64 limit)
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
    return textOf(bytes);
}

} // namespace beian
