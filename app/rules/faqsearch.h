// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/rules/rulebook.h"

namespace beian {

// Finds commonly asked questions by words, whatever language the program is shown in.
class FaqSearch final
{
public:
    explicit FaqSearch(const RuleBook &rules);

    // Those of the topic (empty: of any) that hold every word of `text`, in any width and case;
    // words are separated by blanks. A word can be the pinyin initials of what the question or a
    // keyword says in Chinese ("mydx" -> 没有短信). Those with all words in question and keywords
    // come first, else in the order of the rule data. No words: all of the topic.
    [[nodiscard]] QList<const FaqEntry *> find(QStringView text,
                                               std::optional<FaqTopic> topic) const;

private:
    struct Key
    {
        QString question; // with the keywords, and the pinyin initials of both
        QString whole; // with causes and remedy
    };

    const RuleBook &m_rules;
    QList<Key> m_keys; // one an entry
};

} // namespace beian
