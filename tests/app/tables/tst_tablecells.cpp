// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/tables/tablecells.h"
#include "app/export/filingcolumns.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

// What stands in a cell so that a spreadsheet shows just that, and which column a title means.
class TableCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void aTextComesBackAsItWas_data();
    void aTextComesBackAsItWas();
    void cellsOfPeopleAreTakenAsTheyAre_data();
    void cellsOfPeopleAreTakenAsTheyAre();
    void shortenedNumbersAreTold_data();
    void shortenedNumbersAreTold();
    void listsInACell();
    void rowsAreQuotedWhereTheyHaveTo();
    void everyTitleMeansItsColumn();
    void titlesOfPeople_data();
    void titlesOfPeople();
    void columnsThatAreThereTwice();
};

void TableCellsTest::aTextComesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"张三"_s << u"张三"_s;
    QTest::newRow("a formula is none") << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s;
    QTest::newRow("plus") << u"+86"_s << u"'+86"_s;
    QTest::newRow("at") << u"@SUM"_s << u"'@SUM"_s;
    QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("an apostrophe of its own") << u"'a"_s << u"''a"_s;
    QTest::newRow("a number keeps its digits") << u"13800138000"_s << u"=\"13800138000\""_s;
    QTest::newRow("a date stays text") << u"3月8日"_s << u"=\"3月8日\""_s;
    QTest::newRow("quotes are doubled") << u"3\"x"_s << u"=\"3\"\"x\""_s;
    QTest::newRow("blanks at an end stay") << u" a"_s << u"=\" a\""_s;
    QTest::newRow("nothing") << QString(u""_s) << QString(u""_s);
}

void TableCellsTest::aTextComesBackAsItWas()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(cellOfText(text), cell);
    QCOMPARE(textOfCell(cell), text);
}

void TableCellsTest::cellsOfPeopleAreTakenAsTheyAre_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("text");
    QTest::newRow("blanks around it go") << u"  张三 "_s << u"张三"_s;
    QTest::newRow("control characters go, wherever they are")
        << u"\x1b[31m张\u0000三\u0007"_s << u"[31m张三"_s;
    QTest::newRow("marks that turn the direction go")
        << u"某某\u202Egpj.\u202C公司\u2066x\u2069"_s << u"某某gpj.公司x"_s;
    QTest::newRow("a line end and a tab inside stay") << u"甲\n乙\t丙"_s << u"甲\n乙\t丙"_s;
    QTest::newRow("what joins letters stays") << u"a\u200Db"_s << u"a\u200Db"_s;
    QTest::newRow("an apostrophe before a number is a spreadsheet's") << u"'138"_s << u"138"_s;
    QTest::newRow("an apostrophe before a name is the person's")
        << u"'s-Hertog"_s << u"'s-Hertog"_s;
    QTest::newRow("an apostrophe alone") << u"'"_s << u"'"_s;
    QTest::newRow("half of ours") << u"=\""_s << u"=\""_s;
}

void TableCellsTest::cellsOfPeopleAreTakenAsTheyAre()
{
    QFETCH(QString, cell);
    QTEST(textOfCell(cell), "text");
}

void TableCellsTest::shortenedNumbersAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isShortened");
    QTest::newRow("as Excel writes it") << u"1.38E+10"_s << true;
    QTest::newRow("with a comma") << u"1,38e+10"_s << true;
    QTest::newRow("full width") << u"１.３８Ｅ＋１０"_s << true;
    QTest::newRow("whole") << u"13800138000"_s << false;
    QTest::newRow("an order number with an E") << u"E1234"_s << false;
}

void TableCellsTest::shortenedNumbersAreTold()
{
    QFETCH(QString, text);
    QTEST(isShortenedNumber(text), "isShortened");
}

void TableCellsTest::listsInACell()
{
    QCOMPARE(cellOfList({u"a"_s, {}, u"c"_s}), u"a;;c"_s);
    QCOMPARE(cellOfList({{}, {}}), QString());
    QCOMPARE(listOfCell(u"a; b；c"_s), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(listOfCell(QString()), QStringList());
    QCOMPARE(listOfCell(u"a;;c"_s).size(), 3);
}

void TableCellsTest::rowsAreQuotedWhereTheyHaveTo()
{
    QCOMPARE(csvRow({u"a"_s, u"b,c"_s, u"d\"e"_s, u"f;g"_s, {}}),
             "a,\"b,c\",\"d\"\"e\",\"f;g\",\r\n"_ba);
    QCOMPARE(csvRow({u"张"_s}), u"张\r\n"_s.toUtf8());
}

void TableCellsTest::everyTitleMeansItsColumn()
{
    QSet<FilingColumn> columns;
    for (const FilingColumn column : exportedColumns()) {
        QCOMPARE(columnTitled(columnTitle(column)), column);
        columns << column;
    }
    QCOMPARE(columns.size(), exportedColumns().size());
    QVERIFY(!columns.contains(FilingColumn::Phone)); // read only
}

void TableCellsTest::titlesOfPeople_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("column"); // -1: none of ours
    QTest::newRow("decorated") << u"* 手机号（必填）"_s << int(FilingColumn::Phone);
    QTest::newRow("in English, with blank and colon")
        << u"Subject phone:"_s << int(FilingColumn::SubjectPhone);
    QTest::newRow("with a stroke") << u"省/市"_s << int(FilingColumn::Province);
    QTest::newRow("full width") << u"ＰＨＯＮＥ"_s << int(FilingColumn::Phone);
    QTest::newRow("another name") << u"公司名称"_s << int(FilingColumn::Applicant);
    QTest::newRow("a remark") << u"备注"_s << int(FilingColumn::Note);
    QTest::newRow("none of ours") << u"客户等级"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
}

void TableCellsTest::titlesOfPeople()
{
    QFETCH(QString, title);
    const auto column = columnTitled(title);
    QTEST(column ? int(*column) : -1, "column");
}

void TableCellsTest::columnsThatAreThereTwice()
{
    const QList<std::optional<FilingColumn>> titles{
        FilingColumn::Applicant, FilingColumn::Phone, std::nullopt,         FilingColumn::Phone,
        FilingColumn::Type,      FilingColumn::Type,  FilingColumn::Applicant, FilingColumn::State};
    const RowCells cells =
        cellsUnder(titles, {u"某某公司"_s, u"138"_s, u"x"_s, u"'139"_s, {}, u"首次"_s, u"张三"_s});
    QCOMPARE(cells.value(FilingColumn::Applicant), u"某某公司·张三"_s);
    QCOMPARE(cells.value(FilingColumn::Phone), u"138;139"_s);
    QCOMPARE(cells.value(FilingColumn::Type), u"首次"_s); // the first that is not blank
    QVERIFY(!cells.contains(FilingColumn::State)); // the row is shorter than the header
    QCOMPARE(cells.size(), 3);
}

QTEST_GUILESS_MAIN(TableCellsTest)
#include "tst_tablecells.moc"
