// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwizard.h>

#include "app/time/ticker.h"

namespace beian {

class SecretClipboard;
class StepList;
class WizardPage;
class WizardSession;

// The wizard: six pages, the rail at the side, the buttons, and the one tick that all share.
class VerifyWizard final : public QWizard
{
    Q_OBJECT

public:
    // All must outlive the wizard.
    VerifyWizard(WizardSession &session, SecretClipboard &clipboard, Ticker &ticker,
                 QWidget *parent = nullptr);
    ~VerifyWizard() override;

    // Closing, also by the window's own button, asks when something was typed. The answer decides;
    // nothing is closed before.
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addPages();
    void setUpButtons();
    void showPage(int id);
    void showHelpMenu();
    void goBackToSms(const QString &phone);
    [[nodiscard]] WizardPage *shownPage() const;

    WizardSession &m_session;
    SecretClipboard &m_clipboard;
    Ticker &m_ticker;
    StepList *m_steps;
};

} // namespace beian
