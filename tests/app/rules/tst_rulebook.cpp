// SPDX-License-Identifier: MIT
#include <memory>

#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include "app/rules/filingtypenames.h"
#include "app/rules/rulebook.h"
#include "tests/app/referencetables.h"

using namespace Qt::StringLiterals;
using namespace beian;

class TestRuleBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfTypes_data();
    void namesOfTypes();
    void namesThatAreNoType();
    void exceptionsGoFirst();
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

// As consoles, help pages and tables have them.
void TestRuleBook::namesOfTypes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NamedFilingType>("expected");
    using enum FilingType;
    using Part = FilingPart;
    const auto row = [](const QString &text, FilingType type, Part part = Part::None,
                        std::optional<ServiceKind> service = {}) {
        QTest::addRow("%s", qPrintable(text)) << text << NamedFilingType{type, part, service};
    };
    row(u"首次备案"_s, First);
    row(u"first"_s, First);
    row(u"First filing"_s, First);
    row(u"新增网站"_s, NewSite);
    row(u"新增互联网信息服务"_s, NewSite);
    row(u"（无主体）新增互联网信息服务"_s, NewSite);
    row(u"(有主体)新增互联网信息服务"_s, NewSite);
    row(u"无主体新增互联网信息服务"_s, NewSite);
    row(u"新增服务（原备案在腾讯云）"_s, NewSite);
    row(u"新增服务(原备案不在阿里云)"_s, NewSite);
    row(u"新增接入"_s, Access);
    row(u"接入备案"_s, Access);
    row(u" 变更 互联网信息服务 "_s, Change, Part::Site);
    row(u"变更主体"_s, Change, Part::Subject);
    row(u"变更备案"_s, Change); // as a bare word: which part is asked
    row(u"注销主体"_s, Cancel, Part::Subject);
    row(u"注销互联网信息服务"_s, Cancel, Part::Site);
    row(u"新增APP"_s, NewSite, Part::None, ServiceKind::App);
    row(u"新增ａｐｐ"_s, NewSite, Part::None, ServiceKind::App);
    row(u"接入APP"_s, Access, Part::None, ServiceKind::App);
    row(u"变更APP"_s, Change, Part::Site, ServiceKind::App);
    row(u"注销APP"_s, Cancel, Part::Site, ServiceKind::App);
    row(u"取消APP"_s, CancelAccess, Part::None, ServiceKind::App);
    row(u"新增小程序"_s, NewSite, Part::None, ServiceKind::MiniProgram);
    row(u"首次备案（小程序）"_s, First, Part::None, ServiceKind::MiniProgram);
    row(u"变更备案【App】"_s, Change, Part::None, ServiceKind::App);
    row(u"新增服务（原备案不在腾讯云）（APP）"_s, NewSite, Part::None, ServiceKind::App);
    row(u"首次备案（网站、APP）"_s, First); // two services: none is named
    row(u"首次备案,APP"_s, First, Part::None, ServiceKind::App);
    row(u"首次备案、小程序"_s, First, Part::None, ServiceKind::MiniProgram);
    row(u"首次备案,网站,APP"_s, First); // two services: none is named
    row(u"APP首次备案"_s, First, Part::None, ServiceKind::App);
    row(u"变更主体信息"_s, Change, Part::Subject);
    row(u"变更网站信息"_s, Change, Part::Site, ServiceKind::Website);
    row(u"变更备案（主体）"_s, Change, Part::Subject);
    row(u"变更备案（主体和网站）"_s, Change, Part::Both);
    row(u"变更备案（网站）"_s, Change, Part::None, ServiceKind::Website);
    row(u"注销主体备案"_s, Cancel, Part::Subject);
    row(u"新增接入备案"_s, Access);
    row(u"无主体新增"_s, NewSite);
    row(u"有主体新增"_s, NewSite);
    row(u"首次备案申请单"_s, First);
    row(u"主体变更"_s, Change, Part::Subject);
    row(u"网站备案变更"_s, Change, Part::Site, ServiceKind::Website);
    row(u"备案变更"_s, Change);
    row(u"备案注销"_s, Cancel);
    row(u"主体注销"_s, Cancel, Part::Subject);
    row(u"APP取消接入"_s, CancelAccess, Part::None, ServiceKind::App);
    row(u"取消接入"_s, CancelAccess);
    row(u"迁移备案"_s, Migrate);
    row(u"首次核准"_s, First);
    row(u"首次备案申请"_s, First);
    row(u"ICP首次备案"_s, First);
}

