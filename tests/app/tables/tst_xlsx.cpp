// SPDX-License-Identifier: MIT
#include <QtCore/qbuffer.h>
#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qrandom.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>
#include <minizip/zip.h>

#include "tests/warnings.h"
#include "app/export/filingtable.h"
#include "app/tables/tablecells.h"
#include "app/tables/tableformats.h"
#include "app/tables/xlsxformat.h"
#include "app/tables/xlsxsheet.h"
#include "app/tables/xlsxtarget.h"
#include "app/tables/xlsxworkbook.h"
#include "app/tables/zippackage.h"
#include "app/time/beijingtime.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = fromBeijing(QDate(2026, 11, 26), QTime(12, 0));

const RuleBook &rules()
{
    static const RuleBook book = [] {
        const Result<RuleBook> loaded = RuleBook::load(RuleBook::builtInFolder());
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().detail));
        return *loaded;
    }();
    return book;
}

// A workbook of the entries that are given, packed as any program packs it.
QByteArray packed(const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"a.zip"_s);
    const zipFile zip = zipOpen64(name.toUtf8().constData(), APPEND_STATUS_CREATE);
    for (const auto &[entry, content] : entries) {
        zip_fileinfo info{};
        zipOpenNewFileInZip(zip, entry.constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                            Z_DEFAULT_COMPRESSION);
        zipWriteInFileInZip(zip, content.constData(), unsigned(content.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The test cannot pack its workbook.");
    return file.readAll();
}

struct Workbook
{
    QByteArray rows; // the inside of sheetData
    QByteArray behind; // what stands behind it
    QByteArray texts; // <si> elements
    QByteArray properties; // attributes of workbookPr
    QByteArray sheets = "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/>";
    QByteArray prologue = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    QByteArray otherRows; // of a second sheet, rId2
};

QByteArray sheet(const QByteArray &prologue, const QByteArray &rows, const QByteArray &behind)
{
    return prologue
        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
        + rows + "</sheetData>" + behind + "</worksheet>";
}

QByteArray bytesOf(const Workbook &book)
{
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return packed({
        {"_rels/.rels",
         "<Relationships><Relationship Id=\"r1\" Type=\"" + types
             + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml",
         "<workbook xmlns:r=\"x\"><workbookPr " + book.properties + "/><sheets>" + book.sheets
             + "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"rId1\" Type=\"" + types
             + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\""
             + types + "worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/><Relationship Id=\"rId3\" "
               "Type=\"" + types + "sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship "
               "Id=\"rId4\" Type=\"" + types + "styles\" Target=\"styles.xml\"/></Relationships>"},
        {"xl/styles.xml",
         "<styleSheet><numFmts><numFmt numFmtId=\"176\" "
         "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/><numFmt numFmtId=\"177\" "
         "formatCode=\"0_ &quot;day&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf "
         "numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"176\"/><xf "
         "numFmtId=\"177\"/></cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml", "<sst>" + book.texts + "</sst>"},
        {"xl/worksheets/sheet1.xml", sheet(book.prologue, book.rows, book.behind)},
        {"xl/worksheets/sheet2.xml", sheet("", book.otherRows, "")},
    });
}

QByteArray textRow(const QStringList &texts)
{
    QByteArray row = "<row>";
    for (const QString &text : texts)
        row += "<c t=\"inlineStr\"><is><t>" + text.toHtmlEscaped().toUtf8() + "</t></is></c>";
    return row + "</row>";
}

// "line:cell|cell" for each row, or the kind of the error.
QStringList rowsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto source = XlsxFormat().open(buffer, [](const QStringList &cells) {
        return cells.count(u"省市"_s) + cells.count(u"备案类型"_s);
    });
    if (!source)
        return {errorKindName(source.error().kind)};
    QStringList rows;
    while (const std::optional<TableRow> row = (*source)->next())
        rows << (row->fault ? u"%1!%2"_s.arg(row->line).arg(errorKindName(row->fault->kind))
                            : QString::number(row->line) + u':' + row->cells.join(u'|'));
    if (const Result<void> ending = (*source)->ending(); !ending)
        rows << errorKindName(ending.error().kind);
    return rows;
}

// The rows of a sheet that is read alone, as rowsOf() shows them; "broken" where it does not end
// well.
QStringList rowsOfSheet(const Workbook &book)
{
    QByteArray bytes = bytesOf(book);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    XlsxWorkbook workbook;
    if (!workbook.open(buffer))
        return {u"no workbook"_s};
    XlsxSheet sheet(workbook, workbook.package().entry(u"xl/worksheets/sheet1.xml"_s));
    QStringList rows;
    while (const std::optional<TableRow> row = sheet.next())
        rows << (row->fault ? u"%1!%2"_s.arg(row->line).arg(errorKindName(row->fault->kind))
                            : QString::number(row->line) + u':' + row->cells.join(u'|'));
    if (!sheet.isWhole())
        rows << u"broken"_s;
    return rows;
}

QList<TableColumn> columnsTitled(const QStringList &titles)
{
    QList<TableColumn> columns;
    for (const QString &title : titles)
        columns << TableColumn{title, ColumnKind::Plain, 12, {}};
    return columns;
}

// A disk on which nothing can be written.
class FullDevice final : public QIODevice
{
public:
    FullDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(u"no space"_s);
        return -1;
    }
};

