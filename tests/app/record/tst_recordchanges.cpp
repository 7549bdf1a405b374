// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/record/recordchanges.h"
#include "app/record/recordsummary.h"
#include "tests/app/recordsamples.h"

using namespace beian;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(beian::FilingRecord)
Q_DECLARE_METATYPE(QList<beian::FilingEvent>)

class RecordChangesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void receivedAtTheTimeOfThePhone();
    void receivedAfterAResendIsTheResentOne();
    void correctedReceptionIsNoResentOne();
    void resentSeveralTimes();
    void wrongInputsAreCounted();
    void verifiedAndWithdrawn();
    void sharedNumberConcernsBothRoles();
    void remindedChangesNothing();
    void changesTouchNoOtherNumber();
    void timesAreKeptInUtc();

    void newRoundForgetsAllButTheNumbers();
    void newRoundTellsWhatExpired();

    void eventsBetween_data();
    void eventsBetween();
    void changesSayWhatEventsBetweenSays();
    void undoGoesBackExactly_data();
    void undoGoesBackExactly();
    void expiriesAreDerived();
    void correctedTimeStaysThatOfTheFirstSms();
    void timeBeforeTheResendIsThatOfTheFirstSms();
    void resendIsWithdrawn();
    void numberThatIsGoneChangesNothing();
    void idsAreNeverGivenTwice();
    void numbersStandInTheOrderOfThePersons();

    void noteIsKept();
    void noteThatIsCorrectedLeavesBothInTheHistory();
    void noteRefusesSecrets();
    void reminderIsWithdrawn();
    void secrets_data();
    void secrets();
    void documentNumbers_data();
    void documentNumbers();
};

namespace {

const QList<Role> subject{Role::Subject};
const QList<Role> site{Role::Site};
const QList<Role> both{Role::Subject, Role::Site};

QDateTime now()
{
    return beijing("2018-09-12T12:00");
}

FilingEvent happened(EventKind kind, const QDateTime &at, const QList<Role> &roles = {},
                     const char *tail = "", int round = 1)
{
    FilingEvent event;
    event.at = at;
    event.kind = kind;
    event.round = round;
    event.roles = roles;
    event.tail = QString::fromLatin1(tail);
    return event;
}

FilingEvent happened(EventKind kind, const char *at, const QList<Role> &roles = {},
                     const char *tail = "", int round = 1)
{
    return happened(kind, beijing(at), roles, tail, round);
}

// What the two do not share is said in words.
void compareEvents(const QList<FilingEvent> &events, const QList<FilingEvent> &expected)
{
    QCOMPARE(events.size(), expected.size());
    for (qsizetype i = 0; i < events.size(); ++i) {
        QCOMPARE(int(events.at(i).kind), int(expected.at(i).kind));
        QCOMPARE(events.at(i).at, expected.at(i).at);
        QCOMPARE(events.at(i).at.timeSpec(), Qt::UTC);
        QCOMPARE(events.at(i).round, expected.at(i).round);
        QCOMPARE(events.at(i).roles, expected.at(i).roles);
        QCOMPARE(events.at(i).tail, expected.at(i).tail);
        QCOMPARE(events.at(i).text, expected.at(i).text);
    }
}

// The two numbers of the tables below.
FilingRecord twoWaiting()
{
    return filingOf(noticed(numberEnding("8000"), "2018-09-12T10:00"),
                    noticed(numberEnding("8001"), "2018-09-12T10:00"));
}

} // namespace

void RecordChangesTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void RecordChangesTest::receivedAtTheTimeOfThePhone()
{
    FilingRecord record = twoWaiting();
    const FilingRecord before = record;
    compareEvents(markReceived(record, NumberId(1), beijing("2018-09-12T10:04"), now()),
                  {happened(EventKind::Received, "2018-09-12T10:04", site, "8001")});
    FilingRecord expected = before;
    expected.numbers[1].verification.receivedAt = beijing("2018-09-12T10:04");
    QCOMPARE(record, expected);
    QVERIFY(!record.numbers.at(1).verification.isFirstSmsLost);
}

void RecordChangesTest::receivedAfterAResendIsTheResentOne()
{
    FilingRecord record = twoWaiting();
    compareEvents(markResent(record, NumberId(0), beijing("2018-09-12T10:20")),
                  {happened(EventKind::Resent, "2018-09-12T10:20", subject, "8000")});
    QCOMPARE(record.numbers.at(0).resends, 1);
    QCOMPARE(record.numbers.at(0).resentAt, beijing("2018-09-12T10:20"));
    compareEvents(markReceived(record, NumberId(0), beijing("2018-09-12T10:25"), now()),
                  {happened(EventKind::Received, "2018-09-12T10:25", subject, "8000")});
    QVERIFY(record.numbers.at(0).verification.isFirstSmsLost);
    // From when the first one should have come.
    QCOMPARE(openDeadline(record), beijing("2018-09-13T10:05"));
}

