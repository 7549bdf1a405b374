// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/app/commandbench.h"

using namespace beian;
using namespace Qt::StringLiterals;

class CommandLinePlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void understandsTheNamesOfConsoles_data();
    void understandsTheNamesOfConsoles();
    void asksForWhatANameLeavesOpen();
    void saysThatATypeHasNoStep();
    void aMiniProgramGoesToTheSubject();
    void whoVerifiesAMigrationIsChosen();
    void answersTheAgreedExample();
    void asksTheRolesOfTheType_data();
    void asksTheRolesOfTheType();
    void nobodyVerifies_data();
    void nobodyVerifies();
    void tellsTheBodyAndThePilot_data();
    void tellsTheBodyAndThePilot();
    void sameNumberTwiceIsOneCode();
    void severalSitesAreSeveralPersons();
    void optionalPersonsCountOnlyWithAPhone();
    void phonesThatAreNotNeededAreIgnored();
    void likelyCarriersSenderComesFirst_data();
    void likelyCarriersSenderComesFirst();
    void partsOfOtherTypesAreIgnored();
    void todayIsTheDefault();
    void findsTheProvince_data();
    void findsTheProvince();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void ambiguousProvinceNamesItsCandidates();
    void refusesWrongPhones_data();
    void refusesWrongPhones();
    void speaksToPeople_data();
    void speaksToPeople();
    void textsFollowTheLanguage();

private:
    [[nodiscard]] CommandAnswer plan(const QStringList &options) const
    {
        return m_bench.run(QStringList{u"plan"_s, u"--json"_s} + options);
    }

    const CommandBench m_bench;
};

namespace {

// "--a x --b y" with the blanks as separators.
QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

QStringList rolesIn(const QJsonObject &plan)
{
    QStringList roles;
    for (const QJsonValue &person : plan["persons"_L1].toArray())
        roles += person["role"_L1].toString();
    return roles;
}

const QStringList planKeys{
    u"advice"_s, u"codes_expected"_s, u"error"_s, u"hours"_s, u"persons"_s,
    u"pilot"_s,  u"required"_s,       u"rules"_s, u"site"_s,  u"sources"_s,
};

} // namespace

void CommandLinePlanTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CommandLinePlanTest::answersTheAgreedExample()
{
    const CommandAnswer answer = plan(
        words("--province 浙江 --submitted 2018-09-12 --type first --subject-phone 13800138000 "
              "--site-phone 13300133000"));
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.err, QByteArray());
    const QJsonObject object = answer.object();
    QCOMPARE(object.keys(), planKeys);
    QCOMPARE(object["required"_L1], true);
    QCOMPARE(object["rules"_L1], u"pilot"_s);
    QCOMPARE(object["pilot"_L1].toObject(),
             QJsonObject({{u"listed"_s, true},
                          {u"since"_s, u"2018-09-10"_s},
                          {u"batch"_s, 2},
                          {u"in_force"_s, true}}));
    const QString telecom = u"106598051001"_s;
    const QString unicom = u"10655113"_s;
    const QString mobile = u"106575000130"_s;
    const QJsonArray persons = object["persons"_L1].toArray();
    QCOMPARE(persons.size(), 2);
    QCOMPARE(persons[0].toObject().keys(),
             QStringList({u"optional"_s, u"phone"_s, u"role"_s, u"senders"_s}));
    QCOMPARE(persons[0]["role"_L1], u"subject"_s);
    QCOMPARE(persons[0]["phone"_L1], u"138****8000"_s);
    QCOMPARE(persons[0]["optional"_L1], false);
    QCOMPARE(persons[0]["senders"_L1].toArray().first(), mobile);
    QCOMPARE(persons[0]["senders"_L1].toArray().size(), 3);
    QCOMPARE(persons[1]["role"_L1], u"site"_s);
    QCOMPARE(persons[1]["phone"_L1], u"133****3000"_s);
    QCOMPARE(persons[1]["senders"_L1].toArray().first(), telecom);
    QVERIFY(persons[1]["senders"_L1].toArray().contains(unicom));
    QCOMPARE(object["codes_expected"_L1], 2);
    QCOMPARE(object["hours"_L1], 24);
    QCOMPARE(object["site"_L1].toObject(),
             QJsonObject({{u"url"_s, u"http://zj.beian.miit.gov.cn"_s},
                          {u"province_url"_s, u"http://zj.beian.miit.gov.cn"_s}}));
    QVERIFY(object["advice"_L1].isArray());
    for (const QJsonValue &advice : object["advice"_L1].toArray()) {
        QVERIFY(!advice["id"_L1].toString().isEmpty());
        QVERIFY(!advice["text"_L1].toString().isEmpty());
    }
    QVERIFY(!object["sources"_L1].toArray().isEmpty());
    for (const QJsonValue &source : object["sources"_L1].toArray()) {
        QVERIFY(!source["title"_L1].toString().isEmpty());
        QVERIFY(!source["date"_L1].toString().isEmpty());
    }
    QVERIFY(object["error"_L1].isNull());
}

