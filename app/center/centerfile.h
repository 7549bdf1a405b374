// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qmap.h>

#include "app/center/centerstate.h"
#include "app/record/filingmerge.h"
#include "app/store/databaseoptions.h"
#include "app/store/sqlaccess.h"

namespace beian {

// The center that a folder has joined, as its file knows it.
struct JoinedCenter
{
    QString address;
    QUuid center;
    QUuid machine;
    QString counter;
    qint64 revision = 0;
    QDateTime confirmedAt;
    CenterPolicy policy;
};

// A filing with what the center has not confirmed of it.
struct QueuedFiling
{
    SharedFiling filing;
    qint64 version = 0; // that the center had when both last agreed; 0: none
    QList<QUuid> changes; // in the order in which they were made
    qint64 lastPlace = 0; // in the outbox
    QList<FilingEvent> events; // that the center does not have
};

// A filing as the center has it.
struct CenterFiling
{
    QUuid id;
    qint64 version = 0;
    qint64 revision = 0;
    SharedFiling filing;
    QString changedBy;
    QDateTime changedAt;
    QList<FilingEvent> events; // since the version that was known here
};

// The file of the kept filings as the exchange sees it: by a connection of its own, as another process
// would. The file is open elsewhere and of this program's schema, or was so right before.
class CenterFile final
{
public:
    CenterFile(const QString &folder, const DatabaseOptions &options, const StoreSeam &seam);
    Q_DISABLE_COPY_MOVE(CenterFile)

    [[nodiscard]] Result<void> open();
    void close() { m_access.close(); }
    void setOptions(const DatabaseOptions &options) { m_options = options; }

    // Empty: it has joined none.
    [[nodiscard]] Result<std::optional<JoinedCenter>> joined();
    // Everything that is kept is offered from now on.
    [[nodiscard]] Result<void> join(const JoinedCenter &center);
    // Without a copy: the ids of what was deleted. Its traces go, too, and backups follow with the next upkeep.
    [[nodiscard]] Result<QList<QUuid>> leave(LeaveWith with);
    [[nodiscard]] Result<void> setRevision(qint64 revision);
    [[nodiscard]] Result<void> setPolicy(const CenterPolicy &policy);
    [[nodiscard]] Result<QList<QUuid>> allIds();

    // How many filings have something in the outbox.
    [[nodiscard]] Result<qsizetype> queued();
    // Their ids, in order of the outbox.
    [[nodiscard]] Result<QList<QUuid>> queuedIds();
    [[nodiscard]] Result<QList<QUuid>> queuedChanges();
    // Those of these filings alone.
    [[nodiscard]] Result<QList<QUuid>> queuedChanges(const QList<QUuid> &filings);
    // Empty: nothing is queued of it.
    [[nodiscard]] Result<std::optional<QueuedFiling>> queuedFiling(const QUuid &filing);
    // The center has these changes, the last of a filing by this version.
    [[nodiscard]] Result<void> settle(const QMap<QUuid, qint64> &versions);
    // It has this filing as it was sent, with this version, since `at` of its clock. `revision`: up to which
    // everything is here by that; empty: as far as before.
    [[nodiscard]] Result<void> confirm(const QueuedFiling &sent, qint64 version,
                                       std::optional<qint64> revision, const QDateTime &at);

    [[nodiscard]] Result<QMap<QUuid, qint64>> versionsOf(const QList<QUuid> &filings);
    // All in one transaction: what is not queued is replaced, what is is merged.
    [[nodiscard]] Result<void> take(const QList<CenterFiling> &filings);
    // They are gone at the center, and go here, but for what is queued.
    [[nodiscard]] Result<QList<QUuid>> drop(const QList<QUuid> &filings);

private:
    [[nodiscard]] Result<void> run(const QString &statement, const QVariantList &values);
    [[nodiscard]] Result<QList<QUuid>> idsOf(const QString &statement);
    [[nodiscard]] Result<QList<FilingEvent>> unsentEvents(const QUuid &filing);
    [[nodiscard]] Result<void> settleFiling(const QUuid &filing, qint64 place, qint64 version);

    const QString m_folder;
    DatabaseOptions m_options;
    SqlAccess m_access;
};

} // namespace beian
