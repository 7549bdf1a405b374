// SPDX-License-Identifier: MIT
#include "ui/texts/calendartexts.h"

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
    static QString title(const FilingRecord &record, const KeptNumber &number);
    static QString description(const FilingRecord &record, qsizetype number, const QUrl &page);
};

// A name that is longer is cut: titles of calendars are short.
constexpr qsizetype longestName = 24;

QString shortened(const QString &name)
{
    const QList<uint> letters = name.simplified().toUcs4();
    if (letters.size() <= longestName)
        return name.simplified();
    const auto *first = reinterpret_cast<const char32_t *>(letters.constData());
    return QString::fromUcs4(first, longestName) + u'…';
}

QString CalendarTexts::title(const FilingRecord &record, const KeptNumber &number)
{
    const QString name =
        shortened(record.applicant.isEmpty() ? record.orderNumber : record.applicant);
    //: the title of an event in a calendar; %1 is a masked mobile number
    return name.isEmpty() ? tr("Deadline of the filing SMS (%1)").arg(number.mask)
                          //: %1 is who files, %2 a masked mobile number
                          : tr("Deadline of the filing SMS: %1 (%2)").arg(name, number.mask);
}

QString CalendarTexts::description(const FilingRecord &record, qsizetype number, const QUrl &page)
{
    const KeptNumber &kept = record.numbers.at(number);
    return QStringList{
        tr("Until %1 (Beijing time) %2 has to verify on the administration's site; after that the "
           "filing goes back to the provider.")
            .arg(beijingText(kept.verification.deadline()), maskedNumberText(record, number)),
        tr("To type: the code of the SMS, the mobile number, the last six characters of the "
           "document number; then the puzzle."),
        tr("Page: %1").arg(page.toString(QUrl::FullyEncoded)),
        codeSecrecyText(),
    }
        .join(u'\n');
}

} // namespace

QString maskedNumberText(const FilingRecord &record, qsizetype number)
{
    //: %1: roles, %2: masked mobile number
    return CalendarTexts::tr("%1 (%2)").arg(roleNames(rolesOf(record, number)),
                                            record.numbers.at(number).mask);
}

CalendarWords calendarWords(const FilingRecord &record, qsizetype number, const RuleBook &rules,
                            const QDateTime &now)
{
    const KeptNumber &kept = record.numbers.at(number);
    // The same page as on paper. A draft has no hand-out yet.
    const auto handout = makeHandout(record, rules, {}, now);
    CalendarWords words;
    words.page = handout ? handout->address : rules.national.page;
    words.title = CalendarTexts::title(record, kept);
    words.description = CalendarTexts::description(record, number, words.page);
    words.shortTitle = CalendarTexts::tr("Deadline of the filing SMS (%1)").arg(kept.mask);
    words.shortDescription =
        CalendarTexts::tr("Until %1 (Beijing time): code, mobile number and last six of the "
                          "document on the page of the administration.")
            .arg(beijingText(kept.verification.deadline()));
    words.alarm = CalendarTexts::tr("Verify the filing SMS");
    return words;
}

} // namespace beian
