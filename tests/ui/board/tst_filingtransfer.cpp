// SPDX-License-Identifier: MIT
// Tables into the board and out of it: seen before they are kept.
#include <QtCore/qfile.h>
#include <QtCore/qmimedata.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qevent.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtreewidget.h>

#include "tests/warnings.h"
#include "app/store/filingcache.h"
#include "tests/namedpipe.h"
#include "tests/ui/boardbench.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardwindow.h"
#include "ui/board/filingtransfer.h"
#include "ui/board/noticestack.h"
#include "ui/tour/samplefilings.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QByteArray twoRows = "办理人,省市,备案类型,手机号,客户等级\r\n甲,深圳,新增网站,13800138000,x\r\n"
                           "乙,火星,新增网站,13800138001,\r\n";

} // namespace

class FilingTransferTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void importsAThousandRowsOnce();
    void exportReadsBack();

    void showsHowItUnderstoodBeforeItKeeps();
    void showsTheFilingsAsUnderstood();
    void cellsBeginBelowTheirTitlesAndAreSeenWhole();
    void faultyRowsCanBeSavedAfterwards();
    void faultyRowsCanStillBeSavedAfterAnExport();
    void importIsTakenByEnter();
    void importIsTakenBack();
    void importIsTakenBackByItsNotice();
    void whatWasChangedSinceStaysAndIsNamed();
    void onlyTheLastStepIsOffered();
    void columnsForPeopleAreChosenByKey();
    void keepsNothingWhenCancelled();
    void savesFaultyRowsInTheSameFormat_data();
    void savesFaultyRowsInTheSameFormat();
    void takesPastedCells();
    void pastingWithoutTextDoesNothing();
    void takesADroppedFile();
    void writesAnEmptyTableThatIsRead();
    void workbookGoesOutAndComesBack();
    void stopKeepsNothing();
    void aPipeHoldsNothingUp();
    void exportLeavesAPipeInItsPlace();
    void canBeStoppedFromTheFirstMoment();

private:
    // Reads the file into a preview.
    static bool preview(BoardBench &bench, const QString &path);
    // A button of the preview.
    static bool press(BoardBench &bench, const QString &button);
    // A list of the preview, whichever tab is in front. Null: there is none.
    static QTreeWidget *previewList(BoardBench &bench, const QString &name)
    {
        auto *dialog = bench.find<QDialog>(u"importPreview"_s);
        return dialog ? dialog->findChild<QTreeWidget *>(name) : nullptr;
    }
    static QString fileWith(BoardBench &bench, const QString &name, const QByteArray &content);
    static qsizetype kept(BoardBench &bench) { return bench.program->cache().list().size(); }
};

bool FilingTransferTest::preview(BoardBench &bench, const QString &path)
{
    FilingTransfer &transfer = bench.program->board().transfer();
    QSignalSpy previewed(&transfer, &FilingTransfer::previewed);
    transfer.importFrom(path);
    return previewed.wait();
}

bool FilingTransferTest::press(BoardBench &bench, const QString &button)
{
    auto *dialog = bench.find<QDialog>(u"importPreview"_s);
    return dialog && KeyDriver(*dialog).pressButton(button);
}

QString FilingTransferTest::fileWith(BoardBench &bench, const QString &name,
                                     const QByteArray &content)
{
    const QString path = bench.folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test cannot write its table.");
    return path;
}

void FilingTransferTest::importsAThousandRowsOnce()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    bench.program->board().show();
    QByteArray rows = "办理人,省市,备案类型,手机号\r\n";
    for (int i = 0; i < 1000; ++i)
        rows += u"办理人%1,浙江,新增网站,138%2\r\n"_s.arg(i)
                    .arg(i + 10000000, 8, 10, QChar(u'0'))
                    .toUtf8();
    const QString path = fileWith(bench, u"导入 文件.csv"_s, rows);
    QVERIFY(preview(bench, path));
    QVERIFY(press(bench, u"takeImport"_s));
    QCOMPARE(kept(bench), 1000);
    QVERIFY(bench.isSaved());
    // Nothing is left to take.
    QVERIFY(preview(bench, path));
    QVERIFY(!bench.find<QPushButton>(u"takeImport"_s)->isEnabled());
    QVERIFY(press(bench, u"cancelImport"_s));
    QVERIFY(bench.restart());
    QCOMPARE(kept(bench), 1000);
}

