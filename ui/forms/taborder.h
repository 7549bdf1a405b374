// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

class QWidget;

namespace beian {

// Brings the stops of the Tab key into the order in which a window is read: line by line, what is in
// one frame together.
void tabInReadingOrder(QWidget &window);

// Does it for each window of the application, as long as it lives, before the key moves the focus. Parts
// that were made or shown later would come last otherwise.
class TabOrder final : public QObject
{
    Q_OBJECT

public:
    explicit TabOrder(QObject *parent = nullptr);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace beian
