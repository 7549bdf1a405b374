// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

#include "app/site/sitereport.h"

namespace beian {

// Asks whether a page of the administration can be reached from this machine. Whoever asked
// compares the report's `url` with what was asked.
class SiteProbe : public QObject
{
    Q_OBJECT

public:
    explicit SiteProbe(QObject *parent = nullptr)
        : QObject(parent)
    { }

    // Switched off by the person or the administrator: nothing may be asked.
    [[nodiscard]] bool isEnabled() const { return m_isEnabled; }
    void setEnabled(bool isEnabled) { m_isEnabled = isEnabled; }

    // Starts one check and returns at once; finished() comes within siteCheckLimit. While the probe
    // is switched off nothing is done and nothing is said.
    void check(const QUrl &url)
    {
        if (m_isEnabled)
            start(url);
    }

Q_SIGNALS:
    void finished(const beian::SiteReport &report);

protected:
    virtual void start(const QUrl &url) = 0;

private:
    bool m_isEnabled = true;
};

} // namespace beian
