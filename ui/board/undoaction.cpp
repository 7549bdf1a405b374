// SPDX-License-Identifier: MIT
#include "ui/board/undoaction.h"

#include "app/store/filingcache.h"
#include "app/store/filingundo.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardtexts.h"
#include "ui/board/boardwishes.h"
#include "ui/board/noticestack.h"
#include "ui/texts/filingnames.h"
#include "ui/texts/language.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::seconds offerSpan{20};
}

UndoAction::UndoAction(FilingCache &cache, BoardTable &table, NoticeStack &notices,
                       BoardWishes &wishes, QObject *parent)
    : QAction(parent)
    , m_cache(cache)
    , m_table(table)
    , m_notices(notices)
    , m_wishes(wishes)
{
    setObjectName(u"undo"_s);
    keepTexts(&table, [this] { setText(tr("&Undo")); });
    setShortcut(QKeySequence(QKeySequence::Undo));
    setEnabled(false);
    // The key still undoes it; the room is needed for rows.
    m_offer.setSingleShot(true);
    connect(&m_offer, &QTimer::timeout, this, [this] { m_notices.dismiss(matter); });
    connect(this, &QAction::triggered, this, &UndoAction::takeBack);
    connect(&cache.undo(), &FilingUndo::added, this, &UndoAction::offer);
    connect(&cache.undo(), &FilingUndo::forgotten, this, [this] {
        setEnabled(false);
        m_notices.dismiss(matter);
    });
}

QString UndoAction::whom(const UndoStep &step) const
{
    return step.after.size() == 1
        ? applicantText(step.after.constFirst().record, m_table.board().isMasked())
        : QString();
}

// An import tells of itself, with what could not be taken.
void UndoAction::offer()
{
    const UndoStep &step = *m_cache.undo().next();
    setEnabled(true);
    if (!step.added.isEmpty())
        return m_notices.dismiss(matter);
    QStringList lines{whom(step), step.remark};
    lines.removeAll(QString());
    m_offer.start(offerSpan);
    m_notices.show(
        matter, Tone::Good, Glyph::Check, step.title, lines.join(u'\n'),
        {{u"undoNoticeUndo"_s, [] { return tr("Undo (Ctrl+Z)"); }, [this] { trigger(); }}});
}

void UndoAction::takeBack()
{
    const UndoStep step = *m_cache.undo().next();
    if (!step.added.isEmpty())
        m_wishes.keepTyped(); // what is typed in an imported filing is a change of it
    const UndoResult result =
        m_cache.undo().takeBack([this](const QUuid &id) { return m_wishes.hasPrivateInput(id); });
    setEnabled(m_cache.undo().next());
    m_offer.start(offerSpan);
    tell(step, result);
    if (result.outcome == UndoOutcome::ChangedSince)
        return;
    if (!step.removed.isEmpty())
        m_table.selectFiling(step.removed.constFirst().id);
    else if (!step.before.isEmpty())
        m_table.selectFiling(step.before.constFirst().id);
    m_table.setFocus();
}

// Of an import: the filings that are still there, and why.
Words UndoAction::stayedWords(const QList<QUuid> &stayed) const
{
    constexpr qsizetype mostNamed = 3;
    QStringList names;
    for (const QUuid &id : stayed) {
        if (names.size() < mostNamed)
            names << applicantText(*m_cache.list().find(id), m_table.board().isMasked());
    }
    return [names, count = int(stayed.size())] {
        const QString list = joinedNames(names);
        return count > mostNamed
            ? tr("%n of them were changed since and stay: %1 and others.", nullptr, count).arg(list)
            : tr("%n of them were changed since and stay: %1.", nullptr, count).arg(list);
    };
}

void UndoAction::tell(const UndoStep &step, const UndoResult &result)
{
    const Words undone = [title = step.title] { return tr("Undone: %1").arg(title); };
    switch (result.outcome) {
    case UndoOutcome::Done:
        return m_notices.show(matter, Tone::Good, Glyph::Check, undone, QString());
    case UndoOutcome::PartlyDone:
        return m_notices.show(matter, Tone::Warn, Glyph::Info, undone, stayedWords(result.stayed));
    case UndoOutcome::ChangedSince:
        return m_notices.show(
            matter, Tone::Warn, Glyph::Info, [] { return tr("Not undone"); },
            result.stayed.isEmpty()
                ? Words([] { return tr("The filing was changed since. Open it to correct it."); })
                : stayedWords(result.stayed));
    }
}

} // namespace beian
