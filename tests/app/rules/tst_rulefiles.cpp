// SPDX-License-Identifier: MIT
#include <utility>

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include "app/rules/rulebook.h"
#include "tests/namedpipe.h"

using namespace Qt::StringLiterals;
using namespace beian;

namespace {

const QStringList &ruleFiles()
{
    static const QStringList files{
        u"sources.json"_s,   u"provinces.json"_s,     u"cities.json"_s, u"pilot.json"_s,
        u"national.json"_s,  u"carriers.json"_s,      u"filing-types.json"_s,
        u"documents.json"_s, u"site-messages.json"_s, u"faq.json"_s,
        u"reasons.json"_s};
    return files;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// A copy of the built-in rules that can be damaged.
class RuleFolder
{
public:
    RuleFolder()
    {
        for (const QString &name : ruleFiles())
            restore(name);
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void restore(const QString &name) const
    {
        QVERIFY(writeFile(path(name), readFile(RuleBook::builtInFolder() + u'/' + name)));
    }
    [[nodiscard]] QJsonValue json(const QString &name) const
    {
        return QJsonDocument::fromJson(readFile(path(name))).object();
    }
    void write(const QString &name, const QJsonValue &content) const
    {
        QVERIFY(writeFile(path(name), QJsonDocument(content.toObject()).toJson()));
    }

private:
    QTemporaryDir m_folder;
};

// Every place below `value`, as keys and indexes.
using Path = QVariantList;
void collectPaths(const QJsonValue &value, const Path &here, QList<Path> &paths)
{
    if (!here.isEmpty())
        paths.append(here);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys())
            collectPaths(object.value(key), here + Path{key}, paths);
    } else if (value.isArray()) {
        // Entries of a list are alike: two of them stand for all.
        const QJsonArray array = value.toArray();
        for (int i = 0; i < qMin<int>(2, int(array.size())); ++i)
            collectPaths(array.at(i), here + Path{i}, paths);
    }
}

QJsonValue valueAt(QJsonValue value, const Path &path)
{
    for (const QVariant &part : path) {
        value = value.isArray() ? value.toArray().at(part.toInt())
                                : value.toObject().value(part.toString());
    }
    return value;
}

// `value` with what stands at `path` replaced, or taken away where `replacement` is undefined.
QJsonValue replaced(const QJsonValue &value, Path path, const QJsonValue &replacement)
{
    if (path.isEmpty())
        return replacement;
    const QVariant part = path.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array.replace(part.toInt(), replaced(array.at(part.toInt()), path, replacement));
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue changed = replaced(object.value(part.toString()), path, replacement);
    if (changed.isUndefined())
        object.remove(part.toString());
    else
        object.insert(part.toString(), changed);
    return object;
}

} // namespace

// Missing and damaged rule files: always an error that names the file, never a crash or a default.
class TestRuleFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void missingFileIsNamed_data();
    void missingFileIsNamed();
    void pipeIsNoRuleFile_data();
    void pipeIsNoRuleFile();
    void truncatedFileIsDamaged_data();
    void truncatedFileIsDamaged();
    void wrongTypeIsDamaged_data();
    void wrongTypeIsDamaged();
    void missingKeyIsDamaged_data() { wrongTypeIsDamaged_data(); }
    void missingKeyIsDamaged();
    void inconsistencyIsDamaged_data();
    void inconsistencyIsDamaged();

private:
    static void fileRows();
};

void TestRuleFiles::fileRows()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : ruleFiles())
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestRuleFiles::missingFileIsNamed_data()
{
    fileRows();
}

void TestRuleFiles::missingFileIsNamed()
{
    QFETCH(const QString, file);
    const RuleFolder folder;
    QVERIFY(RuleBook::load(folder.path()).isOk());
    QVERIFY(QFile::remove(folder.path(file)));
    const Result<RuleBook> loaded = RuleBook::load(folder.path());
    QVERIFY(!loaded.isOk());
    QCOMPARE(loaded.error().kind, ErrorKind::RuleFileMissing);
    QCOMPARE(loaded.error().detail, file);
}

void TestRuleFiles::pipeIsNoRuleFile_data()
{
    fileRows();
}

