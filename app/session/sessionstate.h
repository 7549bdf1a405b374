// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>

#include "app/session/filingsession.h"

namespace beian {

// Questions to the session as a whole.

// The mask under which the person's number was kept; empty when there is none.
[[nodiscard]] QString keptMask(const FilingSession &session, const PersonEntry &person);
// Kept by the mask only, and done: the full number is not needed again.
[[nodiscard]] bool isKeptVerified(const FilingSession &session, const PersonEntry &person);
// Every number of the filing, also those that are known by their mask only.
[[nodiscard]] QList<NumberSession *> allNumbers(const FilingSession &session);
// In the list twice: the same role with the same number as another person before it.
[[nodiscard]] bool isListedTwice(const FilingSession &session, qsizetype person);
// Somebody must verify whose full number is not known here.
[[nodiscard]] bool hasUnknownNumbers(const FilingSession &session);
[[nodiscard]] bool isEverythingVerified(const FilingSession &session);
// Expired, refused for good, or out of inputs, for one number at least.
[[nodiscard]] bool isAnyReturned(const FilingSession &session);
[[nodiscard]] bool hasExpired(const FilingSession &session);
// Whoever is open has to compare first: the site is opened after that.
[[nodiscard]] bool isEverybodyPaused(const FilingSession &session);
// Whose turn it is: the first number with an SMS that is not verified, else the first that waits
// for one, else the first. Null: there is no number.
[[nodiscard]] NumberSession *numberInTurn(const FilingSession &session);
// An entrance of the pilot, after the national page took over (rules().national.from, Beijing
// date).
[[nodiscard]] bool isOutOfUse(const FilingSession &session, const QUrl &page);
// Every code of the session.
[[nodiscard]] QList<Secret> codesOf(const FilingSession &session);
// Is a code, an SMS or a document typed for any number?
[[nodiscard]] bool hasPrivate(const FilingSession &session);
// Anything typed that closing would lose?
[[nodiscard]] bool hasInput(const FilingSession &session);

} // namespace beian
