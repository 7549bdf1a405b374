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
    QTest::addColumn<QList<PlacedColumn>>("columns"); // none: not understood

    QTest::newRow("without a center")
        << u"ring applicant province=120 kind verified time-left next-step"_s
        << QList<PlacedColumn>{{0, 0}, {1, 0}, {2, 120}, {3, 0}, {4, 0}, {5, 0}, {6, 0}};
    QTest::newRow("in a center, another order")
        << u"ring counter=80 applicant next-step time-left verified kind province"_s
        << QList<PlacedColumn>{{0, 0}, {7, 80}, {1, 0}, {6, 0}, {5, 0}, {4, 0}, {3, 0}, {2, 0}};
    const std::pair<const char *, QString> wrong[]{
        {"one is missing", u"ring applicant province kind verified time-left"_s},
        {"the counter for another",
         u"ring counter province kind verified time-left next-step"_s},
        {"twice the same", u"ring applicant applicant kind verified time-left next-step"_s},
        {"no such column", u"ring applicant colour kind verified time-left next-step"_s},
        {"a width below none",
         u"ring applicant province=-1 kind verified time-left next-step"_s},
        {"a width that is no number",
         u"ring applicant province=wide kind verified time-left next-step"_s},
        {"nothing", QString()},
    };
    for (const auto &[name, text] : wrong)
        QTest::newRow(name) << text << QList<PlacedColumn>();
}

void ColumnOrderTest::whatIsKeptIsRead()
{
    QFETCH(QString, text);
    QFETCH(QList<PlacedColumn>, columns);
    QVERIFY(columnsIn(text) == columns);
}

QTEST_APPLESS_MAIN(ColumnOrderTest)
#include "tst_columnorder.moc"
