// SPDX-License-Identifier: MIT
#include "windowfit.h"

#include <algorithm>

#include <QtCore/qhash.h>
#include <QtGui/qkeysequence.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qmenubar.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qtabbar.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

bool isInScrollArea(const QWidget *widget)
{
    const QWidget *part = widget;
    while (!part->isWindow() && !qobject_cast<const QAbstractScrollArea *>(part))
        part = part->parentWidget();
    return !part->isWindow();
}

template <typename Part>
QList<const Part *> shown(const QWidget &window)
{
    QList<const Part *> parts;
    for (const Part *part : window.findChildren<Part *>()) {
        if (part->isVisible() && part->window() == &window)
            parts << part;
    }
    return parts;
}

QStringList textsWithKeys(const QWidget &window)
{
    QStringList texts;
    for (const auto *button : shown<QAbstractButton>(window))
        texts << button->text();
    for (const auto *label : shown<QLabel>(window)) {
        if (label->buddy())
            texts << label->text();
    }
    for (const auto *bar : shown<QTabBar>(window)) {
        for (int tab = 0; tab < bar->count(); ++tab)
            texts << bar->tabText(tab);
    }
    QList<QAction *> actions;
    if (const auto *menu = qobject_cast<const QMenu *>(&window))
        actions = menu->actions();
    for (const auto *bar : shown<QMenuBar>(window))
        actions << bar->actions();
    for (const QAction *action : std::as_const(actions))
        texts << (action->isVisible() ? action->text() : QString());
    return texts;
}

} // namespace

QStringList footerFaults(const QWidget &window)
{
    if (!qobject_cast<const QDialog *>(&window))
        return {};
    QStringList faults;
    int buttons = 0;
    for (const auto *button : shown<QPushButton>(window)) {
        if (isInScrollArea(button))
            continue;
        ++buttons;
        const QRect place(button->mapTo(&window, QPoint()), button->size());
        if (!window.rect().contains(place)
            || button->visibleRegion().boundingRect() != button->rect())
            faults << u"not whole: \"%1\" %2"_s.arg(button->objectName(), button->text());
    }
    if (buttons == 0)
        faults << u"no button that stays in view"_s;
    return faults;
}

QStringList doubleMnemonics(const QWidget &window)
{
    QStringList faults;
    QHash<QString, QString> taken;
    for (const QString &text : textsWithKeys(window)) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        if (taken.contains(key))
            faults << u"%1 means \"%2\" and \"%3\""_s.arg(key, taken.value(key), text);
        taken.insert(key, text);
    }
    return faults;
}

} // namespace beian