FilingRecord sample(int number)
{
    FilingRecord record;
    record.id = QUuid::createUuid();
    record.applicant = u"陈先生·某某科技 %1"_s.arg(number);
    record.orderNumber = u"301787752100007%1"_s.arg(number, 2, 10, QChar(u'0'));
    record.provinceCode = rules().provinces.at(number % 31).code;
    record.submitted = QDate(2026, 11, 1 + number % 20);
    record.type = FilingType::CancelAccess;
    record.createdAt = fromBeijing(QDate(2026, 11, 20), QTime(9, 30, number % 60));
    return record;
}

QByteArray exported(const QList<FilingRecord> &records)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!exportFilings(records, rules(), {now, false}, XlsxFormat(), buffer))
        qFatal("The test cannot export.");
    return buffer.data();
}

Result<ImportResult> imported(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ImportOptions options;
    options.now = now;
    return importFilings(buffer, rules(), options);
}

void compareRecords(const QByteArray &bytes, const QList<FilingRecord> &records)
{
    const Result<ImportResult> result = imported(bytes);
    QVERIFY(result);
    QCOMPARE(result->faults.size(), 0);
    QCOMPARE(result->records.size(), records.size());
    for (qsizetype i = 0; i < records.size(); ++i) {
        FilingRecord read = result->records.at(i);
        read.id = records.at(i).id;
        QCOMPARE(read.applicant, records.at(i).applicant);
        QCOMPARE(read.orderNumber, records.at(i).orderNumber);
        QCOMPARE(read.createdAt, records.at(i).createdAt);
        QVERIFY(read == records.at(i));
    }
}

} // namespace

class XlsxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void cells_data();
    void cells();
    void dateFormats_data();
    void dateFormats();
    void sheets();
    void mergedCells();
    void whatStandsBesideTheTableIsARemark();
    void rowsHaveTheirLines_data();
    void rowsHaveTheirLines();
    void aSheetThatIsNotThereIsBroken();
    void filesOfAPackageAreReadOneAtATime();
    void onePieceOfAFileIsNoLongerThanACell();
    void whatIsNoPackageIsDamaged();
    void cellsComeBackAsTheirColumnSays_data();
    void cellsComeBackAsTheirColumnSays();
    void aRowMayEndEarly();
    void aFullDiskIsTold();
    void refused_data();
    void refused();
    void damagedAnywhereIsNoCrash();
    void comesBackTheSame();
    void openpyxlReadsAndWritesIt();
    void libreOfficeReadsAndWritesIt();
};

