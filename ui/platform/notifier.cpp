// SPDX-License-Identifier: MIT
#include "ui/platform/notifier.h"

#if defined(BEIAN_HAS_PORTAL)
#include "ui/platform/busnotifier.h"
#include "ui/platform/sessionbus.h"
#endif

namespace beian {

std::unique_ptr<Notifier> makeDesktopNotifier(Notifier &other)
{
#if defined(BEIAN_HAS_PORTAL)
    if (hasDesktopBus())
        return std::make_unique<BusNotifier>(QDBusConnection::sessionBus(), other);
#else
    Q_UNUSED(other)
#endif
    return nullptr;
}

} // namespace beian
