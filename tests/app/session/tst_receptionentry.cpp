// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/record/recordchanges.h"
#include "app/session/receptionentry.h"
#include "../recordsamples.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// One act on the two fields, on 2018-09-12 at a time of Beijing.
struct Act
{
    enum Kind {
        Received, // typed into the field of the SMS
        Notice, // typed into the field of the notice
        Leave, // the fields are left
        Resend, // a resend is noted
        WithdrawResend,
        SayFirst, // "this late SMS is the first one"
        SayResent,
    };
    Kind kind;
    QString at; // when it is done
    QString text; // what is typed
};
using Acts = QList<Act>;

QDateTime timeOf(const QString &text)
{
    return text.isEmpty() ? QDateTime() : beijing(("2018-09-12T"_L1 + text).toLatin1().constData());
}

void carryOut(const Act &step, ReceptionEntry &entry, FilingRecord &record)
{
    KeptNumber &number = record.numbers.first();
    const QDateTime now = timeOf(step.at);
    switch (step.kind) {
    case Act::Received:
        return entry.setReceived(step.text, number, now);
    case Act::Notice:
        return entry.setNotice(step.text, number, now);
    case Act::Leave:
        return entry.settle(number, now);
    case Act::Resend:
        (void)markResent(record, number.id, now);
        return entry.rememberFirst(record.numbers.constFirst());
    case Act::WithdrawResend:
        (void)withdrawResend(record, number.id, now);
        return entry.rememberFirst(record.numbers.constFirst());
    case Act::SayFirst:
        return entry.explainDelay(false, number);
    case Act::SayResent:
        return entry.explainDelay(true, number);
    }
}

} // namespace

// What becomes of a time that is typed: received time × resend × correction.
class ReceptionEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void stepsLeadTo_data();
    void stepsLeadTo();
    void refusedTextsAreExplained_data();
    void refusedTextsAreExplained();
    void timeAheadIsTakenWhenItHasCome();
    void yesterdayIsOfferedForATimeThatLiesAhead();
    void leavingTheFieldWritesTheDate();
    void textsFollowWhatWasChangedElsewhere();
    void keptFirstSmsIsKnownAfterARestart();
};

