// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>

#include "tests/warnings.h"
#include "app/store/sqlaccess.h"
#include "app/store/sqlerrors.h"
#include "app/store/sqlstatement.h"
#include "app/store/storeseam.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// SQLite's result codes that a test asks for.
constexpr int busy = 5;
constexpr int diskFull = 13;

// A file in a folder of its own with a table of words, and whatever fault a test sets.
class Bench final
{
public:
    Bench()
        : access(StoreSeam{[this](const QString &statement) {
                               statements << statement;
                               return faultAt.isEmpty() || !statement.startsWith(faultAt) ? 0
                                                                                         : code;
                           },
                           {}})
    {
        isReady = access.open(file(), SqlAccess::Mode::ReadWrite)
            && access.run(u"CREATE TABLE words(word TEXT UNIQUE NOT NULL)"_s);
        statements.clear();
    }

    [[nodiscard]] QString file() const { return folder.filePath(u"文件 a.db"_s); }
    [[nodiscard]] bool add(const QString &word)
    {
        SqlStatement insert(access, u"INSERT INTO words VALUES(?)"_s);
        return insert.run({word});
    }
    [[nodiscard]] QStringList words()
    {
        SqlStatement select(access, u"SELECT word FROM words ORDER BY word"_s);
        QStringList found;
        if (!select.run())
            return {u"failed"_s};
        while (select.next())
            found << select.value(0).toString();
        return select.hasFailed() ? QStringList{u"failed"_s} : found;
    }

    QTemporaryDir folder;
    QStringList statements;
    QString faultAt; // the beginning of a statement; empty: none
    int code = diskFull;
    SqlAccess access;
    bool isReady = false;
};

} // namespace

class SqlAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void resultCodes_data();
    void resultCodes();
    void asksForOneValue();
    void valuesTakeThePlacesOfTheMarks();
    void aStatementRunsMoreThanOnce();
    void aFaultSaysWhyAndWhere();
    void aFaultInTheMiddleOfTheRowsIsNoEnd();
    void allOrNothing();
    void aTransactionInsideAnotherIsPartOfIt();
    void anErrorOfTheWorkIsThatOfTheTransaction();
    void whatCannotBeRolledBackIsClosed();
    void aCommitThatFails();
    void aSnapshotSeesOneMoment();
    void readOnly();
    void closedItAnswersWithAnError();
    void aFolderIsNoFile();
};

void SqlAccessTest::resultCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("busy") << 5 << ErrorKind::StoreLocked;
    QTest::newRow("locked") << 6 << ErrorKind::StoreLocked;
    QTest::newRow("busy while recovering, an extended code") << 261 << ErrorKind::StoreLocked;
    QTest::newRow("gave up waiting") << 15 << ErrorKind::StoreLocked;
    QTest::newRow("no permission") << 3 << ErrorKind::StoreReadOnly;
    QTest::newRow("read only") << 8 << ErrorKind::StoreReadOnly;
    QTest::newRow("read only since it was moved, extended") << 1032 << ErrorKind::StoreReadOnly;
    QTest::newRow("full") << 13 << ErrorKind::StoreFull;
    QTest::newRow("corrupt") << 11 << ErrorKind::StoreDamaged;
    QTest::newRow("a corrupt index, extended") << 779 << ErrorKind::StoreDamaged;
    QTest::newRow("no database") << 26 << ErrorKind::StoreDamaged;
    QTest::newRow("anything else") << 1 << ErrorKind::StoreUnavailable;
    QTest::newRow("an input or output error") << 10 << ErrorKind::StoreUnavailable;
}

void SqlAccessTest::resultCodes()
{
    QFETCH(int, code);
    const Error error = storeError(code, u"/data/filings.db"_s);
    QTEST(error.kind, "kind");
    QCOMPARE(error.detail, QDir::toNativeSeparators(u"/data/filings.db"_s));
}

void SqlAccessTest::asksForOneValue()
{
    Bench bench;
    QVERIFY(bench.isReady);
    QCOMPARE(bench.access.file(), bench.file());
    QCOMPARE(bench.access.ask(u"SELECT 6 * 7"_s), std::optional(QVariant(42)));
    // No row, which is no failure.
    const auto none = bench.access.ask(u"SELECT word FROM words"_s);
    QVERIFY(none);
    QVERIFY(!none->isValid());
    QVERIFY(!bench.access.ask(u"SELECT nonsense FROM nowhere"_s));
    QCOMPARE(bench.access.error().kind, ErrorKind::StoreUnavailable);
}

