// SPDX-License-Identifier: MIT
// Tables as people and consoles have them: everything is read, or refused with a reason.
#include <QtCore/qbuffer.h>
#include <QtCore/qfile.h>
#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

#include "tests/warnings.h"
#include "app/export/datecells.h"
#include "app/export/filingtable.h"
#include "app/rules/placenames.h"
#include "app/tables/tablecells.h"
#include "app/tables/textdecoder.h"
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

Result<ImportResult> imported(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ImportOptions options;
    options.now = now;
    return importFilings(buffer, rules(), options);
}

QByteArray fileNamed(const QString &name)
{
    QFile file(QStringLiteral(BEIAN_TEST_DATA "/tables/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no %s.", qPrintable(name));
    return file.readAll();
}

QString describe(const FilingRecord &record)
{
    QStringList masks;
    for (const KeptNumber &number : record.numbers)
        masks << number.mask;
    return QStringList{record.applicant,
                       record.orderNumber,
                       rules().province(record.provinceCode)->shortName.chinese,
                       rules().filingType(*record.type).id,
                       record.submitted.toString(Qt::ISODate),
                       masks.join(u'+')}
        .join(u'|');
}

QString describe(const RowFault &fault)
{
    return u"%1 %2 %3"_s.arg(fault.line).arg(errorKindName(fault.error.kind), fault.error.detail);
}

// "records / faults / skipped", or the error of the whole file.
QStringList outcomeOf(const QByteArray &bytes)
{
    const Result<ImportResult> result = imported(bytes);
    if (!result)
        return {errorKindName(result.error().kind) + u' ' + result.error().detail};
    QStringList lines;
    for (const FilingRecord &record : result->records)
        lines << describe(record);
    for (const RowFault &fault : result->faults)
        lines << describe(fault);
    for (const SkippedRow &row : result->skipped)
        lines << u"%1 skipped %2"_s.arg(row.line).arg(int(row.reason));
    return lines;
}

} // namespace

class FieldTablesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void files_data();
    void files();
    void shapes_data();
    void shapes();
    void places_data();
    void places();
    void everyCityLeadsToItsProvince();
    void dates_data();
    void dates();
    void numbers_data();
    void numbers();
    void titles_data();
    void titles();
    void noSmsGoesToTheSecondWayOfContact();
    void everyRowIsAccountedFor();
};

void FieldTablesTest::files_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("outcome");
    QTest::newRow("a console's list, with cities, masks and orders of 17 digits")
        << u"console-list.csv"_s
        << QStringList{u"示例科技有限公司|30170000000000748|辽宁|first|2026-08-26|138****8000"_s,
                       u"示例贸易有限公司|30170000000000260|辽宁|new-site|2026-05-10|"
                       "136****7633+135****2101"_s};
    QTest::newRow("guards in front of and behind numbers, and what Excel has shortened")
        << u"guards-gb18030.csv"_s
        << QStringList{u"示例乙|30178775210000748|广东|first|2026-11-26|138****8000"_s,
                       u"示例丙|30178775210000748|广东|first|2026-11-26|138****8000"_s,
                       u"示例丁|30178775210000748|广东|first|2026-11-26|138****8000"_s,
                       u"示例戊|30178775210000748|广东|first|2026-11-26|138****8000"_s,
                       u"2 import-number-shortened 备案订单号"_s,
                       u"7 import-number-shortened 备案订单号"_s};
    QTest::newRow("numbers with decimals, with a slash, blank and with a name")
        << u"numbers.csv"_s
        << QStringList{u"示例甲||广东|first|2026-03-16|138****8000"_s,
                       u"示例乙||广东|first|2026-03-16|138****8000"_s,
                       u"示例丙||广东|first|2026-03-16|"_s,
                       u"示例丁||广东|first|2026-03-16|138****8000+139****9000"_s,
                       u"6 import-number-mixed 手机号"_s};
    QTest::newRow("dates of spreadsheets, of people and of other zones")
        << u"dates.csv"_s
        << QStringList{u"示例甲||广东|first|2025-05-15|138****8000"_s,
                       u"示例乙||广东|first|2020-04-21|"_s,
                       u"示例丙||广东|first|2026-05-10|138****8000"_s,
                       u"示例丁||广东|first|2026-05-10|138****8000"_s,
                       u"示例戊||广东|first|2026-05-10|138****8000"_s,
                       u"示例辛||广东|first|2026-05-10|138****8000"_s,
                       u"7 invalid-date 26/5/10"_s,
                       u"8 invalid-date 10/05/2026"_s,
                       u"10 import-cell-unshown 提交日期"_s,
                       u"11 invalid-date 5月10日"_s};
    QTest::newRow("the line that names the separator")
        << u"separator-line.csv"_s
        << QStringList{u"示例甲||广东|first|2026-11-26|138****8000"_s,
                       u"示例乙||广东|first|2026-11-26|138****8000+139****9000"_s};
    QTest::newRow("CR alone ends a line")
        << u"mac-line-ends.csv"_s
        << QStringList{u"示例甲||广东|first|2026-11-26|138****8000"_s,
                       u"示例乙||浙江|access|2026-11-26|139****9000"_s};
}

