// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include "app/identity/documentsuffix.h"
#include "app/rules/rulebook.h"
#include "app/verification/verification.h"

namespace beian {

class NumberSession;

// The field's terms for roles, by what is filed: 网站负责人, APP负责人, 小程序负责人.
[[nodiscard]] QString roleName(Role role, ServiceKind service);
// Where nobody was asked what is filed, with the other names that the national body has for it.
[[nodiscard]] QString longRoleName(Role role, RuleBody body);
// "主体负责人、网站负责人" for those who share a number.
[[nodiscard]] QString roleNames(const QList<Role> &roles,
                                ServiceKind service);
[[nodiscard]] QString roleNames(const NumberSession &number);

// What the site check of one kind says for an outcome, in words.
[[nodiscard]] QString suffixCheckText(const SuffixCheck &check, CardSide side);
[[nodiscard]] QString suffixCorrectionText(SuffixCorrection correction);
// What a character of a document number probably is: "“Ⅹ” at place 18 was read as X".
[[nodiscard]] QString oddCharacterText(const OddCharacter &odd);
[[nodiscard]] QString serviceName(ServiceKind service);
[[nodiscard]] QString filingPartName(FilingType type, FilingPart part);
[[nodiscard]] QString surenessText(Sureness sure);
[[nodiscard]] QString verificationStateText(VerificationState state);
// A topic of the common questions, as the rail of the wizard calls the page.
[[nodiscard]] QString faqTopicName(FaqTopic topic);

} // namespace beian
