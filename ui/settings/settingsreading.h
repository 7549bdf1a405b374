// SPDX-License-Identifier: MIT
#pragma once

#include "app/reminders/reminder.h"
#include "app/settings/settings.h"
#include "app/store/databaseoptions.h"

namespace beian {

// What the settings say to the file and to the reminders.
[[nodiscard]] DatabaseOptions databaseOptions(const Settings &settings);
[[nodiscard]] ReminderSwitches reminderSwitches(const Settings &settings);

} // namespace beian
