// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

#include "tests/warnings.h"
#include "app/time/beijingtime.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/timetexts.h"
#include "uimain.h"
#include "wizardbench.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Each wrong input on each page: its sentence and next step, Next closed, and nothing typed lost.
class WrongInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void provinceThatDoesNotExist();
    void provinceWithSeveralCandidates_data();
    void provinceWithSeveralCandidates();
    void dateOfSubmission_data();
    void dateOfSubmission();
    void whatIsTypedAsADateIsThatOrRefused_data();
    void whatIsTypedAsADateIsThatOrRefused();
    void mobileNumber_data();
    void mobileNumber();
    void timesOfTheSms_data();
    void timesOfTheSms();
    void codeThatIsNoCode();
    void lateSmsIsAskedAbout();
    void resentSmsCountsFromTheNotice();
    void pastedText_data();
    void pastedText();
    void severalCodesAreChosenByHand();
    void documentNumber_data();
    void documentNumber();
    void resendFormServesThePageOfTheLastSix();
    void unknownSenderIsNeitherFakeNorSafe();
};

void WrongInputTest::provinceThatDoesNotExist()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.fill(u"provinceField"_s, u"火星"_s));
    QCOMPARE(bench.text(u"provinceNoteTitle"_s), u"没有符合的省市"_s);
    QVERIFY(bench.text(u"provinceNoteText"_s).contains(u"拼音"_s));
    QVERIFY(!bench.isNextEnabled());
    QCOMPARE(bench.find<QLineEdit>(u"provinceField"_s)->text(), u"火星"_s);
}

void WrongInputTest::provinceWithSeveralCandidates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("initials hn") << u"hn"_s << QStringList{u"410000"_s, u"430000"_s, u"460000"_s};
    QTest::newRow("pinyin shanxi") << u"shanxi"_s << QStringList{u"140000"_s, u"610000"_s};
}

void WrongInputTest::provinceWithSeveralCandidates()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, codes);
    WizardBench bench(pilotDay());
    QVERIFY(bench.fill(u"provinceField"_s, typed));
    QVERIFY(!bench.isNextEnabled());
    for (const QString &code : codes)
        QVERIFY(bench.isShown("candidate"_L1 + code));
    QVERIFY(bench.press("candidate"_L1 + codes.last()));
    QCOMPARE(bench.session.province()->code, codes.last());
    QVERIFY(!bench.isShown("candidate"_L1 + codes.first()));
}

void WrongInputTest::dateOfSubmission_data()
{
    QTest::addColumn<int>("daysFromToday");
    QTest::addColumn<QString>("remark");
    QTest::newRow("today has none") << 0 << QString();
    QTest::newRow("30 days ago has none") << -30 << QString();
    QTest::newRow("31 days ago") << -31 << u"已超过 30 天"_s;
    QTest::newRow("tomorrow") << 1 << u"未来"_s;
}

void WrongInputTest::dateOfSubmission()
{
    QFETCH(int, daysFromToday);
    QFETCH(QString, remark);
    WizardBench bench(pilotDay());
    QVERIFY(bench.chooseProvince(u"浙江"_s));
    QVERIFY(bench.keys.tabTo(u"submittedField"_s));
    bench.keys.press(Qt::Key_Home, Qt::ControlModifier);
    bench.keys.press(Qt::Key_A, Qt::ControlModifier);
    bench.keys.type(QDate(2018, 9, 12).addDays(daysFromToday).toString(Qt::ISODate));
    bench.keys.press(Qt::Key_Tab);
    QCOMPARE(bench.session.record().submitted, QDate(2018, 9, 12).addDays(daysFromToday));
    QCOMPARE(bench.isShown(u"dateRemark"_s), !remark.isEmpty());
    QVERIFY(bench.text(u"dateRemark"_s).contains(remark));
}

void WrongInputTest::whatIsTypedAsADateIsThatOrRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("taken"); // invalid: refused at the field
    QTest::newRow("another year") << u"2020-10-01"_s << QDate(2020, 10, 1);
    QTest::newRow("next year") << u"2019-01-01"_s << QDate(2019, 1, 1);
    QTest::newRow("month and day") << u"9-11"_s << QDate(2018, 9, 11);
    QTest::newRow("without marks") << u"20180910"_s << QDate(2018, 9, 10);
    QTest::newRow("no such day") << u"2018-02-30"_s << QDate();
    QTest::newRow("year and month") << u"2018-1"_s << QDate();
    QTest::newRow("letters") << u"abc"_s << QDate();
    QTest::newRow("nothing") << QString() << QDate();
}

