// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/outcome/outcome.h"
#include "app/outcome/pastrounds.h"
#include "app/record/recordchanges.h"
#include "tests/app/recordsamples.h"
#include "tests/warnings.h"

using namespace beian;
using namespace std::chrono_literals;

namespace {

constexpr NumberId first{0};

QDate day(int number)
{
    return {2018, 9, number};
}

KeptNumber wrong(KeptNumber number, int inputs)
{
    number.wrongInputs = inputs;
    return number;
}

KeptNumber spent(const KeptNumber &number)
{
    return wrong(number, 5);
}

// An open one whose time is over at `due`.
Outcome openOutcome(const char *due = "", int round = 1)
{
    Outcome outcome;
    outcome.filing = QUuid::createUuidV5(QUuid(), QStringLiteral("filing"));
    outcome.round = round;
    outcome.begun = day(12 + round);
    outcome.due = beijing(due);
    return outcome;
}

Outcome returned(Outcome outcome, ReturnCause cause, QDate ended)
{
    outcome.state = OutcomeState::Returned;
    outcome.cause = cause;
    outcome.ended = ended;
    return outcome;
}

// Of the number ending in `tail`, an hour after the one before.
QList<FilingEvent> eventsOf(const QList<EventKind> &kinds, int round = 1,
                            const QString &tail = QStringLiteral("8000"))
{
    QList<FilingEvent> events;
    for (const EventKind kind : kinds)
        events << FilingEvent{
            beijing("2018-09-13T10:00").addSecs(3600 * events.size()), kind, round, {}, tail, {}};
    return events;
}

} // namespace

Q_DECLARE_METATYPE(Outcome)

// What is counted of a filing, and when.
class OutcomeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void isCountedAs_data();
    void isCountedAs();
    void isNotCounted_data();
    void isNotCounted();
    void beginsOn_data();
    void beginsOn();
    void timeIsFromTheFirstSmsToTheLastVerification();
    void contradictoryTimesTellOfNoSpan();
    void refusalKnowsItsDay();
    void usedUpInputsKnowTheirDay();
    void historyTellsOfEarlierRounds_data();
    void historyTellsOfEarlierRounds();
    void whatWasTakenBackIsNoCause_data();
    void whatWasTakenBackIsNoCause();
    void roundOfWhichNoDayIsKnownIsNotTold();
    void lastEventIsTheOneThatWasToldLast();
    void dayIsThatOfBeijing();
    void roundThatWasTakenBackIsNotCounted();
    void settlesAs_data();
    void settlesAs();
};

