// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/app/commandbench.h"

using namespace beian;
using namespace Qt::StringLiterals;

class CommandLineSmsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void findsTheCode();
    void withoutACode_data();
    void withoutACode();
    void severalCodesAreCandidates();
    void tellsWhatStandsAroundTheSms();
    void theOptionGoesBeforeTheTextsOwnSender();
    void aYearThatIsNotNamedIsThatOfTheClock();
    void aDoubtfulCodeIsACandidate();
    void aNameIsNoNumber();
    void theNoticeOffersItsTime();
    void classifiesTheSender_data();
    void classifiesTheSender();
    void saysWhatTheCodeIsFor_data();
    void saysWhatTheCodeIsFor();
    void refusesAnUnknownCarrier();
    void speaksToPeople();

private:
    [[nodiscard]] CommandAnswer sms(const QByteArray &text, const QStringList &options = {}) const
    {
        return m_bench.run(QStringList{u"sms"_s, u"--json"_s} + options, text);
    }

    const CommandBench m_bench;
};

namespace {

const QByteArray verificationSms =
    "【工业和信息化部】验证码:482913。您需在24小时内访问工信部备案系统完成核验。\n";

const QStringList smsKeys{
    u"candidates"_s,  u"code"_s,          u"doubts"_s,     u"error"_s,
    u"filing_type"_s, u"has_notice"_s,    u"initiator"_s,  u"kind"_s,
    u"message"_s,     u"notice_time"_s,   u"own_number"_s, u"sender"_s,
    u"sender_hint"_s, u"sender_number"_s, u"sent_at"_s,    u"site"_s,
};

} // namespace

void CommandLineSmsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CommandLineSmsTest::findsTheCode()
{
    const CommandAnswer answer = sms(verificationSms);
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(answer.object(),
             QJsonObject({{u"code"_s, u"482913"_s},
                          {u"candidates"_s, QJsonArray()},
                          {u"sender"_s, QJsonValue::Null},
                          {u"sender_number"_s, QJsonValue::Null},
                          {u"sender_hint"_s, QJsonValue::Null},
                          {u"sent_at"_s, QJsonValue::Null},
                          {u"own_number"_s, QJsonValue::Null},
                          {u"has_notice"_s, false},
                          {u"notice_time"_s, QJsonValue::Null},
                          {u"kind"_s, u"verification"_s},
                          {u"message"_s, u"verification"_s},
                          {u"doubts"_s, QJsonArray()},
                          {u"initiator"_s, QJsonValue::Null},
                          {u"site"_s, QJsonValue::Null},
                          {u"filing_type"_s, QJsonValue::Null},
                          {u"error"_s, QJsonValue::Null}}));
}

void CommandLineSmsTest::withoutACode_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("kind");

    QTest::newRow("nothing") << QByteArray() << u"sms-without-code"_s;
    QTest::newRow("no digits") << QByteArray("你好") << u"sms-without-code"_s;
    QTest::newRow("logging in") << QByteArray("【工信部】验证码 392015,用于手机号码一键登录")
                                << u"sms-for-login"_s;
    QTest::newRow("not UTF-8") << QByteArray("\xD1\xE9\xD6\xA4\xC2\xEB") << u"sms-without-code"_s;
#if !defined(Q_OS_WIN)
    // There every byte may be a letter of the code page that consoles write in.
    QTest::newRow("logging in, and not UTF-8")
        << QByteArray("\xD1\xE9\xD6\xA4\xC2\xEB:392015\xA3\xAC\xB5\xC7\xC2\xBC")
        << u"sms-without-code"_s;
#endif
}

void CommandLineSmsTest::withoutACode()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, kind);
    const CommandAnswer answer = sms(text);
    QCOMPARE(answer.code, ExitCode::Rejected);
    QCOMPARE(answer.errorKind(), kind);
    QCOMPARE(answer.object().keys(), smsKeys);
    QVERIFY(answer.object()["code"_L1].isNull());
    QVERIFY(!answer.out.contains("392015"));
}

