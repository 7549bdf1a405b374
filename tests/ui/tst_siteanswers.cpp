// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qplaintextedit.h>

#include "tests/ui/settling.h"
#include "tests/warnings.h"
#include "app/rules/sitemessages.h"
#include "ui/number/answerdialog.h"
#include "ui/forms/countdownring.h"
#include "app/session/sessionstate.h"
#include "uimain.h"
#include "wizardbench.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const SiteMessage &messageOf(const QString &id)
{
    return *siteMessage(builtInRules(), id);
}

} // namespace

// The last metre: attempts, resends, what the site says, and the way on when a filing goes back.
class SiteAnswersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup()
    {
        QVERIFY(installLanguage(*qApp, u"zh_CN"_s));
        applyTheme(*qApp, {ThemeMode::Light, 1.0});
    }

    void everyMessageCanBeChosen_data();
    void everyMessageCanBeChosen();
    void eachMessageSaysWhatItMeans_data();
    void eachMessageSaysWhatItMeans();
    void everyMessageIsInSightOnALowScreen_data();
    void everyMessageIsInSightOnALowScreen();
    void pastedMessageIsFound();
    void whatWasGivenIsForgottenWithItsNumber();
    void unknownMessageIsKeptAndChangesNothing();
    void severalMessagesAreAskedAbout();
    void answerCanBeUndone();
    void undoingAnAnswerLeavesALaterVerification();
    void answerThatSomethingBuildsOnHasNoUndo();
    void allDoneWhileAnotherIsOpenIsAskedAbout_data();
    void allDoneWhileAnotherIsOpenIsAskedAbout();
    void missingPersonKeepsTheFilingOpen();
    void failureOfAVerifiedNumberIsAskedAbout();

    void thirdAttemptIsWarnedBefore();
    void fifthAttemptIsPausedAndNeverADeadEnd();
    void pilotFiguresAreSaidToBeReported();
    void resendIsAWayOfItsOwn();
    void expiredFilingGoesOnInANewRound();
    void refusedFilingGoesOnInANewRound();
    void resentSmsKeepsTheDeadlineOfTheFirst();
    void correctedTimeStaysThatOfTheFirstSms();
    void lostFirstSmsNamesBothDeadlines();

private:
    // In the dialog that is open over the wizard.
    static QWidget *dialog() { return QApplication::activeModalWidget(); }
    static void choose(WizardBench &bench, const QString &id);
    static void answer(WizardBench &bench, int row, const QString &id);
    static void press(const QString &button);
    static void fail(WizardBench &bench, int times);
};

void SiteAnswersTest::choose(WizardBench &bench, const QString &id)
{
    Q_UNUSED(bench)
    auto *list = dialog()->findChild<QListWidget *>(u"answerList"_s);
    QVERIFY(list && list->hasFocus());
    const auto place = &messageOf(id) - builtInRules().siteMessages.constData();
    for (int i = 0; i <= place; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentItem()->text(), messageOf(id).text);
    QTest::keyClick(list, Qt::Key_Return);
    QCoreApplication::processEvents();
}

// By keyboard, from the row to the noted answer.
void SiteAnswersTest::answer(WizardBench &bench, int row, const QString &id)
{
    QVERIFY(bench.press(u"row%1Answer"_s.arg(row)));
    QVERIFY(qobject_cast<AnswerDialog *>(dialog()));
    choose(bench, id);
}

void SiteAnswersTest::press(const QString &button)
{
    auto *found = dialog()->findChild<QAbstractButton *>(button);
    QVERIFY(found);
    QTest::keyClick(found, Qt::Key_Space);
    QCoreApplication::processEvents();
}

void SiteAnswersTest::fail(WizardBench &bench, int times)
{
    for (int i = 0; i < times; ++i)
        answer(bench, 1, u"wrong-input"_s);
}

void SiteAnswersTest::everyMessageCanBeChosen_data()
{
    QTest::addColumn<VerificationState>("state");
    for (const SiteMessage &message : builtInRules().siteMessages) {
        VerificationState state = VerificationState::Received;
        if (message.id == "person-done"_L1 || message.id == "already-done"_L1)
            state = VerificationState::Verified;
        if (message.id == "final-failure"_L1)
            state = VerificationState::Failed;
        if (message.effect != SiteMessageEffect::FilingDone)
            QTest::newRow(qPrintable(message.id)) << state;
    }
}

