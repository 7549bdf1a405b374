// SPDX-License-Identifier: MIT
#pragma once

namespace beian {

class BoardWindow;
class FilingCache;
struct RuleNews;

// Says that newer rules came into force, for how many of the kept filings they are others, and, on
// demand, what they say otherwise and which filings these are. The cache has the newer rules already.
void showRuleNews(const RuleNews &news, const FilingCache &cache, BoardWindow &board);

} // namespace beian
