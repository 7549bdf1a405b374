// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/identity/checkdigits.h"

using namespace Qt::StringLiterals;
using namespace beian;

// The valid numbers are published examples, not this program's own output.
class tst_CheckDigits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void residentCheck_data();
    void residentCheck();
    void residentCheckCatchesEveryWrongCharacter();
    void birthDate_data();
    void birthDate();
    void hongKongCheck_data();
    void hongKongCheck();
    void creditCode_data();
    void creditCode();
};

void tst_CheckDigits::residentCheck_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("the example of GB 11643-1999, X") << u"11010519491231002X"_s << true;
    QTest::newRow("the second example of GB 11643-1999, a digit")
        << u"440524188001010014"_s << true;
    QTest::newRow("the specimen of a residence permit, Hong Kong")
        << u"810000199408230021"_s << true;
    QTest::newRow("the specimen of a residence permit, Taiwan") << u"830000199201300022"_s << true;
    QTest::newRow("two digits swapped") << u"11010519491213002X"_s << false;
    QTest::newRow("a digit in place of X") << u"110105194912310021"_s << false;
    QTest::newRow("a small x") << u"11010519491231002x"_s << false;
    QTest::newRow("X in the middle") << u"1101051949123X0021"_s << false;
    QTest::newRow("seventeen characters") << u"11010519491231002"_s << false;
    QTest::newRow("nineteen characters") << u"11010519491231002X0"_s << false;
    QTest::newRow("full-width digits") << u"１1010519491231002X"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_CheckDigits::residentCheck()
{
    QFETCH(QString, number);
    QTEST(hasValidResidentCheck(number), "isValid");
}

// MOD 11-2 finds every single wrong digit and every swap of neighbours.
void tst_CheckDigits::residentCheckCatchesEveryWrongCharacter()
{
    const QString valid = u"11010519491231002X"_s;
    for (int i = 0; i < 17; ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString changed = valid;
            changed[i] = digit;
            QCOMPARE(hasValidResidentCheck(changed), changed == valid);
        }
        QString swapped = valid;
        qSwap(swapped[i], swapped[i + 1]);
        QCOMPARE(hasValidResidentCheck(swapped), swapped == valid);
    }
}

void tst_CheckDigits::birthDate_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("date");
    QTest::newRow("eighteen characters") << u"11010519491231002X"_s << QDate(1949, 12, 31);
    QTest::newRow("fifteen digits mean the last century")
        << u"110105491231002"_s << QDate(1949, 12, 31);
    QTest::newRow("a leap day") << u"110105200002290020"_s << QDate(2000, 2, 29);
    QTest::newRow("a leap day in a year without") << u"110105190002290020"_s << QDate();
    QTest::newRow("31 April") << u"110105199004310020"_s << QDate();
    QTest::newRow("month 13") << u"110105199013010020"_s << QDate();
    QTest::newRow("day 0") << u"110105199001000020"_s << QDate();
    QTest::newRow("born in 1880, as in the standard's second example")
        << u"440524188001010014"_s << QDate();
    QTest::newRow("born in 2100") << u"110105210001010020"_s << QDate();
    QTest::newRow("another length") << u"1101051949123100"_s << QDate();
    QTest::newRow("letters") << u"ABCDEF19491231002X"_s << QDate();
}

void tst_CheckDigits::birthDate()
{
    QFETCH(QString, number);
    QTEST(residentBirthDate(number).value_or(QDate()), "date");
}

void tst_CheckDigits::hongKongCheck_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("A123456(3)") << u"A1234563"_s << true;
    QTest::newRow("E364912(5)") << u"E3649125"_s << true;
    QTest::newRow("AB987654(3), two letters") << u"AB9876543"_s << true;
    QTest::newRow("A123456(4)") << u"A1234564"_s << false;
    QTest::newRow("A for a wrong digit") << u"A123456A"_s << false;
    QTest::newRow("another first letter") << u"B1234563"_s << false;
    QTest::newRow("two digits swapped") << u"E3694125"_s << false;
    QTest::newRow("a small letter") << u"a1234563"_s << false;
    QTest::newRow("brackets") << u"A123456(3)"_s << false;
    QTest::newRow("five digits") << u"A123453"_s << false;
    QTest::newRow("three letters") << u"ABC9876543"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_CheckDigits::hongKongCheck()
{
    QFETCH(QString, number);
    QTEST(hasValidHongKongCheck(number), "isValid");
}

void tst_CheckDigits::creditCode_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("the example of GB 32100-2015") << u"91350100M000100Y43"_s << true;
    QTest::newRow("a published code of a company, digits only") << u"914403001922038216"_s << true;
    QTest::newRow("a published code of a company, with letters") << u"9144030071526726XG"_s << true;
    QTest::newRow("a wrong check character") << u"91350100M000100Y44"_s << false;
    QTest::newRow("two characters swapped") << u"91350100M001000Y43"_s << false;
    QTest::newRow("the letter I, which is not used") << u"91350100I000100Y43"_s << false;
    QTest::newRow("letters in the place's digits") << u"9135010AM000100Y43"_s << false;
    QTest::newRow("seventeen characters") << u"91350100M000100Y4"_s << false;
    QTest::newRow("small letters") << u"91350100m000100y43"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_CheckDigits::creditCode()
{
    QFETCH(QString, number);
    QTEST(isUnifiedSocialCreditCode(number), "isValid");
}

QTEST_GUILESS_MAIN(tst_CheckDigits)
#include "tst_checkdigits.moc"