void SiteAnswersTest::everyMessageCanBeChosen()
{
    QFETCH(VerificationState, state);
    const QString id = QString::fromLatin1(QTest::currentDataTag());
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    (void)bench.session.handOver();
    answer(bench, 1, id);
    QVERIFY(!dialog());
    QCOMPARE(bench.session.state(subjectPhone), state);
    // The meaning and the next step stand on the page.
    QVERIFY(bench.text(u"siteAnswerTitle"_s).contains(messageOf(id).meaning.chinese));
    QVERIFY(bench.text(u"siteAnswerText"_s).contains(messageOf(id).nextStep.chinese));
    QCOMPARE(bench.session.state(sitePhone), VerificationState::Waiting);
    // The history gains what was said.
    const QList<FilingEvent> events = bench.session.handOver();
    QCOMPARE(events.constFirst().text, messageOf(id).text);
}

// The Chinese of the site is compared with the screen; who reads no Chinese has the meaning below it.
void SiteAnswersTest::eachMessageSaysWhatItMeans_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isMeaningShown");
    QTest::newRow("English has the meaning below") << u"en"_s << true;
    QTest::newRow("simplified Chinese needs none") << u"zh_CN"_s << false;
    QTest::newRow("traditional Chinese needs none") << u"zh_TW"_s << false;
}

void SiteAnswersTest::eachMessageSaysWhatItMeans()
{
    QFETCH(QString, language);
    QFETCH(bool, isMeaningShown);
    QVERIFY(installLanguage(*qApp, language));
    AnswerDialog window(
        builtInRules(), u"138****8000"_s, [](SiteMessageEffect) { return AnswerConflict::None; },
        nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto *list = window.findChild<QListWidget *>(u"answerList"_s);
    const QList<SiteMessage> &messages = builtInRules().siteMessages;
    QCOMPARE(list->count(), messages.size());
    for (int row = 0; row < list->count(); ++row) {
        const QStringList lines = list->item(row)->text().split(u'\n');
        QCOMPARE(lines.constFirst(), messages.at(row).text);
        QCOMPARE(lines.size(), isMeaningShown ? 2 : 1);
        if (isMeaningShown)
            QCOMPARE(lines.constLast(), messages.at(row).meaning.english);
    }
}

void SiteAnswersTest::everyMessageIsInSightOnALowScreen_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    // What such a screen leaves below the title of a window.
    QTest::newRow("1024 × 600") << 1.0 << QSize(1000, 560);
    QTest::newRow("1280 × 800, large type") << 1.5 << QSize(1270, 760);
}

void SiteAnswersTest::everyMessageIsInSightOnALowScreen()
{
    QFETCH(double, scale);
    QFETCH(QSize, size);
    applyTheme(*qApp, {ThemeMode::Light, scale});
    AnswerDialog window(
        builtInRules(), u"138****8000"_s, [](SiteMessageEffect) { return AnswerConflict::None; },
        nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(size);
    window.show();
    auto *list = window.findChild<QListWidget *>(u"answerList"_s);
    // Also with the note of the last one.
    for (int row = 0; row < list->count(); ++row)
        QTest::keyClick(list, Qt::Key_Down);
    settle();
    for (int row = 0; row < list->count(); ++row) {
        const QRect place = list->visualItemRect(list->item(row));
        QVERIFY2(list->viewport()->rect().contains(place), qPrintable(QString::number(row)));
    }
    const auto *take = window.findChild<QWidget *>(u"answerTake"_s);
    QVERIFY(window.rect().contains(QRect(take->mapTo(&window, QPoint(0, 0)), take->size())));
}

void SiteAnswersTest::pastedMessageIsFound()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.press(u"row1Answer"_s));
    auto *pasted = dialog()->findChild<QPlainTextEdit *>(u"answerPasted"_s);
    pasted->setFocus();
    pasted->insertPlainText(
        u"短信核验结果\n您的短信核验完成，请等待其他核验人进行短信核验。\n确定"_s);
    press(u"answerTake"_s);
    QCOMPARE(bench.session.state(subjectPhone), VerificationState::Verified);
    QCOMPARE(bench.session.state(sitePhone), VerificationState::Waiting);
}

// As when nobody is at the screen: the dialog stays open below its cover.
void SiteAnswersTest::whatWasGivenIsForgottenWithItsNumber()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.press(u"row1Answer"_s));
    const auto *inputs = dialog()->findChild<QLabel *>(u"answerInputs"_s);
    QVERIFY(inputs->isVisible());
    QVERIFY2(inputs->text().contains(subjectPhone), qPrintable(inputs->text()));
    bench.session.wipePrivate();
    QCOMPARE(inputs->text(), QString());
    QVERIFY(!inputs->isVisible());
    // Another language brings nothing back.
    QVERIFY(installLanguage(*qApp, u"en"_s));
    QCoreApplication::processEvents();
    QVERIFY2(!inputs->text().contains(subjectPhone), qPrintable(inputs->text()));
    QVERIFY(!inputs->isVisible());
    QVERIFY(installLanguage(*qApp, u"zh_CN"_s));
}

