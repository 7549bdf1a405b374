// SPDX-License-Identifier: MIT
#include "ui/texts/ruletexts.h"

#include <QtCore/qcoreapplication.h>

#include "app/time/beijingtime.h"
#include "ui/texts/language.h"
#include "ui/texts/names.h"

namespace beian {

namespace {

class RuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::RuleTexts)

public:
    static QString which(const RuleBook &rules);
};

QString RuleTexts::which(const RuleBook &rules)
{
    const RulePublication &from = rules.publication;
    const QString since = beijingText(from.since);
    switch (from.origin) {
    case RuleOrigin::BuiltIn:
        return tr("Version of the rule data: %1, built into the program.").arg(rules.version);
    case RuleOrigin::Machine:
        return tr("Version of the rule data: %1, from the administrator of this machine, unsigned.")
            .arg(rules.version);
    case RuleOrigin::File:
        return tr("Version of the rule data: %1, from a file that was installed on %2, signed with "
                  "the key %3.")
            .arg(rules.version, since, from.key);
    case RuleOrigin::Address:
        return tr("Version of the rule data: %1, from its publisher's address on %2, signed with "
                  "the key %3.")
            .arg(rules.version, since, from.key);
    }
    Q_UNREACHABLE();
}

} // namespace

QString ruleBookText(const RuleBook &rules)
{
    const QDateTime &checked = rules.publication.checked;
    return joinedSentences(
        {RuleTexts::which(rules),
         checked.isValid()
             ? RuleTexts::tr("Newer ones were last asked for on %1.").arg(beijingText(checked))
             : QString()});
}

QString underRulesText(const FilingUnderRules &under)
{
    if (under.hours == 0)
        return RuleTexts::tr("nobody has to verify");
    const QString page = under.page.toString();
    if (under.required.isEmpty())
        return RuleTexts::tr("%1 may have to verify, within %n hour(s), at %2", nullptr, under.hours)
            .arg(roleNames(under.optional, ServiceKind::Website), page);
    //: %1: the roles, %2: address of the page
    return RuleTexts::tr("%1 must verify within %n hour(s), at %2", nullptr, under.hours)
        .arg(roleNames(under.required, ServiceKind::Website), page);
}

} // namespace beian