void RecordChangesTest::correctedReceptionIsNoResentOne()
{
    FilingRecord record = twoWaiting();
    compareEvents(markReceived(record, NumberId(0), beijing("2018-09-12T10:04"), now()),
                  {happened(EventKind::Received, "2018-09-12T10:04", subject, "8000")});
    compareEvents(markResent(record, NumberId(0), beijing("2018-09-12T11:00")),
                  {happened(EventKind::Resent, "2018-09-12T11:00", subject, "8000")});
    compareEvents(markReceived(record, NumberId(0), beijing("2018-09-12T10:03"), now()),
                  {happened(EventKind::Received, "2018-09-12T10:03", subject, "8000")});
    QVERIFY(!record.numbers.at(0).verification.isFirstSmsLost);
    QCOMPARE(openDeadline(record), beijing("2018-09-13T10:03"));
    // The same once more is no event.
    compareEvents(markReceived(record, NumberId(0), beijing("2018-09-12T10:03"), now()), {});
}

void RecordChangesTest::resentSeveralTimes()
{
    FilingRecord record = twoWaiting();
    // The last two by a clock that was set back between them.
    for (const char *time : {"2018-09-12T10:20", "2018-09-12T11:00", "2018-09-12T11:00"})
        compareEvents(markResent(record, NumberId(1), beijing(time)),
                      {happened(EventKind::Resent, time, site, "8001")});
    QCOMPARE(record.numbers.at(1).resends, 3);
    QCOMPARE(record.numbers.at(1).resentAt, beijing("2018-09-12T11:00"));
    QCOMPARE(record.numbers.at(0), twoWaiting().numbers.at(0));
}

void RecordChangesTest::wrongInputsAreCounted()
{
    FilingRecord record = twoWaiting();
    for (int count = 1; count <= 3; ++count) {
        compareEvents(markWrongInput(record, NumberId(0), now().addSecs(count)),
                      {happened(EventKind::WrongInput, now().addSecs(count), subject, "8000")});
        QCOMPARE(record.numbers.at(0).wrongInputs, count);
    }
    record.numbers[0].wrongInputs = 0;
    QCOMPARE(record, twoWaiting());
}

void RecordChangesTest::verifiedAndWithdrawn()
{
    FilingRecord record = filingOf(received(numberEnding("8000"), "2018-09-12T10:00"));
    const FilingRecord before = record;
    compareEvents(markVerified(record, NumberId(0), now()),
                  {happened(EventKind::Verified, now(), subject, "8000")});
    QCOMPARE(record.numbers.at(0).verification.verifiedAt, now());
    QCOMPARE(stateOf(record, now()), FilingState::Done);
    compareEvents(withdrawVerified(record, NumberId(0), now().addSecs(60)),
                  {happened(EventKind::VerifiedWithdrawn, now().addSecs(60), subject, "8000")});
    QCOMPARE(record, before);
    // There is nothing left to withdraw.
    compareEvents(withdrawVerified(record, NumberId(0), now().addSecs(90)), {});
}

void RecordChangesTest::sharedNumberConcernsBothRoles()
{
    FilingRecord record = filingWith(
        {personWith(Role::Subject, 0), personWith(Role::Site, 0), personWith(Role::Site, 0)},
        {numberEnding("8000")});
    compareEvents(markReceived(record, NumberId(0), now(), now()),
                  {happened(EventKind::Received, now(), both, "8000")});
    compareEvents({reminded(record, NumberId(0), now())},
                  {happened(EventKind::Reminded, now(), both, "8000")});
}

void RecordChangesTest::remindedChangesNothing()
{
    FilingRecord record = twoWaiting();
    record.round = 3;
    compareEvents({reminded(record, NumberId(1), now())},
                  {happened(EventKind::Reminded, now(), site, "8001", 3)});
}

void RecordChangesTest::changesTouchNoOtherNumber()
{
    const auto onlyTheSecond = [](const auto &change) {
        FilingRecord record = twoWaiting();
        record.numbers[1].verification.verifiedAt = beijing("2018-09-12T11:00");
        FilingRecord before = record;
        const QList<FilingEvent> events = change(record);
        QCOMPARE(events.size(), 1);
        QVERIFY(record.numbers.at(1) != before.numbers.at(1));
        before.numbers[1] = record.numbers.at(1);
        QCOMPARE(record, before);
    };
    onlyTheSecond([](FilingRecord &record) { return markReceived(record, NumberId(1), now(), now()); });
    onlyTheSecond([](FilingRecord &record) { return markResent(record, NumberId(1), now()); });
    onlyTheSecond([](FilingRecord &record) { return markWrongInput(record, NumberId(1), now()); });
    onlyTheSecond([](FilingRecord &record) { return markVerified(record, NumberId(1), now()); });
    onlyTheSecond([](FilingRecord &record) { return withdrawVerified(record, NumberId(1), now()); });
}

