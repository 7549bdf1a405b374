// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <functional>

#include <QtCore/qjsondocument.h>

#include "tests/warnings.h"
#include "app/rules/evidence.h"
#include "app/rules/rulenode.h"
#include "app/support/language.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

using Read = std::function<QVariant(const RuleNode &)>;

// A text as the file "sample.json".
RuleNode sample(RuleReading &reading, const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson("{\"v\":" + json + '}').object();
    return RuleNode(reading, u"sample.json: "_s, file.value("v"_L1));
}

QString faultOf(const RuleReading &reading)
{
    return reading.fault ? reading.fault->detail : QString();
}

} // namespace

class RuleNodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void values_data();
    void values();
    void faults_data();
    void faults();
    void aMemberKnowsItsPlace();
    void onlyTheFirstFaultIsKept();
    void nullIsNoAbsence();
    void wordsOfATable_data();
    void wordsOfATable();
    void everyLanguage();
    void evidenceNamesKnownSources_data();
    void evidenceNamesKnownSources();
    void aPatternIsCompiledOnce();
};

void RuleNodeTest::values_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Read>("read");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *name, const QByteArray &json, const Read &read,
                        const QVariant &value) {
        QTest::newRow(name) << json << read << value;
    };
    row("a string", "\"浙江\"", [](const RuleNode &n) { return n.string(); }, u"浙江"_s);
    row("a string of the right form", "\"330000\"",
        [](const RuleNode &n) { return n.matching(u"[0-9]{6}"_s); }, u"330000"_s);
    row("strings", "[\"b\", \"a\"]", [](const RuleNode &n) { return n.strings(u"."_s); },
        QStringList({u"b"_s, u"a"_s}));
    row("no strings, where none are needed", "[]",
        [](const RuleNode &n) { return n.strings(u"."_s, 0); }, QStringList());
    row("true", "true", [](const RuleNode &n) { return n.boolean(); }, true);
    row("false", "false", [](const RuleNode &n) { return n.boolean(); }, false);
    row("a number", "24", [](const RuleNode &n) { return n.positive(); }, 24);
    row("a day", "\"2018-09-12\"", [](const RuleNode &n) { return n.date(); },
        QDate(2018, 9, 12));
    row("the leap day", "\"2020-02-29\"", [](const RuleNode &n) { return n.date(); },
        QDate(2020, 2, 29));
    row("an address", "\"https://beian.miit.gov.cn/#/Integrated/ComplaintA\"",
        [](const RuleNode &n) { return n.url(); },
        QUrl(u"https://beian.miit.gov.cn/#/Integrated/ComplaintA"_s));
    row("an address without encryption", "\"http://zjca.miit.gov.cn\"",
        [](const RuleNode &n) { return n.url(); }, QUrl(u"http://zjca.miit.gov.cn"_s));
    row("keys", "{\"b\":1,\"a\":2}", [](const RuleNode &n) { return n.keys(); },
        QStringList({u"a"_s, u"b"_s}));
}

void RuleNodeTest::values()
{
    QFETCH(QByteArray, json);
    QFETCH(Read, read);
    RuleReading reading;
    QTEST(read(sample(reading, json)), "value");
    QCOMPARE(faultOf(reading), QString());
}

void RuleNodeTest::faults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Read>("read");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &json, const Read &read,
                        const char *fault) {
        QTest::newRow(name) << json << read << "sample.json: : "_L1 + QLatin1StringView(fault);
    };
    const Read string = [](const RuleNode &n) { return n.string(); };
    row("a number for a string", "1", string, "is not a string");
    row("an empty string", "\"\"", string, "is empty");
    row("a blank string", "\" \\t\"", string, "is empty");
    const Read matching = [](const RuleNode &n) { return n.matching(u"[0-9]{6}"_s); };
    row("more than the form has", "\"3300000\"", matching, "has the wrong form");
    row("something behind the form", "\"330000\\n\"", matching, "has the wrong form");
    row("no string for a form", "330000", matching, "is not a string");
    const Read boolean = [](const RuleNode &n) { return n.boolean(); };
    row("a word for true", "\"true\"", boolean, "is neither true nor false");
    row("null for true", "null", boolean, "is neither true nor false");
    const Read positive = [](const RuleNode &n) { return n.positive(); };
    row("zero", "0", positive, "is not a whole number above zero");
    row("a negative number", "-1", positive, "is not a whole number above zero");
    row("a broken number", "1.5", positive, "is not a whole number above zero");
    row("a number in quotes", "\"5\"", positive, "is not a whole number above zero");
    row("more than a number holds", "4294967297", positive, "is not a whole number above zero");
    const Read date = [](const RuleNode &n) { return n.date(); };
    row("a day that never was", "\"2019-02-29\"", date, "is not a date");
    row("a day in another order", "\"12.09.2018\"", date, "is not a date");
    const Read url = [](const RuleNode &n) { return n.url(); };
    row("an address of a file", "\"file:///etc/passwd\"", url, "is not a web address");
    row("a script for an address", "\"javascript:alert(1)\"", url, "is not a web address");
    row("an address without a host", "\"https:///path\"", url, "is not a web address");
    row("an address with a blank", "\"https://a b/\"", url, "is not a web address");
    const Read entries = [](const RuleNode &n) { return int(n.entries().size()); };
    row("no entries", "[]", entries, "has too few entries");
    row("an object for a list", "{}", entries, "is not a list");
    row("a list for an object", "[]", [](const RuleNode &n) { return n.keys(); },
        "is not an object");
    QTest::newRow("one string twice")
        << QByteArray("[\"a\",\"b\",\"a\"]")
        << Read([](const RuleNode &n) { return n.strings(u"."_s); })
        << u"sample.json: /2: is there twice"_s;
    QTest::newRow("a member that is missing")
        << QByteArray("{}") << Read([](const RuleNode &n) { return n[u"code"_s].string(); })
        << u"sample.json: /code: is missing"_s;
    QTest::newRow("a member of what is no object")
        << QByteArray("3") << Read([](const RuleNode &n) { return n[u"code"_s].string(); })
        << u"sample.json: : is not an object"_s;
}

