// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/settingkeys.h"

namespace beian {

// May a setting whose kind is a text have this one? Of characters that nobody can see nothing is said.
[[nodiscard]] bool isFittingText(const SettingKey &key, const QString &text);

} // namespace beian
