// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>

#include "tests/warnings.h"
#include "tests/app/storebench.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// A value that no program writes there, by table and column, as SQL; where SQLite's own checks see it,
// they are off, as they are for a flipped bit.
struct WrongCell
{
    const char *column;
    const char *value;
};

constexpr WrongCell wrongCells[] = {
    {"filings.id", "x'00'"},
    {"filings.id", "'a text of sixteen'"},
    {"filings.applicant", "x'41'"},
    {"filings.order_number", "x'41'"},
    {"filings.province", "x'41'"},
    {"filings.province", "'4400000'"},
    {"filings.submitted", "'noon'"},
    {"filings.submitted", "'2026-02-30'"},
    {"filings.type", "'frist'"},
    {"filings.part", "'bath'"},
    {"filings.rules", "'none'"},
    {"filings.is_received_anyway", "2"},
    {"filings.is_number_changing", "'yes'"},
    {"filings.round", "-1"},
    {"filings.round", "2000000"},
    {"filings.created_at", "'noon'"},
    {"filings.created_at", "6200000000000000"},
    {"filings.created_at", "-5"},
    {"filings.service", "'pigeon'"},
    {"filings.note", "x'41'"},
    {"filings.responsible", "x'41'"},
    {"filings.has_given_way", "2"},
    {"filings.removed_at", "'noon'"},
    {"filings.removed_at", "6200000000000000"},
    {"numbers.place", "-1"},
    {"numbers.place", "9"},
    {"numbers.phone", "'1380013800'"},
    {"numbers.phone", "'1380013800x'"},
    {"numbers.mask", "x'41'"},
    {"numbers.mask", "printf('%.*c', 100, 'x')"},
    {"numbers.document", "'id_card'"},
    {"numbers.notice_at", "'noon'"},
    {"numbers.received_at", "6200000000000000"},
    {"numbers.is_first_sms_lost", "2"},
    {"numbers.verified_at", "1"},
    {"numbers.has_failed", "1.5"},
    {"numbers.resent_at", "-9000000000000000000"},
    {"numbers.resends", "-1"},
    {"numbers.wrong_inputs", "9223372036854775807"},
    {"persons.place", "9"},
    {"persons.role", "'boss'"},
    {"persons.is_optional", "2"},
    {"persons.is_added_by_hand", "'x'"},
    {"persons.carrier", "'pigeon'"},
    {"persons.number", "9"},
    {"persons.number", "2147483648"},
    {"persons.number", "'x'"},
    {"events.at", "'noon'"},
    {"events.kind", "'noted'"},
    {"events.round", "-1"},
    {"events.roles", "'boss'"},
    {"events.tail", "'80008000800'"},
    {"events.text", "x'41'"},
    {"events.id", "x'00'"},
    {"events.counter", "x'41'"},
};

// Columns of which no value is wrong, or that are written anew with every save and decide nothing.
constexpr const char *freeColumns[] = {"filings.filing", "filings.finished_at", "filings.due_at",
                                       "numbers.filing", "persons.filing",      "events.event",
                                       "events.filing",
                                       // What was agreed on with a center: it is asked again.
                                       "filings.center_version", "filings.arrival",
                                       "events.is_at_center"};

class Beside final
{
public:
    explicit Beside(const QString &file)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"cells"_s))
    {
        m_database.setDatabaseName(file);
        m_isOpen = m_database.open() && run(u"PRAGMA ignore_check_constraints = ON"_s);
    }
    ~Beside()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"cells"_s);
    }
    Q_DISABLE_COPY_MOVE(Beside)

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    bool run(const QString &statement) { return QSqlQuery(m_database).exec(statement); }
    [[nodiscard]] QStringList columnsOf(const QString &table)
    {
        QStringList columns;
        QSqlQuery query(m_database);
        if (query.exec(u"PRAGMA table_info(%1)"_s.arg(table))) {
            while (query.next())
                columns << table + u'.' + query.value(1).toString();
        }
        return columns;
    }

private:
    QSqlDatabase m_database;
    bool m_isOpen = false;
};

} // namespace

// What is read from the file can be so, cell by cell: SQLite's checks see nothing of it.
class StoredCellsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyColumnIsTried();
    void wrongCellIsDamage_data();
    void wrongCellIsDamage();
    void nothingWrongIsNone();

private:
    // One filing with something in every field, and its history.
    void write(const StoreBench &bench);
    // Does a day's reading say that the file is damaged?
    [[nodiscard]] static bool isFoundDamaged(const StoreBench &bench);

    FilingRecord m_record = richFiling();
};

void StoredCellsTest::write(const StoreBench &bench)
{
    FilingDatabase store;
    QVERIFY(store.open(bench.folder(), {.keepsFullNumbers = true}, storeStart()));
    QVERIFY(store.save(m_record, {{storeStart(), EventKind::Received, 1, {Role::Site},
                                   u"8000"_s, u"text"_s}}));
}

bool StoredCellsTest::isFoundDamaged(const StoreBench &bench)
{
    FilingDatabase store;
    const auto report = store.open(bench.folder(), {.keepsFullNumbers = true}, storeStart());
    if (!report || report->isRecovered)
        return true;
    QUuid id;
    const auto loaded = store.load(storeStart(), [&id](const QList<FilingRecord> &records, bool) {
        if (!records.isEmpty())
            id = records.constFirst().id;
        return true;
    });
    if (!loaded)
        return loaded.error().kind == ErrorKind::StoreDamaged;
    const auto history = store.loadHistory(id);
    return !history && history.error().kind == ErrorKind::StoreDamaged;
}

void StoredCellsTest::everyColumnIsTried()
{
    const StoreBench bench;
    write(bench);
    QStringList tried;
    for (const WrongCell &cell : wrongCells)
        tried << QString::fromLatin1(cell.column);
    for (const char *column : freeColumns)
        tried << QString::fromLatin1(column);
    Beside file(bench.file());
    QVERIFY(file.isOpen());
    for (const QString &table : {u"filings"_s, u"numbers"_s, u"persons"_s, u"events"_s}) {
        const QStringList columns = file.columnsOf(table);
        QVERIFY(!columns.isEmpty());
        for (const QString &column : columns)
            QVERIFY2(tried.contains(column), qPrintable(column));
    }
}

void StoredCellsTest::wrongCellIsDamage_data()
{
    QTest::addColumn<QString>("statement");
    for (const WrongCell &cell : wrongCells) {
        const QString name = QString::fromLatin1(cell.column);
        const QString column = name.section(u'.', 1);
        const QString table = name.section(u'.', 0, 0);
        const bool isChild = table == "numbers"_L1 || table == "persons"_L1;
        QTest::addRow("%s = %s", cell.column, cell.value)
            << u"UPDATE %1 SET %2 = %3 WHERE filing = 1%4"_s.arg(
                   table, column, QString::fromLatin1(cell.value),
                   isChild ? u" AND place = 0"_s : QString());
    }
}

void StoredCellsTest::wrongCellIsDamage()
{
    QFETCH(QString, statement);
    const StoreBench bench;
    write(bench);
    {
        Beside file(bench.file());
        QVERIFY(file.isOpen());
        QVERIFY2(file.run(statement), qPrintable(statement));
    }
    QVERIFY(isFoundDamaged(bench));
}

void StoredCellsTest::nothingWrongIsNone()
{
    const StoreBench bench;
    write(bench);
    QVERIFY(!isFoundDamaged(bench));
}

QTEST_GUILESS_MAIN(StoredCellsTest)
#include "tst_storedcells.moc"
