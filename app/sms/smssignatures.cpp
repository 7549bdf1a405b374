// SPDX-License-Identifier: MIT
#include "app/sms/smssignatures.h"

#include <algorithm>
#include <iterator>

#include <QtCore/qregularexpression.h>

#include "app/support/textfolding.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

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

// Phones put the time at which an SMS came into brackets behind it: 【上午10:20】.
bool isTimeInBrackets(const QString &text)
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

} // namespace

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

// Brackets in the middle of a sentence (您的【网站备案】申请) are no signature. One on a line of
// its own belongs to the lines below it, unless it closes a block.
QList<SmsSignature> findSignatures(const QString &text, const QList<qsizetype> &blockStarts)
{
    static const QRegularExpression bracketed(
        u"[\u3010\\[]([^\u3010\u3011\\[\\]\\n]{1,30})[\u3011\\]]"_s);
    QList<SmsSignature> signatures;
    for (auto it = bracketed.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (isTimeInBrackets(match.captured(1)) || isCode(match.captured(1)))
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

} // namespace beian
