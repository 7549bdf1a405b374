// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qthread.h>

#include "app/site/siteprobe.h"
#include "app/site/sitevisit.h"

namespace beian {

// Visits the site in a thread of its own. Where the system says that there is no network, it says
// so without asking anybody.
class NetworkProbe final : public SiteProbe
{
    Q_OBJECT

public:
    // `isOffline` is what the system says; asked with each check.
    NetworkProbe(const Clock &clock, const SiteVisitOptions &options,
                 std::function<bool()> isOffline, QObject *parent = nullptr);
    // Drops what is still running.
    ~NetworkProbe() override;

protected:
    void start(const QUrl &url) override;

private:
    const Clock &m_clock;
    SiteVisitOptions m_options;
    std::function<bool()> m_isOffline;
    QThread m_thread;
    QObject *m_visits; // lives in the thread; parent of the visits
};

// Does the system say that there is no network at all? False where it cannot tell.
[[nodiscard]] bool isSystemOffline();

} // namespace beian
