// SPDX-License-Identifier: MIT
#include "app/identity/phonenumber.h"

#include <QtCore/qregularexpression.h>

#include "app/support/textfolding.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

// Takes the country's prefix off, and only from in front of eleven digits: "86" may also be the
// beginning of a wrong number, which is then refused as typed.
QString withoutCountryPrefix(const QString &digits)
{
    constexpr qsizetype mobileLength = 11;
    for (const QLatin1StringView prefix : {"+86"_L1, "0086"_L1, "86"_L1}) {
        if (digits.startsWith(prefix) && digits.size() == prefix.size() + mobileLength)
            return digits.sliced(prefix.size());
    }
    return digits;
}

// A digit too many or too few is a slip of the hand, and is told apart from another kind of number.
Error noMobile(const QString &digits)
{
    static const QRegularExpression nearly(
        QRegularExpression::anchoredPattern(u"(?:\\+86|0086)?(1[3-9][0-9]{0,12})"_s));
    const QRegularExpressionMatch match = nearly.match(digits);
    if (match.hasMatch())
        return {ErrorKind::PhoneWrongLength, QString::number(match.capturedLength(1))};
    return {ErrorKind::PhoneNotMobile, {}};
}

} // namespace

Result<QString> parsePhone(QStringView text)
{
    QString typed = withoutSeparators(foldToHalfWidth(text));
    if (typed.isEmpty())
        return Error{ErrorKind::PhoneEmpty, {}};
    typed.remove(u'(').remove(u')');
    const QString digits = withoutCountryPrefix(typed);
    // The rule that the administration's own field applies.
    static const QRegularExpression mobile(
        QRegularExpression::anchoredPattern(u"1[3-9][0-9]{9}"_s));
    if (!mobile.match(digits).hasMatch())
        return noMobile(digits);
    return digits;
}

QString maskedPhone(const QString &digits)
{
    Q_ASSERT(digits.size() == 11);
    return digits.first(3) + "****"_L1 + digits.last(4);
}

bool fitsMask(const QString &digits, const QString &mask)
{
    return mask.isEmpty() || maskedPhone(digits) == mask;
}

QString spacedPhone(const QString &digits)
{
    Q_ASSERT(digits.size() == 11);
    return digits.first(3) + u' ' + digits.sliced(3, 4) + u' ' + digits.last(4);
}

} // namespace beian
