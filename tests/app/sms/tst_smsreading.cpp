// SPDX-License-Identifier: MIT
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

#include "app/rules/rulebook.h"
#include "app/sms/smsbait.h"
#include "app/sms/smskinds.h"
#include "app/sms/smsreading.h"
#include "app/time/beijingtime.h"

using namespace Qt::StringLiterals;
using namespace beian;

class tst_SmsReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void goldenFiles_data();
    void goldenFiles();
    void aReasonNamesWhatItIsAbout_data();
    void aReasonNamesWhatItIsAbout();
    void parsesCode_data();
    void parsesCode();
    void refusesCode_data();
    void refusesCode();
    void aVeryLongPasteIsReadFromItsBeginning();
    void whateverIsPastedGivesSixDigitsOrAReason();
};

namespace {

QString dataFolder()
{
    return QStringLiteral(BEIAN_TEST_DATA "/sms");
}

QByteArray contentsOf(const QString &name)
{
    QFile file(dataFolder() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString filingTypeName(FilingType type)
{
    switch (type) {
    case FilingType::First:
        return u"first"_s;
    case FilingType::NewSite:
        return u"new-site"_s;
    case FilingType::Access:
        return u"access"_s;
    case FilingType::Change:
        return u"change"_s;
    case FilingType::CancelAccess:
        return u"cancel-access"_s;
    case FilingType::Cancel:
        return u"cancel"_s;
    case FilingType::Migrate:
        return u"migrate"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject asJson(const SmsReading &reading)
{
    QJsonArray candidates;
    for (const Secret &candidate : reading.candidates)
        candidates.append(candidate.reveal());
    QJsonArray doubts;
    for (const SmsDoubt doubt : reading.doubts)
        doubts.append(smsDoubtName(doubt));
    return {
        {u"code"_s, orNull(reading.code.reveal())},
        {u"candidates"_s, candidates},
        {u"kind"_s, smsKindName(reading.kind)},
        {u"doubts"_s, doubts},
        {u"sender"_s, orNull(reading.sender)},
        {u"sent_at"_s,
         orNull(reading.sentAt.isValid() ? beijingIsoText(reading.sentAt) : QString())},
        {u"own_number"_s, orNull(reading.ownNumber)},
        {u"has_notice"_s, reading.hasNotice},
        {u"notice_time"_s,
         orNull(reading.noticeTime.isValid() ? beijingIsoText(reading.noticeTime) : QString())},
        {u"initiator"_s, orNull(reading.initiator)},
        {u"site"_s, orNull(reading.site)},
        {u"filing_type"_s,
         orNull(reading.filingType ? filingTypeName(*reading.filingType) : QString())},
        {u"error"_s, orNull(reading.error ? errorKindName(reading.error->kind) : QString())},
    };
}

bool isSixDigits(const Secret &code)
{
    static const QRegularExpression sixDigits(QRegularExpression::anchoredPattern(u"[0-9]{6}"_s));
    return sixDigits.match(code.reveal()).hasMatch();
}

} // namespace

// tests/data/sms: a text as pasted, and beside it what is to be read from it.
void tst_SmsReading::goldenFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonObject>("expected");
    const QStringList texts = QDir(dataFolder()).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(texts.size() > 100);
    for (const QString &text : texts) {
        const QString name = text.chopped(4);
        const QJsonDocument expected = QJsonDocument::fromJson(contentsOf(name + u".json"_s));
        QVERIFY2(expected.isObject(), qPrintable(name));
        QTest::newRow(qPrintable(name)) << QString::fromUtf8(contentsOf(text)) << expected.object();
    }
}

void tst_SmsReading::goldenFiles()
{
    QFETCH(QString, text);
    QFETCH(QJsonObject, expected);
    const auto compact = [](const QJsonObject &object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    };
    QCOMPARE(compact(asJson(readSms(text))), compact(expected));
}

void tst_SmsReading::aReasonNamesWhatItIsAbout_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a foreign address")
        << u"备案验证码：482913，请访问 http://miit-beian.top/a"_s << u"miit-beian.top"_s;
    QTest::newRow("a foreign address that is called as a code")
        << u"备案验证码：482913，请访问 http://482913.top"_s << u"….top"_s;
    QTest::newRow("a letter") << u"备案验证码：58291O"_s << u"O"_s;
    QTest::newRow("seven digits") << u"备案验证码：5829144"_s << u"7"_s;
}

void tst_SmsReading::aReasonNamesWhatItIsAbout()
{
    QFETCH(QString, text);
    const SmsReading reading = readSms(text);
    QVERIFY(reading.error);
    QTEST(reading.error->detail, "detail");
}

void tst_SmsReading::parsesCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("six digits") << u"482913"_s;
    QTest::newRow("blanks around and inside") << u" 482 913\n"_s;
    QTest::newRow("a dash") << u"482-913"_s;
    QTest::newRow("full-width digits") << u"４８２９１３"_s;
    QTest::newRow("full-width dash and blank") << u"４８２－９　１３"_s;
    QTest::newRow("an invisible mark") << u"\u200E482913"_s;
}

void tst_SmsReading::parsesCode()
{
    QFETCH(QString, text);
    const Result<Secret> code = parseCode(text);
    QVERIFY(code);
    QCOMPARE(code->reveal(), u"482913"_s);
}

void tst_SmsReading::refusesCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("five digits") << u"48291"_s;
    QTest::newRow("seven digits") << u"4829137"_s;
    QTest::newRow("a letter for a digit") << u"48291O"_s;
    QTest::newRow("digits of another script") << u"٤٨٢٩١٣"_s;
    QTest::newRow("a whole SMS") << u"验证码:482913"_s;
}

