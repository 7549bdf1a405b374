// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qtemporarydir.h>
#include <QtCore/qvariant.h>

#include "app/store/filingdatabase.h"

namespace beian {

// What the tests of the kept filings share: a folder whose name has Chinese characters and a blank,
// filings with something in every field, and a look at the file from beside the program.
class StoreBench final
{
public:
    StoreBench();
    Q_DISABLE_COPY_MOVE(StoreBench)

    [[nodiscard]] QString folder() const { return m_dir.path(); }
    [[nodiscard]] QString file() const { return folder() + QStringLiteral("/filings.db"); }
    [[nodiscard]] QString backup(const QString &day) const;
    // Names, not paths; sorted.
    [[nodiscard]] QStringList backups() const;

private:
    QTemporaryDir m_dir;
};

// 2026-11-23 10:15:02 in Beijing.
[[nodiscard]] QDateTime storeStart();
// A waiting filing with two persons who share a number, masked as it is kept.
[[nodiscard]] FilingRecord waitingFiling(const QString &applicant);
// All verified at this instant.
[[nodiscard]] FilingRecord finishedFiling(const QString &applicant, const QDateTime &at);
// The deadline of its number is then.
[[nodiscard]] FilingRecord runningFiling(const QString &applicant, const QDateTime &deadline);
// Nothing in it is as in an empty one.
[[nodiscard]] FilingRecord richFiling();
// The same without the digits that are not kept.
[[nodiscard]] FilingRecord masked(FilingRecord record);
[[nodiscard]] FilingEvent noteOf(const QString &text);

// Everything load() gives, in its order; a failure is an empty list and a warning.
[[nodiscard]] QList<FilingRecord> loadAll(FilingDatabase &store,
                                          const QDateTime &now = storeStart());
[[nodiscard]] QStringList applicantsOf(const QList<FilingRecord> &records);

// The first value of the answer, through a connection of its own; invalid when it fails.
QVariant askFile(const QString &file, const QString &statement);
// Those of one step of the schema, without the number of the version.
[[nodiscard]] QStringList statementsOfStep(int number);

// A connection of its own that holds the file's write lock until it is destroyed.
class FileLock final
{
public:
    explicit FileLock(const QString &file);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    QString m_connection;
    bool m_isHeld = false;
};

} // namespace beian
