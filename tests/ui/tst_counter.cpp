// SPDX-License-Identifier: MIT
#include <QtGui/qwindow.h>
#include <QtTest/qsignalspy.h>

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>

#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>

#include "tests/ui/settling.h"
#include "tests/ui/windowreading.h"
#include "tests/warnings.h"
#include "app/time/beijingtime.h"
#include "boardbench.h"
#include "painting.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/board/noticestack.h"
#include "ui/companion/companionhost.h"
#include "ui/companion/companionwindow.h"
#include "ui/tour/samplefilings.h"
#include "ui/wizard/verifywizard.h"
#include "ui/wizard/wizardflow.h"
#include "uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString noticeTexts(BoardBench &bench)
{
    QStringList texts;
    for (const QLabel *label : bench.program->board().notices().findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

} // namespace

// A service center: few keys for a new filing, private fields for the filer alone, names hidden
// when nobody is there, reminders on the board.
class CounterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { applyTheme(*qApp, {ThemeMode::Light, 1.0}); }
    void newFilingTakesThreeKeysBeyondItsData();
    void filerTypesWhatIsPrivateAndItIsWiped();
    void theFilersWindowBeginsWithWhoseTurnItIs();
    void theFilersWindowIsEnlargedAndKeepsItsSize();
    void whatIsTypedIsAnsweredInSight_data();
    void whatIsTypedIsAnsweredInSight();
    void whoIsVerifiedHasNothingToType();
    void whoseTimeIsOverIsStillThere();
    void nothingPrivateIsAskedBeforeTheSms();
    void idleScreenHidesNamesAndForgets();
    void idleScreenForgetsWhatWasPastedOfTheSite();
    void whatTheFilerCopiesIsConfirmed();
    void whatTheClerkTypedStays_data();
    void whatTheClerkTypedStays();
    void withoutItsProvinceThatIsAskedFirst();
    void idleScreenCoversDialogsAndWizards();
    void idleScreenCoversTheSmallWindow();
    void theClickThatWakesTheScreenPressesNothing();
    void withoutCounterModeNothingIsHidden();
    void closingTimeListsWhatExpiresBeforeTheOpening();
    void dueReminderStandsOnTheBoard();
    void reminderGoesWhenItIsSettled();
    void presetsAloneAreNotKept();
    void afterSleepThereIsOneSummary();
    void secondStartComesToTheFront();

private:
    [[nodiscard]] bool startCounter(BoardBench &bench);
    // At a counter, by key: a new filing of two persons, on the page of the SMS.
    [[nodiscard]] bool goToSms(BoardBench &bench);
};

bool CounterTest::startCounter(BoardBench &bench)
{
    if (!bench.restart())
        return false;
    Settings &settings = bench.program->settings();
    const bool isSet = settings.setValue(Setting::CounterMode, true).isOk()
        && settings.setValue(Setting::CounterProvince, u"330000"_s)
        && settings.setValue(Setting::LastFilingType, u"first"_s);
    return isSet && bench.put(sampleBoard(today())) && bench.restart();
}

bool CounterTest::goToSms(BoardBench &bench)
{
    if (!startCounter(bench))
        return false;
    bench.press(Qt::Key_N, Qt::ControlModifier);
    return QTest::qWaitFor([&bench] { return bench.program->wizards().isAnyOpen(); })
        && bench.enterFiling(u"郑先生"_s, {subjectPhone, sitePhone});
}

