// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include "app/reminders/reminderclock.h"
#include "tests/app/reminderrecords.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using std::chrono::milliseconds;

// When somebody is told, with a clock that is moved by hand.
class ReminderClockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingRunsWithoutAReminderAhead();
    void neverWaitsLongerThanAMinute_data();
    void neverWaitsLongerThanAMinute();
    void aReminderComesByItself();
    void sleepGivesOneSummary();
    void aLittleLateIsNoSummary();
    void manyAtOnceAreASummary();
    void theStartGivesOneSummary();
    void theStartOfACalmDayIsSilent();
    void anImportTellsWhatIsUrgent();
    void whatComesBackWasTold();
    void setBackTellsAgain();
    void theLastOneIsWatchedForADay();
    void everythingSwitchedOffRunsNothing();
    void switchingOnMakesNothingUp();
    void aListenerMayChangeTheFiling();

private:
    ManualClock m_clock{at("2018-09-12T10:05")};
};

namespace {

QList<Reminder> listIn(const QSignalSpy &spy, qsizetype index = 0)
{
    return spy.at(index).constFirst().value<QList<Reminder>>();
}

FilingRecord received(const char *receivedAt)
{
    return filingWith({receivedNumber(at(receivedAt))});
}

} // namespace

void ReminderClockTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock.setNow(at("2018-09-12T10:05"));
}

void ReminderClockTest::nothingRunsWithoutAReminderAhead()
{
    ReminderClock reminders(m_clock);
    QVERIFY(!reminders.isRunning());
    reminders.append({filingWith({}), received("2018-09-10T10:00")});
    QVERIFY(!reminders.isRunning());
    const FilingRecord record = received("2018-09-12T10:00");
    reminders.update(record);
    QVERIFY(reminders.isRunning());
    reminders.remove(record.id);
    QVERIFY(!reminders.isRunning());
}

void ReminderClockTest::neverWaitsLongerThanAMinute_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<milliseconds>("wait");

    QTest::newRow("a day ahead") << at("2018-09-12T10:05") << milliseconds(60s);
    QTest::newRow("the clock was set back by a century, more than a timer can count")
        << at("1918-09-12T10:05") << milliseconds(60s);
    QTest::newRow("a minute ahead") << at("2018-09-13T03:59") << milliseconds(60s);
    QTest::newRow("half a minute ahead") << at("2018-09-13T03:59:30") << milliseconds(30s);
    QTest::newRow("a millisecond ahead") << at("2018-09-13T04:00").addMSecs(-1) << 1ms;
}

void ReminderClockTest::neverWaitsLongerThanAMinute()
{
    QFETCH(QDateTime, now);
    QFETCH(milliseconds, wait);
    ReminderClock reminders(m_clock);
    reminders.update(received("2018-09-12T10:00"));
    m_clock.setNow(now);
    reminders.check();
    QVERIFY(reminders.isRunning());
    QCOMPARE(reminders.wait(), wait);
}

void ReminderClockTest::aReminderComesByItself()
{
    ReminderClock reminders(m_clock);
    QSignalSpy due(&reminders, &ReminderClock::due);
    const QSignalSpy missed(&reminders, &ReminderClock::missed);
    const FilingRecord record = received("2018-09-12T10:00");
    reminders.update(record);
    m_clock.setNow(at("2018-09-13T04:00").addMSecs(-10));
    reminders.check();
    m_clock.advance(10ms);
    QTRY_COMPARE(due.size(), 1);
    QCOMPARE(listIn(due),
             (QList<Reminder>{{record.id, NumberId(0), ReminderKind::SixHours, at("2018-09-13T04:00")}}));
    QVERIFY(missed.isEmpty());
    QCOMPARE(reminders.nextDue(), at("2018-09-13T09:00"));
}

void ReminderClockTest::sleepGivesOneSummary()
{
    ReminderClock reminders(m_clock);
    const QSignalSpy due(&reminders, &ReminderClock::due);
    const QSignalSpy missed(&reminders, &ReminderClock::missed);
    const FilingRecord over = received("2018-09-12T10:00");
    const FilingRecord urgent = received("2018-09-12T10:40");
    const FilingRecord waiting = filingWith({waitingNumber(at("2018-09-12T10:04"))});
    reminders.append({over, urgent, waiting});
    m_clock.setNow(at("2018-09-13T10:00"));
    reminders.check();
    QVERIFY(due.isEmpty());
    QCOMPARE(missed.size(), 1);
    const QList<Reminder> expected{
        {waiting.id, NumberId(0), ReminderKind::NoSms, at("2018-09-12T10:09")},
        {urgent.id, NumberId(0), ReminderKind::OneHour, at("2018-09-13T09:40")},
        {over.id, NumberId(0), ReminderKind::Expired, at("2018-09-13T10:00")},
    };
    QCOMPARE(listIn(missed), expected);
    reminders.check();
    QCOMPARE(missed.size(), 1);
}