void XlsxTest::cells_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const QByteArray &cells, const QString &text) {
        QTest::newRow(name) << "<row r=\"1\">" + cells + "</row>" << QStringList{u"1:"_s + text};
    };
    row("shared text", "<c r=\"A1\" t=\"s\"><v>0</v></c>", u"广东"_s);
    row("shared text in runs, with readings", "<c r=\"A1\" t=\"s\"><v>1</v></c>", u"首次 备案"_s);
    row("inline text", "<c r=\"A1\" t=\"inlineStr\"><is><t>浙江</t></is></c>", u"浙江"_s);
    row("no places, as some programs write", "<c t=\"str\"><v>a</v></c><c><v>2</v></c>", u"a|2"_s);
    row("a gap", "<c r=\"C1\"><v>3</v></c>", u"||3"_s);
    row("a remark far to the right", "<c r=\"A1\"><v>3</v></c><c r=\"XFD1\" t=\"str\"><v>x</v></c>",
        u"3"_s);
    row("a number of eleven digits", "<c r=\"A1\"><v>13800138000</v></c>", u"13800138000"_s);
    row("the same as Excel may write it", "<c r=\"A1\"><v>1.3800138E10</v></c>", u"13800138000"_s);
    row("a number that lost digits", "<c r=\"A1\"><v>3.01787752100007E+16</v></c>",
        u"30178775210000700"_s);
    row("a number of which its writer knew sixteen digits", "<c r=\"A1\"><v>3.017000000000075e+16</v></c>",
        u"3.0170000000000752E+16"_s);
    row("a number that was counted with, beyond what is counted exactly",
        "<c r=\"A1\"><v>3.0170000000000748E16</v></c>", u"3.0170000000000748E+16"_s);
    row("a number of seventeen digits, all written", "<c r=\"A1\"><v>30170000000000748</v></c>",
        u"30170000000000748"_s);
    row("text that looks so", "<c r=\"A1\" t=\"str\"><v>30178775210000700</v></c>",
        u"'30178775210000700"_s);
    row("a date", "<c r=\"A1\" s=\"1\"><v>46152</v></c>", u"2026-05-10"_s);
    row("a date and a time", "<c r=\"A1\" s=\"2\"><v>46152.570833333331</v></c>",
        u"2026-05-10 13:42:00"_s);
    row("a date of a format of its own", "<c r=\"A1\" s=\"3\"><v>46152</v></c>", u"2026-05-10"_s);
    row("a number whose format only speaks of days", "<c r=\"A1\" s=\"4\"><v>46152</v></c>",
        u"46152"_s);
    row("a formula with its result", "<c r=\"A1\" t=\"str\"><f>B1</f><v>浙江</v></c>", u"浙江"_s);
    row("a formula with a number", "<c r=\"A1\"><f>1+1</f><v>2</v></c>", u"2"_s);
    row("a formula whose result was never stored", "<c r=\"A1\"><f>B1</f></c>", u"#CALC!"_s);
    row("an error", "<c r=\"A1\" t=\"e\"><v>#N/A</v></c>", u"#N/A"_s);
    row("shared text of no place", "<c r=\"A1\" t=\"s\"/><c r=\"B1\"><v>2</v></c>", u"|2"_s);
    for (const char *place : {"2", "-1", "99999999999", "x"}) {
        QTest::newRow(qPrintable(u"shared text that is not there: "_s + QLatin1StringView(place)))
            << QByteArray("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>") + place
                + "</v></c><c r=\"B1\"><v>2</v></c></row><row r=\"2\"><c r=\"A2\"><v>3</v></c></row>"
            << QStringList{u"1!import-workbook-damaged"_s, u"2:3"_s};
    }
    row("an escaped character", "<c r=\"A1\" t=\"str\"><v>a_x000A_b</v></c>", u"a\nb"_s);
}

void XlsxTest::cells()
{
    QFETCH(QByteArray, row);
    QFETCH(QStringList, rows);
    Workbook book;
    book.rows = row;
    book.texts = "<si><t>广东</t></si><si><r><t xml:space=\"preserve\">首次 </t></r><r><rPr><b/></rPr>"
                 "<t>备案</t></r><rPh sb=\"0\" eb=\"1\"><t>shouci</t></rPh></si>";
    QCOMPARE(rowsOf(bytesOf(book)), rows);
    // The same day counted from 1904.
    if (row.contains("46152<")) {
        book.rows.replace("46152<", "44690<");
        book.properties = "date1904=\"1\"";
        if (row.contains("s=\"4\""))
            QCOMPARE(rowsOf(bytesOf(book)), QStringList{u"1:44690"_s});
        else
            QCOMPARE(rowsOf(bytesOf(book)), rows);
    }
}

void XlsxTest::dateFormats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isDate");
    for (const QString &code :
         {u"yyyy-mm-dd"_s, u"yyyy\"年\"m\"月\"d\"日\";@"_s, u"[$-804]dddd"_s, u"h:mm AM/PM"_s,
          u"[h]:mm"_s, u"m/d/yy"_s, u"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"_s})
        QTest::newRow(qPrintable(code)) << code << true;
    for (const QString &code : {u"General"_s, u"0"_s, u"@"_s, u"#,##0.00"_s, u"0.00E+00"_s,
                                u"[Red]0"_s, u"\"days\" 0"_s, u"0\\d"_s, u"G/通用格式"_s})
        QTest::newRow(qPrintable(code)) << code << false;
}

