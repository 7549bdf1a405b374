// SPDX-License-Identifier: MIT
#include <chrono>
#include <cstdio>
#include <optional>

#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qapplication.h>

#include "app/cli/commandline.h"
#include "app/cli/commandoutput.h"
#include "app/cli/settingsreport.h"
#include "app/rules/rulebook.h"
#include "app/settings/places.h"
#include "app/settings/privateplaces.h"
#include "app/settings/settings.h"
#include "app/settings/startplace.h"
#include "app/site/networkprobe.h"
#include "app/site/siteaddresses.h"
#include "app/support/privatefiles.h"
#include "ui/forms/messagebox.h"
#include "ui/platform/console.h"
#include "ui/platform/portaldialogs.h"
#include "ui/platform/privatememory.h"
#include "ui/platform/urlopener.h"
#include "ui/shell/look.h"
#include "ui/shell/mainprogram.h"
#include "ui/shell/rulesswitch.h"
#include "ui/shell/singleinstance.h"
#include "ui/shell/startoptions.h"
#include "ui/shell/startrules.h"
#include "ui/tour/tour.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/language.h"
#include "ui/theme/programicon.h"
#include "ui/theme/theme.h"
#include "ui/help/aboutbox.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(u"beian-sms-verify"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BEIAN_VERSION));
}

// False when not all of it could be written.
bool print(std::FILE *stream, const QString &text)
{
    return std::fprintf(stream, "%s\n", withoutControls(text).toUtf8().constData()) >= 0
        && std::fflush(stream) == 0;
}

// Whoever reads the output has not got all of it: that is no success, whatever was done.
int tellLost()
{
    (void)print(stderr, errorSentences({ErrorKind::OutputLost, {}}));
    return int(ExitCode::Rejected);
}

int say(const QString &text)
{
    return print(stdout, text) ? int(ExitCode::Done) : tellLost();
}

bool isWritten(QFile &channel)
{
    return channel.flush() && channel.error() == QFileDevice::NoError;
}

int refuse(const Error &error)
{
    const bool isTold = print(stderr, UiErrorSentences().sentenceFor(error));
    return int(isTold ? ExitCode::WrongUsage : ExitCode::Rejected);
}

int runCommandOn(QIODevice &in, QIODevice &out, QIODevice &err, const StartOptions &options,
                 bool isLanguageKnown)
{
    const SystemClock clock;
    const UiErrorSentences sentences;
    const auto rules = startRules(options);
    const RuleBook none;
    const CommandContext context{
        rules ? rules->book : none, clock, sentences, uiLanguage(), in, out, err};
    const OutputFormat format = formatOf(options.command);
    if (!isLanguageKnown)
        return int(
            refuseUsage(wrongUsage("--lang "_L1 + repeatable(options.language)), format, context));
    if (!rules)
        return int(refuseUsage(rules.error(), format, context));
    return int(runCommand(options.command, context));
}

int runCommandWithoutDisplay(const StartOptions &options, bool isLanguageKnown)
{
    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)
        || !err.open(stderr, QIODevice::WriteOnly))
        return int(ExitCode::WrongUsage);
    const int code = runCommandOn(in, out, err, options, isLanguageKnown);
    const bool isOutWritten = isWritten(out);
    return isWritten(err) && isOutWritten ? code : tellLost();
}

// What the program is, and what of it the administrator has set.
QString versionText(const StartOptions &options)
{
    if (!options.isForPrograms) {
        return QCoreApplication::applicationName() + u' '
            + QCoreApplication::applicationVersion();
    }
    const QString file = systemPlaceSources({}).administratorFile;
    QJsonObject administrator = administratorJson(readAdministratorFile(file), UiErrorSentences());
    administrator.insert(u"file"_s, file);
    const QJsonObject version{{u"version"_s, QCoreApplication::applicationVersion()},
                              {u"administrator"_s, administrator}};
    return QString::fromUtf8(QJsonDocument(version).toJson(QJsonDocument::Compact));
}

int runWithoutDisplay(int argc, char *argv[], const StartOptions &options)
{
    QCoreApplication application(argc, argv);
    const bool isLanguageKnown = installLanguage(application, options.language);
    if (options.kind == StartKind::Command)
        return runCommandWithoutDisplay(options, isLanguageKnown);
    if (!isLanguageKnown)
        return refuse(wrongUsage("--lang "_L1 + repeatable(options.language)));
    return say(options.kind == StartKind::Help ? helpText() : versionText(options));
}

