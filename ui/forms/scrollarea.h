// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qscrollarea.h>

namespace beian {

// What is above the buttons of a window, and scrolls up and down where the window is low. Never
// narrower than its content, and a stop of the Tab key only where there is something to scroll.
class UprightScroll final : public QScrollArea
{
    Q_OBJECT

public:
    // Takes over `content`.
    UprightScroll(const QString &objectName, QWidget *content);

    // The height of the content, where it has this width.
    [[nodiscard]] int contentHeight(int width) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace beian
