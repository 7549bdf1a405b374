// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QObject;

namespace beian {

// Calls `found` once, some time after the start, where Chinese cannot be typed into the program's windows: a
// Linux desktop has chosen a fcitx that programs of Qt 6 cannot speak to. Never after `context`.
void watchForOldFcitx(QObject *context, const std::function<void()> &found);

} // namespace beian
