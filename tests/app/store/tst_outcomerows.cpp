// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>
#include <QtSql/qsqlrecord.h>

#include "app/record/recordchanges.h"
#include "app/store/databasethread.h"
#include "app/store/filingcache.h"
#include "app/store/filingundo.h"
#include "app/store/outcomerows.h"
#include "tests/app/storebench.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr NumberId first{0};

QDateTime after(std::chrono::seconds span)
{
    return storeStart().addSecs(span.count());
}

// What counts in the file at a moment.
QList<Outcome> counted(FilingDatabase &store, const QDateTime &now = storeStart())
{
    const auto outcomes = store.loadOutcomes();
    return outcomes ? settled(*outcomes, now) : QList<Outcome>();
}

// A filing that runs for two more hours, as it is entered.
KeptChange entered()
{
    const FilingRecord record = runningFiling(u"陈先生"_s, after(2h));
    return {record, eventsBetween({}, record, storeStart())};
}

// A store with one filing, and what is done to it.
class OutcomeBench final
{
public:
    [[nodiscard]] bool open() { return store.open(files.folder(), {}, storeStart()).isOk(); }
    [[nodiscard]] bool enter()
    {
        record = entered().record;
        return open() && store.save(record, entered().events);
    }
    [[nodiscard]] bool save(const QList<FilingEvent> &events)
    {
        return store.save(record, events).isOk();
    }

    StoreBench files;
    FilingDatabase store;
    FilingRecord record;
};

// The filings of a program, and what its file has counted of them.
class CacheBench final
{
public:
    CacheBench() { database.open({}); }

    // Of every outcome, once everything that was asked for before is in the file.
    [[nodiscard]] QList<OutcomeState> states()
    {
        database.requestOutcomes();
        QList<OutcomeState> found;
        if (loaded.wait()) {
            for (const Outcome &outcome : loaded.takeFirst().constFirst().value<QList<Outcome>>())
                found << outcome.state;
        }
        return found;
    }

    void takeBack()
    {
        (void)cache.undo().takeBack([](const QUuid &) { return false; });
    }

    StoreBench files;
    RuleBook rules = *RuleBook::load(RuleBook::builtInFolder());
    ManualClock clock{storeStart()};
    DatabaseThread database{files.folder(), clock};
    FilingCache cache{rules, clock, database};
    QSignalSpy loaded{&database, &DatabaseThread::outcomesLoaded};
};

// Everything that stands in the table, in one text.
QString contentOfTable(const QString &file)
{
    QStringList cells;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"cells"_s);
        database.setDatabaseName(file);
        QSqlQuery query(database);
        if (database.open() && query.exec(u"SELECT * FROM outcomes"_s)) {
            while (query.next()) {
                for (int column = 0; column < query.record().count(); ++column) {
                    // The id of a filing is 16 bytes by chance, a line end among them now and then.
                    const QVariant cell = query.value(column);
                    const bool isId =
                        cell.typeId() == QMetaType::QByteArray && cell.toByteArray().size() == 16;
                    cells << query.record().fieldName(column) + u'=' + (isId ? u"id"_s : cell.toString());
                }
            }
        }
    }
    QSqlDatabase::removeDatabase(u"cells"_s);
    return cells.join(u'\n');
}

} // namespace

// What came of the submissions, beside the filings in the file.
class OutcomeRowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyFieldComesBack();
    void spanOfWeeksComesBack();
    void savingAgainCountsOnce();
    void refusalKeepsItsDay();
    void laterRoundKeepsItsBeginning();
    void undoTakesTheCountBack();
    void importThatIsTakenBackIsNotCounted();
    void roundThatIsTakenBackIsNotCounted();
    void draftIsNotCountedAnyMore();
    void removalOfWhatIsOpenTakesTheCountBack();
    void removalOfWhatIsDoneLeavesTheCount();
    void whatWasEnteredByMistakeIsNotCounted();
    void purgeLeavesTheCount();
    void keptAgainAfterThePurgeCountsOnce();
    void nobodyIsNamed();
    void earlierFileIsCountedOnce();
    void backupHasTheCount();
    void damagedCountIsFound();
    void rowsAreOfOneRoundEach();
    void threadHandsOverWhatWasSavedBefore();
};