// The start would wait for it for ever.
void TestRuleFiles::pipeIsNoRuleFile()
{
    QFETCH(const QString, file);
    const RuleFolder folder;
    QVERIFY(QFile::remove(folder.path(file)));
    if (!makeNamedPipe(folder.path(file)))
        QSKIP("no pipe can be made here");
    const Result<RuleBook> loaded = RuleBook::load(folder.path());
    QVERIFY(!loaded.isOk());
    QCOMPARE(loaded.error().kind, ErrorKind::RuleFileMissing);
    QCOMPARE(loaded.error().detail, file);
}

void TestRuleFiles::truncatedFileIsDamaged_data()
{
    fileRows();
}

void TestRuleFiles::truncatedFileIsDamaged()
{
    QFETCH(const QString, file);
    const RuleFolder folder;
    const QByteArray whole = readFile(folder.path(file)).trimmed();
    for (int part = 0; part < 24; ++part) {
        QVERIFY(writeFile(folder.path(file), whole.left(whole.size() * part / 24)));
        const Result<RuleBook> loaded = RuleBook::load(folder.path());
        QVERIFY(!loaded.isOk());
        QCOMPARE(loaded.error().kind, ErrorKind::RuleFileDamaged);
        QVERIFY2(loaded.error().detail.startsWith(file + u": "), qPrintable(loaded.error().detail));
    }
}

void TestRuleFiles::wrongTypeIsDamaged_data()
{
    fileRows();
}

void TestRuleFiles::wrongTypeIsDamaged()
{
    QFETCH(const QString, file);
    const RuleFolder folder;
    const QJsonValue whole = folder.json(file);
    QList<Path> paths;
    collectPaths(whole, {}, paths);
    QVERIFY(paths.size() > 10);
    const QList<QJsonValue> others{QJsonValue(-0.5), QJsonValue(u"\u2603"_s), QJsonValue(true),
                                   QJsonArray{QJsonArray()}, QJsonObject()};
    for (const Path &path : std::as_const(paths)) {
        const QJsonValue before = valueAt(whole, path);
        for (const QJsonValue &other : others) {
            // An empty object of differing provinces is right: no province differs.
            const bool isMap = path.last().toString() == u"sideByProvince"_s;
            if (other.type() == before.type() || (isMap && other.isObject()))
                continue;
            folder.write(file, replaced(whole, path, other));
            const Result<RuleBook> loaded = RuleBook::load(folder.path());
            const QByteArray place = QJsonDocument(QJsonArray::fromVariantList(path)).toJson();
            QVERIFY2(!loaded.isOk(), place.constData());
            QCOMPARE(loaded.error().kind, ErrorKind::RuleFileDamaged);
        }
    }
}

void TestRuleFiles::missingKeyIsDamaged()
{
    QFETCH(const QString, file);
    const RuleFolder folder;
    const QJsonValue whole = folder.json(file);
    QList<Path> paths;
    collectPaths(whole, {}, paths);
    for (const Path &path : std::as_const(paths)) {
        const bool isEntry = path.last().typeId() == QMetaType::Int;
        const bool isProvince = path.size() > 1 && path.at(path.size() - 2) == u"sideByProvince"_s;
        if (isEntry || isProvince)
            continue;
        folder.write(file, replaced(whole, path, QJsonValue(QJsonValue::Undefined)));
        const Result<RuleBook> loaded = RuleBook::load(folder.path());
        const QByteArray place = QJsonDocument(QJsonArray::fromVariantList(path)).toJson();
        QVERIFY2(!loaded.isOk(), place.constData());
        QCOMPARE(loaded.error().kind, ErrorKind::RuleFileDamaged);
        QVERIFY2(loaded.error().detail.startsWith(file + u": "), qPrintable(loaded.error().detail));
    }
}

