// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include "app/record/recordchanges.h"
#include "app/record/sharedchanges.h"
#include "tests/app/center/centerbench.h"
#include "tests/app/center/wireproxy.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

QList<FilingEvent> named(FilingRecord &record, const QString &name)
{
    record.applicant = name;
    return {};
}

auto verify(NumberId number = NumberId(0))
{
    return [number](FilingRecord &record) { return markVerified(record, number, storeStart()); };
}

auto wrongInput()
{
    return [](FilingRecord &record) {
        return markWrongInput(record, NumberId(0), storeStart());
    };
}

auto name(const QString &text)
{
    return [text](FilingRecord &record) { return named(record, text); };
}

} // namespace

// Several counters and a real PostgreSQL, by the same classes as the program.
class CenterExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatIsDoneAtOneCounterIsAtAllOthers();
    void twoCountersThatChangeTheSameFilingEndEqual();
    void aFilingThatIsRemovedAtOneAndChangedAtAnotherStays();
    void aMachineThatJoinsOffersWhatItHasOnce();
    void twoCopiesOfOneFileAreOneAtTheCenter();
    void aFileOfVersion010Joins();
    void anAnswerThatIsLostCountsOnce();
    void aChangeMadeWhileAnAnswerIsLostIsNotLost();
    void whatIsTakenInLateCountsOnce_data();
    void whatIsTakenInLateCountsOnce();
    void aMachineThatWasTakenBackFromAnOldBackupComesUpToDate();
    void anEditInAnOldBackupIsMergedFromItsOwnBase();
    void aMachineThatWasAwayForAMonthMissesNothing();
    void aReaderMissesNoTransactionThatWasOpen();
    void aCopyThatIsTakenBackIsOfferedAgain();
    void leavingWithACopyKeepsEverything();
    void leavingWithoutACopyLeavesNothing();
    void whatIsPurgedAtTheCenterGoesHere();
    void anEditOfWhatWasPurgedBringsItBack();
    void fullNumbersCrossOnlyWhereBothAllowIt();
    void aCounterCanNeitherChangeTheSchemaNorTheHistory();
    void whoHasAFilingOpenIsSeenByOthersAndEndsWithIt();
    void aFilingThatCannotBeReadStopsNothingElse();
    void nothingSecretIsInTheCenter();

private:
    [[nodiscard]] QString as(int counter) const
    {
        return m_server.address(u"c%1"_s.arg(counter), m_center);
    }
    [[nodiscard]] QMap<QUuid, SharedFiling> atCenter() const
    {
        return keptAtCenter(m_server.address(u"owner"_s, m_center));
    }
    [[nodiscard]] QStringList history(const QUuid &id) const
    {
        return historyAtCenter(m_server.address(u"owner"_s, m_center), id);
    }
    [[nodiscard]] bool areAllEqual(const QList<CounterDesk *> &desks)
    {
        for (CounterDesk *desk : desks) {
            if (!areEqual(desk->kept(), atCenter()))
                return false;
        }
        return true;
    }

    PostgresServer m_server;
    QString m_center;
};

void CenterExchangeTest::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL is not installed here");
    QVERIFY(m_server.start());
}

void CenterExchangeTest::init()
{
    failOnWarningsButOfLoss();
    m_center = m_server.makeCenter();
    QVERIFY(!m_center.isEmpty());
}

