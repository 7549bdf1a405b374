// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtestspontaneevent.h>

#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qstringconverter.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/warnings.h"
#include "app/store/databasethread.h"
#include "app/store/filingcache.h"
#include "app/store/filingdatabase.h"
#include "tests/ui/boardbench.h"
#include "app/time/beijingtime.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/board/noticestack.h"
#include "ui/tour/samplefilings.h"
#include "tests/ui/uimain.h"
#include "tests/ui/windowreading.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Closed by the person, not by the program. Offscreen there is no tray.
void closeByPerson(BoardBench &bench)
{
    QCloseEvent close;
    QSpontaneKeyEvent::setSpontaneous(&close);
    qApp->notify(&bench.program->board(), &close); // sendEvent() takes the mark off
}

} // namespace

// The real board on a real file, by keyboard: how it opens, what its footer says, how it closes.
class BoardWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void firstStartOpensTheWizardLaterOnesTheBoard();
    void keptVerifiedExpiredSubmittedAgainAcrossRestarts();
    void savedIsSaidAfterTheCommitOnly();
    void nothingSecretReachesTheDisk();
    void clockThatWasSetIsTold();
    void whatWasNeverOverIsNotSaidAnyMore();
    void failedBackupIsTold();
    void aLockThatIsNotUnderstoodIsTold();
    void closingNeverVanishesWithoutATray();
    void closingWithoutATrayIsAskedAboutOnce_data();
    void closingWithoutATrayIsAskedAboutOnce();
    void rowsStayWhateverTheFootSays_data();
    void rowsStayWhateverTheFootSays();
    void theFootTellsWhenACopyWasTakenBack();
    void whatAnotherProgramAddsIsShown_data();
    void whatAnotherProgramAddsIsShown();
    void ctrlQQuitsWhateverClosingMeans();
    void ctrlQAsksOnlyWhereSomethingIsLost_data();
    void ctrlQAsksOnlyWhereSomethingIsLost();
};

void BoardWindowTest::firstStartOpensTheWizardLaterOnesTheBoard()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.program->wizards().isAnyOpen());
    QVERIFY(!bench.program->board().isVisible());
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QVERIFY(!bench.program->wizards().isAnyOpen());
    QVERIFY(bench.program->board().isVisible());
    QCOMPARE(bench.rowOf(u"陈先生"_s), 0);
}

void BoardWindowTest::keptVerifiedExpiredSubmittedAgainAcrossRestarts()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.click(u"sms1Now"_s));
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QCOMPARE(bench.cell(0, BoardColumn::Verified), u"0 / 2"_s);
    QCOMPARE(bench.cell(0, BoardColumn::TimeLeft), u"24:00:00"_s);

    bench.select(u"陈先生"_s);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(bench.cell(0, BoardColumn::Verified), u"1 / 2"_s);
    bench.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(bench.cell(0, BoardColumn::NextStep), u"网站负责人待核验"_s);
    QVERIFY(bench.isSaved());

    bench.advance(23h + 59min + 59s);
    QCOMPARE(bench.cell(0, BoardColumn::TimeLeft), u"00:00:01"_s);
    bench.advance(1s);
    QCOMPARE(bench.cell(0, BoardColumn::TimeLeft), u"已过期"_s);
    QCOMPARE(bench.cell(0, BoardColumn::NextStep), u"需重新提交"_s);
    QVERIFY(bench.restart());
    QCOMPARE(bench.cell(0, BoardColumn::TimeLeft), u"已过期"_s);

    bench.select(u"陈先生"_s);
    bench.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.cell(0, BoardColumn::TimeLeft), u"等待短信"_s);
    QCOMPARE(bench.recordOf(u"陈先生"_s)->round, 2);
    QVERIFY(bench.isSaved());
    // That, too, can be undone, and is kept.
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.recordOf(u"陈先生"_s)->round, 1);
    QVERIFY(bench.isSaved());
    bench.select(u"陈先生"_s);
    bench.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QCOMPARE(bench.recordOf(u"陈先生"_s)->round, 2);
}

void BoardWindowTest::savedIsSaidAfterTheCommitOnly()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.restart());
    bench.program->board().show();
    bench.program->cache().putAll(sampleBoard(pilotDay()));
    auto *footer = bench.program->board().findChild<QLabel *>(u"boardFooter"_s);
    QVERIFY(footer->text().contains(u"正在保存"_s));
    QVERIFY(bench.isSaved());
    QTRY_VERIFY(footer->text().contains(u"最近一次保存 14:50:52"_s));
    QVERIFY(footer->text().startsWith(u"7 件"_s));
}

