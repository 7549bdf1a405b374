// SPDX-License-Identifier: MIT
#include "app/sms/smstext.h"

#include <QtCore/qregularexpression.h>

#include "app/support/textfolding.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

// Invisible to people, but letters or marks to Unicode.
bool isBlankLetter(QChar c)
{
    constexpr QStringView fillers = u"\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0\uFFFC";
    const bool isVariationSelector = c >= u'\uFE00' && c <= u'\uFE0F';
    return isVariationSelector || fillers.contains(c);
}

bool isInvisible(QChar c)
{
    if (c == u'\n' || c == u'\t')
        return false;
    // The last two make a key of a digit: 4️⃣.
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control
        || isBlankLetter(c) || c == u'\uFE0F' || c == u'\u20E3';
}

QString withLineFeeds(QStringView paste)
{
    QString text = paste.toString();
    text.replace("\r\n"_L1, "\n"_L1);
    for (QChar &c : text) {
        if (c == u'\r' || c == u'\v' || c == u'\f' || c == u'\u0085' || c == u'\u2028'
            || c == u'\u2029')
            c = u'\n';
    }
    return text;
}

// What services push has line ends as web pages do.
QString withoutMarkup(QString text)
{
    static const QRegularExpression lineEnd(u"< ?/?(?:br|p|div|li) ?/?>"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression blank(u"&(?:nbsp|ensp|emsp);"_s);
    return text.replace(lineEnd, u"\n"_s).replace(blank, u" "_s);
}

// Programs that read pictures put a blank behind every character: "验 证 码 ： 4 8 2 9 1 3".
QString withoutWideSpacing(QString text)
{
    static const QRegularExpression spaced(u"\\p{Han} (?=\\S)"_s);
    static const QRegularExpression any(u"\\p{Han}"_s);
    static const QRegularExpression gap(
        u"(?<=[\\p{Han}\\x{3000}-\\x{303F}\\x{FF00}-\\x{FF65}]) | (?=[\\p{Han}\\x{3000}-\\x{303F}"
        "\\x{FF00}-\\x{FF65}])"_s);
    static const QRegularExpression betweenDigits(u"(?<=(?<![0-9])[0-9]) (?=[0-9](?![0-9]))"_s);
    constexpr qsizetype least = 6;
    const qsizetype count = text.count(any);
    return count >= least && 4 * text.count(spaced) > 3 * count
        ? text.remove(gap).remove(betweenDigits)
        : text;
}

bool isQuote(QChar c)
{
    constexpr QStringView quotes = u"\"'`\u00B4\u00AB\u00BB\u2018\u2019\u201A\u201B\u201C\u201D"
                                   "\u201E\u201F\u2032\u2033\u2035\u2036\u2039\u203A\u3008\u3009"
                                   "\u300A\u300B\u300C\u300D\u300E\u300F\u301D\u301E\u301F\uFE41"
                                   "\uFE42\uFE43\uFE44\uFF62\uFF63";
    return quotes.contains(c);
}

bool isLatinLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

// Tom's shop is one name.
bool isApostrophe(const QString &text, qsizetype at)
{
    const bool isOne = text[at] == u'\'' || text[at] == u'\u2019';
    return isOne && at > 0 && at + 1 < text.size() && isLatinLetter(text[at - 1])
        && isLatinLetter(text[at + 1]);
}

QString foldedForReading(const QString &body)
{
    QString folded = foldToHalfWidth(body);
    for (qsizetype i = 0; i < folded.size(); ++i) {
        QChar &c = folded[i];
        if (c != u'\n' && c.isSpace())
            c = u' ';
        else if (isQuote(c) && !isApostrophe(folded, i))
            c = u'"';
        else if (c == u'\u2236' || c == u'\uFE55' || c == u'\uFE13')
            c = u':'; // ratio and small colons, which input methods offer
        else if (c == u'\u3001' || c == u'\uFE50' || c == u'\uFE10' || c == u'\uFE51')
            c = u',';
        else if (c == u'\u3014' || c == u'\u3016')
            c = u'\u3010';
        else if (c == u'\u3015' || c == u'\u3017')
            c = u'\u3011';
        else if (c == u'\uFF61' || c == u'\uFE12')
            c = u'\u3002';
    }
    return folded;
}

} // namespace

SmsText cleanedText(QStringView paste)
{
    QString body;
    body.reserve(paste.size());
    for (const QChar c : withoutMarkup(withLineFeeds(paste))) {
        if (!isInvisible(c))
            body += c;
    }
    body = withoutWideSpacing(body);
    const QString folded = foldedForReading(body);
    return {body, folded};
}

} // namespace beian
