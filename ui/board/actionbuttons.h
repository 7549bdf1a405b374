// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class QAction;

namespace beian {

// Actions as small buttons, those that are possible at the moment.
class ActionButtons final : public QWidget
{
    Q_OBJECT

public:
    // The button of an action `open` is named `openButton`.
    explicit ActionButtons(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace beian
