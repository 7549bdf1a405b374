// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/warnings.h"
#include "ui/board/columnorder.h"

using namespace beian;
using namespace Qt::StringLiterals;

class ColumnOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void eachColumnHasOneName();
    void whatIsKeptIsRead_data();
    void whatIsKeptIsRead();
};

void ColumnOrderTest::eachColumnHasOneName()
{
    QStringList names = columnNames();
    QCOMPARE(names.size(), mostColumns);
    QCOMPARE(names.removeDuplicates(), 0);
}

void ColumnOrderTest::whatIsKeptIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("sections"); // none: not understood
    QTest::addColumn<QList<int>>("widths");

    QTest::newRow("without a center")
        << u"ring applicant province=120 kind verified time-left next-step"_s
        << QList<int>{0, 1, 2, 3, 4, 5, 6} << QList<int>{0, 0, 120, 0, 0, 0, 0};
    QTest::newRow("in a center, another order")
        << u"ring counter=80 applicant next-step time-left verified kind province"_s
        << QList<int>{0, 7, 1, 6, 5, 4, 3, 2} << QList<int>{0, 80, 0, 0, 0, 0, 0, 0};
    QTest::newRow("one is missing") << u"ring applicant province kind verified time-left"_s
                                    << QList<int>() << QList<int>();
    QTest::newRow("the counter for another")
        << u"ring counter province kind verified time-left next-step"_s << QList<int>()
        << QList<int>();
    QTest::newRow("twice the same")
        << u"ring applicant applicant kind verified time-left next-step"_s << QList<int>()
        << QList<int>();
    QTest::newRow("no such column") << u"ring applicant colour kind verified time-left next-step"_s
                                    << QList<int>() << QList<int>();
    QTest::newRow("a width below none")
        << u"ring applicant province=-1 kind verified time-left next-step"_s << QList<int>()
        << QList<int>();
    QTest::newRow("a width that is no number")
        << u"ring applicant province=wide kind verified time-left next-step"_s << QList<int>()
        << QList<int>();
    QTest::newRow("nothing") << QString() << QList<int>() << QList<int>();
}

void ColumnOrderTest::whatIsKeptIsRead()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, sections);
    QFETCH(QList<int>, widths);
    QList<int> readSections;
    QList<int> readWidths;
    for (const PlacedColumn &column : columnsIn(text)) {
        readSections << column.section;
        readWidths << column.width;
    }
    QCOMPARE(readSections, sections);
    QCOMPARE(readWidths, widths);
}

QTEST_APPLESS_MAIN(ColumnOrderTest)
#include "tst_columnorder.moc"
