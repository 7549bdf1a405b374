// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingrecord.h"

namespace beian {

// What the administration's site said of a number, and what becomes of the filing by it. The
// meanings are those of resources/rules/site-messages.json.

// Where the answer does not fit what is noted here. It is asked about, never overwritten.
enum class AnswerConflict {
    None,
    OthersOpen, // "all done", while somebody is open here
    NobodyElseOpen, // "wait for the others", while nobody else is open here
    VerifiedHere, // a failure of a number that is noted as verified
};

// None where the filing no longer has the number.
[[nodiscard]] AnswerConflict conflictOf(const FilingRecord &record, NumberId number,
                                        SiteMessageEffect effect);

// Who is believed in a conflict. Without one both come to the same.
enum class AnswerChoice {
    Site, // OthersOpen: everybody is done. NobodyElseOpen: a person is missing in the list.
          // VerifiedHere: it was not verified.
    Here, // Only this number is done; or, VerifiedHere, it stays so.
};

// Takes the answer over and returns what the history gains, the words of the message (`text`)
// first. A resend never moves a deadline; NoMatch and NothingPending change nothing, since they
// can mean that it is done as well as that it is wrong. Of a number that the filing no longer has
// nothing changes, and no event comes back.
[[nodiscard]] QList<FilingEvent> takeAnswer(FilingRecord &record, NumberId number,
                                            const SiteMessage &message, AnswerChoice choice,
                                            const QDateTime &now);

} // namespace beian
