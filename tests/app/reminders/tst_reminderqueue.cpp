// SPDX-License-Identifier: MIT
#include <QtCore/qelapsedtimer.h>
#include <QtTest/qtest.h>

#include "app/reminders/reminderqueue.h"
#include "tests/app/reminderrecords.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Kinds = QList<ReminderKind>;

// All reminders of all filings: each once, in the order of time, whatever happens in between.
class ReminderQueueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anEmptyQueueHasNothing();
    void remindersComeInTheOrderOfTime();
    void dueAtTheInstantItself();
    void eachIsGivenOnce();
    void whatIsPastWhenAFilingComesInIsNotGiven();
    void aChangeReplacesWhatLiesAhead();
    void aChangeThatLeavesAReminderGivesItOnce();
    void verifiedTakesThemAwayAndUndoingBringsThemBack();
    void removedAndPutBackGivesNothingTwice();
    void verifiedBetweenDueAndTaken();
    void aCorrectionOfTheClockGivesNothingTwice();
    void setBackGivesAgainWhatWasUntrue();
    void setBackForgetsWhatNobodyWaitsFor();
    void setBackBringsBackWhatWasNeverGiven();
    void setAheadAndBack();
    void kindsThatAreOffNeitherComeNorCount();
    void aKindSwitchedOnLaterMakesNothingUp();
    void urgentAtTheStart();
    void aFilingThatGoesBackHasNoOtherDeadline();
    void urgentLeavesOutVerifiedNumbers();
    void aHundredThousandFilings();
};

namespace {

const char *const reception = "2018-09-12T10:00";

QDateTime start()
{
    return at("2018-09-12T10:05");
}

Kinds kindsOf(const QList<Reminder> &reminders)
{
    Kinds kinds;
    for (const Reminder &reminder : reminders)
        kinds << reminder.kind;
    return kinds;
}

FilingRecord received(const char *receivedAt)
{
    return filingWith({receivedNumber(at(receivedAt))});
}

const Kinds all{ReminderKind::SixHours, ReminderKind::OneHour, ReminderKind::FifteenMinutes,
                ReminderKind::Expired};

} // namespace

void ReminderQueueTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void ReminderQueueTest::anEmptyQueueHasNothing()
{
    ReminderQueue queue;
    QCOMPARE(queue.nextDue(), QDateTime());
    QVERIFY(queue.takeDue(start()).isEmpty());
    queue.remove(QUuid::createUuid());
    queue.append({filingWith({}), filingWith({KeptNumber()})}, start());
    QCOMPARE(queue.nextDue(), QDateTime());
    QVERIFY(queue.urgentAt(start()).isEmpty());
}

void ReminderQueueTest::remindersComeInTheOrderOfTime()
{
    ReminderQueue queue;
    const FilingRecord late = received("2018-09-12T10:04");
    const FilingRecord early = received("2018-09-12T10:01");
    queue.append({late, early}, start());
    QCOMPARE(queue.nextDue(), at("2018-09-13T04:01"));
    const QList<Reminder> due = queue.takeDue(at("2018-09-13T09:30"));
    QCOMPARE(kindsOf(due),
             (Kinds{ReminderKind::SixHours, ReminderKind::SixHours, ReminderKind::OneHour,
                    ReminderKind::OneHour}));
    QCOMPARE(due.at(0).filing, early.id);
    QCOMPARE(due.at(1).filing, late.id);
    QCOMPARE(queue.nextDue(), at("2018-09-13T09:46"));
}

void ReminderQueueTest::dueAtTheInstantItself()
{
    ReminderQueue queue;
    queue.update(received(reception), start());
    QVERIFY(queue.takeDue(at("2018-09-13T04:00").addMSecs(-1)).isEmpty());
    QCOMPARE(kindsOf(queue.takeDue(at("2018-09-13T04:00"))), Kinds{ReminderKind::SixHours});
}

void ReminderQueueTest::eachIsGivenOnce()
{
    ReminderQueue queue;
    queue.update(received(reception), start());
    Kinds given;
    for (QDateTime now = start(); now < at("2018-09-14T00:00"); now = now.addDuration(1min))
        given << kindsOf(queue.takeDue(now));
    QCOMPARE(given, all);
    QCOMPARE(queue.nextDue(), QDateTime());
}

