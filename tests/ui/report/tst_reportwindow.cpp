// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qaccessible.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtabbar.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qtableview.h>

#include "app/record/recordchanges.h"
#include "app/store/filingundo.h"
#include "app/tables/tableformats.h"
#include "app/time/beijingtime.h"
#include "tests/namedpipe.h"
#include "tests/ui/boardbench.h"
#include "tests/ui/pdfreading.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/report/reportfile.h"
#include "ui/report/reportwindow.h"
#include "ui/texts/language.h"
#include "ui/theme/theme.h"
#include "ui/tour/samplefilings.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr NumberId first{0};

// A filing of one person whose SMS came then.
FilingRecord received(const QString &applicant, const QDateTime &at)
{
    FilingRecord record;
    record.id = QUuid::createUuid();
    record.applicant = applicant;
    record.provinceCode = u"440000"_s;
    record.submitted = QDate(2026, 11, 20);
    record.type = FilingType::First;
    record.createdAt = at;
    addNumber(record, keptNumber(u"13800138000"_s));
    record.numbers.first().verification.receivedAt = at;
    record.persons << KeptPerson{Role::Subject, false, false, {}, first};
    return record;
}

FilingRecord verifiedAfter(FilingRecord record, std::chrono::minutes span)
{
    Verification &verification = record.numbers.first().verification;
    verification.verifiedAt = verification.receivedAt.addSecs(std::chrono::seconds(span).count());
    return record;
}

// The program with a board of three filings of this month, and the report over it.
class ReportBench final
{
public:
    [[nodiscard]] bool open(const QList<KeptChange> &changes)
    {
        const bool isUp = changes.isEmpty() ? bench.restart() : bench.startWith(changes);
        if (!isUp || !bench.showBoard())
            return false;
        bench.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        window = bench.program->board().findChild<ReportWindow *>();
        return window && QTest::qWaitForWindowActive(window) && isRead(!changes.isEmpty());
    }
    [[nodiscard]] QString text(const QString &label) const
    {
        return window->findChild<QLabel *>(label)->text();
    }
    [[nodiscard]] QTableView *table() const
    {
        return window->findChild<QTableView *>(u"reportTable"_s);
    }
    [[nodiscard]] QString cell(const QString &row, int column) const
    {
        const QAbstractItemModel *model = table()->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->index(i, 0).data().toString() == row)
                return model->index(i, column).data().toString();
        }
        return u"no such row"_s;
    }
    [[nodiscard]] QString head(int column) const
    {
        return table()->model()->headerData(column, Qt::Horizontal).toString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    // A button that is pressed by its letter is seen to go down first. Null: it does not open.
    [[nodiscard]] QFileDialog *dialog(const QString &name) const
    {
        QFileDialog *found = nullptr;
        return QTest::qWaitFor([&] { return (found = window->findChild<QFileDialog *>(name)); })
            ? found
            : nullptr;
    }
    // Until everything that was asked for has come from the file.
    [[nodiscard]] bool isRead(bool hasAny)
    {
        if (!bench.isSaved())
            return false;
        return QTest::qWaitFor([&] { return (text(u"begunFigure"_s) != "0"_L1) == hasAny; });
    }

    BoardBench bench;
    ReportWindow *window = nullptr;
};

QList<KeptChange> threeFilings()
{
    QList<KeptChange> changes;
    for (const FilingRecord &record :
         {verifiedAfter(received(u"陈先生"_s, today().addDays(-2)), 134min),
          verifiedAfter(received(u"林女士"_s, today().addDays(-2)), 200min),
          received(u"王先生"_s, today().addDays(-3))})
        changes << KeptChange{record, eventsBetween({}, record, today())};
    return changes;
}

} // namespace

