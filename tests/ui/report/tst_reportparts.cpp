// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qtooltip.h>

#include "tests/ui/painting.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/report/reportcards.h"
#include "tests/ui/paintedtexts.h"
#include "ui/report/reportchart.h"
#include "ui/report/reportmodel.h"
#include "ui/report/reportsheets.h"
#include "ui/report/reporttable.h"
#include "ui/report/reporttexts.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

const QColor good(1, 180, 2);
const QColor late(200, 150, 3);
const QColor bad(200, 4, 5);

QDate november(int day)
{
    return {2026, 11, day};
}

OutcomeFigures figures(int inTime, int overdue, int returned)
{
    OutcomeFigures figures;
    figures.inTime = inTime;
    figures.late = overdue;
    figures.returnedBy[size_t(ReturnCause::Refused)] = returned;
    return figures;
}

ReportTable smallTable(bool isProse = false)
{
    return {u"Each day"_s,
            {u"Day"_s, u"Begun"_s, u"Why"_s},
            {QString(), u"entered then"_s},
            {{u"a"_s, u"1"_s, u"<b>x</b>"_s}, {u"b"_s, u"2"_s, u"y"_s}},
            isProse};
}

// Four ended on the first day, none on the second, two late ones on the third.
QList<ReportRow<DaySpan>> threeDays()
{
    QList<ReportRow<DaySpan>> steps;
    for (const OutcomeFigures &each : {figures(3, 0, 1), figures(0, 0, 0), figures(0, 2, 0)}) {
        const QDate day = november(int(steps.size()) + 1);
        steps << ReportRow<DaySpan>{{day, day}, each};
    }
    return steps;
}

// Bars in colours that nothing else has.
std::unique_ptr<ReportChart> chartOf(const QList<ReportRow<DaySpan>> &steps)
{
    auto chart = std::make_unique<ReportChart>();
    chart->resize(300, 200);
    chart->ensurePolished();
    for (const auto &[name, color] :
         {std::pair{"goodColor", good}, {"warnColor", late}, {"badColor", bad}})
        chart->setProperty(name, color);
    chart->show(steps, ReportStep::Day);
    return chart;
}

QImage sheetOf(const PaperWork &work, qsizetype place = 0)
{
    QImage image(420, 594, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    work.sheets.at(place)(painter, QRectF(image.rect()));
    return image;
}

ReportPaper paperWith(const QList<ReportTable> &tables)
{
    return {u"Outcomes"_s, {}, u"2026-11-30"_s, {{u"Begun"_s, u"7"_s}}, tables};
}

} // namespace

// What a report is made of: words, figures, a table, bars and sheets of paper.
class ReportPartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }
    void spansHaveTheirTitle_data();
    void spansHaveTheirTitle();
    void stepsAreNamedInFullAndShort_data();
    void stepsAreNamedInFullAndShort();
    void durationsAreRoundedUp_data();
    void durationsAreRoundedUp();
    void sharesAreOfSomething_data();
    void sharesAreOfSomething();
    void everyCauseSaysWhatItIs();
    void figuresStandBelowEachOther_data();
    void figuresStandBelowEachOther();
    void cellsSayWhatTheirColumnIs();
    void whatIsTheSameIsNotShownAgain();
    void everyRowHasACellForEachHead();
    void causesAddUp();
    void aShareStandsWhereSomethingEnded();
    void barsAreAsHighAsTheirCounts();
    void everyBarSaysHowManyItIs();
    void nothingThatEndedHasNoBar();
    void aBarIsExplainedWhereThePointerIs_data();
    void aBarIsExplainedWhereThePointerIs();
    void tablesWithoutRowsAreNotPrinted();
    void aLongTableGoesOnUnderItsHeads();
};

void ReportPartsTest::spansHaveTheirTitle_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<ReportLength>("length");
    QTest::addColumn<QString>("title");
    QTest::newRow("a month of one digit")
        << QDate(2026, 3, 31) << ReportLength::Month << u"2026-03"_s;
    QTest::newRow("the first quarter, on its last day")
        << QDate(2026, 3, 31) << ReportLength::Quarter << u"Q1 2026"_s;
    QTest::newRow("the last quarter") << november(1) << ReportLength::Quarter << u"Q4 2026"_s;
    QTest::newRow("a year") << november(1) << ReportLength::Year << u"Year 2026"_s;
}

void ReportPartsTest::spansHaveTheirTitle()
{
    QFETCH(QDate, day);
    QFETCH(ReportLength, length);
    QTEST(spanTitle(spanAround(day, length), length), "title");
}

