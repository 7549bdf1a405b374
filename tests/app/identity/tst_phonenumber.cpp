// SPDX-License-Identifier: MIT
#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

#include "app/identity/phonenumber.h"

using namespace Qt::StringLiterals;
using namespace beian;

class tst_PhoneNumber final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void masksAndSpaces();
    void whateverIsTypedGivesElevenDigitsOrAnError();
};

void tst_PhoneNumber::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    const QString plain = u"13800138000"_s;
    QTest::newRow("eleven digits") << plain << plain;
    QTest::newRow("blanks between the groups") << u" 138 0013 8000 "_s << plain;
    QTest::newRow("dashes between the groups") << u"138-0013-8000"_s << plain;
    QTest::newRow("full-width digits") << u"１３８００１３８０００"_s << plain;
    QTest::newRow("+86 in front") << u"+86 13800138000"_s << plain;
    QTest::newRow("full-width +86 in front") << u"＋８６　138 0013 8000"_s << plain;
    QTest::newRow("0086 in front") << u"0086-138-0013-8000"_s << plain;
    QTest::newRow("86 in front") << u"8613800138000"_s << plain;
    QTest::newRow("+86 in brackets") << u"（+86）13800138000"_s << plain;
    QTest::newRow("direction marks of a copied contact") << u"\u202D138 0013 8000\u202C"_s << plain;
    QTest::newRow("a line end") << u"13800138000\r\n"_s << plain;
    QTest::newRow("the lowest range, 13") << u"13000000000"_s << u"13000000000"_s;
    QTest::newRow("the highest range, 19") << u"19999999999"_s << u"19999999999"_s;
}

void tst_PhoneNumber::accepts()
{
    QFETCH(QString, text);
    const Result<QString> phone = parsePhone(text);
    QVERIFY(phone);
    QTEST(*phone, "digits");
}

void tst_PhoneNumber::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << QString() << ErrorKind::PhoneEmpty << QString();
    QTest::newRow("blanks only") << u" \u3000\n"_s << ErrorKind::PhoneEmpty << QString();
    QTest::newRow("five digits") << u"13700"_s << ErrorKind::PhoneWrongLength << u"5"_s;
    QTest::newRow("ten digits") << u"1380013800"_s << ErrorKind::PhoneWrongLength << u"10"_s;
    QTest::newRow("twelve digits") << u"138001380000"_s << ErrorKind::PhoneWrongLength << u"12"_s;
    QTest::newRow("a digit twice, with the country")
        << u"+86 138 0013 88000"_s << ErrorKind::PhoneWrongLength << u"12"_s;
    QTest::newRow("a land line, which is the emergency number")
        << u"010-12345678"_s << ErrorKind::PhoneNotMobile << QString();
    QTest::newRow("a land line of eleven digits") << u"057112345678"_s << ErrorKind::PhoneNotMobile << QString();
    QTest::newRow("12 is no mobile range") << u"12800138000"_s << ErrorKind::PhoneNotMobile << QString();
    QTest::newRow("another country") << u"+852 51234567"_s << ErrorKind::PhoneNotMobile << QString();
    QTest::newRow("+86 without the rest") << u"+86"_s << ErrorKind::PhoneNotMobile << QString();
    QTest::newRow("86 twice") << u"868613800138000"_s << ErrorKind::PhoneNotMobile << QString();
    QTest::newRow("a masked number") << u"138****8000"_s << ErrorKind::PhoneNotMobile << QString();
    QTest::newRow("a letter in it") << u"1380013800O"_s << ErrorKind::PhoneNotMobile << QString();
    QTest::newRow("digits of another script") << u"١٣٨٠٠١٣٨٠٠٠"_s << ErrorKind::PhoneNotMobile << QString();
    QTest::newRow("two numbers") << u"13800138000 13300133000"_s << ErrorKind::PhoneNotMobile << QString();
}

void tst_PhoneNumber::refuses()
{
    QFETCH(QString, text);
    const Result<QString> phone = parsePhone(text);
    QVERIFY(!phone);
    QTEST(phone.error().kind, "kind");
    QTEST(phone.error().detail, "detail");
}

void tst_PhoneNumber::masksAndSpaces()
{
    QCOMPARE(maskedPhone(u"13800138000"_s), u"138****8000"_s);
    QVERIFY(fitsMask(u"13800138000"_s, u"138****8000"_s));
    QVERIFY(!fitsMask(u"13900138000"_s, u"138****8000"_s));
    QVERIFY(fitsMask(u"13800138000"_s, QString()));
    QCOMPARE(spacedPhone(u"13800138000"_s), u"138 0013 8000"_s);
}

void tst_PhoneNumber::whateverIsTypedGivesElevenDigitsOrAnError()
{
    static const QRegularExpression mobile(
        QRegularExpression::anchoredPattern(u"1[3-9][0-9]{9}"_s));
    const QString alphabet = u"0123456789138861386 -+()（）０１８９A中\u202D"_s;
    QRandomGenerator random(20180912);
    for (int run = 0; run < 5000; ++run) {
        QString text;
        for (int i = random.bounded(18); i > 0; --i)
            text += alphabet[random.bounded(int(alphabet.size()))];
        const Result<QString> phone = parsePhone(text);
        if (!phone)
            continue;
        QVERIFY2(mobile.match(*phone).hasMatch(), qPrintable(text));
        QCOMPARE(*parsePhone(*phone), *phone);
        QCOMPARE(*parsePhone(spacedPhone(*phone)), *phone);
    }
}

QTEST_GUILESS_MAIN(tst_PhoneNumber)
#include "tst_phonenumber.moc"