void CommandLinePlanTest::asksTheRolesOfTheType_data()
{
    QTest::addColumn<QString>("submitted");
    QTest::addColumn<QStringList>("type");
    QTest::addColumn<QStringList>("roles");

    const QString pilot = u"2018-09-12"_s;
    const QString national = u"2024-05-06"_s;
    const QStringList subject{u"subject"_s};
    const QStringList site{u"site"_s};
    const QStringList both{u"subject"_s, u"site"_s};
    const auto row = [](const char *name, const QString &submitted, const char *type,
                        const QStringList &roles) {
        QTest::newRow(name) << submitted << words(type) << roles;
    };
    row("pilot, first", pilot, "first", both);
    row("pilot, new site", pilot, "new-site", site);
    row("pilot, access", pilot, "access", site);
    row("pilot, change of the subject", pilot, "change --changed subject", subject);
    row("pilot, change of the site", pilot, "change --changed site", site);
    row("pilot, change of both", pilot, "change --changed both", both);
    row("national, first", national, "first", both);
    row("national, access", national, "access", site);
    row("national, change of the subject", national, "change --changed subject", subject);
    row("national, change of the site", national, "change --changed site", site);
    row("national, change of both", national, "change --changed both", both);
    row("national, cancelling the subject", national, "cancel --cancel subject", subject);
    row("national, cancelling the site", national, "cancel --cancel site", site);
}

void CommandLinePlanTest::asksTheRolesOfTheType()
{
    QFETCH(QString, submitted);
    QFETCH(QStringList, type);
    QFETCH(QStringList, roles);
    const CommandAnswer answer = plan(
        QStringList{u"--province"_s, u"浙江"_s, u"--submitted"_s, submitted, u"--type"_s} + type);
    QCOMPARE(answer.code, ExitCode::Done);
    const QJsonObject object = answer.object();
    QCOMPARE(object["required"_L1], true);
    QCOMPARE(rolesIn(object), roles);
    QCOMPARE(object["codes_expected"_L1], int(roles.size()));
    for (const QJsonValue &person : object["persons"_L1].toArray())
        QVERIFY(person["phone"_L1].isNull());
}

void CommandLinePlanTest::nobodyVerifies_data()
{
    QTest::addColumn<QStringList>("options");

    const auto row = [](const char *name, const char *options) {
        QTest::newRow(name) << words(options);
    };
    row("before every body of rules", "--province 浙江 --submitted 2017-12-17 --type first");
    row("the day before the pilot date", "--province 浙江 --submitted 2018-09-09 --type first");
    row("a province outside the pilot", "--province 广东 --submitted 2016-09-12 --type first");
    row("pilot, cancelled access", "--province 浙江 --submitted 2018-09-12 --type cancel-access");
    row("pilot, cancelled subject",
        "--province 浙江 --submitted 2018-09-12 --type cancel --cancel subject");
    row("pilot, cancelled site",
        "--province 浙江 --submitted 2018-09-12 --type cancel --cancel site");
    row("national, cancelled access",
        "--province 浙江 --submitted 2024-05-06 --type cancel-access");
    row("phones change nothing",
        "--province 浙江 --submitted 2018-09-09 --type first --subject-phone 13800138000 "
        "--site-phone 13300133000");
}

