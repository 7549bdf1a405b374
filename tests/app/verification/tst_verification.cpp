// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/time/beijingtime.h"
#include "app/time/clock.h"
#include "app/verification/verification.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using std::chrono::seconds;

Q_DECLARE_METATYPE(beian::ErrorKind)

class VerificationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void deadlineIs24HoursAfterReception_data();
    void deadlineIs24HoursAfterReception();
    void deadlineOfAResentSms_data();
    void deadlineOfAResentSms();
    void stateAndRemainingTime_data();
    void stateAndRemainingTime();
    void waitingHasNoDeadline();
    void verifiedAndFailedOutliveTheDeadline();
    void sleepAcrossTheDeadlineEndsInExpired();
    void clockSetBackGivesTheTimeBack();
    void urgency_data();
    void urgency();
    void countdown_data();
    void countdown();
    void noticeIsChecked_data();
    void noticeIsChecked();
    void receptionIsChecked_data();
    void receptionIsChecked();
    void doubtfulReception_data();
    void doubtfulReception();
    void filingStateFollowsItsNumbers_data();
    void filingStateFollowsItsNumbers();

private:
    QByteArray m_zone;
};

namespace {

// A time of Beijing; none for no text.
QDateTime at(const char *text)
{
    if (!*text)
        return {};
    const Result<QDateTime> instant = parseInstant(QString::fromLatin1(text));
    Q_ASSERT(instant.isOk());
    return *instant;
}

Verification receivedOn(const QDateTime &instant)
{
    Verification number;
    number.receivedAt = instant;
    return number;
}

} // namespace

void VerificationTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_zone = qgetenv("TZ");
}

void VerificationTest::cleanup()
{
    qputenv("TZ", m_zone);
}

void VerificationTest::deadlineIs24HoursAfterReception_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("receivedAt");
    QTest::addColumn<QDateTime>("deadline");

    // The last three zones change their clocks within one of the days below.
    for (const char *zone : {"Asia/Shanghai", "UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago",
                             "America/New_York", "Europe/Berlin", "Australia/Lord_Howe"}) {
        const auto row = [zone](const char *name, const char *receivedAt, const char *deadline) {
            QTest::addRow("%s, %s", name, zone)
                << QByteArray(zone) << at(receivedAt) << at(deadline);
        };
        row("an ordinary day", "2018-09-12T10:32", "2018-09-13T10:32");
        row("midnight", "2018-09-12T00:00", "2018-09-13T00:00");
        row("a second before midnight", "2018-09-12T23:59:59", "2018-09-13T23:59:59");
        row("into the leap day", "2020-02-28T12:00", "2020-02-29T12:00");
        row("out of the leap day", "2020-02-29T12:00", "2020-03-01T12:00");
        row("February without a leap day", "2019-02-28T12:00", "2019-03-01T12:00");
        row("new year", "2018-12-31T18:00", "2019-01-01T18:00");
        row("summer time begins in New York", "2018-03-11T12:00", "2018-03-12T12:00");
        row("summer time ends in New York", "2018-11-04T10:00", "2018-11-05T10:00");
        row("summer time begins in Berlin", "2026-03-29T06:00", "2026-03-30T06:00");
        row("half an hour in Lord Howe", "2026-04-04T20:00", "2026-04-05T20:00");
    }
}

void VerificationTest::deadlineIs24HoursAfterReception()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, receivedAt);
    QFETCH(QDateTime, deadline);
    qputenv("TZ", zone);

    for (const QDateTime &same : {receivedAt, receivedAt.toLocalTime(), inBeijing(receivedAt)}) {
        const Verification number = receivedOn(same);
        QCOMPARE(number.deadline(), deadline);
        QCOMPARE(number.deadline().timeSpec(), Qt::UTC);
        QCOMPARE(number.remainingAt(same.toLocalTime()), seconds(24h));
        QCOMPARE(number.stateAt(deadline.toLocalTime()), VerificationState::Expired);
        QCOMPARE(number.stateAt(deadline.toLocalTime().addSecs(-1)), VerificationState::Received);
    }
}

