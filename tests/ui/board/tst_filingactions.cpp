// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <algorithm>

#include <QtCore/qmap.h>
#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qwindow.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtreewidget.h>

#include "tests/warnings.h"
#include "app/time/beijingtime.h"
#include "app/store/filingcache.h"
#include "app/store/filingundo.h"
#include "tests/ui/boardbench.h"
#include "ui/board/actionbuttons.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardwindow.h"
#include "ui/board/filingactions.h"
#include "ui/board/historydialog.h"
#include "ui/board/noticestack.h"
#include "ui/number/answerdialog.h"
#include "ui/tour/samplefilings.h"
#include "ui/wizard/verifywizard.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString applicant = u"陈先生"_s;
const QString thirdPhone = u"13900139000"_s;

} // namespace

// Acts on the rows of the real board, by keyboard, also while the same filing is open elsewhere: a
// dialog or a menu that is answered late concerns what it was opened for, or nothing.
class FilingActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void everyRowActionByKey();
    void answerOfTheSiteIsNotedOnTheBoard();
    void reminderHasTheWordingOfTheSettings();
    void whichNumberIsAskedByAMenu();
    void undoLeavesWhatWasEnteredSince();
    void removedFilingsComeBack();
    void removedFilingsComeBackAfterARestart();

    void twiceIsOnce_data();
    void twiceIsOnce();
    void buttonsRestAfterAClick();

    void answerStaysWithItsNumber();
    void answerOfANumberThatIsGoneIsNotBooked();
    void answerOfAFilingThatWasDiscardedIsNotBooked_data();
    void answerOfAFilingThatWasDiscardedIsNotBooked();
    void menuOfAFilingThatIsGoneBooksNothing_data();
    void menuOfAFilingThatIsGoneBooksNothing();
    void menuOfANumberThatWasReceivedMeanwhileBooksNothing();
    void noteOfAFilingThatIsGoneIsRefused();
    void actionOfAFilingThatIsGoneDoesNothing_data();
    void actionOfAFilingThatIsGoneDoesNothing();

private:
    // "key": pressed twice; "double click" and "space": on the button of the action.
    [[nodiscard]] static bool actTwice(BoardBench &bench, const QString &way, const QString &action);
    // Three numbers, the filing open in its wizard, the board in front.
    [[nodiscard]] bool openThree(BoardBench &bench);
    // "What did the site say?" of the number at this place of the menu.
    [[nodiscard]] AnswerDialog *askOf(BoardBench &bench, int place);
    [[nodiscard]] bool removePerson(BoardBench &bench, int person);
    [[nodiscard]] bool discard(BoardBench &bench);
    [[nodiscard]] const KeptNumber *numberOf(BoardBench &bench, const QString &phone);
    [[nodiscard]] bool isSaidThatNothingWasNoted(BoardBench &bench);
};

bool FilingActionsTest::actTwice(BoardBench &bench, const QString &way, const QString &action)
{
    if (way == "key"_L1) {
        auto *found = bench.program->board().findChild<QAction *>(action);
        const QKeyCombination key = found->shortcut()[0];
        for (int i = 0; i < 2; ++i)
            bench.press(key.key(), key.keyboardModifiers());
        return !found->autoRepeat();
    }
    auto *button = bench.find<QPushButton>(action + "Button"_L1);
    if (!button)
        return false;
    QWindow *window = bench.program->board().windowHandle();
    const QPoint place = button->mapTo(&bench.program->board(), button->rect().center());
    if (way == "double click"_L1) {
        QTest::mouseDClick(window, Qt::LeftButton, {}, place);
        return true;
    }
    button->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(window, Qt::Key_Space);
    return true;
}

// The second press finds another row where the first one was, another button, or another step to undo.
void FilingActionsTest::twiceIsOnce_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("whom");
    const QString running = u"林女士 · 个人博客"_s;
    const QString waiting = u"孙先生 · 某某餐饮"_s;
    const QString over = u"吴先生 · 某某物流"_s;
    for (const char *way : {"key", "double click", "space"}) {
        const auto row = [way](const char *action, const QString &whom) {
            QTest::addRow("%s: %s", way, action)
                << QString::fromLatin1(way) << QString::fromLatin1(action) << whom;
        };
        row("verified", running);
        row("received", waiting);
        row("submitAgain", over);
        row("remove", waiting);
    }
    QTest::newRow("double click: undo") << u"double click"_s << u"undo"_s << running;
}

