// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <functional>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>

#if defined(Q_OS_UNIX)
#include <sys/stat.h>
#endif

#include "tests/warnings.h"
#include "tests/quickfolder.h"
#include "tests/rights.h"
#include "app/store/copyexchange.h"
#include "app/store/examinedcopy.h"
#include "app/store/storecopies.h"
#include "app/support/qtversion.h"
#include "tests/app/storebench.h"

using namespace beian;
using namespace Qt::StringLiterals;

using Make = std::function<void(const QString &path)>;
Q_DECLARE_METATYPE(Make)

namespace {

constexpr int diskError = 10;
constexpr int damage = 11;
constexpr int full = 13;
constexpr int locked = 5;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

#if defined(Q_OS_UNIX)
void makePipe(const QString &path)
{
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR), 0);
}
#endif

void run(const QString &file, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        for (const QString &statement : statements)
            QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

// A file with filings, and a folder beside it for copies.
struct Desk
{
    explicit Desk(const StoreSeam &seam = {}, bool keepsFullNumbers = false)
        : store(seam)
    {
        QVERIFY(store.open(bench.folder(), {keepsFullNumbers, 30}, storeStart()));
        QVERIFY(store.save(first, {noteOf(u"一"_s), noteOf(u"二"_s)}));
        QVERIFY(store.save(second, {noteOf(u"三"_s)}));
    }
    [[nodiscard]] QString copy() const { return outside.filePath(u"备案 副本.db"_s); }
    [[nodiscard]] QStringList applicants()
    {
        QStringList names = applicantsOf(loadAll(store));
        names.sort();
        return names;
    }
    [[nodiscard]] qsizetype historyOf(const FilingRecord &record)
    {
        const auto history = store.loadHistory(record.id);
        return history ? history->size() : -1;
    }
    // Filings that were set aside by name, and not decided about.
    [[nodiscard]] QStringList replaced() const
    {
        return QDir(bench.folder()).entryList({u"filings-replaced-*"_s}, QDir::Files);
    }

    StoreBench bench;
    QTemporaryDir outside{quickFolder() + u"/备案 副本 XXXXXX"_s};
    FilingDatabase store;
    FilingRecord first = waitingFiling(u"甲"_s);
    FilingRecord second = waitingFiling(u"乙"_s);
    FilingRecord third = waitingFiling(u"丙"_s);
};

// The i-th access fails; once, while it is armed.
struct Fault
{
    [[nodiscard]] StoreSeam seam()
    {
        return {[this](const QString &statement) {
                    return isArmed && isHit(statement) ? code : 0;
                },
                {}};
    }

    std::function<bool(const QString &statement)> isHit;
    int code = diskError;
    bool isArmed = false;
};

std::function<bool(const QString &)> nth(const QString &beginning, int number)
{
    return [beginning, number, count = 0](const QString &statement) mutable {
        return statement.startsWith(beginning) && ++count == number;
    };
}

} // namespace

class StoreCopiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void aCopyIsWholeClosedAndPrivate();
    void aCopyTakesThePlaceOfAnEarlierOne();
    void placesThatDoNotFit_data();
    void placesThatDoNotFit();
    void aReadOnlyFolderIsSaid();
    void failuresWhileSaving_data();
    void failuresWhileSaving();
    void aStickThatIsPulledIsSaid();
    void whatACopyHoldsIsSaid();
    void whatWasExaminedIsWhatIsTaken();
    void whatWasFinishedAtTheLimitIsNotAged_data();
    void whatWasFinishedAtTheLimitIsNotAged();
    void anExchangeWorksOnTheOpenFile();
    void filesThatAreNoGoodCopy_data();
    void filesThatAreNoGoodCopy();
    void aFileThatMayNotBeReadIsSaid();
    void aCopyOfAnEarlierVersionIsTaken();
    void theLogOfACopyBelongsToIt();
    void whatWasKeptIsOfferedAgain();
    void whatIsDeletedLaterIsNotOffered();
    void openFilingsStayAsTheyAre();
    void removedOnesComeBackWithTheCopy();
    void fullNumbersAreKeptAsTheSettingsSay_data();
    void fullNumbersAreKeptAsTheSettingsSay();
    void theFileRemembersTimeAndBackups();
    void whatAnotherProgramWritesIsNotLost();
    void aProgramThatWritesAllTheTimeIsInTheWay();
    void everyAccessThatFails_data();
    void everyAccessThatFails();
    void setAsideFilesGoByTheSameRule();
    void whatWasCountedStaysCounted();
    void everyTableIsThoughtOf();
};

