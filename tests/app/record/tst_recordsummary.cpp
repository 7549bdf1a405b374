// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/record/recordsummary.h"
#include "tests/app/recordsamples.h"

using namespace beian;
using namespace Qt::StringLiterals;

using std::chrono::seconds;

Q_DECLARE_METATYPE(beian::FilingRecord)
Q_DECLARE_METATYPE(beian::FilingState)
Q_DECLARE_METATYPE(beian::NextStep)

class RecordSummaryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void summary_data();
    void summary();
    void summaryInOtherZones();
    void openDeadlineIsTheEarliest_data();
    void openDeadlineIsTheEarliest();
    void finishedOnlyWhenNothingIsLeft_data();
    void finishedOnlyWhenNothingIsLeft();
    void timePassesOverAFiling();

private:
    static void addDrafts();
    static void addNobody();
    static void addWaiting();
    static void addRunning();
    static void addPartlyVerified();
    static void addEnded();
};

namespace {

const QList<Role> subject{Role::Subject};
const QList<Role> site{Role::Site};
const QList<Role> both{Role::Subject, Role::Site};

// Noon; the numbers below are seen from here.
QDateTime now()
{
    return beijing("2018-09-12T12:00");
}

NextStep step(NextStepKind kind, const QList<Role> &roles = {}, const char *tail = "",
              const char *at = "")
{
    return {kind, roles, QString::fromLatin1(tail), beijing(at)};
}

// `remaining` as it is shown; nothing: no open deadline.
void row(const char *name, const FilingRecord &record, FilingState state, const char *verified,
         const char *deadline, const char *remaining, const NextStep &next)
{
    QTest::newRow(name) << record << state << QString::fromLatin1(verified) << beijing(deadline)
                        << QString::fromLatin1(remaining) << next;
}

} // namespace

void RecordSummaryTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void RecordSummaryTest::addDrafts()
{
    const FilingState draft = FilingState::Draft;
    FilingRecord empty = filingWith({}, {});
    empty.type.reset();
    row("a draft without a type", empty, draft, "0/0", "", "", step(NextStepKind::Complete));

    FilingRecord early = filingOf(received(numberEnding("8000"), "2018-09-12T11:00"));
    early.type.reset();
    row("a draft without a type whose number has an SMS", early, draft, "0/1", "", "",
        step(NextStepKind::Complete));

    for (const FilingType type : {FilingType::Change, FilingType::Cancel}) {
        FilingRecord record = filingOf(numberEnding("8000"));
        record.type = type;
        row(type == FilingType::Change ? "a change without the part that changes"
                                       : "a cancellation without the part",
            record, draft, "0/1", "", "", step(NextStepKind::Complete));
        record.part = FilingPart::Site;
        row(type == FilingType::Change ? "a change of the site" : "a cancellation of the site",
            record, FilingState::Waiting, "0/1", "", "",
            step(NextStepKind::WaitForSms, subject, "8000"));
    }

    row("a type and persons but no numbers",
        filingWith({personWith(Role::Subject, -1), personWith(Role::Site, -1)}, {}), draft, "0/0",
        "", "", step(NextStepKind::Complete, both));
    row("two persons of one role without numbers are named once",
        filingWith({personWith(Role::Site, -1), personWith(Role::Site, -1)}, {}), draft, "0/0", "",
        "", step(NextStepKind::Complete, site));
    row("no numbers, and one of the persons need not verify",
        filingWith({personWith(Role::Subject, -1, true), personWith(Role::Site, -1)}, {}), draft,
        "0/0", "", "", step(NextStepKind::Complete, site));
    row("nothing has happened, and one of the numbers is not known",
        filingWith({personWith(Role::Subject, -1), personWith(Role::Site, 0)},
                   {numberEnding("8000")}),
        draft, "0/1", "", "", step(NextStepKind::Complete, subject));
}