void ReminderClockTest::aLittleLateIsNoSummary()
{
    ReminderClock reminders(m_clock);
    const QSignalSpy due(&reminders, &ReminderClock::due);
    const QSignalSpy missed(&reminders, &ReminderClock::missed);
    reminders.update(received("2018-09-12T10:00"));
    m_clock.setNow(at("2018-09-13T04:02"));
    reminders.check();
    QCOMPARE(due.size(), 1);
    m_clock.setNow(at("2018-09-13T09:02:01"));
    reminders.check();
    QCOMPARE(due.size(), 1);
    QCOMPARE(missed.size(), 1);
}

void ReminderClockTest::manyAtOnceAreASummary()
{
    ReminderClock reminders(m_clock);
    const QSignalSpy due(&reminders, &ReminderClock::due);
    const QSignalSpy missed(&reminders, &ReminderClock::missed);
    QList<FilingRecord> records;
    for (int i = 0; i < ReminderClock::severalFilings; ++i)
        records << received("2018-09-12T10:00");
    reminders.append(records);
    m_clock.setNow(at("2018-09-13T04:00"));
    reminders.check();
    QCOMPARE(listIn(due).size(), ReminderClock::severalFilings);
    reminders.update(received("2018-09-12T10:00"));
    m_clock.setNow(at("2018-09-13T09:00"));
    reminders.check();
    QCOMPARE(due.size(), 1);
    QCOMPARE(listIn(missed).size(), ReminderClock::severalFilings + 1);
}

void ReminderClockTest::theStartGivesOneSummary()
{
    m_clock.setNow(at("2018-09-13T09:30"));
    ReminderClock reminders(m_clock);
    const QSignalSpy due(&reminders, &ReminderClock::due);
    const QSignalSpy missed(&reminders, &ReminderClock::missed);
    const FilingRecord urgent = received("2018-09-12T10:00");
    const FilingRecord soon = received("2018-09-12T12:00");
    reminders.append({urgent, soon, received("2018-09-13T09:00"), received("2018-09-10T09:00"),
                      filingWith({waitingNumber(at("2018-09-13T08:00"))})});
    const QList<Reminder> expected{
        {soon.id, NumberId(0), ReminderKind::SixHours, at("2018-09-13T06:00")},
        {urgent.id, NumberId(0), ReminderKind::OneHour, at("2018-09-13T09:00")},
    };
    QCOMPARE(missed.size(), 1);
    QCOMPARE(listIn(missed), expected);
    reminders.check();
    QCOMPARE(missed.size(), 1);
    QVERIFY(due.isEmpty());
    QCOMPARE(reminders.nextDue(), at("2018-09-13T09:45"));
}

void ReminderClockTest::theStartOfACalmDayIsSilent()
{
    ReminderClock reminders(m_clock);
    const QSignalSpy missed(&reminders, &ReminderClock::missed);
    reminders.append({received("2018-09-12T10:00"), received("2018-09-01T10:00")});
    QVERIFY(missed.isEmpty());
    QVERIFY(reminders.isRunning());
}

void ReminderClockTest::anImportTellsWhatIsUrgent()
{
    m_clock.setNow(at("2018-09-13T09:30"));
    ReminderClock reminders(m_clock);
    const QSignalSpy missed(&reminders, &ReminderClock::missed);
    const FilingRecord first = received("2018-09-12T10:00");
    reminders.append({first});
    QCOMPARE(listIn(missed).size(), 1);
    reminders.append({received("2018-09-13T09:00")}); // has a day yet
    reminders.check();
    QCOMPARE(missed.size(), 1);
    reminders.append({received("2018-09-12T11:00")});
    QCOMPARE(missed.size(), 2);
    QCOMPARE(listIn(missed, 1).size(), 2); // with the one that is known
}

