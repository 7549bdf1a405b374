// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdio>
#include <string_view>

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtWidgets/qapplication.h>

#include "app/rules/rulebook.h"
#include "app/site/scriptedprobe.h"
#include "app/store/filingdatabase.h"
#include "filingsamples.h"
#include "ui/board/boardtable.h"
#include "ui/shell/mainprogram.h"
#include "ui/texts/language.h"
#include "ui/theme/theme.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 7;
constexpr int repeats = 50;
constexpr int portion = 5000;

bool fill(const QString &folder, int count)
{
    const QDateTime now = SystemClock().now();
    FilingDatabase store;
    if (!store.open(folder, {}, now))
        return false;
    const QList<FilingRecord> filings = sampleFilings(count, now);
    for (qsizetype at = 0; at < filings.size(); at += portion) {
        QList<KeptChange> changes;
        for (const FilingRecord &record : filings.mid(at, portion))
            changes << KeptChange{record, {}};
        if (!store.saveAll(changes))
            return false;
    }
    return true;
}

Places placesIn(const QString &folder)
{
    return {folder, DataOrigin::CommandLine, folder + "/settings.ini"_L1, {}};
}

// Ends the program with the first paint of the rows, or of a board that has none.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(MainProgram &program, bool isEmpty)
        : m_program(program)
        , m_isEmpty(isEmpty)
    { }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint
            && (m_isEmpty || m_program.cache().list().shownCount() > 0))
            QMetaObject::invokeMethod(
                qApp, [] { QCoreApplication::exit(); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    MainProgram &m_program;
    bool m_isEmpty;
};

int openBoard(QApplication &application, const QString &folder, bool isEmpty)
{
    (void)installLanguage(application, u"zh_CN"_s);
    applyTheme(application, {ThemeMode::Light, 1.0});
    const auto rules = RuleBook::load(RuleBook::builtInFolder());
    const SystemClock clock;
    ScriptedProbe probe;
    MainProgram program(*rules, clock, placesIn(folder), probe);
    FirstPaint firstPaint(program, isEmpty);
    if (isEmpty)
        program.board().installEventFilter(&firstPaint);
    else
        program.board().table().viewport()->installEventFilter(&firstPaint);
    // Empty, the program would show the wizard: what is measured is the board.
    program.start({});
    program.board().show();
    const int exitCode = QApplication::exec();
    std::fflush(stdout);
    // What is measured is the start; ending waits for the thread that is still reading.
    std::_Exit(exitCode);
}

double timeOf(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    const int exitCode = QProcess::execute(program, arguments);
    return exitCode == 0 ? double(timer.nsecsElapsed()) / 1e6 : -1;
}

double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

// Resident memory in megabytes; 0 where the system does not say.
double residentMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

template <typename Act>
double millisecondsEach(const Act &act)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < repeats; ++i) {
        act(i);
        QCoreApplication::processEvents();
    }
    return double(timer.nsecsElapsed()) / 1e6 / repeats;
}

int workBoard(QApplication &application, const QString &folder)
{
    (void)installLanguage(application, u"zh_CN"_s);
    applyTheme(application, {ThemeMode::Light, 1.0});
    const auto rules = RuleBook::load(RuleBook::builtInFolder());
    const SystemClock clock;
    ScriptedProbe probe;
    MainProgram program(*rules, clock, placesIn(folder), probe);
    program.start({});
    program.board().show();
    while (!program.cache().isLoaded())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    const double tick = millisecondsEach([&](int) { program.ticker().tick(); });
    const QStringList typed{u"z"_s, u"zj"_s, u"zj 8"_s, u"zj 80"_s, u"800"_s};
    const double key =
        millisecondsEach([&](int i) { program.cache().setSearch(typed.at(i % typed.size())); });
    program.cache().setSearch({});
    const QList<BoardOrder> orders{BoardOrder::Applicant, BoardOrder::Province, BoardOrder::Type,
                                   BoardOrder::Verified, BoardOrder::Urgency};
    const double sort = millisecondsEach(
        [&](int i) { program.cache().setOrder(orders.at(i % orders.size()), Qt::AscendingOrder); });
    std::printf("  tick %.2f ms, search keystroke %.2f ms, sorting %.2f ms, all with painting; "
                "memory %.0f MB\n",
                tick, key, sort, residentMemory());
    return 0;
}

int compare(const QString &program)
{
    double emptyTime = 0;
    for (const int count : {0, 1000, 100000}) {
        const QTemporaryDir folder;
        if (!fill(folder.path(), count))
            return 1;
        QList<double> times;
        for (int run = 0; run <= runs; ++run) {
            const double time =
                timeOf(program, {u"open"_s, folder.path(), count == 0 ? u"empty"_s : u"rows"_s});
            if (time < 0)
                return 1;
            if (run > 0) // the first warms the caches
                times << time;
        }
        const double time = medianOf(times);
        emptyTime = count == 0 ? time : emptyTime;
        std::printf("%d filings: start to first painted rows and exit, median of %d: %.0f ms, %.2f "
                    "times the empty board\n",
                    count, runs, time, time / emptyTime);
        std::fflush(stdout);
        if (QProcess::execute(program, {u"work"_s, folder.path()}) != 0)
            return 1;
    }
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
    QApplication::setQuitOnLastWindowClosed(false);
    const QString folder = QString::fromLocal8Bit(argv[2]);
    if (argv[1] == std::string_view("open"))
        return openBoard(application, folder, argv[3] == std::string_view("empty"));
    return workBoard(application, folder);
}
