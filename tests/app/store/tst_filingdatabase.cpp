// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qdir.h>
#include <QtCore/qmetaobject.h>

#include "tests/warnings.h"
#include "app/record/recordsummary.h"
#include "app/store/sqlerrors.h"
#include "app/store/storedwords.h"
#include "tests/app/storebench.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr DatabaseOptions inFull{true, 30};

Result<StoreReport> open(FilingDatabase &store, const StoreBench &bench,
                         const DatabaseOptions &options = {})
{
    return store.open(bench.folder(), options, storeStart());
}

QDateTime after(std::chrono::seconds span)
{
    return storeStart().addSecs(span.count());
}

template <typename Enum>
bool areStored(std::initializer_list<Enum> values)
{
    QStringList words;
    for (const Enum value : values) {
        const QString word = storedWord(value);
        if (words.contains(word) || fromStoredWord<Enum>(word) != value)
            return false;
        words << word;
    }
    return !fromStoredWord<Enum>(u"no word"_s) && !fromStoredWord<Enum>({});
}

} // namespace

class FilingDatabaseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void emptyFolderBecomesAStore();
    void fileOfTheFirstStepIsBroughtUpToDate();
    void journalIsWriteAheadAndDurable();
    void withoutSharedMemoryARollbackJournalIsReported();
    void everyFieldComesBack_data();
    void everyFieldComesBack();
    void numberOfNobodyIsNotWritten();
    void everyWordComesBack();
    void savingAgainReplacesAndKeepsTheHistory();
    void sharedNumberIsAFactAndNotAComparison();
    void historyComesBackInItsOrder();
    void failedChangeOfManyLeavesNone();
    void numbersAreMaskedByDefault();
    void fullNumbersWhenAskedFor();
    void openingWithoutFullNumbersErasesThem();
    void newerFileIsRefusedAndUntouched();
    void fileOfAnotherProgramIsSetAside();
    void mostUrgentComeFirst();
    void firstPortionIsSmall();
    void receiverCanEndTheLoading();
    void removalCanBeUndone();
    void whatWasRemovedTogetherIsLoadedTogether();
    void purgeTakesWhatIsOld();
    void purgeGivesTheSpaceBack();
    void otherProcessIsNoticed();
    void sqliteCodesBecomeKinds_data();
    void sqliteCodesBecomeKinds();
    void lockedFileIsSaid();
    void readOnlyFolderIsSaid();
    void functionsOfAClosedStoreFail();
};

void FilingDatabaseTest::emptyFolderBecomesAStore()
{
    const StoreBench bench;
    const QString folder = bench.folder() + u"/还 没有"_s;
    FilingDatabase store;
    const auto report = store.open(folder, {}, storeStart());
    QVERIFY(report);
    QCOMPARE(*report, StoreReport{});
    QVERIFY(loadAll(store).isEmpty());
    store.close();
    QCOMPARE(askFile(folder + u"/filings.db"_s, u"PRAGMA user_version"_s).toInt(), 7);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"filings.db"_s});
}

// A file of the first release keeps its history and can hold what came later.
void FilingDatabaseTest::fileOfTheFirstStepIsBroughtUpToDate()
{
    const StoreBench bench;
    for (const QString &statement : statementsOfStep(1))
        askFile(bench.file(), statement);
    askFile(bench.file(), u"PRAGMA user_version = 1"_s);
    const QByteArray id = QByteArray(16, 'f');
    askFile(bench.file(),
            u"INSERT INTO filings (id, applicant, order_number, province, part, rules, "
            "is_received_anyway, is_number_changing, round) "
            "VALUES (x'%1', 'A', '', '330000', 'none', 'auto', 0, 0, 1)"_s.arg(
                QString::fromLatin1(id.toHex())));
    askFile(
        bench.file(),
        u"INSERT INTO events (filing, at, kind, round, roles, tail, text) "
        "VALUES (1, 500, 'note', 1, '', '', 'corrected'), (1, 1000, 'note', 1, '', '', 'kept')"_s);
    FilingDatabase store;
    QVERIFY(open(store, bench));
    QCOMPARE(loadAll(store).size(), 1);
    // What stood in the history alone is the note of the filing.
    QCOMPARE(loadAll(store).constFirst().note, u"kept"_s);
    const auto history = store.loadHistory(QUuid::fromRfc4122(id));
    QVERIFY(history);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->constLast().text, u"kept"_s);
    FilingEvent said;
    said.at = storeStart();
    said.kind = EventKind::SiteAnswer;
    said.text = u"said"_s;
    const FilingRecord record = loadAll(store).constFirst();
    QVERIFY(store.save(record, {said}));
    QCOMPARE(store.loadHistory(record.id)->constLast().kind, EventKind::SiteAnswer);
}

