// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

#include "app/center/centerstate.h"

namespace beian {

// What windows ask of the center. Everything is asked for at once and answered by a signal.
class CenterAccess : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual const CenterState &state() const = 0;
    // Looks at a center without joining it: checked() or refused().
    virtual void check(const QString &address) = 0;
    // Joins, and offers what this machine has: joined() or refused(). Of an address with a password
    // nothing is kept: CenterPasswordGiven.
    virtual void join(const QString &address, const QString &counter) = 0;
    // left() or refused(). Changes that are not with the center yet are lost to it: the state's `queued`
    // tells how many, for the question before.
    virtual void leave(LeaveWith with) = 0;
    // One exchange as soon as possible, whatever the next poll or attempt is due: "try again".
    virtual void exchangeNow() = 0;

Q_SIGNALS:
    void stateChanged(const beian::CenterState &state);
    void checked(const beian::CenterReport &report);
    void joined();
    void left();
    // What was asked for with check(), join() or leave() did not succeed.
    void refused(const beian::Error &error);
};

} // namespace beian