// The report, as whoever answers for the counter works with it.
class ReportWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QVERIFY(installLanguage(*qApp, u"zh_CN"_s)); }

    void tableLeavesAPipeInItsPlace();
    void tellsWhatCameOfIt();
    void emptyReportSaysWhatWillStandThere();
    void spanGoesByKeys();
    void theLastDayThatCountsIsSeen();
    void inALowWindowOneBarScrollsAll();
    void yearHasNoDays();
    void filterLeavesTheOthersOut();
    void partsAreReachedByKeys();
    void everyCauseSaysWhatItMeans();
    void screenReaderReadsATable();
    void undoIsFollowed();
    void timeThatRunsOutIsFollowed();
    void removedFilingsStayCounted();
    void exportIsReadBack_data();
    void exportIsReadBack();
    void exportThatFailsIsSaid();
    void paperHasEverything();
    void figuresOnPaperStayInOneLine();
    void longTableTakesMoreSheets();
};

void ReportWindowTest::init()
{
    failOnWarnings();
    QVERIFY(installLanguage(*qApp, u"en"_s));
}

void ReportWindowTest::tellsWhatCameOfIt()
{
    ReportBench report;
    QVERIFY(report.open(threeFilings()));
    QCOMPARE(report.text(u"reportTitle"_s), u"2026-11"_s);
    QCOMPARE(report.text(u"begunFigure"_s), u"3"_s);
    QCOMPARE(report.text(u"inTimeFigure"_s), u"2"_s);
    QVERIFY(report.text(u"inTimeTitle"_s).endsWith(u"66.7 %"_s));
    QCOMPARE(report.text(u"returnedFigure"_s), u"1"_s);
    QCOMPARE(report.text(u"medianFigure"_s), u"2 h 47 min"_s);
    QCOMPARE(report.text(u"slowTenthFigure"_s), u"3 h 20 min"_s);
    QVERIFY(!report.window->findChild<QLabel *>(u"reportEmpty"_s)->isVisible());
    const QString day = beijingDate(today().addDays(-2)).toString(Qt::ISODate);
    QCOMPARE(report.cell(day, 1), u"2"_s);
    QCOMPARE(report.cell(day, 2), u"2"_s);
    // Since the SMS of the third, 24 hours have passed.
    QCOMPARE(report.cell(day, 5), u"1"_s);
    QAbstractItemModelTester tester(report.table()->model());
}

void ReportWindowTest::emptyReportSaysWhatWillStandThere()
{
    ReportBench report;
    QVERIFY(report.open({}));
    const auto *empty = report.window->findChild<QLabel *>(u"reportEmpty"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(u"a bar will stand here"_s));
    QCOMPARE(report.text(u"inTimeFigure"_s), u"0"_s);
    QCOMPARE(report.text(u"medianFigure"_s), u"—"_s);
    QCOMPARE(report.table()->model()->rowCount(), 30);
}

void ReportWindowTest::spanGoesByKeys()
{
    ReportBench report;
    QVERIFY(report.open(threeFilings()));
    auto *later = report.window->findChild<QPushButton *>(u"reportLater"_s);
    QVERIFY(!later->isEnabled());
    report.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(report.text(u"reportTitle"_s), u"2026-10"_s);
    QCOMPARE(report.text(u"begunFigure"_s), u"0"_s);
    QVERIFY(later->isEnabled());
    report.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(report.text(u"begunFigure"_s), u"3"_s);
    auto *length = report.window->findChild<QComboBox *>(u"reportLength"_s);
    length->setFocus();
    report.press(Qt::Key_Down);
    QCOMPARE(report.text(u"reportTitle"_s), u"Q4 2026"_s);
    QCOMPARE(report.text(u"begunFigure"_s), u"3"_s);
    QCOMPARE(report.table()->model()->rowCount(), 92);
}

// A month is full of days on which nothing happened.
void ReportWindowTest::theLastDayThatCountsIsSeen()
{
    ReportBench report;
    QVERIFY(report.open(threeFilings()));
    report.window->resize(report.window->width(), gap(160));
    QTableView &table = *report.table();
    const QModelIndex current = table.currentIndex();
    QVERIFY(current.sibling(current.row(), 1).data().toInt() > 0
            || current.sibling(current.row(), 2).data().toInt() > 0
            || current.sibling(current.row(), 5).data().toInt() > 0);
    for (int row = current.row() + 1; row < table.model()->rowCount(); ++row) {
        for (const int column : {1, 2, 4, 5})
            QCOMPARE(current.sibling(row, column).data().toInt(), 0);
    }
    QVERIFY(table.viewport()->rect().contains(table.visualRect(current).center()));
}

