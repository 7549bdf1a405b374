// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/tables/csvcells.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

// One row of a CSV file, and whether it goes on in the next line.
class CsvCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cells_data();
    void cells();
    void faults_data();
    void faults();
    void aQuotedCellGoesOnInTheNextLine_data();
    void aQuotedCellGoesOnInTheNextLine();
};

void CsvCellsTest::cells_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing is one cell") << QString() << QStringList{QString()};
    QTest::newRow("plain") << u"a,b"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("empty at both ends") << u",b,"_s << QStringList{QString(), u"b"_s, QString()};
    QTest::newRow("a separator in quotes") << u"\"a,b\",c"_s << QStringList{u"a,b"_s, u"c"_s};
    QTest::newRow("a quote, written twice") << u"\"a\"\"b\""_s << QStringList{u"a\"b"_s};
    QTest::newRow("a line end in quotes") << u"\"a\nb\",c"_s << QStringList{u"a\nb"_s, u"c"_s};
    QTest::newRow("blanks around quotes") << u" \"a\" ,b"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("blanks of a plain cell stay") << u" a ,b"_s << QStringList{u" a "_s, u"b"_s};
    QTest::newRow("quotes in pairs inside a name")
        << u"示例\"甲\"公司,b"_s << QStringList{u"示例\"甲\"公司"_s, u"b"_s};
}

void CsvCellsTest::cells()
{
    QFETCH(QString, row);
    const CsvCells cells = csvCellsOf(row, u',');
    QVERIFY(std::holds_alternative<QStringList>(cells));
    QTEST(std::get<QStringList>(cells), "expected");
}

void CsvCellsTest::faults_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<CsvFault>("fault");
    QTest::newRow("not closed") << u"a,\"b"_s << CsvFault::UnclosedQuote;
    QTest::newRow("closed by what is a quote of the text") << u"\"a\"\""_s << CsvFault::UnclosedQuote;
    QTest::newRow("text behind the closing one") << u"\"a\"b,c"_s << CsvFault::StrayQuote;
    QTest::newRow("one alone") << u"5\" screen,c"_s << CsvFault::StrayQuote;
}

void CsvCellsTest::faults()
{
    QFETCH(QString, row);
    const CsvCells cells = csvCellsOf(row, u',');
    QVERIFY(std::holds_alternative<CsvFault>(cells));
    QTEST(std::get<CsvFault>(cells), "fault");
}

void CsvCellsTest::aQuotedCellGoesOnInTheNextLine_data()
{
    QTest::addColumn<QByteArrayList>("pieces");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("plain") << QByteArrayList{"a,b\n"} << false;
    QTest::newRow("opened") << QByteArrayList{"a,\"b\n"} << true;
    QTest::newRow("opened behind a blank") << QByteArrayList{"a, \"b\n"} << true;
    QTest::newRow("opened and closed later") << QByteArrayList{"a,\"b\n", "c\",d\n"} << false;
    QTest::newRow("a quote written twice, cut between the pieces")
        << QByteArrayList{"\"a\"", "\"b\n"} << true;
    QTest::newRow("a quote inside a plain cell opens nothing") << QByteArrayList{"a\"b\n"} << false;
}

void CsvCellsTest::aQuotedCellGoesOnInTheNextLine()
{
    QFETCH(QByteArrayList, pieces);
    OpenQuote quote(u',');
    for (const QByteArray &piece : pieces)
        quote.take(piece);
    QTEST(quote.isOpen(), "isOpen");
}

QTEST_GUILESS_MAIN(CsvCellsTest)
#include "tst_csvcells.moc"
