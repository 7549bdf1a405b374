// SPDX-License-Identifier: MIT
#include "app/store/storeheader.h"

#include <QtCore/qalgorithms.h>
#include <QtCore/qendian.h>
#include <QtCore/qfile.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const auto magic = "SQLite format 3\0"_ba;
constexpr qint64 headerSize = 100;
constexpr quint16 smallestPage = 512;
constexpr quint16 largestPage = 1; // that is how 65,536 is written
constexpr quint16 usualPage = 4096;
constexpr uchar latestVersion = 2; // with a write-ahead log; 1 without
constexpr quint32 latestSchemaFormat = 4;
constexpr quint32 utf8 = 1;
const QByteArray fractions = QByteArray::fromHex("402020"); // fixed

// Where what is in it.
constexpr qsizetype pageAt = 16;
constexpr qsizetype writeVersionAt = 18;
constexpr qsizetype readVersionAt = 19;
constexpr qsizetype fractionsAt = 21;
constexpr qsizetype schemaFormatAt = 44;
constexpr qsizetype encodingAt = 56;

template <typename Number>
Number number(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<Number>(header.constData() + offset);
}

template <typename Number>
void setNumber(QByteArray &header, qsizetype offset, Number value)
{
    qToBigEndian(value, header.data() + offset);
}

bool isPage(quint16 size)
{
    return size == largestPage || (size >= smallestPage && qPopulationCount(size) == 1);
}

bool isVersion(uchar version)
{
    return version >= 1 && version <= latestVersion;
}

bool isSound(const QByteArray &header)
{
    // A new file has no schema and no encoding yet.
    return header.startsWith(magic) && isPage(number<quint16>(header, pageAt))
        && isVersion(uchar(header.at(writeVersionAt))) && isVersion(uchar(header.at(readVersionAt)))
        && header.mid(fractionsAt, fractions.size()) == fractions
        && number<quint32>(header, schemaFormatAt) <= latestSchemaFormat
        && number<quint32>(header, encodingAt) <= utf8;
}

} // namespace

bool isDatabase(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) && opened.read(magic.size()) == magic;
}

bool hasSoundHeader(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return true;
    const QByteArray header = opened.read(headerSize);
    return opened.size() >= smallestPage && header.size() == headerSize && isSound(header);
}

void mendHeader(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadWrite))
        return;
    QByteArray header = opened.read(headerSize);
    if (header.size() < headerSize || isSound(header))
        return;
    header.replace(0, magic.size(), magic);
    if (!isPage(number<quint16>(header, pageAt)))
        setNumber(header, pageAt, usualPage);
    header[writeVersionAt] = char(latestVersion);
    header[readVersionAt] = char(latestVersion);
    header.replace(fractionsAt, fractions.size(), fractions);
    setNumber(header, schemaFormatAt, latestSchemaFormat);
    setNumber(header, encodingAt, utf8);
    opened.seek(0);
    opened.write(header);
}

} // namespace beian
