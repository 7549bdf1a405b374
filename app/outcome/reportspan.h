// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>

namespace beian {

// Days of Beijing, both ends included.
struct DaySpan
{
    QDate first;
    QDate last;

    [[nodiscard]] bool contains(QDate day) const { return first <= day && day <= last; }

    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

// How much a report shows at once.
enum class ReportLength {
    Month,
    Quarter,
    Year,
};
// What one row or bar of it stands for.
enum class ReportStep {
    Day,
    Week, // from Monday on; the first and the last of a span can be shorter
    Month,
};

// The month, quarter or year that has this day.
[[nodiscard]] DaySpan spanAround(QDate day, ReportLength length);
// So many spans later, or, below zero, earlier.
[[nodiscard]] DaySpan spanBeside(const DaySpan &span, ReportLength length, int steps);
// The span in its days, weeks or months, in order and without gaps.
[[nodiscard]] QList<DaySpan> stepsOf(const DaySpan &span, ReportStep step);

} // namespace beian
