// SPDX-License-Identifier: MIT
#include <functional>

#include <QtCore/qcoreapplication.h>

#include "app/cli/commandoptions.h"
#include "app/cli/commands.h"
#include "app/cli/importreport.h"
#include "app/cli/keptfilings.h"
#include "app/cli/tableinput.h"
#include "app/export/filingtable.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

Result<QSet<QString>> keysOf(FilingDatabase &store, const QDateTime &now)
{
    QSet<QString> keys;
    const auto done = store.load(now, [&keys](const QList<FilingRecord> &records, bool) {
        for (const FilingRecord &record : records)
            keys.insert(importKey(record));
        return true;
    });
    return done ? Result<QSet<QString>>(keys) : Result<QSet<QString>>(done.error());
}

Result<void> saveBatch(FilingDatabase &store, const QList<FilingRecord> &records,
                       const QDateTime &now)
{
    QList<KeptChange> changes;
    for (const FilingRecord &record : records)
        changes << KeptChange{record, importEvents(record, now)};
    return changes.isEmpty() ? Result<void>() : store.saveAll(changes);
}

// Opened and read as a whole: a file that is damaged where only reading finds it is recovered.
Result<QSet<QString>> openKeys(FilingDatabase &store, const KeepingPlace &place,
                               ImportReport &report, const QDateTime &now)
{
    Result<QSet<QString>> keys = QSet<QString>();
    StoreReport opening;
    const Result<void> opened = openKept(store, place, now, opening, [&]() -> Result<void> {
        keys = keysOf(store, now);
        return keys ? Result<void>() : Result<void>(keys.error());
    });
    report.tellOpened(opening);
    return opened ? keys : Result<QSet<QString>>(opened.error());
}

// Reads the table and hands each batch to `take`, which answers whether it is kept now.
Result<void> readInto(QIODevice &table, const ImportOptions &options, ImportReport &report,
                      const std::function<Result<void>(const ImportResult &)> &take,
                      const CommandContext &context)
{
    Result<void> taken;
    const Result<void> read =
        importFilings(table, context.rules, options, [&](const ImportResult &batch) {
            taken = take(batch);
            if (taken)
                report.tellSaved(batch);
            return taken.isOk();
        });
    return read ? taken : read;
}

// What an import would take: no filing is written, and nothing made where there is no store yet.
Result<void> tryImport(QIODevice &table, const KeepingPlace &place, ImportReport &report,
                       const CommandContext &context)
{
    const QDateTime now = context.clock.now();
    FilingDatabase store;
    Result<QSet<QString>> keys = QSet<QString>();
    if (isAnythingKept(place))
        keys = openKeys(store, place, report, now);
    if (!keys)
        return keys.error();
    return readInto(
        table, {.now = now, .keepsFullNumbers = place.options.keepsFullNumbers, .knownKeys = *keys},
        report, [](const ImportResult &) { return Result<void>(); }, context);
}

// Every batch is in the store before it is reported, so that a run that is killed has reported
// only what is there.
Result<void> importInto(QIODevice &table, const KeepingPlace &place, ImportReport &report,
                        const CommandContext &context)
{
    const QDateTime now = context.clock.now();
    FilingDatabase store;
    const Result<QSet<QString>> keys = openKeys(store, place, report, now);
    if (!keys)
        return keys.error();
    if (const auto found = store.recoverable(now))
        report.tellRecoverable(*found);
    const Result<void> done = readInto(
        table, {.now = now, .keepsFullNumbers = place.options.keepsFullNumbers, .knownKeys = *keys},
        report, [&](const ImportResult &batch) { return saveBatch(store, batch.records, now); },
        context);
    // Also of a machine on which the window is never opened. Without it the filings are kept.
    if (const auto backedUp = store.backUp(now); !backedUp)
        report.tellBackupFailed(backedUp.error());
    return done;
}

Result<void> importFile(const CommandOptions &options, ImportReport &report,
                        const CommandContext &context)
{
    TableInput input(options.argument(0));
    const Result<QIODevice *> table = input.open();
    if (!table)
        return table.error();
    const Result<KeepingPlace> place =
        keepingPlace(options.value(u"data"_s).value_or(QString()), context);
    if (!place)
        return place.error();
    const Result<void> done = options.isSet(u"dry-run"_s)
        ? tryImport(**table, *place, report, context)
        : importInto(**table, *place, report, context);
    return done ? input.ending() : done;
}

} // namespace

ExitCode runImport(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(u"import FILE [--data DIR] [--dry-run] [--json]"_s,
                           helpOnKept(QCoreApplication::translate(
                               "Commands",
                               "Adds the filings of a table (.xlsx, .csv, .tsv) to those "
                               "that are kept. What is there already is left out.")));
    options.addArgument(u"FILE"_s,
                        QCoreApplication::translate(
                            "Commands", "One filing a row, with the names of the columns on top."));
    options.addValue(u"data"_s, u"DIR"_s,
                     QCoreApplication::translate("Commands", "The folder of the kept filings."));
    options.addFlag(
        u"dry-run"_s,
        QCoreApplication::translate("Commands", "Tells what would be taken, and keeps nothing."));
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;

    ImportReport report(options.format(), options.isSet(u"dry-run"_s), context);
    return report.tellEnd(importFile(options, report, context));
}

} // namespace beian
