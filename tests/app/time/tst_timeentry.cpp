// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/time/beijingtime.h"
#include "app/time/halfofday.h"
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
    void halvesOfTheDayHaveTheirHours_data();
    void halvesOfTheDayHaveTheirHours();
    void aTimeThatLiesAheadIsAGuess_data();
    void aTimeThatLiesAheadIsAGuess();
    void aDayAloneIsNamed_data();
    void aDayAloneIsNamed();
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
    add("four digits", u"1032"_s, u"2018-09-12T10:32:00+08:00"_s);
    add("three digits", u"940"_s, u"2018-09-12T09:40:00+08:00"_s);
    add("yesterday and four digits", u"昨天2140"_s, u"2018-09-11T21:40:00+08:00"_s);
    add("a dot between", u"10.32"_s, u"2018-09-12T10:32:00+08:00"_s);
    add("a dot between what could be a day", u"11.28"_s, u"2018-09-12T11:28:00+08:00"_s);
    add("month and day with a dot, before a time", u"9.11 10.32"_s, u"2018-09-11T10:32:00+08:00"_s);
    add("in words", u"10时32分"_s, u"2018-09-12T10:32:00+08:00"_s);
    add("in words with seconds", u"10时32分05秒"_s, u"2018-09-12T10:32:05+08:00"_s);
    add("minutes without their word", u"10点5"_s, u"2018-09-12T10:05:00+08:00"_s);
    add("the full hour", u"10点"_s, u"2018-09-12T10:00:00+08:00"_s);
    add("the full hour in other words", u"上午9点整"_s, u"2018-09-12T09:00:00+08:00"_s);
    add("half past", u"下午2点半"_s, u"2018-09-12T14:30:00+08:00"_s);
    add("traditional characters", u"10點32分"_s, u"2018-09-12T10:32:00+08:00"_s);
    add("afternoon in English", u"2:05 PM"_s, u"2018-09-12T14:05:00+08:00"_s);
    add("with the blank of English phones", u"2:05\u202fPM"_s, u"2018-09-12T14:05:00+08:00"_s);
    add("afternoon with dots", u"2:05 p.m."_s, u"2018-09-12T14:05:00+08:00"_s);
    add("midnight in English", u"12:10 AM"_s, u"2018-09-12T00:10:00+08:00"_s);
    add("noon in English", u"12:10 pm"_s, u"2018-09-12T12:10:00+08:00"_s);
    add("afternoon in both languages", u"下午3:40 PM"_s, u"2018-09-11T15:40:00+08:00"_s);
    add("night in both languages", u"昨晚 9:30 PM"_s, u"2018-09-11T21:30:00+08:00"_s);
    add("24 hours with their half", u"下午14:05"_s, u"2018-09-12T14:05:00+08:00"_s);
    add("around noon", u"中午 1:10"_s, u"2018-09-12T13:10:00+08:00"_s);
    add("early", u"早上8:20"_s, u"2018-09-12T08:20:00+08:00"_s);
    add("this morning", u"今早8:20"_s, u"2018-09-12T08:20:00+08:00"_s);
    add("last night", u"昨晚 9:30"_s, u"2018-09-11T21:30:00+08:00"_s);
    add("the day behind the time", u"10:32 昨天"_s, u"2018-09-11T10:32:00+08:00"_s);
    add("yesterday in another word", u"昨日 10:32"_s, u"2018-09-11T10:32:00+08:00"_s);
    add("yesterday in English", u"Yesterday 2:05 PM"_s, u"2018-09-11T14:05:00+08:00"_s);
    add("as an English phone writes it", u"Today at 9:05 AM"_s, u"2018-09-12T09:05:00+08:00"_s);
    add("day of the week", u"周一 10:32"_s, u"2018-09-10T10:32:00+08:00"_s);
    add("today's day of the week", u"星期三 10:32"_s, u"2018-09-12T10:32:00+08:00"_s);
    add("a day of last week", u"星期四上午10:32"_s, u"2018-09-06T10:32:00+08:00"_s);
    add("day of the week in English", u"Mon 10:32 AM"_s, u"2018-09-10T10:32:00+08:00"_s);
    add("date with its day of the week", u"2018年9月11日 星期二 下午3:00"_s,
        u"2018-09-11T15:00:00+08:00"_s);
    add("date with its day of the week in brackets", u"9月11日(周二)15:00"_s,
        u"2018-09-11T15:00:00+08:00"_s);
    add("month in English", u"Sep 11, 3:00 PM"_s, u"2018-09-11T15:00:00+08:00"_s);
    add("English with the year", u"Tue, Sep 11, 2018 at 3:00 PM"_s, u"2018-09-11T15:00:00+08:00"_s);
    add("day before the month", u"11 September 2018 15:00"_s, u"2018-09-11T15:00:00+08:00"_s);
    add("day in another word", u"9月11号 15:00"_s, u"2018-09-11T15:00:00+08:00"_s);
    add("slashes", u"2018/9/11 15:00"_s, u"2018-09-11T15:00:00+08:00"_s);
    add("just now", u"刚才"_s, u"2018-09-12T14:50:00+08:00"_s);
    add("just now in English", u"Just now"_s, u"2018-09-12T14:50:00+08:00"_s);
    add("minutes ago", u"5分钟前"_s, u"2018-09-12T14:45:00+08:00"_s);
    add("half an hour ago", u"半小时前"_s, u"2018-09-12T14:20:00+08:00"_s);
    add("an hour ago", u"1 个小时之前"_s, u"2018-09-12T13:50:00+08:00"_s);
    add("minutes ago in English", u"5 minutes ago"_s, u"2018-09-12T14:45:00+08:00"_s);
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
    for (const char *text : {"",
                             "abc",
                             "25:10",
                             "10:61",
                             "10",
                             "02-30 10:00",
                             "2018-13-01 10:00",
                             "10:32 10:33",
                             "2018-09-11",
                             "1061",
                             "2510",
                             "10:3",
                             "10:",
                             "15:40 AM",
                             "am 3:40 pm",
                             "上午 3:40 PM",
                             "下午3:40 AM",
                             "3:40 PMs",
                             "昨天",
                             "星期三",
                             "2018年9月11日 星期一 15:00",
                             "晚上12:10",
                             "晚上0:10",
                             "上午15:40",
                             "半分钟前",
                             "分钟前",
                             "12345"})
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
}