// A removal that is undone: only what came due meanwhile is news.
void ReminderClockTest::whatComesBackWasTold()
{
    m_clock.setNow(at("2018-09-13T04:30"));
    ReminderClock reminders(m_clock);
    const QSignalSpy due(&reminders, &ReminderClock::due);
    const QSignalSpy missed(&reminders, &ReminderClock::missed);
    const FilingRecord imported = received("2018-09-12T10:00"); // five and a half hours left
    const FilingRecord reminded = received("2018-09-12T10:45");
    reminders.append({imported, reminded});
    QCOMPARE(missed.size(), 1);
    m_clock.setNow(at("2018-09-13T04:45"));
    reminders.check();
    QCOMPARE(due.size(), 1);
    for (const FilingRecord &record : {imported, reminded}) {
        reminders.remove(record.id);
        reminders.append({record});
    }
    reminders.check();
    QCOMPARE(missed.size(), 1);
    QCOMPARE(due.size(), 1);
    // An hour is left when it comes back.
    reminders.remove(imported.id);
    m_clock.setNow(at("2018-09-13T09:10"));
    reminders.append({imported});
    QCOMPARE(missed.size(), 2);
    QVERIFY(listIn(missed, 1).contains(
        Reminder{imported.id, NumberId(0), ReminderKind::OneHour, at("2018-09-13T09:00")}));
}

void ReminderClockTest::setBackTellsAgain()
{
    ReminderClock reminders(m_clock);
    const QSignalSpy due(&reminders, &ReminderClock::due);
    reminders.update(received("2018-09-12T10:00"));
    m_clock.setNow(at("2018-09-13T04:00"));
    reminders.check();
    QCOMPARE(due.size(), 1);
    m_clock.setNow(at("2018-09-12T10:05"));
    reminders.check();
    QCOMPARE(due.size(), 1);
    m_clock.setNow(at("2018-09-13T04:00"));
    reminders.check();
    QCOMPARE(due.size(), 2);
}

// Nothing lies ahead then, and no window is there that would notice the clock.
void ReminderClockTest::theLastOneIsWatchedForADay()
{
    ReminderClock reminders(m_clock);
    const QSignalSpy missed(&reminders, &ReminderClock::missed);
    reminders.update(received("2018-09-12T10:00"));
    m_clock.setNow(at("2018-09-14T10:00"));
    reminders.check();
    QCOMPARE(missed.size(), 1);
    QVERIFY(!reminders.nextDue().isValid());
    QVERIFY(reminders.isRunning());
    QCOMPARE(reminders.wait(), std::chrono::milliseconds(ReminderClock::longestWait));
    m_clock.setNow(at("2018-09-15T10:00"));
    reminders.check();
    QVERIFY(!reminders.isRunning());
}

void ReminderClockTest::everythingSwitchedOffRunsNothing()
{
    ReminderClock reminders(m_clock);
    reminders.update(received("2018-09-12T10:00"));
    reminders.setSwitches({.sixHours = false,
                           .oneHour = false,
                           .fifteenMinutes = false,
                           .expired = false,
                           .noSms = false,
                           .resendOverdue = false});
    QVERIFY(!reminders.isRunning());
    reminders.setSwitches({});
    QVERIFY(reminders.isRunning());
}

void ReminderClockTest::switchingOnMakesNothingUp()
{
    ReminderClock reminders(m_clock);
    const QSignalSpy due(&reminders, &ReminderClock::due);
    const QSignalSpy missed(&reminders, &ReminderClock::missed);
    reminders.setSwitches({.sixHours = false});
    reminders.update(received("2018-09-12T10:00"));
    m_clock.setNow(at("2018-09-13T05:00"));
    reminders.setSwitches({});
    reminders.check();
    QVERIFY(due.isEmpty());
    QVERIFY(missed.isEmpty());
    QCOMPARE(reminders.nextDue(), at("2018-09-13T09:00"));
}

void ReminderClockTest::aListenerMayChangeTheFiling()
{
    ReminderClock reminders(m_clock);
    FilingRecord record = received("2018-09-12T10:00");
    reminders.update(record);
    connect(&reminders, &ReminderClock::due, this, [&] {
        record.numbers[0].verification.verifiedAt = m_clock.now();
        reminders.update(record);
    });
    m_clock.setNow(at("2018-09-13T04:00"));
    reminders.check();
    QVERIFY(!reminders.isRunning());
}

QTEST_GUILESS_MAIN(ReminderClockTest)
#include "tst_reminderclock.moc"
