// SPDX-License-Identifier: MIT
#include <QtCore/qregularexpression.h>
#include <QtTest/qsignalspy.h>

#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmessagebox.h>

#include "tests/warnings.h"
#include "app/record/recordchanges.h"
#include "app/store/filingcache.h"
#include "app/store/filingundo.h"
#include "app/time/beijingtime.h"
#include "boardbench.h"
#include "listeningnotifier.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardwindow.h"
#include "ui/board/noticestack.h"
#include "ui/shell/reminderdisplay.h"
#include "ui/tour/samplefilings.h"
#include "uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString urgent = u"陈先生 · 某某科技"_s; // 42:10 left of the samples
const QString soon = u"林女士 · 个人博客"_s; // 03:15:44

} // namespace

// What a notice says is true at the moment at which it is read.
class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void urgentFilingThatCameBackIsNamedAgain();
    void urgentFilingWhoseOutcomeWasTakenBackIsNamedAgain();
    void atTheDeadlineItSaysThatTimeIsOver();
    void expiryIsSaidWithItsReminderOff();
    void filingThatGoesBackHasNoOtherDeadline();
    void clockThatIsPutRightTakesTheExpiryBack();
    void closingNoticeForgetsWhatIsDone();
    void filingThatIsGoneIsNotOffered();
    void taskBarSaysHowManyNeedSomebody();
    void messagesOutsideAreOfThePresent();
    void anExpiryIsToldWithinASecond_data();
    void anExpiryIsToldWithinASecond();
    void theUrgentIsInFrontOfAnOffer();
    void theAnswerToAStepGivesWhatIsUrgentItsPlaceBack();
    void numbersAndFilingsAreNotMixed();
    void whatIsOverIsCountedInTheTitle();

private:
    // What the notice says, in front or behind another; empty: it is not there.
    [[nodiscard]] QString said(BoardBench &bench, const QString &matter);
};

QString NoticesTest::said(BoardBench &bench, const QString &matter)
{
    auto *notice = bench.program->board().findChild<QWidget *>(matter);
    if (!notice)
        return {};
    QStringList texts;
    for (const QLabel *label : notice->findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

void NoticesTest::urgentFilingThatCameBackIsNamedAgain()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    QVERIFY(said(bench, u"reminderNotice"_s).contains(soon));
    bench.select(soon);
    bench.press(Qt::Key_Delete);
    QVERIFY(bench.answer(bench.program->board(), u"removeQuestion"_s, u"removeTake"_s));
    QVERIFY(!said(bench, u"reminderNotice"_s).contains(soon));
    QVERIFY(bench.showBoard());
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(said(bench, u"reminderNotice"_s).contains(soon));
}

void NoticesTest::urgentFilingWhoseOutcomeWasTakenBackIsNamedAgain()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    bench.select(soon);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!said(bench, u"reminderNotice"_s).contains(soon));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(said(bench, u"reminderNotice"_s).contains(soon));
}

void NoticesTest::atTheDeadlineItSaysThatTimeIsOver()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    bench.advance(42min + 9s);
    QVERIFY(said(bench, u"reminderNotice"_s).contains(u"截止"_s));
    bench.advance(1s);
    const QString text = said(bench, u"reminderNotice"_s);
    const QString line = text.mid(text.indexOf(urgent)).section(u'\n', 0, 0);
    QVERIFY2(line.contains(u"：已过期"_s), qPrintable(line));
}

void NoticesTest::expiryIsSaidWithItsReminderOff()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    QVERIFY(bench.program->settings().setValue(Setting::RemindExpiry, false));
    bench.advance(42min + 10s);
    QVERIFY(said(bench, u"reminderNotice"_s).contains(u"已过期"_s));
}

// By the first of its two numbers: what the other has left is no deadline that matters.
void NoticesTest::filingThatGoesBackHasNoOtherDeadline()
{
    BoardBench bench;
    KeptChange filing = sampleBoard(today()).constFirst();
    filing.record.numbers[1].verification.receivedAt =
        filing.record.numbers.at(0).verification.receivedAt.addSecs(600);
    QVERIFY(bench.startWith({filing, sampleBoard(today()).at(1)}));
    QVERIFY(said(bench, u"reminderNotice"_s).contains(u"3 个号码"_s));
    QCOMPARE(said(bench, u"reminderNotice"_s).count(urgent), 2);
    bench.advance(43min);
    const QString text = said(bench, u"reminderNotice"_s);
    QCOMPARE(text.count(urgent), 1);
    QVERIFY(text.contains(u"已过期"_s));
    // What still has time stands before what is over.
    QVERIFY(text.indexOf(soon) < text.indexOf(urgent));
    QVERIFY(bench.restart());
    QVERIFY(!said(bench, u"reminderNotice"_s).contains(urgent));
}

