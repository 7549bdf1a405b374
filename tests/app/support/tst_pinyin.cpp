// SPDX-License-Identifier: MIT
#include <algorithm>

#include <QtTest/qtest.h>

#include "app/support/pinyin.h"

using namespace beian;
using namespace Qt::StringLiterals;

class PinyinTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initials_data();
    void initials();
    void everyCommonCharacterHasOne();
    void surnamesStandTogether();
};

void PinyinTest::initials_data()
{
    QTest::addColumn<QString>("initials");

    // The name of a row is the text itself.
    const auto row = [](const char *text, const QString &initials) {
        QTest::newRow(text) << initials;
    };
    row("陈先生·某某科技", u"cxsmmkj"_s);
    row("林女士 · 个人博客", u"lnsgrbk"_s);
    row("王先生・某某商贸", u"wxsmmsm"_s);
    row("浙江", u"zj"_s);
    row("浙江省", u"zjs"_s);
    row("内蒙古", u"nmg"_s);
    row("陕西", u"sx"_s);
    // Letters and digits
    row("某某Tech２０２６", u"mmtech2026"_s);
    row("ＡＢＣ 公司", u"abcgs"_s);
    row("360 安全", u"360aq"_s);
    row("O'Neil-Smith（上海）", u"oneilsmithsh"_s);
    row("Zoë", u"zoë"_s);
    row("！？·—", QString());
    row("", QString());
    row("\U00020000某", u"m"_s);
    // Surnames
    row("曾小明", u"zxm"_s);
    row("单女士", u"sns"_s);
    row("解先生·某某文化", u"xxsmmwh"_s);
    row("仇英", u"qy"_s);
    row("区先生", u"oxs"_s);
    row("查良镛", u"zly"_s);
    row("盖先生", u"gxs"_s);
    row("翟天临", u"ztl"_s);
    row("缪女士", u"mns"_s);
    row("尉迟敬德", u"ycjd"_s);
    row("万俟先生", u"mqxs"_s);
    row("澹台灭明", u"ttmm"_s);
    row("长孙无忌", u"zswj"_s);
    row("万先生", u"wxs"_s);
    row("尉先生", u"wxs"_s);
    // The same characters where they are no surname
    row("小曾", u"xc"_s);
    row("解放路第二小学", u"jfldexx"_s);
    row("单位", u"dw"_s);
    row("区块链", u"qkl"_s);
    row("查询中心", u"cxzx"_s);
    row("盖州某某物流有限公司", u"gzmmwlyxgs"_s);
    // Words with another reading
    row("重庆", u"cq"_s);
    row("重庆某某重工", u"cqmmzg"_s);
    row("长沙", u"cs"_s);
    row("成长教育", u"czjy"_s);
    row("厦门", u"xm"_s);
    row("某某大厦", u"mmds"_s);
    row("某某银行", u"mmyh"_s);
    row("行走的人", u"xzdr"_s);
    row("音乐快乐", u"yykl"_s);
    row("会计事务所", u"kjsws"_s);
    row("西藏", u"xz"_s);
}

void PinyinTest::initials()
{
    QFETCH(QString, initials);
    QCOMPARE(pinyinInitials(QString::fromUtf8(QTest::currentDataTag())), initials);
}

// The whole of the first block, which is what every encoding before Unicode could write.
void PinyinTest::everyCommonCharacterHasOne()
{
    int without = 0;
    for (char16_t c = 0x4E00; c <= 0x9FA5; ++c)
        without += pinyinInitials(QStringView(&c, 1)).size() == 1 ? 0 : 1;
    QVERIFY2(without <= 10, qPrintable(QString::number(without)));
}

void PinyinTest::surnamesStandTogether()
{
    // By their initials alone, 赵, 郑 and 周 stood among each other.
    const QStringList sorted{
        u""_s,           u"7号窗口"_s,       u"Acme"_s,          u"阿里"_s,        u"陈先生"_s,
        u"单女士"_s,     u"Zoë"_s,           u"曾小明"_s,        u"赵·星河商贸"_s, u"郑·星河网络"_s,
        u"周·星河科技"_s, u"周·星河文化传媒"_s, u"祝女士"_s,
    };
    QStringList names = sorted;
    std::ranges::reverse(names);
    std::ranges::sort(names, {}, [](const QString &name) { return pinyinSortKey(name); });
    QCOMPARE(names, sorted);
    // A rare character stands behind the common ones of its letter; two of them not in one place.
    QVERIFY(pinyinSortKey(u"甄先生") < pinyinSortKey(u"禛先生"));
    QVERIFY(pinyinSortKey(u"昉先生") != pinyinSortKey(u"昐先生"));
}

QTEST_GUILESS_MAIN(PinyinTest)
#include "tst_pinyin.moc"