void CenterExchangeTest::whatIsDoneAtOneCounterIsAtAllOthers()
{
    CounterDesk one;
    CounterDesk two;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    QVERIFY(one.store().save(filing, {noteOf(u"first"_s)}));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(two.run(), std::nullopt);
    QVERIFY(areAllEqual({&one, &two}));
    QCOMPARE(two.kept().value(filing.id).record.applicant, u"陈先生"_s);
    // The counter that began it looks after it.
    QCOMPARE(two.kept().value(filing.id).record.responsible, u"一号窗口"_s);
    QVERIFY(two.change(filing.id, verify()));
    QCOMPARE(two.exchange().state().queued, 0);
    QVERIFY(two.exchange().readJoined());
    QCOMPARE(two.exchange().state().queued, 1); // kept on this machine
    QCOMPARE(two.run(), std::nullopt);
    QCOMPARE(two.exchange().state().queued, 0);
    QVERIFY(two.exchange().state().confirmedAt.isValid()); // with the center since
    QCOMPARE(one.run(), std::nullopt);
    QVERIFY(areAllEqual({&one, &two}));
    const auto lines = one.store().loadHistory(filing.id);
    QVERIFY(lines);
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->at(0).counter, u"一号窗口"_s);
    QCOMPARE(lines->at(1).kind, EventKind::Verified);
    QCOMPARE(lines->at(1).counter, u"二号窗口"_s);
}

void CenterExchangeTest::twoCountersThatChangeTheSameFilingEndEqual()
{
    CounterDesk one;
    CounterDesk two;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    QVERIFY(one.store().save(filing, {}));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(two.run(), std::nullopt);
    QVERIFY(one.change(filing.id, wrongInput()));
    QVERIFY(one.change(filing.id, name(u"王女士"_s)));
    QVERIFY(two.change(filing.id, wrongInput()));
    QVERIFY(two.change(filing.id, name(u"李先生"_s)));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(two.run(), std::nullopt);
    QCOMPARE(one.run(), std::nullopt);
    QVERIFY(areAllEqual({&one, &two}));
    const FilingRecord both = one.kept().value(filing.id).record;
    QCOMPARE(both.numbers.first().wrongInputs, 2);
    QCOMPARE(both.applicant, u"李先生"_s); // later at the server
    QVERIFY(both.hasGivenWay);
    const QStringList lines = history(filing.id);
    QCOMPARE(lines.count(u"wrong-input 一号窗口"_s), 1);
    QCOMPARE(lines.count(u"wrong-input 二号窗口"_s), 1);
    QCOMPARE(lines.count(u"gave-way 一号窗口"_s), 1); // whose entry it was
}

void CenterExchangeTest::aFilingThatIsRemovedAtOneAndChangedAtAnotherStays()
{
    CounterDesk one;
    CounterDesk two;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    const FilingRecord kept = waitingFiling(u"stays"_s);
    const FilingRecord gone = waitingFiling(u"goes"_s);
    QVERIFY(one.store().save(kept, {}));
    QVERIFY(one.store().save(gone, {}));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(two.run(), std::nullopt);
    QVERIFY(one.store().setRemoved(kept.id, storeStart()));
    QVERIFY(one.store().setRemoved(gone.id, storeStart()));
    QVERIFY(two.change(kept.id, verify()));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(two.run(), std::nullopt);
    QCOMPARE(one.run(), std::nullopt);
    QVERIFY(areAllEqual({&one, &two}));
    QVERIFY(!one.kept().value(kept.id).removedAt.isValid());
    QVERIFY(isVerified(one.kept().value(kept.id).record.numbers.first()));
    QVERIFY(two.kept().value(gone.id).removedAt.isValid());
    QVERIFY(history(kept.id).contains(u"gave-way 一号窗口"_s));
}

void CenterExchangeTest::aMachineThatJoinsOffersWhatItHasOnce()
{
    CounterDesk one;
    for (int i = 0; i < 30; ++i)
        QVERIFY(one.store().save(waitingFiling(u"of one"_s), {noteOf(u"line"_s)}));
    const auto report = one.exchange().check(as(1));
    QVERIFY(report);
    QCOMPARE(report->filings, 0);
    QCOMPARE(report->offered, 30);
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QCOMPARE(one.exchange().state().queued, 30);
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(atCenter().size(), 30);
    // It leaves with a copy and joins again: nothing twice, and nothing is changed.
    QVERIFY(one.exchange().leave(LeaveWith::Copy));
    const auto again = one.exchange().check(as(1));
    QVERIFY(again);
    QCOMPARE(again->known, 30);
    QCOMPARE(again->offered, 0);
    const QString versions = m_server.run(u"SELECT sum(version) FROM beian.filings"_s, m_center);
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(m_server.run(u"SELECT sum(version) FROM beian.filings"_s, m_center), versions);
    QCOMPARE(m_server.run(u"SELECT count(*) FROM beian.events"_s, m_center), u"30"_s);
    QVERIFY(areAllEqual({&one}));
}

