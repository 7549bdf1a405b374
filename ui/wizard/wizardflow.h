// SPDX-License-Identifier: MIT
#pragma once

namespace beian {

class WizardSession;

enum class PageId {
    Province,
    People,
    Sms,
    Suffix,
    Site,
    Done,
};

// All transitions of the wizard: the id of the page after `page`, or -1 where Finish ends it.
[[nodiscard]] int nextPage(PageId page, const WizardSession &session);

} // namespace beian
