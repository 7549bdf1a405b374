// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qaction.h>

#include "app/record/filingrecord.h"

namespace beian {

class BoardTable;
class FilingCache;

// The deadlines of the filing that is selected, for the calendar of a phone: in the menu of the
// rows and by key.
class PhoneReminderAction final : public QAction
{
    Q_OBJECT

public:
    // The table shows the action in its menu.
    PhoneReminderAction(const FilingCache &cache, BoardTable &table, QObject *parent = nullptr);

private:
    void refresh();
    void open();
    // Null: not one filing alone.
    [[nodiscard]] const FilingRecord *single() const;

    const FilingCache &m_cache;
    BoardTable &m_table;
};

} // namespace beian
