// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/warnings.h"
#include "tests/app/recordsamples.h"
#include "ui/board/boardtexts.h"
#include "ui/board/remindertexts.h"
#include "ui/texts/filingnames.h"
#include "tests/ui/uimain.h"
#include "tests/ui/wizardbench.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now = beijing("2018-09-12T12:00");

NextStep stepOf(NextStepKind kind, const char *at = "", const QList<Role> &roles = {},
                const QString &tail = {})
{
    NextStep step;
    step.kind = kind;
    step.roles = roles;
    step.tail = tail;
    step.at = beijing(at);
    return step;
}

RecordSummary summaryWith(FilingState state, std::optional<std::chrono::seconds> remaining = {},
                          int verified = 0, int total = 2)
{
    RecordSummary summary;
    summary.state = state;
    summary.verified = verified;
    summary.total = total;
    summary.remaining = remaining;
    if (remaining)
        summary.deadline = now.addSecs(remaining->count());
    return summary;
}

FilingEvent eventOf(EventKind kind, const QString &text = {}, const QList<Role> &roles = {},
                    const QString &tail = {})
{
    FilingEvent event;
    event.kind = kind;
    event.text = text;
    event.roles = roles;
    event.tail = tail;
    return event;
}

} // namespace

class BoardTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }

    void whoFiles_data();
    void whoFiles();
    void whereAndWhat_data();
    void whereAndWhat();
    void howFar_data();
    void howFar();
    void whatIsNext_data();
    void whatIsNext();
    void aRowInOneSentence();
    void everyEventHasItsWords_data();
    void everyEventHasItsWords();
    void eventsNameWhomTheyConcern_data();
    void eventsNameWhomTheyConcern();
    void eventsNameThePersonOfWhatIsFiled();
    void whoseNumber();
    void reminders_data();
    void reminders();
};

void BoardTextsTest::whoFiles_data()
{
    QTest::addColumn<QString>("applicant");
    QTest::addColumn<QString>("order");
    QTest::addColumn<bool>("hasNumber");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("a name") << u"陈先生"_s << u"BA7"_s << true << u"陈先生"_s << u"陈**"_s;
    // An order can be looked up: it is hidden with the name.
    QTest::newRow("a rare surname") << u"𠮷先生"_s << u"BA7"_s << true << u"𠮷先生"_s << u"𠮷**"_s;
    QTest::newRow("an order") << QString() << u"BA7"_s << true << u"BA7"_s << u"138****8000"_s;
    QTest::newRow("a number") << QString() << QString() << true << u"138****8000"_s
                              << u"138****8000"_s;
    QTest::newRow("nothing") << QString() << QString() << false << u"—"_s << u"—"_s;
}

void BoardTextsTest::whoFiles()
{
    QFETCH(QString, applicant);
    QFETCH(QString, order);
    QFETCH(bool, hasNumber);
    FilingRecord record = hasNumber ? filingOf(numberEnding("8000")) : filingWith({}, {});
    record.applicant = applicant;
    record.orderNumber = order;
    QTEST(applicantText(record, false), "text");
    QTEST(applicantText(record, true), "masked");
}

void BoardTextsTest::whereAndWhat_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title");
    QTest::addColumn<ServiceKind>("service");
    QTest::newRow("Chinese") << u"zh_CN"_s << u"陈先生 · 浙江 · 首次备案"_s << ServiceKind::Website;
    QTest::newRow("English")
        << u"en"_s << u"陈先生 · Zhejiang · First filing"_s << ServiceKind::Website;
    QTest::newRow("a mini program in Chinese")
        << u"zh_CN"_s << u"陈先生 · 浙江 · 首次备案（小程序）"_s << ServiceKind::MiniProgram;
    QTest::newRow("an APP in English")
        << u"en"_s << u"陈先生 · Zhejiang · First filing (APP)"_s << ServiceKind::App;
}

void BoardTextsTest::whereAndWhat()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    FilingRecord record = filingOf(numberEnding("8000"));
    record.applicant = u"陈先生"_s;
    QFETCH(ServiceKind, service);
    record.service = service;
    QTEST(titleText(record, builtInRules()), "title");
    record.provinceCode.clear();
    record.type.reset();
    QCOMPARE(titleText(record, builtInRules()), u"陈先生 · — · —"_s);
}

