// SPDX-License-Identifier: MIT
#include "ui/settings/settingsreading.h"

namespace beian {

DatabaseOptions databaseOptions(const Settings &settings)
{
    return {settings.isOn(Setting::KeepFullNumbers), settings.number(Setting::KeepFinishedDays)};
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
