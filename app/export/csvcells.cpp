// SPDX-License-Identifier: MIT
#include "app/export/csvcells.h"

#include <algorithm>

#include <QtCore/qregularexpression.h>

#include "app/support/textfolding.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// A cell that begins with one of these is a formula to some program, or was one to ours.
constexpr QStringView formulaBeginnings = u"=+-@\t\r＝＋－＠'";

bool isTakenForFormula(const QString &text)
{
    return !text.isEmpty() && formulaBeginnings.contains(text.front());
}

// 13800138000 becomes 1.38E+10 and 3月8日 a date; blanks at an end are lost.
bool isTakenForValue(const QString &text)
{
    return !text.isEmpty() && (text.front().isDigit() || text != text.trimmed());
}

} // namespace

QString cellOfText(const QString &text)
{
    if (isTakenForFormula(text))
        return u'\'' + text;
    if (!isTakenForValue(text))
        return text;
    QString quoted = text;
    quoted.replace(u'"', "\"\""_L1);
    return "=\""_L1 + quoted + u'"';
}

QString textOfCell(const QString &cell)
{
    QString text = cell.trimmed();
    if (text.size() >= 3 && text.startsWith("=\""_L1) && text.endsWith(u'"'))
        return text.sliced(2).chopped(1).replace("\"\""_L1, "\""_L1);
    // Of the apostrophes that people have in front of a name, none is ours.
    const bool isMarked = text.size() >= 2 && text.front() == u'\''
        && (formulaBeginnings.contains(text.at(1)) || text.at(1).isDigit());
    return isMarked ? text.sliced(1) : text;
}

bool isShortenedNumber(const QString &text)
{
    static const QRegularExpression shape(u"\\A[0-9](?:[.,][0-9]+)?[eE]\\+?[0-9]{1,3}\\z"_s);
    return shape.match(foldToHalfWidth(text).trimmed()).hasMatch();
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

QByteArray csvRow(const QStringList &cells)
{
    static const QRegularExpression quotable(u"[\",;\\t\\r\\n]"_s);
    QStringList written;
    for (QString cell : cells) {
        if (cell.contains(quotable))
            cell = u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
        written << cell;
    }
    return written.join(u',').toUtf8() + "\r\n";
}

} // namespace beian
