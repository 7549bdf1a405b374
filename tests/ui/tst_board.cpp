// SPDX-License-Identifier: MIT
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtestspontaneevent.h>

#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>
#include <QtCore/qstringconverter.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qtreewidget.h>

#include "boardbench.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/number/answerdialog.h"
#include "ui/board/figurecard.h"
#include "ui/board/filingtransfer.h"
#include "ui/board/noticestack.h"
#include "ui/tour/samplefilings.h"
#include "ui/wizard/verifywizard.h"
#include "ui/wizard/wizardflow.h"
#include "uimain.h"
#include "windowreading.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The real board on a real file, by keyboard.
class BoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartOpensTheWizardLaterOnesTheBoard();
    void keptVerifiedExpiredSubmittedAgainAcrossRestarts();
    void resumingAsksForTheNumberThatWasMasked();
    void sharedNumberIsAskedOnce();
    void fullNumbersAreNotAskedAgain();
    void nothingSecretReachesTheDisk();
    void keepAsToDoAndGoOnAtTheNextStart();
    void discardedFilingIsGone();
    void leavingUnchangedAsksNothing();
    void nameThatLooksSecretKeepsNextClosed();
    void nobodyToVerifyIsNotKept();
    void rowsOfTheSampleBoard();
    void figuresFilterWhenPressed();
    void searchFindsByEveryWord_data();
    void searchFindsByEveryWord();
    void typingOnTheRowsSearches();
    void firstKeySelectsTheMostUrgent_data();
    void firstKeySelectsTheMostUrgent();
    void everyRowActionByKey();
    void answerOfTheSiteIsNotedOnTheBoard();
    void whichNumberIsAskedByAMenu();
    void undoLeavesWhatWasEnteredSince();
    void removedFilingsComeBack();
    void boardAndOpenWizardAgree();
    void historyTellsEachEventAndTakesNotes();
    void noteThatLooksSecretIsRefused();
    void importsAThousandRowsOnce();
    void exportReadsBack();
    void damagedRowsAreNamed();
    void savedIsSaidAfterTheCommitOnly();
    void clockThatWasSetIsTold();
    void whatWasNeverOverIsNotSaidAnyMore();
    void aLockThatIsNotUnderstoodIsTold();
    void failedBackupIsTold();
    void modelsKeepTheirContract();
    void closingNeverVanishesWithoutATray();
};

void BoardTest::firstStartOpensTheWizardLaterOnesTheBoard()
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

void BoardTest::keptVerifiedExpiredSubmittedAgainAcrossRestarts()
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

void BoardTest::resumingAsksForTheNumberThatWasMasked()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.click(u"sms1Now"_s));
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    bench.select(u"陈先生"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.program->wizards().isAnyOpen());
    QCOMPARE(bench.wizard().currentId(), int(PageId::People));
    auto *phone = bench.wizard().findChild<QLineEdit *>(u"person1Phone"_s);
    QCOMPARE(phone->placeholderText(), u"138****8000"_s);
    QVERIFY(phone->text().isEmpty());

    // Another number is taken for what it is.
    QVERIFY(bench.fill(u"person1Phone"_s, u"13900139000"_s));
    QVERIFY(
        bench.wizard().findChild<QLabel *>(u"person1Hint"_s)->text().contains(u"138****8000"_s));
    QVERIFY(bench.fill(u"person1Phone"_s, subjectPhone));
    QVERIFY(bench.fill(u"person2Phone"_s, sitePhone));
    QVERIFY(bench.next());
    QCOMPARE(bench.wizard().currentId(), int(PageId::Sms));
    QCOMPARE(bench.wizard().findChild<QLineEdit *>(u"sms1Received"_s)->text(),
             u"2026-11-23 09:00"_s);
    QVERIFY(bench.isSaved());
    QVERIFY(bench.recordOf(u"陈先生"_s)->numbers.at(0).verification.receivedAt.isValid());
}

