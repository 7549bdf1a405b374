// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qbuffer.h>

#include "app/export/faulttable.h"
#include "app/tables/csvformat.h"
#include "app/tables/tableformat.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const CsvFormat csv(u',', {u"csv"_s});

const RuleBook &rules()
{
    static const Result<RuleBook> book = RuleBook::load(RuleBook::builtInFolder());
    Q_ASSERT(book);
    return *book;
}

// The rows of a table that was written, with its header.
QList<QStringList> rowsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    const auto source = csv.open(buffer, [](const QStringList &cells) { return cells.size(); });
    QList<QStringList> rows;
    while (source) {
        const std::optional<TableRow> row = (*source)->next();
        if (!row)
            break;
        rows << row->cells;
    }
    return rows;
}

} // namespace

// Rows to mend, and an empty table, written and read again.
class FaultTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void rowsComeBackWithTheirReasons();
    void whatLooksSecretIsLeftOut();
    void noSecretReachesTheDisk_data();
    void noSecretReachesTheDisk();
    void theTemplateHasTitlesThatAreRead();
    void blankRowsAreTold();
};

void FaultTableTest::rowsComeBackWithTheirReasons()
{
    TableHeader header;
    header.titles = QStringList{u"单位"_s, u"手机号"_s};
    header.columns = {FilingColumn::Applicant, FilingColumn::Phone};
    const QList<RowFault> faults{
        {2, {ErrorKind::PhoneNotMobile, u"0571"_s}, {u"某某,公司"_s, u"0571"_s}}};
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writeFaults(header, faults, {u"not mobile"_s}, csv, buffer).isOk());
    const QList<QStringList> rows = rowsOf(buffer.data());
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).first(2), header.titles);
    QCOMPARE(rows.at(1).size(), 3);
    QCOMPARE(rows.at(1).at(0), u"某某,公司"_s);
    QVERIFY(rows.at(1).at(1).contains(u"0571"_s));
    QCOMPARE(rows.at(1).at(2), u"not mobile"_s);
}

void FaultTableTest::whatLooksSecretIsLeftOut()
{
    TableHeader header;
    header.titles = QStringList{u"单位"_s, u"证件号码"_s};
    header.columns = {FilingColumn::Applicant, std::nullopt};
    const QList<RowFault> faults{
        {2, {ErrorKind::PhoneNotMobile, {}}, {u"某某公司"_s, u"11010519491231002X"_s}}};
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writeFaults(header, faults, {u"why"_s}, csv, buffer).isOk());
    QVERIFY(!buffer.data().contains("11010519491231002X"));
    QVERIFY(buffer.data().contains(u"某某公司"_s.toUtf8()));
}

void FaultTableTest::noSecretReachesTheDisk_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("code in a column that is not read") << u"经办"_s << u"582914"_s << false;
    QTest::newRow("code in parts in a column that is not read")
        << u"经办"_s << u"58-29-14"_s << false;
    QTest::newRow("code in a note") << u"备注"_s << u"验证码 582914"_s << false;
    QTest::newRow("passport in a column that is not read")
        << u"证件号码"_s << u"E12345678"_s << false;
    QTest::newRow("code as a deadline") << u"截止时间"_s << u"582914"_s << false;
    QTest::newRow("code as a phone") << u"手机号"_s << u"582914"_s << false;
    QTest::newRow("code as a kind of document") << u"证件类型"_s << u"482 913"_s << false;
    QTest::newRow("passport as an order number") << u"订单号"_s << u"E12345678"_s << false;
    QTest::newRow("permit as a day") << u"提交日期"_s << u"A234567(8)"_s << false;
    QTest::newRow("six digits in the name of a site") << u"单位名称"_s << u"518888网"_s << true;
    QTest::newRow("code in a name") << u"单位名称"_s << u"陈先生 582914"_s << false;
    QTest::newRow("order number") << u"订单号"_s << u"582914"_s << true;
    QTest::newRow("day") << u"提交日期"_s << u"181129"_s << true;
    QTest::newRow("phone") << u"手机号"_s << u"1380013800"_s << true;
}

void FaultTableTest::noSecretReachesTheDisk()
{
    QFETCH(QString, title);
    QFETCH(QString, cell);
    QFETCH(bool, isWritten);
    TableHeader header;
    header.titles = QStringList{u"单位"_s, title};
    header.columns = {FilingColumn::Applicant, columnTitled(title)};
    const QList<RowFault> faults{{2, {ErrorKind::PhoneNotMobile, {}}, {u"某某公司"_s, cell}}};
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writeFaults(header, faults, {u"why"_s}, csv, buffer).isOk());
    QCOMPARE(buffer.data().contains(cell.toUtf8()), isWritten);
    QVERIFY(buffer.data().contains(title.toUtf8()));
}

void FaultTableTest::theTemplateHasTitlesThatAreRead()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writeTemplate(rules(), csv, buffer).isOk());
    const QList<QStringList> rows = rowsOf(buffer.data());
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.at(0).size() > 5);
    for (const QString &title : rows.at(0))
        QVERIFY2(columnTitled(title), qPrintable(title));
}

void FaultTableTest::blankRowsAreTold()
{
    QVERIFY((TableRow{3, {QString(), u" "_s}, {}}).isBlank());
    QVERIFY(!(TableRow{3, {QString(), u"a"_s}, {}}).isBlank());
}

QTEST_GUILESS_MAIN(FaultTableTest)
#include "tst_faulttable.moc"
