// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qlist.h>
#include <QtCore/quuid.h>

#include "app/filing/filing.h"
#include "app/verification/verification.h"

namespace beian {

// One distinct mobile number of a kept filing. Instants are UTC; a null one is unknown.
struct KeptNumber
{
    QString phone; // eleven digits; empty where only the mask was kept
    QString mask; // "138****8000", always; for people only: masks are never compared
    Verification verification;
    QDateTime resentAt; // the last resend of this round; null: none
    int resends = 0; // in this round
    int wrongInputs = 0; // in this round
    DocumentKind document = DocumentKind::IdCard;

    friend bool operator==(const KeptNumber &, const KeptNumber &) = default;
};

// One responsible person. That persons share a number is this index, a fact of its own.
struct KeptPerson
{
    Role role = Role::Subject;
    bool isOptional = false;
    bool isAddedByHand = false;
    std::optional<Carrier> carrier; // chosen by hand; empty: by prefix
    qsizetype number = -1; // in FilingRecord::numbers; -1 while it is not known

    friend bool operator==(const KeptPerson &, const KeptPerson &) = default;
};

// One filing as it is kept. Holds no SMS code and nothing of a document but its kind.
struct FilingRecord
{
    QUuid id;
    QString applicant; // 办理人/单位; may be empty
    QString orderNumber; // 备案订单号; may be empty
    QString provinceCode;
    QDate submitted; // in Beijing time
    std::optional<FilingType> type; // empty in a draft that has not come so far
    FilingPart part = FilingPart::None;
    RuleChoice rules = RuleChoice::Auto;
    bool isReceivedAnyway = false; // an SMS came although the rules name nobody
    bool isNumberChanging = false; // the filing changes the mobile number itself
    int round = 1; // one more with every "submitted again"
    QDateTime createdAt;
    QList<KeptPerson> persons;
    QList<KeptNumber> numbers;

    friend bool operator==(const FilingRecord &, const FilingRecord &) = default;
};

enum class EventKind {
    Created,
    Imported,
    Received,
    ReceptionWithdrawn,
    Resent,
    ResendWithdrawn,
    WrongInput,
    WrongInputWithdrawn,
    Verified,
    VerifiedWithdrawn,
    Expired,
    Failed,
    FailureWithdrawn,
    SiteAnswer, // `text`: what the site said
    Reminded,
    Note,
    NewRound,
    NewRoundWithdrawn,
};

// One line of a filing's history, which only grows.
struct FilingEvent
{
    QDateTime at; // UTC
    EventKind kind = EventKind::Note;
    int round = 1;
    QList<Role> roles; // whom it concerns; empty: the filing as a whole
    QString tail; // the last four digits of their number
    QString text; // of a Note or a SiteAnswer

    friend bool operator==(const FilingEvent &, const FilingEvent &) = default;
};

// A number as it is first kept. Takes eleven digits.
[[nodiscard]] KeptNumber keptNumber(const QString &phone);
// The roles that share the number.
[[nodiscard]] QList<Role> rolesOf(const FilingRecord &record, qsizetype number);
[[nodiscard]] bool isVerified(const KeptNumber &number);
// Neither verified nor refused for good; its time can be over.
[[nodiscard]] bool isOpen(const KeptNumber &number);
// The last four digits, for people: "8000".
[[nodiscard]] QString tailOf(const KeptNumber &number);

} // namespace beian
