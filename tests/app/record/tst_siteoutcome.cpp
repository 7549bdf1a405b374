// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/warnings.h"
#include "app/record/recordchanges.h"
#include "app/record/recordsummary.h"
#include "app/record/siteoutcome.h"
#include "app/rules/sitemessages.h"
#include "app/verification/budget.h"
#include "tests/app/recordsamples.h"

using namespace beian;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(beian::FilingRecord)
Q_DECLARE_METATYPE(beian::AnswerConflict)
Q_DECLARE_METATYPE(beian::AttemptStage)

namespace {

const RuleBook &rules()
{
    static const Result<RuleBook> book = RuleBook::load(RuleBook::builtInFolder());
    return *book;
}

const SiteMessage &message(const char *id)
{
    return *siteMessage(rules(), QString::fromLatin1(id));
}

QDateTime now()
{
    return beijing("2026-11-23T12:00");
}

KeptNumber running(const char *tail)
{
    return received(numberEnding(tail), "2026-11-23T09:00");
}

QList<EventKind> kindsOf(const QList<FilingEvent> &events)
{
    QList<EventKind> kinds;
    for (const FilingEvent &event : events)
        kinds << event.kind;
    return kinds;
}

} // namespace

// What the site says, and what becomes of a filing by it.
class SiteOutcomeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void everyMessage_data();
    void everyMessage();
    void conflicts_data();
    void conflicts();
    void conflictIsDecidedByThePerson_data();
    void conflictIsDecidedByThePerson();
    void resendMovesNoDeadline();
    void unknownMessageKeepsNoSecret_data();
    void unknownMessageKeepsNoSecret();

    void messagesAreFound_data();
    void messagesAreFound();
    void everyMessageFindsItself();

    void stages_data();
    void stages();
    void budgets();
    void nextSteps_data();
    void nextSteps();
};

// Two persons; the first one's number gets the answer.
void SiteOutcomeTest::everyMessage_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<FilingState>("state");
    QTest::addColumn<VerificationState>("number");
    QTest::addColumn<int>("wrongInputs");
    QTest::addColumn<int>("resends");
    using enum VerificationState;
    const auto row = [](const char *id, FilingState state, VerificationState number,
                        int wrongInputs, int resends) {
        QTest::newRow(id) << QString::fromLatin1(id) << state << number << wrongInputs << resends;
    };
    row("filing-done", FilingState::Done, Verified, 0, 0);
    row("person-done", FilingState::Running, Verified, 0, 0);
    row("already-done", FilingState::Running, Verified, 0, 0);
    row("no-match", FilingState::Running, Received, 0, 0);
    row("wrong-input", FilingState::Running, Received, 1, 0);
    row("unexplained-failure", FilingState::Running, Received, 1, 0);
    row("final-failure", FilingState::Returned, Failed, 0, 0);
    row("nothing-pending", FilingState::Running, Received, 0, 0);
    row("resend-accepted", FilingState::Running, Received, 0, 1);
    row("resend-limit", FilingState::Running, Received, 0, 2);
}

void SiteOutcomeTest::everyMessage()
{
    QFETCH(QString, id);
    const SiteMessage &said = *siteMessage(rules(), id);
    FilingRecord record = filingOf(running("8000"), running("8001"));
    const FilingRecord before = record;
    const QList<FilingEvent> events = takeAnswer(record, NumberId(0), said, AnswerChoice::Site, now());
    QTEST(stateOf(record, now()), "state");
    const KeptNumber &number = record.numbers.constFirst();
    QTEST(number.verification.stateAt(now()), "number");
    QTEST(number.wrongInputs, "wrongInputs");
    QTEST(number.resends, "resends");
    QCOMPARE(events.constFirst().kind, EventKind::SiteAnswer);
    QCOMPARE(events.constFirst().text, said.text);
    QCOMPARE(events.constFirst().tail, u"8000"_s);
    // The history says the same as the difference of the records.
    QCOMPARE(events.mid(1), eventsBetween(before, record, now()));
}

