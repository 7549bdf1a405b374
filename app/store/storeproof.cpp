// SPDX-License-Identifier: MIT
#include "app/store/storeproof.h"

#include <QtCore/qset.h>

#include "app/store/filingreader.h"
#include "app/store/outcomerows.h"
#include "app/store/sqlerrors.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

Result<void> proveFilings(SqlAccess &access)
{
    // In the order of the table itself: an index may hide a row.
    FilingReader reader(access, {u"1"_s, u"f.filing"_s, {}});
    QSet<QUuid> ids;
    bool isEachOnce = true;
    while (const std::optional<FilingRecord> record = reader.next()) {
        isEachOnce = isEachOnce && !ids.contains(record->id);
        ids << record->id;
    }
    if (reader.hasFailed() && !reader.isDamaged())
        return access.error();
    if (reader.isDamaged() || !isEachOnce)
        return storeError(sqliteCorrupt, access.file());
    return {};
}

} // namespace

Result<void> proveReadable(SqlAccess &access)
{
    return access.inSnapshot([&access]() -> Result<void> {
        if (const auto done = proveUpkeep(access); !done)
            return done;
        if (const auto done = proveFilings(access); !done)
            return done;
        if (const auto events = readHistory(access, u"ORDER BY e.event"_s, {}); !events)
            return events.error();
        if (const auto outcomes = readOutcomes(access); !outcomes)
            return outcomes.error();
        return proveReferences(access);
    });
}

Result<void> proveUpkeep(SqlAccess &access)
{
    const auto rows = access.ask(u"SELECT count(*) FROM upkeep"_s);
    if (!rows)
        return access.error();
    return rows->toInt() == 1 ? Result<void>() : storeError(sqliteCorrupt, access.file());
}

Result<void> proveReferences(SqlAccess &access)
{
    // A row for each reference to nothing.
    const auto loose = access.ask(u"PRAGMA foreign_key_check"_s);
    if (!loose)
        return access.error();
    return loose->isValid() ? storeError(sqliteCorrupt, access.file()) : Result<void>();
}

} // namespace beian
