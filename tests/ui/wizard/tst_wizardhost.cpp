// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>

#include <QtGui/qclipboard.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmessagebox.h>

#include "tests/warnings.h"
#include "tests/ui/boardbench.h"
#include "ui/board/boardmodel.h"
#include "ui/board/noticestack.h"
#include "ui/wizard/wizardhost.h"
#include "ui/tour/samplefilings.h"
#include "ui/wizard/verifywizard.h"
#include "ui/wizard/wizardflow.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

// Wizards that are opened from the board and closed again: what is kept, what is asked.
class WizardHostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void resumingAsksForTheNumberThatWasMasked();
    void sharedNumberIsAskedOnce();
    void fullNumbersAreNotAskedAgain();
    void keepAsToDoAndGoOnAtTheNextStart();
    void discardedFilingIsGone();
    void leavingUnchangedAsksNothing();
    void nameThatLooksSecretKeepsNextClosed();
    void nameWithSixDigitsIsKept();
    void nobodyToVerifyIsNotKept();
    void boardAndOpenWizardAgree();
    void programEndsWhileACodeIsTyped();
    void theClipboardIsReadWhereThatIsWanted_data();
    void theClipboardIsReadWhereThatIsWanted();
};

void WizardHostTest::resumingAsksForTheNumberThatWasMasked()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.click(u"sms1Now"_s));
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    bench.select(u"陈先生"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.program->wizards().isAnyOpen());
    QCOMPARE(bench.wizard().currentId(), int(PageId::People));
    auto *phone = bench.wizard().findChild<QLineEdit *>(u"person1Phone"_s);
    QCOMPARE(phone->placeholderText(), u"138****8000"_s);
    QVERIFY(phone->text().isEmpty());

    // Another number is taken for what it is.
    QVERIFY(bench.fill(u"person1Phone"_s, u"13900139000"_s));
    QVERIFY(
        bench.wizard().findChild<QLabel *>(u"person1Hint"_s)->text().contains(u"138****8000"_s));
    QVERIFY(bench.fill(u"person1Phone"_s, subjectPhone));
    QVERIFY(bench.fill(u"person2Phone"_s, sitePhone));
    QVERIFY(bench.next());
    QCOMPARE(bench.wizard().currentId(), int(PageId::Sms));
    QCOMPARE(bench.wizard().findChild<QLineEdit *>(u"sms1Received"_s)->text(),
             u"2026-11-23 09:00"_s);
    QVERIFY(bench.isSaved());
    QVERIFY(bench.recordOf(u"陈先生"_s)->numbers.at(0).verification.receivedAt.isValid());
}

void WizardHostTest::sharedNumberIsAskedOnce()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, subjectPhone}));
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QCOMPARE(bench.recordOf(u"陈先生"_s)->numbers.size(), 1);
    bench.select(u"陈先生"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.fill(u"person1Phone"_s, subjectPhone));
    QCOMPARE(bench.wizard().findChild<QLineEdit *>(u"person2Phone"_s)->text(), u"138 0013 8000"_s);
}

void WizardHostTest::fullNumbersAreNotAskedAgain()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.program->settings().setValue(Setting::KeepFullNumbers, true));
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.click(u"sms1Now"_s));
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    bench.select(u"陈先生"_s);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.wizard().currentId(), int(PageId::Sms));
    // The code is what is missing, so typing begins there.
    QTRY_COMPARE(bench.wizard().focusWidget()->objectName(), u"sms1Code"_s);
}

void WizardHostTest::keepAsToDoAndGoOnAtTheNextStart()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.fill(u"applicantField"_s, u"林女士"_s));
    QVERIFY(bench.fill(u"provinceField"_s, u"福建"_s));
    QVERIFY(bench.click(u"keep"_s));
    QVERIFY(!bench.program->wizards().isAnyOpen());
    QVERIFY(bench.program->board().isVisible());
    QCOMPARE(bench.cell(bench.rowOf(u"林女士"_s), BoardColumn::TimeLeft), u"草稿"_s);
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QVERIFY(bench.program->board().notices().isShown(u"resumeNotice"_s));
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"resumeFiling"_s));
    QCoreApplication::processEvents();
    QCOMPARE(bench.wizard().currentId(), int(PageId::People));
    QCOMPARE(bench.wizard().findChild<QLineEdit *>(u"applicantField"_s)->text(), u"林女士"_s);
}

