// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/reminders/reminder.h"
#include "tests/app/reminderrecords.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Moment = std::pair<ReminderKind, QDateTime>;
using Moments = QList<Moment>;

// When somebody is reminded of a filing, and what is left of it after a sleep.
class RemindersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void remindersOfANumber_data();
    void remindersOfANumber();
    void everyNumberIsRemindedOf();
    void nobodyIsRemindedOfAFilingThatGoesBack_data();
    void nobodyIsRemindedOfAFilingThatGoesBack();
    void aFilingWithoutNumbersHasNone();
    void instantsAreUtc();
    void everyKindHasASwitchOfItsOwn_data();
    void everyKindHasASwitchOfItsOwn();
    void whatWasMissedIsFolded_data();
    void whatWasMissedIsFolded();
    void everyNumberIsFoldedForItself();
};

namespace {

KeptNumber resent(KeptNumber number, const char *resentAt)
{
    number.resentAt = at(resentAt);
    number.resends = 1;
    return number;
}

KeptNumber verified(KeptNumber number)
{
    number.verification.verifiedAt = at("2018-09-12T11:00");
    return number;
}

KeptNumber failed(KeptNumber number)
{
    number.verification.hasFailed = true;
    return number;
}

// The first SMS, due at 10:20, never came.
KeptNumber lateNumber()
{
    KeptNumber number = receivedNumber(at("2018-09-12T10:32"));
    number.verification.noticeAt = at("2018-09-12T10:15");
    number.verification.isFirstSmsLost = true;
    return number;
}

Moments momentsOf(const QList<Reminder> &reminders)
{
    Moments moments;
    for (const Reminder &reminder : reminders)
        moments << Moment{reminder.kind, reminder.dueAt};
    return moments;
}

Moments ofDeadline(const char *sixHours, const char *oneHour, const char *quarter, const char *end)
{
    return {{ReminderKind::SixHours, at(sixHours)},
            {ReminderKind::OneHour, at(oneHour)},
            {ReminderKind::FifteenMinutes, at(quarter)},
            {ReminderKind::Expired, at(end)}};
}

} // namespace

void RemindersTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void RemindersTest::remindersOfANumber_data()
{
    QTest::addColumn<KeptNumber>("number");
    QTest::addColumn<Moments>("moments");

    const Moments four =
        ofDeadline("2018-09-13T04:32", "2018-09-13T09:32", "2018-09-13T10:17", "2018-09-13T10:32");
    const KeptNumber received = receivedNumber(at("2018-09-12T10:32"));
    const KeptNumber waiting = waitingNumber(at("2018-09-12T10:15"));
    const Moment resendOverdue{ReminderKind::ResendOverdue, at("2018-09-12T10:50")};
    QTest::newRow("received") << received << four;
    QTest::newRow("received by a resend, counted from the first")
        << lateNumber()
        << ofDeadline("2018-09-13T04:20", "2018-09-13T09:20", "2018-09-13T10:05",
                      "2018-09-13T10:20");
    QTest::newRow("verified") << verified(received) << Moments{};
    QTest::newRow("failed") << failed(received) << Moments{};
    QTest::newRow("waiting since a known notice")
        << waiting << Moments{{ReminderKind::NoSms, at("2018-09-12T10:20")}};
    QTest::newRow("waiting, the notice is unknown") << KeptNumber() << Moments{};
    QTest::newRow("failed before an SMS came") << failed(waiting) << Moments{};
    QTest::newRow("waiting for a resend")
        << resent(waiting, "2018-09-12T10:40") << Moments{resendOverdue};
    QTest::newRow("received, waiting for a resend")
        << resent(received, "2018-09-12T10:40") << (Moments{resendOverdue} + four);
    QTest::newRow("the resent one came in the minute of the resend")
        << resent(received, "2018-09-12T10:32:40") << four;
    QTest::newRow("the resent one came later") << resent(received, "2018-09-12T10:20") << four;
    QTest::newRow("a resend too late to help") << resent(received, "2018-09-13T10:22") << four;
    QTest::newRow("verified while a resend was on its way")
        << verified(resent(received, "2018-09-12T10:40")) << Moments{};
}