void TimeEntryTest::refused()
{
    QFETCH(QString, text);
    const auto parsed = parseTimeEntry(text, fromBeijing(QDate(2018, 9, 12), QTime(14, 50, 52)));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::InvalidTime);
}

void TimeEntryTest::halvesOfTheDayHaveTheirHours_data()
{
    QTest::addColumn<int>("hour");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("behind");
    QTest::addColumn<int>("expected"); // -1: none
    const auto row = [](const char *name, int hour, const QString &before, const QString &behind,
                        int expected) {
        QTest::newRow(name) << hour << before << behind << expected;
    };
    row("without a word it is what it is", 13, {}, {}, 13);
    row("twelve of the morning is midnight", 12, u"上午"_s, {}, 0);
    row("the morning has no thirteen", 13, u"清晨"_s, {}, -1);
    row("one at noon", 1, u"正午"_s, {}, 13);
    row("twelve at noon", 12, u"中午"_s, {}, 12);
    row("twelve of the afternoon is noon", 12, u"下午"_s, {}, 12);
    row("towards evening", 6, u"傍晚"_s, {}, 18);
    row("of 24 hours with a word", 15, u"午后"_s, {}, 15);
    row("late in the evening", 11, u"晚间"_s, {}, 23);
    row("twelve at night, of one day or the other", 12, u"晚"_s, {}, -1);
    row("zero at night, the same", 0, u"晚上"_s, {}, -1);
    row("a word behind it", 3, {}, u"p.m."_s, 15);
    row("the same twice", 3, u"下午"_s, u"pm"_s, 15);
    row("two things", 3, u"上午"_s, u"pm"_s, -1);
    row("two things with 24 hours", 13, u"下午"_s, u"am"_s, -1);
}

void TimeEntryTest::halvesOfTheDayHaveTheirHours()
{
    QFETCH(int, hour);
    QFETCH(QString, before);
    QFETCH(QString, behind);
    QTEST(hourOfDay(hour, before, behind), "expected");
    // The patterns know the words, whole.
    for (const auto &[word, pattern] :
         {std::pair(before, halfBeforePattern()), std::pair(behind, halfBehindPattern())}) {
        const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
        QVERIFY2(word.isEmpty() || whole.match(word).hasMatch(), qPrintable(word));
    }
}

void TimeEntryTest::aTimeThatLiesAheadIsAGuess_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGuess");
    // Now is 14:50.
    QTest::newRow("past") << u"14:49"_s << false;
    QTest::newRow("a phone that is ahead") << u"14:59"_s << false;
    QTest::newRow("ahead") << u"15:01"_s << true;
    QTest::newRow("ahead in digits") << u"2359"_s << true;
    QTest::newRow("ahead, and today") << u"今天 23:59"_s << false;
    QTest::newRow("of yesterday") << u"昨天 23:59"_s << false;
}

void TimeEntryTest::aTimeThatLiesAheadIsAGuess()
{
    QFETCH(QString, text);
    const auto read = readTimeEntry(text, fromBeijing(QDate(2018, 9, 12), QTime(14, 50, 52)));
    QVERIFY(read);
    QTEST(read->isYesterdayGuessed, "isGuess");
}

void TimeEntryTest::aDayAloneIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isDay");
    QTest::newRow("yesterday") << u"昨天"_s << true;
    QTest::newRow("in English") << u"yesterday "_s << true;
    QTest::newRow("day of the week") << u"周六"_s << true;
    QTest::newRow("date") << u"11月28日"_s << true;
    QTest::newRow("with its time") << u"昨天 10:32"_s << false;
    QTest::newRow("with half a time") << u"昨天 10:"_s << false;
    QTest::newRow("no such day") << u"2月30日"_s << false;
    QTest::newRow("anything") << u"明年"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TimeEntryTest::aDayAloneIsNamed()
{
    QFETCH(QString, text);
    QTEST(isDayAlone(text, fromBeijing(QDate(2018, 9, 12), QTime(14, 50, 52))), "isDay");
}

QTEST_GUILESS_MAIN(TimeEntryTest)
#include "tst_timeentry.moc"