void StoreCopiesTest::aCopyIsWholeClosedAndPrivate()
{
    Desk desk;
    QVERIFY(openToOthers(desk.outside.path()));
    const auto saved = desk.store.saveCopy(desk.copy());
    QVERIFY2(saved.isOk(), saved ? "" : qPrintable(errorKindName(saved.error().kind)));
    QCOMPARE(namesIn(desk.outside.path()), QStringList{u"备案 副本.db"_s});
#if defined(Q_OS_UNIX)
    struct stat status{};
    QCOMPARE(::stat(QFile::encodeName(desk.copy()).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
#endif
    QVERIFY(!isOpenToOthers(desk.copy()));
    QCOMPARE(askFile(desk.copy(), u"PRAGMA journal_mode"_s).toString(), u"delete"_s);
    QCOMPARE(askFile(desk.copy(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QCOMPARE(askFile(desk.copy(), u"SELECT count(*) FROM filings"_s).toInt(), 2);
    QCOMPARE(askFile(desk.copy(), u"SELECT count(*) FROM events"_s).toInt(), 3);
    // The file goes on as it was.
    QCOMPARE(desk.applicants(), (QStringList{u"乙"_s, u"甲"_s}));
    QVERIFY(desk.store.save(desk.third, {}));
}

void StoreCopiesTest::aCopyTakesThePlaceOfAnEarlierOne()
{
    Desk desk;
    write(desk.copy(), "something that was confirmed to be replaced");
    QVERIFY(desk.store.saveCopy(desk.copy()));
    QVERIFY(desk.store.save(desk.third, {}));
    QVERIFY(desk.store.saveCopy(desk.copy()));
    QCOMPARE(askFile(desk.copy(), u"SELECT count(*) FROM filings"_s).toInt(), 3);
    QCOMPARE(namesIn(desk.outside.path()).size(), 1);
}

void StoreCopiesTest::placesThatDoNotFit_data()
{
    QTest::addColumn<QString>("place"); // %1: the folder of the filings, %2: that of the copies
    QTest::addColumn<Make>("make");
    QTest::addColumn<ErrorKind>("kind");
    const Make nothing = [](const QString &) { };
    QTest::newRow("the open file itself")
        << u"%1/filings.db"_s << nothing << ErrorKind::CopyInDataFolder;
    QTest::newRow("beside the open file") << u"%1/a.db"_s << nothing << ErrorKind::CopyInDataFolder;
    QTest::newRow("among the backups")
        << u"%1/backups/filings-20261122.db"_s << nothing << ErrorKind::CopyInDataFolder;
#if defined(Q_OS_UNIX) // Windows makes shortcuts of links, which are files
    QTest::newRow("the open file through a link to its folder")
        << u"%2/link/filings.db"_s << nothing << ErrorKind::CopyInDataFolder;
    QTest::newRow("link that leads nowhere")
        << u"%2/a.db"_s << Make([](const QString &path) { QVERIFY(QFile::link(u"none"_s, path)); })
        << ErrorKind::CopyNameTaken;
#endif
    QTest::newRow("folder that is not there")
        << u"%2/none/a.db"_s << nothing << ErrorKind::CopyPlaceGone;
    QTest::newRow("folder of this name") << u"%2/a.db"_s << Make([](const QString &path) {
        QVERIFY(QDir().mkpath(path));
    }) << ErrorKind::CopyNameTaken;
#if defined(Q_OS_UNIX)
    QTest::newRow("pipe of this name")
        << u"%2/a.db"_s << Make(makePipe) << ErrorKind::CopyNameTaken;
#endif
    // SQLite would read it into the copy.
    QTest::newRow("journal of another database beside it")
        << u"%2/a.db"_s << Make([](const QString &path) { write(path + "-journal"_L1, "x"); })
        << ErrorKind::CopyNameTaken;
}

void StoreCopiesTest::placesThatDoNotFit()
{
    QFETCH(QString, place);
    QFETCH(Make, make);
    QFETCH(ErrorKind, kind);
    Desk desk;
    QVERIFY(QFile::link(desk.bench.folder(), desk.outside.filePath(u"link"_s)));
    QVERIFY(desk.store.backUp(storeStart()));
    const QString path =
        place.replace("%1"_L1, desk.bench.folder()).replace("%2"_L1, desk.outside.path());
    make(path);
    if (QTest::currentTestFailed())
        return;
    const QStringList before = namesIn(desk.bench.folder());
    const auto saved = desk.store.saveCopy(path);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, kind);
    QCOMPARE(namesIn(desk.bench.folder()), before);
    QVERIFY(namesIn(desk.outside.path()).filter(u".part"_s).isEmpty());
    QCOMPARE(desk.applicants(), (QStringList{u"乙"_s, u"甲"_s}));
}

void StoreCopiesTest::aReadOnlyFolderIsSaid()
{
    Desk desk;
    QFile::setPermissions(desk.outside.path(), QFile::ReadOwner | QFile::ExeOwner);
    if (QFileInfo(desk.outside.path()).isWritable())
        QSKIP("whoever runs this may write everywhere");
    const auto saved = desk.store.saveCopy(desk.copy());
    QFile::setPermissions(desk.outside.path(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::CopyReadOnly);
}

void StoreCopiesTest::failuresWhileSaving_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    const auto copying = u"VACUUM INTO"_s;
    const auto settling = u"UPDATE upkeep SET has_traces"_s;
    const auto checking = u"PRAGMA integrity_check"_s;
    QTest::newRow("disk is full while copying") << copying << 1 << full << ErrorKind::CopyNoSpace;
    QTest::newRow("disk is full at the end") << settling << 1 << full << ErrorKind::CopyNoSpace;
    QTest::newRow("disk fails while copying")
        << copying << 1 << diskError << ErrorKind::FileUnwritable;
    QTest::newRow("copy cannot be read back") << checking << 2 << damage << ErrorKind::CopyUnsound;
    QTest::newRow("kept file is damaged") << checking << 1 << damage << ErrorKind::StoreDamaged;
    QTest::newRow("kept file is locked") << copying << 1 << locked << ErrorKind::StoreLocked;
}

void StoreCopiesTest::failuresWhileSaving()
{
    QFETCH(QString, statement);
    QFETCH(int, number);
    QFETCH(int, code);
    QFETCH(ErrorKind, kind);
    Fault fault{nth(statement, number), code};
    Desk desk(fault.seam());
    QVERIFY(desk.store.saveCopy(desk.copy()));
    const QByteArray before = contentOf(desk.copy());
    QVERIFY(desk.store.save(desk.third, {}));
    fault.isArmed = true;
    const auto saved = desk.store.saveCopy(desk.copy());
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, kind);
    // The earlier one is still there, and nothing else.
    QCOMPARE(contentOf(desk.copy()), before);
    QCOMPARE(namesIn(desk.outside.path()).size(), 1);
    QVERIFY(desk.store.saveCopy(desk.copy()));
}

void StoreCopiesTest::aStickThatIsPulledIsSaid()
{
    Fault fault;
    Desk desk(fault.seam());
    const QString stick = desk.outside.filePath(u"U 盘"_s);
    QVERIFY(QDir().mkpath(stick));
    fault.isHit = [&stick](const QString &statement) {
        return statement.startsWith("VACUUM INTO"_L1) && QDir(stick).removeRecursively();
    };
    fault.isArmed = true;
    const auto saved = desk.store.saveCopy(stick + "/a.db"_L1);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::CopyPlaceGone);
    QVERIFY(saved.error().detail.contains(u"U 盘"_s));
}

void StoreCopiesTest::whatACopyHoldsIsSaid()
{
    Desk desk;
    const QDateTime finished = storeStart().addDays(-40);
    const FilingRecord old = finishedFiling(u"旧"_s, finished);
    QVERIFY(desk.store.save(old, {}));
    QVERIFY(desk.store.saveCopy(desk.copy()));
    FilingEvent later = noteOf(u"后来"_s);
    later.at = storeStart().addSecs(60);
    QVERIFY(desk.store.save(desk.third, {later}));
    QVERIFY(desk.store.setRemoved(old.id, storeStart()));
    const auto comparison = desk.store.compareCopy(desk.copy(), storeStart(), 30);
    QVERIFY(comparison);
    QCOMPARE(comparison->copy, (StoreContent{3, storeStart(), 1}));
    QCOMPARE(comparison->kept, (StoreContent{3, later.at, 0}));
    QVERIFY(!QFile::exists(desk.store.folder().examinedCopy()));
    QCOMPARE(desk.applicants(), (QStringList{u"丙"_s, u"乙"_s, u"甲"_s}));
}

// The medium may go, and nothing is written beside the chosen file.
void StoreCopiesTest::whatWasExaminedIsWhatIsTaken()
{
    Desk desk;
    QVERIFY(desk.store.saveCopy(desk.copy()));
    const QByteArray before = contentOf(desk.copy());
    {
        ExaminedCopy examined(desk.store.folder(), {});
        QVERIFY(examined.take(desk.copy()));
        QCOMPARE(namesIn(desk.outside.path()).size(), 1);
        QCOMPARE(contentOf(desk.copy()), before);
        QVERIFY(QFile::remove(desk.copy()));
        const auto content = examined.content(storeStart());
        QVERIFY(content);
        QCOMPARE(content->filings, 2);
        QVERIFY(QFile::exists(examined.path()));
        // It takes the next one as well, or says what is wrong with it.
        const auto taken = examined.take(desk.copy());
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::FileUnreadable);
    }
    QVERIFY(!QFile::exists(desk.store.folder().examinedCopy()));
}

void StoreCopiesTest::whatWasFinishedAtTheLimitIsNotAged_data()
{
    QTest::addColumn<qint64>("milliseconds"); // that it was finished behind the limit
    QTest::addColumn<bool>("isRemoved");
    QTest::addColumn<StoreContent>("content");
    const QDateTime noted = storeStart();
    QTest::newRow("a millisecond before the limit")
        << qint64(-1) << false << StoreContent{1, noted, 1};
    QTest::newRow("at the limit") << qint64(0) << false << StoreContent{1, noted, 0};
    QTest::newRow("removed: it counts nowhere, and its history was changed")
        << qint64(-1) << true << StoreContent{0, noted, 0};
}

void StoreCopiesTest::whatWasFinishedAtTheLimitIsNotAged()
{
    QFETCH(qint64, milliseconds);
    QFETCH(bool, isRemoved);
    const StoreBench bench;
    const QDateTime limit = storeStart().addDays(-30);
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, storeStart()));
    const FilingRecord record = finishedFiling(u"甲"_s, limit.addMSecs(milliseconds));
    QVERIFY(store.save(record, {noteOf(u"一"_s)}));
    if (isRemoved)
        QVERIFY(store.setRemoved(record.id, storeStart()));
    SqlAccess access{StoreSeam()};
    QVERIFY(access.open(bench.file(), SqlAccess::Mode::ReadOnly));
    const auto content = contentOf(access, limit);
    QVERIFY(content);
    QTEST(*content, "content");
}

