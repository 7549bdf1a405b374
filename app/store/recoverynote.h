// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/store/storefolder.h"
#include "app/store/storereport.h"

namespace beian {

// A recovery that no window has told of yet: a command can recover the file while nobody looks at a
// screen. The note lies beside the file until it is dropped.

// False when it cannot be written. A later one takes the place of one that is there.
[[nodiscard]] bool writeRecoveryNote(const StoreFolder &folder, const StoreReport &report);
// isRecovered, setAside and backupFrom of that recovery. A file set aside that is gone meanwhile is
// not named. Nothing when there is no note, or none that can be read.
[[nodiscard]] std::optional<StoreReport> readRecoveryNote(const StoreFolder &folder);
// False when it stays.
[[nodiscard]] bool dropRecoveryNote(const StoreFolder &folder);

} // namespace beian
