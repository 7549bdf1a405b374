// SPDX-License-Identifier: MIT
#include "app/sms/smsreading.h"

#include <algorithm>

#include <QtCore/qregularexpression.h>

#include "app/support/textfolding.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

// "12381(工信部)", "工信部(12381)", "工信部12381": a number that is kept in the phone under a name.
QString withoutName(const QString &typed)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        u"(?:(\\+?[0-9]{3,20})[(\\[<][^()\\[\\]<>]*[)\\]>]|[^0-9+()\\[\\]<>]+[(\\[<]?(\\+?[0-9]{3,20})[)\\]>]?)"_s));
    const QRegularExpressionMatch match = shape.match(typed);
    return match.hasMatch() ? match.captured(1) + match.captured(2) : typed;
}

// Phones show the country's prefix before some service numbers too. All published ones begin
// with 1, so that 861… cannot be one of them.
QString normalizedSender(QStringView sender)
{
    QString typed = withoutName(withoutSeparators(foldToHalfWidth(sender)));
    for (const QLatin1StringView prefix : {"+86"_L1, "00861"_L1, "861"_L1}) {
        if (typed.startsWith(prefix))
            return typed.sliced(prefix.size() - (prefix.endsWith(u'1') ? 1 : 0));
    }
    return typed;
}

} // namespace

bool isSenderName(QStringView sender)
{
    const QString typed = normalizedSender(sender);
    return std::ranges::any_of(typed, [](QChar c) { return c.isLetter(); })
        && std::ranges::none_of(typed, [](QChar c) { return c.isDigit(); });
}

SenderClass classifySender(const RuleBook &rules, QStringView sender,
                           std::optional<Carrier> carrier)
{
    const QString number = normalizedSender(sender);
    const bool isNational =
        std::any_of(rules.nationalSenders.cbegin(), rules.nationalSenders.cend(),
                    [&number](const QString &pattern) {
                        return QRegularExpression(QRegularExpression::anchoredPattern(pattern))
                            .match(number)
                            .hasMatch();
                    });
    if (isNational)
        return SenderClass::Expected;

    const auto owner = std::find_if(rules.carriers.cbegin(), rules.carriers.cend(),
                                    [&number](const CarrierRules &entry) {
                                        return !entry.sender.isEmpty() && entry.sender == number;
                                    });
    if (owner == rules.carriers.cend())
        return SenderClass::Unknown;
    return !carrier || *carrier == owner->carrier ? SenderClass::Expected : SenderClass::Plausible;
}

} // namespace beian