void VerificationTest::deadlineOfAResentSms_data()
{
    QTest::addColumn<QDateTime>("noticeAt");
    QTest::addColumn<QDateTime>("receivedAt");
    QTest::addColumn<bool>("isFirstSmsLost");
    QTest::addColumn<QDateTime>("deadline");

    QTest::newRow("the first SMS counts, however late after the notice")
        << at("2018-09-12T10:00") << at("2018-09-12T12:00") << false << at("2018-09-13T12:00");
    QTest::newRow("lost, notice known: from when it should have come")
        << at("2018-09-12T10:00") << at("2018-09-12T12:00") << true << at("2018-09-13T10:05");
    QTest::newRow("lost, notice unknown: from the resent SMS")
        << at("") << at("2018-09-12T12:00") << true << at("2018-09-13T12:00");
    QTest::newRow("lost, resent within the five minutes: never later than the resent SMS")
        << at("2018-09-12T10:00") << at("2018-09-12T10:03") << true << at("2018-09-13T10:03");
    QTest::newRow("lost, resent at five minutes")
        << at("2018-09-12T10:00") << at("2018-09-12T10:05") << true << at("2018-09-13T10:05");
    QTest::newRow("lost, resent a day later: over at once")
        << at("2018-09-12T10:00") << at("2018-09-13T10:05") << true << at("2018-09-13T10:05");
    QTest::newRow("lost and nothing resent: no deadline yet")
        << at("2018-09-12T10:00") << at("") << true << at("");
}

void VerificationTest::deadlineOfAResentSms()
{
    QFETCH(QDateTime, noticeAt);
    QFETCH(QDateTime, receivedAt);
    QFETCH(bool, isFirstSmsLost);
    QFETCH(QDateTime, deadline);

    Verification number = receivedOn(receivedAt);
    number.noticeAt = noticeAt;
    number.isFirstSmsLost = isFirstSmsLost;
    QCOMPARE(number.deadline(), deadline);
    if (deadline.isValid() && deadline <= receivedAt)
        QCOMPARE(number.stateAt(receivedAt), VerificationState::Expired);
}

void VerificationTest::stateAndRemainingTime_data()
{
    QTest::addColumn<qint64>("millisecondsSinceReception");
    QTest::addColumn<VerificationState>("state");
    QTest::addColumn<qint64>("remaining");

    constexpr qint64 day = 24 * 60 * 60;
    const auto received = VerificationState::Received;
    const auto expired = VerificationState::Expired;
    QTest::newRow("+0") << qint64(0) << received << day;
    QTest::newRow("+1 ms still shows the whole day") << qint64(1) << received << day;
    QTest::newRow("+1 s") << qint64(1000) << received << day - 1;
    QTest::newRow("+23:59:59") << (day - 1) * 1000 << received << qint64(1);
    QTest::newRow("1 ms before the deadline is not zero")
        << day * 1000 - 1 << received << qint64(1);
    QTest::newRow("+24 h, the deadline itself") << day * 1000 << expired << qint64(0);
    QTest::newRow("1 ms after the deadline") << day * 1000 + 1 << expired << qint64(0);
    QTest::newRow("a year later") << 365 * day * 1000 << expired << qint64(0);
}

void VerificationTest::stateAndRemainingTime()
{
    QFETCH(qint64, millisecondsSinceReception);
    QFETCH(VerificationState, state);
    QFETCH(qint64, remaining);
    const Verification number = receivedOn(at("2018-09-12T10:32"));
    const QDateTime now = number.receivedAt.addMSecs(millisecondsSinceReception);
    QCOMPARE(number.stateAt(now), state);
    QCOMPARE(number.remainingAt(now), seconds(remaining));
}

void VerificationTest::waitingHasNoDeadline()
{
    Verification number;
    number.noticeAt = at("2018-09-12T10:00");
    const QDateTime now = at("2019-09-12T10:00");
    QVERIFY(number.deadline().isNull());
    QCOMPARE(number.stateAt(now), VerificationState::Waiting);
    QVERIFY(!number.remainingAt(now));
}

void VerificationTest::verifiedAndFailedOutliveTheDeadline()
{
    Verification number = receivedOn(at("2018-09-12T10:32"));
    number.verifiedAt = at("2018-09-12T11:00");
    QCOMPARE(number.stateAt(at("2018-09-14T00:00")), VerificationState::Verified);

    Verification failed = receivedOn(at("2018-09-12T10:32"));
    failed.hasFailed = true;
    QCOMPARE(failed.stateAt(at("2018-09-12T11:00")), VerificationState::Failed);
    QCOMPARE(failed.stateAt(at("2018-09-14T00:00")), VerificationState::Failed);

    number.verifiedAt = {};
    QCOMPARE(number.stateAt(at("2018-09-12T12:00")), VerificationState::Received);
}

void VerificationTest::sleepAcrossTheDeadlineEndsInExpired()
{
    ManualClock clock(at("2018-09-12T10:32"));
    const Verification number = receivedOn(clock.now());
    clock.advance(3 * 24h);
    QCOMPARE(number.stateAt(clock.now()), VerificationState::Expired);
    QCOMPARE(number.remainingAt(clock.now()), 0s);
}

