// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtWidgets/qwidget.h>

#include "app/filing/filing.h"

class QFrame;
class QGridLayout;

namespace beian {

class ComparePanel;
class NoteBox;
class ReturnNote;
class VerificationRow;
class WizardSession;

// Every number of the filing at the site: a row each, below it what must be compared, what the site
// said last, and, when the filing goes back, the way on.
class SiteTable final : public QWidget
{
    Q_OBJECT

public:
    // `session` must outlive the table.
    explicit SiteTable(WizardSession &session, QWidget *parent = nullptr);

    // The numbers changed.
    void rebuild();
    void refresh(const QDateTime &now);

Q_SIGNALS:
    void smsPageRequested(const QString &phone);
    void suffixPageRequested();
    void resendRequested(const QString &phone);
    // The administration waits for somebody who is not in the list yet.
    void peoplePageRequested();
    void newRoundStarted();

private:
    void addRow(const NumberGroup &group, QGridLayout &grid);

    WizardSession &m_session;
    QFrame *m_card;
    QWidget *m_panelHolder;
    NoteBox *m_missingPerson;
    ReturnNote *m_return;
    QList<VerificationRow *> m_rows;
    QList<ComparePanel *> m_panels;
};

} // namespace beian