void CounterTest::newFilingTakesThreeKeysBeyondItsData()
{
    BoardBench bench;
    QVERIFY(startCounter(bench));
    bench.press(Qt::Key_N, Qt::ControlModifier); // the first
    QTRY_VERIFY(bench.program->wizards().isAnyOpen());
    VerifyWizard &wizard = bench.wizard();
    KeyDriver keys(wizard);
    QCoreApplication::processEvents();
    keys.type(u"郑先生"_s);
    QTest::keyClick(wizard.focusWidget(), Qt::Key_Return); // the second
    QCoreApplication::processEvents();
    QCOMPARE(wizard.currentId(), int(PageId::People));
    keys.type(subjectPhone);
    keys.type(sitePhone);
    QTest::keyClick(wizard.focusWidget(), Qt::Key_S, Qt::ControlModifier); // the third
    QTRY_VERIFY(!bench.program->wizards().isAnyOpen());
    const FilingRecord *record = bench.recordOf(u"郑先生"_s);
    QVERIFY(record);
    QCOMPARE(record->provinceCode, u"330000"_s);
    QCOMPARE(record->type, FilingType::First);
    QCOMPARE(record->numbers.size(), 2);
    QCOMPARE(bench.cell(bench.rowOf(u"郑先生"_s), BoardColumn::TimeLeft), u"等待短信"_s);
}

void CounterTest::filerTypesWhatIsPrivateAndItIsWiped()
{
    BoardBench bench;
    QVERIFY(goToSms(bench));
    QVERIFY(bench.click(u"sms1Now"_s));
    QVERIFY(bench.click(u"privateFieldsButton"_s));
    auto *dialog = bench.wizard().findChild<QDialog *>(u"privateFields"_s);
    QVERIFY(dialog);
    KeyDriver keys(*dialog);
    QVERIFY(keys.fill(u"private1Code"_s, u"482913"_s));
    QVERIFY(keys.fill(u"private1DocumentField"_s, u"18302X"_s));
    auto *code = bench.wizard().findChild<QLineEdit *>(u"sms1Code"_s);
    QCOMPARE(code->text(), u"482913"_s);
    QVERIFY(keys.pressButton(u"private1CopyPhone"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), subjectPhone);
    QVERIFY(keys.pressButton(u"private1CopyCode"_s));
    QVERIFY(bench.program->clipboard().remaining() > 0s);
    // Nobody at the screen for a while: this window forgets, too.
    bench.advance(6min);
    QVERIFY(dialog->findChild<QLineEdit *>(u"private1Code"_s)->text().isEmpty());
    QVERIFY(keys.pressButton(u"curtainShow"_s));
    QVERIFY(keys.fill(u"private1Code"_s, u"482913"_s));
    QVERIFY(keys.pressButton(u"private1CopyCode"_s));
    QVERIFY(keys.pressButton(u"privateClose"_s));
    QVERIFY(code->text().isEmpty());
    QCOMPARE(bench.program->clipboard().remaining(), 0s);
}

void CounterTest::theFilersWindowBeginsWithWhoseTurnItIs()
{
    BoardBench bench;
    QVERIFY(goToSms(bench));
    QVERIFY(bench.click(u"sms2Now"_s));
    QVERIFY(bench.click(u"privateFieldsButton"_s));
    auto *dialog = bench.wizard().findChild<QDialog *>(u"privateFields"_s);
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->focusWidget()->objectName(), u"private2Code"_s);
    dialog->close();
}

