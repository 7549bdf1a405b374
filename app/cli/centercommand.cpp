// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "app/cli/centerreport.h"
#include "app/cli/commands.h"
#include "app/cli/keptfilings.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// The folder with its exchange. What is damaged is recovered first, as every command does.
class CenterDesk final
{
public:
    [[nodiscard]] Result<void> open(const CommandOptions &options, const CommandContext &context);
    [[nodiscard]] CenterExchange &exchange() { return *m_exchange; }
    // What was deleted is taken out of the backups, too.
    [[nodiscard]] Result<void> eraseInBackups(const CommandContext &context);

private:
    KeepingPlace m_place;
    std::optional<CenterExchange> m_exchange;
};

Result<void> CenterDesk::open(const CommandOptions &options, const CommandContext &context)
{
    const auto place = keepingPlace(options.value(u"data"_s).value_or(QString()), context);
    if (!place)
        return place.error();
    m_place = *place;
    FilingDatabase store;
    if (const auto opened = store.open(m_place.folder, m_place.options, context.clock.now()); !opened)
        return opened.error();
    m_exchange.emplace(m_place.folder, m_place.options, m_place.allowsUnverifiedCenter);
    return {};
}

Result<void> CenterDesk::eraseInBackups(const CommandContext &context)
{
    FilingDatabase store;
    const QDateTime now = context.clock.now();
    if (const auto opened = store.open(m_place.folder, m_place.options, now); !opened)
        return opened.error();
    return store.eraseInBackups(now);
}

// The folder must have joined.
Result<void> openJoined(CenterDesk &desk, const CommandOptions &options,
                        const CommandContext &context)
{
    if (const auto opened = desk.open(options, context); !opened)
        return opened;
    const auto joined = desk.exchange().readJoined();
    if (!joined)
        return joined.error();
    return *joined ? Result<void>() : Error{ErrorKind::CenterNotJoined, {}};
}

ExitCode joinCenter(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(
        u"center join URI --counter NAME [--data DIR] [--json]"_s,
        CenterCommands::tr("Joins a center: what this folder has is offered to it, and what the "
                           "center has comes here. Passwords are libpq's matter: a password file, "
                           "a service file or a client certificate."));
    options.addArgument(u"join"_s, CenterCommands::tr("What to do with it."));
    options.addArgument(u"URI"_s, CenterCommands::tr("postgresql://user@server/database"));
    options.addValue(u"counter"_s, u"NAME"_s, CenterCommands::tr("The name of this counter."));
    addDataOption(options);
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;
    const auto counter = options.value(u"counter"_s);
    if (!counter)
        return refuseUsage(missingOption(u"counter"_s), options.format(), context);
    CenterDesk desk;
    auto done = desk.open(options, context);
    Result<CenterReport> report = CenterReport();
    if (done) {
        report = desk.exchange().check(options.argument(1));
        done = report ? desk.exchange().join(options.argument(1), *counter)
                      : Result<void>(report.error());
    }
    if (!done)
        return tellCenter(done, {{u"joined"_s, false}}, {}, options, context);
    done = desk.exchange().run({});
    QJsonObject answer = centerStateJson(desk.exchange().state());
    answer.insert(u"offered"_s, report->offered);
    answer.insert(u"known"_s, report->known);
    return tellCenter(done, answer,
                      QStringList{CenterCommands::tr("Joined. Offered to the center: %1 filings; "
                                                     "known there already: %2.")
                                      .arg(report->offered)
                                      .arg(report->known)}
                          + centerStateLines(desk.exchange().state()),
                      options, context);
}

ExitCode syncCenter(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(u"center sync [--data DIR] [--json]"_s,
                           CenterCommands::tr("One full exchange now. Exit code 0: nothing is left "
                                              "to send."));
    options.addArgument(u"sync"_s, CenterCommands::tr("What to do with it."));
    addDataOption(options);
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;
    CenterDesk desk;
    const auto opened = openJoined(desk, options, context);
    if (!opened)
        return tellCenter(opened, {{u"joined"_s, false}}, {}, options, context);
    const auto done = desk.exchange().run({});
    return tellCenter(done, centerStateJson(desk.exchange().state()),
                      centerStateLines(desk.exchange().state()), options, context);
}

