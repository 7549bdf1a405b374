// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>

#include <QtCore/qobject.h>

#include "ui/companion/companionwindow.h"

namespace beian {

class Settings;
class VerifyWizard;

// Exchanges a wizard for its small window and back. One of the two is shown: the small one gives
// way as soon as the wizard is shown again, and while the wizard asks something.
class CompanionHost final : public QObject
{
    Q_OBJECT

public:
    CompanionHost(Settings &settings, SecretClipboard &clipboard, Ticker &ticker,
                  QObject *parent = nullptr);
    ~CompanionHost() override;

    // Hides the wizard and shows its small window where the last one stood. `session` is that of
    // the wizard.
    void shrink(VerifyWizard &wizard, FilingSession &session);
    // The small window of this wizard, shown or not; null: it has none.
    [[nodiscard]] CompanionWindow *companionOf(const VerifyWizard &wizard) const;

    // Nobody is at the counter: the titles show no name.
    void setMasked(bool isMasked);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showAgain(VerifyWizard &wizard);
    void forget(const QObject *wizard);
    void place(CompanionWindow &companion) const;
    void rememberPlace(const CompanionWindow &companion);

    Settings &m_settings;
    SecretClipboard &m_clipboard;
    Ticker &m_ticker;
    std::map<const QObject *, std::unique_ptr<CompanionWindow>> m_companions; // by wizard
    std::map<const QObject *, QPoint> m_places; // of the wizards that are hidden
};

} // namespace beian