void FieldTablesTest::files()
{
    QFETCH(QString, file);
    QFETCH(QStringList, outcome);
    const QByteArray bytes = fileNamed(file);
    if (!bytes.startsWith("\xEF\xBB\xBF") && !TextDecoder(TextEncoding::Gb18030).isValid())
        QSKIP("Neither Qt nor the system can read GB18030.");
    QCOMPARE(outcomeOf(bytes), outcome);
}

void FieldTablesTest::shapes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("outcome");
    const QString good = u"甲||广东|first|2026-11-26|"_s;
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &outcome) {
        QTest::newRow(name) << bytes << outcome;
    };
    row("lines above the header", "备案订单导出\n导出时间：2026-11-26,,\n\n单位,省市,备案类型\n甲,广东,首次备案\n",
        {good, u"1 skipped 0"_s, u"2 skipped 0"_s});
    row("a header below many blank rows", QByteArray(",,\n").repeated(200) + "单位,省市,备案类型\n甲,广东,首次备案\n",
        {good});
    row("a sum and a count below", "单位,省市,备案类型\n甲,广东,首次备案\n合计,1,\n共 1 条记录,,\n",
        {good, u"3 skipped 1"_s, u"4 skipped 1"_s});
    row("the count of a sum under the type", "单位,备案类型,省市\n甲,首次备案,广东\n合计,1,\n总计,2 条,\n",
        {good, u"3 skipped 1"_s, u"4 skipped 1"_s});
    row("a table of a wiki", "| 单位 | 省市 | 备案类型 |\n|---|:---:|---|\n| 甲 | 广东 | 首次备案 |\n", {good});
    row("a table drawn with lines",
        "+----+----+--------+\n|单位|省市|备案类型|\n+----+----+--------+\n|甲|广东|首次备案|\n"
        "+====+====+========+\n",
        {good});
    row("full-width commas", "单位，省市，备案类型\n甲，广东，首次备案\n", {good});
    row("a full-width comma that shifts the cells", "单位，省市，备案类型\n甲，乙，广东，首次备案\n",
        {u"2 import-too-many-cells "_s});
    row("full-width commas, one in quotes, and a line end",
        "单位，省市，备案类型，手机号\n\"甲，乙\"，广东，首次备案，\"13800138000\n13900139000\"\n",
        {u"甲，乙||广东|first|2026-11-26|138****8000+139****9000"_s});
    row("commas of both widths, as they are typed",
        "单位,省市,备案类型\n甲，广东，首次备案\n\"乙，丙\"，广东，首次备案\n",
        {good, u"乙，丙||广东|first|2026-11-26|"_s});
    row("a full-width header and rows of the other width", "单位，省市，备案类型\n甲,广东,首次备案\n", {good});
    row("a row of both widths is shifted", "单位,省市,备案类型\n甲，广东,首次备案\n",
        {u"2 unknown-province 首次备案"_s});
    row("what a database prints",
        " 单位 |  省市  | 备案类型 \n------+--------+----------\n 甲   | 广东   | 首次备案\n(1 row)\n",
        {good, u"4 skipped 1"_s});
    row("what another database prints",
        "+------+------+----------+\n| 单位 | 省市 | 备案类型 |\n+------+------+----------+\n"
        "| 甲   | 广东 | 首次备案 |\n+------+------+----------+\n1 row in set (0.00 sec)\n",
        {good, u"6 skipped 1"_s});
    row("full-width semicolons", "单位；省市；备案类型\n甲；广东；首次备案\n", {good});
    row("full-width bars", "单位｜省市｜备案类型\n甲｜广东｜首次备案\n", {good});
    row("columns drawn with blanks",
        "单位      省市    备案类型\n甲        广东    首次备案\n乙 丙     广东    首次备案  \n",
        {good, u"乙 丙||广东|first|2026-11-26|"_s});
    row("ideographic blanks", "单位　省市　备案类型\n甲　广东　首次备案\n", {good});
    row("single blanks", "单位 省市 备案类型\n甲 广东 首次备案\n", {good});
    row("a blank cell between blanks may be any",
        "单位      省市    备案类型    订单号\n甲        广东    首次备案\n乙  广东  首次备案  -\n",
        {u"乙||广东|first|2026-11-26|"_s, u"2 import-too-many-cells 4"_s});
    row("a name with a blank, where single ones separate",
        "单位 省市 备案类型\n甲 乙 广东 首次备案\n", {u"2 import-too-many-cells 3"_s});
    row("traditional characters", "單位,省市,備案類型,手機號\n甲,廣東,首次備案,13800138000\n乙,廣東-東莞,變更主體,\n",
        {u"甲||广东|first|2026-11-26|138****8000"_s, u"乙||广东|change|2026-11-26|"_s});
    if (TextDecoder(TextEncoding::Big5).isValid()) {
        QStringEncoder big5("Big5");
        row("Big5", big5(u"單位,省市,備案類型\n甲,廣東,首次備案\n"_s), {good});
    }
    row("the first way of contact, and the second, to which no SMS goes",
        "单位,省市,备案类型,主体负责人联系方式1,主体负责人联系方式2,服务负责人联系方式1\n"
        "甲,广东,首次备案,13800138000,13700137000,13900139000\n",
        {u"甲||广东|first|2026-11-26|138****8000+139****9000"_s});
    row("numbers in columns that are counted",
        "单位,省市,备案类型,手机号1,手机号2\n甲,广东,首次备案,13800138000,13900139000\n",
        {u"甲||广东|first|2026-11-26|138****8000+139****9000"_s});
    row("the number of the subject in words",
        "单位,省市,备案类型,主体负责人手机号,网站负责人手机号\n甲,广东,首次备案,138****8000,同主体负责人\n"
        "乙,广东,接入备案,13900139000,与主体一致\n",
        {u"甲||广东|first|2026-11-26|138****8000"_s, u"乙||广东|access|2026-11-26|139****9000"_s});
    row("a company that begins like a sum",
        "单位,省市,备案类型\n合计科技,广东,首次备案\n",
        {u"合计科技||广东|first|2026-11-26|"_s});
    row("the header once more", "单位,省市,备案类型\n甲,广东,首次备案\n单位,省市,备案类型\n",
        {good, u"3 skipped 2"_s});
    row("a header and nothing below", "单位,省市,备案类型\n", {u"import-empty "_s});
    row("lines of words below the sum",
        "单位,省市,备案类型\n甲,广东,首次备案\n合计,1,\n审核：张三,,\n注：本表仅供参考,,\n"
        "王主任签字,,\n",
        {good, u"3 skipped 1"_s, u"4 skipped 3"_s, u"5 skipped 3"_s, u"6 skipped 3"_s});
    row("lines of words without a sum",
        "单位,省市,备案类型\n甲,广东,首次备案\n备注: 含 APP,,\n制表人：李四,,审核人：张三\n",
        {good, u"3 skipped 3"_s, u"4 skipped 3"_s});
    row("a company that begins like such a line",
        "单位,省市,备案类型\n注册科技：某某,广东,首次备案\n",
        {u"注册科技：某某||广东|first|2026-11-26|"_s});
    row("filings below the sum of a part",
        "单位,省市,备案类型\n小计,0,\n甲,广东,首次备案\n乙,,\n",
        {good, u"4 import-cell-missing 省市"_s, u"2 skipped 1"_s});
    row("a header, a sum and nothing else", "单位,省市,备案类型\n合计,,\n", {u"2 skipped 1"_s});
    row("a web page", "<html><body><table><tr><td>省市</td></tr></table></body></html>",
        {u"import-markup "_s});
    row("a web page behind a mark and blanks", "\xEF\xBB\xBF\r\n  <!DOCTYPE html>\n<table>",
        {u"import-markup "_s});
    row("an XML table of Excel 2003",
        "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook/>",
        {u"import-markup "_s});
    const QByteArray wideMarkup =
        QStringEncoder(QStringEncoder::Utf16LE)(u"<?xml version=\"1.0\"?>"_s);
    row("the same in UTF-16", "\xFF\xFE" + wideMarkup,
        {u"import-markup "_s});
    row("a page that Excel saved as one file", "MIME-Version: 1.0\nContent-Type: multipart/related",
        {u"import-markup "_s});
    row("a header that begins with a bracket", "<单位>,省市,备案类型\n甲,广东,首次备案\n", {good});
    row("a PDF", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", {u"import-workbook-foreign "_s});
    row("a picture of a table", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16),
        {u"import-workbook-foreign "_s});
    row("quotes that belong to a name",
        "单位,省市,备案类型\n示例\"甲\"公司,广东,首次备案\n", {u"示例\"甲\"公司||广东|first|2026-11-26|"_s});
    row("guards as Excel formulas, not quoted", "单位,订单号,省市,备案类型\n甲,=\"301\",广东,首次备案\n",
        {u"甲|301|广东|first|2026-11-26|"_s});
    row("blanks in front of quoted cells", "单位, 省市, 备案类型\n\"甲\", \"广东\", \"首次备案\"\n", {good});
    row("sep= with a tab", "sep=\t\n单位\t省市\t备案类型\n甲\t广东\t首次备案\n", {good});
    row("SEP= in quotes behind a mark", "\xEF\xBB\xBF\"SEP=;\"\r\n单位;省市;备案类型\r\n甲;广东;首次备案\r\n",
        {good});
    row("bars", "单位|省市|备案类型\n甲|广东|首次备案\n", {good});
    row("CR alone with a quoted cell", "单位,省市,备案类型\r\"甲\",广东,\"首次备案\"\r", {good});
    row("CR, LF and both in one file", "单位,省市,备案类型\r\n甲,广东,首次备案\r乙,广东,首次备案\n",
        {good, u"乙||广东|first|2026-11-26|"_s});
    row("two marks", "\xEF\xBB\xBF\xEF\xBB\xBF单位,省市,备案类型\n甲,广东,首次备案\n", {good});
    QString wide = u"单位,省市,备案类型\r\n甲,广东,首次备案\r\n"_s;
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding);
        row(encoding == QStringConverter::Utf16LE ? "UTF-16 without a mark"
                                                  : "UTF-16 without a mark, big end first",
            encoder(wide), {good});
    }
    row("a name that is only a mark", "applicant,province,type\n\"\xEF\xBB\xBF\",浙,变更主体",
        {u"||浙江|change|2026-11-26|"_s});
    row("province and city in two columns", "单位,省份,城市,备案类型\n甲,广东省,深圳市,首次备案\n",
        {good});
    row("province and city that contradict", "单位,省份,城市,备案类型\n甲,广东省,杭州市,首次备案\n",
        {u"2 ambiguous-province 广东、浙江"_s});
    row("the subject in two columns is one name",
        "主体名称,主办单位,省市,备案类型\n甲,甲,广东,首次备案\n", {good});
    row("contacts by name", "单位,省市,备案类型,主办单位负责人,服务负责人\n甲,广东,首次备案,张三,李四\n",
        {good});
    row("contacts by number",
        "单位,省市,备案类型,主办单位负责人,服务负责人\n甲,广东,首次备案,13800138000,139****9000\n",
        {u"甲||广东|first|2026-11-26|138****8000+139****9000"_s});
    row("an error of a formula", "单位,省市,备案类型,手机号\n甲,广东,首次备案,#REF!\n",
        {u"2 import-cell-unshown 手机号"_s});
    row("a guard shows that zeros are meant",
        "单位,省市,备案类型,订单号\n甲,广东,首次备案,\"=\"\"30178775210000700\"\"\"\n",
        {u"甲|30178775210000700|广东|first|2026-11-26|"_s});
}