void WrongInputTest::whatIsTypedAsADateIsThatOrRefused()
{
    QFETCH(QString, typed);
    QFETCH(QDate, taken);
    WizardBench bench(pilotDay());
    QVERIFY(bench.chooseProvince(u"浙江"_s));
    QVERIFY(bench.fill(u"submittedField"_s, typed));
    bench.keys.press(Qt::Key_Tab);
    QCOMPARE(bench.isNextEnabled(), taken.isValid());
    if (taken.isValid()) {
        QCOMPARE(bench.session.record().submitted, taken);
        return;
    }
    QCOMPARE(bench.session.record().submitted, QDate(2018, 9, 12));
    QCOMPARE(bench.find<QLineEdit>(u"submittedField"_s)->text(), typed);
    QCOMPARE(bench.find<QLineEdit>(u"submittedField"_s)->property("tone").toString(), u"bad"_s);
    const Error error{ErrorKind::InvalidDate, typed};
    QCOMPARE(bench.text(u"dateRemark"_s),
             typed.isEmpty() ? errorText(error).nextStep : errorSentences(error));
    QVERIFY(!bench.isShown(u"pilotCheck"_s)); // it speaks of a date
}

void WrongInputTest::mobileNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("too short") << u"1380013800"_s << ErrorKind::PhoneWrongLength << u"10"_s;
    QTest::newRow("too long") << u"138001380001"_s << ErrorKind::PhoneWrongLength << u"12"_s;
    QTest::newRow("land line") << u"0571-8888 8888"_s << ErrorKind::PhoneNotMobile << QString();
    QTest::newRow("begins with 12") << u"12800138000"_s << ErrorKind::PhoneNotMobile << QString();
    QTest::newRow("letters") << u"1380013800x"_s << ErrorKind::PhoneNotMobile << QString();
}

void WrongInputTest::mobileNumber()
{
    QFETCH(QString, typed);
    WizardBench bench(pilotDay());
    QVERIFY(bench.chooseProvince(u"浙江"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseType(u"new-site"_s));
    QVERIFY(bench.fill(u"person1Phone"_s, typed));
    bench.keys.press(Qt::Key_Tab);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    // In short at the field, where there is no room for more; the whole of it over it.
    const QString hint = bench.text(u"person1Hint"_s);
    QVERIFY2(kind == ErrorKind::PhoneWrongLength
                 ? hint == errorText({kind, detail}).sentence
                 : hint.contains(u"不是内地手机号码（11 位）"_s),
             qPrintable(hint));
    QVERIFY(bench.find<QLabel>(u"person1Hint"_s)
                ->toolTip()
                .contains(errorText({kind, detail}).nextStep));
    QVERIFY(!bench.isNextEnabled());
    QVERIFY(!bench.missing().isEmpty());
    QCOMPARE(bench.find<QLineEdit>(u"person1Phone"_s)->text(), typed);
}

void WrongInputTest::timesOfTheSms_data()
{
    QTest::addColumn<QString>("notice");
    QTest::addColumn<QString>("received");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("received in the future")
        << QString() << u"2018-09-12 14:52"_s << ErrorKind::ReceivedInFuture;
    QTest::newRow("received before the notice")
        << u"2018-09-12 10:30"_s << u"2018-09-12 10:29"_s << ErrorKind::ReceivedBeforeNotice;
    QTest::newRow("received is no time") << QString() << u"早上"_s << ErrorKind::InvalidTime;
    QTest::newRow("received at 25 o'clock") << QString() << u"25:10"_s << ErrorKind::InvalidTime;
    QTest::newRow("notice in the future")
        << u"2018-09-13 10:30"_s << QString() << ErrorKind::NoticeInFuture;
    QTest::newRow("notice is no time") << u"abc"_s << QString() << ErrorKind::InvalidTime;
}

void WrongInputTest::timesOfTheSms()
{
    QFETCH(QString, notice);
    QFETCH(QString, received);
    QFETCH(ErrorKind, kind);
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.fill(u"sms1Notice"_s, notice));
    QVERIFY(bench.fill(u"sms1Received"_s, received));
    bench.keys.press(Qt::Key_Tab);
    // Each at its own field.
    const bool isOfNotice = received.isEmpty();
    const QString field = isOfNotice ? u"sms1Notice"_s : u"sms1Received"_s;
    const QString typed = isOfNotice ? notice : received;
    QCOMPARE(bench.text(field + u"Error"_s),
             timeErrorText({kind, typed}, typed, bench.clock.now()));
    QCOMPARE(bench.find<QLineEdit>(field)->property("tone").toString(), u"bad"_s);
    QVERIFY(!bench.isShown((isOfNotice ? u"sms1Received"_s : u"sms1Notice"_s) + u"Error"_s));
    QVERIFY(!bench.isNextEnabled());
    QCOMPARE(bench.find<QLineEdit>(u"sms1Received"_s)->text(), received);
}

