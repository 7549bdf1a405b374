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
#include "tst_dayentry.moc"