void XlsxTest::dateFormats()
{
    QFETCH(QString, code);
    QFETCH(bool, isDate);
    QCOMPARE(isDateFormat(code), isDate);
}

// The first that can be seen and has a fitting header; the others are named.
void XlsxTest::sheets()
{
    Workbook book;
    book.rows = textRow({u"说明"_s});
    book.otherRows = textRow({u"省市"_s, u"备案类型"_s}) + textRow({u"浙江"_s, u"取消接入"_s});
    book.sheets = "<sheet name=\"说明\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"备案\" "
                  "sheetId=\"2\" r:id=\"rId2\"/>";
    const Result<ImportResult> result = imported(bytesOf(book));
    QVERIFY(result);
    QCOMPARE(result->records.size(), 1);
    QCOMPARE(result->header.sheet, u"备案"_s);
    QCOMPARE(result->header.otherSheets, QStringList{u"说明"_s});
    book.sheets.replace("sheetId=\"2\"", "state=\"hidden\"");
    QCOMPARE(rowsOf(bytesOf(book)), QStringList{u"1:说明"_s});
}

void XlsxTest::mergedCells()
{
    Workbook book;
    book.rows = textRow({u"单位"_s, u"省市"_s, u"备案类型"_s}) + textRow({u"甲"_s, u"浙江"_s, u"取消接入"_s})
        + textRow({u""_s, u"广东"_s, u"取消接入"_s}) + textRow({u"乙"_s, u"广东"_s, u"取消接入"_s});
    book.behind = "<mergeCells count=\"2\"><mergeCell ref=\"A2:A3\"/><mergeCell "
                  "ref=\"B4:C4\"/></mergeCells>";
    QCOMPARE(rowsOf(bytesOf(book)),
             QStringList({u"1:单位|省市|备案类型"_s, u"2:甲|浙江|取消接入"_s, u"3:甲|广东|取消接入"_s,
                          u"4:乙|广东|取消接入"_s}));
}

void XlsxTest::whatStandsBesideTheTableIsARemark()
{
    Workbook book;
    book.rows = textRow({u"省市"_s, u"备案类型"_s}) + textRow({u"广东"_s, u"首次备案"_s, u"加急"_s});
    const Result<ImportResult> result = imported(bytesOf(book));
    QVERIFY(result);
    QCOMPARE(result->faults.size(), 0);
    QCOMPARE(result->records.size(), 1);
    // Far below blank rows it is a table all the same.
    book.rows = QByteArray("<row><c t=\"str\"><v> </v></c></row>").repeated(200) + book.rows;
    const Result<ImportResult> below = imported(bytesOf(book));
    QVERIFY(below);
    QCOMPARE(below->records.size(), 1);
}

void XlsxTest::rowsHaveTheirLines_data()
{
    QTest::addColumn<Workbook>("book");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const QByteArray &rows, const QStringList &expected,
                        const QByteArray &prologue = {}) {
        Workbook book;
        book.rows = rows;
        book.prologue = prologue;
        QTest::newRow(name) << book << expected;
    };
    const QByteArray a = "<c t=\"str\"><v>a</v></c></row>";
    row("without numbers they are counted", "<row>" + a + "<row>" + a, {u"1:a"_s, u"2:a"_s});
    row("a gap is one", "<row r=\"3\">" + a + "<row>" + a, {u"3:a"_s, u"4:a"_s});
    row("a number that was there already is the next one",
        "<row r=\"3\">" + a + "<row r=\"3\">" + a + "<row r=\"1\">" + a,
        {u"3:a"_s, u"4:a"_s, u"5:a"_s});
    row("no sheet has so many", "<row r=\"99999999\">" + a, {u"1048576:a"_s});
    row("cells in any order", "<row><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c></row>",
        {u"1:1||3"_s});
    row("the last column of a table", "<row><c r=\"ALL1\"><v>3</v></c></row>",
        {u"1:"_s + QString(999, u'|') + u'3'});
    row("one beside it is a remark", "<row><c r=\"ALM1\"><v>3</v></c></row>", {u"1:"_s});
    row("a row that is too long is told, and the next one is read",
        "<row><c t=\"str\"><v>" + QByteArray(16 * 1024 + 1, 'x') + "</v></c></row><row>" + a,
        {u"1!import-row-too-long"_s, u"2:a"_s});
    row("an end that is missing", "<row>" + a + "<row><c><v>1</v>",
        {u"1:a"_s, u"2:1"_s, u"broken"_s});
    row("a document type may define anything", "<row>" + a, {u"broken"_s}, "<!DOCTYPE x>");
}