void OutcomeTest::isCountedAs_data()
{
    QTest::addColumn<FilingRecord>("record");
    QTest::addColumn<OutcomeState>("state");
    QTest::addColumn<ReturnCause>("cause");
    const KeptNumber waiting = numberEnding("8000");
    const KeptNumber came = received(waiting, "2018-09-13T10:00");
    const KeptNumber done = verified(came, "2018-09-13T12:00");
    const KeptNumber other = received(numberEnding("9000"), "2018-09-13T10:05");
    QTest::newRow("waiting for its SMS is open")
        << filingOf(waiting) << OutcomeState::Open << ReturnCause::TimeOver;
    QTest::newRow("an SMS that came leaves it open")
        << filingOf(came) << OutcomeState::Open << ReturnCause::TimeOver;
    QTest::newRow("one of two verified: the other will be the cause")
        << filingOf(done, other) << OutcomeState::Open << ReturnCause::OtherPersonMissing;
    QTest::newRow("inputs used up is returned, before the 24 hours are over")
        << filingOf(spent(came)) << OutcomeState::Returned << ReturnCause::WrongInputs;
    QTest::newRow("inputs used up without a time of the SMS is returned")
        << filingOf(spent(waiting)) << OutcomeState::Returned << ReturnCause::WrongInputs;
    QTest::newRow("one verified, the inputs of the other used up is returned")
        << filingOf(done, spent(other)) << OutcomeState::Returned << ReturnCause::WrongInputs;
    QTest::newRow("one input left is open")
        << filingOf(wrong(came, 4)) << OutcomeState::Open << ReturnCause::TimeOver;
    QTest::newRow("verified after all with the last input is in time")
        << filingOf(spent(done)) << OutcomeState::InTime << ReturnCause::TimeOver;
    QTest::newRow("verified within 24 hours is in time")
        << filingOf(done) << OutcomeState::InTime << ReturnCause::TimeOver;
    QTest::newRow("both verified is in time") << filingOf(done, verified(other, "2018-09-13T12:01"))
                                              << OutcomeState::InTime << ReturnCause::TimeOver;
    QTest::newRow("a second before the deadline is in time")
        << filingOf(verified(came, "2018-09-14T09:59:59")) << OutcomeState::InTime
        << ReturnCause::TimeOver;
    QTest::newRow("at the deadline itself it is late")
        << filingOf(verified(came, "2018-09-14T10:00")) << OutcomeState::Late
        << ReturnCause::TimeOver;
    QTest::newRow("one of both late makes it late")
        << filingOf(done, verified(other, "2018-09-14T18:00")) << OutcomeState::Late
        << ReturnCause::TimeOver;
    QTest::newRow("verified without a time of the SMS is in time")
        << filingOf(verified(waiting, "2018-09-20T12:00")) << OutcomeState::InTime
        << ReturnCause::TimeOver;
    QTest::newRow("refused is returned")
        << filingOf(failed(came)) << OutcomeState::Returned << ReturnCause::Refused;
    QTest::newRow("refused after five wrong inputs is returned for them")
        << filingOf(failed(spent(came))) << OutcomeState::Returned << ReturnCause::WrongInputs;
    QTest::newRow("one verified, one refused is returned")
        << filingOf(done, failed(other)) << OutcomeState::Returned << ReturnCause::Refused;
}

void OutcomeTest::isCountedAs()
{
    QFETCH(FilingRecord, record);
    const auto outcome = outcomeOf(record, {});
    QVERIFY(outcome);
    QTEST(outcome->state, "state");
    QTEST(outcome->cause, "cause");
    QCOMPARE(outcome->filing, record.id);
    QCOMPARE(outcome->provinceCode, record.provinceCode);
    QCOMPARE(outcome->type, FilingType::First);
}

void OutcomeTest::isNotCounted_data()
{
    QTest::addColumn<FilingRecord>("record");
    const FilingRecord whole = filingOf(numberEnding("8000"));
    FilingRecord record = whole;
    record.type.reset();
    QTest::newRow("without a kind it is a draft") << record;
    record = whole;
    record.provinceCode.clear();
    QTest::newRow("without a province it is a draft") << record;
    record = whole;
    record.persons.clear();
    record.numbers.clear();
    QTest::newRow("nobody has to verify") << record;
    QTest::newRow("nothing is known and a number is missing") << filingWith(
        {personWith(Role::Subject, 0), personWith(Role::Site, -1)}, {numberEnding("8000")});
    record = whole;
    record.createdAt = {};
    record.submitted = {};
    QTest::newRow("no day is known") << record;
}

void OutcomeTest::isNotCounted()
{
    QFETCH(FilingRecord, record);
    QVERIFY(!outcomeOf(record, {}));
    QVERIFY(outcomesOf(record, {}).isEmpty());
}

void OutcomeTest::beginsOn_data()
{
    QTest::addColumn<FilingRecord>("record");
    QTest::addColumn<QList<FilingEvent>>("events");
    QTest::addColumn<QDate>("begun");
    const QList<FilingEvent> none;
    FilingRecord record = filingOf(numberEnding("8000"));
    QTest::newRow("the day on which it was entered") << record << none << day(12);
    record.createdAt = beijing("2018-09-12T00:00");
    QTest::newRow("midnight of Beijing, still the day before in UTC") << record << none << day(12);
    QTest::newRow("an SMS that came before it was entered")
        << filingOf(received(numberEnding("8000"), "2018-09-10T10:00")) << none << day(10);
    record.createdAt = {};
    QTest::newRow("the submission where nothing else is known") << record << none << day(12);
    record = filingOf(numberEnding("8000"));
    const QList<FilingEvent> events = startNewRound(record, beijing("2018-09-15T09:00"));
    QTest::newRow("a later round, when it was submitted again") << record << events << day(15);
}

