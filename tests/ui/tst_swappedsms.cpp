// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qclipboard.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

#include "tests/warnings.h"
#include "boardbench.h"
#include "ui/wizard/privatefieldsdialog.h"
#include "ui/texts/smstexts.h"
#include "uimain.h"
#include "windowreading.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

QString smsOf(const QString &code, const QString &mentions)
{
    return u"【工信部备案系统】验证码:%1，%2"_s.arg(code, mentions);
}

} // namespace

// False and swapped SMS on the real pages, by keyboard: what does not fit is said before the code
// is used, and where a code is handled stands what it is for.
class SwappedSmsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void whatDoesNotFitIsSaidFirst_data();
    void whatDoesNotFitIsSaidFirst();
    void whatFitsIsTakenAtOnce();
    void typingByHandAlwaysWorks();
    void anotherTextIsAskedAboutAnew();
    void aCodeReadBeforeIsTakenBack();
    void chosenCandidateIsHeldToo();
    void anotherKindAfterGoingBack();
    void sameTextForAnotherNumber();
    void sameCodeTypedTwice();
    void anotherSiteThanTheOtherNumbersSms();
    void confirmedSurvivesBackAndForth();
    void codeOfAnotherFilingThatIsOpen();
    void unknownSenderSaysWhatIsSureAndWhatIsNot();
    void whatTheCodeIsForStandsWhereverItIs();
    void theFilerIsToldToo();
    void theFilerIsAskedAnewAsInTheWizard();

private:
    // A first filing by 张三, with the SMS of the first number just received.
    [[nodiscard]] bool goToText(WizardBench &bench)
    {
        bench.session.setApplicant(u"张三"_s);
        return bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}) && bench.press(u"sms1Now"_s);
    }
    [[nodiscard]] static QString code(const WizardBench &bench, int card = 1)
    {
        const QString phone = card == 1 ? subjectPhone : sitePhone;
        return bench.session.number(phone).sms().codeText().reveal();
    }
};

void SwappedSmsTest::whatDoesNotFitIsSaidFirst_data()
{
    QTest::addColumn<QString>("mentions");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("another kind") << u"备案类型：接入备案"_s
                                  << QStringList{u"接入备案"_s, u"首次备案"_s};
    QTest::newRow("another initiator") << u"发起人：李四"_s << QStringList{u"李四"_s, u"张三"_s};
    QTest::newRow("both") << u"发起人：李四，备案类型：变更备案"_s
                          << QStringList{u"李四"_s, u"变更备案"_s};
}

void SwappedSmsTest::whatDoesNotFitIsSaidFirst()
{
    QFETCH(QString, mentions);
    QFETCH(QStringList, says);
    WizardBench bench(today());
    QVERIFY(goToText(bench));
    QVERIFY(!bench.isShown(u"sms1Swap"_s));
    QVERIFY(bench.paste(u"sms1Code"_s, smsOf(u"482913"_s, mentions)));
    QVERIFY(bench.isShown(u"sms1Swap"_s));
    for (const QString &words : says)
        QVERIFY2(bench.text(u"sms1SwapText"_s).contains(words), qPrintable(words));
    QVERIFY(!bench.text(u"sms1SwapText"_s).contains(u"482913"_s));
    QCOMPARE(code(bench), QString());
    QVERIFY(!bench.isNextEnabled());
    QVERIFY(bench.press(u"sms1Belongs"_s));
    QVERIFY(!bench.isShown(u"sms1Swap"_s));
    QCOMPARE(code(bench), u"482913"_s);
    QCOMPARE(bench.wizard.focusWidget()->objectName(), u"sms1Code"_s);
    QVERIFY(bench.isNextEnabled());
}

void SwappedSmsTest::whatFitsIsTakenAtOnce()
{
    WizardBench bench(today());
    QVERIFY(goToText(bench));
    QVERIFY(bench.paste(u"sms1Code"_s,
                       smsOf(u"482913"_s, u"发起人：张三，网站：示例网，备案类型：首次备案"_s)));
    QVERIFY(!bench.isShown(u"sms1Swap"_s));
    QCOMPARE(code(bench), u"482913"_s);
    // Of the site nothing is known here: it is shown for the person to compare.
    QVERIFY(bench.text(u"sms1Mentions"_s).contains(u"示例网"_s));
    QVERIFY(bench.text(u"sms1Mentions"_s).contains(u"张三"_s));
    QVERIFY(bench.paste(u"sms1Code"_s, QString()));
    QVERIFY(!bench.isShown(u"sms1Mentions"_s));
}