void FieldTablesTest::shapes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, outcome);
    QCOMPARE(outcomeOf(bytes), outcome);
}

void FieldTablesTest::places_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code"); // or the kind of the error
    const auto row = [](const QString &text, const QString &code) {
        QTest::addRow("%s", qPrintable(text)) << text << code;
    };
    for (const QString &text :
         {u"广东"_s, u"广东-深圳"_s, u"广东－深圳"_s, u"广东/深圳"_s, u"广东 深圳"_s, u"广东深圳"_s,
          u"广东省深圳市南山区"_s, u"深圳"_s, u"深圳市"_s, u"深圳市南山区"_s, u"中国 广东 深圳"_s,
          u"广东（深圳）"_s, u"中国广东深圳"_s, u"广东管局"_s, u"广东省通信管理局"_s, u"粤"_s, u"guangdong"_s})
        row(text, u"440000"_s);
    for (const QString &text : {u"吉林"_s, u"吉林市"_s, u"吉林省吉林市"_s, u"吉林吉林"_s, u"延边州"_s})
        row(text, u"220000"_s);
    row(u"海南"_s, u"460000"_s);
    row(u"海南省海口市"_s, u"460000"_s);
    row(u"海南州"_s, u"630000"_s);
    row(u"海南藏族自治州共和县"_s, u"630000"_s);
    row(u"青海海南州"_s, u"630000"_s);
    row(u"北京朝阳区"_s, u"110000"_s);
    row(u"北京市朝阳区"_s, u"110000"_s);
    row(u"朝阳市"_s, u"210000"_s);
    row(u"上海浦东新区"_s, u"310000"_s);
    row(u"上海浦东"_s, u"310000"_s);
    row(u"上海市浦东"_s, u"310000"_s);
    row(u"北京朝阳"_s, u"110000"_s);
    row(u"北京/朝阳"_s, u"110000"_s);
    row(u"北京-朝阳区"_s, u"110000"_s);
    row(u"重庆石柱"_s, u"500000"_s);
    row(u"重庆忠县"_s, u"500000"_s);
    row(u"天津河北区"_s, u"120000"_s);
    row(u"朝阳"_s, u"ambiguous-province"_s);
    row(u"中国 辽宁 朝阳"_s, u"210000"_s);
    row(u"天津-河北"_s, u"ambiguous-province"_s);
    row(u"北京浦东"_s, u"unknown-province"_s);
    row(u"浦东"_s, u"unknown-province"_s);
    row(u"义乌"_s, u"330000"_s);
    row(u"内蒙古呼和浩特"_s, u"150000"_s);
    row(u"兴安盟"_s, u"150000"_s);
    row(u"喀什地区"_s, u"650000"_s);
    row(u"石河子市"_s, u"650000"_s);
    row(u"广东-杭州"_s, u"ambiguous-province"_s);
    row(u"广东杭州"_s, u"unknown-province"_s);
    row(u"广东某某科技有限公司"_s, u"unknown-province"_s);
    row(u"朝阳区"_s, u"unknown-province"_s);
    row(u"火星"_s, u"unknown-province"_s);
    row(u"-"_s, u"unknown-province"_s);
}

