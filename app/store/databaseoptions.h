// SPDX-License-Identifier: MIT
#pragma once

#include "app/record/filingrecord.h"

namespace beian {

// What the settings say about keeping filings.
struct DatabaseOptions
{
    // Off: only masks are written, and full numbers that are there are erased with their traces.
    bool keepsFullNumbers = false;
    // A filing that was finished longer ago is purged.
    int keepFinishedDays = 30;

    friend bool operator==(const DatabaseOptions &, const DatabaseOptions &) = default;
};

// A filing as it is now, with what its history gained by it. Both are stored, or neither.
struct KeptChange
{
    FilingRecord record;
    QList<FilingEvent> events;

    friend bool operator==(const KeptChange &, const KeptChange &) = default;
};

} // namespace beian