void FilingDatabaseTest::journalIsWriteAheadAndDurable()
{
    const StoreBench bench;
    QStringList statements;
    const StoreSeam seam{[&statements](const QString &statement) {
                             statements << statement;
                             return 0;
                         },
                         {}};
    FilingDatabase store(seam);
    QVERIFY(open(store, bench)->isWriteAhead);
    QVERIFY(QFile::exists(bench.file() + u"-wal"_s));
    QCOMPARE(askFile(bench.file(), u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    for (const QString &pragma : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA secure_delete = ON"_s,
                                  u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s})
        QVERIFY2(statements.contains(pragma), qPrintable(pragma));
}

void FilingDatabaseTest::withoutSharedMemoryARollbackJournalIsReported()
{
#ifdef Q_OS_UNIX
    const StoreBench bench;
    FilingDatabase store(StoreSeam{{}, u"unix-dotfile"_s});
    const auto report = open(store, bench);
    QVERIFY(report);
    QVERIFY(!report->isWriteAhead);
    const FilingRecord record = richFiling();
    QVERIFY(store.save(record, {noteOf(u"kept"_s)}));
    QCOMPARE(loadAll(store), QList{masked(record)});
    QVERIFY(store.backUp(storeStart()));
    QVERIFY(store.purge(after(24h * 40), 30));
#else
    QSKIP("SQLite's file layer without shared memory is one of Unix");
#endif
}

void FilingDatabaseTest::everyFieldComesBack_data()
{
    QTest::addColumn<FilingRecord>("record");
    FilingRecord empty;
    empty.id = QUuid::createUuid();
    FilingRecord numberless = waitingFiling(u"无 号码"_s);
    numberless.numbers.clear();
    numberless.persons.first().number.reset();
    numberless.persons.last().number.reset();
    QTest::newRow("nothing but an id") << empty;
    QTest::newRow("something in every field") << richFiling();
    QTest::newRow("persons without a number") << numberless;
    QTest::newRow("finished") << finishedFiling(u"王伟"_s, storeStart());
}

void FilingDatabaseTest::everyFieldComesBack()
{
    QFETCH(FilingRecord, record);
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(open(store, bench, inFull));
    QVERIFY(store.save(record, {}));
    QCOMPARE(loadAll(store), QList{record});
    store.close();
    QCOMPARE(open(store, bench, inFull)->filings, 1);
    const QList<FilingRecord> loaded = loadAll(store);
    QCOMPARE(loaded, QList{record});
    if (loaded.constFirst().createdAt.isValid())
        QCOMPARE(loaded.constFirst().createdAt.timeSpec(), Qt::UTC);
}

// The program has none such, and reading calls one damage.
void FilingDatabaseTest::numberOfNobodyIsNotWritten()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(open(store, bench));
    FilingRecord record = waitingFiling(u"王伟"_s);
    const FilingRecord without = record;
    addNumber(record, record.numbers.constFirst());
    QVERIFY(store.save(record, {}));
    QCOMPARE(loadAll(store), QList{without});
}

