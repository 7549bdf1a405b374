// SPDX-License-Identifier: MIT
#include "app/identity/documentshapes.h"

#include <algorithm>

#include "app/identity/checkdigits.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

// The forms of public bodies leave this much room; ICAO Doc 9303-4 allows nine positions.
constexpr qsizetype longestPassportNumber = 18;

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

// GB 11643-1999, and the fifteen digits in use before it, which have no check character.
DocumentShape idCard()
{
    return {whole(u"[0-9X]*"_s),
            whole(u"[0-9]{5}[0-9X]"_s),
            {{18, whole(u"[1-9][0-9]{16}[0-9X]"_s), true, true},
             {15, whole(u"[1-9][0-9]{14}"_s), true, false}},
            true,
            0};
}

// 81 Hong Kong, 82 Macao, 83 Taiwan; the rest as the identity card.
DocumentShape residencePermit()
{
    return {whole(u"[0-9X]*"_s),
            whole(u"[0-9]{5}[0-9X]"_s),
            {{18, whole(u"8[1-3]0000[0-9]{11}[0-9X]"_s), true, true}},
            true,
            0};
}

DocumentShape passport()
{
    return {whole(u"[0-9A-Z]*"_s),
            whole(u"[0-9A-Z]{6}"_s),
            {{9, whole(u"[GE][0-9]{8}"_s)}, {9, whole(u"E[A-HJ-NP-Z][0-9]{7}"_s)}},
            false,
            longestPassportNumber};
}

// Eight digits since 2008-09-25.
DocumentShape taiwanPermit()
{
    return {whole(u"[0-9]*"_s), whole(u"[0-9]{6}"_s), {{8, whole(u"[0-9]{8}"_s)}}, false, 0};
}

// Since 2023-12-01 eighteen characters; the cards before it have three letters and twelve digits.
DocumentShape foreignerCard()
{
    return {whole(u"[0-9A-Z]*"_s),
            whole(u"[0-9]{5}[0-9X]"_s),
            {{18, whole(u"9[0-9]{16}[0-9X]"_s), false, true}, {15, whole(u"[A-Z]{3}[0-9]{12}"_s)}},
            false,
            0};
}

} // namespace

bool DocumentShape::allowsLength(qsizetype length) const
{
    if (length == 6 || (allowsOtherShapes() && length <= longestOther))
        return true;
    return std::any_of(fullNumbers.cbegin(), fullNumbers.cend(),
                       [length](const FullNumberShape &shape) { return shape.length == length; });
}

const FullNumberShape *DocumentShape::shapeOf(const QString &number) const
{
    const auto found = std::find_if(
        fullNumbers.cbegin(), fullNumbers.cend(),
        [&number](const FullNumberShape &shape) { return shape.pattern.match(number).hasMatch(); });
    return found == fullNumbers.cend() ? nullptr : &*found;
}

const DocumentShape &documentShape(DocumentKind kind)
{
    static const DocumentShape idCardShape = idCard();
    static const DocumentShape residencePermitShape = residencePermit();
    static const DocumentShape passportShape = passport();
    static const DocumentShape taiwanPermitShape = taiwanPermit();
    static const DocumentShape foreignerCardShape = foreignerCard();
    switch (kind) {
    case DocumentKind::IdCard:
        return idCardShape;
    case DocumentKind::HmtResidence:
        return residencePermitShape;
    case DocumentKind::Passport:
        return passportShape;
    case DocumentKind::TaiwanPermit:
        return taiwanPermitShape;
    case DocumentKind::ForeignerCard:
        return foreignerCardShape;
    case DocumentKind::HkMacauPermit:
    case DocumentKind::Officer:
    case DocumentKind::Other:
        break;
    }
    Q_UNREACHABLE();
}

bool hasKnownForm(DocumentKind kind, const QString &number)
{
    static const QRegularExpression permit = whole(
        u"[HM][0-9]{8}(?:[0-9]{2})?|[HM]A[0-9]{7}|[0-9]{6}|C[0-9A-HJ-NP-Z][0-9]{7}|W[0-9]{8}"
        "|[A-Z]{1,2}[0-9]{6}\\(?[0-9A]\\)?|[157][0-9]{6}\\(?[0-9]\\)?|[0-9]{3}\\(?[0-9A]\\)?"_s);
    // Two letters of a Hong Kong number, of which the second may be a digit: H1… was read as HI….
    static const QRegularExpression doubtful = whole(u"[A-Z][ILO][0-9]{6}[0-9A]"_s);
    if (kind == DocumentKind::HkMacauPermit)
        return permit.match(number).hasMatch()
            && (!doubtful.match(number).hasMatch() || hasValidHongKongCheck(number));
    const DocumentShape &shape = documentShape(kind);
    return shape.shapeOf(number)
        || (!shape.allowsOtherShapes() && shape.lastSix.match(number).hasMatch());
}

bool isOldTaiwanPermit(const QString &number)
{
    static const QRegularExpression shape = whole(u"[0-9]{10}(?:\\(?[0-9A-Z]{1,2}\\)?)?"_s);
    return shape.match(number).hasMatch();
}

bool isCharacterOf(DocumentKind kind, QChar c)
{
    static const QRegularExpression permit = whole(u"[0-9A-Z()]"_s);
    const QRegularExpression &characters =
        kind == DocumentKind::HkMacauPermit ? permit : documentShape(kind).characters;
    return characters.match(QString(c)).hasMatch();
}

} // namespace beian
