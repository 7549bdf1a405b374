// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtWidgets/qmenu.h>
#include <QtWidgets/qsystemtrayicon.h>

#include "ui/platform/notifier.h"

namespace beian {

// The icon in the system tray with the number of urgent filings, its menu and its messages. Where
// there is no tray it stays away, and comes when a tray does.
class TrayIcon final : public Notifier
{
    Q_OBJECT

public:
    // Draws the icon with a number on it; with zero, without.
    using IconOf = std::function<QIcon(int urgent)>;

    explicit TrayIcon(const IconOf &iconOf, QObject *parent = nullptr);

    // Is there a tray that shows the icon? Without one a window that is closed must not vanish.
    [[nodiscard]] static bool isTrayPresent();

    [[nodiscard]] bool isAvailable() const override;
    void notify(const QString &title, const QString &text, const QUuid &filing) override;

    // Filings with less than an hour left. Shows the icon when a tray has come meanwhile.
    void setUrgent(int filings);

    [[nodiscard]] QIcon icon() const { return m_icon.icon(); }
    [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }
    // For the tests and for a board that offers the same elsewhere.
    [[nodiscard]] const QMenu &menu() const { return m_menu; }

Q_SIGNALS:
    void boardRequested();
    void newVerificationRequested();
    void quitRequested();

private:
    void addActions();
    void refreshToolTip();
    void showWherePossible();
    void answerActivation(QSystemTrayIcon::ActivationReason reason);

    IconOf m_iconOf;
    QMenu m_menu; // before the icon, which refers to it
    QSystemTrayIcon m_icon;
    QUuid m_filing; // of the message shown last
    int m_urgent = -1; // not drawn yet
};

} // namespace beian
