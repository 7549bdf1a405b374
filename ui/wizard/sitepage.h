// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>

#include "ui/wizard/wizardpage.h"

class QFrame;
class QLabel;
class QPushButton;

namespace beian {

class NoteBox;
class SecretClipboard;
class SiteBadge;
class SiteOpener;
class SiteProbe;
class SiteTable;
class WizardWishes;

// 5: at the administration's site. Where, how, what to type, and who is done.
class SitePage final : public WizardPage
{
    Q_OBJECT

public:
    SitePage(FilingSession &session, WizardWishes &wishes, SecretClipboard &clipboard,
             SiteProbe &probe, QWidget *parent = nullptr);

    [[nodiscard]] QString missing() const override;
    void focusFirst() override;
    void initializePage() override;

protected:
    void refresh(const QDateTime &now) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showTexts();
    void showCopied();
    void showLook();
    void rebuildSiteCard();
    void arrangeSiteCard();
    QWidget *makeLinks();
    QWidget *makeSteps();
    void showPageCode();
    void copyAddress();
    void addUrlLink(QLayout &layout, const QString &name, const Words &text, const QUrl &url);
    void showReport();
    void showOpened();

    WizardWishes &m_wishes;
    SecretClipboard &m_clipboard;
    SiteProbe &m_probe;
    SiteOpener *m_opener;
    QFrame *m_siteCard;
    QPushButton *m_open = nullptr;
    QPushButton *m_shrink = nullptr;
    QLabel *m_address = nullptr;
    QWidget *m_links = nullptr;
    QLabel *m_opened = nullptr; // what a click on it did
    QWidget *m_strut = nullptr; // of the line that the badges come into
    QLabel *m_openWhy = nullptr; // the site cannot be opened now
    SiteBadge *m_badge = nullptr; // of the address
    QPushButton *m_copyAddress = nullptr;
    bool m_isAddressCopied = false;
    QPushButton *m_toPhone = nullptr;
    NoteBox *m_report; // what the check of the site found, where it is worth a word
    SiteTable *m_table;
    QLabel *m_steps;
    QWidget *m_stepsCard; // what to do on the site
    QWidget *m_footer;
};

} // namespace beian
