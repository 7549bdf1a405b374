// SPDX-License-Identifier: MIT
#include "ui/shell/startrules.h"

namespace beian {

Result<RulesInForce> startRules(const StartOptions &options)
{
    const Result<Places> places = findPlaces(systemPlaceSources(options.dataFolder));
    if (options.ruleFolder.isEmpty() && places && options.kind != StartKind::Tour)
        return rulesInForce(ruleSources(*places));
    Result<RuleBook> book = RuleBook::load(
        options.ruleFolder.isEmpty() ? RuleBook::builtInFolder() : options.ruleFolder);
    if (!book)
        return book.error();
    RulesInForce rules;
    rules.book = book.take();
    return rules;
}

RuleSources updateSources(const StartOptions &options, const Places &places)
{
    RuleSources sources = ruleSources(places);
    if (!options.ruleFolder.isEmpty())
        sources.keys.clear();
    return sources;
}

} // namespace beian
