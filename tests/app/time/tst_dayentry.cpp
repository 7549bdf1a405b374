// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/time/dayentry.h"

using namespace beian;
using namespace Qt::StringLiterals;

// The day at the beginning of a moment that a person names, and where the rest begins.
class DayEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void days_data();
    void days();
    void wholeTexts_data();
    void wholeTexts();
};

void DayEntryTest::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day"); // invalid: none, or none that exists
    QTest::addColumn<bool>("isNamed");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *name, const QString &text, QDate day, const QString &rest,
                        bool isNamed = true) {
        QTest::newRow(name) << text << day << isNamed << rest;
    };
    // Today is Wednesday, 2018-09-12.
    row("a word", u"昨天 10:32"_s, {2018, 9, 11}, u"10:32"_s);
    row("a word that leaves its half of the day", u"昨晚 9:30"_s, {2018, 9, 11}, u"晚 9:30"_s);
    row("a word in English", u"yesterday at 3:00 pm"_s, {2018, 9, 11}, u"3:00 pm"_s);
    row("full date", u"2018-09-11 10:32"_s, {2018, 9, 11}, u"10:32"_s);
    row("the T of ISO 8601", u"2018-09-11t10:32"_s, {2018, 9, 11}, u"10:32"_s);
    row("month and day", u"9月11日 上午10:32"_s, {2018, 9, 11}, u"上午10:32"_s);
    row("tomorrow is of this year", u"09-13 10:32"_s, {2018, 9, 13}, u"10:32"_s);
    row("later is of last year", u"09-14 10:32"_s, {2017, 9, 14}, u"10:32"_s);
    row("day of the week", u"周一10:32"_s, {2018, 9, 10}, u"10:32"_s);
    row("today's day of the week", u"星期三 10:32"_s, {2018, 9, 12}, u"10:32"_s);
    row("date and its day of the week", u"9月11日(周二)15:00"_s, {2018, 9, 11}, u"15:00"_s);
    row("date and another day of the week", u"9月11日 周三 15:00"_s, {}, u"15:00"_s);
    row("day of the week before the date", u"tue, sep 11, 15:00"_s, {2018, 9, 11}, u"15:00"_s);
    row("English, day first", u"11 september 2018 15:00"_s, {2018, 9, 11}, u"15:00"_s);
    row("no such day", u"2月30日 10:32"_s, {}, u"10:32"_s);
    row("no day at all", u"10:32"_s, {}, u"10:32"_s, false);
    row("nothing", {}, {}, {}, false);
}

void DayEntryTest::days()
{
    QFETCH(QString, text);
    const DayEntry entry = readDayEntry(text, QDate(2018, 9, 12));
    QTEST(entry.day, "day");
    QTEST(entry.isNamed, "isNamed");
    QTEST(text.sliced(entry.length), "rest");
}

QTEST_GUILESS_MAIN(DayEntryTest)
void DayEntryTest::wholeTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day"); // invalid: refused
    const auto row = [](const char *name, const QString &text, QDate day) {
        QTest::newRow(name) << text << day;
    };
    // Today is Monday, 2026-11-30.
    row("full date", u"2018-01-01"_s, {2018, 1, 1});
    row("full date that lies ahead", u"2027-01-01"_s, {2027, 1, 1});
    row("one digit for month and day", u"2026/1/9"_s, {2026, 1, 9});
    row("in Chinese", u"2026年11月28日"_s, {2026, 11, 28});
    row("without marks", u"20261128"_s, {2026, 11, 28});
    row("in full width", u"２０２６－１１－２８"_s, {2026, 11, 28});
    row("blanks around", u"  2026-11-28 "_s, {2026, 11, 28});
    row("without its year", u"11-29"_s, {2026, 11, 29});
    row("without its year, of last year", u"12-20"_s, {2025, 12, 20});
    row("a word", u"昨天"_s, {2026, 11, 29});
    row("a word in English", u"Yesterday"_s, {2026, 11, 29});
    row("a day of the week", u"周五"_s, {2026, 11, 27});
    row("nothing", QString(), {});
    row("no such day", u"2026-02-30"_s, {});
    row("no such day without marks", u"20260230"_s, {});
    row("year and month", u"2026-1"_s, {});
    row("two dates in one", u"2026-11-152026-11-30"_s, {});
    row("a date before another", u"2026-11-15-11-30"_s, {});
    row("a date and a time", u"2026-11-15 10:32"_s, {});
    row("a time", u"10:32"_s, {});
    row("letters", u"abc"_s, {});
    row("a number", u"2026"_s, {});
}

void DayEntryTest::wholeTexts()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    const Result<QDate> read = readDateEntry(text, QDate(2026, 11, 30));
    QCOMPARE(read ? *read : QDate(), day);
    if (!read) {
        QCOMPARE(read.error().kind, ErrorKind::InvalidDate);
        QCOMPARE(read.error().detail, text);
    }
}

#include "tst_dayentry.moc"
