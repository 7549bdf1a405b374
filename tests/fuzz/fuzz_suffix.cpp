// SPDX-License-Identifier: MIT
#include "app/identity/documentsuffix.h"
#include "fuzzing.h"

// The first byte chooses document and province, the rest is what was typed: no crash, and either the
// six characters of the field or a reason why not.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace beian;

    if (size == 0)
        return 0;
    const RuleBook &rules = builtInRules();
    const DocumentRules &document = rules.documents.at(data[0] % rules.documents.size());
    const Province &province = rules.provinces.at(data[0] / 8 % rules.provinces.size());
    const SuffixResult result = checkSuffix(document, province.code, textOf(data + 1, size - 1));
    require(result.isAccepted() == !result.suffix.isEmpty());
    require(result.suffix.view().size() <= 6);
    // What was accepted is accepted again as it stands, and stays the same.
    if (result.isAccepted()) {
        const SuffixResult again = checkSuffix(document, province.code, result.suffix.reveal());
        require(!again.isAccepted() || again.suffix == result.suffix);
    }
    require(result.readings.isEmpty() || result.readings.size() == 2);
    for (const Secret &reading : result.readings)
        require(checkSuffix(document, province.code, reading.reveal()).suffix == reading);
    for (const OddCharacter &odd : result.oddCharacters) {
        require(odd.position >= 1 && odd.position <= result.normalizedNumber.view().size());
        require(odd.typed.size() == 1 && odd.meant.size() <= 2);
    }
    return 0;
}
