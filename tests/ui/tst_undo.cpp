// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>

#include <QtGui/qaction.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/warnings.h"
#include "app/record/recordsummary.h"
#include "app/store/filingcache.h"
#include "boardbench.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardwindow.h"
#include "ui/board/noticestack.h"
#include "ui/tour/samplefilings.h"
#include "ui/wizard/verifywizard.h"
#include "uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QString expired = u"吴先生 · 某某物流"_s; // a sample for which no time runs
const QString running = u"林女士 · 个人博客"_s;

} // namespace

// A person's own slip is taken back, whatever the board looks like after it.
class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void undoOfTheLastFilingOnTheBoard();
    void undoAfterTheNoticeIsGone_data();
    void undoAfterTheNoticeIsGone();
    void undoWhileASearchIsActive();
    void undoInTheSearchFieldBelongsToWhatWasDoneLast();
    void stepsGoOneAfterTheOther();
    void oneKeyTooManyIsDoneAgain_data();
    void oneKeyTooManyIsDoneAgain();
    void menusNameTheStep();
    void removalIsAskedAbout_data();
    void removalIsAskedAbout();
    void discardedFilingComesBack();
    void discardedChangesComeBack();
    void nothingLostByClosing_data();
    void nothingLostByClosing();
    void questionIsAboutWhatIsTrueWhenItIsAnswered();

private:
    // The key on the window that has it, as a person presses it.
    void undo(BoardBench &bench) { bench.press(Qt::Key_Z, Qt::ControlModifier); }
    [[nodiscard]] bool isSearchFocused(BoardBench &bench);
};

bool UndoTest::isSearchFocused(BoardBench &bench)
{
    const QWidget *focused = bench.program->board().focusWidget();
    return focused && focused->objectName() == u"boardSearch"_s;
}

void UndoTest::undoOfTheLastFilingOnTheBoard()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith({sampleBoard(pilotDay()).constLast()}));
    const FilingRecord only = bench.program->board().table().board().recordAt(0);
    bench.select(only.applicant);
    bench.press(Qt::Key_Delete);
    QCOMPARE(bench.program->cache().list().size(), 0);
    undo(bench);
    QCOMPARE(bench.program->cache().list().size(), 1);
    QCOMPARE(bench.program->board().table().selectedFilings(), QList<QUuid>{only.id});
    // Done again, the empty board tells of the way back, as it did the first time.
    const auto emptyText = [&bench] { return bench.find<QLabel>(u"boardEmpty"_s)->text(); };
    bench.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(bench.program->cache().list().size(), 0);
    QVERIFY2(emptyText().contains(u"Ctrl+Z"_s), qPrintable(emptyText()));
    undo(bench);
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->cache().list().size(), 1);
}

void UndoTest::undoAfterTheNoticeIsGone_data()
{
    QTest::addColumn<bool>("isByKey");
    QTest::newRow("by the key") << true;
    QTest::newRow("by the button below the rows") << false;
}

void UndoTest::undoAfterTheNoticeIsGone()
{
    QFETCH(const bool, isByKey);
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.program->board().table().setFocus();
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.press(Qt::Key_Delete);
    QVERIFY(bench.answer(bench.program->board(), u"removeQuestion"_s, u"removeTake"_s));
    QCOMPARE(bench.program->cache().list().size(), 0);
    QVERIFY(bench.find<QLabel>(u"boardEmpty"_s)->text().contains(u"Ctrl+Z"_s));
    bench.program->board().notices().dismiss(u"undoNotice"_s);
    QVERIFY(bench.showBoard());
    if (isByKey)
        undo(bench);
    else
        QVERIFY(KeyDriver(bench.program->board()).pressButton(u"undoButton"_s));
    QCOMPARE(bench.program->cache().list().size(), 7);
}

void UndoTest::undoWhileASearchIsActive()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(KeyDriver(bench.program->board()).fill(u"boardSearch"_s, u"吴"_s));
    bench.press(Qt::Key_Down);
    bench.select(expired);
    bench.press(Qt::Key_Delete);
    // No row is left that fits: the search field has the keys.
    QCOMPARE(bench.program->cache().list().shownCount(), 0);
    QVERIFY(isSearchFocused(bench));
    undo(bench);
    QCOMPARE(bench.program->cache().list().size(), 7);
    QCOMPARE(bench.find<QLineEdit>(u"boardSearch"_s)->text(), u"吴"_s);
}

