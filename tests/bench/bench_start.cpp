// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdio>
#include <string_view>

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qprocess.h>
#include <QtWidgets/qapplication.h>

#include "app/rules/rulebook.h"
#include "app/site/scriptedprobe.h"
#include "app/time/ticker.h"
#include "ui/platform/secretclipboard.h"
#include "ui/texts/language.h"
#include "ui/theme/theme.h"
#include "ui/wizard/verifywizard.h"
#include "app/session/filingsession.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 15;

// Ends the program as soon as the window was painted once.
class FirstPaint final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

int showBareWindow()
{
    QWidget window;
    FirstPaint firstPaint;
    window.installEventFilter(&firstPaint);
    window.show();
    return QApplication::exec();
}

int showWizard(QApplication &application)
{
    if (!installLanguage(application, u"zh_CN"_s))
        return 1;
    applyTheme(application, {ThemeMode::Light, 1.0});
    const auto rules = RuleBook::load(RuleBook::builtInFolder());
    if (!rules)
        return 1;
    const SystemClock clock;
    Ticker ticker(clock);
    SecretClipboard clipboard(clock);
    FilingSession session(*rules, clock);
    ScriptedProbe probe;
    VerifyWizard wizard(session, clipboard, ticker, probe);
    FirstPaint firstPaint;
    wizard.installEventFilter(&firstPaint);
    wizard.show();
    return QApplication::exec();
}

// Milliseconds of the whole process; negative when it failed.
double timeOf(const QString &program, const QString &what)
{
    QElapsedTimer timer;
    timer.start();
    const int exitCode = QProcess::execute(program, {what});
    return exitCode == 0 ? double(timer.nsecsElapsed()) / 1e6 : -1;
}

double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

// The two in turn, so that a machine that grows slower slows both.
int compare(const QString &program)
{
    QList<double> bare;
    QList<double> wizard;
    QList<double> ratios;
    for (int run = 0; run <= runs; ++run) {
        const double bareTime = timeOf(program, u"bare"_s);
        const double wizardTime = timeOf(program, u"wizard"_s);
        if (bareTime < 0 || wizardTime < 0)
            return 1;
        if (run == 0)
            continue; // warms the caches
        bare << bareTime;
        wizard << wizardTime;
        ratios << wizardTime / bareTime;
    }
    std::printf("start to first paint and exit, median of %d: bare Qt window %.0f ms, wizard %.0f "
                "ms, ratio %.2f\n",
                runs, medianOf(bare), medianOf(wizard), medianOf(ratios));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 1) {
        const QCoreApplication application(argc, argv);
        return compare(QCoreApplication::applicationFilePath());
    }
    QApplication application(argc, argv);
    return argv[1] == std::string_view("bare") ? showBareWindow() : showWizard(application);
}
