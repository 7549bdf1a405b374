// SPDX-License-Identifier: MIT
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qmessagebox.h>

#include "boardbench.h"
#include "app/store/filingdesk.h"
#include "ui/board/boardwindow.h"
#include "ui/board/historydialog.h"
#include "ui/board/noticestack.h"
#include "ui/number/answerdialog.h"
#include "ui/wizard/verifywizard.h"
#include "uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QString applicant = u"陈先生"_s;
const QString thirdPhone = u"13900139000"_s;

} // namespace

// What is done on the board while the same filing is open elsewhere: a dialog or a menu that is
// answered late concerns what it was opened for, or nothing.
class FilingActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }
    void answerStaysWithItsNumber();
    void answerOfANumberThatIsGoneIsNotBooked();
    void answerOfAFilingThatWasDiscardedIsNotBooked_data();
    void answerOfAFilingThatWasDiscardedIsNotBooked();
    void menuOfAFilingThatIsGoneBooksNothing();
    void menuOfANumberThatWasReceivedMeanwhileBooksNothing();
    void noteOfAFilingThatIsGoneIsRefused();

private:
    // Three numbers, the filing open in its wizard, the board in front.
    [[nodiscard]] bool openThree(BoardBench &bench);
    // "What did the site say?" of the number at this place of the menu.
    [[nodiscard]] AnswerDialog *askOf(BoardBench &bench, int place);
    [[nodiscard]] bool removePerson(BoardBench &bench, int person);
    [[nodiscard]] bool discard(BoardBench &bench);
    [[nodiscard]] const KeptNumber *numberOf(BoardBench &bench, const QString &phone);
    [[nodiscard]] bool isSaidThatNothingWasNoted(BoardBench &bench);
};

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

void FilingActionsTest::menuOfAFilingThatIsGoneBooksNothing()
{
    BoardBench bench;
    QVERIFY(openThree(bench));
    bench.press(Qt::Key_R, Qt::ControlModifier);
    auto *menu = bench.find<QMenu>(u"numberMenu"_s);
    QVERIFY(menu);
    (void)bench.program->desk().remove({bench.recordOf(applicant)->id}); // by another process
    menu->actions().constFirst()->trigger();
    menu->close();
    QVERIFY(bench.rowOf(applicant) < 0);
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
    bench.program->desk().put(elsewhere, {});
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
    auto *dialog = bench.find<HistoryDialog>(u"historyDialog"_s);
    QVERIFY(dialog);
    QVERIFY(discard(bench));
    KeyDriver keys(*dialog);
    QVERIFY(keys.fill(u"noteField"_s, u"已致电"_s));
    QVERIFY(keys.pressButton(u"addNote"_s));
    QVERIFY(dialog->findChild<QLabel *>(u"noteError"_s)->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"noteField"_s)->text(), u"已致电"_s);
}

BEIAN_UI_TEST_MAIN(FilingActionsTest)
#include "tst_filingactions.moc"
