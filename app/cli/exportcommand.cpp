// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qsavefile.h>

#include "app/cli/commandoptions.h"
#include "app/cli/commands.h"
#include "app/cli/keepingplace.h"
#include "app/export/filingtable.h"
#include "app/record/filinglist.h"
#include "app/store/filingdatabase.h"
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

// The kept filings in the board's order. Where nothing was ever kept, none.
Result<void> loadKept(const QString &folder, const DatabaseOptions &options, const QDateTime &now,
                      FilingList &list)
{
    if (!StoreFolder(folder).hasFile())
        return {};
    FilingDatabase store;
    const Result<StoreReport> opened = store.open(folder, options, now);
    if (!opened)
        return opened.error();
    return store.load(now, [&list](const QList<FilingRecord> &records, bool) {
        list.append(records);
        return true;
    });
}

Result<void> writeTable(const QString &fileName, const QList<FilingRecord> &records,
                        const RuleBook &rules, const ExportOptions &options,
                        const TableFormat &format)
{
    QSaveFile file(fileName);
    const Error unwritable{ErrorKind::FileUnwritable, fileName};
    if (!file.open(QIODevice::WriteOnly))
        return unwritable;
    if (!exportFilings(records, rules, options, format, file) || !file.commit())
        return unwritable;
    return {};
}

// How many filings the file has now.
Result<qsizetype> exportKept(const CommandOptions &options, BoardFilter filter,
                             const TableFormat &format, const CommandContext &context)
{
    const Result<KeepingPlace> place =
        keepingPlace(options.value(u"data"_s).value_or(QString()), context);
    if (!place)
        return place.error();
    const QDateTime now = context.clock.now();
    FilingList list(context.rules, now);
    if (const Result<void> loaded = loadKept(place->folder, place->options, now, list); !loaded)
        return loaded.error();
    list.setFilter(filter);
    list.setSearch(options.value(u"search"_s).value_or(QString()));
    QList<FilingRecord> records;
    for (qsizetype row = 0; row < list.shownCount(); ++row)
        records << list.shownAt(row);
    const Result<void> written =
        writeTable(options.argument(0), records, context.rules,
                   {.now = now, .hasFullNumbers = place->options.keepsFullNumbers}, format);
    return written ? Result<qsizetype>(records.size()) : Result<qsizetype>(written.error());
}

ExitCode tellEnd(const Result<qsizetype> &exported, OutputFormat format,
                 const CommandContext &context)
{
    const auto error = exported ? std::nullopt : std::optional(exported.error());
    if (format == OutputFormat::Json) {
        writeJson(context.out,
                  {{u"exported"_s, exported ? QJsonValue(*exported) : QJsonValue()},
                   {u"error"_s, errorJson(error, context)}});
    } else if (error) {
        writeLine(context.err, context.sentences.sentenceFor(*error));
    } else {
        writeLine(context.out,
                  QCoreApplication::translate("Commands", "Exported: %1").arg(*exported));
    }
    return error ? ExitCode::Rejected : ExitCode::Done;
}

} // namespace

ExitCode runExport(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(
        u"export FILE [--data DIR] [--filter WHICH] [--search WORDS] [--json]"_s,
        QCoreApplication::translate("Commands",
                                    "Writes the kept filings to a table: .xlsx, .csv or .tsv, "
                                    "as its name ends. A file of that name is replaced."));
    options.addArgument(u"FILE"_s, QCoreApplication::translate("Commands", "The table to write."));
    options.addValue(u"data"_s, u"DIR"_s,
                     QCoreApplication::translate("Commands", "The folder of the kept filings."));
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
    const TableFormat *format = formatNamed(options.argument(0));
    if (!format) {
        return refuseUsage(wrongUsage(QCoreApplication::translate(
                               "Commands", "the name of the file ends in .xlsx, .csv or .tsv")),
                           options.format(), context);
    }
    return tellEnd(exportKept(options, *filter, *format, context), options.format(), context);
}

} // namespace beian
