// SPDX-License-Identifier: MIT
#include "app/store/filingpeek.h"

#include <limits>

#include "app/store/storefolder.h"
#include "app/store/storeheader.h"
#include "app/store/storeschema.h"

namespace beian {

using namespace Qt::StringLiterals;

QList<FilingSelection> selectionsByUrgency(const QDateTime &now, const QDateTime &finishedSince)
{
    const qint64 since = finishedSince.isValid() ? finishedSince.toMSecsSinceEpoch()
                                                 : std::numeric_limits<qint64>::min();
    const qint64 instant = now.toMSecsSinceEpoch();
    const QString isOpen = u"f.removed_at IS NULL AND f.finished_at IS NULL AND "_s;
    return {
        {isOpen + u"f.due_at >= ?"_s, u"f.due_at, f.filing"_s, {instant}},
        {isOpen + u"f.due_at IS NULL"_s, u"f.filing DESC"_s, {}},
        {isOpen + u"f.due_at < ?"_s, u"f.due_at DESC, f.filing DESC"_s, {instant}},
        {u"f.removed_at IS NULL AND f.finished_at >= ?"_s,
         u"f.finished_at DESC, f.due_at DESC, f.filing DESC"_s,
         {since}},
    };
}

QList<FilingRecord> peekFilings(const QString &folder, const QDateTime &now)
{
    const StoreFolder files(folder);
    if (!files.hasFile() || !hasSoundHeader(files.file()))
        return {};
    SqlAccess access{StoreSeam()};
    if (!access.open(files.file(), SqlAccess::Mode::ReadOnly) || !checkFilledSchema(access))
        return {};
    QList<FilingRecord> records;
    for (const FilingSelection &selection : selectionsByUrgency(now)) {
        FilingReader reader(access, selection);
        while (records.size() < firstPortion) {
            std::optional<FilingRecord> record = reader.next();
            if (!record)
                break;
            records << std::move(*record);
        }
        if (reader.hasFailed())
            return {};
    }
    return records;
}

} // namespace beian
