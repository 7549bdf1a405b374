// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include "app/rules/rulebook.h"

namespace beian {

// Our own line drawing of the page where the verification is done: where to click.
class SiteSketch final : public QWidget
{
    Q_OBJECT

public:
    explicit SiteSketch(RuleBody body, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawProvincialPage(QPainter &painter) const;
    void drawNationalPage(QPainter &painter) const;
    // A box, or, where it is to be clicked, a marked one with the words on the page.
    void drawBox(QPainter &painter, const QRectF &box, const QString &words, bool isMarked) const;

    RuleBody m_body;
};

} // namespace beian
