// SPDX-License-Identifier: MIT
#include "ui/wizard/wizardflow.h"

#include "app/session/sessionstate.h"

namespace beian {

int nextPage(PageId page, const FilingSession &session)
{
    switch (page) {
    case PageId::Province:
        return session.province() && !session.isProvinceCovered()
                && !session.record().isReceivedAnyway
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

FaqTopic faqTopicOf(PageId page)
{
    switch (page) {
    case PageId::Province:
        return FaqTopic::ProvinceDate;
    case PageId::People:
        return FaqTopic::Persons;
    case PageId::Sms:
        return FaqTopic::Sms;
    case PageId::Suffix:
        return FaqTopic::LastSix;
    case PageId::Site:
        return FaqTopic::Site;
    case PageId::Done:
        return FaqTopic::Afterwards;
    }
    Q_UNREACHABLE();
}

PageId resumePage(const FilingSession &session)
{
    if (!session.province() || nextPage(PageId::Province, session) < 0)
        return PageId::Province;
    if (isEverythingVerified(session))
        return PageId::Done;
    if (session.needsNobody() || session.numbers().isEmpty() || hasUnknownNumbers(session))
        return PageId::People;
    // It has the way on at its top, and asks for nothing else.
    if (isAnyReturned(session))
        return PageId::People;
    PageId page = PageId::Sms;
    for (const NumberSession *number : session.numbers()) {
        if (isVerified(number->kept()))
            continue;
        if (number->isReadyForSite())
            return PageId::Site;
        if (number->hasSms())
            page = PageId::Suffix;
    }
    return page;
}

} // namespace beian