void CenterExchangeTest::twoCopiesOfOneFileAreOneAtTheCenter()
{
    CounterDesk one;
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    QVERIFY(one.store().save(filing, {noteOf(u"line"_s)}));
    CounterDesk two;
    QVERIFY(two.store().save(filing, {}));
    QVERIFY(two.change(filing.id, verify()));
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    for (CounterDesk *desk : {&one, &two, &one})
        QCOMPARE(desk->run(), std::nullopt);
    QCOMPARE(atCenter().size(), 1);
    QVERIFY(areAllEqual({&one, &two}));
    QVERIFY(isVerified(atCenter().first().record.numbers.first()));
}

void CenterExchangeTest::aFileOfVersion010Joins()
{
    // Two machines that both had the same old file: its lines have no ids, and are not doubled.
    CounterDesk desks[2];
    for (int i = 0; i < 2; ++i) {
        CounterDesk &desk = desks[i];
        QVERIFY(desk.replaceFile(QStringLiteral(BEIAN_TEST_DATA "/v0.1.0/filings.db")));
        QVERIFY(desk.join(as(i + 1), u"%1号窗口"_s.arg(i + 1)));
        QCOMPARE(desk.run(), std::nullopt);
    }
    QCOMPARE(desks[0].run(), std::nullopt);
    QCOMPARE(atCenter().size(), 5);
    QVERIFY(areAllEqual({&desks[0], &desks[1]}));
    const QString lines = m_server.run(u"SELECT count(*) FROM beian.events"_s, m_center);
    QCOMPARE(lines, askFile(desks[0].file(), u"SELECT count(*) FROM events"_s).toString());
    QCOMPARE(lines, askFile(desks[1].file(), u"SELECT count(*) FROM events"_s).toString());
    QVERIFY(lines.toInt() > 0);
}

void CenterExchangeTest::anAnswerThatIsLostCountsOnce()
{
    CounterDesk one;
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    QVERIFY(one.store().save(filing, {}));
    WireProxy wire(m_server.port());
    QVERIFY(one.join(m_server.address(u"c1"_s, m_center, wire.port()), u"一号窗口"_s));
    QCOMPARE(one.run(), std::nullopt);
    QVERIFY(one.change(filing.id, wrongInput()));
    // The answer is lost at each place in turn, until one exchange gets through undisturbed.
    int losses = 0;
    for (int pieces = 0; pieces < 30; ++pieces) {
        wire.loseAnswerAfter(pieces);
        if (one.run())
            ++losses;
        one.drop();
        wire.loseAnswerAfter(-1);
        if (one.exchange().state().queued == 0 && pieces > 15)
            break;
        QVERIFY(one.change(filing.id, wrongInput()));
    }
    QCOMPARE(one.run(), std::nullopt);
    QVERIFY(losses > 5);
    const int wrong = one.kept().value(filing.id).record.numbers.first().wrongInputs;
    QCOMPARE(atCenter().first().record.numbers.first().wrongInputs, wrong);
    QCOMPARE(int(history(filing.id).count(u"wrong-input 一号窗口"_s)), wrong);
    QVERIFY(areAllEqual({&one}));
}