void tst_SmsReading::refusesCode()
{
    QFETCH(QString, text);
    const Result<Secret> code = parseCode(text);
    QVERIFY(!code);
    QCOMPARE(code.error().kind, ErrorKind::CodeNotSixDigits);
    QVERIFY(code.error().detail.isEmpty());
}

void tst_SmsReading::aVeryLongPasteIsReadFromItsBeginning()
{
    const QString sms = u"【工信部备案系统】验证码:482913\n\n"_s;
    QCOMPARE(readSms(sms.repeated(50000)).code.reveal(), u"482913"_s);
    for (const QString &filler :
         {u"【"_s, u"【a】"_s, u"a."_s, u"\n\n"_s, u"网站:"_s, u"登录"_s, u"验证码"_s, u"1"_s,
          u"1-"_s, u"由"_s, u" "_s, u"来自:"_s, u"\""_s, u"时间: 1\n"_s, u"a:"_s, u"1 "_s})
        QVERIFY(readSms(filler.repeated(100000)).error);
}

void tst_SmsReading::whateverIsPastedGivesSixDigitsOrAReason()
{
    const QStringList pieces{
        u"【工信部备案系统】"_s,
        u"【某银行】"_s,
        u"【"_s,
        u"】"_s,
        u"验证码"_s,
        u"："_s,
        u":"_s,
        u"482913"_s,
        u"739104"_s,
        u"４８２９１３"_s,
        u"48"_s,
        u"2913"_s,
        u" "_s,
        u"\r\n"_s,
        u"\n\n"_s,
        u"登录"_s,
        u"支付"_s,
        u"备案"_s,
        u"发起人："_s,
        u"网站："_s,
        u"由"_s,
        u"发起"_s,
        u"，"_s,
        u"。"_s,
        u"13800138000"_s,
        u"粤ICP备12345678号"_s,
        u"http://t.cn/123456"_s,
        u"首次备案"_s,
        u"\u200B"_s,
        u"“"_s,
        u"”"_s,
        u"来自: 12381\n"_s,
        u"\n时间: 2026-09-03 12:34:56\n"_s,
        u"本机号码: 13800138000\n"_s,
        u"【阿里云】已提交至广东省通信管理局"_s,
        u"10分钟"_s,
        u"24小时"_s,
        u"请回复本短信验证码"_s,
        u"访问 miit-beian.top"_s,
        u"58291O"_s,
        u"或"_s,
        u"注册"_s,
        u"----\n"_s,
        u"12381"_s,
        QString(QChar(0xD800)),
        QString(QChar(0)),
    };
    QRandomGenerator random(20171218);
    int codes = 0;
    for (int run = 0; run < 5000; ++run) {
        QString text;
        for (int i = random.bounded(16); i > 0; --i)
            text += pieces[random.bounded(int(pieces.size()))];
        const SmsReading reading = readSms(text);
        QCOMPARE(reading.error.has_value(), reading.code.isEmpty());
        QVERIFY(reading.code.isEmpty() || isSixDigits(reading.code));
        QVERIFY(reading.candidates.size() != 1 || !reading.doubts.isEmpty());
        QVERIFY(!reading.sentAt.isValid() || !reading.sentText.isEmpty());
        QVERIFY(reading.hasNotice || !reading.noticeTime.isValid());
        for (const Secret &candidate : reading.candidates) {
            QVERIFY(isSixDigits(candidate));
            QVERIFY(readSms(text, candidate).code == candidate);
        }
        if (reading.kind != SmsKind::Verification && reading.kind != SmsKind::OtherPortal
            && reading.kind != SmsKind::Suspicious)
            QVERIFY(reading.code.isEmpty() && reading.candidates.isEmpty());
        codes += reading.code.isEmpty() ? 0 : 1;
    }
    QVERIFY(codes > 50);
}

QTEST_GUILESS_MAIN(tst_SmsReading)
#include "tst_smsreading.moc"