void SiteAnswersTest::unknownMessageIsKeptAndChangesNothing()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    const FilingRecord before = bench.session.record();
    (void)bench.session.handOver();
    QVERIFY(bench.press(u"row1Answer"_s));
    dialog()
        ->findChild<QPlainTextEdit *>(u"answerPasted"_s)
        ->insertPlainText(u"系统繁忙，验证码482913处理中"_s);
    press(u"answerTake"_s);
    QVERIFY(!dialog());
    QCOMPARE(bench.session.record(), before);
    const QList<FilingEvent> events = bench.session.handOver();
    QCOMPARE(events.size(), 1);
    QVERIFY(events.constFirst().text.contains(u"系统繁忙"_s));
    QVERIFY(!events.constFirst().text.contains(u"482913"_s));
    QVERIFY(bench.isShown(u"siteAnswer"_s));
}

void SiteAnswersTest::severalMessagesAreAskedAbout()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.press(u"row1Answer"_s));
    dialog()
        ->findChild<QPlainTextEdit *>(u"answerPasted"_s)
        ->insertPlainText(u"您的短信核验失败"_s);
    QVERIFY(!dialog()->findChild<QAbstractButton *>(u"answerTake"_s)->isEnabled());
    auto *list = dialog()->findChild<QListWidget *>(u"answerList"_s);
    list->setFocus();
    choose(bench, u"wrong-input"_s);
    QVERIFY(!dialog());
    QCOMPARE(bench.session.number(subjectPhone).kept().wrongInputs, 1);
}

void SiteAnswersTest::answerCanBeUndone()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    const FilingRecord before = bench.session.record();
    answer(bench, 1, u"final-failure"_s);
    QVERIFY(bench.isShown(u"siteReturn"_s));
    QVERIFY(bench.press(u"siteAnswerUndo"_s));
    QCOMPARE(bench.session.record(), before);
    QVERIFY(!bench.isShown(u"siteReturn"_s));
    QVERIFY(!bench.isShown(u"siteAnswer"_s));
}

void SiteAnswersTest::undoingAnAnswerLeavesALaterVerification()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    answer(bench, 1, u"wrong-input"_s);
    bench.session.number(sitePhone).toggleVerified();
    QVERIFY(bench.press(u"siteAnswerUndo"_s));
    QCOMPARE(bench.session.state(sitePhone), VerificationState::Verified);
    QCOMPARE(bench.session.number(subjectPhone).kept().wrongInputs, 0);
    QVERIFY(!bench.isShown(u"siteAnswer"_s));
}

void SiteAnswersTest::answerThatSomethingBuildsOnHasNoUndo()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    answer(bench, 1, u"wrong-input"_s);
    QVERIFY(bench.isShown(u"siteAnswerUndo"_s));
    QVERIFY(bench.press(u"row1Verified"_s));
    // What the site said before is no longer true either.
    QVERIFY(!bench.isShown(u"siteAnswer"_s));
    bench.session.number(subjectPhone).toggleVerified();
    QVERIFY(bench.isShown(u"siteAnswer"_s));
    bench.session.number(subjectPhone).setReceived(u"08:01"_s);
    QVERIFY(bench.isShown(u"siteAnswer"_s));
    QVERIFY(!bench.isShown(u"siteAnswerUndo"_s));
}

void SiteAnswersTest::allDoneWhileAnotherIsOpenIsAskedAbout_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<VerificationState>("first");
    QTest::addColumn<VerificationState>("second");
    using enum VerificationState;
    QTest::newRow("everybody is done") << u"conflictSite"_s << Verified << Verified;
    QTest::newRow("only this number is done") << u"conflictHere"_s << Verified << Waiting;
    QTest::newRow("another message is meant") << u"conflictCancel"_s << Received << Waiting;
}

void SiteAnswersTest::allDoneWhileAnotherIsOpenIsAskedAbout()
{
    QFETCH(QString, button);
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    answer(bench, 1, u"filing-done"_s);
    QCOMPARE(dialog()->objectName(), u"answerConflict"_s);
    QCOMPARE(bench.session.state(subjectPhone), VerificationState::Received);
    press(button);
    QTEST(bench.session.state(subjectPhone), "first");
    QTEST(bench.session.state(sitePhone), "second");
}

