// SPDX-License-Identifier: MIT
#include <memory>

#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include "app/rules/rulebook.h"
#include "tests/app/referencetables.h"

using namespace Qt::StringLiterals;
using namespace beian;

class TestRuleBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void namesFindProvinces_data();
    void namesFindProvinces();
    void everyNameFindsItsProvince();
    void beginningsMatch_data();
    void beginningsMatch();
    void bodyByDate_data();
    void bodyByDate();
    void forecastRuleOfEachBody();
    void likelyCarrier_data();
    void likelyCarrier();
    void expectedSenders_data();
    void expectedSenders();
    void sideOfTheCard();

private:
    static QStringList codesOf(const QList<const Province *> &provinces);

    std::unique_ptr<RuleBook> m_rules;
};

void TestRuleBook::initTestCase()
{
    const Result<RuleBook> loaded = RuleBook::load(RuleBook::builtInFolder());
    QVERIFY2(loaded.isOk(), loaded.isOk() ? "" : qPrintable(loaded.error().detail));
    m_rules = std::make_unique<RuleBook>(*loaded);
}

QStringList TestRuleBook::codesOf(const QList<const Province *> &provinces)
{
    QStringList codes;
    for (const Province *province : provinces)
        codes.append(province->code);
    return codes;
}

void TestRuleBook::namesFindProvinces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *name, const QString &text, const QStringList &codes) {
        QTest::addRow("%s", name) << text << codes;
    };
    row("short name", u"浙江"_s, {u"330000"_s});
    row("full name", u"浙江省"_s, {u"330000"_s});
    row("initials in capitals", u"ZJ"_s, {u"330000"_s});
    row("initials in full width", u"ｚｊ"_s, {u"330000"_s});
    row("code", u"330000"_s, {u"330000"_s});
    row("code in full width", u"３３００００"_s, {u"330000"_s});
    row("pinyin with blanks around", u"  Zhe jiang "_s, {u"330000"_s});
    row("old abbreviation", u"蜀"_s, {u"510000"_s});
    row("other abbreviation", u"川"_s, {u"510000"_s});
    row("three initials", u"nmg"_s, {u"150000"_s});
    row("half of a long name", u"内蒙"_s, {u"150000"_s});
    row("English name of two words", u"Inner Mongolia"_s, {u"150000"_s});
    row("English name", u"Tibet"_s, {u"540000"_s});
    row("double a tells Shaanxi", u"shaanxi"_s, {u"610000"_s});
    row("pinyin of two provinces", u"shanxi"_s, {u"140000"_s, u"610000"_s});
    row("initials of two provinces", u"sx"_s, {u"140000"_s, u"610000"_s});
    row("initials of three provinces", u"hn"_s, {u"410000"_s, u"430000"_s, u"460000"_s});
    row("nothing", u""_s, {});
    row("blanks", u" 　 "_s, {});
    row("beginning only", u"浙江省杭"_s, {});
    row("not a province", u"台北"_s, {});
    row("city", u"杭州"_s, {});
    row("regular expression", u".*"_s, {});
}

void TestRuleBook::namesFindProvinces()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, codes);
    QCOMPARE(codesOf(m_rules->provincesNamed(text)), codes);
    QCOMPARE(codesOf(m_rules->provincesMatching(text)), codes);
}

void TestRuleBook::everyNameFindsItsProvince()
{
    const QList<QStringList> table = readTable(u"province-names.csv"_s);
    QCOMPARE(table.size(), m_rules->provinces.size());
    for (qsizetype i = 0; i < table.size(); ++i) {
        const QStringList &cells = table.at(i);
        const Province &province = m_rules->provinces.at(i);
        QCOMPARE(province.code, cells.at(0));
        QCOMPARE(province.shortName.chinese, cells.at(1));
        QCOMPARE(province.name.chinese, cells.at(2));
        QCOMPARE(province.abbreviations, cells.at(3).split(u' '));
        QCOMPARE(province.initials, cells.at(5));
        QCOMPARE(m_rules->province(cells.at(0)), &province);
        for (const QString &name : QStringList(cells.mid(0, 3)) + cells.at(3).split(u' '))
            QCOMPARE(codesOf(m_rules->provincesNamed(name)), QStringList{province.code});
        QVERIFY(m_rules->provincesNamed(cells.at(4)).contains(&province));
        QVERIFY(m_rules->provincesNamed(cells.at(5)).contains(&province));
    }
    QCOMPARE(m_rules->province(u"710000"_s), nullptr);
}

void TestRuleBook::beginningsMatch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("first character of two") << u"广"_s << QStringList{u"440000"_s, u"450000"_s};
    QTest::newRow("begun pinyin") << u"zhe"_s << QStringList{u"330000"_s};
    QTest::newRow("begun code") << u"33"_s << QStringList{u"330000"_s};
    QTest::newRow("begun pinyin of two") << u"hub"_s << QStringList{u"420000"_s};
    QTest::newRow("an abbreviation wins over beginnings") << u"云"_s << QStringList{u"530000"_s};
    QTest::newRow("middle of a name") << u"龙江"_s << QStringList();
}

void TestRuleBook::beginningsMatch()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, codes);
    QCOMPARE(codesOf(m_rules->provincesMatching(text)), codes);
}

