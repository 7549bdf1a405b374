// SPDX-License-Identifier: MIT
#include "app/identity/documentsuffix.h"

#include <algorithm>

#include <QtCore/qregularexpression.h>

#include "app/identity/checkdigits.h"
#include "app/identity/documentinput.h"
#include "app/identity/documentshapes.h"
#include "app/identity/permitsuffix.h"
#include "app/identity/phonenumber.h"
#include "app/identity/suffixexamination.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

// The licence of the organisation instead of the person's document. One in 31 identity numbers
// passes for such a code by chance, so that a number of the kind asked for goes first.
bool isLicenceOnly(DocumentKind kind, const QString &number)
{
    if (!isUnifiedSocialCreditCode(number))
        return false;
    switch (kind) {
    case DocumentKind::IdCard:
    case DocumentKind::HmtResidence:
        return !documentShape(kind).shapeOf(number) || !residentBirthDate(number);
    case DocumentKind::ForeignerCard:
        return !documentShape(kind).shapeOf(number) || !hasValidResidentCheck(number);
    default:
        return true;
    }
}

// Where a number is taken as filed, the words around it stay: the code is looked for in them.
QString licenceIn(DocumentKind kind, const QString &text)
{
    static const QRegularExpression code(u"(?<![0-9A-Z])[0-9A-Z]{18}(?![0-9A-Z])"_s);
    const QRegularExpressionMatch match = code.match(text);
    return isTakenAsFiled(kind) && match.hasMatch() ? match.captured() : text;
}

// An identity card or a mobile number, where a passport may be nearly as long as either.
bool isOtherNumber(DocumentKind kind, const QString &number)
{
    return kind == DocumentKind::Passport
        && (hasValidResidentCheck(number) || (number.size() == 11 && parsePhone(number)));
}

// Shorter than six is taken whole, and a passport longer than ICAO Doc 9303-4 allows as it is: both
// with a warning.
bool isUsualLength(const DocumentShape &shape, qsizetype length)
{
    constexpr qsizetype longestUsual = 9;
    return length >= 6 && (!shape.allowsOtherShapes() || length <= longestUsual);
}

bool hasLetterButX(const QString &number)
{
    return std::ranges::any_of(number, [](QChar c) { return c.isLetter() && c != u'X'; });
}

bool isAnyUncorrected(const QList<OddCharacter> &characters)
{
    return std::ranges::any_of(characters,
                               [](const OddCharacter &odd) { return !odd.isCorrected; });
}

SuffixResult checkShapedNumber(const DocumentRules &document, const DocumentInput &input)
{
    const DocumentShape &shape = documentShape(document.kind);
    const QString &number = input.text;
    const bool isFullNumber = number.size() > 6;
    SuffixExamination examination(document, input);

    if (number.size() < 6 && !shape.allowsOtherShapes())
        return examination.refused(SuffixCheckId::Length, ErrorKind::SuffixWrongLength);
    if (document.kind == DocumentKind::TaiwanPermit && isOldTaiwanPermit(number))
        return examination.refused(SuffixCheckId::Length, ErrorKind::OldTaiwanPermit);
    if (!shape.allowsLength(number.size()) || isOtherNumber(document.kind, number))
        return examination.refused(SuffixCheckId::Length, ErrorKind::DocumentNumberMalformed);
    examination.note(SuffixCheckId::Length,
                     isUsualLength(shape, number.size()) ? CheckOutcome::Passed
                                                         : CheckOutcome::Warning);

    // USA123: the letters are at the beginning of an old foreigner's card, never among its last
    // six.
    const bool hasLetterAtEnd =
        !isFullNumber && !shape.allowsOtherShapes() && hasLetterButX(number);
    if (!shape.characters.match(number).hasMatch() || hasLetterAtEnd)
        return examination.refused(SuffixCheckId::Characters, ErrorKind::SuffixWrongCharacter);
    examination.note(SuffixCheckId::Characters,
                     isAnyUncorrected(input.oddCharacters) ? CheckOutcome::Warning
                                                           : CheckOutcome::Passed);

    const FullNumberShape *full = shape.shapeOf(number);
    if (full || (!shape.allowsOtherShapes() && shape.lastSix.match(number).hasMatch()))
        examination.pass(SuffixCheckId::Shape);
    else if (shape.allowsOtherShapes())
        examination.note(SuffixCheckId::Shape, CheckOutcome::CannotBeChecked);
    else
        return examination.refused(SuffixCheckId::Shape,
                                   isFullNumber ? ErrorKind::DocumentNumberMalformed
                                                : ErrorKind::SuffixWrongCharacter);

    if (shape.hasBirthDate) {
        if (full && full->hasBirthDate && !residentBirthDate(number))
            return examination.refused(SuffixCheckId::BirthDate, ErrorKind::BirthDateWrong);
        examination.note(SuffixCheckId::BirthDate,
                         full && full->hasBirthDate ? CheckOutcome::Passed
                                                    : CheckOutcome::CannotBeChecked);
    }

    const bool hasCheck = full && full->hasResidentCheck;
    if (hasCheck && !hasValidResidentCheck(number))
        return examination.refused(SuffixCheckId::CheckDigit, ErrorKind::CheckDigitWrong);
    examination.note(SuffixCheckId::CheckDigit,
                     hasCheck ? CheckOutcome::Passed : CheckOutcome::CannotBeChecked);
    examination.note(SuffixCheckId::Licence,
                     isFullNumber ? CheckOutcome::Passed : CheckOutcome::CannotBeChecked);
    return examination.accepted(number.right(6));
}

