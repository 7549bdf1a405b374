// SPDX-License-Identifier: MIT
#include "ui/wizard/wizardflow.h"

#include "ui/wizard/wizardsession.h"

namespace beian {

int nextPage(PageId page, const WizardSession &session)
{
    switch (page) {
    case PageId::Province:
        return session.province() && !session.isProvinceCovered() && !session.isReceivedAnyway()
            ? -1
            : int(PageId::People);
    case PageId::People:
        return session.needsNobody() ? -1 : int(PageId::Sms);
    case PageId::Sms:
        return int(PageId::Suffix);
    case PageId::Suffix:
        return int(PageId::Site);
    case PageId::Site:
        return int(PageId::Done);
    case PageId::Done:
        break;
    }
    return -1;
}

} // namespace beian
