// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <QtGui/qclipboard.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qplaintextedit.h>

#include "tests/warnings.h"
#include "app/time/beijingtime.h"
#include "ui/forms/countdownring.h"
#include "wizardbench.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

// The main job from the first page to the last, by keyboard only, on the real window.
class WizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The offscreen plugin cannot do what every window asks for.
    }
    void init() { failOnWarnings(); }

    void zhejiangTwoPersonsWithAPermit();
    void sameNumberForBoth();
    void threePersons();
    void cancelAccessNeedsNobody();
    void cancelAccessWithAnSmsAllTheSame();
    void guangdongToday();
    void dateBeforeThePilotOfTheProvince();
    void receivedAnywayGoesOn();
    void changeOfTheNumberItselfAsksForTheNewOne();
    void optionalPersonCanStayEmpty();
    void backKeepsEveryField();
    void aTypeThatWasLeftKeepsItsNumbers();
    void addressOfEveryProvince_data();
    void addressOfEveryProvince();
    void oldEntranceTodayOffersTheNationalPage_data();
    void oldEntranceTodayOffersTheNationalPage();
    void copyingGivesExactlyTheField();
    void expiryIsSaidEverywhere();
    void verifiedCanBeUndone();
    void closingAsksOnlyWhenSomethingWasTyped();
    void ringAtItsMoments();
};

void WizardTest::zhejiangTwoPersonsWithAPermit()
{
    WizardBench bench(pilotDay());
    QVERIFY(!bench.isNextEnabled());
    QVERIFY(!bench.missing().isEmpty());
    QVERIFY(bench.chooseProvince(u"zj"_s));
    QCOMPARE(bench.text(u"provinceNoteTitle"_s), u"该省市此日期实行短信核验"_s);
    QVERIFY(bench.next());
    QVERIFY(bench.chooseType(u"first"_s));
    QVERIFY(bench.fill(u"person1Phone"_s, subjectPhone));
    QVERIFY(!bench.isNextEnabled());
    QVERIFY(bench.fill(u"person2Phone"_s, u"+86 １３３-0013 3000"_s));
    QVERIFY(bench.next());
    QCOMPARE(bench.session.numbers().size(), 2);

    QVERIFY(bench.fill(u"sms1Received"_s, u"2018-09-12 10:32"_s));
    QCOMPARE(bench.text(u"sms1Deadline"_s), u"2018-09-13 10:32"_s);
    QVERIFY(!bench.isNextEnabled());
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    QVERIFY(bench.next());

    QVERIFY(bench.chooseDocument(u"suffix1"_s, DocumentKind::HkMacauPermit));
    QVERIFY(bench.fill(u"suffix1DocumentField"_s, u"B123567(8)"_s));
    QVERIFY(bench.fillSuffix(2, u"18302X"_s));
    QVERIFY(bench.next());
    QCOMPARE(bench.page(), PageId::Site);
    QVERIFY(!bench.isNextEnabled());
    QCOMPARE(bench.text(u"row1Person"_s), u"主体负责人"_s);
    QCOMPARE(bench.text(u"row2Person"_s), u"网站负责人"_s);

    QVERIFY(bench.press(u"row1Verified"_s));
    QVERIFY(bench.press(u"row2ToSms"_s));
    QCOMPARE(bench.page(), PageId::Sms);
    QVERIFY(bench.receiveNow(2, u"730154"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.next());
    bench.advance(60s);
    QVERIFY(bench.press(u"row2Verified"_s));
    QVERIFY(bench.isNextEnabled());
    QVERIFY(bench.next());
    QCOMPARE(bench.page(), PageId::Done);
    QVERIFY(bench.text(u"done1"_s).contains("2018-09-12 14:50"_L1));
    QVERIFY(bench.text(u"done2"_s).contains("2018-09-12 14:51"_L1));
    const QSignalSpy finished(&bench.wizard, &QDialog::accepted);
    bench.keys.press(Qt::Key_Return);
    QCOMPARE(finished.size(), 1);
}

void WizardTest::sameNumberForBoth()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, u"138 0013 8000"_s}));
    QCOMPARE(bench.session.numbers().size(), 1);
    QVERIFY(!bench.isShown(u"sms2"_s));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.fillSuffix(1, u"18302X"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.press(u"row1Verified"_s));
    QVERIFY(bench.next());
    QCOMPARE(bench.page(), PageId::Done);
}