// The answer is lost after the center took it in, and somebody goes on working before it is known.
void CenterExchangeTest::aChangeMadeWhileAnAnswerIsLostIsNotLost()
{
    CounterDesk one;
    CounterDesk two;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    QVERIFY(one.store().save(filing, {}));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(two.run(), std::nullopt);
    // What the file knew before the answer came takes its place again.
    QVERIFY(one.change(filing.id, wrongInput()));
    const QString before = one.folder() + u"/before.db"_s;
    QVERIFY(askFile(one.file(), u"VACUUM INTO '%1'"_s.arg(before)).isNull());
    QCOMPARE(one.run(), std::nullopt);
    QVERIFY(one.replaceFile(before));
    QVERIFY(one.change(filing.id, wrongInput()));
    QVERIFY(two.change(filing.id, name(u"王女士"_s)));
    QCOMPARE(two.run(), std::nullopt);
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(two.run(), std::nullopt);
    QVERIFY(areAllEqual({&one, &two}));
    QCOMPARE(one.kept().value(filing.id).record.numbers.first().wrongInputs, 2);
    QCOMPARE(one.kept().value(filing.id).record.applicant, u"王女士"_s);
}

void CenterExchangeTest::whatIsTakenInLateCountsOnce_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<bool>("isChangedElsewhere");
    QTest::newRow("a new filing") << false << false;
    QTest::newRow("a new filing, changed elsewhere") << false << true;
    QTest::newRow("a filing that all have") << true << false;
    QTest::newRow("a filing that all have, changed elsewhere") << true << true;
}

// A process is killed after it sent something; the next one looks, and then the server takes it in.
void CenterExchangeTest::whatIsTakenInLateCountsOnce()
{
    QFETCH(bool, isKnown);
    QFETCH(bool, isChangedElsewhere);
    CounterDesk one;
    CounterDesk two;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    QVERIFY(!isKnown || one.store().save(filing, {}));
    QCOMPARE(one.run(), std::nullopt);
    QVERIFY(isKnown || one.store().save(filing, {}));
    QVERIFY(one.change(filing.id, wrongInput()));
    const QTemporaryDir killed;
    askFile(one.file(), u"VACUUM INTO '%1'"_s.arg(killed.filePath(u"filings.db"_s)));
    CenterExchange late(killed.path(), {}, false);
    QVERIFY(late.run({}));
    late.disconnect();
    if (isChangedElsewhere) {
        QCOMPARE(two.run(), std::nullopt);
        QVERIFY(two.change(filing.id, wrongInput()));
        QCOMPARE(two.run(), std::nullopt);
    }
    QVERIFY(one.change(filing.id, wrongInput()));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(two.run(), std::nullopt);
    QVERIFY(areAllEqual({&one, &two}));
    QCOMPARE(atCenter().value(filing.id).record.numbers.first().wrongInputs,
             isChangedElsewhere ? 3 : 2);
}

void CenterExchangeTest::aMachineThatWasTakenBackFromAnOldBackupComesUpToDate()
{
    CounterDesk one;
    CounterDesk two;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    QVERIFY(one.store().save(filing, {}));
    QCOMPARE(one.run(), std::nullopt);
    const QString old = one.folder() + u"/old.db"_s;
    QVERIFY(askFile(one.file(), u"VACUUM INTO '%1'"_s.arg(old)).isNull());
    QVERIFY(one.change(filing.id, wrongInput()));
    QVERIFY(one.store().save(waitingFiling(u"later"_s), {}));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(two.run(), std::nullopt);
    QVERIFY(two.change(filing.id, verify()));
    QCOMPARE(two.run(), std::nullopt);
    QVERIFY(one.replaceFile(old));
    QCOMPARE(one.run(), std::nullopt);
    QVERIFY(areAllEqual({&one, &two}));
    QCOMPARE(one.kept().size(), 2);
    QCOMPARE(one.kept().value(filing.id).record.numbers.first().wrongInputs, 1);
}

