// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qsavefile.h>

#include "app/cli/commandoptions.h"
#include "app/cli/commands.h"
#include "app/cli/keptfilings.h"
#include "app/export/filingtable.h"
#include "app/record/expectedpersons.h"
#include "app/record/filinglist.h"
#include "app/settings/plainfile.h"
#include "app/tables/tableformats.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct FilterName
{
    QLatin1StringView name;
    BoardFilter filter;
};

constexpr std::array filterNames{
    FilterName{"all"_L1, BoardFilter::All},
    FilterName{"under-one-hour"_L1, BoardFilter::UnderOneHour},
    FilterName{"under-six-hours"_L1, BoardFilter::UnderSixHours},
    FilterName{"running"_L1, BoardFilter::Running},
    FilterName{"done-today"_L1, BoardFilter::DoneToday},
    FilterName{"over"_L1, BoardFilter::Over},
};

QString allFilterNames()
{
    QStringList names;
    for (const FilterName &each : filterNames)
        names << each.name;
    return names.join(", "_L1);
}

Result<BoardFilter> filterNamed(const QString &name)
{
    const auto found = std::ranges::find(filterNames, name, &FilterName::name);
    if (found != filterNames.end())
        return found->filter;
    return wrongUsage(
        QCoreApplication::translate("Commands", "--filter is one of %1").arg(allFilterNames()));
}

Result<ExportColumns> columnsNamed(const QString &name)
{
    if (name == "all"_L1)
        return ExportColumns::All;
    if (name == "people"_L1)
        return ExportColumns::People;
    return wrongUsage(
        QCoreApplication::translate("Commands", "--columns is one of %1").arg("all, people"_L1));
}

// What is asked for.
struct ExportRequest
{
    BoardFilter filter = BoardFilter::All;
    ExportColumns columns = ExportColumns::All;
    const TableFormat *format = nullptr;
};

// What became of an export.
struct Exported
{
    StoreReport opening;
    Result<qsizetype> filings = 0; // in the table

    // Then the table stays as it was: it may be all that is left.
    [[nodiscard]] bool isEverythingLost() const
    {
        return opening.isRecovered && !opening.backupFrom.isValid();
    }
};

// All that is kept. In a folder in which nothing was ever kept, none; a folder that is not there is
// mistyped, or on a drive that is not connected, and a good table must not be emptied by that.
Result<QList<FilingRecord>> loadKept(const KeepingPlace &place, const RuleBook &rules,
                                     const QDateTime &now, StoreReport &opening)
{
    if (!QFileInfo(place.folder).isDir())
        return Error{ErrorKind::StoreUnavailable, QDir::toNativeSeparators(place.folder)};
    QList<FilingRecord> all;
    if (!isAnythingKept(place))
        return all;
    FilingDatabase store;
    const Result<void> opened = openKept(store, place, now, opening, [&] {
        all.clear();
        return store.load(now, [&all, &rules](const QList<FilingRecord> &records, bool) {
            all << withPersonsOfTheRules(records, rules);
            return true;
        });
    });
    return opened ? Result<QList<FilingRecord>>(all) : opened.error();
}

Result<void> writeTable(const QString &fileName, const QList<FilingRecord> &records,
                        const RuleBook &rules, const ExportOptions &options,
                        const TableFormat &format)
{
    QSaveFile file(fileName);
    const Error unwritable{ErrorKind::FileUnwritable, fileName};
    if (!isFreeForFile(fileName) || !file.open(QIODevice::WriteOnly))
        return unwritable;
    if (!exportFilings(records, rules, options, format, file) || !file.commit())
        return unwritable;
    return {};
}