void WizardTest::threePersons()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone, u"18600186000"_s}));
    QVERIFY(bench.isShown(u"sms3"_s));
    for (int card = 1; card <= 3; ++card)
        QVERIFY(bench.receiveNow(card, u"10000%1"_s.arg(card)));
    QVERIFY(bench.next());
    for (int tab = 1; tab <= 3; ++tab)
        QVERIFY(bench.fillSuffix(tab, u"00000%1"_s.arg(tab)));
    QVERIFY(bench.next());
    for (int row = 1; row <= 3; ++row) {
        QVERIFY(!bench.isNextEnabled());
        QVERIFY(bench.press(u"row%1Verified"_s.arg(row)));
    }
    QVERIFY(bench.next());
    QVERIFY(bench.isShown(u"done3"_s));
}

void WizardTest::cancelAccessNeedsNobody()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.chooseProvince(u"浙江"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseType(u"cancel-access"_s));
    QVERIFY(bench.isFinishShown());
    QVERIFY(!bench.isNextEnabled());
    QVERIFY(!bench.isShown(u"person1"_s));
    QVERIFY(bench.text(u"peopleNoteTitle"_s).contains(u"取消接入"_s));
    const QSignalSpy finished(&bench.wizard, &QDialog::accepted);
    bench.keys.press(Qt::Key_Return);
    QCOMPARE(finished.size(), 1);
}

void WizardTest::cancelAccessWithAnSmsAllTheSame()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.chooseProvince(u"浙江"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseType(u"cancel-access"_s));
    QVERIFY(bench.press(u"typeReceivedAnyway"_s));
    QVERIFY(!bench.isNextEnabled());
    QVERIFY(bench.fill(u"person2Phone"_s, sitePhone));
    QVERIFY(bench.next());
    QCOMPARE(bench.page(), PageId::Sms);
}

void WizardTest::guangdongToday()
{
    WizardBench bench(today());
    QVERIFY(bench.chooseProvince(u"gd"_s));
    QCOMPARE(bench.text(u"provinceNoteTitle"_s), u"该省市此日期实行短信核验"_s);
    QVERIFY(bench.text(u"pilotCheck"_s).contains(u"未列入"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseType(u"cancel"_s));
    QVERIFY(!bench.isNextEnabled());
    QVERIFY(bench.choosePart(FilingPart::Site));
    QVERIFY(bench.fill(u"person1Phone"_s, sitePhone));
    QVERIFY(bench.next());
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.fillSuffix(1, u"18302X"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.press(u"openSite"_s));
    QCOMPARE(bench.opened,
             QList<QUrl>{QUrl(u"https://beian.miit.gov.cn/#/Integrated/ComplaintA"_s)});
    QVERIFY(bench.press(u"openHome"_s));
    QCOMPARE(bench.opened.last(), QUrl(u"https://beian.miit.gov.cn/"_s));
}

void WizardTest::dateBeforeThePilotOfTheProvince()
{
    WizardBench bench(fromBeijing(QDate(2018, 9, 9), QTime(12, 0)));
    QVERIFY(bench.chooseProvince(u"浙江"_s));
    QCOMPARE(bench.text(u"provinceNoteTitle"_s), u"该省市此日期不要求短信核验"_s);
    QVERIFY(bench.text(u"pilotCheck"_s).contains(u"2018-09-10"_s));
    QVERIFY(bench.isFinishShown());
    QVERIFY(!bench.isNextEnabled());
}

void WizardTest::receivedAnywayGoesOn()
{
    WizardBench bench(fromBeijing(QDate(2017, 12, 17), QTime(12, 0)));
    QVERIFY(bench.chooseProvince(u"天津"_s));
    QVERIFY(bench.isFinishShown());
    QVERIFY(bench.press(u"receivedAnyway"_s));
    QCOMPARE(bench.page(), PageId::People);
    QVERIFY(bench.chooseType(u"first"_s));
    QVERIFY(bench.fill(u"person1Phone"_s, subjectPhone));
    QVERIFY(bench.next());
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.fillSuffix(1, u"18302X"_s));
    QVERIFY(bench.next());
    QCOMPARE(bench.text(u"siteAddress"_s), u"http://tj.beian.miit.gov.cn"_s);
}