void ReminderQueueTest::whatIsPastWhenAFilingComesInIsNotGiven()
{
    ReminderQueue queue;
    const QDateTime now = at("2018-09-13T09:30");
    queue.update(received(reception), now);
    QVERIFY(queue.takeDue(now).isEmpty());
    QCOMPARE(kindsOf(queue.takeDue(at("2018-09-13T10:00"))),
             (Kinds{ReminderKind::FifteenMinutes, ReminderKind::Expired}));
}

void ReminderQueueTest::aChangeReplacesWhatLiesAhead()
{
    ReminderQueue queue;
    FilingRecord record = received(reception);
    queue.update(record, start());
    QCOMPARE(kindsOf(queue.takeDue(at("2018-09-13T04:00"))), Kinds{ReminderKind::SixHours});
    record.numbers[0].verification.receivedAt = at("2018-09-12T12:00");
    queue.update(record, at("2018-09-13T04:30"));
    // Another deadline is another reminder.
    QCOMPARE(queue.nextDue(), at("2018-09-13T06:00"));
    QCOMPARE(kindsOf(queue.takeDue(at("2018-09-13T12:00"))), all);
}

void ReminderQueueTest::aChangeThatLeavesAReminderGivesItOnce()
{
    ReminderQueue queue;
    FilingRecord record = received(reception);
    Kinds given;
    for (QDateTime now = start(); now < at("2018-09-14T00:00"); now = now.addDuration(1min)) {
        record.numbers[0].wrongInputs += 1;
        queue.update(record, now);
        given << kindsOf(queue.takeDue(now.addDuration(30s)));
        queue.update(record, now.addDuration(40s));
    }
    // Changed also at the very moment of each, before it could be taken.
    QCOMPARE(given, all);
}

void ReminderQueueTest::verifiedTakesThemAwayAndUndoingBringsThemBack()
{
    ReminderQueue queue;
    FilingRecord record = received(reception);
    queue.update(record, start());
    const QDateTime sixHours = at("2018-09-13T04:00");
    QCOMPARE(queue.takeDue(sixHours).size(), 1);
    record.numbers[0].verification.verifiedAt = sixHours;
    queue.update(record, sixHours);
    QCOMPARE(queue.nextDue(), QDateTime());
    record.numbers[0].verification.verifiedAt = {};
    queue.update(record, sixHours.addDuration(1min));
    QVERIFY(queue.takeDue(sixHours.addDuration(2min)).isEmpty());
    QCOMPARE(queue.nextDue(), at("2018-09-13T09:00"));
}

void ReminderQueueTest::removedAndPutBackGivesNothingTwice()
{
    ReminderQueue queue;
    const FilingRecord record = received(reception);
    queue.update(record, start());
    const QDateTime sixHours = at("2018-09-13T04:00");
    QCOMPARE(queue.takeDue(sixHours).size(), 1);
    queue.remove(record.id);
    QCOMPARE(queue.nextDue(), QDateTime());
    queue.update(record, sixHours);
    QVERIFY(queue.takeDue(sixHours).isEmpty());
    QCOMPARE(queue.nextDue(), at("2018-09-13T09:00"));
}

void ReminderQueueTest::verifiedBetweenDueAndTaken()
{
    ReminderQueue queue;
    FilingRecord record = received(reception);
    queue.update(record, start());
    record.numbers[0].verification.verifiedAt = at("2018-09-13T04:00:01");
    queue.update(record, at("2018-09-13T04:00:01"));
    QVERIFY(queue.takeDue(at("2018-09-13T04:00:02")).isEmpty());
}