void FieldTablesTest::places()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const Result<QString> found = PlaceNames(rules()).provinceCodeOf(text);
    QCOMPARE(found ? *found : errorKindName(found.error().kind), code);
}

void FieldTablesTest::everyCityLeadsToItsProvince()
{
    const PlaceNames places(rules());
    int count = 0;
    for (const CityNames &cities : rules().cities) {
        const Province &province = *rules().province(cities.provinceCode);
        for (const QString &name : cities.names) {
            const QStringList texts{name, province.shortName.chinese + name,
                                    province.name.chinese + name,
                                    province.shortName.chinese + u'-' + name};
            for (const QString &text : texts) {
                const Result<QString> found = places.provinceCodeOf(text);
                QVERIFY2(found && *found == province.code, qPrintable(text));
            }
            ++count;
        }
    }
    QVERIFY(count > 700);
}

void FieldTablesTest::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date"); // invalid: refused
    const QDate day(2026, 5, 10); // a Sunday
    for (const QString &text :
         {u"2026-05-10"_s, u"2026/5/10 13:42"_s, u"2026.5.10"_s, u"20260510"_s, u"2026年5月10日"_s,
          u"2026年5月10日星期日"_s, u"2026年5月10日 周日 下午1:42"_s, u"2026-05-10 (星期天)"_s,
          u"Sunday, May 10, 2026"_s, u"10-May-2026"_s, u"10 May 2026 13:42"_s, u"May 10th, 2026"_s,
          u"2026-05-09T17:00:00Z"_s, u"2026-05-09 16:00:00.000 UTC"_s,
          u"2026-05-10T23:59:59+08:00"_s, u"2026-05-09T12:30:00-05:00"_s, u"46152"_s,
          u"46152.99999"_s, u"2026/5/10 1:42 PM"_s, u"2026年5月10号"_s, u"2026 - 05 - 10"_s, u"2026 5 10"_s,
          u"20260510134200"_s, u"202605101342"_s, u"2026-May-10"_s, u"2026/May/10 13:42"_s, u"2026_05_10"_s,
          u"2026\\5\\10"_s, u"2026—05—10"_s, u"2026.05.10."_s, u"2026年05月10日13时42分05秒"_s,
          u"2026-05-10 08:05:33 +0800 CST"_s, u"2026-05-10 08:05 (UTC+8)"_s, u"2026-05-09 17:00 GMT+0"_s,
          u"Sun May 10 08:05:33 CST 2026"_s, u"Sun May 10 2026 08:05:33 GMT+0800 (中国标准时间)"_s})
        QTest::addRow("%s", qPrintable(text)) << text << day;
    const QDate later(2026, 5, 16);
    for (const QString &text : {u"16/5/2026"_s, u"5/16/2026"_s, u"16.05.2026 08:05"_s, u"05-16-2026"_s})
        QTest::addRow("%s", qPrintable(text)) << text << later;
    QTest::newRow("day and month the same") << u"05/05/2026"_s << QDate(2026, 5, 5);
    for (const QString &text :
         {u"16/16/2026"_s, u"31/2/2026"_s, u"2026-05-10—2026-05-12"_s, u"2026-05-10 提交"_s, u"2026-05-10 24:00"_s,
          u"2026年5月101日"_s, u"26/5/10"_s, u"10/05/2026"_s, u"5/10/26"_s, u"5月10日"_s, u"05-10"_s,
          u"2026年5月10日星期一"_s, u"2026-02-30"_s, u"2026-5"_s, u"10-May-26"_s, u"12345"_s,
          u"99999"_s, u"1778950000"_s, u"2026-05-10 早上"_s, u"2026-05-10 25:00"_s, u"昨天"_s,
          u"2026-05/10"_s, u"2026051"_s, u"202605101"_s, u"20260510256000"_s,
          u"20261310134200"_s, u"Mayday 10, 2026"_s})
        QTest::addRow("refused: %s", qPrintable(text)) << text << QDate();
}

