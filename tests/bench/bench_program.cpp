// SPDX-License-Identifier: MIT
// Whole programs from their start to the first paint, in turns, beside a bare window of Qt:
//   bench_program PROGRAM [ARGUMENT…] [-- PROGRAM [ARGUMENT…]]…
#include <algorithm>
#include <cstdio>
#include <string_view>

#include <QtCore/qdir.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qwidget.h>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 15;
constexpr int longest = 120000; // milliseconds for one start

struct Start
{
    double time = 0;      // milliseconds from outside
    double processor = 0; // milliseconds of it
    double memory = 0;    // kilobytes
};

struct Candidate
{
    QString name;
    QStringList command;
    QList<Start> starts;
};

double processorOfChildren()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto milliseconds = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

// Nothing of the person who measures, no display, and a folder of its own for what it keeps.
QProcessEnvironment environment(const QString &home)
{
    QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s,
                             u"XDG_CACHE_HOME"_s})
        values.remove(name);
    values.insert(u"HOME"_s, home);
    values.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    values.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(BEIAN_BENCH_PLUGINS));
    values.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"firstpaint"_s);
    return values;
}

bool start(Candidate &candidate, const QString &home)
{
    QProcess process;
    process.setProcessEnvironment(environment(home));
    const double before = processorOfChildren();
    QElapsedTimer timer;
    timer.start();
    process.start(candidate.command.constFirst(), candidate.command.mid(1));
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit)
        return false;
    const double time = double(timer.nsecsElapsed()) / 1e6;
    const double memory = process.readAllStandardOutput().trimmed().toDouble();
    candidate.starts << Start{time, processorOfChildren() - before, memory};
    return process.exitCode() == 0 && memory > 0;
}

double medianOf(const QList<Start> &starts, double Start::*what)
{
    QList<double> values;
    for (const Start &each : starts)
        values << each.*what;
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

QList<Candidate> candidatesOf(const QStringList &arguments, const QString &self)
{
    QList<Candidate> candidates{{u"bare window of Qt"_s, {self, u"--bare"_s}, {}}};
    candidates << Candidate();
    for (const QString &argument : arguments) {
        if (argument == "--"_L1)
            candidates << Candidate();
        else
            candidates.last().command << argument;
    }
    for (Candidate &candidate : candidates) {
        if (candidate.name.isEmpty())
            candidate.name = candidate.command.join(u' ');
    }
    return candidates;
}

// In turns, so that a machine that grows slower slows all.
int compare(QList<Candidate> candidates)
{
    const QTemporaryDir home;
    for (int run = 0; run <= runs; ++run) {
        for (Candidate &candidate : candidates) {
            if (!start(candidate, home.path())) {
                std::printf("no first paint: %s\n", qPrintable(candidate.name));
                return 1;
            }
            if (run == 0)
                candidate.starts.clear(); // warms the caches
        }
    }
    std::printf("start to first paint, median of %d: time, processor, memory (PSS)\n", runs);
    for (const Candidate &candidate : std::as_const(candidates)) {
        std::printf("%6.0f ms %6.0f ms %8.1f MB  %s\n", medianOf(candidate.starts, &Start::time),
                    medianOf(candidate.starts, &Start::processor),
                    medianOf(candidate.starts, &Start::memory) / 1000, qPrintable(candidate.name));
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 2 && argv[1] == std::string_view("--bare")) {
        const QApplication application(argc, argv);
        QWidget window;
        window.show();
        return QApplication::exec();
    }
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        std::puts("bench_program PROGRAM [ARGUMENT...] [-- PROGRAM [ARGUMENT...]]...");
        return 2;
    }
    return compare(candidatesOf(arguments, QCoreApplication::applicationFilePath()));
}
