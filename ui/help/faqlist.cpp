// SPDX-License-Identifier: MIT
#include "ui/help/faqlist.h"

#include <algorithm>

#include <QtGui/qevent.h>

#include "app/rules/faq.h"
#include "ui/forms/controls.h"
#include "ui/texts/language.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;

// What a screen reader says after the question: the answer beside the list has no focus.
QString answerOf(const FaqEntry &entry)
{
    QStringList sentences;
    for (const FaqFact &fact : entry.causes + entry.remedy)
        sentences << fact.text.in(uiLanguage());
    return joinedSentences(sentences);
}

} // namespace

FaqList::FaqList(QWidget *parent)
    : QListWidget(parent)
{
    nameControl(this, u"faqList"_s, [] { return tr("Questions"); });
    setProperty("kind", u"sections"_s);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void FaqList::setEntries(const QList<const FaqEntry *> &entries)
{
    const QSignalBlocker blocker(this);
    clear();
    for (const FaqEntry *entry : entries) {
        auto *row = new QListWidgetItem(entry->question.in(uiLanguage()), this);
        row->setData(idRole, entry->id);
        row->setData(Qt::AccessibleDescriptionRole, answerOf(*entry));
    }
    fitRows();
    setCurrentRow(0);
}

QString FaqList::currentEntry() const
{
    const QListWidgetItem *row = currentItem();
    return row ? row->data(idRole).toString() : QString();
}

void FaqList::selectEntry(const QString &id)
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(idRole).toString() == id)
            setCurrentRow(i);
    }
}

void FaqList::moveBy(int rows)
{
    if (count() > 0)
        setCurrentRow(std::clamp(currentRow() + rows, 0, count() - 1));
}

// A list view gives a row that wraps the height of one line only.
void FaqList::fitRows()
{
    const int width = viewport()->width();
    // As the style sheet pads a row, with its border and the style's own margin.
    const int sides = 2 * gap(3) + gap(3);
    const int aboveAndBelow = 2 * gap(2) + gap(2);
    for (int i = 0; i < count(); ++i) {
        const QRect text =
            fontMetrics().boundingRect(QRect(0, 0, std::max(width - sides, 1), 1),
                                       Qt::TextWordWrap | Qt::AlignLeft, item(i)->text());
        item(i)->setSizeHint(QSize(width, text.height() + aboveAndBelow));
    }
}

void FaqList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fitRows();
}

void FaqList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        event->ignore();
    else
        QListWidget::keyPressEvent(event);
}

} // namespace beian
