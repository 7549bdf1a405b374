// SPDX-License-Identifier: MIT
#include "app/store/manychanges.h"

#include <functional>

#include "app/record/recordchanges.h"
#include "app/record/recordsummary.h"
#include "app/record/sharedchanges.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

using NumberChange =
    std::function<QList<FilingEvent>(FilingRecord &record, const KeptNumber &number)>;

QList<KeptChange> changeNumbers(const QList<FilingRecord> &records, const QDateTime &now,
                                const NumberChange &change)
{
    QList<KeptChange> changes;
    for (const FilingRecord &record : records) {
        if (!isUnderWay(stateOf(record, now)))
            continue;
        KeptChange changed{record, {}};
        for (const KeptNumber &number : record.numbers)
            changed.events << change(changed.record, number);
        if (!changed.events.isEmpty())
            changes << changed;
    }
    return changes;
}

} // namespace

QList<KeptChange> verifyAll(const QList<FilingRecord> &records, const QDateTime &now)
{
    return changeNumbers(records, now, [&now](FilingRecord &record, const KeptNumber &number) {
        const bool isPossible = number.verification.receivedAt.isValid() && !isVerified(number);
        return isPossible ? markVerified(record, number.id, now) : QList<FilingEvent>();
    });
}

QList<KeptChange> remindAll(const QList<FilingRecord> &records, const QDateTime &now)
{
    return changeNumbers(records, now, [&now](FilingRecord &record, const KeptNumber &number) {
        return isOpen(number) ? QList<FilingEvent>{reminded(record, number.id, now)}
                              : QList<FilingEvent>();
    });
}

QList<KeptChange> submitAllAgain(const QList<FilingRecord> &records, const QDateTime &now)
{
    QList<KeptChange> changes;
    for (const FilingRecord &record : records) {
        if (!canBeSubmittedAgain(record, now))
            continue;
        KeptChange changed{record, {}};
        changed.events = startNewRound(changed.record, now);
        changes << changed;
    }
    return changes;
}

QList<KeptChange> handOverAll(const QList<FilingRecord> &records, const QString &counter,
                              const QDateTime &now)
{
    QList<KeptChange> changes;
    for (const FilingRecord &record : records) {
        KeptChange changed{record, {}};
        changed.events = handOver(changed.record, counter, now);
        if (!changed.events.isEmpty())
            changes << changed;
    }
    return changes;
}

Result<QList<KeptChange>> noteAll(const QList<FilingRecord> &records, const QString &text,
                                  const QDateTime &now)
{
    QList<KeptChange> changes;
    for (const FilingRecord &record : records) {
        KeptChange changed{record, {}};
        const QString whole = record.note.isEmpty() ? text : record.note + " / "_L1 + text;
        const Result<QList<FilingEvent>> events = setNote(changed.record, whole, now);
        if (!events)
            return events.error();
        changed.events = *events;
        changes << changed;
    }
    return changes;
}

} // namespace beian
