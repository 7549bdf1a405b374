// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>

#include "ui/wizard/wizardpage.h"

class QFrame;
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
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuildSiteCard();
    QWidget *makeAddress();
    QWidget *makePageCode();
    void arrangePageCode();
    void showPageCode();
    void addUrlLink(QLayout &layout, const QString &name, const QString &text, const QUrl &url);
    void showReport(const SiteBadge &badge);
    void refreshNote();
    void showCompanionOffer();

    WizardWishes &m_wishes;
    SecretClipboard &m_clipboard;
    SiteProbe &m_probe;
    SiteOpener *m_opener;
    QFrame *m_siteCard;
    QPushButton *m_open = nullptr;
    QWidget *m_pageCode = nullptr;
    QPushButton *m_toPhone = nullptr; // shown where the code is not
    NoteBox *m_report; // what the check of the site found, where it is worth a word
    SiteTable *m_table;
    NoteBox *m_note;
    bool m_isSiteOpen = false; // opened in the browser during this visit
};

} // namespace beian
