// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <algorithm>

#include "app/store/filingreader.h"
#include "app/store/filingrows.h"
#include "app/store/filingwriter.h"
#include "tests/app/storebench.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// The tables of a new file, for a writer and a reader of their own.
class Bench final
{
public:
    explicit Bench(bool keepsFullNumbers = true)
        : m_keepsFullNumbers(keepsFullNumbers)
    {
        QVERIFY(FilingDatabase().open(files.folder(), {}, storeStart()));
        QVERIFY(access.open(files.file(), SqlAccess::Mode::ReadWrite));
    }
    // In one transaction.
    [[nodiscard]] bool write(const QList<KeptChange> &changes)
    {
        return access
            .inTransaction([&]() -> Result<void> {
                FilingWriter writer(access, rows, m_keepsFullNumbers);
                for (const KeptChange &change : changes) {
                    if (!writer.write(change))
                        return access.error();
                }
                return {};
            })
            .isOk();
    }
    [[nodiscard]] QList<FilingRecord> read(const FilingSelection &selection = {
                                               u"1"_s, u"f.filing"_s, {}})
    {
        FilingReader reader(access, selection);
        QList<FilingRecord> found;
        while (const std::optional<FilingRecord> record = reader.next()) {
            found << *record;
            areRowsKnown = areRowsKnown && reader.row() == rows.of(record->id);
        }
        hasFailed = reader.hasFailed();
        isDamaged = reader.isDamaged();
        return found;
    }

    const StoreBench files;
    SqlAccess access{StoreSeam()};
    FilingRows rows;
    bool areRowsKnown = true;
    bool hasFailed = false;
    bool isDamaged = false;

private:
    const bool m_keepsFullNumbers;
};

FilingEvent noteAt(const QDateTime &at, const QString &text)
{
    FilingEvent event = noteOf(text);
    event.at = at;
    return event;
}

} // namespace

// Filings on their way to their rows and back.
class FilingRowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void rowsAreFoundUntilTheyAreForgotten();
    void everythingComesBack_data();
    void everythingComesBack();
    void filingsKeepTheirOwnPersons();
    void writingAgainLeavesOneRow();
    void whatIsSelectedIsRead();
    void historyIsInTheOrderOfTelling();
    void aNumberIsSomebodys();
    void whatCannotBeAskedForHasFailed();
    void whatCannotBeSoIsDamage_data();
    void whatCannotBeSoIsDamage();
};

void FilingRowsTest::rowsAreFoundUntilTheyAreForgotten()
{
    const QUuid known = QUuid::createUuid();
    FilingRows rows;
    QVERIFY(!rows.isWhole());
    rows.note(known, 7);
    QCOMPARE(rows.of(known), 7);
    QCOMPARE(rows.of(QUuid::createUuid()), 0);
    rows.note(known, 8);
    QCOMPARE(rows.of(known), 8);
    QCOMPARE(rows.size(), 1);
    rows.setWhole();
    QVERIFY(rows.isWhole());
    rows.clear();
    QVERIFY(!rows.isWhole());
    QCOMPARE(rows.of(known), 0);
    QCOMPARE(rows.size(), 0);
}

void FilingRowsTest::everythingComesBack_data()
{
    QTest::addColumn<FilingRecord>("record");
    QTest::addColumn<bool>("keepsFullNumbers");
    QTest::newRow("something in every field") << richFiling() << true;
    QTest::newRow("the same with masks alone") << richFiling() << false;
    QTest::newRow("a draft with nothing but its id") << [] {
        FilingRecord record;
        record.id = QUuid::createUuid();
        return record;
    }() << true;
    for (int type = int(FilingType::First); type <= int(FilingType::Migrate); ++type) {
        FilingRecord record = waitingFiling(u"甲"_s);
        record.type = FilingType(type);
        QTest::addRow("kind %d", type) << record << true;
    }
    for (const ServiceKind service : {ServiceKind::App, ServiceKind::MiniProgram}) {
        FilingRecord record = waitingFiling(u"甲"_s);
        record.service = service;
        QTest::addRow("service %d", int(service)) << record << true;
    }
}

void FilingRowsTest::everythingComesBack()
{
    QFETCH(FilingRecord, record);
    QFETCH(bool, keepsFullNumbers);
    Bench bench(keepsFullNumbers);
    QVERIFY(bench.write({{record, {}}}));
    const QList<FilingRecord> expected{keepsFullNumbers ? record : masked(record)};
    QCOMPARE(bench.read(), expected);
    QVERIFY(bench.areRowsKnown);
    QVERIFY(!bench.hasFailed);
}

