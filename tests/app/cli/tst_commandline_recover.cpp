// SPDX-License-Identifier: MIT
#include <memory>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include "tests/app/commandbench.h"
#include "tests/app/storebench.h"
#include "tests/namedpipe.h"

using namespace beian;
using namespace Qt::StringLiterals;

// What becomes of damaged files where no window is opened.
class CommandLineRecoverTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();

    void importMakesTheBackupOfTheDay();
    void importSaysWhatHappened();
    void everyCommandEndsAlike_data();
    void everyCommandEndsAlike();
    void importRecoversWhatOnlyReadingFinds();
    void filingsAreListedAndTaken();
    void filingsAreLeftOut();
    void nothingIsDamaged();
    void recoverTellsOfARecoveryOfItsOwn();
    void exportTellsOfARecovery();
    void exportRecoversWhatOnlyReadingFinds();
    void aGoodTableIsNotEmptied_data();
    void aGoodTableIsNotEmptied();
    void exportReplacesNothingButAFile();
    void marksInTheNameOfAFolderAreEscaped();
    void dryRunSeesThatTheFileIsGone();
    void usage();

private:
    [[nodiscard]] QString data() const { return m_folder->filePath(u"数据 data"_s); }
    [[nodiscard]] QString database() const { return data() + u"/filings.db"_s; }
    [[nodiscard]] CommandAnswer import(const QByteArray &applicant) const;
    [[nodiscard]] CommandAnswer recover(const QString &action) const
    {
        return m_bench.run({u"recover"_s, action, u"--data"_s, data(), u"--json"_s});
    }
    [[nodiscard]] QString table() const { return m_folder->filePath(u"导出.csv"_s); }
    [[nodiscard]] CommandAnswer exportTable() const
    {
        return m_bench.run({u"export"_s, table(), u"--data"_s, data(), u"--json"_s});
    }
    // One filing in a backup, one after it, and a damaged file.
    void makeDamage() const;

    const CommandBench m_bench;
    std::unique_ptr<QTemporaryDir> m_folder; // a new one for each test
};

void CommandLineRecoverTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

CommandAnswer CommandLineRecoverTest::import(const QByteArray &applicant) const
{
    const QString name = m_folder->filePath(u"备案.csv"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The test cannot write its file.");
    file.write("办理人,省市,备案类型,提交日期,手机号\r\n" + applicant
               + ",浙江,首次备案,2018-09-12,13800138000\r\n");
    file.close();
    return m_bench.run({u"import"_s, name, u"--data"_s, data(), u"--json"_s});
}

void CommandLineRecoverTest::makeDamage() const
{
    QCOMPARE(import("甲").code, ExitCode::Done);
    QCOMPARE(import("乙").code, ExitCode::Done);
    QFile file(database());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(18)); // the version for writing
    QCOMPARE(file.write("\x0a"), 1);
}

void CommandLineRecoverTest::importMakesTheBackupOfTheDay()
{
    QCOMPARE(import("甲").code, ExitCode::Done);
    const QDir backups(data() + u"/backups"_s);
    QCOMPARE(backups.entryList(QDir::Files), QStringList{u"filings-20180912.db"_s});
    QVERIFY(QFile::remove(database()));
    const QList<QJsonObject> lines = import("乙").lines();
    QCOMPARE(lines.constFirst().value("recovered"_L1), true);
    QCOMPARE(lines.constFirst().value("backup_from"_L1), u"2018-09-12T14:50:52+08:00"_s);
}

void CommandLineRecoverTest::importSaysWhatHappened()
{
    makeDamage();
    const QList<QJsonObject> lines = import("丙").lines();
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0).value("recovered"_L1), true);
    QCOMPARE(lines.at(1), QJsonObject({{u"recoverable"_s, 1}}));
    QCOMPARE(lines.at(2), QJsonObject({{u"saved"_s, 1}}));
    QCOMPARE(lines.at(3).value("imported"_L1), 1);
}

// One rule for all of them: a command that found the file damaged is no success, and the next one
// is.
void CommandLineRecoverTest::everyCommandEndsAlike_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("import") << QStringList{u"import"_s, u"%1"_s};
    QTest::newRow("import --dry-run") << QStringList{u"import"_s, u"%1"_s, u"--dry-run"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"%1.tsv"_s};
    QTest::newRow("recover list") << QStringList{u"recover"_s, u"list"_s};
}

