// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

#include "app/center/centerstate.h"
#include "app/record/filingrecord.h"
#include "ui/platform/keeping.h"

class QAction;

namespace beian {

class BoardTable;
class FilingCache;

// Which counter looks after the filings that are selected: this one, another, nobody. Not there without
// a center. Every change can be undone.
class HandOverActions final : public QObject
{
    Q_OBJECT

public:
    // The actions, "takeOver", "handOver" and "handToNobody", are children of `owner`; the table has them.
    HandOverActions(FilingCache &cache, BoardTable &table, QObject *owner);

    void setCenter(const CenterState &state);

private:
    QAction *add(const QString &name, const Words &text, const std::function<void()> &act);
    void refresh();
    [[nodiscard]] bool isAnyNotOf(const QString &counter) const;
    // Can at least one of the selected filings go to it?
    [[nodiscard]] bool isForOther(const CenterCounter &counter) const;
    void choose();
    // Empty: to nobody.
    void give(const QString &counter);

    FilingCache &m_cache;
    BoardTable &m_table;
    CenterState m_state;
    QAction *m_take;
    QAction *m_hand;
    QAction *m_nobody;
};

} // namespace beian
