// SPDX-License-Identifier: MIT
#include "app/center/centerexchange.h"

#include <algorithm>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include "app/center/centererrors.h"
#include "app/center/centerpull.h"
#include "app/center/centerschema.h"
#include "app/record/recordsummary.h"
#include "app/store/recordtext.h"
#include "app/support/qtversion.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;
// Where others are always first, the next exchange goes on.
constexpr int attempts = 20;

QVariant instantText(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QString program()
{
    return QCoreApplication::applicationVersion();
}

} // namespace

CenterExchange::CenterExchange(const QString &folder, const DatabaseOptions &options,
                               bool allowsUnverified, const StoreSeam &seam)
    : m_file(folder, options, seam)
    , m_options(options)
    , m_allowsUnverified(allowsUnverified)
{ }

void CenterExchange::setOptions(const DatabaseOptions &options, bool allowsUnverified)
{
    m_options = options;
    m_allowsUnverified = allowsUnverified;
    m_file.setOptions(options);
}

Result<bool> CenterExchange::readJoined()
{
    if (const auto opened = m_file.open(); !opened)
        return opened.error();
    const auto joined = m_file.joined();
    if (!joined)
        return joined.error();
    m_joined = *joined;
    m_state = {};
    if (!m_joined)
        return false;
    m_state.phase = CenterState::Phase::Connecting;
    m_state.address = m_joined->address;
    m_state.counter = m_joined->counter;
    m_state.confirmedAt = m_joined->confirmedAt;
    m_state.revision = m_joined->revision;
    m_state.policy = m_joined->policy;
    const auto counted = countQueued();
    return counted ? Result<bool>(true) : counted.error();
}

Result<QUuid> CenterExchange::connect(const CenterAddress &address)
{
    if (const auto opened = m_link.open(address); !opened)
        return opened.error();
    auto center = checkCenter(m_link);
    if (center && m_joined && *center != m_joined->center) {
        m_link.close();
        return Error{ErrorKind::CenterOther, address.hosts};
    }
    if (!center)
        m_link.close();
    return center;
}

Result<CenterReport> CenterExchange::check(const QString &text)
{
    const auto address = readCenterAddress(text, m_allowsUnverified);
    if (!address)
        return address.error();
    if (const auto opened = m_file.open(); !opened)
        return opened.error();
    CenterLink link;
    if (const auto opened = link.open(*address); !opened)
        return opened.error();
    const auto center = checkCenter(link);
    if (!center)
        return center.error();
    const auto ids = m_file.allIds();
    const auto joined = m_file.joined();
    if (!ids || !joined)
        return ids ? joined.error() : ids.error();
    const auto rows = link.ask(
        u"SELECT (SELECT count(*) FROM beian.filings WHERE removed_at IS NULL), "
        "(SELECT count(*) FROM beian.filings WHERE id = ANY (?::uuid[])), "
        "keeps_full_numbers, keep_finished_days, "
        "has_function_privilege('beian.push(uuid, uuid, bigint, uuid[], jsonb, timestamptz, boolean, "
        "jsonb)', 'execute') FROM beian.policy"_s,
        {arrayOf(*ids)});
    if (!rows)
        return rows.error();
    const CenterRow row = rows->value(0);
    if (!row.value(4).toBool())
        return Error{ErrorKind::CenterNotPermitted, address->hosts};
    CenterReport report;
    report.filings = row.value(0).toLongLong();
    report.known = row.value(1).toLongLong();
    report.offered = ids->size() - report.known;
    report.policy = {row.value(2).toBool(), row.value(3).toInt()};
    report.isUnverified = address->isUnverified;
    report.isFormer = *joined && (*joined)->center == *center;
    return report;
}

Result<void> CenterExchange::join(const QString &text, const QString &counter)
{
    const QString name = counter.simplified();
    const auto address = readCenterAddress(text, m_allowsUnverified);
    if (!address)
        return address.error();
    if (name.isEmpty() || name.size() > longestName)
        return Error{ErrorKind::CenterCounterMissing, {}};
    const auto known = readJoined();
    if (!known)
        return known.error();
    if (*known)
        return Error{ErrorKind::CenterJoined, m_joined->counter};
    const auto center = connect(*address);
    if (!center)
        return center.error();
    JoinedCenter joining;
    joining.address = address->text;
    joining.center = *center;
    joining.machine = QUuid::createUuid();
    joining.counter = name;
    const auto entered = m_link.ask(u"SELECT beian.enter(?::uuid, ?, ?)"_s,
                                    {bareText(joining.machine), name, program()});
    if (!entered) {
        disconnect();
        return entered.error().kind == ErrorKind::CenterCounterTaken
            ? Error{ErrorKind::CenterCounterTaken, name}
            : entered.error();
    }
    if (const auto done = m_file.join(joining); !done)
        return done;
    disconnect();
    const auto again = readJoined();
    return again ? Result<void>() : again.error();
}

