// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include "../recordsamples.h"
#include "app/record/recordchanges.h"
#include "app/rules/sitemessages.h"
#include "app/session/personentry.h"
#include "app/session/sessionstate.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QString subjectPhone = u"13800138000"_s;
const QString sitePhone = u"13300133000"_s;
const QString otherPhone = u"13900139000"_s;

const RuleBook &rules()
{
    static const Result<RuleBook> book = RuleBook::load(RuleBook::builtInFolder());
    Q_ASSERT(book);
    return *book;
}

QDateTime start()
{
    return beijing("2026-11-23T09:00");
}

QList<EventKind> kindsOf(const QList<FilingEvent> &events)
{
    QList<EventKind> kinds;
    for (const FilingEvent &event : events)
        kinds << event.kind;
    return kinds;
}

// A session on a clock that the test moves.
struct Bench
{
    ManualClock clock{start()};
    FilingSession session{rules(), clock};

    // A first filing of 广东 with these numbers, handed over once.
    explicit Bench(const QStringList &phones = {subjectPhone, sitePhone})
    {
        session.setProvince(u"440000"_s);
        session.setType(FilingType::First, FilingPart::None);
        for (qsizetype i = 0; i < phones.size(); ++i)
            session.setPerson(i, phones.at(i), {});
        (void)session.handOver();
    }
    NumberSession &number(int place) { return *session.numbers().at(place); }
    NumberId id(int place) { return number(place).id(); }
};

} // namespace

// The record is the session's state: what is typed, what happens, and what comes from elsewhere.
class FilingSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void personsGetTheirNumbers_data();
    void personsGetTheirNumbers();
    void numberKeepsItsIdWhenAnotherGoes();
    void replacedNumberGetsAnIdOfItsOwn();
    void numberAddedToAReadFilingIsNoneThatLeft();
    void numberThatComesBackIsTheSame();
    void maskedNumberIsAdoptedByItsPerson();
    void typedForAKindThatWasLeftComesBack();
    void actsGiveTheirEventsAtOnce();
    void timeTypedLetterByLetterIsOneEvent();
    void newFilingIsCreatedOnce();
    void namesHaveNoInvisibleEnds();
    void answerIsUndoneAsAWhole();
    void whatWasEnteredAfterAnAnswerStays_data();
    void whatWasEnteredAfterAnAnswerStays();
    void answerThatSomethingBuildsOnIsNotUndone_data();
    void answerThatSomethingBuildsOnIsNotUndone();
    void discardingTakesBackAllThatWasTypedHere();
    void answerOfANumberThatLeftChangesNothing();
    void newRoundForgetsCodesAndKeepsDocuments();
    void takeOver_data();
    void takeOver();
    void takenOverMasksKeepTheFullNumber();
    void restoredFilingIsUnchanged();
    void codesOfOtherNumbersAreAskedAbout();
    void lastInputIsPausedUntilCompared();
};

void FilingSessionTest::personsGetTheirNumbers_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QList<int>>("ids"); // of the persons; -1: none
    QTest::newRow("nothing typed") << QStringList{{}, {}} << QList<int>{-1, -1};
    QTest::newRow("two numbers") << QStringList{subjectPhone, sitePhone} << QList<int>{0, 1};
    QTest::newRow("one number for both")
        << QStringList{subjectPhone, subjectPhone} << QList<int>{0, 0};
    QTest::newRow("written in another way")
        << QStringList{subjectPhone, u"+86 138-0013-8000"_s} << QList<int>{0, 0};
    QTest::newRow("half a number is none")
        << QStringList{u"138 0013"_s, sitePhone} << QList<int>{-1, 0};
}

void FilingSessionTest::personsGetTheirNumbers()
{
    QFETCH(QStringList, typed);
    Bench bench(typed);
    QList<int> ids;
    for (const KeptPerson &person : bench.session.record().persons)
        ids << (person.number ? int(*person.number) : -1);
    QTEST(ids, "ids");
}

