// SPDX-License-Identifier: MIT
#pragma once

#include "app/support/words.h"

class QLabel;
class QPushButton;

namespace beian {

class NumberSession;

// A button that confirms what it copied is as wide as that says, and as `usual`, so that nothing beside it moves
// then; also in another language and size of the type.
void keepRoomForCopied(QPushButton &button, const Words &usual);

// Copies the mobile number and confirms it, unless nothing is copied for the number: then `why` says so,
// while the inputs are to be compared with `paused`.
[[nodiscard]] QPushButton *makePhoneCopy(NumberSession &number, const QString &objectName,
                                         const Words &words, const Words &paused, QLabel &why);

} // namespace beian
