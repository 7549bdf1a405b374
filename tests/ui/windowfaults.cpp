// SPDX-License-Identifier: MIT
#include "windowfaults.h"

#include <algorithm>

#include <QtGui/qaccessible.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qabstractscrollarea.h>
#include <QtWidgets/qabstractspinbox.h>
#include <QtWidgets/qbuttongroup.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qstyleoption.h>
#include <QtWidgets/qtabbar.h>

#include "paintedtexts.h"
#include "ui/forms/controls.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Qt's own parts of a field, of a table or of a calendar have Qt's names and Qt's sizes.
bool isInsideQtControl(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(parent)
            || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
            || qobject_cast<const QTabBar *>(parent) || qobject_cast<const QScrollBar *>(parent)
            || qobject_cast<const QHeaderView *>(parent) || parent->inherits("QCalendarWidget"))
            return true;
    }
    return widget->inherits("QTableCornerButton");
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || (qobject_cast<const QAbstractItemView *>(widget)
            && !qobject_cast<const QHeaderView *>(widget));
}

QList<const QWidget *> shownParts(const QWidget &window)
{
    QList<const QWidget *> parts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // Windows over this one are walked for themselves.
        if (widget->isVisible() && widget->window() == &window && !isInsideQtControl(widget))
            parts << widget;
    }
    return parts;
}

QString described(const QWidget *widget, const QString &text)
{
    return u"%1 \"%2\": %3"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                  widget->objectName(), text);
}

// "%1" or "%n", where nothing was put in.
bool hasPlaceholder(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:L?[1-9]|n\\b)"_s);
    return placeholder.match(text).hasMatch();
}

// In pixels: letters reach out of their widths a little.
constexpr double paintSlack = 2;

// Collects what is wrong with the parts of a window, one after the other.
class Walk final
{
public:
    void look(const QWidget *widget)
    {
        lookAtPaint(widget);
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            lookAtLabel(label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            lookAtButton(button);
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            lookAtBox(box);
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            lookAtField(field, widget);
        else if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(widget))
            lookAtField(spin->findChild<QLineEdit *>(), widget);
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            lookAtText(text);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            lookAtTabs(tabs);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            lookAtCells(view);
        else if (const auto *area = qobject_cast<const QScrollArea *>(widget))
            lookAtArea(area);
        else
            lookAtRoom(widget);
    }

    QStringList faults;
    int seen = 0;

private:
    void note(const QWidget *widget, const QString &text, const QString &why)
    {
        faults << described(widget, text + u" ["_s + why + u']');
    }

    // `needed` of `given` pixels.
    void compare(const QWidget *widget, const QString &text, int needed, int given,
                 const QString &what)
    {
        ++seen;
        if (hasPlaceholder(text))
            note(widget, text, u"nothing in the place of %"_s);
        if (given < needed)
            note(widget, text, u"%1: %2 of %3"_s.arg(what).arg(given).arg(needed));
    }

    void lookAtLabel(const QLabel *label)
    {
        if (label->text().isEmpty())
            return;
        const QString text = label->text();
        if (label->wordWrap()) {
            compare(label, text, label->heightForWidth(label->width()), label->height(),
                    u"height"_s);
        } else {
            compare(label, text, label->sizeHint().height(), label->height(), u"height"_s);
            compare(label, text, label->sizeHint().width(), label->width(), u"width"_s);
        }
        lookAtPlace(label, text);
    }

    void lookAtButton(const QAbstractButton *button)
    {
        if (button->text().isEmpty() && button->icon().isNull()
            && button->findChildren<QLabel *>().isEmpty())
            return;
        compare(button, button->text(), button->minimumSizeHint().width(), button->width(),
                u"width"_s);
        compare(button, button->text(), button->minimumSizeHint().height(), button->height(),
                u"height"_s);
        lookAtPlace(button, button->text());
    }