void WizardHostTest::discardedFilingIsGone()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(!bench.wizard().close());
    auto *question = bench.wizard().findChild<QMessageBox *>(u"cancelQuestion"_s);
    QVERIFY(question);
    const QSignalSpy quit(bench.program.get(), &MainProgram::quitRequested);
    QVERIFY(KeyDriver(*question).pressButton(u"cancelDiscard"_s));
    QCOMPARE(bench.program->cache().list().size(), 0);
    // The board stays, since it can be undone there.
    QVERIFY(bench.program->board().isVisible());
    QCOMPARE(quit.size(), 0);
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->cache().list().size(), 0);
}

void WizardHostTest::leavingUnchangedAsksNothing()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    bench.select(u"陈先生 · 某某科技"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.wizard().close());
    QVERIFY(!bench.program->wizards().isAnyOpen());
    QCOMPARE(bench.program->cache().list().size(), 7);
}

void WizardHostTest::nameThatLooksSecretKeepsNextClosed()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.fill(u"provinceField"_s, u"广东"_s));
    QVERIFY(bench.fill(u"orderNumberField"_s, u"11010519491231002X"_s));
    QVERIFY(!bench.next());
    QVERIFY(bench.fill(u"orderNumberField"_s, u"20180912123456789"_s));
    QVERIFY(bench.fill(u"applicantField"_s, u"陈先生 482913"_s));
    QVERIFY(!bench.next());
    QVERIFY(bench.fill(u"applicantField"_s, u"陈先生 13800138000"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.isSaved());
    QVERIFY(bench.recordOf(u"陈先生 138****8000"_s));
    QCOMPARE(bench.recordOf(u"陈先生 138****8000"_s)->orderNumber, u"20180912123456789"_s);
}

void WizardHostTest::nameWithSixDigitsIsKept()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.fill(u"provinceField"_s, u"广东"_s));
    QVERIFY(bench.fill(u"applicantField"_s, u"上海123456有限公司"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.isSaved());
    QVERIFY(bench.recordOf(u"上海123456有限公司"_s));
}

void WizardHostTest::nobodyToVerifyIsNotKept()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.fill(u"provinceField"_s, u"广东"_s));
    QVERIFY(bench.next());
    QCOMPARE(bench.program->cache().list().size(), 1); // with the turn of the page
    QVERIFY(KeyDriver(bench.wizard()).tabTo(u"type-first"_s));
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Space}) // the end of access
        KeyDriver(bench.wizard()).press(key);
    QVERIFY(KeyDriver(bench.wizard()).pressButton(u"finish"_s));
    QTRY_COMPARE(bench.program->cache().list().size(), 0);
}

void WizardHostTest::boardAndOpenWizardAgree()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.click(u"sms1Now"_s));
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    QVERIFY(bench.isSaved());
    QVERIFY(bench.showBoard());
    bench.select(u"陈先生"_s);
    bench.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(bench.wizard().findChild<QLineEdit *>(u"sms2Received"_s)->text(),
             u"2026-11-23 09:00"_s);
    // What is nobody else's business stays in the wizard.
    QCOMPARE(bench.wizard().findChild<QLineEdit *>(u"sms1Code"_s)->text(), u"482913"_s);
    bench.press(Qt::Key_Delete);
    QVERIFY(bench.answer(bench.program->board(), u"removeQuestion"_s, u"removeTake"_s));
    QVERIFY(!bench.program->wizards().isAnyOpen());
}

void WizardHostTest::theClipboardIsReadWhereThatIsWanted_data()
{
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<bool>("isCounter");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("as it is set from the beginning") << true << false << true;
    QTest::newRow("switched off") << false << false << false;
    QTest::newRow("at a counter, where it may be the SMS of the filer before")
        << true << true << false;
}

void WizardHostTest::theClipboardIsReadWhereThatIsWanted()
{
    QFETCH(bool, isOn);
    QFETCH(bool, isCounter);
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.program->settings().setValue(Setting::OfferClipboardSms, isOn));
    QVERIFY(bench.program->settings().setValue(Setting::CounterMode, isCounter));
    QGuiApplication::clipboard()->setText(
        u"【工业和信息化部】验证码：482913。您需在24小时内访问工信部备案系统完成核验。"_s);
    QEvent activation(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&bench.wizard(), &activation);
    QTEST(bench.wizard().findChild<QWidget *>(u"clipboardOffer"_s)->isVisible(), "isOffered");
}

#include "tst_wizardhost.moc"

// The field that has the focus settles what was typed, and asks for the codes of the other wizards.
void WizardHostTest::programEndsWhileACodeIsTyped()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.click(u"sms1Now"_s));
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    bench.program->wizards().openNew();
    bench.end();
    QVERIFY(bench.restart());
    QVERIFY(bench.recordOf(u"陈先生"_s)->numbers.constFirst().verification.receivedAt.isValid());
}

BEIAN_UI_TEST_MAIN(WizardHostTest)
