// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtWidgets/qpushbutton.h>

#include "app/site/sitereport.h"

namespace beian {

class SiteProbe;

// Asks once, when it is made, whether the page can be reached, and says so beside its address.
// Pressed, it shows each of the four results. Opening the page never waits for it.
class SiteBadge final : public QPushButton
{
    Q_OBJECT

public:
    // It stays hidden while the probe is switched off.
    SiteBadge(SiteProbe &probe, const QUrl &url, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<SiteReport> &report() const { return m_report; }

Q_SIGNALS:
    // The one report came.
    void reported();

private:
    void showReport();
    void take(const SiteReport &report);
    void openDetails();

    QUrl m_url;
    std::optional<SiteReport> m_report;
};

} // namespace beian
