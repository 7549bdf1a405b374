// SPDX-License-Identifier: MIT
#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

#include "tests/app/rulesets/rulesetbench.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

class RuleSetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void isReadAsItWasWritten();
    void whatIsNoSetIsRefused_data();
    void whatIsNoSetIsRefused();
    void versions_data();
    void versions();
    void theBuiltInVersionIsOlderThanASetOfItsDay();
};

namespace {

constexpr qint64 version = 2026113001;

// A set with one value of its top changed; undefined takes it out.
QByteArray changed(const QString &key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(writeRuleSet(ruleSetOf(version))).object();
    object.insert(key, value);
    if (value.isUndefined())
        object.remove(key);
    return QJsonDocument(object).toJson();
}

} // namespace

void RuleSetTest::isReadAsItWasWritten()
{
    RuleSet set = ruleSetOf(version);
    set.bestBefore = QDate(2027, 6, 30);
    set.notes = {u"A new sender."_s, u"新的号码。"_s, u"新的號碼。"_s};
    set.nextKey = Publisher().key().text();
    const QByteArray content = writeRuleSet(set);
    QCOMPARE(writeRuleSet(set), content);
    QVERIFY(content.size() < largestRuleSet / 2);
    const Result<RuleSet> read = readRuleSet(content, testedProgram());
    QVERIFY(read);
    QCOMPARE(read->version, version);
    QCOMPARE(read->date, set.date);
    QCOMPARE(read->bestBefore, set.bestBefore);
    QCOMPARE(read->oldestProgram, set.oldestProgram);
    QCOMPARE(read->notes, set.notes);
    QCOMPARE(read->nextKey, set.nextKey);
    QCOMPARE(read->files, set.files);
}

void RuleSetTest::whatIsNoSetIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &content, const QString &place) {
        QTest::newRow(name) << content << ErrorKind::RuleSetMalformed << place;
    };
    const QJsonValue none(QJsonValue::Undefined);
    QJsonObject files =
        QJsonDocument::fromJson(writeRuleSet(ruleSetOf(version))).object()["files"_L1].toObject();
    files.remove(u"faq.json"_s);
    row("nothing", {}, u"at byte 0: illegal value"_s);
    row("a list", "[]", u"format"_s);
    row("of another program", changed(u"format"_s, u"rules"_s), u"format"_s);
    row("no version", changed(u"version"_s, none), u"version"_s);
    row("version 0", changed(u"version"_s, 0), u"version"_s);
    row("a version below 0", changed(u"version"_s, -1), u"version"_s);
    row("a version in words", changed(u"version"_s, u"one"_s), u"version"_s);
    row("no date", changed(u"date"_s, none), u"date"_s);
    row("a day that there is not", changed(u"date"_s, u"2026-02-30"_s), u"date"_s);
    row("best before a day that there is not", changed(u"bestBefore"_s, u"2027-13-01"_s),
        u"bestBefore"_s);
    row("no files", changed(u"files"_s, none), u"files/sources.json"_s);
    row("one file short", changed(u"files"_s, files), u"files/faq.json"_s);
    QTest::newRow("a later form") << changed(u"form"_s, 2) << ErrorKind::RuleSetForNewerProgram
                                  << u"0.1.0"_s;
    QTest::newRow("a newer program") << changed(u"program"_s, u"0.2.0"_s)
                                     << ErrorKind::RuleSetForNewerProgram << u"0.2.0"_s;
    QTest::newRow("too large") << QByteArray(largestRuleSet + 1, ' ') << ErrorKind::RuleSetTooLarge
                               << QString();
}

void RuleSetTest::whatIsNoSetIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    const Result<RuleSet> set = readRuleSet(content, testedProgram());
    QVERIFY(!set);
    QCOMPARE(set.error().kind, kind);
    QCOMPARE(set.error().detail, detail);
}

void RuleSetTest::versions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("number"); // 0: none
    QTest::newRow("as usual") << u"2026112901"_s << qint64(2026112901);
    QTest::newRow("one") << u"1"_s << qint64(1);
    QTest::newRow("as long as JSON keeps") << u"999999999999999"_s << qint64(999999999999999);
    QTest::newRow("longer") << u"1000000000000000"_s << qint64(0);
    QTest::newRow("nothing") << QString() << qint64(0);
    QTest::newRow("zero") << u"0"_s << qint64(0);
    QTest::newRow("with a sign") << u"+1"_s << qint64(0);
    QTest::newRow("with a blank") << u" 1"_s << qint64(0);
    QTest::newRow("in full-width digits") << u"１"_s << qint64(0);
    QTest::newRow("a date") << u"2026-11-29"_s << qint64(0);
}

void RuleSetTest::versions()
{
    QFETCH(QString, text);
    QFETCH(qint64, number);
    QCOMPARE(ruleSetVersion(text).value_or(0), number);
}

void RuleSetTest::theBuiltInVersionIsOlderThanASetOfItsDay()
{
    QCOMPARE(versionOfDate(u"2026-11-29"_s), qint64(2026112900));
}

QTEST_APPLESS_MAIN(RuleSetTest)
#include "app/rulesets/ruleset.h"
#include "tst_ruleset.moc"