// A message where there is no window yet that could show the sentence.
int showAndLeave(const Error &error)
{
    (void)print(stderr, errorSentences(error));
    const ErrorText text = errorText(error);
    QMessageBox *box =
        makeMessageBox(nullptr, u"startFailure"_s, QMessageBox::Critical,
                       {QCoreApplication::applicationName(), text.sentence, text.nextStep});
    QObject::connect(box, &QMessageBox::finished, qApp, &QCoreApplication::quit);
    box->open();
    QApplication::exec();
    return int(ExitCode::Rejected);
}

int runWindow(QApplication &application, const StartOptions &options, const RulesInForce &rules)
{
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(programIcon());
    QGuiApplication::setDesktopFileName(u"beian-sms-verify"_s);
    if (UrlOpener::isNeeded())
        new UrlOpener(&application);
    const auto places = findPlaces(systemPlaceSources(options.dataFolder));
    if (!places) {
        applyTheme(application, {});
        return showAndLeave(places.error());
    }
    makePrivate(*places);
    Look look(application, {options.language, options.themeMode, options.typeScale});
    look.take(Settings(places->settingsFile, places->administratorFile));
    noteDataFolder(places->dataFolder);
    SingleInstance instance(places->dataFolder);
    switch (instance.claim(options.handedOver)) {
    case SingleInstance::Claim::First:
        break;
    case SingleInstance::Claim::HandedOver:
        return int(ExitCode::Done);
    case SingleInstance::Claim::Unanswered:
        return showAndLeave({ErrorKind::ProgramHangs, places->dataFolder});
    }
    const SystemClock clock;
    NetworkProbe probe(clock, {}, isSystemOffline);
    RuleShelf shelf{rules};
    MainProgram program(shelf.front().book, clock, *places, probe);
    RuleUpdates updates(clock, updateSources(options, *places), {}, isSystemOffline);
    const RulesSwitch rulesSwitch(shelf, clock, updates, program);
    look.follow(program.settings());
    QObject::connect(&instance, &SingleInstance::argumentsReceived, &program,
                     &MainProgram::takeArguments);
    // Not quit(): it asks every window whether it may be closed, and the board then minimises.
    QObject::connect(&program, &MainProgram::quitRequested, qApp, [] { QCoreApplication::exit(); });
    // The session ends: nobody is asked, everything typed is kept.
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &program,
                     &MainProgram::keepAll);
    program.start(options.handedOver);
    // They were just read: what is newer can wait until the windows are there.
    QTimer::singleShot(std::chrono::seconds(10), &updates, &RuleUpdates::start);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    openClosedStreams();
    keepMemoryPrivate();
    createPrivateFiles();
    attachToStartingConsole();
    nameProgram();
    takeStartPlace(QFile::symLinkTarget(u"/proc/self/exe"_s));
    const auto options = readStartOptions(startArguments(argc, argv));
    if (!options) {
        QCoreApplication application(argc, argv);
        (void)installLanguage(application, {});
        return refuse(options.error());
    }
    if (options->kind != StartKind::Window && options->kind != StartKind::Tour)
        return runWithoutDisplay(argc, argv, *options);
    std::optional<TourScreen> screen;
    if (options->kind == StartKind::Tour)
        screen.emplace(options->tourScreen);
    std::optional<PortalDialogs> dialogs(std::in_place, startPlace());
    QApplication application(argc, argv);
    dialogs.reset();
    screen.reset();
    if (!installLanguage(application, options->language))
        return refuse(wrongUsage("--lang "_L1 + repeatable(options->language)));
    const auto rules = startRules(*options);
    if (!rules && options->kind == StartKind::Tour)
        return refuse(rules.error());
    if (!rules) {
        applyTheme(application, {options->themeMode.value_or(ThemeMode::System), 1.0});
        return showAndLeave(rules.error());
    }
    if (options->kind == StartKind::Tour) {
        const ThemeOptions theme{options->themeMode.value_or(ThemeMode::System),
                                 options->typeScale.value_or(1.0)};
        const TourLook look{theme, !options->tourScreen.isEmpty()};
        const auto pictures =
            runTour(application, rules->book, options->tourFolder, options->tourStart, look);
        if (!pictures)
            return refuse(pictures.error());
        return say(pictures->join(u'\n'));
    }
    return runWindow(application, *options, *rules);
}