void BoardTest::sharedNumberIsAskedOnce()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, subjectPhone}));
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QCOMPARE(bench.recordOf(u"陈先生"_s)->numbers.size(), 1);
    bench.select(u"陈先生"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.fill(u"person1Phone"_s, subjectPhone));
    QCOMPARE(bench.wizard().findChild<QLineEdit *>(u"person2Phone"_s)->text(), u"138 0013 8000"_s);
}

void BoardTest::fullNumbersAreNotAskedAgain()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.program->settings().setValue(Setting::KeepFullNumbers, true));
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.click(u"sms1Now"_s));
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    bench.select(u"陈先生"_s);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.wizard().currentId(), int(PageId::Sms));
    // The code is what is missing, so typing begins there.
    QTRY_COMPARE(bench.wizard().focusWidget()->objectName(), u"sms1Code"_s);
}

// Every byte of the data and settings folder, in UTF-8 and UTF-16 of both orders.
void BoardTest::nothingSecretReachesTheDisk()
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

void BoardTest::keepAsToDoAndGoOnAtTheNextStart()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.fill(u"applicantField"_s, u"林女士"_s));
    QVERIFY(bench.fill(u"provinceField"_s, u"福建"_s));
    QVERIFY(bench.click(u"keep"_s));
    QVERIFY(!bench.program->wizards().isAnyOpen());
    QVERIFY(bench.program->board().isVisible());
    QCOMPARE(bench.cell(bench.rowOf(u"林女士"_s), BoardColumn::TimeLeft), u"草稿"_s);
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QVERIFY(bench.program->board().notices().isShown(u"resumeNotice"_s));
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"resumeFiling"_s));
    QCoreApplication::processEvents();
    QCOMPARE(bench.wizard().currentId(), int(PageId::People));
    QCOMPARE(bench.wizard().findChild<QLineEdit *>(u"applicantField"_s)->text(), u"林女士"_s);
}

void BoardTest::discardedFilingIsGone()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(!bench.wizard().close());
    auto *question = bench.wizard().findChild<QMessageBox *>(u"cancelQuestion"_s);
    QVERIFY(question);
    const QSignalSpy quit(bench.program.get(), &MainProgram::quitRequested);
    QVERIFY(KeyDriver(*question).pressButton(u"cancelDiscard"_s));
    QCOMPARE(bench.program->desk().list().size(), 0);
    // Nothing is left to be shown; what was written last is waited for.
    QTRY_COMPARE(quit.size(), 1);
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->desk().list().size(), 0);
}

void BoardTest::leavingUnchangedAsksNothing()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    bench.select(u"陈先生 · 某某科技"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.wizard().close());
    QVERIFY(!bench.program->wizards().isAnyOpen());
    QCOMPARE(bench.program->desk().list().size(), 7);
}

void BoardTest::nameThatLooksSecretKeepsNextClosed()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.fill(u"provinceField"_s, u"广东"_s));
    QVERIFY(bench.fill(u"orderNumberField"_s, u"11010519491231002X"_s));
    QVERIFY(!bench.next());
    QVERIFY(bench.fill(u"orderNumberField"_s, u"20180912123456789"_s));
    QVERIFY(bench.fill(u"applicantField"_s, u"陈先生 13800138000"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.isSaved());
    QVERIFY(bench.recordOf(u"陈先生 138****8000"_s));
    QCOMPARE(bench.recordOf(u"陈先生 138****8000"_s)->orderNumber, u"20180912123456789"_s);
}

void BoardTest::nobodyToVerifyIsNotKept()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.fill(u"provinceField"_s, u"广东"_s));
    QVERIFY(bench.next());
    QVERIFY(KeyDriver(bench.wizard()).tabTo(u"type-first"_s));
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Space})
        KeyDriver(bench.wizard()).press(key);
    QVERIFY(KeyDriver(bench.wizard()).pressButton(u"finish"_s));
    QTRY_COMPARE(bench.program->desk().list().size(), 0);
}

