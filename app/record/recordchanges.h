// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingrecord.h"

namespace beian {

// What can happen to a kept filing. Each changes the record and returns what its history gains,
// so that both are stored together. `now` is the moment at which it is entered. Of a number that
// the filing no longer has nothing changes, and no event comes back.

// An SMS that came at this time can be the resent one: not before the minute of the resend.
[[nodiscard]] bool isOfResend(const KeptNumber &number, const QDateTime &receivedAt);
// The SMS came at `receivedAt`. The first time that is noted is that of the first SMS, unless it
// can be the resent one; a further time corrects it and changes nothing else.
[[nodiscard]] QList<FilingEvent> markReceived(FilingRecord &record, NumberId number,
                                              const QDateTime &receivedAt, const QDateTime &now);
[[nodiscard]] QList<FilingEvent> markResent(FilingRecord &record, NumberId number,
                                            const QDateTime &now);
// The last resend was noted by mistake.
[[nodiscard]] QList<FilingEvent> withdrawResend(FilingRecord &record, NumberId number,
                                                const QDateTime &now);
[[nodiscard]] QList<FilingEvent> markWrongInput(FilingRecord &record, NumberId number,
                                                const QDateTime &now);
[[nodiscard]] QList<FilingEvent> markVerified(FilingRecord &record, NumberId number,
                                              const QDateTime &now);
[[nodiscard]] QList<FilingEvent> withdrawVerified(FilingRecord &record, NumberId number,
                                                  const QDateTime &now);
// The site said finally that it failed, or the provider that it was returned.
[[nodiscard]] QList<FilingEvent> markFailed(FilingRecord &record, NumberId number,
                                            const QDateTime &now);
// What the site said, word for word. What in it looks like a code or a document number is left out,
// mobile numbers are masked, and a long text is cut. The filing has the number.
[[nodiscard]] FilingEvent siteAnswer(const FilingRecord &record, NumberId number,
                                     const QString &text, const QDateTime &now);
// The filing has the number.
[[nodiscard]] FilingEvent reminded(const FilingRecord &record, NumberId number,
                                   const QDateTime &now);
// `event` is what reminded() gave: it was noted by mistake.
[[nodiscard]] FilingEvent withdrawnReminder(const FilingEvent &event, const QDateTime &now);
// The note of the filing is this text from now on, in one line and with its mobile numbers masked;
// an empty one takes it away. What it was before stays in the history. LooksSecret when the text
// holds what looks like a document number or a code.
[[nodiscard]] Result<QList<FilingEvent>> setNote(FilingRecord &record, const QString &text,
                                                 const QDateTime &now);
// `text` in one line, with its mobile numbers masked and *** in place of what looks like a code or
// a document number: for what is taken over from elsewhere, where nobody can be asked to correct
// it.
[[nodiscard]] QString withoutSecrets(const QString &text);
// As many characters as a person may type there.
inline constexpr int longestNote = 500;
// The filing was submitted again: every number waits again with fresh budgets. What had expired
// stays in the history.
[[nodiscard]] QList<FilingEvent> startNewRound(FilingRecord &record, const QDateTime &now);

// What the history of `before` gains when it becomes `after`.
[[nodiscard]] QList<FilingEvent> eventsBetween(const FilingRecord &before,
                                               const FilingRecord &after, const QDateTime &now);
// The events in which numbers have passed their deadline: derived, not stored.
[[nodiscard]] QList<FilingEvent> expiries(const FilingRecord &record, const QDateTime &now);

// `text` with its mobile numbers as 138****8000.
[[nodiscard]] QString maskPhones(QString text);
// Does a text that is to be kept hold an identity card number, or a group of six that could be a
// code or the end of a document number?
[[nodiscard]] bool looksSecret(const QString &text);
// Does it hold the number of an identity card, a passport or a permit? For order numbers and times,
// in which any six digits may occur.
[[nodiscard]] bool holdsDocumentNumber(const QString &text);

} // namespace beian