void FilingSessionTest::numberKeepsItsIdWhenAnotherGoes()
{
    Bench bench;
    const NumberId site = bench.id(1);
    bench.number(1).setReceived(u"08:30"_s);
    bench.session.removePerson(0);
    QCOMPARE(bench.session.record().numbers.size(), 1);
    QCOMPARE(bench.id(0), site);
    QCOMPARE(bench.number(0).state(), VerificationState::Received);
}

void FilingSessionTest::replacedNumberGetsAnIdOfItsOwn()
{
    Bench bench;
    const NumberId first = bench.id(0);
    bench.number(0).setReceived(u"08:30"_s);
    bench.session.setPerson(0, otherPhone, {});
    QVERIFY(bench.id(0) != first);
    QVERIFY(bench.id(0) != bench.id(1));
    QCOMPARE(bench.number(0).state(), VerificationState::Waiting);
    QVERIFY(!bench.session.record().find(first));
}

// The file does not say which ids were given: what left the filing still has its code here.
void FilingSessionTest::numberAddedToAReadFilingIsNoneThatLeft()
{
    FilingRecord kept = Bench().session.record();
    kept.givenIds = {};
    const ManualClock clock(start());
    FilingSession session(rules(), clock);
    session.restore(kept);
    const NumberId gone = session.numbers().at(1)->id();
    session.number(gone)->setCode(Secret(u"482913"_s));
    session.removePerson(1);
    session.addPerson(Role::Site);
    session.setPerson(1, otherPhone, {});
    const NumberSession &fresh = *session.numbers().at(1);
    QCOMPARE(fresh.phone(), otherPhone);
    QVERIFY(fresh.id() != gone);
    QVERIFY(fresh.code().isEmpty());
}

void FilingSessionTest::numberThatComesBackIsTheSame()
{
    Bench bench;
    const NumberId first = bench.id(0);
    bench.number(0).setReceived(u"08:30"_s);
    bench.number(0).setCode(Secret(u"482913"_s));
    bench.session.setPerson(0, otherPhone, {});
    bench.session.setPerson(0, u"138"_s, {});
    bench.session.setPerson(0, subjectPhone, {});
    QCOMPARE(bench.id(0), first);
    QVERIFY(bench.number(0).hasSms());
}

void FilingSessionTest::maskedNumberIsAdoptedByItsPerson()
{
    FilingRecord kept = filingWith({personWith(Role::Subject, 0), personWith(Role::Site, 0)},
                                   {received(numberEnding("8000"), "2018-09-12T10:00")});
    kept.numbers.first().phone.clear();
    const ManualClock clock(beijing("2018-09-12T11:00"));
    FilingSession session(rules(), clock);
    session.restore(kept);
    QVERIFY(session.numbers().isEmpty());
    QVERIFY(hasUnknownNumbers(session));
    QCOMPARE(keptMask(session, session.persons().constFirst()), u"138****8000"_s);
    // Another number of the same person is another one; the right one is that of both.
    session.setPerson(0, otherPhone, {});
    QCOMPARE(session.numbers().constFirst()->state(), VerificationState::Waiting);
    session.setPerson(0, u"13800138000"_s, {});
    QCOMPARE(session.numbers().size(), 1);
    QCOMPARE(session.numbers().constFirst()->id(), NumberId(0));
    QCOMPARE(session.numbers().constFirst()->state(), VerificationState::Received);
    QCOMPARE(session.persons().at(1).phoneText, u"138 0013 8000"_s);
    QVERIFY(!hasUnknownNumbers(session));
}

void FilingSessionTest::typedForAKindThatWasLeftComesBack()
{
    Bench bench;
    const FilingRecord before = bench.session.record();
    bench.session.setType(FilingType::Change, FilingPart::None);
    QVERIFY(bench.session.record().numbers.isEmpty());
    bench.session.setType(FilingType::First, FilingPart::None);
    QCOMPARE(bench.session.record(), before);
}

void FilingSessionTest::actsGiveTheirEventsAtOnce()
{
    Bench bench;
    bench.number(0).setReceived(u"08:30"_s);
    bench.number(0).toggleVerified();
    bench.number(0).toggleVerified();
    bench.number(1).toggleResent();
    bench.number(1).toggleResent();
    QCOMPARE(kindsOf(bench.session.handOver()),
             (QList{EventKind::Received, EventKind::Verified, EventKind::VerifiedWithdrawn,
                    EventKind::Resent, EventKind::ResendWithdrawn}));
    QVERIFY(bench.session.handOver().isEmpty());
}