void XlsxTest::rowsHaveTheirLines()
{
    QFETCH(Workbook, book);
    QTEST(rowsOfSheet(book), "rows");
}

void XlsxTest::aSheetThatIsNotThereIsBroken()
{
    QByteArray bytes = bytesOf({});
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    XlsxWorkbook workbook;
    QVERIFY(workbook.open(buffer));
    XlsxSheet sheet(workbook, workbook.package().entry(u"xl/worksheets/sheet9.xml"_s));
    QVERIFY(!sheet.next());
    QVERIFY(!sheet.isWhole());
}

void XlsxTest::filesOfAPackageAreReadOneAtATime()
{
    QByteArray bytes = packed({{"xl/A.xml", "first"}, {"b", "second"}});
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ZipPackage package;
    QVERIFY(!package.contains(u"b"_s));
    QVERIFY(package.open(buffer));
    // Programs write names in other letters than those that lead to them.
    QVERIFY(package.contains(u"XL/a.xml"_s));
    QVERIFY(!package.contains(u"xl"_s));
    QVERIFY(!package.entry(u"c"_s));
    QVERIFY(package.entryFault());
    QIODevice *first = package.entry(u"xl/a.xml"_s);
    QVERIFY(first);
    QCOMPARE(first->readAll(), "first"_ba);
    QIODevice *second = package.entry(u"b"_s);
    QVERIFY(second);
    QCOMPARE(second->readAll(), "second"_ba);
    QVERIFY(package.entryFault());
    // Once more from its beginning.
    QCOMPARE(package.entry(u"b"_s)->read(3), "sec"_ba);
}

void XlsxTest::onePieceOfAFileIsNoLongerThanACell()
{
    constexpr qint64 half = 5 * 1024 * 1024;
    QByteArray bytes = packed({{"a", QByteArray(2 * half, 'a')}});
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ZipPackage package;
    QVERIFY(package.open(buffer));
    QByteArray text(half, '\0');
    const auto readHalf = [&text](QIODevice *device) {
        qint64 done = 0;
        while (done < half) {
            const qint64 size = device->read(text.data(), half - done);
            if (size <= 0)
                return false;
            done += size;
        }
        return true;
    };
    QIODevice *pieces = package.entry(u"a"_s);
    QVERIFY(readHalf(pieces));
    package.beginPiece();
    QVERIFY(readHalf(pieces));
    QVERIFY(package.entryFault());
    QIODevice *whole = package.entry(u"a"_s);
    QVERIFY(readHalf(whole));
    QVERIFY(!readHalf(whole));
    QCOMPARE(package.entryFault().error().kind, ErrorKind::ImportWorkbookTooLarge);
}

void XlsxTest::whatIsNoPackageIsDamaged()
{
    for (QByteArray bytes : {QByteArray(), "PK\x03\x04"_ba, QByteArray(4096, 'x')}) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        ZipPackage package;
        const Result<void> opened = package.open(buffer);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::ImportWorkbookDamaged);
        QVERIFY(!package.entry(u"a"_s));
    }
}

