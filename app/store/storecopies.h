// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/quuid.h>

#include "app/store/databaseoptions.h"
#include "app/store/sqlaccess.h"
#include "app/store/storefolder.h"
#include "app/store/storereport.h"

namespace beian {

// Copies of the kept filings that a person saves and takes back. The object works on an open file and
// leaves it open.
class StoreCopies final
{
public:
    StoreCopies(SqlAccess &live, const StoreFolder &folder, const StoreSeam &seam,
                bool keepsFullNumbers);

    // Saves everything that is kept as the one file `file`: whole, closed, checked, and read back from
    // where it lies; for nobody but the person. What was there before stays until the new one is good.
    // Copy… and FileUnwritable tell what is wrong with the place, Store… what is with the kept file.
    [[nodiscard]] Result<void> save(const QString &file) const;
    // Checks a copy and says what is in it. Nothing changes. `agedBefore` as in ExaminedCopy.
    [[nodiscard]] Result<CopyComparison> compare(const QString &file,
                                                 const QDateTime &agedBefore) const;
    // Checks a copy; then it takes the place of what is kept, which is set aside whole. Returns where.
    // Filings of `staying` remain as they are, with their history. Other programs that have the
    // file open see it before or after: it stays one file, and what they write meanwhile is either in
    // the file that was set aside or in the new one. After an error nothing is changed.
    [[nodiscard]] Result<QString> takeBack(const QString &file, const QList<QUuid> &staying,
                                           const QDateTime &now) const;

private:
    [[nodiscard]] Result<void> writeTo(const QString &unfinished, const QString &file) const;

    SqlAccess &m_live;
    const StoreFolder m_folder;
    const StoreSeam m_seam;
    const bool m_keepsFullNumbers;
};

} // namespace beian