void ReportWindowTest::inALowWindowOneBarScrollsAll()
{
    ReportBench report;
    QVERIFY(report.open(threeFilings()));
    report.window->resize(report.window->width(), gap(110));
    QCoreApplication::processEvents();
    QTableView &table = *report.table();
    QVERIFY(!table.verticalScrollBar()->isVisible());
    QCOMPARE(table.verticalScrollBar()->maximum(), 0);
    QVERIFY(table.viewport()->height() >= table.verticalHeader()->length());
    // Whoever goes through the rows sees the one they are at.
    table.setFocus();
    report.press(Qt::Key_End, Qt::ControlModifier);
    const QRect row = table.visualRect(table.currentIndex());
    QVERIFY(!QRegion(table.viewport()->visibleRegion()).intersected(row).isEmpty());
}

void ReportWindowTest::yearHasNoDays()
{
    ReportBench report;
    QVERIFY(report.open(threeFilings()));
    auto *length = report.window->findChild<QComboBox *>(u"reportLength"_s);
    auto *step = report.window->findChild<QComboBox *>(u"reportStep"_s);
    QCOMPARE(step->count(), 3);
    length->setFocus();
    report.press(Qt::Key_End);
    QCOMPARE(report.text(u"reportTitle"_s), u"Year 2026"_s);
    QCOMPARE(step->count(), 2);
    step->setFocus();
    report.press(Qt::Key_End);
    QCOMPARE(report.table()->model()->rowCount(), 12);
    QCOMPARE(report.cell(u"2026-11"_s, 1), u"3"_s);
    QCOMPARE(report.head(0), u"Month"_s);
}

void ReportWindowTest::filterLeavesTheOthersOut()
{
    QList<KeptChange> changes = threeFilings();
    changes.first().record.provinceCode = u"330000"_s;
    changes.first().record.type = FilingType::Access;
    ReportBench report;
    QVERIFY(report.open(changes));
    auto *province = report.window->findChild<QComboBox *>(u"reportProvince"_s);
    QCOMPARE(province->count(), 3);
    province->setFocus();
    report.press(Qt::Key_Down); // 330000
    QCOMPARE(report.text(u"begunFigure"_s), u"1"_s);
    auto *type = report.window->findChild<QComboBox *>(u"reportType"_s);
    QCOMPARE(type->count(), 3);
    type->setFocus();
    report.press(Qt::Key_Down); // the first kind, which is not this one's
    QCOMPARE(report.text(u"begunFigure"_s), u"0"_s);
    report.press(Qt::Key_Down);
    QCOMPARE(report.text(u"begunFigure"_s), u"1"_s);
}

void ReportWindowTest::partsAreReachedByKeys()
{
    ReportBench report;
    QVERIFY(report.open(threeFilings()));
    auto *tabs = report.window->findChild<QTabBar *>(u"reportTabs"_s);
    tabs->setFocus();
    QCOMPARE(report.head(0), u"Day"_s);
    report.press(Qt::Key_Right);
    QCOMPARE(report.head(0), u"Cause"_s);
    report.press(Qt::Key_Right);
    QCOMPARE(report.head(0), u"Kind of filing"_s);
    QCOMPARE(report.table()->model()->rowCount(), 1);
    report.press(Qt::Key_Right);
    QCOMPARE(report.head(0), u"Province"_s);
    QCOMPARE(report.cell(u"Guangdong"_s, 1), u"3"_s);
    report.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(report.table()));
    report.press(Qt::Key_Escape);
    QTRY_VERIFY(!report.bench.program->board().findChild<ReportWindow *>());
}

void ReportWindowTest::everyCauseSaysWhatItMeans()
{
    ReportBench report;
    QVERIFY(report.open(threeFilings()));
    report.window->findChild<QTabBar *>(u"reportTabs"_s)->setCurrentIndex(1);
    QCOMPARE(report.table()->model()->rowCount(), returnCauseCount);
    QCOMPARE(report.cell(u"24 hours over"_s, 1), u"1"_s);
    QCOMPARE(report.cell(u"24 hours over"_s, 2), u"100.0 %"_s);
    for (int row = 0; row < returnCauseCount; ++row)
        QVERIFY(report.table()->model()->index(row, 3).data().toString().endsWith(u'.'));
}

