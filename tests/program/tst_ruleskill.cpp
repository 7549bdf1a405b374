// SPDX-License-Identifier: MIT
#include <QtCore/qdir.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include "app/rulesets/rulesinforce.h"
#include "tests/app/rulesets/rulesetbench.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

// kill -9 of a program that installs a rule set, before each step of the switch.
class RulesKillTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void oneWholeSetIsInForceWhereverItIsKilled();

private:
    static constexpr qint64 first = 4000010101; // newer than any that is built in
    static constexpr qint64 second = 4000010102;
    static constexpr int patience = 30000; // milliseconds

    [[nodiscard]] QStringList arguments(const QString &data, const QString &file, int step) const
    {
        return {data, file, m_publisher.key().text(), QString::number(step)};
    }
    // True when it was killed at this step; false when there was none and it ended by itself.
    bool killAt(const QString &data, const QString &file, int step) const;
    [[nodiscard]] Result<RulesInForce> inForce(const QString &data) const;

    const Publisher m_publisher;
};

bool RulesKillTest::killAt(const QString &data, const QString &file, int step) const
{
    QProcess installer;
    installer.start(QStringLiteral(BEIAN_RULEINSTALLER), arguments(data, file, step));
    QByteArray output;
    while (!output.contains('\n') && installer.waitForReadyRead(patience))
        output += installer.readAllStandardOutput();
    if (!output.contains("waiting")) {
        installer.waitForFinished(patience);
        return false;
    }
    installer.kill(); // SIGKILL, or TerminateProcess
    installer.waitForFinished(patience);
    return installer.exitStatus() == QProcess::CrashExit;
}

Result<RulesInForce> RulesKillTest::inForce(const QString &data) const
{
    return rulesInForce({.builtInFolder = QStringLiteral(BEIAN_SOURCE_DIR "/resources/rules"),
                         .dataFolder = data,
                         .machineFolder = {},
                         .keys = {m_publisher.key()},
                         .program = testedProgram()});
}

void RulesKillTest::oneWholeSetIsInForceWhereverItIsKilled()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/备案 规则 XXXXXX"_s);
    const QString old = folder.filePath(u"old.rules"_s);
    const QString next = folder.filePath(u"next.rules"_s);
    QVERIFY(writeSigned(old, m_publisher.signedSet(withHours(ruleSetOf(first), 48))));
    QVERIFY(writeSigned(next, m_publisher.signedSet(withHours(ruleSetOf(second), 72))));
    constexpr int never = 1000;
    QList<qint64> versions; // in force after each kill
    for (int step = 0;; ++step) {
        const QString data = folder.filePath(QString::number(step));
        QCOMPARE(QProcess::execute(QStringLiteral(BEIAN_RULEINSTALLER), arguments(data, old, never)),
                 0);
        const bool isKilled = killAt(data, next, step);
        const Result<RulesInForce> rules = inForce(data);
        QVERIFY(rules);
        QVERIFY2(!rules->fault, qPrintable(QString::number(step)));
        QCOMPARE(rules->book.national.hours, rules->version == first ? 48 : 72);
        if (!isKilled)
            break;
        versions << rules->version;
        // The next attempt finds nothing in its way, and tidies up.
        QCOMPARE(QProcess::execute(QStringLiteral(BEIAN_RULEINSTALLER),
                                   arguments(data, next, never)),
                 0);
        QCOMPARE(inForce(data)->version, second);
        const QStringList files = QDir(data + "/rules"_L1).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files,
                 (QStringList{u"4000010101.rules"_s, u"4000010101.rules.minisig"_s,
                              u"4000010102.rules"_s, u"4000010102.rules.minisig"_s,
                              u"state.json"_s}));
    }
    // Before and within signature, set and state; the new one holds before the last step, tidying up.
    QCOMPARE(versions, (QList<qint64>{first, first, first, first, first, first, second}));
}

QTEST_GUILESS_MAIN(RulesKillTest)
#include "tst_ruleskill.moc"
