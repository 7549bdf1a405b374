// SPDX-License-Identifier: MIT
#include "app/identity/documentsuffix.h"

#include <algorithm>

#include "app/identity/checkdigits.h"
#include "app/identity/documentinput.h"
#include "app/identity/documentshapes.h"
#include "app/identity/permitsuffix.h"
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

SuffixResult checkShapedNumber(const DocumentRules &document, const DocumentInput &input)
{
    const DocumentShape &shape = documentShape(document.kind);
    const QString &number = input.text;
    const bool isFullNumber = number.size() > 6;
    SuffixExamination examination(document, input);

    if (number.size() < 6 && !shape.allowsOtherShapes)
        return examination.refused(SuffixCheckId::Length, ErrorKind::SuffixWrongLength);
    if (!shape.allowsLength(number.size()))
        return examination.refused(SuffixCheckId::Length, ErrorKind::DocumentNumberMalformed);
    examination.note(SuffixCheckId::Length,
                     number.size() < 6 ? CheckOutcome::Warning : CheckOutcome::Passed);

    if (!shape.characters.match(number).hasMatch())
        return examination.refused(SuffixCheckId::Characters, ErrorKind::SuffixWrongCharacter);
    examination.pass(SuffixCheckId::Characters);

    const FullNumberShape *full = shape.shapeOf(number);
    if (full || (!shape.allowsOtherShapes && shape.lastSix.match(number).hasMatch()))
        examination.pass(SuffixCheckId::Shape);
    else if (shape.allowsOtherShapes)
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
    return examination.accepted(number.right(6));
}

} // namespace

SuffixResult checkSuffix(const DocumentRules &document, const QString &provinceCode,
                         QStringView input)
{
    const DocumentInput normalized = normalizedDocumentInput(input, document.kind);
    const SuffixExamination examination(document, normalized);
    if (normalized.text.isEmpty())
        return examination.refused(SuffixCheckId::Length, ErrorKind::SuffixEmpty);
    if (isLicenceOnly(document.kind, normalized.text))
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
    }
    Q_UNREACHABLE();
}

} // namespace beian