void FilingDatabaseTest::everyWordComesBack()
{
    QVERIFY(
        areStored({FilingType::First, FilingType::NewSite, FilingType::Access, FilingType::Change,
                   FilingType::CancelAccess, FilingType::Cancel, FilingType::Migrate}));
    QVERIFY(areStored({ServiceKind::Website, ServiceKind::App, ServiceKind::MiniProgram}));
    QVERIFY(areStored({FilingPart::None, FilingPart::Subject, FilingPart::Site, FilingPart::Both}));
    QVERIFY(areStored({RuleChoice::Auto, RuleChoice::Pilot, RuleChoice::National}));
    QVERIFY(areStored({Role::Subject, Role::Site}));
    QVERIFY(areStored(
        {Carrier::Telecom, Carrier::Unicom, Carrier::Mobile, Carrier::Broadnet, Carrier::Virtual}));
    QVERIFY(areStored({DocumentKind::IdCard, DocumentKind::Passport, DocumentKind::HkMacauPermit,
                       DocumentKind::HmtResidence, DocumentKind::TaiwanPermit,
                       DocumentKind::ForeignerCard, DocumentKind::Officer, DocumentKind::Other}));
    // The schema takes them, too.
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(open(store, bench));
    FilingRecord record = waitingFiling(u"词"_s);
    for (int kind = 0; kind <= int(DocumentKind::Other); ++kind) {
        record.type = FilingType(kind % (int(FilingType::Migrate) + 1));
        record.service = ServiceKind(kind % (int(ServiceKind::MiniProgram) + 1));
        record.part = FilingPart(kind % (int(FilingPart::Both) + 1));
        record.rules = RuleChoice(kind % (int(RuleChoice::National) + 1));
        record.numbers.first().document = DocumentKind(kind);
        record.persons.first().carrier = Carrier(kind % (int(Carrier::Virtual) + 1));
        QVERIFY(store.save(record, {}));
        QCOMPARE(loadAll(store), QList{record});
    }
}

void FilingDatabaseTest::savingAgainReplacesAndKeepsTheHistory()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(open(store, bench));
    FilingRecord record = masked(richFiling());
    QVERIFY(store.save(record, {noteOf(u"first"_s)}));
    record.applicant = u"改名"_s;
    record.type.reset();
    record.numbers.removeLast();
    record.persons = {{Role::Site, false, false, {}, record.numbers.constFirst().id}};
    QVERIFY(store.save(record, {noteOf(u"second"_s)}));
    QCOMPARE(loadAll(store), QList{record});
    const QList<FilingEvent> history{noteOf(u"first"_s), noteOf(u"second"_s)};
    QCOMPARE(*store.loadHistory(record.id), history);
}

void FilingDatabaseTest::sharedNumberIsAFactAndNotAComparison()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(open(store, bench));
    FilingRecord shared = waitingFiling(u"同号"_s);
    FilingRecord alike = waitingFiling(u"同掩码"_s);
    // Another number with the same mask.
    alike.persons.last().number = addNumber(alike, alike.numbers.constFirst());
    QVERIFY(store.saveAll({{shared, {}}, {alike, {}}}));
    const QList<FilingRecord> loaded = loadAll(store);
    QCOMPARE(loaded.size(), 2);
    QCOMPARE(loaded.at(0), alike);
    QCOMPARE(loaded.at(1), shared);
}

void FilingDatabaseTest::historyComesBackInItsOrder()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(open(store, bench));
    const FilingRecord record = waitingFiling(u"历史"_s);
    QList<FilingEvent> history;
    for (int kind = 0; kind <= int(EventKind::NewRound); ++kind)
        history << FilingEvent{after(-60s * kind), EventKind(kind), kind,
                               {Role::Site},       u"8000"_s,       {}};
    history << FilingEvent{{}, EventKind::Note, 1, {Role::Subject, Role::Site},
                           {}, u"; '\" 备注"_s};
    QVERIFY(store.save(record, history));
    QVERIFY(store.save(waitingFiling(u"other"_s), {noteOf(u"not ours"_s)}));
    QCOMPARE(*store.loadHistory(record.id), history);
    QVERIFY(store.loadHistory(QUuid::createUuid())->isEmpty());
}

