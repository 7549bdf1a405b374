// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/app/commandbench.h"

using namespace beian;
using namespace Qt::StringLiterals;

class CommandLineSuffixTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void answersTheAgreedExample();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void namesWhatACharacterProbablyIs();
    void offersReadings();
    void everyRuleBearsItsSource();
    void checkThatCannotBeMadeIsNull();
    void inputIsLimited();
    void speaksToPeople();

private:
    [[nodiscard]] CommandAnswer suffix(const QString &province, const QString &document,
                                       const QByteArray &input) const
    {
        return m_bench.run(
            {u"suffix"_s, u"--province"_s, province, u"--document"_s, document, u"--json"_s},
            input);
    }

    const CommandBench m_bench;
};

namespace {

QJsonValue outcomeOf(const QJsonObject &object, QLatin1StringView id)
{
    for (const QJsonValue &check : object["checks"_L1].toArray()) {
        if (check["id"_L1] == id)
            return check["ok"_L1];
    }
    return QJsonValue::Undefined;
}

} // namespace

void CommandLineSuffixTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CommandLineSuffixTest::answersTheAgreedExample()
{
    const CommandAnswer answer = suffix(u"浙江"_s, u"hk-macau-permit"_s, "B123567(8)\n");
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.err, QByteArray());
    const QJsonObject object = answer.object();
    QCOMPARE(object.keys(),
             QStringList({u"accepted"_s, u"characters"_s, u"checks"_s, u"corrections"_s, u"error"_s,
                          u"readings"_s, u"rules"_s, u"suffix"_s}));
    QCOMPARE(object["accepted"_L1], true);
    QCOMPARE(object["suffix"_L1], u"567（8）"_s);
    QCOMPARE(object["corrections"_L1].toArray(), QJsonArray{u"full-width-brackets"_s});
    QCOMPARE(outcomeOf(object, "check-digit"_L1), true);
    QVERIFY(object["error"_L1].isNull());
}

void CommandLineSuffixTest::accepts_data()
{
    QTest::addColumn<QString>("province");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &province, const QString &document,
                        const QByteArray &input, const QString &expected) {
        QTest::newRow(name) << province << document << input << expected;
    };
    row("identity card", u"广东"_s, u"id-card"_s, "11010119900307775X\n", {});
    row("six characters", u"广东"_s, u"id-card"_s, "07775x\n", u"07775X"_s);
    row("no line end", u"广东"_s, u"passport"_s, "E12345678", u"345678"_s);
    row("Windows line end", u"广东"_s, u"passport"_s, "E12345678\r\n", u"345678"_s);
    row("byte order mark", u"广东"_s, u"passport"_s,
        "\xEF\xBB\xBF"
        "E12345678\n",
        u"345678"_s);
    row("only the first line is read", u"广东"_s, u"passport"_s, "E12345678\nrubbish\n",
        u"345678"_s);
    row("front of the permit elsewhere", u"广东"_s, u"hk-macau-permit"_s, "H12345678\n",
        u"345678"_s);
    row("officer", u"广东"_s, u"officer"_s, "12345678\n", u"345678"_s);
    row("province by initials", u"zj"_s, u"taiwan-permit"_s, "12345678\n", u"345678"_s);
}

void CommandLineSuffixTest::accepts()
{
    QFETCH(QString, province);
    QFETCH(QString, document);
    QFETCH(QByteArray, input);
    QFETCH(QString, expected);
    if (expected.isEmpty()) {
        // A number that passes the check of ISO 7064 MOD 11-2, made here.
        constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; ++i)
            sum += (input[i] - '0') * weights[i];
        input[17] = "10X98765432"[sum % 11];
        expected = QString::fromLatin1(input.mid(12, 6));
    }
    const CommandAnswer answer = suffix(province, document, input);
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.object()["accepted"_L1], true);
    QCOMPARE(answer.object()["suffix"_L1], expected);
    QVERIFY(answer.object()["error"_L1].isNull());
}

