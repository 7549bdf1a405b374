// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

#include <QtCore/qstring.h>

namespace beian {

struct Error;
class DatabaseThread;
class NoticeStack;

// What the board says about its file and its clock.

// For as long as both live: a file that cannot be opened or written, until it can; what a recovery
// brought back; a backup or purge that failed, until one succeeds; a clock that does not fit what
// the file knows; what can be read of a file that was set aside, until somebody has decided about it.
// Nothing when all is well.
void showStoreNotices(DatabaseThread &database, NoticeStack &notices);
// What came of a copy that was asked for in the settings, where those are closed.
void showCopySaved(NoticeStack &notices, const QString &file);
void showTakenBack(NoticeStack &notices);
void showCopyFailure(NoticeStack &notices, const Error &error);
// The machine's clock was set by this much.
void showClockJump(NoticeStack &notices, std::chrono::seconds jump);

} // namespace beian
