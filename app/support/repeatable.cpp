// SPDX-License-Identifier: MIT
#include "app/support/repeatable.h"

#include <algorithm>

namespace beian {

using namespace Qt::StringLiterals;

QString repeatable(const QString &text)
{
    constexpr qsizetype longest = 40;
    const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    return hasDigit || text.size() > longest ? u"…"_s : text;
}

} // namespace beian
