// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

#include <QtCore/qstring.h>

#include "app/support/error.h"

namespace beian {

class NoticeStack;
struct StoreReport;

// What the board says about its file and its clock.

// Goes when the next save succeeds.
[[nodiscard]] QString storeErrorMatter();
void showStoreError(NoticeStack &notices, const Error &error);
// Nothing when all is well.
void showStoreReport(NoticeStack &notices, const StoreReport &report);
// The machine's clock was set by this much.
void showClockJump(NoticeStack &notices, std::chrono::seconds jump);
// The keys of the board, for the help.
[[nodiscard]] QString boardShortcutsText();

} // namespace beian