void ReportPartsTest::stepsAreNamedInFullAndShort_data()
{
    QTest::addColumn<ReportStep>("step");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mark");
    QTest::newRow("a day") << ReportStep::Day << u"2026-11-02"_s << u"2"_s;
    QTest::newRow("a week") << ReportStep::Week << u"11-02 to 11-08"_s << u"11-02"_s;
    QTest::newRow("a month") << ReportStep::Month << u"2026-11"_s << u"11"_s;
}

void ReportPartsTest::stepsAreNamedInFullAndShort()
{
    QFETCH(ReportStep, step);
    const DaySpan span{november(2), november(8)};
    QTEST(stepName(span, step), "name");
    QTEST(stepMark(span, step), "mark");
}

void ReportPartsTest::durationsAreRoundedUp_data()
{
    QTest::addColumn<std::optional<seconds>>("duration");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, std::optional<seconds> duration, const QString &text) {
        QTest::newRow(name) << duration << text;
    };
    row("none", {}, u"—"_s);
    row("no time at all", 0s, u"0 min"_s);
    row("a second is not nothing", 1s, u"1 min"_s);
    row("the last full minute of an hour", 59min, u"59 min"_s);
    row("a second more", 59min + 1s, u"1 h 0 min"_s);
    row("hours and minutes", 134min, u"2 h 14 min"_s);
    row("more than a day", 24h + 1min, u"24 h 1 min"_s);
}

void ReportPartsTest::durationsAreRoundedUp()
{
    QFETCH(std::optional<seconds>, duration);
    QTEST(durationText(duration), "text");
}

void ReportPartsTest::sharesAreOfSomething_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("whole");
    QTest::addColumn<QString>("text");
    QTest::newRow("there is no whole") << 0 << 0 << u"—"_s;
    QTest::newRow("nothing of it") << 0 << 5 << u"0.0 %"_s;
    QTest::newRow("a third") << 1 << 3 << u"33.3 %"_s;
    QTest::newRow("all of it") << 5 << 5 << u"100.0 %"_s;
}

void ReportPartsTest::sharesAreOfSomething()
{
    QFETCH(int, part);
    QFETCH(int, whole);
    QTEST(shareText(part, whole), "text");
}

void ReportPartsTest::everyCauseSaysWhatItIs()
{
    QSet<QString> said;
    for (int cause = 0; cause < returnCauseCount; ++cause)
        said << causeName(ReturnCause(cause)) << causeMeaning(ReturnCause(cause));
    for (const QString &meaning : {begunMeaning(), inTimeMeaning(), lateMeaning(),
                                   returnedMeaning(), medianMeaning(), slowTenthMeaning()}) {
        QVERIFY2(meaning.endsWith(u'.'), qPrintable(meaning));
        said << meaning;
    }
    // None says the same as another, and none says nothing.
    QCOMPARE(said.size(), 2 * returnCauseCount + 6);
    QVERIFY(!said.contains(QString()));
}

void ReportPartsTest::figuresStandBelowEachOther_data()
{
    QTest::addColumn<bool>("isProse");
    QTest::addColumn<QList<bool>>("fromTheRight");
    QTest::newRow("figures") << false << QList{false, true, true};
    QTest::newRow("sentences at the end") << true << QList{false, true, false};
}

void ReportPartsTest::figuresStandBelowEachOther()
{
    QFETCH(bool, isProse);
    ReportModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(smallTable(isProse));
    QList<bool> cells;
    QList<bool> heads;
    const auto isRight = [](const QVariant &alignment) {
        return alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight);
    };
    for (int column = 0; column < model.columnCount(); ++column) {
        cells << isRight(model.index(1, column).data(Qt::TextAlignmentRole));
        heads << isRight(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole));
    }
    QTEST(cells, "fromTheRight");
    QTEST(heads, "fromTheRight");
}

