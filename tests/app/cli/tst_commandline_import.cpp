// SPDX-License-Identifier: MIT
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include "app/store/filingdatabase.h"
#include "app/time/beijingtime.h"
#include "tests/app/commandbench.h"
#include "tests/namedpipe.h"

using namespace beian;
using namespace Qt::StringLiterals;

class CommandLineImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void goodRowsGoIn();
    void asksForNothingTwice();
    void badRowsAreNamed();
    void speaksToPeople();
    void draftsAndJoinedRowsAreTold();
    void reportsEveryHundred();
    void wholeFileIsRefused_data();
    void wholeFileIsRefused();
    void storeIsRefused();
    void usage_data();
    void usage();
    void aNamedPipeIsNotWaitedFor_data();
    void aNamedPipeIsNotWaitedFor();
    void showsHelp();
    void dryRunKeepsNothing();
    void exportsWhatWasImported_data();
    void exportsWhatWasImported();
    void aFilterTakesWhatItsFigureCounts();
    void exportForPeopleIsReadByPeople();
    void everyEndThatIsNamedIsWritten();
    void exportIsRefused_data();
    void exportIsRefused();

private:
    [[nodiscard]] QString fileWith(const QByteArray &content) const;
    [[nodiscard]] QString data() const { return m_folder->filePath(u"数据 data"_s); }
    [[nodiscard]] CommandAnswer importFile(const QByteArray &content) const
    {
        return m_bench.run({u"import"_s, fileWith(content), u"--data"_s, data(), u"--json"_s});
    }
    [[nodiscard]] QList<FilingRecord> kept() const;

    const CommandBench m_bench;
    std::unique_ptr<QTemporaryDir> m_folder; // a new one for each test
};

namespace {

QByteArray manyRows(int count)
{
    QByteArray content = "办理人,省市,备案类型,提交日期,手机号\r\n";
    for (int i = 0; i < count; ++i)
        content += "第" + QByteArray::number(i) + "位,浙江,首次备案,2018-09-12,13800138000\r\n";
    return content;
}

} // namespace

void CommandLineImportTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void CommandLineImportTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString CommandLineImportTest::fileWith(const QByteArray &content) const
{
    const QString name = m_folder->filePath(u"备案 列表.csv"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test cannot write its file.");
    return name;
}

QList<FilingRecord> CommandLineImportTest::kept() const
{
    const QDateTime now = fromBeijing(QDate(2018, 9, 12), QTime(15, 0));
    FilingDatabase store;
    QList<FilingRecord> all;
    if (!store.open(data(), {}, now)
        || !store.load(now, [&all](const QList<FilingRecord> &records, bool) {
               all += records;
               return true;
           }))
        qFatal("The test cannot read the store.");
    return all;
}

void CommandLineImportTest::goodRowsGoIn()
{
    const CommandAnswer answer =
        importFile("\xEF\xBB\xBF办理人,备案订单号,省市,备案类型,提交日期,主体手机,网站手机\r\n"
                   "陈先生·某某科技,12345678901234567,浙江,首次备案,2018-09-12,13800138000,"
                   "13300133000\r\n");
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.err, QByteArray());
    const QList<QJsonObject> lines = answer.lines();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], QJsonObject({{u"saved"_s, 1}}));
    QCOMPARE(lines[1],
             QJsonObject({{u"imported"_s, 1},
                          {u"drafts"_s, 0},
                          {u"joined"_s, 0},
                          {u"duplicates"_s, 0},
                          {u"bad_rows"_s, 0},
                          {u"skipped"_s, 0},
                          {u"error"_s, QJsonValue::Null}}));
    const QList<FilingRecord> records = kept();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].applicant, u"陈先生·某某科技"_s);
    QCOMPARE(records[0].orderNumber, u"12345678901234567"_s);
    QCOMPARE(records[0].provinceCode, u"330000"_s);
    QCOMPARE(records[0].submitted, QDate(2018, 9, 12));
    QCOMPARE(records[0].numbers.size(), 2);
    QCOMPARE(records[0].numbers[0].mask, u"138****8000"_s);
    QCOMPARE(records[0].numbers[0].phone, QString());
    QVERIFY(!answer.out.contains("13800138000"));
}

