// SPDX-License-Identifier: MIT
#include "ui/board/handoutaction.h"

#include <algorithm>

#include "app/export/handout.h"
#include "app/store/filingcache.h"
#include "ui/board/boardtable.h"
#include "ui/platform/keeping.h"
#include "ui/texts/errortexts.h"

namespace beian {

using namespace Qt::StringLiterals;

HandoutAction::HandoutAction(const FilingCache &cache, BoardTable &table, QObject *parent)
    : QAction(parent)
    , m_cache(cache)
    , m_table(table)
{
    setObjectName(u"handout"_s);
    setShortcut(QKeySequence::Print);
    connect(this, &QAction::triggered, this, &HandoutAction::request);
    connect(&table, &BoardTable::selectedFilingsChanged, this, &HandoutAction::refresh);
    connect(&cache, &FilingCache::rowUpdated, this, &HandoutAction::refresh);
    connect(&cache, &FilingCache::rowsChanged, this, &HandoutAction::refresh, Qt::QueuedConnection);
    // Before what concerns the history of a filing.
    const QList<QAction *> others = table.actions();
    const auto note = std::ranges::find(others, u"note"_s, &QAction::objectName);
    table.insertAction(note == others.end() ? nullptr : *note, this);
    keepTexts(&table, [this] {
        setText(tr("&Print hand-out…"));
        refresh();
    });
}

QString HandoutAction::refusal() const
{
    const QList<QUuid> selected = m_table.selectedFilings();
    if (selected.isEmpty())
        return tr("Select a filing first.");
    if (selected.size() > mostSheets)
        return tr("Select at most %n filing(s) at once.", nullptr, int(mostSheets));
    QString first;
    for (const QUuid &id : selected) {
        const FilingRecord *record = m_cache.list().find(id);
        const auto handout = record ? makeHandout(*record, m_cache.rules(), {}, m_cache.now())
                                    : Error{ErrorKind::HandoutUnfinished, {}};
        if (handout)
            return {};
        if (first.isEmpty())
            first = errorText(handout.error()).sentence;
    }
    return first;
}

void HandoutAction::refresh()
{
    const QString refused = refusal();
    const QString key = shortcut().toString(QKeySequence::NativeText);
    setEnabled(refused.isEmpty());
    //: an act and its key
    setToolTip(refused.isEmpty() ? tr("%1 (%2)").arg(tr("Print hand-out"), key) : refused);
}

void HandoutAction::request()
{
    Q_EMIT requested(m_cache.list().records(m_table.selectedFilings()), *m_table.window());
}

} // namespace beian
