// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qobject.h>

#include "app/store/databaseoptions.h"
#include "app/support/words.h"

namespace beian {

class FilingCache;

// What a step is called; all of it names nobody.
struct StepWords
{
    Words act = QString(); // as in a menu: "Note as verified"
    Words title = QString(); // as it was told when it was done: "2 filings noted as verified"
    Words remark = QString(); // what there is to know besides; may be empty
};

// What somebody did with filings, as it takes to take it back and to do it again.
struct UndoStep
{
    StepWords words;
    QList<FilingRecord> removed; // taken off the board
    QList<FilingRecord> added; // new on the board: an import
    QList<FilingRecord> before; // of a change
    // The same filings in the same order, with the reminders that were noted, which may be all.
    QList<KeptChange> after;

    // How many filings it concerns.
    [[nodiscard]] qsizetype size() const { return removed.size() + added.size() + after.size(); }
};

enum class UndoOutcome {
    Done,
    ChangedSince, // what was entered later must not go with it: nothing was taken back
    PartlyDone, // an import: the filings that were changed since stayed
};

// What came of taking a step back, or of doing it again.
struct UndoResult
{
    UndoOutcome outcome = UndoOutcome::Done;
    QList<QUuid> stayed; // of an import
};

// The steps that can be taken back, until the program ends; removals until they are purged, also those
// of before it started. The last one goes first, so that a
// filing that was changed and then removed is brought back before its change is undone. What was
// taken back can be done again, the last first, until something else is done.
class FilingUndo final : public QObject
{
    Q_OBJECT

public:
    explicit FilingUndo(FilingCache &cache, QObject *parent = nullptr);

    // All do it, on the cache, so that it can be taken back from the moment it is done. No step comes
    // of nothing.
    void change(const StepWords &words, const FilingRecord &after,
                const QList<FilingEvent> &events);
    // Several filings in one step; each of them once. A reminder among the events is withdrawn.
    void changeAll(const StepWords &words, const QList<KeptChange> &changes);
    void remove(const StepWords &words, const QList<QUuid> &ids);
    // What was taken off the board before the program started, each removal a step, the latest last; they
    // lie behind all that was done since. What is a step already is passed over. `act`: StepWords.
    void addEarlier(const Words &act, const QList<QList<FilingRecord>> &removals);
    // New ones.
    void add(const StepWords &words, const QList<KeptChange> &changes);

    // The step that is taken back next, and the one that is done again next; null: none. Valid until
    // the next call.
    [[nodiscard]] const UndoStep *next() const;
    [[nodiscard]] const UndoStep *nextAgain() const;
    // Takes it back and forgets it, whatever comes of it. There is one. `isInUse`: somebody works
    // on the filing, and it is not to be taken off the board under them.
    UndoResult takeBack(const std::function<bool(const QUuid &id)> &isInUse);
    // Does again what was taken back last, as far as nothing was entered since for its filings; then
    // it can be taken back again. There is one. `isInUse` as before.
    UndoResult doAgain(const std::function<bool(const QUuid &id)> &isInUse);
    // Nothing of what was done can be taken back any more.
    void forget();

Q_SIGNALS:
    // A step was done, taken back, or done again: next() and nextAgain() are others.
    void added();
    // By addEarlier(), which is nothing that somebody just did.
    void addedEarlier();
    void takenBack(const beian::UndoStep &step);
    void doneAgain(const beian::UndoStep &step);
    // By forget().
    void forgotten();

private:
    // A step that was done now: what was taken back before it is forgotten.
    void push(const UndoStep &step);
    [[nodiscard]] UndoResult restore(const QList<FilingRecord> &removed);
    [[nodiscard]] UndoResult removeAgain(const QList<FilingRecord> &removed,
                                         const std::function<bool(const QUuid &id)> &isInUse);
    [[nodiscard]] UndoResult withdraw(const QList<FilingRecord> &added,
                                      const std::function<bool(const QUuid &id)> &isInUse);
    [[nodiscard]] UndoResult revert(const UndoStep &step);
    [[nodiscard]] UndoResult changeAgain(const UndoStep &step);
    [[nodiscard]] bool isEachAs(const QList<FilingRecord> &records) const;

    FilingCache &m_cache;
    QList<UndoStep> m_steps;
    QList<UndoStep> m_takenBack;
};

} // namespace beian
