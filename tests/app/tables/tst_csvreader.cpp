// SPDX-License-Identifier: MIT
#include <QtCore/qbuffer.h>
#include <QtTest/qtest.h>

#include "app/tables/csvreader.h"

using namespace beian;
using namespace Qt::StringLiterals;

class CsvReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void reads_data();
    void reads();
    void overlongLineIsOneBadRow();
    void quoteThatIsNeverClosedSpoilsOneRow();
    void otherSeparators();
};

namespace {

// "line:cell|cell" or "line!fault" per row.
QStringList rowsOf(QByteArray bytes, const CellSeparator &separator = u',')
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, separator);
    QStringList rows;
    while (const std::optional<CsvRow> row = reader.next()) {
        if (row->fault)
            rows += QString::number(row->line) + u'!' + QString::number(int(*row->fault));
        else
            rows += QString::number(row->line) + u':' + row->cells.join(u'|');
    }
    return rows;
}

QString fault(int line, CsvFault fault)
{
    return QString::number(line) + u'!' + QString::number(int(fault));
}

} // namespace

void CsvReaderTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CsvReaderTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows");

    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &rows) {
        QTest::newRow(name) << bytes << rows;
    };
    row("nothing", "", {});
    row("only line ends", "\n\r\n \n", {});
    row("one row without an end", "a,b", {u"1:a|b"_s});
    row("line feed", "a,b\nc,d\n", {u"1:a|b"_s, u"2:c|d"_s});
    row("carriage return and line feed", "a,b\r\nc,d\r\n", {u"1:a|b"_s, u"2:c|d"_s});
    row("byte order mark", "\xEF\xBB\xBF\"a\",b\n", {u"1:a|b"_s});
    row("Chinese", "浙江,类型\n", {u"1:浙江|类型"_s});
    row("empty cells", ",a,,\n", {u"1:|a||"_s});
    row("blank lines keep the numbers", "a\n\n\nb\n", {u"1:a"_s, u"4:b"_s});
    row("quoted", "\"a\",\"b\"\n", {u"1:a|b"_s});
    row("quoted comma", "\"a,b\",c\n", {u"1:a,b|c"_s});
    row("doubled quote", "\"a\"\"b\",\"\"\"\"\n", {u"1:a\"b|\""_s});
    row("empty quoted cell", "\"\",a\n", {u"1:|a"_s});
    row("line end inside quotes", "\"a\nb\",c\nd,e\n", {u"1:a\nb|c"_s, u"2:d|e"_s});
    row("CRLF and blank line inside quotes", "\"a\r\n\r\nb\",c\r\nd,e\r\n",
        {u"1:a\r\n\r\nb|c"_s, u"2:d|e"_s});
    row("a blank row behind a cell of two lines", "\"a\nb\",c\n\nd,e\n",
        {u"1:a\nb|c"_s, u"3:d|e"_s});
    row("the line that names the separator is no row", "sep=,\na,b\nc,d\n",
        {u"1:a|b"_s, u"2:c|d"_s});
    row("quotes in pairs inside an unquoted cell are text", "示例\"甲\"公司,c\nd,e\n",
        {u"1:示例\"甲\"公司|c"_s, u"2:d|e"_s});
    row("two quotes in a row inside an unquoted cell", "a\"\"b,c\nd,e\n",
        {u"1:a\"\"b|c"_s, u"2:d|e"_s});
    row("a separator between the quotes of an unquoted cell", "示例\"甲,乙\"公司,c\nd,e\n",
        {fault(1, CsvFault::StrayQuote), u"2:d|e"_s});
    row("blanks in front of a quoted cell and behind it", "a, \"b,\nc\" ,d\ne,f\n",
        {u"1:a|b,\nc|d"_s, u"2:e|f"_s});
    row("an inch sign spoils its row alone", "12\" 屏,\"c\nd\"\ne,f\n",
        {fault(1, CsvFault::StrayQuote), fault(2, CsvFault::StrayQuote), u"3:e|f"_s});
    row("text after a closing quote", "\"a\"b,c\nd,e\n",
        {fault(1, CsvFault::StrayQuote), u"2:d|e"_s});
    row("stray quotes in two rows", "a\"b,c\nd,e\nf\"g,h\ni,j\n",
        {fault(1, CsvFault::StrayQuote), u"2:d|e"_s, fault(3, CsvFault::StrayQuote), u"4:i|j"_s});
    row("quote never closed in the last row", "a,b\n\"c,d\n",
        {u"1:a|b"_s, fault(2, CsvFault::UnclosedQuote)});
    row("another encoding", "a,b\n\xD5\xE3\xBD\xAD,c\nd,e\n",
        {u"1:a|b"_s, fault(2, CsvFault::NotUtf8), u"3:d|e"_s});
    row("cut in the middle of a character", "a\xE6\xB5", {fault(1, CsvFault::NotUtf8)});
}

void CsvReaderTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, rows);
    QCOMPARE(rowsOf(bytes), rows);
}

void CsvReaderTest::overlongLineIsOneBadRow()
{
    const QByteArray longLine(1'000'000, 'x');
    QCOMPARE(rowsOf("a\n" + longLine + "\nb\n"),
             QStringList({u"1:a"_s, fault(2, CsvFault::TooLong), u"3:b"_s}));
    QCOMPARE(rowsOf(longLine), QStringList{fault(1, CsvFault::TooLong)});
}

void CsvReaderTest::quoteThatIsNeverClosedSpoilsOneRow()
{
    QByteArray bytes = "a,\"b\n";
    QStringList rows{fault(1, CsvFault::TooLong)};
    for (int line = 2; line <= 20'000; ++line) {
        bytes += "c,d\n";
        rows += QString::number(line) + u":c|d"_s;
    }
    QCOMPARE(rowsOf(bytes), rows);
}

void CsvReaderTest::otherSeparators()
{
    QCOMPARE(rowsOf("a;b,c\n\"d;e\";f\n", u';'), QStringList({u"1:a|b,c"_s, u"2:d;e|f"_s}));
    QCOMPARE(rowsOf("a\tb,c\n", u'\t'), QStringList({u"1:a|b,c"_s}));
    QCOMPARE(rowsOf("\"a\",b\n", u';'), QStringList({fault(1, CsvFault::StrayQuote)}));
    // U+FF0C is EF BC 8C, U+FF0E and the mark of the byte order begin as it does.
    QCOMPARE(rowsOf("a，\"b，\nc\"，d．\n", u'，'), QStringList({u"1:a|b，\nc|d．"_s}));
    QCOMPARE(rowsOf("a，b\nc,d\n\"e，f\"\ng，h,i\n", u','),
             QStringList({u"1:a|b"_s, u"2:c|d"_s, u"3:e，f"_s, u"4:g，h|i"_s}));
    QCOMPARE(rowsOf("a;b\nc；d\n", u'；'), QStringList({u"1:a|b"_s, u"2:c|d"_s}));
    QCOMPARE(rowsOf("a\tb\nc；d\n", u'\t'), QStringList({u"1:a|b"_s, u"2:c；d"_s}));
    QCOMPARE(rowsOf(" a  \"b c  d\" \n", CellSeparator::blanks(2)), QStringList({u"1:a|\"b c|d\""_s}));
    QCOMPARE(rowsOf("a\u3000b c\n", CellSeparator::blanks(2)), QStringList({u"1:a|b c"_s}));
    QCOMPARE(rowsOf("a\u3000b c\n", CellSeparator::blanks(1)), QStringList({u"1:a|b|c"_s}));
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