Result<QList<QUuid>> CenterExchange::leave(LeaveWith with)
{
    const auto known = readJoined();
    if (!known)
        return known.error();
    if (!*known)
        return Error{ErrorKind::CenterNotJoined, {}};
    // Where the center is not reached, it forgets this machine by itself.
    if (openAll())
        (void)m_link.ask(u"SELECT beian.leave(?::uuid)"_s, {bareText(m_joined->machine)});
    disconnect();
    auto left = m_file.leave(with);
    if (left) {
        m_joined.reset();
        m_state = {};
    }
    return left;
}

void CenterExchange::disconnect()
{
    m_link.close();
}

Result<void> CenterExchange::readRow()
{
    if (const auto opened = m_file.open(); !opened)
        return opened;
    const auto row = m_file.joined();
    if (!row)
        return row.error();
    m_joined = *row;
    if (!m_joined)
        return Error{ErrorKind::CenterNotJoined, {}};
    m_state.revision = m_joined->revision;
    return {};
}

Result<void> CenterExchange::openAll()
{
    if (const auto read = readRow(); !read)
        return read;
    if (m_link.isOpen())
        return {};
    const auto address = readCenterAddress(m_joined->address, m_allowsUnverified);
    if (!address)
        return address.error();
    m_state.isUnverified = address->isUnverified;
    if (const auto connected = connect(*address); !connected)
        return connected.error();
    // Before the first look, so that nothing comes between.
    if (m_listens) {
        if (const auto heard = m_link.listen(); !heard)
            return heard;
    }
    // An answer may have been lost with the connection before.
    const auto changes = m_file.queuedChanges();
    return changes ? settleKnown(m_link, m_file, *changes) : changes.error();
}

Result<void> CenterExchange::run(const std::optional<QList<QUuid>> &atWork)
{
    auto done = openAll();
    if (done)
        done = exchange(atWork);
    if (!done && done.error().kind == ErrorKind::CenterMachineUnknown)
        done = Error{ErrorKind::CenterMachineUnknown, m_joined->counter};
    note(done);
    return done;
}

Result<void> CenterExchange::follow(qint64 revision)
{
    auto done = readRow();
    m_atCenter = std::max(m_atCenter, revision);
    if (done)
        done = pull();
    if (done)
        done = push();
    note(done);
    return done;
}

Result<void> CenterExchange::look()
{
    auto done = openAll();
    if (done)
        done = poll({});
    note(done);
    return done;
}

void CenterExchange::note(const Result<void> &done)
{
    (void)countQueued();
    m_state.phase = done ? CenterState::Phase::Connected : CenterState::Phase::Away;
    m_state.trouble = done ? std::nullopt : std::optional(done.error());
    if (done)
        return;
    // A connection of which it is not known what it still does is of no use.
    m_link.close();
    m_state.atWork.clear();
    for (CenterCounter &counter : m_state.counters)
        counter.isConnected = false;
}

Result<void> CenterExchange::exchange(const std::optional<QList<QUuid>> &atWork)
{
    if (const auto polled = poll(atWork); !polled)
        return polled;
    if (m_isPurgeDue) {
        if (const auto purged = purge(); !purged)
            return purged;
    }
    if (const auto pulled = pull(); !pulled)
        return pulled;
    return push();
}

Result<void> CenterExchange::countQueued()
{
    const auto queued = m_file.queued();
    if (!queued)
        return queued.error();
    m_state.queued = *queued;
    return {};
}