void TestRuleBook::namesOfTypes()
{
    QFETCH(QString, text);
    const Result<NamedFilingType> named = filingTypeNamed(*m_rules, text);
    QVERIFY(named);
    QTEST(*named, "expected");
}

void TestRuleBook::namesThatAreNoType()
{
    for (const QString &text : {u"认领备案"_s, u"转移备案"_s, u"转移备案（新）"_s}) {
        const Result<NamedFilingType> named = filingTypeNamed(*m_rules, text);
        QVERIFY2(!named, qPrintable(text));
        QCOMPARE(named.error().kind, ErrorKind::FilingTypeWithoutStep);
        QVERIFY(text.startsWith(named.error().detail));
    }
    for (const auto &[text, kind] : {std::pair{u"小程序备案"_s, ErrorKind::FilingTypeUnsaid},
                                     std::pair{u"APP备案"_s, ErrorKind::FilingTypeUnsaid},
                                     std::pair{u"核准备案"_s, ErrorKind::FilingTypeUnsaid},
                                     std::pair{u"空壳主体"_s, ErrorKind::FilingTypeOfEmptySubject},
                                     std::pair{u"空壳网站"_s, ErrorKind::FilingTypeOfEmptySite}}) {
        const Result<NamedFilingType> named = filingTypeNamed(*m_rules, text);
        QVERIFY2(!named, qPrintable(text));
        QCOMPARE(named.error().kind, kind);
        QCOMPARE(named.error().detail, text);
    }
    for (const QString &text : {QString(), u"备案"_s, u"（首次备案）"_s, u"110105"_s}) {
        const Result<NamedFilingType> named = filingTypeNamed(*m_rules, text);
        QVERIFY2(!named, qPrintable(text));
        QCOMPARE(named.error().kind, ErrorKind::UnknownFilingType);
    }
}

void TestRuleBook::exceptionsGoFirst()
{
    using enum FilingType;
    const auto rule = [this](FilingType type, FilingPart part, ServiceKind service,
                             const QString &province) {
        return m_rules->forecastRule(RuleBody::National, type, part, service, province);
    };
    const QList<Role> both{Role::Subject, Role::Site};
    for (const QString &code : {u"320000"_s, u"430000"_s, u"520000"_s, u"630000"_s}) {
        QCOMPARE(rule(Change, FilingPart::Subject, ServiceKind::Website, code)->optional,
                 QList{Role::Site});
        QVERIFY(rule(Change, FilingPart::Site, ServiceKind::Website, code)->optional.isEmpty());
    }
    QVERIFY(
        rule(Change, FilingPart::Subject, ServiceKind::Website, u"440000"_s)->optional.isEmpty());
    for (const FilingType type : {First, NewSite}) {
        const ForecastRule *mini =
            rule(type, FilingPart::None, ServiceKind::MiniProgram, u"440000"_s);
        QCOMPARE(mini->required, QList{Role::Subject});
        QCOMPARE(mini->optional, QList{Role::Site});
        QVERIFY(rule(type, FilingPart::None, ServiceKind::App, u"440000"_s)
                == m_rules->forecastRule(RuleBody::National, type, FilingPart::None));
    }
    QCOMPARE(rule(First, FilingPart::None, ServiceKind::App, {})->required, both);
    // The pilot knows no mini programs.
    QCOMPARE(
        m_rules->forecastRule(RuleBody::Pilot, First, FilingPart::None, ServiceKind::MiniProgram)
            ->required,
        both);
}

QTEST_GUILESS_MAIN(TestRuleBook)
#include "tst_rulebook.moc"