void FilingActionsTest::twiceIsOnce()
{
    QFETCH(const QString, way);
    QFETCH(const QString, action);
    QFETCH(const QString, whom);
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const auto others = [&] {
        QList<FilingRecord> records;
        bench.program->cache().list().forEach([&](const FilingRecord &record) {
            if (record.applicant != whom)
                records << record;
        });
        std::ranges::sort(records, {}, &FilingRecord::applicant);
        return records;
    };
    const bool isUndo = action == "undo"_L1;
    if (isUndo) {
        bench.select(u"赵女士 · 某某文化"_s);
        bench.press(Qt::Key_D, Qt::ControlModifier);
        bench.select(whom);
        bench.press(Qt::Key_D, Qt::ControlModifier);
    } else {
        bench.select(whom);
    }
    const QList<FilingRecord> before = others();
    QVERIFY(actTwice(bench, way, action));
    QCOMPARE(others(), before);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!bench.program->wizards().isAnyOpen());
    // One step was done, or one of the two was taken back.
    if (!isUndo)
        bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.program->cache().undo().next() != nullptr, isUndo);
}

// What is seen under the pointer is what one more click hits, also where it is no double click any more.
void FilingActionsTest::buttonsRestAfterAClick()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.select(u"林女士 · 个人博客"_s);
    const auto seen = [&bench] {
        QMap<QString, QPoint> places;
        for (const QPushButton *button : bench.program->board().findChildren<QPushButton *>()) {
            if (qobject_cast<ActionButtons *>(button->parentWidget()) && button->isVisible())
                places.insert(button->objectName(), button->mapToGlobal(QPoint()));
        }
        return places;
    };
    const QMap<QString, QPoint> before = seen();
    auto *verified = bench.find<QPushButton>(u"verifiedButton"_s);
    QVERIFY(verified);
    QTest::mouseClick(verified, Qt::LeftButton);
    QVERIFY(bench.recordOf(u"林女士 · 个人博客"_s)->numbers.at(0).verification.verifiedAt.isValid());
    QVERIFY(!verified->isEnabled());
    QCOMPARE(seen(), before);
    // A moment later those that can be pressed are there, and no other.
    QTRY_VERIFY(bench.find<QPushButton>(u"undoButton"_s));
    QVERIFY(!bench.find<QPushButton>(u"verifiedButton"_s));
}

bool FilingActionsTest::openThree(BoardBench &bench)
{
    if (!bench.restart() || !bench.enterFiling(applicant, {subjectPhone, sitePhone})
        || !bench.click(u"back"_s) || !bench.click(u"addSitePerson"_s)
        || !bench.fill(u"person3Phone"_s, thirdPhone) || !bench.next() || !bench.showBoard())
        return false;
    bench.select(applicant);
    return bench.recordOf(applicant)->numbers.size() == 3;
}

AnswerDialog *FilingActionsTest::askOf(BoardBench &bench, int place)
{
    bench.press(Qt::Key_G, Qt::ControlModifier);
    auto *menu = bench.find<QMenu>(u"numberMenu"_s);
    if (!menu)
        return nullptr;
    menu->actions().at(place)->trigger();
    menu->close();
    return bench.find<AnswerDialog>(u"answerDialog"_s);
}

bool FilingActionsTest::removePerson(BoardBench &bench, int person)
{
    const bool isDone = bench.click(u"back"_s) && bench.click(u"person%1Remove"_s.arg(person));
    bench.program->wizards().keepAll();
    return isDone && bench.recordOf(applicant)->numbers.size() == 2;
}

bool FilingActionsTest::discard(BoardBench &bench)
{
    VerifyWizard &wizard = bench.wizard();
    wizard.close();
    auto *question = wizard.findChild<QMessageBox *>(u"cancelQuestion"_s);
    if (!question)
        return false;
    for (QAbstractButton *button : question->buttons()) {
        if (button->objectName() == u"cancelDiscard"_s)
            button->click();
    }
    QCoreApplication::processEvents();
    return bench.rowOf(applicant) < 0;
}

const KeptNumber *FilingActionsTest::numberOf(BoardBench &bench, const QString &phone)
{
    for (const KeptNumber &number : bench.recordOf(applicant)->numbers) {
        if (number.phone == phone)
            return &number;
    }
    return nullptr;
}

bool FilingActionsTest::isSaidThatNothingWasNoted(BoardBench &bench)
{
    QCoreApplication::processEvents();
    auto *title = bench.find<QLabel>(u"undoNoticeTitle"_s);
    return title && title->text() == u"未记录"_s;
}

