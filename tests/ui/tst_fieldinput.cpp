// SPDX-License-Identifier: MIT
#include <algorithm>

#include <QtTest/qtest.h>

#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qradiobutton.h>

#include "tests/warnings.h"
#include "ui/texts/errortexts.h"
#include "uimain.h"
#include "wizardbench.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QString ministrySms =
    u"【工业和信息化部】验证码：482913。您需在24小时内访问工信部备案系统完成核验。"_s;

// The phone that received it is that of the first number.
QString forwarded(const QString &time, const QString &ownNumber)
{
    return u"来自: 12381\n时间: %1\n本机号码: %2\n%3"_s.arg(time, ownNumber, ministrySms);
}

} // namespace

// What people really have, on the real pages, by keyboard: forwarded SMS, numbers with characters
// that only look right, and the kinds of filing as consoles call them.
class FieldInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void aForwardedSmsFillsItsFields();
    void whatWasTypedStays();
    void theSmsOfAnotherPhoneIsAskedAbout();
    void theNoticeBringsItsTime();
    void aCodeOfAnotherPortalIsAskedAbout();
    void aNameInPlaceOfTheNumberIsExplained();
    void anSmsInTheClipboardIsOffered();
    void whatIsInTheClipboardIsNotAlwaysOffered_data();
    void whatIsInTheClipboardIsNotAlwaysOffered();
    void anOddCharacterIsNamed();
    void readingsAreChosenByHand();
    void theKindSaysHowConsolesCallIt();
    void aMiniProgramGoesToTheSubject();
    void whoVerifiesAMigrationIsChosen();
    void fourProvincesOfferTheServicePerson();

private:
    [[nodiscard]] static QString field(const WizardBench &bench, const QString &name)
    {
        const auto *edit = bench.find<QLineEdit>(name);
        return edit ? edit->text() : u"(not shown)"_s;
    }
    [[nodiscard]] static bool isLabelShown(const WizardBench &bench, const QString &text)
    {
        const QList<QLabel *> labels = bench.wizard.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }
    static void comeToFront(WizardBench &bench)
    {
        QEvent activation(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&bench.wizard, &activation);
    }
    [[nodiscard]] static bool goToKinds(WizardBench &bench, const QString &province)
    {
        return bench.chooseProvince(province) && bench.next();
    }
    // Optional persons in brackets.
    [[nodiscard]] static QStringList roles(const WizardBench &bench)
    {
        QStringList names;
        for (const PersonEntry &person : bench.session.persons()) {
            const QString name = person.kept.role == Role::Subject ? u"subject"_s : u"site"_s;
            names << (person.kept.isOptional ? u'(' + name + u')' : name);
        }
        return names;
    }
};

void FieldInputTest::aForwardedSmsFillsItsFields()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.paste(u"sms1Code"_s, forwarded(u"2018-09-12 14:41:07"_s, subjectPhone)));
    QCOMPARE(field(bench, u"sms1Received"_s), u"2018-09-12 14:41"_s);
    QCOMPARE(field(bench, u"sms1Code"_s), u"482913"_s);
    QVERIFY(bench.showMore());
    QCOMPARE(field(bench, u"sms1Sender"_s), u"12381"_s);
    QCOMPARE(bench.text(u"sms1Deadline"_s), u"2018-09-13 14:41"_s);
    QVERIFY(bench.isNextEnabled());
}

void FieldInputTest::whatWasTypedStays()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.fill(u"sms1Received"_s, u"2018-09-12 14:30"_s));
    QVERIFY(bench.fill(u"sms1Sender"_s, u"106575000130"_s));
    QVERIFY(bench.paste(u"sms1Code"_s, forwarded(u"2018-09-12 14:41"_s, subjectPhone)));
    QCOMPARE(field(bench, u"sms1Received"_s), u"2018-09-12 14:30"_s);
    QCOMPARE(field(bench, u"sms1Sender"_s), u"106575000130"_s);
    QCOMPARE(field(bench, u"sms1Code"_s), u"482913"_s);
}

