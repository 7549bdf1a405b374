// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// What follows 验证码 directly, where a code should be, and is none.
struct OddCode
{
    QString character; // one that is no digit 0 to 9 but takes the place of one: O, l, ①, 五
    qsizetype length = 0; // how many digits, where all of them are 0 to 9, and not six

    [[nodiscard]] bool isEmpty() const { return character.isEmpty() && length == 0; }
};

// `text` is folded, and without the numbers that are no code. Five digits are left to the reason
// that a zero may be lost. Pure.
[[nodiscard]] OddCode findOddCode(const QString &text);

} // namespace beian
