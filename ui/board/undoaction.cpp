// SPDX-License-Identifier: MIT
#include "ui/board/undoaction.h"

#include <algorithm>

#include "app/store/filingcache.h"
#include "app/store/filingundo.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardtexts.h"
#include "ui/board/boardwishes.h"
#include "ui/board/noticestack.h"
#include "ui/forms/controls.h"
#include "ui/texts/filingnames.h"
#include "ui/texts/language.h"

namespace beian {

using namespace Qt::StringLiterals;

UndoAction::UndoAction(Way way, FilingCache &cache, BoardTable &table, NoticeStack &notices,
                       BoardWishes &wishes, QObject *parent)
    : QAction(parent)
    , m_way(way)
    , m_cache(cache)
    , m_table(table)
    , m_notices(notices)
    , m_wishes(wishes)
{
    setObjectName(way == Way::Back ? u"undo"_s : u"redo"_s);
    if (way == Way::Back)
        setShortcut(QKeySequence(QKeySequence::Undo));
    else // both are in use, whatever the system's is
        setShortcuts({QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)});
    // One press, one step.
    setAutoRepeat(false);
    connect(this, &QAction::triggered, this, &UndoAction::take);
    FilingUndo &undo = cache.undo();
    connect(&undo, &FilingUndo::added, this, &UndoAction::refresh);
    connect(&undo, &FilingUndo::addedEarlier, this, &UndoAction::refresh);
    connect(&undo, &FilingUndo::takenBack, this, &UndoAction::refresh);
    connect(&undo, &FilingUndo::doneAgain, this, &UndoAction::refresh);
    connect(&undo, &FilingUndo::forgotten, this, &UndoAction::refresh);
    if (way == Way::Back) {
        connect(&undo, &FilingUndo::added, this, &UndoAction::offer);
        connect(&undo, &FilingUndo::forgotten, this, [this] { m_notices.dismiss(matter); });
    }
    keepTexts(&table, [this] { refresh(); });
}

const UndoStep *UndoAction::next() const
{
    return m_way == Way::Back ? m_cache.undo().next() : m_cache.undo().nextAgain();
}

QString UndoAction::name() const
{
    return withoutMnemonic(m_way == Way::Back ? tr("&Undo") : tr("R&edo"));
}

void UndoAction::refresh()
{
    const UndoStep *step = next();
    setEnabled(step);
    if (step)
        setText(menuText(*step));
    else
        setText(m_way == Way::Back ? tr("&Undo") : tr("R&edo"));
}

QString UndoAction::menuText(const UndoStep &step) const
{
    const QString act = step.words.act();
    const int count = int(step.size());
    if (m_way == Way::Back)
        return count == 1 ? tr("&Undo: %1").arg(act)
                          : tr("&Undo: %1 (%n filing(s))", nullptr, count).arg(act);
    return count == 1 ? tr("R&edo: %1").arg(act)
                      : tr("R&edo: %1 (%n filing(s))", nullptr, count).arg(act);
}

Words UndoAction::doneWords(const UndoStep &step) const
{
    return [way = m_way, act = step.words.act, count = int(step.size())] {
        if (way == Way::Back)
            return count == 1 ? tr("Undone: “%1”").arg(act())
                              : tr("Undone: “%1” (%n filing(s))", nullptr, count).arg(act());
        return count == 1 ? tr("Done again: “%1”").arg(act())
                          : tr("Done again: “%1” (%n filing(s))", nullptr, count).arg(act());
    };
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
    if (!step.added.isEmpty())
        return m_notices.dismiss(matter);
    const auto lines = [whom = whom(step), remark = step.words.remark] {
        QStringList said{whom, remark()};
        said.removeAll(QString());
        return said.join(u'\n');
    };
    m_notices.showPassing(
        matter, Tone::Good, Glyph::Check, step.words.title, lines,
        {{u"undoNoticeUndo"_s, [] { return tr("Undo (Ctrl+Z)"); }, [this] { trigger(); }}});
}

void UndoAction::take()
{
    const UndoStep step = *next();
    // A filing with something new typed is not taken off or changed: so that is kept first.
    if (!step.added.isEmpty() || m_way == Way::Again)
        m_wishes.keepTyped();
    const auto isInUse = [this](const QUuid &id) { return m_wishes.hasPrivateInput(id); };
    const UndoResult result = m_way == Way::Back ? m_cache.undo().takeBack(isInUse)
                                                 : m_cache.undo().doAgain(isInUse);
    tell(step, result);
    if (result.outcome == UndoOutcome::ChangedSince)
        return;
    select(step);
    m_table.setFocus();
}

// Whoever has selected these filings, and others with them, goes on with them all.
void UndoAction::select(const UndoStep &step)
{
    QList<QUuid> ids;
    for (const QList<FilingRecord> *records : {&step.removed, &step.before, &step.added}) {
        for (const FilingRecord &record : *records)
            ids << record.id;
    }
    const QList<QUuid> selected = m_table.selectedFilings();
    const QSet<QUuid> known(selected.begin(), selected.end());
    const bool isAnyLeft = std::ranges::any_of(ids, [&](const QUuid &id) {
        return !known.contains(id) && m_cache.list().rowOf(id) >= 0;
    });
    if (isAnyLeft)
        m_table.selectFilings(ids);
    else
        m_table.showSelected();
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

Words UndoAction::changedWords() const
{
    return [way = m_way] {
        return way == Way::Back ? tr("The filing was changed since. Open it to correct it.")
                                : tr("The filing was changed since. It stays as it is.");
    };
}

void UndoAction::tell(const UndoStep &step, const UndoResult &result)
{
    QList<NoticeStack::Action> back;
    if (m_other && m_way == Way::Back)
        back << NoticeStack::Action{u"undoNoticeRedo"_s, [] { return tr("Redo (Ctrl+Y)"); },
                                    [this] { m_other->trigger(); }};
    else if (m_other)
        back << NoticeStack::Action{u"undoNoticeUndo"_s, [] { return tr("Undo (Ctrl+Z)"); },
                                    [this] { m_other->trigger(); }};
    switch (result.outcome) {
    case UndoOutcome::Done:
        return m_notices.showPassing(matter, Tone::Good, Glyph::Check, doneWords(step), whom(step),
                                     back);
    case UndoOutcome::PartlyDone:
        return m_notices.showPassing(matter, Tone::Warn, Glyph::Info, doneWords(step),
                                     stayedWords(result.stayed), back);
    case UndoOutcome::ChangedSince:
        return m_notices.showPassing(
            matter, Tone::Warn, Glyph::Info,
            [way = m_way] { return way == Way::Back ? tr("Not undone") : tr("Not done again"); },
            result.stayed.isEmpty() ? changedWords() : stayedWords(result.stayed));
    }
}

} // namespace beian
