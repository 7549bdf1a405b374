// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <QtGui/qclipboard.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

#include "tests/warnings.h"
#include "app/time/beijingtime.h"
#include "ui/texts/errortexts.h"
#include "uimain.h"
#include "wizardbench.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A person who goes back, changes something and goes on: every page follows. Each test stands for
// a fault that once was.
class ChangedMindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void provinceClearedAfterTheKindWasChosen();
    void changedNumberReachesTheCards();
    void changedProvinceReachesSuffixAndSite();
    void allPersonsRemovedIsNoAnswer();
    void receivedAnywayIsForgottenWithTheKind();
    void kindWithoutItsPartHasNoPersons();
    void removingAPersonKeepsTheFocusNear();
    void newRoundForgetsCodesAndKeepsDocuments();
    void timeOfTheDayIsFixedWhenTheFieldIsLeft();
    void expiryIsSaidOnThePageOfTheLastSixToo();
    void returnOnALinkFollowsIt();
    void closingTheWindowItselfAsksToo();
    void closingAnUntouchedWindowAsksNothing();
    void missingLastSixLeadsToItsPage();
    void enterSmsLeadsToItsNumber();
    void pasteThatTurnsOutForeignTakesItsCodeBack();
};

void ChangedMindTest::provinceClearedAfterTheKindWasChosen()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    bench.back();
    bench.back();
    QVERIFY(bench.fill(u"provinceField"_s, u"火星"_s));
    QVERIFY(!bench.isNextEnabled());
    QVERIFY(bench.chooseProvince(u"浙江"_s));
    QVERIFY(bench.next());
    QCOMPARE(bench.find<QLineEdit>(u"person1Phone"_s)->text(), u"138 0013 8000"_s);
}

void ChangedMindTest::changedNumberReachesTheCards()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    bench.back();
    QVERIFY(bench.fill(u"person1Phone"_s, u"18600186000"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.session.hasSms(u"18600186000"_s));
    QVERIFY(!bench.session.hasSms(subjectPhone));
    QVERIFY(bench.next());
    QVERIFY(bench.fillSuffix(1, u"18302X"_s));
    QVERIFY(bench.next());
    QCOMPARE(bench.find<QAbstractButton>(u"row1CopyPhone"_s)->text(), u"18600186000"_s);
}

void ChangedMindTest::changedProvinceReachesSuffixAndSite()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseDocument(u"suffix1"_s, DocumentKind::HkMacauPermit));
    QVERIFY(bench.fill(u"suffix1DocumentField"_s, u"H12345678"_s));
    QVERIFY(bench.next());
    for (int i = 0; i < 4; ++i)
        bench.back();
    QVERIFY(bench.chooseProvince(u"浙江"_s));
    for (int i = 0; i < 3; ++i)
        QVERIFY(bench.next());
    QCOMPARE(bench.text(u"suffix1SuffixNoteTitle"_s),
             errorText({ErrorKind::FrontNumberInsteadOfBack, {}}).sentence);
    QVERIFY(!bench.isNextEnabled());
    QVERIFY(bench.fill(u"suffix1DocumentField"_s, u"567(8)"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.find<QAbstractButton>(u"openProvince"_s)->text().contains(u"浙江"_s));
}

