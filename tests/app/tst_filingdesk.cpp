// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>

#include "../warnings.h"
#include "app/store/filingdesk.h"
#include "app/store/filingkeeper.h"
#include "app/store/keeperoptions.h"
#include "storebench.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20000; // milliseconds, for machines under load

const RuleBook &rules()
{
    static const Result<RuleBook> loaded =
        RuleBook::load(QStringLiteral(BEIAN_SOURCE_DIR "/resources/rules"));
    return *loaded;
}

// A desk over a keeper on a file of its own, which writes down what it says, in order.
class Bench final
{
public:
    explicit Bench(const QString &folder)
        : keeper(folder, clock)
        , desk(rules(), clock, keeper)
    {
        const auto write = [this](const QString &what) { said << what; };
        QObject::connect(&desk, &FilingDesk::rowsAboutToChange, &desk, [=] { write(u"("_s); });
        QObject::connect(&desk, &FilingDesk::rowsChanged, &desk, [=] { write(u")"_s); });
        QObject::connect(&desk, &FilingDesk::rowUpdated, &desk,
                         [=](qsizetype row) { write(u"row %1"_s.arg(row)); });
        QObject::connect(&desk, &FilingDesk::filingPut, &desk, [=] { write(u"put"_s); });
        QObject::connect(&desk, &FilingDesk::filingsAdded, &desk,
                         [=](const QList<FilingRecord> &records) {
                             write(u"added %1"_s.arg(records.size()));
                         });
        QObject::connect(&desk, &FilingDesk::filingRemoved, &desk, [=] { write(u"removed"_s); });
        QObject::connect(&desk, &FilingDesk::loaded, &desk, [=] { write(u"loaded"_s); });
    }

    [[nodiscard]] bool isLoaded()
    {
        keeper.open({});
        return QTest::qWaitFor([this] { return desk.isLoaded(); }, patience);
    }
    [[nodiscard]] bool isSaved()
    {
        return QTest::qWaitFor([this] { return !keeper.hasUnsaved(); }, patience);
    }
    [[nodiscard]] QStringList taken() { return std::exchange(said, {}); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (qsizetype row = 0; row < desk.list().shownCount(); ++row)
            names << desk.list().shownAt(row).applicant;
        return names;
    }

    ManualClock clock{storeStart()};
    FilingKeeper keeper;
    FilingDesk desk;
    QStringList said;
};

} // namespace

// Memory, file and everybody who watches agree.
class FilingDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void loadedIsSaidOnce();
    void aNewFilingChangesRowsAroundItself();
    void oneThatStaysInItsPlaceIsUpdatedOnly();
    void oneThatMovesChangesRows();
    void manyAreOneChange();
    void aNoteChangesNoRow();
    void removedOnesComeBackAsTheyWere();
    void whatIsNotThereIsNotRemoved();
    void searchFilterAndOrderChangeRows();
    void timeMovesRowsOnlyWhereADeadlinePasses();
};

void FilingDeskTest::loadedIsSaidOnce()
{
    const StoreBench files;
    {
        Bench bench(files.folder());
        QVERIFY(!bench.desk.isLoaded());
        QVERIFY(bench.isLoaded());
        QCOMPARE(bench.taken(), QStringList{u"loaded"_s});
        bench.desk.put(waitingFiling(u"甲"_s), {});
        QVERIFY(bench.isSaved());
    }
    Bench again(files.folder());
    QVERIFY(again.isLoaded());
    QCOMPARE(again.shown(), QStringList{u"甲"_s});
    const QStringList said = again.taken();
    QCOMPARE(said.count(u"loaded"_s), 1);
    QCOMPARE(said.last(), u"loaded"_s);
    QVERIFY(said.contains(u"added 1"_s));
    again.keeper.checkForOthers();
    again.desk.put(waitingFiling(u"乙"_s), {});
    QVERIFY(again.isSaved());
    QVERIFY(!again.taken().contains(u"loaded"_s));
}

// A model has to tell its views before anything changes.
void FilingDeskTest::aNewFilingChangesRowsAroundItself()
{
    const StoreBench files;
    Bench bench(files.folder());
    QVERIFY(bench.isLoaded());
    bench.said.clear();
    bench.desk.put(waitingFiling(u"甲"_s), {noteOf(u"entered"_s)});
    QCOMPARE(bench.taken(), QStringList({u"("_s, u")"_s, u"put"_s}));
    QCOMPARE(bench.shown(), QStringList{u"甲"_s});
    QVERIFY(bench.isSaved());
    QCOMPARE(askFile(files.file(), u"SELECT count(*) FROM events"_s).toInt(), 1);
}

void FilingDeskTest::oneThatStaysInItsPlaceIsUpdatedOnly()
{
    const StoreBench files;
    Bench bench(files.folder());
    QVERIFY(bench.isLoaded());
    FilingRecord record = waitingFiling(u"甲"_s);
    bench.desk.put(record, {});
    bench.said.clear();
    record.orderNumber = u"BA7"_s;
    bench.desk.put(record, {});
    QCOMPARE(bench.taken(), QStringList({u"row 0"_s, u"put"_s}));
    QCOMPARE(bench.desk.list().find(record.id)->orderNumber, u"BA7"_s);
}