void ReminderQueueTest::aCorrectionOfTheClockGivesNothingTwice()
{
    ReminderQueue queue;
    FilingRecord record = received(reception);
    queue.update(record, start());
    QCOMPARE(kindsOf(queue.takeDue(at("2018-09-13T09:00"))),
             (Kinds{ReminderKind::SixHours, ReminderKind::OneHour}));
    QVERIFY(queue.takeDue(at("2018-09-13T08:59")).isEmpty());
    QCOMPARE(queue.nextDue(), at("2018-09-13T09:45"));
    record.numbers[0].wrongInputs = 1;
    queue.update(record, at("2018-09-13T08:59:30"));
    QVERIFY(queue.takeDue(at("2018-09-13T09:44")).isEmpty());
    QCOMPARE(kindsOf(queue.takeDue(at("2018-09-13T10:00"))),
             (Kinds{ReminderKind::FifteenMinutes, ReminderKind::Expired}));
}

void ReminderQueueTest::setBackGivesAgainWhatWasUntrue()
{
    ReminderQueue queue;
    queue.update(received(reception), start());
    QCOMPARE(kindsOf(queue.takeDue(at("2018-09-13T09:10"))),
             (Kinds{ReminderKind::SixHours, ReminderKind::OneHour}));
    // What was given before that moment was true.
    QVERIFY(queue.takeDue(at("2018-09-13T08:00")).isEmpty());
    QCOMPARE(queue.nextDue(), at("2018-09-13T09:00"));
    QCOMPARE(kindsOf(queue.takeDue(at("2018-09-13T09:00"))), Kinds{ReminderKind::OneHour});
}

void ReminderQueueTest::setBackForgetsWhatNobodyWaitsFor()
{
    ReminderQueue queue;
    FilingRecord record = received(reception);
    queue.update(record, start());
    QCOMPARE(kindsOf(queue.takeDue(at("2018-09-13T10:00"))), all);
    queue.remove(record.id);
    QVERIFY(queue.takeDue(at("2018-09-12T10:05")).isEmpty());
    QVERIFY(queue.takeDue(at("2018-09-13T10:00")).isEmpty());
    // It comes back: its deadline lies ahead again.
    QVERIFY(queue.takeDue(at("2018-09-12T10:05")).isEmpty());
    queue.update(record, at("2018-09-12T10:05"));
    QCOMPARE(kindsOf(queue.takeDue(at("2018-09-13T10:00"))), all);
}

void ReminderQueueTest::setBackBringsBackWhatWasNeverGiven()
{
    ReminderQueue queue;
    // The clock of the machine is a day ahead when the filing comes in.
    queue.update(received(reception), at("2018-09-13T10:05"));
    QCOMPARE(queue.nextDue(), QDateTime());
    QVERIFY(queue.takeDue(at("2018-09-12T10:05")).isEmpty());
    QCOMPARE(queue.nextDue(), at("2018-09-13T04:00"));
    QCOMPARE(kindsOf(queue.takeDue(at("2018-09-13T10:00"))), all);
}

void ReminderQueueTest::setAheadAndBack()
{
    ReminderQueue queue;
    queue.update(received(reception), start());
    QCOMPARE(kindsOf(queue.takeDue(at("2018-09-14T10:05"))), all);
    QVERIFY(queue.takeDue(at("2018-09-12T10:06")).isEmpty());
    QCOMPARE(queue.nextDue(), at("2018-09-13T04:00"));
    QCOMPARE(kindsOf(queue.takeDue(at("2018-09-13T10:00"))), all);
    QVERIFY(queue.takeDue(at("2018-09-14T10:05")).isEmpty());
}

void ReminderQueueTest::kindsThatAreOffNeitherComeNorCount()
{
    ReminderQueue queue;
    ReminderSwitches switches;
    switches.sixHours = false;
    switches.expired = false;
    queue.setSwitches(switches);
    queue.update(received(reception), start());
    QCOMPARE(queue.nextDue(), at("2018-09-13T09:00"));
    QCOMPARE(kindsOf(queue.takeDue(at("2018-09-13T12:00"))),
             (Kinds{ReminderKind::OneHour, ReminderKind::FifteenMinutes}));
    QCOMPARE(queue.nextDue(), QDateTime());
}

void ReminderQueueTest::aKindSwitchedOnLaterMakesNothingUp()
{
    ReminderQueue queue;
    queue.setSwitches({.sixHours = false});
    queue.update(received(reception), start());
    QVERIFY(queue.takeDue(at("2018-09-13T05:00")).isEmpty());
    queue.setSwitches({});
    QVERIFY(queue.takeDue(at("2018-09-13T05:01")).isEmpty());
    QCOMPARE(queue.nextDue(), at("2018-09-13T09:00"));
}