void RecordChangesTest::timesAreKeptInUtc()
{
    FilingRecord record = twoWaiting();
    const QDateTime moment = inBeijing(now());
    QList<FilingEvent> events = markResent(record, NumberId(0), moment);
    events << markReceived(record, NumberId(0), moment, moment) << markWrongInput(record, NumberId(0), moment)
           << markVerified(record, NumberId(0), moment) << reminded(record, NumberId(0), moment);
    for (const FilingEvent &each : std::as_const(events)) {
        QCOMPARE(each.at.timeSpec(), Qt::UTC);
        QCOMPARE(each.at, now());
    }
    const KeptNumber &number = record.numbers.at(0);
    for (const QDateTime &instant :
         {number.resentAt, number.verification.receivedAt, number.verification.verifiedAt})
        QCOMPARE(instant.timeSpec(), Qt::UTC);
}

void RecordChangesTest::newRoundForgetsAllButTheNumbers()
{
    FilingRecord record = filingOf(
        noticed(resent(received(numberEnding("8000"), "2018-09-11T10:00"), "2018-09-11T09:50"),
                "2018-09-11T09:00"),
        verified(numberEnding("8001"), "2018-09-11T10:00"));
    record.applicant = u"陈先生·某某科技"_s;
    record.orderNumber = u"20180911001"_s;
    record.numbers[0].wrongInputs = 4;
    record.numbers[0].document = DocumentKind::Passport;
    record.numbers[0].verification.isFirstSmsLost = true;
    record.numbers[1].phone.clear(); // only the mask was kept
    record.numbers[1].verification.hasFailed = true;

    FilingRecord expected = record;
    expected.round = 2;
    KeptNumber fresh = numberEnding("8000");
    fresh.document = DocumentKind::Passport;
    expected.numbers[0] = fresh;
    fresh = numberEnding("8001");
    fresh.id = NumberId(1);
    fresh.phone.clear();
    expected.numbers[1] = fresh;

    const QList<FilingEvent> events = startNewRound(record, now());
    QCOMPARE(record, expected);
    QCOMPARE(stateOf(record, now()), FilingState::Waiting);
    compareEvents(events,
                  {happened(EventKind::Expired, "2018-09-12T09:05", subject, "8000", 1),
                   happened(EventKind::NewRound, now(), {}, "", 2)});
    compareEvents(markReceived(record, NumberId(0), now(), now()),
                  {happened(EventKind::Received, now(), subject, "8000", 2)});
    QVERIFY(!record.numbers.at(0).verification.isFirstSmsLost);
}

void RecordChangesTest::newRoundTellsWhatExpired()
{
    FilingRecord record = filingOf(received(numberEnding("8000"), "2018-09-11T11:00"),
                                   received(numberEnding("8001"), "2018-09-11T12:00"));
    compareEvents(startNewRound(record, now()),
                  {happened(EventKind::Expired, "2018-09-12T11:00", subject, "8000", 1),
                   happened(EventKind::Expired, "2018-09-12T12:00", site, "8001", 1),
                   happened(EventKind::NewRound, now(), {}, "", 2)});
    // Nothing has expired in a round that has just begun.
    compareEvents(startNewRound(record, now()), {happened(EventKind::NewRound, now(), {}, "", 3)});
}