// Read across the counter: 1.4 times the type of the wizard, and the way out always in view.
void CounterTest::theFilersWindowIsEnlargedAndKeepsItsSize()
{
    BoardBench bench;
    QVERIFY(goToSms(bench));
    const auto sizeOf = [](const QWidget *widget) {
        return widget ? QFontInfo(widget->font()).pixelSize() : 0;
    };
    const int field = sizeOf(bench.wizard().findChild<QLineEdit *>(u"sms1Received"_s));
    QVERIFY(bench.click(u"privateFieldsButton"_s));
    auto *dialog = bench.wizard().findChild<QDialog *>(u"privateFields"_s);
    QVERIFY(dialog);
    QCoreApplication::processEvents();
    for (const QString &enlarged : {u"private1Code"_s, u"private1DocumentField"_s,
                                    u"privatePerson"_s, u"privateClose"_s, u"privateOpenSite"_s}) {
        const auto *widget = dialog->findChild<QWidget *>(enlarged);
        QVERIFY2(sizeOf(widget) * 10 >= field * 14, qPrintable(enlarged));
    }
    const QSize before = dialog->size();
    const auto *close = dialog->findChild<QWidget *>(u"privateClose"_s);
    KeyDriver keys(*dialog);
    QVERIFY(keys.fill(u"private1DocumentField"_s, u"31002x"_s));
    QVERIFY(keys.fill(u"private1Code"_s, u"48291"_s));
    QVERIFY(keys.pressButton(u"privateNext"_s)); // and what is wrong with five digits is told
    QCoreApplication::processEvents();
    QCOMPARE(dialog->size(), before);
    QVERIFY(close->isVisible());
    QVERIFY(dialog->rect().contains(close->geometry().translated(
        close->parentWidget()->mapTo(dialog, QPoint(0, 0)))));
    QTRY_COMPARE(dialog->focusWidget()->objectName(), u"private2Code"_s);
    dialog->close();
}

void CounterTest::whatIsTypedIsAnsweredInSight_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    // What such a screen leaves below the title of a window.
    QTest::newRow("1024 × 600") << 1.0 << QSize(890, 560);
    QTest::newRow("1280 × 800, large type") << 1.5 << QSize(1270, 760);
}

// The six boxes are whole once there is something in them, on a low screen and with large type too.
void CounterTest::whatIsTypedIsAnsweredInSight()
{
    QFETCH(double, scale);
    QFETCH(QSize, size);
    applyTheme(*qApp, {ThemeMode::Light, scale});
    BoardBench bench;
    QVERIFY(goToSms(bench));
    QVERIFY(bench.click(u"privateFieldsButton"_s));
    auto *dialog = bench.wizard().findChild<QDialog *>(u"privateFields"_s);
    QVERIFY(dialog);
    dialog->resize(size);
    KeyDriver keys(*dialog);
    QVERIFY(keys.fill(u"private1DocumentField"_s, u"31002x"_s));
    settle();
    const QWidget *room = dialog->findChild<QScrollArea *>(u"privateScroll"_s)->viewport();
    for (const QString &part : {u"private1DocumentField"_s, u"private1Boxes"_s,
                                u"private1CopySuffix"_s}) {
        const auto *widget = dialog->findChild<QWidget *>(part);
        const QRect place(widget->mapTo(dialog, QPoint(0, 0)), widget->size());
        const QRect seen(room->mapTo(dialog, QPoint(0, 0)), room->size());
        QVERIFY2(seen.contains(place), qPrintable(part));
    }
    dialog->close();
}

void CounterTest::whoIsVerifiedHasNothingToType()
{
    BoardBench bench;
    QVERIFY(goToSms(bench));
    QVERIFY(bench.click(u"sms1Now"_s) && bench.click(u"sms2Now"_s));
    QVERIFY(bench.next() && bench.next());
    QVERIFY(bench.click(u"row1Verified"_s));
    QVERIFY(bench.click(u"privateFieldsButton"_s));
    auto *dialog = bench.wizard().findChild<QDialog *>(u"privateFields"_s);
    QVERIFY(dialog);
    const auto *person = dialog->findChild<QComboBox *>(u"privatePerson"_s);
    QCOMPARE(person->count(), 1);
    QVERIFY(person->currentText().contains(u"133****3000"_s));
    dialog->close();
}

// Nobody's time is running any more: it begins with who is not verified.
void CounterTest::whoseTimeIsOverIsStillThere()
{
    BoardBench bench;
    QVERIFY(goToSms(bench));
    const QString received = beijingText(bench.clock.now().addDuration(1min - 24h));
    QVERIFY(bench.fill(u"sms1Received"_s, received) && bench.fill(u"sms2Received"_s, received));
    QVERIFY(bench.next() && bench.next());
    QVERIFY(bench.click(u"row1Verified"_s));
    bench.clock.advance(2min);
    bench.program->ticker().tick();
    QVERIFY(bench.click(u"privateFieldsButton"_s));
    auto *dialog = bench.wizard().findChild<QDialog *>(u"privateFields"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QComboBox *>(u"privatePerson"_s)->currentText().contains(u"133****3000"_s));
    dialog->close();
}

