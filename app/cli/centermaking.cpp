// SPDX-License-Identifier: MIT
#include "app/center/centerschema.h"
#include "app/cli/centerreport.h"
#include "app/store/filingdatabase.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

Result<bool> makeAt(const QString &text, const CommandContext &context)
{
    const auto place = keepingPlace(QString(), context);
    if (!place)
        return place.error();
    const auto address = readCenterAddress(text, place->allowsUnverifiedCenter);
    if (!address)
        return address.error();
    CenterLink link;
    if (const auto opened = link.open(*address); !opened)
        return opened.error();
    return makeCenter(link);
}

Result<CenterReport> lookAt(const CommandOptions &options, const CommandContext &context)
{
    const auto place = keepingPlace(options.value(u"data"_s).value_or(QString()), context);
    if (!place)
        return place.error();
    {
        FilingDatabase store;
        const auto opened = store.open(place->folder, place->options, context.clock.now());
        if (!opened)
            return opened.error();
    }
    CenterExchange exchange(place->folder, place->options, place->allowsUnverifiedCenter);
    return exchange.check(options.argument(1));
}

} // namespace

ExitCode makeCenterByCommand(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(
        u"center init URI [--json]"_s,
        CenterCommands::tr("For the owner of a database of PostgreSQL 13 or newer: makes the tables "
                           "of a center in it, and the role beian_counter that counters log in "
                           "with. What is there already is brought up to date and keeps its data."));
    options.addArgument(u"init"_s, CenterCommands::tr("What to do with it."));
    options.addArgument(u"URI"_s, CenterCommands::tr("postgresql://user@server/database"));
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;
    const auto made = makeAt(options.argument(1), context);
    const QString sentence = made && *made
        ? CenterCommands::tr("The center is made. Give each counter a login: CREATE ROLE counter1 "
                             "LOGIN IN ROLE beian_counter")
        : CenterCommands::tr("The center was there; its functions and rights are up to date.");
    return tellCenter(made ? Result<void>() : Result<void>(made.error()),
                      {{u"made"_s, made && *made}}, made ? QStringList{sentence} : QStringList(),
                      options, context);
}

ExitCode checkCenterByCommand(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(
        u"center check URI [--data DIR] [--json]"_s,
        CenterCommands::tr("Is there a center at this address that can be joined? Nothing is "
                           "changed. Exit code 1: no, and why."));
    options.addArgument(u"check"_s, CenterCommands::tr("What to do with it."));
    options.addArgument(u"URI"_s, CenterCommands::tr("postgresql://user@server/database"));
    addDataOption(options);
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;
    const auto report = lookAt(options, context);
    if (!report)
        return tellCenter(report.error(), {{u"ready"_s, false}}, {}, options, context);
    return tellCenter({},
                      {{u"ready"_s, true},
                       {u"filings"_s, report->filings},
                       {u"known"_s, report->known},
                       {u"offered"_s, report->offered},
                       {u"unverified"_s, report->isUnverified},
                       {u"policy"_s, policyJson(report->policy)}},
                      {CenterCommands::tr("There is a center with %1 filings. This folder would "
                                          "offer it %2; %3 are known there already.")
                           .arg(report->filings)
                           .arg(report->offered)
                           .arg(report->known)},
                      options, context);
}

} // namespace beian
