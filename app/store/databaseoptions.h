// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/record/filingrecord.h"

namespace beian {

// What the settings say about keeping filings.
struct DatabaseOptions
{
    // Off: only masks are written, and full numbers that are there are erased with their traces.
    bool keepsFullNumbers = false;
    // A filing that was finished longer ago is purged.
    int keepFinishedDays = 30;
    // Off: in a folder that has joined a center, what was finished more than a day ago is not loaded, since
    // there can be very much of it. It is asked for with findFinished().
    bool loadsOldFinished = true;

    friend bool operator==(const DatabaseOptions &, const DatabaseOptions &) = default;
};

// A filing as it is now, with what its history gained by it. Both are stored, or neither.
struct KeptChange
{
    FilingRecord record;
    QList<FilingEvent> events;
    // The filing as it was known when this change was made to it. Where the file has another one by then,
    // since it came from the center, both are merged. Empty: what is kept is replaced.
    std::optional<FilingRecord> basis = {};

    friend bool operator==(const KeptChange &, const KeptChange &) = default;
};

} // namespace beian
