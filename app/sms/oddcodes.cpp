// SPDX-License-Identifier: MIT
#include "app/sms/oddcodes.h"

#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

namespace beian {

namespace {

constexpr QStringView chineseDigits = u"〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖";

bool isDigitOfAnotherScript(char32_t c)
{
    const bool isChinese = c < 0x10000 && chineseDigits.contains(QChar(char16_t(c)));
    return c > 0x7F && (isChinese || QChar::digitValue(c) >= 0);
}

bool isAsciiDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isAsciiLetter(char32_t c)
{
    return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z');
}

// Digits, letters among them, and digits of other scripts, up to what is none of these.
QList<uint> runAt(QStringView text)
{
    QList<uint> run;
    for (const uint c : text.toUcs4()) {
        if (!isAsciiDigit(c) && !isAsciiLetter(c) && !isDigitOfAnotherScript(c))
            break;
        run += c;
    }
    return run;
}

OddCode judged(const QList<uint> &run)
{
    qsizetype digits = 0;
    qsizetype others = 0; // of other scripts
    char32_t odd = 0;
    for (const uint c : run) {
        digits += isAsciiDigit(c) ? 1 : 0;
        others += isDigitOfAnotherScript(c) ? 1 : 0;
        if (odd == 0 && !isAsciiDigit(c))
            odd = c;
    }
    if (odd == 0)
        return {{}, digits == 4 || (digits >= 7 && digits <= 10) ? digits : 0};
    // Letters alone, or behind the digits as a word ("482913Valid"), are no mistaken digits.
    const bool isCode = run.size() == 6 && digits + others >= 3;
    return {isCode ? QString::fromUcs4(&odd, 1) : QString(), 0};
}

} // namespace

OddCode findOddCode(const QString &text)
{
    static const QRegularExpression label(
        u"(?:(?:验证|核验|校验|确认|动态|驗證)[码碼]|\\b(?:code|passcode|OTP)\\b) ?"
        "(?:[((][^()\\n]{1,12}[))])? ?(?:[:为是]|is\\b)? ?[\"\\[\u3010]? ?"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto it = label.globalMatch(text); it.hasNext();) {
        const OddCode odd = judged(runAt(QStringView(text).sliced(it.next().capturedEnd())));
        if (!odd.isEmpty())
            return odd;
    }
    return {};
}

} // namespace beian