void OutcomeTest::beginsOn()
{
    QFETCH(FilingRecord, record);
    QFETCH(QList<FilingEvent>, events);
    QTEST(outcomeOf(record, events)->begun, "begun");
}

void OutcomeTest::timeIsFromTheFirstSmsToTheLastVerification()
{
    const KeptNumber subject =
        verified(received(numberEnding("8000"), "2018-09-13T10:00"), "2018-09-13T11:00");
    const KeptNumber site =
        verified(received(numberEnding("9000"), "2018-09-13T10:30"), "2018-09-13T12:15");
    const auto outcome = outcomeOf(filingOf(subject, site), {});
    QCOMPARE(outcome->duration, std::optional<std::chrono::seconds>(2h + 15min));
    QCOMPARE(outcome->ended, day(13));
}

void OutcomeTest::contradictoryTimesTellOfNoSpan()
{
    const KeptNumber number =
        verified(received(numberEnding("8000"), "2018-09-13T10:00"), "2018-09-13T09:00");
    const auto outcome = outcomeOf(filingOf(number), {});
    QCOMPARE(outcome->state, OutcomeState::InTime);
    QVERIFY(!outcome->duration);
}

void OutcomeTest::refusalKnowsItsDay()
{
    FilingRecord record = filingOf(received(numberEnding("8000"), "2018-09-13T10:00"));
    const QList<FilingEvent> events = markFailed(record, first, beijing("2018-09-14T01:00"));
    QCOMPARE(outcomeOf(record, events)->ended, day(14));
    // Known with the change that did it.
    QVERIFY(!outcomeOf(record, {})->ended.isValid());
}

// Of five wrong inputs the day of the last one; a refusal tells it better.
void OutcomeTest::usedUpInputsKnowTheirDay()
{
    FilingRecord record = filingOf(wrong(received(numberEnding("8000"), "2018-09-13T10:00"), 4));
    QList<FilingEvent> events = markWrongInput(record, first, beijing("2018-09-13T16:00"));
    QCOMPARE(outcomeOf(record, events)->state, OutcomeState::Returned);
    QCOMPARE(outcomeOf(record, events)->ended, day(13));
    events << markFailed(record, first, beijing("2018-09-14T09:00"));
    QCOMPARE(outcomeOf(record, events)->ended, day(14));
    QCOMPARE(outcomeOf(record, events)->cause, ReturnCause::WrongInputs);
}

void OutcomeTest::historyTellsOfEarlierRounds_data()
{
    QTest::addColumn<FilingRecord>("record"); // of its first round, at its end
    QTest::addColumn<QDateTime>("again");
    QTest::addColumn<ReturnCause>("cause");
    QTest::addColumn<QDate>("ended");
    const KeptNumber came = received(numberEnding("8000"), "2018-09-13T10:00");
    const KeptNumber done = verified(came, "2018-09-13T12:00");
    const KeptNumber other = received(numberEnding("9000"), "2018-09-13T10:05");
    const QDateTime later = beijing("2018-09-16T09:00");
    QTest::newRow("time was over") << filingOf(came) << later << ReturnCause::TimeOver << day(14);
    QTest::newRow("the other person did not verify")
        << filingOf(done, other) << later << ReturnCause::OtherPersonMissing << day(14);
    QTest::newRow("inputs were used up, before time was over")
        << filingOf(spent(came)) << beijing("2018-09-13T15:00") << ReturnCause::WrongInputs
        << day(12);
    QTest::newRow("it was refused")
        << filingOf(failed(came)) << later << ReturnCause::Refused << day(12);
    QTest::newRow("it had come back, and nothing says why")
        << filingOf(came) << beijing("2018-09-13T15:00") << ReturnCause::Refused << day(13);
}