void VerificationTest::clockSetBackGivesTheTimeBack()
{
    ManualClock clock(at("2018-09-12T10:32"));
    const Verification number = receivedOn(clock.now());
    clock.advance(25h);
    QCOMPARE(number.stateAt(clock.now()), VerificationState::Expired);
    clock.setNow(at("2018-09-12T12:32"));
    QCOMPARE(number.stateAt(clock.now()), VerificationState::Received);
    QCOMPARE(number.remainingAt(clock.now()), seconds(22h));
    clock.setNow(at("2018-09-12T08:32"));
    QCOMPARE(number.stateAt(clock.now()), VerificationState::Received);
    QCOMPARE(number.remainingAt(clock.now()), seconds(26h));
}

void VerificationTest::urgency_data()
{
    QTest::addColumn<qint64>("remaining");
    QTest::addColumn<Urgency>("expected");

    QTest::newRow("24 h") << qint64(86400) << Urgency::Calm;
    QTest::newRow("a second more than 6 h") << qint64(21601) << Urgency::Calm;
    QTest::newRow("6 h") << qint64(21600) << Urgency::Soon;
    QTest::newRow("1 h") << qint64(3600) << Urgency::Soon;
    QTest::newRow("a second less than 1 h") << qint64(3599) << Urgency::Urgent;
    QTest::newRow("1 s") << qint64(1) << Urgency::Urgent;
    QTest::newRow("0") << qint64(0) << Urgency::Over;
}

void VerificationTest::urgency()
{
    QFETCH(qint64, remaining);
    QFETCH(Urgency, expected);
    QCOMPARE(urgencyOf(seconds(remaining)), expected);
}

void VerificationTest::countdown_data()
{
    QTest::addColumn<qint64>("remaining");
    QTest::addColumn<QString>("text");

    QTest::newRow("zero") << qint64(0) << u"00:00:00"_s;
    QTest::newRow("a second") << qint64(1) << u"00:00:01"_s;
    QTest::newRow("a minute") << qint64(60) << u"00:01:00"_s;
    QTest::newRow("an hour less a second") << qint64(3599) << u"00:59:59"_s;
    QTest::newRow("the one of the picture") << qint64(70868) << u"19:41:08"_s;
    QTest::newRow("a day less a second") << qint64(86399) << u"23:59:59"_s;
    QTest::newRow("a day") << qint64(86400) << u"24:00:00"_s;
    QTest::newRow("more than a hundred hours") << qint64(363661) << u"101:01:01"_s;
}

void VerificationTest::countdown()
{
    QFETCH(qint64, remaining);
    QFETCH(QString, text);
    QCOMPARE(countdownText(seconds(remaining)), text);
}

void VerificationTest::noticeIsChecked_data()
{
    QTest::addColumn<QDateTime>("noticeAt");
    QTest::addColumn<bool>("isInFuture");

    QTest::newRow("unknown") << QDateTime() << false;
    QTest::newRow("an hour ago") << at("2018-09-12T09:32:10") << false;
    QTest::newRow("now") << at("2018-09-12T10:32:10") << false;
    QTest::newRow("later in the same minute") << at("2018-09-12T10:32:59") << false;
    QTest::newRow("the next minute") << at("2018-09-12T10:33:00") << true;
    QTest::newRow("tomorrow") << at("2018-09-13T10:00:00") << true;
}

void VerificationTest::noticeIsChecked()
{
    QFETCH(QDateTime, noticeAt);
    QFETCH(bool, isInFuture);
    const Result<void> checked = checkNotice(noticeAt, at("2018-09-12T10:32:10"));
    QCOMPARE(!checked, isInFuture);
    if (!checked)
        QCOMPARE(checked.error().kind, ErrorKind::NoticeInFuture);
}

