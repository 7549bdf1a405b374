// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>

#include "app/store/storedcells.h"
#include "app/store/storeheader.h"
#include "app/store/storeproof.h"
#include "app/store/storeschema.h"
#include "app/store/storetime.h"
#include "app/time/beijingtime.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime start = fromBeijing(QDate(2026, 11, 23), QTime(10, 0));

// A new file of filings.
struct Bench
{
    Bench() { isReady = access.open(file, SqlAccess::Mode::ReadWrite) && bringUpToDate(access); }

    QTemporaryDir folder;
    QString file = folder.filePath(u"备案 a.db"_s);
    SqlAccess access{StoreSeam{}};
    bool isReady = false;
};

} // namespace

// What the file itself knows: of time, of its tables, of its first bytes and of its cells.
class StoreTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void aClockIsBelievedOrNot_data();
    void aClockIsBelievedOrNot();
    void timeGoesOnlyOn();
    void aFileWithoutTimeBeginsOnce();
    void aNewFileHasTheTablesOfThisProgram();
    void whatOthersAddedIsNoDamage();
    void foreignAndFutureFilesAreRefused();
    void headersAreMended_data();
    void headersAreMended();
    void cells_data();
    void cells();
};

void StoreTimeTest::aClockIsBelievedOrNot_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("isDoubtful");
    QTest::addColumn<QDateTime>("forAges"); // null: no age counts
    QTest::newRow("the same moment") << start << false << start;
    QTest::newRow("an hour later") << start.addDuration(1h) << false << start.addDuration(1h);
    QTest::newRow("after a long holiday, ages count by what was known")
        << start.addDays(14) << false << start;
    QTest::newRow("later than a holiday") << start.addDays(14).addSecs(1) << true << QDateTime();
    QTest::newRow("set back by a day") << start.addDays(-1) << false << start.addDays(-1);
    QTest::newRow("set back by more") << start.addDays(-1).addSecs(-1) << true << QDateTime();
    QTest::newRow("an empty battery")
        << fromBeijing(QDate(1970, 1, 1), QTime(8, 0)) << true << QDateTime();
}

void StoreTimeTest::aClockIsBelievedOrNot()
{
    QFETCH(QDateTime, now);
    QFETCH(bool, isDoubtful);
    Bench bench;
    QVERIFY(bench.isReady);
    StoreTime time(bench.access);
    QVERIFY(time.confirm(start).isOk());
    const Result<QDateTime> doubt = time.doubtAbout(now);
    QVERIFY(doubt.isOk());
    QCOMPARE(*doubt, isDoubtful ? start : QDateTime());
    const Result<QDateTime> ages = time.forAges(now);
    QVERIFY(ages.isOk());
    QTEST(*ages, "forAges");
    // A moment in doubt is not taken over, until somebody confirms it.
    QVERIFY(time.goOn(now).isOk());
    QCOMPARE(*time.doubtAbout(now), isDoubtful ? start : QDateTime());
    QVERIFY(time.confirm(now).isOk());
    QCOMPARE(*time.doubtAbout(now), QDateTime());
}

void StoreTimeTest::timeGoesOnlyOn()
{
    Bench bench;
    StoreTime time(bench.access);
    QVERIFY(time.confirm(start).isOk());
    QVERIFY(time.goOn(start.addDuration(-2h)).isOk());
    // Two weeks from the later moment, not from the earlier one.
    QCOMPARE(*time.doubtAbout(start.addDays(14)), QDateTime());
    QVERIFY(time.goOn(start.addDays(10)).isOk());
    QCOMPARE(*time.doubtAbout(start.addDays(24)), QDateTime());
}

void StoreTimeTest::aFileWithoutTimeBeginsOnce()
{
    Bench bench;
    StoreTime time(bench.access);
    QVERIFY(time.begin(start).isOk());
    QVERIFY(time.begin(start.addYears(5)).isOk());
    QCOMPARE(*time.doubtAbout(start.addYears(5)), start);
}

void StoreTimeTest::aNewFileHasTheTablesOfThisProgram()
{
    Bench bench;
    QVERIFY(bench.isReady);
    QVERIFY(checkSchema(bench.access).isOk());
    QVERIFY(checkFilledSchema(bench.access).isOk());
    // Otherwise every start takes all steps once more, in memory. A new step: put in what is here.
    QCOMPARE(*schemaFingerprint(bench.access), QByteArray(lastSchemaFingerprint));
    for (const CheckDepth depth : {CheckDepth::Quick, CheckDepth::Indexes, CheckDepth::Full}) {
        QVERIFY(checkIntegrity(bench.access, depth).isOk());
        QVERIFY(mendIndexes(bench.access, depth).isOk());
    }
    QVERIFY(proveReadable(bench.access).isOk());
    QCOMPARE(bench.access.ask(u"PRAGMA user_version"_s)->toInt(), schemaVersion());
    // Nothing is left to do.
    QVERIFY(bringUpToDate(bench.access).isOk());
    bench.access.close();
    QVERIFY(hasSoundHeader(bench.file));
}

