// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

#include "app/support/words.h"

class QLabel;
class QPushButton;

namespace beian {

class NumberSession;

// A button that confirms what it copied is as wide as that says, and as `usual`, so that nothing beside it moves
// then; also in another language and size of the type.
void keepRoomForCopied(QPushButton &button, const Words &usual);

// What it copied is confirmed for as long as it lies on the clipboard, `left`, in words and tone; then it says
// `usual`.
void showCopied(QPushButton &button, std::chrono::seconds left, const QString &usual);

// Copies the mobile number and confirms it, unless nothing is copied for the number: then `why` says so,
// while the inputs are to be compared with `paused`.
[[nodiscard]] QPushButton *makePhoneCopy(NumberSession &number, const QString &objectName,
                                         const Words &words, const Words &paused, QLabel &why);

} // namespace beian
