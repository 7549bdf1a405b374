// SPDX-License-Identifier: MIT
#include "app/store/storedcells.h"

#include <algorithm>

#include "app/support/qtversion.h"

namespace beian {

namespace {

constexpr int idSize = 16;
constexpr qsizetype phoneLength = 11;
constexpr qint64 mostOfAnything = 1'000'000;
// Clocks with an empty battery begin in 1970. Flags, 0 and 1, are no instants.
constexpr qint64 firstInstant = 2;
constexpr qint64 lastInstant = 253402300799999; // the end of the year 9999
constexpr qint64 longestSpan = lastInstant / 1000; // seconds

} // namespace

QString StoredCells::text(int column, qsizetype longest)
{
    const QVariant value = m_row.value(column);
    const bool isText = !value.isNull() && value.typeId() == QMetaType::QString;
    const QString text = isText ? value.toString() : QString();
    demand(isText && text.size() <= longest);
    return text.size() <= longest ? text : QString();
}

QString StoredCells::phone(int column)
{
    if (isNull(column))
        return {};
    const QString digits = text(column, phoneLength);
    const bool isPhone = digits.size() == phoneLength
        && std::all_of(digits.begin(), digits.end(),
                       [](QChar each) { return each >= u'0' && each <= u'9'; });
    demand(isPhone);
    return isPhone ? digits : QString();
}

QUuid StoredCells::id(int column)
{
    const QVariant value = m_row.value(column);
    const QByteArray bytes = value.toByteArray();
    const bool isId = value.typeId() == QMetaType::QByteArray && bytes.size() == idSize;
    const QUuid id = isId ? QUuid::fromRfc4122(bytes) : QUuid();
    demand(!id.isNull());
    return id;
}

int StoredCells::number(int column)
{
    return int(integer(column, 0, mostOfAnything));
}

bool StoredCells::flag(int column)
{
    return integer(column, 0, 1) == 1;
}

std::chrono::seconds StoredCells::span(int column)
{
    return std::chrono::seconds(integer(column, 0, longestSpan));
}

QDateTime StoredCells::instant(int column)
{
    if (isNull(column))
        return {};
    const qint64 value = integer(column, firstInstant, lastInstant);
    return value == firstInstant ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value, utcZone);
}

QDate StoredCells::day(int column)
{
    if (isNull(column))
        return {};
    const QDate day = QDate::fromString(text(column), Qt::ISODate);
    demand(day.isValid());
    return day;
}

qint64 StoredCells::integer(int column, qint64 least, qint64 most)
{
    const QVariant value = m_row.value(column);
    const qint64 number = value.toLongLong();
    const bool isNumber = !value.isNull() && value.typeId() == QMetaType::LongLong
        && number >= least && number <= most;
    demand(isNumber);
    return isNumber ? number : least;
}

} // namespace beian
