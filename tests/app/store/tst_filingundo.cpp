// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include "tests/warnings.h"
#include "app/store/manychanges.h"
#include "app/record/recordchanges.h"
#include "app/store/filingcache.h"
#include "app/store/databasethread.h"
#include "app/store/filingundo.h"
#include "tests/app/storebench.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A cache with these filings; its file is never opened, which concerns nothing here.
struct UndoBench
{
    explicit UndoBench(const QStringList &applicants)
    {
        for (const QString &applicant : applicants) {
            const FilingRecord record = runningFiling(applicant, storeStart().addDuration(2h));
            ids << record.id;
            cache.put(record, {});
        }
    }

    [[nodiscard]] FilingRecord record(int which) const { return *cache.list().find(ids.at(which)); }
    void verify(int which)
    {
        FilingRecord after = record(which);
        const QList<FilingEvent> events =
            markVerified(after, after.numbers.constFirst().id, cache.now());
        cache.undo().change({u"verified"_s}, after, events);
    }
    void remove(const QList<QUuid> &which) { cache.undo().remove({u"removed"_s}, which); }
    // As many new filings in one step, behind those that are there.
    void import(const QStringList &applicants)
    {
        QList<KeptChange> changes;
        for (const QString &applicant : applicants) {
            changes << KeptChange{waitingFiling(applicant), {}};
            ids << changes.constLast().record.id;
        }
        cache.undo().add({u"imported"_s}, changes);
    }
    UndoOutcome takeBack()
    {
        result = cache.undo().takeBack([this](const QUuid &id) { return inUse.contains(id); });
        return result.outcome;
    }
    UndoOutcome doAgain()
    {
        result = cache.undo().doAgain([this](const QUuid &id) { return inUse.contains(id); });
        return result.outcome;
    }
    [[nodiscard]] QString history(int which)
    {
        database.open({});
        QStringList kinds;
        QObject::connect(&database, &DatabaseThread::historyLoaded, &cache,
                         [&kinds](const QUuid &, const QList<FilingEvent> &events) {
                             for (const FilingEvent &event : events)
                                 kinds << QString::number(int(event.kind));
                         });
        database.requestHistory(ids.at(which));
        (void)QTest::qWaitFor([&kinds] { return !kinds.isEmpty(); });
        return kinds.join(u' ');
    }

    StoreBench files;
    RuleBook rules = *RuleBook::load(RuleBook::builtInFolder());
    ManualClock clock{storeStart()};
    DatabaseThread database{files.folder(), clock};
    FilingCache cache{rules, clock, database};
    QList<QUuid> ids;
    QList<QUuid> inUse;
    UndoResult result; // of the last takeBack()
};

} // namespace

class FilingUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void nothingWasDone();
    void removalsOfBeforeLieBehindTheSteps();
    void whatIsAStepIsNoEarlierOne();
    void nothingThatChangedNothingIsAStep();
    void everyFilingComesBack();
    void stepsAreTakenBackTheLastFirst();
    void laterChangesDoNotGoWithAnEarlierStep();
    void aFilingThatIsThereAgainIsNotPutTwice();
    void severalFilingsAreOneStep();
    void severalFilingsComeBackTogetherOrNot();
    void aReminderIsWithdrawn();
    void anImportGoesAsItCame();
    void whatWasChangedSinceTheImportStays();
    void anImportThatIsAllChangedStays();
    void stepsAreToldOf();
    void whatWasTakenBackIsDoneAgain();
    void anotherStepForgetsWhatWasTakenBack();
    void whatWasChangedSinceIsNotDoneAgain();
    void whatSomebodyWorksOnIsNotRemovedAgain();
    void aReminderIsNotedAgain();
    void anImportComesAgain();
};

void FilingUndoTest::nothingWasDone()
{
    const UndoBench bench({u"陈先生"_s});
    QVERIFY(!bench.cache.undo().next());
}