void FilingSessionTest::timeTypedLetterByLetterIsOneEvent()
{
    Bench bench;
    for (const QString &text : {u"0"_s, u"08:"_s, u"08:3"_s, u"08:30"_s, u"08:"_s, u"08:35"_s})
        bench.number(0).setReceived(text);
    const QList<FilingEvent> events = bench.session.handOver();
    QCOMPARE(kindsOf(events), QList{EventKind::Received});
    QCOMPARE(events.constFirst().at, beijing("2026-11-23T08:35"));
}

void FilingSessionTest::newFilingIsCreatedOnce()
{
    const ManualClock clock(start());
    FilingSession session(rules(), clock);
    session.setProvince(u"440000"_s);
    QCOMPARE(kindsOf(session.handOver()), QList{EventKind::Created});
    session.setApplicant(u"陈先生"_s);
    QVERIFY(session.handOver().isEmpty());
}

void FilingSessionTest::namesHaveNoInvisibleEnds()
{
    const ManualClock clock(start());
    FilingSession session(rules(), clock);
    session.setApplicant(u"\uFEFF陈 先生\u200B "_s);
    session.setOrderNumber(u"\u202A30170000000000748\u202C"_s);
    QCOMPARE(session.record().applicant, u"陈 先生"_s);
    QCOMPARE(session.record().orderNumber, u"30170000000000748"_s);
}

void FilingSessionTest::answerIsUndoneAsAWhole()
{
    Bench bench;
    bench.number(0).setReceived(u"08:30"_s);
    (void)bench.session.handOver();
    const FilingRecord before = bench.session.record();
    const QList<PersonEntry> persons = bench.session.persons();
    bench.number(0).takeAnswer(*siteMessage(rules(), u"person-done"_s), AnswerChoice::Site);
    QVERIFY(bench.session.lastAnswer());
    QVERIFY(isVerified(bench.number(0).kept()));
    QCOMPARE(kindsOf(bench.session.handOver()),
             (QList{EventKind::SiteAnswer, EventKind::Verified}));
    bench.session.undoAnswer();
    QCOMPARE(bench.session.record(), before);
    QCOMPARE(bench.session.persons(), persons);
    QVERIFY(!bench.session.lastAnswer());
    QCOMPARE(kindsOf(bench.session.handOver()), QList{EventKind::VerifiedWithdrawn});
}

using Change = std::function<void(FilingSession &session)>;
using Elsewhere = std::function<void(FilingRecord &record)>;
using Check = std::function<bool(const FilingSession &session)>;

void FilingSessionTest::whatWasEnteredAfterAnAnswerStays_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Check>("holds");
    QTest::newRow("the verification of another number")
        << Change([](FilingSession &session) { session.numbers().at(0)->toggleVerified(); })
        << Check([](const FilingSession &session) {
               return isVerified(session.numbers().at(0)->kept());
           });
    QTest::newRow("the verification of another number, noted elsewhere")
        << Change([](FilingSession &session) {
               FilingRecord there = session.record();
               (void)markVerified(there, session.numbers().at(0)->id(), start());
               session.takeOver(there);
           })
        << Check([](const FilingSession &session) {
               return isVerified(session.numbers().at(0)->kept());
           });
    QTest::newRow("a name") << Change([](FilingSession &session) {
        session.setApplicant(u"陈先生"_s);
    }) << Check([](const FilingSession &session) {
        return session.record().applicant == u"陈先生"_s;
    });
    QTest::newRow("a further person")
        << Change([](FilingSession &session) {
               session.addPerson(Role::Site);
               session.setPerson(2, otherPhone, {});
           })
        << Check([](const FilingSession &session) {
               return session.persons().size() == 3 && session.numbers().size() == 3;
           });
}

