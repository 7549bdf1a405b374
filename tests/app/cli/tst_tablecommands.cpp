// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qbuffer.h>
#include <QtCore/qfile.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporarydir.h>

#if defined(Q_OS_LINUX)
#include <unistd.h>
#endif

#include "app/cli/importreport.h"
#include "app/cli/keepingplace.h"
#include "app/cli/keptfilings.h"
#include "app/cli/plantable.h"
#include "app/cli/tableinput.h"
#include "app/cli/tablereport.h"
#include "app/settings/places.h"
#include "app/settings/settings.h"
#include "app/support/qtversion.h"
#include "tests/app/commandbench.h"
#include "tests/namedpipe.h"
#include "tests/quickfolder.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

class KindOnly final : public ErrorSentences
{
public:
    [[nodiscard]] QString sentenceFor(const Error &error) const override
    {
        return errorKindName(error.kind);
    }
};

// What a command says to both channels, in the morning of a day.
class Bench final
{
public:
    Bench()
    {
        for (QBuffer *device : {&m_in, &m_out, &m_err})
            device->open(QIODevice::ReadWrite);
    }
    [[nodiscard]] QByteArray out() const { return m_out.data(); }
    [[nodiscard]] QByteArray err() const { return m_err.data(); }
    // One object per line of the output.
    [[nodiscard]] QList<QJsonObject> objects() const
    {
        return CommandAnswer{ExitCode::Done, out(), err()}.lines();
    }

private:
    QBuffer m_in;
    QBuffer m_out;
    QBuffer m_err;
    CommandBench m_commands;
    KindOnly m_sentences;

public:
    const ManualClock clock{QDateTime(QDate(2026, 11, 23), QTime(1, 0), utcZone)};
    const CommandContext context{
        m_commands.rules(), clock, m_sentences, Language::English, m_in, m_out, m_err};
};

QString kindIn(const QJsonObject &object)
{
    return object["error"_L1].toObject().value("kind"_L1).toString();
}

TableHeader headerOf(const QList<std::pair<QString, std::optional<FilingColumn>>> &columns)
{
    TableHeader header;
    header.line = 1;
    for (const auto &[title, column] : columns) {
        header.titles << title;
        header.columns << column;
    }
    return header;
}

// Rows that were taken, and nothing else.
ImportResult batchOf(int records, const TableHeader &header = {})
{
    ImportResult batch;
    batch.header = header;
    batch.records.resize(records);
    return batch;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

const QByteArray titles = "省市,备案类型,提交日期,主体负责人手机,网站负责人手机\n";

} // namespace

// The parts of the commands that read a table or what is kept: what they take, and what they say of
// it.
class TableCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { failOnWarnings(); }
    void everyColumnIsTold();
    void whatIsNotReadIsToldWhereThereIsAny();
    void rowsThatAreLeftOutHaveTheirReason_data();
    void rowsThatAreLeftOutHaveTheirReason();
    void draftsSayWhatTheyLack_data();
    void draftsSayWhatTheyLack();
    void badAndJoinedRowsAreTold();
    void batchesAddUp();
    void aDryRunSaysWhatItWouldTake();
    void anImportEndsAsItWent_data();
    void anImportEndsAsItWent();
    void aRecoveryIsNoSuccess();
    void whatCanBeBroughtBackIsTold();
    void aTableIsOpenedOrRefused();
    void aPipeOfTheShellCanBeReadTwice();
    void everyRowOfAPlanIsAnswered();
    void aPlanWithoutRowsIsRefused();
    void placeAndSettingsDecideWhatIsKept();
    void backupsAloneAreSomething();
    void damageThatOnlyReadingFindsIsReadAgain_data();
    void damageThatOnlyReadingFindsIsReadAgain();
    void aRecoveryIsToldWithItsBackup();
};