void FilingUndoTest::removalsOfBeforeLieBehindTheSteps()
{
    UndoBench bench({u"陈先生"_s});
    const FilingRecord older = waitingFiling(u"older"_s);
    const QList<FilingRecord> later{waitingFiling(u"later"_s), waitingFiling(u"as well"_s)};
    bench.verify(0);
    const QSignalSpy added(&bench.cache.undo(), &FilingUndo::added);
    const QSignalSpy addedEarlier(&bench.cache.undo(), &FilingUndo::addedEarlier);
    bench.cache.undo().addEarlier(u"remove"_s, {{older}, later});
    QCOMPARE(added.size(), 0);
    QCOMPARE(addedEarlier.size(), 1);
    QCOMPARE(bench.cache.undo().next()->words.act(), u"verified"_s);
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QCOMPARE(bench.cache.undo().next()->words.act(), u"remove"_s);
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QCOMPARE(bench.cache.list().size(), 3);
    for (const FilingRecord &record : later)
        QCOMPARE(*bench.cache.list().find(record.id), record);
    QCOMPARE(bench.doAgain(), UndoOutcome::Done);
    QCOMPARE(bench.cache.list().size(), 1);
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QCOMPARE(*bench.cache.list().find(older.id), older);
    QVERIFY(!bench.cache.undo().next());
}

// Reading that broke off begins again.
void FilingUndoTest::whatIsAStepIsNoEarlierOne()
{
    UndoBench bench({u"陈先生"_s});
    const FilingRecord older = waitingFiling(u"older"_s);
    bench.cache.undo().addEarlier(u"remove"_s, {{older}});
    bench.cache.undo().addEarlier(u"remove"_s, {{older}});
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QVERIFY(!bench.cache.undo().next());
    bench.cache.undo().addEarlier(u"remove"_s, {{older}});
    QVERIFY(!bench.cache.undo().next());
}

void FilingUndoTest::nothingThatChangedNothingIsAStep()
{
    UndoBench bench({u"陈先生"_s});
    const QSignalSpy added(&bench.cache.undo(), &FilingUndo::added);
    bench.cache.undo().change({u"noted"_s}, bench.record(0), {});
    bench.remove({QUuid::createUuid()});
    QCOMPARE(added.size(), 0);
    QVERIFY(!bench.cache.undo().next());
}

void FilingUndoTest::everyFilingComesBack()
{
    UndoBench bench({u"陈先生"_s, u"林女士"_s, u"王先生"_s});
    const FilingRecord second = bench.record(1);
    // Whoever hears that a filing is gone may ask whether it can come back.
    bool isKnownWhenGone = false;
    QObject::connect(&bench.cache, &FilingCache::filingRemoved, &bench.cache,
                     [&] { isKnownWhenGone = bench.cache.undo().next() != nullptr; });
    bench.remove(bench.ids);
    QVERIFY(isKnownWhenGone);
    QCOMPARE(bench.cache.list().size(), 0);
    QCOMPARE(bench.cache.undo().next()->removed.size(), 3);
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QCOMPARE(bench.cache.list().size(), 3);
    QCOMPARE(bench.record(1), second);
    QVERIFY(!bench.cache.undo().next());
}

void FilingUndoTest::stepsAreTakenBackTheLastFirst()
{
    UndoBench bench({u"陈先生"_s, u"林女士"_s});
    const FilingRecord before = bench.record(0);
    bench.verify(0);
    const FilingRecord after = bench.record(0);
    bench.remove({bench.ids.at(1)});
    bench.remove({bench.ids.at(0)});

    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QCOMPARE(bench.record(0), after);
    QVERIFY(!bench.cache.list().find(bench.ids.at(1)));
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QVERIFY(bench.cache.list().find(bench.ids.at(1)));
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QCOMPARE(bench.record(0), before);
    QVERIFY(!bench.cache.undo().next());
}

void FilingUndoTest::laterChangesDoNotGoWithAnEarlierStep()
{
    UndoBench bench({u"陈先生"_s, u"林女士"_s});
    bench.remove({bench.ids.at(1)});
    bench.verify(0);
    FilingRecord changed = bench.record(0);
    changed.orderNumber = u"A1"_s;
    bench.cache.put(changed, {});
    QCOMPARE(bench.takeBack(), UndoOutcome::ChangedSince);
    QCOMPARE(bench.record(0), changed);
    // The step before that one can still be taken back.
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QVERIFY(bench.cache.list().find(bench.ids.at(1)));
}

void FilingUndoTest::aFilingThatIsThereAgainIsNotPutTwice()
{
    UndoBench bench({u"陈先生"_s, u"林女士"_s});
    const FilingRecord first = bench.record(0);
    bench.remove(bench.ids);
    bench.cache.put(first, {});
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QCOMPARE(bench.cache.list().size(), 2);
    QCOMPARE(bench.cache.list().shownCount(), 2);
}

