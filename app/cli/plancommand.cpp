// SPDX-License-Identifier: MIT
#include <QtCore/qcoreapplication.h>

#include "app/cli/commandoptions.h"
#include "app/cli/commands.h"
#include "app/cli/plantable.h"
#include "app/cli/planoutput.h"
#include "app/cli/planrequest.h"
#include "app/cli/provinceoption.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

void declareFilingOptions(CommandOptions &options)
{
    options.addValue(u"province"_s, u"P"_s,
                     QCoreApplication::translate(
                         "Commands", "Province by name, abbreviation, pinyin, initials or code."));
    options.addValue(u"submitted"_s, u"DATE"_s,
                     QCoreApplication::translate(
                         "Commands", "Day of submission, such as 2018-09-12; today by default."));
    options.addValue(u"type"_s, u"T"_s,
                     QCoreApplication::translate(
                         "Commands",
                         "first, new-site, access, change, cancel-access, cancel or migrate, or a "
                         "name as consoles have it, such as 变更互联网信息服务."));
    options.addValue(
        u"changed"_s, u"PART"_s,
        QCoreApplication::translate("Commands", "What a change concerns: subject (the "
                                                         "entity), site or both."));
    options.addValue(
        u"cancel"_s, u"PART"_s,
        QCoreApplication::translate("Commands", "What is cancelled: subject (the entity) or site."));
    options.addValue(u"service"_s, u"KIND"_s,
                     QCoreApplication::translate(
                         "Commands", "What is filed: website (default), app or mini-program."));
    options.addValue(u"subject-phone"_s, u"N"_s,
                     QCoreApplication::translate(
                         "Commands", "Mobile number of the entity's responsible person."));
    options.addList(u"site-phone"_s, u"N"_s,
                    QCoreApplication::translate("Commands",
                                                "Mobile number of a site's responsible person; can "
                                                "be given several times."));
    options.addValue(u"rules"_s, u"BODY"_s,
                     QCoreApplication::translate("Commands",
                                                 "auto (by the date), pilot or "
                                                 "national."));
}

PlanRequest requestOf(const CommandOptions &options)
{
    return {
        options.value(u"province"_s),      options.value(u"submitted"_s),
        options.value(u"type"_s),          options.value(u"changed"_s),
        options.value(u"cancel"_s),        options.value(u"rules"_s),
        options.value(u"subject-phone"_s), options.value(u"service"_s),
        options.values(u"site-phone"_s),
    };
}

ExitCode refuse(const Error &error, const PlanRequest &request, OutputFormat format,
                const CommandContext &context)
{
    if (exitCodeOf(error) == ExitCode::WrongUsage) {
        return refuseUsage(error, format, context,
                           candidatesOf(error, request.province.value_or(QString()), context));
    }
    if (format == OutputFormat::Json)
        writeJson(context.out, refusedPlanJson(error, context));
    else
        writeLine(context.err, context.sentences.sentenceFor(error));
    return ExitCode::Rejected;
}

ExitCode planOne(const PlanRequest &request, OutputFormat format, const CommandContext &context)
{
    ProvinceFinder finder(context);
    const Result<Filing> filing = filingOf(request, finder, context);
    if (!filing)
        return refuse(filing.error(), request, format, context);
    const Forecast result = forecast(context.rules, *filing);
    if (format == OutputFormat::Json) {
        writeJson(context.out, planJson(result, context));
        return ExitCode::Done;
    }
    for (const QString &line : planLines(*filing, result, context))
        writeLine(context.out, line);
    return ExitCode::Done;
}

} // namespace

ExitCode runPlan(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(
        u"plan --province P --type T [--submitted DATE] [--changed PART] [--cancel PART]\n"
        "           [--service KIND] [--subject-phone N] [--site-phone N]... [--rules BODY]\n"
        "           [--json]\n"
        "       beian-sms-verify plan --csv FILE [--json]"_s,
        QCoreApplication::translate("Commands",
                                    "Tells who must verify a filing by SMS, where and "
                                    "within which time."));
    declareFilingOptions(options);
    options.addValue(
        u"csv"_s, u"FILE"_s,
        QCoreApplication::translate("Commands",
                                    "One filing a row; the header has the names of the options "
                                    "above."));
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;

    const PlanRequest request = requestOf(options);
    const std::optional<QString> file = options.value(u"csv"_s);
    if (!file)
        return planOne(request, options.format(), context);
    if (request != PlanRequest()) {
        return refuseUsage(wrongUsage(QCoreApplication::translate(
                               "Commands", "--csv takes the options of a filing from its file")),
                           options.format(), context);
    }
    return planTable(*file, options.format(), context);
}

} // namespace beian
