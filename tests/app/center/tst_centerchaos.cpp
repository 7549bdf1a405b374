// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdio>
#include <memory>
#include <random>
#include <vector>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtTest/qtest.h>

#include "app/record/recordchanges.h"
#include "tests/app/center/centerbench.h"
#include "tests/app/center/wireproxy.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr int counters = 3;
constexpr int steps = 14;

// The same numbers with every library.
class Chance final
{
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    { }
    [[nodiscard]] int below(int count) { return int(m_engine() % unsigned(count)); }

private:
    std::mt19937 m_engine;
};

// One counter, in a process of its own that may be killed at any moment. It says which lines of which
// histories the center has confirmed.
class ChaosClient final
{
public:
    ChaosClient(const QString &folder, unsigned seed)
        : m_folder(folder)
        , m_chance(seed)
        , m_exchange(folder, {}, false)
    { }

    [[nodiscard]] int run()
    {
        if (!open())
            return 1;
        for (int i = 0; i < steps; ++i) {
            if (m_chance.below(3) == 0)
                exchange();
            else if (!edit())
                return 2;
        }
        exchange();
        return 0;
    }

private:
    // A process that was killed while it made its lock leaves one that says nothing, and is believed for
    // half a minute: each attempt waits for it some seconds.
    [[nodiscard]] bool open()
    {
        for (int i = 0; i < 10; ++i) {
            const auto opened = m_store.open(m_folder, {}, now());
            if (opened)
                break;
            std::fprintf(stderr, "opening: %s\n", qPrintable(errorKindName(opened.error().kind)));
            if (opened.error().kind != ErrorKind::StoreLocked)
                return false;
        }
        const auto joined = m_exchange.readJoined();
        if (!joined)
            std::fprintf(stderr, "joined: %s\n", qPrintable(errorKindName(joined.error().kind)));
        return m_store.isOpen() && joined && *joined;
    }

    // The clock of the machine jumps by hours.
    [[nodiscard]] QDateTime now()
    {
        m_jump = m_chance.below(5) == 0 ? (m_chance.below(19) - 9) * 3600 : m_jump;
        return storeStart().addSecs(m_jump + ++m_seconds);
    }

    void exchange()
    {
        if (!m_exchange.run({}))
            return;
        for (const QString &line : std::exchange(m_done, {}))
            std::printf("%s\n", qPrintable(line));
        std::fflush(stdout);
    }

    [[nodiscard]] QList<FilingRecord> kept()
    {
        QList<FilingRecord> all;
        (void)m_store.load(now(), [&all](const QList<FilingRecord> &records, bool) {
            all << records;
            return true;
        });
        std::ranges::sort(all, {}, &FilingRecord::id);
        return all;
    }

    [[nodiscard]] bool edit()
    {
        const QList<FilingRecord> all = kept();
        if (all.isEmpty() || m_chance.below(6) == 0)
            return save(waitingFiling(u"new"_s), {}, {});
        const FilingRecord basis = all.at(m_chance.below(int(all.size())));
        FilingRecord record = basis;
        const NumberId number = record.numbers.first().id;
        QList<FilingEvent> events;
        switch (m_chance.below(5)) {
        case 0:
            events = markWrongInput(record, number, now());
            break;
        case 1:
            if (!isVerified(record.numbers.first()))
                events = markVerified(record, number, now());
            break;
        case 2:
            record.applicant = u"name %1"_s.arg(m_chance.below(1000));
            break;
        case 3:
            return m_chance.below(4) != 0 || m_store.setRemoved(record.id, now()).isOk();
        default:
            events = markResent(record, number, now());
        }
        return save(record, events, basis);
    }

    [[nodiscard]] bool save(const FilingRecord &record, QList<FilingEvent> events,
                            const std::optional<FilingRecord> &basis)
    {
        for (FilingEvent &event : events) {
            event.id.value = QUuid::createUuid();
            m_done << event.id.value.toString(QUuid::WithoutBraces);
        }
        return m_store.saveAll({{record, events, basis}}).isOk();
    }

