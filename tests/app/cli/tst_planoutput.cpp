// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qbuffer.h>

#include "tests/warnings.h"
#include "app/cli/planoutput.h"
#include "app/support/qtversion.h"
#include "tests/app/commandbench.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

class Details final : public ErrorSentences
{
public:
    [[nodiscard]] QString sentenceFor(const Error &error) const override
    {
        return errorKindName(error.kind) + u" | "_s + error.detail;
    }
};

class Bench final
{
public:
    explicit Bench(Language language = Language::English)
        : context{commands.rules(), clock, sentences, language, device, device, device}
    { }

    // A first filing in 浙江 (330000) or elsewhere.
    [[nodiscard]] Filing filingOf(QDate submitted, const QList<Person> &persons,
                                  const QString &province = u"330000"_s) const
    {
        return {province, submitted, FilingType::First, FilingPart::None, RuleChoice::Auto,
                persons};
    }
    [[nodiscard]] Forecast forecastOf(const Filing &filing) const
    {
        return forecast(commands.rules(), filing);
    }

    CommandBench commands;
    ManualClock clock{QDateTime(QDate(2026, 11, 23), QTime(1, 0), utcZone)};
    Details sentences;
    QBuffer device;
    CommandContext context;
};

const QDate beforeAll(2017, 1, 1);
const QDate inThePilot(2018, 9, 12);
const QDate nationally(2026, 11, 23);

} // namespace

class PlanOutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void bodies_data();
    void bodies();
    void personsAreMasked();
    void aRefusedFilingHasEveryKey();
    void nullWhereNothingIsKnown();
    void languageOfTheTexts_data();
    void languageOfTheTexts();
    void linesForPeople();
    void theEntranceOf2019IsNamedBesideAnother();
    void oneLineARow();
};

void PlanOutputTest::bodies_data()
{
    QTest::addColumn<QDate>("submitted");
    QTest::addColumn<QString>("rules");
    QTest::addColumn<bool>("isRequired");
    QTest::addColumn<bool>("isInForce");
    QTest::newRow("before all rules") << beforeAll << u"none"_s << false << false;
    QTest::newRow("in the pilot") << inThePilot << u"pilot"_s << true << true;
    QTest::newRow("nationally") << nationally << u"national"_s << true << true;
}

void PlanOutputTest::bodies()
{
    QFETCH(QDate, submitted);
    QFETCH(bool, isRequired);
    Bench bench;
    const QJsonObject plan =
        planJson(bench.forecastOf(bench.filingOf(submitted, {})), bench.context);
    QTEST(plan["rules"_L1].toString(), "rules");
    QCOMPARE(plan["required"_L1].toBool(), isRequired);
    const QJsonObject pilot = plan["pilot"_L1].toObject();
    QVERIFY(pilot["listed"_L1].toBool());
    QTEST(pilot["in_force"_L1].toBool(), "isInForce");
    QCOMPARE(pilot["since"_L1].toString(),
             bench.commands.rules().province(u"330000"_s)->pilotSince->toString(Qt::ISODate));
    QCOMPARE(plan["hours"_L1].isNull(), !isRequired);
    QCOMPARE(plan["site"_L1].isNull(), !isRequired);
    QVERIFY(plan["error"_L1].isNull());
}

void PlanOutputTest::personsAreMasked()
{
    Bench bench;
    const Filing filing = bench.filingOf(
        nationally, {{Role::Subject, u"13800138000"_s}, {Role::Site, u"13800138000"_s}});
    const QJsonObject plan = planJson(bench.forecastOf(filing), bench.context);
    const QJsonArray persons = plan["persons"_L1].toArray();
    QCOMPARE(persons.size(), 2);
    QCOMPARE(persons.at(0)["role"_L1].toString(), u"subject"_s);
    QCOMPARE(persons.at(1)["role"_L1].toString(), u"site"_s);
    for (const QJsonValue &person : persons) {
        QCOMPARE(person["phone"_L1].toString(), u"138****8000"_s);
        QVERIFY(!person["senders"_L1].toArray().isEmpty());
    }
    // They share it: one SMS.
    QCOMPARE(plan["codes_expected"_L1].toInt(), 1);
    QVERIFY(!QJsonDocument(plan).toJson().contains("13800138000"));
    for (const QString &line : planLines(filing, bench.forecastOf(filing), bench.context))
        QVERIFY2(!line.contains(u"13800138000"_s), qPrintable(line));
}

