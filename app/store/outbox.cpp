// SPDX-License-Identifier: MIT
#include "app/store/outbox.h"

#include "app/store/filingreader.h"
#include "app/store/recordtext.h"
#include "app/store/sqlerrors.h"

namespace beian {

using namespace Qt::StringLiterals;

Outbox::Outbox(SqlAccess &access)
    : m_access(access)
    , m_add(access, u"INSERT INTO outbox (change, filing, base) VALUES (?, ?, ?)"_s)
{ }

std::optional<bool> Outbox::isJoined()
{
    if (m_isJoined)
        return m_isJoined;
    SqlStatement row(m_access, u"SELECT counter FROM center"_s);
    if (!row.run())
        return {};
    m_isJoined = row.next();
    if (row.hasFailed())
        return m_isJoined = std::nullopt;
    m_counter = *m_isJoined ? row.value(0).toString() : QString();
    return m_isJoined;
}

bool Outbox::note(const QUuid &filing, const std::optional<SharedFiling> &kept)
{
    const QVariant base =
        kept ? QVariant(QString::fromUtf8(filingText(*kept, Phones::LeftOut))) : QVariant();
    return m_add.run({QUuid::createUuid().toRfc4122(), filing.toRfc4122(), base});
}

Result<std::optional<SharedFiling>> readShared(SqlAccess &access, const QUuid &filing)
{
    FilingReader reader(access, {u"f.id = ?"_s, u"f.filing"_s, {filing.toRfc4122()}});
    const std::optional<FilingRecord> record = reader.next();
    if (reader.hasFailed())
        return reader.isDamaged() ? storeError(sqliteCorrupt, access.file()) : access.error();
    if (!record)
        return std::optional<SharedFiling>();
    return std::optional(SharedFiling{*record, reader.removedAt()});
}

bool offerEverything(SqlAccess &access)
{
    return access.run(u"DELETE FROM outbox"_s)
        && access.run(u"UPDATE filings SET center_version = 0"_s)
        && access.run(u"UPDATE events SET is_at_center = 0"_s)
        && access.run(u"UPDATE center SET revision = 0"_s)
        // SQLite has no UUID of its own: 16 random bytes serve.
        && access.run(u"INSERT INTO outbox (change, filing, base) "
                      "SELECT randomblob(16), id, NULL FROM filings WHERE EXISTS "
                      "(SELECT 1 FROM center) ORDER BY filing"_s);
}

} // namespace beian
