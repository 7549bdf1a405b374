// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/center/centerfile.h"
#include "app/record/recordchanges.h"
#include "app/store/databasequeue.h"
#include "tests/app/storebench.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

// What a folder that has joined a center remembers for it, and what one that has not does not.
class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutACenterNothingIsRemembered();
    void everyChangeLeavesALineWithWhatWasBefore();
    void whatCameMeanwhileIsMergedWithWhatIsSaved();
    void twoChangesInTheQueueAreBothKept();
    void joiningOffersEverythingOnce();
    void whatIsDeletedLeavesNothing();
    void whatArrivedIsFoundByTheOtherConnection();
    void oldFinishedFilingsAreAskedFor();
    void whatWasOpenHereAndFinishedElsewhereLongAgoIsTold();
    void oldFinishedFilingsThatArriveStayOut();
    void afterJoiningAnewWhatArrivesIsFound();

private:
    [[nodiscard]] QVariant ask(const QString &statement) const
    {
        return askFile(m_bench->file(), statement);
    }
    [[nodiscard]] bool join()
    {
        return m_file->open() && m_file->join({u"postgresql://x"_s, QUuid::createUuid(),
                                               QUuid::createUuid(), u"三号窗口"_s, 0, {}, {}});
    }
    // The center has what is here.
    [[nodiscard]] bool agree(const QUuid &filing)
    {
        const auto queued = m_file->queuedFiling(filing);
        return queued && *queued && m_file->confirm(**queued, 1, {}, storeStart());
    }
    [[nodiscard]] static CenterFiling arriving(const FilingRecord &record, qint64 version)
    {
        return {record.id, version, version, {record, {}}, u"一号窗口"_s, storeStart(), {}};
    }

    std::unique_ptr<StoreBench> m_bench;
    std::unique_ptr<FilingDatabase> m_store;
    std::unique_ptr<CenterFile> m_file;
};

void OutboxTest::init()
{
    failOnWarnings();
    m_file.reset();
    m_store = std::make_unique<FilingDatabase>();
    m_bench = std::make_unique<StoreBench>();
    QVERIFY(m_store->open(m_bench->folder(), {}, storeStart()));
    m_file = std::make_unique<CenterFile>(m_bench->folder(), DatabaseOptions(), StoreSeam());
}

void OutboxTest::withoutACenterNothingIsRemembered()
{
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    QVERIFY(m_store->save(filing, {noteOf(u"line"_s)}));
    QVERIFY(m_store->setRemoved(filing.id, storeStart()));
    QCOMPARE(ask(u"SELECT count(*) FROM outbox"_s).toInt(), 0);
    QCOMPARE(ask(u"SELECT responsible FROM filings"_s).toString(), QString());
    QCOMPARE(ask(u"SELECT counter FROM events"_s).toString(), QString());
    QVERIFY(!ask(u"SELECT id FROM events"_s).isNull()); // a line that is new has its id at once
}

void OutboxTest::everyChangeLeavesALineWithWhatWasBefore()
{
    QVERIFY(join());
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    QVERIFY(m_store->save(filing, {noteOf(u"line"_s)}));
    QCOMPARE(ask(u"SELECT count(*) FROM outbox WHERE base IS NULL"_s).toInt(), 1);
    QCOMPARE(ask(u"SELECT responsible FROM filings"_s).toString(), u"三号窗口"_s);
    QCOMPARE(ask(u"SELECT counter FROM events"_s).toString(), u"三号窗口"_s);
    QVERIFY(agree(filing.id));
    QCOMPARE(ask(u"SELECT count(*) FROM outbox"_s).toInt(), 0);
    FilingRecord changed = filing;
    changed.applicant = u"王女士"_s;
    QVERIFY(m_store->save(changed, {}));
    QVERIFY(ask(u"SELECT base FROM outbox"_s).toString().contains(u"陈先生"_s));
    QVERIFY(m_store->setRemoved(filing.id, storeStart()));
    QCOMPARE(ask(u"SELECT count(*) FROM outbox"_s).toInt(), 2);
    const auto queued = m_file->queuedFiling(filing.id);
    QVERIFY(queued && *queued);
    QCOMPARE((*queued)->changes.size(), 2);
    QCOMPARE((*queued)->version, 1);
    QVERIFY((*queued)->filing.removedAt.isValid());
    QCOMPARE(m_file->queued().value(), 1);
}