void StoreCopiesTest::anExchangeWorksOnTheOpenFile()
{
    Desk desk;
    SqlAccess live{StoreSeam()};
    QVERIFY(live.open(desk.bench.file(), SqlAccess::Mode::ReadWrite));
    const StoreFolder folder(desk.bench.folder());
    const StoreCopies copies(live, folder, {}, false);
    QVERIFY(copies.save(desk.copy()));
    QVERIFY(desk.store.save(desk.third, {}));
    const auto comparison = copies.compare(desk.copy(), storeStart());
    QVERIFY(comparison);
    QCOMPARE(comparison->copy.filings, 2);
    QCOMPARE(comparison->kept.filings, 3);
    const CopyExchange exchange(live, folder, {}, false);
    const auto refused = exchange.takeBack(desk.bench.file(), {}, storeStart());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::CopyIsOpen);
    QVERIFY(desk.replaced().isEmpty());
    // Twice in one second: what was set aside first keeps its name.
    for (int time = 1; time <= 2; ++time) {
        const auto aside = exchange.takeBack(desk.copy(), {}, storeStart());
        QVERIFY(aside);
        QVERIFY(QFile::exists(*aside));
        QCOMPARE(desk.replaced().size(), time);
        QCOMPARE(askFile(*aside, u"SELECT count(*) FROM filings"_s).toInt(), time == 1 ? 3 : 2);
    }
    // Whoever has the file open sees it.
    QVERIFY(live.isOpen());
    QCOMPARE(desk.applicants(), (QStringList{u"乙"_s, u"甲"_s}));
}

