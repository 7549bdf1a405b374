// SPDX-License-Identifier: MIT
#include "ui/platform/sessionbus.h"

#include <QtCore/qfile.h>
#include <QtGui/qguiapplication.h>

namespace beian {

using namespace Qt::StringLiterals;

bool hasSessionBus()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || (!folder.isEmpty() && QFile::exists(folder + "/bus"_L1));
}

bool hasDesktopBus()
{
    const QString platform = QGuiApplication::platformName();
    return (platform == "xcb"_L1 || platform.startsWith("wayland"_L1)) && hasSessionBus();
}

} // namespace beian
