// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/sqlaccess.h"
#include "app/store/storefolder.h"
#include "app/store/storereport.h"

namespace beian {

// A file that somebody chose, to be looked at and taken back. It is copied first, with its log: what
// was checked is then what is taken, the medium may go, and nothing is written beside the chosen
// file. The copy is removed with this object.
class ExaminedCopy final
{
public:
    ExaminedCopy(const StoreFolder &folder, const StoreSeam &seam);
    ~ExaminedCopy();
    Q_DISABLE_COPY_MOVE(ExaminedCopy)

    // Checks everything that reading checks, and brings it to the schema of this program. FileUnreadable,
    // CopyNotOurs, CopyDamaged, CopyIsOpen, StoreTooNew; StoreFull where there is no room to look.
    [[nodiscard]] Result<void> take(const QString &file);
    // After take(). `agedBefore`: what was finished earlier counts as aged.
    [[nodiscard]] Result<StoreContent> content(const QDateTime &agedBefore) const;
    [[nodiscard]] QString path() const { return m_folder.examinedCopy(); }

private:
    [[nodiscard]] Result<void> bring(const QString &file) const;
    [[nodiscard]] Result<void> check() const;

    const StoreFolder m_folder;
    const StoreSeam m_seam;
};

// What the file behind `access` holds.
[[nodiscard]] Result<StoreContent> contentOf(SqlAccess &access, const QDateTime &agedBefore);

} // namespace beian
