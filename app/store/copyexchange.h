// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/quuid.h>

#include "app/store/databaseoptions.h"
#include "app/store/sqlaccess.h"
#include "app/store/storefolder.h"

namespace beian {

// The rows of a copy take the place of those that are kept. The file itself is never exchanged: another
// program may have it open.
class CopyExchange final
{
public:
    CopyExchange(SqlAccess &live, const StoreFolder &folder, const StoreSeam &seam,
                 bool keepsFullNumbers);

    // Checks the copy, sets aside what is kept, and takes the copy's place over but for `staying`, as
    // StoreCopies::takeBack() says. Returns where it is set aside.
    [[nodiscard]] Result<QString> takeBack(const QString &file, const QList<QUuid> &staying,
                                           const QDateTime &now) const;

private:
    // Everything that is kept, as this file, which must not be there.
    [[nodiscard]] Result<void> setAside(const QString &aside) const;
    // The rows of the copy for those that are kept, which are then in `aside`.
    [[nodiscard]] Result<void> exchange(const QString &file, const QString &aside,
                                        const QList<QUuid> &staying) const;
    // Sets aside and replaces. False: another program wrote in between, and nothing is changed.
    [[nodiscard]] Result<bool> tryToTake(const QString &aside, const QList<QUuid> &staying) const;
    [[nodiscard]] Result<qint64> version() const;
    [[nodiscard]] Result<void> replaceRows(const QList<QUuid> &staying) const;
    [[nodiscard]] Result<QList<KeptChange>> withHistory(const QList<QUuid> &ids) const;
    [[nodiscard]] Result<void> putBack(const QList<KeptChange> &staying) const;
    // So that what is found in the file that was set aside can be compared with the copy.
    void noteBase(const QDateTime &now) const;

    SqlAccess &m_live;
    const StoreFolder m_folder;
    const StoreSeam m_seam;
    const bool m_keepsFullNumbers;
};

} // namespace beian