// Every byte of the data and settings folder, in UTF-8 and UTF-16 of both orders.
void BoardWindowTest::nothingSecretReachesTheDisk()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(u"标记先生"_s, {u"13876543210"_s, u"13312345679"_s}));
    QVERIFY(bench.click(u"sms1Now"_s));
    QVERIFY(bench.fill(u"sms1Code"_s, u"739154"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.fill(u"suffix1DocumentField"_s, u"11010519491231002X"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.click(u"row1Verified"_s));
    QVERIFY(bench.isSaved());
    bench.end();

    bool isApplicantThere = false;
    qsizetype files = 0;
    QDirIterator it(bench.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        ++files;
        isApplicantThere = isApplicantThere || content.contains(QByteArrayLiteral("标记先生"));
        for (const QString &secret : {u"739154"_s, u"11010519491231002X"_s, u"31002X"_s,
                                      u"13876543210"_s, u"13312345679"_s}) {
            QVERIFY2(!content.contains(secret.toUtf8()), qPrintable(it.filePath()));
            for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
                QStringEncoder encoder(encoding);
                const QByteArray encoded = encoder.encode(secret);
                QVERIFY2(!content.contains(encoded), qPrintable(it.filePath()));
            }
        }
    }
    // The search itself works: what may be kept is found.
    QVERIFY(isApplicantThere);
    QVERIFY(files >= 2);
}

void BoardWindowTest::clockThatWasSetIsTold()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    // Sleep is no jump.
    bench.advance(3h);
    QVERIFY(!bench.program->board().notices().isShown(u"clockNotice"_s));
    bench.clock.setNow(bench.clock.now().addSecs(-7200));
    bench.program->ticker().tick();
    QVERIFY(bench.program->board().notices().isShown(u"clockNotice"_s));
}

// The clock was a day ahead, and everything seemed to be over.
void BoardWindowTest::whatWasNeverOverIsNotSaidAnyMore()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.program->board().notices().dismiss(u"reminderNotice"_s);
    bench.advance(30h);
    const NoticeStack &notices = bench.program->board().notices();
    QVERIFY(notices.isShown(u"reminderNotice"_s));
    bench.clock.setNow(pilotDay());
    bench.program->ticker().tick();
    QVERIFY(bench.find<QWidget>(u"reminderNotice"_s));
    QVERIFY2(!shownTexts(notices).contains(u"重新提交"_s), qPrintable(shownTexts(notices)));
    // What has less than six hours left by the right clock is named again, and nothing else.
    QVERIFY(shownTexts(notices).contains(u"陈先生"_s));
    QVERIFY(shownTexts(notices).contains(u"林女士"_s));
    QVERIFY(!shownTexts(notices).contains(u"王先生"_s));
}

void BoardWindowTest::failedBackupIsTold()
{
    BoardBench bench;
    const QList<KeptChange> filings = sampleBoard(today());
    QVERIFY(bench.startWith(filings));
    // Where the file of the next day would be made lies something else.
    const QString inTheWay = bench.folder.filePath(u"backups/filings-20261124.db.part/something"_s);
    QVERIFY(QDir().mkpath(inTheWay));
    const auto saveNextDay = [&](std::chrono::seconds later) {
        bench.advance(later);
        return bench.put(filings.first(1)) && bench.isSaved();
    };
    QVERIFY(saveNextDay(24h));
    const NoticeStack &notices = bench.program->board().notices();
    QTRY_VERIFY(shownTexts(notices).contains(u"今日备份与清理未完成"_s));
    QVERIFY(shownTexts(notices).contains(u"20261124"_s));
    QVERIFY(QDir(QFileInfo(inTheWay).path()).removeRecursively());
    QVERIFY(saveNextDay(2h));
    QTRY_VERIFY(!notices.isShown(u"upkeepNotice"_s));
}