void FieldTablesTest::dates()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const Result<QDate> found = parseDateCell(text);
    QCOMPARE(found ? *found : QDate(), date);
}

void FieldTablesTest::numbers_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("outcome"); // masks, or the kind of the error
    const auto row = [](const char *name, const QString &cell, const QString &outcome) {
        QTest::newRow(name) << cell << outcome;
    };
    const QString one = u"138****8000"_s;
    const QString two = u"138****8000+139****9000"_s;
    row("a decimal of Excel", u"13800138000.0"_s, one);
    row("two decimals", u"13800138000.00"_s, one);
    row("groups of three", u"13,800,138,000"_s, one);
    row("country and decimal", u"8613800138000.0"_s, one);
    row("a back-tick", u"`13800138000"_s, one);
    row("an apostrophe behind", u"13800138000'"_s, one);
    row("a typographic apostrophe", u"’13800138000"_s, one);
    row("a tab behind", u"13800138000\t"_s, one);
    row("a control character in front", u"\u001f13800138000"_s, one);
    row("a mark of direction", u"\u202d13800138000\u202c"_s, one);
    row("a blank of no width inside", u"138\u200b00138000"_s, one);
    row("a no-break blank", u"\u00a013800138000"_s, one);
    row("slash", u"13800138000/13900139000"_s, two);
    row("full-width slash", u"13800138000／13900139000"_s, two);
    row("enumeration comma between masks", u"138****8000、139****9000"_s, two);
    row("a word between", u"13800138000和13900139000"_s, two);
    row("a line end between", u"13800138000\n13900139000"_s, two);
    row("decimals with a slash", u"13800138000.0/13900139000.0"_s, two);
    row("nan", u"nan"_s, QString());
    row("NaN", u"NaN"_s, QString());
    row("#N/A", u"#N/A"_s, QString());
    row("None", u"None"_s, QString());
    row("a dash", u"-"_s, QString());
    row("none in words", u"无"_s, QString());
    row("not known in words", u"不详"_s, QString());
    row("not yet in words", u"待定"_s, QString());
    row("a question mark", u"？"_s, QString());
    row("what a spreadsheet shows of a blank cell elsewhere", u"0"_s, QString());
    row("a backslash between", u"13800138000\\13900139000"_s, two);
    row("a name in front", u"张三13800138000"_s, u"import-number-mixed"_s);
    row("a name and a blank in front", u"张三 13800138000"_s, u"import-number-mixed"_s);
    row("a name behind in brackets", u"13800138000（张三）"_s, u"import-number-mixed"_s);
    row("a name beside a mask", u"张三138****8000"_s, u"import-number-mixed"_s);
    row("shortened", u"1.38E+10"_s, u"import-number-shortened"_s);
    row("shortened beside a whole one", u"1.38E+10/13900139000"_s, u"import-number-shortened"_s);
    row("narrow column", u"########"_s, u"import-cell-unshown"_s);
    row("ten digits", u"1380013800"_s, u"phone-wrong-length"_s);
}

