// SPDX-License-Identifier: MIT
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <memory>
#include <vector>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qmutex.h>
#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qthread.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>
#include <QtTest/qtest.h>

#include "app/center/centerworker.h"
#include "app/record/recordsummary.h"
#include "app/store/recordtext.h"
#include "filingsamples.h"
#include "tests/app/center/centerbench.h"

using namespace beian;
using namespace Qt::StringLiterals;

// Figures of a center by a real PostgreSQL on loopback; nothing is asserted. `cmake --build … -t bench_center_run`:
//   bench_center [PROGRAM]: with its board's memory in several centers

namespace {

double seconds(const QElapsedTimer &watch)
{
    return double(watch.nsecsElapsed()) / 1e9;
}

[[noreturn]] void giveUp(const char *what)
{
    std::printf("failed: %s\n", what);
    std::exit(1);
}

QString csvField(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

// As so many filings that counters have sent, the open ones among them at most so many: by one COPY, since
// sending them is another figure.
void fillCenter(PostgresServer &server, const QString &center, int count, int open)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QFile table(server.folder() + u"/filings.csv"_s);
    if (!table.open(QIODevice::WriteOnly))
        giveUp("table");
    int revision = 0;
    for (const FilingRecord &record : sampleFilings(2 * count, now)) {
        if (revision == count)
            break;
        if (!finishedAt(record).isValid() && --open < 0)
            continue;
        const QString due = openDeadline(record).toUTC().toString(Qt::ISODateWithMs);
        const QString finished = finishedAt(record).toUTC().toString(Qt::ISODateWithMs);
        const QStringList cells{
            record.id.toString(QUuid::WithoutBraces), u"1"_s, QString::number(++revision),
            csvField(QString::fromUtf8(filingText({record, {}}, Phones::LeftOut))), due, finished,
            now.toString(Qt::ISODateWithMs), u"一号窗口"_s};
        table.write(cells.join(u',').toUtf8() + '\n');
    }
    table.close();
    table.setPermissions(QFile::Permissions(0x6444));
    server.run(u"COPY beian.filings (id, version, revision, body, due_at, finished_at, changed_at, "
               "changed_by) FROM '%1' WITH (FORMAT csv); UPDATE beian.center SET revision = %2; "
               "UPDATE beian.policy SET keep_finished_days = 365; ANALYZE"_s.arg(table.fileName())
                   .arg(revision),
               center);
}

// Of the program with its board on what has joined, when it has been there for a while.
void benchMemory(const QString &program, const QString &folder, int count, int open)
{
    QProcess board;
    QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
    values.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    values.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    board.setProcessEnvironment(values);
    board.start(program, {u"--data"_s, folder});
    if (!board.waitForStarted() || board.waitForFinished(20'000))
        giveUp("the program");
    QFile memory(u"/proc/%1/smaps_rollup"_s.arg(board.processId()));
    if (!memory.open(QIODevice::ReadOnly))
        giveUp("memory");
    static const QRegularExpression whole(u"^Pss: +(\\d+)"_s, QRegularExpression::MultilineOption);
    const QString text = QString::fromLatin1(memory.readAll());
    std::printf("its board in a center of %d filings, %d open: %.1f MB (PSS)\n", count, open,
                whole.match(text).captured(1).toDouble() / 1000);
    board.terminate();
    board.waitForFinished();
}

void benchJoining(PostgresServer &server, int count, int open, const QString &program)
{
    const QString center = server.makeCenter();
    fillCenter(server, center, count, open);
    CounterDesk desk;
    QElapsedTimer watch;
    double first = 0;
    desk.exchange().arrived = [&] {
        if (first == 0)
            first = seconds(watch);
    };
    watch.start();
    if (!desk.join(server.address(u"c1"_s, center), u"新窗口"_s) || desk.run())
        giveUp("joining");
    const double all = seconds(watch);
    std::printf("joining %d filings: first urgent rows %.2f s (aim 2), all %.1f s (aim 30), "
                "%d kept\n",
                count, first, all, askFile(desk.file(), u"SELECT count(*) FROM filings"_s).toInt());
    // Nothing happens: what a minute of one counter costs the server.
    watch.restart();
    const auto committed = [&] {
        server.run(u"SELECT pg_stat_clear_snapshot()"_s, center);
        return server.run(u"SELECT xact_commit FROM pg_stat_database WHERE datname = '%1'"_s.arg(
                              center)).toLongLong();
    };
    QThread::sleep(2); // statistics are written with a delay
    const qint64 before = committed();
    for (int i = 0; i < 2; ++i) {
        if (desk.run())
            giveUp("poll");
    }
    QThread::sleep(2);
    std::printf("two polls of a counter: %lld transactions\n", committed() - before);
    if (!program.isEmpty())
        benchMemory(program, desk.folder(), count, open);
}

// One counter of fifty: its own file, and the worker of the program in a thread.
class Counter final
{
public:
    Counter(const QString &address, int number, std::vector<double> &delays, QMutex &guard)
        : m_worker(new CenterWorker(m_desk.folder(), {}, false))
    {
        if (!m_desk.join(address, u"%1号窗口"_s.arg(number)))
            giveUp("joining");
        m_worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        QObject::connect(
            m_worker, &CenterWorker::arrived, m_worker, [this, &delays, &guard] { look(delays, guard); },
            Qt::DirectConnection);
        m_thread.start();
        QMetaObject::invokeMethod(m_worker, [this] { m_worker->begin(); });
    }
    ~Counter()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Counter)

    void change(int number)
    {
        FilingRecord record = waitingFiling(u"filing %1"_s.arg(number));
        record.note = QString::number(QDateTime::currentMSecsSinceEpoch());
        if (!m_desk.store().save(record, {}))
            giveUp("saving");
        QMetaObject::invokeMethod(m_worker, &CenterWorker::exchangeSoon);
    }

private:
    // In the thread of the worker: what came is in the file now.
    void look(std::vector<double> &delays, QMutex &guard)
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const QString name = u"bench %1"_s.arg(quintptr(this));
        QStringList notes;
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            file.setDatabaseName(m_desk.file());
            if (file.open()) {
                QSqlQuery rows(file);
                rows.exec(u"SELECT note, arrival FROM filings WHERE arrival > %1"_s.arg(m_seen));
                while (rows.next()) {
                    notes << rows.value(0).toString();
                    m_seen = std::max(m_seen, rows.value(1).toLongLong());
                }
            }
        }
        QSqlDatabase::removeDatabase(name);
        const QMutexLocker locker(&guard);
        for (const QString &note : std::as_const(notes))
            delays.push_back(double(now - note.toLongLong()) / 1000);
    }

