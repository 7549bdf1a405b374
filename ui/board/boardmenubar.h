// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qkeysequence.h>
#include <QtWidgets/qmenubar.h>

#include "ui/help/shortcutsdialog.h"
#include "ui/platform/keeping.h"

class QLineEdit;

namespace beian {

class BoardFilters;
class BoardTable;
class BoardWishes;
class FigureCard;
class FilingActions;
class FilingCache;
class FilingTransfer;
struct CenterState;
class HandoutAction;

// Everything that the board can do, each with its key: the bar of menus, and the menu of the rows.
// On macOS the bar is the system's.
class BoardMenuBar final : public QMenuBar
{
    Q_OBJECT

public:
    // All outlive the bar.
    struct Parts
    {
        FilingActions &actions;
        HandoutAction &handout;
        FilingTransfer &transfer;
        BoardTable &table;
        BoardWishes &wishes;
        QLineEdit &search;
        BoardFilters &filters;
        const FilingCache &cache;
        QList<FigureCard *> figures; // in the order of their keys, Ctrl+1 and on
    };

    // The menu of the rows is the table's from now on.
    explicit BoardMenuBar(const Parts &parts, QWidget *parent = nullptr);

    // What only a center has is in the menus there alone.
    void setCenter(const CenterState &state);
    // All keys of the board: those of the menus, and those that are in none.
    [[nodiscard]] QList<ShortcutLine> shortcuts() const;

Q_SIGNALS:
    // Neither figure nor search shall hide a filing.
    void allRequested();
    // A person wants to install a rule set, which they will choose.
    void ruleSetRequested();
    // Whether another program, as the command import, has added filings.
    void lookRequested();

private:
    template <typename Act>
    QAction *add(QMenu &menu, const QString &name, const Words &text, const QKeySequence &key,
                 const Act &act);
    [[nodiscard]] QMenu *addNamed(const QString &name, const Words &title);
    void addNamedActions(QMenu &menu, const QStringList &names);
    void addPossible(QMenu &menu, const QStringList &names);
    void makeFileMenu();
    void makeEditMenu();
    void makeFilingMenu();
    void makeViewMenu();
    void addMine(QMenu &menu);
    void fillSortMenu(QMenu &menu);
    void makeSettingsMenu();
    void showRowMenu(const QPoint &at);

    Parts m_parts;
    QAction *m_exportSelected = nullptr;
    QList<QAction *> m_ofCenter; // lines between groups
    QAction *m_mine = nullptr; // of the view
};

} // namespace beian
