// SPDX-License-Identifier: MIT
#include "app/sms/smsmessages.h"

#include <algorithm>
#include <iterator>

#include "app/sms/smsblocks.h"
#include "app/sms/smssignatures.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

// Places of one message in the paste.
struct Span
{
    qsizetype begin;
    qsizetype end;
};

QList<Span> spansBetween(qsizetype begin, QList<qsizetype> cuts, qsizetype end)
{
    cuts.append(begin);
    cuts.append(end);
    std::sort(cuts.begin(), cuts.end());
    QList<Span> spans;
    for (qsizetype i = 1; i < cuts.size(); ++i) {
        if (cuts[i - 1] < cuts[i])
            spans.append({cuts[i - 1], cuts[i]});
    }
    return spans;
}

// The message in `span`, its signatures taken out. Where two contradict each other, the stranger
// counts.
SmsMessage messageIn(const SmsText &text, Span span, const QList<SmsSignature> &signatures)
{
    SmsMessage message;
    message.body = text.body.sliced(span.begin, span.end - span.begin);
    message.folded = text.folded.sliced(span.begin, span.end - span.begin);
    for (const SmsSignature &signature : signatures) {
        if (signature.begin < span.begin || signature.end > span.end)
            continue;
        const SmsAuthor author = authorOf(signature.name);
        if (message.author != SmsAuthor::Stranger) {
            message.author = author;
            message.signature = signature.name;
        }
        for (qsizetype i = signature.begin; i < signature.end; ++i) {
            message.body[i - span.begin] = u' ';
            message.folded[i - span.begin] = u' ';
        }
    }
    return message;
}

QList<SmsMessage> messagesIn(const SmsText &text)
{
    const QString &folded = text.folded;
    const QList<qsizetype> blockStarts = findBlockStarts(folded);
    const QList<SmsSignature> signatures = findSignatures(folded, blockStarts);
    QList<qsizetype> cuts;
    for (const SmsSignature &signature : signatures) {
        if (!signature.isLeading)
            cuts.append(blockStart(blockStarts, signature.begin));
        cuts.append(signature.isLeading ? signature.begin : signature.end);
    }

    QList<SmsMessage> messages;
    for (const Span &span : spansBetween(0, cuts, folded.size())) {
        const SmsMessage message = messageIn(text, span, signatures);
        if (message.author != SmsAuthor::Unsigned) {
            messages.append(message);
            continue;
        }
        // An SMS that is signed may hold empty lines, and what follows a stranger's signature
        // stays the stranger's; only unsigned texts end at an empty line.
        QList<qsizetype> inside;
        std::copy_if(blockStarts.cbegin(), blockStarts.cend(), std::back_inserter(inside),
                     [&span](qsizetype at) { return at > span.begin && at < span.end; });
        for (const Span &part : spansBetween(span.begin, inside, span.end))
            messages.append(messageIn(text, part, signatures));
    }
    return messages;
}

bool isBlank(const SmsMessage &message)
{
    return message.folded.trimmed().isEmpty();
}

// "短信/彩信", "Fwd:": what programs and people put around an SMS.
bool isAside(const SmsMessage &message)
{
    return message.author == SmsAuthor::Unsigned
        && std::ranges::none_of(message.folded, [](QChar c) { return c.isDigit(); });
}

// Of the messages of a block, the one that its envelope is about.
SmsMessage &ownerOf(QList<SmsMessage> &messages, bool isEnvelopeFirst)
{
    const auto isSms = [](const SmsMessage &message) { return !isAside(message); };
    if (isEnvelopeFirst) {
        const auto first = std::ranges::find_if(messages, isSms);
        return first == messages.end() ? messages.first() : *first;
    }
    const auto last = std::find_if(messages.rbegin(), messages.rend(), isSms);
    return last == messages.rend() ? messages.last() : *last;
}

} // namespace

QList<SmsMessage> splitMessages(QStringView paste)
{
    QList<SmsMessage> all;
    for (const SmsBlock &block : splitBlocks(cleanedText(paste))) {
        QList<SmsMessage> messages = messagesIn(block.text);
        messages.removeIf(isBlank);
        if (!messages.isEmpty())
            ownerOf(messages, block.isEnvelopeFirst).envelope = block.envelope;
        all += messages;
    }
    return all;
}

} // namespace beian