void BoardTextsTest::howFar_data()
{
    QTest::addColumn<RecordSummary>("summary");
    QTest::addColumn<QString>("verified");
    QTest::addColumn<QString>("time");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<double>("fraction");
    const auto row = [](const char *name, const RecordSummary &summary, const QString &verified,
                        const QString &time, Tone tone, double fraction) {
        QTest::newRow(name) << summary << verified << time << tone << fraction;
    };
    using enum FilingState;
    row("a draft", summaryWith(Draft, {}, 0, 0), u"—"_s, u"Draft"_s, Tone::Neutral, 0);
    row("a draft with one number of two", summaryWith(Draft, {}, 0, 1), u"—"_s, u"Draft"_s,
        Tone::Neutral, 0);
    row("not needed", summaryWith(NotNeeded, {}, 0, 0), u"—"_s, u"Not needed"_s, Tone::Neutral, 0);
    row("waiting", summaryWith(Waiting), u"—"_s, u"Waiting for SMS"_s, Tone::Neutral, 0);
    row("half of the time", summaryWith(Running, 12h, 1), u"1 / 2"_s, u"12:00:00"_s, Tone::Accent,
        0.5);
    row("six hours", summaryWith(Running, 6h), u"0 / 2"_s, u"06:00:00"_s, Tone::Warn, 0.25);
    row("a minute less than an hour", summaryWith(Running, 59min), u"0 / 2"_s, u"00:59:00"_s,
        Tone::Bad, 59.0 / 1440);
    row("one is done, the SMS of the other has not come", summaryWith(Running, {}, 1), u"1 / 2"_s,
        u"Waiting for SMS"_s, Tone::Neutral, 0);
    row("done", summaryWith(Done, {}, 2), u"2 / 2"_s, u"Done"_s, Tone::Good, 1);
    RecordSummary expired = summaryWith(Returned);
    expired.deadline = now;
    row("over", expired, u"0 / 2"_s, u"Expired"_s, Tone::Bad, 1);
    row("refused", summaryWith(Returned), u"0 / 2"_s, u"Refused"_s, Tone::Bad, 1);
}

void BoardTextsTest::howFar()
{
    QFETCH(RecordSummary, summary);
    QTEST(verifiedText(summary), "verified");
    QTEST(timeText(summary), "time");
    QTEST(toneOf(summary), "tone");
    QTEST(ringFraction(summary), "fraction");
}

void BoardTextsTest::whatIsNext_data()
{
    QTest::addColumn<NextStep>("step");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const NextStep &step, const QString &text) {
        QTest::newRow(name) << step << text;
    };
    using enum NextStepKind;
    row("a draft", stepOf(Complete), u"Go on filling in"_s);
    row("nobody", stepOf(NotNeeded), u"Nobody has to verify"_s);
    row("the notice is not known", stepOf(WaitForSms), u"Note the time when the SMS comes"_s);
    row("a minute ago", stepOf(WaitForSms, "2018-09-12T11:59"), u"submitted 1 minute ago"_s);
    row("some minutes ago", stepOf(WaitForSms, "2018-09-12T11:56"), u"submitted 4 minutes ago"_s);
    row("a clock that went back", stepOf(WaitForSms, "2018-09-12T12:30"),
        u"submitted 0 minutes ago"_s);
    row("no SMS for a while", stepOf(CheckSms, "2018-09-12T11:01"),
        u"No SMS after 59 minutes: check blocking, then resend"_s);
    row("no SMS for an hour", stepOf(CheckSms, "2018-09-12T11:00"),
        u"No SMS since 09-12 11:00: check blocking, then resend"_s);
    row("a resend", stepOf(WaitForResend, "2018-09-12T11:55"),
        u"Resent SMS asked for 5 minutes ago"_s);
    row("a resend that does not come", stepOf(CheckResend, "2018-09-12T11:45"),
        u"No resent SMS since 09-12 11:45: see what to check"_s);
    row("no resend is left", stepOf(NoResendLeft),
        u"No resend left: use the last code, or let it be returned"_s);
    row("five wrong inputs", stepOf(AskProvider, "", {}, u"8000"_s),
        u"Five wrong inputs: ask the provider (number ending 8000)"_s);
    row("everybody", stepOf(Verify), u"To be verified"_s);
    row("less than an hour", stepOf(Remind, "", {}, u"8000"_s),
        u"Remind the applicant (…8000)"_s);
    row("again", stepOf(SubmitAgain), u"Must be submitted again"_s);
    row("finished", stepOf(Finished, "2018-09-12T11:20"), u"Done 09-12 11:20"_s);
}

void BoardTextsTest::whatIsNext()
{
    QFETCH(NextStep, step);
    QTEST(nextStepText(step, now), "text");
    // In Chinese as well, and not the English.
    QVERIFY(installLanguage(*qApp, u"zh_CN"_s));
    static const QRegularExpression han(u"\\p{Han}"_s);
    QVERIFY2(nextStepText(step, now).contains(han), qPrintable(nextStepText(step, now)));
}

void BoardTextsTest::aRowInOneSentence()
{
    FilingRecord record = filingOf(received(numberEnding("8000"), "2018-09-12T10:00"));
    record.applicant = u"陈先生"_s;
    record.orderNumber = u"BA7"_s;
    const RecordSummary summary = summaryOf(record, now);
    QCOMPARE(rowText(record, summary, builtInRules(), false),
             u"陈先生, Zhejiang, First filing, order BA7, 138****8000, verified 0 / 1, 22:00:00, "
             "deadline 2018-09-13 10:00 (Beijing time)"_s);
    const QString masked = rowText(record, summary, builtInRules(), true);
    QVERIFY(masked.startsWith(u"陈**, "_s));
    QVERIFY(!masked.contains(u"陈先生"_s));
}