void FilingSessionTest::whatWasEnteredAfterAnAnswerStays()
{
    QFETCH(Change, change);
    QFETCH(Check, holds);
    Bench bench;
    bench.number(0).setReceived(u"08:30"_s);
    bench.number(1).setReceived(u"08:31"_s);
    bench.number(1).takeAnswer(*siteMessage(rules(), u"wrong-input"_s), AnswerChoice::Site);
    change(bench.session);
    QVERIFY(bench.session.canUndoAnswer());
    bench.session.undoAnswer();
    QVERIFY(holds(bench.session));
    QCOMPARE(bench.number(1).kept().wrongInputs, 0);
    QVERIFY(!kindsOf(bench.session.handOver()).contains(EventKind::VerifiedWithdrawn));
}

void FilingSessionTest::answerThatSomethingBuildsOnIsNotUndone_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<Change>("change");
    const Change verify = [](FilingSession &session) { session.numbers().at(1)->toggleVerified(); };
    QTest::newRow("its number was verified") << u"wrong-input"_s << verify;
    QTest::newRow("its number was verified, and nothing was changed by the answer")
        << u"nothing-pending"_s << verify;
    QTest::newRow("its number was verified elsewhere")
        << u"wrong-input"_s << Change([](FilingSession &session) {
               FilingRecord there = session.record();
               (void)markVerified(there, session.numbers().at(1)->id(), start());
               session.takeOver(there);
           });
    QTest::newRow("the time of the resent SMS is there") << u"resend-accepted"_s
                                                         << Change([](FilingSession &session) {
                                                                session.numbers().at(1)->setReceived(
                                                                    u"08:55"_s);
                                                            });
    QTest::newRow("another number of those it verified was corrected")
        << u"filing-done"_s
        << Change([](FilingSession &session) { session.numbers().at(0)->toggleVerified(); });
    QTest::newRow("its person was taken out")
        << u"wrong-input"_s << Change([](FilingSession &session) { session.removePerson(1); });
    QTest::newRow("it was submitted again here")
        << u"wrong-input"_s << Change([](FilingSession &session) { session.startNewRound(); });
    QTest::newRow("it was submitted again elsewhere")
        << u"nothing-pending"_s << Change([](FilingSession &session) {
               FilingRecord there = session.record();
               (void)startNewRound(there, start());
               session.takeOver(there);
           });
}

void FilingSessionTest::answerThatSomethingBuildsOnIsNotUndone()
{
    QFETCH(QString, answer);
    QFETCH(Change, change);
    Bench bench;
    bench.number(0).setReceived(u"08:30"_s);
    bench.number(1).setReceived(u"08:31"_s);
    bench.number(1).takeAnswer(*siteMessage(rules(), answer), AnswerChoice::Site);
    QVERIFY(bench.session.canUndoAnswer());
    change(bench.session);
    QVERIFY(!bench.session.canUndoAnswer());
    const FilingRecord before = bench.session.record();
    bench.session.undoAnswer();
    QCOMPARE(bench.session.record(), before);
}

// Also what was typed before something was changed elsewhere, which stays.
void FilingSessionTest::discardingTakesBackAllThatWasTypedHere()
{
    const FilingRecord kept = filingOf(received(numberEnding("8000"), "2018-09-12T10:00"),
                                       received(numberEnding("3000"), "2018-09-12T10:00"));
    const ManualClock clock(beijing("2018-09-12T11:00"));
    FilingSession session(rules(), clock);
    session.restore(kept);
    session.setApplicant(u"别人"_s);
    (void)session.handOver();
    FilingRecord there = session.record();
    there.note = u"周五"_s;
    session.takeOver(there);
    FilingRecord expected = kept;
    expected.note = there.note;
    QCOMPARE(*session.restored(), expected);
}

void FilingSessionTest::answerOfANumberThatLeftChangesNothing()
{
    Bench bench;
    NumberSession &gone = bench.number(0);
    bench.session.removePerson(0);
    (void)bench.session.handOver();
    const FilingRecord before = bench.session.record();
    gone.takeAnswer(*siteMessage(rules(), u"person-done"_s), AnswerChoice::Site);
    gone.takeUnknownAnswer(u"系统繁忙"_s);
    gone.toggleVerified();
    gone.toggleResent();
    QCOMPARE(bench.session.record(), before);
    QVERIFY(bench.session.handOver().isEmpty());
    QVERIFY(!bench.session.lastAnswer());
}