// What was queued in the backup reached the center long ago, after somebody else's change; then a person
// goes on from the old state.
void CenterExchangeTest::anEditInAnOldBackupIsMergedFromItsOwnBase()
{
    CounterDesk one;
    CounterDesk two;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    QVERIFY(one.store().save(filing, {}));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(two.run(), std::nullopt);
    QVERIFY(one.change(filing.id, wrongInput()));
    const QString old = one.folder() + u"/old.db"_s;
    QVERIFY(askFile(one.file(), u"VACUUM INTO '%1'"_s.arg(old)).isNull());
    QVERIFY(two.change(filing.id, name(u"王女士"_s)));
    QCOMPARE(two.run(), std::nullopt);
    QCOMPARE(one.run(), std::nullopt); // merged with theirs, and sent
    QVERIFY(one.replaceFile(old));
    QVERIFY(one.change(filing.id, wrongInput()));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(two.run(), std::nullopt);
    QVERIFY(areAllEqual({&one, &two}));
    QCOMPARE(two.kept().value(filing.id).record.applicant, u"王女士"_s);
    QCOMPARE(two.kept().value(filing.id).record.numbers.first().wrongInputs, 2);
}

void CenterExchangeTest::aMachineThatWasAwayForAMonthMissesNothing()
{
    CounterDesk one;
    CounterDesk two;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    const FilingRecord mine = waitingFiling(u"of the one that was away"_s);
    QVERIFY(two.store().save(mine, {}));
    QCOMPARE(two.run(), std::nullopt);
    QVERIFY(two.change(mine.id, verify()));
    two.drop();
    for (int i = 0; i < 1200; ++i) // more than two pages
        QVERIFY(one.store().save(waitingFiling(u"filing %1"_s.arg(i)), {}));
    QCOMPARE(one.run(), std::nullopt);
    // Time at the server went on.
    m_server.run(u"UPDATE beian.filings SET changed_at = changed_at - interval '31 d'"_s, m_center);
    QCOMPARE(two.run(), std::nullopt);
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(atCenter().size(), 1201);
    QVERIFY(areAllEqual({&one, &two}));
    QVERIFY(isVerified(one.kept().value(mine.id).record.numbers.first()));
}

// A transaction that took its number first and commits last is not passed over.
void CenterExchangeTest::aReaderMissesNoTransactionThatWasOpen()
{
    CounterDesk one;
    CounterDesk two;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    const FilingRecord slow = waitingFiling(u"slow"_s);
    const FilingRecord quick = waitingFiling(u"quick"_s);
    QVERIFY(one.store().save(slow, {}));
    QCOMPARE(one.run(), std::nullopt);
    // Somebody else's transaction has taken a revision, and is open.
    const auto address = readCenterAddress(m_server.address(u"owner"_s, m_center), false);
    CenterLink open;
    QVERIFY(open.open(*address));
    QVERIFY(open.run(u"BEGIN; WITH r AS (UPDATE beian.center SET revision = revision + 1 "
                     "RETURNING revision) UPDATE beian.filings SET revision = r.revision, "
                     "version = version + 1, body = jsonb_set(body, '{applicant}', '\"changed\"') "
                     "FROM r"_s));
    // Nobody overtakes it: who comes after waits, and a reader sees neither.
    CenterLink other;
    QVERIFY(other.open(*address));
    QVERIFY(other.run(u"SET lock_timeout = '100ms'"_s));
    QVERIFY(!other.run(u"UPDATE beian.center SET revision = revision + 1"_s));
    QCOMPARE(two.run(), std::nullopt);
    QCOMPARE(two.kept().value(slow.id).record.applicant, u"slow"_s);
    QVERIFY(open.run(u"COMMIT"_s));
    QVERIFY(one.store().save(quick, {}));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(two.run(), std::nullopt);
    QCOMPARE(two.kept().value(slow.id).record.applicant, u"changed"_s);
    QVERIFY(areAllEqual({&one, &two}));
}

void CenterExchangeTest::aCopyThatIsTakenBackIsOfferedAgain()
{
    CounterDesk one;
    CounterDesk two;
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    QVERIFY(one.store().save(filing, {}));
    const QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(u"copy.db"_s);
    QVERIFY(one.store().saveCopy(copy));
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(two.run(), std::nullopt);
    QVERIFY(two.change(filing.id, verify()));
    QCOMPARE(two.run(), std::nullopt);
    QVERIFY(one.store().takeBack(copy, {}, storeStart()));
    QVERIFY(one.exchange().readJoined());
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(two.run(), std::nullopt);
    QVERIFY(areAllEqual({&one, &two}));
    QVERIFY(isVerified(one.kept().value(filing.id).record.numbers.first()));
}