void CounterTest::nothingPrivateIsAskedBeforeTheSms()
{
    BoardBench bench;
    QVERIFY(startCounter(bench));
    bench.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(bench.program->wizards().isAnyOpen());
    const auto isShown = [&bench] {
        const auto *types = bench.wizard().findChild<QWidget *>(u"privateFieldsButton"_s);
        return types && types->isVisible();
    };
    QVERIFY(!isShown());
    QVERIFY(bench.enterFiling(u"郑先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(isShown());
    QVERIFY(bench.click(u"back"_s));
    QVERIFY(!isShown());
}

void CounterTest::idleScreenHidesNamesAndForgets()
{
    BoardBench bench;
    QVERIFY(goToSms(bench));
    QVERIFY(bench.click(u"sms1Now"_s));
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    bench.advance(4min);
    const int row = bench.rowOf(u"郑先生"_s);
    QCOMPARE(bench.cell(row, BoardColumn::Applicant), u"郑先生"_s);
    bench.advance(2min);
    QCOMPARE(bench.cell(row, BoardColumn::Applicant), u"郑**"_s);
    QVERIFY(bench.wizard().findChild<QLineEdit *>(u"sms1Code"_s)->text().isEmpty());
    QVERIFY(!noticeTexts(bench).contains(u"陈先生"_s));
    bench.press(Qt::Key_Down);
    QCOMPARE(bench.cell(row, BoardColumn::Applicant), u"郑先生"_s);
}

// A whole page is often pasted there, with all that was typed into it.
void CounterTest::idleScreenForgetsWhatWasPastedOfTheSite()
{
    BoardBench bench;
    QVERIFY(startCounter(bench));
    QVERIFY(bench.showBoard());
    bench.select(u"陈先生 · 某某科技"_s);
    bench.press(Qt::Key_G, Qt::ControlModifier);
    if (auto *menu = bench.find<QMenu>(u"numberMenu"_s)) {
        menu->actions().constFirst()->trigger();
        menu->close();
    }
    auto *pasted = bench.find<QPlainTextEdit>(u"answerPasted"_s);
    QVERIFY(pasted);
    pasted->insertPlainText(u"短信验证码 482913 证件号码后六位 18302X"_s);
    bench.advance(6min);
    QCOMPARE(pasted->toPlainText(), QString());
    pasted->undo();
    QCOMPARE(pasted->toPlainText(), QString());
}

// Where it was clicked, for as long as it lies on the clipboard, and nowhere else.
void CounterTest::whatTheFilerCopiesIsConfirmed()
{
    BoardBench bench;
    QVERIFY(goToSms(bench));
    QVERIFY(bench.click(u"privateFieldsButton"_s));
    auto *dialog = bench.wizard().findChild<QDialog *>(u"privateFields"_s);
    QVERIFY(dialog);
    KeyDriver keys(*dialog);
    QVERIFY(keys.fill(u"private1Code"_s, u"482913"_s));
    QVERIFY(keys.fill(u"private1DocumentField"_s, u"18302X"_s));
    const auto *code = dialog->findChild<QPushButton *>(u"private1CopyCode"_s);
    const auto *phone = dialog->findChild<QPushButton *>(u"private1CopyPhone"_s);
    const QString copyCode = code->text();
    const QString copyPhone = phone->text();
    QVERIFY(keys.pressButton(u"private1CopyCode"_s));
    QVERIFY(code->text().contains(u"60"_s));
    QVERIFY(keys.pressButton(u"private1CopyPhone"_s));
    QCOMPARE(code->text(), copyCode);
    QVERIFY(phone->text().contains(u"60"_s));
    QVERIFY(!shownTexts(*dialog).contains(u"已复制，60 秒"_s));
    QVERIFY(keys.pressButton(u"private1CopySuffix"_s));
    QCOMPARE(phone->text(), copyPhone);
    QVERIFY(shownTexts(*dialog).contains(u"已复制，60 秒"_s));
    dialog->close();
}

// The clerk's own is there again when the filer's window goes, unless all was wiped meanwhile.
void CounterTest::whatTheClerkTypedStays_data()
{
    QTest::addColumn<bool>("isWiped");
    QTest::newRow("the filer leaves") << false;
    QTest::newRow("nobody was there meanwhile") << true;
}

void CounterTest::whatTheClerkTypedStays()
{
    QFETCH(bool, isWiped);
    BoardBench bench;
    QVERIFY(goToSms(bench));
    QVERIFY(bench.click(u"sms1Now"_s));
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    QVERIFY(bench.click(u"privateFieldsButton"_s));
    auto *dialog = bench.wizard().findChild<QDialog *>(u"privateFields"_s);
    QVERIFY(dialog);
    KeyDriver keys(*dialog);
    if (isWiped) {
        bench.advance(6min);
        QVERIFY(keys.pressButton(u"curtainShow"_s));
    }
    QVERIFY(keys.fill(u"private1Code"_s, u"730154"_s));
    QVERIFY(keys.fill(u"private1DocumentField"_s, u"18302X"_s));
    QVERIFY(keys.pressButton(u"privateClose"_s));
    const QString code = bench.wizard().findChild<QLineEdit *>(u"sms1Code"_s)->text();
    QCOMPARE(code, isWiped ? QString() : u"482913"_s);
}

void CounterTest::withoutItsProvinceThatIsAskedFirst()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.program->settings().setValue(Setting::CounterMode, true));
    QVERIFY(bench.restart({MainProgram::newOption}));
    QTRY_VERIFY(bench.program->wizards().isAnyOpen());
    QTRY_COMPARE(bench.wizard().focusWidget()->objectName(), u"provinceField"_s);
    QVERIFY(bench.program->settings().setValue(Setting::CounterProvince, u"440000"_s));
    QVERIFY(bench.restart({MainProgram::newOption}));
    QTRY_VERIFY(bench.program->wizards().isAnyOpen());
    QTRY_COMPARE(bench.wizard().focusWidget()->objectName(), u"applicantField"_s);
}