void ChangedMindTest::allPersonsRemovedIsNoAnswer()
{
    WizardBench bench(today());
    QVERIFY(bench.chooseProvince(u"广东"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseType(u"first"_s));
    QVERIFY(bench.press(u"person2Remove"_s));
    QVERIFY(bench.press(u"person1Remove"_s));
    QVERIFY(!bench.isFinishShown());
    QVERIFY(!bench.isNextEnabled());
    QVERIFY(!bench.missing().isEmpty());
    QVERIFY(bench.press(u"addSitePerson"_s));
    QVERIFY(bench.fill(u"person1Phone"_s, sitePhone));
    QVERIFY(bench.isNextEnabled());
}

void ChangedMindTest::receivedAnywayIsForgottenWithTheKind()
{
    WizardBench bench(today());
    QVERIFY(bench.chooseProvince(u"广东"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseType(u"cancel-access"_s));
    QVERIFY(bench.press(u"typeReceivedAnyway"_s));
    QVERIFY(bench.press(u"person2Remove"_s));
    QVERIFY(bench.press(u"person1Remove"_s));
    QVERIFY(bench.chooseType(u"first"_s));
    QCOMPARE(bench.session.persons().size(), 2);
    QVERIFY(bench.chooseType(u"cancel-access"_s));
    QVERIFY(bench.isFinishShown());
}

void ChangedMindTest::kindWithoutItsPartHasNoPersons()
{
    WizardBench bench(today());
    QVERIFY(bench.chooseProvince(u"广东"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseType(u"first"_s));
    QVERIFY(bench.fill(u"person1Phone"_s, subjectPhone));
    QVERIFY(bench.chooseType(u"change"_s));
    QVERIFY(!bench.isShown(u"person1"_s));
    QVERIFY(bench.choosePart(FilingPart::Subject));
    QCOMPARE(bench.find<QLineEdit>(u"person1Phone"_s)->text(), u"138 0013 8000"_s);
}

void ChangedMindTest::removingAPersonKeepsTheFocusNear()
{
    WizardBench bench(today());
    QVERIFY(bench.chooseProvince(u"广东"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseType(u"first"_s));
    QVERIFY(bench.press(u"person1Remove"_s));
    QCOMPARE(bench.wizard.focusWidget()->objectName(), u"person1Phone"_s);
}

void ChangedMindTest::newRoundForgetsCodesAndKeepsDocuments()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.receiveNow(2, u"730154"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.fillSuffix(1, u"18302X"_s));
    QVERIFY(bench.fillSuffix(2, u"18302X"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.press(u"row1Verified"_s));
    bench.advance(24h);
    QVERIFY(bench.missing().contains(u"已过期"_s));
    QVERIFY(bench.press(u"row2ToSms"_s));
    QVERIFY(bench.press(u"sms2NewRound"_s));
    for (const QString &phone : {subjectPhone, sitePhone}) {
        QCOMPARE(bench.session.state(phone), VerificationState::Waiting);
        QVERIFY(bench.session.code(phone).isEmpty());
    }
    QCOMPARE(bench.find<QLineEdit>(u"sms1Received"_s)->text(), QString());
    QVERIFY(!bench.missing().contains(u"已过期"_s));
    QVERIFY(bench.session.suffix(subjectPhone).isAccepted());
    QVERIFY(bench.receiveNow(1, u"555555"_s));
    QVERIFY(bench.isNextEnabled());
}

void ChangedMindTest::timeOfTheDayIsFixedWhenTheFieldIsLeft()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.fill(u"sms1Received"_s, u"08:30"_s));
    bench.keys.press(Qt::Key_Tab);
    QCOMPARE(bench.find<QLineEdit>(u"sms1Received"_s)->text(), u"2026-11-23 08:30"_s);
    bench.advance(25h);
    QVERIFY(bench.fill(u"sms1Notice"_s, u"2026-11-23 08:20"_s));
    QCOMPARE(bench.text(u"sms1Deadline"_s), u"2026-11-24 08:30"_s);
    QCOMPARE(bench.session.state(subjectPhone), VerificationState::Expired);
}

void ChangedMindTest::expiryIsSaidOnThePageOfTheLastSixToo()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.fillSuffix(1, u"18302X"_s));
    QVERIFY(bench.isNextEnabled());
    bench.advance(24h);
    QVERIFY(!bench.isNextEnabled());
    QVERIFY(bench.missing().contains(u"已过期"_s));
}

void ChangedMindTest::returnOnALinkFollowsIt()
{
    WizardBench bench(fromBeijing(QDate(2018, 9, 9), QTime(12, 0)));
    QVERIFY(bench.chooseProvince(u"浙江"_s));
    QVERIFY(bench.keys.tabTo(u"receivedAnyway"_s));
    const QSignalSpy finished(&bench.wizard, &QDialog::finished);
    bench.keys.press(Qt::Key_Return);
    QTRY_COMPARE(bench.page(), PageId::People);
    QCOMPARE(finished.size(), 0);
}

void ChangedMindTest::closingTheWindowItselfAsksToo()
{
    WizardBench bench(today());
    const QSignalSpy finished(&bench.wizard, &QDialog::finished);
    QVERIFY(bench.chooseProvince(u"广东"_s));
    QVERIFY(!bench.wizard.close());
    QVERIFY(bench.wizard.isVisible());
    QVERIFY(bench.isShown(u"cancelQuestion"_s));
    QCOMPARE(finished.size(), 0);
}

// Not beside the one above: on an X server without a window manager Qt hands the focus that a wizard
// loses to its question, and which window is active then is a matter of luck.
void ChangedMindTest::closingAnUntouchedWindowAsksNothing()
{
    WizardBench bench(today());
    const QSignalSpy closed(&bench.wizard, &QDialog::finished);
    QVERIFY(bench.wizard.close());
    QCOMPARE(closed.size(), 1);
}

void ChangedMindTest::missingLastSixLeadsToItsPage()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.press(u"row2CopySuffix"_s));
    QCOMPARE(bench.page(), PageId::Suffix);
}

void ChangedMindTest::enterSmsLeadsToItsNumber()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.press(u"row2ToSms"_s));
    QTRY_COMPARE(bench.wizard.focusWidget()->objectName(), u"sms2Code"_s);
}

void ChangedMindTest::pasteThatTurnsOutForeignTakesItsCodeBack()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.press(u"sms1Now"_s));
    QVERIFY(bench.paste(u"sms1Code"_s, u"【工信部】备案短信核验验证码 392015"_s));
    QCOMPARE(bench.find<QLineEdit>(u"sms1Code"_s)->text(), u"392015"_s);
    QVERIFY(bench.paste(u"sms1Code"_s, u"【工信部】备案短信核验验证码 392015,用于手机号码一键登录"_s));
    QVERIFY(bench.session.code(subjectPhone).isEmpty());
}

#include "tst_changedmind.moc"

BEIAN_UI_TEST_MAIN(ChangedMindTest)
