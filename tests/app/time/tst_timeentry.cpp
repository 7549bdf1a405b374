// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/time/beijingtime.h"
#include "app/time/timeentry.h"

using namespace beian;
using namespace Qt::StringLiterals;

// Times as people copy them from a phone.
class TimeEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void understood_data();
    void understood();
    void refused_data();
    void refused();
};

void TimeEntryTest::understood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    // Now is 2018-09-12 14:50:52 in Beijing.
    add("time of today", u"10:32"_s, u"2018-09-12T10:32:00+08:00"_s);
    add("the very minute", u"14:50"_s, u"2018-09-12T14:50:00+08:00"_s);
    add("a later time is yesterday's", u"23:58"_s, u"2018-09-11T23:58:00+08:00"_s);
    add("a phone that is a minute ahead", u"14:51"_s, u"2018-09-12T14:51:00+08:00"_s);
    add("eleven minutes ahead is yesterday", u"15:01"_s, u"2018-09-11T15:01:00+08:00"_s);
    add("full-width colon and digits", u"１０：３２"_s, u"2018-09-12T10:32:00+08:00"_s);
    add("seconds", u"10:32:05"_s, u"2018-09-12T10:32:05+08:00"_s);
    add("morning word", u"上午10:32"_s, u"2018-09-12T10:32:00+08:00"_s);
    add("afternoon word", u"下午 2:05"_s, u"2018-09-12T14:05:00+08:00"_s);
    add("noon stays noon", u"下午12:10"_s, u"2018-09-12T12:10:00+08:00"_s);
    add("midnight by the morning word", u"上午12:10"_s, u"2018-09-12T00:10:00+08:00"_s);
    add("yesterday", u"昨天 10:32"_s, u"2018-09-11T10:32:00+08:00"_s);
    add("day before yesterday", u"前天10:32"_s, u"2018-09-10T10:32:00+08:00"_s);
    add("month and day in words", u"9月11日 下午3:00"_s, u"2018-09-11T15:00:00+08:00"_s);
    add("month and day in digits", u"09-11 10:32"_s, u"2018-09-11T10:32:00+08:00"_s);
    add("a day of last year", u"12-31 23:00"_s, u"2017-12-31T23:00:00+08:00"_s);
    add("full date", u"2018-09-11 10:32"_s, u"2018-09-11T10:32:00+08:00"_s);
    add("full date in words", u"2018年9月11日 10:32"_s, u"2018-09-11T10:32:00+08:00"_s);
    add("full date in the future stays", u"2018-09-13 10:32"_s, u"2018-09-13T10:32:00+08:00"_s);
    add("with an offset", u"2018-09-11T02:32:00Z"_s, u"2018-09-11T10:32:00+08:00"_s);
}

void TimeEntryTest::understood()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto parsed = parseTimeEntry(text, fromBeijing(QDate(2018, 9, 12), QTime(14, 50, 52)));
    QVERIFY(parsed);
    QCOMPARE(beijingIsoText(*parsed), expected);
}

void TimeEntryTest::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "abc", "25:10", "10:61", "10", "02-30 10:00", "2018-13-01 10:00",
                             "10:32 10:33", "2018-09-11"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TimeEntryTest::refused()
{
    QFETCH(QString, text);
    const auto parsed = parseTimeEntry(text, fromBeijing(QDate(2018, 9, 12), QTime(14, 50, 52)));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::InvalidTime);
}

QTEST_GUILESS_MAIN(TimeEntryTest)
#include "tst_timeentry.moc"
