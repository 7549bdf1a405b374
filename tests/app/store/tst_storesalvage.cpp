// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#include "app/store/storeschema.h"
#include "tests/warnings.h"
#include "tests/app/storebench.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr int headerByte = 18; // the version for writing

QDateTime day(int offset)
{
    return storeStart().addDays(offset);
}

void spoil(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

void spoilHeader(const StoreBench &bench)
{
    spoil(bench.file(), headerByte, "\x0a");
}

} // namespace

// What can still be read of a damaged file, and what of it is offered.
class StoreSalvageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void laterFilingsAreOffered();
    void laterStateOfAFilingIsOffered();
    void whatIsTheSameIsSettledAtOnce();
    void whatWasChangedSinceIsNotWrittenOver();
    void whatWasRemovedSinceDoesNotComeBack();
    void filingsAroundASpoiltPageAreRead();
    void fullNumbersAreNotBroughtBack();
    void brokenLogIsReadBehindTheBreak();
    void nothingToReadIsNoOffer();
    void whatAnEarlierVersionKeptIsOffered_data();
    void whatAnEarlierVersionKeptIsOffered();
};

void StoreSalvageTest::laterFilingsAreOffered()
{
    const StoreBench bench;
    const FilingRecord early = waitingFiling(u"early"_s);
    const FilingRecord late = masked(richFiling());
    const QList<FilingEvent> history{noteOf(u"one"_s), noteOf(u"two"_s)};
    {
        FilingDatabase store;
        QVERIFY(store.open(bench.folder(), {}, day(-1)));
        QVERIFY(store.save(early, {noteOf(u"early"_s)}));
        QVERIFY(store.backUp(day(-1)));
        QVERIFY(store.save(late, history));
    }
    spoilHeader(bench);
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, day(0))->isRecovered);
    QCOMPARE(loadAll(store), QList{early});
    const auto found = store.recoverable(day(0));
    QVERIFY(found);
    QCOMPARE(found->filings, 1);
    QCOMPARE(found->files, store.folder().undecided());
    QCOMPARE(*store.takeOver(day(0)), QList{late});
    QCOMPARE(loadAll(store).size(), 2);
    QVERIFY(loadAll(store).contains(late));
    QCOMPARE(*store.loadHistory(late.id), history);
    QCOMPARE(store.folder().undecided(), QStringList());
    QCOMPARE(store.recoverable(day(0))->filings, 0);
}

void StoreSalvageTest::laterStateOfAFilingIsOffered()
{
    const StoreBench bench;
    FilingRecord noted = waitingFiling(u"noted"_s);
    FilingRecord renamed = waitingFiling(u"named"_s);
    {
        FilingDatabase store;
        QVERIFY(store.open(bench.folder(), {}, day(-1)));
        QVERIFY(store.saveAll({{noted, {noteOf(u"one"_s)}}, {renamed, {}}}));
        QVERIFY(store.backUp(day(-1)));
        renamed.applicant = u"renamed"_s; // no line of its history tells of it
        QVERIFY(store.saveAll({{noted, {noteOf(u"two"_s)}}, {renamed, {}}}));
    }
    spoilHeader(bench);
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, day(0)));
    QCOMPARE(store.recoverable(day(0))->filings, 2);
    QVERIFY(store.takeOver(day(0)));
    QCOMPARE(store.loadHistory(noted.id)->size(), 2);
    QVERIFY(loadAll(store).contains(renamed));
}

void StoreSalvageTest::whatIsTheSameIsSettledAtOnce()
{
    const StoreBench bench;
    {
        FilingDatabase store;
        QVERIFY(store.open(bench.folder(), {}, day(-1)));
        QVERIFY(store.save(waitingFiling(u"kept"_s), {noteOf(u"one"_s)}));
        QVERIFY(store.backUp(day(-1)));
    }
    spoilHeader(bench);
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, day(0)));
    QCOMPARE(store.folder().undecided().size(), 1);
    QCOMPARE(store.recoverable(day(0))->filings, 0);
    QCOMPARE(store.folder().undecided(), QStringList());
}

