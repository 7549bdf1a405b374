// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/record/filingrecord.h"

namespace beian {

// A filing and whether it was taken off the board: what several counters have in common.
struct SharedFiling
{
    FilingRecord record;
    QDateTime removedAt; // null: it is on the board

    friend bool operator==(const SharedFiling &, const SharedFiling &) = default;
};

// What was entered at one counter and did not stay, since another one's entry came later.
struct GaveWay
{
    enum class What {
        Applicant,
        OrderNumber,
        Note,
        Province,
        Submitted,
        Type,
        Service,
        Rules,
        Responsible,
        Person, // its number or its carrier
        Received, // an SMS at that time: an earlier one holds
        Verified, // likewise
        Refused, // the site refused the number, and it was verified elsewhere: both stay
        Round, // facts of a round that is over
        Removal, // taken off the board, and changed elsewhere: it stays there
    };
    What what = What::Applicant;
    QString value; // as it is shown; may be empty
    QString tail; // the last four digits of the number concerned; empty: the filing

    friend bool operator==(const GaveWay &, const GaveWay &) = default;
};

struct MergedFiling
{
    SharedFiling filing;
    QList<GaveWay> gaveWay;
};

// A filing that was changed at two counters since both agreed on `base`. `theirs` has reached the
// center, `mine` comes after it.
//
// - What only one side changed is as it is there.
// - Names and texts: mine, which comes later; theirs gives way.
// - Facts of a number: received and verified the earlier, the last resend the later, wrong inputs and
//   resends the base and what both added. A fact that was withdrawn is gone, unless the other side
//   has a different one by now.
// - A higher round beats a lower one. A round that was withdrawn is gone, unless something happened in
//   it elsewhere.
// - Numbers are matched by their ids; two that got the same id at both counters are two. Persons are
//   matched by role and number. One that was taken out stays where something happened to it elsewhere.
// - A removal holds, unless the other side changed something.
//
// Without a base (both had the filing before they knew of each other): facts as above, the higher
// count, the texts of theirs, and mine where theirs are empty.
[[nodiscard]] MergedFiling mergedFilings(const std::optional<SharedFiling> &base,
                                         const SharedFiling &mine, const SharedFiling &theirs);
// Do they say the same? Full numbers are not compared: whether they are kept is each machine's.
[[nodiscard]] bool isSameFiling(const SharedFiling &one, const SharedFiling &other);
// `mine` was made of `basis`; what is kept may be another one by then, since another counter changed it.
// Persons whom the rules alone name make no difference.
[[nodiscard]] FilingRecord reconciledRecord(const FilingRecord &basis, const FilingRecord &mine,
                                            const FilingRecord &kept);
// With the full numbers of `known`, where it has them and the record has not.
[[nodiscard]] FilingRecord withKnownPhones(FilingRecord record, const FilingRecord &known);

// The text of the event GaveWay, the same on every machine, and back. Empty: it is none.
[[nodiscard]] QString gaveWayText(const GaveWay &gaveWay);
[[nodiscard]] std::optional<GaveWay> gaveWayOf(const FilingEvent &event);

} // namespace beian
