// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace beian {

class NoticeStack;
class Settings;

// Says that the administrator's file is not understood, and what that means; nothing when it is.
// `openSettings` shows the faults.
void showAdministratorFaults(const Settings &settings, NoticeStack &notices,
                             const std::function<void()> &openSettings);

} // namespace beian