void OutboxTest::whatCameMeanwhileIsMergedWithWhatIsSaved()
{
    QVERIFY(join());
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    QVERIFY(m_store->save(filing, {}));
    QCOMPARE(m_store->takeMerged().size(), 1); // it has a counter now
    QVERIFY(agree(filing.id));
    FilingRecord there = filing;
    (void)markWrongInput(there, NumberId(0), storeStart());
    QVERIFY(m_file->take({arriving(there, 2)}));
    // The window does not know of it yet.
    FilingRecord here = filing;
    const auto events = markWrongInput(here, NumberId(0), storeStart());
    QVERIFY(m_store->saveAll({{here, events, filing}}));
    QCOMPARE(ask(u"SELECT wrong_inputs FROM numbers"_s).toInt(), 2);
    QCOMPARE(m_store->takeMerged().size(), 1);
    QVERIFY(m_store->takeMerged().isEmpty());
}

void OutboxTest::twoChangesInTheQueueAreBothKept()
{
    QVERIFY(join());
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    QVERIFY(m_store->save(filing, {}));
    FilingRecord first = filing;
    (void)markWrongInput(first, NumberId(0), storeStart());
    // Made from what came from elsewhere before the first change was written.
    FilingRecord second = filing;
    second.note = u"noted"_s;
    DatabaseQueue queue;
    queue.add({first, {}, filing});
    queue.add({second, {}, filing});
    QVERIFY(queue.writeTo(*m_store));
    QCOMPARE(ask(u"SELECT wrong_inputs FROM numbers"_s).toInt(), 1);
    QCOMPARE(ask(u"SELECT note FROM filings"_s).toString(), u"noted"_s);
}

void OutboxTest::joiningOffersEverythingOnce()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_store->save(waitingFiling(u"filing"_s), {noteOf(u"line"_s)}));
    QVERIFY(join());
    QCOMPARE(ask(u"SELECT count(*) FROM outbox"_s).toInt(), 3);
    QCOMPARE(ask(u"SELECT count(DISTINCT filing) FROM outbox"_s).toInt(), 3);
    QVERIFY(m_file->leave(LeaveWith::Copy));
    QCOMPARE(ask(u"SELECT count(*) FROM outbox"_s).toInt(), 0);
    QCOMPARE(ask(u"SELECT count(*) FROM filings"_s).toInt(), 3);
}

void OutboxTest::whatIsDeletedLeavesNothing()
{
    QVERIFY(join());
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    QVERIFY(m_store->save(filing, {}));
    QVERIFY(agree(filing.id));
    QCOMPARE(m_file->drop({filing.id}).value(), QList<QUuid>{filing.id});
    QVERIFY(m_file->drop({filing.id})->isEmpty());
    QCOMPARE(ask(u"SELECT count(*) FROM purged"_s).toInt(), 1);
    // What is queued stays, since the center has not seen it.
    const FilingRecord other = waitingFiling(u"王女士"_s);
    QVERIFY(m_store->save(other, {}));
    QVERIFY(m_file->drop({other.id})->isEmpty());
    QCOMPARE(ask(u"SELECT count(*) FROM filings"_s).toInt(), 1);
    // A backup or a purge that deletes it takes its line, too.
    QVERIFY(ask(u"DELETE FROM filings"_s).isNull());
    QCOMPARE(ask(u"SELECT count(*) FROM outbox"_s).toInt(), 0);
}

void OutboxTest::whatArrivedIsFoundByTheOtherConnection()
{
    QVERIFY(join());
    QVERIFY(loadAll(*m_store).isEmpty());
    const FilingRecord first = waitingFiling(u"陈先生"_s);
    QVERIFY(m_file->take({arriving(first, 1)}));
    const auto arrived = m_store->loadArrived(storeStart());
    QVERIFY(arrived);
    QCOMPARE(arrived->size(), 1);
    QVERIFY(m_store->loadArrived(storeStart())->isEmpty());
    CenterFiling removed = arriving(first, 2);
    removed.filing.removedAt = storeStart();
    QVERIFY(m_file->take({removed}));
    const auto gone = m_store->loadArrived(storeStart());
    QCOMPARE(gone->size(), 1);
    QVERIFY(gone->first().removedAt.isValid());
    // What was sent from here and comes back is no news.
    QVERIFY(m_file->take({removed}));
    QVERIFY(m_store->loadArrived(storeStart())->isEmpty());
    QCOMPARE(ask(u"SELECT count(*) FROM outbox"_s).toInt(), 0);
}