void SiteOutcomeTest::conflicts_data()
{
    QTest::addColumn<FilingRecord>("record");
    QTest::addColumn<SiteMessageEffect>("effect");
    QTest::addColumn<AnswerConflict>("conflict");
    const KeptNumber done = verified(running("8000"), "2026-11-23T11:00");
    const FilingRecord one = filingOf(running("8000"));
    const FilingRecord twoOpen = filingOf(running("8000"), running("8001"));
    const FilingRecord firstDone = filingOf(done, running("8001"));
    const FilingRecord otherDone =
        filingOf(running("8000"), verified(running("8001"), "2026-11-23T11:00"));
    const FilingRecord unknownOther =
        filingWith({personWith(Role::Subject, 0), personWith(Role::Site, -1)}, {running("8000")});
    using enum SiteMessageEffect;
    QTest::newRow("all done, and nobody else is here") << one << FilingDone << AnswerConflict::None;
    QTest::newRow("all done, while another runs")
        << twoOpen << FilingDone << AnswerConflict::OthersOpen;
    QTest::newRow("all done, the other was done before")
        << otherDone << FilingDone << AnswerConflict::None;
    QTest::newRow("all done, while the number of a person is not known")
        << unknownOther << FilingDone << AnswerConflict::OthersOpen;
    QTest::newRow("wait for the others, and one runs")
        << twoOpen << PersonDone << AnswerConflict::None;
    QTest::newRow("wait for the others, and there are none")
        << one << PersonDone << AnswerConflict::NobodyElseOpen;
    QTest::newRow("wait for the others, who are all done")
        << otherDone << PersonDone << AnswerConflict::NobodyElseOpen;
    QTest::newRow("wrong input of a verified number")
        << firstDone << WrongInput << AnswerConflict::VerifiedHere;
    QTest::newRow("unexplained failure of a verified number")
        << firstDone << UnexplainedFailure << AnswerConflict::VerifiedHere;
    QTest::newRow("final failure of a verified number")
        << firstDone << FinalFailure << AnswerConflict::VerifiedHere;
    QTest::newRow("final failure of a running number")
        << twoOpen << FinalFailure << AnswerConflict::None;
    QTest::newRow("done already, as noted here")
        << firstDone << AlreadyDone << AnswerConflict::None;
}

void SiteOutcomeTest::conflicts()
{
    QFETCH(FilingRecord, record);
    QFETCH(SiteMessageEffect, effect);
    QTEST(conflictOf(record, NumberId(0), effect), "conflict");
}

void SiteOutcomeTest::conflictIsDecidedByThePerson_data()
{
    QTest::addColumn<FilingRecord>("record");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("believesSite");
    QTest::addColumn<FilingState>("state");
    const FilingRecord one = filingOf(running("8000"));
    const FilingRecord twoOpen = filingOf(running("8000"), running("8001"));
    const FilingRecord unknownOther =
        filingWith({personWith(Role::Subject, 0), personWith(Role::Site, -1)}, {running("8000")});
    const FilingRecord done = filingOf(verified(running("8000"), "2026-11-23T11:00"));
    QTest::newRow("everybody is done") << twoOpen << u"filing-done"_s << true << FilingState::Done;
    QTest::newRow("only this one is done")
        << twoOpen << u"filing-done"_s << false << FilingState::Running;
    QTest::newRow("the unknown person is not asked for any more")
        << unknownOther << u"filing-done"_s << true << FilingState::Done;
    QTest::newRow("the unknown person stays open")
        << unknownOther << u"filing-done"_s << false << FilingState::Running;
    QTest::newRow("a person is missing") << one << u"person-done"_s << true << FilingState::Running;
    QTest::newRow("nobody is missing") << one << u"person-done"_s << false << FilingState::Done;
    QTest::newRow("not verified after all")
        << done << u"wrong-input"_s << true << FilingState::Running;
    QTest::newRow("stays verified") << done << u"wrong-input"_s << false << FilingState::Done;
    QTest::newRow("refused after all")
        << done << u"final-failure"_s << true << FilingState::Returned;
    QTest::newRow("stays verified, not refused")
        << done << u"final-failure"_s << false << FilingState::Done;
}

void SiteOutcomeTest::conflictIsDecidedByThePerson()
{
    QFETCH(FilingRecord, record);
    QFETCH(QString, id);
    QFETCH(bool, believesSite);
    const auto choice = believesSite ? AnswerChoice::Site : AnswerChoice::Here;
    const auto events = takeAnswer(record, NumberId(0), *siteMessage(rules(), id), choice, now());
    QVERIFY(kindsOf(events).contains(EventKind::SiteAnswer));
    QTEST(stateOf(record, now()), "state");
}

void SiteOutcomeTest::resendMovesNoDeadline()
{
    FilingRecord record = filingOf(running("8000"));
    const QDateTime deadline = record.numbers.constFirst().verification.deadline();
    (void)takeAnswer(record, NumberId(0), message("resend-accepted"), AnswerChoice::Site, now());
    QCOMPARE(record.numbers.constFirst().verification.deadline(), deadline);
    QCOMPARE(record.numbers.constFirst().resentAt, now());
}

void SiteOutcomeTest::unknownMessageKeepsNoSecret_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain words stay") << u"系统维护中 请稍后再试"_s << u"系统维护中 请稍后再试"_s;
    QTest::newRow("a code") << u"验证码482913错误"_s << u"验证码***错误"_s;
    QTest::newRow("a mobile number") << u"号码13800138000无记录"_s << u"号码138****8000无记录"_s;
    QTest::newRow("the end of a permit") << u"证件567（8）有误"_s << u"证件***有误"_s;
    QTest::newRow("an identity card") << u"证件11010519491231002X"_s << u"证件***"_s;
    QTest::newRow("a passport") << u"护照E12345678"_s << u"护照***"_s;
    QTest::newRow("a long page is cut") << QString(900, u'页') << QString(200, u'页');
}

