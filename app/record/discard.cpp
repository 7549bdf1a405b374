// SPDX-License-Identifier: MIT
#include "app/record/discard.h"

#include <algorithm>
#include <tuple>

namespace beian {

namespace {

// What happened outside this program, and cannot be made undone by it.
auto happenedTo(const KeptNumber &number)
{
    const Verification &verification = number.verification;
    return std::tuple(verification.receivedAt, verification.verifiedAt, verification.hasFailed,
                      number.resends, number.wrongInputs);
}

} // namespace

DiscardEffect discardEffect(const FilingRecord *before, const FilingRecord &typed)
{
    const bool hasHappened = std::ranges::any_of(typed.numbers, [before](const KeptNumber &number) {
        const KeptNumber *known = before ? before->find(number.id) : nullptr;
        const auto happened = happenedTo(number);
        return happened != happenedTo(KeptNumber()) && (!known || happened != happenedTo(*known));
    });
    if (hasHappened)
        return DiscardEffect::Kept;
    return before ? DiscardEffect::Reverted : DiscardEffect::Removed;
}

} // namespace beian