void FilingTransferTest::exportReadsBack()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QString path = bench.folder.filePath(u"导出.csv"_s);
    QSignalSpy finished(&bench.program->board().transfer(), &FilingTransfer::finished);
    bench.program->board().transfer().exportTo(path, ExportColumns::All);
    QVERIFY(finished.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("\xEF\xBB\xBF"));

    BoardBench other(pilotDay());
    QVERIFY(other.restart());
    other.program->board().show();
    QVERIFY(preview(other, path));
    QVERIFY(press(other, u"takeImport"_s));
    QCOMPARE(kept(other), 7);
    for (int row = 0; row < 7; ++row) {
        QCOMPARE(other.cell(row, BoardColumn::TimeLeft), bench.cell(row, BoardColumn::TimeLeft));
        QCOMPARE(other.cell(row, BoardColumn::NextStep), bench.cell(row, BoardColumn::NextStep));
    }
}

void FilingTransferTest::showsHowItUnderstoodBeforeItKeeps()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    bench.program->board().show();
    QVERIFY(preview(bench, fileWith(bench, u"表 格.csv"_s, twoRows)));
    QCOMPARE(kept(bench), 0);
    auto *columns = previewList(bench, u"previewColumns"_s);
    QVERIFY(columns);
    QCOMPARE(columns->topLevelItemCount(), 5);
    QCOMPARE(columns->topLevelItem(0)->text(1), u"办理人/单位"_s);
    QCOMPARE(columns->topLevelItem(4)->text(1), u"不读取"_s);
    auto *rows = previewList(bench, u"previewRows"_s);
    QVERIFY(rows);
    QCOMPARE(rows->topLevelItem(0)->text(0), u"3"_s);
    QVERIFY(rows->topLevelItem(0)->text(1).contains(u"火星"_s));
    QVERIFY(press(bench, u"takeImport"_s));
    QCOMPARE(kept(bench), 1);
    QVERIFY(bench.isSaved());
}

void FilingTransferTest::showsTheFilingsAsUnderstood()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    bench.program->board().show();
    QVERIFY(preview(bench,
                    fileWith(bench, u"a.csv"_s,
                             "单位,订单号,城市,订单类型,状态,截止时间,主体手机,服务负责人手机\n"
                             "甲,301,深圳,首次备案（APP）,审核中,,13800138000,\n"
                             "乙,302,浙江,新增服务,审核中,,,138 0013 8001\n")));
    auto *filings = previewList(bench, u"previewFilings"_s);
    QVERIFY(filings);
    const auto columnOf = [filings](const QString &title) {
        for (int column = 0; column < filings->columnCount(); ++column) {
            if (filings->headerItem()->text(column) == title)
                return column;
        }
        return -1;
    };
    const QTreeWidgetItem &first = *filings->topLevelItem(0);
    QCOMPARE(first.text(0), u"2"_s);
    QCOMPARE(first.text(1), u"缺APP负责人的手机号码"_s); // as on the board
    QCOMPARE(first.text(columnOf(u"省市"_s)), u"广东"_s);
    QCOMPARE(first.text(columnOf(u"备案类型"_s)), u"首次备案（APP）"_s);
    QCOMPARE(first.text(columnOf(u"主体负责人手机号"_s)), u"138****8000"_s);
    QCOMPARE(columnOf(u"截止时间"_s), -1);
    QCOMPARE(filings->topLevelItem(1)->text(1), QString());
    QCOMPARE(filings->topLevelItem(1)->text(columnOf(u"网站负责人手机号"_s)), u"138****8001"_s);
    // What is written for people only is not read.
    auto *columns = previewList(bench, u"previewColumns"_s);
    QCOMPARE(columns->topLevelItem(4)->text(1), u"状态，仅用于识别草稿"_s);
    QCOMPARE(columns->topLevelItem(5)->text(1), u"不读取"_s);
    QVERIFY(press(bench, u"takeImport"_s));
    QCOMPARE(bench.cell(0, BoardColumn::TimeLeft), u"等待短信"_s);
    QCOMPARE(bench.cell(1, BoardColumn::TimeLeft), u"草稿"_s);
    QCOMPARE(bench.cell(1, BoardColumn::NextStep), u"缺APP负责人的手机号码"_s);
}

