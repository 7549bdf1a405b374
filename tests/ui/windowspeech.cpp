// SPDX-License-Identifier: MIT
#include "windowspeech.h"

#include <algorithm>
#include <functional>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qregularexpression.h>
#include <QtGui/qaction.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qabstractscrollarea.h>
#include <QtWidgets/qabstractspinbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qtabbar.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 40;

QString nameOf(const QObject &object)
{
    for (const QObject *part = &object; part; part = part->parent()) {
        if (!part->objectName().isEmpty() && !part->objectName().startsWith("qt_"_L1)) {
            return part == &object
                ? part->objectName()
                : part->objectName() + u' ' + QLatin1StringView(object.metaObject()->className());
        }
    }
    return QLatin1StringView(object.metaObject()->className());
}

// The window and what is shown in it, without the windows over it.
QList<const QWidget *> shownParts(const QWidget &window)
{
    QList<const QWidget *> parts{&window};
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        if (part->window() == &window && part->isVisibleTo(&window))
            parts << part;
    }
    return parts;
}

void addTexts(const QObject &object, QStringList &lines)
{
    static const QStringList silent{u"objectName"_s,     u"styleSheet"_s, u"windowIconText"_s,
                                    u"windowFilePath"_s, u"inputMask"_s,  u"iconText"_s,
                                    u"windowRole"_s};
    const QMetaObject &meta = *object.metaObject();
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        if (property.metaType().id() != QMetaType::QString
            || silent.contains(QLatin1StringView(property.name())))
            continue;
        // The folder of a bench is another one each time.
        static const QRegularExpression ofTheBench(u"board-\\w+"_s);
        const QString text = property.read(&object).toString().remove(ofTheBench);
        if (!text.isEmpty())
            lines << u"%1.%2: %3"_s.arg(nameOf(object), QLatin1StringView(property.name()), text);
    }
}

void addCell(const QString &place, const std::function<QVariant(int)> &data, QStringList &lines)
{
    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                           int(Qt::AccessibleDescriptionRole)}) {
        if (const QString text = data(role).toString(); !text.isEmpty())
            lines << u"%1, role %2: %3"_s.arg(place).arg(role).arg(text);
    }
}

void addItems(const QAbstractItemView &view, QStringList &lines)
{
    const QAbstractItemModel *model = view.model();
    const QString name = nameOf(view);
    if (!model || qobject_cast<const QHeaderView *>(&view))
        return;
    for (int column = 0; column < model->columnCount(); ++column) {
        addCell(
            u"%1, head %2"_s.arg(name).arg(column),
            [=](int role) { return model->headerData(column, Qt::Horizontal, role); }, lines);
        for (int row = 0; row < std::min(model->rowCount(), mostRows); ++row)
            addCell(
                u"%1, cell %2 %3"_s.arg(name).arg(row).arg(column),
                [=](int role) { return model->index(row, column).data(role); }, lines);
    }
}

void addState(const QWidget &part, QStringList &lines)
{
    const QString name = nameOf(part);
    const bool isOfAnother = qobject_cast<const QAbstractSpinBox *>(part.parentWidget())
        || qobject_cast<const QComboBox *>(part.parentWidget());
    if (auto *field = qobject_cast<const QLineEdit *>(&part); field && !isOfAnother)
        lines << u"%1 holds “%2”, from %3, cursor at %4"_s.arg(name, field->text())
                     .arg(field->selectionStart())
                     .arg(field->cursorPosition());
    if (auto *button = qobject_cast<const QAbstractButton *>(&part);
        button && button->isCheckable())
        lines << u"%1 is %2"_s.arg(name, button->isChecked() ? u"checked"_s : u"free"_s);
    if (auto *box = qobject_cast<const QComboBox *>(&part))
        lines << u"%1 is at %2"_s.arg(name).arg(box->currentIndex());
    if (auto *view = qobject_cast<const QAbstractItemView *>(&part); view && view->selectionModel())
        lines << u"%1 is in row %2 of %3 selected"_s.arg(name)
                     .arg(view->currentIndex().row())
                     .arg(view->selectionModel()->selectedIndexes().size());
    if (auto *area = qobject_cast<const QAbstractScrollArea *>(&part))
        lines << u"%1 is scrolled %2"_s.arg(
            name, area->verticalScrollBar()->value() > 0 ? u"down"_s : u"nowhere"_s);
    if (part.hasFocus())
        lines << u"the keyboard is on %1"_s.arg(name);
}