void RemindersTest::remindersOfANumber()
{
    QFETCH(KeptNumber, number);
    QFETCH(Moments, moments);
    const FilingRecord record = filingWith({number});
    const QList<Reminder> reminders = remindersOf(record);
    QCOMPARE(momentsOf(reminders), moments);
    for (const Reminder &reminder : reminders) {
        QCOMPARE(reminder.filing, record.id);
        QCOMPARE(reminder.number, NumberId(0));
    }
}

void RemindersTest::everyNumberIsRemindedOf()
{
    const FilingRecord record =
        filingWith({receivedNumber(at("2018-09-12T10:32")), waitingNumber(at("2018-09-12T10:15")),
                    receivedNumber(at("2018-09-12T10:31"))});
    const QList<Reminder> reminders = remindersOf(record);
    QCOMPARE(reminders.size(), 8); // the later of the two deadlines passes after the filing went back
    QVERIFY(std::ranges::is_sorted(reminders, {}, &Reminder::dueAt));
    QCOMPARE(reminders.at(0).kind, ReminderKind::NoSms);
    QCOMPARE(reminders.at(0).number, NumberId(1));
    QCOMPARE(reminders.at(1).number, NumberId(2));
    QCOMPARE(reminders.at(2).number, NumberId(0));
}

void RemindersTest::nobodyIsRemindedOfAFilingThatGoesBack_data()
{
    QTest::addColumn<QList<KeptNumber>>("numbers");
    QTest::addColumn<Moments>("moments"); // of the second number
    const KeptNumber first = receivedNumber(at("2018-09-12T10:00"));
    const KeptNumber later = receivedNumber(at("2018-09-12T10:10"));
    const auto until = [](qsizetype count) {
        return ofDeadline("2018-09-13T04:10", "2018-09-13T09:10", "2018-09-13T09:55",
                          "2018-09-13T10:10").first(count);
    };
    QTest::newRow("the first deadline is missed before the other")
        << QList{first, later} << until(3);
    QTest::newRow("the first is verified: the other matters")
        << QList{verified(first), later} << until(4);
    QTest::newRow("the first has failed") << QList{failed(first), later} << Moments{};
    QTest::newRow("the other waits for a resend when the first is missed")
        << QList{first, resent(waitingNumber(at("2018-09-12T10:15")), "2018-09-13T09:55")} << Moments{};
    QTest::newRow("both are missed at the same moment")
        << QList{later, later} << until(4);
}

void RemindersTest::nobodyIsRemindedOfAFilingThatGoesBack()
{
    QFETCH(QList<KeptNumber>, numbers);
    QFETCH(Moments, moments);
    QList<Reminder> reminders = remindersOf(filingWith(numbers));
    reminders.removeIf([](const Reminder &reminder) { return reminder.number != NumberId(1); });
    QCOMPARE(momentsOf(reminders), moments);
}

void RemindersTest::aFilingWithoutNumbersHasNone()
{
    QVERIFY(remindersOf(filingWith({})).isEmpty());
}

void RemindersTest::instantsAreUtc()
{
    const FilingRecord record =
        filingWith({receivedNumber(inBeijing(at("2018-09-12T10:32"))),
                    resent(waitingNumber(inBeijing(at("2018-09-12T10:15"))), "2018-09-12T10:40")});
    for (const Reminder &reminder : remindersOf(record))
        QCOMPARE(reminder.dueAt.timeSpec(), Qt::UTC);
}

void RemindersTest::everyKindHasASwitchOfItsOwn_data()
{
    QTest::addColumn<ReminderKind>("kind");
    QTest::addColumn<ReminderSwitches>("switches");

    ReminderSwitches switches;
    switches.sixHours = false;
    QTest::newRow("six hours") << ReminderKind::SixHours << std::exchange(switches, {});
    switches.oneHour = false;
    QTest::newRow("one hour") << ReminderKind::OneHour << std::exchange(switches, {});
    switches.fifteenMinutes = false;
    QTest::newRow("a quarter") << ReminderKind::FifteenMinutes << std::exchange(switches, {});
    switches.expired = false;
    QTest::newRow("expired") << ReminderKind::Expired << std::exchange(switches, {});
    switches.noSms = false;
    QTest::newRow("no SMS") << ReminderKind::NoSms << std::exchange(switches, {});
    switches.resendOverdue = false;
    QTest::newRow("resend overdue") << ReminderKind::ResendOverdue << std::exchange(switches, {});
}