void RecordSummaryTest::addNobody()
{
    row("nobody has to verify", filingWith({}, {}), FilingState::NotNeeded, "0/0", "", "",
        step(NextStepKind::NotNeeded));
    FilingRecord change = filingWith({}, {});
    change.type = FilingType::Change;
    change.part = FilingPart::Both;
    row("nobody has to verify a change", change, FilingState::NotNeeded, "0/0", "", "",
        step(NextStepKind::NotNeeded));
}

void RecordSummaryTest::addWaiting()
{
    const FilingState waiting = FilingState::Waiting;
    const auto oneRow = [&](const char *name, const KeptNumber &number, NextStepKind kind,
                            const char *at) {
        row(name, filingOf(number), waiting, "0/1", "", "", step(kind, subject, "8000", at));
    };
    const KeptNumber fresh = numberEnding("8000");
    oneRow("waiting, the notice is not known", fresh, NextStepKind::WaitForSms, "");
    oneRow("waiting, the notice has just come", noticed(fresh, "2018-09-12T12:00"),
           NextStepKind::WaitForSms, "2018-09-12T12:00");
    oneRow("a second less than five minutes after the notice",
           noticed(fresh, "2018-09-12T11:55:01"), NextStepKind::WaitForSms, "2018-09-12T11:55:01");
    oneRow("five minutes after the notice to the second", noticed(fresh, "2018-09-12T11:55"),
           NextStepKind::CheckSms, "2018-09-12T11:55");
    oneRow("days after the notice", noticed(fresh, "2018-09-09T11:55"), NextStepKind::CheckSms,
           "2018-09-09T11:55");
    oneRow("a notice that lies ahead, since the clock was set back",
           noticed(fresh, "2018-09-12T12:30"), NextStepKind::WaitForSms, "2018-09-12T12:30");

    const KeptNumber late = noticed(fresh, "2018-09-12T11:00");
    oneRow("a resend asked for just now", resent(late, "2018-09-12T12:00"),
           NextStepKind::WaitForResend, "2018-09-12T12:00");
    oneRow("a second less than ten minutes after the resend", resent(late, "2018-09-12T11:50:01"),
           NextStepKind::WaitForResend, "2018-09-12T11:50:01");
    oneRow("ten minutes after the resend to the second", resent(late, "2018-09-12T11:50"),
           NextStepKind::CheckResend, "2018-09-12T11:50");
    oneRow("a resend without a known notice", resent(fresh, "2018-09-12T11:58"),
           NextStepKind::WaitForResend, "2018-09-12T11:58");

    row("two wait: the first is named",
        filingOf(noticed(numberEnding("8000"), "2018-09-12T11:58"), numberEnding("8001")), waiting,
        "0/2", "", "", step(NextStepKind::WaitForSms, subject, "8000", "2018-09-12T11:58"));
    row("the notice has come, and the other person's number is not known",
        filingWith({personWith(Role::Subject, -1), personWith(Role::Site, 0)},
                   {noticed(fresh, "2018-09-12T11:58")}),
        waiting, "0/1", "", "",
        step(NextStepKind::WaitForSms, site, "8000", "2018-09-12T11:58"));
    row("a resend was asked for, and the other person's number is not known",
        filingWith({personWith(Role::Subject, -1), personWith(Role::Site, 0)},
                   {resent(fresh, "2018-09-12T11:58")}),
        waiting, "0/1", "", "",
        step(NextStepKind::WaitForResend, site, "8000", "2018-09-12T11:58"));
    row("the other person, whose number is not known, need not verify",
        filingWith({personWith(Role::Subject, -1, true), personWith(Role::Site, 0)}, {fresh}),
        waiting, "0/1", "", "", step(NextStepKind::WaitForSms, site, "8000"));
    row("a number that both roles share waits",
        filingWith({personWith(Role::Subject, 0), personWith(Role::Site, 0)}, {fresh}), waiting,
        "0/1", "", "", step(NextStepKind::WaitForSms, both, "8000"));
}