void CommandLineRecoverTest::everyCommandEndsAlike()
{
    QFETCH(QStringList, command);
    QCOMPARE(import("甲").code, ExitCode::Done);
    // An instant that no program writes: only reading finds it.
    askFile(database(), u"UPDATE numbers SET received_at = 99999999999999999"_s);
    for (QString &word : command)
        word.replace("%1"_L1, m_folder->filePath(u"备案.csv"_s));
    command << u"--data"_s << data();
    const CommandAnswer first = m_bench.run(command);
    QCOMPARE(first.code, ExitCode::Rejected);
    QVERIFY2(first.err.contains("was damaged. The backup of"), first.err.constData());
    QCOMPARE(m_bench.run(command).code, ExitCode::Done);
    QVERIFY(m_bench.run({command.constFirst(), u"--help"_s}).out.contains("exit code 1"));
}

void CommandLineRecoverTest::importRecoversWhatOnlyReadingFinds()
{
    QCOMPARE(import("甲").code, ExitCode::Done);
    QFile file(database());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray content = file.readAll();
    const qsizetype day = content.lastIndexOf("2018-09-12");
    QVERIFY(day > 0);
    QVERIFY(file.seek(day));
    QCOMPARE(file.write("2018-99"), 7);
    file.close();
    const CommandAnswer answer = import("乙");
    QCOMPARE(answer.code, ExitCode::Rejected);
    QVERIFY(answer.out.contains("\"recovered\":true"));
    QCOMPARE(answer.lines().constLast().value("imported"_L1), 1);
}

void CommandLineRecoverTest::filingsAreListedAndTaken()
{
    makeDamage();
    const QJsonObject listed = recover(u"list"_s).object();
    QCOMPARE(listed.value("recoverable"_L1), 1);
    QCOMPARE(listed.value("taken"_L1), 0);
    QCOMPARE(listed.value("files"_L1).toArray().size(), 1);
    QCOMPARE(recover(u"take"_s).object().value("taken"_L1), 1);
    QCOMPARE(recover(u"list"_s).object().value("recoverable"_L1), 0);
    QCOMPARE(import("乙").lines().constLast().value("duplicates"_L1), 1);
}

void CommandLineRecoverTest::filingsAreLeftOut()
{
    makeDamage();
    QCOMPARE(recover(u"leave"_s).code, ExitCode::Rejected); // it recovered
    QCOMPARE(recover(u"leave"_s).code, ExitCode::Done);
    QCOMPARE(recover(u"list"_s).object().value("recoverable"_L1), 0);
    QCOMPARE(import("乙").lines().constLast().value("imported"_L1), 1);
}

void CommandLineRecoverTest::nothingIsDamaged()
{
    QCOMPARE(import("甲").code, ExitCode::Done);
    const CommandAnswer answer = m_bench.run({u"recover"_s, u"list"_s, u"--data"_s, data()});
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.out, "Filings in files that were set aside, newer than what is kept: 0. "
                         "Taken over: 0.\n");
}

void CommandLineRecoverTest::recoverTellsOfARecoveryOfItsOwn()
{
    makeDamage();
    const CommandAnswer first = recover(u"list"_s);
    QCOMPARE(first.code, ExitCode::Rejected);
    const QJsonObject recovered = first.object()["recovered"_L1].toObject();
    QCOMPARE(recovered["backup_from"_L1], u"2018-09-12T14:50:52+08:00"_s);
    QVERIFY(recovered["set_aside"_L1].toString().contains("filings-damaged-"_L1));
    const CommandAnswer again = recover(u"list"_s);
    QCOMPARE(again.code, ExitCode::Done);
    QVERIFY(again.object()["recovered"_L1].isNull());
}

void CommandLineRecoverTest::exportTellsOfARecovery()
{
    makeDamage();
    const CommandAnswer first = m_bench.run({u"export"_s, table(), u"--data"_s, data()});
    QCOMPARE(first.code, ExitCode::Rejected);
    QCOMPARE(first.out, "Exported: 1\n");
    QVERIFY(first.err.contains("The file of the kept filings was damaged. The backup of"));
    const CommandAnswer again = exportTable();
    QCOMPARE(again.code, ExitCode::Done);
    QVERIFY(again.object()["recovered"_L1].isNull());
}

void CommandLineRecoverTest::exportRecoversWhatOnlyReadingFinds()
{
    QCOMPARE(import("甲").code, ExitCode::Done);
    QFile file(database());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qsizetype day = file.readAll().lastIndexOf("2018-09-12");
    QVERIFY(day > 0 && file.seek(day));
    QCOMPARE(file.write("2018-99"), 7);
    file.close();
    const CommandAnswer answer = exportTable();
    QCOMPARE(answer.code, ExitCode::Rejected);
    QCOMPARE(answer.object()["exported"_L1], 1);
    QVERIFY(!answer.object()["recovered"_L1].isNull());
    QCOMPARE(exportTable().code, ExitCode::Done);
}

