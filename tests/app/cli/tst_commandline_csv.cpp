// SPDX-License-Identifier: MIT
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include "tests/app/commandbench.h"

using namespace beian;
using namespace Qt::StringLiterals;

class CommandLineCsvTest final : public QObject
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
    void headerIsChecked_data();
    void headerIsChecked();
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

void CommandLineCsvTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(m_folder.isValid());
}

QString CommandLineCsvTest::fileWith(const QByteArray &content) const
{
    const QString name = m_folder.filePath(u"备案 列表.csv"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test cannot write its file.");
    return name;
}

void CommandLineCsvTest::everyProvinceAndTypeWithBadRowsBetween()
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
            QCOMPARE(lines[i]["error"_L1]["kind"_L1], u"unknown-filing-type"_s);
        } else {
            const CommandAnswer single =
                m_bench.run(QStringList{u"plan"_s, u"--json"_s} + expected[i]);
            QCOMPARE(lines[i], single.object());
        }
    }
}

void CommandLineCsvTest::answersLikeTheSingleCommand_data()
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

void CommandLineCsvTest::answersLikeTheSingleCommand()
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

void CommandLineCsvTest::badRows_data()
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
    row("no province", ",first,,,,", u"wrong-usage"_s, u"--province"_s);
    row("no type", "浙江,,,,,", u"wrong-usage"_s, u"--type"_s);
    row("unknown type", "浙江,zweite,,,,", u"unknown-filing-type"_s, u"zweite"_s);
    row("change without what", "浙江,change,,,,", u"missing-changed"_s);
    row("cancel without what", "浙江,cancel,,,,", u"missing-cancel"_s);
    row("bad date", "浙江,first,,,2018-02-30,", u"invalid-date"_s, u"2018-02-30"_s);
    row("phone in the column of the date", "浙江,first,,,13800138000,", u"invalid-date"_s, u"…"_s);
    row("phone in the column of the province", "13800138000,first,,,,", u"unknown-province"_s,
        u"…"_s);
    row("bad phone", "浙江,first,,,2018-09-12,12345", u"phone-not-mobile"_s);
    row("too few cells", "浙江,first", u"wrong-usage"_s, u"2 cells"_s);
    row("too many cells", "浙江,first,,,,,", u"wrong-usage"_s, u"7 cells"_s);
    row("stray quote", "浙江,fi\"rst,,,,", u"wrong-usage"_s, u"quote"_s);
    row("text after a quote", "\"浙江\"省,first,,,,", u"wrong-usage"_s, u"quote"_s);
    row("another encoding", "\xD5\xE3\xBD\xAD,first,,,,", u"wrong-usage"_s, u"UTF-8"_s);
    row("far too long", QByteArray(100'000, 'x'), u"wrong-usage"_s, u"too long"_s);
}

void CommandLineCsvTest::badRows()
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

void CommandLineCsvTest::sitePhones_data()
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

void CommandLineCsvTest::sitePhones()
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

void CommandLineCsvTest::blankRowsAreSkipped()
{
    const CommandAnswer answer = planFile("province,type\n\n浙江,first\n,\n  \r\n浙江,x\n");
    QCOMPARE(answer.lines().size(), 2);
    QCOMPARE(answer.lines().at(1)["row"_L1], 6);
    QCOMPARE(planFile("province,type\n").code, ExitCode::Done);
    QCOMPARE(planFile("province,type\n").out, QByteArray());
}

void CommandLineCsvTest::headerIsChecked_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("mentioned");

    const auto row = [](const char *name, const QByteArray &content, const QString &mentioned) {
        QTest::newRow(name) << content << mentioned;
    };
    row("empty file", "", u"empty"_s);
    row("only a byte order mark", "\xEF\xBB\xBF", u"empty"_s);
    row("only line ends", "\n\n", u"empty"_s);
    row("unknown column", "province,type,colour\n浙江,first,red\n", u"colour"_s);
    row("unnamed column", "province,type,\n浙江,first,\n", u"column"_s);
    row("column twice", "province,type,type\n", u"type"_s);
    row("no province", "type\nfirst\n", u"province"_s);
    row("no type", "province\n浙江\n", u"type"_s);
    row("no header", "浙江,first\n", u"浙江"_s);
    row("another encoding", "\xD5\xE3\xBD\xAD\n", u"UTF-8"_s);
    row("quote never closed", "\"province,type\n", u"quote"_s);
}

void CommandLineCsvTest::headerIsChecked()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, mentioned);
    const CommandAnswer answer = planFile(content);
    QCOMPARE(answer.code, ExitCode::WrongUsage);
    QCOMPARE(answer.errorKind(), u"wrong-usage"_s);
    const QString message = answer.object()["error"_L1]["message"_L1].toString();
    QVERIFY2(message.contains(mentioned), qPrintable(message));
}

void CommandLineCsvTest::speaksToPeople()
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

void CommandLineCsvTest::manyRowsAreAnsweredOneByOne()
{
    QByteArray content = "province,type,submitted\n";
    for (int i = 0; i < 5000; ++i)
        content += "浙江,first,2018-09-12\n";
    const CommandAnswer answer = planFile(content);
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.out.count('\n'), 5000);
}

QTEST_GUILESS_MAIN(CommandLineCsvTest)
#include "tst_commandline_csv.moc"