    const QString m_folder;
    Chance m_chance;
    FilingDatabase m_store;
    CenterExchange m_exchange;
    QStringList m_done; // not confirmed yet
    qint64 m_jump = 0;
    int m_seconds = 0;
};

} // namespace

// Counters that are killed, a server that is killed, a wire that is cut, delayed, and loses answers, clocks
// that jump: at the end every counter has what the center has, and what was confirmed is there.
//
// BEIAN_CHAOS_RUNS: how many seeds; the target center_chaos takes 1,000.
class CenterChaosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnWarningsButOfLoss(); }
    void allEndEqualAndWhatWasConfirmedIsThere();

private:
    void runOnce(unsigned seed);
    // Each version of a filing: who, its counts, what came with it.
    [[nodiscard]] QByteArray trailOf(const QUuid &filing, const QString &center);

    PostgresServer m_server;
    QString m_template;
    int m_kills = 0;
    int m_confirmed = 0;
};

void CenterChaosTest::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL is not installed here");
    QVERIFY(m_server.start());
    m_template = m_server.makeCenter();
    QVERIFY(!m_template.isEmpty());
    // What a filing was at each of its versions, for the message of a failure.
    m_server.run(u"CREATE TABLE beian.trail AS SELECT id, version, changed_by, body FROM beian.filings; "
                 "CREATE FUNCTION beian.follow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS "
                 "$f$BEGIN INSERT INTO beian.trail VALUES (NEW.id, NEW.version, NEW.changed_by, "
                 "NEW.body); RETURN NEW; END$f$; CREATE TRIGGER follow AFTER INSERT OR UPDATE ON "
                 "beian.filings FOR EACH ROW EXECUTE FUNCTION beian.follow()"_s,
                 m_template);
}

QByteArray CenterChaosTest::trailOf(const QUuid &filing, const QString &center)
{
    return m_server
        .run(u"SELECT t.version || ' ' || changed_by || ' ' || (t.body -> 'numbers') || ' ' || "
             "coalesce((SELECT string_agg(e.body ->> 'kind', ' ') FROM beian.events e WHERE "
             "e.filing = t.id AND e.version = t.version), '') || ' ' || (SELECT count(*) FROM "
             "beian.changes c WHERE c.filing = t.id AND c.version = t.version) FROM beian.trail t "
             "WHERE t.id = '%1' ORDER BY t.version"_s.arg(filing.toString(QUuid::WithoutBraces)),
             center)
        .toUtf8();
}

