// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtGui/qpixmap.h>
#include <QtWidgets/qwidget.h>

#include "ui/paper/handoutsheet.h"

namespace beian {

// One sheet as it will be printed, drawn by what prints it. Screen readers get its text.
class HandoutPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit HandoutPreview(QWidget *parent = nullptr);

    void showSheet(const HandoutWords &words, PaperSize paper);
    // The width in pixels that the sheet takes; its height follows.
    void setSheetWidth(int width);
    // As wide as a sheet can be to be seen as a whole.
    [[nodiscard]] int widthWithin(const QSize &room) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSizeF proportions() const;

    std::optional<HandoutSheet> m_sheet;
    PaperSize m_paper = PaperSize::A4;
    QPixmap m_drawn; // of the present size; null: to be drawn again
};

} // namespace beian
