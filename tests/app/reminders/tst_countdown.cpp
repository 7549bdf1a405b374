// SPDX-License-Identifier: MIT
#include <ctime>

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include "app/reminders/reminderclock.h"
#include "tests/app/reminderrecords.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using std::chrono::milliseconds;

using Kinds = QList<ReminderKind>;

namespace {

// What happens to the machine.
struct Happening
{
    enum What {
        Pass, // time passes and the program runs
        Sleep, // time passes and nothing runs
        Set, // somebody moves the clock by the span
        Zone,
    };

    What what = Pass;
    milliseconds span{0};
    QByteArray zone;
};
using Happenings = QList<Happening>;

Happening pass(milliseconds span)
{
    return {Happening::Pass, span, {}};
}

Happening asleep(milliseconds span)
{
    return {Happening::Sleep, span, {}};
}

Happening set(milliseconds by)
{
    return {Happening::Set, by, {}};
}

Happening zone(const char *name)
{
    return {Happening::Zone, 0ms, name};
}

const Kinds allFour{ReminderKind::SixHours, ReminderKind::OneHour, ReminderKind::FifteenMinutes,
                    ReminderKind::Expired};

// Rules of zones as the C library reads them: no zone database is needed.
constexpr const char *beijing = "CST-8";
constexpr const char *newYork = "EST5EDT,M3.2.0,M11.1.0";
constexpr const char *berlin = "CET-1CEST,M3.5.0,M10.5.0/3";
constexpr const char *lordHowe = "LHST-10:30LHDT-11,M10.1.0,M4.1.0";
constexpr const char *kiritimati = "LINT-14";

void setZone(const QByteArray &name)
{
    qputenv("TZ", name);
    tzset();
}

} // namespace

// The 24 hours of a number, and what it reminds of, whatever happens to the machine's clock.
class CountdownTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void whateverHappensToTheClock_data();
    void whateverHappensToTheClock();
    void daysAreTwentyFourHours_data();
    void daysAreTwentyFourHours();

private:
    void happen(const Happening &event, ManualClock &clock, ReminderClock &reminders);
    [[nodiscard]] static Kinds kindsIn(const QSignalSpy &spy);

    QByteArray m_zone;
};

void CountdownTest::initTestCase()
{
    m_zone = qgetenv("TZ");
}

void CountdownTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CountdownTest::cleanupTestCase()
{
    setZone(m_zone);
}

void CountdownTest::happen(const Happening &event, ManualClock &clock, ReminderClock &reminders)
{
    switch (event.what) {
    case Happening::Pass:
        for (milliseconds left = event.span; left > 0ms;) {
            const milliseconds part = std::min<milliseconds>(left, 1min);
            clock.advance(part);
            reminders.check();
            left -= part;
        }
        break;
    case Happening::Sleep:
        clock.advance(event.span);
        break;
    case Happening::Set:
        clock.setNow(clock.now().addDuration(event.span));
        break;
    case Happening::Zone:
        setZone(event.zone);
        break;
    }
    reminders.check();
}

Kinds CountdownTest::kindsIn(const QSignalSpy &spy)
{
    Kinds kinds;
    for (const QList<QVariant> &emission : spy) {
        for (const Reminder &reminder : emission.constFirst().value<QList<Reminder>>())
            kinds << reminder.kind;
    }
    return kinds;
}

void CountdownTest::whateverHappensToTheClock_data()
{
    QTest::addColumn<Happenings>("happenings");
    QTest::addColumn<QString>("left");
    QTest::addColumn<VerificationState>("state");
    QTest::addColumn<Kinds>("due");
    QTest::addColumn<Kinds>("missed");

    const auto open = [](const char *name, const Happenings &happenings, const QString &left,
                         const Kinds &due = {}, const Kinds &missed = {}) {
        QTest::newRow(name) << happenings << left << VerificationState::Received << due << missed;
    };
    const auto over = [](const char *name, const Happenings &happenings, const Kinds &due,
                         const Kinds &missed = {}) {
        QTest::newRow(name) << happenings << u"00:00:00"_s << VerificationState::Expired << due
                            << missed;
    };
    const Kinds sixHours{ReminderKind::SixHours};
    const Kinds untilQuarter = allFour.first(3);
    const Kinds expired{ReminderKind::Expired};
    open("just received", {}, u"24:00:00"_s);
    open("a second later", {pass(1s)}, u"23:59:59"_s);
    open("exactly six hours are left", {pass(18h)}, u"06:00:00"_s, sixHours);
    open("a second before the end", {pass(24h - 1s)}, u"00:00:01"_s, untilQuarter);
    open("a millisecond before the end", {pass(24h - 1ms)}, u"00:00:01"_s, untilQuarter);
    over("the instant itself", {pass(24h)}, allFour);
    over("long after", {pass(48h)}, allFour);
    open("nine hours of sleep", {asleep(9h)}, u"15:00:00"_s);
    open("sleep past the first reminder", {asleep(19h)}, u"05:00:00"_s, {}, sixHours);
    open("sleep into the last quarter", {asleep(24h - 5min)}, u"00:05:00"_s, {},
         {ReminderKind::FifteenMinutes});
    over("sleep across the deadline", {asleep(30h)}, {}, expired);
    over("sleep exactly to the deadline", {pass(20h), asleep(4h)}, sixHours, expired);
    over("a month of sleep", {pass(1h), asleep(24h * 30), pass(1h)}, {}, expired);
    open("set back by two hours", {pass(10h), set(-2h)}, u"16:00:00"_s);
    open("set back after a reminder, which was not true then",
         {pass(19h), set(-3h), pass(2h + 30min)}, u"05:30:00"_s, sixHours + sixHours);
    open("corrected by a minute after a reminder", {pass(18h), set(-1min), pass(2min)},
         u"05:59:00"_s, sixHours);
    open("set ahead by two hours", {pass(10h), set(2h)}, u"12:00:00"_s);
    over("set ahead across the deadline", {pass(1h), set(30h)}, {}, expired);
    open("set ahead across the deadline and back", {pass(1h), set(30h), set(-30h)}, u"23:00:00"_s,
         {}, expired);
    over("set ahead across the deadline, back, and then it comes",
         {pass(1h), set(30h), set(-30h), pass(23h)}, allFour, expired);
    over("set back in the last hour", {pass(23h + 30min), set(-1h), pass(1h + 30min)},
         allFour.first(2) + allFour.mid(1));
    open("another zone", {pass(10h), zone(newYork), pass(1h)}, u"13:00:00"_s);
    over("three zones on the way",
         {pass(10h), zone(newYork), pass(10h), zone(kiritimati), pass(4h)}, allFour);
    over("a flight asleep", {pass(10h), asleep(8h), zone(berlin), pass(6h)}, allFour);
}

