// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

#include "app/filing/filing.h"
#include "app/support/secret.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace beian {

class CountdownLabel;
class WizardSession;

// One number in the table of the site page: what to copy into the three fields, what the site still
// allows, what it said, and "verified".
class VerificationRow final : public QObject
{
    Q_OBJECT

public:
    // Puts its widgets into `row` of `grid`. `session` must outlive the row.
    VerificationRow(WizardSession &session, const NumberGroup &group, QGridLayout &grid, int row,
                    QObject *parent);

    void refresh(const QDateTime &now);

Q_SIGNALS:
    void smsPageRequested(const QString &phone);
    void suffixPageRequested();
    void answerRequested(const QString &phone);
    void resendRequested(const QString &phone);

private:
    void buildLayout(const QString &name, QGridLayout &grid, int row);
    QPushButton *makeChip(const QString &name, const QString &accessibleName);
    void connectButtons();
    void refreshChips(bool isWaiting);
    void refreshButtons();
    void toggleVerified();
    void useSuffix();

    WizardSession &m_session;
    QString m_phone;
    QString m_roles;
    QLabel *m_budget;
    QPushButton *m_phoneChip;
    QPushButton *m_codeChip;
    QPushButton *m_suffixChip;
    CountdownLabel *m_left;
    QPushButton *m_answer;
    QPushButton *m_verified;
    QPushButton *m_toSms;
    QPushButton *m_resend;
};

} // namespace beian
