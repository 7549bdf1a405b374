// SPDX-License-Identifier: MIT
#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtSql/qsqldatabase.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include "app/center/center.h"
#include "app/center/centerstanding.h"
#include "app/record/recordchanges.h"
#include "app/store/databasethread.h"
#include "app/store/filingcache.h"
#include "tests/app/center/centerbench.h"
#include "tests/app/center/wireproxy.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// Far below the poll of half a minute: what comes so soon was notified.
constexpr int soon = 15000; // milliseconds, for machines under load
constexpr int patience = 60000;

const RuleBook &rules()
{
    static const Result<RuleBook> loaded =
        RuleBook::load(QStringLiteral(BEIAN_SOURCE_DIR "/resources/rules"));
    return *loaded;
}

// What the program has of a counter, without its windows.
class Board final
{
public:
    Board()
        : database(m_bench.folder(), clock)
        , cache(rules(), clock, database)
        , center(m_bench.folder(), database, cache)
    { }

    [[nodiscard]] bool open()
    {
        center.setOptions({}, false);
        database.open({});
        return QTest::qWaitFor([this] { return cache.isLoaded(); }, patience);
    }
    [[nodiscard]] bool join(const QString &address, const QString &counter)
    {
        const QSignalSpy joined(&center, &Center::joined);
        center.join(address, counter);
        return QTest::qWaitFor([&] { return joined.size() == 1 && isConnected(); }, patience);
    }
    [[nodiscard]] bool isConnected() const
    {
        return center.state().phase == CenterState::Phase::Connected;
    }
    [[nodiscard]] const FilingRecord *find(const QUuid &id) const { return cache.list().find(id); }
    [[nodiscard]] QString file() const { return m_bench.file(); }

private:
    StoreBench m_bench;

public:
    ManualClock clock{storeStart()};
    DatabaseThread database;
    FilingCache cache;
    Center center;
};

int threads()
{
    return int(QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
}

bool isMapped(const QByteArray &library)
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

} // namespace

// The center as the window has it: in a thread of its own, and by signals.
class CenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    // The first: nothing of a center was in this process before.
    void withoutACenterThereIsNothingOfIt();
    void whatAnotherCounterDoesIsOnTheBoardAtOnce();
    void whoHasItOpenIsSeenAtOnce();
    void whatWasOpenBeforeItJoinedIsSeenToo();
    void workGoesOnWhileTheServerIsAway();
    void aClickNeverWaitsForTheNetwork();
    void twoBoardsThatTypeAtOnceLoseNothing();
    void itIsJoinedAgainAfterARestart();
    void aFileOfNoCenterThatTookItsPlaceEndsTheConnection();
    void leavingWithoutACopyEmptiesTheBoard();
    void whatIsAskedForAndRefusedIsTold();

private:
    [[nodiscard]] QString as(int counter) const
    {
        return m_server.address(u"c%1"_s.arg(counter), m_center);
    }

    PostgresServer m_server;
    QString m_center;
};

void CenterTest::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL is not installed here");
    QVERIFY(m_server.start());
}

void CenterTest::init()
{
    failOnWarningsButOfLoss();
    if (QLatin1StringView(QTest::currentTestFunction()) == "withoutACenterThereIsNothingOfIt"_L1)
        return; // making a center connects
    QVERIFY(m_server.isRunning() || m_server.start());
    m_center = m_server.makeCenter();
    QVERIFY(!m_center.isEmpty());
}

void CenterTest::withoutACenterThereIsNothingOfIt()
{
    int before = 0;
    int with = 0;
    {
        StoreBench bench;
        ManualClock clock(storeStart());
        DatabaseThread database(bench.folder(), clock);
        FilingCache cache(rules(), clock, database);
        database.open({});
        QTRY_VERIFY(cache.isLoaded());
        before = threads();
    }
    {
        Board board;
        QVERIFY(board.open());
        board.cache.put(waitingFiling(u"陈先生"_s), {});
        board.center.setAtWork({QUuid::createUuid()});
        board.center.exchangeNow();
        QTRY_VERIFY(!board.database.hasUnsaved());
        with = threads();
        QCOMPARE(board.center.state(), CenterState());
        QVERIFY(!board.center.isJoined());
    }
    QCOMPARE(with, before);
    for (const QString &name : QSqlDatabase::connectionNames())
        QVERIFY2(!name.startsWith("beian-center"_L1), qPrintable(name));
    QVERIFY(isMapped("sqldrivers")); // that of SQLite is seen
    QVERIFY(!isMapped("libqsqlpsql"));
    QVERIFY(!isMapped("libpq.so"));
}