void StoreCopiesTest::filesThatAreNoGoodCopy_data()
{
    QTest::addColumn<Make>("spoil"); // of a good copy
    QTest::addColumn<ErrorKind>("kind");
    const auto with = [](const QStringList &statements) {
        return Make([statements](const QString &path) { run(path, statements); });
    };
    const auto instead = [](const Make &make) {
        return Make([make](const QString &path) {
            QVERIFY(QFile::remove(path));
            make(path);
        });
    };
    QTest::newRow("not there") << instead([](const QString &) { }) << ErrorKind::FileUnreadable;
    QTest::newRow("folder") << instead([](const QString &path) { QVERIFY(QDir().mkpath(path)); })
                            << ErrorKind::CopyNotOurs;
#if defined(Q_OS_UNIX)
    QTest::newRow("pipe") << instead(makePipe) << ErrorKind::CopyNotOurs;
    QTest::newRow("pipe where its log would be")
        << Make([](const QString &path) { makePipe(path + "-wal"_L1); }) << ErrorKind::CopyNotOurs;
#endif
    QTest::newRow("empty") << instead([](const QString &path) { write(path, {}); })
                           << ErrorKind::CopyNotOurs;
    QTest::newRow("table of Excel") << instead([](const QString &path) {
        write(path, QByteArray("PK\x03\x04", 4) + QByteArray(5000, 'x'));
    }) << ErrorKind::CopyNotOurs;
    QTest::newRow("database of another program")
        << instead([](const QString &path) { run(path, {u"CREATE TABLE bookmarks (url)"_s}); })
        << ErrorKind::CopyNotOurs;
    QTest::newRow("cut in the middle") << Make([](const QString &path) {
        QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
    }) << ErrorKind::CopyDamaged;
    QTest::newRow("a page of zeros") << Make([](const QString &path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(4096));
        QCOMPARE(file.write(QByteArray(4096, '\0')), 4096);
    }) << ErrorKind::CopyDamaged;
    QTest::newRow("a table is missing")
        << with({u"DROP TABLE purged"_s}) << ErrorKind::CopyDamaged;
    QTest::newRow("persons without their number")
        << with({u"PRAGMA foreign_keys = OFF"_s, u"DELETE FROM numbers"_s})
        << ErrorKind::CopyDamaged;
    QTest::newRow("a day that does not exist")
        << with({u"UPDATE filings SET submitted = '2026-02-31'"_s}) << ErrorKind::CopyDamaged;
    QTest::newRow("nothing is known of its upkeep")
        << with({u"DELETE FROM upkeep"_s}) << ErrorKind::CopyDamaged;
    QTest::newRow("newer than this program")
        << with({u"ALTER TABLE filings ADD COLUMN colour TEXT"_s, u"PRAGMA user_version = 99"_s})
        << ErrorKind::StoreTooNew;
}