// How many filings the table has now. In the order of the board.
Result<qsizetype> exportKept(const CommandOptions &options, const ExportRequest &request,
                             Exported &exported, const CommandContext &context)
{
    const Result<KeepingPlace> place =
        keepingPlace(options.value(u"data"_s).value_or(QString()), context);
    if (!place)
        return place.error();
    const QDateTime now = context.clock.now();
    const Result<QList<FilingRecord>> kept = loadKept(*place, context.rules, now, exported.opening);
    if (!kept)
        return kept.error();
    if (exported.isEverythingLost())
        return 0;
    FilingList list(context.rules, now);
    list.append(*kept);
    list.setFilter(request.filter);
    list.setSearch(options.value(u"search"_s).value_or(QString()));
    QList<FilingRecord> records;
    for (qsizetype row = 0; row < list.shownCount(); ++row)
        records << list.shownAt(row);
    const Result<void> written = writeTable(
        options.argument(0), records, context.rules,
        {.now = now, .hasFullNumbers = place->options.keepsFullNumbers, .columns = request.columns},
        *request.format);
    return written ? Result<qsizetype>(records.size()) : Result<qsizetype>(written.error());
}

// A table of a backup is no success: what came after the backup is missing in it.
ExitCode tellEnd(const Exported &exported, OutputFormat format, const CommandContext &context)
{
    const Result<qsizetype> &filings = exported.filings;
    const auto error = filings ? std::nullopt : std::optional(filings.error());
    const bool isRecovered = exported.opening.isRecovered;
    const bool isWritten = filings && !exported.isEverythingLost();
    if (format == OutputFormat::Json) {
        writeJson(context.out,
                  {{u"exported"_s, isWritten ? QJsonValue(*filings) : QJsonValue()},
                   {u"recovered"_s,
                    isRecovered ? QJsonValue(recoveryJson(exported.opening)) : QJsonValue()},
                   {u"error"_s, errorJson(error, context)}});
    } else {
        if (isRecovered)
            writeLine(context.err, recoverySentence(exported.opening));
        if (error)
            writeLine(context.err, context.sentences.sentenceFor(*error));
        else if (isWritten)
            writeLine(context.out,
                      QCoreApplication::translate("Commands", "Exported: %1").arg(*filings));
        else
            writeLine(context.err,
                      QCoreApplication::translate(
                          "Commands", "Nothing is exported; the table stays as it was."));
    }
    return error || isRecovered ? ExitCode::Rejected : ExitCode::Done;
}

} // namespace

ExitCode runExport(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(u"export FILE [--data DIR] [--columns WHICH] [--filter WHICH] "
                           "[--search WORDS] [--json]"_s,
                           helpOnKept(QCoreApplication::translate(
                               "Commands",
                               "Writes the kept filings to a table: %1, as its name ends. A file "
                               "of that name is replaced.")
                                .arg(writtenEnds().join(", "_L1))));
    options.addArgument(u"FILE"_s, QCoreApplication::translate("Commands", "The table to write."));
    options.addValue(u"data"_s, u"DIR"_s,
                     QCoreApplication::translate("Commands", "The folder of the kept filings."));
    options.addValue(u"columns"_s, u"WHICH"_s,
                     QCoreApplication::translate(
                         "Commands",
                         "all: everything, as import reads it back; people: what a person reads, "
                         "with masked numbers. Without the option: all."));
    options.addValue(u"filter"_s, u"WHICH"_s,
                     QCoreApplication::translate("Commands",
                                                 "Only those that a figure of the "
                                                 "board counts: %1.")
                         .arg(allFilterNames()));
    options.addValue(
        u"search"_s, u"WORDS"_s,
        QCoreApplication::translate("Commands", "Only those that the board's search finds."));
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;

    const Result<BoardFilter> filter = filterNamed(options.value(u"filter"_s).value_or(u"all"_s));
    if (!filter)
        return refuseUsage(filter.error(), options.format(), context);
    const Result<ExportColumns> columns =
        columnsNamed(options.value(u"columns"_s).value_or(u"all"_s));
    if (!columns)
        return refuseUsage(columns.error(), options.format(), context);
    const TableFormat *format = formatNamed(options.argument(0));
    if (!format) {
        return refuseUsage(wrongUsage(QCoreApplication::translate(
                               "Commands", "the name of the file ends in one of %1")
                                           .arg(writtenEnds().join(", "_L1))),
                           options.format(), context);
    }
    Exported exported;
    exported.filings = exportKept(options, {*filter, *columns, format}, exported, context);
    return tellEnd(exported, options.format(), context);
}

} // namespace beian
