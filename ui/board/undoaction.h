// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qtimer.h>
#include <QtGui/qaction.h>

namespace beian {

class BoardTable;
class FilingCache;
class NoticeStack;

// Takes back the last step, whoever made it: the board or a wizard. Offers that in a notice too,
// for a while; the action itself is there until the program ends.
class UndoAction final : public QAction
{
    Q_OBJECT

public:
    // The notice of what was done, whether it can be undone or not.
    static inline const QString matter = QStringLiteral("undoNotice");

    UndoAction(FilingCache &cache, BoardTable &table, NoticeStack &notices,
               QObject *parent = nullptr);

private:
    void offer();
    void takeBack();

    FilingCache &m_cache;
    BoardTable &m_table;
    NoticeStack &m_notices;
    QTimer m_offer; // how long the notice is shown
};

} // namespace beian
