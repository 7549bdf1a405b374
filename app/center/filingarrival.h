// SPDX-License-Identifier: MIT
#pragma once

#include "app/center/centerfile.h"
#include "app/store/filingwriter.h"

namespace beian {

// Writes what comes from the center into the file: part of the transaction of the caller, the statements
// prepared once for many.
class FilingArrival final
{
public:
    FilingArrival(SqlAccess &access, bool keepsFullNumbers);
    Q_DISABLE_COPY_MOVE(FilingArrival)

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> take(const CenterFiling &there);

private:
    struct Here
    {
        std::optional<SharedFiling> filing;
        qint64 version = 0;
    };

    [[nodiscard]] Result<Here> readHere(const QUuid &filing);
    [[nodiscard]] Result<void> merge(const CenterFiling &there, const SharedFiling &here);
    [[nodiscard]] Result<std::optional<SharedFiling>> baseOf(const QUuid &filing);
    // `here`: as it was in the file; null: it was not there.
    [[nodiscard]] Result<void> write(const CenterFiling &there, const SharedFiling &result,
                                     const SharedFiling *here, const QList<FilingEvent> &own);
    // Those that are not here yet.
    [[nodiscard]] Result<QList<FilingEvent>> newEvents(const CenterFiling &there);
    // That the center has these lines; of what is not queued, all.
    [[nodiscard]] bool markSent(const CenterFiling &there, bool isQueued);
    // What is queued is made from what the center has, from now on. It keeps its ids, by which the center
    // knows it also where this file is taken back from a backup of today.
    [[nodiscard]] Result<void> queueAnew(const CenterFiling &there, const SharedFiling &merged);

    SqlAccess &m_access;
    FilingRows m_rows;
    FilingWriter m_writer;
    SqlStatement m_version;
    SqlStatement m_isQueued;
    SqlStatement m_note;
    SqlStatement m_sent;
    SqlStatement m_markSent;
    SqlStatement m_markAllSent;
    OutcomeWriter m_outcomes;
    qint64 m_arrival = 0;
    bool m_isQueuedNow = false; // of the filing that is taken
};

// Lines that were kept before lines had ids get theirs.
[[nodiscard]] Result<void> giveEventIds(SqlAccess &access, const QUuid &filing);

} // namespace beian