// A program that reads them need not ask first which there are.
void PlanOutputTest::aRefusedFilingHasEveryKey()
{
    Bench bench;
    const QJsonObject good =
        planJson(bench.forecastOf(bench.filingOf(nationally, {})), bench.context);
    const QJsonObject refused =
        refusedPlanJson({ErrorKind::UnknownProvince, u"Atlantis"_s}, bench.context);
    QCOMPARE(refused.keys(), good.keys());
    QCOMPARE(refused["error"_L1]["kind"_L1].toString(), u"unknown-province"_s);
    QCOMPARE(refused["error"_L1]["message"_L1].toString(), u"unknown-province | Atlantis"_s);
    QVERIFY(refused["required"_L1].isNull());
    QVERIFY(refused["persons"_L1].isArray());
    QVERIFY(refused["persons"_L1].toArray().isEmpty());
}

void PlanOutputTest::nullWhereNothingIsKnown()
{
    Bench bench;
    // 广东 is not in the pilot.
    const QJsonObject plan =
        planJson(bench.forecastOf(bench.filingOf(nationally, {}, u"440000"_s)), bench.context);
    const QJsonObject pilot = plan["pilot"_L1].toObject();
    QVERIFY(!pilot["listed"_L1].toBool());
    QVERIFY(pilot["since"_L1].isNull());
    QVERIFY(pilot["batch"_L1].isNull());
    // The bare roles, whose numbers nobody has told.
    for (const QJsonValue &person : plan["persons"_L1].toArray())
        QVERIFY(person["phone"_L1].isNull());
}

void PlanOutputTest::languageOfTheTexts_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Chinese") << Language::Chinese;
}

void PlanOutputTest::languageOfTheTexts()
{
    QFETCH(Language, language);
    Bench bench(language);
    const QJsonObject plan =
        planJson(bench.forecastOf(bench.filingOf(nationally, {})), bench.context);
    const QJsonArray sources = plan["sources"_L1].toArray();
    QVERIFY(!sources.isEmpty());
    for (const QJsonValue &source : sources)
        QVERIFY(!source["date"_L1].toString().isEmpty());
    const QJsonArray advice = plan["advice"_L1].toArray();
    QVERIFY(!advice.isEmpty());
    for (const QJsonValue &entry : advice)
        QCOMPARE(entry["text"_L1].toString(),
                 bench.commands.rules().adviceById(entry["id"_L1].toString())->text.in(language));
}

void PlanOutputTest::linesForPeople()
{
    Bench bench;
    const Filing filing = bench.filingOf(
        inThePilot, {{Role::Subject, u"13800138000"_s}, {Role::Site, u"13300133000"_s}});
    const QString lines =
        planLines(filing, bench.forecastOf(filing), bench.context).join(u'\n');
    for (const QString &part :
         {u"SMS verification is required, within 24 hours"_s, u"The pilot lists Zhejiang since"_s,
          u"which includes 2018-09-12"_s, u"Who verifies:"_s,
          u"  Entity's responsible person · 138****8000"_s, u"Site's responsible person"_s,
          u"Codes to expect: 2"_s, u"Where to verify: http"_s, u"Source: "_s})
        QVERIFY2(lines.contains(part), qPrintable(part + u"\nin\n"_s + lines));
    const Filing early = bench.filingOf(QDate(2018, 1, 1), {}, u"440000"_s);
    const QString none = planLines(early, bench.forecastOf(early), bench.context).join(u'\n');
    QVERIFY(none.contains(u"SMS verification is not required."_s));
    QVERIFY(none.contains(u"The pilot does not list "_s));
    QVERIFY(!none.contains(u"Who verifies"_s));
}

void PlanOutputTest::theEntranceOf2019IsNamedBesideAnother()
{
    Bench bench;
    const QString beside = u"The province's entrance of 2019:"_s;
    const Filing pilot = bench.filingOf(inThePilot, {});
    QVERIFY(!planLines(pilot, bench.forecastOf(pilot), bench.context).join(u'\n').contains(beside));
    const Filing today = bench.filingOf(nationally, {});
    QVERIFY(planLines(today, bench.forecastOf(today), bench.context).join(u'\n').contains(beside));
}

void PlanOutputTest::oneLineARow()
{
    Bench bench;
    const Forecast none = bench.forecastOf(bench.filingOf(beforeAll, {}));
    QCOMPARE(planRowLine(7, none), u"Row 7: SMS verification is not required."_s);
    const Forecast required = bench.forecastOf(bench.filingOf(nationally, {}));
    const QString line = planRowLine(12, required);
    QVERIFY2(line.startsWith(
                 u"Row 12: SMS verification is required; codes to expect: 2; where: https://"_s),
             qPrintable(line));
    QVERIFY(!line.contains(u'\n'));
}

QTEST_GUILESS_MAIN(PlanOutputTest)
#include "tst_planoutput.moc"