void RemindersTest::everyKindHasASwitchOfItsOwn()
{
    QFETCH(ReminderKind, kind);
    QFETCH(ReminderSwitches, switches);
    for (int i = 0; i < reminderKindCount; ++i) {
        QVERIFY(ReminderSwitches().isOn(ReminderKind(i)));
        QCOMPARE(switches.isOn(ReminderKind(i)), ReminderKind(i) != kind);
    }
}

void RemindersTest::whatWasMissedIsFolded_data()
{
    QTest::addColumn<Moments>("due");
    QTest::addColumn<Moments>("folded");

    const Moment sixHours{ReminderKind::SixHours, at("2018-09-13T04:00")};
    const Moment oneHour{ReminderKind::OneHour, at("2018-09-13T09:00")};
    const Moment quarter{ReminderKind::FifteenMinutes, at("2018-09-13T09:45")};
    const Moment expired{ReminderKind::Expired, at("2018-09-13T10:00")};
    const Moment noSms{ReminderKind::NoSms, at("2018-09-13T09:59")};
    const Moment resend{ReminderKind::ResendOverdue, at("2018-09-13T09:50")};
    // It is 10:00 now.
    QTest::newRow("nothing") << Moments{} << Moments{};
    QTest::newRow("all four") << Moments{sixHours, oneHour, quarter, expired} << Moments{expired};
    QTest::newRow("in any order") << Moments{expired, sixHours} << Moments{expired};
    QTest::newRow("a six-hour one whose deadline is now past, though expiry is switched off")
        << Moments{sixHours} << Moments{expired};
    QTest::newRow("a one-hour one that has thirty minutes left")
        << Moments{{ReminderKind::SixHours, at("2018-09-13T04:30")},
                   {ReminderKind::OneHour, at("2018-09-13T09:30")}}
        << Moments{{ReminderKind::OneHour, at("2018-09-13T09:30")}};
    QTest::newRow("no SMS") << Moments{noSms} << Moments{noSms};
    QTest::newRow("an overdue resend before the deadline")
        << Moments{oneHour, resend} << Moments{expired};
    QTest::newRow("an overdue resend with an hour left")
        << Moments{{ReminderKind::OneHour, at("2018-09-13T09:40")}, resend} << Moments{resend};
}

void RemindersTest::whatWasMissedIsFolded()
{
    QFETCH(Moments, due);
    QFETCH(Moments, folded);
    const QUuid filing = QUuid::createUuid();
    QList<Reminder> reminders;
    for (const Moment &moment : due)
        reminders << Reminder{filing, NumberId(0), moment.first, moment.second};
    QCOMPARE(momentsOf(foldReminders(reminders, at("2018-09-13T10:00"))), folded);
}

void RemindersTest::everyNumberIsFoldedForItself()
{
    QList<Reminder> due;
    const FilingRecord first = filingWith(
        {receivedNumber(at("2018-09-12T10:00")), receivedNumber(at("2018-09-12T10:30"))});
    const FilingRecord second = filingWith({receivedNumber(at("2018-09-12T10:15"))});
    const QDateTime now = at("2018-09-13T10:00");
    for (const Reminder &reminder : remindersOf(first) + remindersOf(second)) {
        if (reminder.dueAt <= now)
            due << reminder;
    }
    const QList<Reminder> folded = foldReminders(due, now);
    const QList<Reminder> expected{
        {first.id, NumberId(1), ReminderKind::OneHour, at("2018-09-13T09:30")},
        {first.id, NumberId(0), ReminderKind::Expired, at("2018-09-13T10:00")},
        {second.id, NumberId(0), ReminderKind::FifteenMinutes, at("2018-09-13T10:00")},
    };
    QCOMPARE(folded.size(), 3);
    for (const Reminder &reminder : expected)
        QVERIFY(folded.contains(reminder));
    QCOMPARE(folded.constFirst(), expected.constFirst());
}

QTEST_GUILESS_MAIN(RemindersTest)
#include "tst_reminder.moc"