void StoreSalvageTest::whatWasChangedSinceIsNotWrittenOver()
{
    const StoreBench bench;
    FilingRecord record = waitingFiling(u"in the backup"_s);
    {
        FilingDatabase store;
        QVERIFY(store.open(bench.folder(), {}, day(-1)));
        QVERIFY(store.save(record, {}));
        QVERIFY(store.backUp(day(-1)));
        record.applicant = u"in the damaged file"_s;
        QVERIFY(store.save(record, {noteOf(u"lost"_s)}));
    }
    spoilHeader(bench);
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, day(0)));
    record.applicant = u"typed since"_s;
    QVERIFY(store.save(record, {noteOf(u"since"_s)}));
    QCOMPARE(store.recoverable(day(0))->filings, 0);
    QVERIFY(store.takeOver(day(0))->isEmpty());
    QCOMPARE(loadAll(store), QList{record});
}

void StoreSalvageTest::whatWasRemovedSinceDoesNotComeBack()
{
    const StoreBench bench;
    const FilingRecord removed = waitingFiling(u"removed"_s);
    const FilingRecord purged = waitingFiling(u"purged"_s);
    {
        FilingDatabase store;
        QVERIFY(store.open(bench.folder(), {}, day(-1)));
        QVERIFY(store.saveAll({{removed, {}}, {purged, {}}}));
        QVERIFY(store.backUp(day(-1)));
        QVERIFY(store.saveAll({{removed, {noteOf(u"later"_s)}}, {purged, {noteOf(u"later"_s)}}}));
    }
    spoilHeader(bench);
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, day(0)));
    QVERIFY(store.setRemoved(purged.id, day(0).addDays(-2)));
    QVERIFY(store.purge(day(0), 30));
    QVERIFY(store.setRemoved(removed.id, day(0)));
    QCOMPARE(store.recoverable(day(0))->filings, 0);
}

// A page in the middle of the table: its own filings are gone, those before and behind it are not.
void StoreSalvageTest::filingsAroundASpoiltPageAreRead()
{
    constexpr int count = 400;
    constexpr int pageSize = 4096;
    const StoreBench bench;
    {
        FilingDatabase store;
        QVERIFY(store.open(bench.folder(), {}, day(-1)));
        QList<KeptChange> changes;
        for (int i = 0; i < count; ++i)
            changes << KeptChange{waitingFiling(u"filing %1"_s.arg(i)), {noteOf(u"note"_s)}};
        QVERIFY(store.saveAll(changes));
    }
    QFile file(bench.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qint64 place = file.readAll().indexOf("filing 200");
    QVERIFY(place > 0);
    file.close();
    spoil(bench.file(), place / pageSize * pageSize, QByteArray(16, '\xff'));
    FilingDatabase store;
    const auto report = store.open(bench.folder(), {}, day(0));
    QVERIFY(report->isRecovered);
    QVERIFY(report->backupFrom.isNull());
    const auto found = store.recoverable(day(0));
    QVERIFY(found);
    QVERIFY2(found->filings > count - 60 && found->filings < count,
             QByteArray::number(found->filings).constData());
    QVERIFY(store.takeOver(day(0)));
    const QStringList names = applicantsOf(loadAll(store));
    QVERIFY(names.contains(u"filing 0"_s));
    QVERIFY(names.contains(u"filing 399"_s));
    QVERIFY(!names.contains(u"filing 200"_s));
}

void StoreSalvageTest::fullNumbersAreNotBroughtBack()
{
    const StoreBench bench;
    {
        FilingDatabase store;
        QVERIFY(store.open(bench.folder(), {true, 30}, day(-1)));
        QVERIFY(store.save(richFiling(), {}));
    }
    spoilHeader(bench);
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, day(0)));
    QVERIFY(store.takeOver(day(0)));
    QCOMPARE(loadAll(store).size(), 1);
    QVERIFY(loadAll(store).constFirst().numbers.constFirst().phone.isEmpty());
}