void SqlAccessTest::valuesTakeThePlacesOfTheMarks()
{
    Bench bench;
    SqlStatement question(bench.access, u"SELECT ?, ?, ?"_s);
    QVERIFY(question.run({u"浙江'; DROP TABLE words; --"_s, 7, QVariant()}));
    QVERIFY(question.next());
    QCOMPARE(question.value(0).toString(), u"浙江'; DROP TABLE words; --"_s);
    QCOMPARE(question.value(1).toInt(), 7);
    QVERIFY(question.isNull(2));
    QVERIFY(!question.isNull(1));
    QVERIFY(!question.next());
    QVERIFY(!question.hasFailed());
    QCOMPARE(bench.words(), QStringList());
}

void SqlAccessTest::aStatementRunsMoreThanOnce()
{
    Bench bench;
    SqlStatement insert(bench.access, u"INSERT INTO words VALUES(?)"_s);
    for (const QString &word : {u"b"_s, u"a"_s, u"c"_s})
        QVERIFY(insert.run({word}));
    QCOMPARE(bench.words(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    // One that fails leaves it usable.
    QVERIFY(!insert.run({u"a"_s}));
    QVERIFY(insert.hasFailed());
    QVERIFY(insert.run({u"d"_s}));
    QCOMPARE(bench.words().size(), 4);
}

void SqlAccessTest::aFaultSaysWhyAndWhere()
{
    Bench bench;
    bench.faultAt = u"INSERT"_s;
    QVERIFY(!bench.add(u"a"_s));
    QCOMPARE(bench.access.error().kind, ErrorKind::StoreFull);
    QCOMPARE(bench.access.error().detail, QDir::toNativeSeparators(bench.file()));
    bench.code = busy;
    QVERIFY(!bench.add(u"a"_s));
    QCOMPARE(bench.access.error().kind, ErrorKind::StoreLocked);
    bench.faultAt.clear();
    QCOMPARE(bench.words(), QStringList());
    QVERIFY(bench.add(u"a"_s));
}

void SqlAccessTest::aFaultInTheMiddleOfTheRowsIsNoEnd()
{
    Bench bench;
    QVERIFY(bench.add(u"a"_s) && bench.add(u"b"_s));
    SqlStatement select(bench.access, u"SELECT word FROM words ORDER BY word"_s);
    QVERIFY(select.run());
    QVERIFY(select.next());
    bench.faultAt = u"NEXT"_s;
    QVERIFY(!select.next());
    QVERIFY(select.hasFailed());
}

void SqlAccessTest::allOrNothing()
{
    Bench bench;
    const auto done = bench.access.inTransaction([&]() -> Result<void> {
        if (!bench.add(u"a"_s) || !bench.add(u"b"_s))
            return bench.access.error();
        return {};
    });
    QVERIFY(done);
    QCOMPARE(bench.words(), QStringList({u"a"_s, u"b"_s}));
    const auto failed = bench.access.inTransaction([&]() -> Result<void> {
        if (!bench.add(u"c"_s) || !bench.add(u"a"_s)) // which is there
            return bench.access.error();
        return {};
    });
    QVERIFY(!failed);
    QCOMPARE(bench.words(), QStringList({u"a"_s, u"b"_s}));
    QVERIFY(bench.access.isOpen());
}

void SqlAccessTest::aTransactionInsideAnotherIsPartOfIt()
{
    Bench bench;
    const auto outer = bench.access.inTransaction([&]() -> Result<void> {
        const auto inner = bench.access.inTransaction([&]() -> Result<void> {
            if (!bench.add(u"inner"_s))
                return bench.access.error();
            return {};
        });
        if (!inner)
            return inner;
        return Error{ErrorKind::StoreFull, u"outer"_s};
    });
    QVERIFY(!outer);
    QCOMPARE(bench.words(), QStringList());
    QCOMPARE(bench.statements.count(u"BEGIN IMMEDIATE"_s), 1);
    QCOMPARE(bench.statements.count(u"COMMIT"_s), 0);
}

void SqlAccessTest::anErrorOfTheWorkIsThatOfTheTransaction()
{
    Bench bench;
    const auto failed = bench.access.inTransaction([&]() -> Result<void> {
        return Error{ErrorKind::StoreDamaged, u"something"_s};
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::StoreDamaged);
    QCOMPARE(failed.error().detail, u"something"_s);
}

// Else the next change would become part of what was given up.
void SqlAccessTest::whatCannotBeRolledBackIsClosed()
{
    Bench bench;
    bench.faultAt = u"ROLLBACK"_s;
    bench.code = busy;
    const auto failed = bench.access.inTransaction([&]() -> Result<void> {
        if (!bench.add(u"a"_s))
            return bench.access.error();
        return Error{ErrorKind::StoreFull, {}};
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::StoreFull);
    QVERIFY(!bench.access.isOpen());
    bench.faultAt.clear();
    QVERIFY(bench.access.open(bench.file(), SqlAccess::Mode::ReadWrite));
    QCOMPARE(bench.words(), QStringList());
}

void SqlAccessTest::aCommitThatFails()
{
    Bench bench;
    bench.faultAt = u"COMMIT"_s;
    const auto failed = bench.access.inTransaction([&]() -> Result<void> {
        if (!bench.add(u"a"_s))
            return bench.access.error();
        return {};
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::StoreFull);
    bench.faultAt.clear();
    QCOMPARE(bench.words(), QStringList());
    // The next one is a new one.
    QVERIFY(bench.add(u"b"_s));
    QCOMPARE(bench.words(), QStringList{u"b"_s});
}

void SqlAccessTest::aSnapshotSeesOneMoment()
{
    Bench bench;
    QVERIFY(bench.access.run(u"PRAGMA journal_mode=WAL"_s));
    QVERIFY(bench.add(u"a"_s));
    SqlAccess other({});
    QVERIFY(other.open(bench.file(), SqlAccess::Mode::ReadWrite));
    QStringList first;
    QStringList second;
    const auto done = bench.access.inSnapshot([&]() -> Result<void> {
        first = bench.words();
        // Nobody waits for who reads.
        if (!other.run(u"INSERT INTO words VALUES('b')"_s))
            return other.error();
        second = bench.words();
        return {};
    });
    QVERIFY(done);
    QCOMPARE(first, QStringList{u"a"_s});
    QCOMPARE(second, first);
    QCOMPARE(bench.words(), QStringList({u"a"_s, u"b"_s}));
}

void SqlAccessTest::readOnly()
{
    Bench bench;
    QVERIFY(bench.add(u"a"_s));
    SqlAccess reader({});
    QVERIFY(reader.open(bench.file(), SqlAccess::Mode::ReadOnly));
    QCOMPARE(reader.ask(u"SELECT count(*) FROM words"_s), std::optional(QVariant(1)));
    QVERIFY(!reader.run(u"DELETE FROM words"_s));
    QCOMPARE(reader.error().kind, ErrorKind::StoreReadOnly);
    QCOMPARE(bench.words(), QStringList{u"a"_s});
    // It does not make a file that is not there.
    QVERIFY(!reader.open(bench.folder.filePath(u"none.db"_s), SqlAccess::Mode::ReadOnly));
    QVERIFY(!QFile::exists(bench.folder.filePath(u"none.db"_s)));
}

void SqlAccessTest::closedItAnswersWithAnError()
{
    Bench bench;
    bench.access.close();
    QVERIFY(!bench.access.isOpen());
    QVERIFY(!bench.add(u"a"_s));
    QCOMPARE(bench.access.error().kind, ErrorKind::StoreUnavailable);
    bench.access.close();
    QVERIFY(bench.access.open(bench.file(), SqlAccess::Mode::ReadWrite));
    QVERIFY(bench.add(u"a"_s));
}

void SqlAccessTest::aFolderIsNoFile()
{
    Bench bench;
    QVERIFY(QDir().mkpath(bench.folder.filePath(u"folder.db"_s)));
    SqlAccess access({});
    QVERIFY(!access.open(bench.folder.filePath(u"folder.db"_s), SqlAccess::Mode::ReadWrite)
            || !access.run(u"CREATE TABLE t(x)"_s));
    bench.faultAt = u"OPEN"_s;
    QVERIFY(!bench.access.open(bench.file(), SqlAccess::Mode::ReadWrite));
    QCOMPARE(bench.access.error().kind, ErrorKind::StoreFull);
}

QTEST_GUILESS_MAIN(SqlAccessTest)
#include "tst_sqlaccess.moc"