namespace {

// Where the words of a line begin: its first pixel that is not the ground of the area.
int beginningIn(QWidget &view, const QRect &area)
{
    const QImage image = view.grab(area).toImage();
    const QRgb ground = image.pixel(0, image.height() / 4);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = image.height() / 4; y < image.height() * 3 / 4; ++y) {
            if (image.pixel(x, y) != ground)
                return x;
        }
    }
    return -1;
}

} // namespace

void FilingTransferTest::cellsBeginBelowTheirTitlesAndAreSeenWhole()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    bench.program->board().show();
    QVERIFY(preview(bench, fileWith(bench, u"a.csv"_s, twoRows)));
    auto *filings = previewList(bench, u"previewFilings"_s);
    QVERIFY(filings);
    QHeaderView *header = filings->header();
    QCoreApplication::processEvents();
    for (int column = 0; column < filings->columnCount(); ++column) {
        const QRect cell = filings->visualRect(filings->model()->index(0, column));
        const QString text = filings->topLevelItem(0)->text(column);
        QVERIFY(filings->fontMetrics().horizontalAdvance(text) < cell.width());
        if (!filings->viewport()->rect().contains(cell))
            continue;
        const QRect title(header->sectionViewportPosition(column), 0, header->sectionSize(column),
                          header->height());
        const int cellWords = beginningIn(*filings->viewport(), cell);
        const int titleWords = beginningIn(*header->viewport(), title);
        // Two pixels: characters do not begin at the edge of their own box.
        QVERIFY2(cellWords >= 0 && qAbs(cellWords - titleWords) <= 2,
                 qPrintable(u"%1: %2, %3"_s.arg(column).arg(cellWords).arg(titleWords)));
    }
}

void FilingTransferTest::faultyRowsCanBeSavedAfterwards()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.showBoard());
    QVERIFY(preview(bench, fileWith(bench, u"a.csv"_s, twoRows)));
    QVERIFY(press(bench, u"takeImport"_s));
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"saveFaultsLater"_s));
    auto *dialog = bench.program->board().findChild<QFileDialog *>(u"faultsDialog"_s);
    QVERIFY(dialog);
    const QString path = bench.folder.filePath(u"faults.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(u"火星"_s.toUtf8()));
}

// Nor are they gone where the question for the file is left without an answer, or nothing can be written.
void FilingTransferTest::faultyRowsCanStillBeSavedAfterAnExport()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.showBoard());
    QVERIFY(preview(bench, fileWith(bench, u"a.csv"_s, twoRows)));
    QVERIFY(press(bench, u"takeImport"_s));
    const NoticeStack &notices = bench.program->board().notices();
    const auto canBeSaved = [&notices] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of one that was put away
        return notices.findChild<QPushButton *>(u"saveFaultsLater"_s);
    };
    QVERIFY(canBeSaved());
    FilingTransfer &transfer = bench.program->board().transfer();
    QSignalSpy finished(&transfer, &FilingTransfer::finished);
    for (const QString &path : {bench.folder.filePath(u"all.csv"_s), bench.folder.path()}) {
        transfer.exportTo(path, ExportColumns::All);
        QVERIFY(finished.wait());
        QTRY_VERIFY(notices.isShown(u"savedNotice"_s));
        QVERIFY(canBeSaved());
        bench.program->board().notices().dismiss(u"savedNotice"_s);
    }
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"saveFaultsLater"_s));
    auto *dialog = bench.program->board().findChild<QFileDialog *>(u"faultsDialog"_s);
    QVERIFY(dialog);
    dialog->reject();
    QVERIFY(canBeSaved());
}

