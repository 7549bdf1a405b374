// SPDX-License-Identifier: MIT
#include <cstdio>

#include <QtCore/qfile.h>
#include <QtGui/qscreen.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qmessagebox.h>

#include "app/cli/commandline.h"
#include "app/cli/commandoutput.h"
#include "app/rules/rulebook.h"
#include "app/time/ticker.h"
#include "ui/platform/console.h"
#include "ui/platform/secretclipboard.h"
#include "ui/shell/startoptions.h"
#include "ui/shell/tour.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/language.h"
#include "ui/theme/theme.h"
#include "ui/wizard/verifywizard.h"
#include "ui/wizard/wizardsession.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(u"beian-sms-verify"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BEIAN_VERSION));
}

void print(std::FILE *stream, const QString &text)
{
    QFile file;
    if (file.open(stream, QIODevice::WriteOnly))
        file.write(text.toUtf8() + '\n');
}

int refuse(const Error &error)
{
    print(stderr, errorSentences(error));
    return int(ExitCode::WrongUsage);
}

Result<RuleBook> loadRules(const StartOptions &options)
{
    return RuleBook::load(options.ruleFolder.isEmpty() ? RuleBook::builtInFolder()
                                                       : options.ruleFolder);
}

int runCommandWithoutDisplay(const StartOptions &options, bool isLanguageKnown)
{
    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)
        || !err.open(stderr, QIODevice::WriteOnly))
        return int(ExitCode::WrongUsage);
    const SystemClock clock;
    const UiErrorSentences sentences;
    const auto rules = loadRules(options);
    const RuleBook none;
    const CommandContext context{
        rules ? *rules : none, clock, sentences, uiLanguage(), in, out, err};
    const OutputFormat format = formatOf(options.command);
    if (!isLanguageKnown)
        return int(
            refuseUsage(wrongUsage("--lang "_L1 + repeatable(options.language)), format, context));
    if (!rules)
        return int(refuseUsage(rules.error(), format, context));
    return int(runCommand(options.command, context));
}

int runWithoutDisplay(int argc, char *argv[], const StartOptions &options)
{
    QCoreApplication application(argc, argv);
    const bool isLanguageKnown = installLanguage(application, options.language);
    if (options.kind == StartKind::Command)
        return runCommandWithoutDisplay(options, isLanguageKnown);
    if (!isLanguageKnown)
        return refuse(wrongUsage("--lang "_L1 + repeatable(options.language)));
    print(stdout,
          options.kind == StartKind::Help ? helpText()
                                          : QString(QCoreApplication::applicationName() + u' '
                                                    + QCoreApplication::applicationVersion()));
    return int(ExitCode::Done);
}

// There is no window yet that could show the sentence.
int showDamagedRules(const Error &error)
{
    print(stderr, errorSentences(error));
    const ErrorText text = errorText(error);
    QMessageBox box(QMessageBox::Critical, QCoreApplication::applicationName(), text.sentence);
    box.setInformativeText(text.nextStep);
    QObject::connect(&box, &QMessageBox::finished, qApp, &QCoreApplication::quit);
    box.open();
    QApplication::exec();
    return int(ExitCode::Rejected);
}

int runWindow(const RuleBook &rules)
{
    const SystemClock clock;
    Ticker ticker(clock);
    SecretClipboard clipboard(clock);
    WizardSession session(rules, clock);
    VerifyWizard wizard(session, clipboard, ticker);
    // Large type on a small screen: the pages scroll.
    wizard.resize(wizard.size().boundedTo(wizard.screen()->availableSize()));
    QObject::connect(&wizard, &QDialog::finished, qApp, &QCoreApplication::quit);
    wizard.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    attachToStartingConsole();
    nameProgram();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = readStartOptions(arguments);
    if (!options) {
        QCoreApplication application(argc, argv);
        (void)installLanguage(application, {});
        return refuse(options.error());
    }
    if (options->kind != StartKind::Window && options->kind != StartKind::Tour)
        return runWithoutDisplay(argc, argv, *options);
    // The tour needs no display and shows none of its windows to anybody.
    if (options->kind == StartKind::Tour)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (!installLanguage(application, options->language))
        return refuse(wrongUsage("--lang "_L1 + repeatable(options->language)));
    applyTheme(application, options->theme);
    const auto rules = loadRules(*options);
    if (!rules)
        return options->kind == StartKind::Tour ? refuse(rules.error())
                                                : showDamagedRules(rules.error());
    if (options->kind == StartKind::Tour) {
        const auto pictures = runTour(*rules, options->tourFolder, options->tourStart);
        if (!pictures)
            return refuse(pictures.error());
        print(stdout, pictures->join(u'\n'));
        return 0;
    }
    return runWindow(*rules);
}