void FilingActionsTest::answerStaysWithItsNumber()
{
    BoardBench bench;
    QVERIFY(openThree(bench));
    AnswerDialog *dialog = askOf(bench, 1);
    QVERIFY(dialog);
    QVERIFY(removePerson(bench, 1));
    KeyDriver keys(*dialog);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Down); // "done; wait for the others"
    keys.press(Qt::Key_Return);
    QVERIFY(isVerified(*numberOf(bench, sitePhone)));
    QVERIFY(!isVerified(*numberOf(bench, thirdPhone)));
}

void FilingActionsTest::answerOfANumberThatIsGoneIsNotBooked()
{
    BoardBench bench;
    QVERIFY(openThree(bench));
    AnswerDialog *dialog = askOf(bench, 1);
    QVERIFY(dialog);
    QVERIFY(removePerson(bench, 2));
    const FilingRecord before = *bench.recordOf(applicant);
    KeyDriver keys(*dialog);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    QCOMPARE(*bench.recordOf(applicant), before);
    QVERIFY(isSaidThatNothingWasNoted(bench));
}

void FilingActionsTest::answerOfAFilingThatWasDiscardedIsNotBooked_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("a message of the list") << true;
    QTest::newRow("words that are in no list") << false;
}

void FilingActionsTest::answerOfAFilingThatWasDiscardedIsNotBooked()
{
    QFETCH(bool, isKnown);
    BoardBench bench;
    QVERIFY(openThree(bench));
    AnswerDialog *dialog = askOf(bench, 1);
    QVERIFY(dialog);
    QVERIFY(discard(bench));
    KeyDriver keys(*dialog);
    if (isKnown) {
        keys.press(Qt::Key_Down);
        keys.press(Qt::Key_Return);
    } else {
        QVERIFY(keys.fill(u"answerPasted"_s, u"系统繁忙"_s));
        QVERIFY(keys.pressButton(u"answerTake"_s));
    }
    QVERIFY(bench.rowOf(applicant) < 0);
    QVERIFY(isSaidThatNothingWasNoted(bench));
}

void FilingActionsTest::menuOfAFilingThatIsGoneBooksNothing_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("received") << Qt::Key_R;
    QTest::newRow("what the site said") << Qt::Key_G;
}

void FilingActionsTest::menuOfAFilingThatIsGoneBooksNothing()
{
    QFETCH(Qt::Key, key);
    BoardBench bench;
    QVERIFY(openThree(bench));
    bench.press(key, Qt::ControlModifier);
    auto *menu = bench.find<QMenu>(u"numberMenu"_s);
    QVERIFY(menu);
    (void)bench.program->cache().remove({bench.recordOf(applicant)->id}); // by another process
    menu->actions().constFirst()->trigger();
    menu->close();
    QVERIFY(bench.rowOf(applicant) < 0);
    QVERIFY(!bench.find<AnswerDialog>(u"answerDialog"_s));
    QVERIFY(isSaidThatNothingWasNoted(bench));
}

void FilingActionsTest::menuOfANumberThatWasReceivedMeanwhileBooksNothing()
{
    BoardBench bench;
    QVERIFY(openThree(bench));
    bench.press(Qt::Key_R, Qt::ControlModifier);
    auto *menu = bench.find<QMenu>(u"numberMenu"_s);
    QVERIFY(menu);
    FilingRecord elsewhere = *bench.recordOf(applicant);
    elsewhere.numbers[0].verification.receivedAt = bench.clock.now().addSecs(-3600);
    bench.program->cache().put(elsewhere, {});
    menu->actions().constFirst()->trigger();
    menu->close();
    QCOMPARE(*bench.recordOf(applicant), elsewhere);
    QVERIFY(isSaidThatNothingWasNoted(bench));
}

void FilingActionsTest::noteOfAFilingThatIsGoneIsRefused()
{
    BoardBench bench;
    QVERIFY(openThree(bench));
    bench.press(Qt::Key_M, Qt::ControlModifier);
    auto *dialog = bench.find<QDialog>(u"noteDialog"_s);
    QVERIFY(dialog);
    QVERIFY(discard(bench));
    KeyDriver keys(*dialog);
    QVERIFY(keys.fill(u"noteField"_s, u"已致电"_s));
    QVERIFY(keys.pressButton(u"saveNote"_s));
    QVERIFY(dialog->findChild<QLabel *>(u"noteError"_s)->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"noteField"_s)->text(), u"已致电"_s);
}

void FilingActionsTest::actionOfAFilingThatIsGoneDoesNothing_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"open", "note", "history", "copy", "remove", "received", "verified",
                             "answer", "submitAgain", "handout", "phoneReminder"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

