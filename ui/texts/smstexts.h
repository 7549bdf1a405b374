// SPDX-License-Identifier: MIT
#pragma once

#include "app/sms/smsfit.h"

namespace beian {

// Shown wherever a code is copied.
[[nodiscard]] QString codeSecrecyText();

// The same where the code is typed into this program.
[[nodiscard]] QString codeTypingText();

[[nodiscard]] QString senderClassText(SenderClass sender);
// What is sure of an SMS from an unknown sender, and what is not.
[[nodiscard]] QString unknownSenderText();
// Where the sender is a name (isSenderName()).
[[nodiscard]] QString senderNameText();

// One sentence or two on what does not fit. `filingType` is the kind of the filing, `other` the
// person and number that SmsMismatch::phone means; empty where it is empty.
[[nodiscard]] QString mismatchText(const SmsMismatch &mismatch, const RuleBook &rules,
                                   FilingType filingType, const QString &other);

// What was typed is gone because nobody was at the screen.
[[nodiscard]] QString wipedText();

} // namespace beian