// Names stand in fields, headings and histories, in titles and in the task bar.
void CounterTest::idleScreenCoversDialogsAndWizards()
{
    BoardBench bench;
    QVERIFY(startCounter(bench));
    bench.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(bench.program->wizards().isAnyOpen());
    QVERIFY(bench.fill(u"applicantField"_s, u"郑先生"_s));
    QVERIFY(bench.showBoard());
    bench.program->board().table().selectRow(0);
    bench.press(Qt::Key_H, Qt::ControlModifier);
    auto *history = bench.find<QDialog>(u"historyDialog"_s);
    QVERIFY(history);
    bench.advance(6min);
    for (QDialog *window : {static_cast<QDialog *>(&bench.wizard()), history}) {
        auto *sheet = window->findChild<QWidget *>(u"curtain"_s, Qt::FindDirectChildrenOnly);
        QVERIFY(sheet);
        QCOMPARE(sheet->geometry(), window->rect());
        const QWidget *top = window->childAt(window->rect().center());
        QVERIFY(top == sheet || sheet->isAncestorOf(top));
        window->resize(window->size() + QSize(20, 20));
        QCOMPARE(sheet->geometry(), window->rect());
        // Nothing of the window is seen through it: the upper third has one colour.
        const QImage picture = painted(*window);
        const QRect third(0, 0, picture.width(), picture.height() / 3);
        QCOMPARE(dotsOf(QColor(picture.pixel(1, 1)), picture, third),
                 third.width() * third.height());
        QVERIFY(!window->windowTitle().contains(u"郑先生"_s));
    }
    // No key of a passer-by shows them, or does anything in them.
    for (QDialog *window : {static_cast<QDialog *>(&bench.wizard()), history}) {
        auto *sheet = window->findChild<QWidget *>(u"curtain"_s);
        for (const Qt::Key key : {Qt::Key_Shift, Qt::Key_Return, Qt::Key_Escape, Qt::Key_A})
            QTest::keyClick(window->focusWidget(), key);
        QVERIFY(window->isVisible() && sheet->isVisible());
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
        QVERIFY(sheet->isAncestorOf(window->focusWidget()));
        QTest::keyClick(window->focusWidget(), window == history ? Qt::Key_Space : Qt::Key_Return);
        QVERIFY(!window->findChild<QWidget *>(u"curtain"_s));
    }
    // What was typed is still there.
    QCOMPARE(bench.wizard().findChild<QLineEdit *>(u"applicantField"_s)->text(), u"郑先生"_s);
    QVERIFY(bench.wizard().windowTitle().contains(u"郑先生"_s));
}