void FilingDatabaseTest::failedChangeOfManyLeavesNone()
{
    const StoreBench bench;
    int events = 0;
    const StoreSeam seam{[&events](const QString &statement) {
                             const bool isEvent = statement.startsWith("INSERT INTO events ("_L1);
                             return isEvent && ++events == 3 ? 13 : 0;
                         },
                         {}};
    FilingDatabase store(seam);
    QVERIFY(open(store, bench));
    QList<KeptChange> changes;
    for (int i = 0; i < 5; ++i)
        changes << KeptChange{waitingFiling(QString::number(i)), {noteOf(u"note"_s)}};
    const auto saved = store.saveAll(changes);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::StoreFull);
    QVERIFY(saved.error().detail.contains("filings.db"_L1));
    QVERIFY(loadAll(store).isEmpty());
    QVERIFY(store.saveAll(changes));
    QCOMPARE(loadAll(store).size(), 5);
    for (const KeptChange &change : changes)
        QCOMPARE(*store.loadHistory(change.record.id), change.events);
}

void FilingDatabaseTest::numbersAreMaskedByDefault()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(open(store, bench));
    const FilingRecord record = richFiling();
    QVERIFY(!record.numbers.constFirst().phone.isEmpty());
    QVERIFY(store.save(record, {}));
    QCOMPARE(loadAll(store), QList{masked(record)});
    QCOMPARE(loadAll(store).constFirst().find(NumberId(0))->mask, u"138****8000"_s);
}

void FilingDatabaseTest::fullNumbersWhenAskedFor()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(open(store, bench));
    const FilingRecord record = richFiling();
    QVERIFY(store.setKeepsFullNumbers(true));
    QVERIFY(store.save(record, {}));
    QCOMPARE(loadAll(store), QList{record});
    QVERIFY(store.setKeepsFullNumbers(false));
    QCOMPARE(loadAll(store), QList{masked(record)});
    QVERIFY(store.save(record, {}));
    QCOMPARE(loadAll(store), QList{masked(record)});
}

void FilingDatabaseTest::openingWithoutFullNumbersErasesThem()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(open(store, bench, inFull));
    const FilingRecord record = richFiling();
    QVERIFY(store.save(record, {}));
    QVERIFY(open(store, bench));
    QCOMPARE(loadAll(store), QList{masked(record)});
}

void FilingDatabaseTest::newerFileIsRefusedAndUntouched()
{
    const StoreBench bench;
    {
        FilingDatabase store;
        QVERIFY(open(store, bench));
        QVERIFY(store.save(richFiling(), {}));
    }
    askFile(bench.file(), u"ALTER TABLE events ADD COLUMN news"_s);
    askFile(bench.file(), u"PRAGMA user_version = 99"_s);
    QFile file(bench.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    FilingDatabase store;
    const auto report = open(store, bench);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::StoreTooNew);
    QCOMPARE(report.error().detail, QDir::toNativeSeparators(bench.file()));
    QVERIFY(!store.isOpen());
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void FilingDatabaseTest::fileOfAnotherProgramIsSetAside()
{
    const StoreBench bench;
    askFile(bench.file(), u"CREATE TABLE foreign_table (x)"_s);
    askFile(bench.file(), u"PRAGMA user_version = 1"_s);
    FilingDatabase store;
    const auto report = open(store, bench);
    QVERIFY(report);
    QVERIFY(report->isRecovered);
    QCOMPARE(askFile(report->setAside, u"SELECT count(*) FROM foreign_table"_s).toInt(), 0);
}

void FilingDatabaseTest::mostUrgentComeFirst()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(open(store, bench));
    QList<KeptChange> changes;
    const auto add = [&changes](const FilingRecord &record) { changes << KeptChange{record, {}}; };
    add(finishedFiling(u"done earlier"_s, after(-3h)));
    add(waitingFiling(u"waiting older"_s));
    add(runningFiling(u"passed long ago"_s, after(-9h)));
    add(runningFiling(u"far"_s, after(20h)));
    add(finishedFiling(u"done just now"_s, after(-1s)));
    add(runningFiling(u"near"_s, after(1h)));
    add(runningFiling(u"passed just now"_s, after(-1s)));
    add(waitingFiling(u"waiting younger"_s));
    add(runningFiling(u"at this moment"_s, storeStart()));
    QVERIFY(store.saveAll(changes));
    const QStringList expected{u"at this moment"_s,  u"near"_s,          u"far"_s,
                               u"waiting younger"_s, u"waiting older"_s, u"passed just now"_s,
                               u"passed long ago"_s, u"done just now"_s, u"done earlier"_s};
    QCOMPARE(applicantsOf(loadAll(store)), expected);
}