void StoreCopiesTest::filesThatAreNoGoodCopy()
{
    QFETCH(Make, spoil);
    QFETCH(ErrorKind, kind);
    Desk desk;
    QVERIFY(desk.store.saveCopy(desk.copy()));
    spoil(desk.copy());
    if (QTest::currentTestFailed())
        return;
    const QStringList before = namesIn(desk.bench.folder());
    const auto compared = desk.store.compareCopy(desk.copy(), storeStart(), 30);
    QVERIFY(!compared);
    QCOMPARE(compared.error().kind, kind);
    QVERIFY(compared.error().detail.contains(u"备案 副本"_s));
    const auto taken = desk.store.takeBack(desk.copy(), {}, storeStart());
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, kind);
    QCOMPARE(namesIn(desk.bench.folder()), before);
    QVERIFY(desk.bench.backups().isEmpty());
    QCOMPARE(desk.applicants(), (QStringList{u"乙"_s, u"甲"_s}));
    // Nor is the open file a copy, under whatever name.
    QStringList names{desk.bench.file(), desk.bench.folder() + u"/backups/../filings.db"_s};
#if defined(Q_OS_UNIX)
    names << desk.outside.filePath(u"link.db"_s);
    QVERIFY(QFile::link(desk.bench.file(), names.last()));
#endif
    for (const QString &live : std::as_const(names)) {
        const auto own = desk.store.takeBack(live, {}, storeStart());
        QVERIFY(!own);
        QCOMPARE(own.error().kind, ErrorKind::CopyIsOpen);
    }
}

void StoreCopiesTest::aFileThatMayNotBeReadIsSaid()
{
#if defined(Q_OS_WIN)
    QSKIP("there it takes an access list of another account");
#endif
    Desk desk;
    QVERIFY(desk.store.saveCopy(desk.copy()));
    QVERIFY(QFile::setPermissions(desk.copy(), {}));
    if (QFileInfo(desk.copy()).isReadable())
        QSKIP("whoever runs this may read everything");
    const auto compared = desk.store.compareCopy(desk.copy(), storeStart(), 30);
    QVERIFY(!compared);
    QCOMPARE(compared.error().kind, ErrorKind::FileUnreadable);
}

void StoreCopiesTest::aCopyOfAnEarlierVersionIsTaken()
{
    Desk desk;
    QStringList statements = statementsOfStep(1);
    statements << u"PRAGMA user_version = 1"_s
               << u"INSERT INTO filings (id, applicant, order_number, province, part, rules, "
                  "is_received_anyway, is_number_changing, round) VALUES (randomblob(16), '早', '', "
                  "'330000', 'none', 'auto', 0, 0, 1)"_s;
    run(desk.copy(), statements);
    const QByteArray before = contentOf(desk.copy());
    QVERIFY(desk.store.takeBack(desk.copy(), {}, storeStart()));
    QCOMPARE(desk.applicants(), QStringList{u"早"_s});
    QCOMPARE(contentOf(desk.copy()), before);
    QVERIFY(desk.store.save(desk.third, {}));
}

