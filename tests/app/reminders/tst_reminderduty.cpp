// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include "app/reminders/reminderclock.h"
#include "app/reminders/reminderduty.h"
#include "tests/app/reminderrecords.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString three = u"三号窗口"_s; // this one
const QString five = u"五号窗口"_s;

CenterState stateWith(CenterState::Phase phase, bool isFiveConnected)
{
    CenterState state;
    state.phase = phase;
    state.counter = three;
    state.counters = {{three, true, true}, {five, isFiveConnected, false}};
    return state;
}

FilingRecord filingOf(const QString &counter)
{
    FilingRecord record = filingWith({receivedNumber(at("2018-09-12T10:00"))});
    record.responsible = counter;
    return record;
}

} // namespace

// Which counter is reminded of what.
class ReminderDutyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoIsReminded_data();
    void whoIsReminded();
    void aCutOfAMomentTellsNobodyMore();
    void aClockThatIsSetEndsThePatience();
    void leavingTheCenterEverythingIsOursAgain();
    void othersAreLeftToThem();
    void atTheStartOthersWaitForTheFirstWord();
    void whatIsUrgentIsTakenFromACounterThatGoes();
    void whatWasSettledThereIsNotTakenOver();
    void whatIsHandedOverIsTold();
    void nothingIsTakenTwice();

private:
    void give(ReminderClock &reminders, const CenterState &state)
    {
        m_duty.take(state, m_clock.now());
        reminders.setDuty(m_duty);
    }

    ManualClock m_clock{at("2018-09-12T10:05")};
    ReminderDuty m_duty;
};

void ReminderDutyTest::whoIsReminded_data()
{
    using Phase = CenterState::Phase;
    QTest::addColumn<CenterState::Phase>("phase");
    QTest::addColumn<QString>("responsible");
    QTest::addColumn<bool>("isFiveConnected");
    QTest::addColumn<bool>("isFiveAtWork");
    QTest::addColumn<bool>("isOurs");

    QTest::newRow("no center: everything") << Phase::None << five << true << false << true;
    QTest::newRow("this counter's") << Phase::Connected << three << true << false << true;
    QTest::newRow("another's, who is there") << Phase::Connected << five << true << false << false;
    QTest::newRow("another's, who is not there") << Phase::Connected << five << false << false << true;
    QTest::newRow("of a counter that is gone for good")
        << Phase::Connected << u"九号窗口"_s << true << false << true;
    QTest::newRow("nobody's: all are reminded")
        << Phase::Connected << QString() << true << false << true;
    QTest::newRow("nobody's, and somebody else is at work on it")
        << Phase::Connected << QString() << true << true << false;
    QTest::newRow("this counter's, and somebody else is at work on it")
        << Phase::Connected << three << true << true << true;
    QTest::newRow("another's, before the center was heard of")
        << Phase::Connecting << five << false << false << false;
    QTest::newRow("nobody's, before the center was heard of")
        << Phase::Connecting << QString() << false << false << true;
    QTest::newRow("this counter's, and the center is away")
        << Phase::Away << three << true << false << true;
}

void ReminderDutyTest::whoIsReminded()
{
    QFETCH(CenterState::Phase, phase);
    QFETCH(QString, responsible);
    QFETCH(bool, isFiveConnected);
    QFETCH(bool, isFiveAtWork);
    QFETCH(bool, isOurs);
    const FilingRecord record = filingOf(responsible);
    CenterState state = stateWith(phase, isFiveConnected);
    if (isFiveAtWork)
        state.atWork = {{record.id, five}};
    ReminderDuty duty;
    duty.take(state, m_clock.now());
    QCOMPARE(duty.isOurs(record, m_clock.now()), isOurs);
}

// What was known last holds for a while, and then everybody is told.
void ReminderDutyTest::aCutOfAMomentTellsNobodyMore()
{
    const FilingRecord record = filingOf(five);
    const QDateTime start = m_clock.now();
    ReminderDuty duty;
    duty.take(stateWith(CenterState::Phase::Connected, true), start);
    duty.take(stateWith(CenterState::Phase::Away, true), start.addSecs(1));
    duty.take(stateWith(CenterState::Phase::Away, true), start.addSecs(60)); // one more attempt
    QVERIFY(!duty.isOurs(record, start.addSecs(120)));
    QVERIFY(duty.isOurs(record, start.addSecs(121)));
    duty.take(stateWith(CenterState::Phase::Connected, true), start.addSecs(130));
    QVERIFY(!duty.isOurs(record, start.addSecs(130)));
}

void ReminderDutyTest::aClockThatIsSetEndsThePatience()
{
    const FilingRecord record = filingOf(five);
    ReminderDuty duty;
    duty.take(stateWith(CenterState::Phase::Away, true), m_clock.now());
    QVERIFY(!duty.isOurs(record, m_clock.now()));
    QVERIFY(duty.isOurs(record, m_clock.now().addSecs(-3600)));
}