void CommandLineImportTest::asksForNothingTwice()
{
    const QByteArray content = manyRows(3) + "林女士,福建,新增网站,2018-09-12,138****8001\r\n"
        + "第1位,浙江,首次备案,2018-09-12,138****8000\r\n";
    const CommandAnswer first = importFile(content);
    QCOMPARE(first.code, ExitCode::Done);
    QCOMPARE(first.lines().constLast()["imported"_L1], 4);
    QCOMPARE(first.lines().constLast()["duplicates"_L1], 1);
    const CommandAnswer again = importFile(content);
    QCOMPARE(again.code, ExitCode::Done);
    QCOMPARE(again.lines().size(), 1);
    QCOMPARE(again.lines()[0]["imported"_L1], 0);
    QCOMPARE(again.lines()[0]["duplicates"_L1], 5);
    QCOMPARE(kept().size(), 4);
}

void CommandLineImportTest::badRowsAreNamed()
{
    const CommandAnswer answer = importFile("办理人,省市,备案类型,手机号\n"
                                            "陈先生,浙江,首次备案,13800138000\n"
                                            "王先生,火星,首次备案,13800138000\n"
                                            "林女士,福建,新增网站,12345\n"
                                            "赵女士 482913,海南,接入备案,13800138000\n");
    QCOMPARE(answer.code, ExitCode::Rejected);
    const QList<QJsonObject> lines = answer.lines();
    QCOMPARE(lines.size(), 5);
    const QStringList kinds{u"unknown-province"_s, u"phone-not-mobile"_s, u"looks-secret"_s};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(lines[i]["row"_L1], i + 3);
        QCOMPARE(lines[i]["error"_L1]["kind"_L1], kinds[i]);
    }
    QCOMPARE(lines[3]["saved"_L1], 1);
    QCOMPARE(lines[4]["bad_rows"_L1], 3);
    QVERIFY(!answer.out.contains("482913"));
    QCOMPARE(kept().size(), 1);
}

void CommandLineImportTest::speaksToPeople()
{
    const QString file = fileWith("省市,备案类型,经办\n浙江,首次备案\n浙江,首次备案\n浙江,x\n");
    const CommandAnswer answer = m_bench.run({u"import"_s, file, u"--data"_s, data()});
    QCOMPARE(answer.code, ExitCode::Rejected);
    QCOMPARE(answer.out,
             QByteArray("Saved so far: 1\nImported: 1. Known already: 1. Bad rows: 1.\n"
                        "Drafts among them: 1.\n"));
    QCOMPARE(answer.err,
             QByteArray(
                 "Columns that are not read: 经办.\n"
                 "Row 4: import-type-unknown | x\n"
                 "Row 2: a draft, the mobile number of the entity's responsible person is missing.\n"
                 "Row 2: a draft, the mobile number of the site's responsible person is missing.\n"));
}

void CommandLineImportTest::draftsAndJoinedRowsAreTold()
{
    const CommandAnswer answer =
        importFile("单位,订单号,省市,备案类型,提交日期,主体手机,服务负责人手机\n"
                   "甲,301,浙江,首次备案,2018-09-12,13800138000,13300133000\n"
                   "甲,301,浙江,首次备案,2018-09-12,13800138000,13100131000\n"
                   "乙,302,浙江,首次备案,2018-09-12,13800138000,\n");
    QCOMPARE(answer.code, ExitCode::Done);
    const QList<QJsonObject> lines = answer.lines();
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], QJsonObject({{u"row"_s, 3}, {u"joined_to"_s, 2}}));
    QCOMPARE(lines[1], QJsonObject({{u"row"_s, 4}, {u"draft"_s, QJsonArray{u"site"_s}}}));
    QCOMPARE(lines[3]["imported"_L1], 2);
    QCOMPARE(lines[3]["drafts"_L1], 1);
    QCOMPARE(lines[3]["joined"_L1], 1);
    QCOMPARE(kept().size(), 2);
}