void WrongInputTest::codeThatIsNoCode()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"48291"_s));
    QVERIFY(!bench.isShown(u"sms1CodeError"_s));
    QVERIFY(!bench.isNextEnabled());
    // Left at five digits, the field itself says so.
    bench.keys.press(Qt::Key_Tab);
    QVERIFY(bench.text(u"sms1CodeError"_s).startsWith(u"只有 5 位"_s));
    QCOMPARE(bench.find<QLineEdit>(u"sms1Code"_s)->property("tone").toString(), u"bad"_s);
    QVERIFY(bench.fill(u"sms1Code"_s, u"4829x3"_s));
    QCOMPARE(bench.text(u"sms1CodeError"_s), errorText({ErrorKind::CodeNotSixDigits, {}}).sentence);
    QVERIFY(!bench.isNextEnabled());
    QVERIFY(bench.missing().contains(u"6 位"_s));
}

void WrongInputTest::lateSmsIsAskedAbout()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.fill(u"sms1Notice"_s, u"2018-09-12 10:00"_s));
    QVERIFY(bench.fill(u"sms1Received"_s, u"2018-09-12 10:30"_s));
    QVERIFY(!bench.isShown(u"sms1Delay"_s));
    QVERIFY(bench.fill(u"sms1Received"_s, u"2018-09-12 10:31"_s));
    QVERIFY(bench.isShown(u"sms1Delay"_s));
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    QVERIFY(!bench.isNextEnabled());
    QVERIFY(bench.press(u"sms1DelayFirst"_s));
    QVERIFY(bench.isNextEnabled());
    QCOMPARE(bench.text(u"sms1Deadline"_s), u"2018-09-13 10:31"_s);
}

void WrongInputTest::resentSmsCountsFromTheNotice()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.fill(u"sms1Notice"_s, u"2018-09-12 10:00"_s));
    QVERIFY(bench.fill(u"sms1Received"_s, u"2018-09-12 12:00"_s));
    QVERIFY(bench.press(u"sms1DelayResent"_s));
    QCOMPARE(bench.text(u"sms1Deadline"_s), u"2018-09-13 10:05"_s);
}

void WrongInputTest::pastedText_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("error");
    QTest::newRow("the ministry's SMS")
        << u"【工信部备案系统】验证码:482913，您需在24小时内完成核验"_s << u"482913"_s << QString();
    QTest::newRow("one-tap login") << u"【工信部】验证码 392015,用于手机号码一键登录"_s << QString()
                                   << errorSentences({ErrorKind::SmsForLogin, {}});
    QTest::newRow("no code at all") << u"【工信部备案系统】请及时核验"_s << QString()
                                    << errorSentences({ErrorKind::SmsWithoutCode, {}});
}

void WrongInputTest::pastedText()
{
    QFETCH(QString, pasted);
    QFETCH(QString, code);
    QFETCH(QString, error);
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.press(u"sms1Now"_s));
    QVERIFY(bench.paste(u"sms1Code"_s, pasted));
    // What holds no code stays in the field.
    QCOMPARE(bench.find<QLineEdit>(u"sms1Code"_s)->text(), code.isEmpty() ? pasted : code);
    QCOMPARE(bench.session.code(subjectPhone), Secret(code));
    QCOMPARE(bench.text(u"sms1ReadingError"_s), error);
}

void WrongInputTest::severalCodesAreChosenByHand()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.press(u"sms1Now"_s));
    QVERIFY(bench.paste(u"sms1Code"_s, u"【工信部备案系统】验证码:482913"_s));
    QVERIFY(bench.paste(u"sms1Code"_s,
                        u"【工信部备案系统】验证码:111111 【工信部备案系统】验证码:222222"_s));
    QVERIFY(bench.session.code(subjectPhone).isEmpty());
    QCOMPARE(bench.text(u"sms1ReadingError"_s), errorSentences({ErrorKind::SmsWithSeveralCodes, {}}));
    QVERIFY(bench.press(u"sms1Candidate2"_s));
    QCOMPARE(bench.find<QLineEdit>(u"sms1Code"_s)->text(), u"222222"_s);
}

