// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/warnings.h"
#include "app/identity/phonelist.h"
#include "app/identity/phonenumber.h"

using namespace beian;
using namespace Qt::StringLiterals;

class PhoneListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void oneCell_data();
    void oneCell();
    void masks_data();
    void masks();
    void aMaskOfOursIsReadAgain();
};

void PhoneListTest::oneCell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("phones");
    const QStringList two{u"13800138000"_s, u"13900139000"_s};
    QTest::newRow("one") << u"13800138000"_s << QStringList{u"13800138000"_s};
    QTest::newRow("a blank cell") << u"  "_s << QStringList();
    QTest::newRow("a semicolon") << u"13800138000;13900139000"_s << two;
    QTest::newRow("a wide semicolon") << u"13800138000；13900139000"_s << two;
    QTest::newRow("a comma") << u"13800138000, 13900139000"_s << two;
    QTest::newRow("a wide comma") << u"13800138000，13900139000"_s << two;
    QTest::newRow("a Chinese list") << u"13800138000、13900139000"_s << two;
    QTest::newRow("a backslash") << u"13800138000\\13900139000"_s << two;
    QTest::newRow("a line each, of Windows") << u"13800138000\r\n13900139000"_s << two;
    QTest::newRow("a blank between") << u"13800138000 13900139000"_s << two;
    QTest::newRow("blanks inside of one") << u"138 0013 8000"_s << QStringList{u"138 0013 8000"_s};
    QTest::newRow("blanks inside of both, a mark between")
        << u"138 0013 8000;139 0013 9000"_s
        << QStringList{u"138 0013 8000"_s, u"139 0013 9000"_s};
    QTest::newRow("marks at the ends") << u";13800138000;;13900139000;"_s << two;
    QTest::newRow("a masked one") << u"138****8000 13900139000"_s
                                  << QStringList{u"138****8000"_s, u"13900139000"_s};
    QTest::newRow("nothing is examined") << u"0571-88886666;?"_s
                                         << QStringList{u"0571-88886666"_s, u"?"_s};
}

void PhoneListTest::oneCell()
{
    QFETCH(QString, cell);
    QTEST(splitPhones(cell), "phones");
}

void PhoneListTest::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<QString>>("mask");
    const std::optional<QString> mask = u"138****8000"_s;
    const std::optional<QString> none;
    QTest::newRow("stars") << u"138****8000"_s << mask;
    QTest::newRow("wide stars") << u"138＊＊＊＊8000"_s << mask;
    QTest::newRow("small letters") << u"138xxxx8000"_s << mask;
    QTest::newRow("capitals") << u"138XXXX8000"_s << mask;
    QTest::newRow("dots") << u"138••••8000"_s << mask;
    QTest::newRow("thick dots") << u"138●●●●8000"_s << mask;
    QTest::newRow("wide digits") << u"１３８****８０００"_s << mask;
    QTest::newRow("with blanks") << u"138 **** 8000"_s << mask;
    QTest::newRow("three stars") << u"138***8000"_s << none;
    QTest::newRow("five stars") << u"138*****8000"_s << none;
    QTest::newRow("no mobile number") << u"128****8000"_s << none;
    QTest::newRow("a full number") << u"13800138000"_s << none;
    QTest::newRow("a digit too many") << u"138****80001"_s << none;
    QTest::newRow("nothing") << QString() << none;
}

void PhoneListTest::masks()
{
    QFETCH(QString, text);
    QTEST(parseMaskedPhone(text), "mask");
}

void PhoneListTest::aMaskOfOursIsReadAgain()
{
    for (const QString &phone : {u"13800138000"_s, u"19912345678"_s})
        QCOMPARE(parseMaskedPhone(maskedPhone(phone)), maskedPhone(phone));
}

QTEST_GUILESS_MAIN(PhoneListTest)
#include "tst_phonelist.moc"