void CommandLineImportTest::reportsEveryHundred()
{
    const CommandAnswer answer = importFile(manyRows(250));
    QCOMPARE(answer.code, ExitCode::Done);
    const QList<QJsonObject> lines = answer.lines();
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0]["saved"_L1], 100);
    QCOMPARE(lines[1]["saved"_L1], 200);
    QCOMPARE(lines[2]["saved"_L1], 250);
    QCOMPARE(kept().size(), 250);
}

void CommandLineImportTest::wholeFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("kind");
    QTest::newRow("empty") << QByteArray() << u"import-empty"_s;
    QTest::newRow("no header") << "陈先生,浙江,首次备案\n"_ba << u"import-column-missing"_s;
    QTest::newRow("no text at all")
        << QByteArray("PK\x03\x04\0\0\0\xFF\xFF\xFF", 10) << u"import-workbook-damaged"_s;
}

void CommandLineImportTest::wholeFileIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, kind);
    const CommandAnswer answer = importFile(content);
    QCOMPARE(answer.code, ExitCode::Rejected);
    QCOMPARE(answer.errorKind(), kind);
}

void CommandLineImportTest::storeIsRefused()
{
    // A file stands where the folder should be.
    QFile inTheWay(data());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const CommandAnswer answer = importFile(manyRows(1));
    QCOMPARE(answer.code, ExitCode::Rejected);
    QVERIFY(!answer.errorKind().isEmpty());
    QCOMPARE(answer.object()["imported"_L1], 0);
}

void CommandLineImportTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<ExitCode>("code");
    QTest::newRow("no file") << QStringList{} << ExitCode::WrongUsage;
    QTest::newRow("two files") << QStringList{u"a.csv"_s, u"b.csv"_s} << ExitCode::WrongUsage;
    QTest::newRow("unknown option")
        << QStringList{u"a.csv"_s, u"--colour"_s} << ExitCode::WrongUsage;
    QTest::newRow("no such file") << QStringList{u"/nowhere/a.csv"_s} << ExitCode::Rejected;
}

void CommandLineImportTest::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(ExitCode, code);
    const CommandAnswer answer =
        m_bench.run(QStringList{u"import"_s} + arguments + QStringList{u"--json"_s});
    QCOMPARE(answer.code, code);
    QCOMPARE(answer.errorKind(),
             code == ExitCode::WrongUsage ? u"wrong-usage"_s : u"file-unreadable"_s);
    QVERIFY(!QDir(data()).exists());
}

void CommandLineImportTest::aNamedPipeIsNotWaitedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<ExitCode>("code"); // as of any file that cannot be read
    QTest::newRow("a table to import") << QStringList{u"import"_s} << ExitCode::Rejected;
    QTest::newRow("a table to plan for")
        << QStringList{u"plan"_s, u"--csv"_s} << ExitCode::WrongUsage;
}

void CommandLineImportTest::aNamedPipeIsNotWaitedFor()
{
    QFETCH(QStringList, arguments);
    QFETCH(ExitCode, code);
    const QString pipe = m_folder->filePath(u"管道.csv"_s);
    if (!makeNamedPipe(pipe))
        QSKIP("no pipe can be made here");
    const CommandAnswer answer = m_bench.run(arguments + QStringList{pipe, u"--json"_s});
    QCOMPARE(answer.code, code);
    QCOMPARE(answer.errorKind(), u"file-unreadable"_s);
}