void CommandLinePlanTest::nobodyVerifies()
{
    QFETCH(QStringList, options);
    const CommandAnswer answer = plan(options);
    QCOMPARE(answer.code, ExitCode::Done);
    const QJsonObject object = answer.object();
    QCOMPARE(object.keys(), planKeys);
    QCOMPARE(object["required"_L1], false);
    QCOMPARE(object["persons"_L1], QJsonValue(QJsonArray()));
    QCOMPARE(object["codes_expected"_L1], 0);
    QVERIFY(object["site"_L1].isNull());
    QVERIFY(object["hours"_L1].isNull());
    QVERIFY(object["error"_L1].isNull());
}

void CommandLinePlanTest::tellsTheBodyAndThePilot_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("inForce");
    QTest::addColumn<bool>("isRequired");
    QTest::addColumn<QString>("url"); // empty: not compared

    const QString old = u"http://zj.beian.miit.gov.cn"_s;
    const QString page = u"https://beian.miit.gov.cn/#/Integrated/ComplaintA"_s;
    const auto row = [](const char *name, const char *options, const QString &body, bool inForce,
                        bool isRequired, const QString &url) {
        QTest::newRow(name) << words(options) << body << inForce << isRequired << url;
    };
    row("before the pilot", "--submitted 2017-12-17", u"none"_s, false, false, {});
    row("auto before the pilot", "--submitted 2017-12-17 --rules auto", u"none"_s, false, false,
        {});
    row("the first day of the pilot", "--submitted 2017-12-18", u"pilot"_s, false, false, {});
    row("the day before the province's date", "--submitted 2018-09-09", u"pilot"_s, false, false,
        {});
    row("the province's date", "--submitted 2018-09-10", u"pilot"_s, true, true, old);
    row("the last day of the pilot", "--submitted 2020-08-16", u"pilot"_s, true, true, old);
    row("the first day of the national rules", "--submitted 2020-08-17", u"national"_s, true, true,
        page);
    row("pinned to the pilot later on", "--submitted 2024-05-06 --rules pilot", u"pilot"_s, true,
        true, old);
    row("pinned to the pilot before the date", "--submitted 2017-01-01 --rules pilot", u"pilot"_s,
        false, false, {});
    row("pinned to the national rules", "--submitted 2017-01-01 --rules national", u"national"_s,
        false, true, page);
}

void CommandLinePlanTest::tellsTheBodyAndThePilot()
{
    QFETCH(QStringList, options);
    QFETCH(QString, body);
    QFETCH(bool, inForce);
    QFETCH(bool, isRequired);
    QFETCH(QString, url);
    const CommandAnswer answer = plan(words("--province 浙江 --type first") + options);
    QCOMPARE(answer.code, ExitCode::Done);
    const QJsonObject object = answer.object();
    QCOMPARE(object["rules"_L1], body);
    QCOMPARE(object["pilot"_L1].toObject(),
             QJsonObject({{u"listed"_s, true},
                          {u"since"_s, u"2018-09-10"_s},
                          {u"batch"_s, 2},
                          {u"in_force"_s, inForce}}));
    QCOMPARE(object["required"_L1], isRequired);
    if (!url.isEmpty()) {
        QCOMPARE(object["site"_L1]["url"_L1], url);
        QCOMPARE(object["site"_L1]["province_url"_L1], u"http://zj.beian.miit.gov.cn"_s);
    }
}

void CommandLinePlanTest::sameNumberTwiceIsOneCode()
{
    const QJsonObject object =
        plan(words("--province 浙江 --submitted 2018-09-12 --type first --subject-phone "
                   "13800138000 --site-phone +86138-0013-8000"))
            .object();
    QCOMPARE(rolesIn(object), QStringList({u"subject"_s, u"site"_s}));
    QCOMPARE(object["codes_expected"_L1], 1);
}