void ReceptionEntryTest::stepsLeadTo_data()
{
    QTest::addColumn<Acts>("steps");
    QTest::addColumn<QString>("receivedAt");
    QTest::addColumn<bool>("isFirstSmsLost");
    QTest::addColumn<bool>("isDelayOpen");
    const Act first{Act::Received, u"08:10"_s, u"08:00"_s};
    const Act resend{Act::Resend, u"09:00"_s, {}};
    const Act emptied{Act::Received, u"09:05"_s, {}};
    const Act left{Act::Leave, u"09:06"_s, {}};
    const auto row = [](const char *name, const Acts &steps, const QString &receivedAt,
                        bool isLost = false, bool isDelayOpen = false) {
        QTest::newRow(name) << steps << receivedAt << isLost << isDelayOpen;
    };
    const auto typed = [](const QString &at, const QString &text) {
        return Act{Act::Received, at, text};
    };

    row("nothing typed", {}, {});
    row("a time", {first}, u"08:00"_s);
    row("a corrected time", {first, typed(u"08:20"_s, u"08:05"_s)}, u"08:05"_s);
    row("a time in the future is not taken", {typed(u"08:10"_s, u"08:15"_s)}, {});
    row("a time alone that lies ahead is not moved to yesterday", {typed(u"08:10"_s, u"23:59"_s)}, {});
    row("nor is it when its field is left", {typed(u"08:10"_s, u"23:59"_s), {Act::Leave, u"08:11"_s, {}}},
        {});
    row("half a time takes the one before back", {first, typed(u"08:11"_s, u"08:"_s)}, {});

    row("a resend alone", {resend}, {});
    row("the first SMS, then a resend", {first, resend}, u"08:00"_s);
    row("corrected after a resend it is the first one still",
        {first, resend, typed(u"09:10"_s, u"08:05"_s)}, u"08:05"_s);
    row("corrected letter by letter, too",
        {first, resend, typed(u"09:10"_s, u"08:0"_s), typed(u"09:10"_s, u"08:"_s),
         typed(u"09:10"_s, u"08:05"_s)},
        u"08:05"_s);
    row("corrected twice",
        {first, resend, typed(u"09:10"_s, u"08:05"_s), left, typed(u"09:12"_s, u"08:03"_s)},
        u"08:03"_s);
    row("the resent SMS moves no deadline", {first, resend, typed(u"09:15"_s, u"09:10"_s)},
        u"08:00"_s);
    row("the resent SMS after a correction leaves the corrected one",
        {first, resend, typed(u"09:10"_s, u"08:05"_s), typed(u"09:15"_s, u"09:10"_s)}, u"08:05"_s);
    row("after a resend without a first SMS it is the resent one",
        {resend, typed(u"09:15"_s, u"09:10"_s)}, u"09:10"_s, true);
    row("its corrected time is that of the resent one",
        {resend, typed(u"09:15"_s, u"09:10"_s), typed(u"09:16"_s, u"09:11"_s)}, u"09:11"_s, true);
    row("corrected to before the resend, it was the first one",
        {resend, typed(u"09:15"_s, u"09:10"_s), typed(u"09:16"_s, u"08:40"_s)}, u"08:40"_s);
    row("a second resend moves no deadline either",
        {first, resend, {Act::Resend, u"09:30"_s, {}}, typed(u"09:45"_s, u"09:40"_s)}, u"08:00"_s);
    row("after two resends without a first SMS it is a resent one",
        {resend, {Act::Resend, u"09:30"_s, {}}, typed(u"09:45"_s, u"09:40"_s)}, u"09:40"_s, true);
    row("in the minute of the resend it can be the resent one",
        {{Act::Resend, u"09:00:30"_s, {}}, typed(u"09:15"_s, u"09:00"_s)}, u"09:00"_s, true);
    row("a time before the resend is that of the first one",
        {resend, typed(u"09:15"_s, u"08:40"_s)}, u"08:40"_s);
    row("emptied for good, the first never came",
        {first, resend, emptied, left, typed(u"09:15"_s, u"09:10"_s)}, u"09:10"_s, true);
    row("emptied and not left, the first is still known",
        {first, resend, emptied, typed(u"09:15"_s, u"09:10"_s)}, u"08:00"_s);
    row("a resend noted by mistake",
        {first, resend, {Act::WithdrawResend, u"09:01"_s, {}}, typed(u"09:15"_s, u"09:10"_s)},
        u"09:10"_s);

    const Act notice{Act::Notice, u"07:10"_s, u"07:00"_s};
    row("before the notice it is not taken", {notice, typed(u"08:10"_s, u"06:50"_s)}, {});
    row("long after the notice it is asked about", {notice, first}, u"08:00"_s, false, true);
    row("the answer: the first one", {notice, first, {Act::SayFirst, u"08:11"_s, {}}}, u"08:00"_s);
    row("the answer: a resent one", {notice, first, {Act::SayResent, u"08:11"_s, {}}}, u"08:00"_s,
        true);
    row("another time is asked about again",
        {notice, first, {Act::SayFirst, u"08:11"_s, {}}, typed(u"08:12"_s, u"08:05"_s)}, u"08:05"_s,
        false, true);
    row("a later notice takes the SMS back",
        {typed(u"08:10"_s, u"08:00"_s), {Act::Notice, u"08:40"_s, u"08:30"_s}}, {});
}

void ReceptionEntryTest::stepsLeadTo()
{
    QFETCH(Acts, steps);
    QFETCH(QString, receivedAt);
    ReceptionEntry entry;
    FilingRecord record = filingOf(numberEnding("8000"));
    for (const Act &step : steps)
        carryOut(step, entry, record);
    const KeptNumber &number = record.numbers.constFirst();
    QCOMPARE(number.verification.receivedAt, timeOf(receivedAt));
    QTEST(number.verification.isFirstSmsLost, "isFirstSmsLost");
    QTEST(entry.isDelayOpen(number), "isDelayOpen");
}

void ReceptionEntryTest::refusedTextsAreExplained_data()
{
    QTest::addColumn<Acts>("steps");
    QTest::addColumn<QString>("kind");
    const Act first{Act::Received, u"08:10"_s, u"08:00"_s};
    QTest::newRow("a good time") << Acts{first} << QString();
    QTest::newRow("no time at all")
        << Acts{{Act::Received, u"08:10"_s, u"bald"_s}} << u"invalid-time"_s;
    QTest::newRow("the future") << Acts{{Act::Received, u"08:10"_s, u"08:15"_s}}
                                << u"received-in-future"_s;
    QTest::newRow("a time alone that lies ahead")
        << Acts{{Act::Received, u"08:10"_s, u"23:59"_s}} << u"received-in-future"_s;
    QTest::newRow("before the notice")
        << Acts{{Act::Notice, u"08:10"_s, u"08:05"_s}, first} << u"received-before-notice"_s;
    QTest::newRow("the resent SMS, although the first is known")
        << Acts{first, {Act::Resend, u"09:00"_s, {}}, {Act::Received, u"09:15"_s, u"09:10"_s}}
        << u"received-is-resent"_s;
}