// The last six as they are written, and those of the letters and digits alone: whether the
// administration counts 字, 第 and 号 is known from nowhere. Six or fewer are taken as they are.
QStringList readingsOf(const QString &number)
{
    if (number.size() <= 6)
        return {number};
    QString bare;
    for (const QChar c : number) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            bare += c;
    }
    QStringList readings{number.right(6)};
    if (!bare.isEmpty() && bare.right(6) != readings.first())
        readings += bare.right(6);
    return readings;
}

// No rule was found for these: the person is warned and goes on.
SuffixResult checkAsFiled(const DocumentRules &document, const DocumentInput &input)
{
    const QString &number = input.text;
    SuffixExamination examination(document, input);
    examination.note(SuffixCheckId::Length,
                     number.size() < 6 ? CheckOutcome::Warning : CheckOutcome::Passed);
    // Not printable are also surrogates, whose pair the cut could tear apart.
    if (!std::all_of(number.cbegin(), number.cend(), [](QChar c) { return c.isPrint(); }))
        return examination.refused(SuffixCheckId::Characters, ErrorKind::SuffixWrongCharacter);
    examination.pass(SuffixCheckId::Characters);
    examination.note(SuffixCheckId::Shape, CheckOutcome::CannotBeChecked);
    examination.note(SuffixCheckId::CheckDigit, CheckOutcome::CannotBeChecked);
    examination.note(SuffixCheckId::Licence,
                     number.size() > 6 ? CheckOutcome::Passed : CheckOutcome::CannotBeChecked);
    const QStringList readings = readingsOf(number);
    return readings.size() == 1 ? examination.accepted(readings.first())
                                : examination.undecided(readings);
}

} // namespace

SuffixResult checkSuffix(const DocumentRules &document, const QString &provinceCode,
                         QStringView input)
{
    const DocumentInput normalized = normalizedDocumentInput(input, document.kind);
    const SuffixExamination examination(document, normalized);
    if (normalized.text.isEmpty())
        return examination.refused(SuffixCheckId::Length, ErrorKind::SuffixEmpty);
    if (isLicenceOnly(document.kind, licenceIn(document.kind, normalized.text)))
        return examination.refused(SuffixCheckId::Licence, ErrorKind::LicenceCode);
    if (isTakenAsFiled(document.kind))
        return checkAsFiled(document, normalized);
    if (document.kind == DocumentKind::HkMacauPermit)
        return checkPermitSuffix(document, document.sideIn(provinceCode), normalized);
    return checkShapedNumber(document, normalized);
}

QString suffixCheckName(SuffixCheckId id)
{
    switch (id) {
    case SuffixCheckId::Side:
        return u"side"_s;
    case SuffixCheckId::Length:
        return u"length"_s;
    case SuffixCheckId::Characters:
        return u"characters"_s;
    case SuffixCheckId::Shape:
        return u"shape"_s;
    case SuffixCheckId::BirthDate:
        return u"birth-date"_s;
    case SuffixCheckId::CheckDigit:
        return u"check-digit"_s;
    case SuffixCheckId::Renewal:
        return u"renewal"_s;
    case SuffixCheckId::Licence:
        return u"licence"_s;
    }
    Q_UNREACHABLE();
}

QString suffixCorrectionName(SuffixCorrection correction)
{
    switch (correction) {
    case SuffixCorrection::FullWidthBrackets:
        return u"full-width-brackets"_s;
    case SuffixCorrection::BracketsAdded:
        return u"brackets-added"_s;
    case SuffixCorrection::HalfWidthCharacters:
        return u"half-width-characters"_s;
    case SuffixCorrection::UpperCase:
        return u"upper-case"_s;
    case SuffixCorrection::SeparatorsRemoved:
        return u"separators-removed"_s;
    case SuffixCorrection::LookAlikes:
        return u"look-alikes"_s;
    }
    Q_UNREACHABLE();
}

} // namespace beian