void CommandLineSuffixTest::refuses_data()
{
    QTest::addColumn<QString>("province");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("kind");

    const auto row = [](const char *name, const QString &province, const QString &document,
                        const QByteArray &input, const QString &kind) {
        QTest::newRow(name) << province << document << input << kind;
    };
    row("nothing", u"广东"_s, u"id-card"_s, "", u"suffix-empty"_s);
    row("an empty line", u"广东"_s, u"id-card"_s, "\n11010119900307775X\n", u"suffix-empty"_s);
    row("front instead of back", u"浙江"_s, u"hk-macau-permit"_s, "H12345678\n",
        u"front-number-instead-of-back"_s);
    row("back instead of front", u"广东"_s, u"hk-macau-permit"_s, "567（8）\n",
        u"back-number-instead-of-front"_s);
    row("wrong check digit", u"浙江"_s, u"hk-macau-permit"_s, "A123456(4)\n",
        u"check-digit-wrong"_s);
}

void CommandLineSuffixTest::refuses()
{
    QFETCH(QString, province);
    QFETCH(QString, document);
    QFETCH(QByteArray, input);
    QFETCH(QString, kind);
    const CommandAnswer answer = suffix(province, document, input);
    QCOMPARE(answer.code, ExitCode::Rejected);
    QCOMPARE(answer.err, QByteArray());
    const QJsonObject object = answer.object();
    QCOMPARE(answer.errorKind(), kind);
    QCOMPARE(object.keys(),
             QStringList({u"accepted"_s, u"characters"_s, u"checks"_s, u"corrections"_s, u"error"_s,
                          u"readings"_s, u"rules"_s, u"suffix"_s}));
    QCOMPARE(object["accepted"_L1], false);
    QVERIFY(object["suffix"_L1].isNull());
    // What is said about it repeats nothing of it.
    const QByteArray typed = input.trimmed();
    QVERIFY(typed.isEmpty() || !answer.out.contains(typed));
}

void CommandLineSuffixTest::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("province");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("kind");

    QTest::newRow("unknown province") << u"天堂"_s << u"id-card"_s << u"unknown-province"_s;
    QTest::newRow("ambiguous province") << u"hn"_s << u"id-card"_s << u"ambiguous-province"_s;
    QTest::newRow("unknown document") << u"浙江"_s << u"driving-licence"_s << u"unknown-document"_s;
}

void CommandLineSuffixTest::refusesWrongUsage()
{
    QFETCH(QString, province);
    QFETCH(QString, document);
    QFETCH(QString, kind);
    const CommandAnswer answer = suffix(province, document, "E12345678\n");
    QCOMPARE(answer.code, ExitCode::WrongUsage);
    QCOMPARE(answer.errorKind(), kind);
    QCOMPARE(answer.object().contains("candidates"_L1), kind == "ambiguous-province"_L1);
}

void CommandLineSuffixTest::namesWhatACharacterProbablyIs()
{
    const QByteArray number = QStringLiteral("11010519491231002\u2169\n").toUtf8();
    const CommandAnswer answer = suffix(u"广东"_s, u"id-card"_s, number);
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.object()["suffix"_L1], u"31002X"_s);
    QCOMPARE(answer.object()["corrections"_L1].toArray(), QJsonArray{u"look-alikes"_s});
    const QJsonObject odd{{u"position"_s, 18},
                          {u"typed"_s, u"\u2169"_s},
                          {u"meant"_s, QJsonArray{u"X"_s}},
                          {u"corrected"_s, true}};
    QCOMPARE(answer.object()["characters"_L1].toArray(), QJsonArray{odd});

    const auto told = [this](const QString &document, const QByteArray &input) {
        return m_bench
            .run({u"suffix"_s, u"--province"_s, u"广东"_s, u"--document"_s, document}, input)
            .out;
    };
    QVERIFY(told(u"id-card"_s, number).contains("Character 18: “\u2169” was read as X."));
    QVERIFY(told(u"id-card"_s, "1101051949123100ZX").contains("“Z” is probably 2."));
    QVERIFY(told(u"passport"_s, "AB123〇").contains("“〇” can be 0 or O."));
    QVERIFY(told(u"id-card"_s, "31002Y").contains("“Y” does not occur in such a number."));
}

