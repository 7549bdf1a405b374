// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qhash.h>
#include <QtCore/qset.h>

#include "app/store/sqlaccess.h"
#include "app/store/storefolder.h"
#include "app/store/storesalvage.h"

namespace beian {

// What can be read of the damaged files that were set aside and is newer than what is kept: filings
// that are missing, and later states of those that have not been touched since the backup came.
class StoreOffer final
{
public:
    StoreOffer(SqlAccess &live, const StoreFolder &folder, const StoreSeam &seam,
               bool keepsFullNumbers);
    Q_DISABLE_COPY_MOVE(StoreOffer)

    // Looks for it; files that were read whole and hold nothing new are settled at `now`.
    [[nodiscard]] Result<void> look(const QDateTime &now);
    // The filings as they would be kept, each with what its history would gain.
    [[nodiscard]] const QList<KeptChange> &filings() const { return m_filings; }
    // The damaged files from which they come.
    [[nodiscard]] const QStringList &files() const { return m_files; }

private:
    struct Content
    {
        QHash<QUuid, FilingRecord> records;
        QSet<QUuid> removed;
        QHash<QUuid, qsizetype> events; // how many
    };

    [[nodiscard]] Result<void> readBase();
    [[nodiscard]] Result<void> read(SqlAccess &access, Content &content);
    [[nodiscard]] Result<bool> lookInto(const QString &file, bool &isWhole);
    // What of it is newer; empty: nothing.
    [[nodiscard]] Result<std::optional<KeptChange>> newerPart(KeptChange found, bool isPartial);

    SqlAccess &m_live;
    const StoreFolder m_folder;
    const StoreSeam m_seam;
    const bool m_keepsFullNumbers;
    Content m_now; // in the file
    Content m_base; // in the backup that took the place of the damaged file
    QHash<QUuid, qsizetype> m_places; // in m_filings
    QList<KeptChange> m_filings;
    QStringList m_files;
};

} // namespace beian
