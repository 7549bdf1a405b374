// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>

#include "tests/warnings.h"
#include "tests/ui/boardbench.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/board/noticestack.h"
#include "ui/platform/notifier.h"
#include "ui/tour/keydriver.h"
#include "ui/shell/reminderdisplay.h"
#include "ui/tour/samplefilings.h"
#include "tests/ui/uimain.h"
#include "tests/ui/windowreading.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// Writes down what it would have shown.
class Messages final : public Notifier
{
public:
    struct Message
    {
        QString title;
        QString text;
        QUuid filing;
    };

    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] bool isClickHeard() const override { return true; }
    void notify(const QString &title, const QString &text, const QUuid &filing) override
    {
        shown << Message{title, text, filing};
    }

    QList<Message> shown;
};

// The real board with the sample filings, and a display of its own over it.
class Bench final
{
public:
    Bench()
        : bench(today())
    {
        // What the program itself reminds of at its start is put away.
        isReady = bench.startWith(sampleBoard(today()))
            && (!isShown() || press(u"reminderNoticeDismiss"_s));
        display = std::make_unique<ReminderDisplay>(bench.program->cache(), bench.program->board(),
                                                    messages);
    }

    [[nodiscard]] Reminder reminderOf(const QString &applicant, ReminderKind kind)
    {
        const FilingRecord &record = *bench.recordOf(applicant);
        Reminder reminder;
        reminder.filing = record.id;
        reminder.number = record.numbers.first().id;
        reminder.kind = kind;
        reminder.dueAt = today();
        // At its own moment, where the filing has such a one.
        for (const Reminder &planned : remindersOf(record)) {
            if (planned.number == reminder.number && planned.kind == kind)
                return planned;
        }
        return reminder;
    }
    [[nodiscard]] NoticeStack &notices() { return bench.program->board().notices(); }
    [[nodiscard]] bool isShown() { return notices().isShown(u"reminderNotice"_s); }
    [[nodiscard]] bool press(const QString &button)
    {
        // Buttons of a new notice are shown in the next turn of the event loop.
        QCoreApplication::processEvents();
        return bench.showBoard() && KeyDriver(bench.program->board()).pressButton(button);
    }
    [[nodiscard]] QString text()
    {
        QCoreApplication::processEvents();
        return shownTexts(notices());
    }

    BoardBench bench;
    Messages messages;
    std::unique_ptr<ReminderDisplay> display;
    bool isReady = false;
};

const QString soonest = u"陈先生 · 某某科技"_s; // 42 minutes
const QString later = u"林女士 · 个人博客"_s; // three hours
const QString done = u"周女士 · 某某教育"_s;

} // namespace

class ReminderDisplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void oneIsSaidTwice();
    void oneNumberIsNamedOnce();
    void whatIsDoneIsNotRemindedOf();
    void putAwayItStaysAway();
    void theMostUrgentIsOpened();
    void missedOnesAreOneMessage();
    void namesAreHiddenFromStrangers();
    void closingNamesWhatExpiresBeforeTheOpening_data();
    void closingNamesWhatExpiresBeforeTheOpening();
};

// Outside of the windows and on the board.
void ReminderDisplayTest::oneIsSaidTwice()
{
    Bench bench;
    QVERIFY(bench.isReady);
    bench.display->showDue({bench.reminderOf(soonest, ReminderKind::OneHour)});
    QCOMPARE(bench.messages.shown.size(), 1);
    QCOMPARE(bench.messages.shown.first().title, u"距核验截止不足 1 小时"_s);
    QVERIFY(bench.messages.shown.first().text.contains(soonest));
    QCOMPARE(bench.messages.shown.first().filing, bench.bench.recordOf(soonest)->id);
    QVERIFY(bench.isShown());
    QVERIFY(bench.text().contains(bench.messages.shown.first().title));
    QVERIFY(bench.text().contains(u"8000"_s));
}

void ReminderDisplayTest::oneNumberIsNamedOnce()
{
    Bench bench;
    bench.display->showDue({bench.reminderOf(soonest, ReminderKind::SixHours)});
    bench.display->showDue({bench.reminderOf(soonest, ReminderKind::OneHour)});
    QCOMPARE(bench.messages.shown.size(), 2);
    QCOMPARE(bench.text().count(soonest), 1);
    bench.display->showDue({bench.reminderOf(later, ReminderKind::SixHours)});
    QCOMPARE(bench.text().count(soonest), 1);
    // The nearest deadline first.
    QVERIFY(bench.text().indexOf(soonest) < bench.text().indexOf(later));
}

