// SPDX-License-Identifier: MIT
#include "ui/board/rulesnotices.h"

#include <QtCore/qcoreapplication.h>

#include "app/rulesets/rulesinforce.h"
#include "ui/board/noticestack.h"
#include "ui/texts/errortexts.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct RulesNotices
{
    Q_DECLARE_TR_FUNCTIONS(beian::RulesNotices)
};

// A machine without a network for a day is nothing to be told of on the board.
bool isWorthANotice(const std::optional<Error> &refusal)
{
    return refusal && refusal->kind != ErrorKind::RuleAddressSilent
        && refusal->kind != ErrorKind::FileUnreadable;
}

void showOrDismiss(NoticeStack &notices, const QString &matter, const Words &title,
                   const std::optional<Error> &error)
{
    if (error) {
        notices.show(matter, Tone::Warn, Glyph::Warning, title,
                     [fault = *error] { return errorSentences(fault); });
    } else {
        notices.dismiss(matter);
    }
}

} // namespace

void showRulesNotices(const RulesInForce &rules, QDate today, NoticeStack &notices)
{
    const QDate day = rules.bestBefore;
    if (!day.isNull() && day < today) {
        notices.show(
            u"rulesOldNotice"_s, Tone::Warn, Glyph::Warning,
            [] { return RulesNotices::tr("The rules may be out of date"); },
            [day] {
                return RulesNotices::tr("Their publisher meant to replace them by %1. They hold "
                                        "until a newer rule set is installed.")
                    .arg(day.toString(Qt::ISODate));
            });
    } else {
        notices.dismiss(u"rulesOldNotice"_s);
    }
    showOrDismiss(
        notices, u"rulesFaultNotice"_s,
        [] { return RulesNotices::tr("The newest rules are not used"); }, rules.fault);
    showOrDismiss(
        notices, u"rulesRefusedNotice"_s,
        [] { return RulesNotices::tr("Newer rules were refused"); },
        isWorthANotice(rules.refusal) ? rules.refusal : std::nullopt);
}

} // namespace beian
