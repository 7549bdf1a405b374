// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qfileinfo.h>

#include "app/store/storelog.h"
#include "tests/app/storebench.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr int saves = 10;

QString logOf(const StoreBench &bench)
{
    return bench.file() + u"-wal"_s;
}

// The file and its log as a power cut leaves them.
bool cutOff(const StoreBench &bench)
{
    const StoreBench running;
    FilingDatabase store;
    if (!store.open(running.folder(), {}, storeStart()))
        return false;
    for (int i = 0; i < saves; ++i) {
        if (!store.save(waitingFiling(QString::number(i)), {}))
            return false;
    }
    return QFile::copy(running.file(), bench.file()) && QFile::copy(logOf(running), logOf(bench));
}

bool turnByte(const QString &path, qint64 at)
{
    QFile file(path);
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || !file.getChar(&byte))
        return false;
    return file.seek(at) && file.putChar(char(~byte));
}

} // namespace

// Whether SQLite would read the whole of what lies beside a file.
class StoreLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void aWholeLogIsNotBroken();
    void aLogThatEndsEarlyIsNotBroken();
    void aBreakBeforeACommitIsFoundAndMended();
};

void StoreLogTest::aWholeLogIsNotBroken()
{
    const StoreBench bench;
    QVERIFY(!isLogBroken(bench.file())); // there is none
    QVERIFY(cutOff(bench));
    QVERIFY(QFileInfo(logOf(bench)).size() > 0);
    QVERIFY(!isLogBroken(bench.file()));
}

// What is behind the last commit was never reported as saved.
void StoreLogTest::aLogThatEndsEarlyIsNotBroken()
{
    const StoreBench bench;
    QVERIFY(cutOff(bench));
    QVERIFY(QFile::resize(logOf(bench), QFileInfo(logOf(bench)).size() * 2 / 3));
    QVERIFY(!isLogBroken(bench.file()));
}

void StoreLogTest::aBreakBeforeACommitIsFoundAndMended()
{
    const StoreBench bench;
    QVERIFY(cutOff(bench));
    QVERIFY(turnByte(logOf(bench), QFileInfo(logOf(bench)).size() / 2));
    QVERIFY(isLogBroken(bench.file()));
    mendLog(bench.file());
    QVERIFY(!isLogBroken(bench.file()));
}

QTEST_GUILESS_MAIN(StoreLogTest)
#include "tst_storelog.moc"