void TableCommandsTest::everyColumnIsTold()
{
    TableHeader header = headerOf({{u"省份"_s, FilingColumn::Province},
                                   {u"进度"_s, FilingColumn::State},
                                   {u" "_s, std::nullopt},
                                   {u"经办"_s, std::nullopt}});
    header.sheet = u"一月"_s;
    header.otherSheets = QStringList{u"二月"_s, u"三月"_s};
    Bench people;
    tellColumns(header, OutputFormat::People, people.context);
    QCOMPARE(people.out(),
             "Column “省份” is read as “省市”.\nColumn “进度” is read only to know drafts.\n"
             "Column “经办” is not read.\n"_ba);
    QCOMPARE(people.err(), "The sheet “一月” is read. Not read: 二月、三月.\n"_ba);
    Bench program;
    tellColumns(header, OutputFormat::Json, program.context);
    const QJsonObject object = program.objects().value(0);
    QCOMPARE(object["header_row"_L1], QJsonValue(1));
    QCOMPARE(object["other_sheets"_L1].toArray(), (QJsonArray{u"二月"_s, u"三月"_s}));
    QCOMPARE(object["columns"_L1].toArray().size(), 4);
    QCOMPARE(object["columns"_L1].toArray().at(3).toObject(),
             (QJsonObject{{u"title"_s, u"经办"_s}, {u"read_as"_s, QJsonValue::Null}}));
    QCOMPARE(program.err(), QByteArray());
}

void TableCommandsTest::whatIsNotReadIsToldWhereThereIsAny()
{
    TableHeader header = headerOf({{u"省份"_s, FilingColumn::Province}});
    Bench all;
    for (const OutputFormat format : {OutputFormat::People, OutputFormat::Json})
        tellUnread(header, format, all.context);
    QCOMPARE(all.out() + all.err(), QByteArray());
    header.titles << u"经 办"_s << u"\x1b[J"_s;
    header.columns << std::nullopt << std::nullopt;
    Bench some;
    tellUnread(header, OutputFormat::People, some.context);
    QVERIFY(some.err().startsWith("Columns that are not read: 经 办、"));
    QVERIFY(!some.err().contains('\x1b'));
    QCOMPARE(some.out(), QByteArray());
    tellUnread(header, OutputFormat::Json, some.context);
    QCOMPARE(some.objects().size(), 1);
}

void TableCommandsTest::rowsThatAreLeftOutHaveTheirReason_data()
{
    QTest::addColumn<SkipReason>("reason");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("above the header")
        << SkipReason::Preface << u"preface"_s << "Row 3: left out, it is above the header.\n"_ba;
    QTest::newRow("a sum") << SkipReason::Sum << u"sum"_s << "Row 3: left out, it is a sum.\n"_ba;
    QTest::newRow("below the table")
        << SkipReason::Foot << u"foot"_s << "Row 3: left out, it is a line below the table.\n"_ba;
    QTest::newRow("the header") << SkipReason::HeaderAgain << u"header-again"_s
                                << "Row 3: left out, it is the header once more.\n"_ba;
}

void TableCommandsTest::rowsThatAreLeftOutHaveTheirReason()
{
    QFETCH(SkipReason, reason);
    QFETCH(QString, word);
    Bench bench;
    tellSkippedRow({3, reason}, OutputFormat::Json, bench.context);
    QCOMPARE(bench.objects(), (QList{QJsonObject{{u"row"_s, 3}, {u"skipped"_s, word}}}));
    QCOMPARE(bench.err(), QByteArray());
    tellSkippedRow({3, reason}, OutputFormat::People, bench.context);
    QTEST(bench.err(), "sentence");
}

void TableCommandsTest::draftsSayWhatTheyLack_data()
{
    QTest::addColumn<QList<Role>>("roles");
    QTest::addColumn<QJsonArray>("words");
    QTest::addColumn<qsizetype>("lines");
    QTest::newRow("nothing but its state") << QList<Role>() << QJsonArray() << qsizetype(1);
    QTest::newRow("the number of the site")
        << QList{Role::Site} << QJsonArray{u"site"_s} << qsizetype(1);
    QTest::newRow("both numbers") << QList{Role::Subject, Role::Site}
                                  << QJsonArray{u"subject"_s, u"site"_s} << qsizetype(2);
}

void TableCommandsTest::draftsSayWhatTheyLack()
{
    QFETCH(QList<Role>, roles);
    QFETCH(QJsonArray, words);
    Bench bench;
    tellDraftRow({7, roles}, OutputFormat::Json, bench.context);
    QCOMPARE(bench.objects(), (QList{QJsonObject{{u"row"_s, 7}, {u"draft"_s, words}}}));
    tellDraftRow({7, roles}, OutputFormat::People, bench.context);
    QTEST(bench.err().count("Row 7: a draft, "), "lines");
    QTEST(bench.err().count('\n'), "lines");
}