void CommandLineSmsTest::severalCodesAreCandidates()
{
    const CommandAnswer answer = sms("【工信部备案系统】验证码:482913\r\n【工信部备案系统】验证码:"
                                     "482914\r\n");
    QCOMPARE(answer.code, ExitCode::Rejected);
    QCOMPARE(answer.errorKind(), u"sms-with-several-codes"_s);
    QVERIFY(answer.object()["code"_L1].isNull());
    QCOMPARE(answer.object()["candidates"_L1].toArray(), QJsonArray({u"482913"_s, u"482914"_s}));
}

void CommandLineSmsTest::tellsWhatStandsAroundTheSms()
{
    const QByteArray block = "来自: 12381\n时间: 2018-09-12 12:34:56\n本机号码: 13800138000\n";
    const QJsonObject read = sms(block + verificationSms).object();
    QCOMPARE(read["code"_L1], u"482913"_s);
    QCOMPARE(read["sender"_L1], u"expected"_s);
    QCOMPARE(read["sender_number"_L1], u"12381"_s);
    QCOMPARE(read["sent_at"_L1], u"2018-09-12T12:34:56+08:00"_s);
    QCOMPARE(read["own_number"_L1], u"138****8000"_s);

    const CommandAnswer told = m_bench.run({u"sms"_s}, block + verificationSms);
    for (const QByteArray &line : {QByteArray("Came from: 12381\n"),
                                   QByteArray("Came at: 2018-09-12 12:34 (Beijing time)\n"),
                                   QByteArray("Came to: 138****8000\n")})
        QVERIFY2(told.out.contains(line), line.constData());
    const QJsonObject abroad = sms("收件: 卡1 (+85291234567)\n" + verificationSms).object();
    QCOMPARE(abroad["own_number"_L1], u"+852****67"_s);
}

void CommandLineSmsTest::theOptionGoesBeforeTheTextsOwnSender()
{
    const QJsonObject read =
        sms("来自: 12381\n" + verificationSms, {u"--sender"_s, u"13800138000"_s}).object();
    QCOMPARE(read["sender"_L1], u"unknown"_s);
    QCOMPARE(read["sender_number"_L1], u"13800138000"_s);
}

void CommandLineSmsTest::aYearThatIsNotNamedIsThatOfTheClock()
{
    const QJsonObject read = sms("来自: 12381\n时间: 9月12日 12:34\n" + verificationSms).object();
    QCOMPARE(read["sent_at"_L1], u"2018-09-12T12:34:00+08:00"_s);
}

void CommandLineSmsTest::aDoubtfulCodeIsACandidate()
{
    const CommandAnswer answer =
        sms("【工业和信息化部】您的手机验证码为482913，用于政务服务平台账号注册，10分钟内有效。");
    QCOMPARE(answer.code, ExitCode::Rejected);
    QCOMPARE(answer.errorKind(), u"sms-from-other-portal"_s);
    const QJsonObject read = answer.object();
    QVERIFY(read["code"_L1].isNull());
    QCOMPARE(read["candidates"_L1].toArray(), QJsonArray({u"482913"_s}));
    QCOMPARE(read["message"_L1], u"other-portal"_s);
    QCOMPARE(read["doubts"_L1].toArray(),
             QJsonArray({u"registration"_s, u"minutes"_s, u"no-word-of-filing"_s}));
}

void CommandLineSmsTest::aNameIsNoNumber()
{
    const QJsonObject read = sms(verificationSms, {u"--sender"_s, u"工业和信息化部"_s}).object();
    QCOMPARE(read["sender"_L1], u"unknown"_s);
    QCOMPARE(read["sender_hint"_L1], u"name-instead-of-number"_s);
    const QByteArray told =
        m_bench.run({u"sms"_s, u"--sender"_s, u"工业和信息化部"_s}, verificationSms).out;
    QVERIFY(told.contains("The phone shows a name instead of the number"));
    const QByteArray number =
        m_bench.run({u"sms"_s, u"--sender"_s, u"10690000"_s}, verificationSms).out;
    QVERIFY(!number.contains("a name instead of the number"));
}

