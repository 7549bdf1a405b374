// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

namespace beian {

class NumberSession;

// An SMS that came long after the notice: is it the first one, or a resent one? Shown until it is
// answered.
class DelayQuestion final : public QWidget
{
    Q_OBJECT

public:
    DelayQuestion(NumberSession &number, const QString &namePrefix, QWidget *parent = nullptr);

Q_SIGNALS:
    void answered();

private:
    void answer(bool isFirstSmsLost);
    void refresh();

    NumberSession &m_number;
};

} // namespace beian