void SiteOutcomeTest::unknownMessageKeepsNoSecret()
{
    QFETCH(QString, said);
    QTEST(siteAnswer(filingOf(running("8000")), NumberId(0), said, now()).text, "kept");
}

void SiteOutcomeTest::messagesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const QString &text, const QStringList &ids) {
        QTest::newRow(name) << text << ids;
    };
    row("full-width marks and blanks", u" 您的短信核验失败 ， 请输入正确的信息 。"_s,
        {u"wrong-input"_s});
    row("inside a page", u"短信核验\n结果\n您的短信核验已完成，无需重复提交。\n关闭"_s,
        {u"already-done"_s});
    row("a part that can be no other", u"请联系接入商查询核验结果"_s, {u"final-failure"_s});
    row("a part of several", u"您的短信核验失败"_s,
        {u"wrong-input"_s, u"unexplained-failure"_s, u"final-failure"_s});
    row("one letter mistyped", u"您的短信核验失败,请输入正碓的信息。"_s, {u"wrong-input"_s});
    row("two messages of one page",
        u"您的短信核验失败,请您重新验证。您的短信核验失败,请输入正确的信息。"_s,
        {u"wrong-input"_s, u"unexplained-failure"_s});
    row("another message", u"系统维护中,请稍后再试。"_s, {});
    row("nearly as like to two", u"您的短信核验失败,请您"_s, {u"unexplained-failure"_s});
    row("too short to mean anything", u"失败"_s, {});
    row("nothing", QString(), {});
}

void SiteOutcomeTest::messagesAreFound()
{
    QFETCH(QString, text);
    QStringList ids;
    for (const SiteMessage *found : siteMessagesIn(rules(), text))
        ids << found->id;
    QTEST(ids, "ids");
}

void SiteOutcomeTest::everyMessageFindsItself()
{
    QCOMPARE(rules().siteMessages.size(), 10);
    for (const SiteMessage &known : rules().siteMessages) {
        const auto found = siteMessagesIn(rules(), known.text);
        QCOMPARE(found, QList<const SiteMessage *>{&known});
    }
}

void SiteOutcomeTest::stages_data()
{
    QTest::addColumn<int>("wrongInputs");
    QTest::addColumn<AttemptStage>("stage");
    QTest::newRow("before the first") << 0 << AttemptStage::Free;
    QTest::newRow("before the second") << 1 << AttemptStage::Free;
    QTest::newRow("before the third") << 2 << AttemptStage::Careful;
    QTest::newRow("before the fourth") << 3 << AttemptStage::Careful;
    QTest::newRow("before the fifth") << 4 << AttemptStage::Last;
    QTest::newRow("after the fifth") << 5 << AttemptStage::Spent;
    QTest::newRow("counted on all the same") << 7 << AttemptStage::Spent;
}

void SiteOutcomeTest::stages()
{
    QFETCH(int, wrongInputs);
    QTEST(attemptStage(wrongInputs), "stage");
}

void SiteOutcomeTest::budgets()
{
    const Budget national = attemptBudget(rules(), RuleBody::National, 2);
    QCOMPARE(national, (Budget{2, 5, false}));
    QCOMPARE(national.left(), 3);
    QCOMPARE(attemptBudget(rules(), RuleBody::Pilot, 0), (Budget{0, 5, true}));
    QCOMPARE(resendBudget(rules(), RuleBody::National, 2).left(), 0);
    QCOMPARE(resendBudget(rules(), RuleBody::National, 3).left(), 0);
    QCOMPARE(resendBudget(rules(), RuleBody::Pilot, 1), (Budget{1, 2, true}));
}

void SiteOutcomeTest::nextSteps_data()
{
    QTest::addColumn<FilingRecord>("record");
    QTest::addColumn<NextStepKind>("kind");
    QTest::addColumn<bool>("again");
    KeptNumber spent = running("8000");
    spent.wrongInputs = 5;
    KeptNumber noResend = numberEnding("8000");
    noResend.resends = 2;
    QTest::newRow("five wrong inputs") << filingOf(spent) << NextStepKind::AskProvider << true;
    QTest::newRow("five wrong inputs, verified all the same")
        << filingOf(verified(spent, "2026-11-23T11:00")) << NextStepKind::Finished << false;
    QTest::newRow("the site said that no resend is left")
        << filingOf(noResend) << NextStepKind::NoResendLeft << false;
    QTest::newRow("the second resend is waited for")
        << filingOf(resent(resent(numberEnding("8000"), "2026-11-23T10:00"), "2026-11-23T11:55"))
        << NextStepKind::WaitForResend << false;
    QTest::newRow("refused for good")
        << filingOf(failed(running("8000"))) << NextStepKind::SubmitAgain << true;
}

void SiteOutcomeTest::nextSteps()
{
    QFETCH(FilingRecord, record);
    QTEST(summaryOf(record, now()).next.kind, "kind");
    QTEST(canBeSubmittedAgain(record, now()), "again");
}

QTEST_APPLESS_MAIN(SiteOutcomeTest)
#include "tst_siteoutcome.moc"
