// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>

#include "tests/warnings.h"
#include "tests/ui/numberbench.h"
#include "ui/number/delayquestion.h"
#include "ui/number/receptionnote.h"
#include "ui/number/resendsection.h"
#include "tests/ui/uimain.h"
#include "tests/ui/windowreading.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What is said while the SMS does not come: the wait, the resend, what to check, the new round.
class ReceptionNoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }

    void theWaitInWords_data();
    void theWaitInWords();
    void theLinksOpenAndClose();
    void overItOffersANewRound();
    void aLateSmsIsAskedAbout_data();
    void aLateSmsIsAskedAbout();
    void aResendIsNotedAndTakenBack();
    void theWaitForAResendCounts_data();
    void theWaitForAResendCounts();
    void noResendIsLeft();
    void whatTheTwoFieldsTakeIsCopied();
};

void ReceptionNoteTest::theWaitInWords_data()
{
    QTest::addColumn<int>("minutes"); // since the notice; -1: it is not known
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("tone");
    const QString calm = u"About 5 minutes after the notice"_s;
    QTest::newRow("the notice is not known") << -1 << calm << u"neutral"_s;
    QTest::newRow("just submitted") << 0 << calm << u"neutral"_s;
    QTest::newRow("four minutes") << 4 << calm << u"neutral"_s;
    QTest::newRow("five minutes")
        << 5 << u"Submitted 5 minutes ago, still no SMS"_s << u"warn"_s;
    QTest::newRow("two hours")
        << 120 << u"Submitted 120 minutes ago, still no SMS"_s << u"warn"_s;
}

void ReceptionNoteTest::theWaitInWords()
{
    QFETCH(int, minutes);
    NumberBench bench;
    if (minutes >= 0)
        bench.number().setNotice(beijingText(bench.clock.now().addSecs(-60 * minutes)));
    auto &note = bench.show(new ReceptionNote(bench.number(), u"sms1"_s));
    note.refresh(bench.clock.now());
    QTEST(bench.text(u"sms1NoteTitle"_s), "title");
    QTEST(bench.find<QWidget>(u"sms1Note"_s)->property("tone").toString(), "tone");
    QVERIFY(!bench.isShown(u"sms1NewRound"_s));
    // Once it is there, nothing is said.
    bench.receive();
    note.refresh(bench.clock.now());
    QVERIFY(!note.isVisible());
}

void ReceptionNoteTest::theLinksOpenAndClose()
{
    NumberBench bench;
    auto &note = bench.show(new ReceptionNote(bench.number(), u"sms1"_s));
    note.refresh(bench.clock.now());
    QVERIFY(!bench.isShown(u"sms1Checks"_s));
    QVERIFY(bench.press(u"sms1NotReceived"_s));
    QVERIFY(bench.isShown(u"sms1Checks"_s));
    for (const SourcedText &check : builtInRules().national.notReceivedChecks)
        QVERIFY2(bench.text(u"sms1Checks"_s).contains(check.text.english),
                 qPrintable(check.text.english));
    QVERIFY(bench.press(u"sms1NotReceived"_s));
    QVERIFY(!bench.isShown(u"sms1Checks"_s));
    QVERIFY(bench.press(u"sms1ResendSteps"_s));
    QVERIFY(bench.isShown(u"sms1ResendBudget"_s));
    // The SMS came: both are closed.
    bench.receive();
    note.refresh(bench.clock.now());
    QVERIFY(!bench.isShown(u"sms1ResendBudget"_s));
}

void ReceptionNoteTest::overItOffersANewRound()
{
    NumberBench bench;
    bench.receive();
    bench.number().setCode(Secret(u"482913"_s));
    auto &note = bench.show(new ReceptionNote(bench.number(), u"sms1"_s));
    bench.clock.advance(24h);
    bench.number().tick();
    note.refresh(bench.clock.now());
    QCOMPARE(bench.text(u"sms1NoteTitle"_s), u"The 24 hours are over"_s);
    QVERIFY(!bench.isShown(u"sms1ResendSteps"_s));
    QVERIFY(bench.press(u"sms1NewRound"_s));
    QCOMPARE(bench.session.record().round, 2);
    QCOMPARE(bench.number().state(), VerificationState::Waiting);
    QVERIFY(bench.number().code().isEmpty());
}

void ReceptionNoteTest::aLateSmsIsAskedAbout_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("isFirstLost");
    QTest::newRow("the first one") << u"sms1DelayFirst"_s << false;
    QTest::newRow("a resent one") << u"sms1DelayResent"_s << true;
}

