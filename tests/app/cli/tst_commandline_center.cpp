// SPDX-License-Identifier: MIT
#include <QtCore/qfile.h>
#include <QtCore/qrandom.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include "tests/app/center/centerbench.h"
#include "tests/app/commandbench.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

// The command "center", by a real PostgreSQL: from nothing to two counters and back.
class CommandLineCenterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void fromNothingToTwoCountersAndBack();
    void importQueuesAsTheBoardDoes();
    void whatIsNotSentIsNotThrownAwayUnasked();
    void aPasswordIsRefusedAndNotRepeated();
    void usage_data();
    void usage();
    void peopleReadSentences();

private:
    [[nodiscard]] CommandAnswer center(const QStringList &arguments) const
    {
        return m_bench.run(QStringList{u"center"_s} + arguments + QStringList{u"--json"_s});
    }
    [[nodiscard]] QString data(int counter) const
    {
        return m_folder->filePath(u"数据 %1"_s.arg(counter));
    }
    [[nodiscard]] QString as(const QString &user) const
    {
        return m_server.address(user, m_database);
    }
    [[nodiscard]] CommandAnswer importInto(int counter, const QString &name) const;

    const CommandBench m_bench;
    PostgresServer m_server;
    QString m_database;
    std::unique_ptr<QTemporaryDir> m_folder; // a new one for each test
};

void CommandLineCenterTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL is not installed here");
    QVERIFY(m_server.start());
    QVERIFY(!m_server.makeCenter().isEmpty()); // with the logins
}

void CommandLineCenterTest::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = u"d%1"_s.arg(QRandomGenerator::global()->bounded(1'000'000'000));
    QVERIFY(!m_server.run(u"CREATE DATABASE "_s + m_database).isNull());
}

CommandAnswer CommandLineCenterTest::importInto(int counter, const QString &name) const
{
    const QString table = m_folder->filePath(u"table.csv"_s);
    QFile file(table);
    if (file.open(QIODevice::WriteOnly))
        file.write(u"办理人,省市,备案类型,提交日期,手机号\r\n%1,浙江,首次备案,2018-09-12,13800138000\r\n"_s
                       .arg(name)
                       .toUtf8());
    file.close();
    return m_bench.run({u"import"_s, table, u"--data"_s, data(counter), u"--json"_s});
}

void CommandLineCenterTest::fromNothingToTwoCountersAndBack()
{
    QCOMPARE(center({u"check"_s, as(u"c1"_s), u"--data"_s, data(1)}).errorKind(),
             u"center-not-made"_s);
    const CommandAnswer made = center({u"init"_s, as(u"owner"_s)});
    QCOMPARE(made.code, ExitCode::Done);
    QCOMPARE(made.object()["made"_L1], true);
    const CommandAnswer again = center({u"init"_s, as(u"owner"_s)});
    QCOMPARE(again.code, ExitCode::Done);
    QCOMPARE(again.object()["made"_L1], false);
    QCOMPARE(center({u"init"_s, as(u"c1"_s)}).code, ExitCode::Rejected);

    QCOMPARE(importInto(1, u"陈先生"_s).code, ExitCode::Done);
    const CommandAnswer alone = center({u"status"_s, u"--data"_s, data(1)});
    QCOMPARE(alone.code, ExitCode::Done);
    QCOMPARE(alone.object()["joined"_L1], false);
    QCOMPARE(center({u"sync"_s, u"--data"_s, data(1)}).errorKind(), u"center-not-joined"_s);

    const CommandAnswer ready = center({u"check"_s, as(u"c1"_s), u"--data"_s, data(1)});
    QCOMPARE(ready.code, ExitCode::Done);
    QCOMPARE(ready.object()["offered"_L1], 1);
    const CommandAnswer joined =
        center({u"join"_s, as(u"c1"_s), u"--counter"_s, u"一号窗口"_s, u"--data"_s, data(1)});
    QCOMPARE(joined.code, ExitCode::Done);
    QCOMPARE(joined.object()["offered"_L1], 1);
    QCOMPARE(joined.object()["queued"_L1], 0);
    QCOMPARE(joined.object()["counter"_L1], u"一号窗口"_s);
    QCOMPARE(center({u"join"_s, as(u"c1"_s), u"--counter"_s, u"x"_s, u"--data"_s, data(1)})
                 .errorKind(),
             u"center-joined"_s);

    QCOMPARE(center({u"join"_s, as(u"c2"_s), u"--counter"_s, u"二号窗口"_s, u"--data"_s, data(2)})
                 .code,
             ExitCode::Done);
    const QByteArray board =
        m_bench.run({u"export"_s, m_folder->filePath(u"out.csv"_s), u"--data"_s, data(2)}).err;
    QCOMPARE(board, QByteArray());
    QFile exported(m_folder->filePath(u"out.csv"_s));
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QVERIFY(exported.readAll().contains("陈先生"));

    const CommandAnswer status = center({u"status"_s, u"--data"_s, data(1)});
    QCOMPARE(status.code, ExitCode::Done);
    QCOMPARE(status.object()["connected"_L1], true);
    QCOMPARE(status.object()["counters"_L1].toArray().size(), 2);
    QVERIFY(status.object()["revision"_L1].toInteger() > 0);
    QVERIFY(!status.object()["confirmed_at"_L1].toString().isEmpty());

    QCOMPARE(center({u"leave"_s, u"--copy"_s, u"--data"_s, data(1)}).code, ExitCode::Done);
    QCOMPARE(center({u"leave"_s, u"--no-copy"_s, u"--data"_s, data(2)}).code, ExitCode::Done);
    QCOMPARE(askFile(data(1) + u"/filings.db"_s, u"SELECT count(*) FROM filings"_s).toInt(), 1);
    QCOMPARE(askFile(data(2) + u"/filings.db"_s, u"SELECT count(*) FROM filings"_s).toInt(), 0);
}

void CommandLineCenterTest::importQueuesAsTheBoardDoes()
{
    QCOMPARE(center({u"init"_s, as(u"owner"_s)}).code, ExitCode::Done);
    QCOMPARE(center({u"join"_s, as(u"c1"_s), u"--counter"_s, u"一号窗口"_s, u"--data"_s, data(1)})
                 .code,
             ExitCode::Done);
    QCOMPARE(importInto(1, u"陈先生"_s).code, ExitCode::Done);
    QCOMPARE(keptAtCenter(as(u"owner"_s)).size(), 0);
    QCOMPARE(center({u"status"_s, u"--data"_s, data(1)}).object()["queued"_L1], 1);
    const CommandAnswer sent = center({u"sync"_s, u"--data"_s, data(1)});
    QCOMPARE(sent.code, ExitCode::Done);
    QCOMPARE(sent.object()["queued"_L1], 0);
    QCOMPARE(keptAtCenter(as(u"owner"_s)).size(), 1);
}

void CommandLineCenterTest::whatIsNotSentIsNotThrownAwayUnasked()
{
    QCOMPARE(center({u"init"_s, as(u"owner"_s)}).code, ExitCode::Done);
    QCOMPARE(center({u"join"_s, as(u"c1"_s), u"--counter"_s, u"一号窗口"_s, u"--data"_s, data(1)})
                 .code,
             ExitCode::Done);
    QCOMPARE(importInto(1, u"陈先生"_s).code, ExitCode::Done);
    QVERIFY(m_server.stop());
    const CommandAnswer away = center({u"sync"_s, u"--data"_s, data(1)});
    QCOMPARE(away.code, ExitCode::Rejected);
    QCOMPARE(away.errorKind(), u"center-unreachable"_s);
    QCOMPARE(away.object()["queued"_L1], 1);
    QCOMPARE(center({u"leave"_s, u"--no-copy"_s, u"--data"_s, data(1)}).errorKind(),
             u"center-unreachable"_s);
    QCOMPARE(askFile(data(1) + u"/filings.db"_s, u"SELECT count(*) FROM filings"_s).toInt(), 1);
    QCOMPARE(center({u"leave"_s, u"--no-copy"_s, u"--anyway"_s, u"--data"_s, data(1)}).code,
             ExitCode::Done);
    QCOMPARE(askFile(data(1) + u"/filings.db"_s, u"SELECT count(*) FROM filings"_s).toInt(), 0);
    QVERIFY(m_server.start());
}

void CommandLineCenterTest::aPasswordIsRefusedAndNotRepeated()
{
    const QString address = u"postgresql://c1:geheim7@localhost/beian"_s;
    for (const QStringList &arguments :
         {QStringList{u"init"_s, address}, QStringList{u"check"_s, address, u"--data"_s, data(1)},
          QStringList{u"join"_s, address, u"--counter"_s, u"x"_s, u"--data"_s, data(1)}}) {
        const CommandAnswer answer = center(arguments);
        QCOMPARE(answer.code, ExitCode::Rejected);
        QCOMPARE(answer.errorKind(), u"center-password-given"_s);
        QVERIFY(!answer.out.contains("geheim7"));
        QVERIFY(!answer.err.contains("geheim7"));
    }
}

void CommandLineCenterTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("mentioned");
    QTest::newRow("nothing") << QStringList() << u"init, check, join"_s;
    QTest::newRow("another part") << QStringList{u"make"_s} << u"init, check, join"_s;
    QTest::newRow("no address") << QStringList{u"init"_s} << u"URI"_s;
    QTest::newRow("no name") << QStringList{u"join"_s, u"postgresql://x"_s} << u"--counter"_s;
    QTest::newRow("which way to leave") << QStringList{u"leave"_s} << u"--copy"_s;
    QTest::newRow("both ways") << QStringList{u"leave"_s, u"--copy"_s, u"--no-copy"_s}
                               << u"--copy"_s;
}