// A wrong clock, for a moment: what it made of the filings does not stay.
void NoticesTest::clockThatIsPutRightTakesTheExpiryBack()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    const QString before = said(bench, u"reminderNotice"_s);
    bench.advance(30h);
    QVERIFY(said(bench, u"reminderNotice"_s).contains(u"已过期"_s));
    bench.advance(-30h);
    QCOMPARE(said(bench, u"reminderNotice"_s).contains(u"已过期"_s), false);
    QVERIFY(said(bench, u"reminderNotice"_s).contains(soon));
    // When time really is over, it is said.
    bench.advance(42min + 10s);
    QVERIFY(said(bench, u"reminderNotice"_s).contains(u"已过期"_s));
}

void NoticesTest::closingNoticeForgetsWhatIsDone()
{
    BoardBench bench(fromBeijing(QDate(2026, 11, 23), QTime(17, 29, 0)));
    QVERIFY(bench.startWith(sampleBoard(bench.clock.now())));
    QVERIFY(bench.program->settings().setValue(Setting::ClosingReminder, true));
    bench.advance(1min);
    QVERIFY(said(bench, u"closingNotice"_s).contains(soon));
    bench.select(soon);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!said(bench, u"closingNotice"_s).contains(soon));
    QVERIFY(said(bench, u"closingNotice"_s).contains(urgent));
    // What is over does not expire before the opening.
    bench.advance(45min);
    QVERIFY(!said(bench, u"closingNotice"_s).contains(urgent));
    bench.advance(16h);
    QCOMPARE(said(bench, u"closingNotice"_s), QString());
}

void NoticesTest::filingThatIsGoneIsNotOffered()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.fill(u"applicantField"_s, u"林女士"_s));
    QVERIFY(bench.fill(u"provinceField"_s, u"福建"_s));
    QVERIFY(bench.click(u"keep"_s));
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    QVERIFY(bench.program->board().notices().isShown(u"resumeNotice"_s));
    bench.select(u"林女士"_s);
    bench.press(Qt::Key_Delete);
    QVERIFY(!bench.program->board().notices().isShown(u"resumeNotice"_s));
}

void NoticesTest::taskBarSaysHowManyNeedSomebody()
{
    BoardBench bench;
    QVERIFY(bench.startWith({sampleBoard(today()).at(2)}));
    const QString name = u"备案短信核验助手"_s;
    QCOMPARE(bench.program->board().windowTitle(), name);
    bench.program->board().showMinimized();
    // No tick comes while nobody sees the board.
    bench.clock.advance(40100s - 6h);
    bench.program->reminders().check();
    QCOMPARE(bench.program->board().windowTitle(), u"(1) "_s + name);
    QVERIFY(bench.showBoard());
    bench.select(u"王先生 · 某某商贸"_s);
    bench.press(Qt::Key_Delete);
    QVERIFY(bench.answer(bench.program->board(), u"removeQuestion"_s, u"removeTake"_s));
    QCOMPARE(bench.program->board().windowTitle(), name);
}

void NoticesTest::messagesOutsideAreOfThePresent()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    ListeningNotifier notifier;
    ReminderDisplay display(bench.program->cache(), bench.program->board(), notifier);
    const FilingRecord record = *bench.recordOf(urgent);
    const QDateTime deadline = record.numbers.constFirst().verification.deadline();
    bench.clock.advance(43min);
    display.showDue({Reminder{record.id, record.numbers.constFirst().id,
                              ReminderKind::FifteenMinutes, deadline.addDuration(-15min)}});
    QCOMPARE(notifier.said.size(), 2);
    QCOMPARE(notifier.said.constFirst(), u"24 小时已过：需重新提交"_s);
    QVERIFY(notifier.said.constLast().contains(u"：已过期"_s));
}

void NoticesTest::anExpiryIsToldWithinASecond_data()
{
    QTest::addColumn<bool>("hasTray");
    QTest::addColumn<bool>("isBoardSeen");
    QTest::newRow("no tray, the board is seen: by its notice") << false << true;
    QTest::newRow("no tray, the board is minimised: by its notice and the task bar")
        << false << false;
    QTest::newRow("with a tray, the board is seen: by both") << true << true;
    QTest::newRow("with a tray, the board is away: by a message") << true << false;
}