void BoardTest::rowsOfTheSampleBoard()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QStringList left{u"00:42:10"_s, u"03:15:44"_s, u"11:08:20"_s, u"19:41:08"_s,
                           u"等待短信"_s, u"已过期"_s,   u"已完成"_s};
    const QStringList steps{
        u"提醒办理人（尾号 8000）"_s, u"等待核验"_s,   u"网站负责人待核验"_s, u"等待核验"_s,
        u"已提交 4 分钟"_s,           u"需重新提交"_s, u"09-12 09:20 完成"_s};
    for (int row = 0; row < left.size(); ++row) {
        QCOMPARE(bench.cell(row, BoardColumn::TimeLeft), left.at(row));
        QCOMPARE(bench.cell(row, BoardColumn::NextStep), steps.at(row));
    }
    QCOMPARE(bench.cell(0, BoardColumn::Verified), u"0 / 2"_s);
    QCOMPARE(bench.cell(2, BoardColumn::Verified), u"1 / 2"_s);
    QCOMPARE(bench.cell(4, BoardColumn::Verified), u"—"_s);
}

void BoardTest::figuresFilterWhenPressed()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QList<std::pair<QString, int>> figures{{u"figureUnderOneHour"_s, 1},
                                                 {u"figureUnderSixHours"_s, 1},
                                                 {u"figureRunning"_s, 3},
                                                 {u"figureDoneToday"_s, 1}};
    const BoardModel &model = bench.program->board().table().board();
    for (const auto &[name, count] : figures) {
        QCOMPARE(bench.find<FigureCard>(name)->figure(), count);
        QVERIFY(KeyDriver(bench.program->board()).pressButton(name));
        QCOMPARE(model.rowCount(), count);
        QVERIFY(KeyDriver(bench.program->board()).pressButton(name));
        QCOMPARE(model.rowCount(), 7);
    }
    bench.press(Qt::Key_1, Qt::ControlModifier);
    // A button that is pressed by its shortcut stays down for a moment.
    QTRY_COMPARE(model.rowCount(), 1);
    // The filing leaves the figure by itself when its time is over.
    bench.advance(43min);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(bench.find<QLabel>(u"boardEmpty"_s));
    bench.press(Qt::Key_Escape);
    QCOMPARE(model.rowCount(), 7);
}

void BoardTest::searchFindsByEveryWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("applicant");
    QTest::newRow("a part of the name") << u"贸"_s << u"王先生 · 某某商贸"_s;
    QTest::newRow("pinyin initials of the name") << u"wxsmmsm"_s << u"王先生 · 某某商贸"_s;
    QTest::newRow("capital initials") << u"ZNSMMWH"_s << u"赵女士 · 某某文化"_s;
    QTest::newRow("the province") << u"海南"_s << u"赵女士 · 某某文化"_s;
    QTest::newRow("initials of the province") << u"fj"_s << u"林女士 · 个人博客"_s;
    QTest::newRow("name and province") << u"某某 浙江"_s << u"陈先生 · 某某科技"_s;
}

void BoardTest::searchFindsByEveryWord()
{
    QFETCH(QString, text);
    QFETCH(QString, applicant);
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(KeyDriver(bench.program->board()).fill(u"boardSearch"_s, text));
    QCOMPARE(bench.program->board().table().board().rowCount(), 1);
    QCOMPARE(bench.rowOf(applicant), 0);
    bench.press(Qt::Key_Escape);
    QCOMPARE(bench.program->board().table().board().rowCount(), 7);
}

void BoardTest::typingOnTheRowsSearches()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.program->board().table().setFocus();
    KeyDriver(bench.program->board()).type(u"wx"_s);
    QCOMPARE(bench.find<QLineEdit>(u"boardSearch"_s)->text(), u"wx"_s);
    // 王先生 and 吴先生.
    QCOMPARE(bench.program->board().table().board().rowCount(), 2);
}

// The window came to the front by itself: no row is selected, and the arrow begins with the first.
void BoardTest::firstKeySelectsTheMostUrgent_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("down") << Qt::Key_Down;
    QTest::newRow("up") << Qt::Key_Up;
    QTest::newRow("enter") << Qt::Key_Return;
}