void FilingDatabaseTest::firstPortionIsSmall()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(open(store, bench));
    QList<KeptChange> changes;
    for (int i = 0; i < 2300; ++i)
        changes << KeptChange{runningFiling(QString::number(i), after(24h - 1s * i)), {}};
    QVERIFY(store.saveAll(changes));
    QList<qsizetype> sizes;
    QList<bool> lasts;
    QSet<QUuid> ids;
    QVERIFY(store.load(storeStart(), [&](const QList<FilingRecord> &records, bool isLast) {
        if (sizes.isEmpty())
            Q_ASSERT(records.constFirst().applicant == "2299"_L1);
        for (const FilingRecord &record : records)
            ids << record.id;
        sizes << records.size();
        lasts << isLast;
        return true;
    }));
    const QList<qsizetype> expectedSizes{200, 2000, 100};
    QCOMPARE(sizes, expectedSizes);
    const QList<bool> expectedLasts{false, false, true};
    QCOMPARE(lasts, expectedLasts);
    QCOMPARE(ids.size(), 2300);
}

void FilingDatabaseTest::receiverCanEndTheLoading()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(open(store, bench));
    QList<KeptChange> changes;
    for (int i = 0; i < 250; ++i)
        changes << KeptChange{waitingFiling(QString::number(i)), {}};
    QVERIFY(store.saveAll(changes));
    int portions = 0;
    QVERIFY(store.load(storeStart(), [&portions](const QList<FilingRecord> &, bool) {
        ++portions;
        return false;
    }));
    QCOMPARE(portions, 1);
    QVERIFY(store.save(waitingFiling(u"next"_s), {}));
    QCOMPARE(loadAll(store).size(), 251);
}

void FilingDatabaseTest::removalCanBeUndone()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(open(store, bench));
    const FilingRecord record = waitingFiling(u"移除"_s);
    QVERIFY(store.save(record, {noteOf(u"kept"_s)}));
    QVERIFY(store.setRemoved(record.id, storeStart()));
    QVERIFY(loadAll(store).isEmpty());
    QVERIFY(store.save(record, {noteOf(u"meanwhile"_s)}));
    QVERIFY(loadAll(store).isEmpty());
    QCOMPARE(*store.purge(after(24h - 1min), 30), 0);
    QCOMPARE(open(store, bench)->filings, 0);
    QVERIFY(store.setRemoved(record.id, {}));
    QCOMPARE(loadAll(store), QList{record});
    QCOMPARE(store.loadHistory(record.id)->size(), 2);
    QVERIFY(store.setRemoved(QUuid::createUuid(), storeStart()));
}

