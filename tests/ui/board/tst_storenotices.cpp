// SPDX-License-Identifier: MIT
#include <functional>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/warnings.h"
#include "app/store/filingdatabase.h"
#include "tests/ui/boardbench.h"
#include "ui/board/boardwindow.h"
#include "ui/board/noticestack.h"
#include "tests/ui/uimain.h"
#include "tests/ui/windowreading.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Damage = std::function<void(const QString &file)>;
Q_DECLARE_METATYPE(Damage)

namespace {

constexpr int kept = 3; // in the backup, where there is one
constexpr int later = 2; // after it

FilingRecord filing(const QString &applicant)
{
    FilingRecord record;
    record.id = QUuid::createUuid();
    record.applicant = applicant;
    record.provinceCode = u"330000"_s;
    record.submitted = QDate(2026, 11, 20);
    record.type = FilingType::First;
    record.createdAt = today().addDays(-2);
    const NumberId number = addNumber(record, keptNumber(u"13800138000"_s));
    record.numbers.first().phone.clear();
    record.persons << KeptPerson{Role::Subject, false, false, {}, number}
                   << KeptPerson{Role::Site, false, false, {}, number};
    return record;
}

void write(const QString &folder, int count, bool isBackedUp)
{
    FilingDatabase store;
    QVERIFY(store.open(folder, {}, today().addDays(-1)));
    for (int i = 0; i < count; ++i)
        QVERIFY(store.save(filing(u"单位 %1"_s.arg(i)), {}));
    if (isBackedUp)
        QVERIFY(store.backUp(today().addDays(-1)));
}

void change(const QString &file, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        for (const QString &statement : statements)
            QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
}

void flip(const QString &path, qint64 offset, int bit)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    const QByteArray byte = file.read(1);
    QVERIFY(file.seek(offset));
    const char flipped = char(byte.at(0) ^ (1 << bit));
    QCOMPARE(file.write(&flipped, 1), 1);
}

Damage flipped(qint64 offset, int bit)
{
    return [offset, bit](const QString &file) { flip(file, offset, bit); };
}

Damage changed(const QStringList &statements)
{
    return [statements](const QString &file) { change(file, statements); };
}

QString said(BoardBench &bench)
{
    return shownTexts(bench.program->board().notices());
}

// A button of a notice, as soon as it can be seen.
bool press(BoardBench &bench, const QString &name)
{
    return bench.showBoard()
        && QTest::qWaitFor([&] { return bench.find<QPushButton>(name) != nullptr; })
        && KeyDriver(bench.program->board()).pressButton(name);
}

} // namespace

// Whatever is wrong with the file, the window says it and goes on with the best that there is.
class StoreNoticesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyDamageEndsInASentence_data();
    void everyDamageEndsInASentence();
    void withoutABackupTheBoardSaysSo();
    void minimisedStartShowsWhatHappened();
    void whatACommandRecoveredIsTold();
    void readableFilingsAreBroughtBack();
    void readableFilingsAreLeftOut();
    void indexThatHidesAFilingIsMended();
    void clockIsAskedAboutAndConfirmed();
    void administrationsAnswerConfirmsTheClock();
};

void StoreNoticesTest::everyDamageEndsInASentence_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("cut in the middle") << Damage(
        [](const QString &file) { QVERIFY(QFile::resize(file, QFileInfo(file).size() / 2)); });
    QTest::newRow("gone") << Damage([](const QString &file) { QVERIFY(QFile::remove(file)); });
    // https://www.sqlite.org/fileformat2.html: 60 is user_version, 18 the version for writing.
    QTest::newRow("sign bit of the schema's version") << flipped(60, 7);
    QTest::newRow("schema's version is 1 instead of 3") << flipped(63, 1);
    QTest::newRow("schema's version is far ahead") << flipped(63, 6);
    QTest::newRow("application id") << flipped(68, 0);
    QTest::newRow("version for writing") << flipped(18, 3);
    QTest::newRow("version for reading") << flipped(19, 3);
    QTest::newRow("column is missing") << changed({u"ALTER TABLE numbers DROP COLUMN resends"_s});
    // SQLite takes the byte for a letter, where a person sees a blank.
    QTest::newRow("column has another name") << Damage([](const QString &path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype place = file.readAll().indexOf("\n    wrong_inputs INTEGER");
        QVERIFY(place > 0 && file.seek(place + 1));
        QCOMPARE(file.write("\xa0"), 1);
    });
    QTest::newRow("table is missing") << changed({u"DROP TABLE events"_s});
    QTest::newRow("row of the upkeep is missing") << changed({u"DELETE FROM upkeep"_s});
    QTest::newRow("person's number is none of the filing's")
        << changed({u"UPDATE persons SET number = 7 WHERE filing = 1"_s});
    QTest::newRow("word that there is not")
        << changed({u"PRAGMA ignore_check_constraints = ON"_s,
                    u"UPDATE filings SET type = 'frist' WHERE filing = 1"_s});
    QTest::newRow("instant in the year 200,000")
        << changed({u"UPDATE numbers SET received_at = 6200000000000000 WHERE filing = 1"_s});
    QTest::newRow("text where an instant belongs")
        << changed({u"UPDATE numbers SET received_at = 'noon' WHERE filing = 1"_s});
    QTest::newRow("day that there is not")
        << changed({u"UPDATE filings SET submitted = '2026-02-30' WHERE filing = 1"_s});
    QTest::newRow("id that is too short")
        << changed({u"UPDATE filings SET id = x'00' WHERE filing = 1"_s});
    QTest::newRow("places of persons have a gap")
        << changed({u"UPDATE persons SET place = 5 WHERE filing = 1 AND place = 1"_s});
    QTest::newRow("mask is too long")
        << changed({u"UPDATE numbers SET mask = printf('%.*c', 100, 'x') WHERE filing = 1"_s});
}