// As somebody copies the files of a program that runs.
void StoreCopiesTest::theLogOfACopyBelongsToIt()
{
    Desk desk;
    QVERIFY(QFile::exists(desk.bench.file() + "-wal"_L1));
    for (const QString &end : {QString(), u"-wal"_s})
        QVERIFY(QFile::copy(desk.bench.file() + end, desk.copy() + end));
    QVERIFY(desk.store.save(desk.third, {}));
    QVERIFY(desk.store.takeBack(desk.copy(), {}, storeStart()));
    QCOMPARE(desk.applicants(), (QStringList{u"乙"_s, u"甲"_s}));
    QCOMPARE(namesIn(desk.outside.path()).size(), 2);
}

void StoreCopiesTest::whatWasKeptIsOfferedAgain()
{
    Desk desk;
    QVERIFY(desk.store.saveCopy(desk.copy()));
    QVERIFY(desk.store.save(desk.third, {noteOf(u"四"_s)}));
    desk.second.applicant = u"乙改"_s;
    QVERIFY(desk.store.save(desk.second, {noteOf(u"五"_s)}));
    const auto aside = desk.store.takeBack(desk.copy(), {}, storeStart());
    QVERIFY(aside);
    QCOMPARE(QFileInfo(*aside).fileName(), u"filings-replaced-20261123-101502.db"_s);
    QVERIFY(!isOpenToOthers(*aside));
    QCOMPARE(desk.applicants(), (QStringList{u"乙"_s, u"甲"_s}));
    QCOMPARE(desk.historyOf(desk.second), 1);
    const auto found = desk.store.recoverable(storeStart());
    QVERIFY(found);
    QCOMPARE(found->filings, 2);
    QCOMPARE(found->files, QStringList{*aside});
    QVERIFY(desk.store.takeOver(storeStart()));
    QCOMPARE(desk.applicants(), (QStringList{u"丙"_s, u"乙改"_s, u"甲"_s}));
    QCOMPARE(desk.historyOf(desk.second), 2);
    QCOMPARE(desk.historyOf(desk.third), 1);
    QVERIFY(desk.replaced().isEmpty());
}

void StoreCopiesTest::whatIsDeletedLaterIsNotOffered()
{
    Desk desk;
    QVERIFY(desk.store.saveCopy(desk.copy()));
    QVERIFY(desk.store.save(desk.third, {}));
    QVERIFY(desk.store.takeBack(desk.copy(), {}, storeStart()));
    QVERIFY(desk.store.setRemoved(desk.first.id, storeStart()));
    QVERIFY(desk.store.purge(storeStart().addDays(1), 30));
    const auto purged = desk.store.purge(storeStart().addDays(2), 30);
    QVERIFY(purged);
    QCOMPARE(*purged, 1);
    const auto found = desk.store.recoverable(storeStart().addDays(2));
    QVERIFY(found);
    QCOMPARE(found->filings, 1); // the third alone
}

void StoreCopiesTest::openFilingsStayAsTheyAre()
{
    Desk desk;
    QVERIFY(desk.store.saveCopy(desk.copy()));
    desk.second.applicant = u"乙改"_s;
    QVERIFY(desk.store.save(desk.second, {noteOf(u"四"_s)}));
    QVERIFY(desk.store.save(desk.third, {noteOf(u"五"_s), noteOf(u"六"_s)}));
    // One of them was never kept.
    const QList<QUuid> open{desk.second.id, desk.third.id, QUuid::createUuid()};
    QVERIFY(desk.store.takeBack(desk.copy(), open, storeStart()));
    QCOMPARE(desk.applicants(), (QStringList{u"丙"_s, u"乙改"_s, u"甲"_s}));
    QCOMPARE(desk.historyOf(desk.first), 2);
    QCOMPARE(desk.historyOf(desk.second), 2);
    QCOMPARE(desk.historyOf(desk.third), 2);
    // They go on from there.
    QVERIFY(desk.store.save(desk.third, {noteOf(u"七"_s)}));
    QCOMPARE(desk.historyOf(desk.third), 3);
    // Nothing newer than that is in the file that was set aside.
    const auto found = desk.store.recoverable(storeStart());
    QVERIFY(found);
    QCOMPARE(found->filings, 0);
}

