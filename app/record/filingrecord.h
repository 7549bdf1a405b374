// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qlist.h>
#include <QtCore/quuid.h>

#include "app/filing/filing.h"
#include "app/verification/verification.h"

namespace beian {

// Names a mobile number within its filing. It stays the same while other numbers come and go, and
// no other number of the filing gets it later. In the file it is numbers.place.
enum class NumberId : int {};

[[nodiscard]] inline size_t qHash(NumberId number, size_t seed = 0)
{
    return ::qHash(int(number), seed);
}

// One distinct mobile number of a kept filing. Instants are UTC; a null one is unknown.
struct KeptNumber
{
    NumberId id{};
    QString phone; // eleven digits; empty where only the mask was kept
    QString mask; // "138****8000", always; for people only: masks are never compared
    Verification verification;
    QDateTime resentAt; // the last resend of this round; null: none
    int resends = 0; // in this round
    int wrongInputs = 0; // in this round
    DocumentKind document = DocumentKind::IdCard;

    friend bool operator==(const KeptNumber &, const KeptNumber &) = default;
};

// One responsible person. Persons who share a number have its id, which is a separate fact.
struct KeptPerson
{
    Role role = Role::Subject;
    bool isOptional = false;
    bool isAddedByHand = false;
    std::optional<Carrier> carrier; // chosen by hand; empty: by prefix
    std::optional<NumberId> number; // one of FilingRecord::numbers; empty while it is not known

    friend bool operator==(const KeptPerson &, const KeptPerson &) = default;
};

// How many ids a filing has given to its numbers. Two filings do not differ by it, and the file
// does not keep it: a filing that is read begins behind its highest id.
struct GivenIds
{
    int count = 0;

    friend bool operator==(const GivenIds &, const GivenIds &) { return true; }
};

// One filing as it is kept. Holds no SMS code and nothing of a document but its kind.
struct FilingRecord
{
    QUuid id;
    QString applicant; // 办理人/单位; may be empty
    QString orderNumber; // 备案订单号; may be empty
    QString note; // 备注, in one line: for the clerk alone, see setNote(); may be empty
    QString provinceCode;
    QDate submitted; // in Beijing time
    std::optional<FilingType> type; // empty in a draft that has not come so far
    FilingPart part = FilingPart::None;
    ServiceKind service = ServiceKind::Website;
    RuleChoice rules = RuleChoice::Auto;
    bool isReceivedAnyway = false; // an SMS came although the rules name nobody
    bool isNumberChanging = false; // the filing changes the mobile number itself
    int round = 1; // one more with every "submitted again"
    QDateTime createdAt;
    QList<KeptPerson> persons;
    QList<KeptNumber> numbers; // in the order of the persons, see sortNumbers()
    GivenIds givenIds;
    // In a center: the counter that looks after it; empty: nobody. The one that began it, at first.
    QString responsible;
    // Something that was entered gave way to what another counter entered, and nobody has looked yet.
    bool hasGivenWay = false;

    // Null: the filing has no such number, or no longer. Valid until the numbers change.
    [[nodiscard]] const KeptNumber *find(NumberId number) const;
    [[nodiscard]] KeptNumber *find(NumberId number);

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
    ReminderWithdrawn,
    Note, // `text`: the note of the filing from now on; empty: it was taken away
    NewRound,
    NewRoundWithdrawn,
    HandedOver, // `text`: the counter that is responsible from now on; empty: nobody
    GaveWay, // `text`: what was entered elsewhere and did not stay, see gaveWayText()
};

// Names a line of a history, on every machine. Two lines do not differ by it: one that is new has none
// until it is kept.
struct EventId
{
    QUuid value;

    friend bool operator==(const EventId &, const EventId &) { return true; }
};

// One line of a filing's history, which only grows.
struct FilingEvent
{
    QDateTime at; // UTC
    EventKind kind = EventKind::Note;
    int round = 1;
    QList<Role> roles; // the persons concerned; empty: the filing as a whole
    QString tail; // the last four digits of their number
    QString text; // of a Note, a SiteAnswer, HandedOver or GaveWay
    QString counter = {}; // that did it; empty: without a center
    EventId id = {};

    friend bool operator==(const FilingEvent &, const FilingEvent &) = default;
};

// A number as it is first kept. Takes eleven digits.
[[nodiscard]] KeptNumber keptNumber(const QString &phone);
// What the filing has given so far, also where nothing but its numbers tells it: it was read.
[[nodiscard]] GivenIds idsGivenBy(const FilingRecord &record);
// Appends the number under a new id, which is given back.
NumberId addNumber(FilingRecord &record, const KeptNumber &number);
// The numbers in the order of the persons who have them, those of nobody at the end.
void sortNumbers(FilingRecord &record);
// The roles that share the number.
[[nodiscard]] QList<Role> rolesOf(const FilingRecord &record, NumberId number);
[[nodiscard]] bool isVerified(const KeptNumber &number);
// Neither verified nor refused for good; its time can be over.
[[nodiscard]] bool isOpen(const KeptNumber &number);
// The last four digits, for people: "8000".
[[nodiscard]] QString tailOf(const KeptNumber &number);

} // namespace beian
