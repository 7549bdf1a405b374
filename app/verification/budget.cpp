// SPDX-License-Identifier: MIT
#include "app/verification/budget.h"

namespace beian {

namespace {

constexpr int carelessInputs = 2; // wrong ones, before the inputs are compared

Budget budgetOf(int used, std::optional<int> ofBody, int ofNational)
{
    return {used, ofBody.value_or(ofNational), !ofBody.has_value()};
}

} // namespace

Budget attemptBudget(const RuleBook &rules, RuleBody body, int wrongInputs)
{
    const BodyRules *chosen = rules.body(body);
    return budgetOf(wrongInputs, chosen ? chosen->maxWrongInputs : std::nullopt, mostWrongInputs);
}

Budget resendBudget(const RuleBook &rules, RuleBody body, int resends)
{
    const BodyRules *chosen = rules.body(body);
    return budgetOf(resends, chosen ? chosen->maxResends : std::nullopt, mostResends);
}

AttemptStage attemptStage(int wrongInputs)
{
    if (wrongInputs >= mostWrongInputs)
        return AttemptStage::Spent;
    if (wrongInputs == mostWrongInputs - 1)
        return AttemptStage::Last;
    return wrongInputs >= carelessInputs ? AttemptStage::Careful : AttemptStage::Free;
}

} // namespace beian
