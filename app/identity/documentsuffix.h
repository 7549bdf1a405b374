// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qlist.h>

#include "app/identity/lookalikes.h"
#include "app/rules/rulebook.h"
#include "app/support/error.h"
#include "app/support/secret.h"

namespace beian {

enum class SuffixCheckId {
    Side, // the number is from the side of the card that this province wants
    Length, // six characters (fewer only where the number itself is shorter)
    Characters, // only characters that this document has
    Shape, // the full number has the shape of this document
    BirthDate, // a real date inside
    CheckDigit,
    Renewal, // the last digits count renewals: compare with what was filed
    Licence, // is not a unified social credit code
};

enum class CheckOutcome {
    Passed,
    Failed,
    CannotBeChecked, // too little was typed, or no rule is known
    Warning, // accepted, but look again
};

struct SuffixCheck
{
    SuffixCheckId id;
    CheckOutcome outcome;
};

enum class SuffixCorrection {
    FullWidthBrackets, // ( ) to （ ）
    BracketsAdded,
    HalfWidthCharacters, // １２３ to 123
    UpperCase,
    SeparatorsRemoved,
    LookAlikes, // Ⅹ to X: see oddCharacters
};

// What was made of one input; taking the last six of a full number is no correction. Never logged,
// never stored.
struct SuffixResult
{
    Secret suffix; // exactly what the site's field takes; empty when there is an error
    Secret normalizedNumber; // the input as understood, before the cut
    QList<SuffixCorrection> corrections;
    QList<OddCharacter> oddCharacters; // in the order of the number
    // What the last six can be where no rule says it (officer cards): to choose from. Then the
    // error is SuffixHasReadings, and a chosen one is accepted as it is. Else empty.
    QList<Secret> readings;
    QList<SuffixCheck> checks; // in the order in which they were made, up to one that failed
    std::optional<Error> error;

    [[nodiscard]] bool isAccepted() const { return !error.has_value(); }
};

// Examines the last six characters, or a full number, of `document` for a filing in the province
// with `provinceCode`. `input` is as typed: any width, case and separators. Pure.
[[nodiscard]] SuffixResult checkSuffix(const DocumentRules &document, const QString &provinceCode,
                                       QStringView input);

// "check-digit", the spelling of the commands; likewise "full-width-brackets".
[[nodiscard]] QString suffixCheckName(SuffixCheckId id);
[[nodiscard]] QString suffixCorrectionName(SuffixCorrection correction);

} // namespace beian