// The mobile number stands there in full, and large.
void CounterTest::idleScreenCoversTheSmallWindow()
{
    BoardBench bench;
    QVERIFY(goToSms(bench));
    QVERIFY(bench.click(u"sms1Now"_s) && bench.next() && bench.next());
    QVERIFY(bench.click(u"siteShrink"_s));
    QCoreApplication::processEvents();
    CompanionWindow *companion = bench.program->companions().companionOf(bench.wizard());
    QVERIFY(companion && companion->isVisible());
    QVERIFY(companion->windowTitle().contains(u"郑先生"_s));
    bench.advance(6min);
    auto *sheet = companion->findChild<QWidget *>(u"curtain"_s, Qt::FindDirectChildrenOnly);
    QVERIFY(sheet && sheet->isVisible());
    QCOMPARE(sheet->geometry(), companion->rect());
    QVERIFY(!companion->windowTitle().contains(u"郑先生"_s));
    // Not by its keys either.
    QTest::keyClick(companion->focusWidget(), Qt::Key_Escape);
    QVERIFY(companion->isVisible() && sheet->isVisible());
    QVERIFY(KeyDriver(*companion).pressButton(u"curtainShow"_s));
    QVERIFY(!companion->findChild<QWidget *>(u"curtain"_s));
}

void CounterTest::theClickThatWakesTheScreenPressesNothing()
{
    BoardBench bench;
    QVERIFY(startCounter(bench));
    bench.program->board().table().selectRow(0);
    bench.press(Qt::Key_H, Qt::ControlModifier);
    auto *history = bench.find<QDialog>(u"historyDialog"_s);
    QVERIFY(history);
    bench.advance(6min);
    auto *close = history->findChild<QPushButton *>(u"closeHistory"_s);
    const QPoint place = close->mapTo(history, close->rect().center());
    QTest::mouseClick(history->windowHandle(), Qt::LeftButton, {}, place);
    QVERIFY(history->isVisible());
    auto *show = history->findChild<QPushButton *>(u"curtainShow"_s);
    QTest::mouseClick(history->windowHandle(), Qt::LeftButton, {},
                      show->mapTo(history, show->rect().center()));
    QVERIFY(!history->findChild<QWidget *>(u"curtain"_s));
    QTest::mouseClick(history->windowHandle(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(!bench.find<QDialog>(u"historyDialog"_s));
}

void CounterTest::withoutCounterModeNothingIsHidden()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    bench.advance(3h);
    QCOMPARE(bench.cell(bench.rowOf(u"赵女士 · 某某文化"_s), BoardColumn::Applicant),
             u"赵女士 · 某某文化"_s);
}

void CounterTest::closingTimeListsWhatExpiresBeforeTheOpening()
{
    BoardBench bench(fromBeijing(QDate(2026, 11, 23), QTime(17, 29, 0)));
    QVERIFY(bench.startWith(sampleBoard(bench.clock.now())));
    QVERIFY(bench.program->settings().setValue(Setting::ClosingReminder, true));
    bench.program->board().show();
    bench.advance(1min);
    auto *notice = bench.find<QWidget>(u"closingNotice"_s);
    QVERIFY(notice);
    QStringList texts;
    for (const QLabel *label : notice->findChildren<QLabel *>())
        texts << label->text();
    const QString text = texts.join(u'\n');
    QVERIFY(text.contains(u"2026-11-24 09:00"_s));
    QVERIFY(text.contains(u"陈先生"_s));
    QVERIFY(text.contains(u"王先生"_s));
    // 19 hours are enough for the next day; what is over needs no reminder.
    QVERIFY(!text.contains(u"赵女士"_s));
    QVERIFY(!text.contains(u"吴先生"_s));
}

void CounterTest::dueReminderStandsOnTheBoard()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    // 42:10 are left of the most urgent one: a quarter of an hour is left after 27:10. Before that
    // the one whose notice was four minutes ago still has no SMS.
    bench.advance(2min);
    bench.program->board().notices().dismiss(u"reminderNotice"_s);
    bench.advance(25min + 9s);
    QVERIFY(!bench.program->board().notices().isShown(u"reminderNotice"_s));
    bench.advance(1s);
    QVERIFY(bench.program->board().notices().isShown(u"reminderNotice"_s));
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"reminderOpen"_s));
    QVERIFY(bench.program->wizards().isAnyOpen());
}

