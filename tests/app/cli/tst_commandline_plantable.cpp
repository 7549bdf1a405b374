// SPDX-License-Identifier: MIT
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qstringconverter.h>
#include <QtTest/qtest.h>

#include "app/tables/tableformats.h"
#include "tests/app/commandbench.h"

using namespace beian;
using namespace Qt::StringLiterals;

class CommandLinePlanTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyProvinceAndTypeWithBadRowsBetween();
    void answersLikeTheSingleCommand_data();
    void answersLikeTheSingleCommand();
    void badRows_data();
    void badRows();
    void sitePhones_data();
    void sitePhones();
    void blankRowsAreSkipped();
    void rowsHaveTheNumbersOfSpreadsheets();
    void headerIsChecked_data();
    void headerIsChecked();
    void readsWhatAnImportReads_data();
    void readsWhatAnImportReads();
    void readsWorkbooks();
    void aDayAheadIsPlanned();
    void unreadColumnsAreTold();
    void speaksToPeople();
    void manyRowsAreAnsweredOneByOne();

private:
    [[nodiscard]] QString fileWith(const QByteArray &content) const;
    [[nodiscard]] CommandAnswer planFile(const QByteArray &content) const
    {
        return m_bench.run({u"plan"_s, u"--csv"_s, fileWith(content), u"--json"_s});
    }

    const CommandBench m_bench;
    const QTemporaryDir m_folder;
};

void CommandLinePlanTableTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(m_folder.isValid());
}

QString CommandLinePlanTableTest::fileWith(const QByteArray &content) const
{
    const QString name = m_folder.filePath(u"备案 列表.csv"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test cannot write its file.");
    return name;
}

void CommandLinePlanTableTest::everyProvinceAndTypeWithBadRowsBetween()
{
    QByteArray content = "\xEF\xBB\xBFprovince,submitted,type,changed,cancel\r\n";
    QList<QStringList> expected; // the options of a good row; empty for a bad one
    for (const Province &province : m_bench.rules().provinces) {
        for (const char *type :
             {"first,,", "new-site,,", "access,,", "change,subject,", "change,site,",
              "change,both,", "cancel-access,,", "cancel,,subject", "cancel,,site"}) {
            const QByteArray row =
                province.shortName.chinese.toUtf8() + ",2018-09-12," + type + "\r\n";
            content += row;
            const QStringList cells = QString::fromUtf8(row).trimmed().split(u',');
            QStringList options{u"--province"_s, cells[0],    u"--submitted"_s,
                                cells[1],        u"--type"_s, cells[2]};
            if (!cells[3].isEmpty())
                options += {u"--changed"_s, cells[3]};
            if (!cells[4].isEmpty())
                options += {u"--cancel"_s, cells[4]};
            expected += options;
        }
        content += province.shortName.chinese.toUtf8() + ",2018-09-12,sixth,,\r\n";
        expected += QStringList();
    }

    const CommandAnswer answer = planFile(content);
    QCOMPARE(answer.code, ExitCode::Rejected);
    QCOMPARE(answer.err, QByteArray());
    const QList<QJsonObject> lines = answer.lines();
    QCOMPARE(lines.size(), 31 * 10);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (expected[i].isEmpty()) {
            QCOMPARE(lines[i].keys(), QStringList({u"error"_s, u"row"_s}));
            QCOMPARE(lines[i]["row"_L1], int(i) + 2);
            QCOMPARE(lines[i]["error"_L1]["kind"_L1], u"import-type-unknown"_s);
        } else {
            const CommandAnswer single =
                m_bench.run(QStringList{u"plan"_s, u"--json"_s} + expected[i]);
            QCOMPARE(lines[i], single.object());
        }
    }
}

void CommandLinePlanTableTest::answersLikeTheSingleCommand_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("plain") << QByteArray("province,submitted,type,subject-phone,site-phone\n"
                                         "浙江,2018-09-12,first,13800138000,13300133000\n");
    QTest::newRow("columns in another order, no line end")
        << QByteArray("site-phone,type,subject-phone,province,submitted\n"
                      "13300133000,first,13800138000,zj,2018-09-12");
    QTest::newRow("as a spreadsheet writes it")
        << QByteArray("\xEF\xBB\xBFprovince,submitted,type,subject-phone,site-phone,rules\r\n"
                      "浙江省,2018/9/12,first,138 0013 8000,+86 133-0013-3000,\r\n");
    QTest::newRow("everything quoted, with line ends inside") << QByteArray(
        "\"province\",\"submitted\",\"type\",\"subject-phone\",\"site-phone\"\r\n"
        "\"浙江\r\n\",\"2018-09-12\",\"first\",\"13800138000\",\"\n13300133000\"\r\n");
    QTest::newRow("today by default")
        << QByteArray("province,type,subject-phone,site-phone,submitted\n"
                      "浙江,first,13800138000,13300133000,\n");
    QTest::newRow("blanks around the cells")
        << QByteArray("province , type, subject-phone,site-phone\n"
                      " 浙江 , first,13800138000 ,13300133000\n");
}

