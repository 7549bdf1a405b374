// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qjsonobject.h>

#include "app/cli/commandoutput.h"
#include "app/cli/keepingplace.h"
#include "app/store/filingdatabase.h"

namespace beian {

// Opens what is kept and has `read` read it as a whole. Damage that only reading finds is
// recovered, too, and everything read again. `report` says what came of opening, also where an
// error is returned; of two openings it is the one that recovered.
[[nodiscard]] Result<void> openKept(FilingDatabase &store, const KeepingPlace &place,
                                    const QDateTime &now, StoreReport &report,
                                    const std::function<Result<void>()> &read);

// Was anything kept in this folder ever? Without the file but with backups of it, there was.
[[nodiscard]] bool isAnythingKept(const KeepingPlace &place);

// What a command does with what is kept, with the rule by which it ends where that was damaged.
[[nodiscard]] QString helpOnKept(const QString &description);
// That a backup took the place of the damaged file, or that there was none, in the language of the
// run.
[[nodiscard]] QString recoverySentence(const StoreReport &report);
// {"backup_from","set_aside"}, each null where there is none.
[[nodiscard]] QJsonObject recoveryJson(const StoreReport &report);

} // namespace beian
