// SPDX-License-Identifier: MIT
#include "app/rules/sitemessages.h"

#include <algorithm>
#include <vector>

#include "app/support/textfolding.h"

namespace beian {

namespace {

// Shorter ones are in too many texts.
constexpr qsizetype shortestPart = 6;
// Longer ones are a whole page, in which a message is found word for word or not at all.
constexpr qsizetype longestLikeness = 80;
// Of a hundred characters so many may be other ones, and so much farther must the next message be.
constexpr qsizetype allowedPercent = 15;

QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : foldToHalfWidth(text)) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

// Levenshtein: how many characters to put in, take out or exchange.
qsizetype distanceBetween(const QString &left, const QString &right)
{
    std::vector<qsizetype> row(size_t(right.size()) + 1);
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = qsizetype(i);
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < right.size(); ++j) {
            const qsizetype exchanged = diagonal + (left.at(i) == right.at(j) ? 0 : 1);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({exchanged, diagonal + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
}

template <typename Fits>
QList<const SiteMessage *> messagesThat(const RuleBook &rules, const Fits &fits)
{
    QList<const SiteMessage *> found;
    for (const SiteMessage &message : rules.siteMessages) {
        if (fits(lettersOf(message.text)))
            found << &message;
    }
    return found;
}

QList<const SiteMessage *> likeliest(const RuleBook &rules, const QString &letters)
{
    const auto allowed = [](qsizetype length) { return length * allowedPercent / 100; };
    const SiteMessage *nearest = nullptr;
    qsizetype least = longestLikeness;
    qsizetype second = longestLikeness;
    for (const SiteMessage &message : rules.siteMessages) {
        const qsizetype distance = distanceBetween(letters, lettersOf(message.text));
        if (distance < least) {
            second = std::exchange(least, distance);
            nearest = &message;
        } else {
            second = std::min(second, distance);
        }
    }
    if (!nearest)
        return {};
    const qsizetype most = allowed(lettersOf(nearest->text).size());
    return least <= most && second - least > most ? QList<const SiteMessage *>{nearest}
                                                  : QList<const SiteMessage *>();
}

} // namespace

QList<const SiteMessage *> siteMessagesIn(const RuleBook &rules, QStringView text)
{
    const QString letters = lettersOf(text);
    if (letters.size() < shortestPart)
        return {};
    const auto whole =
        messagesThat(rules, [&](const QString &message) { return letters.contains(message); });
    if (!whole.isEmpty())
        return whole;
    const auto part =
        messagesThat(rules, [&](const QString &message) { return message.contains(letters); });
    if (!part.isEmpty())
        return part;
    return letters.size() > longestLikeness ? QList<const SiteMessage *>()
                                            : likeliest(rules, letters);
}

const SiteMessage *siteMessage(const RuleBook &rules, const QString &id)
{
    const auto found = std::ranges::find(rules.siteMessages, id, &SiteMessage::id);
    return found == rules.siteMessages.end() ? nullptr : &*found;
}

} // namespace beian
