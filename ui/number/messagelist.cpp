// SPDX-License-Identifier: MIT
#include "ui/number/messagelist.h"

#include <QtGui/qevent.h>

#include "ui/platform/keeping.h"
#include "ui/texts/language.h"
#include "ui/texts/plaintext.h"

namespace beian {

using namespace Qt::StringLiterals;

MessageList::MessageList(const RuleBook &rules, QWidget *parent)
    : QListWidget(parent)
    , m_rules(rules)
{
    setProperty("kind", u"messages"_s);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    addItems(QStringList(rules.siteMessages.size()));
    // One of them, and which: each has a mark like a radio button.
    for (int row = 0; row < count(); ++row)
        item(row)->setFlags(item(row)->flags() & ~Qt::ItemIsUserCheckable);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MessageList::showChosen);
    showChosen();
    keepTexts(this, [this] { showTexts(); });
}

void MessageList::showTexts()
{
    const bool isMeaningShown = uiLanguage() == Language::English;
    for (int row = 0; row < count(); ++row) {
        const SiteMessage &message = m_rules.siteMessages.at(row);
        const QString meaning = message.meaning.in(uiLanguage());
        item(row)->setText(isMeaningShown ? QString(message.text + u'\n' + meaning) : message.text);
        item(row)->setToolTip(plainToolTip(meaning));
        item(row)->setData(Qt::AccessibleDescriptionRole, meaning);
    }
}

void MessageList::showChosen()
{
    for (int row = 0; row < count(); ++row)
        item(row)->setCheckState(item(row)->isSelected() ? Qt::Checked : Qt::Unchecked);
}

void MessageList::keyPressEvent(QKeyEvent *event)
{
    if (selectedItems().isEmpty() && event->key() == Qt::Key_Down)
        setCurrentRow(0);
    else
        QListWidget::keyPressEvent(event);
}

} // namespace beian
