// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>

#include "app/record/filingrecord.h"
#include "app/record/recordsummary.h"

namespace beian {

// Which six characters the site's third field takes. Names the place where they are; the
// characters themselves are nowhere in a hand-out.
enum class SuffixWording {
    LastSixOfTheFront,
    LastSixOfTheBack, // Zhejiang: Hong Kong or Macao identity number, with full-width brackets
    LastSixAsFiled, // no rule was found for the document
};

// One document kind as the third field wants it.
struct HandoutDocument
{
    DocumentKind kind = DocumentKind::IdCard;
    SuffixWording wording = SuffixWording::LastSixOfTheFront;

    friend bool operator==(const HandoutDocument &, const HandoutDocument &) = default;
};

// One mobile number, or a person whose number is not known yet.
struct HandoutNumber
{
    QList<Role> roles; // who shares it
    QString mask; // "138****8000"; empty: not known yet
    VerificationState state = VerificationState::Waiting;
    QDateTime deadline; // UTC; null while no SMS has come
    QStringList senders; // to expect, the likeliest first; empty: no fixed number
    HandoutDocument document;

    friend bool operator==(const HandoutNumber &, const HandoutNumber &) = default;
};

// What a filer takes home on one sheet of paper. Holds no code, no full number and nothing of a
// document but its kind.
struct Handout
{
    QString applicant; // may be empty
    QString orderNumber; // may be empty
    QString provinceCode;
    QDate submitted; // in Beijing time
    FilingType type = FilingType::First;
    FilingPart part = FilingPart::None;
    ServiceKind service = ServiceKind::Website;
    FilingState state = FilingState::Waiting;
    QDateTime deadline; // the earliest open one, UTC; null: no SMS of an open number has come
    QList<HandoutNumber> numbers;
    // Of which the province wants another side than the rest of the country, though no number is
    // noted with them.
    QList<HandoutDocument> otherSides;
    RuleBody pageBody = RuleBody::National; // whose page and steps these are
    QUrl address;
    QUrl fallback; // when `address` does not open; empty: there is none
    bool isOldEntranceReplaced = false; // the pilot's entrance is out of use: `address` is not it
    int hours = 24;
    std::optional<int> maxResends; // empty: the body of the filing names no figure
    QString counterName; // may be empty
    QDateTime printedAt; // UTC

    // One of each kind and wording, in the order of the numbers.
    [[nodiscard]] QList<HandoutDocument> documents() const;
};

// The hand-out of a kept filing. HandoutNobody: nobody has to verify, there is nothing to hand
// out. HandoutUnfinished: province, type or persons are missing still.
[[nodiscard]] Result<Handout> makeHandout(const FilingRecord &record, const RuleBook &rules,
                                          const QString &counterName, const QDateTime &now);

} // namespace beian
