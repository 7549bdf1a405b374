// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// The pinyin initials of Chinese text, for searching: "陈先生·某某科技" -> "cxsmmkj". Letters and
// digits stay, folded as by foldForSearch(); everything else is left out. A character with several
// readings gets its usual one; at the beginning of a short name, that of the surname (曾 z, 单 s),
// and in words where the other one is certain, that one (重庆 cq, 长沙 cs).
[[nodiscard]] QString pinyinInitials(QStringView text);

// What names are sorted by, so that equal surnames are together: the first character by its pinyin, then
// the rest by its initials, then the text itself. Compare with operator<. Latin names come before the
// Chinese ones of their letter, rare characters behind the common ones.
[[nodiscard]] QString pinyinSortKey(QStringView text);

} // namespace beian