void CommandLineCenterTest::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, mentioned);
    const CommandAnswer answer = m_bench.run(QStringList{u"center"_s} + arguments);
    QCOMPARE(answer.code, ExitCode::WrongUsage);
    QVERIFY2(answer.err.contains(mentioned.toUtf8()), answer.err.constData());
}

void CommandLineCenterTest::peopleReadSentences()
{
    QCOMPARE(center({u"init"_s, as(u"owner"_s)}).code, ExitCode::Done);
    QCOMPARE(center({u"join"_s, as(u"c1"_s), u"--counter"_s, u"一号窗口"_s, u"--data"_s, data(1)})
                 .code,
             ExitCode::Done);
    const CommandAnswer status = m_bench.run({u"center"_s, u"status"_s, u"--data"_s, data(1)});
    QCOMPARE(status.code, ExitCode::Done);
    QVERIFY2(status.out.contains("Counter “一号窗口” of the center"), status.out.constData());
    QVERIFY2(status.out.contains("Nothing is left to send."), status.out.constData());
    for (const QString &part : {u"init"_s, u"check"_s, u"join"_s, u"sync"_s, u"status"_s, u"leave"_s}) {
        const CommandAnswer help = m_bench.run({u"center"_s, part, u"--help"_s});
        QCOMPARE(help.code, ExitCode::Done);
        QVERIFY2(help.out.contains(QByteArray("center ").append(part.toUtf8())), help.out.constData());
    }
}

QTEST_GUILESS_MAIN(CommandLineCenterTest)
#include "tst_commandline_center.moc"