void RecordChangesTest::eventsBetween_data()
{
    QTest::addColumn<FilingRecord>("before");
    QTest::addColumn<FilingRecord>("after");
    QTest::addColumn<QList<FilingEvent>>("events");
    using Events = QList<FilingEvent>;
    const FilingRecord waiting = twoWaiting();
    const FilingEvent created = happened(EventKind::Created, "2018-09-12T09:00");
    const FilingEvent subjectReceived =
        happened(EventKind::Received, "2018-09-12T10:04", subject, "8000");
    const FilingEvent siteReceived =
        happened(EventKind::Received, "2018-09-12T10:06", site, "8001");

    FilingRecord after = waiting;
    QTest::newRow("nothing has changed") << waiting << waiting << Events{};
    QTest::newRow("created") << FilingRecord() << waiting << Events{created};
    after.numbers[0].verification.receivedAt = beijing("2018-09-12T10:04");
    QTest::newRow("created with an SMS that had come")
        << FilingRecord() << after << Events{created, subjectReceived};
    QTest::newRow("received") << waiting << after << Events{subjectReceived};
    QTest::newRow("reception withdrawn")
        << after << waiting
        << Events{happened(EventKind::ReceptionWithdrawn, now(), subject, "8000")};

    FilingRecord handedOver = waiting;
    handedOver.responsible = u"三号窗口"_s;
    FilingEvent handing = happened(EventKind::HandedOver, now());
    handing.text = handedOver.responsible;
    QTest::newRow("handed over") << waiting << handedOver << Events{handing};
    handing.text.clear();
    QTest::newRow("handed back to nobody") << handedOver << waiting << Events{handing};
    QTest::newRow("created at a counter") << FilingRecord() << handedOver << Events{created};

    const FilingRecord oneReceived = after;
    after.numbers[1].verification.receivedAt = beijing("2018-09-12T10:06");
    QTest::newRow("both received") << waiting << after << Events{subjectReceived, siteReceived};
    after = waiting;
    after.numbers[0].resentAt = beijing("2018-09-12T10:10");
    after.numbers[0].resends = 1;
    const FilingRecord oneResent = after;
    const FilingEvent firstResent =
        happened(EventKind::Resent, "2018-09-12T10:10", subject, "8000");
    QTest::newRow("resent") << waiting << after << Events{firstResent};
    QTest::newRow("resend withdrawn")
        << after << waiting << Events{happened(EventKind::ResendWithdrawn, now(), subject, "8000")};
    after.numbers[0].resentAt = beijing("2018-09-12T10:40");
    after.numbers[0].resends = 2;
    QTest::newRow("resent again") << oneResent << after
                                  << Events{happened(EventKind::Resent, "2018-09-12T10:40", subject,
                                                     "8000")};
    QTest::newRow("the second of two resends withdrawn")
        << after << oneResent
        << Events{happened(EventKind::ResendWithdrawn, now(), subject, "8000")};

    after.numbers[0].verification.receivedAt = beijing("2018-09-12T10:45");
    after.numbers[0].verification.isFirstSmsLost = true;
    after.numbers[0].wrongInputs = 2;
    after.numbers[0].verification.verifiedAt = beijing("2018-09-12T11:00");
    after.numbers[1].verification.hasFailed = true;
    QTest::newRow("several at once, number by number, in the order of the way")
        << oneResent << after
        << Events{happened(EventKind::Resent, "2018-09-12T10:40", subject, "8000"),
                  happened(EventKind::Received, "2018-09-12T10:45", subject, "8000"),
                  happened(EventKind::WrongInput, now(), subject, "8000"),
                  happened(EventKind::WrongInput, now(), subject, "8000"),
                  happened(EventKind::Verified, "2018-09-12T11:00", subject, "8000"),
                  happened(EventKind::Failed, now(), site, "8001")};
    QTest::newRow("several withdrawn at once")
        << after << waiting
        << Events{happened(EventKind::ResendWithdrawn, now(), subject, "8000"),
                  happened(EventKind::ReceptionWithdrawn, now(), subject, "8000"),
                  happened(EventKind::WrongInputWithdrawn, now(), subject, "8000"),
                  happened(EventKind::WrongInputWithdrawn, now(), subject, "8000"),
                  happened(EventKind::VerifiedWithdrawn, now(), subject, "8000"),
                  happened(EventKind::FailureWithdrawn, now(), site, "8001")};
    FilingRecord corrected = after;
    corrected.numbers[0].verification.verifiedAt = beijing("2018-09-12T11:05");
    QTest::newRow("the time of verification corrected")
        << after << corrected
        << Events{happened(EventKind::Verified, "2018-09-12T11:05", subject, "8000")};

    after = waiting;
    after.applicant = u"陈先生"_s;
    after.provinceCode = u"110000"_s;
    after.type = FilingType::Access;
    after.numbers[0].document = DocumentKind::Passport;
    after.numbers[0].verification.noticeAt = beijing("2018-09-12T10:30");
    QTest::newRow("data of the filing are no events") << waiting << after << Events{};

    // Numbers that come, go and move.
    after = oneReceived;
    addNumber(after, numberEnding("8002"));
    after.persons << personWith(Role::Site, 2);
    QTest::newRow("a waiting number was added") << oneReceived << after << Events{};
    after = waiting;
    after.numbers.removeFirst();
    after.persons[0].number =
        addNumber(after, received(numberEnding("8002"), "2018-09-12T11:30"));
    QTest::newRow("another number in the place of a waiting one")
        << waiting << after
        << Events{happened(EventKind::Received, "2018-09-12T11:30", subject, "8002")};
    QTest::newRow("another number in the place of a received one tells its own story")
        << oneReceived << after
        << Events{happened(EventKind::Received, "2018-09-12T11:30", subject, "8002")};
    const NumberId replaced = after.numbers.constLast().id;
    after.numbers.last() = keptNumber(u"13899998000"_s);
    after.numbers.last().id = replaced;
    QTest::newRow("another number with the same mask is not the received one")
        << oneReceived << after << Events{};
    FilingRecord secondReceived = waiting;
    secondReceived.numbers[1].verification.receivedAt = beijing("2018-09-12T10:06");
    after = secondReceived;
    after.persons.removeFirst();
    after.numbers.removeFirst();
    QTest::newRow("the person before was left out: what came before comes no second time")
        << secondReceived << after << Events{};
    QTest::newRow("a person came in before") << after << secondReceived << Events{};
    after = filingWith({personWith(Role::Site, 1), personWith(Role::Subject, 0)},
                       {waiting.numbers.at(0), secondReceived.numbers.at(1)});
    QTest::newRow("persons changed places") << secondReceived << after << Events{};
    after = oneReceived;
    after.numbers[0].phone.clear();
    QTest::newRow("the full number was forgotten") << oneReceived << after << Events{};
    QTest::newRow("the full number was typed again") << after << oneReceived << Events{};

    // Rounds.
    FilingRecord expired = filingOf(received(numberEnding("8000"), "2018-09-11T10:00"),
                                    received(numberEnding("8001"), "2018-09-12T10:00"));
    after = waiting;
    after.round = 2;
    const Events newRound{happened(EventKind::Expired, "2018-09-12T10:00", subject, "8000", 1),
                          happened(EventKind::NewRound, now(), {}, "", 2)};
    QTest::newRow("a new round withdraws nothing of the old one") << expired << after << newRound;
    after.numbers[1].verification.receivedAt = beijing("2018-09-12T11:50");
    QTest::newRow("a new round, and an SMS of it")
        << expired << after
        << newRound + Events{happened(EventKind::Received, "2018-09-12T11:50", site, "8001", 2)};
    QTest::newRow("a new round withdrawn")
        << after << expired << Events{happened(EventKind::NewRoundWithdrawn, now())};
    after.round = 4;
    QTest::newRow("created in its fourth round")
        << FilingRecord() << after
        << Events{happened(EventKind::Created, "2018-09-12T09:00", {}, "", 4),
                  happened(EventKind::Received, "2018-09-12T11:50", site, "8001", 4)};
}