    void lookAtBox(const QComboBox *box)
    {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                         QStyle::SC_ComboBoxEditField, box);
        compare(box, box->currentText(), box->fontMetrics().horizontalAdvance(box->currentText()),
                field.width(), u"width"_s);
        lookAtPlace(box, box->currentText());
    }

    void lookAtField(const QLineEdit *field, const QWidget *control)
    {
        if (!field)
            return;
        // A person scrolls in what they typed; what the program says in a field has to be read.
        const bool isTyped = control == field && !field->isReadOnly() && !field->text().isEmpty();
        QString text = field->text().isEmpty() ? field->placeholderText() : field->text();
        QStyleOptionFrame option;
        option.initFrom(field);
        option.lineWidth = field->hasFrame() ? 1 : 0;
        QRect room = field->style()->subElementRect(QStyle::SE_LineEditContents, &option, field);
        // Two pixels at each side, where QLineEdit puts nothing, and the buttons in it.
        room.adjust(2, 0, -2, 0);
        for (const auto *button : field->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                room.setRight(room.right() - button->width());
        }
        compare(control, text, isTyped ? 0 : field->fontMetrics().horizontalAdvance(text),
                room.width(), u"width"_s);
        compare(control, text, field->fontMetrics().height(), field->height(), u"height"_s);
        lookAtPlace(control, text);
    }

    // It scrolls; what the program says in it while it is empty has to be read.
    void lookAtText(const QPlainTextEdit *text)
    {
        const QSize room = text->viewport()->size();
        compare(text, text->placeholderText(),
                text->fontMetrics().horizontalAdvance(text->placeholderText()), room.width(),
                u"width"_s);
        compare(text, text->placeholderText(), text->fontMetrics().height(), room.height(),
                u"height"_s);
        lookAtPlace(text, text->accessibleName());
    }

    void lookAtTabs(const QTabBar *tabs)
    {
        for (int i = 0; i < tabs->count(); ++i) {
            compare(tabs, tabs->tabText(i), tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)),
                    tabs->tabRect(i).width(), u"width"_s);
            // The others are behind the arrows of the bar.
            if (i == tabs->currentIndex() || !tabs->usesScrollButtons())
                compare(tabs, tabs->tabText(i), tabs->tabRect(i).right(), tabs->width(),
                        u"room of the bar"_s);
        }
    }

    void lookAtHeader(const QHeaderView *header)
    {
        for (int i = 0; i < header->count(); ++i) {
            if (header->isSectionHidden(i) || header->orientation() == Qt::Vertical)
                continue;
            const QString text = header->model()->headerData(i, header->orientation()).toString();
            compare(header, text, header->fontMetrics().horizontalAdvance(text),
                    header->sectionSize(i), u"width"_s);
        }
    }

    void lookAtCells(const QAbstractItemView *view)
    {
        if (const auto *header = qobject_cast<const QHeaderView *>(view)) {
            lookAtHeader(header);
            return;
        }
        const QRect room = view->viewport()->rect();
        for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row) {
            for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column) {
                const QModelIndex cell = view->model()->index(row, column, view->rootIndex());
                const QRect place = view->visualRect(cell);
                const QString text = cell.data().toString();
                if (text.isEmpty() || !place.intersects(room))
                    continue;
                lookAtCell(view, cell, place.size());
            }
        }
    }

    // It breaks its lines where the view says so, else it is in one.
    void lookAtCell(const QAbstractItemView *view, const QModelIndex &cell, const QSize &place)
    {
        const QString text = cell.data().toString();
        if (view->property("wordWrap").toBool()) {
            const int margin =
                2 * (view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, view) + 1);
            const QRect room(0, 0, place.width() - margin, QWIDGETSIZE_MAX);
            const QRect needed = view->fontMetrics().boundingRect(room, Qt::TextWordWrap, text);
            compare(view, text, needed.width(), room.width(), u"width of the cell"_s);
            compare(view, text, needed.height(), place.height(), u"height of the cell"_s);
            return;
        }
        const bool hasTip = cell.data(Qt::ToolTipRole).toString().contains(text);
        compare(view, text, hasTip ? 0 : view->sizeHintForIndex(cell).width(), place.width(),
                u"width of the cell"_s);
        compare(view, text, view->fontMetrics().height(), place.height(), u"height of the cell"_s);
    }

    void lookAtArea(const QScrollArea *area)
    {
        if (area->widget())
            compare(area, {}, area->widget()->width(), area->viewport()->width(),
                    u"width of what scrolls"_s);
    }

    // Whoever paints it. What a person typed scrolls in its field, and a sheet of paper is painted
    // for the paper.
    void lookAtPaint(const QWidget *widget)
    {
        if (qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QTextEdit *>(widget->parentWidget())
            || qobject_cast<const QPlainTextEdit *>(widget->parentWidget())
            || widget->objectName() == "handoutPreview"_L1)
            return;
        const auto *view = qobject_cast<const QAbstractItemView *>(widget->parentWidget());
        const bool isSideways = (view && view->horizontalScrollBar()->maximum() > 0)
            || qobject_cast<const QTabBar *>(widget); // the arrows of the bar: lookAtTabs()
        for (const PaintedText &painted : paintedTexts(*widget)) {
            ++seen;
            const QRectF &at = painted.place;
            const QRectF room =
                painted.room.adjusted(-paintSlack, -paintSlack, paintSlack, paintSlack);
            const bool isBeside = at.left() < room.left() || at.right() > room.right();
            const bool isBelow = at.top() < room.top() || at.bottom() > room.bottom();
            if ((isBeside && !isSideways) || (isBelow && !view))
                note(widget, painted.text,
                     u"painted at %1, %2 with %3×%4 of %5×%6"_s.arg(at.left())
                         .arg(at.top())
                         .arg(at.width())
                         .arg(at.height())
                         .arg(widget->width())
                         .arg(widget->height()));
            // Where the whole is in the tool tip of the widget or of the cell, it can be read.
            if (!view && isShortened(painted.text, *widget))
                note(widget, painted.text, u"shortened"_s);
        }
    }

    static bool isShortened(const QString &text, const QWidget &widget)
    {
        return text.endsWith(u'…') && widget.toolTip().isEmpty()
            && !widget.property("text").toString().remove(u'&').contains(text);
    }

    // Of widgets that paint themselves.
    void lookAtRoom(const QWidget *widget)
    {
        const QSize least = widget->minimumSizeHint();
        if (widget->layout() || !least.isValid())
            return;
        compare(widget, widget->accessibleName(), least.width(), widget->width(), u"width"_s);
        compare(widget, widget->accessibleName(), least.height(), widget->height(), u"height"_s);
        lookAtPlace(widget, widget->accessibleName());
    }

    // Within each widget that it lies in; beyond the lower edge of what scrolls is no fault.
    void lookAtPlace(const QWidget *widget, const QString &text)
    {
        QRect place = widget->rect();
        for (const QWidget *child = widget; !child->isWindow(); child = child->parentWidget()) {
            const QWidget *parent = child->parentWidget();
            place.translate(child->pos());
            const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
            const bool doesScroll = area && area->viewport() == parent;
            const bool isBeside = place.left() < 0 || place.right() >= parent->width();
            const bool isBelow = place.top() < 0 || place.bottom() >= parent->height();
            if (isBeside || (isBelow && !doesScroll)) {
                note(widget, text, u"reaches out of "_s + described(parent, {}));
                return;
            }
            if (doesScroll)
                return;
        }
    }
};

