// SPDX-License-Identifier: MIT
#include "app/record/secretnames.h"

#include <QtCore/qregularexpression.h>

#include "app/record/recordchanges.h"
#include "app/support/textfolding.h"

using namespace Qt::StringLiterals;

namespace beian {

bool looksSecretInName(const QString &name)
{
    static const QRegularExpression wordOfCodes(u"(?:验证|核验|校验|确认|动态|驗證|短信)[码碼]?|"
                                                u"密码|[后末尾][六6][位个]|后六|尾号|证件|身份证"
                                                "|\\b(?:code|passcode|otp|sms)\\b"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    // Joined to what follows: characters, or the rest of a domain; and not in a chain of numbers.
    static const QRegularExpression partOfName(
        u"(?<![0-9A-Za-z])(?<![0-9][ -])[0-9]{6}(?=\\p{Han}|\\.[A-Za-z]{2,}(?![A-Za-z0-9]))"_s);
    const QString folded = foldToHalfWidth(name);
    if (!looksSecret(folded))
        return false;
    QString rest = folded;
    return wordOfCodes.match(folded).hasMatch() || looksSecret(rest.replace(partOfName, u"#"_s));
}

} // namespace beian
