// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/sqlaccess.h"
#include "app/store/storefolder.h"
#include "app/support/result.h"

namespace beian {

// Daily copies of the kept filings. Each was checked when it was made and is checked again before
// it is used.
class StoreBackups final
{
public:
    StoreBackups(const StoreFolder &folder, const StoreSeam &seam);

    // A backup of today, if there is none, of the file behind `live`; then only the youngest seven
    // stay.
    [[nodiscard]] Result<void> make(SqlAccess &live, const QDateTime &now) const;
    // Takes these filings and, if so asked, all full numbers out of every backup. One that is
    // damaged is removed.
    [[nodiscard]] Result<void> erase(const QList<QByteArray> &purged, bool isWithNumbers,
                                     const QDateTime &now) const;
    // Puts a copy of the youngest good backup in the place of the file, which must be gone.
    // The moment at which it was made; null when none is good.
    [[nodiscard]] Result<void> restore(const QDateTime &now, QDateTime &madeAt) const;

private:
    [[nodiscard]] Result<void> copyLive(SqlAccess &live, const QString &backup,
                                        const QDateTime &now) const;
    [[nodiscard]] Result<void> keepSeven(QDate today) const;
    [[nodiscard]] Result<void> eraseIn(const QString &backup, const QList<QByteArray> &purged,
                                       bool isWithNumbers) const;
    // Is there anything to erase in it? Fails when the backup is damaged.
    [[nodiscard]] Result<void> look(const QString &backup, const QList<QByteArray> &purged,
                                    bool isWithNumbers, bool &isToErase) const;
    // The moment at which a good backup was made, or what is wrong with it.
    [[nodiscard]] Result<void> check(const QString &backup, QDateTime &madeAt) const;

    StoreFolder m_folder;
    StoreSeam m_seam;
};

} // namespace beian