void RecordSummaryTest::addRunning()
{
    const FilingState running = FilingState::Running;
    const auto oneRow = [&](const char *name, const char *receivedAt, const char *deadline,
                            const char *remaining, const NextStep &next) {
        row(name, filingOf(received(numberEnding("8000"), receivedAt)), running, "0/1", deadline,
            remaining, next);
    };
    const NextStep verify = step(NextStepKind::Verify, {}, "8000");
    const NextStep remind = step(NextStepKind::Remind, subject, "8000");
    oneRow("received, much time", "2018-09-12T11:00", "2018-09-13T11:00", "23:00:00", verify);
    oneRow("received this second", "2018-09-12T12:00", "2018-09-13T12:00", "24:00:00", verify);
    oneRow("an hour to the second", "2018-09-11T13:00", "2018-09-12T13:00", "01:00:00", verify);
    oneRow("a second under an hour", "2018-09-11T12:59:59", "2018-09-12T12:59:59", "00:59:59",
           remind);
    oneRow("the last second", "2018-09-11T12:00:01", "2018-09-12T12:00:01", "00:00:01", remind);

    const KeptNumber early = received(numberEnding("8000"), "2018-09-12T09:00");
    const KeptNumber late = received(numberEnding("8001"), "2018-09-12T10:00");
    row("two received: the earlier deadline counts", filingOf(late, early), running, "0/2",
        "2018-09-13T09:00", "21:00:00", verify);
    row("two received, the second under an hour: its person is reminded",
        filingOf(late, received(numberEnding("8002"), "2018-09-11T12:30")), running, "0/2",
        "2018-09-12T12:30", "00:30:00", step(NextStepKind::Remind, site, "8002"));
    row("one received, one waits", filingOf(numberEnding("8003"), early), running, "0/2",
        "2018-09-13T09:00", "21:00:00", verify);
    row("one received, and the other person's number is not known",
        filingWith({personWith(Role::Subject, 0), personWith(Role::Site, -1)}, {early}), running,
        "0/1", "2018-09-13T09:00", "21:00:00", verify);
    row("a number that both roles share, under an hour",
        filingWith({personWith(Role::Subject, 0), personWith(Role::Site, 0)},
                   {received(numberEnding("8000"), "2018-09-11T12:30")}),
        running, "0/1", "2018-09-12T12:30", "00:30:00", step(NextStepKind::Remind, both, "8000"));

    KeptNumber lost = resent(noticed(early, "2018-09-12T08:00"), "2018-09-12T08:50");
    lost.verification.isFirstSmsLost = true;
    row("the first SMS was lost: five minutes after the notice begin the day", filingOf(lost),
        running, "0/1", "2018-09-13T08:05", "20:05:00", verify);
}

void RecordSummaryTest::addPartlyVerified()
{
    const FilingState running = FilingState::Running;
    const KeptNumber done =
        verified(received(numberEnding("8000"), "2018-09-12T09:00"), "2018-09-12T10:00");
    row("one of two verified, the other received",
        filingOf(done, received(numberEnding("8001"), "2018-09-12T10:30")), running, "1/2",
        "2018-09-13T10:30", "22:30:00", step(NextStepKind::Verify, site, "8001"));
    row("one of two verified, the other under an hour",
        filingOf(done, received(numberEnding("8001"), "2018-09-11T12:42:10")), running, "1/2",
        "2018-09-12T12:42:10", "00:42:10", step(NextStepKind::Remind, site, "8001"));
    row("one of two verified, the other waits",
        filingOf(done, noticed(numberEnding("8001"), "2018-09-12T11:58")), running, "1/2", "", "",
        step(NextStepKind::WaitForSms, site, "8001", "2018-09-12T11:58"));
    row("one of two verified, the other should have its SMS",
        filingOf(done, noticed(numberEnding("8001"), "2018-09-12T11:30")), running, "1/2", "", "",
        step(NextStepKind::CheckSms, site, "8001", "2018-09-12T11:30"));
    row("one of two verified, the other asked for a resend",
        filingOf(resent(numberEnding("8001"), "2018-09-12T11:55"), done), running, "1/2", "", "",
        step(NextStepKind::WaitForResend, subject, "8001", "2018-09-12T11:55"));
    row("the only number verified, the other person without one",
        filingWith({personWith(Role::Subject, 0), personWith(Role::Site, -1)}, {done}), running,
        "1/1", "", "", step(NextStepKind::Complete, site));
    row("one of three verified: the most urgent of the others is named",
        filingWith(
            {personWith(Role::Subject, 0), personWith(Role::Site, 1), personWith(Role::Site, 2)},
            {done, received(numberEnding("8001"), "2018-09-12T10:30"),
             received(numberEnding("8002"), "2018-09-12T10:00")}),
        running, "1/3", "2018-09-13T10:00", "22:00:00", step(NextStepKind::Verify, site, "8002"));
}