void FieldTablesTest::numbers()
{
    QFETCH(QString, cell);
    QFETCH(QString, outcome);
    const Result<ImportResult> result =
        imported("省市,备案类型,手机号\n浙江,首次备案," + csvRow({cell}));
    QVERIFY(result);
    QCOMPARE(result->records.size() + result->faults.size(), 1);
    if (!result->faults.isEmpty()) {
        QCOMPARE(errorKindName(result->faults[0].error.kind), outcome);
        QCOMPARE(result->faults[0].cells.value(2), cell);
    } else {
        QCOMPARE(describe(result->records[0]).section(u'|', 5), outcome);
    }
}

void FieldTablesTest::titles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("column");
    const auto row = [](const QString &title, FilingColumn column) {
        QTest::addRow("%s", qPrintable(title)) << title << int(column);
    };
    row(u"订单类型"_s, FilingColumn::Type);
    row(u"备案类型"_s, FilingColumn::Type);
    row(u"主体名称"_s, FilingColumn::Applicant);
    row(u"主办单位"_s, FilingColumn::Applicant);
    row(u"主办单位名称"_s, FilingColumn::Applicant);
    row(u"当前阶段"_s, FilingColumn::State);
    row(u"服务负责人手机号"_s, FilingColumn::SitePhone);
    row(u"互联网信息服务负责人手机号"_s, FilingColumn::SitePhone);
    row(u"APP负责人手机号"_s, FilingColumn::SitePhone);
    row(u"服务负责人"_s, FilingColumn::SiteContact);
    row(u"主办单位负责人"_s, FilingColumn::SubjectContact);
    row(u"主办单位负责人手机号"_s, FilingColumn::SubjectPhone);
    row(u"负责人手机号"_s, FilingColumn::Phone);
    row(u"备案地域"_s, FilingColumn::Province);
    row(u"创建时间"_s, FilingColumn::CreatedAt);
    row(u"订单ID"_s, FilingColumn::OrderNumber);
    row(u"服务类型"_s, FilingColumn::Service);
    row(u"互联网信息服务类型"_s, FilingColumn::Service);
    row(u"企业全称"_s, FilingColumn::Applicant);
    row(u"省份/城市"_s, FilingColumn::Province);
    row(u"备案地"_s, FilingColumn::Province);
    row(u"归属省份"_s, FilingColumn::Province);
    row(u"备案类别"_s, FilingColumn::Type);
    row(u"主办者所在地"_s, FilingColumn::Province);
    row(u"主体负责人联系方式1"_s, FilingColumn::SubjectPhone);
    row(u"联系方式1"_s, FilingColumn::Phone);
    row(u"网站负责人手机号2"_s, FilingColumn::SitePhone);
    row(u"備案訂單號"_s, FilingColumn::OrderNumber);
}