void WizardTest::changeOfTheNumberItselfAsksForTheNewOne()
{
    WizardBench bench(today());
    QVERIFY(bench.chooseProvince(u"广东"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseType(u"change"_s));
    QVERIFY(bench.choosePart(FilingPart::Subject));
    QVERIFY(bench.press(u"numberChanging"_s));
    QVERIFY(bench.find<QLineEdit>(u"person1Phone"_s)->accessibleName().contains(u"新手机号码"_s));
}

void WizardTest::optionalPersonCanStayEmpty()
{
    WizardBench bench(today());
    QVERIFY(bench.chooseProvince(u"广东"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseType(u"new-site"_s));
    QCOMPARE(bench.session.persons().size(), 2);
    QVERIFY(bench.fill(u"person1Phone"_s, sitePhone));
    QVERIFY(bench.isNextEnabled());
    QVERIFY(bench.fill(u"person2Phone"_s, u"123"_s));
    QVERIFY(!bench.isNextEnabled());
    QVERIFY(bench.press(u"person2Remove"_s));
    QVERIFY(bench.isNextEnabled());
}

void WizardTest::backKeepsEveryField()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.fill(u"sms1Notice"_s, u"2018-09-12 10:30"_s));
    QVERIFY(bench.fill(u"sms1Received"_s, u"2018-09-12 10:32"_s));
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    QVERIFY(bench.fill(u"sms1Sender"_s, u"106575000130"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseDocument(u"suffix1"_s, DocumentKind::Passport));
    QVERIFY(bench.fill(u"suffix1DocumentField"_s, u"E12345678"_s));
    for (int i = 0; i < 3; ++i)
        bench.back();
    QCOMPARE(bench.page(), PageId::Province);
    QCOMPARE(bench.find<QLineEdit>(u"provinceField"_s)->text(), u"浙江"_s);
    QVERIFY(bench.next());
    QCOMPARE(bench.find<QLineEdit>(u"person1Phone"_s)->text(), u"138 0013 8000"_s);
    QCOMPARE(bench.find<QLineEdit>(u"person2Phone"_s)->text(), u"133 0013 3000"_s);
    QVERIFY(bench.next());
    QVERIFY(bench.showMore());
    QCOMPARE(bench.find<QLineEdit>(u"sms1Notice"_s)->text(), u"2018-09-12 10:30"_s);
    QCOMPARE(bench.find<QLineEdit>(u"sms1Received"_s)->text(), u"2018-09-12 10:32"_s);
    QCOMPARE(bench.find<QLineEdit>(u"sms1Code"_s)->text(), u"482913"_s);
    QCOMPARE(bench.find<QLineEdit>(u"sms1Sender"_s)->text(), u"106575000130"_s);
    QVERIFY(bench.next());
    QCOMPARE(bench.find<QLineEdit>(u"suffix1DocumentField"_s)->text(), u"E12345678"_s);
    QVERIFY(bench.next());
    QCOMPARE(bench.find<QAbstractButton>(u"row1CopySuffix"_s)->text(), u"345678"_s);
}

void WizardTest::aTypeThatWasLeftKeepsItsNumbers()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.chooseProvince(u"浙江"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseType(u"first"_s));
    QVERIFY(bench.fill(u"person1Phone"_s, subjectPhone));
    QVERIFY(bench.fill(u"person2Phone"_s, sitePhone));
    QVERIFY(bench.press(u"addSitePerson"_s));
    QVERIFY(bench.fill(u"person3Phone"_s, u"18600186000"_s));
    QVERIFY(bench.chooseType(u"cancel-access"_s));
    QVERIFY(bench.chooseType(u"first"_s));
    QCOMPARE(bench.session.numbers().size(), 3);
}