void CenterExchangeTest::leavingWithACopyKeepsEverything()
{
    CounterDesk one;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    QVERIFY(one.store().save(filing, {}));
    QCOMPARE(one.run(), std::nullopt);
    QVERIFY(one.exchange().leave(LeaveWith::Copy));
    QCOMPARE(one.kept().size(), 1);
    QCOMPARE(m_server.run(u"SELECT count(*) FROM beian.counters"_s, m_center), u"0"_s);
    QCOMPARE(askFile(one.file(), u"SELECT count(*) FROM center"_s).toInt(), 0);
    QVERIFY(one.change(filing.id, verify()));
    QCOMPARE(askFile(one.file(), u"SELECT count(*) FROM outbox"_s).toInt(), 0);
    QCOMPARE(one.run(), std::optional(ErrorKind::CenterNotJoined));
}

void CenterExchangeTest::leavingWithoutACopyLeavesNothing()
{
    CounterDesk one;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(one.store().save(waitingFiling(u"不应留下的名字"_s), {}));
    QCOMPARE(one.run(), std::nullopt);
    QVERIFY(one.change(one.kept().firstKey(), name(u"也不应留下"_s)));
    QCOMPARE(one.run(), std::nullopt);
    QVERIFY(one.exchange().leave(LeaveWith::Nothing));
    QCOMPARE(one.kept().size(), 0);
    one.close();
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        QFile file(one.file() + suffix);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(u"不应留下的名字"_s.toUtf8()), qPrintable(suffix));
        QVERIFY2(!bytes.contains(u"也不应留下"_s.toUtf8()), qPrintable(suffix));
    }
    QCOMPARE(atCenter().size(), 1); // the others have it
}

void CenterExchangeTest::whatIsPurgedAtTheCenterGoesHere()
{
    CounterDesk one;
    CounterDesk two;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    const FilingRecord old = finishedFiling(u"old"_s, storeStart().addDays(-90));
    const FilingRecord fresh = waitingFiling(u"fresh"_s);
    QVERIFY(one.store().save(old, {}));
    QVERIFY(one.store().save(fresh, {}));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(two.run(), std::nullopt);
    // In a center no machine purges by its own clock.
    QCOMPARE(*one.store().purge(storeStart().addDays(400), 1), 0);
    m_server.run(u"UPDATE beian.filings SET finished_at = finished_at - interval '31 d'; "
                 "UPDATE beian.center SET purged_at = NULL"_s, m_center);
    QList<QUuid> gone;
    two.exchange().gone = [&gone](const QList<QUuid> &ids) { gone << ids; };
    QCOMPARE(two.run(), std::nullopt);
    QCOMPARE(gone, QList<QUuid>{old.id});
    QCOMPARE(one.run(), std::nullopt);
    QVERIFY(areAllEqual({&one, &two}));
    QCOMPARE(one.kept().keys(), QList<QUuid>{fresh.id});
    QCOMPARE(askFile(one.file(), u"SELECT count(*) FROM purged"_s).toInt(), 1); // for the backups
}

void CenterExchangeTest::anEditOfWhatWasPurgedBringsItBack()
{
    CounterDesk one;
    CounterDesk two;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    QVERIFY(one.store().save(filing, {}));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(two.run(), std::nullopt);
    QVERIFY(two.change(filing.id, verify())); // while it is away
    QVERIFY(one.store().setRemoved(filing.id, storeStart()));
    QCOMPARE(one.run(), std::nullopt);
    m_server.run(u"UPDATE beian.filings SET removed_at = removed_at - interval '2 d'; "
                 "UPDATE beian.center SET purged_at = NULL"_s, m_center);
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(one.kept().size(), 0);
    QCOMPARE(two.run(), std::nullopt);
    QCOMPARE(one.run(), std::nullopt);
    QVERIFY(areAllEqual({&one, &two}));
    QCOMPARE(one.kept().size(), 1);
    QVERIFY(isVerified(one.kept().first().record.numbers.first()));
}

