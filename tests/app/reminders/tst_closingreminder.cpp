// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>

#include "tests/warnings.h"
#include "app/reminders/closingreminder.h"
#include "app/support/qtversion.h"
#include "app/time/beijingtime.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime monday(int hour, int minute, int second = 0)
{
    return fromBeijing(QDate(2026, 11, 23), QTime(hour, minute, second));
}

QDateTime tuesday(int hour, int minute)
{
    return monday(hour, minute).addDays(1);
}

const CounterHours office{QTime(17, 30), QTime(9, 0)};
// Open through the night.
const CounterHours night{QTime(6, 0), QTime(22, 0)};

class Bench final
{
public:
    explicit Bench(const QDateTime &start, const CounterHours &hours = office)
        : clock(start)
        , reminder(clock)
        , told(&reminder, &ClosingReminder::closing)
    {
        reminder.start(hours);
    }

    void moveTo(const QDateTime &now)
    {
        clock.setNow(now);
        reminder.check();
    }

    ManualClock clock;
    ClosingReminder reminder;
    QSignalSpy told;
};

} // namespace

class ClosingReminderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void theNextClosing_data();
    void theNextClosing();
    void theOpeningBehindIt_data();
    void theOpeningBehindIt();
    void toldOnceADay();
    void aClosingThatWasSleptThrough_data();
    void aClosingThatWasSleptThrough();
    void aClockSetBackBringsItNearerAgain();
    void newHoursHoldAtOnce();
    void switchedOffItIsSilent();
    void itComesByItself();
};

void ClosingReminderTest::theNextClosing_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("closing");
    QTest::newRow("in the morning") << monday(9, 0) << monday(17, 30);
    QTest::newRow("a second before") << monday(17, 29, 59) << monday(17, 30);
    QTest::newRow("at the closing itself it is the next day's")
        << monday(17, 30) << tuesday(17, 30);
    QTest::newRow("at night") << monday(23, 59) << tuesday(17, 30);
    // 17:00 in UTC is the next day in Beijing.
    QTest::newRow("in a zone where it is still yesterday")
        << QDateTime(QDate(2026, 11, 22), QTime(17, 0), utcZone) << monday(17, 30);
}

void ClosingReminderTest::theNextClosing()
{
    QFETCH(QDateTime, now);
    QTEST(nextClosing(office, now), "closing");
}

void ClosingReminderTest::theOpeningBehindIt_data()
{
    QTest::addColumn<bool>("isNight");
    QTest::addColumn<QDateTime>("closing");
    QTest::addColumn<QDateTime>("opening");
    QTest::newRow("on the next morning") << false << monday(17, 30) << tuesday(9, 0);
    QTest::newRow("on the same evening") << true << monday(6, 0) << monday(22, 0);
}

void ClosingReminderTest::theOpeningBehindIt()
{
    QFETCH(bool, isNight);
    QFETCH(QDateTime, closing);
    QTEST(openingAfter(isNight ? night : office, closing), "opening");
}

void ClosingReminderTest::toldOnceADay()
{
    Bench bench(monday(9, 0));
    bench.moveTo(monday(17, 29, 59));
    QCOMPARE(bench.told.size(), 0);
    bench.moveTo(monday(17, 30));
    QCOMPARE(bench.told.size(), 1);
    QCOMPARE(bench.told.first().first().toDateTime(), tuesday(9, 0));
    bench.moveTo(monday(17, 31));
    bench.moveTo(tuesday(8, 0));
    QCOMPARE(bench.told.size(), 1);
    bench.moveTo(tuesday(17, 30));
    QCOMPARE(bench.told.size(), 2);
}

void ClosingReminderTest::aClosingThatWasSleptThrough_data()
{
    QTest::addColumn<QDateTime>("awake");
    QTest::addColumn<int>("told");
    QTest::newRow("a minute late") << monday(17, 31) << 1;
    QTest::newRow("a second less than an hour late") << monday(18, 29, 59) << 1;
    QTest::newRow("an hour late it is pointless") << monday(18, 30) << 0;
    QTest::newRow("the next morning") << tuesday(8, 0) << 0;
}

void ClosingReminderTest::aClosingThatWasSleptThrough()
{
    QFETCH(QDateTime, awake);
    Bench bench(monday(9, 0));
    bench.moveTo(awake);
    QTEST(int(bench.told.size()), "told");
    // The one after it comes in any case.
    bench.moveTo(tuesday(17, 30));
    QTEST(int(bench.told.size()) - 1, "told");
}

void ClosingReminderTest::aClockSetBackBringsItNearerAgain()
{
    Bench bench(monday(9, 0));
    bench.moveTo(monday(17, 30));
    QCOMPARE(bench.told.size(), 1);
    bench.moveTo(monday(12, 0));
    QCOMPARE(bench.told.size(), 1);
    bench.moveTo(monday(17, 30));
    QCOMPARE(bench.told.size(), 2);
}

void ClosingReminderTest::newHoursHoldAtOnce()
{
    Bench bench(monday(9, 0));
    bench.reminder.start({QTime(12, 0), QTime(13, 0)});
    bench.moveTo(monday(12, 0));
    QCOMPARE(bench.told.size(), 1);
    QCOMPARE(bench.told.first().first().toDateTime(), monday(13, 0));
    bench.moveTo(monday(17, 30));
    QCOMPARE(bench.told.size(), 1);
}

void ClosingReminderTest::switchedOffItIsSilent()
{
    ManualClock clock(monday(9, 0));
    ClosingReminder reminder(clock);
    QSignalSpy told(&reminder, &ClosingReminder::closing);
    QVERIFY(!reminder.isRunning());
    reminder.check();
    QVERIFY(!reminder.isRunning());
    reminder.start(office);
    QVERIFY(reminder.isRunning());
    reminder.stop();
    QVERIFY(!reminder.isRunning());
    clock.setNow(monday(17, 30));
    reminder.check();
    QCOMPARE(told.size(), 0);
    QVERIFY(!reminder.isRunning());
}

void ClosingReminderTest::itComesByItself()
{
    Bench bench(monday(17, 29, 59).addMSecs(980));
    bench.clock.setNow(monday(17, 30));
    QTRY_COMPARE_WITH_TIMEOUT(bench.told.size(), 1, 1000);
    QVERIFY(bench.reminder.isRunning());
}

QTEST_GUILESS_MAIN(ClosingReminderTest)
#include "tst_closingreminder.moc"
