// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qobject.h>

#include "app/store/databaseoptions.h"

namespace beian {

class FilingCache;

// What somebody did with filings, as it takes to take it back.
struct UndoStep
{
    QString title; // what was done, in the words that were shown; names nobody
    QString remark; // what there is to know besides; may be empty
    QList<FilingRecord> removed; // taken off the board
    QList<FilingRecord> added; // new on the board: an import
    QList<FilingRecord> before; // of a change
    // The same filings in the same order, with the reminders that were noted, which may be all.
    QList<KeptChange> after;
};

enum class UndoOutcome {
    Done,
    ChangedSince, // what was entered later must not go with it: nothing was taken back
    PartlyDone, // an import: the filings that were changed since stayed
};

// What came of taking a step back.
struct UndoResult
{
    UndoOutcome outcome = UndoOutcome::Done;
    QList<QUuid> stayed; // of an import
};

// The steps that can be taken back, until the program ends. The last one goes first, so that a
// filing that was changed and then removed is brought back before its change is undone.
class FilingUndo final : public QObject
{
    Q_OBJECT

public:
    explicit FilingUndo(FilingCache &cache, QObject *parent = nullptr);

    // All do it, on the cache, so that it can be taken back from the moment it is done. `title` and
    // `remark`: what is done, as in UndoStep. No step comes of nothing.
    void change(const QString &title, const FilingRecord &after, const QList<FilingEvent> &events,
                const QString &remark = {});
    // Several filings in one step; each of them once. A reminder among the events is withdrawn.
    void changeAll(const QString &title, const QList<KeptChange> &changes,
                   const QString &remark = {});
    void remove(const QString &title, const QList<QUuid> &ids);
    // New ones.
    void add(const QString &title, const QList<KeptChange> &changes);

    // The step that is taken back next; null: none. Valid until the next call.
    [[nodiscard]] const UndoStep *next() const;
    // Takes it back and forgets it, whatever comes of it. There is one. `isInUse`: somebody works
    // on the filing, and it is not to be taken off the board under them.
    UndoResult takeBack(const std::function<bool(const QUuid &id)> &isInUse);
    // Nothing of what was done can be taken back any more.
    void forget();

Q_SIGNALS:
    // A step was done, or taken back: next() is another one.
    void added();
    void takenBack(const beian::UndoStep &step);
    // By forget().
    void forgotten();

private:
    [[nodiscard]] UndoResult restore(const QList<FilingRecord> &removed);
    [[nodiscard]] UndoResult withdraw(const QList<FilingRecord> &added,
                                      const std::function<bool(const QUuid &id)> &isInUse);
    [[nodiscard]] UndoResult revert(const UndoStep &step);

    FilingCache &m_cache;
    QList<UndoStep> m_steps;
};

} // namespace beian
