// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qdir.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qprocess.h>
#include <QtCore/qrandom.h>
#include <QtCore/qtemporarydir.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>

#include "tests/warnings.h"
#include "app/store/filingdatabase.h"
#include "app/time/clock.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 200;
constexpr int shortestLife = 0; // milliseconds after the first "saved"
constexpr int longestLife = 60;
constexpr int patience = 30000;
constexpr int eventsOfFiling = 2;

// The number of the last "saved N" that came through whole.
int lastSaved(const QByteArray &output)
{
    const qsizetype end = output.lastIndexOf('\n');
    const QByteArray line = output.left(end).split('\n').constLast();
    return line.startsWith("saved ") ? line.mid(6).toInt() : 0;
}

QString integrityOf(const QString &file)
{
    const QString connection = u"beside"_s;
    QString verdict;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(database);
        if (query.exec(u"PRAGMA integrity_check"_s) && query.next())
            verdict = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(connection);
    return verdict;
}

} // namespace

// kill -9 at random moments of a program that writes through the real store.
class KillTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void whatWasReportedAsSavedIsThere();

private:
    // Runs the writer from `first` on until it is killed. The last number that it reported.
    static int runAndKill(const QString &folder, int first, int milliseconds);
    // Everything up to `reported` is there and whole. The number that comes next.
    static void check(const QString &folder, int reported, int &next);
};

int KillTest::runAndKill(const QString &folder, int first, int milliseconds)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::SeparateChannels);
    writer.start(QStringLiteral(BEIAN_STOREWRITER), {folder, QString::number(first)});
    QByteArray output;
    while (!output.contains('\n') && writer.waitForReadyRead(patience))
        output += writer.readAllStandardOutput();
    QElapsedTimer life;
    life.start();
    while (life.elapsed() < milliseconds) {
        if (writer.waitForReadyRead(int(milliseconds - life.elapsed())))
            output += writer.readAllStandardOutput();
    }
    const bool wasAlive = writer.state() == QProcess::Running;
    writer.kill(); // SIGKILL, or TerminateProcess
    writer.waitForFinished(patience);
    output += writer.readAllStandardOutput();
    if (!wasAlive)
        qWarning("the writer ended by itself: %s", writer.readAllStandardError().constData());
    return lastSaved(output);
}

void KillTest::check(const QString &folder, int reported, int &next)
{
    FilingDatabase store;
    const auto opened = store.open(folder, {}, SystemClock().now());
    QVERIFY(opened);
    QVERIFY(!opened->isRecovered);
    QHash<int, QUuid> found;
    QVERIFY(store.load(SystemClock().now(), [&](const QList<FilingRecord> &records, bool) {
        for (const FilingRecord &record : records) {
            const bool isWhole = record.persons.size() == 2 && record.numbers.size() == 1;
            if (isWhole)
                found.insert(record.orderNumber.toInt(), record.id);
        }
        return true;
    }));
    QCOMPARE(found.size(), opened->filings); // none twice, none half
    for (int number = 1; number <= reported; ++number)
        QVERIFY2(found.contains(number), qPrintable(QString::number(number)));
    for (int number = next; number <= int(found.size()); ++number)
        QCOMPARE(store.loadHistory(found.value(number))->size(), eventsOfFiling);
    // Committed, but killed before it could say so: at most one change.
    QVERIFY(found.size() - reported <= 4);
    next = int(found.size()) + 1;
}

void KillTest::whatWasReportedAsSavedIsThere()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/备案 数据 XXXXXX"_s);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int next = 1;
    for (int i = 0; i < kills; ++i) {
        const int life = random.bounded(shortestLife, longestLife);
        const int reported = runAndKill(folder.path(), next, life);
        QVERIFY2(reported >= next, qPrintable(u"run %1"_s.arg(i)));
        check(folder.path(), reported, next);
        if (QTest::currentTestFailed())
            return;
        if (i % 10 == 9 || i == kills - 1)
            QCOMPARE(integrityOf(folder.path() + u"/filings.db"_s), u"ok"_s);
    }
    qInfo("%d filings after %d kills", next - 1, kills);
}

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
