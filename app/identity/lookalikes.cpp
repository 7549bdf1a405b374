// SPDX-License-Identifier: MIT
#include "app/identity/lookalikes.h"

#include <algorithm>
#include <array>
#include <optional>

#include <QtCore/qregularexpression.h>

#include "app/identity/documentinput.h"
#include "app/identity/documentshapes.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

struct LookAlike
{
    QStringView typed; // any of these
    QStringView meant; // one of these
};

// From other scripts and from symbols. What can be read in two ways has both.
constexpr std::array foreign{
    LookAlike{u"\u2169\u2179\u00D7\u2715\u2716\u2717\u2718\u2573\u2A09\u2A2F\u0425\u0445\u03A7"
              "\u03C7\u3128\u4E42\u53C9",
              u"X"},
    LookAlike{u"\u3007\u25CB\u25EF\u041E\u043E\u039F\u03BF\u00D8\u00F8\u2205", u"0O"},
    LookAlike{u"|\u2160\u2170\u0406\u0456\u0399\u03B9\u0131\u4E28\u01C0\u2223\u2758", u"1I"},
    LookAlike{u"\u0417\u0437\u01B7", u"3"},
    LookAlike{u"\u0410\u0430\u0391", u"A"},
    LookAlike{u"\u0412\u0392", u"B"},
    LookAlike{u"\u0421\u0441\u2167", u"C"},
    LookAlike{u"\u0415\u0435\u0395", u"E"},
    LookAlike{u"\u041D\u0397", u"H"},
    LookAlike{u"\u041A\u039A\u212A", u"K"},
    LookAlike{u"\u041C\u039C\u216F", u"M"},
    LookAlike{u"\u039D", u"N"},
    LookAlike{u"\u0420\u0440\u03A1", u"P"},
    LookAlike{u"\u0422\u03A4", u"T"},
    LookAlike{u"\u0423\u03A5", u"Y"},
    LookAlike{u"\u0396", u"Z"},
};

// Letters that are taken for digits; digits are seldom taken for letters.
constexpr std::array ascii{LookAlike{u"O", u"0"}, LookAlike{u"I", u"1"}};

// Likely slips of reading, too unsure to correct.
constexpr std::array slips{
    LookAlike{u"Z", u"2"}, LookAlike{u"S", u"5"}, LookAlike{u"B", u"8"},
    LookAlike{u"G", u"6"}, LookAlike{u"D", u"0"}, LookAlike{u"Q", u"0"},
};

template <size_t n>
QString meantBy(const std::array<LookAlike, n> &table, QChar c)
{
    const auto found = std::ranges::find_if(
        table, [c](const LookAlike &entry) { return entry.typed.contains(c); });
    return found == table.cend() ? QString() : found->meant.toString();
}

bool isPlain(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || c == u'(' || c == u')';
}

// What is meant by a character that no document has.
QString readingsOf(QChar c, QChar typed)
{
    if (isPlain(c)) {
        const QString other = meantBy(ascii, c);
        return typed == u'l' ? u"L1"_s : c + other;
    }
    const int digit = c.digitValue();
    return digit >= 0 ? QString::number(digit) : meantBy(foreign, c);
}

// Every number that `readings` allows, as long as they are few.
QStringList combinationsOf(const QStringList &readings)
{
    constexpr qsizetype most = 256;
    QStringList all{QString()};
    for (const QString &reading : readings) {
        QStringList longer;
        for (const QString &begun : all) {
            for (const QChar c : reading)
                longer += begun + c;
        }
        if (longer.size() > most)
            return {};
        all = longer;
    }
    return all;
}

QStringList fittingOf(DocumentKind kind, const QStringList &readings)
{
    const bool isReadable =
        std::ranges::none_of(readings, [](const QString &reading) { return reading.isEmpty(); });
    QStringList fitting = isReadable ? combinationsOf(readings) : QStringList();
    fitting.removeIf([kind](const QString &number) { return !hasKnownForm(kind, number); });
    return fitting;
}

// Where no whole reading is sure, the characters that this document has at all.
QString allowedOf(DocumentKind kind, const QString &readings)
{
    QString allowed;
    for (const QChar c : readings) {
        if (isCharacterOf(kind, c))
            allowed += c;
    }
    return allowed;
}

void noteSlip(LookAlikeReading &result, DocumentKind kind, qsizetype at, const QString &typed)
{
    const QString meant = allowedOf(kind, meantBy(slips, result.text[at]));
    result.odd.append({at + 1, typed.sliced(at, 1), meant, false});
}

LookAlikeReading characterByCharacter(DocumentKind kind, const QString &text, const QString &typed,
                                      const QStringList &readings)
{
    LookAlikeReading result{text, {}};
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isCharacterOf(kind, text[at]))
            continue;
        const QString allowed = allowedOf(kind, readings[at]);
        if (allowed.size() == 1)
            result.text[at] = allowed.front();
        if (allowed.isEmpty())
            noteSlip(result, kind, at, typed);
        else
            result.odd.append({at + 1, typed.sliced(at, 1), allowed, allowed.size() == 1});
    }
    return result;
}

// The one number that has a form of this document.
LookAlikeReading corrected(const QString &number, const QString &text, const QString &typed)
{
    LookAlikeReading result{number, {}};
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (number[at] != text[at])
            result.odd.append({at + 1, typed.sliced(at, 1), number.sliced(at, 1), true});
    }
    return result;
}

// Letters that another state's passport may have, but that a Chinese one would be with digits.
LookAlikeReading onlyNamed(const QString &number, const QString &text, const QString &typed)
{
    LookAlikeReading result = corrected(number, text, typed);
    result.text = text;
    for (OddCharacter &odd : result.odd)
        odd.isCorrected = false;
    return result;
}

// Where X cannot be typed, people write * at the end. More of them hide a number.
bool isStarForX(const QString &text)
{
    return text.endsWith(u'*') && text.count(u'*') == 1;
}

} // namespace

LookAlikeReading readLookAlikes(DocumentKind kind, const QString &text, const QString &typed)
{
    Q_ASSERT(text.size() == typed.size());
    constexpr qsizetype longest = 24;
    if (isTakenAsFiled(kind) || text.size() > longest || hasKnownForm(kind, text))
        return {text, {}};
    if (kind == DocumentKind::TaiwanPermit && isOldTaiwanPermit(text))
        return {text, {}}; // refused as a whole: none of its characters is wrong
    QStringList readings;
    for (qsizetype at = 0; at < text.size(); ++at)
        readings += readingsOf(text[at], typed[at]);
    if (isStarForX(text))
        readings.last() = u"X"_s;
    const QStringList fitting = fittingOf(kind, readings);
    const bool isPossible =
        std::ranges::all_of(text, [kind](QChar c) { return isCharacterOf(kind, c); });
    if (fitting.size() == 1)
        return isPossible && kind == DocumentKind::Passport
            ? onlyNamed(fitting.first(), text, typed)
            : corrected(fitting.first(), text, typed);
    return characterByCharacter(kind, text, typed, readings);
}

} // namespace beian