void CounterTest::reminderGoesWhenItIsSettled()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    // Three numbers have six hours or less: told at the start, the earliest first.
    auto *notice = bench.find<QWidget>(u"reminderNotice"_s);
    QVERIFY(notice);
    const auto text = [notice] {
        QStringList texts;
        for (const QLabel *label : notice->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    };
    QVERIFY(text().indexOf(u"陈先生"_s) < text().indexOf(u"林女士"_s));
    bench.select(u"林女士 · 个人博客"_s);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!text().contains(u"林女士"_s));
    // A later one does not push out those that stand.
    bench.advance(2min);
    QVERIFY(text().contains(u"陈先生"_s));
    QVERIFY(text().contains(u"孙先生"_s));
}

void CounterTest::presetsAloneAreNotKept()
{
    BoardBench bench;
    QVERIFY(startCounter(bench));
    const qsizetype before = bench.program->cache().list().size();
    bench.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(bench.program->wizards().isAnyOpen());
    QVERIFY(bench.click(u"keep"_s));
    QVERIFY(!bench.program->wizards().isAnyOpen());
    QCOMPARE(bench.program->cache().list().size(), before);
}

void CounterTest::afterSleepThereIsOneSummary()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    const QSignalSpy due(&bench.program->reminders(), &ReminderClock::due);
    const QSignalSpy missed(&bench.program->reminders(), &ReminderClock::missed);
    bench.advance(10h);
    QCOMPARE(due.size(), 0);
    QCOMPARE(missed.size(), 1);
    QVERIFY(bench.program->board().notices().isShown(u"reminderNotice"_s));
}

void CounterTest::secondStartComesToTheFront()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    QVERIFY(bench.restart({MainProgram::minimisedOption}));
    QVERIFY(bench.program->board().isMinimized() || !bench.program->board().isVisible());
    bench.program->takeArguments({});
    QVERIFY(bench.program->board().isVisible());
    QVERIFY(!bench.program->board().isMinimized());
    bench.program->takeArguments({MainProgram::newOption});
    QVERIFY(bench.program->wizards().isAnyOpen());
}

#include "tst_counter.moc"

BEIAN_UI_TEST_MAIN(CounterTest)