void CommandLineSmsTest::theNoticeOffersItsTime()
{
    const CommandAnswer answer = sms("来自: 95187\n时间: 2018-09-12 12:30\n"
                                     "【阿里云】您的备案订单已提交至广东省通信管理局。\n");
    QCOMPARE(answer.errorKind(), u"sms-provider-notice"_s);
    QCOMPARE(answer.object()["has_notice"_L1], true);
    QCOMPARE(answer.object()["notice_time"_L1], u"2018-09-12T12:30:00+08:00"_s);
}

void CommandLineSmsTest::classifiesTheSender_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("sender");

    const auto row = [](const char *name, const QStringList &options, const QString &sender) {
        QTest::newRow(name) << options << sender;
    };
    row("national", {u"--sender"_s, u"12381"_s}, u"expected"_s);
    row("national behind a prefix", {u"--sender"_s, u"1069012312381"_s}, u"expected"_s);
    row("any carrier's", {u"--sender"_s, u"106575000130"_s}, u"expected"_s);
    row("the carrier's own", {u"--sender"_s, u"106575000130"_s, u"--carrier"_s, u"mobile"_s},
        u"expected"_s);
    row("another carrier's", {u"--sender"_s, u"106575000130"_s, u"--carrier"_s, u"telecom"_s},
        u"plausible"_s);
    row("a private number", {u"--sender"_s, u"13800138000"_s}, u"unknown"_s);
    row("empty", {u"--sender"_s, QString()}, u"unknown"_s);
    row("none given", {u"--carrier"_s, u"virtual"_s}, {});
}

void CommandLineSmsTest::classifiesTheSender()
{
    QFETCH(QStringList, options);
    QFETCH(QString, sender);
    const CommandAnswer answer = sms(verificationSms, options);
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.object()["sender"_L1],
             sender.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(sender));
}

// Wherever a code is written out, and only there.
void CommandLineSmsTest::saysWhatTheCodeIsFor_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("a code") << verificationSms << true;
    QTest::newRow("several codes")
        << QByteArray("【工信部备案系统】验证码:482913\n【工信部备案系统】验证码:482914\n") << true;
    QTest::newRow("no code") << QByteArray("你好") << false;
}

void CommandLineSmsTest::saysWhatTheCodeIsFor()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isSaid);
    const QByteArray sentence =
        "The code is typed on the administration's site only; tell it to nobody.\n";
    QCOMPARE(m_bench.run({u"sms"_s}, text).out.endsWith(sentence), isSaid);
}

void CommandLineSmsTest::refusesAnUnknownCarrier()
{
    const CommandAnswer answer = sms(verificationSms, {u"--carrier"_s, u"pigeon"_s});
    QCOMPARE(answer.code, ExitCode::WrongUsage);
    QCOMPARE(answer.errorKind(), u"unknown-carrier"_s);
    QVERIFY(!answer.out.contains("482913"));
}

void CommandLineSmsTest::speaksToPeople()
{
    const CommandAnswer found = m_bench.run({u"sms"_s, u"--sender"_s, u"12381"_s}, verificationSms);
    QCOMPARE(found.code, ExitCode::Done);
    QVERIFY(found.out.startsWith("Code: 482913\n"));
    QVERIFY(found.out.contains("published number"));
    QVERIFY(found.out.contains("forged"));
    QCOMPARE(found.err, QByteArray());

    const CommandAnswer unknown =
        m_bench.run({u"sms"_s, u"--sender"_s, u"10690000"_s}, verificationSms);
    QVERIFY(unknown.out.contains("Sure: any number can be forged."));
    QVERIFY(unknown.out.contains("Not sure: whether this SMS is false"));

    const CommandAnswer none = m_bench.run({u"sms"_s}, "你好");
    QCOMPARE(none.code, ExitCode::Rejected);
    QCOMPARE(none.out, QByteArray());
    QVERIFY(none.err.startsWith("sms-without-code"));
}

QTEST_GUILESS_MAIN(CommandLineSmsTest)
#include "tst_commandline_sms.moc"
