// SPDX-License-Identifier: MIT
#include <QtCore/qelapsedtimer.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include "app/support/qtversion.h"
#include "app/time/clock.h"
#include "app/time/ticker.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ClockTickerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void systemClockReadsUtc();
    void systemClockIsMonotonic();
    void manualClockStandsStill();
    void manualClockAdvancesBothReadings();
    void settingTheClockLeavesTheMonotonicReading();

    void tickerIsSilentUntilItIsStarted();
    void startTicksAtOnce();
    void ticksAreAlignedToTheFullSecond();
    void ticksGoOn();
    void stopEndsTheTicks();
    void stopDuringATickEndsTheTicks();
    void tickByHandNeedsNoStart();
    void timerThatFiresEarlyTicksOnceForItsSecond();
    void clockSetBackIsReportedAtTheNextTick();
    void sleepCostsOneTick();
    void severalWindowsShareTheTick();
    void eachStartTicksAtOnce();
};

namespace {

QDateTime instant(int minute, int second, int msec)
{
    return QDateTime(QDate(2018, 9, 12), QTime(6, minute, second, msec), utcZone);
}

// Each reading of the wall clock takes the next of the list; the last one stays.
class ScriptedClock final : public Clock
{
public:
    explicit ScriptedClock(QList<QDateTime> readings)
        : m_readings(std::move(readings))
    { }

    [[nodiscard]] QDateTime now() const override
    {
        return m_readings.size() > 1 ? m_readings.takeFirst() : m_readings.constFirst();
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return 0ms; }

private:
    mutable QList<QDateTime> m_readings;
};

QDateTime tickAt(const QSignalSpy &spy, qsizetype index)
{
    return spy.at(index).constFirst().toDateTime();
}

} // namespace

void ClockTickerTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void ClockTickerTest::systemClockReadsUtc()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = SystemClock().now();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(qAbs(before.msecsTo(now)) < 60'000);
}

void ClockTickerTest::systemClockIsMonotonic()
{
    const SystemClock clock;
    std::chrono::milliseconds last = clock.monotonic();
    for (int i = 0; i < 1000; ++i) {
        const std::chrono::milliseconds next = clock.monotonic();
        QVERIFY(next >= last);
        last = next;
    }
}

void ClockTickerTest::manualClockStandsStill()
{
    const ManualClock clock(instant(0, 0, 0).toLocalTime());
    QCOMPARE(clock.now(), instant(0, 0, 0));
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    QCOMPARE(clock.monotonic(), 0ms);
}

void ClockTickerTest::manualClockAdvancesBothReadings()
{
    ManualClock clock(instant(0, 0, 0));
    clock.advance(90s);
    QCOMPARE(clock.now(), instant(1, 30, 0));
    QCOMPARE(clock.monotonic(), 90s);
}

void ClockTickerTest::settingTheClockLeavesTheMonotonicReading()
{
    ManualClock clock(instant(30, 0, 0));
    clock.advance(1s);
    clock.setNow(instant(0, 0, 0));
    QCOMPARE(clock.now(), instant(0, 0, 0));
    QCOMPARE(clock.monotonic(), 1s);
}

void ClockTickerTest::tickerIsSilentUntilItIsStarted()
{
    const ManualClock clock(instant(0, 0, 990));
    const Ticker ticker(clock);
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    QVERIFY(!ticker.isRunning());
    QVERIFY(!ticks.wait(50));
}

void ClockTickerTest::startTicksAtOnce()
{
    const ManualClock clock(instant(0, 0, 500));
    Ticker ticker(clock);
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    ticker.start();
    QVERIFY(ticker.isRunning());
    QCOMPARE(ticks.size(), 1);
    QCOMPARE(tickAt(ticks, 0), instant(0, 0, 500));
}

void ClockTickerTest::ticksAreAlignedToTheFullSecond()
{
    const ManualClock clock(instant(0, 0, 900));
    Ticker ticker(clock);
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    QElapsedTimer elapsed;
    elapsed.start();
    ticker.start();
    QVERIFY(ticks.wait());
    // 100 ms were left of that second: an unaligned tick would take a whole one at least.
    QVERIFY(elapsed.elapsed() >= 99);
    QCOMPARE(ticks.size(), 2);
}

