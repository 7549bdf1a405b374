// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qbuffer.h>

#include "tests/warnings.h"
#include "app/cli/planrequest.h"
#include "app/cli/provinceoption.h"
#include "app/support/qtversion.h"
#include "tests/app/commandbench.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

class NoSentences final : public ErrorSentences
{
public:
    [[nodiscard]] QString sentenceFor(const Error &) const override { return {}; }
};

// What a command would work with, at 23:30 in Beijing on 2026-11-22, which is the same day in UTC.
class Bench final
{
public:
    explicit Bench(const QDateTime &now = QDateTime(QDate(2026, 11, 22), QTime(15, 30), utcZone),
                   Language language = Language::English)
        : clock(now)
        , context{commands.rules(), clock, sentences, language, device, device, device}
        , finder(context)
    { }

    CommandBench commands;
    ManualClock clock;
    NoSentences sentences;
    QBuffer device;
    CommandContext context;
    ProvinceFinder finder;
};

PlanRequest requestOf(const QString &province, const QString &type)
{
    PlanRequest request;
    request.province = province;
    request.type = type;
    return request;
}

} // namespace

// From what was given on the command line to the filing that is meant.
class PlanRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void refusals_data();
    void refusals();
    void parts_data();
    void parts();
    void whatIsNotAskedForIsNotLookedAt();
    void todayIsThatOfBeijing_data();
    void todayIsThatOfBeijing();
    void choices_data();
    void choices();
    void personsOfTheRolesThatAreAskedFor_data();
    void personsOfTheRolesThatAreAskedFor();
    void provinceNames_data();
    void provinceNames();
    void candidatesAreNeverAmbiguous_data();
    void candidatesAreNeverAmbiguous();
    void oneFinderForAWholeFile();
};

void PlanRequestTest::refusals_data()
{
    QTest::addColumn<PlanRequest>("request");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    PlanRequest request;
    request.type = u"first"_s;
    QTest::newRow("no province") << request << ErrorKind::WrongUsage
                                 << u"the option --province is missing"_s;
    request = {};
    request.province = u"浙江"_s;
    QTest::newRow("no type") << request << ErrorKind::WrongUsage
                             << u"the option --type is missing"_s;
    QTest::newRow("no such province") << requestOf(u"Atlantis"_s, u"first"_s)
                                      << ErrorKind::UnknownProvince << u"Atlantis"_s;
    QTest::newRow("what may be a document number is not repeated")
        << requestOf(u"11010519491231002X"_s, u"first"_s) << ErrorKind::UnknownProvince << u"…"_s;
    QTest::newRow("several provinces")
        << requestOf(u"shanxi"_s, u"first"_s) << ErrorKind::AmbiguousProvince
        << u"山西 (Shanxi), 陕西 (Shaanxi)"_s;
    QTest::newRow("no such type") << requestOf(u"浙江"_s, u"second"_s)
                                  << ErrorKind::UnknownFilingType << u"second"_s;
    QTest::newRow("a change of what?") << requestOf(u"浙江"_s, u"change"_s)
                                       << ErrorKind::MissingChanged << QString();
    QTest::newRow("a cancellation of what?") << requestOf(u"浙江"_s, u"cancel"_s)
                                             << ErrorKind::MissingCancel << QString();
    request = requestOf(u"浙江"_s, u"change"_s);
    request.changed = u"owner"_s;
    QTest::newRow("a change of something else")
        << request << ErrorKind::WrongUsage << u"--changed takes subject, site or both"_s;
    request = requestOf(u"浙江"_s, u"cancel"_s);
    request.cancel = u"both"_s;
    QTest::newRow("both cannot be cancelled at once")
        << request << ErrorKind::WrongUsage << u"--cancel takes subject or site"_s;
    request = requestOf(u"浙江"_s, u"first"_s);
    request.submitted = u"2018-02-30"_s;
    QTest::newRow("a day that never was") << request << ErrorKind::InvalidDate << u"2018-02-30"_s;
    request.submitted = u"13800138000"_s;
    QTest::newRow("a phone number in the column of the date is not repeated")
        << request << ErrorKind::InvalidDate << u"…"_s;
    request = requestOf(u"浙江"_s, u"first"_s);
    request.rules = u"both"_s;
    QTest::newRow("other rules") << request << ErrorKind::WrongUsage
                                 << u"--rules takes auto, pilot or national"_s;
    request = requestOf(u"浙江"_s, u"first"_s);
    request.subjectPhone = u"0571-88886666"_s;
    QTest::newRow("a land line") << request << ErrorKind::PhoneNotMobile << u"0571-88886666"_s;
}

