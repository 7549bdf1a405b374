// SPDX-License-Identifier: MIT
#include "app/support/repeatable.h"

#include <algorithm>

#include <QtCore/qtextboundaryfinder.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

bool isDirectionMark(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
}

// Hundreds of marks on one letter are no character that anybody sees.
constexpr qsizetype longestCharacter = 64;

bool isPair(const QString &text, qsizetype place)
{
    return place > 0 && place < text.size() && text.at(place).isLowSurrogate()
        && text.at(place - 1).isHighSurrogate();
}

bool isBoundary(const QString &text, qsizetype place)
{
    const qsizetype from = std::max<qsizetype>(0, place - longestCharacter);
    const qsizetype begin = isPair(text, from) ? from - 1 : from;
    const QStringView around = QStringView(text).sliced(begin);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme,
                               around.first(std::min(around.size(), 2 * longestCharacter)));
    finder.setPosition(place - begin);
    return finder.isAtBoundary();
}

// Where `text` can be cut, from `place` on in the direction of `step`; never at one of its ends unless
// that is `place`.
qsizetype boundaryFrom(const QString &text, qsizetype place, int step)
{
    for (qsizetype i = 0; i < longestCharacter; ++i) {
        const qsizetype here = place + i * step;
        if (here <= 0 || here >= text.size())
            break;
        if (isBoundary(text, here))
            return here;
    }
    return isPair(text, place) ? place + step : place;
}

} // namespace

QString beginningOf(const QString &text, qsizetype most)
{
    return most >= text.size() ? text : text.first(boundaryFrom(text, most, -1));
}

QString endOf(const QString &text, qsizetype most)
{
    return most >= text.size() ? text : text.sliced(boundaryFrom(text, text.size() - most, 1));
}

QString firstCharacter(const QString &text)
{
    return text.size() < 2 ? text : text.first(boundaryFrom(text, 1, 1));
}

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
    QString line = text.size() > longest
        ? QString(beginningOf(text, longest / 2) + u'…' + endOf(text, longest / 2))
        : text;
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
