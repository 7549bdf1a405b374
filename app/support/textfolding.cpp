// SPDX-License-Identifier: MIT
#include "app/support/textfolding.h"

namespace beian {

QString foldToHalfWidth(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        if (c >= u'\uFF01' && c <= u'\uFF5E')
            folded += QChar(c.unicode() - 0xFEE0);
        else
            folded += c == u'\u3000' ? QChar(u' ') : c;
    }
    return folded;
}

bool isSeparator(QChar c)
{
    constexpr QChar minusSign = u'\u2212'; // a mathematical symbol to Unicode, a dash to people
    return c.isSpace() || c == minusSign || c.category() == QChar::Punctuation_Dash
        || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

QString withoutSeparators(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (!isSeparator(c))
            kept += c;
    }
    return kept;
}

bool isNothingToSee(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_Control;
}

QString withoutInvisibleEnds(const QString &text)
{
    QStringView rest(text);
    while (!rest.isEmpty() && isNothingToSee(rest.front()))
        rest = rest.sliced(1);
    while (!rest.isEmpty() && isNothingToSee(rest.back()))
        rest.chop(1);
    return rest.toString();
}

QString withoutHiddenCharacters(const QString &text)
{
    QString kept = text;
    kept.removeIf([](QChar c) {
        const bool isTurn =
            (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
        return isTurn || (c.category() == QChar::Other_Control && !c.isSpace());
    });
    return kept;
}

QString foldForSearch(QStringView text)
{
    constexpr QStringView ignored = u"'\u2019.-\u00B7";
    QString folded;
    for (const QChar c : foldToHalfWidth(text)) {
        if (!c.isSpace() && !ignored.contains(c))
            folded += c.toLower();
    }
    return folded;
}

} // namespace beian
