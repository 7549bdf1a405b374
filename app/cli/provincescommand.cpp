// SPDX-License-Identifier: MIT
#include <QtCore/qcoreapplication.h>

#include "app/cli/commandoptions.h"
#include "app/cli/commands.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Names are Chinese in every language: they are what other programs compare.
QJsonObject provinceJson(const Province &province)
{
    const auto since = province.pilotSince;
    return {
        {u"code"_s, province.code},
        {u"name"_s, province.name.chinese},
        {u"short"_s, province.shortName.chinese},
        {u"pilot_since"_s, since ? QJsonValue(since->toString(Qt::ISODate)) : QJsonValue()},
        {u"pilot_batch"_s, since ? QJsonValue(province.pilotBatch) : QJsonValue()},
        {u"site_2019"_s, textOrNull(province.site2019.toString())},
        {u"site_in_document"_s, province.siteInDocument},
    };
}

QString provinceLine(const Province &province, Language language)
{
    const QString name = province.name.in(language);
    const QString site = province.site2019.toString();
    if (!province.pilotSince) {
        return QCoreApplication::translate("Commands",
                                           "%1 %2: not in the pilot; entrance of 2019: %3")
            .arg(province.code, name, site);
    }
    return QCoreApplication::translate(
               "Commands", "%1 %2: in the pilot since %3 (batch %4); entrance of 2019: %5")
        .arg(province.code, name, province.pilotSince->toString(Qt::ISODate),
             QString::number(province.pilotBatch), site);
}

} // namespace

ExitCode runProvinces(const QStringList &arguments, const CommandContext &context)
{
    CommandOptions options(
        u"provinces [--json]"_s,
        QCoreApplication::translate("Commands",
                                    "Lists the provinces with their pilot dates and "
                                    "entrances."));
    if (const std::optional<ExitCode> end = options.parse(arguments, context))
        return *end;

    if (options.format() == OutputFormat::Json) {
        QJsonArray provinces;
        for (const Province &province : context.rules.provinces)
            provinces += provinceJson(province);
        writeJson(context.out, provinces);
        return ExitCode::Done;
    }
    for (const Province &province : context.rules.provinces)
        writeLine(context.out, provinceLine(province, context.language));
    return ExitCode::Done;
}

} // namespace beian