void CenterTest::whatAnotherCounterDoesIsOnTheBoardAtOnce()
{
    Board one;
    Board two;
    QVERIFY(one.open() && two.open());
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    one.cache.put(filing, {});
    QTRY_VERIFY_WITH_TIMEOUT(two.find(filing.id), soon);
    QCOMPARE(two.find(filing.id)->responsible, u"一号窗口"_s);
    QTRY_COMPARE_WITH_TIMEOUT(one.center.state().queued, 0, soon);
    QTRY_VERIFY_WITH_TIMEOUT(one.center.state().confirmedAt.isValid(), soon);
    // And back: a fact, a removal.
    FilingRecord changed = *two.find(filing.id);
    const auto events = markVerified(changed, NumberId(0), storeStart());
    two.cache.put(changed, events);
    QTRY_VERIFY_WITH_TIMEOUT(isVerified(one.find(filing.id)->numbers.first()), soon);
    (void)two.cache.remove({filing.id});
    QTRY_VERIFY_WITH_TIMEOUT(!one.find(filing.id), soon);
}

void CenterTest::whoHasItOpenIsSeenAtOnce()
{
    Board one;
    QVERIFY(one.open());
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    one.cache.put(filing, {});
    {
        Board two;
        QVERIFY(two.open());
        QVERIFY(two.join(as(2), u"二号窗口"_s));
        two.center.setAtWork({filing.id});
        QTRY_COMPARE_WITH_TIMEOUT(counterAtWork(one.center.state(), filing.id), u"二号窗口"_s, soon);
        two.center.setAtWork({});
        QTRY_COMPARE_WITH_TIMEOUT(counterAtWork(one.center.state(), filing.id), QString(), soon);
        two.center.setAtWork({filing.id});
        QTRY_COMPARE_WITH_TIMEOUT(counterAtWork(one.center.state(), filing.id), u"二号窗口"_s, soon);
    }
    // What the next poll finds, as soon as the server knows that the connection has ended.
    QTRY_VERIFY_WITH_TIMEOUT(
        (one.center.exchangeNow(), counterAtWork(one.center.state(), filing.id).isEmpty()), soon);
}

void CenterTest::whatWasOpenBeforeItJoinedIsSeenToo()
{
    Board one;
    QVERIFY(one.open());
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    Board two;
    QVERIFY(two.open());
    two.center.setAtWork({filing.id});
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    QTRY_COMPARE_WITH_TIMEOUT(counterAtWork(one.center.state(), filing.id), u"二号窗口"_s, soon);
}

void CenterTest::workGoesOnWhileTheServerIsAway()
{
    Board board;
    QVERIFY(board.open());
    QVERIFY(board.join(as(1), u"一号窗口"_s));
    QVERIFY(m_server.stop());
    // The end of the connection is noticed without anything being asked.
    QTRY_COMPARE_WITH_TIMEOUT(board.center.state().phase, CenterState::Phase::Away, soon);
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    board.cache.put(filing, {});
    QTRY_COMPARE_WITH_TIMEOUT(board.center.state().queued, 1, soon);
    QVERIFY(board.center.state().trouble);
    QVERIFY(board.find(filing.id));
    QVERIFY(m_server.start());
    QTRY_VERIFY_WITH_TIMEOUT(board.isConnected() && board.center.state().queued == 0, patience);
    QVERIFY(!board.center.state().trouble);
    QCOMPARE(keptAtCenter(m_server.address(u"owner"_s, m_center)).size(), 1);
}

void CenterTest::aClickNeverWaitsForTheNetwork()
{
    Board board;
    QVERIFY(board.open());
    WireProxy wire(m_server.port());
    QVERIFY(board.join(m_server.address(u"c1"_s, m_center, wire.port()), u"一号窗口"_s));
    wire.setDelay(3000);
    board.center.exchangeNow();
    QElapsedTimer watch;
    watch.start();
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    board.cache.put(filing, {});
    QVERIFY2(watch.elapsed() < 500, "the click waited");
    QTRY_VERIFY(!board.database.hasUnsaved());
    QVERIFY(watch.elapsed() < 3000); // on the disk, while the wire still has the question before
    QCOMPARE(board.center.state().queued, 0); // the answer is not there yet
    wire.setDelay(0);
    wire.cut();
    QTRY_COMPARE_WITH_TIMEOUT(
        keptAtCenter(m_server.address(u"owner"_s, m_center)).size(), 1, patience);
}