namespace {
const QByteArray threeRows = "办理人,省市,备案类型,手机号\r\n甲,深圳,新增网站,13800138000\r\n"
                             "乙,广州,新增网站,13800138001\r\n丙,珠海,新增网站,13800138002\r\n";
}

// The button that is filled with colour is what Enter does, whatever has the focus.
void FilingTransferTest::importIsTakenByEnter()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.restart());
    for (const bool isInList : {false, true}) {
        const QByteArray row = isInList ? "丁,深圳,新增网站,13800138003\r\n" : "";
        QVERIFY(preview(bench, fileWith(bench, u"三件.csv"_s, threeRows + row)));
        auto *dialog = bench.find<QDialog>(u"importPreview"_s);
        QWidget *focused = dialog->focusWidget();
        QCOMPARE(focused->objectName(), u"takeImport"_s);
        if (isInList) {
            auto *list = dialog->findChild<QTreeWidget *>();
            list->setFocus();
            focused = list;
        }
        QTest::keyClick(focused, Qt::Key_Return);
        QTRY_VERIFY(!bench.find<QDialog>(u"importPreview"_s));
        QCOMPARE(kept(bench), isInList ? 4 : 3);
    }
}

void FilingTransferTest::importIsTakenBack()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const qsizetype before = kept(bench);
    QVERIFY(preview(bench, fileWith(bench, u"三件.csv"_s, threeRows)));
    QVERIFY(press(bench, u"takeImport"_s));
    QCOMPARE(kept(bench), before + 3);
    QVERIFY(bench.showBoard());
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(kept(bench), before);
    QCOMPARE(bench.find<QLabel>(u"undoNoticeTitle"_s)->text(), u"已撤销“导入”（3 件）"_s);
    // It no longer says that they were imported.
    QVERIFY(!bench.program->board().notices().isShown(u"transferNotice"_s));
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QCOMPARE(kept(bench), before);
}

void FilingTransferTest::importIsTakenBackByItsNotice()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.restart());
    QVERIFY(preview(bench, fileWith(bench, u"三件.csv"_s, threeRows)));
    QVERIFY(press(bench, u"takeImport"_s));
    QVERIFY(bench.showBoard());
    // One notice tells of it, not two.
    QVERIFY(!bench.find<QLabel>(u"undoNoticeTitle"_s));
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"undoImport"_s));
    QCOMPARE(kept(bench), 0);
}

void FilingTransferTest::whatWasChangedSinceStaysAndIsNamed()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.restart());
    QVERIFY(preview(bench, fileWith(bench, u"三件.csv"_s, threeRows)));
    QVERIFY(press(bench, u"takeImport"_s));
    FilingRecord changed = *bench.recordOf(u"乙"_s);
    changed.orderNumber = u"A1"_s; // as a wizard would, which is no step of the board
    bench.program->cache().put(changed, {});
    QVERIFY(bench.showBoard());
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(kept(bench), 1);
    QCOMPARE(*bench.recordOf(u"乙"_s), changed);
    QVERIFY(bench.find<QLabel>(u"undoNoticeText"_s)->text().contains(u"乙"_s));
}

void FilingTransferTest::onlyTheLastStepIsOffered()
{
    BoardBench bench; // of a day on which everybody is asked
    QVERIFY(bench.restart());
    QVERIFY(preview(bench, fileWith(bench, u"三件.csv"_s, threeRows)));
    QVERIFY(press(bench, u"takeImport"_s));
    QVERIFY(bench.showBoard());
    bench.select(u"甲"_s);
    bench.press(Qt::Key_R, Qt::ControlModifier);
    // The import is still told of, behind; what a click takes back is the time.
    const NoticeStack &notices = bench.program->board().notices();
    QVERIFY(notices.isShown(u"transferNotice"_s));
    QVERIFY(!notices.findChild<QPushButton *>(u"undoImport"_s));
    QVERIFY(bench.find<QPushButton>(u"undoNoticeUndo"_s));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(kept(bench), 0);
    QVERIFY(!notices.isShown(u"transferNotice"_s));
}