void SwappedSmsTest::typingByHandAlwaysWorks()
{
    WizardBench bench(today());
    QVERIFY(goToText(bench));
    QVERIFY(bench.paste(u"sms1Code"_s, smsOf(u"482913"_s, u"接入备案"_s)));
    QVERIFY(bench.fill(u"sms1Code"_s, u"730154"_s));
    QVERIFY(bench.isNextEnabled());
    QCOMPARE(code(bench), u"730154"_s);
    // A text that is pasted over it is asked about, and can be taken back as everywhere.
    QVERIFY(bench.paste(u"sms1Code"_s, smsOf(u"111111"_s, u"接入备案"_s)));
    QCOMPARE(code(bench), QString());
    QVERIFY(bench.isShown(u"sms1Swap"_s));
    bench.keys.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(code(bench), u"730154"_s);
    QVERIFY(!bench.isShown(u"sms1Swap"_s));
}

void SwappedSmsTest::anotherTextIsAskedAboutAnew()
{
    WizardBench bench(today());
    QVERIFY(goToText(bench));
    QVERIFY(bench.paste(u"sms1Code"_s, smsOf(u"482913"_s, u"接入备案"_s)));
    QVERIFY(bench.press(u"sms1Belongs"_s));
    QVERIFY(bench.paste(u"sms1Code"_s, smsOf(u"730154"_s, u"接入备案"_s)));
    QVERIFY(bench.isShown(u"sms1Swap"_s));
    QCOMPARE(code(bench), QString());
}

void SwappedSmsTest::aCodeReadBeforeIsTakenBack()
{
    WizardBench bench(today());
    QVERIFY(goToText(bench));
    QVERIFY(bench.paste(u"sms1Code"_s, smsOf(u"482913"_s, u"首次备案"_s)));
    QCOMPARE(code(bench), u"482913"_s);
    // Also by the page as it is built anew.
    bench.back();
    QVERIFY(bench.next());
    QVERIFY(bench.paste(u"sms1Code"_s, smsOf(u"730154"_s, u"接入备案"_s)));
    QCOMPARE(code(bench), QString());
}

void SwappedSmsTest::chosenCandidateIsHeldToo()
{
    WizardBench bench(today());
    QVERIFY(goToText(bench));
    QVERIFY(bench.paste(u"sms1Code"_s,
                       smsOf(u"482913"_s, u"发起人：张三。 "_s)
                           + smsOf(u"730154"_s, u"发起人：李四"_s)));
    QVERIFY(!bench.isShown(u"sms1Swap"_s));
    QVERIFY(bench.press(u"sms1Candidate2"_s));
    QVERIFY(bench.text(u"sms1SwapText"_s).contains(u"李四"_s));
    QCOMPARE(code(bench), QString());
    QVERIFY(bench.press(u"sms1Candidate1"_s));
    QVERIFY(!bench.isShown(u"sms1Swap"_s));
    QCOMPARE(code(bench), u"482913"_s);
    QVERIFY(bench.press(u"sms1Candidate2"_s));
    QCOMPARE(code(bench), QString());
    QVERIFY(bench.press(u"sms1Belongs"_s));
    QCOMPARE(code(bench), u"730154"_s);
}

// The kind was corrected after the SMS: what fitted then is said not to fit now, and nothing lost.
void SwappedSmsTest::anotherKindAfterGoingBack()
{
    WizardBench bench(today());
    QVERIFY(goToText(bench));
    QVERIFY(bench.paste(u"sms1Code"_s, smsOf(u"482913"_s, u"首次备案"_s)));
    bench.back();
    QVERIFY(bench.chooseType(u"change"_s));
    QVERIFY(bench.choosePart(FilingPart::Both));
    QVERIFY(bench.next());
    QVERIFY(bench.isShown(u"sms1Swap"_s));
    QVERIFY(bench.text(u"sms1SwapText"_s).contains(u"变更备案"_s));
    QCOMPARE(code(bench), u"482913"_s);
    bench.back();
    QVERIFY(bench.chooseType(u"first"_s));
    QVERIFY(bench.next());
    QVERIFY(!bench.isShown(u"sms1Swap"_s));
}

