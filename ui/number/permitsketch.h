// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/rules/rulebook.h"

namespace beian {

// One side of the Hong Kong/Macao permit with an example number: which six characters to take.
class PermitSketch final : public QWidget
{
    Q_OBJECT

public:
    explicit PermitSketch(CardSide side, QWidget *parent = nullptr);

    // Is this the side to look at?
    void setWanted(bool wanted);
    [[nodiscard]] bool isWanted() const { return m_isWanted; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString caption() const;

    CardSide m_side;
    bool m_isWanted = false;
};

} // namespace beian