void ReminderDisplayTest::whatIsDoneIsNotRemindedOf()
{
    Bench bench;
    bench.display->showDue({bench.reminderOf(done, ReminderKind::OneHour)});
    // Its SMS has come.
    bench.display->showDue({bench.reminderOf(soonest, ReminderKind::NoSms)});
    // A filing that is gone.
    Reminder gone = bench.reminderOf(soonest, ReminderKind::OneHour);
    gone.filing = QUuid::createUuid();
    bench.display->showDue({gone});
    QCOMPARE(bench.messages.shown.size(), 0);
    QVERIFY(!bench.isShown());
}

void ReminderDisplayTest::putAwayItStaysAway()
{
    Bench bench;
    bench.display->showDue({bench.reminderOf(later, ReminderKind::SixHours)});
    QVERIFY(bench.press(u"reminderNoticeDismiss"_s));
    QVERIFY(!bench.isShown());
    bench.display->refresh();
    QVERIFY(!bench.isShown());
    bench.display->showDue({bench.reminderOf(soonest, ReminderKind::OneHour)});
    QVERIFY(bench.isShown());
    QVERIFY(!bench.text().contains(later));
}

void ReminderDisplayTest::theMostUrgentIsOpened()
{
    Bench bench;
    QSignalSpy opened(bench.display.get(), &ReminderDisplay::openRequested);
    bench.display->showDue({bench.reminderOf(later, ReminderKind::SixHours),
                            bench.reminderOf(soonest, ReminderKind::OneHour)});
    QVERIFY(bench.press(u"reminderOpen"_s));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toUuid(), bench.bench.recordOf(soonest)->id);
}

void ReminderDisplayTest::missedOnesAreOneMessage()
{
    Bench bench;
    bench.display->showMissed({bench.reminderOf(later, ReminderKind::SixHours),
                               bench.reminderOf(soonest, ReminderKind::OneHour),
                               bench.reminderOf(done, ReminderKind::OneHour)});
    QCOMPARE(bench.messages.shown.size(), 1);
    QVERIFY(bench.messages.shown.first().title.contains(u"2"_s));
    QVERIFY(bench.messages.shown.first().filing.isNull());
    QVERIFY(!bench.messages.shown.first().text.contains(done));
    bench.display->showMissed({bench.reminderOf(done, ReminderKind::OneHour)});
    QCOMPARE(bench.messages.shown.size(), 1);
}

void ReminderDisplayTest::namesAreHiddenFromStrangers()
{
    Bench bench;
    bench.display->showDue({bench.reminderOf(soonest, ReminderKind::OneHour)});
    QVERIFY(bench.text().contains(soonest));
    bench.bench.program->board().table().board().setMasked(true);
    bench.display->refresh();
    QVERIFY(!bench.text().contains(soonest));
    QVERIFY(bench.text().contains(u"陈**"_s));
}

void ReminderDisplayTest::closingNamesWhatExpiresBeforeTheOpening_data()
{
    QTest::addColumn<int>("seconds"); // to the opening
    QTest::addColumn<int>("filings");
    QTest::newRow("before the first deadline") << 2529 << 0;
    // A deadline at the opening itself can still be met.
    QTest::newRow("at the first deadline") << 2530 << 0;
    QTest::newRow("behind it") << 2531 << 1;
    QTest::newRow("behind two") << 12000 << 2;
    QTest::newRow("the next day, all that run") << 86000 << 4;
}

void ReminderDisplayTest::closingNamesWhatExpiresBeforeTheOpening()
{
    QFETCH(int, seconds);
    QFETCH(int, filings);
    Bench bench;
    bench.display->showClosing(today().addSecs(seconds));
    QCOMPARE(bench.messages.shown.size(), filings > 0 ? 1 : 0);
    QCOMPARE(bench.notices().isShown(u"closingNotice"_s), filings > 0);
    if (filings > 0)
        QCOMPARE(bench.messages.shown.first().text.split(u'\n').size(), filings);
}

#include "tst_reminderdisplay.moc"

BEIAN_UI_TEST_MAIN(ReminderDisplayTest)
