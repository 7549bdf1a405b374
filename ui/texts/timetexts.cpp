// SPDX-License-Identifier: MIT
#include "ui/texts/timetexts.h"

#include <QtCore/qcoreapplication.h>

#include "app/support/repeatable.h"
#include "app/time/beijingtime.h"
#include "app/time/timeentry.h"
#include "ui/texts/errortexts.h"
#include "ui/texts/language.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

class TimeTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::TimeTexts)
};

} // namespace

QString timeErrorText(const Error &error, const QString &text, const QDateTime &now)
{
    if (error.kind != ErrorKind::InvalidTime)
        return errorSentences(error);
    const QString typed = inOneLine(text);
    if (isDayAlone(text, now))
        return TimeTexts::tr("At what time? Such as “%1 10:32”.").arg(typed);
    return joinedSentences({TimeTexts::tr("“%1” is not a time.").arg(typed),
                            TimeTexts::tr("Write it as the phone shows it, such as 10:32 or %1.")
                                .arg(beijingText(now))});
}

QString aheadQuestionText(const QDateTime &guess)
{
    return TimeTexts::tr("It is not yet %1. Is it yesterday's time?").arg(beijingText(guess).right(5));
}

} // namespace beian
