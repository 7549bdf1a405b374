// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/quuid.h>
#include <QtGui/qaction.h>

namespace beian {

class BoardTable;
class FilingCache;

// Takes the selected filings off the board. Asks first when they are several, or when time runs for
// one of them.
class RemoveAction final : public QAction
{
    Q_OBJECT

public:
    // The table shows it in its menu.
    RemoveAction(FilingCache &cache, BoardTable &table, QObject *parent = nullptr);

private:
    void removeSelected();
    void ask(const QList<QUuid> &ids, int running);
    void remove(const QList<QUuid> &ids);

    FilingCache &m_cache;
    BoardTable &m_table;
};

} // namespace beian
