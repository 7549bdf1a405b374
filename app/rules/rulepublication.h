// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

#include "app/support/language.h"

namespace beian {

// Where rules come from.
enum class RuleOrigin {
    BuiltIn,
    File, // a signed file that a person or an administrator installed
    Address, // a signed file from the address of the publisher
    Machine, // the machine's own folder, which only an administrator can write
};

// By whom, when and how a rule book came to this machine.
struct RulePublication
{
    RuleOrigin origin = RuleOrigin::BuiltIn;
    qint64 version = 0;
    QString key; // public key that has signed them; empty: none
    QDateTime since; // UTC; invalid: since the program is here
    QDateTime checked; // when the publisher was last asked, UTC; invalid: never
    QDate bestBefore; // null: never too old
    LocalizedText notes; // of the publisher, what is new; may be empty

    friend bool operator==(const RulePublication &, const RulePublication &) = default;
};

} // namespace beian