void CommandLinePlanTableTest::answersLikeTheSingleCommand()
{
    QFETCH(QByteArray, content);
    const CommandAnswer single =
        m_bench.run({u"plan"_s, u"--json"_s, u"--province"_s, u"浙江"_s, u"--submitted"_s,
                     u"2018-09-12"_s, u"--type"_s, u"first"_s, u"--subject-phone"_s,
                     u"13800138000"_s, u"--site-phone"_s, u"13300133000"_s});
    const CommandAnswer answer = planFile(content);
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.out, single.out);
}

void CommandLinePlanTableTest::badRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("mentioned");

    const auto row = [](const char *name, const QByteArray &text, const QString &kind,
                        const QString &mentioned = {}) {
        QTest::newRow(name) << text << kind << mentioned;
    };
    row("unknown province", "天堂,first,,,,", u"unknown-province"_s, u"天堂"_s);
    row("ambiguous province", "hn,first,,,,", u"ambiguous-province"_s, u"湖南"_s);
    row("no province", ",first,,,,", u"import-cell-missing"_s, u"省市"_s);
    row("no type", "浙江,,,,,", u"import-cell-missing"_s, u"备案类型"_s);
    row("unknown type", "浙江,zweite,,,,", u"import-type-unknown"_s, u"zweite"_s);
    row("change without what", "浙江,change,,,,", u"import-cell-missing"_s, u"变更/注销部分"_s);
    row("cancel without what", "浙江,cancel,,,,", u"import-cell-missing"_s, u"变更/注销部分"_s);
    row("what is changed beside what is cancelled", "浙江,change,subject,site,,",
        u"import-cell-invalid"_s, u"变更/注销部分"_s);
    row("a weekday that is not that day's", "浙江,first,,,2018-09-12 星期一,",
        u"import-weekday-wrong"_s, u"星期一"_s);
    row("a number and a name in one cell", "浙江,first,,,2018-09-12,张三13800138000",
        u"import-number-mixed"_s, u"网站负责人手机号"_s);
    row("bad date", "浙江,first,,,2018-02-30,", u"invalid-date"_s, u"2018-02-30"_s);
    row("phone in the column of the date", "浙江,first,,,13800138000,", u"invalid-date"_s, u"…"_s);
    row("phone in the column of the province", "13800138000,first,,,,", u"unknown-province"_s,
        u"…"_s);
    row("bad phone", "浙江,first,,,2018-09-12,12345", u"phone-not-mobile"_s);
    row("a cell that is shifted", "浙江,first,,,,,x", u"import-too-many-cells"_s);
    row("stray quote", "浙江,fi\"rst,,,,", u"import-quote-open"_s);
    row("text after a quote", "\"浙江\"省,first,,,,", u"import-quote-open"_s);
    row("far too long", QByteArray(100'000, 'x'), u"import-row-too-long"_s);
}

void CommandLinePlanTableTest::badRows()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, kind);
    QFETCH(QString, mentioned);
    const QByteArray good = "浙江,first,,,2018-09-12,13800138000\n";
    const CommandAnswer answer = planFile("province,type,changed,cancel,submitted,site-phone\n"
                                          + good + "\n" + row + "\n" + good);
    QCOMPARE(answer.code, ExitCode::Rejected);
    QCOMPARE(answer.err, QByteArray());
    const QList<QJsonObject> lines = answer.lines();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0]["required"_L1], true);
    QCOMPARE(lines[1].keys(), QStringList({u"error"_s, u"row"_s}));
    QCOMPARE(lines[1]["row"_L1], 4);
    QCOMPARE(lines[1]["error"_L1]["kind"_L1], kind);
    const QString message = lines[1]["error"_L1]["message"_L1].toString();
    QVERIFY2(message.contains(mentioned), qPrintable(message));
    QVERIFY(!message.contains("13800138000"_L1));
    QCOMPARE(lines[2], lines[0]);
}

