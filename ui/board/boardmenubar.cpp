// SPDX-License-Identifier: MIT
#include "ui/board/boardmenubar.h"

#include <algorithm>

#include <QtGui/qaction.h>
#include <QtGui/qactiongroup.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qlineedit.h>

#include "app/center/centerstate.h"
#include "app/store/filingcache.h"
#include "ui/board/boardfilters.h"
#include "ui/board/boardheader.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardwishes.h"
#include "ui/board/figurecard.h"
#include "ui/board/filingactions.h"
#include "ui/board/filingtransfer.h"
#include "ui/board/filterline.h"
#include "ui/board/handoutaction.h"
#include "ui/board/undoaction.h"
#include "ui/forms/controls.h"
#include "ui/help/helpmenu.h"
#include "ui/texts/language.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// An action that opens something ends with an ellipsis; a list of keys needs none, nor what would be
// undone now.
QString plainAct(const QAction &action)
{
    if (const auto *undo = qobject_cast<const UndoAction *>(&action))
        return undo->name();
    QString text = withoutMnemonic(action.text());
    while (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace

BoardMenuBar::BoardMenuBar(const Parts &parts, QWidget *parent)
    : QMenuBar(parent)
    , m_parts(parts)
{
    nameControl(this, u"boardMenuBar"_s, [] { return tr("Menus"); });
    makeFileMenu();
    makeEditMenu();
    makeFilingMenu();
    makeViewMenu();
    makeSettingsMenu();
    setCenter({});
    QMenu *help = addNamed(u"helpMenu"_s, [] { return tr("&Help"); });
    fillHelpMenu(
        *help, *parent, [&cache = parts.cache]() -> const RuleBook & { return cache.rules(); },
        [this] { return shortcuts(); });
    help->actions().constFirst()->setShortcut(QKeySequence(QKeySequence::HelpContents));
    help->actions().constLast()->setMenuRole(QAction::AboutRole);
    parts.table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&parts.table, &QWidget::customContextMenuRequested, this, &BoardMenuBar::showRowMenu);
}

template <typename Act>
QAction *BoardMenuBar::add(QMenu &menu, const QString &name, const Words &text,
                           const QKeySequence &key, const Act &act)
{
    QAction *action = menu.addAction(QString());
    keepTexts(&menu, [action, text] { action->setText(text()); });
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    return action;
}

QMenu *BoardMenuBar::addNamed(const QString &name, const Words &title)
{
    QMenu *menu = addMenu(QString());
    keepTexts(menu, [menu, title] { menu->setTitle(title()); });
    menu->setObjectName(name);
    return menu;
}

// An empty name: a line between groups.
void BoardMenuBar::addNamedActions(QMenu &menu, const QStringList &names)
{
    for (const QString &name : names) {
        if (name.isEmpty())
            menu.addSeparator();
        else
            menu.addAction(m_parts.actions.named(name));
    }
}

void BoardMenuBar::makeFileMenu()
{
    QMenu *menu = addNamed(u"fileMenu"_s, [] { return tr("&File"); });
    FilingTransfer &transfer = m_parts.transfer;
    add(
        *menu, u"menuNew"_s, [] { return tr("&New verification"); },
        QKeySequence(QKeySequence::New), [this] { m_parts.wishes.beginFiling(); });
    menu->addSeparator();
    add(
        *menu, u"menuImport"_s, [] { return tr("&Import a table…"); },
        QKeySequence(QKeySequence::Open), [&transfer] { transfer.chooseImport(); });
    add(
        *menu, u"menuExport"_s, [] { return tr("&Export what is shown…"); },
        QKeySequence(u"Ctrl+E"_s), [&transfer] { transfer.chooseExport(); });
    m_exportSelected = add(
        *menu, u"menuExportSelected"_s, [] { return tr("E&xport what is selected…"); },
        QKeySequence(u"Ctrl+Shift+E"_s),
        [this, &transfer] { transfer.chooseExportOf(m_parts.table.selectedFilings()); });
    const auto refresh = [this] {
        m_exportSelected->setEnabled(!m_parts.table.selectedFilings().isEmpty());
    };
    connect(&m_parts.table, &BoardTable::selectedFilingsChanged, this, refresh);
    refresh();
    add(
        *menu, u"menuTemplate"_s, [] { return tr("&Save an empty table…"); }, {},
        [&transfer] { transfer.chooseTemplate(); });
    menu->addSeparator();
    menu->addAction(&m_parts.handout);
    menu->addSeparator();
    // Not QKeySequence::Quit, which is empty on Windows.
    add(
        *menu, u"menuQuit"_s, [] { return tr("&Quit"); }, QKeySequence(u"Ctrl+Q"_s),
        [this] { m_parts.wishes.quitProgram(); })
        ->setMenuRole(QAction::QuitRole);
}

void BoardMenuBar::makeEditMenu()
{
    QMenu *menu = addNamed(u"editMenu"_s, [] { return tr("&Edit"); });
    addNamedActions(*menu, {u"undo"_s, u"redo"_s, {}, u"copy"_s});
    add(
        *menu, u"menuPaste"_s, [] { return tr("&Paste rows of a table"); },
        QKeySequence(QKeySequence::Paste),
        [this] { m_parts.transfer.importCells(QGuiApplication::clipboard()->text()); });
    addNamedActions(*menu, {u"remove"_s, {}});
    add(
        *menu, u"menuSelectAll"_s, [] { return tr("Select &all"); },
        QKeySequence(QKeySequence::SelectAll), [this] { m_parts.table.selectAll(); });
    add(
        *menu, u"menuFind"_s, [] { return tr("&Find"); }, QKeySequence(QKeySequence::Find),
        [this] {
            m_parts.search.setFocus();
            m_parts.search.selectAll();
        });
}

void BoardMenuBar::makeFilingMenu()
{
    QMenu *menu = addNamed(u"filingMenu"_s, [] { return tr("Filin&g"); });
    addNamedActions(*menu,
                    {u"open"_s,
                     {},
                     u"received"_s,
                     u"verified"_s,
                     u"remind"_s,
                     u"resent"_s,
                     u"wrongInput"_s,
                     u"answer"_s,
                     u"withdrawVerified"_s,
                     {},
                     u"submitAgain"_s,
                     {},
                     u"note"_s,
                     u"history"_s,
                     u"phoneReminder"_s});
    m_ofCenter << menu->addSeparator();
    addNamedActions(*menu, {u"takeOver"_s, u"handOver"_s, u"handToNobody"_s});
}

// "Mine" and "all" of a center.
void BoardMenuBar::addMine(QMenu &menu)
{
    BoardFilters &filters = m_parts.filters;
    m_mine = add(
        menu, u"menuMine"_s, [] { return tr("Of this counter onl&y"); },
        QKeySequence(u"Ctrl+7"_s), [this, &filters] { filters.setMine(!filters.isMine()); });
    m_mine->setCheckable(true);
    connect(&filters, &BoardFilters::changed, m_mine,
            [this, &filters] { m_mine->setChecked(filters.isMine()); });
}

void BoardMenuBar::setCenter(const CenterState &state)
{
    for (QAction *action : std::as_const(m_ofCenter))
        action->setVisible(state.phase != CenterState::Phase::None);
    // Which one this is comes with the first word of the center.
    m_mine->setVisible(!state.counter.isEmpty());
}

void BoardMenuBar::makeViewMenu()
{
    QMenu *menu = addNamed(u"viewMenu"_s, [] { return tr("&View"); });
    const QList<Words> texts{[] { return tr("Due within &1 hour"); },
                             [] { return tr("Due within &6 hours"); },
                             [] { return tr("&Running"); }, [] { return tr("&Done today"); },
                             [] { return tr("&Expired, returned"); }};
    for (qsizetype i = 0; i < m_parts.figures.size(); ++i) {
        FigureCard *card = m_parts.figures.at(i);
        QAction *action = add(*menu, card->objectName() + "Action"_L1, texts.at(i),
                              QKeySequence(u"Ctrl+%1"_s.arg(i + 1)), [card] { card->click(); });
        action->setCheckable(true);
        connect(card, &QAbstractButton::toggled, action, &QAction::setChecked);
    }
    add(
        *menu, u"menuAll"_s, [] { return tr("&All filings"); }, QKeySequence(u"Ctrl+6"_s),
        [this] { Q_EMIT allRequested(); });
    add(
        *menu, u"menuLook"_s, [] { return tr("&Look for filings from elsewhere"); },
        QKeySequence(u"F5"_s), [this] { Q_EMIT lookRequested(); });
    menu->addSeparator();
    add(
        *menu, u"menuReport"_s, [] { return tr("&Outcomes…"); }, QKeySequence(u"Ctrl+Shift+R"_s),
        [this] { m_parts.wishes.showReport(); });
    menu->addSeparator();
    addFilterMenus(*menu, m_parts.filters, m_parts.cache);
    addMine(*menu);
    menu->addSeparator();
    QMenu *sort = menu->addMenu(QString());
    keepTexts(menu, [sort] { sort->setTitle(tr("&Sort by")); });
    sort->setObjectName(u"sortMenu"_s);
    fillSortMenu(*sort);
    add(
        *menu, u"menuColumns"_s, [] { return tr("&Columns as they were at first"); }, {},
        [this] { m_parts.table.header().takeDefaults(); });
}

// Once more by the same column: the other way round, as with a click on its title.
void BoardMenuBar::fillSortMenu(QMenu &menu)
{
    auto *group = new QActionGroup(this);
    BoardHeader *header = &m_parts.table.header();
    const QList<std::pair<BoardColumn, Words>> columns{
        {BoardColumn::TimeLeft, [] { return tr("&Time left"); }},
        {BoardColumn::Applicant, [] { return tr("&Applicant"); }},
        {BoardColumn::Province, [] { return tr("&Province"); }},
        {BoardColumn::Type, [] { return tr("&Kind of filing"); }},
        {BoardColumn::Verified, [] { return tr("&Verified"); }},
    };
    for (const auto &[column, text] : columns) {
        const int section = int(column);
        QAction *action = add(menu, u"sort%1"_s.arg(section), text, {}, [header, section] {
            const bool isReversed = header->sortIndicatorSection() == section
                && header->sortIndicatorOrder() == Qt::AscendingOrder;
            header->setSortIndicator(section,
                                     isReversed ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
        action->setCheckable(true);
        group->addAction(action);
        connect(&menu, &QMenu::aboutToShow, action, [header, section, action] {
            action->setChecked(header->sortIndicatorSection() == section);
        });
    }
}

void BoardMenuBar::makeSettingsMenu()
{
    QMenu *menu = addNamed(u"settingsMenu"_s, [] { return tr("&Settings"); });
    add(
        *menu, u"menuSettings"_s, [] { return tr("&All settings…"); }, QKeySequence(u"Ctrl+,"_s),
        [this] { m_parts.wishes.showSettings({}); })
        ->setMenuRole(QAction::PreferencesRole);
    menu->addSeparator();
    const QList<std::pair<QString, Words>> sections{
        {u"reminders"_s, [] { return tr("&Reminders…"); }},
        {u"privacy"_s, [] { return tr("&Privacy…"); }},
        {u"counter"_s, [] { return tr("&Counter…"); }},
        {u"data"_s, [] { return tr("&Data…"); }},
        {u"window"_s, [] { return tr("&Window…"); }},
        {u"rules"_s, [] { return tr("R&ules and site…"); }},
        {u"center"_s, [] { return tr("Ce&nter…"); }},
    };
    for (const auto &[section, text] : sections) {
        // A role of its own: the texts would make some of them entries of the program's menu.
        add(*menu, section + "Settings"_L1, text, {}, [this, name = section] {
            m_parts.wishes.showSettings(name);
        })->setMenuRole(QAction::NoRole);
    }
    menu->addSeparator();
    add(
        *menu, u"installRuleSet"_s, [] { return tr("&Install a rule set…"); }, {},
        [this] { Q_EMIT ruleSetRequested(); })
        ->setMenuRole(QAction::NoRole);
    add(
        *menu, u"counterSetupAction"_s, [] { return tr("Se&t up a counter…"); }, {},
        [this] { m_parts.wishes.setUpCounter(); })
        ->setMenuRole(QAction::NoRole);
}

void BoardMenuBar::addPossible(QMenu &menu, const QStringList &names)
{
    for (const QString &name : names) {
        if (QAction *action = m_parts.actions.named(name); action->isEnabled())
            menu.addAction(action);
    }
}

// Nine entries at most: what is not possible with these rows is left out, what is rare is below.
void BoardMenuBar::showRowMenu(const QPoint &at)
{
    auto *menu = new QMenu(&m_parts.table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"rowMenu"_s);
    addPossible(*menu, {u"open"_s});
    menu->addSeparator();
    addPossible(*menu, {u"received"_s, u"verified"_s, u"remind"_s, u"submitAgain"_s});
    QMenu *more = menu->addMenu(QString());
    addPossible(*more, {u"resent"_s, u"wrongInput"_s, u"answer"_s, u"withdrawVerified"_s});
    more->menuAction()->setVisible(!more->isEmpty());
    menu->addSeparator();
    addPossible(*menu, {u"note"_s, u"history"_s});
    QMenu *counter = menu->addMenu(QString());
    addPossible(*counter, {u"takeOver"_s, u"handOver"_s, u"handToNobody"_s});
    counter->menuAction()->setVisible(!counter->isEmpty());
    QMenu *share = menu->addMenu(QString());
    keepTexts(menu, [more, counter, share] {
        more->setTitle(tr("More to no&te"));
        counter->setTitle(tr("Responsi&ble counter"));
        share->setTitle(tr("&Pass on"));
    });
    if (m_parts.handout.isEnabled())
        share->addAction(&m_parts.handout);
    addPossible(*share, {u"phoneReminder"_s, u"copy"_s});
    if (m_exportSelected->isEnabled())
        share->addAction(m_exportSelected);
    share->menuAction()->setVisible(!share->isEmpty());
    menu->addSeparator();
    addPossible(*menu, {u"remove"_s});
    menu->popup(m_parts.table.viewport()->mapToGlobal(at));
}

QList<ShortcutLine> BoardMenuBar::shortcuts() const
{
    QList<ShortcutLine> lines{
        {tr("Enter"), tr("Open the filing")},
        {tr("Shift+Down, Ctrl+Space"), tr("Select several filings")},
        {tr("Letters and digits on the rows"), tr("Search")},
        {u"Esc"_s, tr("Empty the search, then show all filings again")},
        {tr("Menu key, Shift+F10"), tr("What can be done with the row")},
        {tr("Alt and an underlined letter"), tr("The menu or button with that letter")},
        {tr("Ctrl +, Ctrl −, Ctrl 0"), tr("Larger, smaller, normal type, in every window")},
    };
    const QList<QKeySequence> none; // of what is not there: a center's
    for (const QAction *title : actions()) {
        for (const QAction *action : title->menu()->actions()) {
            QStringList keys;
            for (const QKeySequence &key : action->isVisible() ? action->shortcuts() : none)
                keys << key.toString(QKeySequence::NativeText);
            if (!keys.isEmpty())
                lines << ShortcutLine{joinedNames(keys), plainAct(*action)};
        }
    }
    return lines;
}

} // namespace beian