void CommandLineSuffixTest::offersReadings()
{
    const CommandAnswer answer = suffix(u"广东"_s, u"officer"_s, "军字第2001988号\n");
    QCOMPARE(answer.code, ExitCode::Rejected);
    QCOMPARE(answer.errorKind(), u"suffix-has-readings"_s);
    QVERIFY(answer.object()["suffix"_L1].isNull());
    QCOMPARE(answer.object()["readings"_L1].toArray(), QJsonArray({u"01988号"_s, u"001988"_s}));
    const QByteArray told =
        m_bench
            .run({u"suffix"_s, u"--province"_s, u"广东"_s, u"--document"_s, u"officer"_s},
                 "军字第2001988号\n")
            .out;
    QVERIFY(told.startsWith("Possible: 01988号\nPossible: 001988\n"));
}

void CommandLineSuffixTest::everyRuleBearsItsSource()
{
    for (const DocumentRules &document : m_bench.rules().documents) {
        const QJsonArray rules =
            suffix(u"广东"_s, document.id, "1\n").object()["rules"_L1].toArray();
        QVERIFY2(!rules.isEmpty(), qPrintable(document.id));
        for (const QJsonValue &rule : rules) {
            QVERIFY(!rule["text"_L1].toString().isEmpty());
            QVERIFY(!rule["sources"_L1].toArray().isEmpty());
            QVERIFY(QStringList({u"high"_s, u"medium"_s, u"low"_s})
                        .contains(rule["sure"_L1].toString()));
        }
    }
}

void CommandLineSuffixTest::checkThatCannotBeMadeIsNull()
{
    const QJsonObject object = suffix(u"广东"_s, u"id-card"_s, "077758\n").object();
    QCOMPARE(object["accepted"_L1], true);
    QVERIFY(outcomeOf(object, "check-digit"_L1).isNull());
}

void CommandLineSuffixTest::inputIsLimited()
{
    const CommandAnswer answer =
        suffix(u"广东"_s, u"id-card"_s, QByteArray(10'000'000, '1') + "\n");
    QCOMPARE(answer.code, ExitCode::Rejected);
    QVERIFY(answer.out.size() < 4096);
}

void CommandLineSuffixTest::speaksToPeople()
{
    const QStringList arguments{u"suffix"_s, u"--province"_s, u"浙江"_s, u"--document"_s,
                                u"hk-macau-permit"_s};
    const CommandAnswer accepted = m_bench.run(arguments, "B123567(8)\n");
    QCOMPARE(accepted.code, ExitCode::Done);
    QCOMPARE(accepted.err, QByteArray());
    const QString text = QString::fromUtf8(accepted.out);
    QVERIFY(text.startsWith(u"Type exactly: 567（8）\n"_s));
    QVERIFY(text.contains(u"the brackets are full-width now"_s));
    QVERIFY(text.contains(u"Check digit: passed"_s));
    QVERIFY(!text.contains(u"123567"_s));

    const CommandAnswer refused = m_bench.run(arguments, "H12345678\n");
    QCOMPARE(refused.code, ExitCode::Rejected);
    QVERIFY(refused.err.startsWith("front-number-instead-of-back"));
    QVERIFY(refused.out.contains("Side of the card: failed"));
    QVERIFY(!refused.out.contains("345678"));
}

QTEST_GUILESS_MAIN(CommandLineSuffixTest)
#include "tst_commandline_suffix.moc"
