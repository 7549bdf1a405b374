// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/sms/codefinder.h"
#include "app/sms/filingmentions.h"
#include "app/sms/smsmessages.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

SmsMessage messageOf(const QString &text)
{
    return splitMessages(text).constFirst();
}

FoundCodes codesIn(const QString &text)
{
    const SmsMessage message = messageOf(text);
    return findCodes(message, findFilingMentions(message));
}

} // namespace

// The six digits of one SMS, and what it says of its filing, which is no place for them.
class CodeFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void codesAreFound_data();
    void codesAreFound();
    void whatIsNoCodeIsNamed_data();
    void whatIsNoCodeIsNamed();
    void filingIsMentioned_data();
    void filingIsMentioned();
    void namesAreBlankedWhereTheyAre();
};

void CodeFinderTest::codesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("named");
    QTest::addColumn<QStringList>("isolated");
    QTest::addColumn<bool>("hasFiveDigits");
    const QStringList none;
    const QStringList code{u"482913"_s};
    QTest::newRow("behind its word") << u"验证码:482913"_s << code << code << false;
    QTest::newRow("in two groups") << u"验证码 482 913"_s << code << none << false;
    QTest::newRow("in English") << u"Your code is 482913."_s << code << code << false;
    QTest::newRow("with its lasting time between")
        << u"验证码(24小时内有效):482913"_s << code << code << false;
    QTest::newRow("without its word") << u"请输入 482913"_s << none << code << false;
    QTest::newRow("two") << u"验证码482913,另有591024"_s << code
                         << QStringList{u"482913"_s, u"591024"_s} << false;
    const QStringList both{u"582914"_s, u"482913"_s};
    QTest::newRow("one or the other") << u"验证码:582914或482913"_s << both << both << false;
    QTest::newRow("an enumeration") << u"验证码:582914、482913"_s << both << both << false;
    QTest::newRow("an old and a new one")
        << u"验证码:582914（旧）,482913（新）"_s << both << both << false;
    QTest::newRow("an amount behind the code is no other code")
        << u"验证码:482913,100000元以内"_s << code << code << false;
    QTest::newRow("five digits, of which a zero may be lost")
        << u"验证码:48291"_s << none << none << true;
    QTest::newRow("seven digits are none") << u"验证码:4829130"_s << none << none << false;
    QTest::newRow("a mobile number is none") << u"尾号 13800138000"_s << none << none << false;
    QTest::newRow("a number of a filing is none") << u"京ICP备123456号"_s << none << none << false;
    QTest::newRow("an address is none") << u"http://t.cn/123456"_s << none << none << false;
    QTest::newRow("a postal code is none") << u"邮编310000"_s << none << none << false;
    QTest::newRow("the name of a site is none")
        << u"网站名称:518888,验证码:482913"_s << code << code << false;
}

void CodeFinderTest::codesAreFound()
{
    QFETCH(QString, text);
    const FoundCodes codes = codesIn(text);
    QTEST(codes.named, "named");
    QTEST(codes.isolated, "isolated");
    QTEST(codes.hasFiveDigits, "hasFiveDigits");
}

void CodeFinderTest::whatIsNoCodeIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("character");
    QTest::addColumn<int>("length");
    const QString none;
    QTest::newRow("O at the end") << u"验证码:58291O"_s << u"O"_s << 0;
    QTest::newRow("l inside") << u"验证码为5829l4。"_s << u"l"_s << 0;
    QTest::newRow("I in English") << u"Your code is 5829I4."_s << u"I"_s << 0;
    QTest::newRow("O, and another run of six") << u"验证码:58291O,工号739104"_s << u"O"_s << 0;
    QTest::newRow("numbers in circles") << u"验证码:⑤⑧②⑨①④"_s << u"⑤"_s << 0;
    QTest::newRow("numbers as words") << u"验证码:五八二九一四"_s << u"五"_s << 0;
    QTest::newRow("mathematical digits") << u"验证码:𝟓𝟖𝟐𝟗𝟏𝟒"_s << u"𝟓"_s << 0;
    QTest::newRow("seven digits") << u"验证码:5829144"_s << none << 7;
    QTest::newRow("four digits") << u"验证码是5829,24小时内有效"_s << none << 4;
    QTest::newRow("five digits have their own reason") << u"验证码:58291"_s << none << 0;
    QTest::newRow("a code") << u"验证码:582914"_s << none << 0;
    QTest::newRow("a code and a word behind it") << u"code 582914Valid"_s << none << 0;
    QTest::newRow("a word") << u"your code expires"_s << none << 0;
    QTest::newRow("a year") << u"验证码 2026-11-29"_s << none << 0;
}

void CodeFinderTest::whatIsNoCodeIsNamed()
{
    QFETCH(QString, text);
    const FoundCodes codes = codesIn(text);
    QTEST(codes.odd.character, "character");
    QTEST(int(codes.odd.length), "length");
    if (!codes.odd.isEmpty())
        QVERIFY(codes.named.isEmpty() && codes.isolated.isEmpty());
}

void CodeFinderTest::filingIsMentioned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("initiator");
    QTest::addColumn<QString>("site");
    QTest::addColumn<int>("type"); // -1: none
    const QString none;
    QTest::newRow("initiator with its label")
        << u"发起人:张三,验证码482913"_s << u"张三"_s << none << -1;
    QTest::newRow("initiator in a sentence")
        << u"由某某公司发起的备案"_s << u"某某公司"_s << none << -1;
    QTest::newRow("you are no name") << u"由您发起的备案"_s << none << none << -1;
    QTest::newRow("site with its label")
        << u"网站名称为“示例网”,验证码482913"_s << none << u"示例网"_s << -1;
    QTest::newRow("site in brackets ends where they do")
        << u"备案(主体:某某公司,网站:某某网)需在24小时内完成核验"_s << none << u"某某网"_s << -1;
    QTest::newRow("the administration's own address is no site")
        << u"域名:beian.miit.gov.cn"_s << none << none << -1;
    QTest::newRow("first filing") << u"您的首次备案"_s << none << none << int(FilingType::First);
    QTest::newRow("new site") << u"新增网站的验证码"_s << none << none << int(FilingType::NewSite);
    QTest::newRow("cancellation") << u"注销主体的验证码"_s << none << none
                                  << int(FilingType::Cancel);
    QTest::newRow("two kinds: which is meant cannot be told")
        << u"首次备案或变更备案"_s << none << none << -1;
    QTest::newRow("a kind in the name of a site is none")
        << u"网站:“注销网站大全”,验证码482913"_s << none << u"注销网站大全"_s << -1;
    QTest::newRow("nothing") << u"验证码482913"_s << none << none << -1;
}

void CodeFinderTest::filingIsMentioned()
{
    QFETCH(QString, text);
    const FilingMentions mentions = findFilingMentions(messageOf(text));
    QTEST(mentions.initiator, "initiator");
    QTEST(mentions.site, "site");
    QTEST(mentions.filingType ? int(*mentions.filingType) : -1, "type");
}

void CodeFinderTest::namesAreBlankedWhereTheyAre()
{
    const SmsMessage message = messageOf(u"网站:示例网,验证码482913"_s);
    const QString rest = findFilingMentions(message).withoutNames(message.folded);
    QCOMPARE(rest.trimmed(), u"网站:   ,验证码482913"_s);
    QCOMPARE(rest.size(), message.folded.size());
}

QTEST_GUILESS_MAIN(CodeFinderTest)
#include "tst_codefinder.moc"