void SwappedSmsTest::sameTextForAnotherNumber()
{
    WizardBench bench(today());
    QVERIFY(goToText(bench));
    const QString text = smsOf(u"482913"_s, u"首次备案"_s);
    QVERIFY(bench.paste(u"sms1Code"_s, text));
    QVERIFY(bench.press(u"sms2Now"_s));
    QVERIFY(bench.paste(u"sms2Code"_s, text));
    QVERIFY(bench.text(u"sms2SwapText"_s).contains(u"138****8000"_s));
    QCOMPARE(code(bench, 2), QString());
    // The number that had it first is not accused of it.
    QVERIFY(!bench.isShown(u"sms1Swap"_s));
    QVERIFY(bench.press(u"sms2Belongs"_s));
    QCOMPARE(code(bench, 2), u"482913"_s);
    QVERIFY(!bench.isShown(u"sms2Swap"_s));
    QVERIFY(!bench.isShown(u"sms1Swap"_s));
}

void SwappedSmsTest::sameCodeTypedTwice()
{
    WizardBench bench(today());
    QVERIFY(goToText(bench));
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    QVERIFY(bench.receiveNow(2, u"482 913"_s));
    QVERIFY(bench.isShown(u"sms2Swap"_s));
    QVERIFY(bench.isShown(u"sms1Swap"_s)); // either can be the wrong one
    QVERIFY(bench.isNextEnabled());
    QVERIFY(bench.fill(u"sms1Code"_s, u"730154"_s));
    QVERIFY(!bench.isShown(u"sms2Swap"_s));
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    QVERIFY(bench.press(u"sms2Belongs"_s));
    QVERIFY(!bench.isShown(u"sms2Swap"_s));
    QCOMPARE(code(bench, 2), u"482 913"_s);
    // Accepted of this code only.
    QVERIFY(bench.fill(u"sms2Code"_s, u"730154"_s));
    QVERIFY(bench.fill(u"sms1Code"_s, u"730154"_s));
    QVERIFY(bench.isShown(u"sms2Swap"_s));
}

void SwappedSmsTest::anotherSiteThanTheOtherNumbersSms()
{
    WizardBench bench(today());
    QVERIFY(goToText(bench));
    QVERIFY(bench.paste(u"sms1Code"_s, smsOf(u"482913"_s, u"网站：示例网"_s)));
    QVERIFY(bench.press(u"sms2Now"_s));
    QVERIFY(bench.paste(u"sms2Code"_s, smsOf(u"730154"_s, u"网站：明日商城"_s)));
    for (const QString &words : {u"明日商城"_s, u"示例网"_s, u"138****8000"_s})
        QVERIFY2(bench.text(u"sms2SwapText"_s).contains(words), qPrintable(words));
    QCOMPARE(code(bench, 2), QString());
    QVERIFY(bench.press(u"sms2Belongs"_s));
    QCOMPARE(code(bench, 2), u"730154"_s);
}

void SwappedSmsTest::confirmedSurvivesBackAndForth()
{
    WizardBench bench(today());
    QVERIFY(goToText(bench));
    QVERIFY(bench.paste(u"sms1Code"_s, smsOf(u"482913"_s, u"接入备案"_s)));
    QVERIFY(bench.press(u"sms1Belongs"_s));
    bench.back();
    QVERIFY(bench.next());
    QVERIFY(!bench.isShown(u"sms1Swap"_s));
    QCOMPARE(code(bench), u"482913"_s);
    // Forgotten with everything private: what is pasted then is asked about again.
    bench.session.forgetPrivate();
    QVERIFY(bench.find<QLineEdit>(u"sms1Code"_s)->text().isEmpty());
    QVERIFY(bench.paste(u"sms1Code"_s, smsOf(u"482913"_s, u"接入备案"_s)));
    QVERIFY(bench.isShown(u"sms1Swap"_s));
}

// Two wizards of one program: a code belongs to one filing only.
void SwappedSmsTest::codeOfAnotherFilingThatIsOpen()
{
    BoardBench bench;
    QVERIFY(bench.restart({MainProgram::minimisedOption}));
    QVERIFY(bench.showBoard());
    for (const QString &applicant : {u"陈先生"_s, u"林女士"_s}) {
        QVERIFY(bench.showBoard());
        const QUuid before = bench.program->wizards().lastOpened();
        bench.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(bench.program->wizards().lastOpened() != before);
        QVERIFY(bench.enterFiling(applicant, {subjectPhone, sitePhone}));
        QVERIFY(bench.click(u"sms1Now"_s));
        QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    }
    auto *note = bench.wizard().findChild<QWidget *>(u"sms1Swap"_s);
    QVERIFY(note->isVisible());
    QVERIFY(!shownTexts(*note).contains(u"陈先生"_s)); // whose filing it is, is nobody's business
    QVERIFY(bench.fill(u"sms1Code"_s, u"730154"_s));
    QVERIFY(!note->isVisible());
}

