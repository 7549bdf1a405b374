// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/warnings.h"
#include "app/store/filingdatabase.h"
#include "app/store/databaseoptions.h"
#include "app/store/databasequeue.h"
#include "app/store/storereport.h"
#include "tests/app/storebench.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// A queue and the real file that it is written to; `fault` is asked before each access.
class Bench final
{
public:
    Bench()
        : store(StoreSeam{[this](const QString &statement) { return fault ? fault(statement) : 0; },
                          {}})
        , report(store.open(files.folder(), {}, storeStart()))
    { }

    [[nodiscard]] QStringList kept() { return applicantsOf(loadAll(store)); }
    [[nodiscard]] QStringList historyOf(const QUuid &id)
    {
        QStringList texts;
        if (const auto history = store.loadHistory(id)) {
            for (const FilingEvent &event : *history)
                texts << event.text;
        }
        return texts;
    }

    StoreBench files;
    std::function<int(const QString &)> fault;
    FilingDatabase store;
    Result<StoreReport> report;
    DatabaseQueue queue;
};

} // namespace

class DatabaseQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void emptyItWritesNothing();
    void severalChangesOfOneFilingBecomeOne();
    void filingsKeepTheirOrder();
    void theLastWordOnARemovalHolds_data();
    void theLastWordOnARemovalHolds();
    void whatFailedStaysToBeWritten();
};

void DatabaseQueueTest::emptyItWritesNothing()
{
    Bench bench;
    QVERIFY(bench.report);
    QVERIFY(bench.queue.isEmpty());
    QVERIFY(bench.queue.writeTo(bench.store));
    QCOMPARE(bench.kept(), QStringList());
    bench.queue.clear();
    QVERIFY(bench.queue.isEmpty());
}

void DatabaseQueueTest::severalChangesOfOneFilingBecomeOne()
{
    Bench bench;
    FilingRecord record = waitingFiling(u"甲"_s);
    bench.queue.add({record, {noteOf(u"first"_s)}});
    record.applicant = u"乙"_s;
    bench.queue.add({record, {noteOf(u"second"_s), noteOf(u"third"_s)}});
    int inserts = 0;
    bench.fault = [&inserts](const QString &statement) {
        inserts += statement.startsWith("INSERT INTO filings"_L1);
        return 0;
    };
    QVERIFY(bench.queue.writeTo(bench.store));
    QCOMPARE(inserts, 1);
    QCOMPARE(bench.kept(), QStringList{u"乙"_s});
    // Every event, in the order of happening.
    QCOMPARE(bench.historyOf(record.id), QStringList({u"first"_s, u"second"_s, u"third"_s}));
    // The queue is emptied by who wrote it, once it is sure.
    QVERIFY(!bench.queue.isEmpty());
    bench.queue.clear();
    QVERIFY(bench.queue.isEmpty());
}

void DatabaseQueueTest::filingsKeepTheirOrder()
{
    Bench bench;
    QList<FilingRecord> records;
    for (const QString &name : {u"甲"_s, u"乙"_s, u"丙"_s}) {
        records << waitingFiling(name);
        bench.queue.add({records.last(), {}});
    }
    // Asked for again, the first one does not go to the end.
    bench.queue.add({records.first(), {}});
    QStringList written;
    QVERIFY(bench.queue.writeTo(bench.store));
    const auto added = askFile(bench.files.file(),
                               u"SELECT group_concat(applicant, '') FROM (SELECT applicant FROM "
                               "filings ORDER BY filing)"_s);
    QCOMPARE(added.toString(), u"甲乙丙"_s);
}

void DatabaseQueueTest::theLastWordOnARemovalHolds_data()
{
    QTest::addColumn<QList<bool>>("words"); // removed, or taken back
    QTest::addColumn<bool>("isThere");
    QTest::newRow("removed") << QList<bool>{true} << false;
    QTest::newRow("removed and taken back") << QList<bool>{true, false} << true;
    QTest::newRow("removed, taken back, removed") << QList<bool>{true, false, true} << false;
    QTest::newRow("taken back without a removal") << QList<bool>{false} << true;
}

void DatabaseQueueTest::theLastWordOnARemovalHolds()
{
    QFETCH(QList<bool>, words);
    QFETCH(bool, isThere);
    Bench bench;
    const FilingRecord record = waitingFiling(u"甲"_s);
    bench.queue.add({record, {}});
    for (const bool isRemoved : words)
        bench.queue.setRemoved(record.id, isRemoved ? storeStart() : QDateTime());
    QVERIFY(bench.queue.writeTo(bench.store));
    QCOMPARE(bench.kept().size(), isThere ? 1 : 0);
}

// The n-th access fails, and everything is tried again.
void DatabaseQueueTest::whatFailedStaysToBeWritten()
{
    Bench bench;
    const FilingRecord first = waitingFiling(u"甲"_s);
    const FilingRecord second = waitingFiling(u"乙"_s);
    bench.queue.add({first, {noteOf(u"a note"_s)}});
    bench.queue.add({second, {}});
    bench.queue.setRemoved(second.id, storeStart());
    int failures = 0;
    for (int nth = 1; nth < 100; ++nth) {
        int access = 0;
        bench.fault = [&access, nth](const QString &) { return ++access == nth ? 13 : 0; };
        const bool isDone = bench.queue.writeTo(bench.store).isOk();
        bench.fault = {};
        if (isDone)
            break;
        ++failures;
        QVERIFY(!bench.queue.isEmpty());
        QCOMPARE(bench.kept(), QStringList());
        QCOMPARE(bench.historyOf(first.id), QStringList());
    }
    QVERIFY2(failures > 5, qPrintable(QString::number(failures)));
    QCOMPARE(bench.kept(), QStringList{u"甲"_s});
    QCOMPARE(bench.historyOf(first.id), QStringList{u"a note"_s});
}

QTEST_GUILESS_MAIN(DatabaseQueueTest)
#include "tst_databasequeue.moc"
