// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qstringlist.h>

namespace beian {

// What came of opening the kept filings. All well: isRecovered is false.
struct StoreReport
{
    // The file was damaged, or gone although backups of it exist. What was kept since `backupFrom`
    // is missing.
    bool isRecovered = false;
    // Where the damaged file was set aside, with its full path; empty when it was gone.
    QString setAside;
    // The moment of the backup that took its place, UTC; null: none was good, and what is kept
    // begins again.
    QDateTime backupFrom;
    // False where the folder cannot share memory between programs, as on many network drives. Then
    // a rollback journal guards every write: as safe, but slower.
    bool isWriteAhead = true;
    // How many filings are kept, without the removed ones.
    qsizetype filings = 0;
    // This folder has joined a center.
    bool isJoined = false;

    friend bool operator==(const StoreReport &, const StoreReport &) = default;
};

// What a file of filings holds, for a person who has to decide about it.
struct StoreContent
{
    // Without the removed ones.
    qsizetype filings = 0;
    // The latest entry in any history, UTC; null: there is none.
    QDateTime changedAt;
    // Finished so long ago that the next clean-up removes them.
    qsizetype aged = 0;

    friend bool operator==(const StoreContent &, const StoreContent &) = default;
};

// A copy beside what is kept now.
struct CopyComparison
{
    StoreContent copy;
    StoreContent kept;

    friend bool operator==(const CopyComparison &, const CopyComparison &) = default;
};

// What can be read of files that were set aside, damaged or replaced by a copy, and is newer than what
// is kept.
struct Recoverable
{
    qsizetype filings = 0;
    QStringList files; // with their full paths

    friend bool operator==(const Recoverable &, const Recoverable &) = default;
};

} // namespace beian