// The actions learn with the next turn of the event loop that nothing is selected any more.
void FilingActionsTest::actionOfAFilingThatIsGoneDoesNothing()
{
    QFETCH(QString, name);
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today()).first(2)));
    BoardTable &table = bench.program->board().table();
    table.selectRow(0);
    QAction *action = nullptr;
    for (QAction *each : table.actions()) {
        if (each->objectName() == name)
            action = each;
    }
    QVERIFY(action);
    (void)bench.program->cache().remove(table.selectedFilings()); // by another process
    // Shortcuts ask whether it is enabled; a menu that is open does not.
    action->setEnabled(true);
    action->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(bench.program->cache().list().size(), 1);
    QVERIFY(!bench.program->wizards().isAnyOpen());
    QVERIFY(!bench.program->board().findChild<QDialog *>());
}

BEIAN_UI_TEST_MAIN(FilingActionsTest)
void FilingActionsTest::everyRowActionByKey()
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
    const QString reminder = QGuiApplication::clipboard()->text();
    QVERIFY(reminder.startsWith(running));
    QVERIFY(reminder.contains(u"（138****8000）"_s));
    QVERIFY(reminder.contains(beijingText(pilotDay().addSecs(3 * 3600 + 15 * 60 + 44))));
    QVERIFY(!reminder.contains(subjectPhone));
    bench.press(Qt::Key_H, Qt::ControlModifier);
    auto *events = bench.find<QTreeWidget>(u"historyEvents"_s);
    QVERIFY(events);
    QTRY_VERIFY(
        !events->findItems(u"已提醒：网站负责人（尾号 8000）"_s, Qt::MatchExactly, 1).isEmpty());
}

void FilingActionsTest::answerOfTheSiteIsNotedOnTheBoard()
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

void FilingActionsTest::reminderHasTheWordingOfTheSettings()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    QVERIFY(bench.program->settings().setValue(Setting::ReminderWording,
                                               u"请{负责人}尽快：{number}"_s));
    bench.select(u"林女士 · 个人博客"_s);
    bench.press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"请网站负责人尽快：138****8000"_s);
}

void FilingActionsTest::whichNumberIsAskedByAMenu()
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

void FilingActionsTest::undoLeavesWhatWasEnteredSince()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QString running = u"林女士 · 个人博客"_s;
    bench.select(running);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    FilingRecord changed = *bench.recordOf(running);
    changed.orderNumber = u"A1"_s;
    bench.program->cache().put(changed, {});
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(*bench.recordOf(running), changed);
}

void FilingActionsTest::removedFilingsComeBack()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.program->board().table().setFocus();
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.press(Qt::Key_Delete);
    QVERIFY(bench.answer(bench.program->board(), u"removeQuestion"_s, u"removeTake"_s));
    QCOMPARE(bench.program->cache().list().size(), 0);
    QVERIFY(bench.isSaved());
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"undoNoticeUndo"_s));
    QCOMPARE(bench.program->cache().list().size(), 7);
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->cache().list().size(), 7);
    bench.select(u"陈先生 · 某某科技"_s);
    bench.press(Qt::Key_Delete);
    QVERIFY(bench.answer(bench.program->board(), u"removeQuestion"_s, u"removeTake"_s));
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->cache().list().size(), 6);
}

// The last removal first, each as it was done.
void FilingActionsTest::removedFilingsComeBackAfterARestart()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QString running = u"陈先生 · 某某科技"_s;
    const FilingRecord record = *bench.recordOf(running);
    bench.select(running);
    bench.press(Qt::Key_Delete);
    QVERIFY(bench.answer(bench.program->board(), u"removeQuestion"_s, u"removeTake"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // that question
    QVERIFY(bench.showBoard());
    bench.clock.advance(1min);
    bench.program->board().table().setFocus();
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.press(Qt::Key_Delete);
    QVERIFY(bench.answer(bench.program->board(), u"removeQuestion"_s, u"removeTake"_s));
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->cache().list().size(), 0);
    QVERIFY(!bench.program->wizards().isAnyOpen());
    // Nobody just did it, so no notice tells of it.
    QVERIFY(!bench.program->board().notices().isShown(u"undoNotice"_s));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.program->cache().list().size(), 6);
    QVERIFY(bench.program->board().notices().isShown(u"undoNotice"_s));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.program->cache().list().size(), 7);
    QCOMPARE(*bench.recordOf(running), record);
    bench.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(bench.program->cache().list().size(), 6);
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(*bench.recordOf(running), record);
}

#include "tst_filingactions.moc"
