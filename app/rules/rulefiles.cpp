// SPDX-License-Identifier: MIT
#include "app/rules/rulefiles.h"

#include "app/rules/rulefile.h"

namespace beian {

using namespace Qt::StringLiterals;

const QStringList &ruleFileNames()
{
    static const QStringList names{
        u"sources.json"_s,   u"provinces.json"_s,     u"cities.json"_s,   u"filing-types.json"_s,
        u"pilot.json"_s,     u"national.json"_s,      u"carriers.json"_s, u"documents.json"_s,
        u"site-messages.json"_s, u"faq.json"_s,       u"reasons.json"_s,
    };
    return names;
}

Result<RuleFiles> readRuleFiles(const QString &folder)
{
    RuleFiles files;
    for (const QString &name : ruleFileNames()) {
        Result<QJsonObject> file = readRuleFile(folder, name);
        if (!file)
            return file.error();
        files.insert(name, file.take());
    }
    return files;
}

} // namespace beian
