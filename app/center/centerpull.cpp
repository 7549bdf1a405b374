// SPDX-License-Identifier: MIT
#include "app/center/centerpull.h"

#include <QtCore/qjsondocument.h>

#include "app/store/recordtext.h"
#include "app/support/qtversion.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Of filings: a moment's work for the file, and seldom more than a second for a slow connection.
constexpr int page = 500;
constexpr int urgentFirst = 200;

const auto filingColumns = u"SELECT id, version, revision, body, changed_by, "
                           "floor(extract(epoch FROM changed_at) * 1000)::bigint FROM beian.filings "_s;

} // namespace

QString arrayOf(const QList<QUuid> &ids)
{
    QStringList texts;
    for (const QUuid &id : ids)
        texts << bareText(id);
    return u'{' + texts.join(u',') + u'}';
}

QString bareText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

Result<void> settleKnown(CenterLink &link, CenterFile &file, const QList<QUuid> &changes)
{
    if (changes.isEmpty())
        return {};
    const auto rows = link.ask(
        u"SELECT id, version FROM beian.changes WHERE id = ANY (?::uuid[])"_s, {arrayOf(changes)});
    if (!rows)
        return rows.error();
    QMap<QUuid, qint64> versions;
    for (const CenterRow &row : *rows)
        versions.insert(QUuid::fromString(row.at(0).toString()), row.at(1).toLongLong());
    return file.settle(versions);
}

Result<void> CenterPull::run(qint64 &revision, qint64 atCenter)
{
    m_revision = revision;
    m_atCenter = atCenter;
    const auto done = pullAll();
    revision = m_revision;
    return done;
}

Result<void> CenterPull::pullAll()
{
    if (m_revision == 0) {
        if (const auto first = pullUrgent(); !first)
            return first;
    }
    Result<bool> isMore = m_revision < m_atCenter;
    while (isMore && *isMore)
        isMore = pullPage();
    return isMore ? Result<void>() : isMore.error();
}

Result<void> CenterPull::pullUrgent()
{
    const auto rows = m_link.ask(filingColumns
                                     + u"WHERE finished_at IS NULL AND removed_at IS NULL "
                                       "ORDER BY due_at LIMIT ?"_s,
                                 {urgentFirst});
    return rows ? takeRows(*rows) : rows.error();
}

Result<bool> CenterPull::pullPage()
{
    // Everything up to the revision of the last poll is committed and stays visible; what is changed
    // again meanwhile has a higher one, and comes after it.
    const auto rows =
        m_link.ask(filingColumns
                       + u"WHERE revision > ? AND revision <= ? ORDER BY revision LIMIT ?"_s,
                   {m_revision, m_atCenter, page});
    if (!rows)
        return rows.error();
    if (const auto taken = takeRows(*rows); !taken)
        return taken.error();
    const bool isMore = rows->size() == page;
    const qint64 upTo = isMore ? rows->constLast().at(2).toLongLong() : m_atCenter;
    // Each revision is that of one filing, or of what was deleted.
    if (rows->size() < upTo - m_revision) {
        if (const auto dropped = dropGone(upTo); !dropped)
            return dropped.error();
    }
    m_revision = upTo;
    const auto noted = m_file.setRevision(upTo);
    return noted ? Result<bool>(isMore) : noted.error();
}

Result<void> CenterPull::takeRows(const CenterRows &rows)
{
    QList<CenterFiling> filings;
    for (const CenterRow &row : rows) {
        const auto filing = filingFromText(row.at(3).toString().toUtf8());
        const QUuid id = QUuid::fromString(row.at(0).toString());
        if (!filing || filing->record.id != id)
            return Error{ErrorKind::CenterUnclear, bareText(id)};
        filings << CenterFiling{id,
                                row.at(1).toLongLong(),
                                row.at(2).toLongLong(),
                                *filing,
                                row.at(4).toString(),
                                QDateTime::fromMSecsSinceEpoch(row.at(5).toLongLong(), utcZone),
                                {}};
    }
    if (filings.isEmpty())
        return {};
    QList<QUuid> ids;
    for (const CenterFiling &filing : std::as_const(filings))
        ids << filing.id;
    if (const auto read = readEvents(filings, ids); !read)
        return read;
    // What came may be what was sent from here, by a connection that ended before it was taken in.
    const auto changes = m_file.queuedChanges(ids);
    if (!changes)
        return changes.error();
    if (const auto settled = settleKnown(m_link, m_file, *changes); !settled)
        return settled;
    if (const auto taken = m_file.take(filings); !taken)
        return taken;
    if (arrived)
        arrived();
    return {};
}

// By the version that is known here, not by revision: a filing that was changed again while it was read
// has left its earlier place.
Result<void> CenterPull::readEvents(QList<CenterFiling> &filings, const QList<QUuid> &ids)
{
    QMap<QUuid, qsizetype> places;
    for (const QUuid &id : ids)
        places.insert(id, places.size());
    const auto versions = m_file.versionsOf(ids);
    if (!versions)
        return versions.error();
    QStringList known;
    for (const QUuid &id : ids)
        known << QString::number(versions->value(id));
    const auto rows = m_link.ask(
        u"SELECT e.filing, e.body FROM unnest(?::uuid[], ?::bigint[]) AS k (id, version) "
        "JOIN beian.events e ON e.filing = k.id AND e.version > k.version ORDER BY e.place"_s,
        {arrayOf(ids), QString(u'{' + known.join(u',') + u'}')});
    if (!rows)
        return rows.error();
    for (const CenterRow &row : *rows) {
        const auto event = eventFromObject(
            QJsonDocument::fromJson(row.at(1).toString().toUtf8()).object());
        const QUuid id = QUuid::fromString(row.at(0).toString());
        if (!event)
            return Error{ErrorKind::CenterUnclear, bareText(id)};
        filings[places.value(id)].events << *event;
    }
    return {};
}

Result<void> CenterPull::dropGone(qint64 upTo)
{
    const auto rows =
        m_link.ask(u"SELECT id FROM beian.gone WHERE revision > ? AND revision <= ?"_s,
                   {m_revision, upTo});
    if (!rows)
        return rows.error();
    QList<QUuid> ids;
    for (const CenterRow &row : *rows)
        ids << QUuid::fromString(row.at(0).toString());
    if (ids.isEmpty())
        return {};
    const auto dropped = m_file.drop(ids);
    if (!dropped)
        return dropped.error();
    if (gone && !dropped->isEmpty())
        gone(*dropped);
    return {};
}

} // namespace beian
