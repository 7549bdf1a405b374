// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/app/recordsamples.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/texts/personreminder.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const RuleBook &rules()
{
    static const Result<RuleBook> book = RuleBook::load(RuleBook::builtInFolder());
    return *book;
}

// The SMS of the first number came at 10:32, that of the second has not come.
FilingRecord filing()
{
    FilingRecord record =
        filingOf(received(numberEnding("8000"), "2026-11-23T10:32"), numberEnding("3000"));
    record.applicant = u"陈先生"_s;
    record.orderNumber = u"30170000000748"_s;
    record.provinceCode = u"330000"_s;
    record.submitted = QDate(2026, 11, 23);
    return record;
}

QString reminderOf(const FilingRecord &record, qsizetype number, const QString &wording = {})
{
    const auto handout = makeHandout(record, rules(), {}, beijing("2026-11-23T14:50"));
    if (!handout)
        qFatal("%s", qPrintable(handout.error().detail));
    return personReminder(*handout, number, rules(), wording);
}

} // namespace

class PersonReminderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"zh_CN"_s));
    }

    void saysWhoUntilWhenWhereAndWhich();
    void speaksEveryLanguage();
    void theSideOfTheCardIsThatOfTheProvince();
    void aFilingWithoutANameHasAnother();
    void wordings_data();
    void wordings();
    void fieldsAreThoseOfTheLanguage();
    void holdsNoSecret();
};

void PersonReminderTest::saysWhoUntilWhenWhereAndWhich()
{
    QCOMPARE(reminderOf(filing(), 0),
             u"陈先生：请主体负责人（138****8000）在 2026-11-24 10:32（北京时间）前完成备案短信核验。打开 "
             "https://beian.miit.gov.cn/#/Integrated/ComplaintA ，填写短信中的 6 位验证码（由 12381 "
             "/ 106…12381 发来）、手机号码和备案时所填证件号码的后 6 位（字母大写）。验证码请勿告诉任何人，包括我们。"_s);
    QVERIFY(reminderOf(filing(), 1).contains(u"请网站负责人（138****3000）在收到短信后 24 小时内完成"_s));
}

void PersonReminderTest::speaksEveryLanguage()
{
    QVERIFY(installLanguage(*qApp, u"en"_s));
    QCOMPARE(reminderOf(filing(), 0),
             u"陈先生: Entity's responsible person (138****8000), please do the SMS verification of the "
             "filing by 2026-11-24 10:32 (Beijing time). Open "
             "https://beian.miit.gov.cn/#/Integrated/ComplaintA and fill in the 6 digits of the SMS "
             "(it comes from 12381 / 106…12381), the mobile number, and the last 6 characters of the number of "
             "the document that was filed (letters as capitals). Do not tell anybody the code, "
             "not even us."_s);
    QVERIFY(reminderOf(filing(), 1).contains("within 24 hours of receiving the SMS"_L1));
}

void PersonReminderTest::theSideOfTheCardIsThatOfTheProvince()
{
    FilingRecord record = filing();
    record.numbers[0].document = DocumentKind::HkMacauPermit;
    QVERIFY(reminderOf(record, 0).contains(u"背面"_s));
    QVERIFY(reminderOf(record, 0).contains(u"港澳居民来往内地通行证"_s));
    record.provinceCode = u"440000"_s;
    QVERIFY(reminderOf(record, 0).contains(u"正面"_s));
    record.numbers[0].document = DocumentKind::Officer;
    QVERIFY(reminderOf(record, 0).contains(u"备案时所填"_s));
}

void PersonReminderTest::aFilingWithoutANameHasAnother()
{
    FilingRecord record = filing();
    record.applicant.clear();
    QVERIFY(reminderOf(record, 0).startsWith(u"30170000000748："_s));
    record.orderNumber.clear();
    QVERIFY(reminderOf(record, 0).startsWith(u"浙江省的备案："_s));
}

void PersonReminderTest::wordings_data()
{
    QTest::addColumn<QString>("wording");
    QTest::addColumn<QString>("text");
    QTest::newRow("fields in Chinese") << u"{办理人}，{手机号}：{订单号}"_s
                                       << u"陈先生，138****8000：30170000000748"_s;
    QTest::newRow("fields in English, in a Chinese program")
        << u"{applicant} {number} {sender}"_s << u"陈先生 138****8000 12381 / 106…12381"_s;
    QTest::newRow("fields in traditional Chinese, in a simplified program")
        << u"{辦理人}，{手機號碼}：{訂單號}"_s << u"陈先生，138****8000：30170000000748"_s;
    QTest::newRow("a field twice") << u"{number}{number}"_s << u"138****8000138****8000"_s;
    QTest::newRow("braces that are no field stay") << u"{code} {} {"_s << u"{code} {} {"_s;
    QTest::newRow("no field at all") << u"请及时核验"_s << u"请及时核验"_s;
}

void PersonReminderTest::wordings()
{
    QFETCH(QString, wording);
    QTEST(reminderOf(filing(), 0, wording), "text");
    // A name that looks like a field is a name.
    FilingRecord record = filing();
    record.applicant = u"{number}"_s;
    QVERIFY(reminderOf(record, 0, u"{applicant}"_s) == u"{number}"_s);
}

void PersonReminderTest::fieldsAreThoseOfTheLanguage()
{
    for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
        QVERIFY(installLanguage(*qApp, language));
        for (const QString &field : reminderFields()) {
            QVERIFY2(reminderOf(filing(), 0, field) != field, qPrintable(field));
            if (field != u"{order}" && field != u"{订单号}" && field != u"{訂單號}")
                QVERIFY2(standardReminder().contains(field), qPrintable(field));
        }
    }
}

// Full numbers that are kept are no business of whoever reads along.
void PersonReminderTest::holdsNoSecret()
{
    FilingRecord record = filing();
    record.numbers[0].phone = u"13800138000"_s;
    QString all;
    for (const QString &field : reminderFields())
        all += field;
    QVERIFY(!reminderOf(record, 0, all).contains(u"13800138000"_s));
}

#include "tst_personreminder.moc"

BEIAN_UI_TEST_MAIN(PersonReminderTest)
