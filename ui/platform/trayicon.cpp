// SPDX-License-Identifier: MIT
#include "ui/platform/trayicon.h"

#include <QtGui/qaction.h>

#include "ui/platform/keeping.h"

namespace beian {

using namespace Qt::StringLiterals;

TrayIcon::TrayIcon(const IconOf &iconOf, QObject *parent)
    : Notifier(parent)
    , m_iconOf(iconOf)
{
    addActions();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayIcon::answerActivation);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this,
            [this] { Q_EMIT activated(m_filing); });
    setUrgent(0);
}

void TrayIcon::addActions()
{
    QAction *board = m_menu.addAction(QString());
    QAction *verification = m_menu.addAction(QString());
    m_menu.addSeparator();
    QAction *quit = m_menu.addAction(QString());
    keepTexts(&m_menu, [this, board, verification, quit] {
        board->setText(tr("Open the &board"));
        verification->setText(tr("&New verification"));
        quit->setText(tr("&Quit"));
        refreshToolTip();
    });
    board->setObjectName(u"trayBoard"_s);
    verification->setObjectName(u"trayNewVerification"_s);
    quit->setObjectName(u"trayQuit"_s);
    m_menu.setDefaultAction(board);
    connect(board, &QAction::triggered, this, &TrayIcon::boardRequested);
    connect(verification, &QAction::triggered, this, &TrayIcon::newVerificationRequested);
    connect(quit, &QAction::triggered, this, &TrayIcon::quitRequested);
}

bool TrayIcon::isTrayPresent()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

bool TrayIcon::isAvailable() const
{
    return isTrayPresent() && QSystemTrayIcon::supportsMessages();
}

void TrayIcon::notify(const QString &title, const QString &text, const QUuid &filing)
{
    if (!isAvailable())
        return;
    showWherePossible();
    m_filing = filing;
    m_icon.showMessage(title, text, m_icon.icon());
}

void TrayIcon::setUrgent(int filings)
{
    showWherePossible();
    if (filings == m_urgent)
        return;
    m_urgent = filings;
    m_icon.setIcon(m_iconOf(filings));
    refreshToolTip();
}

void TrayIcon::refreshToolTip()
{
    m_icon.setToolTip(
        m_urgent <= 0
            ? tr("Beian SMS Verify: no filing has less than 1 hour left")
            : tr("Beian SMS Verify: %n filing(s) with less than 1 hour left", nullptr, m_urgent));
}

// A desktop can start its tray after this program, or lose it and bring it back.
void TrayIcon::showWherePossible()
{
    if (!m_icon.isVisible() && isTrayPresent() && !m_icon.icon().isNull())
        m_icon.show();
}

void TrayIcon::answerActivation(QSystemTrayIcon::ActivationReason reason)
{
#if defined(Q_OS_MACOS)
    // A click opens the menu there and is still reported.
    Q_UNUSED(reason)
#else
    if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
        Q_EMIT boardRequested();
#endif
}

} // namespace beian
