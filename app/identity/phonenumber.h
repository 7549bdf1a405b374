// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include "app/support/result.h"

namespace beian {

// Eleven digits, ^1[3-9]\d{9}$ (the rule of the administration's own field).
// Blanks, dashes, brackets, full-width digits, +86, 0086 and 86 before eleven digits are taken
// off. PhoneEmpty, PhoneWrongLength (a mobile number with a digit too many or too few; the detail is how
// many it has) or PhoneNotMobile (an emergency land line).
[[nodiscard]] Result<QString> parsePhone(QStringView text);

// "13800138000" -> "138****8000". Takes eleven digits.
[[nodiscard]] QString maskedPhone(const QString &digits);
// Can these eleven digits be the number of which only this mask was kept? Of an empty mask every
// number can.
[[nodiscard]] bool fitsMask(const QString &digits, const QString &mask);
// "13800138000" -> "138 0013 8000". Takes eleven digits.
[[nodiscard]] QString spacedPhone(const QString &digits);

} // namespace beian
