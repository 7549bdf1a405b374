// SPDX-License-Identifier: MIT
#include <cstdio>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qtemporarydir.h>

#include "app/store/filingdatabase.h"
#include "app/time/clock.h"
#include "filingsamples.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr int portion = 10000;
constexpr int savesTimed = 50;

// Milliseconds; what fails ends the program.
template <typename Work>
double timeOf(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    if (const Result<void> done = work(); !done) {
        std::printf("failed: %s in %s\n", qPrintable(errorKindName(done.error().kind)),
                    qPrintable(done.error().detail));
        std::exit(1);
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

Result<void> open(FilingDatabase &store, const QString &folder, const QDateTime &now)
{
    const auto report = store.open(folder, {}, now);
    return report ? Result<void>() : report.error();
}

double fill(const QString &folder, const QList<FilingRecord> &filings, const QDateTime &now)
{
    FilingDatabase store;
    return timeOf([&]() -> Result<void> {
        if (const auto done = open(store, folder, now); !done)
            return done.error();
        QList<KeptChange> changes;
        for (const FilingRecord &record : filings) {
            changes << KeptChange{record, {{record.createdAt, EventKind::Created, 1, {}, {}, {}}}};
            if (changes.size() < portion && &record != &filings.constLast())
                continue;
            if (const auto done = store.saveAll(std::exchange(changes, {})); !done)
                return done.error();
        }
        return {};
    });
}

void printUpkeep(FilingDatabase &store, const FilingRecord &record, const QDateTime &now)
{
    const double save = timeOf([&]() -> Result<void> {
        for (int i = 0; i < savesTimed; ++i) {
            if (const auto done = store.save(record, {FilingEvent{now, {}, 1, {}, {}, {}}}); !done)
                return done.error();
        }
        return {};
    });
    const double backup = timeOf([&] { return store.backUp(now); });
    const double purge = timeOf([&]() -> Result<void> {
        const auto purged = store.purge(now, 20);
        return purged ? Result<void>() : purged.error();
    });
    const double erase = timeOf([&] { return store.eraseInBackups(now); });
    std::printf("  one save %.2f ms, backup %.0f ms, purge of a third %.0f ms, the same in a "
                "backup %.0f ms\n",
                save / savesTimed, backup, purge, erase);
}

void printFigures(int count, const QDateTime &now)
{
    const QTemporaryDir folder;
    const QList<FilingRecord> filings = sampleFilings(count, now);
    const double filled = fill(folder.path(), filings, now);
    FilingDatabase store;
    const double opened = timeOf([&] { return open(store, folder.path(), now); });
    double first = 0;
    qsizetype loaded = 0;
    QElapsedTimer timer;
    timer.start();
    const double all = timeOf([&] {
        return store.load(now, [&](const QList<FilingRecord> &records, bool) {
            first = loaded == 0 ? double(timer.nsecsElapsed()) / 1e6 : first;
            loaded += records.size();
            return true;
        });
    });
    const double megabytes = double(QFileInfo(store.folder().file()).size()) / 1e6;
    std::printf("%d filings (%.1f MB, written in %.0f ms): open with check %.0f ms, first portion "
                "%.1f ms, all %.0f ms\n",
                int(loaded), megabytes, filled, opened, first, all);
    printUpkeep(store, sampleFilings(1, now).constFirst(), now);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QDateTime now = SystemClock().now();
    for (const int count : {0, 1000, 100000})
        printFigures(count, now);
    return 0;
}