void WizardTest::addressOfEveryProvince_data()
{
    QTest::addColumn<QString>("province");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("isPilot");
    QFile file(QStringLiteral(BEIAN_TEST_DATA "/entrances-2019.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 31);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u',');
        for (const bool isPilot : {true, false}) {
            QTest::addRow("%s, %s", qUtf8Printable(cells.at(0)), isPilot ? "pilot" : "national")
                << cells.at(0)
                << (isPilot ? QUrl(cells.at(1))
                            : QUrl(u"https://beian.miit.gov.cn/#/Integrated/ComplaintA"_s))
                << isPilot;
        }
    }
}

void WizardTest::addressOfEveryProvince()
{
    QFETCH(QString, province);
    QFETCH(QUrl, url);
    QFETCH(bool, isPilot);
    WizardBench bench(isPilot ? pilotDay().addDays(30) : today());
    QVERIFY(bench.chooseProvince(province));
    if (bench.isFinishShown())
        QVERIFY(bench.press(u"receivedAnyway"_s));
    else
        QVERIFY(bench.next());
    QVERIFY(bench.chooseType(u"first"_s));
    QVERIFY(bench.fill(u"person1Phone"_s, subjectPhone));
    QVERIFY(bench.fill(u"person2Phone"_s, sitePhone));
    QVERIFY(bench.next());
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.fillSuffix(1, u"18302X"_s));
    QVERIFY(bench.next());
    QCOMPARE(bench.text(u"siteAddress"_s), url.toString());
    QVERIFY(bench.press(u"openSite"_s));
    QCOMPARE(bench.opened, QList<QUrl>{url});
}

void WizardTest::oldEntranceTodayOffersTheNationalPage_data()
{
    const QString national = u"https://beian.miit.gov.cn/#/Integrated/ComplaintA"_s;
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QStringList>("opened");
    QTest::newRow("enter, on what is offered first") << QString() << QStringList{national};
    QTest::newRow("the national page") << u"entranceNational"_s << QStringList{national};
    QTest::newRow("the old entrance all the same")
        << u"entranceOld"_s
        << QStringList{builtInRules().province(u"440000"_s)->site2019.toString()};
    QTest::newRow("none") << u"entranceCancel"_s << QStringList();
}

void WizardTest::oldEntranceTodayOffersTheNationalPage()
{
    QFETCH(const QString, answer);
    QFETCH(const QStringList, opened);
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.press(u"openProvince"_s));
    QVERIFY(bench.opened.isEmpty());
    auto *question = bench.find<QMessageBox>(u"oldEntranceQuestion"_s);
    QVERIFY(question);
    QVERIFY(question->text().contains(u"2020-08-17"_s));
    KeyDriver keys(*question);
    if (answer.isEmpty())
        keys.press(Qt::Key_Return);
    else
        QVERIFY(keys.pressButton(answer));
    QCOMPARE(QUrl::toStringList(bench.opened), opened);
}

void WizardTest::copyingGivesExactlyTheField()
{
    {
        WizardBench bench(pilotDay());
        QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
        QVERIFY(bench.receiveNow(1, u"４８２ 913"_s));
        QVERIFY(bench.next());
        QVERIFY(bench.chooseDocument(u"suffix1"_s, DocumentKind::HkMacauPermit));
        QVERIFY(bench.fill(u"suffix1DocumentField"_s, u"B123567(8)"_s));
        QVERIFY(bench.next());
        QVERIFY(bench.press(u"row1CopyPhone"_s));
        QCOMPARE(clipboardText(), subjectPhone);
        QVERIFY(bench.press(u"row1CopyCode"_s));
        QCOMPARE(clipboardText(), u"482913"_s);
        QVERIFY(bench.press(u"row1CopySuffix"_s));
        QCOMPARE(clipboardText(), u"567（8）"_s);
        // Said where the click was made, for as long as it lies there; of what was copied before
        // it, no more.
        const auto chip = [&bench](const QString &name) {
            return bench.find<QAbstractButton>(name)->text();
        };
        QCOMPARE(chip(u"row1CopySuffix"_s), u"已复制 · 60 秒"_s);
        QCOMPARE(chip(u"row1CopyCode"_s), u"482913"_s);
        bench.advance(59s);
        QCOMPARE(chip(u"row1CopySuffix"_s), u"已复制 · 1 秒"_s);
        QCOMPARE(clipboardText(), u"567（8）"_s);
        bench.advance(1s);
        QCOMPARE(clipboardText(), QString());
        QCOMPARE(chip(u"row1CopySuffix"_s), u"567（8）"_s);
        QVERIFY(bench.press(u"copyAddress"_s));
        QCOMPARE(chip(u"copyAddress"_s), u"已复制网址"_s);
        QCOMPARE(clipboardText(), u"http://zj.beian.miit.gov.cn"_s);
        QVERIFY(bench.press(u"row1CopyCode"_s));
    }
    QCOMPARE(clipboardText(), QString());
}

