// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qpushbutton.h>

#include "ui/platform/keeping.h"
#include "ui/theme/theme.h"

class QLabel;

namespace beian {

// One figure of the board; pressed, only its filings are shown.
class FigureCard final : public QPushButton
{
    Q_OBJECT

public:
    FigureCard(const QString &objectName, const Words &title, Tone tone, QWidget *parent = nullptr);

    void setFigure(int figure);
    // In a low window it takes less room.
    void setLow(bool isLow);
    [[nodiscard]] int figure() const { return m_figure; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void refresh();

    Tone m_tone; // of a figure that is not 0
    QLabel *m_number;
    int m_figure = 0;
};

} // namespace beian
