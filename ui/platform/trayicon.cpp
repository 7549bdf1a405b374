// SPDX-License-Identifier: MIT
#include "ui/platform/trayicon.h"

#include <utility>

#include <QtGui/qaction.h>

#include "ui/platform/keeping.h"

namespace beian {

using namespace Qt::StringLiterals;

TrayIcon::TrayIcon(const IconOf &iconOf, std::unique_ptr<TrayWatch> watch)
    : m_iconOf(iconOf)
    , m_watch(std::move(watch))
{
    addActions();
    connect(m_watch.get(), &TrayWatch::changed, this, [this] {
        showWherePossible();
        Q_EMIT presenceChanged();
    });
    setUrgent(0);
    showWherePossible();
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

bool TrayIcon::isPresent() const
{
    return m_watch->isPresent() && QSystemTrayIcon::isSystemTrayAvailable();
}

bool TrayIcon::isAvailable() const
{
    return isPresent() && QSystemTrayIcon::supportsMessages();
}

// A message of Qt's on a Linux desktop's bus has no action to click.
bool TrayIcon::isClickHeard() const
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return false;
#endif
}

void TrayIcon::notify(const QString &title, const QString &text, const QUuid &filing)
{
    if (!isAvailable())
        return;
    m_filing = filing;
    m_icon->showMessage(title, text, m_drawn);
}

void TrayIcon::setUrgent(int filings)
{
    if (filings == m_urgent)
        return;
    m_urgent = filings;
    m_drawn = m_iconOf(filings);
    if (m_icon)
        m_icon->setIcon(m_drawn);
    refreshToolTip();
}

void TrayIcon::refreshToolTip()
{
    m_toolTip =
        m_urgent <= 0
        ? tr("Beian SMS Verify: no filing has less than 1 hour left")
        : tr("Beian SMS Verify: %n filing(s) with less than 1 hour left", nullptr, m_urgent);
    if (m_icon)
        m_icon->setToolTip(m_toolTip);
}

// Made when a tray is there: see TrayWatch. From then on Qt itself follows a tray of the same kind that goes and
// comes back.
void TrayIcon::showWherePossible()
{
    if (m_icon || !isPresent())
        return;
    m_icon.emplace();
    m_icon->setContextMenu(&m_menu);
    connect(&*m_icon, &QSystemTrayIcon::activated, this, &TrayIcon::answerActivation);
    connect(&*m_icon, &QSystemTrayIcon::messageClicked, this,
            [this] { Q_EMIT activated(m_filing); });
    m_icon->setIcon(m_drawn);
    m_icon->setToolTip(m_toolTip);
    m_icon->show();
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