void WrongInputTest::documentNumber_data()
{
    QTest::addColumn<QString>("province");
    QTest::addColumn<DocumentKind>("document");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ErrorKind>("kind");
    const auto add = [](const char *name, const QString &province, DocumentKind document,
                        const QString &typed, ErrorKind kind) {
        QTest::newRow(name) << province << document << typed << kind;
    };
    add("check digit", u"浙江"_s, DocumentKind::IdCard, u"110105194912310021"_s,
        ErrorKind::CheckDigitWrong);
    add("front number in Zhejiang", u"浙江"_s, DocumentKind::HkMacauPermit, u"H12345678"_s,
        ErrorKind::FrontNumberInsteadOfBack);
    add("back number elsewhere", u"福建"_s, DocumentKind::HkMacauPermit, u"567（8）"_s,
        ErrorKind::BackNumberInsteadOfFront);
    add("permit of a mainlander", u"浙江"_s, DocumentKind::HkMacauPermit, u"C12345678"_s,
        ErrorKind::MainlanderPermit);
    add("licence code", u"浙江"_s, DocumentKind::IdCard, u"91350100M000100Y43"_s,
        ErrorKind::LicenceCode);
}

void WrongInputTest::documentNumber()
{
    QFETCH(QString, province);
    QFETCH(DocumentKind, document);
    QFETCH(QString, typed);
    QFETCH(ErrorKind, kind);
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(province, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.next());
    QVERIFY(!bench.isNextEnabled());
    QVERIFY(bench.chooseDocument(u"suffix1"_s, document));
    QVERIFY(bench.fill(u"suffix1DocumentField"_s, typed));
    const ErrorText text = errorText({kind, {}});
    QCOMPARE(bench.text(u"suffix1SuffixNoteTitle"_s), text.sentence);
    QCOMPARE(bench.text(u"suffix1SuffixNoteText"_s), text.nextStep);
    QVERIFY(!bench.isNextEnabled());
    QVERIFY(!bench.missing().isEmpty());
    QCOMPARE(bench.find<QLineEdit>(u"suffix1DocumentField"_s)->text(), typed);
}

void WrongInputTest::resendFormServesThePageOfTheLastSix()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.fill(u"sms1Notice"_s, u"2018-09-12 14:38"_s));
    QVERIFY(bench.text(u"sms1NoteTitle"_s).contains(u"12 分钟"_s));
    QVERIFY(bench.press(u"sms1ResendSteps"_s));
    QVERIFY(bench.fill(u"sms1ResendDocumentField"_s, u"18302x"_s));
    QVERIFY(bench.press(u"sms1ResendRequested"_s));
    QVERIFY(bench.text(u"sms1ResendWait"_s).contains("00:10:00"_L1));
    bench.advance(9min + 59s);
    QVERIFY(bench.text(u"sms1ResendWait"_s).contains("00:00:01"_L1));
    bench.advance(1s);
    QVERIFY(bench.text(u"sms1ResendWait"_s).contains(u"已过 10 分钟"_s));
    QVERIFY(bench.press(u"sms1NotReceived"_s));
    QVERIFY(bench.text(u"sms1Checks"_s).contains(u"应急电话"_s));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.next());
    QCOMPARE(bench.find<QLineEdit>(u"suffix1DocumentField"_s)->text(), u"18302x"_s);
    QVERIFY(bench.isNextEnabled());
}

void WrongInputTest::unknownSenderIsNeitherFakeNorSafe()
{
    WizardBench bench(pilotDay());
    QVERIFY(bench.goToSms(u"浙江"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.fill(u"sms1Sender"_s, u"106575000130"_s));
    QVERIFY(bench.text(u"sms1SenderBadge"_s).contains(u"一致"_s));
    QVERIFY(bench.fill(u"sms1Sender"_s, u"10655113"_s));
    QVERIFY(bench.text(u"sms1SenderBadge"_s).contains(u"另一运营商"_s));
    QVERIFY(bench.fill(u"sms1Sender"_s, u"10690000"_s));
    QVERIFY(bench.text(u"sms1SenderNoteTitle"_s).contains(u"不代表是假"_s));
    QVERIFY(bench.isNextEnabled());
}

#include "tst_wronginput.moc"

BEIAN_UI_TEST_MAIN(WrongInputTest)
