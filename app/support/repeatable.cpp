// SPDX-License-Identifier: MIT
#include "app/support/repeatable.h"

#include <algorithm>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

bool isDirectionMark(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

bool isControlling(QChar character)
{
    return character.category() == QChar::Other_Control
        || character.category() == QChar::Separator_Line
        || character.category() == QChar::Separator_Paragraph
        || character == QChar::ByteOrderMark || isDirectionMark(character.unicode());
}

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (c != u'\n' && isControlling(c))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString inOneLine(const QString &text)
{
    constexpr qsizetype longest = 300;
    const bool isLong = text.size() > longest;
    QString line = isLong ? QString(text.left(longest / 2) + u'…' + text.right(longest / 2)) : text;
    line.replace(u'\n', QChar::ReplacementCharacter);
    return withoutControls(line);
}

QString repeatable(const QString &text)
{
    constexpr qsizetype longest = 40;
    const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    return hasDigit || text.size() > longest ? u"…"_s : inOneLine(text);
}

} // namespace beian