void CommandLineImportTest::showsHelp()
{
    const CommandAnswer answer = m_bench.run({u"import"_s, u"--help"_s});
    QCOMPARE(answer.code, ExitCode::Done);
    QVERIFY(answer.out.contains("import FILE [--data DIR] [--dry-run] [--json]"));
    QVERIFY(answer.out.contains("--data"));
}

void CommandLineImportTest::dryRunKeepsNothing()
{
    const QString file =
        fileWith("单位,省市,备案类型,经办\n甲,深圳,首次备案,x\n乙,火星,首次备案,\n合计,,,\n");
    const QStringList arguments{u"import"_s, file, u"--data"_s, data(), u"--dry-run"_s};
    const CommandAnswer answer = m_bench.run(arguments + QStringList{u"--json"_s});
    QCOMPARE(answer.code, ExitCode::Rejected);
    const QList<QJsonObject> lines = answer.lines();
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0]["header_row"_L1], 1);
    const QJsonArray columns = lines[0]["columns"_L1].toArray();
    QCOMPARE(columns.size(), 4);
    QCOMPARE(columns[0]["read_as"_L1], u"办理人/单位"_s);
    QVERIFY(columns[3]["read_as"_L1].isNull());
    QCOMPARE(lines[1]["row"_L1], 3);
    QCOMPARE(lines[2]["skipped"_L1], u"sum"_s);
    QCOMPARE(lines[3]["would_import"_L1], 1);
    QVERIFY(!QDir(data()).exists());
    QVERIFY(m_bench.run(arguments).out.contains("“经办”"));
}

void CommandLineImportTest::exportsWhatWasImported_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : {u"xlsx"_s, u"csv"_s, u"tsv"_s})
        QTest::newRow(qPrintable(suffix)) << suffix;
}

void CommandLineImportTest::exportsWhatWasImported()
{
    QFETCH(QString, suffix);
    QCOMPARE(importFile(manyRows(3)).code, ExitCode::Done);
    const QString table = m_folder->filePath(u"导出."_s + suffix);
    const CommandAnswer answer =
        m_bench.run({u"export"_s, table, u"--data"_s, data(), u"--json"_s});
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.object(),
             QJsonObject({{u"exported"_s, 3},
                          {u"recovered"_s, QJsonValue::Null},
                          {u"error"_s, QJsonValue::Null}}));
    // All of it is known already: it came back the same.
    const CommandAnswer again = m_bench.run({u"import"_s, table, u"--data"_s, data(), u"--json"_s});
    QCOMPARE(again.lines().constLast()["duplicates"_L1], 3);
    const CommandAnswer one = m_bench.run(
        {u"export"_s, table, u"--data"_s, data(), u"--search"_s, u"第1位"_s, u"--json"_s});
    QCOMPARE(one.object()["exported"_L1], 1);
    const CommandAnswer none = m_bench.run(
        {u"export"_s, table, u"--data"_s, data(), u"--filter"_s, u"done-today"_s, u"--json"_s});
    QCOMPARE(none.object()["exported"_L1], 0);
}

// One filing with 30 minutes left, one with 3 hours, one that is over, one that waits.
void CommandLineImportTest::aFilterTakesWhatItsFigureCounts()
{
    const auto row = [](const char *name, int minutesLeft) -> QByteArray {
        const QDateTime now = fromBeijing(QDate(2018, 9, 12), QTime(14, 50, 52)); // of the bench
        const QDateTime received = now.addSecs((minutesLeft - 24 * 60) * 60);
        return QByteArray(name) + ",浙江,首次备案,13800138000,"
            + inBeijing(received).toString(u"yyyy-MM-dd HH:mm:ss"_s).toUtf8() + '\n';
    };
    QCOMPARE(importFile("办理人,省市,备案类型,手机号,收到时间\n" + row("甲", 30) + row("乙", 180)
                        + row("丙", -5) + "丁,浙江,首次备案,13800138000,\n")
                 .code,
             ExitCode::Done);
    const QString table = m_folder->filePath(u"表.csv"_s);
    const QList<std::pair<QString, int>> counts{{u"under-one-hour"_s, 1}, {u"under-six-hours"_s, 2},
                                                {u"running"_s, 3},        {u"done-today"_s, 0},
                                                {u"over"_s, 1},           {u"all"_s, 4}};
    for (const auto &[filter, count] : counts) {
        const CommandAnswer answer = m_bench.run(
            {u"export"_s, table, u"--data"_s, data(), u"--filter"_s, filter, u"--json"_s});
        QCOMPARE(answer.object()["exported"_L1], count);
    }
}