void FilingUndoTest::severalFilingsAreOneStep()
{
    UndoBench bench({u"陈先生"_s, u"林女士"_s});
    const QList<FilingRecord> before{bench.record(0), bench.record(1)};
    const QSignalSpy added(&bench.cache.undo(), &FilingUndo::added);
    bench.cache.undo().changeAll({u"verified"_s}, verifyAll(before, bench.cache.now()));
    QCOMPARE(added.size(), 1);
    QVERIFY(bench.record(0) != before.at(0));
    QVERIFY(bench.record(1) != before.at(1));
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QCOMPARE(bench.record(0), before.at(0));
    QCOMPARE(bench.record(1), before.at(1));
    QVERIFY(!bench.cache.undo().next());
}

void FilingUndoTest::severalFilingsComeBackTogetherOrNot()
{
    UndoBench bench({u"陈先生"_s, u"林女士"_s});
    bench.cache.undo().changeAll(
        {u"verified"_s}, verifyAll({bench.record(0), bench.record(1)}, bench.cache.now()));
    const FilingRecord first = bench.record(0);
    FilingRecord changed = bench.record(1);
    changed.applicant = u"later"_s;
    bench.cache.put(changed, {});
    QCOMPARE(bench.takeBack(), UndoOutcome::ChangedSince);
    QCOMPARE(bench.record(0), first);
    QCOMPARE(bench.record(1), changed);
}

// It changes nothing but the history, which tells both.
void FilingUndoTest::aReminderIsWithdrawn()
{
    UndoBench bench({u"陈先生"_s, u"林女士"_s});
    const QList<FilingRecord> before{bench.record(0), bench.record(1)};
    bench.cache.undo().changeAll({u"reminded"_s, QString(), u"copied"_s},
                                 remindAll(before, bench.cache.now()));
    QVERIFY(bench.cache.undo().next());
    QCOMPARE(bench.cache.undo().next()->words.remark(), u"copied"_s);
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QCOMPARE(bench.record(0), before.at(0));
    QVERIFY(!bench.cache.undo().next());
    const qsizetype numbers = before.at(0).numbers.size();
    QStringList expected(numbers, QString::number(int(EventKind::Reminded)));
    expected += QStringList(numbers, QString::number(int(EventKind::ReminderWithdrawn)));
    QCOMPARE(bench.history(0), expected.join(u' '));
}

void FilingUndoTest::anImportGoesAsItCame()
{
    UndoBench bench({u"陈先生"_s});
    const FilingRecord first = bench.record(0);
    bench.import({u"甲"_s, u"乙"_s, u"丙"_s});
    QCOMPARE(bench.cache.list().size(), 4);
    QCOMPARE(bench.cache.undo().next()->added.size(), 3);
    // One that is gone already is missed by nobody.
    bench.cache.remove({bench.ids.at(2)});
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QCOMPARE(bench.cache.list().size(), 1);
    QCOMPARE(bench.record(0), first);
}

void FilingUndoTest::whatWasChangedSinceTheImportStays()
{
    UndoBench bench({});
    bench.import({u"甲"_s, u"乙"_s, u"丙"_s});
    FilingRecord changed = bench.record(1);
    changed.applicant = u"乙改"_s;
    bench.cache.put(changed, {});
    bench.inUse << bench.ids.at(2);
    QCOMPARE(bench.takeBack(), UndoOutcome::PartlyDone);
    QCOMPARE(bench.result.stayed, QList<QUuid>({bench.ids.at(1), bench.ids.at(2)}));
    QCOMPARE(bench.cache.list().size(), 2);
    QCOMPARE(bench.record(1), changed);
}

void FilingUndoTest::anImportThatIsAllChangedStays()
{
    UndoBench bench({});
    bench.import({u"甲"_s});
    bench.inUse = bench.ids;
    QCOMPARE(bench.takeBack(), UndoOutcome::ChangedSince);
    QCOMPARE(bench.result.stayed, bench.ids);
    QCOMPARE(bench.cache.list().size(), 1);
}

