// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include "app/support/result.h"

namespace beian {

// Where a center is, as libpq takes it: postgresql://user@host:port/database?parameter=value, also
// with several hosts. Never with a password: libpq asks for that in its own ways.
struct CenterAddress
{
    QString text; // as it was given
    QString options; // the same as a connection string of libpq, with what this program adds
    QString hosts; // for people: "db1.example.org, db2.example.org"
    bool isHere = false; // this machine alone: a local socket or loopback
    bool isUnverified = false; // the other end is not proved, which the administrator allows
};

// CenterAddressWrong, CenterPasswordGiven, CenterTlsTooWeak. Beyond this machine the certificate of the
// server has to be verified, unless `allowsUnverified`.
[[nodiscard]] Result<CenterAddress> readCenterAddress(const QString &text, bool allowsUnverified);

} // namespace beian