void TableCommandsTest::badAndJoinedRowsAreTold()
{
    Bench bench;
    tellBadRow(4, {ErrorKind::PhoneNotMobile, {}}, OutputFormat::People, bench.context);
    tellJoinedRow({5, 4}, OutputFormat::People, bench.context);
    QCOMPARE(bench.err(),
             "Row 4: phone-not-mobile\n"
             "Row 5: joined to the filing of row 4, which is of the same order.\n"_ba);
    QCOMPARE(bench.out(), QByteArray());
    tellBadRow(4, {ErrorKind::PhoneNotMobile, {}}, OutputFormat::Json, bench.context);
    tellJoinedRow({5, 4}, OutputFormat::Json, bench.context);
    QCOMPARE(kindIn(bench.objects().at(0)), u"phone-not-mobile"_s);
    QCOMPARE(bench.objects().at(1), (QJsonObject{{u"row"_s, 5}, {u"joined_to"_s, 4}}));
}

void TableCommandsTest::batchesAddUp()
{
    Bench bench;
    const TableHeader header = headerOf({{u"经办"_s, std::nullopt}});
    ImportReport report(OutputFormat::Json, false, bench.context);
    report.tellSaved(batchOf(2, header));
    ImportResult second = batchOf(1, header);
    second.duplicates = 4;
    second.joined << JoinedRow{5, 4};
    second.drafts << DraftRow{6, {}};
    report.tellSaved(second);
    report.tellSaved(batchOf(0, header));
    QCOMPARE(report.tellEnd({}), ExitCode::Done);
    const QList<QJsonObject> objects = bench.objects();
    QCOMPARE(objects.size(), 6);
    // The header once, and what is saved after each batch in which something was.
    QVERIFY(objects.at(0).contains("columns"_L1));
    QCOMPARE(objects.at(1), (QJsonObject{{u"saved"_s, 2}}));
    QCOMPARE(objects.at(4), (QJsonObject{{u"saved"_s, 3}}));
    QCOMPARE(objects.at(5),
             (QJsonObject{{u"imported"_s, 3},
                          {u"drafts"_s, 1},
                          {u"joined"_s, 1},
                          {u"duplicates"_s, 4},
                          {u"bad_rows"_s, 0},
                          {u"skipped"_s, 0},
                          {u"error"_s, QJsonValue::Null}}));
}

void TableCommandsTest::aDryRunSaysWhatItWouldTake()
{
    Bench bench;
    ImportReport report(OutputFormat::People, true, bench.context);
    report.tellSaved(batchOf(2, headerOf({{u"省份"_s, FilingColumn::Province}})));
    QCOMPARE(report.tellEnd({}), ExitCode::Done);
    QCOMPARE(bench.out(),
             "Column “省份” is read as “省市”.\n"
             "Nothing was kept. It would take: 2. Known already: 0. Bad rows: 0.\n"_ba);
}

void TableCommandsTest::anImportEndsAsItWent_data()
{
    QTest::addColumn<ImportResult>("batch");
    QTest::addColumn<Result<void>>("done");
    QTest::addColumn<ExitCode>("code");
    QTest::addColumn<QByteArray>("said"); // at the end of the output, or else of the error channel
    const ImportResult good = batchOf(1);
    ImportResult draft = good;
    draft.drafts << DraftRow{2, {}};
    ImportResult bad = good;
    bad.faults << RowFault{3, {ErrorKind::PhoneEmpty, {}}, {}};
    const Result<void> whole;
    QTest::newRow("all of it") << good << whole << ExitCode::Done
                               << "Imported: 1. Known already: 0. Bad rows: 0.\n"_ba;
    QTest::newRow("with a draft") << draft << whole << ExitCode::Done
                                  << "Drafts among them: 1.\n"_ba;
    QTest::newRow("a bad row is no success")
        << bad << whole << ExitCode::Rejected << "Imported: 1. Known already: 0. Bad rows: 1.\n"_ba;
    QTest::newRow("cut off: nothing is summed up")
        << good << Result<void>(Error{ErrorKind::StoreFull, {}}) << ExitCode::Rejected
        << "store-full\n"_ba;
}

void TableCommandsTest::anImportEndsAsItWent()
{
    QFETCH(ImportResult, batch);
    QFETCH(Result<void>, done);
    QFETCH(QByteArray, said);
    Bench bench;
    ImportReport report(OutputFormat::People, false, bench.context);
    report.tellSaved(batch);
    QTEST(report.tellEnd(done), "code");
    const QByteArray channel = done ? bench.out() : bench.err();
    QVERIFY2(channel.endsWith(said), channel.constData());
    QCOMPARE(bench.out().contains("Imported"), done.isOk());
}