// SQLite reads a log up to the first wrong checksum, and drops what stands behind it.
void StoreSalvageTest::brokenLogIsReadBehindTheBreak()
{
    const StoreBench bench;
    const StoreBench cutOff;
    {
        FilingDatabase store;
        QVERIFY(store.open(bench.folder(), {}, day(-1)));
        for (int i = 0; i < 10; ++i)
            QVERIFY(store.save(waitingFiling(QString::number(i)), {noteOf(u"note"_s)}));
        // As a power cut leaves it.
        QVERIFY(QFile::copy(bench.file(), cutOff.file()));
        QVERIFY(QFile::copy(bench.file() + u"-wal"_s, cutOff.file() + u"-wal"_s));
    }
    const QString log = cutOff.file() + u"-wal"_s;
    spoil(log, QFileInfo(log).size() / 2, "?");
    FilingDatabase store;
    QVERIFY(store.open(cutOff.folder(), {}, day(0)));
    const qsizetype before = loadAll(store).size();
    QVERIFY(before < 10);
    const auto found = store.recoverable(day(0));
    QVERIFY(found->filings > 0);
    QVERIFY(store.takeOver(day(0)));
    QVERIFY(loadAll(store).size() > before);
    QVERIFY(applicantsOf(loadAll(store)).contains(u"9"_s));
}

void StoreSalvageTest::nothingToReadIsNoOffer()
{
    const StoreBench bench;
    QFile file(bench.file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a database");
    file.close();
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, day(0))->isRecovered);
    QCOMPARE(*store.recoverable(day(0)), Recoverable());
    // Nobody has said that it can go.
    QCOMPARE(store.folder().undecided().size(), 1);
}

void StoreSalvageTest::whatAnEarlierVersionKeptIsOffered_data()
{
    QTest::addColumn<int>("version"); // of the tables
    QTest::addColumn<int>("number"); // that the file says it has
    QTest::addColumn<bool>("isHeaderSpoilt");
    for (int version = 1; version <= schemaVersion(); ++version) {
        QTest::addRow("tables of version %d, header spoilt", version) << version << version << true;
        QTest::addRow("tables of version %d, its number lost", version) << version << 0 << false;
        QTest::addRow("tables of version %d, its number below zero", version)
            << version << -1 << false;
    }
}

// Its tables have fewer columns, and nothing would be read where one of today's is asked for.
void StoreSalvageTest::whatAnEarlierVersionKeptIsOffered()
{
    QFETCH(int, version);
    QFETCH(int, number);
    QFETCH(bool, isHeaderSpoilt);
    const StoreBench bench;
    for (int step = 1; step <= version; ++step) {
        for (const QString &statement : statementsOfStep(step))
            askFile(bench.file(), statement);
    }
    for (const char each : {'a', 'b'}) {
        const QString id = QString::fromLatin1(QByteArray(16, each).toHex());
        askFile(bench.file(),
                u"INSERT INTO filings (id, applicant, order_number, province, part, rules, "
                "is_received_anyway, is_number_changing, round) VALUES (x'%1', '%2', '', '330000', "
                "'none', 'auto', 0, 0, 1)"_s.arg(id, QString(QLatin1Char(each))));
    }
    askFile(bench.file(), u"PRAGMA user_version = %1"_s.arg(number));
    if (isHeaderSpoilt)
        spoilHeader(bench);
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {}, day(0))->isRecovered);
    QVERIFY(loadAll(store).isEmpty());
    QCOMPARE(store.recoverable(day(0))->filings, 2);
    QCOMPARE(store.takeOver(day(0))->size(), 2);
    QStringList applicants = applicantsOf(loadAll(store));
    applicants.sort();
    QCOMPARE(applicants, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(store.folder().undecided(), QStringList());
}

QTEST_GUILESS_MAIN(StoreSalvageTest)
#include "tst_storesalvage.moc"
