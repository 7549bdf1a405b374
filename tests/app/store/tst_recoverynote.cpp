// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qtimezone.h>

#include "app/store/recoverynote.h"
#include "tests/namedpipe.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

class RecoveryNoteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void staysUntilItIsDropped();
    void whatIsNoNoteIsNone_data();
    void whatIsNoNoteIsNone();
    void onlyAFileIsReplaced();
};

void RecoveryNoteTest::staysUntilItIsDropped()
{
    const QTemporaryDir place;
    const StoreFolder folder(place.path());
    QVERIFY(!readRecoveryNote(folder));
    QVERIFY(dropRecoveryNote(folder)); // there is none
    StoreReport report;
    report.isRecovered = true;
    report.backupFrom = QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::utc());
    report.setAside = place.filePath(u"damaged.db"_s);
    QVERIFY(QFile(report.setAside).open(QIODevice::WriteOnly));
    QVERIFY(writeRecoveryNote(folder, report));
    for (int time = 0; time < 2; ++time) {
        const auto read = readRecoveryNote(folder);
        QVERIFY(read && read->isRecovered);
        QCOMPARE(read->backupFrom, report.backupFrom);
        QCOMPARE(read->setAside, report.setAside);
    }
    QVERIFY(QFile::remove(report.setAside));
    QVERIFY(readRecoveryNote(folder)->setAside.isEmpty());
    QVERIFY(dropRecoveryNote(folder));
    QVERIFY(!readRecoveryNote(folder));
}

void RecoveryNoteTest::whatIsNoNoteIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("recovered");
    QTest::newRow("another kind of JSON") << QByteArray("[1]");
    QTest::newRow("far too long") << QByteArray(100'000, ' ') + "{}";
}

void RecoveryNoteTest::whatIsNoNoteIsNone()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir place;
    const StoreFolder folder(place.path());
    QFile file(folder.recoveryNote());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QVERIFY(!readRecoveryNote(folder));
    QVERIFY(dropRecoveryNote(folder));
}

void RecoveryNoteTest::onlyAFileIsReplaced()
{
    const QTemporaryDir place;
    const StoreFolder folder(place.path());
    if (!makeNamedPipe(folder.recoveryNote()))
        QSKIP("no pipe can be made here");
    QVERIFY(!writeRecoveryNote(folder, {}));
    QVERIFY(isStillNamedPipe(folder.recoveryNote()));
}

QTEST_GUILESS_MAIN(RecoveryNoteTest)
#include "tst_recoverynote.moc"
