// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qlayout.h>

namespace beian {

// Puts widgets side by side and goes on in the next line where the width ends.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    // Hides the widgets and deletes them later: the click that led here may come from one of them.
    void clear();

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    // Returns the height; moves the items only when `isMoving`.
    int arrange(const QRect &rect, bool isMoving) const;

    QList<QLayoutItem *> m_items; // owned
};

} // namespace beian