void OutcomeTest::historyTellsOfEarlierRounds()
{
    QFETCH(FilingRecord, record);
    QFETCH(QDateTime, again);
    QList<FilingEvent> history = eventsBetween({}, record, record.createdAt);
    history << startNewRound(record, again);
    const QList<Outcome> outcomes = outcomesOf(record, history);
    QCOMPARE(outcomes.size(), 2);
    QCOMPARE(outcomes.constFirst().round, 1);
    QCOMPARE(outcomes.constFirst().begun, day(12));
    QCOMPARE(outcomes.constFirst().state, OutcomeState::Returned);
    QTEST(outcomes.constFirst().cause, "cause");
    QTEST(outcomes.constFirst().ended, "ended");
    QCOMPARE(outcomes.constLast().round, 2);
    QCOMPARE(outcomes.constLast().state, OutcomeState::Open);
    QCOMPARE(outcomes.constLast().begun, beijingDate(again));
}

void OutcomeTest::whatWasTakenBackIsNoCause_data()
{
    QTest::addColumn<QList<FilingEvent>>("history"); // of the first round
    QTest::addColumn<ReturnCause>("cause");
    constexpr auto wrong = EventKind::WrongInput;
    constexpr auto right = EventKind::WrongInputWithdrawn;
    constexpr auto over = EventKind::Expired;
    QTest::newRow("a refusal") << eventsOf({EventKind::Failed, EventKind::FailureWithdrawn, over})
                               << ReturnCause::TimeOver;
    QTest::newRow("a refusal that was entered once more")
        << eventsOf({EventKind::Failed, EventKind::FailureWithdrawn, EventKind::Failed, over})
        << ReturnCause::Refused;
    QTest::newRow("a verification")
        << eventsOf({EventKind::Verified, EventKind::VerifiedWithdrawn, over})
        << ReturnCause::TimeOver;
    QTest::newRow("one of five inputs")
        << eventsOf({wrong, wrong, wrong, wrong, wrong, right, over}) << ReturnCause::TimeOver;
    QTest::newRow("one of six inputs")
        << eventsOf({wrong, wrong, wrong, wrong, wrong, wrong, right, over})
        << ReturnCause::WrongInputs;
    QTest::newRow("five inputs of a number that was verified after all")
        << eventsOf({wrong, wrong, wrong, wrong, wrong, EventKind::Verified, over})
        << ReturnCause::OtherPersonMissing;
    QTest::newRow("five inputs of two numbers are not five of one")
        << eventsOf({wrong, wrong, wrong})
            + eventsOf({wrong, wrong, over}, 1, QStringLiteral("9000"))
        << ReturnCause::TimeOver;
    QTest::newRow("inputs of another round")
        << eventsOf({over}) + eventsOf({wrong, wrong, wrong, wrong, wrong}, 2)
        << ReturnCause::TimeOver;
}

void OutcomeTest::whatWasTakenBackIsNoCause()
{
    QFETCH(QList<FilingEvent>, history);
    FilingRecord record = filingOf(numberEnding("8000"));
    record.round = 2;
    const QList<Outcome> outcomes = pastOutcomes(record, history);
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.constFirst().state, OutcomeState::Returned);
    QTEST(outcomes.constFirst().cause, "cause");
}

// As in files of earlier versions, whose history began later.
void OutcomeTest::roundOfWhichNoDayIsKnownIsNotTold()
{
    FilingRecord record = filingOf(numberEnding("8000"));
    record.round = 3;
    const QList<Outcome> outcomes = pastOutcomes(record, eventsOf({EventKind::Expired}, 2));
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.constFirst().round, 1);
    record.createdAt = {};
    QVERIFY(pastOutcomes(record, {}).isEmpty());
    const QList<Outcome> second = pastOutcomes(record, eventsOf({EventKind::Received}, 2));
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.constFirst().round, 2);
    QCOMPARE(second.constFirst().begun, day(13));
    record.round = 1;
    QVERIFY(pastOutcomes(record, eventsOf({EventKind::Received})).isEmpty());
}