void ClockTickerTest::ticksGoOn()
{
    const ManualClock clock(instant(0, 0, 950));
    Ticker ticker(clock);
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    ticker.start();
    QTRY_VERIFY(ticks.size() >= 4);
}

void ClockTickerTest::stopEndsTheTicks()
{
    const ManualClock clock(instant(0, 0, 950));
    Ticker ticker(clock);
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    ticker.start();
    ticker.stop();
    QVERIFY(!ticker.isRunning());
    QVERIFY(!ticks.wait(100));
    QCOMPARE(ticks.size(), 1);
}

void ClockTickerTest::stopDuringATickEndsTheTicks()
{
    const ManualClock clock(instant(0, 0, 950));
    Ticker ticker(clock);
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    ticker.start();
    connect(&ticker, &Ticker::ticked, &ticker, &Ticker::stop);
    QVERIFY(ticks.wait());
    QVERIFY(!ticker.isRunning());
    QVERIFY(!ticks.wait(100));
    QCOMPARE(ticks.size(), 2);
}

void ClockTickerTest::tickByHandNeedsNoStart()
{
    ManualClock clock(instant(0, 0, 0));
    Ticker ticker(clock);
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    clock.advance(24h);
    ticker.tick();
    QVERIFY(!ticker.isRunning());
    QCOMPARE(ticks.size(), 1);
    QCOMPARE(tickAt(ticks, 0), instant(0, 0, 0).addDays(1));
}

void ClockTickerTest::timerThatFiresEarlyTicksOnceForItsSecond()
{
    const ScriptedClock clock({
        instant(0, 9, 990), // armed for :10
        instant(0, 9, 990), // the first tick
        instant(0, 9, 999), // fired 1 ms early
        instant(0, 9, 999), // armed for :10 again
        instant(0, 10, 0),
    });
    Ticker ticker(clock);
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    ticker.start();
    QVERIFY(ticks.wait());
    ticker.stop();
    QCOMPARE(ticks.size(), 2);
    QCOMPARE(tickAt(ticks, 0), instant(0, 9, 990));
    QCOMPARE(tickAt(ticks, 1), instant(0, 10, 0));
}

void ClockTickerTest::clockSetBackIsReportedAtTheNextTick()
{
    ManualClock clock(instant(30, 0, 990));
    Ticker ticker(clock);
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    ticker.start();
    clock.setNow(instant(0, 0, 500));
    QVERIFY(ticks.wait());
    QCOMPARE(tickAt(ticks, 1), instant(0, 0, 500));
}

void ClockTickerTest::sleepCostsOneTick()
{
    ManualClock clock(instant(0, 0, 950));
    Ticker ticker(clock);
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    ticker.start();
    clock.advance(72h);
    QVERIFY(ticks.wait());
    QCOMPARE(ticks.size(), 2);
    QCOMPARE(tickAt(ticks, 1), instant(0, 0, 950).addDays(3));
}

void ClockTickerTest::severalWindowsShareTheTick()
{
    const ManualClock clock(instant(0, 0, 950));
    Ticker ticker(clock);
    ticker.start();
    ticker.start();
    ticker.stop();
    QVERIFY(ticker.isRunning());
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    QVERIFY(ticks.wait());
    QCOMPARE(ticks.size(), 1);
    ticker.stop();
    QVERIFY(!ticker.isRunning());
    QVERIFY(!ticks.wait(100));
    ticker.start();
    QVERIFY(ticker.isRunning());
}

void ClockTickerTest::eachStartTicksAtOnce()
{
    const ManualClock clock(instant(0, 0, 0));
    Ticker ticker(clock);
    const QSignalSpy ticks(&ticker, &Ticker::ticked);
    ticker.start();
    ticker.start();
    QCOMPARE(ticks.size(), 2);
}

QTEST_GUILESS_MAIN(ClockTickerTest)
#include "tst_ticker.moc"