void ReportWindowTest::screenReaderReadsATable()
{
    ReportBench report;
    QVERIFY(report.open(threeFilings()));
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(report.table());
    QVERIFY(read);
    QCOMPARE(read->role(), QAccessible::Table);
    QCOMPARE(read->text(QAccessible::Name), u"Each day"_s);
    QAccessibleTableInterface *cells = read->tableInterface();
    QCOMPARE(cells->rowCount(), 30);
    QCOMPARE(cells->columnDescription(2), u"In time"_s);
    QCOMPARE(cells->cellAt(0, 0)->text(QAccessible::Name), u"2026-11-01"_s);
    QCOMPARE(cells->cellAt(0, 2)->text(QAccessible::Description), u"In time"_s);
    const auto *card = report.window->findChild<QWidget *>(u"inTimeCard"_s);
    QVERIFY(card->accessibleName().endsWith(u" 2"_s));
}

void ReportWindowTest::undoIsFollowed()
{
    QList<KeptChange> changes = threeFilings();
    ReportBench report;
    QVERIFY(report.open(changes));
    FilingCache &cache = report.bench.program->cache();
    FilingRecord record = changes.constLast().record;
    const QList<FilingEvent> events = markVerified(record, first, cache.now());
    cache.undo().change({u"verified"_s}, record, events);
    QTRY_COMPARE(report.text(u"returnedFigure"_s), u"0"_s);
    // More than 24 hours after its SMS.
    QCOMPARE(report.text(u"inTimeFigure"_s), u"2"_s);
    QVERIFY(cache.undo().takeBack([](const QUuid &) { return false; }).outcome
            == UndoOutcome::Done);
    QTRY_COMPARE(report.text(u"returnedFigure"_s), u"1"_s);
}

void ReportWindowTest::timeThatRunsOutIsFollowed()
{
    ReportBench report;
    const FilingRecord record = received(u"陈先生"_s, today().addSecs(-60));
    QVERIFY(report.open({{record, eventsBetween({}, record, today())}}));
    QCOMPARE(report.text(u"returnedFigure"_s), u"0"_s);
    report.bench.advance(24h);
    QCOMPARE(report.text(u"returnedFigure"_s), u"1"_s);
}

void ReportWindowTest::removedFilingsStayCounted()
{
    const QList<KeptChange> changes = threeFilings();
    ReportBench report;
    QVERIFY(report.open(changes));
    FilingCache &cache = report.bench.program->cache();
    QList<QUuid> ids;
    for (const KeptChange &change : changes)
        ids << change.record.id;
    cache.undo().remove({u"removed"_s}, ids);
    QVERIFY(report.isRead(true));
    QCOMPARE(report.text(u"begunFigure"_s), u"3"_s);
    QCOMPARE(report.text(u"inTimeFigure"_s), u"2"_s);
}

void ReportWindowTest::exportIsReadBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << u"报表 11.csv"_s;
    QTest::newRow("xlsx") << u"报表 11.xlsx"_s;
}

