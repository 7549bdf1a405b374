// SPDX-License-Identifier: MIT
#include "ui/platform/inputmethod.h"

#include <QtCore/qobject.h>

#if defined(BEIAN_HAS_PORTAL)
#include "ui/platform/fcitxwatch.h"
#include "ui/platform/sessionbus.h"
#endif

namespace beian {

void watchForOldFcitx(QObject *context, const std::function<void()> &found)
{
#if defined(BEIAN_HAS_PORTAL)
    if (!isFcitxChosen() || !hasDesktopBus())
        return;
    auto *watch = new FcitxWatch(QDBusConnection::sessionBus(), FcitxWatch::usualPause, context);
    QObject::connect(watch, &FcitxWatch::tooOld, context, found);
#else
    Q_UNUSED(context)
    Q_UNUSED(found)
#endif
}

} // namespace beian