void FilingSessionTest::newRoundForgetsCodesAndKeepsDocuments()
{
    Bench bench;
    bench.number(0).setReceived(u"08:30"_s);
    bench.number(0).setCode(Secret(u"482913"_s));
    bench.number(0).setDocument(DocumentKind::IdCard, Secret(u"18302X"_s));
    (void)bench.session.handOver();
    bench.session.startNewRound();
    QCOMPARE(bench.session.record().round, 2);
    QCOMPARE(bench.number(0).state(), VerificationState::Waiting);
    QVERIFY(bench.number(0).code().isEmpty());
    QVERIFY(bench.number(0).reception().receivedText().isEmpty());
    QVERIFY(bench.number(0).suffix().isAccepted());
    QCOMPARE(kindsOf(bench.session.handOver()), QList{EventKind::NewRound});
}

void FilingSessionTest::takeOver_data()
{
    QTest::addColumn<Change>("here");
    QTest::addColumn<Elsewhere>("elsewhere");
    QTest::addColumn<Check>("holds");
    const Change nothing = [](FilingSession &) {};
    const Elsewhere verified = [](FilingRecord &record) {
        (void)markReceived(record, NumberId(0), start().addSecs(-600), start());
        (void)markVerified(record, NumberId(0), start());
    };
    const auto isFirstVerified = [](const FilingSession &session) {
        return isVerified(session.number(NumberId(0))->kept());
    };
    QTest::newRow("verified elsewhere") << nothing << verified << Check(isFirstVerified);
    QTest::newRow("the time appears in its field")
        << nothing << verified << Check([](const FilingSession &session) {
               return session.number(NumberId(0))->reception().receivedText()
                   == u"2026-11-23 08:50"_s;
           });
    QTest::newRow("verified elsewhere while a name was typed here")
        << Change([](FilingSession &session) { session.setApplicant(u"陈先生"_s); }) << verified
        << Check([=](const FilingSession &session) {
               return isFirstVerified(session) && session.record().applicant == u"陈先生"_s;
           });
    QTest::newRow("verified elsewhere while a person was added here")
        << Change([](FilingSession &session) { session.addPerson(Role::Site); }) << verified
        << Check([=](const FilingSession &session) {
               return isFirstVerified(session) && session.persons().size() == 3;
           });
    QTest::newRow("verified elsewhere while its person was taken out here")
        << Change([](FilingSession &session) { session.removePerson(0); }) << verified
        << Check([](const FilingSession &session) {
               return session.record().numbers.size() == 1
                   && session.record().numbers.constFirst().id == NumberId(1)
                   && !isVerified(session.record().numbers.constFirst());
           });
    QTest::newRow("codes stay") << Change([](FilingSession &session) {
        session.number(NumberId(0))->setCode(Secret(u"482913"_s));
    }) << verified << Check([](const FilingSession &session) {
        return session.number(NumberId(0))->code() == Secret(u"482913"_s);
    });
    QTest::newRow("a new round forgets the codes") << Change([](FilingSession &session) {
        session.number(NumberId(0))->setCode(Secret(u"482913"_s));
    }) << Elsewhere([](FilingRecord &record) {
        (void)startNewRound(record, start());
    }) << Check([](const FilingSession &session) {
        return session.record().round == 2 && session.number(NumberId(0))->code().isEmpty();
    });
    QTest::newRow("another time is being typed here") << Change([](FilingSession &session) {
        session.number(NumberId(0))->setReceived(u"08:30"_s);
    }) << Elsewhere([](FilingRecord &record) {
        (void)markReceived(record, NumberId(1), start().addSecs(-600), start());
    }) << Check([](const FilingSession &session) {
        return session.number(NumberId(0))->state() == VerificationState::Received
            && session.number(NumberId(1))->state() == VerificationState::Received;
    });
    QTest::newRow("a person was taken out elsewhere")
        << nothing << Elsewhere([](FilingRecord &record) {
               record.persons.removeFirst();
               record.numbers.removeFirst();
           })
        << Check([](const FilingSession &session) {
               return session.persons().size() == 1 && session.numbers().size() == 1
                   && session.numbers().constFirst()->id() == NumberId(1)
                   && session.persons().constFirst().phone() == sitePhone;
           });
    QTest::newRow("half a number stays as it is typed")
        << Change([](FilingSession &session) { session.setPerson(1, u"133 00"_s, {}); }) << verified
        << Check([](const FilingSession &session) {
               return session.persons().at(1).phoneText == u"133 00"_s;
           });
}