void CenterChaosTest::runOnce(unsigned seed)
{
    Chance chance(seed);
    const QString name = u"chaos%1"_s.arg(seed);
    QVERIFY(!m_server.run(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(name, m_template)).isNull());
    std::vector<std::unique_ptr<CounterDesk>> desks;
    std::vector<std::unique_ptr<WireProxy>> wires;
    std::vector<std::unique_ptr<QProcess>> clients(counters);
    QStringList confirmed;
    for (int i = 0; i < counters; ++i) {
        wires.push_back(std::make_unique<WireProxy>(m_server.port()));
        desks.push_back(std::make_unique<CounterDesk>());
        CounterDesk &desk = *desks.back();
        QVERIFY(desk.join(m_server.address(u"c%1"_s.arg(i + 1), name, wires.back()->port()),
                          u"%1号窗口"_s.arg(i + 1)));
        desk.close();
    }
    const auto start = [&](int which) {
        clients[which] = std::make_unique<QProcess>();
        clients[which]->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        clients[which]->start(QCoreApplication::applicationFilePath(),
                              {u"client"_s, desks[which]->folder(),
                               QString::number(seed * 100 + unsigned(which) + chance.below(97))});
    };
    const auto collect = [&](int which) {
        // A line that was cut off by a kill was not said.
        for (const QByteArray &line : clients[which]->readAllStandardOutput().split('\n')) {
            if (line.size() == 36)
                confirmed << QString::fromLatin1(line);
        }
    };
    for (int i = 0; i < counters; ++i)
        start(i);
    for (int i = 0; i < 10; ++i) {
        const int which = chance.below(counters);
        (void)clients[which]->waitForFinished(5 + chance.below(60)); // a while, at a moment of chance
        switch (chance.below(8)) {
        case 0:
            wires[which]->cut();
            break;
        case 1:
            wires[which]->loseAnswerAfter(chance.below(12));
            break;
        case 2:
            wires[which]->setDelay(chance.below(15));
            break;
        case 3:
        case 4:
            clients[which]->kill(); // SIGKILL, by its number
            clients[which]->waitForFinished();
            collect(which);
            ++m_kills;
            start(which);
            break;
        case 5:
            if (chance.below(6) == 0) {
                QVERIFY(m_server.kill());
                QVERIFY(m_server.start());
            }
            break;
        default:
            break;
        }
    }
    for (int i = 0; i < counters; ++i) {
        QVERIFY(clients[i]->state() == QProcess::NotRunning || clients[i]->waitForFinished(60000));
        QVERIFY(clients[i]->exitStatus() == QProcess::NormalExit);
        QCOMPARE(clients[i]->exitCode(), 0);
        collect(i);
        wires[i]->setDelay(0);
        wires[i]->loseAnswerAfter(-1);
    }
    for (auto &desk : desks)
        QVERIFY(desk->restart());
    for (int i = 0; i < 3; ++i) {
        for (auto &desk : desks)
            QTRY_VERIFY(!desk->run());
    }
    const QString owner = m_server.address(u"owner"_s, name);
    const auto there = keptAtCenter(owner);
    for (auto &desk : desks) {
        QVERIFY(areEqual(desk->kept(), there));
        QCOMPARE(desk->exchange().state().queued, 0);
        QCOMPARE(askFile(desk->file(), u"SELECT count(*) FROM events"_s).toString(),
                 m_server.run(u"SELECT count(*) FROM beian.events"_s, name));
    }
    const QString lines = m_server.run(u"SELECT id FROM beian.events"_s, name);
    for (const QString &id : std::as_const(confirmed))
        QVERIFY2(lines.contains(id), qPrintable(id));
    // Every wrong input and resend counts, and a verification that nobody took back is there.
    const QStringList kinds =
        m_server.run(u"SELECT filing || ' ' || (body ->> 'kind') FROM beian.events"_s, name)
            .split(u'\n');
    for (const SharedFiling &filing : there) {
        const auto count = [&](const QString &kind) {
            return int(kinds.count(filing.record.id.toString(QUuid::WithoutBraces) + u' ' + kind));
        };
        const KeptNumber &number = filing.record.numbers.first();
        QVERIFY2(number.wrongInputs == count(u"wrong-input"_s)
                     && number.resends == count(u"resent"_s)
                     && isVerified(number) == (count(u"verified"_s) > 0),
                 trailOf(filing.record.id, name).constData());
    }
    m_confirmed += int(confirmed.size());
    for (auto &desk : desks)
        desk->close();
    m_server.run(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(name));
}

void CenterChaosTest::allEndEqualAndWhatWasConfirmedIsThere()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("BEIAN_CHAOS_RUNS", &isNumber);
    const int runs = isNumber ? asked : 8;
    const unsigned first = unsigned(qEnvironmentVariableIntValue("BEIAN_CHAOS_FIRST"));
    for (int i = 1; i <= runs; ++i) {
        runOnce(first + unsigned(i));
        if (QTest::currentTestFailed()) {
            qInfo("seed %u", first + unsigned(i));
            return;
        }
    }
    qInfo("%d runs, %d kills, %d confirmed lines", runs, m_kills, m_confirmed);
    QVERIFY(m_kills > 0);
    QVERIFY(m_confirmed > 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "client"_L1)
        return ChaosClient(arguments.value(2), arguments.value(3).toUInt()).run();
    CenterChaosTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_centerchaos.moc"
