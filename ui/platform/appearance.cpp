// SPDX-License-Identifier: MIT
#include "ui/platform/appearance.h"

#include <QtCore/qsettings.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qpalette.h>
#include <QtGui/qstylehints.h>

#if defined(BEIAN_HAS_PORTAL)
#include "ui/platform/sessionbus.h"
#include "ui/platform/settingsportal.h"
#endif

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// The contrast themes of GNOME and MATE, as their users set them for all programs.
QString gtkTheme()
{
    return qEnvironmentVariable("GTK_THEME");
}

#if defined(BEIAN_HAS_PORTAL)
// Null before followSystemColors(), and where there is no session bus.
const SettingsPortal *portal()
{
    return QCoreApplication::instance()->findChild<SettingsPortal *>();
}
#endif

} // namespace

bool isSystemDark(const QPalette &system)
{
#if defined(BEIAN_HAS_PORTAL)
    if (portal() && portal()->isDark())
        return *portal()->isDark();
    if (gtkTheme() == "HighContrastInverse"_L1)
        return true;
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    return system.color(QPalette::WindowText).lightness()
        > system.color(QPalette::Window).lightness();
}

void followSystemColors(QObject *context, const std::function<void()> &changed)
{
#if defined(BEIAN_HAS_PORTAL)
    if (hasSessionBus()) {
        auto *portal =
            new SettingsPortal(QDBusConnection::sessionBus(), QCoreApplication::instance());
        QObject::connect(portal, &SettingsPortal::changed, context, changed);
    }
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, context,
                     changed);
#else
    Q_UNUSED(context)
    Q_UNUSED(changed)
#endif
}

bool isSystemHighContrast()
{
#if defined(Q_OS_WIN)
    // HCF_HIGHCONTRASTON is bit 0 of the flags; Qt tells of it only from 6.10 on.
    const QSettings accessibility(
        u"HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"_s,
        QSettings::NativeFormat);
    return accessibility.value("Flags"_L1).toInt() & 1;
#else
#if defined(BEIAN_HAS_PORTAL)
    if (portal() && portal()->isHighContrast())
        return true;
#endif
    return gtkTheme().startsWith("HighContrast"_L1);
#endif
}

} // namespace beian
