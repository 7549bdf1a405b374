// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qtemporarydir.h>

#include "tests/warnings.h"
#include "app/cli/commandline.h"
#include "app/time/beijingtime.h"
#include "ui/settings/settingsreading.h"
#include "ui/shell/startoptions.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

class StartOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }

    void kinds_data();
    void kinds();
    void aCommandKeepsItsOwnOptions_data();
    void aCommandKeepsItsOwnOptions();
    void looks_data();
    void looks();
    void refusals_data();
    void refusals();
    void theTourBeginsAtAMoment();
    void theTourHasAScreen();
    void whatAFirstProgramHasToKnow();
    void helpNamesEveryCommand_data();
    void helpNamesEveryCommand();
    void settingsSayWhatIsKeptAndRemindedOf();
};

void StartOptionsTest::kinds_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<StartKind>("kind");
    QTest::newRow("nothing opens the window") << QStringList() << StartKind::Window;
    QTest::newRow("help") << QStringList{u"--help"_s} << StartKind::Help;
    QTest::newRow("help, in short") << QStringList{u"-h"_s} << StartKind::Help;
    QTest::newRow("version") << QStringList{u"--version"_s} << StartKind::Version;
    QTest::newRow("version, in short") << QStringList{u"-v"_s} << StartKind::Version;
    QTest::newRow("help wins") << QStringList{u"-v"_s, u"-h"_s} << StartKind::Help;
    QTest::newRow("tour") << QStringList{u"--tour"_s, u"pictures"_s} << StartKind::Tour;
    QTest::newRow("a command") << QStringList{u"plan"_s} << StartKind::Command;
    QTest::newRow("a command that there is none of, for its own answer")
        << QStringList{u"nonsense"_s, u"--json"_s} << StartKind::Command;
    QTest::newRow("the value of an option is no command")
        << QStringList{u"--lang"_s, u"en"_s} << StartKind::Window;
}

void StartOptionsTest::kinds()
{
    QFETCH(QStringList, arguments);
    const Result<StartOptions> options = readStartOptions(arguments);
    QVERIFY(options);
    QTEST(options->kind, "kind");
}

void StartOptionsTest::aCommandKeepsItsOwnOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("ruleFolder");
    const QStringList plan{u"plan"_s, u"--type"_s, u"first"_s, u"--help"_s};
    QTest::newRow("alone") << plan << plan << QString() << QString();
    QTest::newRow("a language before it")
        << QStringList{u"--lang"_s, u"en"_s} + plan << plan << u"en"_s << QString();
    QTest::newRow("a language behind it")
        << plan + QStringList{u"--lang=zh_CN"_s} << plan << u"zh_CN"_s << QString();
    QTest::newRow("both, in the middle")
        << QStringList{u"plan"_s,  u"--rules-dir"_s, u"/r"_s, u"--type"_s,
                       u"first"_s, u"--lang"_s,      u"en"_s, u"--help"_s}
        << plan << u"en"_s << u"/r"_s;
}

void StartOptionsTest::aCommandKeepsItsOwnOptions()
{
    QFETCH(QStringList, arguments);
    const Result<StartOptions> options = readStartOptions(arguments);
    QVERIFY(options);
    QCOMPARE(options->kind, StartKind::Command);
    QTEST(options->command, "command");
    QTEST(options->language, "language");
    QTEST(options->ruleFolder, "ruleFolder");
}

void StartOptionsTest::looks_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<std::optional<ThemeMode>>("mode");
    QTest::addColumn<std::optional<double>>("scale");
    QTest::newRow("as the settings say")
        << QStringList() << std::optional<ThemeMode>() << std::optional<double>();
    QTest::newRow("dark") << QStringList{u"--theme"_s, u"dark"_s} << std::optional(ThemeMode::Dark)
                          << std::optional<double>();
    QTest::newRow("light") << QStringList{u"--theme=light"_s} << std::optional(ThemeMode::Light)
                           << std::optional<double>();
    QTest::newRow("the system's") << QStringList{u"--theme=system"_s}
                                  << std::optional(ThemeMode::System) << std::optional<double>();
    QTest::newRow("the smallest type")
        << QStringList{u"--scale=1"_s} << std::optional<ThemeMode>() << std::optional(1.0);
    QTest::newRow("the largest type")
        << QStringList{u"--scale"_s, u"2"_s} << std::optional<ThemeMode>() << std::optional(2.0);
}

void StartOptionsTest::looks()
{
    QFETCH(QStringList, arguments);
    const Result<StartOptions> options = readStartOptions(arguments);
    QVERIFY(options);
    QTEST(options->themeMode, "mode");
    QTEST(options->typeScale, "scale");
}

