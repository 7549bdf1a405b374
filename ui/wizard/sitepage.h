// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>

#include "ui/wizard/wizardpage.h"

class QFrame;
class QGridLayout;
class QPushButton;

namespace beian {

class NoteBox;
class SecretClipboard;
class SiteOpener;
class VerificationRow;

// 5: at the administration's site. Where, how, what to type, and who is done.
class SitePage final : public WizardPage
{
    Q_OBJECT

public:
    // `clipboard` must outlive the page.
    SitePage(WizardSession &session, SecretClipboard &clipboard, QWidget *parent = nullptr);

    [[nodiscard]] QString missing() const override;
    void focusFirst() override;
    void initializePage() override;

Q_SIGNALS:
    void smsPageRequested(const QString &phone);
    void suffixPageRequested();

protected:
    void refresh(const QDateTime &now) override;

private:
    void rebuildSiteCard();
    QWidget *makeAddress();
    void rebuildRows();
    void addUrlLink(QLayout &layout, const QString &name, const QString &text, const QUrl &url);
    void refreshNote();

    SecretClipboard &m_clipboard;
    SiteOpener *m_opener;
    QFrame *m_siteCard;
    QPushButton *m_open = nullptr;
    QFrame *m_table;
    QList<VerificationRow *> m_rows;
    NoteBox *m_note;
};

} // namespace beian
