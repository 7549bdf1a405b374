// SPDX-License-Identifier: MIT
#include "ui/platform/traywatch.h"

#include <algorithm>
#include <vector>

#include <QtWidgets/qsystemtrayicon.h>

#if defined(BEIAN_HAS_PORTAL)
#include "ui/platform/bustraywatch.h"
#include "ui/platform/sessionbus.h"
#endif
#if defined(BEIAN_HAS_XCB)
#include "ui/platform/xtraywatch.h"
#endif

namespace beian {

namespace {

#if defined(BEIAN_HAS_PORTAL)
// A tray of either kind.
class DesktopTray final : public TrayWatch
{
public:
    DesktopTray()
    {
        if (hasDesktopBus())
            add(std::make_unique<BusTrayWatch>(QDBusConnection::sessionBus()));
#if defined(BEIAN_HAS_XCB)
        add(std::make_unique<XTrayWatch>());
#endif
    }

    [[nodiscard]] bool isPresent() const override
    {
        return std::any_of(m_kinds.begin(), m_kinds.end(),
                           [](const auto &kind) { return kind->isPresent(); });
    }

private:
    void add(std::unique_ptr<TrayWatch> kind)
    {
        connect(kind.get(), &TrayWatch::changed, this, &TrayWatch::changed);
        m_kinds.push_back(std::move(kind));
    }

    std::vector<std::unique_ptr<TrayWatch>> m_kinds;
};
#else
// That of Windows and macOS is always there.
class SystemTray final : public TrayWatch
{
public:
    [[nodiscard]] bool isPresent() const override
    {
        return QSystemTrayIcon::isSystemTrayAvailable();
    }
};
#endif

} // namespace

std::unique_ptr<TrayWatch> makeTrayWatch()
{
#if defined(BEIAN_HAS_PORTAL)
    return std::make_unique<DesktopTray>();
#else
    return std::make_unique<SystemTray>();
#endif
}

} // namespace beian
