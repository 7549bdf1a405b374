// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

#include "app/store/databaseoptions.h"

namespace beian {

class FilingCache;

// What somebody did with filings, as it takes to take it back.
struct UndoStep
{
    QString title; // what was done, in the words that were shown; names nobody
    QList<FilingRecord> removed; // taken off the board; empty: filings were changed
    QList<FilingRecord> before; // of a change
    QList<FilingRecord> after; // the same filings in the same order

    [[nodiscard]] bool isRemoval() const { return !removed.isEmpty(); }
};

enum class UndoOutcome {
    Done,
    ChangedSince, // what was entered later must not go with it: nothing was taken back
};

// The steps that can be taken back, until the program ends. The last one goes first, so that a
// filing that was changed and then removed is brought back before its change is undone.
class FilingUndo final : public QObject
{
    Q_OBJECT

public:
    explicit FilingUndo(FilingCache &cache, QObject *parent = nullptr);

    // All do it, on the cache, so that it can be taken back from the moment it is done. `title`:
    // what is done, as in UndoStep. No step comes of nothing.
    void change(const QString &title, const FilingRecord &after, const QList<FilingEvent> &events);
    // Several filings in one step; each of them once.
    void changeAll(const QString &title, const QList<KeptChange> &changes);
    void remove(const QString &title, const QList<QUuid> &ids);

    // The step that is taken back next; null: none. Valid until the next call.
    [[nodiscard]] const UndoStep *next() const;
    // Takes it back and forgets it, whatever comes of it. There is one.
    UndoOutcome takeBack();

Q_SIGNALS:
    // A step was done.
    void added();

private:
    [[nodiscard]] UndoOutcome restore(const QList<FilingRecord> &removed);
    [[nodiscard]] UndoOutcome revert(const UndoStep &step);

    FilingCache &m_cache;
    QList<UndoStep> m_steps;
};

} // namespace beian