void OutcomeRowsTest::everyFieldComesBack()
{
    OutcomeBench bench;
    QVERIFY(bench.open());
    const FilingRecord done = finishedFiling(u"陈先生"_s, after(-1h));
    const FilingRecord rich = richFiling();
    FilingEvent failure{after(-30min), EventKind::Failed, rich.round, {}, {}, {}};
    FilingEvent again{after(-25h), EventKind::NewRound, rich.round, {}, {}, {}};
    QVERIFY(bench.store.save(done, {}));
    QVERIFY(bench.store.save(rich, {again, failure}));
    QVERIFY(bench.store.setRemoved(rich.id, after(1min)));
    QList<Outcome> expected{*outcomeOf(done, {}), *outcomeOf(rich, {again, failure})};
    expected.last().removedAt = after(1min);
    std::ranges::sort(expected, {},
                      [](const Outcome &outcome) { return outcome.filing.toRfc4122(); });
    const auto outcomes = bench.store.loadOutcomes();
    QVERIFY(outcomes);
    QCOMPARE(*outcomes, expected);
    bench.store.close();
    QVERIFY(bench.open());
    QCOMPARE(*bench.store.loadOutcomes(), expected);
}

// The second person's SMS came three weeks later: both are in time.
void OutcomeRowsTest::spanOfWeeksComesBack()
{
    OutcomeBench bench;
    QVERIFY(bench.open());
    FilingRecord record = finishedFiling(u"陈先生"_s, after(-1h));
    KeptNumber other = record.numbers.constFirst();
    other.verification.receivedAt = after(24h * 21);
    other.verification.verifiedAt = after(24h * 21 + 2h);
    record.persons.last().number = addNumber(record, other);
    QVERIFY(bench.store.save(record, {}));
    const QList<Outcome> outcomes = counted(bench.store);
    QCOMPARE(outcomes.size(), 1);
    QCOMPARE(outcomes.constFirst().state, OutcomeState::InTime);
    QVERIFY(outcomes.constFirst().duration > std::chrono::hours(24 * 21));
}

void OutcomeRowsTest::savingAgainCountsOnce()
{
    OutcomeBench bench;
    QVERIFY(bench.enter());
    QVERIFY(bench.save({}));
    QCOMPARE(counted(bench.store).size(), 1);
    QVERIFY(bench.save(markVerified(bench.record, first, after(1h))));
    QCOMPARE(counted(bench.store).size(), 1);
    QCOMPARE(counted(bench.store).constFirst().state, OutcomeState::InTime);
}

void OutcomeRowsTest::refusalKeepsItsDay()
{
    OutcomeBench bench;
    QVERIFY(bench.enter());
    QVERIFY(bench.save(markFailed(bench.record, first, after(1h))));
    const QDate day(2026, 11, 23);
    QCOMPARE(counted(bench.store).constFirst().ended, day);
    bench.record.orderNumber = u"A-1"_s;
    QVERIFY(bench.save({}));
    QCOMPARE(counted(bench.store, after(72h)).constFirst().ended, day);
}

void OutcomeRowsTest::laterRoundKeepsItsBeginning()
{
    OutcomeBench bench;
    QVERIFY(bench.enter());
    QVERIFY(bench.save(startNewRound(bench.record, after(48h))));
    bench.record.orderNumber = u"A-1"_s;
    QVERIFY(bench.save({}));
    const QList<Outcome> outcomes = counted(bench.store, after(49h));
    QCOMPARE(outcomes.size(), 2);
    QCOMPARE(outcomes.constFirst().state, OutcomeState::Returned);
    QCOMPARE(outcomes.constFirst().cause, ReturnCause::TimeOver);
    QCOMPARE(outcomes.constLast().begun, QDate(2026, 11, 25));
    QCOMPARE(outcomes.constLast().state, OutcomeState::Open);
}

