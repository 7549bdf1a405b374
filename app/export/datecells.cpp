// SPDX-License-Identifier: MIT
#include "app/export/datecells.h"

#include <algorithm>
#include <cmath>

#include <QtCore/qlocale.h>
#include <QtCore/qregularexpression.h>

#include "app/export/timecells.h"
#include "app/support/textfolding.h"
#include "app/time/beijingtime.h"
#include "app/time/timeentry.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// The days that a serial number may mean: from the year in which filings began up to what nobody
// enters by accident. 1899-12-30 is day 0 of Excel since it counts a 29 February 1900.
const QDate serialOrigin(1899, 12, 30);
constexpr int firstSerial = 38353; // 2005-01-01
constexpr int lastSerial = 73050; // 2099-12-31

struct DateAndTime
{
    QDate date;
    QString time; // what is behind it, blank for nothing
};

std::optional<double> serialIn(const QString &text)
{
    static const QRegularExpression shape(u"\\A[0-9]{5}(?:\\.[0-9]+)?\\z"_s);
    const double serial = shape.match(text).hasMatch() ? text.toDouble() : 0;
    return serial >= firstSerial && serial <= lastSerial ? std::optional(serial) : std::nullopt;
}

QDateTime momentOfSerial(double serial)
{
    const double days = std::floor(serial);
    const qint64 seconds = std::llround((serial - days) * 24 * 60 * 60);
    return fromBeijing(serialOrigin.addDays(qint64(days)), QTime(0, 0)).addSecs(seconds);
}

// Takes "星期日", "(周日)", "Sunday" out of the text. Empty when there is none.
std::optional<int> takeWeekday(QString &text)
{
    static const QRegularExpression chinese(
        u"[(\\[]?(?:星期|周|礼拜)([一二三四五六日天])[)\\]]?"_s);
    static const QRegularExpression english(
        u"\\b(mon|tue|wed|thu|fri|sat|sun)(?:day|nesday|rsday|urday|s|sday|r|rs)?\\b[.,]?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = chinese.match(text);
    if (match.hasMatch()) {
        text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
        const qsizetype place = QStringView(u"一二三四五六日").indexOf(match.captured(1));
        return place < 0 ? 7 : int(place) + 1;
    }
    const QRegularExpressionMatch word = english.match(text);
    if (!word.hasMatch())
        return std::nullopt;
    text.replace(word.capturedStart(), word.capturedLength(), u" "_s);
    return int(QStringView(u"montuewedthufrisatsun").indexOf(word.captured(1).toLower()) / 3) + 1;
}

int monthNamed(const QString &name)
{
    const QLocale english = QLocale::c();
    const QString wanted = name.toLower();
    for (int month = 1; month <= 12; ++month) {
        if (wanted == english.monthName(month).toLower()
            || wanted == english.monthName(month, QLocale::ShortFormat).toLower())
            return month;
    }
    return wanted == "sept"_L1 ? 9 : 0;
}

// 16/3/2026, 3/16/2026: where one of them can be no month, or both are the same, there is one reading.
std::optional<DateAndTime> splitYearLast(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})(?![0-9])(.*)\\z"_s);
    const QRegularExpressionMatch match = shape.match(text);
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    constexpr int months = 12;
    if (!match.hasMatch() || (first <= months && second <= months && first != second))
        return std::nullopt;
    return DateAndTime{{match.captured(4).toInt(), std::min(first, second), std::max(first, second)},
                       match.captured(5).trimmed()};
}

