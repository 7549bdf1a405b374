// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

namespace beian {

// All take capitals and half-width digits without separators. An input of another shape is false.

// 18 characters, ISO 7064 MOD 11-2 (GB 11643-1999).
[[nodiscard]] bool hasValidResidentCheck(QStringView number);
// The date of birth in characters 7 to 14 of 18, or 7 to 12 of the old 15 (which lack the century
// and mean 19..). Empty when there is no such day, or none in which a living person was born.
[[nodiscard]] std::optional<QDate> residentBirthDate(QStringView number);
// 1 or 2 letters, 6 digits and the check character without brackets: "A1234563".
[[nodiscard]] bool hasValidHongKongCheck(QStringView number);
// 18 characters, GB 32100-2015: a unified social credit code, which belongs to an organisation.
[[nodiscard]] bool isUnifiedSocialCreditCode(QStringView number);

} // namespace beian