void OutcomeRowsTest::undoTakesTheCountBack()
{
    CacheBench bench;
    const KeptChange change = entered();
    bench.cache.put(change.record, change.events);
    QCOMPARE(bench.states(), QList{OutcomeState::Open});
    FilingRecord verified = change.record;
    const QList<FilingEvent> events = markVerified(verified, first, after(1min));
    bench.cache.undo().change({u"verified"_s}, verified, events);
    QCOMPARE(bench.states(), QList{OutcomeState::InTime});
    bench.takeBack();
    QCOMPARE(bench.states(), QList{OutcomeState::Open});
}

void OutcomeRowsTest::importThatIsTakenBackIsNotCounted()
{
    CacheBench bench;
    bench.cache.undo().add({u"imported"_s}, {{finishedFiling(u"陈先生"_s, after(-1h)), {}}});
    QCOMPARE(bench.states(), QList{OutcomeState::InTime});
    bench.takeBack();
    QCOMPARE(bench.states(), QList<OutcomeState>());
    (void)bench.cache.undo().doAgain([](const QUuid &) { return false; });
    QCOMPARE(bench.states(), QList{OutcomeState::InTime});
}

void OutcomeRowsTest::roundThatIsTakenBackIsNotCounted()
{
    OutcomeBench bench;
    QVERIFY(bench.enter());
    const FilingRecord before = bench.record;
    QVERIFY(bench.save(startNewRound(bench.record, after(48h))));
    QCOMPARE(counted(bench.store, after(49h)).size(), 2);
    const QList<FilingEvent> undone = eventsBetween(bench.record, before, after(49h));
    bench.record = before;
    QVERIFY(bench.save(undone));
    QCOMPARE(counted(bench.store, after(49h)).size(), 1);
}

void OutcomeRowsTest::draftIsNotCountedAnyMore()
{
    OutcomeBench bench;
    QVERIFY(bench.enter());
    bench.record.type.reset();
    QVERIFY(bench.save({}));
    QVERIFY(counted(bench.store).isEmpty());
}

void OutcomeRowsTest::removalOfWhatIsOpenTakesTheCountBack()
{
    OutcomeBench bench;
    QVERIFY(bench.enter());
    QVERIFY(bench.store.setRemoved(bench.record.id, after(1h)));
    QVERIFY(counted(bench.store, after(72h)).isEmpty());
    QVERIFY(bench.store.setRemoved(bench.record.id, std::nullopt));
    QCOMPARE(counted(bench.store, after(72h)).constFirst().cause, ReturnCause::TimeOver);
}

void OutcomeRowsTest::removalOfWhatIsDoneLeavesTheCount()
{
    OutcomeBench bench;
    QVERIFY(bench.enter());
    QVERIFY(bench.save(markVerified(bench.record, first, after(1h))));
    QVERIFY(bench.store.setRemoved(bench.record.id, after(90min)));
    QCOMPARE(counted(bench.store).size(), 1);
    // Saved by a wizard that was still open.
    QVERIFY(bench.save({}));
    QCOMPARE(bench.store.loadOutcomes()->constFirst().removedAt, after(90min));
}

void OutcomeRowsTest::whatWasEnteredByMistakeIsNotCounted()
{
    CacheBench bench;
    const FilingRecord kept = finishedFiling(u"陈先生"_s, after(-1h));
    const FilingRecord mistaken = finishedFiling(u"林女士"_s, after(-1h));
    bench.cache.putAll({{kept, {}}, {mistaken, {}}});
    QCOMPARE(bench.states().size(), 2);
    bench.cache.takeBack({mistaken.id});
    QCOMPARE(bench.cache.list().size(), 1);
    QCOMPARE(bench.states().size(), 1);
    bench.cache.restore({mistaken});
    QCOMPARE(bench.states().size(), 2);
}