void BoardTest::firstKeySelectsTheMostUrgent()
{
    QFETCH(const Qt::Key, key);
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    BoardTable &table = bench.program->board().table();
    table.clearSelection();
    QCOMPARE(table.selectedFilings().size(), 0);
    QTest::keyClick(&table, key);
    QCOMPARE(table.selectedFilings(), QList<QUuid>{table.board().recordAt(0).id});
    QVERIFY(!bench.program->wizards().isAnyOpen());
}

void BoardTest::everyRowActionByKey()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QString waiting = u"孙先生 · 某某餐饮"_s;
    bench.select(waiting);
    bench.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(bench.cell(bench.rowOf(waiting), BoardColumn::Verified), u"0 / 1"_s);
    // To the minute that the phone shows, so that the deadline is not too late.
    QCOMPARE(bench.recordOf(waiting)->numbers.at(0).verification.receivedAt,
             pilotDay().addSecs(-52));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.cell(bench.rowOf(waiting), BoardColumn::TimeLeft), u"等待短信"_s);

    const QString running = u"林女士 · 个人博客"_s;
    bench.select(running);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(bench.cell(bench.rowOf(running), BoardColumn::TimeLeft), u"已完成"_s);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.cell(bench.rowOf(running), BoardColumn::TimeLeft), u"03:15:44"_s);

    bench.select(running);
    bench.press(Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(running));
    QVERIFY(copied.contains(u"138****8000"_s));
    QVERIFY(!copied.contains(subjectPhone));

    bench.press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(bench.program->board().notices().isShown(u"undoNotice"_s));
    bench.press(Qt::Key_H, Qt::ControlModifier);
    auto *events = bench.find<QTreeWidget>(u"historyEvents"_s);
    QVERIFY(events);
    QTRY_VERIFY(
        !events->findItems(u"已提醒：网站负责人（尾号 8000）"_s, Qt::MatchExactly, 1).isEmpty());
}

void BoardTest::answerOfTheSiteIsNotedOnTheBoard()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QString running = u"林女士 · 个人博客"_s;
    bench.select(running);
    bench.press(Qt::Key_G, Qt::ControlModifier);
    auto *dialog = bench.find<AnswerDialog>(u"answerDialog"_s);
    QVERIFY(dialog);
    KeyDriver keys(*dialog);
    keys.press(Qt::Key_Down); // “all done”, of a filing with one number
    keys.press(Qt::Key_Return);
    QCOMPARE(bench.cell(bench.rowOf(running), BoardColumn::TimeLeft), u"已完成"_s);
    QVERIFY(bench.showBoard());
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.cell(bench.rowOf(running), BoardColumn::TimeLeft), u"03:15:44"_s);
}

void BoardTest::whichNumberIsAskedByAMenu()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QString both = u"陈先生 · 某某科技"_s;
    bench.select(both);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(bench.cell(0, BoardColumn::Verified), u"0 / 2"_s);
    auto *menu = bench.find<QMenu>(u"numberMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().at(1)->text(), u"网站负责人（尾号 3000）"_s);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(bench.cell(bench.rowOf(both), BoardColumn::Verified), u"1 / 2"_s);
    QVERIFY(!bench.recordOf(both)->numbers.at(0).verification.verifiedAt.isValid());
    QVERIFY(bench.recordOf(both)->numbers.at(1).verification.verifiedAt.isValid());
}

void BoardTest::undoLeavesWhatWasEnteredSince()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QString running = u"林女士 · 个人博客"_s;
    bench.select(running);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    FilingRecord changed = *bench.recordOf(running);
    changed.orderNumber = u"A1"_s;
    bench.program->desk().put(changed, {});
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(*bench.recordOf(running), changed);
}

void BoardTest::removedFilingsComeBack()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.program->board().table().setFocus();
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.press(Qt::Key_Delete);
    QCOMPARE(bench.program->desk().list().size(), 0);
    QVERIFY(bench.isSaved());
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"undoNoticeUndo"_s));
    QCOMPARE(bench.program->desk().list().size(), 7);
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->desk().list().size(), 7);
    bench.select(u"陈先生 · 某某科技"_s);
    bench.press(Qt::Key_Delete);
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->desk().list().size(), 6);
}

