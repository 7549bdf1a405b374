// SPDX-License-Identifier: MIT
#include "app/outcome/reportspan.h"

#include <algorithm>

namespace beian {

namespace {

int monthsIn(ReportLength length)
{
    switch (length) {
    case ReportLength::Month:
        return 1;
    case ReportLength::Quarter:
        return 3;
    case ReportLength::Year:
        return 12;
    }
    Q_UNREACHABLE();
}

// The last day of the step in which `day` is.
QDate endOf(QDate day, ReportStep step)
{
    switch (step) {
    case ReportStep::Day:
        return day;
    case ReportStep::Week:
        return day.addDays(Qt::Sunday - day.dayOfWeek());
    case ReportStep::Month:
        return {day.year(), day.month(), day.daysInMonth()};
    }
    Q_UNREACHABLE();
}

} // namespace

DaySpan spanAround(QDate day, ReportLength length)
{
    const int months = monthsIn(length);
    const QDate first(day.year(), (day.month() - 1) / months * months + 1, 1);
    return {first, first.addMonths(months).addDays(-1)};
}

DaySpan spanBeside(const DaySpan &span, ReportLength length, int steps)
{
    return spanAround(span.first.addMonths(steps * monthsIn(length)), length);
}

QList<DaySpan> stepsOf(const DaySpan &span, ReportStep step)
{
    QList<DaySpan> steps;
    for (QDate day = span.first; day <= span.last; day = steps.constLast().last.addDays(1))
        steps << DaySpan{day, std::min(endOf(day, step), span.last)};
    return steps;
}

} // namespace beian
