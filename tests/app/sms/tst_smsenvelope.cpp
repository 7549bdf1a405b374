// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/sms/smsenvelope.h"
#include "app/time/beijingtime.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

// What phones and forwarders write around an SMS, line by line, and the time in it.
class SmsEnvelopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void lineIsReadAsWhatItIs_data();
    void lineIsReadAsWhatItIs();
    void timeBecomesAnInstant_data();
    void timeBecomesAnInstant();
    void anEnvelopeWithOneFieldIsNotEmpty();
};

void SmsEnvelopeTest::lineIsReadAsWhatItIs_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isEnvelope");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("ownNumber");
    QTest::addColumn<QString>("text"); // what of the line belongs to the SMS
    const QString none;
    QTest::newRow("a number alone is the sender")
        << u"12381"_s << true << u"12381"_s << none << none << none;
    QTest::newRow("six digits alone are a code")
        << u"482913"_s << false << none << none << none << u"482913"_s;
    QTest::newRow("sender with its label")
        << u"来自: 12381"_s << true << u"12381"_s << none << none << none;
    QTest::newRow("sender without the code of the country")
        << u"From: +86 10698000012381"_s << true << u"10698000012381"_s << none << none << none;
    QTest::newRow("time with its label")
        << u"接收时间: 2026-09-03 12:34"_s << true << none << u"2026-09-03 12:34"_s << none << none;
    QTest::newRow("time alone") << u"2026-09-03 12:34"_s << true << none << u"2026-09-03 12:34"_s
                                << none << none;
    QTest::newRow("card with the own number")
        << u"SIM1_中国移动_13800138000"_s << true << none << none << u"13800138000"_s << none;
    QTest::newRow("own number with its label, in groups")
        << u"本机号码: 138 0013 8000"_s << true << none << none << u"13800138000"_s << none;
    QTest::newRow("what the device is says nothing")
        << u"设备: 小米 14"_s << true << none << none << none << none;
    QTest::newRow("the text begins behind its label")
        << u"内容: 验证码482913"_s << true << none << none << none << u"验证码482913"_s;
    QTest::newRow("a sentence with a colon is text")
        << u"您的验证码: 482913"_s << false << none << none << none << u"您的验证码: 482913"_s;
    QTest::newRow("an empty line is text") << u""_s << false << none << none << none << none;
}

void SmsEnvelopeTest::lineIsReadAsWhatItIs()
{
    QFETCH(QString, line);
    const EnvelopeLine read = readEnvelopeLine(line);
    QTEST(read.isEnvelope, "isEnvelope");
    QTEST(read.fields.sender, "sender");
    QTEST(read.fields.time, "time");
    QTEST(read.fields.ownNumber, "ownNumber");
    QTEST(line.mid(read.textBegin), "text");
}

void SmsEnvelopeTest::timeBecomesAnInstant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("instant");
    const QDateTime day = fromBeijing(QDate(2026, 9, 3), QTime(12, 34));
    const QDateTime second = day.addSecs(56);
    QTest::newRow("day and minute") << u"2026-09-03 12:34"_s << day;
    QTest::newRow("with seconds") << u"2026-09-03 12:34:56"_s << second;
    QTest::newRow("with milliseconds") << u"2026-09-03 12:34:56.789"_s << second;
    QTest::newRow("with the day of the week") << u"2026-09-03 星期四 12:34"_s << day;
    QTest::newRow("in Chinese words") << u"2026年9月3日 12时34分"_s << day;
    QTest::newRow("with the zone of Beijing") << u"2026-09-03 12:34:56 GMT+08:00"_s << second;
    QTest::newRow("no time") << u"昨天"_s << QDateTime();
    QTest::newRow("a day that there is not") << u"2026-02-30 12:34"_s << QDateTime();
    QTest::newRow("nothing") << QString() << QDateTime();
}

void SmsEnvelopeTest::timeBecomesAnInstant()
{
    QFETCH(QString, text);
    QTEST(envelopeTime(text, fromBeijing(QDate(2026, 9, 3), QTime(18, 0))), "instant");
}

void SmsEnvelopeTest::anEnvelopeWithOneFieldIsNotEmpty()
{
    QVERIFY(SmsEnvelope().isEmpty());
    QVERIFY(!(SmsEnvelope{u"12381"_s, {}, {}}).isEmpty());
    QVERIFY(!(SmsEnvelope{{}, u"12:34"_s, {}}).isEmpty());
    QVERIFY(!(SmsEnvelope{{}, {}, u"13800138000"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(SmsEnvelopeTest)
#include "tst_smsenvelope.moc"
