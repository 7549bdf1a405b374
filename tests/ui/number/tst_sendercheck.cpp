// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/ui/numberbench.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/number/sendercheck.h"

using namespace beian;
using namespace Qt::StringLiterals;

// What is known of who sent the SMS.
class SenderCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }
    void senders_data();
    void senders();
};

void SenderCheckTest::senders_data()
{
    QTest::addColumn<QString>("sender");
    QTest::addColumn<bool>("hasBadge");
    QTest::addColumn<bool>("hasNote");
    QTest::newRow("nothing") << QString() << false << false;
    QTest::newRow("the ministry's number") << u"12381"_s << true << false;
    QTest::newRow("somebody else") << u"10690000"_s << false << true;
}

void SenderCheckTest::senders()
{
    QFETCH(QString, sender);
    QFETCH(bool, hasBadge);
    QFETCH(bool, hasNote);
    NumberBench bench;
    bench.show(new SenderCheck(bench.number(), u"sms1"_s));
    bench.number().setSender(sender);
    QCOMPARE(bench.isShown(u"sms1SenderBadge"_s), hasBadge);
    QCOMPARE(bench.isShown(u"sms1SenderNote"_s), hasNote);
    if (hasBadge)
        QCOMPARE(bench.find<QLabel>(u"sms1SenderBadge"_s)->property("tone").toString(), u"good"_s);
}

#include "tst_sendercheck.moc"

BEIAN_UI_TEST_MAIN(SenderCheckTest)
