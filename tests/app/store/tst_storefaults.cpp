// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <array>

#include "tests/warnings.h"
#include "tests/app/storebench.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array codes{10, 13, 5}; // disk error, disk full, locked

// Fails the i-th access, or every one from there on.
class Saboteur final
{
public:
    Saboteur(int access, int code, bool isLasting)
        : m_access(access)
        , m_code(code)
        , m_isLasting(isLasting)
    { }

    [[nodiscard]] int operator()()
    {
        ++m_count;
        const bool isHit = m_isLasting ? m_count >= m_access : m_count == m_access;
        m_hasHit = m_hasHit || isHit;
        return isHit ? m_code : 0;
    }
    [[nodiscard]] bool hasHit() const { return m_hasHit; }

private:
    const int m_access;
    const int m_code;
    const bool m_isLasting;
    int m_count = 0;
    bool m_hasHit = false;
};

struct Filings
{
    FilingRecord first = masked(richFiling());
    FilingRecord second = waitingFiling(u"second"_s);
    FilingRecord old = finishedFiling(u"old"_s, storeStart().addDays(-40));
    QList<FilingEvent> history{noteOf(u"one"_s), noteOf(u"two"_s)};
};

// What a person does in a day. Goes on after a failure, as the program does. Names of what came
// out well.
QStringList workOneDay(FilingDatabase &store, const StoreBench &bench, const Filings &filings,
                       const QDateTime &now)
{
    QStringList done;
    const auto note = [&done](const QString &what, const Result<void> &result) {
        if (result)
            done << what;
    };
    if (!store.open(bench.folder(), {}, now))
        return {};
    note(u"first"_s, store.save(filings.first, filings.history));
    note(u"second"_s,
         store.saveAll({{filings.second, filings.history}, {filings.old, filings.history}}));
    note(u"removed"_s, store.setRemoved(filings.first.id, now.addDays(-2)));
    note(u"loaded"_s, store.load(now, [](const QList<FilingRecord> &, bool) { return true; }));
    if (store.purge(now, 30))
        done << u"purged"_s;
    note(u"backup"_s, store.backUp(now));
    note(u"erased"_s, store.eraseInBackups(now));
    return done;
}

// No filing is half there, and what was reported as written is.
bool isWhole(FilingDatabase &store, const QStringList &done, const Filings &filings)
{
    const QList<FilingRecord> loaded = loadAll(store);
    for (const FilingRecord &record : loaded) {
        const auto history = store.loadHistory(record.id);
        if (!history || *history != filings.history)
            return false;
        if (record != filings.first && record != filings.second && record != filings.old)
            return false;
    }
    const bool hasFirst = loaded.contains(filings.first);
    if (done.contains(u"first"_s) && hasFirst == done.contains(u"removed"_s))
        return false;
    return loaded.contains(filings.second) == done.contains(u"second"_s);
}

} // namespace

// Every i-th database access is made to fail, i = 1, 2, …, until a run survives.
class StoreFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyAccessCanFail_data();
    void everyAccessCanFail();

private:
    static void runWithFault(int access, int code, bool isLasting, bool &hasSurvived);
};

void StoreFaultsTest::everyAccessCanFail_data()
{
    QTest::addColumn<bool>("isLasting");
    QTest::newRow("one access") << false;
    QTest::newRow("all from there on") << true;
}

void StoreFaultsTest::everyAccessCanFail()
{
    QFETCH(bool, isLasting);
    bool hasSurvived = false;
    int access = 0;
    while (!hasSurvived) {
        ++access;
        runWithFault(access, codes.at(size_t(access) % codes.size()), isLasting, hasSurvived);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(access > 100, "the store does less than it should");
    qInfo("%d accesses were made to fail", access - 1);
}

void StoreFaultsTest::runWithFault(int access, int code, bool isLasting, bool &hasSurvived)
{
    const StoreBench bench;
    const Filings filings;
    Saboteur saboteur(access, code, isLasting);
    QStringList done;
    {
        FilingDatabase store(StoreSeam{[&saboteur](const QString &) { return saboteur(); }, {}});
        done = workOneDay(store, bench, filings, storeStart());
    }
    hasSurvived = !saboteur.hasHit();
    const QByteArray where = QByteArray::number(access);
    FilingDatabase store;
    const auto report = store.open(bench.folder(), {}, storeStart());
    QVERIFY2(report, where.constData());
    QVERIFY2(!report->isRecovered, where.constData());
    QVERIFY2(isWhole(store, done, filings), where.constData());
    // The next day recovers, whatever was left.
    QCOMPARE(workOneDay(store, bench, filings, storeStart().addDays(1)).size(), 7);
    QCOMPARE(loadAll(store), QList{filings.second});
    const QStringList backups = bench.backups();
    QVERIFY2(backups.size() <= 2, where.constData());
    QCOMPARE(backups.constLast(), u"filings-20261124.db"_s);
    QCOMPARE(askFile(bench.file(), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    QCOMPARE(askFile(bench.backup(u"20261124"_s), u"SELECT count(*) FROM filings"_s).toInt(), 1);
}

QTEST_GUILESS_MAIN(StoreFaultsTest)
#include "tst_storefaults.moc"