void SwappedSmsTest::unknownSenderSaysWhatIsSureAndWhatIsNot()
{
    WizardBench bench(today());
    QVERIFY(goToText(bench));
    QVERIFY(!bench.isShown(u"sms1SenderNote"_s));
    QVERIFY(bench.fill(u"sms1Sender"_s, u"10690000"_s));
    QVERIFY(bench.isShown(u"sms1SenderNote"_s));
    QVERIFY(!bench.isShown(u"sms1SenderBadge"_s));
    const QString text = bench.text(u"sms1SenderNoteText"_s);
    for (const QString &words :
         {u"可以确定"_s, u"可以伪造"_s, u"只在管局网站填写"_s, u"不能确定"_s, u"虚拟运营商"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
    for (const QString &known : {u"12381"_s, u"10655113"_s}) {
        QVERIFY(bench.fill(u"sms1Sender"_s, known));
        QVERIFY(!bench.isShown(u"sms1SenderNote"_s));
        QVERIFY(bench.text(u"sms1SenderBadge"_s).contains(u"伪造"_s));
    }
}

// On the page of the SMS, on that of the site, and there also while something is copied.
void SwappedSmsTest::whatTheCodeIsForStandsWhereverItIs()
{
    QCOMPARE(codeSecrecyText(), u"验证码只在管局网站填写，不要告诉任何人。"_s);
    WizardBench bench(today());
    QVERIFY(goToText(bench));
    // Where it is typed into this program, it would not be true that it belongs on the site only.
    QVERIFY(shownTexts(*bench.wizard.currentPage()).contains(codeTypingText()));
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.fillSuffix(1, u"18302X"_s));
    QVERIFY(bench.next());
    QCOMPARE(bench.page(), PageId::Site);
    QVERIFY(shownTexts(*bench.wizard.currentPage()).contains(codeSecrecyText()));
    QVERIFY(bench.press(u"row1CopyCode"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"482913"_s);
    QVERIFY(shownTexts(*bench.wizard.currentPage()).contains(codeSecrecyText()));
}

void SwappedSmsTest::theFilerIsToldToo()
{
    WizardBench bench(today());
    QVERIFY(goToText(bench));
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    openPrivateFields(bench.session, bench.clipboard, bench.wizard);
    auto *dialog = bench.wizard.findChild<QDialog *>(u"privateFields"_s);
    QVERIFY(dialog);
    QVERIFY(shownTexts(*dialog).contains(codeTypingText()));
    auto *note = dialog->findChild<QWidget *>(u"private2Swap"_s);
    KeyDriver keys(*dialog);
    QVERIFY(keys.tabTo(u"privatePerson"_s));
    keys.press(Qt::Key_Down);
    QVERIFY(keys.fill(u"private2Code"_s, u"482913"_s));
    QVERIFY(note->isVisible());
    QVERIFY(keys.fill(u"private2Code"_s, u"730154"_s));
    QVERIFY(!note->isVisible());
}

// What was accepted of one code says nothing about the next.
void SwappedSmsTest::theFilerIsAskedAnewAsInTheWizard()
{
    WizardBench bench(today());
    QVERIFY(goToText(bench));
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    openPrivateFields(bench.session, bench.clipboard, bench.wizard);
    auto *dialog = bench.wizard.findChild<QDialog *>(u"privateFields"_s);
    auto *note = dialog->findChild<QWidget *>(u"private2Swap"_s);
    KeyDriver keys(*dialog);
    QVERIFY(keys.tabTo(u"privatePerson"_s));
    keys.press(Qt::Key_Down);
    QVERIFY(keys.fill(u"private2Code"_s, u"482913"_s));
    QVERIFY(keys.pressButton(u"private2Belongs"_s));
    QVERIFY(!note->isVisible());
    QVERIFY(keys.fill(u"private2Code"_s, u"730154"_s));
    QVERIFY(keys.fill(u"private2Code"_s, u"482913"_s));
    QVERIFY(note->isVisible());
}

#include "tst_swappedsms.moc"

BEIAN_UI_TEST_MAIN(SwappedSmsTest)
