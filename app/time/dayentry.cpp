// SPDX-License-Identifier: MIT
#include "app/time/dayentry.h"

#include <optional>

#include <QtCore/qregularexpression.h>

#include "app/support/textfolding.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

using Pattern = QRegularExpression;

constexpr auto fromHere = QRegularExpression::AnchorAtOffsetMatchOption;

// Blanks, a comma, the T of ISO 8601 and the "at" of English phones.
qsizetype endOfGap(const QString &text, qsizetype from)
{
    static const Pattern gap(u"(?:[ ,、()\\[\\]]|t(?=[0-9])|at )*"_s);
    return gap.match(text, from, Pattern::NormalMatch, fromHere).capturedEnd();
}

int monthOf(const QString &name)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return int(months.indexOf(name)) + 1;
}

QDate dateOf(const QString &year, int month, int day, QDate today)
{
    if (!year.isEmpty())
        return QDate(year.toInt(), month, day);
    const QDate thisYear(today.year(), month, day);
    return thisYear.isValid() && thisYear <= today.addDays(1) ? thisYear
                                                              : QDate(today.year() - 1, month, day);
}

// "昨晚" leaves its "晚" for the time.
DayEntry wordIn(const QString &text, QDate today)
{
    static const Pattern word(u"(?:(今[天日]?|today)|(昨[天日]?|yesterday)|(前[天日]))"_s);
    const QRegularExpressionMatch match = word.match(text, 0, Pattern::NormalMatch, fromHere);
    if (!match.hasMatch())
        return {};
    const int back = match.hasCaptured(3) ? 2 : match.hasCaptured(2) ? 1 : 0;
    return {today.addDays(-back), true, match.capturedEnd()};
}

DayEntry dateIn(const QString &text, QDate today)
{
    static const Pattern digits(u"(?:(\\d{4}) ?[-/.年] ?)?(\\d{1,2}) ?[-/.月] ?(\\d{1,2})(?:日|号)?"
                                "(?![0-9:.])"_s);
    static const Pattern english(u"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? "
                                 "(\\d{1,2})(?:st|nd|rd|th)?(?![0-9:])(?:,? (\\d{4})(?![0-9:]))?"_s);
    static const Pattern dayFirst(u"(\\d{1,2})(?:st|nd|rd|th)? "
                                  "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
                                  "(?:,? (\\d{4})(?![0-9:]))?"_s);
    const auto at = [&text](const Pattern &pattern) {
        return pattern.match(text, 0, Pattern::NormalMatch, fromHere);
    };
    if (const auto match = at(digits); match.hasMatch())
        return {dateOf(match.captured(1), match.captured(2).toInt(), match.captured(3).toInt(), today),
                true, match.capturedEnd()};
    if (const auto match = at(english); match.hasMatch())
        return {dateOf(match.captured(3), monthOf(match.captured(1)), match.captured(2).toInt(), today),
                true, match.capturedEnd()};
    if (const auto match = at(dayFirst); match.hasMatch())
        return {dateOf(match.captured(3), monthOf(match.captured(2)), match.captured(1).toInt(), today),
                true, match.capturedEnd()};
    return {};
}

// 1 is Monday.
std::optional<int> weekdayIn(const QString &text, qsizetype &end)
{
    static const Pattern weekday(u"(?:(?:星期|周|週|礼拜)([一二三四五六日天])"
                                 "|(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?)"_s);
    const auto match = weekday.match(text, end, Pattern::NormalMatch, fromHere);
    if (!match.hasMatch())
        return std::nullopt;
    end = match.capturedEnd();
    static const QString names = u"一二三四五六日"_s;
    static const QStringList english{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s,
                                     u"fri"_s, u"sat"_s, u"sun"_s};
    if (match.captured(1) == u"天")
        return 7;
    return 1 + int(match.hasCaptured(1) ? names.indexOf(match.captured(1))
                                        : english.indexOf(match.captured(2)));
}

} // namespace

DayEntry readDayEntry(const QString &text, QDate today)
{
    qsizetype begin = 0;
    std::optional<int> weekday = weekdayIn(text, begin);
    begin = endOfGap(text, begin);
    const QString rest = text.sliced(begin);
    DayEntry entry = wordIn(rest, today);
    if (!entry.isNamed)
        entry = dateIn(rest, today);
    entry.length = endOfGap(text, begin + entry.length);
    if (!weekday && entry.isNamed) {
        weekday = weekdayIn(text, entry.length);
        entry.length = endOfGap(text, entry.length);
    }
    if (!weekday)
        return entry;
    if (!entry.isNamed)
        entry.day = today.addDays(-((today.dayOfWeek() - *weekday + 7) % 7));
    else if (entry.day.dayOfWeek() != *weekday)
        entry.day = {};
    entry.isNamed = true;
    return entry;
}

Result<QDate> readDateEntry(QStringView text, QDate today)
{
    static const Pattern compact(Pattern::anchoredPattern(u"(\\d{4})(\\d{2})(\\d{2})"_s));
    const QString read = foldToHalfWidth(text).simplified();
    const auto match = compact.match(read);
    if (match.hasMatch()) {
        const QDate day(match.captured(1).toInt(), match.captured(2).toInt(),
                        match.captured(3).toInt());
        return day.isValid() ? Result<QDate>(day) : Error{ErrorKind::InvalidDate, read};
    }
    const DayEntry entry = readDayEntry(read.toLower(), today);
    if (!entry.day.isValid() || entry.length != read.size())
        return Error{ErrorKind::InvalidDate, read};
    return entry.day;
}

} // namespace beian