void ReminderDutyTest::leavingTheCenterEverythingIsOursAgain()
{
    ReminderDuty duty;
    duty.take(stateWith(CenterState::Phase::Connected, true), m_clock.now());
    duty.take({}, m_clock.now());
    QCOMPARE(duty, ReminderDuty());
    QVERIFY(duty.isOurs(filingOf(five), m_clock.now()));
}

void ReminderDutyTest::othersAreLeftToThem()
{
    m_clock.setNow(at("2018-09-12T10:05"));
    ReminderClock reminders(m_clock);
    give(reminders, stateWith(CenterState::Phase::Connected, true));
    const FilingRecord own = filingOf(three);
    reminders.append({own, filingOf(five)});
    const QSignalSpy due(&reminders, &ReminderClock::due);
    const QSignalSpy missed(&reminders, &ReminderClock::missed);
    m_clock.setNow(at("2018-09-13T04:00"));
    reminders.check();
    // Both were due; one alone is no summary.
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.constFirst().constFirst().value<QList<Reminder>>().constFirst().filing, own.id);
    QVERIFY(missed.isEmpty());
}

void ReminderDutyTest::atTheStartOthersWaitForTheFirstWord()
{
    m_clock.setNow(at("2018-09-13T08:00")); // two hours are left
    ReminderClock reminders(m_clock);
    const QSignalSpy missed(&reminders, &ReminderClock::missed);
    give(reminders, stateWith(CenterState::Phase::Connecting, false));
    const FilingRecord record = filingOf(five);
    reminders.append({record});
    QVERIFY(missed.isEmpty());
    give(reminders, stateWith(CenterState::Phase::Connected, true));
    QVERIFY(missed.isEmpty());
    give(reminders, stateWith(CenterState::Phase::Connected, false));
    QCOMPARE(missed.size(), 1);
}

void ReminderDutyTest::whatIsUrgentIsTakenFromACounterThatGoes()
{
    m_clock.setNow(at("2018-09-12T10:05"));
    ReminderClock reminders(m_clock);
    give(reminders, stateWith(CenterState::Phase::Connected, true));
    const FilingRecord record = filingOf(five);
    FilingRecord calm = filingWith({receivedNumber(at("2018-09-13T04:00"))});
    calm.responsible = five;
    reminders.append({record, calm});
    const QSignalSpy missed(&reminders, &ReminderClock::missed);
    m_clock.setNow(at("2018-09-13T09:10"));
    reminders.check();
    QVERIFY(missed.isEmpty());
    give(reminders, stateWith(CenterState::Phase::Connected, false));
    QCOMPARE(missed.size(), 1);
    // Once, as what it has become by now; what has time yet is told when it is due.
    const auto told = missed.constFirst().constFirst().value<QList<Reminder>>();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().filing, record.id);
    QCOMPARE(told.constFirst().kind, ReminderKind::OneHour);
}

void ReminderDutyTest::whatWasSettledThereIsNotTakenOver()
{
    m_clock.setNow(at("2018-09-12T10:05"));
    ReminderClock reminders(m_clock);
    give(reminders, stateWith(CenterState::Phase::Connected, true));
    FilingRecord verified = filingOf(five);
    FilingRecord over = filingOf(five);
    over.numbers[0].verification.receivedAt = at("2018-09-12T09:00");
    reminders.append({verified, over});
    const QSignalSpy missed(&reminders, &ReminderClock::missed);
    m_clock.setNow(at("2018-09-13T09:10"));
    reminders.check();
    verified.numbers[0].verification.verifiedAt = at("2018-09-13T09:11");
    reminders.update(verified);
    give(reminders, stateWith(CenterState::Phase::Connected, false));
    QVERIFY(missed.isEmpty());
}

void ReminderDutyTest::whatIsHandedOverIsTold()
{
    m_clock.setNow(at("2018-09-12T10:05"));
    ReminderClock reminders(m_clock);
    give(reminders, stateWith(CenterState::Phase::Connected, true));
    FilingRecord record = filingOf(five);
    reminders.append({record});
    m_clock.setNow(at("2018-09-13T09:10"));
    reminders.check();
    const QSignalSpy missed(&reminders, &ReminderClock::missed);
    record.responsible = three;
    reminders.update(record);
    QCOMPARE(missed.size(), 1);
    // And handed on it is no longer ours: its last ones come there.
    record.responsible = five;
    reminders.update(record);
    const QSignalSpy due(&reminders, &ReminderClock::due);
    m_clock.setNow(at("2018-09-13T09:45"));
    reminders.check();
    QVERIFY(due.isEmpty());
}

void ReminderDutyTest::nothingIsTakenTwice()
{
    m_clock.setNow(at("2018-09-12T10:05"));
    ReminderClock reminders(m_clock);
    give(reminders, stateWith(CenterState::Phase::Connected, true));
    reminders.append({filingOf(five)});
    m_clock.setNow(at("2018-09-13T09:10"));
    reminders.check();
    const QSignalSpy missed(&reminders, &ReminderClock::missed);
    for (const bool isThere : {false, true, false})
        give(reminders, stateWith(CenterState::Phase::Connected, isThere));
    QCOMPARE(missed.size(), 1);
}

QTEST_GUILESS_MAIN(ReminderDutyTest)
#include "tst_reminderduty.moc"