void FilingDeskTest::oneThatMovesChangesRows()
{
    const StoreBench files;
    Bench bench(files.folder());
    QVERIFY(bench.isLoaded());
    FilingRecord last = runningFiling(u"乙"_s, storeStart().addSecs(7200));
    bench.desk.put(runningFiling(u"甲"_s, storeStart().addSecs(3600)), {});
    bench.desk.put(last, {});
    QCOMPARE(bench.shown(), QStringList({u"甲"_s, u"乙"_s}));
    bench.said.clear();
    // Its deadline is the nearest now.
    last.numbers = runningFiling(u"乙"_s, storeStart().addSecs(60)).numbers;
    bench.desk.put(last, {});
    QCOMPARE(bench.taken(), QStringList({u"("_s, u")"_s, u"put"_s}));
    QCOMPARE(bench.shown(), QStringList({u"乙"_s, u"甲"_s}));
}

void FilingDeskTest::manyAreOneChange()
{
    const StoreBench files;
    Bench bench(files.folder());
    QVERIFY(bench.isLoaded());
    bench.said.clear();
    QList<KeptChange> changes;
    for (int i = 0; i < 50; ++i)
        changes << KeptChange{waitingFiling(u"办理人 %1"_s.arg(i)), {}};
    bench.desk.putAll(changes);
    QCOMPARE(bench.taken(), QStringList({u"("_s, u")"_s, u"added 50"_s}));
    QVERIFY(bench.isSaved());
    QCOMPARE(askFile(files.file(), u"SELECT count(*) FROM filings"_s).toInt(), 50);
}

void FilingDeskTest::aNoteChangesNoRow()
{
    const StoreBench files;
    Bench bench(files.folder());
    QVERIFY(bench.isLoaded());
    const FilingRecord record = waitingFiling(u"甲"_s);
    bench.desk.put(record, {});
    bench.said.clear();
    bench.desk.note(record.id, noteOf(u"called at noon"_s));
    // One that is gone has no history that could grow.
    bench.desk.note(QUuid::createUuid(), noteOf(u"nobody"_s));
    QCOMPARE(bench.taken(), QStringList());
    QVERIFY(bench.isSaved());
    QCOMPARE(askFile(files.file(), u"SELECT group_concat(text) FROM events"_s).toString(),
             u"called at noon"_s);
}

void FilingDeskTest::removedOnesComeBackAsTheyWere()
{
    const StoreBench files;
    const FilingRecord first = waitingFiling(u"甲"_s);
    const FilingRecord second = waitingFiling(u"乙"_s);
    {
        Bench bench(files.folder());
        QVERIFY(bench.isLoaded());
        bench.desk.putAll({{first, {}}, {second, {}}});
        bench.said.clear();
        const QList<FilingRecord> removed = bench.desk.remove({first.id, second.id});
        QCOMPARE(bench.taken(), QStringList({u"("_s, u")"_s, u"removed"_s, u"removed"_s}));
        QCOMPARE(removed, QList<FilingRecord>({first, second}));
        QCOMPARE(bench.desk.list().size(), 0);
        QVERIFY(bench.isSaved());
        bench.desk.restore({removed.first()});
        QCOMPARE(bench.taken(), QStringList({u"("_s, u")"_s, u"added 1"_s}));
        QVERIFY(bench.isSaved());
    }
    Bench again(files.folder());
    QVERIFY(again.isLoaded());
    QCOMPARE(again.shown(), QStringList{u"甲"_s});
}

void FilingDeskTest::whatIsNotThereIsNotRemoved()
{
    const StoreBench files;
    Bench bench(files.folder());
    QVERIFY(bench.isLoaded());
    bench.said.clear();
    QCOMPARE(bench.desk.remove({QUuid::createUuid()}), QList<FilingRecord>());
    QVERIFY(!bench.taken().contains(u"removed"_s));
}

void FilingDeskTest::searchFilterAndOrderChangeRows()
{
    const StoreBench files;
    Bench bench(files.folder());
    QVERIFY(bench.isLoaded());
    bench.desk.putAll({{runningFiling(u"甲"_s, storeStart().addSecs(1800)), {}},
                       {runningFiling(u"乙"_s, storeStart().addSecs(36000)), {}}});
    bench.said.clear();
    const QStringList once{u"("_s, u")"_s};
    bench.desk.setSearch(u"乙"_s);
    QCOMPARE(bench.taken(), once);
    QCOMPARE(bench.shown(), QStringList{u"乙"_s});
    bench.desk.setSearch({});
    bench.said.clear();
    bench.desk.setFilter(BoardFilter::UnderOneHour);
    QCOMPARE(bench.taken(), once);
    QCOMPARE(bench.shown(), QStringList{u"甲"_s});
    bench.desk.setFilter(BoardFilter::All);
    bench.said.clear();
    bench.desk.setOrder(BoardOrder::Urgency, Qt::DescendingOrder);
    QCOMPARE(bench.taken(), once);
    QCOMPARE(bench.shown(), QStringList({u"乙"_s, u"甲"_s}));
}

void FilingDeskTest::timeMovesRowsOnlyWhereADeadlinePasses()
{
    const StoreBench files;
    Bench bench(files.folder());
    QVERIFY(bench.isLoaded());
    bench.desk.putAll({{runningFiling(u"甲"_s, storeStart().addSecs(60)), {}},
                       {runningFiling(u"乙"_s, storeStart().addSecs(7200)), {}}});
    bench.said.clear();
    bench.desk.tick(storeStart().addSecs(30));
    QCOMPARE(bench.taken(), QStringList());
    QCOMPARE(bench.desk.list().now(), storeStart().addSecs(30));
    bench.desk.tick(storeStart().addSecs(60));
    QCOMPARE(bench.taken(), QStringList({u"("_s, u")"_s}));
    QCOMPARE(bench.shown(), QStringList({u"乙"_s, u"甲"_s}));
}

QTEST_GUILESS_MAIN(FilingDeskTest)
#include "tst_filingdesk.moc"
