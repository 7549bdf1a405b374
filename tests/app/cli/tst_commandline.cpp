// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/app/commandbench.h"

using namespace beian;
using namespace Qt::StringLiterals;

class CommandLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void namesItsCommands();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();
    void digitsThatDoNotBelongAreNotRepeated_data();
    void digitsThatDoNotBelongAreNotRepeated();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();

    void listsTheProvinces();
    void listsTheProvincesForPeople();

private:
    const CommandBench m_bench;
};

void CommandLineTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CommandLineTest::namesItsCommands()
{
    QCOMPARE(commandNames(),
             QStringList({u"provinces"_s, u"plan"_s, u"suffix"_s, u"sms"_s, u"deadline"_s,
                          u"import"_s, u"export"_s, u"recover"_s, u"settings"_s, u"rules"_s,
                          u"center"_s}));
}

void CommandLineTest::wrongUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("mentioned");

    QTest::newRow("no command") << QStringList() << u"provinces, plan"_s;
    QTest::newRow("unknown command") << QStringList{u"plans"_s} << u"provinces, plan"_s;
    QTest::newRow("unknown option")
        << QStringList{u"plan"_s, u"--provinc"_s, u"x"_s} << u"--provinc"_s;
    QTest::newRow("option without its value")
        << QStringList{u"plan"_s, u"--province"_s} << u"--province"_s;
    QTest::newRow("value for a flag") << QStringList{u"provinces"_s, u"--json=x"_s} << u"--json"_s;
    QTest::newRow("stray argument") << QStringList{u"provinces"_s, u"zhejiang"_s} << u"argument"_s;
    QTest::newRow("option given twice")
        << QStringList{u"deadline"_s, u"--now"_s, u"a"_s, u"--now"_s, u"b"_s} << u"--now"_s;
    QTest::newRow("plan without a province")
        << QStringList{u"plan"_s, u"--type"_s, u"first"_s} << u"--province"_s;
    QTest::newRow("plan without a type")
        << QStringList{u"plan"_s, u"--province"_s, u"zj"_s} << u"--type"_s;
    QTest::newRow("suffix without a province")
        << QStringList{u"suffix"_s, u"--document"_s, u"passport"_s} << u"--province"_s;
    QTest::newRow("suffix without a document")
        << QStringList{u"suffix"_s, u"--province"_s, u"zj"_s} << u"--document"_s;
    QTest::newRow("deadline without a reception") << QStringList{u"deadline"_s} << u"--received"_s;
}

void CommandLineTest::wrongUsageIsExplained()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, mentioned);

    const CommandAnswer forPeople = m_bench.run(arguments);
    QCOMPARE(forPeople.code, ExitCode::WrongUsage);
    QCOMPARE(forPeople.out, QByteArray());
    const QString message = QString::fromUtf8(forPeople.err);
    QVERIFY2(message.startsWith(u"wrong-usage | "_s), qPrintable(message));
    QVERIFY2(message.contains(mentioned), qPrintable(message));
    // The sentence that takes the reason in ends with its own full stop.
    QVERIFY2(!message.trimmed().endsWith(u'.'), qPrintable(message));

    if (arguments.contains(u"--json=x"_s))
        return;
    const CommandAnswer forPrograms =
        m_bench.run(arguments.mid(0, 1) + QStringList{u"--json"_s} + arguments.mid(1));
    if (arguments.isEmpty())
        return;
    QCOMPARE(forPrograms.code, ExitCode::WrongUsage);
    QCOMPARE(forPrograms.err, QByteArray());
    QCOMPARE(forPrograms.errorKind(), u"wrong-usage"_s);
    QCOMPARE(forPrograms.object().keys(), QStringList{u"error"_s});
    QCOMPARE(forPrograms.object().value("error"_L1).toObject().value("message"_L1).toString(),
             message.trimmed());
}

void CommandLineTest::digitsThatDoNotBelongAreNotRepeated_data()
{
    QTest::addColumn<QStringList>("arguments");

    const QString number = u"110101199003077758"_s;
    const QStringList suffix{u"suffix"_s, u"--province"_s, u"zj"_s, u"--document"_s, u"id-card"_s};
    QTest::newRow("a number as argument") << suffix + QStringList{number};
    QTest::newRow("a number as option") << suffix + QStringList{u"--"_s + number};
    QTest::newRow("a number as short option") << suffix + QStringList{u"-"_s + number};
    QTest::newRow("a number as option with a value")
        << suffix + QStringList{u"--number="_s + number};
    QTest::newRow("a number as document")
        << QStringList{u"suffix"_s, u"--province"_s, u"zj"_s, u"--document"_s, number};
    QTest::newRow("a number as command") << QStringList{number};
    QTest::newRow("a code as argument") << QStringList{u"sms"_s, number};
    QTest::newRow("a code as carrier") << QStringList{u"sms"_s, u"--carrier"_s, number};
    QTest::newRow("a number as type")
        << QStringList{u"plan"_s, u"--province"_s, u"zj"_s, u"--type"_s, number};
    QTest::newRow("a number as province")
        << QStringList{u"plan"_s, u"--province"_s, number, u"--type"_s, u"first"_s};
    QTest::newRow("a number as date") << QStringList{
        u"plan"_s, u"--province"_s, u"zj"_s, u"--type"_s, u"first"_s, u"--submitted"_s, number};
}