void FilingUndoTest::stepsAreToldOf()
{
    UndoBench bench({u"陈先生"_s});
    const QSignalSpy added(&bench.cache.undo(), &FilingUndo::added);
    const QSignalSpy takenBack(&bench.cache.undo(), &FilingUndo::takenBack);
    bench.import({});
    QCOMPARE(added.size(), 0);
    bench.import({u"甲"_s});
    QCOMPARE(added.size(), 1);
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QCOMPARE(takenBack.size(), 1);
}

// One key too many is taken back, step by step.
void FilingUndoTest::whatWasTakenBackIsDoneAgain()
{
    UndoBench bench({u"陈先生"_s, u"林女士"_s});
    const FilingRecord before = bench.record(0);
    bench.verify(0);
    const FilingRecord after = bench.record(0);
    bench.remove({bench.ids.at(1)});
    QVERIFY(!bench.cache.undo().nextAgain());
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QCOMPARE(bench.cache.undo().nextAgain()->words.act(), u"verified"_s);
    QCOMPARE(bench.doAgain(), UndoOutcome::Done);
    QCOMPARE(bench.record(0), after);
    QCOMPARE(bench.doAgain(), UndoOutcome::Done);
    QVERIFY(!bench.cache.list().find(bench.ids.at(1)));
    QVERIFY(!bench.cache.undo().nextAgain());
    // And back once more.
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QCOMPARE(bench.record(0), before);
    QCOMPARE(bench.cache.list().size(), 2);
}

void FilingUndoTest::anotherStepForgetsWhatWasTakenBack()
{
    UndoBench bench({u"陈先生"_s, u"林女士"_s});
    bench.verify(0);
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    bench.verify(1);
    QVERIFY(!bench.cache.undo().nextAgain());
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QVERIFY(bench.cache.undo().nextAgain());
    bench.cache.undo().forget();
    QVERIFY(!bench.cache.undo().nextAgain());
}

void FilingUndoTest::whatWasChangedSinceIsNotDoneAgain()
{
    UndoBench bench({u"陈先生"_s});
    bench.verify(0);
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    FilingRecord changed = bench.record(0);
    changed.orderNumber = u"A1"_s; // as a wizard would, which is no step of the board
    bench.cache.put(changed, {});
    QCOMPARE(bench.doAgain(), UndoOutcome::ChangedSince);
    QCOMPARE(bench.record(0), changed);
    QVERIFY(!bench.cache.undo().next() && !bench.cache.undo().nextAgain());
}

void FilingUndoTest::whatSomebodyWorksOnIsNotRemovedAgain()
{
    UndoBench bench({u"陈先生"_s});
    bench.remove(bench.ids);
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    bench.inUse = bench.ids;
    QCOMPARE(bench.doAgain(), UndoOutcome::ChangedSince);
    QCOMPARE(bench.cache.list().size(), 1);
}

void FilingUndoTest::aReminderIsNotedAgain()
{
    UndoBench bench({u"陈先生"_s});
    const FilingRecord before = bench.record(0);
    bench.cache.undo().changeAll({u"reminded"_s}, remindAll({before}, bench.cache.now()));
    QCOMPARE(bench.takeBack(), UndoOutcome::Done);
    QCOMPARE(bench.doAgain(), UndoOutcome::Done);
    QCOMPARE(bench.record(0), before);
    const qsizetype numbers = before.numbers.size();
    QStringList expected;
    for (const EventKind kind :
         {EventKind::Reminded, EventKind::ReminderWithdrawn, EventKind::Reminded})
        expected += QStringList(numbers, QString::number(int(kind)));
    QCOMPARE(bench.history(0), expected.join(u' '));
}

// What stayed, since somebody had worked on it, does not come twice.
void FilingUndoTest::anImportComesAgain()
{
    UndoBench bench({});
    bench.import({u"甲"_s, u"乙"_s, u"丙"_s});
    const FilingRecord first = bench.record(0);
    bench.inUse << bench.ids.at(1);
    QCOMPARE(bench.takeBack(), UndoOutcome::PartlyDone);
    QCOMPARE(bench.cache.list().size(), 1);
    QCOMPARE(bench.doAgain(), UndoOutcome::Done);
    QCOMPARE(bench.cache.list().size(), 3);
    QCOMPARE(bench.record(0), first);
}

QTEST_GUILESS_MAIN(FilingUndoTest)
#include "tst_filingundo.moc"
