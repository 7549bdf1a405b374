// SPDX-License-Identifier: MIT
#include <QtCore/qcoreapplication.h>

#include "app/cli/commandoptions.h"
#include "app/cli/commands.h"
#include "app/cli/settingsreport.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

void writeForPeople(const AdministratorFile &file, const CommandContext &context)
{
    tellFaults(file.faults, context);
    for (const SettingKey &key : settingKeys()) {
        if (file.values.contains(key.setting)) {
            writeLine(context.out,
                      QCoreApplication::translate("Commands", "Set for everybody: %1 = %2")
                          .arg(key.key, storedText(key, file.values.value(key.setting))));
        }
    }
    for (const SettingKey &key : settingKeys()) {
        if (file.doubtful.contains(key.setting)) {
            writeLine(context.out,
                      QCoreApplication::translate(
                          "Commands", "Locked at its strictest value until then: %1")
                          .arg(key.key));
        }
    }
}

} // namespace

ExitCode runSettings(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(
        u"settings check FILE [--json]"_s,
        QCoreApplication::translate("Commands",
                                    "For administrators: tells how the program understands a file "
                                    "of settings for everybody, before it is put in place."));
    options.addArgument(u"check"_s, QCoreApplication::translate("Commands", "What to do with it."));
    options.addArgument(u"FILE"_s, QCoreApplication::translate("Commands", "The file."));
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;
    if (options.argument(0) != "check"_L1) {
        return refuseUsage(
            wrongUsage(QCoreApplication::translate("Commands", "settings takes check and a file")),
            options.format(), context);
    }
    const AdministratorFile file = readAdministratorFile(options.argument(1));
    if (!file.isThere) {
        return refuseUsage({ErrorKind::FileUnreadable, options.argument(1)}, options.format(),
                           context);
    }
    if (options.format() == OutputFormat::Json)
        writeJson(context.out, administratorJson(file, context.sentences));
    else
        writeForPeople(file, context);
    return file.faults.isEmpty() ? ExitCode::Done : ExitCode::Rejected;
}

} // namespace beian
