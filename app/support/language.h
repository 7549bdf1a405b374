// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

enum class Language {
    English,
    Chinese,
};

// A text of the rule data, which carries its languages itself.
struct LocalizedText
{
    QString english;
    QString chinese;

    [[nodiscard]] const QString &in(Language language) const
    {
        return language == Language::Chinese ? chinese : english;
    }
    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

} // namespace beian
