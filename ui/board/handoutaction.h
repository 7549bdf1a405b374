// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qaction.h>

#include "app/record/filingrecord.h"

namespace beian {

class BoardTable;
class FilingCache;

// The hand-outs of the filings that are selected: in the bar, in the menu of the rows, by key.
// Where none is possible its tool tip says why.
class HandoutAction final : public QAction
{
    Q_OBJECT

public:
    // The table shows the action in its menu.
    HandoutAction(const FilingCache &cache, BoardTable &table, QObject *parent = nullptr);

    // In one job; more is a slip of Ctrl+A.
    static constexpr qsizetype mostSheets = 100;

Q_SIGNALS:
    // Filings of which at least one has something to hand out.
    void requested(const QList<FilingRecord> &records, QWidget &window);

private:
    void refresh();
    void request();
    // Why nothing can be printed; empty: something can.
    [[nodiscard]] QString refusal() const;

    const FilingCache &m_cache;
    BoardTable &m_table;
};

} // namespace beian
