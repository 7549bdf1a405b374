// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/outcome/outcomereport.h"
#include "app/outcome/reportspan.h"
#include "tests/warnings.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const QString zhejiang = u"330000"_s;
const QString guangdong = u"440000"_s;

QDate november(int day)
{
    return {2026, 11, day};
}

Outcome outcome(OutcomeState state, QDate begun, QDate ended = {})
{
    Outcome result;
    result.provinceCode = zhejiang;
    result.begun = begun;
    result.state = state;
    result.ended = ended;
    return result;
}

Outcome returned(ReturnCause cause, QDate begun, QDate ended)
{
    Outcome result = outcome(OutcomeState::Returned, begun, ended);
    result.cause = cause;
    return result;
}

ReportQuery novemberByWeek()
{
    return {spanAround(november(15), ReportLength::Month), ReportStep::Week, {}, {}};
}

QString textOf(const DaySpan &span)
{
    return span.first.toString(u"MM-dd"_s) + u".."_s + span.last.toString(u"MM-dd"_s);
}

} // namespace

// Spans of days, and what is counted in them.
class OutcomeReportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void spanHasItsDays_data();
    void spanHasItsDays();
    void spanBesideIsWhole_data();
    void spanBesideIsWhole();
    void spanHasBothItsEnds_data();
    void spanHasBothItsEnds();
    void weeksBeginOnMonday();
    void stepsHaveNoGaps_data();
    void stepsHaveNoGaps();
    void countsOnTheDaysOfBeginAndEnd();
    void returnsAreToldByTheirCause();
    void tellsMedianAndSlowTenth_data();
    void tellsMedianAndSlowTenth();
    void onlyThoseInTimeHaveATime();
    void kindsAndProvincesAreToldApart();
    void provincesGoByWhatBegan();
    void filterLeavesTheOthersOut();
    void nothingCountedIsEmpty();
};

void OutcomeReportTest::spanHasItsDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<ReportLength>("length");
    QTest::addColumn<DaySpan>("span");
    QTest::newRow("a month") << november(30) << ReportLength::Month
                             << DaySpan{november(1), november(30)};
    QTest::newRow("February of a leap year")
        << QDate(2028, 2, 1) << ReportLength::Month << DaySpan{{2028, 2, 1}, {2028, 2, 29}};
    QTest::newRow("the last quarter")
        << november(15) << ReportLength::Quarter << DaySpan{{2026, 10, 1}, {2026, 12, 31}};
    QTest::newRow("the first quarter, on its last day")
        << QDate(2026, 3, 31) << ReportLength::Quarter << DaySpan{{2026, 1, 1}, {2026, 3, 31}};
    QTest::newRow("a year") << november(15) << ReportLength::Year
                            << DaySpan{{2026, 1, 1}, {2026, 12, 31}};
}

void OutcomeReportTest::spanHasItsDays()
{
    QFETCH(QDate, day);
    QFETCH(ReportLength, length);
    QTEST(spanAround(day, length), "span");
}

void OutcomeReportTest::spanBesideIsWhole_data()
{
    QTest::addColumn<ReportLength>("length");
    QTest::addColumn<int>("steps");
    QTest::addColumn<DaySpan>("span"); // beside the one that has 2027-01-31
    QTest::newRow("the month before, in another year")
        << ReportLength::Month << -1 << DaySpan{{2026, 12, 1}, {2026, 12, 31}};
    QTest::newRow("the month after is shorter")
        << ReportLength::Month << 1 << DaySpan{{2027, 2, 1}, {2027, 2, 28}};
    QTest::newRow("the quarter before")
        << ReportLength::Quarter << -1 << DaySpan{{2026, 10, 1}, {2026, 12, 31}};
    QTest::newRow("two years after")
        << ReportLength::Year << 2 << DaySpan{{2029, 1, 1}, {2029, 12, 31}};
    QTest::newRow("none beside it is itself")
        << ReportLength::Quarter << 0 << DaySpan{{2027, 1, 1}, {2027, 3, 31}};
    QTest::newRow("February of the leap year after")
        << ReportLength::Month << 13 << DaySpan{{2028, 2, 1}, {2028, 2, 29}};
}

void OutcomeReportTest::spanBesideIsWhole()
{
    QFETCH(ReportLength, length);
    QFETCH(int, steps);
    QTEST(spanBeside(spanAround({2027, 1, 31}, length), length, steps), "span");
}