void CenterExchangeTest::fullNumbersCrossOnlyWhereBothAllowIt()
{
    const auto phonesThere = [this] {
        return m_server.run(u"SELECT count(*) FROM beian.filings WHERE body @? "
                            "'$.numbers[*].phone'"_s, m_center);
    };
    CounterDesk one;
    FilingRecord filing = waitingFiling(u"陈先生"_s);
    filing.numbers.first().phone = u"13800138000"_s;
    const DatabaseOptions full{.keepsFullNumbers = true, .keepFinishedDays = 30};
    QVERIFY(one.store().open(one.folder(), full, storeStart()));
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(one.store().save(filing, {}));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(phonesThere(), u"0"_s); // neither
    m_server.run(u"UPDATE beian.policy SET keeps_full_numbers = true"_s, m_center);
    QVERIFY(one.change(filing.id, name(u"a"_s)));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(phonesThere(), u"0"_s); // the center alone
    one.exchange().setOptions(full, false);
    QVERIFY(one.change(filing.id, name(u"b"_s)));
    QCOMPARE(one.run(), std::nullopt);
    QCOMPARE(phonesThere(), u"1"_s); // both
    // A machine that keeps none does not take it from those that do.
    CounterDesk two;
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    QCOMPARE(two.run(), std::nullopt);
    QVERIFY(two.kept().first().record.numbers.first().phone.isEmpty());
    QVERIFY(two.change(filing.id, name(u"c"_s)));
    QCOMPARE(two.run(), std::nullopt);
    QCOMPARE(phonesThere(), u"1"_s);
    m_server.run(u"UPDATE beian.policy SET keeps_full_numbers = false"_s, m_center);
    QCOMPARE(phonesThere(), u"0"_s);
}

void CenterExchangeTest::aCounterCanNeitherChangeTheSchemaNorTheHistory()
{
    CounterDesk one;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(one.store().save(waitingFiling(u"陈先生"_s), {noteOf(u"line"_s)}));
    QCOMPARE(one.run(), std::nullopt);
    const auto address = readCenterAddress(as(1), false);
    CenterLink link;
    QVERIFY(link.open(*address));
    for (const char *statement :
         {"UPDATE beian.events SET body = '{}'", "DELETE FROM beian.events",
          "INSERT INTO beian.events (id, filing, version, body) VALUES (gen_random_uuid(), "
          "gen_random_uuid(), 1, '{}')",
          "DELETE FROM beian.filings", "UPDATE beian.filings SET body = '{}'",
          "UPDATE beian.policy SET keep_finished_days = 1", "UPDATE beian.center SET revision = 0",
          "DROP TABLE beian.events", "CREATE TABLE beian.mine ()",
          "ALTER TABLE beian.filings ADD COLUMN x int", "TRUNCATE beian.changes",
          "DELETE FROM beian.gone", "UPDATE beian.counters SET name = 'x'",
          "SELECT * FROM beian.counters", "SELECT * FROM beian.presence",
          "DROP FUNCTION beian.purge()", "SET ROLE owner"}) {
        const auto done = link.run(QString::fromLatin1(statement));
        QVERIFY2(!done, statement);
        QVERIFY2(done.error().kind == ErrorKind::CenterNotPermitted, statement);
    }
    // Nor can it speak for another machine, even one whose id it knows.
    const QString machine = m_server.run(u"SELECT machine FROM beian.counters"_s, m_center);
    CenterLink other;
    QVERIFY(other.open(*readCenterAddress(as(2), false)));
    const auto foreign = other.ask(u"SELECT beian.poll(?::uuid, '{}')"_s, {machine});
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().kind, ErrorKind::CenterMachineUnknown);
}

