// SPDX-License-Identifier: MIT
#include "app/outcome/outcomereport.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include <QtCore/qhash.h>
#include <QtCore/qmap.h>

namespace beian {

using std::chrono::seconds;

namespace {

// The middle one, or what lies half way between the two in the middle.
seconds medianOf(const QList<seconds> &sorted)
{
    const qsizetype middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.at(middle)
                                  : (sorted.at(middle - 1) + sorted.at(middle)) / 2;
}

// The smallest one that nine tenths do not exceed.
seconds slowTenthOf(const QList<seconds> &sorted)
{
    return sorted.at((sorted.size() * 9 + 9) / 10 - 1);
}

// Counts up what belongs together.
class Counting final
{
public:
    void begin() { ++m_figures.begun; }
    void end(const Outcome &outcome);
    // What was counted; after the last one.
    [[nodiscard]] OutcomeFigures figures() const;

private:
    OutcomeFigures m_figures;
    QList<seconds> m_durations;
};

void Counting::end(const Outcome &outcome)
{
    switch (outcome.state) {
    case OutcomeState::InTime:
        ++m_figures.inTime;
        if (outcome.duration)
            m_durations << *outcome.duration;
        break;
    case OutcomeState::Late:
        ++m_figures.late;
        break;
    case OutcomeState::Returned:
        ++m_figures.returnedBy[size_t(outcome.cause)];
        break;
    case OutcomeState::Open:
        break;
    }
}

OutcomeFigures Counting::figures() const
{
    OutcomeFigures figures = m_figures;
    QList<seconds> sorted = m_durations;
    std::ranges::sort(sorted);
    if (!sorted.isEmpty()) {
        figures.median = medianOf(sorted);
        figures.slowTenth = slowTenthOf(sorted);
    }
    return figures;
}

bool isAskedFor(const Outcome &outcome, const ReportQuery &query)
{
    return (!query.type || outcome.type == *query.type)
        && (query.provinceCode.isEmpty() || outcome.provinceCode == query.provinceCode);
}

class ReportMaking final
{
public:
    explicit ReportMaking(const ReportQuery &query);

    void take(const Outcome &outcome);
    [[nodiscard]] OutcomeReport report() const;

private:
    // Hands everything that counts this day of the outcome to `count`.
    template <typename Count>
    void countDay(QDate day, const Outcome &outcome, const Count &count);

    const DaySpan m_span;
    const QList<DaySpan> m_steps;
    QList<Counting> m_stepCounts; // beside m_steps
    Counting m_total;
    QMap<FilingType, Counting> m_types;
    QHash<QString, Counting> m_provinces;
};

ReportMaking::ReportMaking(const ReportQuery &query)
    : m_span(query.span)
    , m_steps(stepsOf(query.span, query.step))
    , m_stepCounts(m_steps.size())
{ }

template <typename Count>
void ReportMaking::countDay(QDate day, const Outcome &outcome, const Count &count)
{
    if (!day.isValid() || !m_span.contains(day))
        return;
    const auto step = std::ranges::lower_bound(m_steps, day, {}, &DaySpan::last);
    count(m_stepCounts[step - m_steps.begin()]);
    count(m_total);
    count(m_types[outcome.type]);
    count(m_provinces[outcome.provinceCode]);
}

void ReportMaking::take(const Outcome &outcome)
{
    countDay(outcome.begun, outcome, [](Counting &counting) { counting.begin(); });
    if (outcome.state != OutcomeState::Open)
        countDay(outcome.ended, outcome, [&](Counting &counting) { counting.end(outcome); });
}

OutcomeReport ReportMaking::report() const
{
    OutcomeReport report;
    report.total = m_total.figures();
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        report.steps << ReportRow<DaySpan>{m_steps.at(i), m_stepCounts.at(i).figures()};
    for (auto type = m_types.cbegin(); type != m_types.cend(); ++type)
        report.types << ReportRow<FilingType>{type.key(), type.value().figures()};
    for (auto province = m_provinces.cbegin(); province != m_provinces.cend(); ++province)
        report.provinces << ReportRow<QString>{province.key(), province.value().figures()};
    const auto weight = [](const ReportRow<QString> &row) {
        return std::tuple(-row.figures.begun, -row.figures.ended(), row.key);
    };
    std::ranges::sort(report.provinces, {}, weight);
    return report;
}

} // namespace

int OutcomeFigures::returned() const
{
    return std::accumulate(returnedBy.begin(), returnedBy.end(), 0);
}

OutcomeReport makeReport(const QList<Outcome> &outcomes, const ReportQuery &query)
{
    ReportMaking making(query);
    for (const Outcome &outcome : outcomes) {
        if (isAskedFor(outcome, query))
            making.take(outcome);
    }
    return making.report();
}

} // namespace beian
