// SPDX-License-Identifier: MIT
#include "app/identity/documentinput.h"

#include <algorithm>

#include <QtCore/qregularexpression.h>

#include "app/support/textfolding.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

// What an input method or a copied page offers in place of ( and ).
constexpr QStringView openingBrackets = u"(\uFF08[\uFF3B\u3010\u3014\uFE59";
constexpr QStringView closingBrackets = u")\uFF09]\uFF3D\u3011\u3015\uFE5A";
// Printed or typed between the groups of a number beside blanks and dashes: "1/234567/8".
constexpr QStringView groupMarks = u"/.\u00B7\u3002";

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_Control;
}

QStringView trimmed(QStringView text)
{
    while (!text.isEmpty() && isInvisible(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isInvisible(text.back()))
        text.chop(1);
    return text;
}

// "身份证：", "护照号码", "统一社会信用代码 ", "Passport No. ": what is copied along with a number,
// of which six characters are left.
QStringView withoutLabel(QStringView text)
{
    static const QRegularExpression label(
        u"^(?:姓名[\\s:\uFF1A]*\\p{Han}{2,4}[\\s,\uFF0C;\uFF1B]*)?"
        "(?:(?:中华人民共和国|香港|澳门|港澳)?(?:公民身份证?|(?:永久性)?(?:居民)?身份证|护照"
        "|(?:港澳(?:居民)?|台湾居民)?(?:来往(?:内地|大陆))?通行证|(?:港澳台居民)?居住证"
        "|(?:外国人)?永久居留(?:身份)?证|回乡证|台胞证|统一社会信用代码|证件)\\s*(?:号码?|编号|最?[后末][六6]位|尾号)?"
        "(?:[(\uFF08][^()\uFF08\uFF09]{1,8}[)\uFF09])?[\\s:\uFF1A为是#]*"
        "|(?:最?[后末][六6][位个]|尾号)[\\s:\uFF1A为是#]*"
        "|(?:passport|hk ?id|id(?: ?card)?)(?: ?(?:no\\.?|number))?[\\s:\uFF1A#]+)"
        "(?=(?:[\\s-]*[0-9A-Za-z\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A()\uFF08\uFF09]){6})"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.sliced(label.match(text.toString()).capturedLength());
}

// "张三 11010519491231002X", "11010519491231002X（张三）": the name of whom a whole number is.
QStringView withoutName(QStringView text)
{
    static const QRegularExpression named(
        u"^(?:\\p{Han}{2,4}[\\s:\uFF1A,\uFF0C\u3001]+)?([0-9\uFF10-\uFF19]{17}[0-9Xx\uFF10-\uFF19\uFF38\uFF58])"
        "(?:\\s*[(\uFF08]\\p{Han}{2,4}[)\uFF09]|[\\s,\uFF0C\u3001]+\\p{Han}{2,4})?$"_s);
    const QRegularExpressionMatch match = named.match(text.toString());
    return match.hasMatch() ? text.sliced(match.capturedStart(1), match.capturedLength(1)) : text;
}

// Quotes and the guards of spreadsheets around a number, the comma of a list behind it, brackets around the
// whole, and a remark in words: "'11010519491231002X", "（11010519491231002X）", "A123456(3)（香港身份证）".
QStringView withoutWrapping(QStringView text)
{
    static const QRegularExpression wrapped(
        u"^[\"'`\u00B4\u2018\u2019\u201C\u201D\u300C\u300E\\s]*"
        "(?:[(\uFF08]([^()\uFF08\uFF09]{6,})[)\uFF09]|(.*?))"
        "(?:\\s*[(\uFF08][^()\uFF08\uFF09]*\\p{Han}{2}[^()\uFF08\uFF09]*[)\uFF09])?"
        "[\"'`\u00B4\u2018\u2019\u201C\u201D\u300D\u300F,\uFF0C;\uFF1B\u3001!\uFF01\\s]*$"_s);
    const QRegularExpressionMatch match = wrapped.match(text.toString());
    const int inner = match.hasCaptured(1) ? 1 : 2;
    return match.hasMatch() ? text.sliced(match.capturedStart(inner), match.capturedLength(inner))
                            : text;
}

class Normalizer
{
public:
    explicit Normalizer(bool isAsFiled)
        : m_isAsFiled(isAsFiled)
    { }

    void add(QChar c)
    {
        const QChar half = foldToHalfWidth(QStringView(&c, 1)).front();
        if (isRemoved(half))
            m_hadSeparators = true;
        else if (!m_isAsFiled && (openingBrackets.contains(c) || closingBrackets.contains(c)))
            addBracket(c);
        else if (isAsciiLetterOrDigit(half))
            addLetterOrDigit(c, half);
        else
            m_result.text += m_isAsFiled ? c : half;
        if (m_result.typed.size() < m_result.text.size())
            m_result.typed += c;
    }

    DocumentInput result()
    {
        if (m_hadFullWidth)
            m_result.corrections += SuffixCorrection::HalfWidthCharacters;
        if (m_hadLowerCase)
            m_result.corrections += SuffixCorrection::UpperCase;
        if (m_hadSeparators)
            m_result.corrections += SuffixCorrection::SeparatorsRemoved;
        return m_result;
    }

private:
    static bool isAsciiLetterOrDigit(QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }

    bool isRemoved(QChar c) const
    {
        return m_isAsFiled ? isInvisible(c) : isSeparator(c) || groupMarks.contains(c);
    }

    void addBracket(QChar c)
    {
        m_result.text += openingBrackets.contains(c) ? u'(' : u')';
        if (c != u'\uFF08' && c != u'\uFF09')
            m_result.hasOnlyFullWidthBrackets = false;
    }

    void addLetterOrDigit(QChar typed, QChar half)
    {
        m_hadFullWidth = m_hadFullWidth || half != typed;
        m_hadLowerCase = m_hadLowerCase || half.isLower();
        m_result.text += half.toUpper();
    }

    DocumentInput m_result;
    bool m_isAsFiled;
    bool m_hadFullWidth = false;
    bool m_hadLowerCase = false;
    bool m_hadSeparators = false;
};

} // namespace

DocumentInput normalizedDocumentInput(QStringView input, DocumentKind kind)
{
    Normalizer normalizer(isTakenAsFiled(kind));
    const QStringView number = isTakenAsFiled(kind)
        ? trimmed(input)
        : withoutName(withoutWrapping(withoutLabel(withoutWrapping(trimmed(input)))));
    for (const QChar c : number)
        normalizer.add(c);
    DocumentInput result = normalizer.result();
    const LookAlikeReading reading = readLookAlikes(kind, result.text, result.typed);
    result.text = reading.text;
    result.oddCharacters = reading.odd;
    if (std::ranges::any_of(reading.odd, &OddCharacter::isCorrected))
        result.corrections += SuffixCorrection::LookAlikes;
    return result;
}

bool isTakenAsFiled(DocumentKind kind)
{
    return kind == DocumentKind::Officer || kind == DocumentKind::Other;
}

} // namespace beian