void CountdownTest::whateverHappensToTheClock()
{
    QFETCH(Happenings, happenings);
    QFETCH(QString, left);
    QFETCH(VerificationState, state);
    QFETCH(Kinds, due);
    QFETCH(Kinds, missed);
    setZone(beijing);
    const QDateTime receivedAt = at("2018-09-12T10:32");
    const Verification number = receivedNumber(receivedAt).verification;
    ManualClock clock(receivedAt);
    ReminderClock reminders(clock);
    const QSignalSpy dueSpy(&reminders, &ReminderClock::due);
    const QSignalSpy missedSpy(&reminders, &ReminderClock::missed);
    QDateTime toldAt = receivedAt.addYears(-1);
    for (const auto told : {&ReminderClock::due, &ReminderClock::missed})
        connect(&reminders, told, this, [&] { toldAt = clock.now(); });
    reminders.append({filingWith({receivedNumber(receivedAt)})});
    for (const Happening &event : happenings)
        happen(event, clock, reminders);

    QCOMPARE(countdownText(*number.remainingAt(clock.now())), left);
    QCOMPARE(number.stateAt(clock.now()), state);
    QCOMPARE(beijingText(number.deadline()), u"2018-09-13 10:32"_s);
    QCOMPARE(kindsIn(dueSpy), due);
    QCOMPARE(kindsIn(missedSpy), missed);
    QCOMPARE(reminders.isRunning(),
             reminders.nextDue().isValid() || clock.now() < toldAt.addDuration(ReminderClock::doubt));
}

void CountdownTest::daysAreTwentyFourHours_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("receivedAt");
    QTest::addColumn<QString>("deadline");

    for (const char *name : {beijing, "UTC0", newYork, berlin, lordHowe, kiritimati}) {
        const auto row = [name](const char *what, const QString &receivedAt,
                                const QString &deadline) {
            QTest::addRow("%s, %s", what, name) << QByteArray(name) << receivedAt << deadline;
        };
        row("an ordinary day", u"2018-09-12 10:32"_s, u"2018-09-13 10:32"_s);
        row("midnight", u"2018-09-12 00:00"_s, u"2018-09-13 00:00"_s);
        row("into the leap day", u"2028-02-28 12:00"_s, u"2028-02-29 12:00"_s);
        row("out of the leap day", u"2028-02-29 12:00"_s, u"2028-03-01 12:00"_s);
        row("no leap day", u"2027-02-28 12:00"_s, u"2027-03-01 12:00"_s);
        row("the turn of the year", u"2026-12-31 18:00"_s, u"2027-01-01 18:00"_s);
        row("the last day of the year", u"2026-12-31 00:00"_s, u"2027-01-01 00:00"_s);
        row("summer time begins in New York", u"2026-03-08 10:00"_s, u"2026-03-09 10:00"_s);
        row("summer time ends in New York", u"2026-11-01 10:00"_s, u"2026-11-02 10:00"_s);
        row("summer time begins in Berlin", u"2026-03-29 06:00"_s, u"2026-03-30 06:00"_s);
        row("summer time ends in Berlin", u"2026-10-25 06:00"_s, u"2026-10-26 06:00"_s);
        row("half an hour in Lord Howe", u"2026-04-04 20:00"_s, u"2026-04-05 20:00"_s);
    }
}

void CountdownTest::daysAreTwentyFourHours()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, receivedAt);
    QFETCH(QString, deadline);
    setZone(zone);
    const QDateTime start = at(receivedAt.toLatin1().constData());
    QCOMPARE(beijingText(start), receivedAt);
    // However the instant is written down.
    for (const QDateTime &same : {start, start.toLocalTime(), inBeijing(start)}) {
        const KeptNumber number = receivedNumber(same);
        ManualClock clock(same);
        ReminderClock reminders(clock);
        const QSignalSpy due(&reminders, &ReminderClock::due);
        reminders.append({filingWith({number})});
        QCOMPARE(countdownText(*number.verification.remainingAt(clock.now())), u"24:00:00"_s);
        QCOMPARE(beijingText(number.verification.deadline()), deadline);
        happen(pass(24h - 1s), clock, reminders);
        QCOMPARE(countdownText(*number.verification.remainingAt(clock.now())), u"00:00:01"_s);
        QCOMPARE(number.verification.stateAt(clock.now()), VerificationState::Received);
        happen(pass(1s), clock, reminders);
        QCOMPARE(number.verification.stateAt(clock.now()), VerificationState::Expired);
        QCOMPARE(beijingText(clock.now()), deadline);
        QCOMPARE(kindsIn(due), allFour);
    }
}

QTEST_GUILESS_MAIN(CountdownTest)
#include "tst_countdown.moc"
