// SPDX-License-Identifier: MIT
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include "app/store/filingdatabase.h"
#include "app/time/beijingtime.h"
#include "tests/app/commandbench.h"
#include "tests/app/rulesets/rulesetbench.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

class CommandLineRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationVersion(testedProgram().toString()); }
    void init();
    void packsWhatIsAcceptedOnceSigned();
    void packRefuses_data();
    void packRefuses();
    void checkSaysWhyNot();
    void installTakesNothingOfStrangers();
    void installPutsInForce();
    void aKeyInTheOwnSettingsCountsForNothing();
    void aFaultOfTheAdministratorsFileIsTold();
    void statusSaysWhyASetIsNotUsed();
    void statusOfAMachineWithoutSets();
    void diffNamesTheFilingsThatAreKept();
    void diffTellsInWords();
    void wrongUsageIsRefused_data();
    void wrongUsageIsRefused();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    CommandAnswer rules(const QStringList &arguments) const
    {
        return m_bench.run(QStringList{u"rules"_s} + arguments + QStringList{u"--json"_s});
    }
    CommandAnswer pack(const QStringList &more) const
    {
        return rules(QStringList{u"pack"_s, QStringLiteral(BEIAN_SOURCE_DIR "/resources/rules")}
                     + more);
    }

    // Trusts our publisher on this machine.
    void trust();
    void write(const QString &file, const QByteArray &content) const;

    CommandBench m_bench;
    const Publisher m_publisher;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void CommandLineRulesTest::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench.setAdministratorFile(path(u"administrator.ini"_s));
}

void CommandLineRulesTest::write(const QString &name, const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(name).path()));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void CommandLineRulesTest::trust()
{
    write(path(u"administrator.ini"_s),
          "[rules]\nkeys=" + m_publisher.key().text().toLatin1() + '\n');
}

void CommandLineRulesTest::packsWhatIsAcceptedOnceSigned()
{
    const QString file = path(u"规则.rules"_s);
    const CommandAnswer packed =
        pack({u"--version"_s, u"2026112901"_s, u"--best-before"_s, u"2027-06-30"_s, u"--output"_s,
              file});
    QCOMPARE(packed.code, ExitCode::Done);
    QCOMPARE(packed.object(),
             (QJsonObject{{u"version"_s, 2026112901}, {u"file"_s, file}, {u"error"_s, QJsonValue()}}));
    const QStringList check{u"check"_s, file, u"--key"_s, m_publisher.key().text()};
    QCOMPARE(rules(check).errorKind(), u"rule-set-unsigned"_s);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray content = written.readAll();
    QVERIFY(writeSigned(file, {content, m_publisher.sign(content)}));
    const CommandAnswer answer = rules(check);
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.object(),
             (QJsonObject{{u"version"_s, 2026112901},
                          {u"date"_s, u"2018-09-12"_s},
                          {u"key"_s, m_publisher.key().text()},
                          {u"accepted"_s, true},
                          {u"error"_s, QJsonValue()}}));
}

void CommandLineRulesTest::packRefuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<ExitCode>("code");
    QTest::addColumn<QString>("kind");
    const QString out = QDir::temp().filePath(u"no such folder/x.rules"_s);
    const auto row = [](const char *name, const QStringList &options, const QString &kind) {
        const bool isUsage = kind == "wrong-usage"_L1 || kind == "invalid-date"_L1
            || kind == "file-unreadable"_L1;
        QTest::newRow(name) << options << (isUsage ? ExitCode::WrongUsage : ExitCode::Rejected)
                            << kind;
    };
    row("no version", {u"--output"_s, out}, u"wrong-usage"_s);
    row("no output", {u"--version"_s, u"1"_s}, u"wrong-usage"_s);
    row("a version in words", {u"--version"_s, u"one"_s, u"--output"_s, out}, u"wrong-usage"_s);
    row("a day that there is not",
        {u"--version"_s, u"1"_s, u"--output"_s, out, u"--best-before"_s, u"2027-02-30"_s},
        u"invalid-date"_s);
    row("what is no key",
        {u"--version"_s, u"1"_s, u"--output"_s, out, u"--next-key"_s, u"key"_s}, u"wrong-usage"_s);
    row("notes that are not there",
        {u"--version"_s, u"1"_s, u"--output"_s, out, u"--notes"_s, out}, u"file-unreadable"_s);
    row("a folder that is not there", {u"--version"_s, u"1"_s, u"--output"_s, out},
        u"file-unwritable"_s);
}

void CommandLineRulesTest::packRefuses()
{
    QFETCH(QStringList, options);
    QFETCH(ExitCode, code);
    QFETCH(QString, kind);
    const CommandAnswer answer = pack(options);
    QCOMPARE(answer.code, code);
    QCOMPARE(answer.errorKind(), kind);
}