void VerificationTest::receptionIsChecked_data()
{
    QTest::addColumn<QDateTime>("receivedAt");
    QTest::addColumn<QDateTime>("noticeAt");
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<ErrorKind>("kind");

    const QDateTime notice = at("2018-09-12T10:20:30");
    const auto none = ErrorKind::WrongUsage; // not compared
    QTest::newRow("not known yet") << QDateTime() << notice << false << none;
    QTest::newRow("after the notice") << at("2018-09-12T10:25") << notice << false << none;
    QTest::newRow("without a notice") << at("2018-09-01T10:25") << QDateTime() << false << none;
    QTest::newRow("in the minute of the notice")
        << at("2018-09-12T10:20") << notice << false << none;
    QTest::newRow("a minute before the notice")
        << at("2018-09-12T10:19") << notice << true << ErrorKind::ReceivedBeforeNotice;
    QTest::newRow("a day before the notice")
        << at("2018-09-11T10:25") << notice << true << ErrorKind::ReceivedBeforeNotice;
    QTest::newRow("this very minute") << at("2018-09-12T10:32") << notice << false << none;
    QTest::newRow("later in this minute") << at("2018-09-12T10:32:59") << notice << false << none;
    QTest::newRow("the next minute")
        << at("2018-09-12T10:33") << notice << true << ErrorKind::ReceivedInFuture;
    QTest::newRow("in the future without a notice")
        << at("2018-09-13T10:00") << QDateTime() << true << ErrorKind::ReceivedInFuture;
}

void VerificationTest::receptionIsChecked()
{
    QFETCH(QDateTime, receivedAt);
    QFETCH(QDateTime, noticeAt);
    QFETCH(bool, isRefused);
    QFETCH(ErrorKind, kind);
    const Result<void> checked = checkReceived(receivedAt, noticeAt, at("2018-09-12T10:32:10"));
    QCOMPARE(!checked, isRefused);
    if (!checked) {
        QCOMPARE(checked.error().kind, kind);
        QCOMPARE(checked.error().detail, beijingText(receivedAt));
    }
}

void VerificationTest::doubtfulReception_data()
{
    QTest::addColumn<QDateTime>("receivedAt");
    QTest::addColumn<QDateTime>("noticeAt");
    QTest::addColumn<bool>("isDoubtful");

    const QDateTime notice = at("2018-09-12T10:00:40");
    QTest::newRow("five minutes") << at("2018-09-12T10:05") << notice << false;
    QTest::newRow("thirty minutes") << at("2018-09-12T10:30") << notice << false;
    QTest::newRow("thirty-one minutes as clocks without seconds show it")
        << at("2018-09-12T10:31") << notice << true;
    QTest::newRow("hours") << at("2018-09-12T15:00") << notice << true;
    QTest::newRow("notice unknown") << at("2018-09-12T15:00") << QDateTime() << false;
    QTest::newRow("reception unknown") << QDateTime() << notice << false;
    QTest::newRow("before the notice") << at("2018-09-12T09:00") << notice << false;
}

void VerificationTest::doubtfulReception()
{
    QFETCH(QDateTime, receivedAt);
    QFETCH(QDateTime, noticeAt);
    QFETCH(bool, isDoubtful);
    QCOMPARE(isReceptionDoubtful(receivedAt, noticeAt), isDoubtful);
}

void VerificationTest::filingStateFollowsItsNumbers_data()
{
    QTest::addColumn<QList<Verification>>("numbers");
    QTest::addColumn<FilingState>("state");

    const Verification waiting;
    const Verification received = receivedOn(at("2018-09-12T10:00"));
    const Verification expired = receivedOn(at("2018-09-11T10:00"));
    Verification verified = expired;
    verified.verifiedAt = at("2018-09-11T11:00");
    Verification failed = received;
    failed.hasFailed = true;

    using Numbers = QList<Verification>;
    QTest::newRow("no numbers") << Numbers{} << FilingState::NotNeeded;
    QTest::newRow("one waits") << Numbers{waiting} << FilingState::Waiting;
    QTest::newRow("all wait") << Numbers{waiting, waiting} << FilingState::Waiting;
    QTest::newRow("one received, one waits") << Numbers{received, waiting} << FilingState::Running;
    QTest::newRow("all received") << Numbers{received, received} << FilingState::Running;
    QTest::newRow("one verified, one waits") << Numbers{verified, waiting} << FilingState::Running;
    QTest::newRow("one verified, one received")
        << Numbers{verified, received} << FilingState::Running;
    QTest::newRow("all verified") << Numbers{verified, verified} << FilingState::Done;
    QTest::newRow("one verified of one") << Numbers{verified} << FilingState::Done;
    QTest::newRow("one expired") << Numbers{verified, expired} << FilingState::Returned;
    QTest::newRow("one failed") << Numbers{verified, failed, waiting} << FilingState::Returned;
    QTest::newRow("expired and waiting") << Numbers{waiting, expired} << FilingState::Returned;
}

void VerificationTest::filingStateFollowsItsNumbers()
{
    QFETCH(QList<Verification>, numbers);
    QFETCH(FilingState, state);
    QCOMPARE(filingState(numbers, at("2018-09-12T12:00")), state);
}

QTEST_GUILESS_MAIN(VerificationTest)
#include "tst_verification.moc"
