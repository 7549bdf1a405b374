// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qbuffer.h>

#include "tests/warnings.h"
#include "app/cli/commandoptions.h"
#include "app/cli/commandoutput.h"
#include "app/support/qtversion.h"
#include "tests/app/commandbench.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

class Details final : public ErrorSentences
{
public:
    [[nodiscard]] QString sentenceFor(const Error &error) const override
    {
        return errorKindName(error.kind) + u" | "_s + error.detail;
    }
};

// A command "greet" with one option that is given once, one that is given often, and an argument
// if so wished; what it is told is answered into two buffers.
class Bench final
{
public:
    explicit Bench(const QStringList &argumentNames = {})
        : options(u"greet [OPTIONS]"_s, u"Greets somebody."_s)
    {
        input.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        options.addValue(u"name"_s, u"NAME"_s, u"Whom to greet."_s);
        options.addList(u"title"_s, u"TITLE"_s, u"What to call them."_s);
        for (const QString &name : argumentNames)
            options.addArgument(name, u"An argument."_s);
    }

    [[nodiscard]] std::optional<ExitCode> parse(const QStringList &arguments)
    {
        return options.parse(QStringList{u"greet"_s} + arguments,
                             {commands.rules(), clock, sentences, Language::English, input, out,
                              err});
    }

    CommandBench commands;
    ManualClock clock{QDateTime(QDate(2026, 11, 23), QTime(1, 0), utcZone)};
    Details sentences;
    QBuffer input;
    QBuffer out;
    QBuffer err;
    CommandOptions options;
};

} // namespace

class CommandOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void whatIsGiven();
    void refusals_data();
    void refusals();
    void helpIsNoFault();
    void helpWinsOverMistakes();
    void aStrayArgumentIsNeverRepeated();
    void argumentsHaveTheirPlaces();
    void jsonIsAnsweredInJson_data();
    void jsonIsAnsweredInJson();
    void exitCodes_data();
    void exitCodes();
    void oneLineADocument();
};

void CommandOptionsTest::whatIsGiven()
{
    Bench bench;
    QVERIFY(!bench.parse({u"--title"_s, u"Dr."_s, u"--name=陈"_s, u"--title"_s, u"Prof."_s}));
    QCOMPARE(bench.options.value(u"name"_s), std::optional(u"陈"_s));
    QCOMPARE(bench.options.values(u"title"_s), QStringList({u"Dr."_s, u"Prof."_s}));
    QCOMPARE(bench.options.format(), OutputFormat::People);
    QVERIFY(bench.out.data().isEmpty());
    QVERIFY(bench.err.data().isEmpty());
    Bench none;
    QVERIFY(!none.parse({}));
    QCOMPARE(none.options.value(u"name"_s), std::optional<QString>());
    QCOMPARE(none.options.values(u"title"_s), QStringList());
    // Given, and empty.
    Bench empty;
    QVERIFY(!empty.parse({u"--name"_s, QString()}));
    QCOMPARE(empty.options.value(u"name"_s), std::optional(QString()));
}

void CommandOptionsTest::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such option") << QStringList{u"--nmae"_s, u"x"_s}
                                    << u"there is no option --nmae here"_s;
    QTest::newRow("one dash is no list of letters")
        << QStringList{u"-abc"_s} << u"there is no option --abc here"_s;
    QTest::newRow("what may be secret is not repeated")
        << QStringList{u"-11010519491231002X"_s} << u"there is no option --… here"_s;
    QTest::newRow("no value") << QStringList{u"--name"_s} << u"--name"_s;
    QTest::newRow("a value for a switch") << QStringList{u"--json=482913"_s} << u"--json"_s;
    QTest::newRow("twice") << QStringList{u"--name=a"_s, u"--name=b"_s}
                           << u"the option --name can be given only once"_s;
    QTest::newRow("an argument without an option")
        << QStringList{u"482913"_s} << u"there is an argument that belongs to no option"_s;
}

void CommandOptionsTest::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    Bench bench;
    QCOMPARE(bench.parse(arguments), std::optional(ExitCode::WrongUsage));
    const QString text = QString::fromUtf8(bench.out.data() + bench.err.data());
    QVERIFY2(text.contains(u"wrong-usage"_s), qPrintable(text));
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY(!text.contains(u"482913"_s));
    QVERIFY(!text.contains(u"1101"_s));
    // A clause, which the sentence takes in.
    QVERIFY(!text.trimmed().endsWith(u'.'));
}

