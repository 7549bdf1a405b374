// SPDX-License-Identifier: MIT
#include "ui/number/secretfield.h"

#include <utility>

#include <QtCore/qcoreapplication.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qevent.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qmenu.h>

#include "app/session/filingsession.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// In Qt's own words, which its translations have.
QAction *addEntry(QMenu &menu, const char *text, QKeySequence::StandardKey key, const QString &name)
{
    const QString keys = QKeySequence(key).toString(QKeySequence::NativeText);
    const QString words = QCoreApplication::translate("QLineEdit", text);
    QAction *entry = menu.addAction(keys.isEmpty() ? words : words + u'\t' + keys);
    entry->setObjectName(name);
    return entry;
}

} // namespace

SecretField::SecretField(NumberSession &number, std::function<bool()> isHeld, QWidget *parent)
    : QLineEdit(parent)
    , m_number(number)
    , m_isHeld(std::move(isHeld))
{
    // Nothing for a keyboard to learn.
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    connect(QGuiApplication::clipboard(), &QClipboard::selectionChanged, this,
            &SecretField::withdrawMarked);
    // Also where nothing is left to be seen: what was deleted would come back with Undo.
    connect(&number, &NumberSession::forgotten, this, [this] {
        const QSignalBlocker blocker(this);
        setText({});
    });
}

void SecretField::copySelected()
{
    if (canCopy())
        m_number.filing().copy(Secret(selectedText()));
}

void SecretField::cutSelected()
{
    if (!canCopy())
        return;
    copySelected();
    del();
}

// What the keys of X11 for a line cut: it is deleted also where it may not be copied.
void SecretField::cutAll(int from)
{
    setSelection(from, int(text().size()) - from);
    copySelected();
    del();
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelected();
    else if (event->matches(QKeySequence::Cut))
        cutSelected();
    else if (event->matches(QKeySequence::DeleteEndOfLine))
        cutAll(cursorPosition());
    else if (event->matches(QKeySequence::DeleteCompleteLine))
        cutAll(0);
    else
        return QLineEdit::keyPressEvent(event);
    event->accept();
}

// As Qt's own, which would copy past all this.
void SecretField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(objectName() + "Menu"_L1);
    const auto add = [this, menu](const char *text, QKeySequence::StandardKey key, const QString &name,
                                  bool isOn, auto act) {
        QAction *entry = addEntry(*menu, text, key, name);
        entry->setEnabled(isOn);
        connect(entry, &QAction::triggered, this, act);
    };
    const bool isMarked = hasSelectedText();
    add("&Undo", QKeySequence::Undo, u"undo"_s, isUndoAvailable(), &QLineEdit::undo);
    add("&Redo", QKeySequence::Redo, u"redo"_s, isRedoAvailable(), &QLineEdit::redo);
    menu->addSeparator();
    add("Cu&t", QKeySequence::Cut, u"cut"_s, canCopy(), &SecretField::cutSelected);
    add("&Copy", QKeySequence::Copy, u"copy"_s, canCopy(), &SecretField::copySelected);
    add("&Paste", QKeySequence::Paste, u"paste"_s, !QGuiApplication::clipboard()->text().isEmpty(),
        &QLineEdit::paste);
    add("Delete", QKeySequence::Delete, u"delete"_s, isMarked, &QLineEdit::del);
    menu->addSeparator();
    add("Select All", QKeySequence::SelectAll, u"selectAll"_s, !text().isEmpty(), &QLineEdit::selectAll);
    menu->popup(event->globalPos());
    event->accept();
}

// Qt gives what is marked, by mouse or by keys, to whoever presses the middle button, in any program.
void SecretField::withdrawMarked()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (hasSelectedText() && clipboard->ownsSelection()
        && clipboard->text(QClipboard::Selection) == selectedText())
        clipboard->clear(QClipboard::Selection);
}

} // namespace beian
