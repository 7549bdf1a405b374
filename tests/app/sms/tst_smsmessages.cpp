// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/sms/smsblocks.h"
#include "app/sms/smsmessages.h"
#include "app/sms/smssignatures.h"
#include "app/sms/smstext.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// ">name" in front of an SMS, "<name" behind one; in their order.
QStringList signaturesIn(const QString &text)
{
    QStringList names;
    for (const SmsSignature &signature : findSignatures(text, findBlockStarts(text)))
        names << (signature.isLeading ? u'>' : u'<') + signature.name;
    return names;
}

} // namespace

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
    void bracketsSignOrDoNot_data();
    void bracketsSignOrDoNot();
    void signatureKnowsItsPlace();
    void blocksBeginBehindEmptyLines();
    void theMinistryIsKnownByItsBeginning_data();
    void theMinistryIsKnownByItsBeginning();
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

void SmsMessagesTest::bracketsSignOrDoNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("signatures");
    const auto row = [](const char *name, const QString &text, const QStringList &signatures) {
        QTest::newRow(name) << text << signatures;
    };
    row("in front", u"【工信部】验证码482913."_s, {u">工信部"_s});
    row("behind", u"验证码482913.【工信部】"_s, {u"<工信部"_s});
    row("in other brackets", u"[MIIT] code 482913"_s, {u">MIIT"_s});
    row("blanks in it are no part of the name", u"【 工 信 部 】验证码"_s, {u">工信部"_s});
    row("in the middle of a sentence", u"您的【网站备案】申请已提交"_s, {});
    row("behind a blank in one line", u"验证码482913 【工商银行】余额"_s, {u">工商银行"_s});
    row("a code in brackets", u"验证码是【482913】"_s, {});
    row("a code in parts in brackets", u"验证码是【482 913】"_s, {});
    row("the number of whoever signs is shorter than a code", u"【12381】谨防诈骗"_s,
        {u">12381"_s});
    row("the time of a phone", u"验证码482913【上午10:20】"_s, {});
    row("who passed it on stands in front", u"张三:【工信部】验证码"_s, {u">工信部"_s});
    row("the field of a form stands in front", u"网站名称:【某某网】已提交"_s, {});
    row("on a line of its own it belongs to what is below", u"你好\n【工信部】\n验证码482913"_s,
        {u">工信部"_s});
    row("unless it closes a block", u"验证码482913\n【工信部】\n\n再见"_s, {u"<工信部"_s});
    row("a name of thirty characters", u"【%1】验证码"_s.arg(QString(30, u'甲')),
        {u'>' + QString(30, u'甲')});
    row("more than a name", u"【%1】验证码"_s.arg(QString(31, u'甲')), {});
    row("brackets that nobody closes", u"【工信部\n】验证码"_s, {});
}

void SmsMessagesTest::bracketsSignOrDoNot()
{
    QFETCH(QString, text);
    QTEST(signaturesIn(text), "signatures");
}

void SmsMessagesTest::signatureKnowsItsPlace()
{
    const QString text = u"你好.\n\n【工信部】验证码"_s;
    const QList<SmsSignature> signatures = findSignatures(text, findBlockStarts(text));
    QCOMPARE(signatures.size(), 1);
    const SmsSignature &only = signatures.constFirst();
    QCOMPARE(text.sliced(only.begin, only.end - only.begin), u"【工信部】"_s);
}

void SmsMessagesTest::blocksBeginBehindEmptyLines()
{
    // A line with blanks alone is empty, too; several are one border.
    const QList<qsizetype> starts = findBlockStarts(u"ab\n\ncd\n \n\n  ef\ngh"_s);
    QCOMPARE(starts, (QList<qsizetype>{4, 12}));
    for (const auto &[position, start] :
         {std::pair<qsizetype, qsizetype>{0, 0}, {3, 0}, {4, 4}, {11, 4}, {12, 12}, {16, 12}})
        QCOMPARE(blockStart(starts, position), start);
    QVERIFY(findBlockStarts(u"ab\ncd"_s).isEmpty());
}

void SmsMessagesTest::theMinistryIsKnownByItsBeginning_data()
{
    QTest::addColumn<QString>("signature");
    QTest::addColumn<bool>("isMinistry");
    for (const char *signature : {"工信部", "工信部备案系统", "中华人民共和国工业和信息化部",
                                  "12381", "miit", "MinistryofIndustryandInformationTechnology"})
        QTest::addRow("%s", signature) << QString::fromUtf8(signature) << true;
    for (const char *signature : {"某某云", "某省工信部", "代办工信部备案", "1238", "ADMIIT", ""})
        QTest::addRow("a stranger: %s", signature) << QString::fromUtf8(signature) << false;
}

void SmsMessagesTest::theMinistryIsKnownByItsBeginning()
{
    QFETCH(QString, signature);
    QFETCH(bool, isMinistry);
    QCOMPARE(authorOf(signature), isMinistry ? SmsAuthor::Ministry : SmsAuthor::Stranger);
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
