// SPDX-License-Identifier: MIT
#include <QtCore/qbuffer.h>
#include <QtTest/qtest.h>

#include "app/export/filingfields.h"
#include "app/export/filingrowreader.h"
#include "app/export/tablereading.h"
#include "app/record/recordchanges.h"
#include "app/time/beijingtime.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = fromBeijing(QDate(2026, 11, 26), QTime(12, 0));

const RuleBook &rules()
{
    static const Result<RuleBook> book = RuleBook::load(RuleBook::builtInFolder());
    return *book;
}

ImportOptions atNoon()
{
    ImportOptions options;
    options.now = now;
    return options;
}

// A row that is good, with these cells in place of its own; a null one is left out.
RowCells rowWith(const RowCells &others)
{
    RowCells cells{{FilingColumn::Applicant, u"陈先生"_s},
                   {FilingColumn::Province, u"广东"_s},
                   {FilingColumn::Type, u"首次备案"_s},
                   {FilingColumn::Submitted, u"2026-11-20"_s},
                   {FilingColumn::SubjectPhone, u"13800138000"_s},
                   {FilingColumn::SitePhone, u"13300133000"_s}};
    cells.insert(others);
    cells.removeIf([](RowCells::iterator cell) { return cell.value().isNull(); });
    return cells;
}

Result<FilingRecord> readRow(const RowCells &cells, const ImportOptions &options = atNoon())
{
    return FilingRowReader(rules(), options).read(cells);
}

// "kind detail"
QString textOf(const Error &error)
{
    const QString text = errorKindName(error.kind) + u' ' + error.detail;
    return text.trimmed();
}

// "taken" where the row is.
QString outcomeOf(const Result<FilingRecord> &record)
{
    return record ? u"taken"_s : textOf(record.error());
}

QString outcomeOf(const FoundRow &row)
{
    if (!row.skipped)
        return outcomeOf(row.record);
    switch (*row.skipped) {
    case SkipReason::Preface:
        return u"preface"_s;
    case SkipReason::Sum:
        return u"sum"_s;
    case SkipReason::HeaderAgain:
        return u"header again"_s;
    case SkipReason::Foot:
        return u"foot"_s;
    }
    Q_UNREACHABLE();
}

const QString titles = u"单位,省市,备案类型,提交日期,主体负责人手机,网站负责人手机"_s;
const QString good = u"甲,广东,首次备案,2026-11-20,13800138000,13300133000"_s;

// A table that is read row by row.
class Bench final
{
    QByteArray m_bytes;
    QBuffer m_device;

public:
    explicit Bench(const QStringList &lines)
        : m_bytes((lines.join(u'\n') + u'\n').toUtf8())
        , m_device(&m_bytes)
    {
        m_device.open(QIODevice::ReadOnly);
    }
    [[nodiscard]] Result<void> open() { return reading.open(m_device); }
    // "line: what it is", to the end.
    [[nodiscard]] QStringList rows()
    {
        QStringList found;
        while (const std::optional<FoundRow> row = reading.next())
            found << QString::number(row->line) + u": "_s + outcomeOf(*row);
        return found;
    }

    const ImportOptions options = atNoon();
    TableReading reading{rules(), options};
};

} // namespace

// A table that is read, and the rows in it.
class TableReadingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyRowIsWhatItIs_data();
    void everyRowIsWhatItIs();
    void aHeaderIsFoundNearTheTop_data();
    void aHeaderIsFoundNearTheTop();
    void theEndIsReached();
    void whoNamesPersonsIsTold();
    void aCellIsTakenOrRefused_data();
    void aCellIsTakenOrRefused();
    void theDayIsThatOfTheSubmissionOrOfTheOrder_data();
    void theDayIsThatOfTheSubmissionOrOfTheOrder();
    void aForecastMayLieAhead();
    void whatIsPrivateIsNotTakenOver();
    void aDraftMayLackAnything();
};