Result<void> CenterExchange::poll(const std::optional<QList<QUuid>> &atWork)
{
    const auto rows = m_link.ask(u"SELECT beian.poll(?::uuid, ?::uuid[])"_s,
                                 {bareText(m_joined->machine),
                                  atWork ? QVariant(arrayOf(*atWork)) : QVariant()});
    if (!rows)
        return rows.error();
    const QJsonObject answer =
        QJsonDocument::fromJson(rows->value(0).value(0).toString().toUtf8()).object();
    m_atCenter = answer.value("revision"_L1).toInteger();
    if (m_atCenter < m_joined->revision)
        return Error{ErrorKind::CenterBehind, m_link.address().hosts};
    m_isPurgeDue = answer.value("is_purge_due"_L1).toBool();
    m_state.counters.clear();
    for (const QJsonValue &value : answer.value("counters"_L1).toArray())
        m_state.counters << CenterCounter{value["name"_L1].toString(),
                                          value["is_connected"_L1].toBool(),
                                          value["is_this_one"_L1].toBool()};
    m_state.atWork.clear();
    for (const QJsonValue &value : answer.value("at_work"_L1).toArray())
        m_state.atWork << AtWork{QUuid::fromString(value["filing"_L1].toString()),
                                 value["counter"_L1].toString()};
    return takePolicy({answer.value("keeps_full_numbers"_L1).toBool(),
                       answer.value("keep_finished_days"_L1).toInt()});
}

Result<void> CenterExchange::takePolicy(const CenterPolicy &policy)
{
    m_state.policy = policy;
    if (m_joined->policy == policy)
        return {};
    m_joined->policy = policy;
    return m_file.setPolicy(policy);
}

Result<void> CenterExchange::purge()
{
    const auto purged = m_link.ask(u"SELECT beian.purge()"_s);
    m_isPurgeDue = false;
    return purged ? askRevision() : purged.error();
}

Result<void> CenterExchange::askRevision()
{
    const auto revision = m_link.ask(u"SELECT revision FROM beian.center"_s);
    if (!revision)
        return revision.error();
    m_atCenter = revision->value(0).value(0).toLongLong();
    return {};
}

Result<void> CenterExchange::pull()
{
    CenterPull pull(m_link, m_file);
    pull.arrived = arrived;
    pull.gone = gone;
    const auto done = pull.run(m_joined->revision, m_atCenter);
    m_state.revision = m_joined->revision;
    return done;
}

Result<void> CenterExchange::push()
{
    for (int i = 0; i < attempts; ++i) {
        const auto ids = m_file.queuedIds();
        if (!ids)
            return ids.error();
        if (ids->isEmpty())
            return {};
        bool isOtherFirst = false;
        for (const QUuid &id : *ids) {
            const auto isOther = pushFiling(id);
            if (!isOther)
                return isOther.error();
            isOtherFirst = isOtherFirst || *isOther;
        }
        if (!isOtherFirst)
            continue;
        if (const auto asked = askRevision(); !asked)
            return asked;
        if (const auto pulled = pull(); !pulled)
            return pulled;
    }
    return {};
}

Result<bool> CenterExchange::pushFiling(const QUuid &filing)
{
    const auto queued = m_file.queuedFiling(filing);
    if (!queued)
        return queued.error();
    if (!*queued)
        return false;
    const QueuedFiling &sent = **queued;
    QJsonArray events;
    for (const FilingEvent &event : sent.events)
        events << eventObject(event);
    const bool isInFull = m_options.keepsFullNumbers && m_joined->policy.keepsFullNumbers;
    const auto rows = m_link.ask(
        u"SELECT outcome, version, revision, floor(extract(epoch FROM at) * 1000)::bigint "
        "FROM beian.push(?::uuid, ?::uuid, ?, ?::uuid[], ?::jsonb, ?::timestamptz, ?, ?::jsonb)"_s,
        {bareText(m_joined->machine), bareText(filing), sent.version, arrayOf(sent.changes),
         QString::fromUtf8(
             filingText(sent.filing, isInFull ? Phones::Kept : Phones::LeftOut)),
         instantText(openDeadline(sent.filing.record)), finishedAt(sent.filing.record).isValid(),
         QString::fromUtf8(QJsonDocument(events).toJson(QJsonDocument::Compact))});
    if (!rows)
        return rows.error();
    const CenterRow row = rows->value(0);
    if (row.value(0) == "other"_L1)
        return true;
    const qint64 revision = row.value(2).toLongLong();
    // Nothing of anybody else lies between: then this one need not come back.
    const bool isNext = revision == m_joined->revision + 1;
    const auto upTo = isNext ? std::optional(revision) : std::nullopt;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(row.value(3).toLongLong(), utcZone);
    if (const auto done = m_file.confirm(sent, row.value(1).toLongLong(), upTo, at); !done)
        return done.error();
    if (isNext)
        m_joined->revision = m_state.revision = m_atCenter = revision;
    m_joined->confirmedAt = m_state.confirmedAt = at;
    return false;
}

} // namespace beian