void CommandLinePlanTableTest::sitePhones_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("phones");

    const QStringList two{u"133****3000"_s, u"131****1000"_s};
    const auto row = [](const char *name, const QByteArray &content, const QStringList &phones) {
        QTest::newRow(name) << content << phones;
    };
    row("two columns", "site-phone,site-phone\n13300133000,13100131000\n", two);
    row("two columns, one empty", "site-phone,site-phone\n,13100131000\n", {u"131****1000"_s});
    row("semicolon", "site-phone\n13300133000; 13100131000\n", two);
    row("semicolon at the end", "site-phone\n13300133000;13100131000;\n", two);
    row("full-width semicolon", "site-phone\n13300133000；13100131000\n", two);
    row("quoted comma", "site-phone\n\"13300133000, 13100131000\"\n", two);
    row("blank", "site-phone\n13300133000 13100131000\n", two);
    row("line end", "site-phone\n\"13300133000\n13100131000\"\n", two);
    row("one number with blanks", "site-phone\n133 0013 3000\n", {u"133****3000"_s});
    row("two numbers with blanks", "site-phone\n133 0013 3000; 131 0013 1000\n", two);
}

void CommandLinePlanTableTest::sitePhones()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, phones);
    // Three columns more at the front of the header and of the row.
    const qsizetype headerEnd = content.indexOf('\n') + 1;
    const CommandAnswer answer =
        planFile("province,type,submitted," + content.first(headerEnd) + "浙江,new-site,2018-09-12,"
                 + content.sliced(headerEnd));
    QCOMPARE(answer.code, ExitCode::Done);
    QStringList found;
    for (const QJsonValue &person : answer.object()["persons"_L1].toArray())
        found += person["phone"_L1].toString();
    QCOMPARE(found, phones);
}

void CommandLinePlanTableTest::blankRowsAreSkipped()
{
    const CommandAnswer answer = planFile("province,type\n\n浙江,first\n,\n  \r\n浙江,x\n");
    QCOMPARE(answer.lines().size(), 2);
    QCOMPARE(answer.lines().at(1)["row"_L1], 6);
}

// A cell with line ends inside is in one row, and Excel's own first line in none.
void CommandLinePlanTableTest::rowsHaveTheNumbersOfSpreadsheets()
{
    const CommandAnswer answer =
        planFile("sep=,\n\"province\",\"note\nof two lines\",type\n"
                 "浙江,\"a\n\nb\",x\n\n浙江,\"c\nd\",x\n");
    QList<QJsonObject> lines = answer.lines();
    lines.removeIf([](const QJsonObject &line) { return !line.contains("row"_L1); });
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0)["row"_L1], 2);
    QCOMPARE(lines.at(1)["row"_L1], 4);
}

void CommandLinePlanTableTest::headerIsChecked_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("mentioned");

    const auto row = [](const char *name, const QByteArray &content, const QString &kind,
                        const QString &mentioned = {}) {
        QTest::newRow(name) << content << kind << mentioned;
    };
    row("empty file", "", u"import-empty"_s);
    row("only a byte order mark", "\xEF\xBB\xBF", u"import-empty"_s);
    row("only line ends", "\n\n", u"import-empty"_s);
    row("a header alone", "province,type\n", u"import-empty"_s);
    row("no province", "type\nfirst\n", u"import-column-missing"_s, u"省市"_s);
    row("no type", "province\n浙江\n", u"import-column-missing"_s, u"备案类型"_s);
    row("no header", "浙江,first\n", u"import-column-missing"_s, u"省市"_s);
    row("quote never closed", "\"province,type\n", u"import-quote-open"_s);
    row("a web page that is called a table", "<html><table><tr><td>省市</td></tr></table></html>",
        u"import-markup"_s);
    row("a workbook of old Excel", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8),
        u"import-workbook-old"_s);
}

void CommandLinePlanTableTest::headerIsChecked()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, kind);
    QFETCH(QString, mentioned);
    const CommandAnswer answer = planFile(content);
    QCOMPARE(answer.code, ExitCode::WrongUsage);
    QCOMPARE(answer.errorKind(), kind);
    const QString message = answer.object()["error"_L1]["message"_L1].toString();
    QVERIFY2(message.contains(mentioned), qPrintable(message));
}

// The same filing in every table that an import reads.
void CommandLinePlanTableTest::readsWhatAnImportReads_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isWhole"); // all columns are read

    const QString rows = u"单位,省份,订单类型,提交日期,主体负责人手机,服务负责人手机\n"
                         "某某,浙江-杭州,首次备案,2018年9月12日 星期三,13800138000,13300133000\n"_s;
    const auto row = [](const char *name, const QByteArray &content, bool isWhole = true) {
        QTest::newRow(name) << content << isWhole;
    };
    row("Chinese titles", rows.toUtf8());
    QStringEncoder gb18030("GB18030");
    if (gb18030.isValid())
        row("as Chinese Excel writes it", gb18030(rows));
    const QByteArray wide = QStringEncoder(QStringEncoder::Utf16LE)(rows);
    row("UTF-16", "\xFF\xFE" + wide);
    QString semicolons = rows;
    row("Excel's own first line", "sep=;\n" + semicolons.replace(u',', u';').toUtf8());
    QString macs = rows;
    row("line ends of old Macs", macs.replace(u'\n', u'\r').toUtf8());
    row("a preface, a sum and a foot", "备案清单\n\n" + rows.toUtf8() + "合计,1\n审核：张三\n");
    row("serial dates, decimals and guards",
        "province,type,date,subject-phone,service,site-phone\n"
        "浙江,first,43355,13800138000.0,网站,`13300133000\n");
    QString more = rows;
    row("a column that is not read",
        more.replace(u"单位,"_s, u"客户等级,单位,"_s).replace(u"某某,"_s, u"加急,某某,"_s).toUtf8(), false);
}

