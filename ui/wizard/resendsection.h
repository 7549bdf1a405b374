// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class QLabel;
class QPushButton;

namespace beian {

class SuffixForm;
class WizardSession;

// "The SMS did not come": the steps of a resend, the six characters that they need, and the wait.
class ResendSection final : public QWidget
{
    Q_OBJECT

public:
    // `session` must outlive the section.
    ResendSection(WizardSession &session, const QString &phone, const QString &namePrefix,
                  QWidget *parent = nullptr);

    // Time went on.
    void refreshTime(const QDateTime &now);

private:
    void toggleRequested();

    WizardSession &m_session;
    QString m_phone;
    SuffixForm *m_suffix;
    QPushButton *m_requested;
    QLabel *m_wait;
};

} // namespace beian
