// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qdatetime.h>

#include "app/store/sqlaccess.h"

namespace beian {

// What the file knows of time. A clock can be wrong (an empty battery, a hand that slipped), and
// what is deleted by age is gone: so age is counted by a time that the file has seen coming. A jump
// over more than two weeks, or back behind what was known, is believed only when a person or the
// administration's site confirms it.
class StoreTime final
{
public:
    // `access` stays open meanwhile.
    explicit StoreTime(SqlAccess &access)
        : m_access(access)
    { }

    // A new file begins to know time now.
    [[nodiscard]] Result<void> begin(const QDateTime &now);
    // The last moment that is known, while `now` is in doubt; null: `now` can be believed.
    [[nodiscard]] Result<QDateTime> doubtAbout(const QDateTime &now);
    // By which age counts: never later than what was known before, give or take a day. Null while
    // `now` is in doubt.
    [[nodiscard]] Result<QDateTime> forAges(const QDateTime &now);
    // Takes `now` over, unless it is in doubt.
    [[nodiscard]] Result<void> goOn(const QDateTime &now);
    // Takes it over in any case: somebody knows that it is right.
    [[nodiscard]] Result<void> confirm(const QDateTime &now);

private:
    [[nodiscard]] Result<QDateTime> known();

    SqlAccess &m_access;
};

} // namespace beian