void UndoTest::undoInTheSearchFieldBelongsToWhatWasDoneLast()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.select(expired);
    bench.press(Qt::Key_Delete);
    bench.press(Qt::Key_F, Qt::ControlModifier);
    KeyDriver(bench.program->board()).type(u"x"_s);
    auto *search = bench.find<QLineEdit>(u"boardSearch"_s);
    QCOMPARE(search->text(), u"x"_s);
    undo(bench);
    QCOMPARE(search->text(), QString());
    QCOMPARE(bench.program->cache().list().size(), 6);
    // Nothing is left of it to take back: the key means the board again.
    undo(bench);
    QCOMPARE(bench.program->cache().list().size(), 7);
}

void UndoTest::stepsGoOneAfterTheOther()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.select(running);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    const FilingRecord verified = *bench.recordOf(running);
    bench.select(running);
    bench.press(Qt::Key_Delete);
    bench.select(expired);
    bench.press(Qt::Key_Delete);
    QCOMPARE(bench.program->cache().list().size(), 5);
    undo(bench);
    QVERIFY(bench.recordOf(expired));
    undo(bench);
    QCOMPARE(*bench.recordOf(running), verified);
    undo(bench);
    QVERIFY(openDeadline(*bench.recordOf(running)).isValid());
    // Nothing is left to take back, and the key says nothing.
    undo(bench);
    QCOMPARE(bench.program->cache().list().size(), 7);
}

void UndoTest::oneKeyTooManyIsDoneAgain_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+Y") << Qt::Key_Y << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+Shift+Z") << Qt::Key_Z << (Qt::ControlModifier | Qt::ShiftModifier);
}

void UndoTest::oneKeyTooManyIsDoneAgain()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.select(running);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    const FilingRecord verified = *bench.recordOf(running);
    bench.select(expired);
    bench.press(Qt::Key_Delete);
    undo(bench);
    undo(bench);
    QVERIFY(*bench.recordOf(running) != verified);
    bench.press(key, modifiers);
    QCOMPARE(*bench.recordOf(running), verified);
    QCOMPARE(bench.program->cache().list().size(), 7);
    QCOMPARE(bench.find<QLabel>(u"undoNoticeTitle"_s)->text(), u"已重做“登记为已核验”"_s);
    bench.press(key, modifiers);
    QCOMPARE(bench.program->cache().list().size(), 6);
    // Nothing is left, and the key says nothing.
    bench.press(key, modifiers);
    QCOMPARE(bench.program->cache().list().size(), 6);
    undo(bench);
    QCOMPARE(bench.program->cache().list().size(), 7);
    QCOMPARE(bench.find<QLabel>(u"undoNoticeTitle"_s)->text(), u"已撤销“移除”"_s);
    // The notice offers the other way.
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"undoNoticeRedo"_s));
    QCOMPARE(bench.program->cache().list().size(), 6);
}

void UndoTest::menusNameTheStep()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    auto *back = bench.program->board().findChild<QAction *>(u"undo"_s);
    auto *again = bench.program->board().findChild<QAction *>(u"redo"_s);
    QVERIFY(!back->isEnabled() && !again->isEnabled());
    bench.select(running);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(back->text().contains(u"登记为已核验"_s));
    // The button stays as wide as it was.
    QCOMPARE(bench.find<QPushButton>(u"undoButton"_s)->text(), u"撤销"_s);
    bench.program->board().table().setFocus();
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.press(Qt::Key_Delete);
    QVERIFY(bench.answer(bench.program->board(), u"removeQuestion"_s, u"removeTake"_s));
    QVERIFY(back->text().contains(u"移除”（7 件）"_s));
    QVERIFY(bench.showBoard());
    undo(bench);
    QVERIFY(again->text().contains(u"移除”（7 件）"_s));
    QVERIFY(back->text().contains(u"登记为已核验"_s));
    // What is being looked at stays selected.
    QCOMPARE(bench.program->board().table().selectedFilings().size(), 7);
}

void UndoTest::removalIsAskedAbout_data()
{
    QTest::addColumn<QStringList>("applicants");
    QTest::addColumn<bool>("isAsked");
    QTest::addColumn<QString>("said");
    QTest::newRow("one for which no time runs") << QStringList{expired} << false << QString();
    QTest::newRow("one that runs") << QStringList{running} << true << u"1"_s;
    QTest::newRow("all") << QStringList() << true << u"4"_s;
}