void CommandLineRulesTest::checkSaysWhyNot()
{
    const QString file = path(u"x.rules"_s);
    QVERIFY(writeSigned(file, Publisher().signedSet(ruleSetOf(1))));
    const CommandAnswer answer =
        rules({u"check"_s, file, u"--key"_s, m_publisher.key().text()});
    QCOMPARE(answer.code, ExitCode::Rejected);
    QJsonObject object = answer.object();
    QCOMPARE(object.take("error"_L1)["kind"_L1].toString(), u"rule-set-key-unknown"_s);
    QCOMPARE(object, (QJsonObject{{u"version"_s, QJsonValue()},
                                  {u"date"_s, QJsonValue()},
                                  {u"key"_s, QJsonValue()},
                                  {u"accepted"_s, false}}));
    QCOMPARE(rules({u"check"_s, file, u"--key"_s, u"key"_s}).code, ExitCode::WrongUsage);
    QCOMPARE(rules({u"check"_s, path(u"none"_s)}).code, ExitCode::Rejected);
}

// Nobody but the build and the administrator names keys; this machine has none of ours.
void CommandLineRulesTest::installTakesNothingOfStrangers()
{
    const QString file = path(u"x.rules"_s);
    QVERIFY(writeSigned(file, m_publisher.signedSet(ruleSetOf(4000010101))));
    const CommandAnswer answer = rules({u"install"_s, file, u"--data"_s, path(u"data"_s)});
    QCOMPARE(answer.code, ExitCode::Rejected);
    QCOMPARE(answer.errorKind(), u"rule-set-key-unknown"_s);
    QCOMPARE(answer.object()["accepted"_L1], QJsonValue(false));
    QVERIFY(!QDir(path(u"data/rules"_s)).exists());
}

void CommandLineRulesTest::installPutsInForce()
{
    trust();
    const QString file = path(u"x.rules"_s);
    QVERIFY(writeSigned(file, m_publisher.signedSet(ruleSetOf(4000010101))));
    const QStringList data{u"--data"_s, path(u"data"_s)};
    const CommandAnswer answer = rules(QStringList{u"install"_s, file} + data);
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.object(),
             (QJsonObject{{u"version"_s, qint64(4000010101)},
                          {u"date"_s, u"2026-11-30"_s},
                          {u"key"_s, m_publisher.key().text()},
                          {u"accepted"_s, true},
                          {u"error"_s, QJsonValue()}}));
    const CommandAnswer status = rules(QStringList{u"status"_s} + data);
    QCOMPARE(status.code, ExitCode::Done);
    QCOMPARE(status.object(),
             (QJsonObject{{u"version"_s, qint64(4000010101)},
                          {u"from"_s, u"file"_s},
                          {u"key"_s, m_publisher.key().text()},
                          {u"since"_s, u"2018-09-12T06:50:52Z"_s},
                          {u"checked"_s, QJsonValue()},
                          {u"best_before"_s, QJsonValue()},
                          {u"address"_s, QJsonValue()},
                          {u"error"_s, QJsonValue()}}));
}

void CommandLineRulesTest::aKeyInTheOwnSettingsCountsForNothing()
{
    const QString file = path(u"x.rules"_s);
    QVERIFY(writeSigned(file, m_publisher.signedSet(ruleSetOf(4000010101))));
    write(path(u"data/settings.ini"_s),
          "[rules]\nkeys=" + m_publisher.key().text().toLatin1() + '\n');
    QCOMPARE(rules({u"install"_s, file, u"--data"_s, path(u"data"_s)}).errorKind(),
             u"rule-set-key-unknown"_s);
}

void CommandLineRulesTest::aFaultOfTheAdministratorsFileIsTold()
{
    const QStringList status{u"status"_s, u"--data"_s, path(u"data"_s)};
    trust();
    QCOMPARE(rules(status).err, QByteArray());
    write(path(u"administrator.ini"_s), "[rules]\nkeys=RWQf\n");
    const CommandAnswer answer = rules(status);
    QCOMPARE(answer.code, ExitCode::Done);
    QVERIFY2(answer.err.startsWith("lock-invalid | rules/keys"), answer.err.constData());
}

void CommandLineRulesTest::statusSaysWhyASetIsNotUsed()
{
    trust();
    const QString file = path(u"x.rules"_s);
    QVERIFY(writeSigned(file, m_publisher.signedSet(ruleSetOf(4000010101))));
    const QStringList data{u"--data"_s, path(u"data"_s)};
    QCOMPARE(rules(QStringList{u"install"_s, file} + data).code, ExitCode::Done);
    QFile kept(path(u"data/rules/4000010101.rules"_s));
    QVERIFY(kept.resize(100));
    const CommandAnswer status = rules(QStringList{u"status"_s} + data);
    QCOMPARE(status.code, ExitCode::Rejected);
    QCOMPARE(status.errorKind(), u"rule-set-signature-wrong"_s);
    QCOMPARE(status.object()["from"_L1].toString(), u"built-in"_s);
}