// What was kept before is not what is kept now.
void TableCommandsTest::aRecoveryIsNoSuccess()
{
    Bench bench;
    ImportReport report(OutputFormat::Json, false, bench.context);
    report.tellOpened({});
    QCOMPARE(bench.out(), QByteArray());
    StoreReport recovered;
    recovered.isRecovered = true;
    recovered.setAside = u"/tmp/甲.db"_s;
    report.tellOpened(recovered);
    QCOMPARE(bench.objects(),
             (QList{QJsonObject{{u"recovered"_s, true},
                                {u"set_aside"_s, u"/tmp/甲.db"_s},
                                {u"backup_from"_s, QJsonValue::Null}}}));
    report.tellSaved(batchOf(1));
    QCOMPARE(report.tellEnd({}), ExitCode::Rejected);
}

void TableCommandsTest::whatCanBeBroughtBackIsTold()
{
    Bench bench;
    ImportReport report(OutputFormat::People, false, bench.context);
    report.tellRecoverable({});
    QCOMPARE(bench.err(), QByteArray());
    report.tellRecoverable({3, {u"a"_s}});
    QVERIFY(bench.err().contains("newer than what is kept: 3. The command recover"));
    // A backup that is not made leaves what was imported.
    report.tellBackupFailed({ErrorKind::StoreFull, {}});
    QVERIFY(bench.err().endsWith("today's backup is not made: store-full\n"));
    QCOMPARE(report.tellEnd({}), ExitCode::Done);
}

void TableCommandsTest::aTableIsOpenedOrRefused()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"备案 列表.csv"_s);
    write(name, titles);
    TableInput good(name);
    const auto device = good.open();
    QVERIFY(device);
    QCOMPARE((*device)->readAll(), titles);
    QVERIFY((*device)->seek(0));
    QVERIFY(good.ending());
    QStringList refused{folder.filePath(u"missing.csv"_s), folder.path()};
    if (const QString pipe = folder.filePath(u"pipe"_s); makeNamedPipe(pipe))
        refused << pipe;
    for (const QString &each : std::as_const(refused)) {
        TableInput input(each);
        const auto opened = input.open();
        QVERIFY2(!opened, qPrintable(each));
        QCOMPARE(opened.error().kind, ErrorKind::FileUnreadable);
        QCOMPARE(opened.error().detail, each);
    }
}

// Separator and header are found by reading the beginning first.
void TableCommandsTest::aPipeOfTheShellCanBeReadTwice()
{
#if defined(Q_OS_LINUX)
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    QCOMPARE(::write(ends[1], titles.constData(), size_t(titles.size())), titles.size());
    QCOMPARE(::close(ends[1]), 0);
    TableInput input(u"/dev/fd/%1"_s.arg(ends[0]));
    const auto device = input.open();
    QVERIFY(device);
    for (int time = 0; time < 2; ++time) {
        QVERIFY((*device)->seek(0));
        QCOMPARE((*device)->readAll(), titles);
    }
    QVERIFY(input.ending());
    QCOMPARE(::close(ends[0]), 0);
#else
    QSKIP("The system has no names for open files.");
#endif
}

void TableCommandsTest::everyRowOfAPlanIsAnswered()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"a.csv"_s);
    write(name,
          "备案名单\n" + titles + "广东,首次备案,2027-01-01,13800138000,138****3000\n"
              + "火星,首次备案,2026-11-20,13800138000,13300133000\n"
              + "广东,首次备案,2026-11-20,13800138000,13800138000\n");
    Bench bench;
    QCOMPARE(planTable(name, OutputFormat::Json, bench.context), ExitCode::Rejected);
    const QList<QJsonObject> objects = bench.objects();
    QCOMPARE(objects.size(), 4);
    QCOMPARE(objects.at(0)["skipped"_L1], QJsonValue(u"preface"_s));
    // A day that lies ahead; and a number of which there is the mask alone is not taken for the
    // other.
    QCOMPARE(objects.at(1)["codes_expected"_L1], QJsonValue(2));
    QCOMPARE(kindIn(objects.at(2)), u"unknown-province"_s);
    QCOMPARE(objects.at(2)["row"_L1], QJsonValue(4));
    QCOMPARE(objects.at(3)["codes_expected"_L1], QJsonValue(1));
}

void TableCommandsTest::aPlanWithoutRowsIsRefused()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"a.csv"_s);
    // What is above the header is no row.
    write(name, "备案名单\n" + titles);
    Bench bench;
    QCOMPARE(planTable(name, OutputFormat::People, bench.context), ExitCode::WrongUsage);
    QVERIFY(bench.err().endsWith("import-empty\n"));
    QCOMPARE(planTable(folder.filePath(u"b.csv"_s), OutputFormat::People, bench.context),
             ExitCode::WrongUsage);
    QVERIFY(bench.err().endsWith("file-unreadable\n"));
}

