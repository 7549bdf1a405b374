// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>

#include <QtCore/qfile.h>
#include <QtCore/qset.h>

#include "tests/warnings.h"
#include "tests/quickfolder.h"
#include "app/record/recordchanges.h"
#include "app/rules/rulebook.h"
#include "app/store/databasethread.h"
#include "app/store/filingcache.h"
#include "app/store/filingundo.h"
#include "tests/app/storebench.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // milliseconds, for machines under load

const RuleBook &builtInRules()
{
    static const auto rules = RuleBook::load(RuleBook::builtInFolder());
    return *rules;
}

FilingEvent created()
{
    FilingEvent event = noteOf({});
    event.kind = EventKind::Created;
    return event;
}

// Thread and cache, as the program has them.
struct Desk
{
    Desk()
    {
        database.open({});
        QVERIFY(QTest::qWaitFor([this] { return cache.isLoaded(); }, patience));
        for (const FilingRecord &record : {first, second})
            cache.put(record, {created()});
    }
    void note(const QString &text)
    {
        FilingRecord record = *cache.list().find(first.id);
        const auto events = setNote(record, text, storeStart());
        QVERIFY(events);
        cache.put(record, *events);
    }
    [[nodiscard]] bool isSaved()
    {
        return QTest::qWaitFor([this] { return !database.hasUnsaved(); }, patience);
    }
    [[nodiscard]] bool saveCopy()
    {
        database.saveCopy(copy());
        return copySaved.wait(patience);
    }
    // Until everything was loaded again.
    [[nodiscard]] bool takeBack(const QList<QUuid> &staying = {})
    {
        database.restoreCopy(copy(), staying);
        return takenBack.wait(patience)
            && QTest::qWaitFor([this] { return cache.isLoaded(); }, patience);
    }
    [[nodiscard]] QStringList applicants() const
    {
        QStringList names;
        cache.list().forEach([&names](const FilingRecord &each) { names << each.applicant; });
        names.sort();
        return names;
    }
    [[nodiscard]] QString copy() const { return outside.filePath(u"副本.db"_s); }

    StoreBench bench;
    QTemporaryDir outside{quickFolder() + u"/备案 副本 XXXXXX"_s};
    ManualClock clock{storeStart()};
    DatabaseThread database{bench.folder(), clock};
    FilingCache cache{builtInRules(), clock, database};
    QSignalSpy copySaved{&database, &DatabaseThread::copySaved};
    QSignalSpy copyFailed{&database, &DatabaseThread::copyFailed};
    QSignalSpy takenBack{&database, &DatabaseThread::takenBack};
    QSignalSpy recoverable{&database, &DatabaseThread::recoverable};
    QSignalSpy removed{&cache, &FilingCache::filingRemoved};
    FilingRecord first = waitingFiling(u"甲"_s);
    FilingRecord second = waitingFiling(u"乙"_s);
    FilingRecord third = waitingFiling(u"丙"_s);
};

} // namespace

// Copies as the windows ask for them: everything is told by signals, nothing that is asked for
// meanwhile is lost.
class DatabaseCopiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void aCopyHasWhatWasAskedForBefore();
    void theCopyIsOnTheBoard();
    void whatIsSavedMeanwhileStays();
    void openFilingsAreNotTouched();
    void aRefusedCopyChangesNothing();
    void withoutAnOpenFileItIsSaid();
    void historiesAreThoseOfTheCopy();
};

void DatabaseCopiesTest::aCopyHasWhatWasAskedForBefore()
{
    Desk desk;
    desk.cache.put(desk.third, {});
    QVERIFY(desk.saveCopy());
    QCOMPARE(desk.copySaved.constFirst().constFirst().toString(), desk.copy());
    QCOMPARE(askFile(desk.copy(), u"SELECT count(*) FROM filings"_s).toInt(), 3);
}