void CommandLineRecoverTest::aGoodTableIsNotEmptied_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<int>("exported"); // -1: the table stays
    QTest::addColumn<QString>("kind");
    QTest::newRow("the folder is not there") << u"no folder"_s << -1 << u"store-unavailable"_s;
    QTest::newRow("the file is gone and a backup is there") << u"no file"_s << 1 << QString();
    QTest::newRow("the file is empty and a backup is there") << u"empty file"_s << 1 << QString();
    QTest::newRow("the file is damaged and no backup is there")
        << u"no backup"_s << -1 << QString();
}

void CommandLineRecoverTest::aGoodTableIsNotEmptied()
{
    QFETCH(QString, damage);
    QFETCH(int, exported);
    QFETCH(QString, kind);
    QCOMPARE(import("甲").code, ExitCode::Done);
    QCOMPARE(exportTable().code, ExitCode::Done);
    QFile written(table());
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray before = written.readAll();
    QVERIFY(before.contains("甲"));
    written.close();
    if (damage == "no folder"_L1)
        QVERIFY(QDir().rename(data(), data() + u" elsewhere"_s));
    else if (damage == "no file"_L1)
        QVERIFY(QFile::remove(database()));
    else
        QVERIFY(QFile::resize(database(), damage == "empty file"_L1 ? 0 : 3000));
    if (damage == "no backup"_L1)
        QVERIFY(QDir(data() + u"/backups"_s).removeRecursively());
    const CommandAnswer answer = exportTable();
    QCOMPARE(answer.code, ExitCode::Rejected);
    QCOMPARE(answer.errorKind(), kind);
    QCOMPARE(answer.object()["exported"_L1].toInt(-1), exported);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), before);
    QCOMPARE(QDir(data()).exists(), damage != "no folder"_L1);
}

// It took the place of a pipe, and for the system's own account that of a device.
void CommandLineRecoverTest::exportReplacesNothingButAFile()
{
    QCOMPARE(import("甲").code, ExitCode::Done);
    if (!makeNamedPipe(table()))
        QSKIP("no pipe can be made here");
    const CommandAnswer answer = exportTable();
    QCOMPARE(answer.code, ExitCode::Rejected);
    QCOMPARE(answer.errorKind(), u"file-unwritable"_s);
    QVERIFY(isStillNamedPipe(table()));
}

// Programs get the name as it is, a terminal must not.
void CommandLineRecoverTest::marksInTheNameOfAFolderAreEscaped()
{
    QCOMPARE(import("甲").code, ExitCode::Done);
    const QString folder = m_folder->filePath(u"a\u202Eb"_s);
    const QString file = m_folder->filePath(u"备案.csv"_s);
    QCOMPARE(m_bench.run({u"import"_s, file, u"--data"_s, folder}).code, ExitCode::Done);
    QVERIFY(QFile::resize(folder + "/filings.db"_L1, 9000));
    const CommandAnswer answer =
        m_bench.run({u"export"_s, table(), u"--data"_s, folder, u"--json"_s});
    QCOMPARE(answer.code, ExitCode::Rejected);
    QVERIFY2(answer.out.contains("a\\u202eb"), answer.out.constData());
    QVERIFY(!answer.out.contains("\xE2\x80\xAE"));
}

void CommandLineRecoverTest::dryRunSeesThatTheFileIsGone()
{
    QCOMPARE(import("甲").code, ExitCode::Done);
    QVERIFY(QFile::remove(database()));
    const CommandAnswer answer = m_bench.run({u"import"_s, m_folder->filePath(u"备案.csv"_s),
                                              u"--data"_s, data(), u"--dry-run"_s, u"--json"_s});
    QCOMPARE(answer.lines().constFirst()["recovered"_L1], true);
    QCOMPARE(answer.lines().constLast()["duplicates"_L1], 1);
}

void CommandLineRecoverTest::usage()
{
    const CommandAnswer answer = recover(u"everything"_s);
    QCOMPARE(answer.code, ExitCode::WrongUsage);
    QCOMPARE(answer.errorKind(), u"wrong-usage"_s);
    QVERIFY(!QDir(data()).exists());
}

QTEST_GUILESS_MAIN(CommandLineRecoverTest)
#include "tst_commandline_recover.moc"