void ReceptionEntryTest::refusedTextsAreExplained()
{
    QFETCH(Acts, steps);
    ReceptionEntry entry;
    FilingRecord record = filingOf(numberEnding("8000"));
    for (const Act &step : steps)
        carryOut(step, entry, record);
    const auto checked = entry.checkReceived(record.numbers.constFirst(), timeOf(steps.last().at));
    QTEST(checked ? QString() : errorKindName(checked.error().kind), "kind");
}

void ReceptionEntryTest::timeAheadIsTakenWhenItHasCome()
{
    ReceptionEntry entry;
    KeptNumber number = numberEnding("8000");
    entry.setReceived(u"2018-09-12 08:05"_s, number, timeOf(u"08:03"_s));
    QVERIFY(!number.verification.receivedAt.isValid());
    entry.tick(number, timeOf(u"08:04"_s));
    QVERIFY(!number.verification.receivedAt.isValid());
    entry.tick(number, timeOf(u"08:05"_s));
    QCOMPARE(number.verification.receivedAt, timeOf(u"08:05"_s));
}

void ReceptionEntryTest::yesterdayIsOfferedForATimeThatLiesAhead()
{
    ReceptionEntry entry;
    KeptNumber number = numberEnding("8000");
    entry.setReceived(u"23:59"_s, number, timeOf(u"08:03"_s));
    entry.settle(number, timeOf(u"08:04"_s));
    QCOMPARE(entry.receivedText(), u"23:59"_s); // the person is still asked
    QCOMPARE(entry.guessedReceived(timeOf(u"08:04"_s)), beijing("2018-09-11T23:59"));
    QVERIFY(!entry.guessedNotice(timeOf(u"08:04"_s)));
    entry.setReceived(u"08:02"_s, number, timeOf(u"08:04"_s));
    QVERIFY(!entry.guessedReceived(timeOf(u"08:04"_s)));
    entry.setNotice(u"21:00"_s, number, timeOf(u"08:04"_s));
    QCOMPARE(entry.guessedNotice(timeOf(u"08:04"_s)), beijing("2018-09-11T21:00"));
}

void ReceptionEntryTest::leavingTheFieldWritesTheDate()
{
    ReceptionEntry entry;
    KeptNumber number = numberEnding("8000");
    entry.setReceived(u"8:05"_s, number, timeOf(u"08:10"_s));
    QCOMPARE(entry.receivedText(), u"8:05"_s);
    entry.settle(number, timeOf(u"08:10"_s));
    QCOMPARE(entry.receivedText(), u"2018-09-12 08:05"_s);
    QCOMPARE(number.verification.receivedAt, timeOf(u"08:05"_s));
}

void ReceptionEntryTest::textsFollowWhatWasChangedElsewhere()
{
    ReceptionEntry entry;
    KeptNumber number = numberEnding("8000");
    entry.setNotice(u"7:00"_s, number, timeOf(u"08:10"_s));
    const KeptNumber before = number;
    number.verification.receivedAt = timeOf(u"07:05"_s);
    entry.follow(before, number);
    QCOMPARE(entry.noticeText(), u"7:00"_s); // the same: as it was typed
    QCOMPARE(entry.receivedText(), u"2018-09-12 07:05"_s);
    entry.follow(number, before);
    QVERIFY(entry.receivedText().isEmpty());
}

void ReceptionEntryTest::keptFirstSmsIsKnownAfterARestart()
{
    ReceptionEntry entry;
    KeptNumber number =
        resent(received(numberEnding("8000"), "2018-09-12T08:00"), "2018-09-12T09:00");
    entry.follow({}, number);
    entry.setReceived(u"2018-09-12 08:05"_s, number, timeOf(u"10:00"_s));
    QVERIFY(!number.verification.isFirstSmsLost);
    entry.setReceived(u"2018-09-12 09:10"_s, number, timeOf(u"10:00"_s));
    QCOMPARE(number.verification.receivedAt, timeOf(u"08:05"_s));
}

QTEST_GUILESS_MAIN(ReceptionEntryTest)
#include "tst_receptionentry.moc"
