// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/app/commandbench.h"

using namespace beian;
using namespace Qt::StringLiterals;

class CommandLineDeadlineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void answersLiterallyAsAgreed();
    void tellsTheDeadline_data();
    void tellsTheDeadline();
    void countsFromTheClockByDefault();
    void refusesAReceptionInTheFuture_data();
    void refusesAReceptionInTheFuture();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void speaksToPeople();

private:
    const CommandBench m_bench;
};

void CommandLineDeadlineTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CommandLineDeadlineTest::answersLiterallyAsAgreed()
{
    const CommandAnswer answer =
        m_bench.run({u"deadline"_s, u"--received"_s, u"2018-09-12T10:32+08:00"_s, u"--now"_s,
                     u"2018-09-12T14:50:52+08:00"_s, u"--json"_s});
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(answer.out,
             QByteArray(R"({"deadline":"2018-09-13T10:32:00+08:00","error":null,)"
                        R"("remaining_s":70868,"state":"running"})"
                        "\n"));
}

void CommandLineDeadlineTest::tellsTheDeadline_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("deadline");
    QTest::addColumn<qint64>("remaining");

    const auto row = [](const char *name, const QString &received, const QString &now,
                        const QString &deadline, qint64 remaining) {
        QTest::newRow(name) << received << now << deadline << remaining;
    };
    row("no offset is Beijing time", u"2018-09-12T10:32"_s, u"2018-09-12T14:50:52"_s,
        u"2018-09-13T10:32:00+08:00"_s, 70868);
    row("UTC is shown as Beijing time", u"2018-09-12T02:32Z"_s, u"2018-09-12T06:50:52Z"_s,
        u"2018-09-13T10:32:00+08:00"_s, 70868);
    row("a blank for the T", u"2018-09-12 10:32"_s, u"2018-09-12 10:32"_s,
        u"2018-09-13T10:32:00+08:00"_s, 86400);
    row("a time as the phone shows it", u"10:32"_s, u"2018-09-12T14:50:52"_s,
        u"2018-09-13T10:32:00+08:00"_s, 70868);
    row("a time of yesterday", u"昨天 10:32"_s, u"2018-09-12T08:50:52"_s,
        u"2018-09-12T10:32:00+08:00"_s, 6068);
    row("a second left", u"2018-09-12T10:32"_s, u"2018-09-13T10:31:59"_s,
        u"2018-09-13T10:32:00+08:00"_s, 1);
    row("the deadline itself is over", u"2018-09-12T10:32"_s, u"2018-09-13T10:32"_s,
        u"2018-09-13T10:32:00+08:00"_s, 0);
    row("over for long", u"2018-09-12T10:32"_s, u"2026-09-13T10:32"_s,
        u"2018-09-13T10:32:00+08:00"_s, 0);
    row("leap day", u"2020-02-28T23:30"_s, u"2020-02-28T23:30"_s, u"2020-02-29T23:30:00+08:00"_s,
        86400);
    row("new year", u"2018-12-31T23:30:10"_s, u"2018-12-31T23:30:11"_s,
        u"2019-01-01T23:30:10+08:00"_s, 86399);
}

void CommandLineDeadlineTest::tellsTheDeadline()
{
    QFETCH(QString, received);
    QFETCH(QString, now);
    QFETCH(QString, deadline);
    QFETCH(qint64, remaining);
    const CommandAnswer answer =
        m_bench.run({u"deadline"_s, u"--received"_s, received, u"--now"_s, now, u"--json"_s});
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.object(),
             QJsonObject({{u"deadline"_s, deadline},
                          {u"remaining_s"_s, remaining},
                          {u"state"_s, remaining > 0 ? u"running"_s : u"expired"_s},
                          {u"error"_s, QJsonValue::Null}}));
}

void CommandLineDeadlineTest::countsFromTheClockByDefault()
{
    const CommandAnswer answer =
        m_bench.run({u"deadline"_s, u"--received"_s, u"2018-09-12T10:32"_s, u"--json"_s});
    QCOMPARE(answer.object().value("remaining_s"_L1), 70868);
}

void CommandLineDeadlineTest::refusesAReceptionInTheFuture_data()
{
    QTest::addColumn<QString>("received");

    QTest::newRow("a second") << u"2018-09-12T14:50:53"_s;
    QTest::newRow("a minute") << u"2018-09-12T14:51"_s;
    QTest::newRow("a year") << u"2019-09-12T14:51"_s;
    QTest::newRow("by its offset") << u"2018-09-12T10:32Z"_s;
}

void CommandLineDeadlineTest::refusesAReceptionInTheFuture()
{
    QFETCH(QString, received);
    const QStringList arguments{u"deadline"_s, u"--received"_s, received, u"--now"_s,
                                u"2018-09-12T14:50:52"_s};
    const CommandAnswer answer = m_bench.run(arguments + QStringList{u"--json"_s});
    QCOMPARE(answer.code, ExitCode::Rejected);
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(answer.errorKind(), u"received-in-future"_s);
    QVERIFY(answer.object().value("deadline"_L1).isNull());
    QVERIFY(answer.object().value("remaining_s"_L1).isNull());
    QVERIFY(answer.object().value("state"_L1).isNull());

    const CommandAnswer forPeople = m_bench.run(arguments);
    QCOMPARE(forPeople.code, ExitCode::Rejected);
    QCOMPARE(forPeople.out, QByteArray());
    QVERIFY(forPeople.err.startsWith("received-in-future"));
}

void CommandLineDeadlineTest::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("text");

    for (const QString &option : {u"--received"_s, u"--now"_s}) {
        for (const QString &text : {u""_s, u"yesterday"_s, u"25:32"_s, u"2018-02-30T10:32"_s})
            QTest::addRow("%s “%s”", qPrintable(option), qPrintable(text)) << option << text;
    }
}

void CommandLineDeadlineTest::refusesWhatIsNoTime()
{
    QFETCH(QString, option);
    QFETCH(QString, text);
    QStringList arguments{u"deadline"_s, option, text, u"--json"_s};
    if (option != "--received"_L1)
        arguments += {u"--received"_s, u"2018-09-12T10:32"_s};
    const CommandAnswer answer = m_bench.run(arguments);
    QCOMPARE(answer.code, ExitCode::WrongUsage);
    QCOMPARE(answer.errorKind(), u"invalid-time"_s);
}

void CommandLineDeadlineTest::speaksToPeople()
{
    const QStringList arguments{u"deadline"_s, u"--received"_s, u"2018-09-12T10:32"_s};
    QCOMPARE(m_bench.run(arguments).out,
             QByteArray("Verify before 2018-09-13 10:32 Beijing time. Time left: 19:41:08.\n"));
    const CommandAnswer over =
        m_bench.run(arguments + QStringList{u"--now"_s, u"2018-09-13T10:32"_s});
    QCOMPARE(over.code, ExitCode::Done);
    QVERIFY(over.out.contains("over"));
    QVERIFY(over.out.contains("2018-09-13 10:32"));
}

QTEST_GUILESS_MAIN(CommandLineDeadlineTest)
#include "tst_commandline_deadline.moc"