void BoardTest::boardAndOpenWizardAgree()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.click(u"sms1Now"_s));
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    QVERIFY(bench.isSaved());
    QVERIFY(bench.showBoard());
    bench.select(u"陈先生"_s);
    bench.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(bench.wizard().findChild<QLineEdit *>(u"sms2Received"_s)->text(),
             u"2026-11-23 09:00"_s);
    // What is nobody else's business stays in the wizard.
    QCOMPARE(bench.wizard().findChild<QLineEdit *>(u"sms1Code"_s)->text(), u"482913"_s);
    bench.press(Qt::Key_Delete);
    QVERIFY(!bench.program->wizards().isAnyOpen());
}

void BoardTest::historyTellsEachEventAndTakesNotes()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.click(u"sms1Now"_s));
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    bench.select(u"陈先生"_s);
    bench.press(Qt::Key_M, Qt::ControlModifier);
    auto *note = bench.find<QLineEdit>(u"noteField"_s);
    QVERIFY(note);
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"called at noon"_s);
    QTest::keyClick(note, Qt::Key_Return);
    auto *events = bench.find<QTreeWidget>(u"historyEvents"_s);
    QTRY_COMPARE(events->topLevelItemCount(), 3);
    QCOMPARE(events->topLevelItem(0)->text(1), u"已录入"_s);
    QCOMPARE(events->topLevelItem(1)->text(1), u"收到短信：主体负责人（尾号 8000）"_s);
    QCOMPARE(events->topLevelItem(2)->text(1), u"called at noon"_s);
    QCOMPARE(events->topLevelItem(2)->text(0), u"2026-11-23 09:00"_s);
    QVERIFY(note->text().isEmpty());
}

void BoardTest::noteThatLooksSecretIsRefused()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.select(u"陈先生 · 某某科技"_s);
    bench.press(Qt::Key_M, Qt::ControlModifier);
    auto *note = bench.find<QLineEdit>(u"noteField"_s);
    QVERIFY(note);
    QTest::keyClicks(note, u"code 482913"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QVERIFY(bench.find<QLabel>(u"noteError"_s));
    // Nothing typed is lost.
    QCOMPARE(note->text(), u"code 482913"_s);
}

void BoardTest::importsAThousandRowsOnce()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    const QString path = bench.folder.filePath(u"导入 文件.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArrayLiteral("办理人,省市,备案类型,手机号\r\n"));
    for (int i = 0; i < 1000; ++i)
        file.write(u"办理人%1,浙江,新增网站,138%2\r\n"_s.arg(i)
                       .arg(i + 10000000, 8, 10, QChar(u'0'))
                       .toUtf8());
    file.close();
    FilingTransfer &transfer = bench.program->board().transfer();
    QSignalSpy finished(&transfer, &FilingTransfer::finished);
    transfer.importFrom(path);
    QVERIFY(finished.wait());
    QCOMPARE(bench.program->desk().list().size(), 1000);
    QVERIFY(bench.isSaved());
    transfer.importFrom(path);
    QVERIFY(finished.wait());
    QCOMPARE(bench.program->desk().list().size(), 1000);
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->desk().list().size(), 1000);
}

void BoardTest::exportReadsBack()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QString path = bench.folder.filePath(u"导出.csv"_s);
    QSignalSpy finished(&bench.program->board().transfer(), &FilingTransfer::finished);
    bench.program->board().transfer().exportTo(path);
    QVERIFY(finished.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("\xEF\xBB\xBF"));

    BoardBench other(pilotDay());
    QVERIFY(other.restart());
    QSignalSpy imported(&other.program->board().transfer(), &FilingTransfer::finished);
    other.program->board().transfer().importFrom(path);
    QVERIFY(imported.wait());
    QCOMPARE(other.program->desk().list().size(), 7);
    for (int row = 0; row < 7; ++row) {
        QCOMPARE(other.cell(row, BoardColumn::TimeLeft), bench.cell(row, BoardColumn::TimeLeft));
        QCOMPARE(other.cell(row, BoardColumn::NextStep), bench.cell(row, BoardColumn::NextStep));
    }
}

