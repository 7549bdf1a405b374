// SPDX-License-Identifier: MIT
#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include "tests/app/commandbench.h"
#include "tests/app/rulesets/rulesetbench.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

// The way of a rule set with the tool that everybody has, as docs/rule-sets.md goes: packed by the command,
// signed by the tool, installed by the command.
class MinisignToolTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theToolTakesOurSignatures();
    void aSetThatTheToolSignedIsInForce();
    void whatTheToolRefusesIsRefused_data();
    void whatTheToolRefusesIsRefused();
    void aKeyThatWasAnnouncedTakesOver();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray contentOf(const QString &name) const;
    void write(const QString &name, const QByteArray &content) const;
    // Makes NAME.pub and NAME.key; the public key.
    QString makeKey(const QString &name) const;
    void pack(qint64 version, const QStringList &more = {}) const;
    void sign(const QString &key) const;
    [[nodiscard]] bool isAcceptedByTool(const QString &key) const;
    CommandAnswer rules(const QStringList &arguments) const
    {
        return m_bench.run(QStringList{u"rules"_s} + arguments
                           + QStringList{u"--data"_s, path(u"data"_s), u"--json"_s});
    }

    static constexpr qint64 first = 4000010101; // newer than any that is built in
    CommandBench m_bench;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

namespace {

bool runTool(const QStringList &arguments)
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(u"minisign"_s, arguments);
    return tool.waitForFinished() && tool.exitStatus() == QProcess::NormalExit
        && tool.exitCode() == 0;
}

} // namespace

void MinisignToolTest::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = path(u"规则 set.rules"_s);
    m_bench.setAdministratorFile(path(u"administrator.ini"_s));
}

QByteArray MinisignToolTest::contentOf(const QString &name) const
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void MinisignToolTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QString MinisignToolTest::makeKey(const QString &name) const
{
    const bool isMade = runTool({u"-G"_s, u"-W"_s, u"-p"_s, path(name + ".pub"_L1), u"-s"_s,
                                 path(name + ".key"_L1)});
    return isMade ? QString::fromUtf8(contentOf(path(name + ".pub"_L1)).split('\n').value(1))
                  : QString();
}

void MinisignToolTest::pack(qint64 version, const QStringList &more) const
{
    const CommandAnswer answer = m_bench.run(
        QStringList{u"rules"_s, u"pack"_s, QStringLiteral(BEIAN_SOURCE_DIR "/resources/rules"),
                    u"--version"_s, QString::number(version), u"--output"_s, m_file}
        + more);
    QCOMPARE(answer.code, ExitCode::Done);
}

void MinisignToolTest::sign(const QString &key) const
{
    QVERIFY(runTool({u"-S"_s, u"-s"_s, path(key + ".key"_L1), u"-m"_s, m_file}));
}

bool MinisignToolTest::isAcceptedByTool(const QString &key) const
{
    return runTool({u"-V"_s, u"-P"_s, key, u"-m"_s, m_file});
}

void MinisignToolTest::theToolTakesOurSignatures()
{
    const Publisher publisher;
    const QByteArray content("{\"format\":\"beian-rules\"}\n");
    QVERIFY(writeSigned(m_file, {content, publisher.sign(content)}));
    QVERIFY(isAcceptedByTool(publisher.key().text()));
    QVERIFY(!isAcceptedByTool(Publisher().key().text()));
}

void MinisignToolTest::aSetThatTheToolSignedIsInForce()
{
    const QString key = makeKey(u"publisher"_s);
    QVERIFY(!key.isEmpty());
    pack(first);
    sign(u"publisher"_s);
    QVERIFY(isAcceptedByTool(key));
    QCOMPARE(rules({u"check"_s, m_file}).errorKind(), u"rule-set-key-unknown"_s);
    write(path(u"administrator.ini"_s), "[rules]\nkeys=" + key.toLatin1() + '\n');
    QCOMPARE(rules({u"check"_s, m_file}).code, ExitCode::Done);
    QCOMPARE(rules({u"install"_s, m_file}).code, ExitCode::Done);
    const QJsonObject status = rules({u"status"_s}).object();
    QCOMPARE(status["version"_L1].toInteger(), first);
    QCOMPARE(status["from"_L1].toString(), u"file"_s);
    QCOMPARE(status["key"_L1].toString(), key);
    pack(first - 1);
    sign(u"publisher"_s);
    QCOMPARE(rules({u"install"_s, m_file}).errorKind(), u"rule-set-older"_s);
}

void MinisignToolTest::whatTheToolRefusesIsRefused_data()
{
    QTest::addColumn<QString>("ending"); // of the file that is changed
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const QString &ending, const QByteArray &before,
                        const QByteArray &after, const QString &kind) {
        QTest::newRow(name) << ending << before << after << kind;
    };
    row("a byte of the set", {}, "beian-rules", "beian-rulez", u"rule-set-signature-wrong"_s);
    row("the trusted comment", u".minisig"_s, "trusted comment: timestamp",
        "trusted comment: timestamq", u"rule-set-signature-wrong"_s);
    row("the form of the signature", u".minisig"_s, "trusted comment: timestamp", "comment: timestamp",
        u"rule-set-unsigned"_s);
}

void MinisignToolTest::whatTheToolRefusesIsRefused()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, kind);
    const QString key = makeKey(u"publisher"_s);
    write(path(u"administrator.ini"_s), "[rules]\nkeys=" + key.toLatin1() + '\n');
    pack(first);
    sign(u"publisher"_s);
    QByteArray content = contentOf(m_file + ending);
    const qsizetype place = content.lastIndexOf(before);
    QVERIFY(place >= 0);
    write(m_file + ending, content.replace(place, before.size(), after));
    QVERIFY(!isAcceptedByTool(key));
    QCOMPARE(rules({u"install"_s, m_file}).errorKind(), kind);
    QCOMPARE(rules({u"status"_s}).object()["from"_L1].toString(), u"built-in"_s);
}

void MinisignToolTest::aKeyThatWasAnnouncedTakesOver()
{
    const QString old = makeKey(u"old"_s);
    const QString next = makeKey(u"next"_s);
    write(path(u"administrator.ini"_s), "[rules]\nkeys=" + old.toLatin1() + '\n');
    pack(first + 1);
    sign(u"next"_s);
    QCOMPARE(rules({u"install"_s, m_file}).errorKind(), u"rule-set-key-unknown"_s);
    pack(first, {u"--next-key"_s, next});
    sign(u"old"_s);
    QCOMPARE(rules({u"install"_s, m_file}).code, ExitCode::Done);
    pack(first + 1);
    sign(u"next"_s);
    QCOMPARE(rules({u"install"_s, m_file}).code, ExitCode::Done);
    QCOMPARE(rules({u"status"_s}).object()["key"_L1].toString(), next);
}

QTEST_GUILESS_MAIN(MinisignToolTest)
#include "tst_minisigntool.moc"
