// SPDX-License-Identifier: MIT
#include "app/store/storeoffer.h"

#include <optional>
#include <utility>

#include <QtCore/qdir.h>

#include "app/store/filingreader.h"
#include "app/store/sqlerrors.h"
#include "app/store/storebackups.h"
#include "app/store/storefiles.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

FilingRecord asKept(FilingRecord record, bool keepsFullNumbers)
{
    if (!keepsFullNumbers) {
        for (KeptNumber &number : record.numbers)
            number.phone.clear();
    }
    return record;
}

// What could not be read of a filing is as it was in the one that is kept.
FilingRecord filledFrom(const FilingRecord &kept, FilingRecord found)
{
    for (const KeptNumber &number : kept.numbers) {
        if (!found.find(number.id))
            found.numbers << number;
    }
    const QList<KeptPerson> read = std::exchange(found.persons, kept.persons);
    for (const KeptPerson &person : read) {
        if (person.number && !isAnybodys(found, *person.number))
            found.persons << person;
    }
    sortNumbers(found);
    return found;
}

bool startsWith(const QList<FilingEvent> &all, const QList<FilingEvent> &first)
{
    return all.size() >= first.size() && std::equal(first.begin(), first.end(), all.begin());
}

} // namespace

StoreOffer::StoreOffer(SqlAccess &live, const StoreFolder &folder, const StoreSeam &seam,
                       bool keepsFullNumbers)
    : m_live(live)
    , m_folder(folder)
    , m_seam(seam)
    , m_keepsFullNumbers(keepsFullNumbers)
{ }

Result<void> StoreOffer::look(const QDateTime &now)
{
    const QStringList undecided = m_folder.undecided();
    if (undecided.isEmpty())
        return {};
    if (const auto done = read(m_live, m_now); !done)
        return done;
    if (const auto done = readBase(); !done)
        return done;
    for (const QString &file : undecided) {
        bool isWhole = false;
        const auto isNew = lookInto(file, isWhole);
        if (!isNew)
            return isNew.error();
        if (*isNew)
            m_files << file;
        else if (isWhole && !m_folder.settle(file, now))
            return Error{ErrorKind::StoreUnavailable, QDir::toNativeSeparators(file)};
    }
    return {};
}

// Where it is no longer there, nothing is known of what was in it.
Result<void> StoreOffer::readBase()
{
    const auto number = m_live.ask(u"SELECT restored_number FROM upkeep"_s);
    if (!number)
        return m_live.error();
    if (number->isNull())
        return {};
    const auto base = StoreBackups(m_folder, m_seam).withNumber(number->toLongLong());
    if (!base || base->isEmpty())
        return base ? Result<void>() : base.error();
    SqlAccess access(m_seam);
    if (!access.open(*base, SqlAccess::Mode::ReadOnly) || !read(access, m_base))
        m_base = {};
    return {};
}

Result<void> StoreOffer::read(SqlAccess &access, Content &content)
{
    return access.inSnapshot([&]() -> Result<void> {
        FilingReader filings(access, {u"1"_s, u"f.filing"_s, {}});
        while (const std::optional<FilingRecord> record = filings.next())
            content.records.insert(record->id, asKept(*record, m_keepsFullNumbers));
        if (filings.hasFailed()) {
            return filings.isDamaged() ? storeError(sqliteCorrupt, access.file()) : access.error();
        }
        SqlStatement more(access,
                          u"SELECT id, removed_at, (SELECT count(*) FROM events e "
                          "WHERE e.filing = f.filing) FROM filings f"_s);
        if (!more.run())
            return access.error();
        while (more.next()) {
            const QUuid id = QUuid::fromRfc4122(more.value(0).toByteArray());
            if (!more.isNull(1))
                content.removed << id;
            content.events.insert(id, more.value(2).toLongLong());
        }
        return more.hasFailed() ? access.error() : Result<void>();
    });
}

Result<bool> StoreOffer::lookInto(const QString &file, bool &isWhole)
{
    const auto found = salvage(file, unfinishedName(file), m_seam);
    if (!found)
        return found.error();
    isWhole = found->isWhole;
    bool isNew = false;
    for (const KeptChange &change : found->filings) {
        const auto part = newerPart(change, found->partial.contains(change.record.id));
        if (!part)
            return part.error();
        if (!*part)
            continue;
        isNew = true;
        const auto place = m_places.constFind(change.record.id);
        if (place == m_places.cend()) {
            m_places.insert(change.record.id, m_filings.size());
            m_filings << **part;
        } else if (m_filings.at(*place).events.size() < (*part)->events.size()) {
            m_filings[*place] = **part; // the later of two damaged files
        }
    }
    return isNew;
}

Result<std::optional<KeptChange>> StoreOffer::newerPart(KeptChange found, bool isPartial)
{
    using Part = std::optional<KeptChange>;
    const QUuid id = found.record.id;
    found.record = asKept(found.record, m_keepsFullNumbers);
    const auto kept = m_now.records.constFind(id);
    // Somebody took it away since the backup came, or it is as it was.
    if (m_now.removed.contains(id) || (kept == m_now.records.cend() && m_base.records.contains(id)))
        return Part();
    if (kept == m_now.records.cend())
        return Part(found);
    if (isPartial)
        found.record = filledFrom(*kept, found.record);
    const qsizetype events = m_now.events.value(id);
    if (found.events.size() < events || (found.events.size() == events && found.record == *kept))
        return Part();
    const auto history = readHistory(
        m_live, u"JOIN filings f ON f.filing = e.filing WHERE f.id = ? ORDER BY e.event"_s,
        {id.toRfc4122()});
    if (!history)
        return history.error();
    // What came later in the file that is kept now is not written over.
    const bool isUntouched = m_base.records.contains(id) && m_base.records.value(id) == *kept
        && m_base.events.value(id) == events;
    if (!startsWith(found.events, *history) || (found.events.size() == events && !isUntouched))
        return Part();
    found.events.remove(0, events);
    return Part(found);
}

} // namespace beian