void RecordChangesTest::eventsBetween()
{
    QFETCH(FilingRecord, before);
    QFETCH(FilingRecord, after);
    QFETCH(QList<FilingEvent>, events);
    compareEvents(beian::eventsBetween(before, after, now()), events);
}

// The board's clicks and the wizard's comparison write the same history.
void RecordChangesTest::changesSayWhatEventsBetweenSays()
{
    FilingRecord record = twoWaiting();
    const auto same = [&](const auto &change) {
        const FilingRecord before = record;
        const QList<FilingEvent> events = change();
        QCOMPARE(beian::eventsBetween(before, record, now()), events);
    };
    same([&] { return markResent(record, NumberId(0), beijing("2018-09-12T10:20")); });
    same([&] { return markResent(record, NumberId(0), beijing("2018-09-12T10:50")); });
    same([&] { return markReceived(record, NumberId(0), beijing("2018-09-12T10:55"), now()); });
    same([&] { return markWrongInput(record, NumberId(0), now()); });
    same([&] { return markVerified(record, NumberId(0), now()); });
    same([&] { return withdrawVerified(record, NumberId(0), now()); });
    same([&] { return markReceived(record, NumberId(1), beijing("2018-09-11T10:55"), now()); });
    same([&] { return startNewRound(record, now()); });
    same([&] { return markReceived(record, NumberId(1), now(), now()); });
}

void RecordChangesTest::undoGoesBackExactly_data()
{
    QTest::addColumn<FilingRecord>("record");
    QTest::addColumn<int>("act");
    QTest::addColumn<QList<FilingEvent>>("undone");
    using Events = QList<FilingEvent>;
    const FilingRecord waiting = filingOf(numberEnding("8000"));
    const FilingRecord resentOnce = filingOf(resent(numberEnding("8000"), "2018-09-12T10:20"));
    const FilingRecord running = filingOf(received(numberEnding("8000"), "2018-09-12T10:00"));
    const FilingRecord done = filingOf(verified(numberEnding("8000"), "2018-09-12T10:00"));
    const FilingRecord expired = filingOf(received(numberEnding("8000"), "2018-09-11T10:00"));
    const auto one = [](EventKind kind, const QDateTime &at = now()) {
        return Events{happened(kind, at, subject, "8000")};
    };
    QTest::newRow("received") << waiting << 0 << one(EventKind::ReceptionWithdrawn);
    QTest::newRow("received after a resend: the mark of the lost first one goes too")
        << resentOnce << 0 << one(EventKind::ReceptionWithdrawn);
    QTest::newRow("resent") << waiting << 1 << one(EventKind::ResendWithdrawn);
    QTest::newRow("resent a second time") << resentOnce << 1 << one(EventKind::ResendWithdrawn);
    QTest::newRow("wrong input") << running << 2 << one(EventKind::WrongInputWithdrawn);
    QTest::newRow("verified") << running << 3 << one(EventKind::VerifiedWithdrawn);
    QTest::newRow("verified withdrawn: verified as before")
        << done << 4 << one(EventKind::Verified, beijing("2018-09-12T10:00"));
    QTest::newRow("new round") << expired << 5
                               << Events{happened(EventKind::NewRoundWithdrawn, now())};
}