void ReportPartsTest::cellsSayWhatTheirColumnIs()
{
    ReportModel model;
    model.show(smallTable());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    const QModelIndex cell = model.index(0, 2);
    QCOMPARE(cell.data().toString(), u"<b>x</b>"_s);
    QCOMPARE(cell.data(Qt::AccessibleDescriptionRole).toString(), u"Why"_s);
    // Figures need no tip; sentences have one, for they can be cut, and it is never marked up.
    QVERIFY(!cell.data(Qt::ToolTipRole).isValid());
    model.show(smallTable(true));
    const QString tip = model.index(0, 2).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.isEmpty());
    QVERIFY(!tip.contains(u"<b>"_s));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(), u"entered then"_s);
    // There may be fewer meanings than heads.
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::ToolTipRole).toString(), QString());
    QVERIFY(!model.headerData(3, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

// A screen reader would begin again at the top.
void ReportPartsTest::whatIsTheSameIsNotShownAgain()
{
    ReportModel model;
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.show(smallTable());
    model.show(smallTable());
    QCOMPARE(resets.count(), 1);
    ReportTable other = smallTable();
    other.rows[1][1] = u"3"_s;
    model.show(other);
    QCOMPARE(resets.count(), 2);
    QCOMPARE(model.table(), other);
}

void ReportPartsTest::everyRowHasACellForEachHead()
{
    const Result<RuleBook> rules = RuleBook::load(RuleBook::builtInFolder());
    QVERIFY(rules);
    OutcomeReport report;
    report.steps = threeDays();
    report.types = {{FilingType::First, figures(1, 0, 0)}};
    report.provinces = {{u"440000"_s, figures(1, 0, 0)}, {u"999999"_s, figures(0, 1, 0)}};
    const ReportTable provinces = provinceTable(report, *rules);
    for (const ReportTable &table :
         {stepTable(report, ReportStep::Day), typeTable(report, *rules), provinces}) {
        QCOMPARE(table.meanings.size(), table.heads.size());
        for (const QStringList &row : table.rows)
            QCOMPARE(row.size(), table.heads.size());
    }
    QCOMPARE(stepTable(report, ReportStep::Day).rows.size(), 3);
    // A province that later rules have no name for.
    QCOMPARE(provinces.rows.at(1).constFirst(), u"999999"_s);
    QCOMPARE(provinces.rows.at(0).constFirst(), provinceName(u"440000"_s, *rules));
    QCOMPARE(typeTable(report, *rules).rows.at(0).constFirst(),
             typeName(FilingType::First, *rules));
}

void ReportPartsTest::causesAddUp()
{
    OutcomeFigures total;
    total.returnedBy = {3, 0, 0, 1};
    const ReportTable table = causeTable(total);
    QVERIFY(table.isProse);
    QCOMPARE(table.rows.size(), returnCauseCount);
    QCOMPARE(table.rows.at(0).mid(1, 2), (QStringList{u"3"_s, u"75.0 %"_s}));
    QCOMPARE(table.rows.at(3).mid(1, 2), (QStringList{u"1"_s, u"25.0 %"_s}));
    QCOMPARE(causeTable({}).rows.at(0).mid(1, 2), (QStringList{u"0"_s, u"—"_s}));
}

void ReportPartsTest::aShareStandsWhereSomethingEnded()
{
    ReportCards cards;
    const auto text = [&cards](const char *name) {
        return cards.findChild<QLabel *>(QString::fromLatin1(name))->text();
    };
    cards.show({});
    const QString bare = text("inTimeTitle");
    QVERIFY(!bare.isEmpty());
    OutcomeFigures total = figures(3, 0, 1);
    total.begun = 9;
    total.median = 134min;
    cards.show(total);
    QCOMPARE(text("inTimeTitle"), bare + u" · 75.0 %"_s);
    QCOMPARE(text("inTimeFigure"), u"3"_s);
    QCOMPARE(text("begunFigure"), u"9"_s);
    QCOMPARE(text("medianFigure"), u"2 h 14 min"_s);
    QCOMPARE(text("slowTenthFigure"), u"—"_s);
    // Title and figure are heard as one.
    QCOMPARE(cards.findChild<QWidget *>(u"inTimeCard"_s)->accessibleName(),
             bare + u" · 75.0 %: 3"_s);
    cards.show({});
    QCOMPARE(text("inTimeTitle"), bare);
    // The same on paper.
    QCOMPARE(figuresOf(total).at(1).title, bare + u" · 75.0 %"_s);
}

void ReportPartsTest::barsAreAsHighAsTheirCounts()
{
    const auto chart = chartOf(threeDays());
    const QImage picture = painted(*chart);
    const QRect day(0, 0, 100, 200);
    const int inTime = dotsOf(good, picture, day);
    const int returned = dotsOf(bad, picture, day);
    const int overdue = dotsOf(late, picture, day.translated(200, 0));
    QVERIFY(returned > 0);
    QVERIFY2(qAbs(inTime - 3 * returned) < inTime / 5, qPrintable(QString::number(inTime)));
    QVERIFY2(qAbs(overdue - 2 * returned) < overdue / 5, qPrintable(QString::number(overdue)));
    // Nothing of it stands elsewhere.
    QCOMPARE(dotsOf(good, picture), inTime);
    QCOMPARE(dotsOf(bad, picture), returned);
    QCOMPARE(dotsOf(late, picture), overdue);
    // Verified in time below, returned on top.
    const QRect top(0, 0, 100, 100);
    QVERIFY(dotsOf(bad, picture, top) == returned);
    QVERIFY(dotsOf(good, picture, top) < inTime);
}

// Two bars of the same height have the same right to it.
void ReportPartsTest::everyBarSaysHowManyItIs()
{
    const auto countsOf = [](const QList<int> &ended, int width) {
        QList<ReportRow<DaySpan>> steps;
        for (const int count : ended) {
            const QDate day = november(int(steps.size()) + 1);
            steps << ReportRow<DaySpan>{{day, day}, figures(count, 0, 0)};
        }
        const auto chart = chartOf(steps);
        chart->resize(width, 200);
        QStringList counts;
        for (const PaintedText &painted : paintedTexts(*chart)) {
            if (painted.place.top() < chart->height() / 2.0)
                counts << painted.text;
        }
        return counts;
    };
    QCOMPARE(countsOf({20, 0, 20, 15}, 300), (QStringList{u"20"_s, u"20"_s, u"15"_s}));
    // Too narrow for all: the highest, where they do not touch.
    QCOMPARE(countsOf({20, 19, 1, 1, 1, 1, 1, 1, 1, 20}, 100), (QStringList{u"20"_s, u"20"_s}));
}

void ReportPartsTest::nothingThatEndedHasNoBar()
{
    QList<ReportRow<DaySpan>> steps = threeDays();
    for (ReportRow<DaySpan> &step : steps)
        step.figures = {};
    for (const auto &each : {steps, QList<ReportRow<DaySpan>>()}) {
        const auto chart = chartOf(each);
        const QImage picture = painted(*chart);
        QCOMPARE(dotsOf(good, picture) + dotsOf(late, picture) + dotsOf(bad, picture), 0);
    }
}

void ReportPartsTest::aBarIsExplainedWhereThePointerIs_data()
{
    QTest::addColumn<int>("x");
    QTest::addColumn<QString>("text");
    const QString first = u"2026-11-01: 3 in time, 0 late, 1 returned"_s;
    const QString last = u"2026-11-03: 0 in time, 2 late, 0 returned"_s;
    QTest::newRow("at the left edge") << 0 << first;
    QTest::newRow("before the second day") << 99 << first;
    QTest::newRow("at the right edge") << 299 << last;
    QTest::newRow("beyond it") << 400 << last;
    QTest::newRow("left of it") << -5 << first;
}

void ReportPartsTest::aBarIsExplainedWhereThePointerIs()
{
    QFETCH(int, x);
    QFETCH(QString, text);
    const auto chart = chartOf(threeDays());
    QHelpEvent help(QEvent::ToolTip, {x, 50}, {x, 50});
    QApplication::sendEvent(chart.get(), &help);
    QVERIFY2(QToolTip::text().contains(text), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void ReportPartsTest::tablesWithoutRowsAreNotPrinted()
{
    ReportTable empty = smallTable();
    empty.rows.clear();
    const QFont font = QApplication::font();
    const PaperWork without = reportWork(paperWith({}), font);
    QCOMPARE(without.title, u"Outcomes"_s);
    QCOMPARE(without.sheets.size(), 1);
    QCOMPARE(sheetOf(reportWork(paperWith({empty}), font)), sheetOf(without));
    QVERIFY(sheetOf(reportWork(paperWith({smallTable()}), font)) != sheetOf(without));
}

// Two long tables that differ in a head alone differ on their second sheet, too.
void ReportPartsTest::aLongTableGoesOnUnderItsHeads()
{
    ReportTable table = smallTable();
    while (table.rows.size() < 100)
        table.rows << QStringList{u"a"_s, u"1"_s, u"2"_s};
    ReportTable other = table;
    other.heads[0] = u"Week"_s;
    const QFont font = QApplication::font();
    const PaperWork work = reportWork(paperWith({table}), font);
    QVERIFY(work.sheets.size() > 1);
    const PaperWork otherWork = reportWork(paperWith({other}), font);
    QCOMPARE(otherWork.sheets.size(), work.sheets.size());
    for (qsizetype sheet = 0; sheet < work.sheets.size(); ++sheet)
        QVERIFY(sheetOf(otherWork, sheet) != sheetOf(work, sheet));
}

#include "tst_reportparts.moc"

BEIAN_UI_TEST_MAIN(ReportPartsTest)