void StoreCopiesTest::removedOnesComeBackWithTheCopy()
{
    Desk desk;
    QVERIFY(desk.store.saveCopy(desk.copy()));
    QVERIFY(desk.store.setRemoved(desk.first.id, storeStart()));
    QVERIFY(desk.store.purge(storeStart().addDays(1), 30));
    const auto purged = desk.store.purge(storeStart().addDays(2), 30);
    QVERIFY(purged);
    QCOMPARE(*purged, 1);
    QVERIFY(desk.store.takeBack(desk.copy(), {}, storeStart().addDays(2)));
    QCOMPARE(desk.applicants(), (QStringList{u"乙"_s, u"甲"_s}));
    // What is kept again is not taken out of the backups.
    QVERIFY(desk.store.backUp(storeStart().addDays(3)));
    QVERIFY(desk.store.eraseInBackups(storeStart().addDays(3)));
    QCOMPARE(askFile(desk.bench.backup(u"20261126"_s), u"SELECT count(*) FROM filings"_s).toInt(),
             2);
}

void StoreCopiesTest::fullNumbersAreKeptAsTheSettingsSay_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::newRow("kept in full") << true;
    QTest::newRow("masked") << false;
}

void StoreCopiesTest::fullNumbersAreKeptAsTheSettingsSay()
{
    QFETCH(bool, isKept);
    Desk desk({}, true);
    QVERIFY(desk.store.save(richFiling(), {}));
    QVERIFY(desk.store.saveCopy(desk.copy()));
    QVERIFY(desk.store.setKeepsFullNumbers(isKept));
    QVERIFY(desk.store.takeBack(desk.copy(), {}, storeStart()));
    const auto counting = u"SELECT count(*) > 0 FROM numbers WHERE phone IS NOT NULL"_s;
    QCOMPARE(askFile(desk.bench.file(), counting).toBool(), isKept);
    QCOMPARE(askFile(desk.bench.backup(u"20261123"_s), counting).toBool(), isKept);
}

void StoreCopiesTest::theFileRemembersTimeAndBackups()
{
    Desk desk;
    QVERIFY(desk.store.saveCopy(desk.copy()));
    for (int day = 0; day < 8; ++day) {
        QVERIFY(desk.store.purge(storeStart().addDays(day), 30));
        QVERIFY(desk.store.backUp(storeStart().addDays(day)));
    }
    const QDateTime later = storeStart().addDays(7);
    const QStringList backups = desk.bench.backups();
    QCOMPARE(backups.size(), 7);
    for (int i = 0; i < 3; ++i)
        QVERIFY(desk.store.takeBack(desk.copy(), {}, later.addSecs(i)));
    // No doubt about the clock comes of an old copy, and no backup of another day goes.
    const auto doubt = desk.store.doubtAbout(later.addDays(10));
    QVERIFY(doubt);
    QVERIFY(doubt->isNull());
    QCOMPARE(desk.bench.backups(), backups);
    QCOMPARE(desk.replaced().size(), 3);
}

// Between setting aside and replacing.
void StoreCopiesTest::whatAnotherProgramWritesIsNotLost()
{
    int begun = 0;
    FilingRecord theirs = waitingFiling(u"丁"_s);
    QString folder;
    StoreSeam seam{[&](const QString &statement) {
                       if (!folder.isEmpty() && statement == "BEGIN IMMEDIATE"_L1 && ++begun == 1) {
                           FilingDatabase other;
                           if (!other.open(folder, {}, storeStart()) || !other.save(theirs, {}))
                               return diskError;
                       }
                       return 0;
                   },
                   {}};
    Desk desk(seam);
    QVERIFY(desk.store.saveCopy(desk.copy()));
    folder = desk.bench.folder();
    const auto aside = desk.store.takeBack(desk.copy(), {}, storeStart());
    QVERIFY(aside);
    QVERIFY(begun > 1);
    QCOMPARE(desk.applicants(), (QStringList{u"乙"_s, u"甲"_s}));
    QCOMPARE(desk.replaced().size(), 1);
    QCOMPARE(askFile(*aside, u"SELECT count(*) FROM filings"_s).toInt(), 3);
    const auto found = desk.store.recoverable(storeStart());
    QVERIFY(found);
    QCOMPARE(found->filings, 1);
}

void StoreCopiesTest::aProgramThatWritesAllTheTimeIsInTheWay()
{
    QString file;
    StoreSeam seam{[&](const QString &statement) {
                       if (!file.isEmpty() && statement == "BEGIN IMMEDIATE"_L1)
                           run(file, {u"UPDATE filings SET order_number = order_number || 'x'"_s});
                       return 0;
                   },
                   {}};
    Desk desk(seam);
    QVERIFY(desk.store.saveCopy(desk.copy()));
    file = desk.bench.file();
    const auto taken = desk.store.takeBack(desk.copy(), {}, storeStart());
    file.clear();
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::StoreLocked);
    QVERIFY(desk.replaced().isEmpty());
    QCOMPARE(askFile(desk.bench.file(), u"SELECT max(order_number) FROM filings"_s).toString(),
             u"xxx"_s);
}