void TestRuleFiles::inconsistencyIsDamaged_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *file, const char *before, const char *after) {
        QTest::addRow("%s", name) << QString::fromLatin1(file) << QByteArray(before)
                                  << QByteArray(after);
    };
    row("no JSON at all", "pilot.json", "{", "nonsense");
    row("bytes that are no text", "provinces.json", "浙江省", "\xff\xfe\xff");
    row("list that is not closed", "sources.json", "{", "[{");
    row("version that is no date", "sources.json", "2026-11-29", "2026-13-45");
    row("two sources with one id", "sources.json", "\"texts-2019\"", "\"aliyun-2019\"");
    row("source that a later file needs", "sources.json", "\"numbering\"", "\"numbers\"");
    row("unknown source", "carriers.json", "\"numbering\"", "\"hearsay\"");
    row("unknown sureness", "documents.json", "\"medium\"", "\"probably\"");
    row("province twice", "provinces.json", "\"120000\"", "\"110000\"");
    row("provinces out of order", "provinces.json", "\"120000\"", "\"660000\"");
    row("date that does not exist", "provinces.json", "2018-09-10", "2018-02-30");
    row("address of another kind", "provinces.json", "http://zj.", "file://zj.");
    row("blank text", "provinces.json", "浙江省", " ");
    row("pilot that ends before it begins", "pilot.json", "2020-08-17", "2017-12-18");
    row("gap between the bodies", "national.json", "\"from\": \"2020-08-17\"",
        "\"from\": \"2020-08-18\"");
    row("combination twice", "pilot.json", "\"new-site\",", "\"access\",");
    row("part that the type does not know", "national.json", "\"both\"", "\"none\"");
    row("role twice", "national.json", "[\"subject\", \"site\"]", "[\"site\", \"site\"]");
    row("role required and optional", "national.json", "\"optional\": [\"subject\"]",
        "\"optional\": [\"site\"]");
    row("unknown advice", "national.json", "\"cancel-since-2020\"", "\"unheard-of\"");
    row("target that is not in the text", "pilot.json", "\"target\": \"提交\"",
        "\"target\": \"确定\"");
    row("no time", "pilot.json", "\"value\": 24", "\"value\": 0");
    row("part of an hour", "pilot.json", "\"value\": 24", "\"value\": 23.5");
    row("type twice", "filing-types.json", "\"id\": \"first\"", "\"id\": \"access\"");
    row("advice twice", "filing-types.json", "\"id\": \"change-site\"",
        "\"id\": \"change-subject\"");
    row("prefix of two carriers", "carriers.json", "\"133\"", "\"130\"");
    row("carrier twice", "carriers.json", "\"id\": \"unicom\"", "\"id\": \"telecom\"");
    row("broken expression", "carriers.json", "^12381$", "(12381");
    row("side for a province that is not there", "documents.json", "\"330000\"", "\"810000\"");
    row("reasons of a topic twice", "reasons.json", "\"topic\": \"persons\"",
        "\"topic\": \"province-date\"");
    row("reasons of an unknown topic", "reasons.json", "\"topic\": \"persons\"",
        "\"topic\": \"weather\"");
    row("a page without reasons", "reasons.json", "\"topic\": \"persons\"", "\"topic\": \"sms\"");
    row("question twice", "faq.json", "\"id\": \"which-date\"", "\"id\": \"needs-verification\"");
    row("topic twice", "faq.json", "[\"province-date\", \"site\"]", "[\"site\", \"site\"]");
    row("unknown topic", "faq.json", "[\"province-date\"]", "[\"weather\"]");
    row("answer surer than its facts", "faq.json", "\"sure\": \"medium\"\n    }",
        "\"sure\": \"high\"\n    }");
    row("answer that hides a source", "faq.json",
        "\"source\": [\"huawei-2025\", \"volcengine-2021\", \"jdcloud-2020\", \"aliyun-2019\", "
        "\"collected\"]",
        "\"source\": [\"collected\"]");
    row("message twice", "site-messages.json", "\"id\": \"no-match\"", "\"id\": \"wrong-input\"");
}

void TestRuleFiles::inconsistencyIsDamaged()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const RuleFolder folder;
    QByteArray content = readFile(folder.path(file));
    const qsizetype place = content.indexOf(before);
    QVERIFY(place >= 0);
    QVERIFY(writeFile(folder.path(file), content.replace(place, before.size(), after)));
    const Result<RuleBook> loaded = RuleBook::load(folder.path());
    QVERIFY(!loaded.isOk());
    QCOMPARE(loaded.error().kind, ErrorKind::RuleFileDamaged);
    QVERIFY2(loaded.error().detail.contains(u".json: "_s), qPrintable(loaded.error().detail));
}

QTEST_GUILESS_MAIN(TestRuleFiles)
#include "tst_rulefiles.moc"
