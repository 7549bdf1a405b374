// SPDX-License-Identifier: MIT
#include "app/cli/tableinput.h"

#include "app/settings/plainfile.h"

namespace beian {

TableInput::TableInput(const QString &fileName)
    : m_file(fileName)
{ }

Result<QIODevice *> TableInput::open()
{
    if (isNamedPipe(m_file.fileName()) || !m_file.open(QIODevice::ReadOnly))
        return unreadable();
    if (!m_file.isSequential())
        return static_cast<QIODevice *>(&m_file);
    return readPipe() ? Result<QIODevice *>(&m_piped) : unreadable();
}

Result<void> TableInput::ending() const
{
    return m_file.error() == QFileDevice::NoError ? Result<void>() : unreadable();
}

// A pipe can be read once only, and a table is read several times. Not onto the disk: names and
// numbers of people are in it.
bool TableInput::readPipe()
{
    constexpr qint64 longestPipe = 256 * 1024 * 1024;
    constexpr qint64 longestPiece = 64 * 1024;
    QByteArray all;
    while (all.size() <= longestPipe) {
        const QByteArray piece = m_file.read(longestPiece);
        if (piece.isEmpty())
            break;
        all += piece;
    }
    if (m_file.error() != QFileDevice::NoError || all.size() > longestPipe)
        return false;
    m_piped.setData(all);
    return m_piped.open(QIODevice::ReadOnly);
}

} // namespace beian
