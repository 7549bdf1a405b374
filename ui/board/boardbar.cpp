// SPDX-License-Identifier: MIT
#include "ui/board/boardbar.h"

#include <QtGui/qaction.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/board/boardwishes.h"
#include "ui/forms/controlnames.h"
#include "ui/forms/controls.h"
#include "ui/forms/fittinghint.h"
#include "ui/texts/plaintext.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

BoardBar::BoardBar(BoardWishes &wishes, QAction &handout, QWidget *parent)
    : QFrame(parent)
    , m_search(new QLineEdit)
    , m_transfer(makeButton(u"transfer"_s, [] { return tr("&Import / export"); }))
{
    setProperty("kind", u"bar"_s);
    auto *create = makeButton(
        u"newFiling"_s, [] { return tr("+ New verification"); }, ButtonKind::Primary);
    keepTexts(create, [create] {
        const QString key = QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText);
        //: an act and its key
        setPlainToolTip(*create, tr("%1 (%2)").arg(tr("New verification"), key));
    });
    nameControl(m_search, u"boardSearch"_s,
                [] { return tr("Search applicant, province, last digits"); });
    setFittingHint(*m_search, [] {
        return QStringList{tr("Search applicant, province, last digits   Ctrl+F"),
                           tr("Search   Ctrl+F"), tr("Search")};
    });
    keepTexts(m_search, [search = m_search] {
        search->setToolTip(tr("Search applicant, province, last digits"));
    });
    addClearButton(*m_search);
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(gap(2));
    setLow(false);
    layout->addWidget(create);
    m_search->setMaximumWidth(gap(100)); // more than what is searched for has
    layout->addWidget(m_search, 1);
    layout->addStretch(0);
    for (QPushButton *button : {makeHandoutButton(handout), m_transfer})
        layout->addWidget(button);
    connect(create, &QPushButton::clicked, this, [&wishes] { wishes.beginFiling(); });
    connect(m_transfer, &QPushButton::clicked, this, &BoardBar::showTransferMenu);
}

void BoardBar::setLow(bool isLow)
{
    const int above = gap(isLow ? 1 : 3);
    layout()->setContentsMargins(gap(5), above, gap(5), above);
}

// There where it is possible, as the buttons of the rows are; the menu has it always.
QPushButton *BoardBar::makeHandoutButton(QAction &handout)
{
    QPushButton *button = makeButton(u"printHandout"_s, [] { return tr("&Print hand-out"); });
    const auto refresh = [button, &handout] {
        setPlainToolTip(*button, handout.toolTip());
        button->setAccessibleDescription(handout.toolTip());
        button->setVisible(handout.isEnabled());
    };
    connect(button, &QPushButton::clicked, &handout, &QAction::trigger);
    connect(&handout, &QAction::changed, button, refresh);
    refresh();
    return button;
}

void BoardBar::showTransferMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"transferMenu"_s);
    QAction *read = menu->addAction(QString(), this, &BoardBar::importRequested);
    QAction *write = menu->addAction(QString(), this, &BoardBar::exportRequested);
    QAction *empty = menu->addAction(QString(), this, &BoardBar::templateRequested);
    keepTexts(menu, [read, write, empty] {
        read->setText(tr("&Import a table…"));
        write->setText(tr("&Export what is shown…"));
        empty->setText(tr("&Save an empty table…"));
    });
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(m_transfer->mapToGlobal(QPoint(0, m_transfer->height())));
}

} // namespace beian