QAccessibleInterface *readerOf(const QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
}

QString nameOf(const QWidget *widget)
{
    QAccessibleInterface *reader = readerOf(widget);
    return reader ? reader->text(QAccessible::Name) : QString();
}

// The words on it, without keys and signs.
QString visibleWords(const QWidget *widget)
{
    QString text;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = withoutMnemonic(button->text());
    else if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = withoutMnemonic(label->text());
    static const QRegularExpression signs(u"^[+‹›■ ]+|[…▾▸ ]+$"_s);
    return text.remove(signs);
}

bool isInNamedGroup(QAccessibleInterface *reader)
{
    for (QAccessibleInterface *parent = reader->parent(); parent; parent = parent->parent()) {
        if (parent->role() == QAccessible::Grouping)
            return !parent->text(QAccessible::Name).isEmpty();
    }
    return false;
}

bool isOneOfMany(const QAbstractButton *button)
{
    return button->isCheckable()
        && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

// What is wrong with how a part of a window is heard; empty: nothing.
QString unheard(const QWidget *widget)
{
    QAccessibleInterface *reader = readerOf(widget);
    const QString words = visibleWords(widget);
    if (!nameOf(widget).contains(words, Qt::CaseInsensitive))
        return u"\"%1\" is heard as \"%2\""_s.arg(words, nameOf(widget));
    if (widget->property("kind") == u"card"_s
        && (reader->role() != QAccessible::Grouping || nameOf(widget).isEmpty()))
        return u"a card without a name"_s;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        if (isOneOfMany(button) && reader->role() != QAccessible::RadioButton)
            return u"one of many, and no radio button"_s;
        if (isOneOfMany(button) && !isInNamedGroup(reader))
            return u"a radio button without a named group"_s;
    }
    if (qobject_cast<const QComboBox *>(widget) && reader->relations(QAccessible::Label).isEmpty())
        return u"a combo box without a label"_s;
    if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
        for (const auto *button : field->findChildren<QAbstractButton *>()) {
            if (nameOf(button).isEmpty())
                return u"a button in it without a name"_s;
        }
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
        for (int i = 0; i < header->count() && header->orientation() == Qt::Horizontal; ++i) {
            if (header->model()->headerData(i, Qt::Horizontal, Qt::AccessibleTextRole).isNull()
                && header->model()->headerData(i, Qt::Horizontal).toString().isEmpty())
                return u"column %1 without a name"_s.arg(i);
        }
    }
    return {};
}

