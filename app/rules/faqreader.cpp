// SPDX-License-Identifier: MIT
#include "app/rules/rulereader.h"

using namespace Qt::StringLiterals;

namespace beian {
namespace {

constexpr int topicCount = int(FaqTopic::Afterwards) + 1;

FaqTopic readTopic(const RuleNode &node)
{
    return node.oneOf<FaqTopic>({{u"province-date", FaqTopic::ProvinceDate},
                                 {u"persons", FaqTopic::Persons},
                                 {u"sms", FaqTopic::Sms},
                                 {u"last-six", FaqTopic::LastSix},
                                 {u"site", FaqTopic::Site},
                                 {u"afterwards", FaqTopic::Afterwards}});
}

QList<FaqTopic> readTopics(const RuleNode &list)
{
    QList<FaqTopic> topics;
    for (const RuleNode &node : list.entries()) {
        const FaqTopic topic = readTopic(node);
        if (topics.contains(topic))
            node.fail(u"is there twice"_s);
        topics.append(topic);
    }
    return topics;
}

QList<FaqFact> readFacts(const RuleNode &list)
{
    QList<FaqFact> facts;
    for (const RuleNode &node : list.entries())
        facts.append({node[u"text"_s].text(), node.evidence()});
    return facts;
}

FaqEntry readEntry(const RuleNode &node)
{
    FaqEntry entry;
    entry.id = node[u"id"_s].matching(u"[a-z0-9]+(-[a-z0-9]+)*"_s);
    entry.topics = readTopics(node[u"topics"_s]);
    entry.question = node[u"question"_s].text();
    entry.causes = readFacts(node[u"causes"_s]);
    entry.remedy = readFacts(node[u"remedy"_s]);
    entry.keywords = node[u"keywords"_s].strings(u".*\\S.*"_s);
    entry.evidence = node.evidence();
    // The whole is not surer than its parts, and names where each of them comes from.
    for (const FaqFact &fact : entry.causes + entry.remedy) {
        if (entry.evidence.sure < fact.evidence.sure)
            node[u"sure"_s].fail(u"is surer than one of the facts"_s);
        for (const QString &source : fact.evidence.sources) {
            if (!entry.evidence.sources.contains(source))
                node[u"source"_s].fail(u"lacks the source "_s + source);
        }
    }
    return entry;
}

} // namespace

void readFaq(const RuleNode &file, RuleBook &book)
{
    for (const RuleNode &node : file[u"entries"_s].entries()) {
        const FaqEntry entry = readEntry(node);
        if (book.faqEntry(entry.id))
            node.fail(u"is there twice"_s);
        book.faq.append(entry);
    }
}

void readReasons(const RuleNode &file, RuleBook &book)
{
    const RuleNode pages = file[u"pages"_s];
    for (const RuleNode &node : pages.entries()) {
        const FaqTopic topic = readTopic(node[u"topic"_s]);
        if (book.reasons.contains(topic))
            node.fail(u"is there twice"_s);
        book.reasons.insert(topic, readFacts(node[u"facts"_s]));
    }
    if (book.reasons.size() != topicCount)
        pages.fail(u"lacks a topic"_s);
}

} // namespace beian
