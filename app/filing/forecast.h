// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/filing/filing.h"

namespace beian {

// Is the province in the 2017-2018 pilot, and had it begun on the day? Independent of the body.
struct PilotCheck
{
    bool isListed = false;
    std::optional<QDate> since;
    int batch = 0;
    bool isInForce = false;
};

// Where to verify.
struct SiteLinks
{
    QUrl verify; // the page for this body and province
    QUrl province; // the 2019 entrance, whatever the body
    QUrl national; // the national page
    QUrl home; // the national home page
};

// Who must verify and why. A forecast: the administration's system decides.
struct Forecast
{
    RuleBody body = RuleBody::None;
    PilotCheck pilot;
    bool isProvinceCovered = false; // province and date alone
    bool isRequired = false; // together with the type
    // Of `Filing::persons` those that count, or the bare roles. Empty although it is required: who
    // verifies is known from nowhere, and the person chooses.
    QList<Person> persons;
    int codesExpected = 0; // distinct numbers; persons when no number is known
    std::optional<int> hours;
    SiteLinks links;
    QStringList advice; // ids of RuleBook::advice
    QStringList sources; // ids of RuleBook::sources
};

// Needs a province of `rules`. Of the filing's persons, those with a role that the type asks for
// are kept (several of one role too), those of an optional role only with a phone; a role asked
// for without a person appears with an empty phone.
[[nodiscard]] Forecast forecast(const RuleBook &rules, const Filing &filing);

// The pilot check alone.
[[nodiscard]] PilotCheck pilotCheck(const Province &province, QDate submitted);
// Does SMS verification apply in the province on that date, before the type is known?
[[nodiscard]] bool isProvinceCovered(const RuleBook &rules, const Province &province,
                                     QDate submitted, RuleChoice choice);
// Where to verify; for RuleBody::None `verify` is the province's 2019 entrance.
[[nodiscard]] SiteLinks siteLinks(const RuleBook &rules, const Province &province, RuleBody body);

} // namespace beian
