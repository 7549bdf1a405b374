// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

namespace beian {

class WizardSession;

// An SMS that came long after the notice: is it the first one, or a resent one? Shown until it is
// answered.
class DelayQuestion final : public QWidget
{
    Q_OBJECT

public:
    // `session` must outlive the question.
    DelayQuestion(WizardSession &session, const QString &phone, const QString &namePrefix,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void answered();

private:
    void answer(bool isFirstSmsLost);
    void refresh();

    WizardSession &m_session;
    QString m_phone;
};

} // namespace beian