ExitCode statusOfCenter(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(u"center status [--data DIR] [--json]"_s,
                           CenterCommands::tr("Which center this folder has joined, whether it is "
                                              "reached, what is queued, and which counters there "
                                              "are. Nothing is exchanged."));
    options.addArgument(u"status"_s, CenterCommands::tr("What to do with it."));
    addDataOption(options);
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;
    CenterDesk desk;
    auto done = openJoined(desk, options, context);
    CenterState state;
    if (done) {
        done = desk.exchange().look();
        state = desk.exchange().state();
    } else if (done.error().kind == ErrorKind::CenterNotJoined) {
        done = {};
    }
    return tellCenter(done, centerStateJson(state), centerStateLines(state), options, context);
}

Result<void> leaveNow(CenterDesk &desk, const CommandOptions &options,
                      const CommandContext &context)
{
    const bool isCopied = options.isSet(u"copy"_s);
    if (const auto opened = openJoined(desk, options, context); !opened)
        return opened;
    // What is queued goes off first, where that can be.
    const auto sent = desk.exchange().run({});
    if (!sent && !isCopied && !options.isSet(u"anyway"_s) && desk.exchange().state().queued > 0)
        return sent;
    const auto left = desk.exchange().leave(isCopied ? LeaveWith::Copy : LeaveWith::Nothing);
    if (!left)
        return left.error();
    return isCopied ? Result<void>() : desk.eraseInBackups(context);
}

ExitCode leaveCenter(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(
        u"center leave --copy|--no-copy [--anyway] [--data DIR] [--json]"_s,
        CenterCommands::tr("Leaves the center, with a copy of its filings on this machine or "
                           "without one."));
    options.addArgument(u"leave"_s, CenterCommands::tr("What to do with it."));
    options.addFlag(u"copy"_s, CenterCommands::tr("The filings stay on this machine."));
    options.addFlag(u"no-copy"_s, CenterCommands::tr("The filings and their traces go."));
    options.addFlag(u"anyway"_s, CenterCommands::tr("Also where something is not with the center "
                                                    "yet, and is lost with --no-copy."));
    addDataOption(options);
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;
    if (options.isSet(u"copy"_s) == options.isSet(u"no-copy"_s)) {
        return refuseUsage(wrongUsage(CenterCommands::tr("leave takes --copy or --no-copy")),
                           options.format(), context);
    }
    CenterDesk desk;
    const auto done = leaveNow(desk, options, context);
    return tellCenter(done, {{u"left"_s, done.isOk()}},
                      done ? QStringList{CenterCommands::tr("Left the center.")} : QStringList(),
                      options, context);
}

struct CenterPart
{
    QLatin1StringView name;
    ExitCode (*run)(const QStringList &, const CommandContext &);
};

constexpr std::array centerParts{
    CenterPart{"init"_L1, makeCenterByCommand}, CenterPart{"check"_L1, checkCenterByCommand},
    CenterPart{"join"_L1, joinCenter},          CenterPart{"sync"_L1, syncCenter},
    CenterPart{"status"_L1, statusOfCenter},    CenterPart{"leave"_L1, leaveCenter},
};

} // namespace

ExitCode runCenter(const QStringList &arguments, const CommandContext &context)
{
    const auto part = std::ranges::find(centerParts, arguments.value(1), &CenterPart::name);
    if (part != centerParts.end())
        return part->run(arguments, context);
    CommandOptions options(
        u"center init|check|join|sync|status|leave … [--json]"_s,
        CenterCommands::tr("Several counters, one board: a center is a database of PostgreSQL. Each "
                           "part has a --help of its own."));
    if (const std::optional<ExitCode> end =
            options.parse(arguments.first(1) + arguments.mid(1).filter("--"_L1), context))
        return *end;
    return refuseUsage(
        wrongUsage(CenterCommands::tr("center takes init, check, join, sync, status or leave")),
        options.format(), context);
}

} // namespace beian