void SiteAnswersTest::missingPersonKeepsTheFilingOpen()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, subjectPhone}));
    answer(bench, 1, u"person-done"_s);
    QCOMPARE(dialog()->objectName(), u"answerConflict"_s);
    press(u"conflictSite"_s);
    QCOMPARE(bench.session.state(subjectPhone), VerificationState::Verified);
    QVERIFY(!isEverythingVerified(bench.session));
    QVERIFY(!bench.isNextEnabled());
    QVERIFY(bench.press(u"siteToPeople"_s));
    QCOMPARE(bench.page(), PageId::People);
    QVERIFY(bench.fill(u"person3Phone"_s, sitePhone));
    QVERIFY(bench.session.numbers().size() == 2);
}

void SiteAnswersTest::failureOfAVerifiedNumberIsAskedAbout()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.press(u"row1Verified"_s));
    answer(bench, 1, u"wrong-input"_s);
    press(u"conflictHere"_s);
    QCOMPARE(bench.session.state(subjectPhone), VerificationState::Verified);
    QCOMPARE(bench.session.number(subjectPhone).kept().wrongInputs, 0);
    answer(bench, 1, u"wrong-input"_s);
    press(u"conflictSite"_s);
    QCOMPARE(bench.session.state(subjectPhone), VerificationState::Received);
    QCOMPARE(bench.session.number(subjectPhone).kept().wrongInputs, 1);
}

void SiteAnswersTest::thirdAttemptIsWarnedBefore()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.text(u"row1Budget"_s).contains(u"还可输错 5 次"_s));
    QVERIFY(bench.text(u"row1Budget"_s).contains(u"还可重发 2 次"_s));
    fail(bench, 1);
    QVERIFY(bench.text(u"siteAnswerText"_s).endsWith(u"还可输错 4 次。"_s));
    QVERIFY(!bench.isShown(u"row1ComparePanel"_s));
    // A failure without a reason counts too.
    answer(bench, 1, u"unexplained-failure"_s);
    QVERIFY(bench.text(u"row1Budget"_s).contains(u"还可输错 3 次"_s));
    QVERIFY(bench.isShown(u"row1ComparePanel"_s));
    QCOMPARE(bench.text(u"row1CompareCode"_s), u"482913"_s);
    QCOMPARE(bench.text(u"row1ComparePhone"_s), subjectPhone);
    QCOMPARE(bench.text(u"row1CompareSuffix"_s), u"18302X"_s);
    // A warning only: everything goes on.
    QVERIFY(bench.find<QAbstractButton>(u"row1CopyCode"_s)->isEnabled());
    QVERIFY(bench.press(u"row1Compared"_s));
    QVERIFY(!bench.isShown(u"row1ComparePanel"_s));
}

void SiteAnswersTest::fifthAttemptIsPausedAndNeverADeadEnd()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    fail(bench, 4);
    QVERIFY(bench.text(u"row1Budget"_s).contains(u"还可输错 1 次"_s));
    for (const QString &held :
         {u"openSite"_s, u"row1CopyCode"_s, u"row1CopyPhone"_s, u"row1CopySuffix"_s})
        QVERIFY2(!bench.find<QAbstractButton>(held)->isEnabled(), qPrintable(held));
    QVERIFY(!bench.isShown(u"pageToPhone"_s));
    // What the site says can be noted all the same.
    QVERIFY(bench.find<QAbstractButton>(u"row1Answer"_s)->isEnabled());
    // Nor is anything copied on the page before.
    bench.back();
    QVERIFY(!bench.find<QAbstractButton>(u"suffix1CopySuffix"_s)->isEnabled());
    QVERIFY(bench.next());
    QVERIFY(bench.press(u"row1Compared"_s));
    QVERIFY(bench.find<QAbstractButton>(u"openSite"_s)->isEnabled());
    QVERIFY(bench.isShown(u"pageToPhone"_s));
    QVERIFY(bench.find<QAbstractButton>(u"row1CopyCode"_s)->isEnabled());
    fail(bench, 1);
    QVERIFY(bench.isShown(u"siteReturn"_s));
    QVERIFY(bench.find<QAbstractButton>(u"siteReturnNewRound"_s)->isEnabled());
}

void SiteAnswersTest::pilotFiguresAreSaidToBeReported()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSite(u"四川"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.text(u"row1Budget"_s).contains(u"据全国系统资料"_s));
}