void CenterTest::twoBoardsThatTypeAtOnceLoseNothing()
{
    Board one;
    Board two;
    QVERIFY(one.open() && two.open());
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    one.cache.put(filing, {});
    QTRY_VERIFY_WITH_TIMEOUT(two.find(filing.id), soon);
    for (int i = 0; i < 25; ++i) {
        for (Board *board : {&one, &two}) {
            FilingRecord record = *board->find(filing.id);
            const auto events = markWrongInput(record, NumberId(0), storeStart().addSecs(i));
            board->cache.put(record, events);
            // What comes from the other board arrives in between.
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        }
    }
    for (Board *board : {&one, &two})
        QTRY_COMPARE_WITH_TIMEOUT(board->find(filing.id)->numbers.first().wrongInputs, 50, patience);
    QTRY_VERIFY_WITH_TIMEOUT(one.center.state().queued + two.center.state().queued == 0, patience);
    const auto there = keptAtCenter(m_server.address(u"owner"_s, m_center));
    QCOMPARE(there.value(filing.id).record.numbers.first().wrongInputs, 50);
    QCOMPARE(historyAtCenter(m_server.address(u"owner"_s, m_center), filing.id)
                 .filter(u"wrong-input"_s).size(),
             50);
}

void CenterTest::itIsJoinedAgainAfterARestart()
{
    StoreBench bench;
    ManualClock clock(storeStart());
    QUuid id;
    for (int i = 0; i < 2; ++i) {
        DatabaseThread database(bench.folder(), clock);
        FilingCache cache(rules(), clock, database);
        Center center(bench.folder(), database, cache);
        center.setOptions({}, false);
        // Before it is connected: a page of the settings that is opened now offers no joining.
        bool isKnownAtOnce = false;
        connect(&database, &DatabaseThread::opened, &center,
                [&] { isKnownAtOnce = center.isJoined(); });
        database.open({});
        QTRY_VERIFY_WITH_TIMEOUT(cache.isLoaded(), patience);
        QCOMPARE(isKnownAtOnce, i == 1);
        if (i == 0) {
            center.join(as(1), u"一号窗口"_s);
            QTRY_VERIFY_WITH_TIMEOUT(center.isJoined(), patience);
            const FilingRecord filing = waitingFiling(u"陈先生"_s);
            id = filing.id;
            cache.put(filing, {});
            continue; // it ends at once
        }
        QTRY_COMPARE_WITH_TIMEOUT(center.state().phase, CenterState::Phase::Connected, patience);
        QCOMPARE(center.state().counter, u"一号窗口"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            keptAtCenter(m_server.address(u"owner"_s, m_center)).contains(id), patience);
    }
}

void CenterTest::aFileOfNoCenterThatTookItsPlaceEndsTheConnection()
{
    Board board;
    QVERIFY(board.open());
    QVERIFY(board.join(as(1), u"一号窗口"_s));
    const QString connections =
        u"SELECT count(*) FROM pg_stat_activity WHERE usename = 'c1'"_s;
    QCOMPARE(m_server.run(connections), u"1"_s);
    askFile(board.file(), u"DELETE FROM center"_s);
    Q_EMIT board.database.opened({});
    QTRY_VERIFY_WITH_TIMEOUT(!board.center.isJoined(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_server.run(connections), u"0"_s, patience);
}

void CenterTest::leavingWithoutACopyEmptiesTheBoard()
{
    Board board;
    QVERIFY(board.open());
    QVERIFY(board.join(as(1), u"一号窗口"_s));
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    board.cache.put(filing, {});
    QTRY_COMPARE_WITH_TIMEOUT(
        keptAtCenter(m_server.address(u"owner"_s, m_center)).size(), 1, patience);
    const QSignalSpy left(&board.center, &Center::left);
    board.center.leave(LeaveWith::Nothing);
    QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, patience);
    QCOMPARE(board.cache.list().size(), 0);
    QVERIFY(!board.center.isJoined());
    QCOMPARE(askFile(board.file(), u"SELECT count(*) FROM filings"_s).toInt(), 0);
    // And goes on alone.
    board.cache.put(waitingFiling(u"王女士"_s), {});
    QTRY_VERIFY(!board.database.hasUnsaved());
    QCOMPARE(askFile(board.file(), u"SELECT count(*) FROM outbox"_s).toInt(), 0);
}

void CenterTest::whatIsAskedForAndRefusedIsTold()
{
    Board board;
    QVERIFY(board.open());
    const QSignalSpy refused(&board.center, &Center::refused);
    const QSignalSpy checked(&board.center, &Center::checked);
    board.center.check(u"postgresql://c1:geheim7@localhost/beian"_s);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patience);
    QCOMPARE(refused.at(0).at(0).value<Error>().kind, ErrorKind::CenterPasswordGiven);
    board.center.join(u"postgresql://c1:geheim7@localhost/beian"_s, u"一号窗口"_s);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 2, patience);
    board.center.leave(LeaveWith::Copy);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 3, patience);
    QCOMPARE(refused.at(2).at(0).value<Error>().kind, ErrorKind::CenterNotJoined);
    board.center.check(as(1));
    QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, patience);
    QVERIFY(!board.center.isJoined());
    for (const QString &name : QDir(QFileInfo(board.file()).path()).entryList(QDir::Files)) {
        QFile file(QFileInfo(board.file()).path() + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains("geheim7"), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(CenterTest)
#include "tst_center.moc"