void FilingDatabaseTest::whatWasRemovedTogetherIsLoadedTogether()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(open(store, bench));
    QVERIFY(store.loadRemoved()->isEmpty());
    const FilingRecord first = richFiling();
    const FilingRecord second = waitingFiling(u"second"_s);
    const FilingRecord third = waitingFiling(u"third"_s);
    const FilingRecord there = waitingFiling(u"there"_s);
    QVERIFY(store.saveAll({{first, {}}, {second, {}}, {third, {}}, {there, {}}}));
    QVERIFY(store.setRemoved(third.id, after(1min)));
    QVERIFY(store.setRemoved(first.id, after(2min)));
    QVERIFY(store.setRemoved(second.id, after(2min)));
    const auto removals = store.loadRemoved();
    QVERIFY(removals);
    QCOMPARE(removals->size(), 2);
    QCOMPARE(removals->at(0), QList{third});
    QCOMPARE(applicantsOf(removals->at(1)), applicantsOf({first, second}));
    QCOMPARE(*store.purge(after(12h), 30), 0);
    QCOMPARE(*store.purge(after(24h + 90s), 30), 1);
    QCOMPARE(store.loadRemoved()->size(), 1);
}

void FilingDatabaseTest::purgeTakesWhatIsOld()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(open(store, bench));
    const FilingRecord removed = waitingFiling(u"removed"_s);
    const FilingRecord old = finishedFiling(u"finished 31 days ago"_s, after(-24h * 31));
    const FilingRecord young = finishedFiling(u"finished 28 days ago"_s, after(-24h * 28));
    FilingRecord undone = finishedFiling(u"undone"_s, after(-24h * 31));
    QVERIFY(store.saveAll(
        {{removed, {noteOf(u"x"_s)}}, {old, {noteOf(u"y"_s)}}, {young, {}}, {undone, {}}}));
    undone.numbers.first().verification.verifiedAt = {};
    QVERIFY(store.save(undone, {}));
    QVERIFY(store.setRemoved(removed.id, storeStart()));
    QCOMPARE(*store.purge(after(12h), 30), 1);
    QCOMPARE(*store.purge(after(24h + 1min), 30), 1);
    QCOMPARE(applicantsOf(loadAll(store)), QStringList({undone.applicant, young.applicant}));
    QVERIFY(store.loadHistory(old.id)->isEmpty());
    for (const QString &table : {u"filings"_s, u"numbers"_s})
        QCOMPARE(askFile(bench.file(), u"SELECT count(*) FROM "_s + table).toInt(), 2);
    QCOMPARE(askFile(bench.file(), u"SELECT count(*) FROM persons"_s).toInt(), 4);
    QCOMPARE(askFile(bench.file(), u"SELECT count(*) FROM events"_s).toInt(), 0);
    QCOMPARE(*store.purge(after(24h + 1min), 0), 1);
    QCOMPARE(applicantsOf(loadAll(store)), QStringList{undone.applicant});
}

void FilingDatabaseTest::purgeGivesTheSpaceBack()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(open(store, bench));
    QList<KeptChange> changes;
    // As long as a note can well be: what is counted of a filing stays, and is small beside it.
    for (int i = 0; i < 2000; ++i)
        changes << KeptChange{finishedFiling(u"old"_s, after(-24h * 31)),
                              {noteOf(QString(120, u'n'))}};
    QVERIFY(store.saveAll(changes));
    store.close();
    const qint64 before = QFileInfo(bench.file()).size();
    QVERIFY(open(store, bench));
    QCOMPARE(*store.purge(storeStart(), 30), 2000);
    QVERIFY(store.eraseInBackups(storeStart()));
    QVERIFY(QFileInfo(bench.file()).size() < before / 4);
}

void FilingDatabaseTest::otherProcessIsNoticed()
{
    const StoreBench bench;
    FilingDatabase store;
    FilingDatabase other;
    QVERIFY(open(store, bench));
    QVERIFY(open(other, bench));
    const FilingRecord mine = waitingFiling(u"mine"_s);
    const FilingRecord theirs = waitingFiling(u"theirs"_s);
    QVERIFY(store.save(mine, {}));
    QCOMPARE(loadAll(store).size(), 1);
    const qint64 version = *store.dataVersion();
    QVERIFY(store.save(mine, {}));
    QCOMPARE(*store.dataVersion(), version);
    QVERIFY(other.save(theirs, {}));
    QVERIFY(*store.dataVersion() != version);
    QCOMPARE(*store.loadAdded(), QList{theirs});
    QVERIFY(store.loadAdded()->isEmpty());
}

