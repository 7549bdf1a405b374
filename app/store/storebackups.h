// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/sqlaccess.h"
#include "app/store/storefolder.h"

namespace beian {

// StoreDamaged for a backup or copy that is not good. `isRead`: everything in it is read as well, as
// it will be when all steps of the schema are taken.
[[nodiscard]] Result<void> checkClosedFile(const QString &file, bool isRead, const StoreSeam &seam);

// Daily copies of the kept filings. Each was checked when it was made and is checked again before
// it is used. They are told apart by a number that only grows: the days in their names are those of
// a clock, which can be wrong, and nothing is used or removed by them.
class StoreBackups final
{
public:
    StoreBackups(const StoreFolder &folder, const StoreSeam &seam);

    // A backup of today, if there is none, of the file behind `live`; another one when the clock
    // went back behind the last. Then only the youngest seven stay.
    [[nodiscard]] Result<void> make(SqlAccess &live, const QDateTime &now) const;
    // Makes the backup of today again, in the place of the one that there is.
    [[nodiscard]] Result<void> renew(SqlAccess &live, const QDateTime &now) const;
    // Takes these filings and, if so asked, all full numbers out of every backup. One that is
    // damaged is removed where a good one is left, and set aside otherwise.
    [[nodiscard]] Result<void> erase(const QList<QByteArray> &purged, bool isWithNumbers,
                                     const QDateTime &now) const;
    // Puts a copy of the youngest good backup in the place of the file, which must be gone.
    // Damaged ones are set aside: something of them may still be read. The moment at which it was
    // made; null when none is good.
    [[nodiscard]] Result<QDateTime> restore(const QDateTime &now) const;
    // The path of the backup that has this number; empty: it is not there any more.
    [[nodiscard]] Result<QString> withNumber(qint64 number) const;

private:
    struct Backup
    {
        QString path;
        qint64 number = 0;
        QDateTime madeAt;
    };
    struct Backups
    {
        QList<Backup> usable; // the youngest first
        QStringList damaged;
    };

    // By a short look at each.
    [[nodiscard]] Result<Backups> list() const;
    [[nodiscard]] Result<Backup> look(const QString &path) const;
    [[nodiscard]] Result<bool> isDue(SqlAccess &live, const QDateTime &now) const;
    [[nodiscard]] Result<void> copyLive(SqlAccess &live, const QString &backup,
                                        const QDateTime &now) const;
    [[nodiscard]] Result<void> keepSeven() const;
    [[nodiscard]] Result<void> eraseIn(const QString &backup, const QList<QByteArray> &purged,
                                       bool isWithNumbers) const;
    // Is there anything to erase in it?
    [[nodiscard]] Result<bool> isToErase(const QString &backup, const QList<QByteArray> &purged,
                                         bool isWithNumbers) const;
    [[nodiscard]] Result<void> dropDamaged(const QString &backup, const QDateTime &now) const;
    [[nodiscard]] Result<void> check(const QString &backup, bool isRead) const
    {
        return checkClosedFile(backup, isRead, m_seam);
    }
    [[nodiscard]] Result<void> write(SqlAccess &live, const QString &backup,
                                     const QDateTime &now) const;

    StoreFolder m_folder;
    StoreSeam m_seam;
};

} // namespace beian
