// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qframe.h>

#include "app/center/centerstate.h"

class QLabel;
class QPushButton;

namespace beian {

class Clock;
class ToneIcon;

// The line that says what is kept on this machine only and what is with the center, whether that is
// reached, and what is wrong. Not there without a center.
class CenterLine final : public QFrame
{
    Q_OBJECT

public:
    // The clock outlives it: a moment of another day is shown with its day.
    explicit CenterLine(const Clock &clock, QWidget *parent = nullptr);

    void setState(const CenterState &state);

Q_SIGNALS:
    // Somebody does not want to wait for the next attempt.
    void retryRequested();
    // What to do about it stands on the page of the center.
    void pageRequested();

private:
    void refresh();

    const Clock &m_clock;
    CenterState m_state;
    ToneIcon *m_icon;
    QLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_page;
};

} // namespace beian
