// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>

#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include "app/filing/forecast.h"
#include "tests/app/referencedocument.h"
#include "tests/app/referencetables.h"

using namespace Qt::StringLiterals;
using namespace beian;

namespace {

const QString firstNumber = u"13800138000"_s;
const QString secondNumber = u"13300133000"_s;
const QString thirdNumber = u"18600186000"_s;

const QDate pilotBegin(2017, 12, 18);
const QDate nationalBegin(2020, 8, 17);

Filing filingOf(const QString &code, QDate submitted, FilingType type,
                FilingPart part = FilingPart::None, const QList<Person> &persons = {})
{
    return {code, submitted, type, part, RuleChoice::Auto, persons};
}

QString nameOf(RuleChoice choice)
{
    switch (choice) {
    case RuleChoice::Auto:
        return u"auto"_s;
    case RuleChoice::Pilot:
        return u"pilot"_s;
    case RuleChoice::National:
        return u"national"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

class TestForecast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyProvinceAndDate_data();
    void everyProvinceAndDate();
    void personsAndCodes_data();
    void personsAndCodes();
    void adviceFollowsTheNumbers_data();
    void adviceFollowsTheNumbers();
    void sourcesLeadToTheAnswer();
    void provincesAndServicesThatDiffer();
    void adviceOfAProvinceIsGivenThereOnly();
    void partThatTheTypeDoesNotKnow();
    void numbersAreGroupedInOrder();

private:
    [[nodiscard]] RuleBody expectedBody(QDate date, RuleChoice choice) const;
    [[nodiscard]] QList<Role> expectedRoles(RuleBody body, const NationalRow &row) const;
    void checkForecast(const Province &province, QDate date, RuleChoice choice,
                       const NationalRow &row) const;

    ReferenceDocument m_document;
    QList<NationalRow> m_national; // also the list of all types with their parts
    std::unique_ptr<RuleBook> m_rules;
};

void TestForecast::initTestCase()
{
    m_document = ReferenceDocument::read();
    m_national = readNationalTable();
    const Result<RuleBook> loaded = RuleBook::load(RuleBook::builtInFolder());
    QVERIFY2(loaded.isOk(), loaded.isOk() ? "" : qPrintable(loaded.error().detail));
    m_rules = std::make_unique<RuleBook>(*loaded);
}

RuleBody TestForecast::expectedBody(QDate date, RuleChoice choice) const
{
    if (choice != RuleChoice::Auto)
        return choice == RuleChoice::Pilot ? RuleBody::Pilot : RuleBody::National;
    if (date >= nationalBegin)
        return RuleBody::National;
    return date >= pilotBegin ? RuleBody::Pilot : RuleBody::None;
}

QList<Role> TestForecast::expectedRoles(RuleBody body, const NationalRow &row) const
{
    const bool isOfTheDocument = body == RuleBody::Pilot && row.type != FilingType::Migrate;
    return isOfTheDocument ? m_document.roles(row.type, row.part) : row.required;
}

void TestForecast::everyProvinceAndDate_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shortName");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<RuleChoice>("choice");
    const QList<QDate> edges{pilotBegin, QDate(2018, 9, 10), QDate(2018, 9, 24), nationalBegin};
    for (const QStringList &cells : readTable(u"province-names.csv"_s)) {
        for (const QDate edge : edges) {
            for (const int offset : {-1, 0, 1}) {
                for (const RuleChoice choice :
                     {RuleChoice::Auto, RuleChoice::Pilot, RuleChoice::National}) {
                    const QDate date = edge.addDays(offset);
                    const QString row = cells.at(4) + u' ' + date.toString(Qt::ISODate)
                        + u" with rules " + nameOf(choice);
                    QTest::addRow("%s", qPrintable(row))
                        << cells.at(0) << cells.at(1) << date << choice;
                }
            }
        }
    }
}

void TestForecast::everyProvinceAndDate()
{
    QFETCH(const QString, code);
    QFETCH(const QString, shortName);
    QFETCH(const QDate, date);
    QFETCH(const RuleChoice, choice);
    const Province *province = m_rules->province(code);
    QVERIFY(province);

    const auto listed = m_document.province(shortName);
    const PilotCheck check = pilotCheck(*province, date);
    QCOMPARE(check.isListed, listed.has_value());
    QCOMPARE(check.since, listed ? std::optional(listed->since) : std::nullopt);
    QCOMPARE(check.batch, listed ? listed->batch : 0);
    QCOMPARE(check.isInForce, listed && listed->since <= date);
    for (const NationalRow &row : std::as_const(m_national)) {
        checkForecast(*province, date, choice, row);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestForecast::checkForecast(const Province &province, QDate date, RuleChoice choice,
                                 const NationalRow &row) const
{
    const auto listed = m_document.province(province.shortName.chinese);
    const bool isPilotOn = listed && listed->since <= date;
    const RuleBody body = expectedBody(date, choice);
    const bool isCovered = body == RuleBody::National || (body == RuleBody::Pilot && isPilotOn);
    const QList<Role> roles = isCovered ? expectedRoles(body, row) : QList<Role>();

    const Forecast result =
        forecast(*m_rules, {province.code, date, row.type, row.part, choice, {}});
    QCOMPARE(result.body, body);
    QCOMPARE(result.pilot.isInForce, isPilotOn);
    QCOMPARE(result.isProvinceCovered, isCovered);
    QCOMPARE(isProvinceCovered(*m_rules, province, date, choice), isCovered);
    // Of a migration only that it is verified is known: the persons are chosen by hand.
    const bool isRequired = !roles.isEmpty() || (isCovered && row.type == FilingType::Migrate);
    QCOMPARE(result.isRequired, isRequired);
    QCOMPARE(result.persons.size(), roles.size());
    for (qsizetype i = 0; i < roles.size(); ++i)
        QCOMPARE(result.persons.at(i), (Person{roles.at(i), QString(), false}));
    QCOMPARE(result.codesExpected, int(roles.size()));
    QCOMPARE(result.hours, isRequired ? std::optional(m_document.hours) : std::optional<int>());

    const QUrl nationalPage(u"https://beian.miit.gov.cn/#/Integrated/ComplaintA"_s);
    if (listed)
        QCOMPARE(result.links.province, listed->site);
    QCOMPARE(result.links.national, nationalPage);
    QCOMPARE(result.links.home, QUrl(u"https://beian.miit.gov.cn/"_s));
    QCOMPARE(result.links.verify,
             body == RuleBody::National ? nationalPage : result.links.province);
    QCOMPARE(result.advice.isEmpty(), !isCovered);
}

void TestForecast::personsAndCodes_data()
{
    QTest::addColumn<Filing>("filing");
    QTest::addColumn<QList<Person>>("persons");
    QTest::addColumn<int>("codes");
    const QString zhejiang = u"330000"_s;
    const QDate pilot(2018, 9, 12);
    const QDate national(2026, 11, 23);
    const Person subject{Role::Subject, firstNumber};
    const Person site{Role::Site, secondNumber};
    const Person sameSite{Role::Site, firstNumber};
    const Person thirdSite{Role::Site, thirdNumber};
    const Person noSubject{Role::Subject, {}};
    const Person noSite{Role::Site, {}};
    const Person optionalSubject{Role::Subject, firstNumber, true};
    const auto row = [&](const char *name, QDate date, FilingType type, FilingPart part,
                         const QList<Person> &filed, const QList<Person> &persons, int codes) {
        QTest::addRow("%s", name) << filingOf(zhejiang, date, type, part, filed) << persons
                                  << codes;
    };
    using enum FilingType;
    const FilingPart none = FilingPart::None;
    row("two persons, two numbers", pilot, First, none, {subject, site}, {subject, site}, 2);
    row("subject comes first", pilot, First, none, {site, subject}, {subject, site}, 2);
    row("one number for both", pilot, First, none, {subject, sameSite}, {subject, sameSite}, 1);
    row("no number is known", pilot, First, none, {}, {noSubject, noSite}, 2);
    row("empty persons are the bare roles", pilot, First, none, {noSubject, noSite},
        {noSubject, noSite}, 2);
    row("one number is known", pilot, First, none, {subject}, {subject, noSite}, 2);
    row("three persons", pilot, First, none, {subject, site, thirdSite}, {subject, site, thirdSite},
        3);
    row("three persons, two numbers", national, First, none, {subject, sameSite, thirdSite},
        {subject, sameSite, thirdSite}, 2);
    row("three persons, one number", national, First, none, {subject, sameSite, sameSite},
        {subject, sameSite, sameSite}, 1);
    row("three persons, one not known", national, First, none, {subject, sameSite, noSite},
        {subject, sameSite, noSite}, 2);
    row("number that is not needed", pilot, Access, none, {subject, site}, {site}, 1);
    row("several sites", pilot, NewSite, none, {site, thirdSite}, {site, thirdSite}, 2);
    row("new site of the pilot takes no subject", pilot, NewSite, none, {subject, site}, {site}, 1);
    row("optional person with a number", national, NewSite, none, {subject, site},
        {site, optionalSubject}, 2);
    row("optional person who shares the number", national, NewSite, none, {subject, sameSite},
        {sameSite, optionalSubject}, 1);
    row("optional person without a number", national, NewSite, none, {noSubject, site}, {site}, 1);
    row("optional person alone", national, NewSite, none, {subject}, {noSite, optionalSubject}, 2);
    row("required person marked optional", national, First, none, {optionalSubject, site},
        {subject, site}, 2);
    row("change of the subject", pilot, Change, FilingPart::Subject, {subject, site}, {subject}, 1);
    row("change of both", pilot, Change, FilingPart::Both, {subject, site}, {subject, site}, 2);
    row("end of access", national, CancelAccess, none, {subject, site}, {}, 0);
    row("cancellation in the pilot", pilot, Cancel, FilingPart::Subject, {subject}, {}, 0);
    row("cancellation since", national, Cancel, FilingPart::Site, {subject, site}, {site}, 1);
    row("migration, nobody chosen", national, Migrate, none, {}, {}, 0);
    row("migration, one chosen", national, Migrate, none, {subject}, {optionalSubject}, 1);
    row("before the pilot", QDate(2018, 9, 9), First, none, {subject, site}, {}, 0);
}

void TestForecast::personsAndCodes()
{
    QFETCH(const Filing, filing);
    QFETCH(const QList<Person>, persons);
    QFETCH(const int, codes);
    const Forecast result = forecast(*m_rules, filing);
    QCOMPARE(result.persons, persons);
    QCOMPARE(result.codesExpected, codes);
    // Who verifies a migration is known from nowhere; that somebody does is.
    const bool isRequired = !persons.isEmpty() || filing.type == FilingType::Migrate;
    QCOMPARE(result.isRequired, isRequired);
    QCOMPARE(result.hours.has_value(), isRequired);
}

void TestForecast::adviceFollowsTheNumbers_data()
{
    QTest::addColumn<QStringList>("subjects");
    QTest::addColumn<QStringList>("sites");
    QTest::addColumn<bool>("isSameShown");
    QTest::addColumn<bool>("areDifferentShown");
    const QStringList one{firstNumber};
    QTest::newRow("nothing known") << QStringList() << QStringList() << true << true;
    QTest::newRow("one known") << one << QStringList() << true << true;
    QTest::newRow("equal") << one << one << true << false;
    QTest::newRow("different") << one << QStringList{secondNumber} << false << true;
    QTest::newRow("two of three equal")
        << one << QStringList{firstNumber, secondNumber} << true << true;
    QTest::newRow("two of three known")
        << one << QStringList{firstNumber, QString()} << true << true;
}

void TestForecast::adviceFollowsTheNumbers()
{
    QFETCH(const QStringList, subjects);
    QFETCH(const QStringList, sites);
    QFETCH(const bool, isSameShown);
    QFETCH(const bool, areDifferentShown);
    Filing filing = filingOf(u"330000"_s, QDate(2018, 9, 12), FilingType::First);
    for (const QString &phone : subjects)
        filing.persons.append({Role::Subject, phone});
    for (const QString &phone : sites)
        filing.persons.append({Role::Site, phone});

    // By what appendix two says of one person and of two.
    const QStringList remarks = m_document.row(FilingType::First).remarks;
    const auto isShown = [&](const QString &words) {
        const auto remark = std::ranges::find_if(
            remarks, [&](const QString &text) { return text.contains(words); });
        return std::ranges::any_of(forecast(*m_rules, filing).advice, [&](const QString &id) {
            return m_rules->adviceById(id)->text.chinese == *remark;
        });
    };
    QCOMPARE(isShown(u"为同一人"_s), isSameShown);
    QCOMPARE(isShown(u"为不同人"_s), areDifferentShown);
}

void TestForecast::sourcesLeadToTheAnswer()
{
    const auto sources = [&](const QString &code, QDate date, FilingType type, FilingPart part) {
        return forecast(*m_rules, filingOf(code, date, type, part)).sources;
    };
    const QDate pilot(2018, 9, 12);
    const QStringList document{u"aliyun-2019"_s};
    const FilingPart none = FilingPart::None;
    QCOMPARE(sources(u"330000"_s, pilot, FilingType::First, none), document);
    QCOMPARE(sources(u"330000"_s, QDate(2016, 1, 1), FilingType::First, none), document);
    QCOMPARE(sources(u"440000"_s, pilot, FilingType::First, none),
             (QStringList{u"aliyun-2019"_s, u"texts-2019"_s}));
    QCOMPARE(sources(u"330000"_s, pilot, FilingType::Change, FilingPart::Both),
             (QStringList{u"aliyun-2019"_s, u"collected"_s}));
    QCOMPARE(sources(u"330000"_s, nationalBegin, FilingType::First, none),
             (QStringList{u"huawei-2025"_s, u"volcengine-2021"_s, u"jdcloud-2020"_s,
                          u"aliyun-2019"_s, u"collected"_s}));
}

void TestForecast::provincesAndServicesThatDiffer()
{
    Filing filing =
        filingOf(u"430000"_s, QDate(2026, 11, 23), FilingType::Change, FilingPart::Subject,
                 {{Role::Subject, firstNumber}, {Role::Site, secondNumber}});
    const QString reason = u"change-subject-as-whole"_s;
    Forecast result = forecast(*m_rules, filing);
    const Person optionalSite{Role::Site, secondNumber, true};
    QCOMPARE(result.persons, (QList<Person>{{Role::Subject, firstNumber}, optionalSite}));
    QVERIFY(result.advice.contains(reason));
    filing.provinceCode = u"440000"_s;
    result = forecast(*m_rules, filing);
    QCOMPARE(result.persons, (QList<Person>{{Role::Subject, firstNumber}}));
    QVERIFY(!result.advice.contains(reason));

    filing.type = FilingType::First;
    filing.part = FilingPart::None;
    filing.service = ServiceKind::MiniProgram;
    result = forecast(*m_rules, filing);
    QCOMPARE(result.persons, (QList<Person>{{Role::Subject, firstNumber}, optionalSite}));
    QVERIFY(result.sources.contains(u"douyin-2026"_s));
}

void TestForecast::adviceOfAProvinceIsGivenThereOnly()
{
    const auto says = [this](const QString &id, const QString &province) {
        return forecast(*m_rules, filingOf(province, QDate(2026, 11, 23), FilingType::First))
            .advice.contains(id);
    };
    QVERIFY(says(u"subject-needs-id-card"_s, u"140000"_s));
    QVERIFY(says(u"subject-needs-id-card"_s, u"370000"_s));
    QVERIFY(!says(u"subject-needs-id-card"_s, u"330000"_s));
    QVERIFY(says(u"subject-is-service-person"_s, u"340000"_s));
    QVERIFY(!says(u"subject-is-service-person"_s, u"140000"_s));
}

void TestForecast::partThatTheTypeDoesNotKnow()
{
    const Forecast result =
        forecast(*m_rules, filingOf(u"330000"_s, nationalBegin, FilingType::Change));
    QVERIFY(result.isProvinceCovered);
    QVERIFY(!result.isRequired);
    QVERIFY(result.persons.isEmpty());
}

void TestForecast::numbersAreGroupedInOrder()
{
    QVERIFY(numbersOf({}).isEmpty());
    const QList<NumberGroup> groups = numbersOf({{Role::Site, secondNumber},
                                                 {Role::Subject, firstNumber},
                                                 {Role::Site, QString()},
                                                 {Role::Site, firstNumber},
                                                 {Role::Site, firstNumber},
                                                 {Role::Subject, secondNumber}});
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups.at(0).phone, secondNumber);
    QCOMPARE(groups.at(0).roles, (QList<Role>{Role::Site, Role::Subject}));
    QCOMPARE(groups.at(1).phone, firstNumber);
    QCOMPARE(groups.at(1).roles, (QList<Role>{Role::Subject, Role::Site}));
}

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
