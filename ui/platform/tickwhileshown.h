// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

class QWidget;

namespace beian {

class Ticker;

// Lets the shared tick run while a window can be seen: neither hidden, nor minimised, nor, where
// the platform tells, covered or on another desktop. Asks for the tick once, however often the
// platform repeats itself.
class TickWhileShown final : public QObject
{
    Q_OBJECT

public:
    // Belongs to `window`.
    TickWhileShown(QWidget *window, Ticker &ticker);
    ~TickWhileShown() override;

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchHandle();
    void refresh();

    QWidget *m_window;
    Ticker &m_ticker;
    bool m_isCovered = false; // as the window system says
    bool m_isTicking = false;
};

} // namespace beian