void OutcomeReportTest::spanHasBothItsEnds_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isIn"); // November
    QTest::newRow("the day before it") << november(1).addDays(-1) << false;
    QTest::newRow("its first day") << november(1) << true;
    QTest::newRow("its last day") << november(30) << true;
    QTest::newRow("the day after it") << november(30).addDays(1) << false;
    QTest::newRow("no day") << QDate() << false;
}

void OutcomeReportTest::spanHasBothItsEnds()
{
    QFETCH(QDate, day);
    QTEST(spanAround(november(15), ReportLength::Month).contains(day), "isIn");
}

// November 2026 begins on a Sunday and ends on a Monday.
void OutcomeReportTest::weeksBeginOnMonday()
{
    QStringList weeks;
    for (const DaySpan &week : stepsOf(novemberByWeek().span, ReportStep::Week))
        weeks << textOf(week);
    QCOMPARE(weeks,
             (QStringList{u"11-01..11-01"_s, u"11-02..11-08"_s, u"11-09..11-15"_s,
                          u"11-16..11-22"_s, u"11-23..11-29"_s, u"11-30..11-30"_s}));
}

void OutcomeReportTest::stepsHaveNoGaps_data()
{
    QTest::addColumn<ReportLength>("length");
    QTest::addColumn<ReportStep>("step");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("a month in days") << ReportLength::Month << ReportStep::Day << qsizetype(30);
    QTest::newRow("a month in one month")
        << ReportLength::Month << ReportStep::Month << qsizetype(1);
    QTest::newRow("a quarter in weeks")
        << ReportLength::Quarter << ReportStep::Week << qsizetype(14);
    QTest::newRow("a year in days") << ReportLength::Year << ReportStep::Day << qsizetype(365);
    QTest::newRow("a year in months") << ReportLength::Year << ReportStep::Month << qsizetype(12);
}

void OutcomeReportTest::stepsHaveNoGaps()
{
    QFETCH(ReportLength, length);
    QFETCH(ReportStep, step);
    const DaySpan span = spanAround(november(15), length);
    const QList<DaySpan> steps = stepsOf(span, step);
    QTEST(steps.size(), "count");
    QDate next = span.first;
    for (const DaySpan &each : steps) {
        QCOMPARE(each.first, next);
        next = each.last.addDays(1);
    }
    QCOMPARE(next, span.last.addDays(1));
}

void OutcomeReportTest::countsOnTheDaysOfBeginAndEnd()
{
    const OutcomeReport report =
        makeReport({outcome(OutcomeState::InTime, november(8), november(9)),
                    outcome(OutcomeState::Late, {2026, 10, 31}, november(9)),
                    outcome(OutcomeState::InTime, november(30), {2026, 12, 1}),
                    outcome(OutcomeState::Open, november(9))},
                   novemberByWeek());
    QCOMPARE(report.total.begun, 3);
    QCOMPARE(report.total.inTime, 1);
    QCOMPARE(report.total.late, 1);
    QCOMPARE(report.total.ended(), 2);
    QCOMPARE(report.steps.size(), 6);
    QList<int> begun;
    QList<int> ended;
    for (const auto &step : report.steps) {
        begun << step.figures.begun;
        ended << step.figures.ended();
    }
    QCOMPARE(begun, (QList{0, 1, 1, 0, 0, 1}));
    QCOMPARE(ended, (QList{0, 0, 2, 0, 0, 0}));
}

void OutcomeReportTest::returnsAreToldByTheirCause()
{
    const OutcomeReport report =
        makeReport({returned(ReturnCause::TimeOver, november(2), november(3)),
                    returned(ReturnCause::TimeOver, november(2), november(3)),
                    returned(ReturnCause::OtherPersonMissing, november(2), november(3)),
                    returned(ReturnCause::Refused, november(2), november(4))},
                   novemberByWeek());
    QCOMPARE(report.total.returnedBy, (std::array{2, 1, 0, 1}));
    QCOMPARE(report.total.returned(), 4);
    QVERIFY(!report.total.median);
}