void DatabaseCopiesTest::theCopyIsOnTheBoard()
{
    Desk desk;
    QVERIFY(desk.saveCopy());
    desk.cache.put(desk.third, {});
    FilingRecord changed = desk.second;
    changed.applicant = u"乙改"_s;
    desk.cache.undo().change({u"更名"_s}, changed, {noteOf(u"改名"_s)});
    QVERIFY(desk.cache.undo().next());
    QVERIFY(desk.takeBack());
    QCOMPARE(desk.applicants(), (QStringList{u"乙"_s, u"甲"_s}));
    // A step that was done before is of what is set aside.
    QVERIFY(!desk.cache.undo().next());
    QCOMPARE(desk.removed.size(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(desk.recoverable.size(), 1, patience);
    const auto found = desk.recoverable.constFirst().constFirst().value<Recoverable>();
    QCOMPARE(found.filings, 2);
    QCOMPARE(found.files, QStringList{desk.takenBack.constFirst().constFirst().toString()});
}

void DatabaseCopiesTest::whatIsSavedMeanwhileStays()
{
    Desk desk;
    QVERIFY(desk.saveCopy());
    QVERIFY(desk.isSaved());
    desk.database.restoreCopy(desk.copy(), {});
    desk.cache.put(desk.third, {});
    desk.cache.remove({desk.first.id});
    QVERIFY(desk.takenBack.wait(patience));
    QTRY_VERIFY_WITH_TIMEOUT(desk.cache.isLoaded(), patience);
    QCOMPARE(desk.applicants(), (QStringList{u"丙"_s, u"乙"_s}));
    QVERIFY(desk.isSaved());
    QCOMPARE(askFile(desk.bench.file(),
                     u"SELECT count(*) FROM filings WHERE removed_at IS NULL"_s)
                 .toInt(),
             2);
}

void DatabaseCopiesTest::openFilingsAreNotTouched()
{
    Desk desk;
    QVERIFY(desk.saveCopy());
    FilingRecord changed = desk.second;
    changed.applicant = u"乙改"_s;
    desk.cache.put(changed, {noteOf(u"改名"_s)});
    desk.cache.put(desk.third, {created()});
    QVERIFY(desk.takeBack({desk.second.id, desk.third.id}));
    QCOMPARE(desk.applicants(), (QStringList{u"丙"_s, u"乙改"_s, u"甲"_s}));
    QCOMPARE(desk.removed.size(), 1);
    QSignalSpy history(&desk.database, &DatabaseThread::historyLoaded);
    desk.database.requestHistory(desk.second.id);
    QVERIFY(history.wait(patience));
    QCOMPARE(history.constFirst().constLast().value<QList<FilingEvent>>().size(), 2);
}

void DatabaseCopiesTest::aRefusedCopyChangesNothing()
{
    Desk desk;
    QFile file(desk.copy());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    desk.database.restoreCopy(desk.copy(), {});
    QVERIFY(desk.copyFailed.wait(patience));
    QCOMPARE(desk.copyFailed.constFirst().constFirst().value<Error>().kind,
             ErrorKind::CopyNotOurs);
    desk.database.compareCopy(desk.copy());
    QVERIFY(desk.copyFailed.wait(patience));
    QVERIFY(desk.cache.isLoaded());
    QVERIFY(desk.takenBack.isEmpty() && desk.removed.isEmpty());
    QCOMPARE(desk.applicants(), (QStringList{u"乙"_s, u"甲"_s}));
}

void DatabaseCopiesTest::withoutAnOpenFileItIsSaid()
{
    const StoreBench bench;
    const QTemporaryDir outside(quickFolder() + u"/备案 副本 XXXXXX"_s);
    const ManualClock clock{storeStart()};
    DatabaseThread database(bench.folder() + u"/filings.lock/no folder"_s, clock);
    QFile inTheWay(bench.folder() + u"/filings.lock"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QSignalSpy failed(&database, &DatabaseThread::copyFailed);
    database.saveCopy(outside.filePath(u"a.db"_s));
    QVERIFY(failed.wait(patience));
    QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, ErrorKind::StoreUnavailable);
}

void DatabaseCopiesTest::historiesAreThoseOfTheCopy()
{
    Desk desk;
    QVERIFY(desk.saveCopy());
    desk.note(u"后来"_s);
    QVERIFY(desk.takeBack());
    QSignalSpy history(&desk.database, &DatabaseThread::historyLoaded);
    desk.database.requestHistory(desk.first.id);
    QVERIFY(history.wait(patience));
    QCOMPARE(history.constFirst().constLast().value<QList<FilingEvent>>(),
             QList<FilingEvent>{created()});
    // And it goes on.
    desk.note(u"再后来"_s);
    QVERIFY(desk.isSaved());
    QCOMPARE(askFile(desk.bench.file(), u"SELECT count(*) FROM events"_s).toInt(), 3);
}

QTEST_GUILESS_MAIN(DatabaseCopiesTest)
#include "tst_databasecopies.moc"