void CommandOptionsTest::helpIsNoFault()
{
    for (const QString &help : {u"--help"_s, u"-h"_s}) {
        Bench bench({u"FILE"_s});
        QCOMPARE(bench.parse({help}), std::optional(ExitCode::Done));
        const QString text = QString::fromUtf8(bench.out.data());
        QVERIFY(text.startsWith(u"Usage: beian-sms-verify greet [OPTIONS]\n"_s));
        for (const QString &part : {u"Greets somebody."_s, u"--name <NAME>"_s, u"--title <TITLE>"_s,
                                    u"--json"_s, u"FILE"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(bench.err.data().isEmpty());
    }
}

void CommandOptionsTest::helpWinsOverMistakes()
{
    Bench bench;
    QCOMPARE(bench.parse({u"--nmae"_s, u"--help"_s}), std::optional(ExitCode::Done));
    QVERIFY(bench.err.data().isEmpty());
}

void CommandOptionsTest::aStrayArgumentIsNeverRepeated()
{
    Bench bench;
    bench.options.setStrayArgumentReason(u"the number is read from standard input"_s);
    QCOMPARE(bench.parse({u"18302X"_s}), std::optional(ExitCode::WrongUsage));
    const QByteArray text = bench.err.data();
    QVERIFY(text.contains("the number is read from standard input"));
    QVERIFY(!text.contains("18302X"));
}

void CommandOptionsTest::argumentsHaveTheirPlaces()
{
    Bench bench({u"FROM"_s, u"TO"_s});
    QVERIFY(!bench.parse({u"a"_s, u"--name=x"_s, u"b"_s}));
    QCOMPARE(bench.options.argument(0), u"a"_s);
    QCOMPARE(bench.options.argument(1), u"b"_s);
    Bench one({u"FROM"_s, u"TO"_s});
    QCOMPARE(one.parse({u"a"_s}), std::optional(ExitCode::WrongUsage));
    QVERIFY(one.err.data().contains("the argument TO is missing"));
    Bench three({u"FROM"_s, u"TO"_s});
    QCOMPARE(three.parse({u"a"_s, u"b"_s, u"c"_s}), std::optional(ExitCode::WrongUsage));
}

void CommandOptionsTest::jsonIsAnsweredInJson_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("behind the mistake") << QStringList{u"--nmae"_s, u"--json"_s};
    QTest::newRow("before the mistake") << QStringList{u"--json"_s, u"stray"_s};
}

// Even a command line that cannot be parsed.
void CommandOptionsTest::jsonIsAnsweredInJson()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(formatOf(arguments), OutputFormat::Json);
    Bench bench;
    QCOMPARE(bench.parse(arguments), std::optional(ExitCode::WrongUsage));
    QCOMPARE(bench.options.format(), OutputFormat::Json);
    const CommandAnswer answer{ExitCode::WrongUsage, bench.out.data(), bench.err.data()};
    QCOMPARE(answer.errorKind(), u"wrong-usage"_s);
    QVERIFY(answer.err.isEmpty());
}

void CommandOptionsTest::exitCodes_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ExitCode>("code");
    // The command line is wrong.
    for (const auto kind :
         {ErrorKind::WrongUsage, ErrorKind::UnknownProvince, ErrorKind::AmbiguousProvince,
          ErrorKind::UnknownFilingType, ErrorKind::MissingChanged, ErrorKind::MissingCancel,
          ErrorKind::UnknownDocument, ErrorKind::UnknownCarrier, ErrorKind::InvalidDate,
          ErrorKind::InvalidTime, ErrorKind::FileUnreadable})
        QTest::addRow("%s", qPrintable(errorKindName(kind))) << kind << ExitCode::WrongUsage;
    // What was handed over was looked at and refused.
    for (const auto kind :
         {ErrorKind::PhoneNotMobile, ErrorKind::CheckDigitWrong, ErrorKind::SmsWithoutCode,
          ErrorKind::ImportCellInvalid, ErrorKind::StoreLocked})
        QTest::addRow("%s", qPrintable(errorKindName(kind))) << kind << ExitCode::Rejected;
}

void CommandOptionsTest::exitCodes()
{
    QFETCH(ErrorKind, kind);
    QTEST(exitCodeOf({kind, {}}), "code");
}

void CommandOptionsTest::oneLineADocument()
{
    QBuffer device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    writeJson(device, QJsonObject{{u"text"_s, u"第一行\n第二行"_s}, {u"none"_s, textOrNull({})}});
    writeJson(device, QJsonArray{1, 2});
    writeLine(device, u"浙江"_s);
    QCOMPARE(device.data(),
             QByteArray("{\"none\":null,\"text\":\"第一行\\n第二行\"}\n[1,2]\n浙江\n"));
}

QTEST_GUILESS_MAIN(CommandOptionsTest)
#include "tst_commandoptions.moc"
