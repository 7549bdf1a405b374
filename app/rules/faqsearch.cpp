// SPDX-License-Identifier: MIT
#include "app/rules/faqsearch.h"

#include <algorithm>

#include "app/support/pinyin.h"
#include "app/support/textfolding.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Every language, one a line, so that no word is found across two texts.
QString folded(const LocalizedText &text)
{
    return foldForSearch(text.english) + u'\n' + foldForSearch(text.chinese) + u'\n'
        + foldForSearch(text.traditional) + u'\n';
}

bool holdsAll(const QString &key, const QStringList &words)
{
    return std::ranges::all_of(words, [&key](const QString &word) { return key.contains(word); });
}

} // namespace

FaqSearch::FaqSearch(const RuleBook &rules)
    : m_rules(rules)
{
    for (const FaqEntry &entry : rules.faq) {
        Key key;
        key.question = folded(entry.question) + pinyinInitials(entry.question.chinese) + u'\n';
        for (const QString &keyword : entry.keywords)
            key.question += foldForSearch(keyword) + u'\n' + pinyinInitials(keyword) + u'\n';
        key.whole = key.question;
        for (const FaqFact &fact : entry.causes + entry.remedy)
            key.whole += folded(fact.text);
        m_keys << key;
    }
}

QList<const FaqEntry *> FaqSearch::find(QStringView text, std::optional<FaqTopic> topic) const
{
    QStringList words;
    for (const QString &word : foldToHalfWidth(text).simplified().split(u' '))
        words << foldForSearch(word);
    words.removeAll(QString());
    QList<const FaqEntry *> first;
    QList<const FaqEntry *> others;
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        const FaqEntry &entry = m_rules.faq.at(i);
        if (topic && !entry.topics.contains(*topic))
            continue;
        if (holdsAll(m_keys.at(i).question, words))
            first << &entry;
        else if (holdsAll(m_keys.at(i).whole, words))
            others << &entry;
    }
    return first + others;
}

} // namespace beian
