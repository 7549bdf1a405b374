// SPDX-License-Identifier: MIT
#include "app/sms/smsmessages.h"

#include <algorithm>
#include <iterator>

#include <QtCore/qregularexpression.h>

#include "app/sms/smsblocks.h"
#include "app/support/textfolding.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

struct Signature
{
    qsizetype begin;
    qsizetype end;
    QString name;
    bool isLeading; // or trailing
};

// Places of one message in the paste.
struct Span
{
    qsizetype begin;
    qsizetype end;
};

bool isBlankUntilLineEnd(const QString &text, qsizetype from)
{
    while (from < text.size() && text[from] == u' ')
        ++from;
    return from == text.size() || text[from] == u'\n';
}

// Nothing but blanks up to an empty line or the end of the paste.
bool endsItsBlock(const QString &text, qsizetype from)
{
    static const QRegularExpression rest(u" *(?:\\n *(?:\\n|$)|$)"_s);
    return rest
        .match(text, from, QRegularExpression::NormalMatch,
               QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

// What comes before a signature that begins an SMS: a line's beginning, or, where several were
// pasted in one line, a blank or the end of a sentence.
enum class Before {
    LineStart,
    Break,
    Text,
};

// "张三：【…】", "转发自12381：【…】": what people write in front of an SMS that they pass on. Behind the
// name of a field the brackets hold its value.
bool isPassedOn(const QString &text, qsizetype colon)
{
    static const QRegularExpression words(
        QRegularExpression::anchoredPattern(u"(?:[^,。;!?:\u3010]|(?<=[0-9]):(?=[0-9])){1,30}"_s));
    static const QRegularExpression field(
        u"(?:网站|站点|域名|名称|主体|单位|类型|业务|服务|项目|[码碼]|APP|小程序|发起人|公司|姓名|链接|地址|网址|编号|申请|备案|code) *$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype line = text.lastIndexOf(u'\n', colon) + 1;
    constexpr qsizetype longest = 40;
    if (colon - line > longest)
        return false;
    const QString before = text.sliced(line, colon - line);
    return words.match(before).hasMatch() && !field.match(before).hasMatch();
}

Before whatStandsBefore(const QString &text, qsizetype position)
{
    constexpr QStringView sentenceEnds = u"\u3002.!?;\u3011]";
    qsizetype i = position;
    while (i > 0 && text[i - 1] == u' ')
        --i;
    if (i == 0 || text[i - 1] == u'\n')
        return Before::LineStart;
    if (text[i - 1] == u':')
        return isPassedOn(text, i - 1) ? Before::Break : Before::Text;
    return i < position || sentenceEnds.contains(text[i - 1]) ? Before::Break : Before::Text;
}

// Where a block of lines begins, beside the first: after an empty line.
QList<qsizetype> findBlockStarts(const QString &text)
{
    static const QRegularExpression emptyLines(u"\\n *\\n\\s*"_s);
    QList<qsizetype> starts;
    for (auto it = emptyLines.globalMatch(text); it.hasNext();)
        starts.append(it.next().capturedEnd());
    return starts;
}

qsizetype blockStart(const QList<qsizetype> &blockStarts, qsizetype position)
{
    const auto next = std::upper_bound(blockStarts.cbegin(), blockStarts.cend(), position);
    return next == blockStarts.cbegin() ? 0 : *std::prev(next);
}

// Phones put the time at which an SMS came into brackets behind it: 【上午10:20】.
bool isTime(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A *(?:[0-9年月日/. -]*)(?:上午|下午|凌晨|中午|晚上|AM|PM)? *[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?"
        " *(?:AM|PM)? *\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(text).hasMatch();
}

// "验证码是【482913】": what the brackets hold is the code. 【12381】 is who signs.
bool isCode(const QString &text)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(u" *[0-9](?:[ -]?[0-9]){5} *"_s));
    return shape.match(text).hasMatch();
}

// Brackets in the middle of a sentence (您的【网站备案】申请) are no signature. One on a line of
// its own belongs to the lines below it, unless it closes a block.
QList<Signature> findSignatures(const QString &text, const QList<qsizetype> &blockStarts)
{
    static const QRegularExpression bracketed(
        u"[\u3010\\[]([^\u3010\u3011\\[\\]\\n]{1,30})[\u3011\\]]"_s);
    QList<Signature> signatures;
    for (auto it = bracketed.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (isTime(match.captured(1)) || isCode(match.captured(1)))
            continue;
        const qsizetype begin = match.capturedStart();
        const Before before = whatStandsBefore(text, begin);
        bool isTrailing = isBlankUntilLineEnd(text, match.capturedEnd());
        if (before == Before::LineStart) {
            const qsizetype block = blockStart(blockStarts, begin);
            isTrailing = !QStringView(text).sliced(block, begin - block).trimmed().isEmpty()
                && endsItsBlock(text, match.capturedEnd());
        }
        if (before == Before::Text && !isTrailing)
            continue;
        signatures.append(
            {begin, match.capturedEnd(), withoutSeparators(match.captured(1)), !isTrailing});
    }
    return signatures;
}

SmsAuthor authorOf(const QString &signature)
{
    static const QRegularExpression ministry(
        u"^(?:中华人民共和国)?(?:工信部|工业和信息化部|工業和信息化部)|^12381|^MIIT"
        "|^Ministryof ?Industry"_s,
        QRegularExpression::CaseInsensitiveOption);
    return ministry.match(signature).hasMatch() ? SmsAuthor::Ministry : SmsAuthor::Stranger;
}

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
SmsMessage messageIn(const SmsText &text, Span span, const QList<Signature> &signatures)
{
    SmsMessage message;
    message.body = text.body.sliced(span.begin, span.end - span.begin);
    message.folded = text.folded.sliced(span.begin, span.end - span.begin);
    for (const Signature &signature : signatures) {
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
    const QList<Signature> signatures = findSignatures(folded, blockStarts);
    QList<qsizetype> cuts;
    for (const Signature &signature : signatures) {
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