void SiteAnswersTest::resendIsAWayOfItsOwn()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.press(u"row2Resend"_s));
    auto *window = bench.wizard.findChild<QDialog *>(u"resendDialog"_s + sitePhone);
    QVERIFY(window && window->isVisible());
    KeyDriver keys(*window);
    const auto text = [window](const QString &name) {
        auto *label = window->findChild<QLabel *>(name);
        return label->isVisible() ? label->text() : QString();
    };
    QVERIFY(text(u"resendResendBudget"_s).contains(u"还可重发 2 次"_s));
    QVERIFY(keys.pressButton(u"resendResendRequested"_s));
    QVERIFY(text(u"resendResendBudget"_s).contains(u"还可重发 1 次"_s));
    QVERIFY(text(u"resendResendWait"_s).contains(u"00:10:00"_s));
    QVERIFY(text(u"resendResendNext"_s).isEmpty());
    bench.advance(10min);
    QVERIFY(text(u"resendResendNext"_s).contains(u"12:00"_s));
    QVERIFY(keys.pressButton(u"resendResendAnswer"_s));
    QCoreApplication::processEvents();
    QVERIFY(qobject_cast<AnswerDialog *>(dialog()));
    choose(bench, u"resend-limit"_s);
    QVERIFY(text(u"resendResendBudget"_s).contains(u"还可重发 0 次"_s));
    QVERIFY(!text(u"resendResendWait"_s).isEmpty());
    QVERIFY(keys.pressButton(u"resendClose"_s));
}

void SiteAnswersTest::expiredFilingGoesOnInANewRound()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    bench.advance(24h);
    QVERIFY(bench.isShown(u"siteReturn"_s));
    QVERIFY(bench.text(u"siteReturnText"_s).contains(u"主体负责人"_s));
    QVERIFY(bench.press(u"siteReturnNewRound"_s));
    QCOMPARE(bench.page(), PageId::Sms);
    QCOMPARE(bench.session.record().round, 2);
    QCOMPARE(bench.session.state(subjectPhone), VerificationState::Waiting);
    QVERIFY(bench.session.code(subjectPhone).isEmpty());
}

void SiteAnswersTest::refusedFilingGoesOnInANewRound()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    fail(bench, 2);
    answer(bench, 1, u"final-failure"_s);
    QCOMPARE(bench.find<CountdownLabel>(u"row1Left"_s)->text(), u"核验未通过"_s);
    QVERIFY(bench.press(u"siteReturnNewRound"_s));
    QCOMPARE(bench.session.number(subjectPhone).kept().wrongInputs, 0);
    QVERIFY(!isAnyReturned(bench.session));
}

void SiteAnswersTest::resentSmsKeepsTheDeadlineOfTheFirst()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    const QDateTime deadline = bench.session.number(subjectPhone).kept().verification.deadline();
    bench.advance(1h);
    answer(bench, 1, u"resend-accepted"_s);
    QCOMPARE(bench.session.number(subjectPhone).kept().verification.deadline(), deadline);
    bench.advance(10min);
    bench.back();
    bench.back();
    QVERIFY(bench.fill(u"sms1Received"_s, u"10:10"_s));
    QCOMPARE(bench.session.number(subjectPhone).kept().verification.deadline(), deadline);
    QVERIFY(!bench.text(u"sms1ReceivedError"_s).isEmpty());
}

void SiteAnswersTest::correctedTimeStaysThatOfTheFirstSms()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    bench.advance(1h);
    answer(bench, 1, u"resend-accepted"_s);
    bench.back();
    bench.back();
    QVERIFY(bench.fill(u"sms1Received"_s, u"09:05"_s));
    QCOMPARE(bench.text(u"sms1Deadline"_s), u"2026-11-24 09:05"_s);
    QVERIFY(!bench.isShown(u"sms1DeadlineHint"_s));
    QVERIFY(!bench.session.number(subjectPhone).kept().verification.isFirstSmsLost);
}

void SiteAnswersTest::lostFirstSmsNamesBothDeadlines()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.fill(u"sms1Notice"_s, u"2026-11-23 08:00"_s));
    QVERIFY(bench.fill(u"sms1Received"_s, u"2026-11-23 08:50"_s));
    QVERIFY(bench.press(u"sms1DelayResent"_s));
    QCOMPARE(bench.text(u"sms1Deadline"_s), u"2026-11-24 08:05"_s);
    QVERIFY(bench.text(u"sms1DeadlineHint"_s).contains(u"2026-11-24 08:50"_s));
}

BEIAN_UI_TEST_MAIN(SiteAnswersTest)
#include "tst_siteanswers.moc"
