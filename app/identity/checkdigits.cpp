// SPDX-License-Identifier: MIT
#include "app/identity/checkdigits.h"

#include <array>

#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

namespace beian {

namespace {

bool matches(const QRegularExpression &wholePattern, QStringView text)
{
    return wholePattern.match(text.toString()).hasMatch();
}

int digitValue(QChar digit)
{
    return digit.unicode() - u'0';
}

} // namespace

bool hasValidResidentCheck(QStringView number)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(u"[0-9]{17}[0-9X]"_s));
    if (!matches(shape, number))
        return false;
    // GB 11643-1999, 4.3 and annex A: the weights are 2^(18-i) mod 11.
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr QStringView checkCharacters = u"10X98765432";
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digitValue(number[qsizetype(i)]);
    return number.back() == checkCharacters[sum % 11];
}

std::optional<QDate> residentBirthDate(QStringView number)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(u"[0-9]{15}|[0-9]{17}[0-9X]"_s));
    if (!matches(shape, number))
        return std::nullopt;
    const QString digits =
        number.size() == 15 ? u"19"_s + number.sliced(6, 6) : number.sliced(6, 8).toString();
    const QDate date(digits.first(4).toInt(), digits.sliced(4, 2).toInt(), digits.last(2).toInt());
    if (!date.isValid() || date.year() < 1900 || date.year() > 2099)
        return std::nullopt;
    return date;
}

bool hasValidHongKongCheck(QStringView number)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(u"[A-Z]{1,2}[0-9]{6}[0-9A]"_s));
    if (!matches(shape, number))
        return false;
    // Letters count A = 10 … Z = 35; a missing first letter counts 36. Weights run from 9 to 2.
    const bool hasOneLetter = number.size() == 8;
    int weight = hasOneLetter ? 8 : 9;
    int sum = hasOneLetter ? 36 * 9 : 0;
    for (const QChar c : number.chopped(1))
        sum += weight-- * (c.isLetter() ? c.unicode() - u'A' + 10 : digitValue(c));
    const int check = (11 - sum % 11) % 11;
    return number.back() == (check == 10 ? QChar(u'A') : QChar(u'0' + check));
}

bool isUnifiedSocialCreditCode(QStringView number)
{
    // GB 32100-2015: department and category, six digits of the place, nine characters of the
    // organisation code, the check character. I, O, S, V and Z are not used.
    constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        u"[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}"_s));
    if (!matches(shape, number))
        return false;
    qsizetype sum = 0;
    qsizetype weight = 1; // 3^i mod 31
    for (const QChar c : number.chopped(1)) {
        sum += weight * alphabet.indexOf(c);
        weight = weight * 3 % 31;
    }
    return number.back() == alphabet[(31 - sum % 31) % 31];
}

} // namespace beian