void OutcomeRowsTest::purgeLeavesTheCount()
{
    OutcomeBench bench;
    QVERIFY(bench.open());
    const FilingRecord done = finishedFiling(u"陈先生"_s, after(-1h));
    QVERIFY(bench.store.save(done, {}));
    const QList<Outcome> before = counted(bench.store);
    for (int day = 1; day <= 40; ++day)
        QVERIFY(bench.store.purge(storeStart().addDays(day), 30));
    QVERIFY(loadAll(bench.store).isEmpty());
    QCOMPARE(counted(bench.store), before);
    bench.store.close();
    QVERIFY(bench.open());
    QCOMPARE(counted(bench.store), before);
    QCOMPARE(before.size(), 1);
}

void OutcomeRowsTest::keptAgainAfterThePurgeCountsOnce()
{
    OutcomeBench bench;
    QVERIFY(bench.enter());
    QVERIFY(bench.save(markVerified(bench.record, first, after(1h))));
    QVERIFY(bench.store.setRemoved(bench.record.id, after(2h)));
    QCOMPARE(*bench.store.purge(after(20h), 30), 0);
    QCOMPARE(*bench.store.purge(after(27h), 30), 1);
    QVERIFY(bench.store.setRemoved(bench.record.id, std::nullopt));
    QVERIFY(bench.save({}));
    QCOMPARE(counted(bench.store).size(), 1);
    QVERIFY(!counted(bench.store).constFirst().removedAt.isValid());
}

void OutcomeRowsTest::nobodyIsNamed()
{
    OutcomeBench bench;
    QVERIFY(bench.store.open(bench.files.folder(), {true, 30}, storeStart()));
    const FilingRecord rich = richFiling();
    QVERIFY(bench.store.save(rich, {noteOf(u"备注"_s)}));
    bench.store.close();
    const QString content = contentOfTable(bench.files.file());
    QVERIFY(content.contains(u"province=330000"_s));
    for (const QString &told :
         {rich.applicant, rich.orderNumber, u"13800138000"_s, u"138****8000"_s, u"8000"_s,
          u"19912345678"_s, u"5678"_s, u"备注"_s})
        QVERIFY2(!content.contains(told), qPrintable(told));
    QStringList columns;
    for (const QString &line : content.split(u'\n'))
        columns << line.section(u'=', 0, 0);
    QCOMPARE(columns.join(u' '),
             u"filing round province type begun state ended cause due_at duration removed_at"_s);
}

// As the version before the count kept it: back from step 6 to step 4.
void OutcomeRowsTest::earlierFileIsCountedOnce()
{
    OutcomeBench bench;
    QVERIFY(bench.enter());
    QVERIFY(bench.save(startNewRound(bench.record, after(48h))));
    const FilingRecord gone = runningFiling(u"林女士"_s, after(2h));
    QVERIFY(bench.store.save(gone, eventsBetween({}, gone, storeStart())));
    QVERIFY(bench.store.setRemoved(gone.id, after(1h)));
    const QList<Outcome> counts = counted(bench.store, after(72h));
    QCOMPARE(counts.size(), 2);
    bench.store.close();
    // Step 7 is what a center needs; step 6 made the history anew, and step 2 before it.
    QStringList back{u"DROP TRIGGER outbox_goes_with_filing"_s, u"DROP TABLE outbox"_s,
                     u"DROP TABLE center"_s, u"DROP INDEX filings_by_arrival"_s};
    for (const QString &column :
         {u"responsible"_s, u"has_given_way"_s, u"center_version"_s, u"arrival"_s})
        back << u"ALTER TABLE filings DROP COLUMN "_s + column;
    back << statementsOfStep(2);
    back << u"ALTER TABLE filings DROP COLUMN note"_s << u"DROP TABLE outcomes"_s
         << u"ALTER TABLE upkeep DROP COLUMN is_past_uncounted"_s << u"PRAGMA user_version = 4"_s;
    for (const QString &statement : std::as_const(back))
        askFile(bench.files.file(), statement);
    const auto report = bench.store.open(bench.files.folder(), {}, storeStart());
    QVERIFY(report);
    QVERIFY(!report->isRecovered);
    QCOMPARE(askFile(bench.files.file(), u"SELECT is_past_uncounted FROM upkeep"_s).toInt(), 0);
    const QList<Outcome> again = counted(bench.store, after(72h));
    QCOMPARE(again.size(), 2);
    for (qsizetype i = 0; i < again.size(); ++i) {
        QCOMPARE(again.at(i).filing, bench.record.id);
        QCOMPARE(again.at(i).state, counts.at(i).state);
        QCOMPARE(again.at(i).cause, counts.at(i).cause);
        QCOMPARE(again.at(i).begun, counts.at(i).begun);
        QCOMPARE(again.at(i).ended, counts.at(i).ended);
    }
}