bool isHeardControl(const QWidget *widget)
{
    return isControl(widget) || readerOf(widget)->role() == QAccessible::ProgressBar;
}

} // namespace

int heardControls(const QWidget &window)
{
    return int(std::ranges::count_if(shownParts(window), isHeardControl));
}

QStringList unheardParts(const QWidget &window)
{
    QStringList faults;
    QHash<QString, QString> controls;
    for (const QWidget *widget : shownParts(window)) {
        if (const QString fault = unheard(widget); !fault.isEmpty())
            faults << described(widget, fault);
        if (!isHeardControl(widget))
            continue;
        // What is chosen in it is what these tell as their name.
        const bool isChoice =
            qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTabBar *>(widget);
        const QString name = isChoice ? widget->accessibleName() : nameOf(widget);
        if (controls.contains(name) && !qobject_cast<const QMessageBox *>(&window))
            faults << described(widget, u"the same name as "_s + controls.value(name));
        controls.insert(name, described(widget, name));
    }
    const QAccessible::Role role = readerOf(&window)->role();
    if (role != QAccessible::Window && role != QAccessible::Dialog
        && role != QAccessible::PopupMenu && role != QAccessible::AlertMessage)
        faults << described(&window, u"a window with the role %1"_s.arg(role));
    return faults;
}

QStringList namelessControls(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : shownParts(window)) {
        if (!isControl(widget))
            continue;
        QAccessibleInterface *reader =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const QString name = reader ? reader->text(QAccessible::Name) : QString();
        if (name.trimmed().isEmpty())
            faults << described(widget, u"no accessible name"_s);
        else if (hasPlaceholder(name) || name == widget->objectName())
            faults << described(widget, u"no name but "_s + name);
        if (widget->accessibleName().contains(u'&'))
            faults << described(widget, u"a mnemonic in the accessible name"_s);
        // The buttons of a message box are made by Qt and found by their texts.
        if (widget->objectName().isEmpty() && !qobject_cast<const QMessageBox *>(&window))
            faults << described(widget, u"no object name: "_s + name);
    }
    if (window.windowTitle().isEmpty() && !qobject_cast<const QMenu *>(&window))
        faults << described(&window, u"no title"_s);
    return faults;
}

QStringList unsafeAnswers(const QWidget &window)
{
    const auto *box = qobject_cast<const QMessageBox *>(&window);
    if (!box)
        return {};
    QStringList faults;
    for (const QAbstractButton *button : box->buttons()) {
        if (QKeySequence::mnemonic(button->text()).isEmpty())
            faults << described(button, u"no letter of the Alt key: "_s + button->text());
    }
    const QAbstractButton *escape = box->escapeButton();
    if (!escape || box->buttonRole(box->escapeButton()) != QMessageBox::RejectRole)
        faults << described(box, u"Esc is no answer that leaves all as it is"_s);
    const QPushButton *standard = box->defaultButton();
    if (standard && box->buttonRole(box->defaultButton()) == QMessageBox::DestructiveRole)
        faults << described(standard, u"Enter destroys"_s);
    return faults;
}

QStringList cutTexts(const QWidget &window)
{
    Walk walk;
    for (const QWidget *widget : shownParts(window))
        walk.look(widget);
    return walk.faults;
}

int readableParts(const QWidget &window)
{
    Walk walk;
    for (const QWidget *widget : shownParts(window))
        walk.look(widget);
    const auto *menu = qobject_cast<const QMenu *>(&window);
    return walk.seen + (menu ? int(menu->actions().size()) : 0);
}

} // namespace beian
