// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>

#include "tests/warnings.h"
#include "tests/app/storebench.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

struct Change
{
    QString statement;
    QVariantList values = {};
};

void run(const QString &file, const QList<Change> &changes)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"behind"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        for (const Change &change : changes) {
            QSqlQuery query(database);
            QVERIFY2(query.prepare(change.statement), qPrintable(change.statement));
            for (const QVariant &value : change.values)
                query.addBindValue(value);
            QVERIFY2(query.exec(), qPrintable(change.statement));
        }
    }
    QSqlDatabase::removeDatabase(u"behind"_s);
}

const auto indexOfIds = u"sqlite_autoindex_filings_1"_s;
const auto indexByUrgency = u"filings_by_urgency"_s;
const auto exchangeIds = u"UPDATE filings SET id = ? WHERE id = ?"_s;

// Makes the changes while SQLite does not know of the index, and so does not keep it.
void changeBehind(const QString &index, const QString &file, const QList<Change> &changes)
{
    const auto inSchema = [&file](const QString &column, const QString &name) {
        return askFile(file, u"SELECT %1 FROM sqlite_master WHERE name = '%2'"_s.arg(column, name));
    };
    const QVariant root = inSchema(u"rootpage"_s, index);
    const QVariant text = inSchema(u"sql"_s, index);
    const QString table = inSchema(u"sql"_s, u"filings"_s).toString();
    QVERIFY(root.toInt() > 0 && table.contains("UNIQUE"_L1));
    QString without = table;
    if (index == indexOfIds)
        without.remove("UNIQUE"_L1);
    const Change open{u"PRAGMA writable_schema = ON"_s};
    const QString setTable = u"UPDATE sqlite_master SET sql = ? WHERE name = 'filings'"_s;
    run(file,
        {open, {u"DELETE FROM sqlite_master WHERE name = ?"_s, {index}}, {setTable, {without}}});
    run(file, changes);
    run(file,
        {open,
         {u"INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) "
          "VALUES ('index', ?, 'filings', ?, ?)"_s,
          {index, root, text}},
         {setTable, {table}}});
}

// As damage leaves it: the index tells of another id, and the filing is not found by its own.
void hide(const QString &file, const FilingRecord &record)
{
    const QByteArray id = record.id.toRfc4122();
    const QByteArray other = QUuid::createUuid().toRfc4122();
    run(file, {{exchangeIds, {other, id}}});
    changeBehind(indexOfIds, file, {{exchangeIds, {id, other}}});
}

} // namespace

// An index that disagrees with its table, in the time before the upkeep of the day sees it: what is
// reported as saved or removed is so when the file is opened again.
class StoreIndexTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saveIntoASecondRowIsRefused();
    void removalReachesARowThatTheIndexHides();
    void oneIdInTwoRowsIsDamage();
    void rowThatTheIndexHidesIsMissed();
    void upkeepMendsTheIndex();

private:
    std::unique_ptr<StoreBench> m_bench;
    const FilingRecord m_first = waitingFiling(u"甲"_s);
    const FilingRecord m_second = waitingFiling(u"乙"_s);
};

void StoreIndexTest::init()
{
    failOnWarnings();
    m_bench = std::make_unique<StoreBench>();
    FilingDatabase store;
    QVERIFY(store.open(m_bench->folder(), {}, storeStart()));
    QVERIFY(store.saveAll({{m_first, {}}, {m_second, {}}}));
    QVERIFY(store.backUp(storeStart()));
}

void StoreIndexTest::saveIntoASecondRowIsRefused()
{
    hide(m_bench->file(), m_first);
    FilingDatabase store;
    QVERIFY(!store.open(m_bench->folder(), {}, storeStart())->isRecovered);
    QCOMPARE(loadAll(store).size(), 2);
    FilingRecord changed = m_first;
    changed.applicant = u"改名后"_s;
    const auto saved = store.save(changed, {});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::StoreDamaged);
    QCOMPARE(askFile(m_bench->file(), u"SELECT count(*) FROM filings NOT INDEXED"_s).toInt(), 2);
}

void StoreIndexTest::removalReachesARowThatTheIndexHides()
{
    hide(m_bench->file(), m_first);
    FilingDatabase store;
    QVERIFY(!store.open(m_bench->folder(), {}, storeStart())->isRecovered);
    QCOMPARE(loadAll(store).size(), 2);
    QVERIFY(store.setRemoved(m_first.id, storeStart()));
    store.close();
    QVERIFY(store.open(m_bench->folder(), {}, storeStart()));
    QCOMPARE(applicantsOf(loadAll(store)), QStringList{u"乙"_s});
}

void StoreIndexTest::oneIdInTwoRowsIsDamage()
{
    changeBehind(indexOfIds, m_bench->file(),
                 {{exchangeIds, {m_first.id.toRfc4122(), m_second.id.toRfc4122()}}});
    FilingDatabase store;
    QVERIFY(!store.open(m_bench->folder(), {}, storeStart())->isRecovered);
    const auto loaded =
        store.load(storeStart(), [](const QList<FilingRecord> &, bool) { return true; });
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::StoreDamaged);
    QVERIFY(store.open(m_bench->folder(), {}, storeStart(), CheckDepth::Full)->isRecovered);
    QCOMPARE(loadAll(store).size(), 2);
}

// The index by urgency is the one that loading goes by: a row that is not in it would be missing on
// the board, and nobody would be told.
void StoreIndexTest::rowThatTheIndexHidesIsMissed()
{
    changeBehind(indexByUrgency, m_bench->file(),
                 {{u"INSERT INTO filings (id, applicant, order_number, province, part, rules, "
                   "is_received_anyway, is_number_changing, round) VALUES "
                   "(?, '', '', '', 'none', 'auto', 0, 0, 1)"_s,
                   {QUuid::createUuid().toRfc4122()}}});
    // Newer SQLite counts the entries of an index in its quick check, and it is mended at once.
    const bool isSeenAtOnce =
        askFile(m_bench->file(), u"PRAGMA quick_check"_s).toString() != u"ok"_s;
    FilingDatabase store;
    QVERIFY(!store.open(m_bench->folder(), {}, storeStart())->isRecovered);
    if (!isSeenAtOnce) {
        const auto loaded =
            store.load(storeStart(), [](const QList<FilingRecord> &, bool) { return true; });
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ErrorKind::StoreDamaged);
        const auto report = store.open(m_bench->folder(), {}, storeStart(), CheckDepth::Full);
        QVERIFY(report && !report->isRecovered); // mended in its place
    }
    QCOMPARE(loadAll(store).size(), 3);
}

void StoreIndexTest::upkeepMendsTheIndex()
{
    hide(m_bench->file(), m_first);
    FilingDatabase store;
    QVERIFY(!store.open(m_bench->folder(), {}, storeStart())->isRecovered);
    QCOMPARE(loadAll(store).size(), 2);
    QVERIFY(store.checkIndexes());
    FilingRecord changed = m_first;
    changed.applicant = u"改名后"_s;
    QVERIFY(store.save(changed, {}));
    QCOMPARE(askFile(m_bench->file(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QVERIFY(applicantsOf(loadAll(store)).contains(u"改名后"_s));
}

QTEST_GUILESS_MAIN(StoreIndexTest)
#include "tst_storeindex.moc"
