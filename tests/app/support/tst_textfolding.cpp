// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/support/textfolding.h"

using namespace Qt::StringLiterals;
using namespace beian;

class tst_TextFolding final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void halfWidth_data();
    void halfWidth();
    void search_data();
    void search();
    void separators_data();
    void separators();
    void invisibleEnds_data();
    void invisibleEnds();
    void everyCharacterKeepsItsPlace();
};

void tst_TextFolding::halfWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("nothing stays nothing") << QString() << QString();
    QTest::newRow("digits and brackets become half width") << u"１３８（８）"_s << u"138(8)"_s;
    QTest::newRow("letters become half width") << u"ＡＺａｚ"_s << u"AZaz"_s;
    QTest::newRow("the colon and the comma become half width") << u"码：１，２"_s << u"码:1,2"_s;
    QTest::newRow("the ideographic blank becomes a blank") << u"甲\u3000乙"_s << u"甲 乙"_s;
    QTest::newRow("the first and the last form are folded") << u"\uFF01\uFF5E"_s << u"!~"_s;
    QTest::newRow("their neighbours stay") << u"\uFF00\uFF5F"_s << u"\uFF00\uFF5F"_s;
    QTest::newRow("Chinese and its full stop stay") << u"【备案】。"_s << u"【备案】。"_s;
}

void tst_TextFolding::halfWidth()
{
    QFETCH(QString, text);
    QTEST(foldToHalfWidth(text), "folded");
}

void tst_TextFolding::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("capitals become small") << u"ZheJiang"_s << u"zhejiang"_s;
    QTest::newRow("blanks vanish") << u" shan xi\t"_s << u"shanxi"_s;
    QTest::newRow("apostrophes vanish") << u"Xi'an Xi’an"_s << u"xianxian"_s;
    QTest::newRow("dots and dashes vanish") << u"S.X-A·B"_s << u"sxab"_s;
    QTest::newRow("full width is folded first") << u"ＺＪ－１"_s << u"zj1"_s;
}

void tst_TextFolding::search()
{
    QFETCH(QString, text);
    QTEST(foldForSearch(text), "folded");
}

void tst_TextFolding::separators_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("blanks of all kinds") << u"1 2\t3\n4\u00A05\u20036"_s << u"123456"_s;
    QTest::newRow("dashes of all kinds") << u"1-2\u20133\u20144\u22125\uFF0D6"_s << u"123456"_s;
    QTest::newRow("a byte order mark and a zero-width blank") << u"\uFEFF1\u200B2"_s << u"12"_s;
    QTest::newRow("the direction marks around a copied number")
        << u"\u202D13800138000\u202C"_s << u"13800138000"_s;
    QTest::newRow("letters, digits and brackets stay") << u"A1(b)（码）"_s << u"A1(b)（码）"_s;
}

void tst_TextFolding::separators()
{
    QFETCH(QString, text);
    QTEST(withoutSeparators(text), "kept");
}

void tst_TextFolding::invisibleEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rest");
    QTest::newRow("a byte order mark in front") << u"\uFEFF甲公司"_s << u"甲公司"_s;
    QTest::newRow("several, with blanks between") << u"\uFEFF \u200B甲公司\u3000\u00A0"_s << u"甲公司"_s;
    QTest::newRow("direction marks around") << u"\u202A甲公司\u202C"_s << u"甲公司"_s;
    QTest::newRow("what joins emoji in the middle stays")
        << u"甲\u200D乙 丙"_s << u"甲\u200D乙 丙"_s;
    QTest::newRow("nothing that can be seen") << u"\uFEFF\t "_s << QString();
}

void tst_TextFolding::invisibleEnds()
{
    QFETCH(QString, text);
    QTEST(withoutInvisibleEnds(text), "rest");
}

// Places found in the folded text are used in the text itself.
void tst_TextFolding::everyCharacterKeepsItsPlace()
{
    for (int unicode = 0; unicode <= 0xFFFF; ++unicode) {
        const QChar c(unicode);
        QCOMPARE(foldToHalfWidth(QStringView(&c, 1)).size(), 1);
    }
}

QTEST_GUILESS_MAIN(tst_TextFolding)
#include "tst_textfolding.moc"