void CommandLinePlanTest::severalSitesAreSeveralPersons()
{
    const QJsonObject object =
        plan(words("--province 浙江 --submitted 2018-09-12 --type first --subject-phone "
                   "13800138000 --site-phone 13300133000 --site-phone 13100131000"))
            .object();
    QCOMPARE(rolesIn(object), QStringList({u"subject"_s, u"site"_s, u"site"_s}));
    QCOMPARE(object["codes_expected"_L1], 3);
    QCOMPARE(object["persons"_L1].toArray()[2]["phone"_L1], u"131****1000"_s);
}

void CommandLinePlanTest::optionalPersonsCountOnlyWithAPhone()
{
    const QStringList options = words("--province 广东 --submitted 2024-05-06 --type new-site");
    const QJsonObject without = plan(options).object();
    QCOMPARE(rolesIn(without), QStringList{u"site"_s});
    QCOMPARE(without["codes_expected"_L1], 1);

    const QJsonObject with =
        plan(options + words("--subject-phone 13800138000 --site-phone 13300133000")).object();
    QCOMPARE(with["codes_expected"_L1], 2);
    QCOMPARE(with["persons"_L1].toArray().size(), 2);
    for (const QJsonValue &person : with["persons"_L1].toArray())
        QCOMPARE(person["optional"_L1].toBool(), person["role"_L1] == "subject"_L1);
}

void CommandLinePlanTest::phonesThatAreNotNeededAreIgnored()
{
    const CommandAnswer answer = plan(
        words("--province 浙江 --submitted 2018-09-12 --type new-site --subject-phone nonsense "
              "--site-phone 13300133000"));
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(rolesIn(answer.object()), QStringList{u"site"_s});
    QCOMPARE(answer.object()["codes_expected"_L1], 1);
    QCOMPARE(plan(words("--province 浙江 --submitted 2018-09-09 --type first --subject-phone 1 "
                        "--site-phone 2"))
                 .code,
             ExitCode::Done);
}

void CommandLinePlanTest::likelyCarriersSenderComesFirst_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("count");

    QTest::newRow("telecom") << u"13300133000"_s << u"106598051001"_s << 3;
    QTest::newRow("unicom") << u"13000130000"_s << u"10655113"_s << 3;
    QTest::newRow("mobile") << u"13800138000"_s << u"106575000130"_s << 3;
    QTest::newRow("virtual") << u"17000170000"_s << QString() << 0;
}

void CommandLinePlanTest::likelyCarriersSenderComesFirst()
{
    QFETCH(QString, phone);
    QFETCH(QString, first);
    QFETCH(int, count);
    const QJsonObject object = plan(words("--province 浙江 --submitted 2018-09-12 --type new-site")
                                    + QStringList{u"--site-phone"_s, phone})
                                   .object();
    const QJsonArray senders = object["persons"_L1].toArray()[0]["senders"_L1].toArray();
    QCOMPARE(senders.size(), count);
    if (count > 0)
        QCOMPARE(senders[0], first);
}

void CommandLinePlanTest::partsOfOtherTypesAreIgnored()
{
    const CommandAnswer answer = plan(words("--province 浙江 --submitted 2018-09-12 --type first "
                                            "--changed nonsense --cancel nonsense"));
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(rolesIn(answer.object()), QStringList({u"subject"_s, u"site"_s}));
}

void CommandLinePlanTest::todayIsTheDefault()
{
    const QStringList options = words("--province 浙江 --type first");
    QCOMPARE(plan(options).out, plan(options + words("--submitted 2018-09-12")).out);
}

void CommandLinePlanTest::findsTheProvince_data()
{
    QTest::addColumn<QString>("text");

    for (const QString &text : {u"浙江"_s, u"浙江省"_s, u"浙"_s, u"zhejiang"_s, u"ZJ"_s, u"zj"_s,
                                u"330000"_s, u"Zhe Jiang"_s})
        QTest::addRow("%s", qPrintable(text)) << text;
}

