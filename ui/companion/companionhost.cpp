// SPDX-License-Identifier: MIT
#include "ui/companion/companionhost.h"

#include <QtGui/qguiapplication.h>
#include <QtGui/qscreen.h>

#include "app/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/wizard/verifywizard.h"

namespace beian {

using namespace Qt::StringLiterals;

CompanionHost::CompanionHost(Settings &settings, SecretClipboard &clipboard, Ticker &ticker,
                             QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clipboard(clipboard)
    , m_ticker(ticker)
{ }

CompanionHost::~CompanionHost() = default;

void CompanionHost::shrink(VerifyWizard &wizard, FilingSession &session)
{
    auto &companion = m_companions[&wizard];
    if (!companion) {
        companion = std::make_unique<CompanionWindow>(session, m_clipboard, m_ticker);
        wizard.installEventFilter(this);
        connect(companion.get(), &CompanionWindow::returnRequested, &wizard,
                [this, &wizard] { showAgain(wizard); });
        // Before the session goes, which the wizard's owner keeps.
        connect(&wizard, &QDialog::finished, this,
                [this, &wizard] { forget(&wizard); });
        connect(&wizard, &QObject::destroyed, this,
                [this](QObject *gone) { forget(gone); });
    }
    place(*companion);
    m_places[&wizard] = wizard.pos();
    wizard.hide();
    companion->show();
    companion->activateWindow();
}

void CompanionHost::forget(const QObject *wizard)
{
    m_companions.erase(wizard);
    m_places.erase(wizard);
}

CompanionWindow *CompanionHost::companionOf(const VerifyWizard &wizard) const
{
    const auto found = m_companions.find(&wizard);
    return found == m_companions.end() ? nullptr : found->second.get();
}

void CompanionHost::setMasked(bool isMasked)
{
    for (const auto &[wizard, companion] : m_companions)
        companion->setMasked(isMasked);
}

void CompanionHost::showAgain(VerifyWizard &wizard)
{
    // A window manager takes the place of a window that comes back for that of its frame.
    if (const auto place = m_places.find(&wizard); place != m_places.end() && wizard.isHidden())
        wizard.move(place->second);
    wizard.show();
    wizard.raise();
    wizard.activateWindow();
}

// A wizard that is shown, by whatever, takes the place of its small window.
bool CompanionHost::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        const auto found = m_companions.find(watched);
        if (found != m_companions.end() && found->second->isVisible()) {
            rememberPlace(*found->second);
            found->second->hide();
        }
    }
    return QObject::eventFilter(watched, event);
}

// Where it stood last, if that is on a screen still; else at the upper right.
void CompanionHost::place(CompanionWindow &companion) const
{
    companion.adjustSize();
    const QStringList parts = m_settings.text(Setting::CompanionPlace).split(u' ');
    QPoint corner(parts.value(0).toInt(), parts.value(1).toInt());
    const QScreen *screen =
        parts.size() == 2 ? QGuiApplication::screenAt(corner + companion.rect().center()) : nullptr;
    if (!screen) {
        screen = QGuiApplication::primaryScreen();
        const QRect available = screen->availableGeometry();
        corner = {available.right() - companion.width() - gap(4), available.top() + gap(4)};
    }
    companion.move(corner);
}

void CompanionHost::rememberPlace(const CompanionWindow &companion)
{
    // A convenience: a file that cannot be written is said by the settings' own page.
    (void)m_settings.setValue(Setting::CompanionPlace,
                              u"%1 %2"_s.arg(companion.x()).arg(companion.y()));
}

} // namespace beian
