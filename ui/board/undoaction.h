// SPDX-License-Identifier: MIT
#pragma once

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

// Takes back the last step, whoever made it: the board or a wizard; or does again what was taken back
// last. Its text names the step. Offers the way back in a notice too, for a while; the action itself is
// there until the program ends.
class UndoAction final : public QAction
{
    Q_OBJECT

public:
    enum class Way {
        Back,
        Again,
    };

    // The notice of what was done, whether it can be undone or not.
    static inline const QString matter = QStringLiteral("undoNotice");

    UndoAction(Way way, FilingCache &cache, BoardTable &table, NoticeStack &notices,
               BoardWishes &wishes, QObject *parent = nullptr);

    // Without the step, for a list of keys.
    [[nodiscard]] QString name() const;
    // The other way, which a notice of what was done here offers.
    void setCounterpart(UndoAction &other) { m_other = &other; }

private:
    [[nodiscard]] const UndoStep *next() const;
    void refresh();
    void offer();
    void take();
    void select(const UndoStep &step);
    [[nodiscard]] QString whom(const UndoStep &step) const;
    [[nodiscard]] QString menuText(const UndoStep &step) const;
    [[nodiscard]] Words doneWords(const UndoStep &step) const;
    [[nodiscard]] Words changedWords() const;
    [[nodiscard]] Words stayedWords(const QList<QUuid> &stayed) const;
    void tell(const UndoStep &step, const UndoResult &result);

    const Way m_way;
    FilingCache &m_cache;
    BoardTable &m_table;
    NoticeStack &m_notices;
    BoardWishes &m_wishes;
    UndoAction *m_other = nullptr;
};

} // namespace beian