void StoreTimeTest::whatOthersAddedIsNoDamage()
{
    Bench bench;
    QVERIFY(bench.access.run(u"CREATE TABLE theirs (word TEXT)"_s));
    QCOMPARE_NE(*schemaFingerprint(bench.access), QByteArray(lastSchemaFingerprint));
    QVERIFY(checkSchema(bench.access).isOk());
    QVERIFY(bench.access.run(u"ALTER TABLE upkeep ADD COLUMN theirs INTEGER"_s));
    QCOMPARE(checkSchema(bench.access).error().kind, ErrorKind::StoreDamaged);
}

void StoreTimeTest::foreignAndFutureFilesAreRefused()
{
    Bench future;
    QVERIFY(future.access.run(u"PRAGMA user_version = %1"_s.arg(schemaVersion() + 1)));
    // The number alone is a wrong number: every step of the schema changes a table.
    QCOMPARE(checkSchema(future.access).error().kind, ErrorKind::StoreDamaged);
    QVERIFY(future.access.run(u"ALTER TABLE upkeep ADD COLUMN later INTEGER"_s));
    QCOMPARE(checkSchema(future.access).error().kind, ErrorKind::StoreTooNew);

    Bench less;
    QVERIFY(less.access.run(u"DROP TABLE upkeep"_s));
    QCOMPARE(checkSchema(less.access).error().kind, ErrorKind::StoreDamaged);

    const QTemporaryDir folder;
    SqlAccess empty{StoreSeam{}};
    QVERIFY(empty.open(folder.filePath(u"empty.db"_s), SqlAccess::Mode::ReadWrite));
    QVERIFY(checkSchema(empty).isOk());
    QCOMPARE(checkFilledSchema(empty).error().kind, ErrorKind::StoreDamaged);
}

void StoreTimeTest::headersAreMended_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("byte");
    QTest::newRow("the magic words") << 0 << int('X');
    QTest::newRow("a version that cannot be written") << 18 << 7;
    QTest::newRow("a version that cannot be read") << 19 << 0;
    QTest::newRow("the fractions") << 21 << 1;
    QTest::newRow("the format of the schema") << 44 << 9;
    QTest::newRow("the encoding") << 56 << 1;
}

void StoreTimeTest::headersAreMended()
{
    Bench bench;
    QVERIFY(bench.isReady);
    bench.access.close();
    QFETCH(int, place);
    QFETCH(int, byte);
    QFile file(bench.file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(place));
    QVERIFY(file.putChar(char(byte)));
    file.close();
    QVERIFY(!hasSoundHeader(bench.file));
    mendHeader(bench.file);
    QVERIFY(hasSoundHeader(bench.file));
    QVERIFY(bench.access.open(bench.file, SqlAccess::Mode::ReadOnly));
    QVERIFY(proveReadable(bench.access).isOk());
}

void StoreTimeTest::cells_data()
{
    QTest::addColumn<QString>("value"); // in SQL
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text"); // what was read
    QTest::addColumn<bool>("isDamaged");
    const auto add = [](const char *name, const QString &value, const QString &kind,
                        const QString &text, bool isDamaged) {
        QTest::newRow(name) << value << kind << text << isDamaged;
    };
    add("a count", u"7"_s, u"number"_s, u"7"_s, false);
    add("no count is negative", u"-1"_s, u"number"_s, u"0"_s, true);
    add("a count that is a text", u"'x'"_s, u"number"_s, u"0"_s, true);
    add("a flag", u"1"_s, u"flag"_s, u"1"_s, false);
    add("a flag that is neither", u"2"_s, u"flag"_s, u"0"_s, true);
    add("a phone", u"'13800138000'"_s, u"phone"_s, u"13800138000"_s, false);
    add("no phone", u"NULL"_s, u"phone"_s, QString(), false);
    add("a phone of no digits", u"''"_s, u"phone"_s, QString(), true);
    add("half a phone", u"'1380013'"_s, u"phone"_s, QString(), true);
    add("a day", u"'2026-11-23'"_s, u"day"_s, u"2026-11-23"_s, false);
    add("no day", u"'2026-02-30'"_s, u"day"_s, QString(), true);
    add("a word of ours", u"'subject'"_s, u"word"_s, u"subject"_s, false);
    add("a word of nobody", u"'neighbour'"_s, u"word"_s, u"subject"_s, true);
}

void StoreTimeTest::cells()
{
    QFETCH(QString, value);
    QFETCH(QString, kind);
    Bench bench;
    SqlStatement select(bench.access, u"SELECT "_s + value);
    QVERIFY(select.run());
    QVERIFY(select.next());
    StoredCells cells(select);
    QString text;
    if (kind == u"number"_s)
        text = QString::number(cells.number(0));
    else if (kind == u"flag"_s)
        text = QString::number(int(cells.flag(0)));
    else if (kind == u"phone"_s)
        text = cells.phone(0);
    else if (kind == u"day"_s)
        text = cells.day(0).toString(Qt::ISODate);
    else
        text = storedWord(cells.word<Role>(0));
    QTEST(cells.isDamaged(), "isDamaged");
    QTEST(text, "text");
}

QTEST_GUILESS_MAIN(StoreTimeTest)
#include "tst_storetime.moc"
