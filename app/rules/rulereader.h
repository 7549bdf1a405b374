// SPDX-License-Identifier: MIT
#pragma once

#include "app/rules/rulebook.h"
#include "app/rules/rulenode.h"

namespace beian {

// Rule files to checked values: one function a file. Faults go to the node's RuleReading; the
// result then does not matter.

void readSources(const RuleNode &file, RuleBook &book, RuleReading &reading);
void readProvinces(const RuleNode &file, RuleBook &book);
// After readProvinces(), whose codes the cities name.
void readCities(const RuleNode &file, RuleBook &book);
void readFilingTypes(const RuleNode &file, RuleBook &book);
void readCarriers(const RuleNode &file, RuleBook &book);
void readDocuments(const RuleNode &file, RuleBook &book);
void readSiteMessages(const RuleNode &file, RuleBook &book);
void readFaq(const RuleNode &file, RuleBook &book);
void readReasons(const RuleNode &file, RuleBook &book);

[[nodiscard]] FilingType readFilingType(const RuleNode &node);
// Codes of provinces that the book has.
[[nodiscard]] QStringList readProvinceCodes(const RuleNode &list, const RuleBook &book);

// After readFilingTypes(), whose advice the forecasts name.
void readPilot(const RuleNode &file, RuleBook &book);
// After readPilot(), whose end is the beginning of this one.
void readNational(const RuleNode &file, RuleBook &book);

} // namespace beian