void FilingSessionTest::takeOver()
{
    QFETCH(Change, here);
    QFETCH(Elsewhere, elsewhere);
    QFETCH(Check, holds);
    Bench bench;
    FilingRecord there = bench.session.record();
    here(bench.session);
    elsewhere(there);
    bench.session.takeOver(there);
    QVERIFY(holds(bench.session));
    // What was told there is not told again.
    for (const EventKind kind : kindsOf(bench.session.handOver()))
        QVERIFY(kind != EventKind::Verified && kind != EventKind::NewRound);
}

// The file of another process keeps masks only.
void FilingSessionTest::takenOverMasksKeepTheFullNumber()
{
    Bench bench;
    FilingRecord there = bench.session.record();
    for (KeptNumber &number : there.numbers)
        number.phone.clear();
    (void)markReceived(there, NumberId(0), start().addSecs(-600), start());
    bench.session.takeOver(there);
    QCOMPARE(bench.session.numbers().size(), 2);
    QCOMPARE(bench.number(0).phone(), subjectPhone);
    QCOMPARE(bench.number(0).state(), VerificationState::Received);
    QCOMPARE(bench.session.persons().constFirst().phoneText, subjectPhone);
}

void FilingSessionTest::restoredFilingIsUnchanged()
{
    const FilingRecord kept =
        filingOf(received(numberEnding("8000"), "2018-09-12T10:00"),
                 verified(received(numberEnding("3000"), "2018-09-12T10:00"), "2018-09-12T10:30"));
    const ManualClock clock(beijing("2018-09-12T11:00"));
    FilingSession session(rules(), clock);
    QVERIFY(!session.isRestored());
    session.restore(kept);
    QCOMPARE(session.record(), kept);
    QVERIFY(session.isAsRestored());
    QVERIFY(session.handOver().isEmpty());
    session.numbers().constFirst()->setCode(Secret(u"482913"_s));
    QVERIFY(!session.isAsRestored());
}

void FilingSessionTest::codesOfOtherNumbersAreAskedAbout()
{
    Bench bench;
    bench.session.setSurroundings({false, [] { return QList{Secret(u"111222"_s)}; }, {}});
    bench.number(0).setCode(Secret(u"482913"_s));
    bench.number(1).setCode(Secret(u"482913"_s));
    QCOMPARE(bench.number(1).smsQuestion().open.size(), 1);
    bench.number(1).acceptSms();
    QVERIFY(bench.number(1).smsQuestion().open.isEmpty());
    bench.number(1).setCode(Secret(u"111222"_s));
    QCOMPARE(bench.number(1).smsQuestion().open.size(), 1);
    bench.number(1).setCode(Secret(u"730154"_s));
    QVERIFY(bench.number(1).smsQuestion().open.isEmpty());
    QCOMPARE(codesOf(bench.session).size(), 2);
}

void FilingSessionTest::lastInputIsPausedUntilCompared()
{
    Bench bench;
    NumberSession &number = bench.number(0);
    number.setReceived(u"08:30"_s);
    for (int i = 0; i < 4; ++i) {
        QVERIFY(!number.isPaused());
        number.takeAnswer(*siteMessage(rules(), u"wrong-input"_s), AnswerChoice::Site);
    }
    QVERIFY(number.isPaused());
    QVERIFY(isEverybodyPaused(bench.session));
    number.confirmCompared();
    QVERIFY(!number.isPaused());
    QVERIFY(!isAnyReturned(bench.session));
    number.takeAnswer(*siteMessage(rules(), u"wrong-input"_s), AnswerChoice::Site);
    QVERIFY(number.isReturned());
}

QTEST_GUILESS_MAIN(FilingSessionTest)
#include "tst_filingsession.moc"
