// SPDX-License-Identifier: MIT
#include "ui/board/removeaction.h"

#include <algorithm>

#include <QtWidgets/qpushbutton.h>

#include "app/record/recordsummary.h"
#include "app/store/filingcache.h"
#include "app/store/filingundo.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardwishes.h"
#include "ui/forms/controls.h"
#include "ui/forms/messagebox.h"

namespace beian {

using namespace Qt::StringLiterals;

RemoveAction::RemoveAction(FilingCache &cache, BoardTable &table, BoardWishes &wishes,
                           QObject *parent)
    : QAction(parent)
    , m_cache(cache)
    , m_table(table)
    , m_wishes(wishes)
{
    setObjectName(u"remove"_s);
    keepTexts(&table, [this] { setText(tr("Re&move")); });
    setShortcut(QKeySequence(QKeySequence::Delete));
    // A key that is held down is no second filing.
    setAutoRepeat(false);
    // Del in a field belongs to the field.
    setShortcutContext(Qt::WidgetShortcut);
    connect(this, &QAction::triggered, this, &RemoveAction::removeSelected);
    connect(&cache, &FilingCache::removedLoaded, this, [this](const auto &removals) {
        m_cache.undo().addEarlier(act(), removals);
    });
    table.addAction(this);
}

int RemoveAction::runningOf(const QList<QUuid> &ids) const
{
    return int(std::ranges::count_if(ids, [this](const QUuid &id) {
        const FilingRecord *record = m_cache.list().find(id);
        return record && runningDeadline(*record, m_cache.now()).isValid();
    }));
}

int RemoveAction::privateOf(const QList<QUuid> &ids) const
{
    return int(std::ranges::count_if(
        ids, [this](const QUuid &id) { return m_wishes.hasPrivateInput(id); }));
}

void RemoveAction::removeSelected()
{
    const QList<QUuid> ids = m_table.selectedFilings();
    m_wishes.keepTyped(); // what is typed can be what makes time run
    if (ids.size() > 1 || runningOf(ids) > 0 || privateOf(ids) > 0)
        ask(ids);
    else
        remove(ids);
}

void RemoveAction::ask(const QList<QUuid> &ids)
{
    const int running = runningOf(ids);
    const int typed = privateOf(ids);
    const auto texts = [count = int(ids.size()), running, typed]() -> MessageTexts {
        QStringList details;
        if (running > 0)
            details << tr("The 24 hours still run for %n of them.", nullptr, running);
        if (typed > 0)
            details << tr(
                "A code or a document number is typed in %n of them. It is never kept, and "
                "cannot be brought back.",
                nullptr, typed);
        details << tr("Undo (Ctrl+Z) on the board brings them back, for a day also after a restart.");
        return {tr("Remove?"), tr("Take %n filing(s) off the board?", nullptr, count),
                details.join(u'\n')};
    };
    QMessageBox *box =
        makeMessageBox(m_table.window(), u"removeQuestion"_s, QMessageBox::Question, texts);
    auto *keep = addAnswer(
        *box, u"removeKeep"_s, [] { return tr("&Leave them there"); }, QMessageBox::RejectRole);
    auto *take = addAnswer(
        *box, u"removeTake"_s, [] { return tr("&Remove"); }, QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    // The wizards were not blocked: what the question did not speak of is asked about.
    connect(take, &QPushButton::clicked, this, [this, ids, typed] {
        if (privateOf(ids) > typed)
            ask(ids);
        else
            remove(ids);
    });
    box->open();
}

Words RemoveAction::act() const
{
    return [this] { return withoutMnemonic(text()); };
}

void RemoveAction::remove(const QList<QUuid> &ids)
{
    const int row = m_table.currentIndex().row();
    m_wishes.keepTyped(); // it comes back as it was typed last
    const auto title = [count = int(ids.size())] {
        return tr("%n filing(s) removed", nullptr, count);
    };
    m_cache.undo().remove({act(), title}, ids);
    // The next one moves up to where the removed one was: the arrow keys go on from there, Del does
    // not.
    m_table.leaveRow(row);
}

} // namespace beian