void ReportWindowTest::exportIsReadBack()
{
    QFETCH(QString, name);
    ReportBench report;
    QVERIFY(report.open(threeFilings()));
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    auto *output = report.window->findChild<ReportOutput *>();
    QSignalSpy finished(output, &ReportOutput::finished);
    report.press(Qt::Key_E, Qt::AltModifier);
    QFileDialog *dialog = report.dialog(u"reportExportDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    QVERIFY(finished.wait());
    QVERIFY(report.window->findChild<QWidget *>(u"reportNote"_s)->isVisible());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto source = formatOf(file).open(file, [](const QStringList &cells) {
        return cells.count(u"Begun"_s) + cells.count(u"Returned"_s);
    });
    QVERIFY(source);
    QHash<QString, QStringList> rows; // by part and name
    while (const auto row = (*source)->next())
        rows.insert(row->cells.value(0) + u'/' + row->cells.value(1), row->cells.mid(2));
    QCOMPARE(rows.size(), 1 + 1 + 30 + 1 + 1);
    QCOMPARE(rows.value(u"Part/Name"_s).value(1), u"Verified in time"_s);
    QCOMPARE(rows.value(u"Whole/2026-11"_s),
             (QStringList{u"3"_s, u"2"_s, u"0"_s, u"1"_s, u"1"_s, u"0"_s, u"0"_s, u"0"_s, u"167"_s,
                          u"200"_s}));
    QCOMPARE(rows.value(u"Province/Guangdong"_s).constFirst(), u"3"_s);
    QVERIFY(rows.contains(u"Each day/2026-11-01"_s));
}

void ReportWindowTest::exportThatFailsIsSaid()
{
    ReportBench report;
    QVERIFY(report.open(threeFilings()));
    const QTemporaryDir folder;
    auto *output = report.window->findChild<ReportOutput *>();
    QSignalSpy finished(output, &ReportOutput::finished);
    output->chooseExport(report.window->content());
    QFileDialog *dialog = report.dialog(u"reportExportDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(folder.filePath(u"nowhere/a.csv"_s));
    QVERIFY(finished.wait());
    const auto *note = report.window->findChild<QWidget *>(u"reportNote"_s);
    QCOMPARE(note->property("tone").toString(), u"bad"_s);
}

void ReportWindowTest::paperHasEverything()
{
    ReportBench report;
    QVERIFY(report.open(threeFilings()));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"报表.pdf"_s);
    auto *output = report.window->findChild<ReportOutput *>();
    QSignalSpy finished(output, &ReportOutput::finished);
    report.press(Qt::Key_D, Qt::AltModifier);
    QFileDialog *dialog = report.dialog(u"reportPdfDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    QVERIFY(finished.wait());
    const QString text = pdfText(path);
    for (const QString &told : {u"Outcomes, 2026-11"_s, u"66.7 %"_s, u"2 h 47 min"_s,
                                u"24 hours over"_s, u"Guangdong"_s, u"2026-11-30"_s})
        QVERIFY2(text.contains(told), qPrintable(told));
    QVERIFY(!text.contains(u"陈先生"_s));
}

void ReportWindowTest::figuresOnPaperStayInOneLine()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    ReportTable table{u"每日"_s, QStringList(8, u"按时核验"_s), {}, {}};
    table.rows << QStringList(8, u"13 小时 50 分"_s);
    const PaperWork work =
        reportWork({u"核验情况"_s, {}, u"今天"_s, {}, {table}}, QApplication::font());
    PaperJob job(work, PaperSize::A4);
    QSignalSpy finished(&job, &PaperJob::finished);
    job.saveAsPdf(path);
    QVERIFY(finished.wait());
    // A reader gives the radical for 小.
    const QString text = pdfText(path).normalized(QString::NormalizationForm_KC);
    QCOMPARE(text.count(u"13 小时 50 分"_s), 8);
    QCOMPARE(text.count(u"按时核验"_s), 8);
}

void ReportWindowTest::longTableTakesMoreSheets()
{
    ReportTable table{u"Days"_s, {u"Day"_s, u"Begun"_s}, {}, {}};
    for (int i = 0; i < 120; ++i)
        table.rows << QStringList{QString::number(i), u"1"_s};
    const ReportPaper paper{u"Title"_s, {}, u"now"_s, {}, {table}};
    const PaperWork work = reportWork(paper, QApplication::font());
    QVERIFY(work.sheets.size() > 1 && work.sheets.size() < 5);
}

void ReportWindowTest::tableLeavesAPipeInItsPlace()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"统计.csv"_s);
    if (!makeNamedPipe(pipe))
        QSKIP("no pipe can be made here");
    QVERIFY(!writeReport({}, pipe));
    QVERIFY(isStillNamedPipe(pipe));
}

BEIAN_UI_TEST_MAIN(ReportWindowTest)
#include "tst_reportwindow.moc"