void CommandLineRulesTest::statusOfAMachineWithoutSets()
{
    const CommandAnswer answer = rules({u"status"_s, u"--data"_s, path(u"data"_s)});
    QCOMPARE(answer.code, ExitCode::Done);
    const QJsonObject object = answer.object();
    QCOMPARE(object["from"_L1].toString(), u"built-in"_s);
    QVERIFY(object["version"_L1].toInteger() > 2026000000);
    for (const QLatin1StringView key : {"key"_L1, "since"_L1, "checked"_L1, "error"_L1})
        QVERIFY(object[key].isNull());
}

void CommandLineRulesTest::diffTellsInWords()
{
    const QString file = path(u"x.rules"_s);
    QVERIFY(writeSigned(file, m_publisher.signedSet(withHours(ruleSetOf(4000010101), 48))));
    const CommandAnswer answer =
        rules({u"diff"_s, u"built-in"_s, file, u"--data"_s, path(u"data"_s)});
    QCOMPARE(answer.code, ExitCode::Done);
    const QJsonObject object = answer.object();
    QCOMPARE(object["new"_L1].toInteger(), 4000010101);
    QCOMPARE(object["changes"_L1].toArray().size(), 1);
    QCOMPARE(object["changes"_L1][0]["after"_L1].toString(), u"48"_s);
    QCOMPARE(object["filings"_L1].toArray(), QJsonArray());
    const CommandAnswer words =
        m_bench.run({u"rules"_s, u"diff"_s, u"built-in"_s, file, u"--data"_s, path(u"data"_s)});
    QVERIFY(words.out.contains("24") && words.out.contains("48"));
    QCOMPARE(rules({u"diff"_s, u"built-in"_s, u"built-in"_s, u"--data"_s, path(u"data"_s)})
                 .object()["changes"_L1]
                 .toArray(),
             QJsonArray());
}

void CommandLineRulesTest::diffNamesTheFilingsThatAreKept()
{
    FilingRecord record;
    record.id = QUuid::createUuid();
    record.applicant = u"西湖茶庄"_s;
    record.provinceCode = u"330000"_s;
    record.submitted = QDate(2026, 11, 1);
    record.type = FilingType::First;
    const QDateTime now = fromBeijing(QDate(2026, 11, 1), QTime(9, 0));
    record.createdAt = now;
    {
        FilingDatabase store;
        QVERIFY(store.open(path(u"data"_s), {}, now));
        QVERIFY(store.saveAll({{record, {}}}));
    }
    const QString file = path(u"x.rules"_s);
    QVERIFY(writeSigned(file, m_publisher.signedSet(withHours(ruleSetOf(4000010101), 48))));
    const QStringList diff{u"diff"_s, u"built-in"_s, file, u"--data"_s, path(u"data"_s)};
    const QJsonArray filings = rules(diff).object()["filings"_L1].toArray();
    QCOMPARE(filings.size(), 1);
    QCOMPARE(filings[0]["id"_L1].toString(), record.id.toString(QUuid::WithoutBraces));
    QCOMPARE(filings[0]["before"_L1]["hours"_L1].toInt(), 24);
    QCOMPARE(filings[0]["after"_L1]["hours"_L1].toInt(), 48);
    // In words, too; whose they are is said on the board, not in a terminal.
    const CommandAnswer words = m_bench.run(QStringList{u"rules"_s} + diff);
    QVERIFY(words.out.contains("1 kept filing"));
    QVERIFY(!words.out.contains("西湖茶庄"));
}

void CommandLineRulesTest::wrongUsageIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("what there is not") << QStringList{u"forget"_s};
    QTest::newRow("check of nothing") << QStringList{u"check"_s};
    QTest::newRow("diff of one") << QStringList{u"diff"_s, u"built-in"_s};
    QTest::newRow("an option that there is not") << QStringList{u"status"_s, u"--loud"_s};
}

void CommandLineRulesTest::wrongUsageIsRefused()
{
    QFETCH(QStringList, arguments);
    const CommandAnswer answer = rules(arguments);
    QCOMPARE(answer.code, ExitCode::WrongUsage);
    QCOMPARE(answer.errorKind(), u"wrong-usage"_s);
}

QTEST_GUILESS_MAIN(CommandLineRulesTest)
#include "tst_commandline_rules.moc"