void BoardTextsTest::everyEventHasItsWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

void BoardTextsTest::everyEventHasItsWords()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    QStringList texts;
    for (int kind = int(EventKind::Created); kind <= int(EventKind::GaveWay); ++kind) {
        const QString text = eventText(eventOf(EventKind(kind), u"words"_s), ServiceKind::Website, builtInRules());
        QVERIFY(!text.isEmpty());
        QVERIFY2(!texts.contains(text), qPrintable(text));
        texts << text;
    }
    QVERIFY(texts.size() > 15);
}

void BoardTextsTest::eventsNameWhomTheyConcern_data()
{
    QTest::addColumn<FilingEvent>("event");
    QTest::addColumn<QString>("text");
    QTest::newRow("the filing") << eventOf(EventKind::Created) << u"Entered"_s;
    QTest::newRow("a number of nobody") << eventOf(EventKind::Received, {}, {}, u"8000"_s)
                                        << u"SMS received: — (number ending 8000)"_s;
    QTest::newRow("a note is what was written")
        << eventOf(EventKind::Note, u"called at noon"_s) << u"Note: called at noon"_s;
    QTest::newRow("a note that was taken away")
        << eventOf(EventKind::Note) << u"The note was taken away"_s;
    QTest::newRow("what the site said is quoted")
        << eventOf(EventKind::SiteAnswer, u"您的短信核验失败"_s)
        << u"The site said “您的短信核验失败”"_s;
}

void BoardTextsTest::eventsNameWhomTheyConcern()
{
    QFETCH(FilingEvent, event);
    QTEST(eventText(event, ServiceKind::Website, builtInRules()), "text");
}

// An app has a responsible person of its own.
void BoardTextsTest::eventsNameThePersonOfWhatIsFiled()
{
    FilingEvent event = eventOf(EventKind::Received, {}, {}, u"8000"_s);
    event.roles = {Role::Site};
    const auto textOf = [&event](ServiceKind service) {
        return eventText(event, service, builtInRules());
    };
    QVERIFY(textOf(ServiceKind::Website).contains("Site's responsible person"_L1));
    QVERIFY(textOf(ServiceKind::App).contains("App's responsible person"_L1));
    QVERIFY(textOf(ServiceKind::MiniProgram).contains("Mini program's responsible person"_L1));
}

void BoardTextsTest::whoseNumber()
{
    QVERIFY(installLanguage(*qApp, u"zh_CN"_s));
    const FilingRecord record = filingOf(numberEnding("8000"), numberEnding("9000"));
    QCOMPARE(numberText(record, record.numbers.at(0).id), u"主体负责人（尾号 8000）"_s);
    QCOMPARE(numberText(record, record.numbers.at(1).id), u"网站负责人（尾号 9000）"_s);
    FilingRecord nobodys = record;
    nobodys.persons.clear();
    QVERIFY(numberText(nobodys, record.numbers.at(0).id).contains(u"8000"_s));
}

void BoardTextsTest::reminders_data()
{
    QTest::addColumn<ReminderKind>("kind");
    QTest::addColumn<QString>("title");
    QTest::newRow("six hours") << ReminderKind::SixHours << u"Less than 6 hours to verify"_s;
    QTest::newRow("one hour") << ReminderKind::OneHour << u"Less than 1 hour to verify"_s;
    QTest::newRow("fifteen minutes")
        << ReminderKind::FifteenMinutes << u"Less than 15 minutes to verify"_s;
    QTest::newRow("over") << ReminderKind::Expired << u"The 24 hours are over: submit again"_s;
    QTest::newRow("no SMS") << ReminderKind::NoSms << u"No SMS 5 minutes after the notice"_s;
    QTest::newRow("no resend") << ReminderKind::ResendOverdue
                               << u"No SMS 10 minutes after the resend"_s;
}

void BoardTextsTest::reminders()
{
    QFETCH(ReminderKind, kind);
    QTEST(reminderTitle(kind), "title");
    FilingRecord record = filingOf(numberEnding("8000"));
    record.applicant = u"陈先生"_s;
    Reminder reminder;
    reminder.kind = kind;
    reminder.number = record.numbers.first().id;
    const QString text = reminderText(reminder, record, builtInRules(), false);
    QVERIFY2(text.startsWith(u"陈先生 · Zhejiang · "_s), qPrintable(text));
    QVERIFY(text.contains(u"8000"_s));
    QVERIFY(reminderText(reminder, record, builtInRules(), true).startsWith(u"陈** · "_s));
    // The number is gone meanwhile.
    record.numbers.clear();
    QCOMPARE(reminderText(reminder, record, builtInRules(), false), u"陈先生 · Zhejiang"_s);
}

#include "tst_boardtexts.moc"

BEIAN_UI_TEST_MAIN(BoardTextsTest)