void TableCommandsTest::placeAndSettingsDecideWhatIsKept()
{
    const QTemporaryDir folder(quickFolder() + u"/备案 数据 XXXXXX"_s);
    write(folder.filePath(u"filings.db"_s), {});
    QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
    Bench bench;
    const Result<KeepingPlace> place = keepingPlace(folder.path(), bench.context);
    QVERIFY(place);
    QCOMPARE(place->folder, folder.path());
    const Result<Places> places = findPlaces(systemPlaceSources(folder.path()));
    QVERIFY(places);
    const Settings settings(places->settingsFile, places->administratorFile);
    QCOMPARE(place->options,
             (DatabaseOptions{settings.isOn(Setting::KeepFullNumbers),
                              settings.number(Setting::KeepFinishedDays)}));
#if defined(Q_OS_UNIX)
    // Before anything is opened it is closed to others.
    QVERIFY(!(QFile::permissions(folder.path()) & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(!(QFile::permissions(folder.filePath(u"filings.db"_s)) & QFile::ReadOther));
#endif
}

void TableCommandsTest::backupsAloneAreSomething()
{
    const QTemporaryDir folder(quickFolder() + u"/备案 数据 XXXXXX"_s);
    const KeepingPlace place{folder.path(), {}};
    QVERIFY(!isAnythingKept(place));
    QVERIFY(StoreFolder(folder.path()).make());
    QVERIFY(!isAnythingKept(place));
    write(folder.filePath(u"filings.db"_s), {});
    QVERIFY(!isAnythingKept(place));
    write(folder.filePath(u"backups/filings-20261122.db"_s), "x");
    QVERIFY(isAnythingKept(place));
    QVERIFY(QFile::remove(folder.filePath(u"backups/filings-20261122.db"_s)));
    write(folder.filePath(u"filings.db"_s), "x");
    QVERIFY(isAnythingKept(place));
}

void TableCommandsTest::damageThatOnlyReadingFindsIsReadAgain_data()
{
    QTest::addColumn<QList<ErrorKind>>(
        "faults"); // of one reading after the other; then all is well
    QTest::addColumn<int>("readings");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("nothing is damaged") << QList<ErrorKind>() << 1 << true;
    QTest::newRow("the second reading is whole") << QList{ErrorKind::StoreDamaged} << 2 << true;
    QTest::newRow("twice is enough")
        << QList{ErrorKind::StoreDamaged, ErrorKind::StoreDamaged} << 2 << false;
    QTest::newRow("what is no damage is not read again")
        << QList{ErrorKind::StoreFull} << 1 << false;
}

void TableCommandsTest::damageThatOnlyReadingFindsIsReadAgain()
{
    QFETCH(QList<ErrorKind>, faults);
    QFETCH(bool, isDone);
    const QTemporaryDir folder(quickFolder() + u"/备案 数据 XXXXXX"_s);
    const Bench bench;
    FilingDatabase store;
    StoreReport report;
    report.filings = -1;
    int readings = 0;
    const Result<void> done =
        openKept(store, {folder.path(), {}}, bench.clock.now(), report, [&]() -> Result<void> {
            ++readings;
            return faults.isEmpty() ? Result<void>() : Error{faults.takeFirst(), {}};
        });
    QCOMPARE(done.isOk(), isDone);
    QTEST(readings, "readings");
    QCOMPARE(report.filings, 0);
    QVERIFY(store.isOpen());
}

void TableCommandsTest::aRecoveryIsToldWithItsBackup()
{
    StoreReport report;
    report.isRecovered = true;
    QVERIFY(recoverySentence(report).contains(u"there is no backup"_s));
    report.backupFrom = QDateTime(QDate(2026, 11, 22), QTime(18, 30), utcZone);
    // In Beijing it is the next day.
    QVERIFY(recoverySentence(report).contains(u"The backup of 2026-11-23 02:30 took"_s));
    QCOMPARE(recoveryJson(report),
             (QJsonObject{{u"backup_from"_s, u"2026-11-23T02:30:00+08:00"_s},
                          {u"set_aside"_s, QJsonValue::Null}}));
    QVERIFY(helpOnKept(u"Does it."_s).startsWith(u"Does it. Where the file"_s));
}

QTEST_GUILESS_MAIN(TableCommandsTest)
#include "tst_tablecommands.moc"
