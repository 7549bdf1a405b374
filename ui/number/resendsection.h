// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class QLabel;
class QPushButton;

namespace beian {

class SuffixForm;
class NumberSession;

// "The SMS did not come": what is left of the resends, where and what to type, what the site said,
// the wait of ten minutes, and what to check and to do when it still does not come.
class ResendSection final : public QWidget
{
    Q_OBJECT

public:
    ResendSection(NumberSession &number, const QString &namePrefix, QWidget *parent = nullptr);

    // Time went on.
    void refreshTime(const QDateTime &now);

private:
    void buildLayout(const QString &namePrefix);
    QWidget *makeInputs(const QString &namePrefix);
    QLayout *makeActions(const QString &namePrefix);
    QWidget *makeStillNothing(const QString &namePrefix) const;
    [[nodiscard]] QString waitText(const QDateTime &now) const;

    NumberSession &m_number;
    QLabel *m_budget;
    SuffixForm *m_suffix;
    QPushButton *m_requested;
    QLabel *m_wait;
    QWidget *m_stillNothing;
};

} // namespace beian
