// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qtimer.h>
#include <QtWidgets/qwidget.h>

class QAction;
class QPushButton;

namespace beian {

// Actions as small buttons, those that are possible at the moment. For a second after a click all stay
// where they are, so that one more click hits what was seen there; a double click is one click.
class ActionButtons final : public QWidget
{
    Q_OBJECT

public:
    // The button of an action `open` is named `openButton`. `rows` take the keys from a button that goes.
    ActionButtons(const QList<QAction *> &actions, QWidget &rows, QWidget *parent = nullptr);

    // Of those that can be there together, beside each other.
    [[nodiscard]] int usualWidth() const;

private:
    void refresh(QPushButton &button, const QAction &action);

    QWidget &m_rows;
    QTimer m_rest; // since the last click
};

} // namespace beian