// Something else is in front at the moment, and the person does nothing.
void NoticesTest::anExpiryIsToldWithinASecond()
{
    QFETCH(bool, hasTray);
    QFETCH(bool, isBoardSeen);
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    ListeningNotifier notifier;
    ReminderDisplay outside(bench.program->cache(), bench.program->board(), notifier);
    if (hasTray)
        connect(&bench.program->reminders(), &ReminderClock::due, &outside,
                &ReminderDisplay::showDue);
    bench.advance(42min + 9s);
    notifier.said.clear();
    NoticeStack &notices = bench.program->board().notices();
    notices.show(u"other"_s, Tone::Warn, Glyph::Info, u"another matter"_s, QString());
    if (!isBoardSeen)
        bench.program->board().showMinimized();
    bench.clock.advance(1s);
    // What comes by itself: of a board that is not seen no tick.
    bench.program->reminders().check();
    if (isBoardSeen)
        bench.program->ticker().tick();
    QVERIFY(said(bench, u"reminderNotice"_s).contains(u"已过期"_s));
    QVERIFY(bench.program->board().windowTitle().startsWith(u'('));
    QVERIFY(!notices.findChild<QWidget *>(u"reminderNotice"_s)->isHidden());
    QVERIFY(notices.findChild<QWidget *>(u"other"_s)->isHidden());
    QCOMPARE(notifier.said.contains(u"24 小时已过：需重新提交"_s), hasTray);
}

// A filing was left half way, and others are urgent.
void NoticesTest::theUrgentIsInFrontOfAnOffer()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    QVERIFY(bench.program->settings().setValue(
        Setting::LeftFiling, bench.recordOf(u"孙先生 · 某某餐饮"_s)->id.toString()));
    QVERIFY(bench.restart());
    QVERIFY(bench.program->board().notices().isShown(u"resumeNotice"_s));
    QVERIFY(bench.find<QWidget>(u"reminderNotice"_s));
    QVERIFY(!bench.find<QWidget>(u"resumeNotice"_s));
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"reminderNoticeNext"_s));
    QVERIFY(bench.find<QWidget>(u"resumeNotice"_s));
}

// One notice at a time, and no row moves for it, neither when it comes nor when it goes.
void NoticesTest::theAnswerToAStepGivesWhatIsUrgentItsPlaceBack()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    bench.select(soon);
    const BoardTable &table = bench.program->board().table();
    const QRect rows = table.geometry();
    bench.press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(bench.find<QWidget>(u"undoNotice"_s));
    QVERIFY(!bench.find<QWidget>(u"reminderNotice"_s));
    QVERIFY(bench.program->board().notices().isShown(u"reminderNotice"_s));
    QCoreApplication::processEvents();
    QCOMPARE(table.geometry(), rows);
    // Time goes on, and nothing new is due: what somebody reads stays.
    bench.advance(1s);
    QVERIFY(bench.find<QWidget>(u"undoNotice"_s));
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"undoNoticeDismiss"_s));
    QVERIFY(!bench.find<QWidget>(u"undoNotice"_s));
    QVERIFY(bench.find<QWidget>(u"reminderNotice"_s));
    QCoreApplication::processEvents();
    QCOMPARE(table.geometry(), rows);
}

// One filing has two numbers.
void NoticesTest::numbersAndFilingsAreNotMixed()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    bench.advance(12h);
    const QString text = said(bench, u"reminderNotice"_s);
    const auto count = [&text](const QString &pattern) {
        return QRegularExpression(pattern).match(text).captured(1).toInt();
    };
    // Three are named.
    QVERIFY2(count(u"([0-9]+) 个号码需要处理"_s) > 3, qPrintable(text));
    QCOMPARE(count(u"另有 ([0-9]+) 个号码"_s), count(u"([0-9]+) 个号码需要处理"_s) - 3);
    QVERIFY2(!text.contains(u"件"_s), qPrintable(text));
}

// They are the last ones, behind those that are named.
void NoticesTest::whatIsOverIsCountedInTheTitle()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    QVERIFY(!said(bench, u"reminderNotice"_s).contains(u"已过期"_s));
    bench.advance(12h);
    const QString text = said(bench, u"reminderNotice"_s);
    const auto title =
        QRegularExpression(u"([0-9]+) 个号码需要处理，其中 ([0-9]+) 个已过期"_s).match(text);
    QVERIFY2(title.hasMatch(), qPrintable(text));
    QVERIFY(title.captured(2).toInt() > 0);
    QVERIFY(title.captured(2).toInt() < title.captured(1).toInt());
}

BEIAN_UI_TEST_MAIN(NoticesTest)
#include "tst_notices.moc"