void CommandLinePlanTableTest::readsWhatAnImportReads()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isWhole);
    const CommandAnswer single =
        m_bench.run({u"plan"_s, u"--json"_s, u"--province"_s, u"浙江"_s, u"--submitted"_s,
                     u"2018-09-12"_s, u"--type"_s, u"first"_s, u"--subject-phone"_s,
                     u"13800138000"_s, u"--site-phone"_s, u"13300133000"_s});
    const CommandAnswer answer = planFile(content);
    QCOMPARE(answer.code, ExitCode::Done);
    QList<QJsonObject> lines = answer.lines();
    QCOMPARE(lines.constFirst().contains("columns"_L1), !isWhole);
    lines.removeIf([](const QJsonObject &line) {
        return line.contains("columns"_L1) || line.contains("skipped"_L1);
    });
    QCOMPARE(lines, QList<QJsonObject>{single.object()});
}

void CommandLinePlanTableTest::readsWorkbooks()
{
    const QString table = m_folder.filePath(u"表.xlsx"_s);
    QFile file(table);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto target = formatNamed(table)->create(file, {{u"省市"_s, ColumnKind::Name, 12, {}}, {u"备案类型"_s, ColumnKind::Name, 12, {}}});
    QVERIFY(target);
    QVERIFY((*target)->write({u"深圳"_s, u"首次备案（小程序）"_s}).isOk());
    QVERIFY((*target)->finish().isOk());
    file.close();
    const CommandAnswer answer = m_bench.run({u"plan"_s, u"--csv"_s, table, u"--json"_s});
    QCOMPARE(answer.code, ExitCode::Done);
    const CommandAnswer single =
        m_bench.run({u"plan"_s, u"--json"_s, u"--province"_s, u"广东"_s, u"--type"_s, u"first"_s,
                     u"--service"_s, u"mini-program"_s});
    QCOMPARE(answer.out, single.out);
}

// What is planned may be submitted tomorrow.
void CommandLinePlanTableTest::aDayAheadIsPlanned()
{
    const CommandAnswer answer =
        planFile("province,type,submitted\n浙江,first,2026-11-30\n浙江,first,1999-01-01\n");
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.lines().at(0)["rules"_L1], u"national"_s);
    QCOMPARE(answer.lines().at(1)["required"_L1], false);
}

void CommandLinePlanTableTest::unreadColumnsAreTold()
{
    const CommandAnswer answer = m_bench.run(
        {u"plan"_s, u"--csv"_s, fileWith("province,type,colour,截止时间\n浙江,first,red,\n")});
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.err, QByteArray("Columns that are not read: colour、截止时间.\n"));
}

void CommandLinePlanTableTest::speaksToPeople()
{
    const QString file = fileWith("province,type,submitted,site-phone\n"
                                  "浙江,new-site,2018-09-12,13800138000\n"
                                  "浙江,new-site,2018-09-12,1\n"
                                  "浙江,new-site,2018-09-09,\n");
    const CommandAnswer answer = m_bench.run({u"plan"_s, u"--csv"_s, file});
    QCOMPARE(answer.code, ExitCode::Rejected);
    QCOMPARE(answer.out,
             QByteArray("Row 2: SMS verification is required; codes to expect: 1; where: "
                        "http://zj.beian.miit.gov.cn\n"
                        "Row 4: SMS verification is not required.\n"));
    QVERIFY(answer.err.startsWith("Row 3: phone-not-mobile"));
    QCOMPARE(answer.err.count('\n'), 1);
}

void CommandLinePlanTableTest::manyRowsAreAnsweredOneByOne()
{
    QByteArray content = "province,type,submitted\n";
    for (int i = 0; i < 5000; ++i)
        content += "浙江,first,2018-09-12\n";
    const CommandAnswer answer = planFile(content);
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.out.count('\n'), 5000);
}

QTEST_GUILESS_MAIN(CommandLinePlanTableTest)
#include "tst_commandline_plantable.moc"