void RecordSummaryTest::addEnded()
{
    const KeptNumber done =
        verified(received(numberEnding("8000"), "2018-09-12T09:00"), "2018-09-12T10:00");
    const auto finished = [](const char *at) { return step(NextStepKind::Finished, {}, "", at); };
    row("verified", filingOf(done), FilingState::Done, "1/1", "", "", finished("2018-09-12T10:00"));
    row("both verified: done with the last",
        filingOf(verified(numberEnding("8001"), "2018-09-12T11:00"), done), FilingState::Done,
        "2/2", "", "", finished("2018-09-12T11:00"));
    row("verified without a time of reception",
        filingOf(verified(numberEnding("8000"), "2018-09-12T11:00")), FilingState::Done, "1/1", "",
        "", finished("2018-09-12T11:00"));
    row("verified, and the person without a number need not",
        filingWith({personWith(Role::Subject, -1, true), personWith(Role::Site, 0)}, {done}),
        FilingState::Done, "1/1", "", "", finished("2018-09-12T10:00"));
    row("verified days ago", filingOf(verified(done, "2018-09-09T10:00")), FilingState::Done, "1/1",
        "", "", finished("2018-09-09T10:00"));
    row("the site refused finally, then verified after all", filingOf(failed(done)),
        FilingState::Done, "1/1", "", "", finished("2018-09-12T10:00"));

    const FilingState returned = FilingState::Returned;
    const NextStep again = step(NextStepKind::SubmitAgain);
    const KeptNumber missed = received(numberEnding("8001"), "2018-09-11T12:00");
    row("expired at the instant itself", filingOf(missed), returned, "0/1", "2018-09-12T12:00", "",
        again);
    row("expired long ago", filingOf(received(numberEnding("8001"), "2018-08-11T12:00")), returned,
        "0/1", "2018-08-12T12:00", "", again);
    row("one verified, one expired", filingOf(done, missed), returned, "1/2", "2018-09-12T12:00",
        "", again);
    row("one expired, one still runs: the one that was missed",
        filingOf(received(numberEnding("8000"), "2018-09-12T09:00"), missed), returned, "0/2",
        "2018-09-12T12:00", "", again);
    row("one expired, one waits", filingOf(numberEnding("8000"), missed), returned, "0/2",
        "2018-09-12T12:00", "", again);
    row("the site refused finally while waiting", filingOf(failed(numberEnding("8000"))), returned,
        "0/1", "", "", again);
    row("the site refused finally in time: nothing was missed",
        filingOf(failed(received(numberEnding("8000"), "2018-09-12T09:00"))), returned, "0/1", "",
        "", again);
    row("refused by one number, the other still runs: nothing was missed yet",
        filingOf(failed(numberEnding("8000")), received(numberEnding("8001"), "2018-09-12T09:00")),
        returned, "0/2", "", "", again);
    row("refused by one number, the other expired", filingOf(failed(numberEnding("8000")), missed),
        returned, "0/2", "2018-09-12T12:00", "", again);
}

