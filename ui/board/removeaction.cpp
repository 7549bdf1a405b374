// SPDX-License-Identifier: MIT
#include "ui/board/removeaction.h"

#include <algorithm>

#include <QtWidgets/qpushbutton.h>

#include "app/record/recordsummary.h"
#include "app/store/filingcache.h"
#include "app/store/filingundo.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/forms/messagebox.h"

namespace beian {

using namespace Qt::StringLiterals;

RemoveAction::RemoveAction(FilingCache &cache, BoardTable &table, QObject *parent)
    : QAction(tr("Re&move"), parent)
    , m_cache(cache)
    , m_table(table)
{
    setObjectName(u"remove"_s);
    setShortcut(QKeySequence(QKeySequence::Delete));
    // Del in a field belongs to the field.
    setShortcutContext(Qt::WidgetShortcut);
    connect(this, &QAction::triggered, this, &RemoveAction::removeSelected);
    table.addAction(this);
}

void RemoveAction::removeSelected()
{
    const QList<QUuid> ids = m_table.selectedFilings();
    const auto running = std::ranges::count_if(ids, [this](const QUuid &id) {
        return openDeadline(*m_cache.list().find(id)) > m_cache.now();
    });
    if (ids.size() > 1 || running > 0)
        ask(ids, int(running));
    else
        remove(ids);
}

void RemoveAction::ask(const QList<QUuid> &ids, int running)
{
    const QString undo = tr("Undo (Ctrl+Z) on the board brings them back, until the program ends.");
    const QString details = running == 0
        ? undo
        : tr("The 24 hours still run for %n of them.", nullptr, running) + u'\n' + undo;
    QMessageBox *box = makeMessageBox(
        m_table.window(), u"removeQuestion"_s, QMessageBox::Question,
        {tr("Remove?"), tr("Take %n filing(s) off the board?", nullptr, int(ids.size())), details});
    auto *keep = addAnswer(*box, u"removeKeep"_s, tr("Leave them there"), QMessageBox::RejectRole);
    auto *take = addAnswer(*box, u"removeTake"_s, tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(take, &QPushButton::clicked, this, [this, ids] { remove(ids); });
    box->open();
}

void RemoveAction::remove(const QList<QUuid> &ids)
{
    const int row = m_table.currentIndex().row();
    m_cache.undo().remove(tr("%n filing(s) removed", nullptr, int(ids.size())), ids);
    // The next one moves up to where the removed one was.
    m_table.selectRow(qMin(row, m_table.board().rowCount() - 1));
}

} // namespace beian