    CounterDesk m_desk;
    QThread m_thread;
    CenterWorker *m_worker;
    qint64 m_seen = 0;
};

void benchSpread(PostgresServer &server, int counters, int perSecond, int lasting)
{
    const QString center = server.makeCenter();
    std::vector<double> delays;
    QMutex guard;
    std::vector<std::unique_ptr<Counter>> all;
    for (int i = 0; i < counters; ++i)
        all.push_back(std::make_unique<Counter>(
            server.address(u"c%1"_s.arg(i % 5 + 1), center), i, delays, guard));
    QTest::qWait(3000); // all are connected
    for (int i = 0; i < perSecond * lasting; ++i) {
        all[size_t(i * 7 % counters)]->change(i);
        QTest::qWait(1000 / perSecond);
    }
    QTest::qWait(5000);
    all.clear();
    std::ranges::sort(delays);
    const size_t expected = size_t(perSecond * lasting) * size_t(counters - 1);
    if (delays.empty())
        giveUp("nothing arrived");
    std::printf("%d counters, %d changes a second for %d s: on every other board after %.2f s "
                "(median), %.2f s (p95, aim 1), %.2f s (last); %zu of %zu arrived\n",
                counters, perSecond, lasting, delays[delays.size() / 2],
                delays[delays.size() * 95 / 100], delays.back(), delays.size(), expected);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString program = QCoreApplication::arguments().value(1);
    PostgresServer server;
    if (!PostgresServer::isInstalled() || !server.start())
        giveUp("PostgreSQL is missing");
    benchJoining(server, 1'000, 100, program);
    benchJoining(server, 100'000, 100, program);
    benchJoining(server, 100'000, 10'000, program);
    benchSpread(server, 50, 20, 15);
    return 0;
}
