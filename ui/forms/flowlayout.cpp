// SPDX-License-Identifier: MIT
#include "ui/forms/flowlayout.h"

#include <QtWidgets/qwidget.h>

namespace beian {

namespace {

QSize sizeWithin(const QLayoutItem &item, int width)
{
    const QSize size = item.sizeHint();
    if (size.width() <= width || width < item.minimumSize().width())
        return size;
    return {width, item.hasHeightForWidth() ? item.heightForWidth(width) : size.height()};
}

} // namespace

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::clear()
{
    while (QLayoutItem *item = takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            width += item->sizeHint().width() + spacing();
    }
    return {width, minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0); // without widgets too: a null size is (-1, -1)
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

// In the middle of their line; what is wider than the layout is broken, where it can be.
int FlowLayout::arrange(const QRect &rect, bool isMoving) const
{
    QList<QPair<QLayoutItem *, QRect>> line;
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    const auto endLine = [&] {
        for (const auto &[item, place] : std::as_const(line)) {
            if (isMoving)
                item->setGeometry(place.translated(0, (lineHeight - place.height()) / 2));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeWithin(*item, rect.width());
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            endLine();
            x = rect.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        line << qMakePair(item, QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    endLine();
    return y + lineHeight - rect.y();
}

} // namespace beian