void RecordChangesTest::undoGoesBackExactly()
{
    QFETCH(FilingRecord, record);
    QFETCH(int, act);
    QFETCH(QList<FilingEvent>, undone);
    const QList<std::function<QList<FilingEvent>(FilingRecord &)>> acts{
        [](FilingRecord &changed) { return markReceived(changed, NumberId(0), now(), now()); },
        [](FilingRecord &changed) { return markResent(changed, NumberId(0), now()); },
        [](FilingRecord &changed) { return markWrongInput(changed, NumberId(0), now()); },
        [](FilingRecord &changed) { return markVerified(changed, NumberId(0), now()); },
        [](FilingRecord &changed) { return withdrawVerified(changed, NumberId(0), now()); },
        [](FilingRecord &changed) { return startNewRound(changed, now()); },
    };
    FilingRecord changed = record;
    QVERIFY(!acts.at(act)(changed).isEmpty());
    QVERIFY(changed != record);
    // As the board undoes: the record of before is put again.
    compareEvents(beian::eventsBetween(changed, record, now()), undone);
}

void RecordChangesTest::correctedTimeStaysThatOfTheFirstSms()
{
    FilingRecord record = filingOf(received(numberEnding("8000"), "2018-09-12T08:00"));
    (void)markResent(record, NumberId(0), beijing("2018-09-12T09:00"));
    (void)markReceived(record, NumberId(0), beijing("2018-09-12T08:05"), now());
    QVERIFY(!record.numbers.constFirst().verification.isFirstSmsLost);
    (void)markReceived(record, NumberId(0), beijing("2018-09-12T09:30"), now());
    QVERIFY(!record.numbers.constFirst().verification.isFirstSmsLost);
}

void RecordChangesTest::timeBeforeTheResendIsThatOfTheFirstSms()
{
    FilingRecord record = twoWaiting();
    for (const NumberId number : {NumberId(0), NumberId(1)})
        (void)markResent(record, number, beijing("2018-09-12T09:00").addSecs(20));
    (void)markReceived(record, NumberId(0), beijing("2018-09-12T08:59"), now());
    QVERIFY(!record.find(NumberId(0))->verification.isFirstSmsLost);
    // The phone shows no seconds.
    (void)markReceived(record, NumberId(1), beijing("2018-09-12T09:00"), now());
    QVERIFY(record.find(NumberId(1))->verification.isFirstSmsLost);
}

void RecordChangesTest::resendIsWithdrawn()
{
    FilingRecord record = twoWaiting();
    const FilingRecord before = record;
    (void)markResent(record, NumberId(0), now());
    compareEvents(withdrawResend(record, NumberId(0), now()),
                  {happened(EventKind::ResendWithdrawn, now(), subject, "8000")});
    QCOMPARE(record, before);
}

void RecordChangesTest::numberThatIsGoneChangesNothing()
{
    FilingRecord record = twoWaiting();
    record.numbers.removeFirst();
    record.persons.removeFirst();
    const FilingRecord before = record;
    compareEvents(markReceived(record, NumberId(0), now(), now()), {});
    compareEvents(markResent(record, NumberId(0), now()), {});
    compareEvents(withdrawResend(record, NumberId(0), now()), {});
    compareEvents(markWrongInput(record, NumberId(0), now()), {});
    compareEvents(markVerified(record, NumberId(0), now()), {});
    compareEvents(withdrawVerified(record, NumberId(0), now()), {});
    compareEvents(markFailed(record, NumberId(0), now()), {});
    QCOMPARE(record, before);
}

void RecordChangesTest::idsAreNeverGivenTwice()
{
    FilingRecord record = twoWaiting();
    record.numbers.removeLast();
    record.persons.removeLast();
    const NumberId third = addNumber(record, numberEnding("8002"));
    QCOMPARE(third, NumberId(2));
    QVERIFY(!record.find(NumberId(1)));
    QCOMPARE(record.find(third)->phone, numberEnding("8002").phone);
}

void RecordChangesTest::numbersStandInTheOrderOfThePersons()
{
    FilingRecord record = filingWith({personWith(Role::Subject, 2), personWith(Role::Site, -1),
                                      personWith(Role::Site, 0)},
                                     {numberEnding("8000"), numberEnding("8001"),
                                      numberEnding("8002")});
    sortNumbers(record);
    QList<NumberId> ids;
    for (const KeptNumber &number : std::as_const(record.numbers))
        ids << number.id;
    QCOMPARE(ids, (QList<NumberId>{NumberId(2), NumberId(0), NumberId(1)}));
}

void RecordChangesTest::expiriesAreDerived()
{
    const FilingRecord record = filingWith(
        {personWith(Role::Subject, 0), personWith(Role::Site, 0), personWith(Role::Site, 1),
         personWith(Role::Site, 2), personWith(Role::Site, 3), personWith(Role::Site, 4)},
        {received(numberEnding("8000"), "2018-09-11T12:00"),
         received(numberEnding("8001"), "2018-09-11T12:01"),
         verified(received(numberEnding("8002"), "2018-09-10T12:00"), "2018-09-10T13:00"),
         failed(received(numberEnding("8003"), "2018-09-10T12:00")), numberEnding("8004")});
    compareEvents(expiries(record, now().addSecs(-1)), {});
    const FilingEvent first = happened(EventKind::Expired, now(), both, "8000");
    compareEvents(expiries(record, now()), {first});
    // At its deadline, whenever it is asked for.
    compareEvents(expiries(record, now().addDays(9)),
                  {first, happened(EventKind::Expired, "2018-09-12T12:01", site, "8001")});
    compareEvents(expiries(record, now().addSecs(-1)), {});
}