void PlanRequestTest::refusals()
{
    QFETCH(PlanRequest, request);
    QFETCH(QString, detail);
    QFETCH(ErrorKind, kind);
    Bench bench;
    const Result<Filing> filing = filingOf(request, bench.finder, bench.context);
    QVERIFY(!filing);
    QCOMPARE(filing.error().kind, kind);
    if (kind != ErrorKind::PhoneNotMobile)
        QCOMPARE(filing.error().detail, detail);
    // Nothing was written: that is the command's business.
    QCOMPARE(bench.device.size(), 0);
}

void PlanRequestTest::parts_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("word");
    QTest::addColumn<FilingType>("filingType");
    QTest::addColumn<FilingPart>("part");
    QTest::newRow("a change of the subject")
        << u"change"_s << u"subject"_s << FilingType::Change << FilingPart::Subject;
    QTest::newRow("a change of the site")
        << u"change"_s << u"site"_s << FilingType::Change << FilingPart::Site;
    QTest::newRow("a change of both")
        << u"change"_s << u"both"_s << FilingType::Change << FilingPart::Both;
    QTest::newRow("a cancelled subject")
        << u"cancel"_s << u"subject"_s << FilingType::Cancel << FilingPart::Subject;
    QTest::newRow("a cancelled site")
        << u"cancel"_s << u"site"_s << FilingType::Cancel << FilingPart::Site;
    QTest::newRow("a first filing has no part")
        << u"first"_s << u"nonsense"_s << FilingType::First << FilingPart::None;
    QTest::newRow("a cancelled access has no part")
        << u"cancel-access"_s << u"nonsense"_s << FilingType::CancelAccess << FilingPart::None;
}

void PlanRequestTest::parts()
{
    QFETCH(QString, type);
    QFETCH(QString, word);
    Bench bench;
    PlanRequest request = requestOf(u"浙江"_s, type);
    request.changed = word;
    request.cancel = word;
    if (type == "change"_L1)
        request.cancel = u"nonsense"_s;
    if (type == "cancel"_L1)
        request.changed = u"nonsense"_s;
    const Result<Filing> filing = filingOf(request, bench.finder, bench.context);
    QVERIFY(filing);
    QCOMPARE(filing->provinceCode, u"330000"_s);
    QTEST(filing->type, "filingType");
    QTEST(filing->part, "part");
}

// In a table, cells of other types stay filled.
void PlanRequestTest::whatIsNotAskedForIsNotLookedAt()
{
    Bench bench;
    PlanRequest request = requestOf(u"江西"_s, u"first"_s);
    request.submitted = u"2017-01-01"_s; // before any rules
    request.subjectPhone = u"no number at all"_s;
    const Result<Filing> filing = filingOf(request, bench.finder, bench.context);
    QVERIFY(filing);
    QCOMPARE(filing->persons, QList<Person>());
}

void PlanRequestTest::todayIsThatOfBeijing_data()
{
    QTest::addColumn<QTime>("utc");
    QTest::addColumn<QDate>("day");
    QTest::newRow("before midnight in Beijing") << QTime(15, 59, 59) << QDate(2026, 11, 22);
    QTest::newRow("midnight in Beijing") << QTime(16, 0) << QDate(2026, 11, 23);
}

void PlanRequestTest::todayIsThatOfBeijing()
{
    QFETCH(QTime, utc);
    Bench bench(QDateTime(QDate(2026, 11, 22), utc, utcZone));
    const Result<Filing> filing =
        filingOf(requestOf(u"浙江"_s, u"first"_s), bench.finder, bench.context);
    QVERIFY(filing);
    QTEST(filing->submitted, "day");
}

void PlanRequestTest::choices_data()
{
    QTest::addColumn<std::optional<QString>>("word");
    QTest::addColumn<RuleChoice>("choice");
    QTest::newRow("not said") << std::optional<QString>() << RuleChoice::Auto;
    QTest::newRow("auto") << std::optional(u"auto"_s) << RuleChoice::Auto;
    QTest::newRow("pilot") << std::optional(u"pilot"_s) << RuleChoice::Pilot;
    QTest::newRow("national") << std::optional(u"national"_s) << RuleChoice::National;
}

