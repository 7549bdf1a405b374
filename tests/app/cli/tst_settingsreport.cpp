// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qbuffer.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsonobject.h>

#include "app/cli/settingsreport.h"
#include "app/time/beijingtime.h"
#include "app/time/clock.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

class Sentences final : public ErrorSentences
{
public:
    [[nodiscard]] QString sentenceFor(const Error &error) const override
    {
        return u"sentence about "_s + error.detail;
    }
};

} // namespace

// What the commands say of an administrator's file.
class SettingsReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void aFileThatIsMissingDecidesNothing();
    void whatIsSetAndWhatIsLocked();
    void faultsGoToTheErrorChannel();
};

void SettingsReportTest::aFileThatIsMissingDecidesNothing()
{
    const QJsonObject report = administratorJson({}, Sentences());
    QCOMPARE(report.value("found"_L1).toBool(true), false);
    QVERIFY(report.value("set"_L1).toObject().isEmpty());
    QVERIFY(report.value("locked"_L1).toArray().isEmpty());
    QVERIFY(report.value("faults"_L1).toArray().isEmpty());
}

void SettingsReportTest::whatIsSetAndWhatIsLocked()
{
    AdministratorFile file;
    file.isThere = true;
    file.values.insert(Setting::RemindOneHour, false);
    file.doubtful = {Setting::RemindSixHours};
    file.faults << Error{ErrorKind::LockInvalid, u"reminders/six-hours"_s};
    const QJsonObject report = administratorJson(file, Sentences());
    QCOMPARE(report.value("found"_L1).toBool(), true);
    QCOMPARE(report.value("set"_L1).toObject().keys(), QStringList{u"reminders/one-hour"_s});
    QCOMPARE(report.value("locked"_L1).toArray(), QJsonArray{u"reminders/six-hours"_s});
    const QJsonArray faults = report.value("faults"_L1).toArray();
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.at(0).toObject().value("kind"_L1).toString(),
             errorKindName(ErrorKind::LockInvalid));
    QCOMPARE(faults.at(0).toObject().value("message"_L1).toString(),
             u"sentence about reminders/six-hours"_s);
}

void SettingsReportTest::faultsGoToTheErrorChannel()
{
    const Result<RuleBook> rules = RuleBook::load(RuleBook::builtInFolder());
    QVERIFY(rules.isOk());
    const ManualClock clock{fromBeijing(QDate(2026, 11, 23), QTime(9, 0))};
    const Sentences sentences;
    QBuffer in;
    QBuffer out;
    QBuffer err;
    for (QBuffer *channel : {&in, &out, &err})
        QVERIFY(channel->open(QIODevice::ReadWrite));
    const CommandContext context{*rules, clock, sentences, Language::English, in, out, err};
    tellFaults({{ErrorKind::LockInvalid, u"a"_s}, {ErrorKind::LockUnknown, u"b"_s}}, context);
    QCOMPARE(err.data(), "sentence about a\nsentence about b\n"_ba);
    QVERIFY(out.data().isEmpty());
}

QTEST_GUILESS_MAIN(SettingsReportTest)
#include "tst_settingsreport.moc"
