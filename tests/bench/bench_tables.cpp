// SPDX-License-Identifier: MIT
#include <cstdio>
#include <ctime>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>

#include "app/export/filingtable.h"
#include "app/tables/tableformats.h"
#include "app/time/clock.h"
#include "filingsamples.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 100'000;

// The most memory that the process has had, in MiB; 0 where the system does not tell.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype place = text.indexOf("VmHWM:");
    return place < 0 ? 0 : text.mid(place + 6, 20).trimmed().split(' ').constFirst().toDouble() / 1024;
}

// What the work takes, whatever else the machine does meanwhile.
double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

// Forgets the peak so far, and gives back what is free, so that the peak to come is that of the work.
void resetPeak()
{
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

double secondsToWrite(const QString &path, const QList<FilingRecord> &records, const RuleBook &rules)
{
    const double begun = processorSeconds();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !exportFilings(records, rules, {SystemClock().now(), false}, *formatNamed(path), file))
        std::exit(1);
    return processorSeconds() - begun;
}

double secondsToRead(const QString &path, const RuleBook &rules)
{
    const double begun = processorSeconds();
    QFile file(path);
    qsizetype taken = 0;
    ImportOptions options;
    options.now = SystemClock().now();
    const bool isRead = file.open(QIODevice::ReadOnly)
        && importFilings(file, rules, options, [&taken](const ImportResult &batch) {
               taken += batch.records.size() + batch.duplicates;
               for (const RowFault &fault : batch.faults)
                   std::fprintf(stderr, "Row %d: %s\n", fault.line,
                                qPrintable(errorKindName(fault.error.kind)));
               return batch.faults.isEmpty();
           });
    if (!isRead || taken != rows) {
        std::fprintf(stderr, "%s: %lld of %d rows were taken\n", qPrintable(path),
                     static_cast<long long>(taken), rows);
        std::exit(1);
    }
    return processorSeconds() - begun;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Result<RuleBook> rules = RuleBook::load(RuleBook::builtInFolder());
    if (!rules)
        return 1;
    QTemporaryDir folder;
    double csv[2]{};
    for (const QString &suffix : {u"csv"_s, u"xlsx"_s}) {
        const QString path = folder.filePath(u"table."_s + suffix);
        double written = 0;
        {
            const QList<FilingRecord> records = sampleFilings(rows, SystemClock().now());
            written = secondsToWrite(path, records, *rules);
        }
        resetPeak();
        const double before = peakMemory();
        const double read = secondsToRead(path, *rules);
        if (suffix == "csv"_L1) {
            csv[0] = written;
            csv[1] = read;
        }
        std::printf("%-4s %d filings, %.1f MiB: written in %.1f s (%.1f x CSV), read in %.1f s "
                    "(%.1f x CSV) of the processor, with %.0f MiB more memory\n",
                    qPrintable(suffix), rows, double(QFile(path).size()) / 1048576, written,
                    written / csv[0], read, read / csv[1], peakMemory() - before);
    }
    return 0;
}
