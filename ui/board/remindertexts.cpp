// SPDX-License-Identifier: MIT
#include "ui/board/remindertexts.h"

#include <QtCore/qcoreapplication.h>

#include "ui/board/boardtexts.h"
#include "ui/texts/filingnames.h"
#include "ui/texts/language.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct ReminderTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::ReminderTexts)
};

} // namespace

QString reminderTitle(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::SixHours:
        return ReminderTexts::tr("Less than 6 hours to verify");
    case ReminderKind::OneHour:
        return ReminderTexts::tr("Less than 1 hour to verify");
    case ReminderKind::FifteenMinutes:
        return ReminderTexts::tr("Less than 15 minutes to verify");
    case ReminderKind::Expired:
        return ReminderTexts::tr("The 24 hours are over: submit again");
    case ReminderKind::NoSms:
        return ReminderTexts::tr("No SMS 5 minutes after the notice");
    case ReminderKind::ResendOverdue:
        return ReminderTexts::tr("No SMS 10 minutes after the resend");
    }
    Q_UNREACHABLE();
}

QString reminderText(const Reminder &reminder, const FilingRecord &record, const RuleBook &rules,
                     bool isMasked)
{
    QStringList parts{applicantText(record, isMasked), provinceText(record, rules)};
    if (record.find(reminder.number))
        parts << numberText(record, reminder.number);
    return joinedFacts(parts);
}

} // namespace beian
