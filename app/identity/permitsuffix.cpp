// SPDX-License-Identifier: MIT
#include "app/identity/permitsuffix.h"

#include <QtCore/qregularexpression.h>

#include "app/identity/checkdigits.h"
#include "app/identity/suffixexamination.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

QRegularExpression wholeForm(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

bool hasForm(const QRegularExpression &wholePattern, const QString &text)
{
    return wholePattern.match(text).hasMatch();
}

bool hasBracket(const QString &text)
{
    return text.contains(u'(') || text.contains(u')');
}

// The 往来港澳通行证 of mainland residents, which is taken for the other one: C and eight digits,
// since the end of 2018 C, a letter without I and O and seven digits (National Immigration
// Administration, 2018-12-10), and the booklets' W and eight digits. One in eleven of the second
// form passes as a Hong Kong number; no series there begins so.
bool isMainlanderPermit(const QString &text)
{
    static const QRegularExpression shape = wholeForm(u"C[0-9A-HJ-NP-Z][0-9]{7}|W[0-9]{8}"_s);
    return hasForm(shape, text);
}

// The holder's number, with two digits of renewal on the cards before 2013, or in the form that
// is issued since 2024.
bool isFrontNumber(const QString &text)
{
    static const QRegularExpression shape = wholeForm(u"[HM][0-9]{8}(?:[0-9]{2})?|[HM]A[0-9]{7}"_s);
    return hasForm(shape, text);
}

bool isFrontNumberWithRenewal(const QString &text)
{
    static const QRegularExpression shape = wholeForm(u"[HM][0-9]{10}"_s);
    return hasForm(shape, text);
}

// The identity numbers of Hong Kong and Macao; the brackets may be missing.
bool isHongKongNumber(const QString &text)
{
    static const QRegularExpression shape = wholeForm(u"[A-Z]{1,2}[0-9]{6}\\(?[0-9A]\\)?"_s);
    return hasForm(shape, text);
}

bool isMacaoNumber(const QString &text)
{
    static const QRegularExpression shape = wholeForm(u"[157][0-9]{6}\\(?[0-9]\\)?"_s);
    return hasForm(shape, text);
}

// Three digits and the check character: the last six characters of either.
bool isEndOfBackNumber(const QString &text)
{
    static const QRegularExpression shape = wholeForm(u"[0-9]{3}\\(?[0-9A]\\)?"_s);
    return hasForm(shape, text);
}

bool isBackNumber(const QString &text)
{
    return isHongKongNumber(text) || isMacaoNumber(text) || isEndOfBackNumber(text);
}

// Surely from the back: a bracket, or a Hong Kong number. A Macao number or an end without
// brackets could as well be a front number with something missing, and so could H or M with seven
// digits, unless the check character speaks for Hong Kong.
bool isSurelyFromBack(const QString &text)
{
    if (hasBracket(text))
        return isBackNumber(text);
    if (!isHongKongNumber(text) || isFrontNumber(text))
        return false;
    const bool mayBeFront = text.front() == u'H' || text.front() == u'M';
    return !mayBeFront || hasValidHongKongCheck(text);
}

SuffixResult checkFront(const DocumentRules &document, const DocumentInput &input)
{
    const QString &text = input.text;
    SuffixExamination examination(document, input);
    if (isSurelyFromBack(text))
        return examination.refused(SuffixCheckId::Side, ErrorKind::BackNumberInsteadOfFront);
    examination.pass(SuffixCheckId::Side);

    if (text.size() < 6)
        return examination.refused(SuffixCheckId::Length, ErrorKind::SuffixWrongLength);
    if (text.size() != 6 && text.size() != 9 && text.size() != 11)
        return examination.refused(SuffixCheckId::Length, ErrorKind::DocumentNumberMalformed);
    examination.pass(SuffixCheckId::Length);

    const bool isFullNumber = text.size() > 6;
    static const QRegularExpression lettersAndDigits = wholeForm(u"[0-9A-Z]*"_s);
    static const QRegularExpression digits = wholeForm(u"[0-9]*"_s);
    if (!hasForm(isFullNumber ? lettersAndDigits : digits, text))
        return examination.refused(SuffixCheckId::Characters, ErrorKind::SuffixWrongCharacter);
    examination.pass(SuffixCheckId::Characters);

    if (isFullNumber && !isFrontNumber(text))
        return examination.refused(SuffixCheckId::Shape, ErrorKind::DocumentNumberMalformed);
    examination.pass(SuffixCheckId::Shape);

    examination.note(SuffixCheckId::CheckDigit, CheckOutcome::CannotBeChecked);
    CheckOutcome renewal = CheckOutcome::CannotBeChecked;
    if (isFullNumber)
        renewal = isFrontNumberWithRenewal(text) ? CheckOutcome::Warning : CheckOutcome::Passed;
    examination.note(SuffixCheckId::Renewal, renewal);
    examination.note(SuffixCheckId::Licence,
                     isFullNumber ? CheckOutcome::Passed : CheckOutcome::CannotBeChecked);
    return examination.accepted(text.last(6));
}

// The input with the brackets as the administration has them: full width, around the last
// character. What had to be changed for that is added to the corrections.
DocumentInput withFullWidthBrackets(const DocumentInput &input)
{
    DocumentInput result = input;
    if (!input.hasOnlyFullWidthBrackets)
        result.corrections += SuffixCorrection::FullWidthBrackets;
    if (!input.text.contains(u'(') || !input.text.contains(u')'))
        result.corrections += SuffixCorrection::BracketsAdded;
    QString characters = input.text;
    characters.remove(u'(').remove(u')');
    result.text = characters.chopped(1) + u'\uFF08' + characters.back() + u'\uFF09';
    return result;
}

// Why `text` is no number from the back, or none of the shapes that it might have.
SuffixResult refuseBack(const DocumentRules &document, const DocumentInput &input)
{
    const QString &text = input.text;
    static const QRegularExpression sixDigits = wholeForm(u"[0-9]{6}"_s);
    static const QRegularExpression characters = wholeForm(u"[0-9A-Z()]*"_s);
    SuffixExamination examination(document, input);
    if (isFrontNumber(text) || hasForm(sixDigits, text))
        return examination.refused(SuffixCheckId::Side, ErrorKind::FrontNumberInsteadOfBack);
    examination.pass(SuffixCheckId::Side);
    if (text.size() < 6)
        return examination.refused(SuffixCheckId::Length, ErrorKind::SuffixWrongLength);
    examination.pass(SuffixCheckId::Length);
    if (!hasForm(characters, text))
        return examination.refused(SuffixCheckId::Characters, ErrorKind::SuffixWrongCharacter);
    examination.pass(SuffixCheckId::Characters);
    return examination.refused(SuffixCheckId::Shape, ErrorKind::DocumentNumberMalformed);
}

SuffixResult checkBack(const DocumentRules &document, const DocumentInput &input)
{
    const QString &text = input.text;
    // Without brackets, two letters and seven digits are read as the front's HA or MA number: no
    // Hong Kong series begins with these.
    const bool isFront = !hasBracket(text) && isFrontNumber(text);
    if (isFront || !isBackNumber(text))
        return refuseBack(document, input);

    const DocumentInput bracketed = withFullWidthBrackets(input);
    const bool isHongKong = isHongKongNumber(text);
    const bool isMacao = isMacaoNumber(text);
    SuffixExamination examination(document, bracketed);
    // Eight digits without brackets may also be a front number without its letter.
    examination.note(SuffixCheckId::Side,
                     isMacao && !hasBracket(text) ? CheckOutcome::Warning : CheckOutcome::Passed);
    for (const SuffixCheckId id :
         {SuffixCheckId::Length, SuffixCheckId::Characters, SuffixCheckId::Shape})
        examination.pass(id);

    // Macao has not published how its last digit is computed.
    CheckOutcome check = CheckOutcome::CannotBeChecked;
    if (isHongKong) {
        QString plain = text;
        plain.remove(u'(').remove(u')');
        if (!hasValidHongKongCheck(plain))
            return examination.refused(SuffixCheckId::CheckDigit, ErrorKind::CheckDigitWrong);
        check = CheckOutcome::Passed;
    }
    examination.note(SuffixCheckId::CheckDigit, check);
    examination.note(SuffixCheckId::Licence,
                     isHongKong || isMacao ? CheckOutcome::Passed : CheckOutcome::CannotBeChecked);
    return examination.accepted(bracketed.text.last(6));
}

} // namespace

SuffixResult checkPermitSuffix(const DocumentRules &document, CardSide side,
                               const DocumentInput &input)
{
    if (isMainlanderPermit(input.text)) {
        return SuffixExamination(document, input)
            .refused(SuffixCheckId::Shape, ErrorKind::MainlanderPermit);
    }
    return side == CardSide::Back ? checkBack(document, input) : checkFront(document, input);
}

} // namespace beian