void BoardWindowTest::aLockThatIsNotUnderstoodIsTold()
{
    BoardBench bench;
    QFile file(bench.folder.filePath(u"administrator.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[privacy]\nkeep-full-numbers no\n[site]\ncheck=false\n");
    file.close();
    QVERIFY(bench.startWith(sampleBoard(today())));
    const NoticeStack &notices = bench.program->board().notices();
    QVERIFY(notices.isShown(u"administratorNotice"_s));
    while (!bench.find<QWidget>(u"administratorNotice"_s))
        QVERIFY(KeyDriver(bench.program->board()).pressButton(u"reminderNoticeNext"_s));
    QVERIFY(shownTexts(notices).contains(u"1 处错误"_s));
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"showFaults"_s));
    auto *faults = bench.find<QWidget>(u"administratorFaults"_s);
    QVERIFY(faults);
    QVERIFY2(shownTexts(*faults).contains(u"第 2 行"_s), qPrintable(shownTexts(*faults)));
    QVERIFY(!bench.find<QWidget>(u"privacyKeepFullNumbers"_s)
            || !bench.find<QWidget>(u"privacyKeepFullNumbers"_s)->isEnabled());
    // Without faults nothing is said.
    BoardBench other;
    QVERIFY(other.startWith(sampleBoard(today())));
    QVERIFY(!other.program->board().notices().isShown(u"administratorNotice"_s));
}

void BoardWindowTest::closingNeverVanishesWithoutATray()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    QVERIFY(bench.program->settings().setValue(Setting::CloseBehaviour, u"minimise"_s));
    const QSignalSpy quit(bench.program.get(), &MainProgram::quitRequested);
    closeByPerson(bench);
    QVERIFY(bench.program->board().isVisible());
    QVERIFY(bench.program->board().isMinimized());
    QCOMPARE(quit.size(), 0);
    QVERIFY(bench.program->settings().setValue(Setting::CloseBehaviour, u"quit"_s));
    closeByPerson(bench);
    QVERIFY(bench.answer(bench.program->board(), u"quitQuestion"_s, u"quitLeave"_s));
    QTRY_COMPARE(quit.size(), 1);
}

void BoardWindowTest::closingWithoutATrayIsAskedAboutOnce_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("isMinimised");
    QTest::addColumn<int>("quits");
    QTest::newRow("keep running") << u"closeKeep"_s << u"minimise"_s << true << 0;
    QTest::newRow("quit") << u"closeQuit"_s << u"quit"_s << false << 1;
    QTest::newRow("cancel: asked again") << u"closeCancel"_s << u"ask"_s << false << 0;
}

void BoardWindowTest::closingWithoutATrayIsAskedAboutOnce()
{
    QFETCH(QString, answer);
    QFETCH(QString, kept);
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    BoardWindow &board = bench.program->board();
    const QSignalSpy quit(bench.program.get(), &MainProgram::quitRequested);
    closeByPerson(bench);
    QVERIFY(board.isVisible() && !board.isMinimized());
    QVERIFY(bench.answer(board, u"closeQuestion"_s, answer));
    QTEST(board.isMinimized(), "isMinimised");
    QFETCH(int, quits);
    QTRY_COMPARE(quit.size(), quits);
    QCOMPARE(bench.program->settings().text(Setting::CloseBehaviour), kept);
    closeByPerson(bench);
    QCOMPARE(board.findChild<QMessageBox *>(u"closeQuestion"_s) != nullptr, kept == u"ask"_s);
}

void BoardWindowTest::rowsStayWhateverTheFootSays_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("a narrow window") << 800;
    QTest::newRow("the first size") << 892;
    QTest::newRow("a wide window") << 1300;
}

void BoardWindowTest::rowsStayWhateverTheFootSays()
{
    QFETCH(const int, width);
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    BoardWindow &board = bench.program->board();
    QVERIFY(bench.program->settings().setValue(Setting::RemindSixHours, false)); // no notice comes
    board.resize(width, 640);
    board.table().clearSelection();
    QCoreApplication::processEvents();
    const auto place = [&board] {
        QCoreApplication::processEvents();
        return QRect(board.table().mapTo(&board, QPoint()), board.table().size());
    };
    const QRect before = place();
    bench.select(u"林女士 · 个人博客"_s);
    QCOMPARE(place(), before);
    bench.press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(place(), before);
    QVERIFY(bench.isSaved());
    QVERIFY(bench.find<QPushButton>(u"undoButton"_s));
    QCOMPARE(place(), before);
    bench.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(place(), before);
    board.table().clearSelection();
    QCOMPARE(place(), before);
}

