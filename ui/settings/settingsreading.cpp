// SPDX-License-Identifier: MIT
#include "ui/settings/settingsreading.h"

namespace beian {

DatabaseOptions databaseOptions(const Settings &settings)
{
    return {.keepsFullNumbers = settings.isOn(Setting::KeepFullNumbers),
            .keepFinishedDays = settings.number(Setting::KeepFinishedDays),
            .loadsOldFinished = false};
}

ReminderSwitches reminderSwitches(const Settings &settings)
{
    return {.sixHours = settings.isOn(Setting::RemindSixHours),
            .oneHour = settings.isOn(Setting::RemindOneHour),
            .fifteenMinutes = settings.isOn(Setting::RemindFifteenMinutes),
            .expired = settings.isOn(Setting::RemindExpiry),
            .noSms = settings.isOn(Setting::RemindNoSms),
            .resendOverdue = settings.isOn(Setting::RemindResend)};
}

} // namespace beian