void RuleNodeTest::faults()
{
    QFETCH(QByteArray, json);
    QFETCH(Read, read);
    RuleReading reading;
    const QVariant value = read(sample(reading, json));
    QTEST(faultOf(reading), "fault");
    QCOMPARE(reading.fault->kind, ErrorKind::RuleFileDamaged);
    // Reading goes on.
    QVERIFY(value.isValid());
}

void RuleNodeTest::aMemberKnowsItsPlace()
{
    RuleReading reading;
    const RuleNode node = sample(reading, "{\"provinces\":[{\"code\":\"1\"},{\"code\":2}]}");
    QCOMPARE(node[u"provinces"_s].entries().at(0)[u"code"_s].string(), u"1"_s);
    QCOMPARE(faultOf(reading), QString());
    QCOMPARE(node[u"provinces"_s].entries().at(1)[u"code"_s].string(), QString());
    QCOMPARE(faultOf(reading), u"sample.json: /provinces/1/code: is not a string"_s);
}

void RuleNodeTest::onlyTheFirstFaultIsKept()
{
    RuleReading reading;
    const RuleNode node = sample(reading, "{\"a\":1}");
    QCOMPARE(node[u"a"_s].string(), QString());
    QVERIFY(!node[u"b"_s].boolean());
    QCOMPARE(faultOf(reading), u"sample.json: /a: is not a string"_s);
    node.fail(u"anything else"_s);
    QCOMPARE(faultOf(reading), u"sample.json: /a: is not a string"_s);
}

void RuleNodeTest::nullIsNoAbsence()
{
    RuleReading reading;
    const RuleNode node = sample(reading, "{\"until\":null,\"from\":\"2020-08-17\"}");
    QVERIFY(node[u"until"_s].isNull());
    QVERIFY(!node[u"from"_s].isNull());
    QCOMPARE(faultOf(reading), QString());
}

void RuleNodeTest::wordsOfATable_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Sureness>("value");
    QTest::addColumn<QString>("fault");
    QTest::newRow("the second word") << QByteArray("\"low\"") << Sureness::Low << QString();
    QTest::newRow("an unknown word stands for the first")
        << QByteArray("\"certain\"") << Sureness::High << u"sample.json: : unknown word"_s;
    QTest::newRow("capitals are another word")
        << QByteArray("\"Low\"") << Sureness::High << u"sample.json: : unknown word"_s;
}

void RuleNodeTest::wordsOfATable()
{
    QFETCH(QByteArray, json);
    RuleReading reading;
    QTEST(sample(reading, json)
              .oneOf<Sureness>({{u"high", Sureness::High}, {u"low", Sureness::Low}}),
          "value");
    QTEST(faultOf(reading), "fault");
}

void RuleNodeTest::everyLanguage()
{
    RuleReading reading;
    const LocalizedText text =
        sample(reading, "{\"en\":\"SMS\",\"zh\":\"短信\",\"zh-TW\":\"簡訊\"}").text();
    QCOMPARE(text.in(Language::English), u"SMS"_s);
    QCOMPARE(text.in(Language::Chinese), u"短信"_s);
    QCOMPARE(text.in(Language::TraditionalChinese), u"簡訊"_s);
    QVERIFY((text == LocalizedText{u"SMS"_s, u"短信"_s, u"簡訊"_s}));
    QCOMPARE(faultOf(reading), QString());
    QVERIFY(sample(reading, "{\"en\":\"SMS\",\"zh\":\"短信\"}").text().traditional.isEmpty());
    QCOMPARE(faultOf(reading), u"sample.json: /zh-TW: is missing"_s);
}

void RuleNodeTest::evidenceNamesKnownSources_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault");
    QTest::newRow("both known") << QByteArray(R"({"source":["a","b"],"sure":"medium"})")
                                << QString();
    QTest::newRow("one unknown") << QByteArray(R"({"source":["a","c"],"sure":"medium"})")
                                 << u"sample.json: /source: names the unknown source c"_s;
    QTest::newRow("none") << QByteArray(R"({"source":[],"sure":"medium"})")
                          << u"sample.json: /source: has too few entries"_s;
    QTest::newRow("not said how sure") << QByteArray(R"({"source":["a"]})")
                                       << u"sample.json: /sure: is missing"_s;
}

void RuleNodeTest::evidenceNamesKnownSources()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, fault);
    RuleReading reading;
    reading.sourceIds = {u"a"_s, u"b"_s};
    const Evidence evidence = sample(reading, json).evidence();
    QCOMPARE(faultOf(reading), fault);
    if (fault.isEmpty()) {
        QCOMPARE(evidence.sources, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(evidence.sure, Sureness::Medium);
    }
}

void RuleNodeTest::aPatternIsCompiledOnce()
{
    RuleReading reading;
    for (const char *json : {"\"1\"", "\"2\"", "\"3\""})
        QVERIFY(!sample(reading, json).matching(u"[0-9]"_s).isEmpty());
    QCOMPARE(reading.expressions.size(), 1);
    QVERIFY(reading.expressions.contains(u"[0-9]"_s));
}

QTEST_GUILESS_MAIN(RuleNodeTest)
#include "tst_rulenode.moc"