void RecordSummaryTest::summary_data()
{
    QTest::addColumn<FilingRecord>("record");
    QTest::addColumn<FilingState>("state");
    QTest::addColumn<QString>("verified");
    QTest::addColumn<QDateTime>("deadline");
    QTest::addColumn<QString>("remaining");
    QTest::addColumn<NextStep>("next");
    addDrafts();
    addNobody();
    addWaiting();
    addRunning();
    addPartlyVerified();
    addEnded();
}

void RecordSummaryTest::summary()
{
    QFETCH(FilingRecord, record);
    QFETCH(FilingState, state);
    QFETCH(QString, verified);
    QFETCH(QDateTime, deadline);
    QFETCH(QString, remaining);
    QFETCH(NextStep, next);

    const RecordSummary summary = summaryOf(record, now());
    QCOMPARE(summary.state, state);
    QCOMPARE(stateOf(record, now()), state);
    QCOMPARE(u"%1/%2"_s.arg(summary.verified).arg(summary.total), verified);
    QCOMPARE(summary.deadline, deadline);
    QCOMPARE(summary.remaining ? countdownText(*summary.remaining) : QString(), remaining);
    QCOMPARE(summary.finishedAt, state == FilingState::Done ? next.at : QDateTime());
    QCOMPARE(summary.next.kind, next.kind);
    QCOMPARE(summary.next.roles, next.roles);
    QCOMPARE(summary.next.tail, next.tail);
    QCOMPARE(summary.next.at, next.at);
}

// The same instants, whatever the zone they are given in.
void RecordSummaryTest::summaryInOtherZones()
{
    const FilingRecord record =
        filingOf(noticed(numberEnding("8000"), "2018-09-12T11:55"),
                 resent(received(numberEnding("8001"), "2018-09-11T12:30"), "2018-09-11T12:20"));
    FilingRecord elsewhere = record;
    for (KeptNumber &number : elsewhere.numbers) {
        for (QDateTime *instant :
             {&number.verification.noticeAt, &number.verification.receivedAt, &number.resentAt}) {
            if (instant->isValid())
                *instant = instant->toOffsetFromUtc(-11 * 3600);
        }
    }
    for (const QDateTime &moment : {now(), now().toLocalTime(), inBeijing(now())})
        QCOMPARE(summaryOf(elsewhere, moment), summaryOf(record, now()));
}

void RecordSummaryTest::openDeadlineIsTheEarliest_data()
{
    QTest::addColumn<FilingRecord>("record");
    QTest::addColumn<QDateTime>("deadline");
    const auto add = [](const char *name, const FilingRecord &record, const char *deadline) {
        QTest::newRow(name) << record << beijing(deadline);
    };
    const KeptNumber early = received(numberEnding("8000"), "2018-09-12T09:00");
    const KeptNumber late = received(numberEnding("8001"), "2018-09-12T10:00");
    add("no numbers", filingWith({}, {}), "");
    add("none received", filingOf(numberEnding("8000"), numberEnding("8001")), "");
    add("one received", filingOf(early), "2018-09-13T09:00");
    add("one received, one waits", filingOf(numberEnding("8000"), late), "2018-09-13T10:00");
    add("two received", filingOf(late, early), "2018-09-13T09:00");
    add("two received, the other way round", filingOf(early, late), "2018-09-13T09:00");
    add("the earlier is verified", filingOf(verified(early, "2018-09-12T11:00"), late),
        "2018-09-13T10:00");
    add("the earlier was refused finally", filingOf(failed(early), late), "2018-09-13T10:00");
    add("all are verified", filingOf(verified(early, "2018-09-12T11:00")), "");
    add("refused finally", filingOf(failed(early)), "");
    add("long over, and still open", filingOf(received(numberEnding("8000"), "2018-01-01T09:00")),
        "2018-01-02T09:00");
}

