// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwizard.h>

#include "ui/wizard/wizardflow.h"

namespace beian {

class SecretClipboard;
class SiteProbe;
class StepList;
class Ticker;
class WizardPage;
class WizardSession;

// The wizard: six pages, the rail at the side, the buttons, and the one tick that all share.
class VerifyWizard final : public QWizard
{
    Q_OBJECT

public:
    // All must outlive the wizard.
    VerifyWizard(WizardSession &session, SecretClipboard &clipboard, Ticker &ticker,
                 SiteProbe &probe, QWidget *parent = nullptr);
    ~VerifyWizard() override;

    // Goes to the page on which a filing that was taken up again goes on.
    void resume();
    // Was the person asked, and wanted nothing of it to be kept?
    [[nodiscard]] bool isDiscarded() const { return m_isDiscarded; }

    // Closing, also by the window's own button, asks when something was typed. The answer decides;
    // nothing is closed before.
    void reject() override;

Q_SIGNALS:
    // A clerk hands the private fields over to the filer.
    void privateFieldsRequested();
    // The small window beside the browser is wanted in the place of the wizard.
    void companionRequested();
    // The sheet of paper that a filer takes along.
    void handoutRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addPages(SiteProbe &probe);
    void setUpButtons();
    void showPage(int id);
    void showHelpMenu();
    void nameCustomButtons();
    void showTitle();
    void askBeforeClosing();
    void pressCustomButton(int which);
    void goBackTo(PageId page);
    void goBackToSms(const QString &phone);
    [[nodiscard]] WizardPage *shownPage() const;

    WizardSession &m_session;
    SecretClipboard &m_clipboard;
    Ticker &m_ticker;
    StepList *m_steps;
    bool m_isDiscarded = false;
};

} // namespace beian
