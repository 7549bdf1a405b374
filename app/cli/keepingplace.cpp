// SPDX-License-Identifier: MIT
#include "app/cli/keepingplace.h"

#include "app/cli/settingsreport.h"
#include "app/settings/places.h"
#include "app/settings/privateplaces.h"
#include "app/settings/settings.h"

namespace beian {

Result<KeepingPlace> keepingPlace(const QString &dataOption, const CommandContext &context)
{
    const Result<Places> places = findPlaces(systemPlaceSources(dataOption));
    if (!places)
        return places.error();
    makePrivate(*places);
    const Settings settings(places->settingsFile, places->administratorFile);
    tellFaults(settings.faults(), context);
    return KeepingPlace{places->dataFolder,
                        {.keepsFullNumbers = settings.isOn(Setting::KeepFullNumbers),
                         .keepFinishedDays = settings.number(Setting::KeepFinishedDays)},
                        allowsUnverifiedCenter(settings)};
}

} // namespace beian
