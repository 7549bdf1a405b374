// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/store/filingrows.h"
#include "tests/warnings.h"

using namespace beian;

class FilingRowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void rowsAreFoundUntilTheyAreForgotten();
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

QTEST_APPLESS_MAIN(FilingRowsTest)
#include "tst_filingrows.moc"
