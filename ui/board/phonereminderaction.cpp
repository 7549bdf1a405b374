// SPDX-License-Identifier: MIT
#include "ui/board/phonereminderaction.h"

#include <algorithm>

#include "app/export/deadlinecalendar.h"
#include "app/store/filingcache.h"
#include "ui/board/boardtable.h"
#include "ui/number/phonereminderdialog.h"
#include "ui/platform/keeping.h"

namespace beian {

using namespace Qt::StringLiterals;

PhoneReminderAction::PhoneReminderAction(const FilingCache &cache, BoardTable &table,
                                         QObject *parent)
    : QAction(parent)
    , m_cache(cache)
    , m_table(table)
{
    setObjectName(u"phoneReminder"_s);
    keepTexts(&table, [this] { setText(tr("To the ca&lendar of the phone…")); });
    setShortcut(QKeySequence(u"Ctrl+L"_s));
    connect(this, &QAction::triggered, this, &PhoneReminderAction::open);
    connect(&table, &BoardTable::selectedFilingsChanged, this, &PhoneReminderAction::refresh);
    connect(&cache, &FilingCache::rowUpdated, this, &PhoneReminderAction::refresh);
    connect(&cache, &FilingCache::rowsChanged, this, &PhoneReminderAction::refresh,
            Qt::QueuedConnection);
    // Before what concerns the history of a filing.
    const QList<QAction *> others = table.actions();
    const auto note = std::ranges::find(others, u"note"_s, &QAction::objectName);
    table.insertAction(note == others.end() ? nullptr : *note, this);
    refresh();
}

const FilingRecord *PhoneReminderAction::single() const
{
    const QList<QUuid> selected = m_table.selectedFilings();
    return selected.size() == 1 ? m_cache.list().find(selected.constFirst()) : nullptr;
}

void PhoneReminderAction::refresh()
{
    const FilingRecord *record = single();
    setEnabled(record && !openDeadlines(*record, m_cache.now()).isEmpty());
}

// The most urgent number first.
void PhoneReminderAction::open()
{
    const FilingRecord *record = single();
    if (!record)
        return;
    const QList<NumberId> numbers = openDeadlines(*record, m_cache.now());
    const auto earliest = std::ranges::min_element(numbers, {}, [record](NumberId number) {
        return record->find(number)->verification.deadline();
    });
    if (earliest != numbers.end())
        openPhoneReminder(m_table, m_cache.rules(), m_cache.clock(), *record, *earliest);
}

} // namespace beian
