// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/quuid.h>
#include <QtGui/qaction.h>

namespace beian {

class BoardTable;
class FilingDesk;

// Takes the selected filings off the board. Asks first when they are several, or when time runs for
// one of them.
class RemoveAction final : public QAction
{
    Q_OBJECT

public:
    // Both must outlive the action. The table shows it in its menu.
    RemoveAction(FilingDesk &desk, BoardTable &table, QObject *parent = nullptr);

private:
    void removeSelected();
    void ask(const QList<QUuid> &ids, int running);
    void remove(const QList<QUuid> &ids);

    FilingDesk &m_desk;
    BoardTable &m_table;
};

} // namespace beian
