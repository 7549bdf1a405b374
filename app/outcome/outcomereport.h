// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <chrono>
#include <optional>

#include "app/outcome/outcome.h"
#include "app/outcome/reportspan.h"

namespace beian {

// What is counted together. Each submission counts on the day on which it began, and once more on
// the day on which it ended, so that what ended need not be what began.
struct OutcomeFigures
{
    int begun = 0;
    int inTime = 0;
    int late = 0;
    std::array<int, returnCauseCount> returnedBy{}; // in the order of ReturnCause
    // From the first SMS to the last verification, of those that were verified in time and whose
    // time is known; empty: there is none. The half took no longer than `median`, nine tenths no
    // longer than `slowTenth` (nearest rank).
    std::optional<std::chrono::seconds> median;
    std::optional<std::chrono::seconds> slowTenth;

    [[nodiscard]] int returned() const;
    [[nodiscard]] int ended() const { return inTime + late + returned(); }
    [[nodiscard]] bool isEmpty() const { return begun == 0 && ended() == 0; }

    friend bool operator==(const OutcomeFigures &, const OutcomeFigures &) = default;
};

// What is asked for.
struct ReportQuery
{
    DaySpan span;
    ReportStep step = ReportStep::Day;
    std::optional<FilingType> type; // this one alone
    QString provinceCode; // this one alone; empty: all
};

template <typename Key>
struct ReportRow
{
    Key key;
    OutcomeFigures figures;

    friend bool operator==(const ReportRow &, const ReportRow &) = default;
};

struct OutcomeReport
{
    OutcomeFigures total;
    QList<ReportRow<DaySpan>> steps; // all of the span, also those without anything
    QList<ReportRow<FilingType>> types; // with anything, in the order of the enum
    QList<ReportRow<QString>> provinces; // codes, by what began, the most at the top
};

// `outcomes` as settled() gives them.
[[nodiscard]] OutcomeReport makeReport(const QList<Outcome> &outcomes, const ReportQuery &query);

} // namespace beian
