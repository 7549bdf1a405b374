// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>

#include "app/record/filingrecord.h"
#include "app/support/result.h"

namespace beian {

// The deadline of a mobile number as an event of a calendar (RFC 5545), so that the phone reminds
// of it. Never holds a name, a code, anything of a document or a full number.
//
// The event starts at the deadline and has no length: calendars show it at that very time, their
// alarms count back from it, and nothing in them looks like time that is left after it.

// What an event says, in the language of the screen. Phones are masked in it.
struct CalendarWords
{
    QString title;
    QString description; // of the file: several lines
    QString shortDescription; // of a QR code: as few characters as can be
    QString alarm; // what an alarm says where the phone shows it alone
    QUrl page; // where to verify
};

// The numbers with an SMS whose time is not over and who have not verified, in the order of the
// persons. None of a filing that went back.
[[nodiscard]] QList<NumberId> openDeadlines(const FilingRecord &record, const QDateTime &now);

// A file with one event a number, in the order of `numbers`. A later file takes the place of an
// earlier one in the calendar: who brings it in again has no event twice. Alarms 6 h, 1 h and 15
// min before; those that are past at `now` are left out, since phones would sound them at once.
// NoOpenDeadline where `words` is empty; it has one entry for each of `numbers`.
[[nodiscard]] Result<QByteArray> calendarFile(const FilingRecord &record,
                                              const QList<NumberId> &numbers,
                                              const QList<CalendarWords> &words,
                                              const QDateTime &now);

// The same event of one number for a QR code: no envelope around it, which cameras of phones do not
// know, and an end (at the start), without which some take no event. Lines are not folded. What
// people read comes first, since some readers show the text as it is. NoOpenDeadline.
[[nodiscard]] Result<QByteArray> calendarCodeText(const FilingRecord &record, NumberId number,
                                                  const CalendarWords &words, const QDateTime &now);

} // namespace beian
