// SPDX-License-Identifier: MIT
#include "ui/report/reporttexts.h"

#include <QtCore/qcoreapplication.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

class ReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(beian::ReportTexts)
};

QString monthText(QDate day)
{
    //: a month: year, month in two digits
    return ReportTexts::tr("%1-%2").arg(day.year()).arg(day.month(), 2, 10, QChar(u'0'));
}

QString shortDay(QDate day)
{
    return day.toString(u"MM-dd"_s);
}

} // namespace

QString spanTitle(const DaySpan &span, ReportLength length)
{
    switch (length) {
    case ReportLength::Month:
        return monthText(span.first);
    case ReportLength::Quarter:
        //: a quarter of a year: its number, the year
        return ReportTexts::tr("Q%1 %2")
            .arg((span.first.month() - 1) / 3 + 1)
            .arg(span.first.year());
    case ReportLength::Year:
        //: a whole year
        return ReportTexts::tr("Year %1").arg(span.first.year());
    }
    Q_UNREACHABLE();
}

QString stepName(const DaySpan &step, ReportStep kind)
{
    switch (kind) {
    case ReportStep::Day:
        return step.first.toString(Qt::ISODate);
    case ReportStep::Week:
        //: a week: its first day, its last day
        return ReportTexts::tr("%1 to %2").arg(shortDay(step.first), shortDay(step.last));
    case ReportStep::Month:
        return monthText(step.first);
    }
    Q_UNREACHABLE();
}

QString stepMark(const DaySpan &step, ReportStep kind)
{
    switch (kind) {
    case ReportStep::Day:
        return QString::number(step.first.day());
    case ReportStep::Week:
        return shortDay(step.first);
    case ReportStep::Month:
        return QString::number(step.first.month());
    }
    Q_UNREACHABLE();
}

QString durationText(const std::optional<std::chrono::seconds> &duration)
{
    if (!duration)
        return u"—"_s;
    // Rounded up: what took seconds took no time otherwise.
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(*duration).count();
    if (minutes < 60)
        //: minutes
        return ReportTexts::tr("%1 min").arg(minutes);
    //: hours, minutes
    return ReportTexts::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString shareText(int part, int whole)
{
    return whole == 0 ? u"—"_s : u"%1 %"_s.arg(100.0 * part / whole, 0, 'f', 1);
}

QString causeName(ReturnCause cause)
{
    switch (cause) {
    case ReturnCause::TimeOver:
        return ReportTexts::tr("24 hours over");
    case ReturnCause::OtherPersonMissing:
        return ReportTexts::tr("Other person missing");
    case ReturnCause::WrongInputs:
        return ReportTexts::tr("Five wrong inputs");
    case ReturnCause::Refused:
        return ReportTexts::tr("Refused");
    }
    Q_UNREACHABLE();
}

QString causeMeaning(ReturnCause cause)
{
    switch (cause) {
    case ReturnCause::TimeOver:
        return ReportTexts::tr("Nobody had verified when the 24 hours after the SMS were over.");
    case ReturnCause::OtherPersonMissing:
        return ReportTexts::tr("Somebody had verified, but another person of the same filing had "
                               "not when the 24 hours were over.");
    case ReturnCause::WrongInputs:
        return ReportTexts::tr(
            "All five inputs of a number were used up, and it was not verified.");
    case ReturnCause::Refused:
        return ReportTexts::tr("The site refused it finally, or it was submitted again while there "
                               "was still time.");
    }
    Q_UNREACHABLE();
}

QString begunMeaning()
{
    return ReportTexts::tr(
        "Submissions that were entered in this period. Each “submitted again” is "
        "one more. Filings in which nobody has to verify are not counted.");
}

QString inTimeMeaning()
{
    return ReportTexts::tr("Every mobile number of the filing was verified within 24 hours of its "
                           "SMS. It counts on the day of the last verification.");
}

QString lateMeaning()
{
    return ReportTexts::tr(
        "Everybody is verified, but for at least one number that was entered only "
        "after its 24 hours.");
}

QString returnedMeaning()
{
    return ReportTexts::tr("The submission came back. Why, is told by its cause.");
}

QString medianMeaning()
{
    return ReportTexts::tr("From the first SMS to the last verification: half of those verified in "
                           "time took no longer.");
}

QString slowTenthMeaning()
{
    return ReportTexts::tr("From the first SMS to the last verification: nine tenths of those "
                           "verified in time took no longer.");
}

} // namespace beian