void CommandLinePlanTest::findsTheProvince()
{
    QFETCH(QString, text);
    const QJsonObject object =
        plan(QStringList{u"--province"_s, text} + words("--submitted 2018-09-12 --type first"))
            .object();
    QCOMPARE(object["pilot"_L1]["since"_L1], u"2018-09-10"_s);
    QCOMPARE(object["site"_L1]["url"_L1], u"http://zj.beian.miit.gov.cn"_s);
}

void CommandLinePlanTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("kind");

    const auto row = [](const char *name, const char *options, const QString &kind) {
        QTest::newRow(name) << words(options) << kind;
    };
    row("unknown province", "--province 天堂 --type first", u"unknown-province"_s);
    row("only the beginning of a province", "--province zhe --type first", u"unknown-province"_s);
    row("ambiguous province", "--province hn --type first", u"ambiguous-province"_s);
    row("unknown type", "--province zj --type second", u"unknown-filing-type"_s);
    row("type in capitals", "--province zj --type First", u"unknown-filing-type"_s);
    row("change without --changed", "--province zj --type change", u"missing-changed"_s);
    row("change with --cancel", "--province zj --type change --cancel site", u"missing-changed"_s);
    row("change of something else", "--province zj --type change --changed all", u"wrong-usage"_s);
    row("cancel without --cancel", "--province zj --type cancel", u"missing-cancel"_s);
    row("cancel of both", "--province zj --type cancel --cancel both", u"wrong-usage"_s);
    row("unknown rules", "--province zj --type first --rules both", u"wrong-usage"_s);
    row("no date", "--province zj --type first --submitted yesterday", u"invalid-date"_s);
    row("a day that does not exist", "--province zj --type first --submitted 2019-02-29",
        u"invalid-date"_s);
    row("the options of a filing beside a file", "--province zj --csv x.csv", u"wrong-usage"_s);
    row("a file that is not there", "--csv nowhere.csv", u"file-unreadable"_s);
}

void CommandLinePlanTest::refusesWrongUsage()
{
    QFETCH(QStringList, options);
    QFETCH(QString, kind);
    const CommandAnswer answer = plan(options);
    QCOMPARE(answer.code, ExitCode::WrongUsage);
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(answer.errorKind(), kind);
    QVERIFY(!answer.object()["error"_L1]["message"_L1].toString().isEmpty());

    const CommandAnswer forPeople = m_bench.run(QStringList{u"plan"_s} + options);
    QCOMPARE(forPeople.code, ExitCode::WrongUsage);
    QCOMPARE(forPeople.out, QByteArray());
    QVERIFY(forPeople.err.startsWith(QByteArray(kind.toUtf8() + " | ")));
}

void CommandLinePlanTest::ambiguousProvinceNamesItsCandidates()
{
    const QJsonObject hn = plan(words("--province hn --type first")).object();
    QCOMPARE(hn.keys(), QStringList({u"candidates"_s, u"error"_s}));
    QStringList names;
    for (const QJsonValue &name : hn["candidates"_L1].toArray())
        names += name.toString();
    QCOMPARE(names, QStringList({u"河南"_s, u"湖南"_s, u"海南"_s}));
    for (const QString &name : names)
        QVERIFY(hn["error"_L1]["message"_L1].toString().contains(name));

    const QJsonObject shanxi = plan(words("--province shanxi --type first")).object();
    QCOMPARE(shanxi["candidates"_L1].toArray(), QJsonArray({u"山西"_s, u"陕西"_s}));
    const CommandAnswer forPeople = m_bench.run(words("plan --province shanxi --type first"));
    QVERIFY(forPeople.err.contains("山西"));
    QVERIFY(forPeople.err.contains("陕西"));
    const CommandAnswer inChinese =
        m_bench.run(words("plan --province shanxi --type first"), {}, Language::Chinese);
    QVERIFY(inChinese.err.contains("山西、陕西"));

    // What it names is never ambiguous again.
    for (const QString &name : names) {
        QCOMPARE(plan({u"--province"_s, name, u"--type"_s, u"first"_s}).code, ExitCode::Done);
    }
}