void RecordChangesTest::noteIsKept()
{
    FilingRecord record = twoWaiting();
    record.round = 2;
    const auto written =
        setNote(record, u"  已电话 13800138000 提醒，\n下午 3 点来办理。\n"_s, inBeijing(now()));
    QVERIFY(written.isOk());
    QCOMPARE(record.note, u"已电话 138****8000 提醒， 下午 3 点来办理。"_s);
    FilingEvent expected = happened(EventKind::Note, now(), {}, "", 2);
    expected.text = record.note;
    compareEvents(*written, {expected});
}

void RecordChangesTest::noteThatIsCorrectedLeavesBothInTheHistory()
{
    FilingRecord record = twoWaiting();
    QList<FilingEvent> history;
    for (const QString &text : {u"周五办理"_s, u"周一办理"_s, u" 周一办理 "_s, QString()}) {
        const auto written = setNote(record, text, now());
        QVERIFY(written.isOk());
        history << *written;
    }
    QCOMPARE(record, twoWaiting());
    QStringList texts;
    for (const FilingEvent &event : std::as_const(history)) {
        QCOMPARE(event.kind, EventKind::Note);
        texts << event.text;
    }
    // The same once more is nothing new; the last line tells that it was taken away.
    QCOMPARE(texts, QStringList({u"周五办理"_s, u"周一办理"_s, QString()}));
}

void RecordChangesTest::reminderIsWithdrawn()
{
    const FilingRecord record = twoWaiting();
    const FilingEvent event = reminded(record, record.numbers.first().id, now());
    FilingEvent expected = event;
    expected.kind = EventKind::ReminderWithdrawn;
    expected.at = now().addSecs(60);
    compareEvents({withdrawnReminder(event, now().addSecs(60))}, {expected});
}

void RecordChangesTest::noteRefusesSecrets()
{
    for (const QString &text : {u"验证码 482913"_s, u"证件号码 330106199001011237"_s,
                                u"后六位 ０１１２３ｘ"_s, u"482913"_s}) {
        FilingRecord record = twoWaiting();
        const auto refused = setNote(record, text, now());
        QVERIFY(!refused.isOk());
        QCOMPARE(record, twoWaiting());
        QCOMPARE(refused.error().kind, ErrorKind::LooksSecret);
        QCOMPARE(refused.error().detail, QString()); // the secret must not travel in the error
    }
}