void FieldInputTest::theSmsOfAnotherPhoneIsAskedAbout()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.paste(u"sms1Code"_s, forwarded(u"2018-09-12 14:41"_s, sitePhone)));
    QVERIFY(bench.isShown(u"sms1Swap"_s));
    QVERIFY(bench.text(u"sms1SwapText"_s).contains(sitePhone));
    QVERIFY(bench.session.code(subjectPhone).isEmpty());
    QCOMPARE(field(bench, u"sms1Received"_s), QString());
    QVERIFY(bench.press(u"sms1Belongs"_s));
    QCOMPARE(field(bench, u"sms1Code"_s), u"482913"_s);
    QCOMPARE(field(bench, u"sms1Received"_s), u"2018-09-12 14:41"_s);
}

void FieldInputTest::theNoticeBringsItsTime()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.paste(u"sms1Code"_s, u"来自: 95187\n时间: 2018-09-12 14:36\n"
                  "【阿里云】您的备案订单已提交至浙江省通信管理局，请留意短信。\n"_s));
    QCOMPARE(field(bench, u"sms1Received"_s), QString());
    QVERIFY(bench.showMore());
    QCOMPARE(field(bench, u"sms1Notice"_s), u"2018-09-12 14:36"_s);
    QCOMPARE(bench.text(u"sms1ReadingError"_s), errorSentences({ErrorKind::SmsProviderNotice, {}}));
}

void FieldInputTest::aCodeOfAnotherPortalIsAskedAbout()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.press(u"sms1Now"_s));
    QVERIFY(bench.paste(u"sms1Code"_s,
                       u"【工业和信息化部】您的手机验证码为482913，用于政务服务平台账号注册，"
                       "10分钟内有效。"_s));
    QVERIFY(bench.session.code(subjectPhone).isEmpty());
    QCOMPARE(bench.text(u"sms1ReadingError"_s), errorSentences({ErrorKind::SmsFromOtherPortal, {}}));
    QVERIFY(bench.press(u"sms1Candidate1"_s));
    QCOMPARE(field(bench, u"sms1Code"_s), u"482913"_s);
}

void FieldInputTest::aNameInPlaceOfTheNumberIsExplained()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.fill(u"sms1Sender"_s, u"工业和信息化部"_s));
    QVERIFY(bench.text(u"sms1SenderNoteText"_s).contains(u"名称而非号码"_s));
    QVERIFY(bench.fill(u"sms1Sender"_s, u"10690000"_s));
    QVERIFY(!bench.text(u"sms1SenderNoteText"_s).contains(u"名称而非号码"_s));
}

// The window comes to the front while the page waits: only then the clipboard is asked for.
void FieldInputTest::anSmsInTheClipboardIsOffered()
{
    WizardBench bench(pilotDay());
    int asked = 0;
    const QString text = forwarded(u"2018-09-12 14:41"_s, sitePhone);
    SessionSurroundings around;
    around.clipboard = [&] {
        ++asked;
        return text;
    };
    bench.session.setSurroundings(around);
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QCOMPARE(asked, 0);
    QVERIFY(!bench.isShown(u"clipboardUse1"_s));
    const auto place = [&bench] {
        return bench.find<QWidget>(u"sms1Code"_s)->mapTo(&bench.wizard, QPoint());
    };
    const QPoint before = place();
    comeToFront(bench);
    QCoreApplication::processEvents();
    QCOMPARE(place(), before); // the click that brings it back may be meant for what is there
    QCOMPARE(asked, 1);
    QVERIFY(bench.isShown(u"clipboardUse1"_s));
    QVERIFY(!bench.isShown(u"clipboardUse2"_s)); // the text names the number that received it
    QVERIFY(bench.press(u"clipboardUse1"_s));
    QCOMPARE(field(bench, u"sms2Code"_s), u"482913"_s);
    QCOMPARE(field(bench, u"sms2Received"_s), u"2018-09-12 14:41"_s);
    QVERIFY(!bench.isShown(u"clipboardUse1"_s));
    comeToFront(bench);
    QVERIFY(!bench.isShown(u"clipboardUse1"_s));
}

void FieldInputTest::whatIsInTheClipboardIsNotAlwaysOffered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("an SMS with a code") << ministrySms << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("six digits, as they are copied from here") << u"482913"_s << false;
    QTest::newRow("a code for logging in")
        << u"【工信部】验证码 392015,用于手机号码一键登录"_s << false;
    QTest::newRow("a code of another portal")
        << u"【工业和信息化部】您的手机验证码为482913，用于账号注册，10分钟内有效。"_s << false;
    QTest::newRow("something else") << u"会议改到下午三点，请准时参加。"_s << false;
}

