// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/support/secret.h"

namespace beian {

// Six boxes that show exactly which characters go into the site's field.
class SuffixBoxes final : public QWidget
{
    Q_OBJECT

public:
    explicit SuffixBoxes(QWidget *parent = nullptr);

    // Empty: six empty boxes.
    void setSuffix(const Secret &suffix);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // A length of the grid, as much larger as the type of the boxes is.
    [[nodiscard]] int scaled(int steps) const;

    Secret m_suffix;
};

} // namespace beian
