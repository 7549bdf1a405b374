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

// One number in the table of the site page: what to copy into the three fields, and "verified".
class VerificationRow final : public QObject
{
    Q_OBJECT

public:
    // Puts its widgets into `row` of `grid`. `session` must outlive the row.
    VerificationRow(WizardSession &session, const NumberGroup &group, QGridLayout &grid, int row,
                    QObject *parent);

    void refresh(const QDateTime &now);
    [[nodiscard]] QPushButton *verifiedButton() const { return m_verified; }

Q_SIGNALS:
    void smsPageRequested();

private:
    QPushButton *makeChip(const QString &name, const QString &accessibleName);
    void toggleVerified();

    WizardSession &m_session;
    QString m_phone;
    QPushButton *m_phoneChip;
    QPushButton *m_codeChip;
    QPushButton *m_suffixChip;
    CountdownLabel *m_left;
    QPushButton *m_verified;
    QPushButton *m_toSms;
};

} // namespace beian
