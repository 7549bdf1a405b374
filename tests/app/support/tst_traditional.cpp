// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/rules/rulebook.h"
#include "app/support/traditional.h"
#include "tests/warnings.h"

using namespace Qt::StringLiterals;
using namespace beian;

class TraditionalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void words_data();
    void words();
    void whatIsSimplifiedStays();
};

void TraditionalTest::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("simplified");
    QTest::newRow("a title") << u"備案訂單號"_s << u"备案订单号"_s;
    QTest::newRow("the first in the table") << u"聯係"_s << u"联系"_s;
    QTest::newRow("the last in the table") << u"黑龍江"_s << u"黑龙江"_s;
    QTest::newRow("a province") << u"內蒙古"_s << u"内蒙古"_s;
    QTest::newRow("what it does not know stays") << u"鱻 a1"_s << u"鱻 a1"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TraditionalTest::words()
{
    QFETCH(QString, text);
    QTEST(withSimplifiedForms(text), "simplified");
}

void TraditionalTest::whatIsSimplifiedStays()
{
    const Result<RuleBook> book = RuleBook::load(RuleBook::builtInFolder());
    QVERIFY(book);
    const RuleBook &rules = *book;
    for (const Province &province : rules.provinces)
        QCOMPARE(withSimplifiedForms(province.name.chinese), province.name.chinese);
    for (const CityNames &cities : rules.cities) {
        for (const QString &name : cities.names)
            QCOMPARE(withSimplifiedForms(name), name);
    }
    for (const FilingTypeText &type : rules.filingTypes) {
        for (const FilingTypeName &name : type.names)
            QCOMPARE(withSimplifiedForms(name.name), name.name);
    }
}

QTEST_GUILESS_MAIN(TraditionalTest)
#include "tst_traditional.moc"
