// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include "app/rules/rulebook.h"
#include "app/sms/smsreading.h"

namespace beian {

// An SMS whose code is already used for another number.
struct UsedSms
{
    QString phone; // of the same filing; empty: of another filing that is open
    Secret code;
    QString initiator; // as its text names them; null when it does not, or when it is not known
    QString site;
    bool isConfirmed = false; // the person compared both, and said that it belongs there
};

// What is known of the filing that an SMS is read for. Memory only.
struct FilingAtHand
{
    QString applicant; // as typed for the board: a person, an organisation, both, or nothing
    std::optional<FilingType> type;
    QList<UsedSms> others;
    QString phone = {}; // the number that the SMS is read for; empty: not known
};

enum class SmsMatter {
    FilingType, // another kind of filing
    Initiator, // started by somebody else than the filing's applicant, or than another SMS of it
               // says
    Site, // another site than another SMS of the filing names
    Code, // the code is already used for another number
    OwnNumber, // the phone that received it has another number
};

// One thing in which an SMS does not fit. Holds no code.
struct SmsMismatch
{
    SmsMatter matter;
    QString named; // what the text says; empty for FilingType and Code
    QString expected; // instead: the applicant, the number, or what the other SMS says
    QString phone; // whose SMS says so, or has the code; empty: the filing itself, or another one
    std::optional<FilingType> type; // what the text says, for FilingType

    friend bool operator==(const SmsMismatch &, const SmsMismatch &) = default;
};

// What in the SMS contradicts the filing; empty when nothing does for certain. Short names, masks,
// a person here and an organisation there, a domain here and a name there are no contradiction.
// Of the site nothing is known but what other SMS of the filing say. Pure.
[[nodiscard]] QList<SmsMismatch> mismatchesOf(const SmsReading &reading,
                                              const FilingAtHand &filing);

} // namespace beian
