// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qtimer.h>
#include <QtCore/quuid.h>
#include <QtGui/qaction.h>

#include "ui/platform/keeping.h"

namespace beian {

class BoardTable;
class BoardWishes;
class FilingCache;
class NoticeStack;
struct UndoResult;
struct UndoStep;

// Takes back the last step, whoever made it: the board or a wizard. Offers that in a notice too,
// for a while; the action itself is there until the program ends.
class UndoAction final : public QAction
{
    Q_OBJECT

public:
    // The notice of what was done, whether it can be undone or not.
    static inline const QString matter = QStringLiteral("undoNotice");

    UndoAction(FilingCache &cache, BoardTable &table, NoticeStack &notices, BoardWishes &wishes,
               QObject *parent = nullptr);

private:
    void offer();
    void takeBack();
    [[nodiscard]] QString whom(const UndoStep &step) const;
    [[nodiscard]] Words stayedWords(const QList<QUuid> &stayed) const;
    void tell(const UndoStep &step, const UndoResult &result);

    FilingCache &m_cache;
    BoardTable &m_table;
    NoticeStack &m_notices;
    BoardWishes &m_wishes;
    QTimer m_offer; // how long the notice is shown
};

} // namespace beian
