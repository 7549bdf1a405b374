// SPDX-License-Identifier: MIT
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include "tests/app/commandbench.h"

using namespace beian;
using namespace Qt::StringLiterals;

class CommandLineSettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsHowAFileIsUnderstood();
    void tellsWhatIsWrong();
    void speaksToPeople();
    void wrongUsageIsRefused_data();
    void wrongUsageIsRefused();

private:
    // The answer to `settings check` of a file with this content.
    CommandAnswer check(const QByteArray &content, const QStringList &more = {}) const
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"设置.ini"_s);
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        file.close();
        return m_bench.run(QStringList{u"settings"_s, u"check"_s, name} + more);
    }

    const CommandBench m_bench;
};

void CommandLineSettingsTest::tellsHowAFileIsUnderstood()
{
    const CommandAnswer answer =
        check("[Privacy]\nkeep-finished-days=14\n[counter]\nname=\"三号\"\n", {u"--json"_s});
    QCOMPARE(answer.code, ExitCode::Done);
    QCOMPARE(answer.err, QByteArray());
    const QJsonObject object = answer.object();
    QVERIFY(object["found"_L1].toBool());
    QCOMPARE(object["set"_L1].toObject(),
             (QJsonObject{{u"privacy/keep-finished-days"_s, u"14"_s}, {u"counter/name"_s, u"三号"_s}}));
    QCOMPARE(object["locked"_L1].toArray(), QJsonArray());
    QCOMPARE(object["faults"_L1].toArray(), QJsonArray());
}

void CommandLineSettingsTest::tellsWhatIsWrong()
{
    const CommandAnswer answer =
        check("[privacy]\nkeep-full-numbers=no\n[site]\ncheck=false\n", {u"--json"_s});
    QCOMPARE(answer.code, ExitCode::Rejected);
    const QJsonObject object = answer.object();
    QCOMPARE(object["set"_L1].toObject(), (QJsonObject{{u"site/check"_s, u"false"_s}}));
    QCOMPARE(object["locked"_L1].toArray(), QJsonArray{u"privacy/keep-full-numbers"_s});
    QCOMPARE(object["faults"_L1].toArray().size(), 1);
    QCOMPARE(object["faults"_L1].toArray().at(0).toObject()["kind"_L1].toString(),
             u"lock-invalid"_s);
}

void CommandLineSettingsTest::speaksToPeople()
{
    const CommandAnswer answer = check("[site]\ncheck=false\n[privacy]\nkeep-full-numbers=no\n");
    QCOMPARE(answer.code, ExitCode::Rejected);
    QCOMPARE(answer.err, "lock-invalid | privacy/keep-full-numbers\n"_ba);
    QVERIFY(answer.out.contains("site/check = false"));
    QVERIFY(answer.out.contains("privacy/keep-full-numbers"));
}

void CommandLineSettingsTest::wrongUsageIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("kind");
    QTest::newRow("nothing") << QStringList{} << u"wrong-usage"_s;
    QTest::newRow("no file") << QStringList{u"check"_s} << u"wrong-usage"_s;
    QTest::newRow("something else") << QStringList{u"write"_s, u"x"_s} << u"wrong-usage"_s;
    QTest::newRow("a file that is not there")
        << QStringList{u"check"_s, u"/nowhere.ini"_s} << u"file-unreadable"_s;
}

void CommandLineSettingsTest::wrongUsageIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, kind);
    const CommandAnswer answer =
        m_bench.run(QStringList{u"settings"_s} + arguments + QStringList{u"--json"_s});
    QCOMPARE(answer.code, ExitCode::WrongUsage);
    QCOMPARE(answer.errorKind(), kind);
}

QTEST_GUILESS_MAIN(CommandLineSettingsTest)
#include "tst_commandline_settings.moc"
