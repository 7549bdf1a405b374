// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/sms/oddcodes.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

class OddCodesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void namesWhatIsNoCode_data();
    void namesWhatIsNoCode();
};

void OddCodesTest::namesWhatIsNoCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("character");
    QTest::addColumn<int>("length");
    QTest::newRow("six digits are no odd code") << u"验证码:582914"_s << QString() << 0;
    QTest::newRow("a letter for a zero") << u"验证码:58291O"_s << u"O"_s << 0;
    QTest::newRow("a letter for a one, in the middle") << u"核验码为5829l4"_s << u"l"_s << 0;
    QTest::newRow("a Chinese digit") << u"验证码:五八二九一四"_s << u"五"_s << 0;
    QTest::newRow("a digit in a circle") << u"验证码是①82914"_s << u"①"_s << 0;
    QTest::newRow("seven digits") << u"verification code is 5829144"_s << QString() << 7;
    QTest::newRow("four digits") << u"验证码:5829"_s << QString() << 4;
    QTest::newRow("five digits have a reason of their own") << u"验证码:58291"_s << QString() << 0;
    QTest::newRow("a word behind the label") << u"code: Valid until noon"_s << QString() << 0;
    QTest::newRow("digits with a word behind") << u"验证码:482913Valid"_s << QString() << 0;
    QTest::newRow("no label, no odd code") << u"订单58291O"_s << QString() << 0;
    QTest::newRow("nothing") << QString() << QString() << 0;
}

void OddCodesTest::namesWhatIsNoCode()
{
    QFETCH(QString, text);
    const OddCode odd = findOddCode(text);
    QTEST(odd.character, "character");
    QTEST(int(odd.length), "length");
    QCOMPARE(odd.isEmpty(), odd.character.isEmpty() && odd.length == 0);
}

QTEST_GUILESS_MAIN(OddCodesTest)
#include "tst_oddcodes.moc"