// Three statements are read side by side: none may run ahead of another.
void FilingRowsTest::filingsKeepTheirOwnPersons()
{
    FilingRecord nobody = waitingFiling(u"无"_s);
    nobody.persons.clear();
    nobody.numbers.clear();
    const QList<FilingRecord> records{waitingFiling(u"甲"_s), nobody, richFiling(), nobody,
                                      waitingFiling(u"乙"_s)};
    Bench bench;
    QList<FilingRecord> expected;
    for (FilingRecord record : records) {
        record.id = QUuid::createUuid();
        expected << record;
        QVERIFY(bench.write({{record, {}}}));
    }
    QCOMPARE(bench.read(), expected);
    QVERIFY(bench.areRowsKnown);
    std::ranges::reverse(expected);
    QCOMPARE(bench.read({u"1"_s, u"f.filing DESC"_s, {}}), expected);
}

void FilingRowsTest::writingAgainLeavesOneRow()
{
    Bench bench;
    FilingRecord record = richFiling();
    QVERIFY(bench.write({{record, {noteOf(u"一"_s)}}}));
    const qint64 row = bench.rows.of(record.id);
    QVERIFY(row > 0);
    record.persons = {KeptPerson{}};
    record.numbers.clear();
    record.applicant.clear();
    QVERIFY(bench.write({{record, {noteOf(u"二"_s)}}}));
    QCOMPARE(bench.rows.of(record.id), row);
    QCOMPARE(bench.read(), QList{record});
    const auto history = readHistory(bench.access, u"ORDER BY e.event"_s, {});
    QVERIFY(history);
    QCOMPARE(*history, (QList{noteOf(u"一"_s), noteOf(u"二"_s)}));
}

void FilingRowsTest::whatIsSelectedIsRead()
{
    Bench bench;
    const FilingRecord first = waitingFiling(u"甲"_s);
    const FilingRecord second = waitingFiling(u"乙'; --"_s);
    QVERIFY(bench.write({{first, {}}, {second, {}}}));
    QCOMPARE(bench.read({u"f.applicant = ?"_s, u"f.filing"_s, {second.applicant}}), QList{second});
    QVERIFY(bench.read({u"f.applicant = ?"_s, u"f.filing"_s, {u"丙"_s}}).isEmpty());
    QVERIFY(!bench.hasFailed);
}

// Not by the clock, which can be set back.
void FilingRowsTest::historyIsInTheOrderOfTelling()
{
    Bench bench;
    const FilingRecord record = waitingFiling(u"甲"_s);
    const QList<FilingEvent> told{
        noteAt(storeStart(), u"一"_s),
        noteAt(storeStart().addDays(-1), u"二"_s),
        {storeStart(), EventKind::Received, 2, {Role::Subject, Role::Site}, u"8000"_s, {}}};
    QVERIFY(bench.write({{record, told}}));
    QVERIFY(bench.write({{waitingFiling(u"乙"_s), {noteOf(u"其他"_s)}}}));
    const auto history = readHistory(
        bench.access, u"JOIN filings f ON f.filing = e.filing WHERE f.id = ? ORDER BY e.event"_s,
        {record.id.toRfc4122()});
    QVERIFY(history);
    QCOMPARE(*history, told);
}

void FilingRowsTest::aNumberIsSomebodys()
{
    FilingRecord record = waitingFiling(u"甲"_s);
    QVERIFY(isAnybodys(record, NumberId(0)));
    QVERIFY(!isAnybodys(record, NumberId(1)));
    record.persons.clear();
    QVERIFY(!isAnybodys(record, NumberId(0)));
}

void FilingRowsTest::whatCannotBeAskedForHasFailed()
{
    Bench bench;
    QVERIFY(bench.write({{waitingFiling(u"甲"_s), {}}}));
    QVERIFY(bench.read({u"f.colour = 1"_s, u"f.filing"_s, {}}).isEmpty());
    QVERIFY(bench.hasFailed);
    QVERIFY(!bench.isDamaged);
}

void FilingRowsTest::whatCannotBeSoIsDamage_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("a day that is none") << u"UPDATE filings SET submitted = '2026-02-31'"_s;
    QTest::newRow("an id that is too short") << u"UPDATE filings SET id = x'0102'"_s;
    QTest::newRow("a number that is none") << u"UPDATE numbers SET phone = '12'"_s;
    QTest::newRow("fewer resends than none") << u"UPDATE numbers SET resends = -1"_s;
    QTest::newRow("a number that nobody has") << u"UPDATE persons SET number = NULL"_s;
}

void FilingRowsTest::whatCannotBeSoIsDamage()
{
    QFETCH(QString, statement);
    Bench bench;
    QVERIFY(bench.write({{waitingFiling(u"甲"_s), {}}}));
    QVERIFY(bench.access.run(statement));
    QVERIFY(bench.read().isEmpty());
    QVERIFY(bench.hasFailed);
    QVERIFY(bench.isDamaged);
}

QTEST_GUILESS_MAIN(FilingRowsTest)
#include "tst_filingrows.moc"