void StoreNoticesTest::everyDamageEndsInASentence()
{
    QFETCH(Damage, damage);
    BoardBench bench;
    write(bench.folder.path(), kept, true);
    damage(bench.folder.filePath(u"filings.db"_s));
    QVERIFY(bench.restart());
    QVERIFY(bench.program->board().isVisible());
    QVERIFY(!bench.program->wizards().isAnyOpen());
    QVERIFY(bench.program->board().notices().isShown(u"recoveryNotice"_s));
    QVERIFY(said(bench).contains(u"备份"_s));
    QCOMPARE(bench.program->cache().list().size(), kept);
    // It works on: what is saved now is there after the next start, which has nothing to say.
    bench.program->cache().putAll({{filing(u"新单位"_s), {}}});
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QVERIFY(!bench.program->board().notices().isShown(u"recoveryNotice"_s));
    QCOMPARE(bench.program->cache().list().size(), kept + 1);
}

void StoreNoticesTest::withoutABackupTheBoardSaysSo()
{
    BoardBench bench;
    write(bench.folder.path(), kept, false);
    QVERIFY(QFile::resize(bench.folder.filePath(u"filings.db"_s), 3000));
    QVERIFY(bench.restart());
    QVERIFY(!bench.program->wizards().isAnyOpen());
    QVERIFY(bench.program->board().isVisible());
    QVERIFY(said(bench).contains(u"没有完好的备份"_s));
    QVERIFY(said(bench).contains(u"filings-damaged-"_s));
}

void StoreNoticesTest::minimisedStartShowsWhatHappened()
{
    BoardBench bench;
    write(bench.folder.path(), kept, true);
    QVERIFY(QFile::resize(bench.folder.filePath(u"filings.db"_s), 3000));
    QVERIFY(bench.restart({MainProgram::minimisedOption}));
    QVERIFY(bench.program->board().isVisible());
    QVERIFY(!bench.program->board().isMinimized());
    QVERIFY(bench.program->board().notices().isShown(u"recoveryNotice"_s));
}

void StoreNoticesTest::whatACommandRecoveredIsTold()
{
    BoardBench bench;
    write(bench.folder.path(), kept, true);
    QVERIFY(QFile::resize(bench.folder.filePath(u"filings.db"_s), 3000));
    {
        FilingDatabase command;
        const auto report = command.open(bench.folder.path(), {}, today());
        QVERIFY(report && report->isRecovered);
    }
    QVERIFY(bench.restart());
    QVERIFY(bench.program->board().notices().isShown(u"recoveryNotice"_s));
    QVERIFY(said(bench).contains(u"filings-damaged-"_s));
    QCOMPARE(bench.program->cache().list().size(), kept);
    QVERIFY(bench.restart());
    QVERIFY(!bench.program->board().notices().isShown(u"recoveryNotice"_s));
}

