// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qprocess.h>
#include <QtCore/qrandom.h>
#include <QtCore/qset.h>
#include <QtCore/qtemporarydir.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>

#include "tests/warnings.h"
#include "app/store/filingdatabase.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 5000;
constexpr int kills = 20;
constexpr int patience = 60'000; // ms

QString nameOf(int row)
{
    return u"第%1位"_s.arg(row);
}

// The last figure that a run has reported as saved; a line that was cut off is none.
int reportedIn(const QByteArray &output)
{
    int saved = 0;
    const qsizetype end = output.lastIndexOf('\n') + 1;
    for (const QByteArray &line : output.first(end).split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        saved = object.value("saved"_L1).toInt(saved);
    }
    return saved;
}

QJsonObject lastLineOf(const QByteArray &output)
{
    return QJsonDocument::fromJson(output.trimmed().split('\n').constLast()).object();
}

QString integrityOf(const QString &file)
{
    const QString connection = u"integrity"_s;
    QString answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(file);
        QSqlQuery query(database);
        if (database.open() && query.exec(u"PRAGMA integrity_check"_s) && query.next())
            answer = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(connection);
    return answer;
}

// The names of all filings that are kept; empty also when the file is not as it should be.
QSet<QString> namesIn(const QString &folder)
{
    QSet<QString> names;
    FilingDatabase store;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<StoreReport> opened = store.open(folder, {}, now);
    if (!opened || opened->isRecovered)
        return {};
    const auto done = store.load(now, [&names](const QList<FilingRecord> &records, bool) {
        for (const FilingRecord &record : records)
            names.insert(record.applicant);
        return true;
    });
    return done ? names : QSet<QString>();
}

} // namespace

// The real program, ended without warning while it imports: what it had reported is kept, the file
// is whole, and the next run brings in exactly the rest.
class ImportKillTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void initTestCase();
    void killedAtARandomMoment_data();
    void killedAtARandomMoment();
    void cleanupTestCase();

private:
    void start(QProcess &process, const QString &data) const;

    const QTemporaryDir m_folder;
    qint64 m_wholeRun = 0; // ms
    int m_hits = 0; // runs that were ended after the first report and before the last
};

void ImportKillTest::start(QProcess &process, const QString &data) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        environment.remove(name);
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.insert(name, m_folder.filePath(u"home"_s));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BEIAN_PROGRAM),
                  {u"import"_s, m_folder.filePath(u"列表.csv"_s), u"--data"_s, data, u"--json"_s});
}

// Writes the table, and measures how long a run takes that nobody ends.
void ImportKillTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QFile file(m_folder.filePath(u"列表.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("办理人,省市,备案类型,提交日期,主体手机,网站手机\r\n");
    for (int i = 0; i < rows; ++i)
        file.write(nameOf(i).toUtf8() + ",浙江,首次备案,2026-11-20,13800138000,13300133000\r\n");
    file.close();

    QElapsedTimer timer;
    timer.start();
    QProcess process;
    start(process, m_folder.filePath(u"whole"_s));
    QVERIFY(process.waitForFinished(patience));
    m_wholeRun = timer.elapsed();
    const QByteArray output = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QCOMPARE(lastLineOf(output)["imported"_L1], rows);
    QCOMPARE(reportedIn(output), rows);
}

void ImportKillTest::killedAtARandomMoment_data()
{
    QTest::addColumn<double>("moment"); // as a part of the whole run
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u, a whole run takes %lld ms", seed, m_wholeRun);
    QRandomGenerator random(seed);
    for (int i = 0; i < kills; ++i) {
        const double moment = random.generateDouble();
        QTest::addRow("%d: at %.0f %% of a run", i + 1, moment * 100) << moment;
    }
}

void ImportKillTest::killedAtARandomMoment()
{
    QFETCH(double, moment);
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);

    QProcess victim;
    start(victim, data);
    QVERIFY(victim.waitForStarted(patience));
    (void)victim.waitForFinished(int(double(m_wholeRun) * moment));
    victim.kill();
    QVERIFY(victim.state() == QProcess::NotRunning || victim.waitForFinished(patience));
    const int reported = reportedIn(victim.readAllStandardOutput());

    m_hits += reported > 0 && reported < rows ? 1 : 0;

    QSet<QString> kept;
    const QString file = data + u"/filings.db"_s;
    if (QFile::exists(file)) {
        QCOMPARE(integrityOf(file), u"ok"_s);
        kept = namesIn(data);
    }
    QVERIFY2(kept.size() >= reported,
             qPrintable(u"%1 reported, %2 kept"_s.arg(reported).arg(kept.size())));
    for (int i = 0; i < reported; ++i)
        QVERIFY2(kept.contains(nameOf(i)), qPrintable(nameOf(i)));
    // A transaction is in the file as a whole or not at all.
    QCOMPARE(kept.size() % 100, 0);

    QProcess heir;
    start(heir, data);
    QVERIFY(heir.waitForFinished(patience));
    const QByteArray output = heir.readAllStandardOutput();
    QVERIFY2(heir.exitCode() == 0, heir.readAllStandardError().constData());
    QCOMPARE(lastLineOf(output)["imported"_L1], rows - int(kept.size()));
    QCOMPARE(lastLineOf(output)["duplicates"_L1], int(kept.size()));
    QCOMPARE(namesIn(data).size(), rows);
    QCOMPARE(integrityOf(file), u"ok"_s);
}

void ImportKillTest::cleanupTestCase()
{
    qInfo("%d of %d runs were ended between their first and their last report", m_hits, kills);
    QVERIFY(m_hits > 0);
}

QTEST_GUILESS_MAIN(ImportKillTest)
#include "tst_importkill.moc"