void FieldInputTest::whatIsInTheClipboardIsNotAlwaysOffered()
{
    QFETCH(QString, text);
    WizardBench bench(pilotDay());
    SessionSurroundings around;
    around.clipboard = [text] { return text; };
    bench.session.setSurroundings(around);
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    comeToFront(bench);
    QTEST(bench.isShown(u"clipboardUse1"_s), "isOffered");
}

void FieldInputTest::anOddCharacterIsNamed()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.next());
    bench.session.number(subjectPhone)
        .setDocument(DocumentKind::IdCard, Secret(u"11010519491231002\u2169"_s));
    QCOMPARE(bench.session.suffix(subjectPhone).suffix, Secret(u"31002X"_s));
    QTRY_VERIFY(isLabelShown(bench, u"第 18 位的“\u2169”已按 X 处理"_s));
    QVERIFY(bench.isNextEnabled());
}

void FieldInputTest::readingsAreChosenByHand()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseDocument(u"suffix1"_s, DocumentKind::Officer));
    QVERIFY(bench.fill(u"suffix1DocumentField"_s, u"军字第2001988号"_s));
    QVERIFY(!bench.isNextEnabled());
    QCOMPARE(bench.find<QPushButton>(u"suffix1Reading1"_s)->text(), u"01988号"_s);
    QCOMPARE(bench.find<QPushButton>(u"suffix1Reading2"_s)->text(), u"001988"_s);
    QVERIFY(bench.press(u"suffix1Reading2"_s));
    QCOMPARE(field(bench, u"suffix1DocumentField"_s), u"001988"_s);
    QVERIFY(!bench.isShown(u"suffix1Reading1"_s));
    QVERIFY(bench.isNextEnabled());
}

void FieldInputTest::theKindSaysHowConsolesCallIt()
{
    WizardBench bench(today());
    QVERIFY(goToKinds(bench, u"广东"_s));
    QVERIFY(!bench.isShown(u"typeNames"_s));
    QVERIFY(bench.chooseType(u"new-site"_s));
    QVERIFY(bench.text(u"typeNames"_s).contains(u"新增互联网信息服务"_s));
    QVERIFY(bench.chooseType(u"change"_s));
    QVERIFY(bench.text(u"typeNames"_s).contains(u"变更APP"_s));
}

void FieldInputTest::aMiniProgramGoesToTheSubject()
{
    WizardBench bench(today());
    QVERIFY(goToKinds(bench, u"广东"_s));
    QVERIFY(bench.chooseType(u"access"_s));
    QVERIFY(!bench.isShown(u"service2"_s)); // idle there
    QVERIFY(bench.chooseType(u"first"_s));
    QCOMPARE(roles(bench), (QStringList{u"subject"_s, u"site"_s}));
    QVERIFY(bench.find<QRadioButton>(u"service0"_s)->isChecked());
    bench.find<QRadioButton>(u"service2"_s)->click();
    QCOMPARE(roles(bench), (QStringList{u"subject"_s, u"(site)"_s}));
    QCOMPARE(bench.session.record().service, ServiceKind::MiniProgram);
}

void FieldInputTest::whoVerifiesAMigrationIsChosen()
{
    WizardBench bench(today());
    QVERIFY(goToKinds(bench, u"广东"_s));
    QVERIFY(bench.chooseType(u"migrate"_s));
    QCOMPARE(roles(bench), (QStringList{u"(subject)"_s, u"(site)"_s}));
    for (const QString &hint : {u"person1Hint"_s, u"person2Hint"_s})
        QVERIFY2(bench.text(hint).contains(u"没有资料说明由谁核验"_s),
                 qPrintable(bench.text(hint)));
    QVERIFY(!bench.isNextEnabled());
    bench.session.setPerson(1, sitePhone, {});
    QVERIFY(bench.isNextEnabled());
}

void FieldInputTest::fourProvincesOfferTheServicePerson()
{
    WizardBench bench(today());
    QVERIFY(goToKinds(bench, u"湖南"_s));
    QVERIFY(bench.chooseType(u"change"_s));
    QVERIFY(bench.choosePart(FilingPart::Subject));
    QCOMPARE(roles(bench), (QStringList{u"subject"_s, u"(site)"_s}));
    QVERIFY(bench.session.forecast().advice.contains(u"change-subject-as-whole"_s));
}

#include "tst_fieldinput.moc"

BEIAN_UI_TEST_MAIN(FieldInputTest)