void XlsxTest::cellsComeBackAsTheirColumnSays_data()
{
    QTest::addColumn<ColumnKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // numbers and dates by what a spreadsheet made of them
    const auto row = [](const char *name, ColumnKind kind, const QString &text,
                        const QString &read) { QTest::newRow(name) << kind << text << read; };
    row("a day", ColumnKind::Date, u"2026-11-20"_s, u"2026-11-20"_s);
    row("a word in the place of a day", ColumnKind::Date, u"待定"_s, u"待定"_s);
    row("a day that there is not", ColumnKind::Date, u"2026-02-30"_s, u"2026-02-30"_s);
    row("a moment", ColumnKind::Moment, u"2026-11-20 09:30"_s, u"2026-11-20 09:30:00"_s);
    row("a moment with its second", ColumnKind::Moment, u"2026-11-20 09:30:05"_s,
        u"2026-11-20 09:30:05"_s);
    row("a millisecond is not lost: the text stays", ColumnKind::Moment,
        u"2026-11-20 09:30:05.001"_s, u"2026-11-20 09:30:05.001"_s);
    row("the first day that all spreadsheets count alike", ColumnKind::Date, u"1900-03-01"_s,
        u"1900-03-01"_s);
    row("the day before it stays a text", ColumnKind::Date, u"1900-02-28"_s, u"1900-02-28"_s);
    row("a day long before", ColumnKind::Date, u"0001-01-01"_s, u"0001-01-01"_s);
    row("a moment before the first that spreadsheets know", ColumnKind::Moment,
        u"1899-12-31 23:59"_s, u"1899-12-31 23:59"_s);
    row("a count", ColumnKind::Count, u"7"_s, u"7"_s);
    row("a dash in the place of a count", ColumnKind::Count, u"—"_s, u"—"_s);
    row("digits of a name are text", ColumnKind::Name, u"007"_s, u"007"_s);
    row("an escape that a person wrote", ColumnKind::Name, u"a_x000A_b"_s, u"a_x000A_b"_s);
    row("what a formula begins with", ColumnKind::Name, u"=1+1"_s, u"=1+1"_s);
    row("a blank at its beginning", ColumnKind::Name, u" a"_s, u" a"_s);
}

void XlsxTest::cellsComeBackAsTheirColumnSays()
{
    QFETCH(ColumnKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, read);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    XlsxTarget target(buffer, {{u"省市"_s, kind, 12, {}}});
    QVERIFY(target.begin());
    QVERIFY(target.write({text}));
    QVERIFY(target.finish());
    const QStringList rows = rowsOf(buffer.data());
    QCOMPARE(rows.size(), 2);
    QCOMPARE(textOfCell(rows.constLast().sliced(2)), read);
}

void XlsxTest::aRowMayEndEarly()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    XlsxTarget target(buffer, columnsTitled({u"a"_s, u"省市"_s, u"c"_s}));
    QVERIFY(target.begin());
    QVERIFY(target.write({u"1"_s}));
    QVERIFY(target.write({}));
    QVERIFY(target.write({{}, {}, u"3"_s}));
    QVERIFY(target.finish());
    QCOMPARE(rowsOf(buffer.data()), (QStringList{u"1:a|省市|c"_s, u"2:1"_s, u"4:||3"_s}));
}

void XlsxTest::aFullDiskIsTold()
{
    FullDevice device;
    XlsxTarget target(device, columnsTitled({u"a"_s}));
    QVERIFY(target.begin());
    QVERIFY(target.write({u"1"_s}));
    const Result<void> finished = target.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind, ErrorKind::FileUnwritable);
    QCOMPARE(finished.error().detail, u"no space"_s);
}

void XlsxTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    Workbook book;
    book.rows = textRow({u"省市"_s});
    const QByteArray good = bytesOf(book);
    const QByteArray compound = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(3000, '\0');
    QTest::newRow(".xls") << compound + "W\0o\0r\0k\0b\0o\0o\0k\0"_ba
                          << u"import-workbook-old"_s;
    QTest::newRow("a password") << compound + QByteArray("E\0n\0c\0r\0y\0p\0t\0i\0o\0n\0", 20)
                                << u"import-workbook-locked"_s;
    QTest::newRow("cut off") << good.first(good.size() / 2) << u"import-workbook-damaged"_s;
    QTest::newRow("another program's") << packed({{"content.xml", "<office/>"}})
                                       << u"import-workbook-foreign"_s;
    QTest::newRow("a document of Word")
        << packed({{"_rels/.rels",
                    "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" "
                    "Target=\"word/document.xml\"/></Relationships>"},
                   {"word/document.xml", "<d/>"}})
        << u"import-workbook-foreign"_s;
    Workbook bomb = book;
    bomb.prologue = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    bomb.rows = "<row><c t=\"str\"><v>&b;</v></c></row>";
    QTest::newRow("entities") << bytesOf(bomb) << u"import-workbook-damaged"_s;
    Workbook zeros = book;
    zeros.rows = textRow({u"省市"_s}) + QByteArray(80 * 1024 * 1024, ' ');
    QTest::newRow("a bomb") << bytesOf(zeros) << u"import-workbook-too-large"_s;
    Workbook text = book;
    text.rows = "<row><c t=\"str\"><v>" + QByteArray(20 * 1024 * 1024, 'a') + "</v></c></row>";
    QTest::newRow("a cell of twenty million characters")
        << bytesOf(text) << u"import-workbook-too-large"_s;
    Workbook verbatim = book;
    verbatim.rows =
        "<row><c t=\"str\"><v><![CDATA[" + QByteArray(20 * 1024 * 1024, '<') + "]]></v></c></row>";
    QTest::newRow("the same verbatim") << bytesOf(verbatim) << u"import-workbook-too-large"_s;
}