void TableReadingTest::everyRowIsWhatItIs_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const QStringList &lines, const QStringList &rows) {
        QTest::newRow(name) << lines << rows;
    };
    row("what is above the header", {u"备案名单"_s, titles, good},
        {u"1: preface"_s, u"3: taken"_s});
    row("the header once more, as on every page", {titles, good, titles, good},
        {u"2: taken"_s, u"3: header again"_s, u"4: taken"_s});
    row("a line that is drawn, and a blank one",
        {titles, u"---,---,---,---,---,---"_s, u",,,,,"_s, good}, {u"4: taken"_s});
    row("a sum and what is below it", {titles, good, u"合计,1 条,,,,"_s, u"张三,,,,,"_s},
        {u"2: taken"_s, u"3: sum"_s, u"4: foot"_s});
    row("below the sum of a part the table goes on",
        {titles, u"小计,,,,,"_s, good, u"张三,,,,13800138000,"_s},
        {u"2: sum"_s, u"3: taken"_s, u"4: import-cell-missing 省市"_s});
    row("words of whoever signs", {titles, good, u"审核：张三,,,,,"_s},
        {u"2: taken"_s, u"3: foot"_s});
    row("a name that begins like a sum is a filing",
        {titles, u"合计科技,广东,首次备案,2026-11-20,13800138000,13300133000"_s}, {u"2: taken"_s});
    row("a comma in a name shifts what follows",
        {titles, u"甲,乙,广东,首次备案,2026-11-20,13800138000,13300133000"_s, good},
        {u"2: import-too-many-cells"_s, u"3: taken"_s});
    row("a narrow column hid what was in it",
        {titles, u"甲,广东,首次备案,########,13800138000,13300133000"_s},
        {u"2: import-cell-unshown 提交日期"_s});
}

void TableReadingTest::everyRowIsWhatItIs()
{
    QFETCH(QStringList, lines);
    Bench bench(lines);
    QVERIFY(bench.open());
    QTEST(bench.rows(), "rows");
}

void TableReadingTest::aHeaderIsFoundNearTheTop_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("outcome");
    QStringList preface(mostPrefaceRows - 1, u"说明"_s);
    const auto row = [](const char *name, const QStringList &lines, const QString &outcome) {
        QTest::newRow(name) << lines << outcome;
    };
    row("the first row", {titles, good}, u"header in 1"_s);
    row("the last one that is looked at", preface + QStringList{titles, good},
        u"header in %1"_s.arg(mostPrefaceRows));
    preface << u"说明"_s;
    row("one below it", preface + QStringList{titles, good}, u"import-column-missing 省市"_s);
    row("nothing at all", {}, u"import-empty"_s);
    row("a column is missing: that one is named", {u"单位,省市,手机号"_s, u"甲,广东,13800138000"_s},
        u"import-column-missing 备案类型"_s);
    row("one title several times is less like a header than two",
        {u"省市,省市,省市"_s, u"单位,备案类型"_s}, u"import-column-missing 省市"_s);
}

void TableReadingTest::aHeaderIsFoundNearTheTop()
{
    QFETCH(QStringList, lines);
    Bench bench(lines);
    const Result<void> opened = bench.open();
    const QString found =
        opened ? u"header in %1"_s.arg(bench.reading.header().line) : textOf(opened.error());
    QTEST(found, "outcome");
}

void TableReadingTest::theEndIsReached()
{
    Bench bench({titles, good, good});
    QVERIFY(bench.open());
    QCOMPARE(bench.reading.header().columns.at(1), std::optional(FilingColumn::Province));
    QCOMPARE(bench.rows().size(), 2);
    QVERIFY(bench.reading.ending());
    QCOMPARE(bench.reading.progress(), 1.0);
    QVERIFY(!bench.reading.next());
}

void TableReadingTest::whoNamesPersonsIsTold()
{
    Bench bench({titles + u",核验负责人"_s, good + u",主体;网站"_s, good + u','});
    QVERIFY(bench.open());
    QVERIFY(bench.reading.next()->hasNamedPersons);
    QVERIFY(!bench.reading.next()->hasNamedPersons);
}

