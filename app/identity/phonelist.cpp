// SPDX-License-Identifier: MIT
#include "app/identity/phonelist.h"

#include <QtCore/qregularexpression.h>

#include "app/identity/phonenumber.h"
#include "app/support/textfolding.h"

namespace beian {

using namespace Qt::StringLiterals;

QStringList splitPhones(const QString &text)
{
    static const QRegularExpression marks(u"[;；,，、\\n\\r/／\\\\|｜&＆]|和|及|与|或"_s);
    static const QRegularExpression blanks(u"\\s+"_s);
    QStringList phones;
    // A spreadsheet's commas are not between numbers: 13,800,138,000.
    static const QRegularExpression grouped(u"\\A\\s*[0-9]{1,3}(?:,[0-9]{3}){2,}(?:\\.0+)?\\s*\\z"_s);
    if (grouped.match(text).hasMatch())
        return {text.trimmed()};
    for (const QString &part : text.split(marks)) {
        const QString phone = part.trimmed();
        // A number may have blanks in it itself.
        if (parsePhone(phone) || parseMaskedPhone(phone))
            phones += phone;
        else
            phones += phone.split(blanks, Qt::SkipEmptyParts);
    }
    return phones;
}

std::optional<QString> parseMaskedPhone(QStringView text)
{
    static const QRegularExpression shape(
        u"\\A(1[3-9][0-9])[*xX#\u2022\u00B7\u2217\u25CF\u25CB\u25A0]{4}([0-9]{4})\\z"_s);
    const QRegularExpressionMatch match = shape.match(withoutSeparators(foldToHalfWidth(text)));
    if (!match.hasMatch())
        return std::nullopt;
    return QString(match.captured(1) + "****"_L1 + match.captured(2));
}

} // namespace beian