void FilingTransferTest::columnsForPeopleAreChosenByKey()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const auto headerOf = [&bench](const QList<Qt::Key> &keys) {
        bench.press(Qt::Key_E, Qt::ControlModifier);
        KeyDriver driver(*bench.find<QDialog>(u"exportChoice"_s));
        for (const Qt::Key key : keys)
            driver.press(key);
        auto *files = bench.find<QFileDialog>(u"exportDialog"_s);
        const QString path = bench.folder.filePath(u"导出.csv"_s);
        QSignalSpy finished(&bench.program->board().transfer(), &FilingTransfer::finished);
        Q_EMIT files->fileSelected(path);
        files->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QFile file(path);
        const bool isWritten =
            finished.wait() && bench.showBoard() && file.open(QIODevice::ReadOnly);
        return isWritten ? QString::fromUtf8(file.readLine()) : QString();
    };
    QVERIFY(headerOf({Qt::Key_Return}).contains(u"剩余时间"_s));
    QVERIFY(headerOf({Qt::Key_Down, Qt::Key_Return}).contains(u"核验负责人"_s));
    // The choice stays.
    QVERIFY(headerOf({Qt::Key_Return}).contains(u"核验负责人"_s));
}

void FilingTransferTest::keepsNothingWhenCancelled()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    bench.program->board().show();
    QVERIFY(preview(bench, fileWith(bench, u"a.csv"_s, twoRows)));
    QSignalSpy finished(&bench.program->board().transfer(), &FilingTransfer::finished);
    QVERIFY(press(bench, u"cancelImport"_s));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(kept(bench), 0);
}

void FilingTransferTest::savesFaultyRowsInTheSameFormat_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("CSV") << u"csv"_s;
    QTest::newRow("workbook") << u"xlsx"_s;
}

void FilingTransferTest::savesFaultyRowsInTheSameFormat()
{
    QFETCH(QString, suffix);
    BoardBench bench;
    QVERIFY(bench.restart());
    bench.program->board().show();
    QVERIFY(preview(bench, fileWith(bench, u"a."_s + suffix, twoRows)));
    QVERIFY(press(bench, u"saveFaults"_s));
    auto *dialog = bench.program->board().findChild<QFileDialog *>(u"faultsDialog"_s);
    QVERIFY(dialog);
    const QString path = bench.folder.filePath(u"faults."_s + suffix);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(press(bench, u"cancelImport"_s));
    // It reads back as the same faulty row, with its reason passed over.
    QVERIFY(preview(bench, path));
    auto *rows = previewList(bench, u"previewRows"_s);
    QVERIFY(rows);
    QCOMPARE(rows->topLevelItemCount(), 1);
    QCOMPARE(rows->topLevelItem(0)->text(0), u"2"_s);
    auto *columns = previewList(bench, u"previewColumns"_s);
    QCOMPARE(columns->topLevelItemCount(), 6);
}

void FilingTransferTest::takesPastedCells()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.showBoard());
    QGuiApplication::clipboard()->setText(
        u"单位\t省市\t订单类型\t手机号\n甲\t广东-深圳\t新增服务（原备案不在腾讯云）\t136****7633、135****2101\n"_s);
    QSignalSpy previewed(&bench.program->board().transfer(), &FilingTransfer::previewed);
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(previewed.size(), 1); // it can have come while the key was handled
    QVERIFY(press(bench, u"takeImport"_s));
    QCOMPARE(kept(bench), 1);
    QCOMPARE(bench.recordOf(u"甲"_s)->provinceCode, u"440000"_s);
}

void FilingTransferTest::pastingWithoutTextDoesNothing()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.showBoard());
    QGuiApplication::clipboard()->setText(u" \n"_s);
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!bench.find<QWidget>(u"importPreview"_s));
    QVERIFY(!bench.find<QWidget>(u"transferNotice"_s + u"Dismiss"_s));
}

void FilingTransferTest::takesADroppedFile()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    bench.program->board().show();
    const QString path = fileWith(bench, u"a.csv"_s, twoRows);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&bench.program->board(), &enter);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QSignalSpy previewed(&bench.program->board().transfer(), &FilingTransfer::previewed);
    QCoreApplication::sendEvent(&bench.program->board(), &event);
    QVERIFY(previewed.wait());
}