void WizardTest::expiryIsSaidEverywhere()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.isNextEnabled());
    bench.advance(24h);
    QVERIFY(!bench.isNextEnabled());
    QVERIFY(bench.missing().contains(u"重新提交"_s));
    QCOMPARE(bench.find<CountdownRing>(u"sms1Ring"_s)->largeText(), u"已过期"_s);
    QVERIFY(bench.text(u"sms1NoteText"_s).contains(u"重新提交"_s));
    // A new submission brings a new SMS.
    QVERIFY(bench.fill(u"sms1Received"_s, beijingText(bench.clock.now())));
    QVERIFY(bench.isNextEnabled());
    QVERIFY(bench.next());
    QVERIFY(bench.fillSuffix(1, u"18302X"_s));
    QVERIFY(bench.next());
    bench.advance(24h);
    QCOMPARE(bench.find<CountdownLabel>(u"row1Left"_s)->text(), u"已过期"_s);
    QVERIFY(bench.missing().contains(u"过期"_s));
}

void WizardTest::verifiedCanBeUndone()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSite(u"浙江"_s, {subjectPhone, subjectPhone}));
    QVERIFY(bench.press(u"row1Verified"_s));
    QVERIFY(bench.isNextEnabled());
    QVERIFY(!bench.find<QAbstractButton>(u"row1Verified"_s)->isEnabled()); // a second click is none
    QVERIFY(bench.press(u"row1Undo"_s));
    QVERIFY(!bench.isNextEnabled());
}

void WizardTest::closingAsksOnlyWhenSomethingWasTyped()
{
    WizardBench bench(today());
    const QSignalSpy rejected(&bench.wizard, &QDialog::rejected);
    bench.keys.press(Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);

    WizardBench typed(today());
    const QSignalSpy typedRejected(&typed.wizard, &QDialog::rejected);
    QVERIFY(typed.chooseProvince(u"浙江"_s));
    typed.keys.press(Qt::Key_Escape);
    auto *question = typed.find<QMessageBox>(u"cancelQuestion"_s);
    QVERIFY(question);
    KeyDriver(*question).press(Qt::Key_Return);
    QCOMPARE(typedRejected.size(), 0);
    QVERIFY(typed.wizard.isVisible());
    typed.keys.press(Qt::Key_Escape);
    QTRY_VERIFY(typed.find<QMessageBox>(u"cancelQuestion"_s));
    KeyDriver keys(*typed.find<QMessageBox>(u"cancelQuestion"_s));
    keys.press(Qt::Key_Tab);
    keys.press(Qt::Key_Space);
    QCOMPARE(typedRejected.size(), 1);
}

void WizardTest::ringAtItsMoments()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QCOMPARE(bench.find<CountdownRing>(u"sms1Ring"_s)->largeText(), u"等待短信"_s);
    QVERIFY(bench.fill(u"sms1Received"_s, u"2018-09-12 14:50:52"_s));
    const auto *ring = bench.find<CountdownRing>(u"sms1Ring"_s);
    QCOMPARE(ring->fraction(), 1.0);
    QCOMPARE(ring->largeText(), u"24:00:00"_s);
    QCOMPARE(ring->property("tone").toString(), u"accent"_s);
    bench.advance(18h);
    QCOMPARE(ring->largeText(), u"06:00:00"_s);
    QCOMPARE(ring->property("tone").toString(), u"warn"_s);
    bench.advance(5h + 1s);
    QCOMPARE(ring->property("tone").toString(), u"bad"_s);
    bench.advance(59min + 58s);
    QCOMPARE(ring->largeText(), u"00:00:01"_s);
    QVERIFY(ring->fraction() > 0);
    bench.advance(1s);
    QCOMPARE(ring->largeText(), u"已过期"_s);
    QCOMPARE(ring->fraction(), 0.0);
}

#include "tst_wizard.moc"

#include "uimain.h"
BEIAN_UI_TEST_MAIN(WizardTest)
