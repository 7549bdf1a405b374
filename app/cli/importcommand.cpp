// SPDX-License-Identifier: MIT
#include <QtCore/qbuffer.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>

#include "app/cli/commandoptions.h"
#include "app/cli/commands.h"
#include "app/cli/importreport.h"
#include "app/cli/keepingplace.h"
#include "app/export/filingcsv.h"
#include "app/store/filingdatabase.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// A pipe can be read once only, and an import reads its file several times. Not onto the disk:
// names and numbers of people are in it.
Result<void> readPipe(QFile &pipe, QBuffer &content)
{
    constexpr qint64 longestPipe = 256 * 1024 * 1024;
    constexpr qint64 longestPiece = 64 * 1024;
    QByteArray all;
    while (all.size() <= longestPipe) {
        const QByteArray piece = pipe.read(longestPiece);
        if (piece.isEmpty())
            break;
        all += piece;
    }
    if (pipe.error() != QFileDevice::NoError || all.size() > longestPipe)
        return Error{ErrorKind::FileUnreadable, pipe.fileName()};
    content.setData(all);
    content.open(QIODevice::ReadOnly);
    return {};
}

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

// Every batch is in the store before it is reported, so that a run that is killed has reported
// only what is there.
// Opened and read as a whole: a file that is damaged where only reading finds it is recovered.
Result<QSet<QString>> openKept(FilingDatabase &store, const KeepingPlace &place,
                               ImportReport &report, const QDateTime &now)
{
    Result<QSet<QString>> keys = QSet<QString>();
    for (const CheckDepth depth : {CheckDepth::Quick, CheckDepth::Full}) {
        const auto opened = store.open(place.folder, place.options, now, depth);
        if (!opened)
            return opened.error();
        report.tellOpened(*opened);
        keys = keysOf(store, now);
        if (keys || keys.error().kind != ErrorKind::StoreDamaged)
            break;
    }
    return keys;
}

std::optional<Error> importInto(FilingDatabase &store, QIODevice &file, const KeepingPlace &place,
                                ImportReport &report, const CommandContext &context)
{
    const QDateTime now = context.clock.now();
    const Result<QSet<QString>> keys = openKept(store, place, report, now);
    if (!keys)
        return keys.error();
    if (const auto found = store.recoverable(now))
        report.tellRecoverable(*found);
    std::optional<Error> refusal;
    const auto fault = importFilings(
        file, context.rules,
        {.now = now, .keepsFullNumbers = place.options.keepsFullNumbers, .knownKeys = *keys},
        [&](const ImportResult &batch) {
            const auto saved = saveBatch(store, batch.records, now);
            if (saved)
                report.tellSaved(batch);
            else
                refusal = saved.error();
            return saved.isOk();
        });
    // Also of a machine on which the window is never opened. Without it the filings are kept.
    if (const auto backedUp = store.backUp(now); !backedUp)
        report.tellBackupFailed(backedUp.error());
    return fault ? fault : refusal;
}

std::optional<Error> importFile(const QString &fileName, const QString &dataOption,
                                ImportReport &report, const CommandContext &context)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, fileName};
    QBuffer piped;
    if (file.isSequential()) {
        if (const Result<void> read = readPipe(file, piped); !read)
            return read.error();
    }
    const Result<KeepingPlace> place = keepingPlace(dataOption, context);
    if (!place)
        return place.error();
    FilingDatabase store;
    QIODevice &rows = file.isSequential() ? static_cast<QIODevice &>(piped) : file;
    const auto error = importInto(store, rows, *place, report, context);
    if (!error && file.error() != QFileDevice::NoError)
        return Error{ErrorKind::FileUnreadable, fileName};
    return error;
}

} // namespace

ExitCode runImport(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(
        u"import FILE [--data DIR] [--json]"_s,
        QCoreApplication::translate("Commands",
                                    "Adds the filings of a CSV file to those that are kept. What "
                                    "is there already is left out."));
    options.addArgument(u"FILE"_s,
                        QCoreApplication::translate(
                            "Commands", "One filing a row, with the names of the columns on top."));
    options.addValue(u"data"_s, u"DIR"_s,
                     QCoreApplication::translate("Commands", "The folder of the kept filings."));
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;

    ImportReport report(options.format(), context);
    const auto error = importFile(options.argument(0), options.value(u"data"_s).value_or(QString()),
                                  report, context);
    return report.tellEnd(error);
}

} // namespace beian