void FilingTransferTest::writesAnEmptyTableThatIsRead()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    bench.program->board().show();
    const QString path = bench.folder.filePath(u"空表.xlsx"_s);
    QSignalSpy finished(&bench.program->board().transfer(), &FilingTransfer::finished);
    bench.program->board().transfer().writeTemplateTo(path);
    QVERIFY(finished.wait());
    // A header and no row: told, not passed over.
    bench.program->board().transfer().importFrom(path);
    QVERIFY(finished.wait());
    QVERIFY(bench.find<QWidget>(u"transferNotice"_s + u"Dismiss"_s));
    QCOMPARE(kept(bench), 0);
}

void FilingTransferTest::workbookGoesOutAndComesBack()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QString path = bench.folder.filePath(u"导出.xlsx"_s);
    QSignalSpy finished(&bench.program->board().transfer(), &FilingTransfer::finished);
    bench.program->board().transfer().exportTo(path, ExportColumns::All);
    QVERIFY(finished.wait());
    BoardBench other(pilotDay());
    QVERIFY(other.restart());
    other.program->board().show();
    QVERIFY(preview(other, path));
    QVERIFY(press(other, u"takeImport"_s));
    QCOMPARE(kept(other), kept(bench));
}

void FilingTransferTest::stopKeepsNothing()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    bench.program->board().show();
    QByteArray bytes = "办理人,省市,备案类型\r\n";
    for (int i = 0; i < 50'000; ++i)
        bytes += "第" + QByteArray::number(i) + "位,浙江,新增网站\r\n";
    QSignalSpy finished(&bench.program->board().transfer(), &FilingTransfer::finished);
    bench.program->board().transfer().importFrom(fileWith(bench, u"a.csv"_s, bytes));
    QTRY_VERIFY(bench.find<QWidget>(u"stopImport"_s));
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"stopImport"_s));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!bench.find<QWidget>(u"importPreview"_s));
    QCOMPARE(kept(bench), 0);
}

void FilingTransferTest::aPipeHoldsNothingUp()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    bench.program->board().show();
    const QString pipe = bench.folder.filePath(u"管道.csv"_s);
    if (!makeNamedPipe(pipe))
        QSKIP("no pipe can be made here");
    QSignalSpy finished(&bench.program->board().transfer(), &FilingTransfer::finished);
    bench.program->board().transfer().importFrom(pipe);
    QVERIFY(finished.wait());
    QVERIFY(bench.find<QWidget>(u"transferNotice"_s + u"Dismiss"_s));
    QVERIFY(preview(bench, fileWith(bench, u"a.csv"_s, twoRows)));
    QVERIFY(press(bench, u"takeImport"_s));
    QCOMPARE(kept(bench), 1);
}

void FilingTransferTest::exportLeavesAPipeInItsPlace()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    bench.program->board().show();
    const QString pipe = bench.folder.filePath(u"管道.csv"_s);
    if (!makeNamedPipe(pipe))
        QSKIP("no pipe can be made here");
    QSignalSpy finished(&bench.program->board().transfer(), &FilingTransfer::finished);
    bench.program->board().transfer().exportTo(pipe, ExportColumns::All);
    QVERIFY(finished.wait());
    QVERIFY(isStillNamedPipe(pipe));
    QTRY_VERIFY(bench.find<QWidget>(u"savedNotice"_s + u"Dismiss"_s));
}

void FilingTransferTest::canBeStoppedFromTheFirstMoment()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.showBoard());
    QSignalSpy finished(&bench.program->board().transfer(), &FilingTransfer::finished);
    bench.program->board().transfer().importFrom(fileWith(bench, u"a.csv"_s, twoRows));
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"stopImport"_s));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!bench.find<QWidget>(u"importPreview"_s));
    QCOMPARE(kept(bench), 0);
}

#include "tst_filingtransfer.moc"

BEIAN_UI_TEST_MAIN(FilingTransferTest)