void CommandLineTest::digitsThatDoNotBelongAreNotRepeated()
{
    QFETCH(QStringList, arguments);
    for (const QStringList &variant : {arguments, arguments + QStringList{u"--json"_s}}) {
        const CommandAnswer answer = m_bench.run(variant, "110101199003077758\n");
        QCOMPARE(answer.code, ExitCode::WrongUsage);
        QVERIFY(!answer.out.contains("110101"));
        QVERIFY(!answer.err.contains("110101"));
    }
}

void CommandLineTest::everyCommandHasHelp_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("options");

    const auto row = [](const char *name, const QStringList &options) {
        const QString command = QString::fromLatin1(name);
        QTest::addRow("%s --help", name) << QStringList{command, u"--help"_s} << options;
        QTest::addRow("%s -h", name) << QStringList{command, u"-h"_s} << options;
        QTest::addRow("%s --json --help", name)
            << QStringList{command, u"--json"_s, u"--help"_s} << options;
    };
    row("provinces", {});
    row("plan",
        {u"--province"_s, u"--submitted"_s, u"--type"_s, u"--changed"_s, u"--cancel"_s,
         u"--subject-phone"_s, u"--site-phone"_s, u"--rules"_s, u"--csv"_s});
    row("suffix", {u"--province"_s, u"--document"_s});
    row("sms", {u"--sender"_s, u"--carrier"_s});
    row("deadline", {u"--received"_s, u"--now"_s});
    row("import", {u"--data"_s});
}

void CommandLineTest::everyCommandHasHelp()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, options);
    const CommandAnswer answer = m_bench.run(arguments);
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.err, QByteArray());
    const QString text = QString::fromUtf8(answer.out);
    QVERIFY(text.startsWith(u"Usage: beian-sms-verify "_s + arguments.constFirst()));
    for (const QString &option : options + QStringList{u"--json"_s, u"--help"_s})
        QVERIFY2(text.contains(option), qPrintable(option));
}

void CommandLineTest::listsTheProvinces()
{
    const CommandAnswer answer = m_bench.run({u"provinces"_s, u"--json"_s});
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.err, QByteArray());
    const QJsonArray provinces = answer.array();
    QCOMPARE(provinces.size(), 31);

    int piloted = 0;
    for (const QJsonValue &value : provinces) {
        const QJsonObject province = value.toObject();
        QCOMPARE(province.keys(),
                 QStringList({u"code"_s, u"name"_s, u"pilot_batch"_s, u"pilot_since"_s, u"short"_s,
                              u"site_2019"_s, u"site_in_document"_s}));
        QCOMPARE(province["pilot_since"_L1].isNull(), province["pilot_batch"_L1].isNull());
        QVERIFY(province["site_in_document"_L1].isBool());
        piloted += province["pilot_since"_L1].isNull() ? 0 : 1;
        if (province["code"_L1] == "330000"_L1) {
            QCOMPARE(province["name"_L1], u"浙江省"_s);
            QCOMPARE(province["short"_L1], u"浙江"_s);
            QCOMPARE(province["pilot_since"_L1], u"2018-09-10"_s);
            QCOMPARE(province["pilot_batch"_L1], 2);
            QCOMPARE(province["site_2019"_L1], u"http://zj.beian.miit.gov.cn"_s);
            QCOMPARE(province["site_in_document"_L1], true);
        }
    }
    QCOMPARE(piloted, 22);
    QCOMPARE(m_bench.run({u"provinces"_s, u"--json"_s}, {}, Language::Chinese).out, answer.out);
}

void CommandLineTest::listsTheProvincesForPeople()
{
    const CommandAnswer english = m_bench.run({u"provinces"_s});
    QCOMPARE(english.code, ExitCode::Done);
    QCOMPARE(english.out.count('\n'), 31);
    QVERIFY(english.out.contains("Zhejiang"));
    QVERIFY(english.out.contains("since 2018-09-10 (batch 2)"));
    QVERIFY(english.out.contains("not in the pilot"));
    const CommandAnswer chinese = m_bench.run({u"provinces"_s}, {}, Language::Chinese);
    QVERIFY(QString::fromUtf8(chinese.out).contains(u"浙江省"_s));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
