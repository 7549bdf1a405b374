// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "app/center/centerfile.h"
#include "app/center/centerlink.h"

namespace beian {

// Brings what is new at the center into the file, page by page. Each page is whole.
class CenterPull final
{
public:
    CenterPull(CenterLink &link, CenterFile &file)
        : m_link(link)
        , m_file(file)
    { }
    Q_DISABLE_COPY_MOVE(CenterPull)

    // As those of CenterExchange.
    std::function<void()> arrived;
    std::function<void(const QList<QUuid> &ids)> gone;

    // Everything from `revision` on to that of the center, which is committed and visible. `revision` goes
    // up as far as it came, also where an error is returned.
    [[nodiscard]] Result<void> run(qint64 &revision, qint64 atCenter);

private:
    [[nodiscard]] Result<void> pullAll();
    // What is urgent comes first, where all of it comes for the first time.
    [[nodiscard]] Result<void> pullUrgent();
    // True: there is more.
    [[nodiscard]] Result<bool> pullPage();
    [[nodiscard]] Result<void> takeRows(const CenterRows &rows);
    // Fills in what their histories gained. `ids`: theirs, in this order.
    [[nodiscard]] Result<void> readEvents(QList<CenterFiling> &filings, const QList<QUuid> &ids);
    [[nodiscard]] Result<void> dropGone(qint64 upTo);

    CenterLink &m_link;
    CenterFile &m_file;
    qint64 m_revision = 0;
    qint64 m_atCenter = 0;
};

// Of these changes, queued here, the center has some already, though its answer did not come: they need not be
// sent again, and count as what it had before.
[[nodiscard]] Result<void> settleKnown(CenterLink &link, CenterFile &file,
                                       const QList<QUuid> &changes);

// As PostgreSQL writes them.
[[nodiscard]] QString arrayOf(const QList<QUuid> &ids);
[[nodiscard]] QString bareText(const QUuid &id);

} // namespace beian