void addDistances(const QLayout &layout, const QString &name, QStringList &lines)
{
    const QMargins margins = layout.contentsMargins();
    lines << u"%1, distances: %2 %3 %4 %5, %6"_s.arg(name)
                 .arg(margins.left())
                 .arg(margins.top())
                 .arg(margins.right())
                 .arg(margins.bottom())
                 .arg(layout.spacing());
    for (int i = 0; i < layout.count(); ++i) {
        if (const QLayout *inner = layout.itemAt(i)->layout())
            addDistances(*inner, name, lines);
    }
}

// Of what is no holder of others: theirs follow from it.
void addSizes(const QWidget &part, const QString &name, QStringList &lines)
{
    // Folders of their own each time.
    if (part.property("kind").toString() == "address"_L1)
        return;
    // Controls keep their size in mind, with the frame of the focus or of the default button or
    // without.
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(const_cast<QWidget *>(&part), &change);
    const QSize hint = part.sizeHint();
    const QSize least = part.minimumSizeHint();
    lines << u"%1, asks for %2×%3, at least %4×%5"_s.arg(name)
                 .arg(hint.width())
                 .arg(hint.height())
                 .arg(least.width())
                 .arg(least.height());
}

} // namespace

QStringList speechOf(const QWidget &window)
{
    QStringList lines;
    for (const QWidget *part : shownParts(window)) {
        addTexts(*part, lines);
        for (const QAction *action : part->actions())
            addTexts(*action, lines);
        if (auto *box = qobject_cast<const QComboBox *>(part)) {
            for (int i = 0; i < box->count(); ++i)
                lines << u"%1, item %2: %3"_s.arg(nameOf(*box)).arg(i).arg(box->itemText(i));
        }
        if (auto *bar = qobject_cast<const QTabBar *>(part)) {
            for (int i = 0; i < bar->count(); ++i)
                lines << u"%1, tab %2: %3"_s.arg(nameOf(*bar)).arg(i).arg(bar->tabText(i));
        }
        if (auto *view = qobject_cast<const QAbstractItemView *>(part))
            addItems(*view, lines);
    }
    lines.sort();
    return lines;
}

QStringList stateOf(const QWidget &window)
{
    QStringList lines;
    for (const QWidget *part : shownParts(window))
        addState(*part, lines);
    lines.sort();
    return lines;
}

QStringList lookOf(const QWidget &window)
{
    QStringList lines;
    for (const QWidget *part : shownParts(window)) {
        // Whether it scrolls depends on how large somebody made the window.
        if (qobject_cast<const QScrollBar *>(part)
            || part->objectName().startsWith("qt_scrollarea"_L1))
            continue;
        const QString name = nameOf(*part);
        lines << u"%1, type: %2"_s.arg(name).arg(part->fontInfo().pixelSize())
              << u"%1, colours: %2 on %3"_s.arg(
                     name, part->palette().color(part->foregroundRole()).name(),
                     part->palette().color(part->backgroundRole()).name());
        if (part->layout())
            addDistances(*part->layout(), name, lines);
        else if (!part->isWindow() && !qobject_cast<const QAbstractScrollArea *>(part))
            addSizes(*part, name, lines);
    }
    lines.sort();
    return lines;
}

QStringList differences(QStringList before, QStringList after)
{
    QStringList lines;
    for (const QString &line : std::as_const(before)) {
        if (!after.removeOne(line))
            lines << u"- "_s + line;
    }
    for (const QString &line : std::as_const(after))
        lines << u"+ "_s + line;
    return lines;
}

} // namespace beian