void CommandLinePlanTest::refusesWrongPhones_data()
{
    QTest::addColumn<QStringList>("phones");
    QTest::addColumn<QString>("kind");

    QTest::newRow("a land line") << words("--subject-phone 0571-88888888") << u"phone-not-mobile"_s;
    QTest::newRow("ten digits") << words("--site-phone 1380013800") << u"phone-wrong-length"_s;
    QTest::newRow("twelve digits") << words("--site-phone 138001380000") << u"phone-wrong-length"_s;
    QTest::newRow("begins with 12")
        << words("--subject-phone 12800138000") << u"phone-not-mobile"_s;
    QTest::newRow("the second of two")
        << words("--site-phone 13800138000 --site-phone 1") << u"phone-not-mobile"_s;
    QTest::newRow("empty") << QStringList{u"--subject-phone"_s, QString()} << u"phone-empty"_s;
}

void CommandLinePlanTest::refusesWrongPhones()
{
    QFETCH(QStringList, phones);
    QFETCH(QString, kind);
    const QStringList options =
        words("--province 浙江 --submitted 2018-09-12 --type first") + phones;
    const CommandAnswer answer = plan(options);
    QCOMPARE(answer.code, ExitCode::Rejected);
    QCOMPARE(answer.errorKind(), kind);
    QCOMPARE(answer.object().keys(), planKeys);
    QCOMPARE(answer.object().value("persons"_L1), QJsonValue(QJsonArray()));

    const CommandAnswer forPeople = m_bench.run(QStringList{u"plan"_s} + options);
    QCOMPARE(forPeople.code, ExitCode::Rejected);
    QCOMPARE(forPeople.out, QByteArray());
    QVERIFY(forPeople.err.startsWith(kind.toUtf8()));
}

void CommandLinePlanTest::speaksToPeople_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("said");

    QTest::newRow("pilot") << words("--province 浙江 --submitted 2018-09-12 --type first "
                                    "--subject-phone 13800138000 --site-phone 13300133000")
                           << QStringList{
                                  u"is required"_s,
                                  u"24 hours"_s,
                                  u"since 2018-09-10 (batch 2), which includes 2018-09-12"_s,
                                  u"138****8000"_s,
                                  u"the SMS comes from 106575000130"_s,
                                  u"Codes to expect: 2"_s,
                                  u"Where to verify: http://zj.beian.miit.gov.cn\n"_s,
                                  u"Source: "_s};
    QTest::newRow("before the date")
        << words("--province 浙江 --submitted 2018-09-09 --type first")
        << QStringList{u"is not required"_s, u"which is after 2018-09-09"_s};
    QTest::newRow("national")
        << words("--province 浙江 --submitted 2024-05-06 --type new-site --subject-phone "
                 "17000170000 --site-phone 13300133000")
        << QStringList{u"Where to verify: https://beian.miit.gov.cn/#/Integrated/ComplaintA\n"_s,
                       u"entrance of 2019: http://zj.beian.miit.gov.cn\n"_s, u"no fixed number"_s,
                       u"some sources only"_s};
}

void CommandLinePlanTest::speaksToPeople()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, said);
    const CommandAnswer answer = m_bench.run(QStringList{u"plan"_s} + options);
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.err, QByteArray());
    const QString text = QString::fromUtf8(answer.out);
    for (const QString &part : said)
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    QVERIFY(!text.contains(u'<'));
    QVERIFY(!text.contains(u"13800138000"_s));
}

void CommandLinePlanTest::textsFollowTheLanguage()
{
    const QStringList arguments =
        words("plan --json --province 浙江 --submitted 2018-09-12 --type first");
    const QJsonObject english = m_bench.run(arguments).object();
    const QJsonObject chinese = m_bench.run(arguments, {}, Language::Chinese).object();
    QVERIFY(english["sources"_L1] != chinese["sources"_L1]);
    QCOMPARE(english["persons"_L1], chinese["persons"_L1]);
}

