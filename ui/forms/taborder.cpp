// SPDX-License-Identifier: MIT
#include "ui/forms/taborder.h"

#include <algorithm>

#include <QtCore/qcoreapplication.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qdialogbuttonbox.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qtabbar.h>
#include <QtWidgets/qtabwidget.h>
#include <QtWidgets/qwidget.h>

namespace beian {

namespace {

// Of an item of a layout: rows and columns from the first to the last.
struct Place
{
    int top = 0;
    int bottom = 0;
    int left = 0;
    QLayoutItem *item = nullptr;
};

bool isReadBefore(const Place &one, const Place &other)
{
    if (one.bottom < other.top || other.bottom < one.top)
        return one.bottom < other.top;
    return one.left < other.left;
}

// Boxes hold their items in the order in which they are read; grids in the one in which they were added.
QList<QLayoutItem *> itemsAsRead(const QLayout &layout)
{
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    QList<Place> places;
    for (int i = 0; i < layout.count(); ++i) {
        Place place{i, i, 0, layout.itemAt(i)};
        int rows = 1;
        int columns = 1;
        if (grid)
            grid->getItemPosition(i, &place.top, &place.left, &rows, &columns);
        place.bottom = place.top + rows - 1;
        places << place;
    }
    QList<QLayoutItem *> items;
    // Not sorted: beside what reaches over two lines, "before" leads in no line from one to the next.
    while (!places.isEmpty()) {
        qsizetype first = 0;
        for (qsizetype i = 1; i < places.size(); ++i) {
            if (isReadBefore(places.at(i), places.at(first)))
                first = i;
        }
        items << places.takeAt(first).item;
    }
    return items;
}

void addStops(QWidget &widget, QList<QWidget *> &stops);

void addStops(const QLayout &layout, QList<QWidget *> &stops)
{
    for (QLayoutItem *item : itemsAsRead(layout)) {
        if (item->layout())
            addStops(*item->layout(), stops);
        else if (item->widget())
            addStops(*item->widget(), stops);
    }
}

// Rows of buttons and tabs hand the focus to one of their parts, and are stops beside it: the key would
// lead from there to that part again, and never to what follows it.
void standForNothing(QWidget &frame)
{
    frame.setFocusProxy(nullptr);
    frame.setFocusPolicy(Qt::NoFocus);
}

bool holds(const QLayout &layout, const QWidget *part)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->widget() == part || (item->layout() && holds(*item->layout(), part)))
            return true;
    }
    return false;
}

// What is in a widget without a layout has been put there by Qt, from the left to the right; what lies over
// a layout is read after it.
void addStops(QWidget &widget, QList<QWidget *> &stops)
{
    if (auto *tabs = qobject_cast<QTabWidget *>(&widget)) {
        standForNothing(*tabs);
        addStops(*tabs->tabBar(), stops);
        for (int i = 0; i < tabs->count(); ++i)
            addStops(*tabs->widget(i), stops);
        return;
    }
    if (qobject_cast<QDialogButtonBox *>(&widget))
        standForNothing(widget);
    if ((widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy())
        stops << &widget;
    if (widget.layout())
        addStops(*widget.layout(), stops);
    for (QObject *child : widget.children()) {
        auto *part = qobject_cast<QWidget *>(child);
        const bool isThere = part && widget.layout() && holds(*widget.layout(), part);
        if (part && !part->isWindow() && !isThere)
            addStops(*part, stops);
    }
}

} // namespace

void tabInReadingOrder(QWidget &window)
{
    QList<QWidget *> stops;
    addStops(window, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

TabOrder::TabOrder(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool TabOrder::eventFilter(QObject *watched, QEvent *event)
{
    // Of every event of the program: most of them are no key.
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (widget && (key == Qt::Key_Tab || key == Qt::Key_Backtab))
        tabInReadingOrder(*widget->window());
    return false;
}

} // namespace beian