// The date at the beginning of the text: year first in digits, or the month as a word.
std::optional<DateAndTime> splitDate(const QString &text)
{
    static const QRegularExpression digits(
        u"\\A([0-9]{4})(?:\\s*([-/.]| )\\s*([0-9]{1,2})\\s*\\2\\s*([0-9]{1,2})(?![0-9])"
        "|\\s*年\\s*([0-9]{1,2})\\s*月\\s*([0-9]{1,2})\\s*[日号]|([0-9]{2})([0-9]{2})(?![0-9]))"
        "(.*)\\z"_s);
    // 20261120101533
    static const QRegularExpression stamp(
        u"\\A([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})?\\z"_s);
    if (const auto match = stamp.match(text); match.hasMatch()) {
        const QString seconds = match.captured(6);
        return DateAndTime{
            {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()},
            match.captured(4) + u':' + match.captured(5)
                + (seconds.isEmpty() ? QString() : u':' + seconds)};
    }
    static const QRegularExpression words(
        u"\\A(?:([0-9]{1,2})[-/. ]+([a-z]{3,9})\\.?|([a-z]{3,9})\\.? "
        u"+([0-9]{1,2})(?:st|nd|rd|th)?,?)"
        "[-/., ]+([0-9]{4})(?![0-9])(.*)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    // 2026-Mar-16
    static const QRegularExpression yearFirst(
        u"\\A([0-9]{4})[-/. ]+([a-z]{3,9})\\.?[-/. ]+([0-9]{1,2})(?![0-9])(.*)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        return DateAndTime{{match.captured(1).toInt(), monthNamed(match.captured(2)),
                            match.captured(3).toInt()},
                           match.captured(4).trimmed()};
    }
    if (const auto match = digits.match(text); match.hasMatch()) {
        const QString month = match.captured(3) + match.captured(5) + match.captured(7);
        const QString day = match.captured(4) + match.captured(6) + match.captured(8);
        return DateAndTime{{match.captured(1).toInt(), month.toInt(), day.toInt()},
                           match.captured(9).trimmed()};
    }
    if (const auto match = words.match(text); match.hasMatch()) {
        const QString day = match.captured(1) + match.captured(4);
        return DateAndTime{{match.captured(5).toInt(),
                            monthNamed(match.captured(2) + match.captured(3)), day.toInt()},
                           match.captured(6).trimmed()};
    }
    return splitYearLast(text);
}

// With one dash for all that people use in its place, the full stop behind a date taken off, and the year of
// "Mar 16 08:05:33 CST 2026" in front of the time.
QString plainDate(const QString &cell)
{
    static const QRegularExpression dashes(u"[\u2010-\u2015\u2212_\\\\]"_s);
    static const QRegularExpression end(u"[.,\u3002]\\z"_s);
    static const QRegularExpression yearAtEnd(
        u"([a-z]{3} +[0-9]{1,2}) +([0-9]{2}:[0-9]{2}:[0-9]{2} +[a-z]{3}) +([0-9]{4})\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString text = foldToHalfWidth(cell).trimmed();
    return text.replace(dashes, u"-"_s).remove(end).replace(yearAtEnd, u"\\1 \\3 \\2"_s).trimmed();
}

// Does a cell name a date and the weekday of another one?
bool hasWrongWeekday(const QString &cell)
{
    QString text = plainDate(cell);
    const std::optional<int> weekday = takeWeekday(text);
    const std::optional<DateAndTime> split = splitDate(text.trimmed());
    return weekday && split && split->date.isValid() && split->date.dayOfWeek() != *weekday;
}

// The moment that a cell names, in UTC; invalid when it names none, or none for sure.
QDateTime momentIn(const QString &cell)
{
    QString text = plainDate(cell);
    if (const std::optional<double> serial = serialIn(text))
        return momentOfSerial(*serial);
    if (hasWrongWeekday(text))
        return {};
    (void)takeWeekday(text);
    const std::optional<DateAndTime> split = splitDate(text.trimmed());
    if (!split || !split->date.isValid())
        return {};
    if (split->time.isEmpty())
        return fromBeijing(split->date, QTime(0, 0));
    const std::optional<TimeOfDay> time = timeIn(split->time);
    if (!time)
        return {};
    if (!time->offset)
        return fromBeijing(split->date, time->time);
    // Six o'clock in the evening in London is the next day in Beijing.
    return fromBeijing(split->date, time->time).addSecs(8 * 60 * 60 - *time->offset);
}

// What is shown of a cell that is no date: long runs of digits could be a number or a document.
QString shownText(const QString &text)
{
    static const QRegularExpression secret(u"[0-9]{6,}"_s);
    constexpr qsizetype longest = 30;
    return text.size() > longest || secret.match(foldToHalfWidth(text)).hasMatch() ? u"…"_s : text;
}

} // namespace

QDate firstFilingDay()
{
    return {2005, 3, 20};
}

Result<QDate> parseDateCell(const QString &text)
{
    const QDateTime moment = momentIn(text);
    if (hasWrongWeekday(text))
        return Error{ErrorKind::ImportWeekdayWrong, shownText(text)};
    if (!moment.isValid())
        return Error{ErrorKind::InvalidDate, shownText(text)};
    return beijingDate(moment);
}

std::optional<QDateTime> parseMomentCell(const QString &text, const QDateTime &now)
{
    // A time alone would be one of today, whenever that is.
    static const QRegularExpression beginning(u"\\A[0-9]{4}[^0-9]"_s);
    if (beginning.match(foldToHalfWidth(text)).hasMatch()) {
        if (const Result<QDateTime> moment = parseTimeEntry(text, now))
            return *moment;
    }
    const QDateTime moment = momentIn(text);
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

} // namespace beian