void TestRuleBook::bodyByDate_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<RuleBody>("body");
    QTest::newRow("long before") << QDate(2010, 1, 1) << RuleBody::None;
    QTest::newRow("day before the pilot") << QDate(2017, 12, 17) << RuleBody::None;
    QTest::newRow("first day of the pilot") << QDate(2017, 12, 18) << RuleBody::Pilot;
    QTest::newRow("leap day") << QDate(2020, 2, 29) << RuleBody::Pilot;
    QTest::newRow("last day of the pilot") << QDate(2020, 8, 16) << RuleBody::Pilot;
    QTest::newRow("first national day") << QDate(2020, 8, 17) << RuleBody::National;
    QTest::newRow("far future") << QDate(2099, 12, 31) << RuleBody::National;
    QTest::newRow("no date") << QDate() << RuleBody::None;
}

void TestRuleBook::bodyByDate()
{
    QFETCH(const QDate, date);
    QFETCH(const RuleBody, body);
    QCOMPARE(m_rules->bodyOn(date, RuleChoice::Auto), body);
    QCOMPARE(m_rules->bodyOn(date, RuleChoice::Pilot), RuleBody::Pilot);
    QCOMPARE(m_rules->bodyOn(date, RuleChoice::National), RuleBody::National);
}

void TestRuleBook::forecastRuleOfEachBody()
{
    QCOMPARE(m_rules->body(RuleBody::None), nullptr);
    QCOMPARE(m_rules->body(RuleBody::Pilot), &m_rules->pilot);
    QCOMPARE(m_rules->body(RuleBody::National), &m_rules->national);
    for (const NationalRow &row : readNationalTable()) {
        QCOMPARE(m_rules->forecastRule(RuleBody::None, row.type, row.part), nullptr);
        QVERIFY(m_rules->forecastRule(RuleBody::Pilot, row.type, row.part));
        QVERIFY(m_rules->forecastRule(RuleBody::National, row.type, row.part));
    }
    QCOMPARE(m_rules->forecastRule(RuleBody::Pilot, FilingType::Change, FilingPart::None), nullptr);
    QCOMPARE(m_rules->forecastRule(RuleBody::Pilot, FilingType::Cancel, FilingPart::Both), nullptr);
}

void TestRuleBook::likelyCarrier_data()
{
    QTest::addColumn<QString>("prefixes");
    QTest::addColumn<std::optional<Carrier>>("carrier");
    using Likely = std::optional<Carrier>;
    QTest::newRow("telecom") << u"133 149 153 173 177 180 181 189 190 191 193 199"_s
                             << Likely(Carrier::Telecom);
    QTest::newRow("unicom") << u"130 131 132 145 155 156 166 175 176 185 186 196"_s
                            << Likely(Carrier::Unicom);
    QTest::newRow("mobile") << u"134 135 136 137 138 139 147 150 151 152 157 158 159 172 178 182 "
                               "183 184 187 188 195 197 198"_s
                            << Likely(Carrier::Mobile);
    QTest::newRow("broadnet") << u"192"_s << Likely(Carrier::Broadnet);
    QTest::newRow("virtual") << u"162 165 167 170 171"_s << Likely(Carrier::Virtual);
    QTest::newRow("not a known range") << u"120 140 154 161 179 194 999 13 1"_s << Likely();
}

void TestRuleBook::likelyCarrier()
{
    QFETCH(const QString, prefixes);
    QFETCH(const std::optional<Carrier>, carrier);
    for (const QString &prefix : prefixes.split(u' ')) {
        QCOMPARE(m_rules->likelyCarrier(prefix), carrier);
        if (prefix.size() == 3)
            QCOMPARE(m_rules->likelyCarrier(QString(prefix + u"00138000")), carrier);
    }
    QCOMPARE(m_rules->likelyCarrier(u""), std::nullopt);
}

void TestRuleBook::expectedSenders_data()
{
    QTest::addColumn<std::optional<Carrier>>("carrier");
    QTest::addColumn<QStringList>("senders");
    using Likely = std::optional<Carrier>;
    const QString telecom = u"106598051001"_s;
    const QString unicom = u"10655113"_s;
    const QString mobile = u"106575000130"_s;
    QTest::newRow("telecom") << Likely(Carrier::Telecom) << QStringList{telecom, unicom, mobile};
    QTest::newRow("unicom") << Likely(Carrier::Unicom) << QStringList{unicom, telecom, mobile};
    QTest::newRow("mobile") << Likely(Carrier::Mobile) << QStringList{mobile, telecom, unicom};
    QTest::newRow("broadnet") << Likely(Carrier::Broadnet) << QStringList{telecom, unicom, mobile};
    QTest::newRow("unknown") << Likely() << QStringList{telecom, unicom, mobile};
    QTest::newRow("virtual") << Likely(Carrier::Virtual) << QStringList();
}

void TestRuleBook::expectedSenders()
{
    QFETCH(const std::optional<Carrier>, carrier);
    QFETCH(const QStringList, senders);
    QCOMPARE(m_rules->expectedSenders(RuleBody::Pilot, carrier), senders);
    QCOMPARE(m_rules->expectedSenders(RuleBody::None, carrier), QStringList());
    QStringList national = senders;
    if (!national.isEmpty())
        national.append(u"12381"_s);
    QCOMPARE(m_rules->expectedSenders(RuleBody::National, carrier), national);
}

void TestRuleBook::sideOfTheCard()
{
    for (const Province &province : m_rules->provinces) {
        for (const DocumentRules &document : m_rules->documents) {
            const bool isBack = document.kind == DocumentKind::HkMacauPermit
                && province.shortName.chinese == u"浙江"_s;
            QCOMPARE(document.sideIn(province.code), isBack ? CardSide::Back : CardSide::Front);
        }
    }
}

QTEST_GUILESS_MAIN(TestRuleBook)
#include "tst_rulebook.moc"
