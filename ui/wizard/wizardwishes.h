// SPDX-License-Identifier: MIT
#pragma once

#include "ui/number/numberwishes.h"

namespace beian {

// What a page of the wizard can ask for beside turning a page. The wizard answers it.
class WizardWishes : public NumberWishes
{
public:
    // On to the next page, where it is open.
    virtual void showNext() = 0;
    // The small window beside the browser, in the place of the wizard.
    virtual void shrink() = 0;
    // The sheet of paper that a filer takes along.
    virtual void printHandout() = 0;
};

} // namespace beian