void UndoTest::removalIsAskedAbout()
{
    QFETCH(const QStringList, applicants);
    QFETCH(const bool, isAsked);
    QFETCH(const QString, said);
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.program->board().table().setFocus();
    if (applicants.isEmpty())
        bench.press(Qt::Key_A, Qt::ControlModifier);
    else
        bench.select(applicants.constFirst());
    bench.press(Qt::Key_Delete);
    auto *question = bench.program->board().findChild<QMessageBox *>(u"removeQuestion"_s);
    QCOMPARE(question != nullptr, isAsked);
    if (!isAsked) {
        QCOMPARE(bench.program->cache().list().size(), 6);
        return;
    }
    QVERIFY2(question->informativeText().contains(said), qPrintable(question->informativeText()));
    // Nothing happens before the answer, and Esc is no.
    KeyDriver(*question).press(Qt::Key_Escape);
    QCOMPARE(bench.program->cache().list().size(), 7);
}

void UndoTest::discardedFilingComesBack()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(!bench.wizard().close());
    const QSignalSpy quit(bench.program.get(), &MainProgram::quitRequested);
    QVERIFY(bench.answer(bench.wizard(), u"cancelQuestion"_s, u"cancelDiscard"_s));
    QCOMPARE(bench.program->cache().list().size(), 0);
    // The program stays: what the question promised is on the board.
    QVERIFY(bench.program->board().isVisible());
    QCOMPARE(quit.size(), 0);
    QVERIFY(QTest::qWaitForWindowActive(&bench.program->board()));
    undo(bench);
    QCOMPARE(bench.recordOf(u"陈先生"_s)->numbers.size(), 2);
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QVERIFY(bench.recordOf(u"陈先生"_s));
}

void UndoTest::discardedChangesComeBack()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const FilingRecord before = *bench.recordOf(running);
    bench.select(running);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.click(u"back"_s));
    QVERIFY(bench.fill(u"applicantField"_s, u"改名"_s));
    QVERIFY(!bench.wizard().close());
    QVERIFY(bench.answer(bench.wizard(), u"cancelQuestion"_s, u"cancelDiscard"_s));
    QCOMPARE(*bench.recordOf(running), before);
    QVERIFY(bench.showBoard());
    undo(bench);
    QVERIFY(bench.recordOf(u"改名"_s));
}

void UndoTest::nothingLostByClosing_data()
{
    QTest::addColumn<bool>("isVerified");
    QTest::addColumn<QString>("button");
    QTest::newRow("a countdown runs") << false << u"cancelKeep"_s;
    QTest::newRow("one person is verified") << true << u"cancelKeep"_s;
}

void UndoTest::nothingLostByClosing()
{
    QFETCH(const bool, isVerified);
    QFETCH(const QString, button);
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.click(u"sms1Now"_s));
    if (isVerified) {
        QVERIFY(bench.isSaved());
        QVERIFY(bench.showBoard());
        bench.select(u"陈先生"_s);
        bench.press(Qt::Key_D, Qt::ControlModifier);
    }
    QVERIFY(!bench.wizard().close());
    auto *question = bench.wizard().findChild<QMessageBox *>(u"cancelQuestion"_s);
    QVERIFY(question);
    QVERIFY(!question->findChild<QPushButton *>(u"cancelDiscard"_s));
    QVERIFY(bench.answer(bench.wizard(), u"cancelQuestion"_s, button));
    QVERIFY(!bench.program->wizards().isAnyOpen());
    const KeptNumber &number = bench.recordOf(u"陈先生"_s)->numbers.at(0);
    QVERIFY(number.verification.receivedAt.isValid());
    QCOMPARE(number.verification.verifiedAt.isValid(), isVerified);
}

// The SMS comes, and is noted on the board, while the question stands.
void UndoTest::questionIsAboutWhatIsTrueWhenItIsAnswered()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(!bench.wizard().close());
    FilingRecord received = *bench.recordOf(u"陈先生"_s);
    received.numbers.first().verification.receivedAt = bench.clock.now();
    bench.program->cache().put(received, {});
    QVERIFY(bench.answer(bench.wizard(), u"cancelQuestion"_s, u"cancelDiscard"_s));
    QVERIFY(bench.recordOf(u"陈先生"_s));
}

BEIAN_UI_TEST_MAIN(UndoTest)
#include "tst_undo.moc"
