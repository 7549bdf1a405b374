// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qmap.h>
#include <QtCore/qset.h>

#include "app/settings/settingkeys.h"
#include "app/support/error.h"

namespace beian {

// What an administrator's file decides for everybody.
struct AdministratorFile
{
    bool isThere = false;
    QMap<Setting, QVariant> values; // what was understood, in the type of the setting's kind
    // What a part that was not understood may have meant: nobody may choose it until that is mended.
    QSet<Setting> doubtful;
    QList<Error> faults; // in the order of the file
};

// Where this machine's administrator puts the file. Nothing need be there.
[[nodiscard]] QString administratorPlace();

// INI in UTF-8, with or without a byte order mark, or UTF-16 with one; case does not count in
// sections, keys and words. A file that is missing decides nothing. One that is there and cannot be
// read whole (no plain file, no right to read it, another encoding) may have meant every setting; a
// line that is not understood, those of its section. Never waits: pipes and devices are not opened.
// That of the machine also has to be one that only administrators can change (isAdministratorsFile());
// otherwise anybody may have written it: it decides nothing, and may have meant every setting.
[[nodiscard]] AdministratorFile readAdministratorFile(const QString &name,
                                                      const QString &ofMachine = administratorPlace());

} // namespace beian