void OutcomeRowsTest::backupHasTheCount()
{
    OutcomeBench bench;
    QVERIFY(bench.enter());
    QVERIFY(bench.save(markVerified(bench.record, first, after(1h))));
    QVERIFY(bench.store.backUp(after(2h)));
    QCOMPARE(askFile(bench.files.backup(u"20261123"_s), u"SELECT count(*) FROM outcomes"_s).toInt(),
             1);
}

void OutcomeRowsTest::damagedCountIsFound()
{
    OutcomeBench bench;
    QVERIFY(bench.enter());
    bench.store.close();
    askFile(bench.files.file(), u"UPDATE outcomes SET begun = 'never'"_s);
    QVERIFY(bench.open());
    const auto outcomes = bench.store.loadOutcomes();
    QVERIFY(!outcomes);
    QCOMPARE(outcomes.error().kind, ErrorKind::StoreDamaged);
}

void OutcomeRowsTest::rowsAreOfOneRoundEach()
{
    OutcomeBench bench;
    QVERIFY(bench.open());
    SqlAccess access{StoreSeam()};
    QVERIFY(access.open(bench.files.file(), SqlAccess::Mode::ReadWrite));
    OutcomeWriter writer(access);
    Outcome later;
    later.filing = QUuid::createUuid();
    later.round = 2;
    later.provinceCode = u"330000"_s;
    later.begun = QDate(2026, 11, 23);
    Outcome earlier = later;
    earlier.round = 1;
    earlier.begun = QDate(2026, 11, 20);
    for (const Outcome &outcome : {later, earlier, later})
        QVERIFY(writer.write(outcome));
    // In the order of the rounds, whatever came first.
    QCOMPARE(*readOutcomes(access), (QList{earlier, later}));
    later.state = OutcomeState::Late;
    later.ended = QDate(2026, 11, 25);
    QVERIFY(writer.write(later));
    QVERIFY(writer.setRemoved(later.filing, after(1h)));
    for (Outcome *outcome : {&earlier, &later})
        outcome->removedAt = after(1h);
    QCOMPARE(*readOutcomes(access), (QList{earlier, later}));
    QVERIFY(writer.setRemoved(later.filing, {}));
    QVERIFY(!readOutcomes(access)->constFirst().removedAt.isValid());
    QVERIFY(writer.drop(QUuid::createUuid()));
    QCOMPARE(readOutcomes(access)->size(), 2);
    QVERIFY(writer.drop(later.filing));
    QVERIFY(readOutcomes(access)->isEmpty());
}

void OutcomeRowsTest::threadHandsOverWhatWasSavedBefore()
{
    const StoreBench files;
    ManualClock clock{storeStart()};
    DatabaseThread database(files.folder(), clock);
    QSignalSpy loaded(&database, &DatabaseThread::outcomesLoaded);
    database.open({});
    const KeptChange change = entered();
    database.save(change.record, change.events);
    database.requestOutcomes();
    QVERIFY(loaded.wait());
    QCOMPARE(loaded.constFirst().constFirst().value<QList<Outcome>>(),
             QList{*outcomeOf(change.record, change.events)});
}

QTEST_GUILESS_MAIN(OutcomeRowsTest)
#include "tst_outcomerows.moc"