void RecordSummaryTest::openDeadlineIsTheEarliest()
{
    QFETCH(FilingRecord, record);
    QFETCH(QDateTime, deadline);
    QCOMPARE(openDeadline(record), deadline);
}

void RecordSummaryTest::finishedOnlyWhenNothingIsLeft_data()
{
    QTest::addColumn<FilingRecord>("record");
    QTest::addColumn<QDateTime>("finished");
    const auto add = [](const char *name, const FilingRecord &record, const char *finished) {
        QTest::newRow(name) << record << beijing(finished);
    };
    const KeptNumber done = verified(numberEnding("8000"), "2018-09-12T11:00");
    const FilingRecord nobody = filingWith({}, {});
    add("nobody has to verify: when it was entered", nobody, "2018-09-12T09:00");
    FilingRecord draft = nobody;
    draft.type.reset();
    add("a draft without a type", draft, "");
    draft = filingOf(done);
    draft.type.reset();
    add("a draft without a type whose number is verified", draft, "");
    draft.type = FilingType::Change;
    add("a change without a part whose number is verified", draft, "");
    draft.part = FilingPart::Site;
    add("a change of the site whose number is verified", draft, "2018-09-12T11:00");
    add("persons without numbers", filingWith({personWith(Role::Site, -1)}, {}), "");
    add("a person who need not verify, without number",
        filingWith({personWith(Role::Site, -1, true)}, {}), "");
    add("one verified", filingOf(done), "2018-09-12T11:00");
    add("the second verified first",
        filingOf(done, verified(numberEnding("8001"), "2018-09-12T10:00")), "2018-09-12T11:00");
    add("one of two verified", filingOf(done, numberEnding("8001")), "");
    add("verified, a person without a number",
        filingWith({personWith(Role::Subject, 0), personWith(Role::Site, -1)}, {done}), "");
    add("verified, a person without a number need not",
        filingWith({personWith(Role::Subject, 0), personWith(Role::Site, -1, true)}, {done}),
        "2018-09-12T11:00");
    add("expired", filingOf(received(numberEnding("8000"), "2018-09-01T10:00")), "");
    add("refused finally", filingOf(failed(numberEnding("8000"))), "");
}

void RecordSummaryTest::finishedOnlyWhenNothingIsLeft()
{
    QFETCH(FilingRecord, record);
    QFETCH(QDateTime, finished);
    QCOMPARE(finishedAt(record), finished);
    // Only what is over may be removed after some days.
    const FilingState state = stateOf(record, beijing("2018-09-12T12:00"));
    QCOMPARE(finished.isValid(), state == FilingState::Done || state == FilingState::NotNeeded);
}

void RecordSummaryTest::timePassesOverAFiling()
{
    const FilingRecord record = filingOf(received(numberEnding("8000"), "2018-09-12T12:00"));
    const auto kindAt = [&](const QDateTime &moment) {
        return summaryOf(record, moment).next.kind;
    };
    const QDateTime deadline = beijing("2018-09-13T12:00");
    for (int round = 0; round < 2; ++round) { // the second time after the clock was set back
        QCOMPARE(kindAt(deadline.addSecs(-3600)), NextStepKind::Verify);
        // Shown is the second that has begun: 01:00:00 until 999 ms before 00:59:59.
        QCOMPARE(kindAt(deadline.addMSecs(-3599001)), NextStepKind::Verify);
        QCOMPARE(kindAt(deadline.addMSecs(-3599000)), NextStepKind::Remind);
        QCOMPARE(kindAt(deadline.addMSecs(-1)), NextStepKind::Remind);
        QCOMPARE(summaryOf(record, deadline.addMSecs(-1)).remaining, seconds(1));
        QCOMPARE(kindAt(deadline), NextStepKind::SubmitAgain);
        QCOMPARE(summaryOf(record, deadline).remaining, std::optional<seconds>());
    }
}

QTEST_GUILESS_MAIN(RecordSummaryTest)
#include "tst_recordsummary.moc"
