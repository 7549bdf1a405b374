// SPDX-License-Identifier: MIT
#include "app/cli/keepingplace.h"

#include "app/settings/places.h"
#include "app/settings/settings.h"

namespace beian {

Result<KeepingPlace> keepingPlace(const QString &dataOption)
{
    const Result<Places> places = findPlaces(systemPlaceSources(dataOption));
    if (!places)
        return places.error();
    const Settings settings(places->settingsFile, places->administratorFile);
    return KeepingPlace{places->dataFolder,
                        {.keepsFullNumbers = settings.isOn(Setting::KeepFullNumbers),
                         .keepFinishedDays = settings.number(Setting::KeepFinishedDays)}};
}

} // namespace beian