void FieldTablesTest::titles()
{
    QFETCH(QString, title);
    QFETCH(int, column);
    const std::optional<FilingColumn> found = columnTitled(title);
    QVERIFY(found.has_value());
    QCOMPARE(int(*found), column);
}

void FieldTablesTest::noSmsGoesToTheSecondWayOfContact()
{
    for (const QString &title : {u"联系方式2"_s, u"主体负责人联系方式2"_s, u"服务负责人联系方式2"_s,
                                 u"主体负责人手机号2"_s, u"手机号0"_s})
        QVERIFY2(!columnTitled(title), qPrintable(title));
}

// Whatever stands in a table: each row that is not blank is read, refused or named as left out.
void FieldTablesTest::everyRowIsAccountedFor()
{
    QRandomGenerator random(20261126);
    const QStringList pieces{u"广东"_s, u"首次备案"_s, u"13800138000"_s, u"46152"_s, u"合计"_s, u"nan"_s,
                             u"\""_s,   u"'1"_s,       u"2026-05-10"_s,  u"####"_s,  u"a\nb"_s, u"，"_s,
                             u"\u200b"_s, u"变更主体"_s, u"深圳市"_s};
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = "单位,省市,备案类型,手机号,提交日期,订单号\r";
        const int rows = random.bounded(1, 12);
        for (int i = 0; i < rows; ++i) {
            QStringList cells{u"第%1行"_s.arg(i)};
            for (int cell = 0; cell < 5; ++cell)
                cells << pieces.at(random.bounded(int(pieces.size())));
            bytes += csvRow(cells);
        }
        const Result<ImportResult> result = imported(bytes);
        QVERIFY(result);
        QCOMPARE(result->records.size() + result->faults.size() + result->skipped.size()
                     + result->duplicates,
                 rows);
    }
}

QTEST_GUILESS_MAIN(FieldTablesTest)
#include "tst_fieldtables.moc"