void PlanRequestTest::choices()
{
    QFETCH(std::optional<QString>, word);
    Bench bench;
    PlanRequest request = requestOf(u"浙江"_s, u"first"_s);
    request.rules = word;
    const Result<Filing> filing = filingOf(request, bench.finder, bench.context);
    QVERIFY(filing);
    QTEST(filing->rules, "choice");
}

void PlanRequestTest::personsOfTheRolesThatAreAskedFor_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("persons");
    QTest::newRow("first: both") << u"first"_s
                                 << QStringList{u"subject 13800138000"_s, u"site 13900139000"_s,
                                                u"site 13700137000"_s};
    QTest::newRow("new site: those of the site")
        << u"new-site"_s
        << QStringList{u"site 13900139000"_s, u"site 13700137000"_s};
}

void PlanRequestTest::personsOfTheRolesThatAreAskedFor()
{
    QFETCH(QString, type);
    QFETCH(QStringList, persons);
    Bench bench;
    PlanRequest request = requestOf(u"浙江"_s, type);
    request.rules = u"national"_s;
    request.subjectPhone = u"+86 138 0013 8000"_s;
    request.sitePhones = {u"139-0013-9000"_s, u"１３７００１３７０００"_s};
    const Result<Filing> filing = filingOf(request, bench.finder, bench.context);
    QVERIFY(filing);
    QStringList found;
    for (const Person &person : filing->persons) {
        if (!person.isOptional)
            found << (person.role == Role::Subject ? u"subject "_s : u"site "_s) + person.phone;
    }
    QCOMPARE(found, persons);
}

void PlanRequestTest::provinceNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"330000"_s << u"330000"_s;
    QTest::newRow("name") << u"内蒙古自治区"_s << u"150000"_s;
    QTest::newRow("English") << u"Zhejiang"_s << u"330000"_s;
    QTest::newRow("full width") << u"ＺＪ"_s << u"330000"_s;
    // A command says no to a beginning, which a window would take.
    QTest::newRow("a beginning") << u"zhej"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void PlanRequestTest::provinceNames()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    Bench bench;
    // The second time it is remembered.
    for (int i = 0; i < 2; ++i) {
        const Result<const Province *> province = bench.finder.named(text);
        QCOMPARE(province ? (*province)->code : QString(), code);
        if (!province)
            QCOMPARE(province.error().kind, ErrorKind::UnknownProvince);
    }
}

void PlanRequestTest::candidatesAreNeverAmbiguous_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("detail");
    QTest::newRow("Chinese") << Language::Chinese << u"河南、湖南、海南"_s;
    QTest::newRow("English") << Language::English
                             << u"河南 (Henan), 湖南 (Hunan), 海南 (Hainan)"_s;
}

void PlanRequestTest::candidatesAreNeverAmbiguous()
{
    QFETCH(Language, language);
    Bench bench(QDateTime(QDate(2026, 11, 22), QTime(0, 0), utcZone), language);
    const Result<const Province *> province = bench.finder.named(u"hn"_s);
    QVERIFY(!province);
    QTEST(province.error().detail, "detail");
    const QStringList names = candidatesOf(province.error(), u"hn"_s, bench.context);
    QCOMPARE(names, QStringList({u"河南"_s, u"湖南"_s, u"海南"_s}));
    for (const QString &name : names)
        QVERIFY(bench.finder.named(name));
    QCOMPARE(candidatesOf({ErrorKind::UnknownProvince, {}}, u"hn"_s, bench.context),
             QStringList());
}

// What was not found the first time is not taken for what was found before.
void PlanRequestTest::oneFinderForAWholeFile()
{
    Bench bench;
    for (int row = 0; row < 3; ++row) {
        for (const auto &[text, code] :
             {std::pair{u"浙江"_s, u"330000"_s}, std::pair{u"粤"_s, u"440000"_s},
              std::pair{u"hn"_s, QString()}, std::pair{u"Zhejiang"_s, u"330000"_s}}) {
            const Result<const Province *> province = bench.finder.named(text);
            QCOMPARE(province ? (*province)->code : QString(), code);
        }
    }
}

QTEST_GUILESS_MAIN(PlanRequestTest)
#include "tst_planrequest.moc"