void OutboxTest::oldFinishedFilingsAreAskedFor()
{
    const DatabaseOptions window{.keepsFullNumbers = false, .loadsOldFinished = false};
    const FilingRecord old = finishedFiling(u"旧 100%_\\"_s, storeStart().addDays(-3));
    const FilingRecord today = finishedFiling(u"今天"_s, storeStart().addSecs(-600));
    const FilingRecord open = waitingFiling(u"在办"_s);
    QVERIFY(m_store->saveAll({{old, {}}, {today, {}}, {open, {}}}));
    QVERIFY(m_store->open(m_bench->folder(), window, storeStart()));
    QCOMPARE(loadAll(*m_store).size(), 3); // alone, everything is there
    QVERIFY(join());
    QCOMPARE(applicantsOf(loadAll(*m_store)), QStringList({u"在办"_s, u"今天"_s}));
    QCOMPARE(applicantsOf(m_store->findFinished(u"旧"_s).value()), QStringList{old.applicant});
    QCOMPARE(m_store->findFinished(u"100% \\ _"_s)->size(), 1);
    QCOMPARE(m_store->findFinished(u"200%"_s)->size(), 0);
    // Taken apart as the board does it: full width, its blank, a tab.
    QCOMPARE(m_store->findFinished(u"旧\u3000１００"_s)->size(), 1);
    QCOMPARE(m_store->findFinished(u"旧\t100"_s)->size(), 1);
    QCOMPARE(m_store->findFinished({})->size(), 2);
    // It can be changed, and is not taken for damage.
    FilingRecord changed = old;
    changed.note = u"x"_s;
    QVERIFY(m_store->saveAll({{changed, {}, old}}));
    // A command reads everything.
    QVERIFY(m_store->open(m_bench->folder(), {}, storeStart()));
    QCOMPARE(loadAll(*m_store).size(), 3);
}

// A machine that was off over the weekend, and had loaded the filing before.
void OutboxTest::whatWasOpenHereAndFinishedElsewhereLongAgoIsTold()
{
    QVERIFY(join());
    FilingRecord filing = waitingFiling(u"陈先生"_s);
    QVERIFY(m_file->take({arriving(filing, 1)}));
    QVERIFY(m_store->open(m_bench->folder(), {.loadsOldFinished = false}, storeStart()));
    QCOMPARE(loadAll(*m_store).size(), 1);
    FilingRecord finished = finishedFiling(u"陈先生"_s, storeStart().addDays(-3));
    finished.id = filing.id;
    QVERIFY(m_file->take({arriving(finished, 2)}));
    const auto arrived = m_store->loadArrived(storeStart());
    QVERIFY(arrived);
    QCOMPARE(arrived->size(), 1);
    QVERIFY(isVerified(arrived->first().record.numbers.first()));
}

void OutboxTest::oldFinishedFilingsThatArriveStayOut()
{
    QVERIFY(join());
    QVERIFY(m_store->open(m_bench->folder(), {.loadsOldFinished = false}, storeStart()));
    QVERIFY(loadAll(*m_store).isEmpty());
    QVERIFY(m_file->take({arriving(finishedFiling(u"旧"_s, storeStart().addDays(-3)), 1),
                          arriving(waitingFiling(u"在办"_s), 1)}));
    const auto arrived = m_store->loadArrived(storeStart());
    QVERIFY(arrived);
    QCOMPARE(arrived->size(), 1);
    QCOMPARE(arrived->first().record.applicant, u"在办"_s);
    // Nor are they taken for what another program has added, and what came is told once.
    QCOMPARE(m_store->loadAdded()->size(), 0);
}

void OutboxTest::afterJoiningAnewWhatArrivesIsFound()
{
    QVERIFY(join());
    QVERIFY(loadAll(*m_store).isEmpty());
    for (const QString &name : {u"甲"_s, u"乙"_s})
        QVERIFY(m_file->take({arriving(waitingFiling(name), 1)}));
    QCOMPARE(m_store->loadArrived(storeStart())->size(), 2);
    QVERIFY(m_file->leave(LeaveWith::Copy));
    QVERIFY(join());
    const FilingRecord next = waitingFiling(u"丙"_s);
    QVERIFY(m_file->take({arriving(next, 1)}));
    const auto arrived = m_store->loadArrived(storeStart());
    QVERIFY(arrived);
    QCOMPARE(arrived->size(), 1);
    QCOMPARE(arrived->first().record.id, next.id);
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
