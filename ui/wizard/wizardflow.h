// SPDX-License-Identifier: MIT
#pragma once

#include "app/rules/faq.h"

namespace beian {

class FilingSession;

enum class PageId {
    Province,
    People,
    Sms,
    Suffix,
    Site,
    Done,
};

// All transitions of the wizard: the id of the page after `page`, or -1 where Finish ends it.
[[nodiscard]] int nextPage(PageId page, const FilingSession &session);

// What the common questions of the page are about.
[[nodiscard]] FaqTopic faqTopicOf(PageId page);

// Where a filing that is taken up again goes on: the first page on which something is missing.
[[nodiscard]] PageId resumePage(const FilingSession &session);

} // namespace beian