// What is in the file since then is what was saved last.
void BoardWindowTest::theFootTellsWhenACopyWasTakenBack()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    DatabaseThread &database = bench.program->database();
    const QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"copy.db"_s);
    QSignalSpy copied(&database, &DatabaseThread::copySaved);
    database.saveCopy(file);
    QVERIFY(copied.wait());
    bench.advance(10min);
    QSignalSpy back(&database, &DatabaseThread::takenBack);
    database.restoreCopy(file, {});
    QVERIFY(back.wait());
    const QString now = inBeijing(bench.clock.now()).toString(u"HH:mm:ss"_s);
    QVERIFY2(bench.find<QLabel>(u"boardFooter"_s)->text().contains(now), qPrintable(now));
}

void BoardWindowTest::whatAnotherProgramAddsIsShown_data()
{
    QTest::addColumn<bool>("isAskedFor");
    QTest::newRow("within two seconds") << false;
    QTest::newRow("at once by F5") << true;
}

void BoardWindowTest::whatAnotherProgramAddsIsShown()
{
    QFETCH(const bool, isAskedFor);
    // The board looks by itself with every even second: this one is odd, and stays.
    BoardBench bench(pilotDay().addSecs(1));
    const QList<KeptChange> samples = sampleBoard(pilotDay());
    QVERIFY(bench.startWith(samples.mid(0, 1)));
    // The look of the window that came to the front is over.
    QSignalSpy answered(&bench.program->database(), &DatabaseThread::historyLoaded);
    bench.program->database().requestHistory(samples.constFirst().record.id);
    QVERIFY(answered.wait());
    FilingDatabase other;
    QVERIFY(other.open(bench.folder.path(), {}, bench.clock.now()));
    QVERIFY(other.save(samples.at(1).record, samples.at(1).events));
    bench.program->ticker().tick();
    bench.program->database().requestHistory(samples.constFirst().record.id);
    QVERIFY(answered.wait());
    QCOMPARE(bench.program->cache().list().size(), 1);
    if (isAskedFor)
        bench.press(Qt::Key_F5);
    else
        bench.advance(1s);
    QTRY_COMPARE(bench.program->cache().list().size(), 2);
    QVERIFY(bench.rowOf(samples.at(1).record.applicant) >= 0);
}

void BoardWindowTest::ctrlQQuitsWhateverClosingMeans()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    QVERIFY(bench.program->settings().setValue(Setting::CloseBehaviour, u"minimise"_s));
    const QSignalSpy quit(bench.program.get(), &MainProgram::quitRequested);
    bench.press(Qt::Key_Q, Qt::ControlModifier);
    // Two are due within six hours.
    auto *question = bench.program->board().findChild<QMessageBox *>(u"quitQuestion"_s);
    QVERIFY(question);
    QVERIFY(question->informativeText().startsWith(u"2 件"_s));
    QTest::keyClick(question, Qt::Key_Escape);
    QCOMPARE(quit.size(), 0);
    QVERIFY(bench.showBoard());
    bench.press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(bench.answer(bench.program->board(), u"quitQuestion"_s, u"quitLeave"_s));
    QTRY_COMPARE(quit.size(), 1);
}

void BoardWindowTest::ctrlQAsksOnlyWhereSomethingIsLost_data()
{
    QTest::addColumn<bool>("isTyped");
    QTest::newRow("nothing is due and nothing open") << false;
    QTest::newRow("a wizard has a full number") << true;
}

void BoardWindowTest::ctrlQAsksOnlyWhereSomethingIsLost()
{
    QFETCH(bool, isTyped);
    BoardBench bench;
    QVERIFY(bench.restart());
    if (isTyped)
        QVERIFY(bench.enterFiling(u"陈先生"_s, {u"13800138000"_s, u"13300133000"_s}));
    QVERIFY(bench.showBoard());
    const QSignalSpy quit(bench.program.get(), &MainProgram::quitRequested);
    bench.press(Qt::Key_Q, Qt::ControlModifier);
    if (isTyped) {
        QCOMPARE(quit.size(), 0);
        QVERIFY(bench.answer(bench.program->board(), u"quitQuestion"_s, u"quitLeave"_s));
    }
    QTRY_COMPARE(quit.size(), 1);
}

#include "tst_boardwindow.moc"

BEIAN_UI_TEST_MAIN(BoardWindowTest)
