// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

#include "app/center/centerexchange.h"

namespace beian {

// The half of Center that lives in its thread.
class CenterWorker final : public QObject
{
    Q_OBJECT

public:
    CenterWorker(const QString &folder, const DatabaseOptions &options, bool allowsUnverified);

    void setOptions(const DatabaseOptions &options, bool allowsUnverified);
    void begin();
    void check(const QString &address);
    void join(const QString &address, const QString &counter);
    void leave(LeaveWith with);
    void setAtWork(const QList<QUuid> &filings);
    // An exchange after everything that was asked for before, once for many calls.
    void exchangeSoon();
    // The thread ends. What is queued waits in the file.
    void finish();

Q_SIGNALS:
    void stateChanged(const beian::CenterState &state);
    void checked(const beian::CenterReport &report);
    void joined();
    void left(const QList<QUuid> &gone);
    void refused(const beian::Error &error);
    void arrived();
    void gone(const QList<QUuid> &ids);

private:
    void take(const QString &notification);
    void exchange();
    void follow();

    CenterExchange m_exchange;
    QList<QUuid> m_atWork;
    bool m_isJoined = false;
    bool m_isScheduled = false;
    bool m_isFollowing = false;
    qint64 m_told = 0; // the last revision that was notified
};

} // namespace beian
