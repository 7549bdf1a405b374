// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/time/beijingtime.h"
#include "app/time/clockwatch.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using std::chrono::milliseconds;
using std::chrono::seconds;

class ClockWatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void timeThatPassesIsNoJump();
    void sleepIsNoJump();
    void settingTheClockIsReportedOnce_data();
    void settingTheClockIsReportedOnce();
    void settingItBackAgainIsAnotherJump();
    void settingItDuringSleepIsReported();
    void slowCorrectionNeverAddsUp_data();
    void slowCorrectionNeverAddsUp();
    void aJumpAfterSlowCorrectionIsReported();
    void smallStepsSoonAfterEachOtherAddUp();
    void smallStepsADayApartDoNot();
    void anotherZoneIsNoJump();
    void theSystemClockStandsByItself();

private:
    ManualClock m_clock{fromBeijing(QDate(2018, 9, 12), QTime(10, 32))};
};

namespace {

void set(ManualClock &clock, milliseconds by)
{
    clock.setNow(clock.now().addDuration(by));
}

using Jump = std::optional<seconds>;

} // namespace

void ClockWatchTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void ClockWatchTest::timeThatPassesIsNoJump()
{
    ClockWatch watch(m_clock);
    QCOMPARE(watch.check(), Jump());
    for (int i = 0; i < 3600; ++i) {
        m_clock.advance(1s);
        QCOMPARE(watch.check(), Jump());
    }
}

void ClockWatchTest::sleepIsNoJump()
{
    ClockWatch watch(m_clock);
    m_clock.advance(9h);
    QCOMPARE(watch.check(), Jump());
    m_clock.advance(24h * 30);
    QCOMPARE(watch.check(), Jump());
}

void ClockWatchTest::settingTheClockIsReportedOnce_data()
{
    QTest::addColumn<milliseconds>("by");
    QTest::addColumn<Jump>("jump");

    QTest::newRow("an hour ahead") << milliseconds(1h) << Jump(3600s);
    QTest::newRow("an hour back") << milliseconds(-1h) << Jump(-3600s);
    QTest::newRow("a day ahead") << milliseconds(24h) << Jump(86400s);
    QTest::newRow("a year back") << milliseconds(-24h * 365) << Jump(-31536000s);
    QTest::newRow("a minute ahead, which is tolerated") << milliseconds(60s) << Jump();
    QTest::newRow("a minute back, which is tolerated") << milliseconds(-60s) << Jump();
    QTest::newRow("little more than a minute ahead") << milliseconds(60600ms) << Jump(61s);
    QTest::newRow("little more than a minute back") << milliseconds(-60600ms) << Jump(-61s);
}

void ClockWatchTest::settingTheClockIsReportedOnce()
{
    QFETCH(milliseconds, by);
    QFETCH(Jump, jump);
    ClockWatch watch(m_clock);
    m_clock.advance(1s);
    QCOMPARE(watch.check(), Jump());
    m_clock.advance(1s);
    set(m_clock, by);
    QCOMPARE(watch.check(), jump);
    m_clock.advance(1s);
    QCOMPARE(watch.check(), Jump());
}

void ClockWatchTest::settingItBackAgainIsAnotherJump()
{
    ClockWatch watch(m_clock);
    set(m_clock, 2h);
    QCOMPARE(watch.check(), Jump(7200s));
    set(m_clock, -2h);
    QCOMPARE(watch.check(), Jump(-7200s));
    QCOMPARE(watch.check(), Jump());
}

void ClockWatchTest::settingItDuringSleepIsReported()
{
    ClockWatch watch(m_clock);
    m_clock.advance(9h);
    set(m_clock, -61s);
    QCOMPARE(watch.check(), Jump(-61s));
}

void ClockWatchTest::slowCorrectionNeverAddsUp_data()
{
    QTest::addColumn<milliseconds>("span");
    QTest::addColumn<milliseconds>("correction");

    QTest::newRow("100 ppm, the clock is slow") << milliseconds(10s) << 1ms;
    QTest::newRow("100 ppm, the clock is fast") << milliseconds(10s) << -1ms;
    QTest::newRow("500 ppm, as fast as a kernel slews") << milliseconds(10s) << 5ms;
    QTest::newRow("a step of a second every hour") << milliseconds(1h) << 1000ms;
}

void ClockWatchTest::slowCorrectionNeverAddsUp()
{
    QFETCH(milliseconds, span);
    QFETCH(milliseconds, correction);
    ClockWatch watch(m_clock);
    for (milliseconds passed = 0s; passed < 24h * 30; passed += span) {
        m_clock.advance(span);
        set(m_clock, correction);
        QCOMPARE(watch.check(), Jump());
    }
}

void ClockWatchTest::aJumpAfterSlowCorrectionIsReported()
{
    ClockWatch watch(m_clock);
    for (int i = 0; i < 8640; ++i) {
        m_clock.advance(10s);
        set(m_clock, -1ms);
        QCOMPARE(watch.check(), Jump());
    }
    set(m_clock, 61s);
    QCOMPARE(watch.check(), Jump(61s));
}

void ClockWatchTest::smallStepsSoonAfterEachOtherAddUp()
{
    ClockWatch watch(m_clock);
    set(m_clock, 40s);
    QCOMPARE(watch.check(), Jump());
    m_clock.advance(5min);
    set(m_clock, 40s);
    QCOMPARE(watch.check(), Jump(80s));
}

void ClockWatchTest::smallStepsADayApartDoNot()
{
    ClockWatch watch(m_clock);
    set(m_clock, 40s);
    QCOMPARE(watch.check(), Jump());
    m_clock.advance(24h);
    QCOMPARE(watch.check(), Jump());
    set(m_clock, 40s);
    QCOMPARE(watch.check(), Jump());
}

void ClockWatchTest::anotherZoneIsNoJump()
{
    const QByteArray zone = qgetenv("TZ");
    const auto restore = qScopeGuard([&] { qputenv("TZ", zone); });
    SystemClock clock;
    ClockWatch watch(clock);
    for (const char *name : {"UTC0", "CST-8", "PST8PDT,M3.2.0,M11.1.0"}) {
        qputenv("TZ", name);
        QCOMPARE(watch.check(), Jump());
    }
}

void ClockWatchTest::theSystemClockStandsByItself()
{
    const SystemClock clock;
    ClockWatch watch(clock);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(watch.check(), Jump());
}

QTEST_GUILESS_MAIN(ClockWatchTest)
#include "tst_clockwatch.moc"
