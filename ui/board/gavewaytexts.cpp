// SPDX-License-Identifier: MIT
#include "ui/board/gavewaytexts.h"

#include <QtCore/qcoreapplication.h>

#include "app/rules/words.h"
#include "app/support/repeatable.h"
#include "ui/texts/language.h"
#include "ui/texts/names.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct GaveWayTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::GaveWayTexts)

public:
    static QString ofText(const GaveWay &gaveWay);
    static QString ofChoice(const GaveWay &gaveWay, const RuleBook &rules);
    static QString ofFact(const GaveWay &gaveWay);
    static QString ofRules(const QString &word);
};

QString GaveWayTexts::ofRules(const QString &word)
{
    switch (fromWord<RuleChoice>(word).value_or(RuleChoice::Auto)) {
    case RuleChoice::Pilot:
        return tr("the pilot rules");
    case RuleChoice::National:
        return tr("the national rules");
    case RuleChoice::Auto:
        break;
    }
    return tr("by the date of the filing");
}

QString GaveWayTexts::ofText(const GaveWay &gaveWay)
{
    const QString value = inOneLine(gaveWay.value);
    switch (gaveWay.what) {
    case GaveWay::What::Applicant:
        return tr("Applicant “%1”: gave way to a later entry").arg(value);
    case GaveWay::What::OrderNumber:
        return tr("Order number “%1”: gave way to a later entry").arg(value);
    case GaveWay::What::Note:
        return value.isEmpty() ? tr("The note was taken away: gave way to a later entry")
                               : tr("Note “%1”: gave way to a later entry").arg(value);
    case GaveWay::What::Responsible:
        return value.isEmpty()
            ? tr("Responsible counter, nobody: gave way to a later entry")
            : tr("Responsible counter “%1”: gave way to a later entry").arg(value);
    case GaveWay::What::Submitted:
        return tr("Submitted on %1: gave way to a later entry").arg(value);
    default:
        return {};
    }
}

QString GaveWayTexts::ofChoice(const GaveWay &gaveWay, const RuleBook &rules)
{
    switch (gaveWay.what) {
    case GaveWay::What::Province: {
        const Province *province = rules.province(gaveWay.value);
        return tr("Province “%1”: gave way to a later entry")
            .arg(province ? province->shortName.in(uiLanguage()) : u"—"_s);
    }
    case GaveWay::What::Type: {
        const auto type = fromWord<FilingType>(gaveWay.value);
        return tr("Kind of filing “%1”: gave way to a later entry")
            .arg(type ? rules.filingType(*type).name.in(uiLanguage()) : u"—"_s);
    }
    case GaveWay::What::Service: {
        const auto service = fromWord<ServiceKind>(gaveWay.value);
        return tr("Kind of service “%1”: gave way to a later entry")
            .arg(service ? serviceName(*service) : u"—"_s);
    }
    case GaveWay::What::Rules:
        return tr("Rules “%1”: gave way to a later entry").arg(ofRules(gaveWay.value));
    default:
        return {};
    }
}

QString GaveWayTexts::ofFact(const GaveWay &gaveWay)
{
    const QString value = inOneLine(gaveWay.value);
    switch (gaveWay.what) {
    case GaveWay::What::Person:
        return tr("Mobile number or carrier of a person (%1): gave way to a later entry").arg(value);
    case GaveWay::What::Received:
        return tr("SMS received at %1: an earlier time holds").arg(value);
    case GaveWay::What::Verified:
        return tr("Verified at %1: an earlier time holds").arg(value);
    case GaveWay::What::Refused:
        return tr("Finally refused by the site, and verified at another counter: both are kept");
    case GaveWay::What::Round:
        return tr("Entered in round %1, which was over: it was submitted again elsewhere").arg(value);
    case GaveWay::What::Removal:
        return tr("Taken off the board, and changed at another counter: the filing stays");
    default:
        return {};
    }
}

} // namespace

QString gaveWaySentence(const GaveWay &gaveWay, const RuleBook &rules)
{
    for (const QString &sentence : {GaveWayTexts::ofText(gaveWay), GaveWayTexts::ofChoice(gaveWay, rules),
                                    GaveWayTexts::ofFact(gaveWay)}) {
        if (!sentence.isEmpty())
            return sentence;
    }
    Q_UNREACHABLE();
}

} // namespace beian