void StartOptionsTest::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QStringList &arguments, const QString &says,
                        ErrorKind kind = ErrorKind::WrongUsage) {
        QTest::newRow(name) << arguments << kind << says;
    };
    row("no such option", {u"--lnag"_s}, u"--lnag"_s);
    row("what may be a document number is not repeated", {u"--11010519491231002X"_s}, u"…"_s);
    row("an option without its value", {u"--theme"_s}, u"value"_s);
    row("a language without its value, behind a command", {u"plan"_s, u"--lang"_s}, u"--lang"_s);
    row("no such theme", {u"--theme"_s, u"blue"_s}, u"--theme blue"_s);
    row("type that nobody can read", {u"--scale"_s, u"0.5"_s}, u"--scale"_s);
    row("type that no window holds", {u"--scale"_s, u"2.1"_s}, u"--scale"_s);
    row("type that is no number", {u"--scale"_s, u"large"_s}, u"--scale"_s);
    row("type that is not a number at all", {u"--scale"_s, u"nan"_s}, u"--scale"_s);
    row("a screen of one side", {u"--size"_s, u"1280"_s}, u"--size"_s);
    row("a screen that nobody has", {u"--size"_s, u"320x200"_s}, u"--size"_s);
    row("a screen that is too large to be painted", {u"--size"_s, u"9999x9999"_s}, u"--size"_s);
    row("a screen with words behind it", {u"--size"_s, u"1280x800 px"_s}, u"--size"_s);
    row("a time that never was", {u"--tour"_s, u"p"_s, u"--at"_s, u"2018-02-30 10:00"_s}, {},
        ErrorKind::InvalidTime);
}

void StartOptionsTest::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    const Result<StartOptions> options = readStartOptions(arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().kind, kind);
    QVERIFY2(options.error().detail.contains(says), qPrintable(options.error().detail));
    QVERIFY(!options.error().detail.contains(u"1101"_s));
}

void StartOptionsTest::theTourBeginsAtAMoment()
{
    const auto usual = readStartOptions({u"--tour"_s, u"pictures"_s});
    QVERIFY(usual);
    QCOMPARE(usual->tourFolder, u"pictures"_s);
    // The day of the sample filing, in the pilot.
    QCOMPARE(usual->tourStart, fromBeijing(QDate(2018, 9, 12), QTime(14, 50, 52)));
    const auto other = readStartOptions({u"--tour"_s, u"p"_s, u"--at"_s, u"2026-11-23 09:00"_s});
    QVERIFY(other);
    QCOMPARE(other->tourStart, fromBeijing(QDate(2026, 11, 23), QTime(9, 0)));
}

void StartOptionsTest::theTourHasAScreen()
{
    const auto usual = readStartOptions({u"--tour"_s, u"p"_s});
    QVERIFY(usual && usual->tourScreen.isEmpty());
    const auto small = readStartOptions({u"--size"_s, u"1024x600"_s, u"--tour"_s, u"p"_s});
    QVERIFY(small);
    QCOMPARE(small->kind, StartKind::Tour);
    QCOMPARE(small->tourScreen, QSize(1024, 600));
}

void StartOptionsTest::whatAFirstProgramHasToKnow()
{
    const auto both = readStartOptions({u"--minimised"_s, u"--new"_s, u"--lang"_s, u"en"_s});
    QVERIFY(both);
    // In one order, whatever was typed; and nothing that only a start can do.
    QCOMPARE(both->handedOver, QStringList({u"--new"_s, u"--minimised"_s}));
    const auto none = readStartOptions({u"--data"_s, u"/d"_s});
    QVERIFY(none);
    QCOMPARE(none->handedOver, QStringList());
    QCOMPARE(none->dataFolder, u"/d"_s);
}

void StartOptionsTest::helpNamesEveryCommand_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

void StartOptionsTest::helpNamesEveryCommand()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    const QString help = helpText();
    for (const QString &command : commandNames())
        QVERIFY2(help.contains(command), qPrintable(command));
    for (const char *option : {"--lang", "--theme", "--scale", "--rules-dir", "--data", "--new",
                               "--minimised", "--tour", "--at", "--size", "--help", "--version"})
        QVERIFY2(help.contains(QLatin1StringView(option)), option);
}

void StartOptionsTest::settingsSayWhatIsKeptAndRemindedOf()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"own.ini"_s), {});
    const auto set = [&settings](Setting setting, const QVariant &value) {
        static_cast<void>(settings.setValue(setting, value));
        return settings.value(setting) == value;
    };
    QCOMPARE(databaseOptions(settings), (DatabaseOptions{.loadsOldFinished = false}));
    const ReminderSwitches usual = reminderSwitches(settings);
    QVERIFY(usual.sixHours && usual.oneHour && usual.fifteenMinutes && usual.expired && usual.noSms
            && usual.resendOverdue);
    // Each setting turns its own switch, and no other.
    const QList<std::pair<Setting, bool ReminderSwitches::*>> switches{
        {Setting::RemindSixHours, &ReminderSwitches::sixHours},
        {Setting::RemindOneHour, &ReminderSwitches::oneHour},
        {Setting::RemindFifteenMinutes, &ReminderSwitches::fifteenMinutes},
        {Setting::RemindExpiry, &ReminderSwitches::expired},
        {Setting::RemindNoSms, &ReminderSwitches::noSms},
        {Setting::RemindResend, &ReminderSwitches::resendOverdue}};
    for (const auto &[setting, member] : switches) {
        QVERIFY(set(setting, false));
        const ReminderSwitches now = reminderSwitches(settings);
        for (const auto &[other, otherMember] : switches)
            QCOMPARE(now.*otherMember, other != setting);
        QVERIFY(set(setting, true));
    }
    QVERIFY(set(Setting::KeepFullNumbers, true));
    QVERIFY(set(Setting::KeepFinishedDays, 7));
    QCOMPARE(databaseOptions(settings), (DatabaseOptions{true, 7, false}));
}

#include "tst_startoptions.moc"

BEIAN_UI_TEST_MAIN(StartOptionsTest)
