// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qbuffer.h>

#include "app/tables/mergedcells.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

MergedCells readFrom(QByteArray sheet)
{
    QBuffer buffer(&sheet);
    MergedCells merged;
    if (buffer.open(QIODevice::ReadOnly))
        merged.readFrom(buffer);
    return merged;
}

} // namespace

// A company that is merged over its orders is the company of each.
class MergedCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void places_data();
    void places();
    void theValueIsInEveryRow();
    void sideBySideNothingIsRepeated();
    void elementsAcrossBlocksAreFound();
};

void MergedCellsTest::places_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("row");
    QTest::newRow("the first") << u"A1"_s << 0 << 1;
    QTest::newRow("one of the first") << u"C12"_s << 2 << 12;
    QTest::newRow("two letters") << u"AB3"_s << 27 << 3;
    QTest::newRow("no column") << u"12"_s << -1 << -1;
    QTest::newRow("no row") << u"C"_s << -1 << -1;
    QTest::newRow("row 0") << u"C0"_s << -1 << -1;
    QTest::newRow("something behind it") << u"C1x"_s << -1 << -1;
    QTest::newRow("nothing") << QString() << -1 << -1;
}

void MergedCellsTest::places()
{
    QFETCH(QString, reference);
    const CellPlace place = cellPlace(reference);
    QTEST(place.column, "column");
    QTEST(place.row, "row");
}

void MergedCellsTest::theValueIsInEveryRow()
{
    MergedCells merged = readFrom("<mergeCells><mergeCell ref=\"A2:A3\"/>"
                                  "<x:mergeCell ref='C3:C4'/></mergeCells>");
    QStringList first{u"公司"_s, u"1"_s};
    merged.fill(2, first);
    QCOMPARE(first, (QStringList{u"公司"_s, u"1"_s}));
    QStringList second{QString(), u"2"_s, u"备注"_s};
    merged.fill(3, second);
    QCOMPARE(second, (QStringList{u"公司"_s, u"2"_s, u"备注"_s}));
    // Behind its range the cell is empty again; a row that is too short grows.
    QStringList third{QString()};
    merged.fill(4, third);
    QCOMPARE(third, (QStringList{QString(), QString(), u"备注"_s}));
}

void MergedCellsTest::sideBySideNothingIsRepeated()
{
    MergedCells merged = readFrom("<mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A2\"/>"
                                  "<mergeCell ref=\"?1:A9\"/>");
    QStringList cells{u"标题"_s, QString(), QString()};
    merged.fill(1, cells);
    QCOMPARE(cells, (QStringList{u"标题"_s, QString(), QString()}));
    QStringList next{QString()};
    merged.fill(2, next);
    QCOMPARE(next, QStringList{QString()});
}

void MergedCellsTest::elementsAcrossBlocksAreFound()
{
    // The element lies across the end of the first 256 KiB.
    const QByteArray element = "<mergeCell ref=\"A2:A3\"/>";
    MergedCells merged = readFrom(QByteArray((1 << 18) - 10, ' ') + element + ' ');
    QStringList first{u"公司"_s};
    merged.fill(2, first);
    QStringList second{QString()};
    merged.fill(3, second);
    QCOMPARE(second, QStringList{u"公司"_s});
}

QTEST_GUILESS_MAIN(MergedCellsTest)
#include "tst_mergedcells.moc"
