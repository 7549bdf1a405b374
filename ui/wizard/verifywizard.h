// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtWidgets/qwizard.h>

#include "ui/number/resenddialog.h"
#include "ui/wizard/wizardflow.h"
#include "ui/wizard/wizardwishes.h"

namespace beian {

class SecretClipboard;
class SiteProbe;
class StepList;
class Ticker;
class WizardNeighbours;
class WizardPage;
class FilingSession;

// The wizard: six pages, the rail at the side, the buttons, and the one tick that all share.
class VerifyWizard final : public QWizard, private WizardWishes
{
    Q_OBJECT

public:
    // `neighbours` may be null: there is neither a small window nor a hand-out then.
    VerifyWizard(FilingSession &session, SecretClipboard &clipboard, Ticker &ticker,
                 SiteProbe &probe, WizardNeighbours *neighbours = nullptr);
    ~VerifyWizard() override;

    // Goes to the page on which a filing that was taken up again goes on.
    void resume();
    // Nobody is at the counter: the title shows no name.
    void setMasked(bool isMasked);
    // Asked when the wizard is closed: are mobile numbers kept in full here, or their masks alone, as
    // without this?
    void setKeepsFullNumbers(const std::function<bool()> &keeps) { m_keepsFullNumbers = keeps; }
    // Was the person asked, and wanted nothing of it to be kept?
    [[nodiscard]] bool isDiscarded() const { return m_isDiscarded; }

    // Closing, also by the window's own button, asks when something was typed. The answer decides;
    // nothing is closed before.
    void reject() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // Is anything typed that no page takes?
    [[nodiscard]] bool hasRefused() const;
    // Goes there. False: there is none.
    [[nodiscard]] bool showRefused();
    void keepForLater();
    void addPages(SiteProbe &probe);
    void showTexts();
    void setUpButtons();
    void showButtonTexts();
    void arrangeButtons(PageId page);
    void showPage(int id);
    void showHelpMenu();
    void nameCustomButtons();
    void nameButtons();
    void showTitle();
    void fitSteps();
    void pressCustomButton(int which);
    void goBackTo(PageId page);
    void showSms(NumberSession &number) override;
    void showSuffix() override;
    void showPeople() override;
    void showResend(NumberSession &number) override;
    void showNext() override;
    void shrink() override;
    void printHandout() override;
    [[nodiscard]] WizardPage *shownPage() const;

    FilingSession &m_session;
    SecretClipboard &m_clipboard;
    WizardNeighbours *m_neighbours;
    ResendDialogs m_resends;
    StepList *m_steps;
    std::function<bool()> m_keepsFullNumbers; // null: masks
    bool m_isDiscarded = false;
    bool m_isMasked = false;
    QList<QWizard::WizardButton> m_buttons; // as they are arranged
};

} // namespace beian
