// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/sms/smsjson.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

class SmsJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void whatIsNoJsonStays_data();
    void whatIsNoJsonStays();
    void fieldsComeBeforeTheText();
    void anArrayGivesOneAfterTheOther();
};

void SmsJsonTest::whatIsNoJsonStays_data()
{
    QTest::addColumn<QString>("paste");
    QTest::newRow("an SMS") << u"【工信部】验证码582914"_s;
    QTest::newRow("a signature in brackets") << u"[工信部] 验证码582914"_s;
    QTest::newRow("cut in the middle") << u"{\"from\":\"12381\",\"content\":\"验证码"_s;
    QTest::newRow("names no text") << u"{\"from\":\"12381\"}"_s;
    QTest::newRow("nothing") << QString();
}

void SmsJsonTest::whatIsNoJsonStays()
{
    QFETCH(QString, paste);
    QCOMPARE(withoutJson(paste), paste);
}

void SmsJsonTest::fieldsComeBeforeTheText()
{
    const QString lines =
        withoutJson(u" {\"content\":\"验证码582914\",\"from\":\"12381\",\"secret\":\"x\"} "_s);
    QVERIFY(lines.contains(u"12381"_s));
    QVERIFY(lines.indexOf(u"12381"_s) < lines.indexOf(u"验证码582914"_s));
    QVERIFY(!lines.contains(u"secret"_s));
}

void SmsJsonTest::anArrayGivesOneAfterTheOther()
{
    const QString lines =
        withoutJson(u"[{\"content\":\"first 582914\"},{\"content\":\"second 482913\"}]"_s);
    QVERIFY(lines.indexOf(u"first 582914"_s) >= 0);
    QVERIFY(lines.indexOf(u"first 582914"_s) < lines.indexOf(u"second 482913"_s));
}

QTEST_GUILESS_MAIN(SmsJsonTest)
#include "tst_smsjson.moc"