void ReceptionNoteTest::aLateSmsIsAskedAbout()
{
    QFETCH(QString, answer);
    QFETCH(bool, isFirstLost);
    NumberBench bench;
    auto &question = bench.show(new DelayQuestion(bench.number(), u"sms1"_s));
    QSignalSpy answered(&question, &DelayQuestion::answered);
    bench.number().setNotice(beijingText(bench.clock.now().addSecs(-30 * 60)));
    bench.receive();
    QVERIFY(!question.isVisible());
    bench.number().setNotice(beijingText(bench.clock.now().addSecs(-31 * 60)));
    QVERIFY(question.isVisible());
    QVERIFY(!bench.number().hasDeadline());
    QVERIFY(bench.press(answer));
    QCOMPARE(answered.size(), 1);
    QVERIFY(!question.isVisible());
    QCOMPARE(bench.number().kept().verification.isFirstSmsLost, isFirstLost);
    QVERIFY(bench.number().hasDeadline());
}

void ReceptionNoteTest::aResendIsNotedAndTakenBack()
{
    NumberBench bench;
    bench.show(new ResendSection(bench.number(), u"sms1"_s));
    QCOMPARE(bench.text(u"sms1ResendBudget"_s), u"2 resends left"_s);
    QVERIFY(!bench.isShown(u"sms1ResendWait"_s));
    QVERIFY(bench.press(u"sms1ResendRequested"_s));
    QCOMPARE(bench.number().kept().resends, 1);
    QCOMPARE(bench.text(u"sms1ResendBudget"_s), u"1 resend left"_s);
    QVERIFY(bench.text(u"sms1ResendWait"_s).contains(u"00:10:00"_s));
    QVERIFY(bench.find<QPushButton>(u"sms1ResendRequested"_s)->text().startsWith(u"Undo"_s));
    QVERIFY(bench.press(u"sms1ResendRequested"_s));
    QCOMPARE(bench.number().kept().resends, 0);
    QVERIFY(!bench.isShown(u"sms1ResendWait"_s));
}

void ReceptionNoteTest::theWaitForAResendCounts_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("wait");
    QTest::addColumn<bool>("isStillNothing");
    QTest::newRow("half of it") << 300 << u"00:05:00"_s << false;
    QTest::newRow("the last second") << 599 << u"00:00:01"_s << false;
    QTest::newRow("over") << 600 << u"10 minutes are over"_s << true;
}

void ReceptionNoteTest::theWaitForAResendCounts()
{
    QFETCH(int, seconds);
    QFETCH(QString, wait);
    QFETCH(bool, isStillNothing);
    NumberBench bench;
    auto &section = bench.show(new ResendSection(bench.number(), u"sms1"_s));
    bench.number().toggleResent();
    bench.clock.advance(std::chrono::seconds(seconds));
    section.refreshTime(bench.clock.now());
    QVERIFY2(bench.text(u"sms1ResendWait"_s).contains(wait),
             qPrintable(bench.text(u"sms1ResendWait"_s)));
    QCOMPARE(bench.isShown(u"sms1StillNothing"_s), isStillNothing);
}

void ReceptionNoteTest::noResendIsLeft()
{
    NumberBench bench;
    auto &section = bench.show(new ResendSection(bench.number(), u"sms1"_s));
    for (int i = 0; i < 2; ++i) {
        bench.number().toggleResent();
        bench.clock.advance(10min);
    }
    section.refreshTime(bench.clock.now());
    QCOMPARE(bench.text(u"sms1ResendBudget"_s), u"0 resends left"_s);
    QVERIFY(bench.text(u"sms1ResendWait"_s).startsWith(u"No resend is left."_s));
    QVERIFY(bench.isShown(u"sms1ResendNext"_s));
}

void ReceptionNoteTest::whatTheTwoFieldsTakeIsCopied()
{
    NumberBench bench;
    bench.show(new ResendSection(bench.number(), u"sms1"_s));
    QVERIFY(bench.press(u"sms1ResendCopyPhone"_s));
    bench.number().setDocument(DocumentKind::IdCard, Secret(u"18302X"_s));
    QVERIFY(bench.press(u"sms1ResendCopySuffix"_s));
    QCOMPARE(bench.copied, QStringList({subjectPhone, u"18302X"_s}));
    // A screen reader says whose number it is, by its mask.
    QVERIFY(bench.find<QPushButton>(u"sms1ResendCopyPhone"_s)
                ->accessibleName()
                .contains(u"138****8000"_s));
}

#include "tst_receptionnote.moc"

BEIAN_UI_TEST_MAIN(ReceptionNoteTest)