void XlsxTest::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    QVERIFY(XlsxFormat().isBegunBy(bytes.first(64)));
    QCOMPARE(rowsOf(bytes).constLast(), kind);
}

void XlsxTest::damagedAnywhereIsNoCrash()
{
    const QByteArray good = exported({sample(1), sample(2)});
    QRandomGenerator random(20261126);
    for (int round = 0; round < 300; ++round) {
        QByteArray damaged = good;
        for (int i = 0; i < 4; ++i)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        const Result<ImportResult> result = imported(damaged);
        QVERIFY(!result || result->records.size() <= 2);
    }
}

void XlsxTest::comesBackTheSame()
{
    QList<FilingRecord> records;
    for (int i = 0; i < 60; ++i)
        records << sample(i);
    const QStringList names{u"=1+1"_s, u"'某某"_s, u"某\t某"_s, u"某某\n第二行"_s, u"nan"_s,
                            u"3月8日"_s, u"1E5"_s, u"`1"_s, u"a_x000A_b"_s, u"<&>\""_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        records[i].applicant = names.at(i);
    records[20].orderNumber = u"30178775210000700"_s;
    records[21].createdAt = records[21].createdAt.addMSecs(45);
    compareRecords(exported(records), records);
}

void XlsxTest::openpyxlReadsAndWritesIt()
{
    QTemporaryDir folder;
    QList<FilingRecord> records;
    for (int i = 0; i < 40; ++i)
        records << sample(i);
    QFile ours(folder.filePath(u"ours.xlsx"_s));
    QVERIFY(ours.open(QIODevice::WriteOnly));
    const QByteArray bytes = exported(records);
    QCOMPARE(ours.write(bytes), bytes.size());
    ours.close();
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {QStringLiteral(BEIAN_SOURCE_DIR "/tests/app/tables/read_workbook.py"), ours.fileName(),
                  folder.filePath(u"theirs.xlsx"_s)});
    if (!python.waitForFinished() || python.exitCode() == 77)
        QSKIP("openpyxl is missing.");
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QStringList lines = QString::fromUtf8(python.readAllStandardOutput()).split(u'\n');
    QCOMPARE(lines.value(0), u"frozen A2"_s);
    QCOMPARE(lines.value(1), u"lists 变更/注销部分 备案类型 省市"_s);
    QCOMPARE(lines.value(2), records[0].orderNumber + u" str @"_s);
    QFile theirs(folder.filePath(u"theirs.xlsx"_s));
    QVERIFY(theirs.open(QIODevice::ReadOnly));
    compareRecords(theirs.readAll(), records);
}

void XlsxTest::libreOfficeReadsAndWritesIt()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice is missing.");
    QTemporaryDir folder;
    QList<FilingRecord> records;
    for (int i = 0; i < 40; ++i)
        records << sample(i);
    QFile ours(folder.filePath(u"ours.xlsx"_s));
    QVERIFY(ours.open(QIODevice::WriteOnly));
    const QByteArray bytes = exported(records);
    QCOMPARE(ours.write(bytes), bytes.size());
    ours.close();
    QProcess process;
    process.start(office, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                           u"--headless"_s, u"--convert-to"_s, u"xlsx:Calc MS Excel 2007 XML"_s,
                           u"--outdir"_s, folder.filePath(u"out"_s), ours.fileName()});
    constexpr int patience = 240'000;
    QVERIFY(process.waitForFinished(patience));
    QFile theirs(folder.filePath(u"out/ours.xlsx"_s));
    QVERIFY2(theirs.open(QIODevice::ReadOnly), process.readAllStandardError().constData());
    compareRecords(theirs.readAll(), records);
}

QTEST_GUILESS_MAIN(XlsxTest)
#include "tst_xlsx.moc"