void CommandLinePlanTest::understandsTheNamesOfConsoles_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("roles");
    const QString subject = u"subject"_s;
    const QString site = u"site"_s;
    QTest::newRow("first") << u"首次备案"_s << QStringList{subject, site};
    QTest::newRow("with a remark in brackets")
        << u"（有主体）新增互联网信息服务"_s << QStringList{site};
    QTest::newRow("with a remark behind") << u"新增服务（原备案不在腾讯云）"_s << QStringList{site};
    QTest::newRow("the part is in the name") << u"变更主体"_s << QStringList{subject};
    QTest::newRow("the other part") << u"变更互联网信息服务"_s << QStringList{site};
    QTest::newRow("cancellation of an APP") << u"注销APP"_s << QStringList{site};
    QTest::newRow("end of access of an APP") << u"取消APP"_s << QStringList();
    QTest::newRow("a mini program") << u"新增小程序"_s << QStringList{subject};
}

void CommandLinePlanTest::understandsTheNamesOfConsoles()
{
    QFETCH(QString, type);
    const CommandAnswer answer =
        plan(words("--province 广东 --submitted 2026-11-23 --type") + QStringList{type});
    QCOMPARE(answer.code, ExitCode::Done);
    QTEST(rolesIn(answer.object()), "roles");
}

void CommandLinePlanTest::asksForWhatANameLeavesOpen()
{
    const QStringList options = words("--province 广东 --submitted 2026-11-23 --type 变更备案");
    QCOMPARE(plan(options).errorKind(), u"missing-changed"_s);
    QCOMPARE(rolesIn(plan(options + words("--changed both")).object()).size(), 2);
    // What is said beside the name goes before it.
    const QStringList named = words("--province 广东 --submitted 2026-11-23 --type 变更主体");
    QCOMPARE(rolesIn(plan(named + words("--changed site")).object()), QStringList{u"site"_s});
}

void CommandLinePlanTest::saysThatATypeHasNoStep()
{
    for (const QString &type : {u"认领备案"_s, u"转移备案"_s}) {
        const CommandAnswer answer = plan(words("--province 广东 --type") + QStringList{type});
        QCOMPARE(answer.code, ExitCode::Rejected);
        QCOMPARE(answer.errorKind(), u"filing-type-without-step"_s);
    }
}

void CommandLinePlanTest::aMiniProgramGoesToTheSubject()
{
    const QStringList options = words("--province 广东 --submitted 2026-11-23 --type first");
    QCOMPARE(rolesIn(plan(options + words("--service mini-program")).object()),
             QStringList{u"subject"_s});
    for (const QString &service : {u"website"_s, u"app"_s})
        QCOMPARE(rolesIn(plan(options + QStringList{u"--service"_s, service}).object()).size(), 2);
    QCOMPARE(plan(options + words("--service game")).code, ExitCode::WrongUsage);
}

void CommandLinePlanTest::whoVerifiesAMigrationIsChosen()
{
    const QStringList options = words("--province 广东 --submitted 2026-11-23 --type 迁移备案");
    const QJsonObject open = plan(options).object();
    QCOMPARE(open["required"_L1], true);
    QVERIFY(rolesIn(open).isEmpty());
    QCOMPARE(open["hours"_L1], 24);
    const QJsonObject chosen = plan(options + words("--site-phone 13800138000")).object();
    QCOMPARE(rolesIn(chosen), QStringList{u"site"_s});
    QCOMPARE(chosen["codes_expected"_L1], 1);
    const QByteArray told = m_bench.run(QStringList{u"plan"_s} + options).out;
    QVERIFY(told.contains("the persons that you choose: no rule was found for this type"));
    // Also where they were chosen: no source names them.
    const QByteArray toldOfChosen =
        m_bench.run(QStringList{u"plan"_s} + options + words("--site-phone 13800138000")).out;
    QVERIFY(toldOfChosen.contains("the persons that you choose"));
    QVERIFY(toldOfChosen.contains("138****8000"));
    QVERIFY(!toldOfChosen.contains("some sources only"));
}

QTEST_GUILESS_MAIN(CommandLinePlanTest)
#include "tst_commandline_plan.moc"
