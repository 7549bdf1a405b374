// SPDX-License-Identifier: MIT
#include "app/record/recordmerge.h"

#include <algorithm>

namespace beian {

namespace {

template <typename Value>
void pick(Value &result, const Value &base, const Value &theirs)
{
    if (result == base)
        result = theirs;
}

KeptNumber mergedNumber(const KeptNumber &base, const KeptNumber &mine, const KeptNumber &theirs)
{
    KeptNumber result = mine;
    const Verification &before = base.verification;
    const Verification &there = theirs.verification;
    Verification &verification = result.verification;
    pick(verification.noticeAt, before.noticeAt, there.noticeAt);
    // Whether it was the first SMS belongs to its time.
    if (verification.receivedAt == before.receivedAt) {
        verification.receivedAt = there.receivedAt;
        verification.isFirstSmsLost = there.isFirstSmsLost;
    }
    pick(verification.verifiedAt, before.verifiedAt, there.verifiedAt);
    pick(verification.hasFailed, before.hasFailed, there.hasFailed);
    pick(result.resentAt, base.resentAt, theirs.resentAt);
    pick(result.resends, base.resends, theirs.resends);
    pick(result.wrongInputs, base.wrongInputs, theirs.wrongInputs);
    pick(result.document, base.document, theirs.document);
    return result;
}

// The number as it is in the merged filing; null: neither side has it.
std::optional<KeptNumber> numberOf(NumberId id, const FilingRecord &base, const FilingRecord &mine,
                                   const FilingRecord &theirs)
{
    const KeptNumber *here = mine.find(id);
    const KeptNumber *there = theirs.find(id);
    const KeptNumber *before = base.find(id);
    if (!here || !there)
        return here || there ? std::optional(here ? *here : *there) : std::nullopt;
    if (!before)
        return *here;
    KeptNumber result = theirs.round > base.round ? *there : mergedNumber(*before, *here, *there);
    result.phone = there->phone.isEmpty() ? here->phone : there->phone;
    return result;
}

} // namespace

FilingRecord merged(const FilingRecord &base, const FilingRecord &mine, const FilingRecord &theirs)
{
    FilingRecord result = mine;
    pick(result.applicant, base.applicant, theirs.applicant);
    pick(result.orderNumber, base.orderNumber, theirs.orderNumber);
    pick(result.note, base.note, theirs.note);
    pick(result.responsible, base.responsible, theirs.responsible);
    pick(result.hasGivenWay, base.hasGivenWay, theirs.hasGivenWay);
    pick(result.provinceCode, base.provinceCode, theirs.provinceCode);
    pick(result.submitted, base.submitted, theirs.submitted);
    pick(result.type, base.type, theirs.type);
    pick(result.part, base.part, theirs.part);
    pick(result.rules, base.rules, theirs.rules);
    pick(result.isReceivedAnyway, base.isReceivedAnyway, theirs.isReceivedAnyway);
    pick(result.service, base.service, theirs.service);
    pick(result.isNumberChanging, base.isNumberChanging, theirs.isNumberChanging);
    pick(result.round, base.round, theirs.round);
    pick(result.createdAt, base.createdAt, theirs.createdAt);
    pick(result.persons, base.persons, theirs.persons);
    result.numbers.clear();
    for (KeptPerson &person : result.persons) {
        if (!person.number || result.find(*person.number))
            continue;
        if (const auto number = numberOf(*person.number, base, mine, theirs))
            result.numbers << *number;
        else
            person.number.reset();
    }
    return result;
}

bool isSameOutcome(const KeptNumber *one, const KeptNumber *other)
{
    if (!one || !other)
        return one == other;
    return one->verification == other->verification && one->resentAt == other->resentAt
        && one->resends == other->resends && one->wrongInputs == other->wrongInputs;
}

std::optional<FilingRecord> withoutChange(const FilingRecord &before, const FilingRecord &after,
                                          const FilingRecord &current)
{
    const bool isBuiltOn = std::ranges::any_of(after.numbers, [&](const KeptNumber &number) {
        return !isSameOutcome(before.find(number.id), &number)
            && !isSameOutcome(&number, current.find(number.id));
    });
    const bool arePersonsOther =
        before.persons != after.persons && current.persons != after.persons;
    if (isBuiltOn || arePersonsOther || current.round != after.round)
        return std::nullopt;
    return merged(after, before, current);
}

} // namespace beian