void RecordChangesTest::secrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSecret");
    const auto add = [](bool isSecret, const char *name, const QString &text) {
        QTest::newRow(name) << text << isSecret;
    };
    add(true, "six digits alone", u"482913"_s);
    add(true, "six digits in a sentence", u"The code is 482913, valid 24 hours."_s);
    add(true, "six digits within Chinese text", u"验证码是482913请尽快核验"_s);
    add(true, "six digits in Chinese quotation marks", u"输入“482913”即可"_s);
    add(true, "six digits at the end", u"短信内容：482913"_s);
    add(true, "six digits on a line of their own", u"来电\n482913\n已回"_s);
    add(true, "full-width digits", u"验证码４８２９１３"_s);
    add(true, "digits of both widths", u"４８2９13"_s);
    add(true, "six zeros", u"000000"_s);
    add(true, "six digits in groups of three", u"验证码 482 913"_s);
    add(true, "six digits in groups of three with an ideographic blank", u"482　913，已告知"_s);
    add(true, "six digits after a dash", u"code-482913"_s);
    add(true, "six digits before a dot", u"482913."_s);
    add(true, "six digits beside a mobile number", u"13800138000 的验证码 482913"_s);
    add(true, "the end of an identity card with X", u"18302X"_s);
    add(true, "the end of an identity card with x", u"尾号18302x。"_s);
    add(true, "the end of an identity card with a full-width X", u"１８３０２Ｘ"_s);
    add(true, "the end of a Hong Kong card", u"567(8)"_s);
    add(true, "the end of a Hong Kong card in full-width brackets", u"后六位567（8）"_s);
    add(true, "the end of a Hong Kong card with A", u"567(A)"_s);
    add(true, "a whole Hong Kong card", u"香港身份证 A234567(8)"_s);
    add(true, "a whole Hong Kong card with two letters", u"WX234567（8）"_s);
    add(true, "an identity card", u"330106199001011237"_s);
    add(true, "an identity card with x", u"身份证33010619900101123x号"_s);
    add(true, "an identity card with X", u"身份证：33010619900101123X"_s);
    add(true, "an identity card in full width", u"３３０１０６１９９００１０１１２３７"_s);
    add(true, "an identity card in groups", u"330106 19900101 1237"_s);

    add(true, "a passport", u"E12345678"_s);
    add(true, "a passport of the newer kind", u"护照EA1234567"_s);
    add(true, "a permit", u"C12345678"_s);
    add(true, "six digits in pairs", u"12 34 56"_s);
    add(true, "six digits in words", u"一二三四五六"_s);
    add(true, "a code in words, with zeros", u"四八〇零一三"_s);

    add(false, "nothing", QString());
    add(false, "a year in words", u"二〇一八年"_s);
    add(false, "a company with a number in words", u"三六一度第一百二十三分店"_s);
    add(false, "a mobile number in words", u"一三八〇〇一三八〇〇〇"_s);
    add(false, "a letter with a shorter number", u"B12345"_s);
    add(false, "eight digits in pairs", u"20 18 09 12"_s);
    add(false, "words", u"已电话提醒办理人，下午来。"_s);
    add(false, "a mobile number", u"13800138000"_s);
    add(false, "a mobile number in groups", u"138 0013 8000"_s);
    add(false, "a mobile number in other groups", u"138 00 138 000"_s);
    add(false, "a mobile number in groups of three and two", u"138 001 380 00"_s);
    add(false, "a mobile number with dashes", u"138-0013-8000"_s);
    add(false, "a mobile number with +86", u"+86 13800138000"_s);
    add(false, "a masked mobile number", u"138****8000"_s);
    add(false, "a mobile number in full width", u"１３８００１３８０００"_s);
    add(false, "a land line", u"0571-88123456"_s);
    add(false, "a hotline in groups", u"400 820 8820"_s);
    add(false, "the number of the sender", u"106980001238112381"_s.left(15));
    add(false, "a date", u"2018-09-12"_s);
    add(false, "a Chinese date", u"2018年9月12日"_s);
    add(false, "a date of eight digits", u"20180912"_s);
    add(false, "a date and a time", u"2018-09-12 10:32:15"_s);
    add(false, "a time", u"10:32"_s);
    add(false, "the last four digits", u"提醒办理人（尾号 8000）"_s);
    add(false, "five digits", u"12381"_s);
    add(false, "seven digits", u"4829130"_s);
    add(false, "an order number of twelve digits", u"订单 201809120001"_s);
    add(false, "an order number with letters", u"BA20180912A7"_s);
    add(false, "six digits behind letters", u"订单 AB482913"_s);
    add(false, "a filing number", u"粤ICP备12345678号-1"_s);
    add(false, "a credit code with letters", u"91330106MA2ABCDE1X"_s);
    add(false, "four digits and brackets", u"2018(3)"_s);
    add(false, "three digits and a word in brackets", u"567（八）"_s);
    add(false, "three digits and two in brackets", u"567(89)"_s);
    add(false, "five digits and another letter", u"18302Y"_s);
    add(false, "a sum", u"费用 1,000,000 元"_s);
}

void RecordChangesTest::secrets()
{
    QFETCH(QString, text);
    QFETCH(bool, isSecret);
    QCOMPARE(looksSecret(text), isSecret);
    // Chinese text around changes nothing; nor does what stands before.
    QCOMPARE(looksSecret(u"备注：%1，已处理。"_s.arg(text)), isSecret);
    QCOMPARE(looksSecret(u"办理人%1已处理"_s.arg(text)), isSecret);
    FilingRecord record = twoWaiting();
    QCOMPARE(setNote(record, text, now()).isOk(), !isSecret);
}

void RecordChangesTest::documentNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("an identity card") << u"330106199001011237"_s << true;
    QTest::newRow("with X") << u"33010619900101123X"_s << true;
    QTest::newRow("with x, Chinese text around") << u"号33010620000101123x的"_s << true;
    QTest::newRow("in full width") << u"３３０１０６１９９００１０１１２３７"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("six digits") << u"482913"_s << false;
    QTest::newRow("an order number with a group of six") << u"BA-180912-0001"_s << false;
    QTest::newRow("an order number of 18 digits") << u"201809121030150001"_s << false;
    QTest::newRow("18 digits with no such month") << u"330106199013011237"_s << false;
    QTest::newRow("a passport") << u"E12345678"_s << true;
    QTest::newRow("a passport with two letters, Chinese text around") << u"号EA1234567的"_s << true;
    QTest::newRow("a residence permit") << u"A234567(8)"_s << true;
    QTest::newRow("letters and the day of an order") << u"BA20180912"_s << false;
    QTest::newRow("18 digits within a longer number") << u"3301061990010112370"_s << false;
    QTest::newRow("a mobile number") << u"13800138000"_s << false;
}

void RecordChangesTest::documentNumbers()
{
    QFETCH(QString, text);
    QFETCH(bool, isHeld);
    QCOMPARE(holdsDocumentNumber(text), isHeld);
}

QTEST_GUILESS_MAIN(RecordChangesTest)
#include "tst_recordchanges.moc"