void StoreCopiesTest::everyAccessThatFails_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("disk error") << diskError;
    QTest::newRow("disk is full") << full;
}

void StoreCopiesTest::everyAccessThatFails()
{
    QFETCH(int, code);
    int access = 0;
    bool hasHit = true;
    while (hasHit) {
        ++access;
        int count = 0;
        hasHit = false;
        Fault fault;
        fault.code = code;
        fault.isHit = [&](const QString &) {
            const bool isHit = ++count == access;
            hasHit = hasHit || isHit;
            return isHit;
        };
        Desk desk(fault.seam());
        QVERIFY(desk.store.saveCopy(desk.copy()));
        const QByteArray copy = contentOf(desk.copy());
        QVERIFY(desk.store.save(desk.third, {noteOf(u"四"_s)}));
        fault.isArmed = true;
        const auto taken = desk.store.takeBack(desk.copy(), {}, storeStart());
        fault.isArmed = false;
        // All of it or nothing; and what was kept is somewhere.
        QVERIFY(desk.store.open(desk.bench.folder(), {}, storeStart(), CheckDepth::Full));
        const QStringList now = desk.applicants();
        QCOMPARE(now, taken ? (QStringList{u"乙"_s, u"甲"_s})
                            : (QStringList{u"丙"_s, u"乙"_s, u"甲"_s}));
        QCOMPARE(desk.replaced().size(), taken ? 1 : 0);
        QCOMPARE(contentOf(desk.copy()), copy);
        QVERIFY(taken || hasHit);
    }
    QVERIFY2(access > 40, qPrintable(QString::number(access)));
}

void StoreCopiesTest::setAsideFilesGoByTheSameRule()
{
    Desk desk;
    QVERIFY(desk.store.saveCopy(desk.copy()));
    QVERIFY(desk.store.save(desk.third, {}));
    QVERIFY(desk.store.takeBack(desk.copy(), {}, storeStart()));
    const auto asideNames = [&desk] {
        return namesIn(desk.bench.folder()).filter(QRegularExpression(u"replaced|settled"_s));
    };
    // Nobody has decided about it: no age takes it away.
    QVERIFY(desk.store.purge(storeStart(), 30));
    QVERIFY(desk.store.confirmTime(storeStart().addDays(100)));
    QVERIFY(desk.store.purge(storeStart().addDays(100), 30));
    QCOMPARE(asideNames(), QStringList{u"filings-replaced-20261123-101502.db"_s});
    QVERIFY(desk.store.leaveOut(storeStart().addDays(100)));
    QCOMPARE(asideNames(), QStringList{u"filings-settled-20270303-101502.db"_s});
    QVERIFY(desk.store.confirmTime(storeStart().addDays(131)));
    QVERIFY(desk.store.purge(storeStart().addDays(131), 30));
    QVERIFY(asideNames().isEmpty());
}

void StoreCopiesTest::whatWasCountedStaysCounted()
{
    Desk desk;
    QVERIFY(desk.store.saveCopy(desk.copy()));
    QVERIFY(desk.store.save(finishedFiling(u"戊"_s, storeStart()), {noteOf(u"四"_s)}));
    const auto before = desk.store.loadOutcomes();
    QVERIFY(before);
    QVERIFY(!before->isEmpty());
    QVERIFY(desk.store.takeBack(desk.copy(), {}, storeStart()));
    const auto after = desk.store.loadOutcomes();
    QVERIFY(after);
    QCOMPARE(after->size(), before->size());
    // Nothing counts twice when it is brought back.
    QVERIFY(desk.store.takeOver(storeStart()));
    const auto again = desk.store.loadOutcomes();
    QVERIFY(again);
    QCOMPARE(again->size(), before->size());
}

// A table that comes with a later step has its place in what a copy brings, or is the file's own.
void StoreCopiesTest::everyTableIsThoughtOf()
{
    Desk desk;
    QCOMPARE(askFile(desk.bench.file(),
                     u"SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_master "
                     "WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name)"_s)
                 .toString(),
             u"center events filings numbers outbox outcomes persons purged upkeep"_s);
}

QTEST_GUILESS_MAIN(StoreCopiesTest)
#include "tst_storecopies.moc"