void CommandLineImportTest::exportForPeopleIsReadByPeople()
{
    QCOMPARE(importFile(manyRows(3)).code, ExitCode::Done);
    const auto headerOf = [this](const QStringList &more) {
        const QString table = m_folder->filePath(u"给人看.csv"_s);
        const CommandAnswer answer =
            m_bench.run(QStringList{u"export"_s, table, u"--data"_s, data()} + more);
        QFile file(table);
        if (answer.code != ExitCode::Done || !file.open(QIODevice::ReadOnly))
            return QByteArray();
        return file.readLine().trimmed().mid(3);
    };
    QCOMPARE(headerOf({u"--columns"_s, u"people"_s}),
             QByteArray("办理人/单位,省市,备案类型,状态,剩余时间,截止时间,核验人,手机号,备注"));
    QVERIFY(headerOf({u"--columns"_s, u"all"_s}).contains("核验负责人"));
    QCOMPARE(headerOf({u"--columns"_s, u"all"_s}), headerOf({}));
}

// Each one of which the help and the refusal speak.
void CommandLineImportTest::everyEndThatIsNamedIsWritten()
{
    QCOMPARE(importFile(manyRows(1)).code, ExitCode::Done);
    const QString help = QString::fromUtf8(m_bench.run({u"export"_s, u"--help"_s}).out);
    const QString refusal = QString::fromUtf8(m_bench.run({u"export"_s, u"a.pdf"_s}).err);
    for (const QString &end : {u".xlsx"_s, u".csv"_s, u".txt"_s, u".tsv"_s, u".tab"_s}) {
        QVERIFY2(help.contains(end), qPrintable(end));
        QVERIFY2(refusal.contains(end), qPrintable(end));
        QCOMPARE(m_bench.run({u"export"_s, m_folder->filePath(u"a"_s + end), u"--data"_s, data()}).code,
                 ExitCode::Done);
    }
}

void CommandLineImportTest::exportIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("kind");
    QTest::newRow("no file") << QStringList{} << u"wrong-usage"_s;
    QTest::newRow("an end of no format") << QStringList{u"a.pdf"_s} << u"wrong-usage"_s;
    QTest::newRow("a workbook with programs, which Excel would refuse")
        << QStringList{u"a.xlsm"_s} << u"wrong-usage"_s;
    QTest::newRow("no such filter")
        << QStringList{u"a.csv"_s, u"--filter"_s, u"old"_s} << u"wrong-usage"_s;
    QTest::newRow("no such columns")
        << QStringList{u"a.csv"_s, u"--columns"_s, u"few"_s} << u"wrong-usage"_s;
    QTest::newRow("a folder that is not there")
        << QStringList{u"/nowhere/a.csv"_s} << u"file-unwritable"_s;
}

void CommandLineImportTest::exportIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, kind);
    QVERIFY(QDir().mkpath(data())); // nothing kept yet
    const CommandAnswer answer = m_bench.run(QStringList{u"export"_s} + arguments
                                             + QStringList{u"--data"_s, data(), u"--json"_s});
    QVERIFY(answer.code != ExitCode::Done);
    QCOMPARE(answer.errorKind(), kind);
}

QTEST_GUILESS_MAIN(CommandLineImportTest)
#include "tst_commandline_import.moc"