void BoardTest::damagedRowsAreNamed()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    const QString path = bench.folder.filePath(u"rows.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArrayLiteral("办理人,省市,备案类型,手机号\r\n甲,浙江,新增网站,13800138000\r\n"
                                 "乙,火星,新增网站,13800138001\r\n"));
    file.close();
    QSignalSpy finished(&bench.program->board().transfer(), &FilingTransfer::finished);
    bench.program->board().transfer().importFrom(path);
    QVERIFY(finished.wait());
    QCOMPARE(bench.program->desk().list().size(), 1);
    bench.program->board().show();
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"showRowFaults"_s));
    auto *rows = bench.find<QWidget>(u"rowFaults"_s);
    QVERIFY(rows);
    QVERIFY(rows->property("plainText").toString().startsWith(u"第 3 行"_s));
}

void BoardTest::savedIsSaidAfterTheCommitOnly()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.restart());
    bench.program->board().show();
    bench.program->desk().putAll(sampleBoard(pilotDay()));
    auto *footer = bench.program->board().findChild<QLabel *>(u"boardFooter"_s);
    QVERIFY(footer->text().contains(u"正在保存"_s));
    QVERIFY(bench.isSaved());
    QTRY_VERIFY(footer->text().contains(u"最近一次保存 14:50:52"_s));
    QVERIFY(footer->text().startsWith(u"7 件"_s));
}

void BoardTest::clockThatWasSetIsTold()
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
void BoardTest::whatWasNeverOverIsNotSaidAnyMore()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.program->board().notices().dismiss(u"reminderNotice"_s);
    bench.advance(30h);
    const NoticeStack &notices = bench.program->board().notices();
    QVERIFY(notices.isShown(u"reminderNotice"_s));
    bench.clock.setNow(pilotDay());
    bench.program->ticker().tick();
    QVERIFY2(!shownTexts(notices).contains(u"重新提交"_s), qPrintable(shownTexts(notices)));
    QVERIFY(!notices.isShown(u"reminderNotice"_s));
}

void BoardTest::aLockThatIsNotUnderstoodIsTold()
{
    BoardBench bench;
    QFile file(bench.folder.filePath(u"administrator.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[privacy]\nkeep-full-numbers no\n[site]\ncheck=false\n");
    file.close();
    QVERIFY(bench.startWith(sampleBoard(today())));
    const NoticeStack &notices = bench.program->board().notices();
    QVERIFY(notices.isShown(u"administratorNotice"_s));
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

void BoardTest::failedBackupIsTold()
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

void BoardTest::modelsKeepTheirContract()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.restart());
    BoardModel &model = bench.program->board().table().board();
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    bench.program->board().show();
    QVERIFY(bench.put(sampleBoard(pilotDay())));
    bench.program->desk().setSearch(u"某某"_s);
    bench.program->desk().setSearch({});
    for (const auto order : {BoardOrder::Applicant, BoardOrder::Province, BoardOrder::Type,
                             BoardOrder::Verified, BoardOrder::Urgency})
        bench.program->desk().setOrder(order, Qt::DescendingOrder);
    bench.advance(25h);
    bench.program->desk().restore(bench.program->desk().remove({model.recordAt(0).id}));
    QCOMPARE(model.rowCount(), 7);
}

void BoardTest::closingNeverVanishesWithoutATray()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QSignalSpy quit(bench.program.get(), &MainProgram::quitRequested);
    // Offscreen there is no tray. Closed by the person, not by the program:
    const auto closeByPerson = [&bench] {
        QCloseEvent close;
        QSpontaneKeyEvent::setSpontaneous(&close);
        qApp->notify(&bench.program->board(), &close); // sendEvent() takes the mark off
    };
    closeByPerson();
    QVERIFY(bench.program->board().isVisible());
    QVERIFY(bench.program->board().isMinimized());
    QCOMPARE(quit.size(), 0);
    QVERIFY(bench.program->settings().setValue(Setting::CloseBehaviour, u"quit"_s));
    closeByPerson();
    QTRY_COMPARE(quit.size(), 1);
}

#include "tst_board.moc"

BEIAN_UI_TEST_MAIN(BoardTest)
