// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>

#include <QtWidgets/qmenu.h>
#include <QtWidgets/qsystemtrayicon.h>

#include "ui/platform/notifier.h"
#include "ui/platform/traywatch.h"

namespace beian {

// The icon in the system tray with the number of urgent filings, its menu and its messages. Where
// there is no tray it stays away, and comes when a tray does.
class TrayIcon final : public Notifier
{
    Q_OBJECT

public:
    // Draws the icon with a number on it; with zero, without.
    using IconOf = std::function<QIcon(int urgent)>;

    explicit TrayIcon(const IconOf &iconOf, std::unique_ptr<TrayWatch> watch = makeTrayWatch());

    // Is there a tray that shows the icon? Without one a window that is closed must not vanish.
    [[nodiscard]] bool isPresent() const;

    [[nodiscard]] bool isAvailable() const override;
    [[nodiscard]] bool isClickHeard() const override;
    void notify(const QString &title, const QString &text, const QUuid &filing) override;

    // Filings with less than an hour left.
    void setUrgent(int filings);

    [[nodiscard]] QIcon icon() const { return m_drawn; }
    [[nodiscard]] QString toolTip() const { return m_toolTip; }
    // For the tests and for a board that offers the same elsewhere.
    [[nodiscard]] const QMenu &menu() const { return m_menu; }

Q_SIGNALS:
    // A tray has come, or gone.
    void presenceChanged();
    void boardRequested();
    void newVerificationRequested();
    void quitRequested();

private:
    void addActions();
    void refreshToolTip();
    void showWherePossible();
    void answerActivation(QSystemTrayIcon::ActivationReason reason);

    IconOf m_iconOf;
    std::unique_ptr<TrayWatch> m_watch;
    QMenu m_menu; // before the icon, which refers to it
    std::optional<QSystemTrayIcon> m_icon; // since a tray was there
    QIcon m_drawn;
    QString m_toolTip;
    QUuid m_filing; // of the message shown last
    int m_urgent = -1; // not drawn yet
};

} // namespace beian