// A clock can be set back: what counts is the order in which things were told.
void OutcomeTest::lastEventIsTheOneThatWasToldLast()
{
    QList<FilingEvent> events = eventsOf({EventKind::Received, EventKind::Received});
    events.last().at = beijing("2018-09-10T10:00");
    events << eventsOf({EventKind::Received}, 2);
    QCOMPARE(lastOf(EventKind::Received, 1, events), beijing("2018-09-10T10:00"));
    QCOMPARE(lastOf(EventKind::Received, 2, events), beijing("2018-09-13T10:00"));
    QVERIFY(!lastOf(EventKind::Received, 3, events).isValid());
    QVERIFY(!lastOf(EventKind::Expired, 1, events).isValid());
}

void OutcomeTest::dayIsThatOfBeijing()
{
    QVERIFY(!dayOf({}).isValid());
    QCOMPARE(dayOf(beijing("2018-09-12T15:59:59Z")), day(12));
    QCOMPARE(dayOf(beijing("2018-09-12T16:00:00Z")), day(13));
}

void OutcomeTest::roundThatWasTakenBackIsNotCounted()
{
    FilingRecord record = filingOf(received(numberEnding("8000"), "2018-09-13T10:00"));
    const FilingRecord before = record;
    QList<FilingEvent> history = eventsBetween({}, record, record.createdAt);
    history << startNewRound(record, beijing("2018-09-16T09:00"));
    history << eventsBetween(record, before, beijing("2018-09-16T09:01"));
    QCOMPARE(outcomesOf(before, history), QList{*outcomeOf(before, {})});
}

void OutcomeTest::settlesAs_data()
{
    QTest::addColumn<QList<Outcome>>("outcomes");
    QTest::addColumn<QList<Outcome>>("settled");
    const auto removed = [](Outcome outcome, const char *at) {
        outcome.removedAt = beijing(at);
        return outcome;
    };
    const Outcome waiting = openOutcome();
    const Outcome running = openOutcome("2018-09-20T10:00");
    const Outcome over = openOutcome("2018-09-14T10:00");
    Outcome spentOne = openOutcome("2018-09-20T10:00");
    spentOne.cause = ReturnCause::WrongInputs;
    const Outcome again = openOutcome("", 2); // since the 14th
    const Outcome refused = returned(openOutcome(), ReturnCause::Refused, {});
    const auto row = [](const char *name, const QList<Outcome> &outcomes,
                        const QList<Outcome> &settled) {
        QTest::newRow(name) << outcomes << settled;
    };
    row("waiting stays open", {waiting}, {waiting});
    row("time left keeps it open", {running}, {running});
    row("time that is over returns it, on that day", {over},
        {returned(over, ReturnCause::TimeOver, day(14))});
    row("time that ends now is over", {openOutcome("2018-09-18T12:00")},
        {returned(openOutcome("2018-09-18T12:00"), ReturnCause::TimeOver, day(18))});
    row("submitted again after its time was over", {over, again},
        {returned(over, ReturnCause::TimeOver, day(14)), again});
    row("submitted again before its time was over", {running, again},
        {returned(running, ReturnCause::Refused, day(14)), again});
    row("submitted again after all inputs", {spentOne, again},
        {returned(spentOne, ReturnCause::WrongInputs, day(14)), again});
    row("returned on a day that is not known", {refused},
        {returned(refused, ReturnCause::Refused, day(13))});
    row("removed while it waited", {removed(waiting, "2018-09-15T09:00")}, {});
    row("removed while it ran", {removed(over, "2018-09-14T09:59")}, {});
    row("removed after it was over", {removed(over, "2018-09-14T10:00")},
        {returned(removed(over, "2018-09-14T10:00"), ReturnCause::TimeOver, day(14))});
    row("removed in its second round",
        {removed(over, "2018-09-16T09:00"), removed(again, "2018-09-16T09:00")},
        {returned(removed(over, "2018-09-16T09:00"), ReturnCause::TimeOver, day(14))});
    row("removed after it was returned", {removed(refused, "2018-09-16T09:00")},
        {returned(removed(refused, "2018-09-16T09:00"), ReturnCause::Refused, day(13))});
}

void OutcomeTest::settlesAs()
{
    QFETCH(QList<Outcome>, outcomes);
    QTEST(settled(outcomes, beijing("2018-09-18T12:00")), "settled");
}

QTEST_GUILESS_MAIN(OutcomeTest)
#include "tst_outcome.moc"