void TableReadingTest::aCellIsTakenOrRefused_data()
{
    QTest::addColumn<RowCells>("cells");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const RowCells &cells, const QString &outcome) {
        QTest::newRow(name) << cells << outcome;
    };
    row("a whole row", {}, u"taken"_s);
    row("without a province", {{FilingColumn::Province, {}}}, u"import-cell-missing 省市"_s);
    row("a province that is none", {{FilingColumn::Province, u"火星"_s}},
        u"unknown-province 火星"_s);
    row("without a kind", {{FilingColumn::Type, {}}}, u"import-cell-missing 备案类型"_s);
    row("a change of nothing", {{FilingColumn::Type, u"change"_s}},
        u"import-cell-missing 变更/注销部分"_s);
    row("a change of both",
        {{FilingColumn::Type, u"change"_s}, {FilingColumn::Part, u"主体和网站"_s}}, u"taken"_s);
    row("both cannot be cancelled in one filing",
        {{FilingColumn::Type, u"cancel"_s}, {FilingColumn::Part, u"主体和网站"_s}},
        u"import-cell-invalid 变更/注销部分"_s);
    row("an order number that lost its digits", {{FilingColumn::OrderNumber, u"3.02E+16"_s}},
        u"import-number-shortened 备案订单号"_s);
    row("a document in place of an order number",
        {{FilingColumn::OrderNumber, u"11010519491231002X"_s}}, u"looks-secret"_s);
    row("the day is tomorrow", {{FilingColumn::Submitted, u"2026-11-27"_s}},
        u"invalid-date 2026-11-27"_s);
    row("the day is today", {{FilingColumn::Submitted, u"2026-11-26"_s}}, u"taken"_s);
    row("the first day on which there were filings", {{FilingColumn::Submitted, u"2005-03-20"_s}},
        u"taken"_s);
    row("the day before it", {{FilingColumn::Submitted, u"2005-03-19"_s}},
        u"invalid-date 2005-03-19"_s);
    row("a beginning that is no time", {{FilingColumn::CreatedAt, u"上周"_s}},
        u"import-cell-invalid 建立时间"_s);
    row("the round before the first", {{FilingColumn::Round, u"0"_s}},
        u"import-cell-invalid 轮次"_s);
    row("as many rounds as anybody has", {{FilingColumn::Round, u"1000"_s}}, u"taken"_s);
    row("one more", {{FilingColumn::Round, u"1001"_s}}, u"import-cell-invalid 轮次"_s);
    row("neither yes nor no", {{FilingColumn::NumberChanging, u"也许"_s}},
        u"import-cell-invalid 变更手机号"_s);
    row("rules that there are not", {{FilingColumn::Rules, u"外国"_s}},
        u"import-cell-invalid 适用规则"_s);
}

void TableReadingTest::aCellIsTakenOrRefused()
{
    QFETCH(RowCells, cells);
    QFETCH(QString, outcome);
    QCOMPARE(outcomeOf(readRow(rowWith(cells))), outcome);
}

void TableReadingTest::theDayIsThatOfTheSubmissionOrOfTheOrder_data()
{
    QTest::addColumn<QString>("submitted"); // null: the row has none
    QTest::addColumn<QString>("created");
    QTest::addColumn<QDate>("day");
    QTest::newRow("of submission")
        << u"2026-11-20"_s << u"2026-11-18 09:00"_s << QDate(2026, 11, 20);
    QTest::newRow("of the order, in Beijing")
        << QString() << u"2026-11-18T16:30:00Z"_s << QDate(2026, 11, 19);
    QTest::newRow("today") << QString() << QString() << QDate(2026, 11, 26);
}

void TableReadingTest::theDayIsThatOfTheSubmissionOrOfTheOrder()
{
    QFETCH(QString, submitted);
    QFETCH(QString, created);
    const auto record = readRow(
        rowWith({{FilingColumn::Submitted, submitted}, {FilingColumn::CreatedAt, created}}));
    QVERIFY(record);
    QTEST(record->submitted, "day");
}

void TableReadingTest::aForecastMayLieAhead()
{
    ImportOptions options = atNoon();
    options.takesAnyDay = true;
    QCOMPARE(outcomeOf(readRow(rowWith({{FilingColumn::Submitted, u"2027-01-01"_s}}), options)),
             u"taken"_s);
}

void TableReadingTest::whatIsPrivateIsNotTakenOver()
{
    const auto record = readRow(
        rowWith({{FilingColumn::Applicant, u"陈先生 13800138000"_s},
                 {FilingColumn::Note, u"验证码 582914"_s + QString(2 * longestNote, u'长')}}));
    QVERIFY(record);
    QCOMPARE(record->applicant, u"陈先生 138****8000"_s);
    QVERIFY2(!record->note.contains(u"582914"_s), qPrintable(record->note));
    QVERIFY(record->note.size() <= longestNote);
    QVERIFY(record->note.startsWith(u"验证码"_s));
}

void TableReadingTest::aDraftMayLackAnything()
{
    const RowCells bare{{FilingColumn::State, stateText(FilingState::Draft)},
                        {FilingColumn::Applicant, u"陈先生"_s}};
    const auto record = readRow(bare);
    QVERIFY(record);
    QVERIFY(record->provinceCode.isEmpty());
    QVERIFY(!record->type);
    // What is there has to be right all the same.
    RowCells wrong = bare;
    wrong.insert(FilingColumn::Province, u"火星"_s);
    QCOMPARE(outcomeOf(readRow(wrong)), u"unknown-province 火星"_s);
}

QTEST_GUILESS_MAIN(TableReadingTest)
#include "tst_tablereading.moc"
