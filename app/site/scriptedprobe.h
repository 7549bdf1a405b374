// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>

#include "app/site/siteprobe.h"

namespace beian {

// A probe that asks nobody and says what it was told to: for tests and for the tour.
class ScriptedProbe final : public SiteProbe
{
    Q_OBJECT

public:
    // What it says next, about whatever address is asked; empty: nothing, as if it took long.
    void setAnswer(const std::optional<SiteReport> &answer) { m_answer = answer; }
    [[nodiscard]] const QList<QUrl> &asked() const { return m_asked; }

    // Every step passed, after 0.4 seconds, with the clock right.
    [[nodiscard]] static SiteReport reachable();

protected:
    void start(const QUrl &url) override;

private:
    std::optional<SiteReport> m_answer = reachable();
    QList<QUrl> m_asked;
};

} // namespace beian
