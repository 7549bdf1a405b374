// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"

#include <algorithm>
#include <array>

#include <QtCore/qcoreapplication.h>

#include "app/cli/commandoutput.h"
#include "app/cli/commands.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct Command
{
    QLatin1StringView name;
    ExitCode (*run)(const QStringList &, const CommandContext &);
};

constexpr std::array commands{
    Command{"provinces"_L1, runProvinces}, Command{"plan"_L1, runPlan},
    Command{"suffix"_L1, runSuffix},       Command{"sms"_L1, runSms},
    Command{"deadline"_L1, runDeadline},   Command{"import"_L1, runImport},
    Command{"export"_L1, runExport},       Command{"recover"_L1, runRecover},
    Command{"settings"_L1, runSettings},   Command{"rules"_L1, runRules},
    Command{"center"_L1, runCenter},
};

} // namespace

QStringList commandNames()
{
    QStringList names;
    for (const Command &command : commands)
        names += command.name;
    return names;
}

ExitCode runCommand(const QStringList &arguments, const CommandContext &context)
{
    const QString name = arguments.value(0);
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&](const Command &each) { return each.name == name; });
    if (command != commands.end())
        return command->run(arguments, context);

    const QString known = commandNames().join(", "_L1);
    return refuseUsage(
        wrongUsage(QCoreApplication::translate("Commands", "the commands are %1").arg(known)),
        formatOf(arguments), context);
}

} // namespace beian
