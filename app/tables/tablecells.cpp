// SPDX-License-Identifier: MIT
#include "app/tables/tablecells.h"

#include <algorithm>

#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>

#include "app/support/textfolding.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// What programs and people put in front of digits to keep a spreadsheet from counting them.
constexpr QStringView guards = u"'\u2018\u2019\u02B9\u2032\uFF07`\u00B4";
// A cell that begins with one of these is a formula to some program, or was one to ours.
constexpr QStringView formulaBeginnings = u"=+-@\t\r＝＋－＠'\u2018\u2019\u02B9\u2032\uFF07`\u00B4";

bool isTakenForFormula(const QString &text)
{
    return !text.isEmpty() && formulaBeginnings.contains(text.front());
}

// 13800138000 becomes 1.38E+10 and 3月8日 a date; blanks at an end are lost, and "nan" is blank.
bool isTakenForValue(const QString &text)
{
    return !text.isEmpty()
        && (text.front().isDigit() || text != withoutInvisibleEnds(text) || isBlankWord(text));
}

// ="…"
bool isTextFormula(const QString &text)
{
    return text.size() >= 3 && text.startsWith("=\""_L1) && text.endsWith(u'"');
}

} // namespace

bool isBlankWord(const QString &text)
{
    static const QSet<QString> words{u"nan"_s, u"null"_s, u"none"_s, u"n/a"_s,  u"na"_s,
                                     u"nil"_s, u"#n/a"_s, u"<na>"_s, u"nat"_s, u"(null)"_s};
    // A dash or two, as people fill a cell that has nothing to say.
    static const QRegularExpression marks(u"\\A[-\u2010-\u2015\u2212_/\\\\]{1,4}\\z"_s);
    const QString folded = foldToHalfWidth(text).trimmed().toLower();
    return words.contains(folded) || marks.match(folded).hasMatch();
}

bool isUnshown(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A(?:#{2,}|#(?:VALUE!|REF!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA))\\z"_s);
    return shape.match(foldToHalfWidth(text).trimmed()).hasMatch();
}

QString cellOfText(const QString &text)
{
    // An apostrophe in front does not keep blanks at an end.
    if (isTakenForFormula(text) && text == withoutInvisibleEnds(text))
        return u'\'' + text;
    if (!isTakenForFormula(text) && !isTakenForValue(text))
        return text;
    QString quoted = text;
    quoted.replace(u'"', "\"\""_L1);
    return "=\""_L1 + quoted + u'"';
}

QString textOfCell(const QString &cell)
{
    const QString text = withoutInvisibleEnds(withoutHiddenCharacters(cell));
    if (isTextFormula(text))
        return text.sliced(2).chopped(1).replace("\"\""_L1, "\""_L1);
    // Of the apostrophes that people have in front of a name, none is ours.
    const bool isMarked = text.size() >= 2 && guards.contains(text.front())
        && (formulaBeginnings.contains(text.at(1)) || text.at(1).isDigit());
    return isMarked ? text.sliced(1) : isBlankWord(text) ? QString() : text;
}

QString digitsOfCell(const QString &text)
{
    QString digits;
    for (const QChar c : foldToHalfWidth(text)) {
        if (!isNothingToSee(c))
            digits += c;
    }
    while (!digits.isEmpty() && guards.contains(digits.front()))
        digits.remove(0, 1);
    while (!digits.isEmpty() && guards.contains(digits.back()))
        digits.chop(1);
    static const QRegularExpression number(
        u"\\A(\\+?[0-9]+|\\+?[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.0+)?\\z"_s);
    const QRegularExpressionMatch match = number.match(digits);
    return match.hasMatch() ? match.captured(1).remove(u',') : text;
}

bool isShortenedNumber(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A[0-9](?:[.,][0-9]+)?[eE]\\+?[0-9]{1,3}\\z"_s);
    return shape.match(foldToHalfWidth(text).trimmed()).hasMatch();
}

bool isRoundedNumber(const QString &cell)
{
    // A spreadsheet keeps 15 digits; one more can be a zero by chance, two hardly.
    static const QRegularExpression shape(u"\\A *[0-9]{15}0{2,}(?:\\.0+)? *\\z"_s);
    return shape.match(cell).hasMatch();
}

QString listSeparator()
{
    return u";"_s;
}

QString cellOfList(const QStringList &values)
{
    const bool isBlank =
        std::ranges::all_of(values, [](const QString &value) { return value.isEmpty(); });
    return isBlank ? QString() : values.join(listSeparator());
}

QStringList listOfCell(const QString &text)
{
    if (text.isEmpty())
        return {};
    QStringList values = foldToHalfWidth(text).split(listSeparator());
    for (QString &value : values)
        value = value.trimmed();
    return values;
}

QByteArray csvRow(const QStringList &cells, QChar separator)
{
    static const QRegularExpression quotable(u"[\",;|\\t\\r\\n]"_s);
    QStringList written;
    for (QString cell : cells) {
        if (cell.contains(quotable))
            cell = u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
        written << cell;
    }
    return written.join(separator).toUtf8() + "\r\n";
}

} // namespace beian