void ReminderQueueTest::urgentAtTheStart()
{
    ReminderQueue queue;
    const QDateTime now = at("2018-09-13T10:00");
    const FilingRecord calm = received("2018-09-12T16:01");
    const FilingRecord six = received("2018-09-12T16:00");
    const FilingRecord one = received("2018-09-12T10:40");
    const FilingRecord quarter = received("2018-09-12T10:01");
    const FilingRecord over = received("2018-09-12T10:00");
    const FilingRecord waiting = filingWith({waitingNumber(at("2018-09-13T09:00"))});
    queue.append({calm, six, one, quarter, over, waiting}, now);
    const QList<Reminder> urgent = queue.urgentAt(now);
    const QList<Reminder> expected{
        {one.id, NumberId(0), ReminderKind::OneHour, at("2018-09-13T09:40")},
        {quarter.id, NumberId(0), ReminderKind::FifteenMinutes, at("2018-09-13T09:46")},
        {six.id, NumberId(0), ReminderKind::SixHours, at("2018-09-13T10:00")},
    };
    QCOMPARE(urgent, expected);
    QVERIFY(queue.takeDue(now).isEmpty());
}

// The first of two numbers misses its deadline while the other has ten minutes left.
void ReminderQueueTest::aFilingThatGoesBackHasNoOtherDeadline()
{
    const FilingRecord record = filingWith(
        {receivedNumber(at("2018-09-12T10:00")), receivedNumber(at("2018-09-12T10:10"))});
    ReminderQueue queue;
    queue.update(record, start());
    QCOMPARE(queue.takeDue(at("2018-09-13T09:50")).size(), 5);
    QCOMPARE(queue.urgentAt(at("2018-09-13T09:59")).size(), 2);
    QVERIFY(queue.urgentAt(at("2018-09-13T10:00")).isEmpty());
    // 09:55 and 10:00 came while the machine slept.
    const QList<Reminder> due = queue.takeDue(at("2018-09-13T10:05"));
    const QList<Reminder> expected{
        {record.id, NumberId(0), ReminderKind::Expired, at("2018-09-13T10:00")}};
    QCOMPARE(due, expected);
    QCOMPARE(queue.nextDue(), QDateTime());
}

void ReminderQueueTest::urgentLeavesOutVerifiedNumbers()
{
    ReminderQueue queue;
    FilingRecord record = received(reception);
    queue.update(record, start());
    QCOMPARE(queue.takeDue(at("2018-09-13T04:00")).size(), 1);
    QCOMPARE(queue.urgentAt(at("2018-09-13T05:00")).size(), 1);
    record.numbers[0].verification.verifiedAt = at("2018-09-13T05:00");
    queue.update(record, at("2018-09-13T05:00"));
    QVERIFY(queue.urgentAt(at("2018-09-13T05:00")).isEmpty());
}

void ReminderQueueTest::aHundredThousandFilings()
{
    constexpr int count = 100'000;
    QList<FilingRecord> records;
    records.reserve(count);
    for (int i = 0; i < count; ++i)
        records << filingWith(
            {receivedNumber(start().addDuration(std::chrono::seconds(i % 80'000)))});
    ReminderQueue queue;
    QElapsedTimer elapsed;
    elapsed.start();
    queue.append(records, start());
    qInfo("append: %lld ms", elapsed.restart());
    for (FilingRecord &record : records) {
        record.numbers[0].verification.verifiedAt = start();
        queue.update(record, start());
        if (&record - records.constData() == count / 2)
            break;
    }
    qInfo("half of them verified: %lld ms", elapsed.restart());
    qsizetype given = 0;
    QDateTime next;
    while ((next = queue.nextDue()).isValid())
        given += queue.takeDue(next).size();
    qInfo("the others given one moment after the other: %lld ms", elapsed.elapsed());
    QCOMPARE(given, (count / 2 - 1) * 4);
}

QTEST_GUILESS_MAIN(ReminderQueueTest)
#include "tst_reminderqueue.moc"