void StoreNoticesTest::readableFilingsAreBroughtBack()
{
    BoardBench bench;
    write(bench.folder.path(), kept, true);
    write(bench.folder.path(), later, false);
    flip(bench.folder.filePath(u"filings.db"_s), 18, 3);
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->cache().list().size(), kept);
    const NoticeStack &notices = bench.program->board().notices();
    QTRY_VERIFY(notices.isShown(u"recoverableNotice"_s));
    QTRY_VERIFY(said(bench).contains(u"有 2 件另存在旁的备案可以取回"_s));
    // Not decided: asked again.
    QVERIFY(bench.restart());
    QTRY_VERIFY(bench.program->board().notices().isShown(u"recoverableNotice"_s));
    QVERIFY(press(bench, u"takeOverRecoverable"_s));
    QTRY_COMPARE(bench.program->cache().list().size(), kept + later);
    QTRY_VERIFY(said(bench).contains(u"已取回 2 个备案"_s));
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->cache().list().size(), kept + later);
    QCOMPARE(QDir(bench.folder.path()).entryList({u"filings-damaged-*"_s}), QStringList());
    QVERIFY(!bench.program->board().notices().isShown(u"recoverableNotice"_s));
}

void StoreNoticesTest::readableFilingsAreLeftOut()
{
    BoardBench bench;
    write(bench.folder.path(), kept, true);
    write(bench.folder.path(), later, false);
    flip(bench.folder.filePath(u"filings.db"_s), 18, 3);
    QVERIFY(bench.restart());
    QTRY_VERIFY(bench.program->board().notices().isShown(u"recoverableNotice"_s));
    QVERIFY(press(bench, u"leaveOutRecoverable"_s));
    QTRY_COMPARE(QDir(bench.folder.path()).entryList({u"filings-settled-*.db"_s}).size(), 1);
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->cache().list().size(), kept);
}

// Found while the day's upkeep looks for it. Nothing is lost, so that nothing is said.
void StoreNoticesTest::indexThatHidesAFilingIsMended()
{
    BoardBench bench;
    const QString path = bench.folder.filePath(u"filings.db"_s);
    write(bench.folder.path(), kept, true);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray content = file.readAll();
    // The id of a filing stands in the table and once more in the index of ids, the last of which
    // is altered.
    FilingDatabase store;
    QVERIFY(store.open(bench.folder.path(), {}, today()));
    QUuid id;
    QVERIFY(store.load(today(), [&id](const QList<FilingRecord> &records, bool) {
        id = records.constFirst().id;
        return true;
    }));
    store.close();
    const qsizetype first = content.indexOf(id.toRfc4122());
    const qsizetype second = content.indexOf(id.toRfc4122(), first + 1);
    QVERIFY(first > 0 && second > first);
    QVERIFY(file.seek(second));
    QCOMPARE(file.write("\x00", 1), 1);
    file.close();
    QVERIFY(bench.restart());
    FilingRecord record = *bench.program->cache().list().find(id);
    record.applicant = u"改名后"_s;
    bench.program->cache().put(record, {});
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->cache().list().size(), kept);
    QCOMPARE(bench.program->cache().list().find(id)->applicant, u"改名后"_s);
}

void StoreNoticesTest::clockIsAskedAboutAndConfirmed()
{
    BoardBench bench;
    write(bench.folder.path(), kept, true);
    bench.clock.setNow(today().addDays(60));
    QVERIFY(bench.restart());
    const NoticeStack &notices = bench.program->board().notices();
    QTRY_VERIFY(notices.isShown(u"timeNotice"_s));
    QTRY_VERIFY(said(bench).contains(u"本机日期是否正确"_s));
    QSignalSpy believed(&bench.program->database(), &DatabaseThread::timeBelieved);
    QVERIFY(press(bench, u"confirmTime"_s));
    QVERIFY(believed.wait());
    QVERIFY(bench.restart());
    QTRY_COMPARE(QDir(bench.folder.filePath(u"backups"_s)).entryList(QDir::Files).size(), 2);
    QVERIFY(!bench.program->board().notices().isShown(u"timeNotice"_s));
}

void StoreNoticesTest::administrationsAnswerConfirmsTheClock()
{
    BoardBench bench;
    write(bench.folder.path(), kept, true);
    bench.clock.setNow(today().addDays(60));
    QVERIFY(bench.restart());
    QTRY_VERIFY(bench.program->board().notices().isShown(u"timeNotice"_s));
    SiteReport report;
    report.clockDifference = 24h;
    Q_EMIT bench.probe.finished(report);
    QVERIFY(bench.program->board().notices().isShown(u"timeNotice"_s));
    report.clockDifference = 20s;
    Q_EMIT bench.probe.finished(report);
    QTRY_VERIFY(!bench.program->board().notices().isShown(u"timeNotice"_s));
}

#include "tst_storenotices.moc"

BEIAN_UI_TEST_MAIN(StoreNoticesTest)
