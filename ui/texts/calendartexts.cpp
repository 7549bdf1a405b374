// SPDX-License-Identifier: MIT
#include "ui/texts/calendartexts.h"

#include <algorithm>

#include <QtCore/qcoreapplication.h>

#include "app/export/handout.h"
#include "app/time/beijingtime.h"
#include "ui/texts/language.h"
#include "ui/texts/names.h"
#include "ui/texts/smstexts.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct CalendarTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::CalendarTexts)

public:
    static QString description(const FilingRecord &record, NumberId number, const QUrl &page,
                               const QString &side);
};

QString CalendarTexts::description(const FilingRecord &record, NumberId number, const QUrl &page,
                                   const QString &side)
{
    const KeptNumber &kept = *record.find(number);
    return QStringList{
        tr("Until %1 (Beijing time) %2 has to verify on the administration's site; after that the "
           "filing goes back to the provider.")
            .arg(beijingText(kept.verification.deadline()), maskedNumberText(record, number)),
        tr("To type: the code of the SMS, the mobile number, the last six characters of the "
           "document number; then the puzzle.")
            + side,
        tr("Page: %1").arg(page.toString(QUrl::FullyEncoded)),
        codeSecrecyText(),
    }
        .join(u'\n');
}

// In Zhejiang, where the front of a permit would cost an input.
QString otherSideText(const Handout &handout)
{
    const QList<HandoutDocument> documents = handout.documents() + handout.otherSides;
    const bool isAny =
        std::ranges::find(documents, SuffixWording::LastSixOfTheBack, &HandoutDocument::wording)
        != documents.end();
    return isAny
        ? CalendarTexts::tr(" HK/Macao permits: the number on the back, full-width brackets.")
        : QString();
}

} // namespace

QString maskedNumberText(const FilingRecord &record, NumberId number)
{
    //: %1: roles, %2: masked mobile number
    return CalendarTexts::tr("%1 (%2)").arg(roleNames(rolesOf(record, number), record.service),
                                            record.find(number)->mask);
}

CalendarWords calendarWords(const FilingRecord &record, NumberId number, const RuleBook &rules,
                            const QDateTime &now)
{
    const KeptNumber &kept = *record.find(number);
    // The same page as on paper. A draft has no hand-out yet.
    const auto handout = makeHandout(record, rules, {}, now);
    CalendarWords words;
    words.page = handout ? handout->address : rules.national.page;
    const QString side = handout ? otherSideText(*handout) : QString();
    //: the title of an event in a calendar; %1 is a masked mobile number
    words.title = CalendarTexts::tr("Deadline of the filing SMS (%1)").arg(kept.mask);
    words.description = CalendarTexts::description(record, number, words.page, side);
    words.shortDescription =
        CalendarTexts::tr("Until %1 (Beijing time): code, mobile number and last six of the "
                          "document on the page of the administration.")
            .arg(beijingText(kept.verification.deadline()))
        + side;
    words.alarm = CalendarTexts::tr("Verify the filing SMS");
    return words;
}

} // namespace beian