void OutcomeReportTest::tellsMedianAndSlowTenth_data()
{
    QTest::addColumn<QList<int>>("times"); // minutes
    QTest::addColumn<int>("median");
    QTest::addColumn<int>("slowTenth");
    QTest::newRow("one") << QList{7} << 7 << 7;
    QTest::newRow("two: half way between them") << QList{10, 4} << 7 << 10;
    QTest::newRow("three: the middle one") << QList{90, 1, 2} << 2 << 90;
    QTest::newRow("ten: the ninth") << QList{10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << 5 << 9;
    QTest::newRow("eleven: the tenth") << QList{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11} << 6 << 10;
}

void OutcomeReportTest::tellsMedianAndSlowTenth()
{
    QFETCH(QList<int>, times);
    QFETCH(int, median);
    QFETCH(int, slowTenth);
    QList<Outcome> outcomes;
    for (const int time : times) {
        outcomes << outcome(OutcomeState::InTime, november(2), november(3));
        outcomes.last().duration = minutes(time);
    }
    const OutcomeFigures total = makeReport(outcomes, novemberByWeek()).total;
    // Ten: 5 and 6 minutes are in the middle.
    const seconds half = times.size() == 10 ? seconds(30) : seconds(0);
    QCOMPARE(total.median, std::optional<seconds>(minutes(median) + half));
    QCOMPARE(total.slowTenth, std::optional<seconds>(minutes(slowTenth)));
}

void OutcomeReportTest::onlyThoseInTimeHaveATime()
{
    Outcome late = outcome(OutcomeState::Late, november(2), november(5));
    late.duration = 70h;
    Outcome known = outcome(OutcomeState::InTime, november(2), november(2));
    known.duration = 2h;
    const Outcome unknown = outcome(OutcomeState::InTime, november(2), november(2));
    const OutcomeFigures total = makeReport({late, known, unknown}, novemberByWeek()).total;
    QCOMPARE(total.median, std::optional<seconds>(2h));
    QCOMPARE(total.slowTenth, std::optional<seconds>(2h));
}

void OutcomeReportTest::kindsAndProvincesAreToldApart()
{
    Outcome south = outcome(OutcomeState::InTime, november(2), november(2));
    south.provinceCode = guangdong;
    south.type = FilingType::Access;
    const OutcomeReport report =
        makeReport({outcome(OutcomeState::Open, november(2)), south, south}, novemberByWeek());
    QCOMPARE(report.types.size(), 2);
    QCOMPARE(report.types.constFirst().key, FilingType::First);
    QCOMPARE(report.types.constLast().key, FilingType::Access);
    QCOMPARE(report.types.constLast().figures.inTime, 2);
    QCOMPARE(report.provinces.size(), 2);
    QCOMPARE(report.provinces.constFirst().key, guangdong);
    QCOMPARE(report.provinces.constFirst().figures.begun, 2);
    QCOMPARE(report.provinces.constLast().key, zhejiang);
    QCOMPARE(report.provinces.constLast().figures.ended(), 0);
}

// A reader sees what began, in the column behind the name.
void OutcomeReportTest::provincesGoByWhatBegan()
{
    Outcome south = outcome(OutcomeState::InTime, november(2), november(2));
    south.provinceCode = guangdong;
    const Outcome open = outcome(OutcomeState::Open, november(2));
    const OutcomeReport report = makeReport({south, south, open, open, open}, novemberByWeek());
    QCOMPARE(report.provinces.constFirst().key, zhejiang);
    QCOMPARE(report.provinces.constFirst().figures.begun, 3);
    QCOMPARE(report.provinces.constLast().figures.ended(), 2);
}

void OutcomeReportTest::filterLeavesTheOthersOut()
{
    Outcome south = outcome(OutcomeState::InTime, november(2), november(2));
    south.provinceCode = guangdong;
    south.type = FilingType::Access;
    const QList<Outcome> outcomes{outcome(OutcomeState::InTime, november(2), november(2)), south};
    ReportQuery query = novemberByWeek();
    query.type = FilingType::Access;
    QCOMPARE(makeReport(outcomes, query).total.begun, 1);
    query.provinceCode = zhejiang;
    QVERIFY(makeReport(outcomes, query).total.isEmpty());
    query.type.reset();
    QCOMPARE(makeReport(outcomes, query).provinces.constFirst().key, zhejiang);
}

void OutcomeReportTest::nothingCountedIsEmpty()
{
    const OutcomeReport report =
        makeReport({outcome(OutcomeState::InTime, {2026, 9, 1}, {2026, 9, 2})}, novemberByWeek());
    QVERIFY(report.total.isEmpty());
    QVERIFY(report.types.isEmpty());
    QVERIFY(report.provinces.isEmpty());
    QCOMPARE(report.steps.size(), 6);
}

QTEST_GUILESS_MAIN(OutcomeReportTest)
#include "tst_outcomereport.moc"