void CenterExchangeTest::whoHasAFilingOpenIsSeenByOthersAndEndsWithIt()
{
    auto one = std::make_unique<CounterDesk>();
    CounterDesk two;
    QVERIFY(one->join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    const FilingRecord filing = waitingFiling(u"陈先生"_s);
    QVERIFY(one->store().save(filing, {}));
    QVERIFY(one->exchange().run(QList{filing.id}));
    QCOMPARE(two.run(), std::nullopt);
    QCOMPARE(two.exchange().state().atWork, (QList<AtWork>{{filing.id, u"一号窗口"_s}}));
    QCOMPARE(two.exchange().state().counters.size(), 2);
    QVERIFY(two.exchange().state().counters.at(0).isConnected);
    QVERIFY(two.exchange().state().counters.at(1).isThisOne);
    // A command on the same machine says nothing of who is there.
    for (const bool exchanges : {false, true}) {
        CenterExchange command(one->folder(), {}, false);
        QVERIFY(exchanges ? command.run({}) : command.look());
        command.disconnect();
    }
    QCOMPARE(two.run(), std::nullopt);
    QCOMPARE(two.exchange().state().atWork, (QList<AtWork>{{filing.id, u"一号窗口"_s}}));
    QVERIFY(two.exchange().state().counters.at(0).isConnected);
    // Nobody is locked out meanwhile.
    QVERIFY(two.change(filing.id, verify()));
    QCOMPARE(two.run(), std::nullopt);
    // The process dies: its connection goes, and says nothing more.
    one->drop();
    QTRY_VERIFY2(!two.run() && two.exchange().state().atWork.isEmpty(), "still at work");
    QVERIFY(!two.exchange().state().counters.at(0).isConnected);
}

void CenterExchangeTest::aFilingThatCannotBeReadStopsNothingElse()
{
    CounterDesk one;
    CounterDesk two;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    QVERIFY(two.join(as(2), u"二号窗口"_s));
    QVERIFY(one.store().save(waitingFiling(u"陈先生"_s), {}));
    QCOMPARE(one.run(), std::nullopt);
    m_server.run(u"UPDATE beian.filings SET body = jsonb_set(body, '{format}', '2')"_s, m_center);
    QCOMPARE(two.run(), std::optional(ErrorKind::CenterUnclear));
    m_server.run(u"UPDATE beian.filings SET body = jsonb_set(body, '{format}', '1')"_s, m_center);
    QCOMPARE(two.run(), std::nullopt);
    QVERIFY(areAllEqual({&one, &two}));
}

void CenterExchangeTest::nothingSecretIsInTheCenter()
{
    CounterDesk one;
    QVERIFY(one.join(as(1), u"一号窗口"_s));
    const FilingRecord rich = richFiling();
    QVERIFY(one.store().save(rich, {}));
    QCOMPARE(one.run(), std::nullopt);
    // Every key of a body is one that the file has a column for.
    const QString keys = m_server.run(
        u"SELECT string_agg(k, ' ' ORDER BY k) FROM (SELECT DISTINCT jsonb_object_keys(body) k "
        "FROM beian.filings UNION SELECT DISTINCT 'number.' || jsonb_object_keys(n) FROM "
        "beian.filings, jsonb_array_elements(body -> 'numbers') n UNION SELECT DISTINCT 'person.' "
        "|| jsonb_object_keys(p) FROM beian.filings, jsonb_array_elements(body -> 'persons') p) x"_s,
        m_center);
    QCOMPARE(keys,
             u"applicant created_at format has_given_way id is_number_changing is_received_anyway "
             "note number.document number.has_failed number.id number.is_first_sms_lost number.mask "
             "number.notice_at number.received_at number.resends number.resent_at "
             "number.verified_at number.wrong_inputs numbers order_number part person.carrier "
             "person.is_added_by_hand person.is_optional person.number person.role persons province "
             "removed_at responsible round rules service submitted type"_s);
    QCOMPARE(atCenter().first().record, masked(rich));
}

QTEST_GUILESS_MAIN(CenterExchangeTest)
#include "tst_centerexchange.moc"
