// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

#include "app/support/secret.h"
#include "app/time/clock.h"

namespace beian {

// The clipboard for what belongs in the site's fields: marked as secret for clipboard histories
// and gone after 60 seconds, and when the program ends, if it is still ours.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds lifetime{60};

    // Its monotonic time counts.
    explicit SecretClipboard(const Clock &clock, QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const QString &text);
    // At once, if a secret of ours is still there.
    void clear();
    // An address or the like: not secret, stays.
    void copyPlain(const QString &text);
    // Seconds until it is cleared; zero when nothing of ours is there.
    [[nodiscard]] std::chrono::seconds remaining() const;
    // The same for `text`; zero when it is not what is there.
    [[nodiscard]] std::chrono::seconds remainingOf(const Secret &text) const;
    // Counts on and clears when the time is over. Runs on its own every second while something
    // of ours is there, whatever window is shown.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isStillOurs() const;
    void forget();

    const Clock &m_clock;
    Secret m_text; // empty: nothing of ours
    std::chrono::milliseconds m_copiedAt{0};
    QTimer m_timer;
};

} // namespace beian
