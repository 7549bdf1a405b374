// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/quuid.h>
#include <QtGui/qaction.h>

#include "app/support/words.h"

namespace beian {

class BoardTable;
class BoardWishes;
class FilingCache;

// Takes the selected filings off the board, and what is open of them with it. Asks first when they are
// several, when time runs for one of them, or when something typed would go that cannot come back.
class RemoveAction final : public QAction
{
    Q_OBJECT

public:
    // The table shows it in its menu.
    RemoveAction(FilingCache &cache, BoardTable &table, BoardWishes &wishes,
                 QObject *parent = nullptr);

private:
    void removeSelected();
    void ask(const QList<QUuid> &ids);
    void remove(const QList<QUuid> &ids);
    // What the step is called.
    [[nodiscard]] Words act() const;
    [[nodiscard]] int runningOf(const QList<QUuid> &ids) const;
    [[nodiscard]] int privateOf(const QList<QUuid> &ids) const;

    FilingCache &m_cache;
    BoardTable &m_table;
    BoardWishes &m_wishes;
};

} // namespace beian
