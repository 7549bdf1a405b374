// SPDX-License-Identifier: MIT
#include "ui/board/undoaction.h"

#include "app/store/filingcache.h"
#include "app/store/filingundo.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardtexts.h"
#include "ui/board/noticestack.h"
#include "ui/texts/filingnames.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::seconds offerSpan{20};
}

UndoAction::UndoAction(FilingCache &cache, BoardTable &table, NoticeStack &notices, QObject *parent)
    : QAction(tr("&Undo"), parent)
    , m_cache(cache)
    , m_table(table)
    , m_notices(notices)
{
    setObjectName(u"undo"_s);
    setShortcut(QKeySequence(QKeySequence::Undo));
    setEnabled(false);
    // The key still undoes it; the room is needed for rows.
    m_offer.setSingleShot(true);
    connect(&m_offer, &QTimer::timeout, this, [this] { m_notices.dismiss(matter); });
    connect(this, &QAction::triggered, this, &UndoAction::takeBack);
    connect(&cache.undo(), &FilingUndo::added, this, &UndoAction::offer);
}

void UndoAction::offer()
{
    const UndoStep &step = *m_cache.undo().next();
    const QString whom =
        step.after.size() == 1 ? applicantText(step.after.constFirst(), m_table.board().isMasked())
                               : QString();
    setEnabled(true);
    m_offer.start(offerSpan);
    m_notices.show(matter, Tone::Good, Glyph::Check, step.title, whom,
                   {{u"undoNoticeUndo"_s, tr("Undo (Ctrl+Z)"), [this] { trigger(); }}});
}

void UndoAction::takeBack()
{
    const UndoStep step = *m_cache.undo().next();
    const UndoOutcome outcome = m_cache.undo().takeBack();
    setEnabled(m_cache.undo().next());
    m_offer.start(offerSpan);
    if (outcome == UndoOutcome::ChangedSince) {
        m_notices.show(matter, Tone::Warn, Glyph::Info, tr("Not undone"),
                       tr("The filing was changed since. Open it to correct it."));
        return;
    }
    m_notices.show(matter, Tone::Good, Glyph::Check, tr("Undone: %1").arg(step.title), {});
    m_table.selectFiling(step.isRemoval() ? step.removed.constFirst().id : step.before.constFirst().id);
    m_table.setFocus();
}

} // namespace beian
