// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

enum class Language {
    English,
    Chinese, // simplified
    TraditionalChinese, // as in Taiwan, for Hong Kong and Macao too
};

// A text of the rule data, which carries its languages itself.
struct LocalizedText
{
    QString english;
    QString chinese;
    QString traditional;

    [[nodiscard]] const QString &in(Language language) const
    {
        switch (language) {
        case Language::English:
            return english;
        case Language::Chinese:
            return chinese;
        case Language::TraditionalChinese:
            return traditional;
        }
        Q_UNREACHABLE();
    }
    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

} // namespace beian