void FilingDatabaseTest::sqliteCodesBecomeKinds_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("SQLITE_BUSY") << 5 << ErrorKind::StoreLocked;
    QTest::newRow("SQLITE_BUSY_SNAPSHOT") << 517 << ErrorKind::StoreLocked;
    QTest::newRow("SQLITE_READONLY") << 8 << ErrorKind::StoreReadOnly;
    QTest::newRow("SQLITE_READONLY_DBMOVED") << 1032 << ErrorKind::StoreReadOnly;
    QTest::newRow("SQLITE_FULL") << 13 << ErrorKind::StoreFull;
    QTest::newRow("SQLITE_CORRUPT_INDEX") << 779 << ErrorKind::StoreDamaged;
    QTest::newRow("SQLITE_NOTADB") << 26 << ErrorKind::StoreDamaged;
    QTest::newRow("SQLITE_IOERR_WRITE") << 778 << ErrorKind::StoreUnavailable;
    QTest::newRow("SQLITE_CANTOPEN") << 14 << ErrorKind::StoreUnavailable;
    QTest::newRow("no code at all") << 0 << ErrorKind::StoreUnavailable;
}

void FilingDatabaseTest::sqliteCodesBecomeKinds()
{
    QFETCH(int, code);
    QFETCH(ErrorKind, kind);
    QCOMPARE(storeError(code, u"file"_s).kind, kind);
    QCOMPARE(storeError(code, u"file"_s).detail, u"file"_s);
}

void FilingDatabaseTest::lockedFileIsSaid()
{
    const StoreBench bench;
    FilingDatabase store;
    QVERIFY(open(store, bench));
    const FilingRecord record = waitingFiling(u"later"_s);
    {
        const FileLock lock(bench.file());
        QVERIFY(lock.isHeld());
        const auto saved = store.save(record, {});
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::StoreLocked);
        QVERIFY(loadAll(store).isEmpty()); // reading goes on
    }
    QVERIFY(store.save(record, {}));
    QCOMPARE(loadAll(store), QList{record});
}

void FilingDatabaseTest::readOnlyFolderIsSaid()
{
    const StoreBench bench;
    const QString fresh = bench.folder() + u"/fresh"_s;
    const QString used = bench.folder() + u"/used"_s;
    QVERIFY(QDir().mkpath(fresh));
    {
        FilingDatabase store;
        QVERIFY(store.open(used, {}, storeStart()));
        QVERIFY(store.save(richFiling(), {}));
    }
    constexpr auto reading = QFile::ReadOwner | QFile::ExeOwner;
    for (const QString &folder : {fresh, used}) {
        QVERIFY(QFile::setPermissions(folder, reading));
        const bool isProtected = !QFileInfo(folder).isWritable();
        FilingDatabase store;
        const auto report = store.open(folder, {}, storeStart());
        QVERIFY(QFile::setPermissions(folder, reading | QFile::WriteOwner));
        if (!isProtected)
            QSKIP("this user may write everywhere");
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::StoreReadOnly);
        QVERIFY(store.open(folder, {}, storeStart()));
    }
}

void FilingDatabaseTest::functionsOfAClosedStoreFail()
{
    FilingDatabase store;
    QVERIFY(!store.isOpen());
    QVERIFY(!store.save(richFiling(), {}));
    QVERIFY(!store.load(storeStart(), [](const QList<FilingRecord> &, bool) { return true; }));
    QVERIFY(!store.loadHistory(QUuid::createUuid()));
    QVERIFY(!store.loadAdded());
    QVERIFY(!store.dataVersion());
    QVERIFY(!store.purge(storeStart(), 30));
}

QTEST_GUILESS_MAIN(FilingDatabaseTest)
#include "tst_filingdatabase.moc"
