// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/sms/smsblocks.h"
#include "app/sms/smsmessages.h"
#include "app/sms/smstext.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

// The way of a paste: what no eye sees goes, it falls into blocks with their envelopes, and these
// into messages by their signatures.
class SmsMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void whatNoEyeSeesGoes_data();
    void whatNoEyeSeesGoes();
    void bothFormsStayBesideEachOther();
    void envelopesBelongToTheirText();
    void signaturesTellMessagesApart_data();
    void signaturesTellMessagesApart();
    void eachMessageKeepsItsEnvelope();
};

void SmsMessagesTest::whatNoEyeSeesGoes_data()
{
    QTest::addColumn<QString>("paste");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("folded");
    QTest::newRow("plain") << u"验证码482913"_s << u"验证码482913"_s << u"验证码482913"_s;
    QTest::newRow("zero width between digits")
        << u"48\u200B29\u200D13"_s << u"482913"_s << u"482913"_s;
    QTest::newRow("direction marks") << u"\u202A482913\u202C"_s << u"482913"_s << u"482913"_s;
    QTest::newRow("line ends of Windows and of old Macs")
        << u"a\r\nb\rc"_s << u"a\nb\nc"_s << u"a\nb\nc"_s;
    QTest::newRow("full width is kept in the body")
        << u"４８２９１３："_s << u"４８２９１３："_s << u"482913:"_s;
    QTest::newRow("every quotation mark is one")
        << u"“甲”「乙」"_s << u"“甲”「乙」"_s << u"\"甲\"\"乙\""_s;
    QTest::newRow("every blank is one")
        << u"a\u00A0b\u3000c"_s << u"a\u00A0b\u3000c"_s << u"a b c"_s;
}

void SmsMessagesTest::whatNoEyeSeesGoes()
{
    QFETCH(QString, paste);
    const SmsText text = cleanedText(paste);
    QTEST(text.body, "body");
    QTEST(text.folded, "folded");
}

void SmsMessagesTest::bothFormsStayBesideEachOther()
{
    SmsText text = cleanedText(u"验证码：４８２９１３，24小时"_s);
    QCOMPARE(text.body.size(), text.folded.size());
    const SmsText code = text.sliced(4, 6);
    QCOMPARE(code.body, u"４８２９１３"_s);
    QCOMPARE(code.folded, u"482913"_s);
    text.append(cleanedText(u"。"_s));
    QCOMPARE(text.body.size(), text.folded.size());
}

void SmsMessagesTest::envelopesBelongToTheirText()
{
    const QList<SmsBlock> blocks = splitBlocks(
        cleanedText(u"来自: 12381\n时间: 2026-09-03 12:34\n【工信部】验证码482913\n\n"
                    u"来自: 95588\n时间: 2026-09-03 12:40\n【工商银行】验证码111111"_s));
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks.at(0).envelope.sender, u"12381"_s);
    QVERIFY(blocks.at(0).isEnvelopeFirst);
    QVERIFY(blocks.at(0).text.body.contains(u"482913"_s));
    QVERIFY(!blocks.at(0).text.body.contains(u"111111"_s));
    QCOMPARE(blocks.at(1).envelope.sender, u"95588"_s);
    QCOMPARE(blocks.at(1).envelope.time, u"2026-09-03 12:40"_s);
    QCOMPARE(splitBlocks(cleanedText(u""_s)).size(), 1);
}

void SmsMessagesTest::signaturesTellMessagesApart_data()
{
    QTest::addColumn<QString>("paste");
    QTest::addColumn<QStringList>("signatures");
    QTest::addColumn<QList<int>>("authors");
    const int ministry = int(SmsAuthor::Ministry);
    const int stranger = int(SmsAuthor::Stranger);
    const int nobody = int(SmsAuthor::Unsigned);
    QTest::newRow("signed in front") << u"【工信部备案系统】验证码482913。"_s
                                     << QStringList{u"工信部备案系统"_s} << QList{ministry};
    QTest::newRow("signed at the end")
        << u"验证码482913。【工信部】"_s << QStringList{u"工信部"_s} << QList{ministry};
    QTest::newRow("the number of the ministry's warnings")
        << u"【12381】谨防诈骗。"_s << QStringList{u"12381"_s} << QList{ministry};
    QTest::newRow("somebody else")
        << u"【某某云】您的备案已提交。"_s << QStringList{u"某某云"_s} << QList{stranger};
    QTest::newRow("nobody") << u"验证码482913"_s << QStringList{u""_s} << QList{nobody};
    QTest::newRow("two, each with its own")
        << u"【工信部】验证码482913。\n【某某银行】验证码111111。"_s
        << QStringList{u"工信部"_s, u"某某银行"_s} << QList{ministry, stranger};
    QTest::newRow("two without, at an empty line")
        << u"验证码482913\n\n验证码111111"_s << QStringList{u""_s, u""_s} << QList{nobody, nobody};
}

void SmsMessagesTest::signaturesTellMessagesApart()
{
    QFETCH(QString, paste);
    QStringList signatures;
    QList<int> authors;
    for (const SmsMessage &message : splitMessages(paste)) {
        signatures << message.signature;
        authors << int(message.author);
        QCOMPARE(message.body.size(), message.folded.size());
        QVERIFY(!message.body.contains(u'【'));
    }
    QTEST(signatures, "signatures");
    QTEST(authors, "authors");
}

void SmsMessagesTest::eachMessageKeepsItsEnvelope()
{
    const QList<SmsMessage> messages = splitMessages(
        u"来自: 12381\n【工信部】验证码482913。\n来自: 95588\n【工商银行】验证码111111。"_s);
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.at(0).envelope.sender, u"12381"_s);
    QCOMPARE(messages.at(1).envelope.sender, u"95588"_s);
}

QTEST_GUILESS_MAIN(SmsMessagesTest)
#include "tst_smsmessages.moc"
