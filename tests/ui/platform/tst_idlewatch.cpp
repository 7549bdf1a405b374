// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qlineedit.h>

#include "app/support/qtversion.h"
#include "ui/platform/idlewatch.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// Nobody at the counter: noticed by the monotonic clock, ended by a key or a press.
class IdleWatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void withoutALimitNothingRuns();
    void idleAfterTheLimit();
    void idleComesByItself();
    void aKeyOrAPressCountsAnew();
    void theFirstKeyEndsIt();
    void aKeyAfterSleepHidesFirst();
    void settingTheClockChangesNothing();
    void anotherLimitCountsAnew();
    void theSameLimitWakesNobody();

private:
    ManualClock m_clock{QDateTime(QDate(2018, 9, 12), QTime(6, 0), utcZone)};
};

void IdleWatchTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void IdleWatchTest::withoutALimitNothingRuns()
{
    IdleWatch watch(m_clock);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    QVERIFY(!watch.isRunning());
    m_clock.advance(24h);
    watch.check();
    QVERIFY(idle.isEmpty());
    QVERIFY(!watch.isRunning());
}

void IdleWatchTest::theSameLimitWakesNobody()
{
    IdleWatch watch(m_clock);
    const QSignalSpy active(&watch, &IdleWatch::active);
    watch.setLimit(5min);
    m_clock.advance(5min);
    watch.check();
    QVERIFY(watch.isIdle());
    watch.setLimit(5min);
    QVERIFY(watch.isIdle());
    QVERIFY(active.isEmpty());
}

void IdleWatchTest::idleAfterTheLimit()
{
    IdleWatch watch(m_clock);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(5min);
    QVERIFY(watch.isRunning());
    m_clock.advance(5min - 1ms);
    watch.check();
    QVERIFY(!watch.isIdle());
    QVERIFY(watch.isRunning());
    m_clock.advance(1ms);
    watch.check();
    QVERIFY(watch.isIdle());
    QVERIFY(!watch.isRunning());
    watch.check();
    QCOMPARE(idle.size(), 1);
}

void IdleWatchTest::idleComesByItself()
{
    IdleWatch watch(m_clock);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(1min);
    m_clock.advance(1min - 10ms);
    watch.check();
    m_clock.advance(10ms);
    QTRY_COMPARE(idle.size(), 1);
}

void IdleWatchTest::aKeyOrAPressCountsAnew()
{
    QLineEdit field;
    IdleWatch watch(m_clock);
    const QSignalSpy active(&watch, &IdleWatch::active);
    watch.setLimit(5min);
    m_clock.advance(4min);
    QTest::keyClick(&field, Qt::Key_A);
    m_clock.advance(4min);
    watch.check();
    QVERIFY(!watch.isIdle());
    QTest::mouseClick(&field, Qt::LeftButton);
    m_clock.advance(4min);
    watch.check();
    QVERIFY(!watch.isIdle());
    m_clock.advance(1min);
    watch.check();
    QVERIFY(watch.isIdle());
    QVERIFY(active.isEmpty());
}

void IdleWatchTest::theFirstKeyEndsIt()
{
    QLineEdit field;
    IdleWatch watch(m_clock);
    QSignalSpy active(&watch, &IdleWatch::active);
    watch.setLimit(5min);
    m_clock.advance(1h);
    watch.check();
    QVERIFY(watch.isIdle());
    QString textAtReturn = u"unknown"_s;
    connect(&watch, &IdleWatch::active, this, [&] { textAtReturn = field.text(); });
    QTest::keyClick(&field, Qt::Key_A);
    QCOMPARE(active.size(), 1);
    QCOMPARE(textAtReturn, QString());
    QCOMPARE(field.text(), u"a"_s);
    QVERIFY(!watch.isIdle());
    QVERIFY(watch.isRunning());
    QTest::keyClick(&field, Qt::Key_B);
    QCOMPARE(active.size(), 1);
}

void IdleWatchTest::aKeyAfterSleepHidesFirst()
{
    QLineEdit field;
    IdleWatch watch(m_clock);
    QStringList order;
    connect(&watch, &IdleWatch::idle, this, [&] { order << u"idle"_s; });
    connect(&watch, &IdleWatch::active, this, [&] { order << u"active"_s; });
    watch.setLimit(5min);
    m_clock.advance(9h);
    QTest::keyClick(&field, Qt::Key_A);
    QCOMPARE(order, (QStringList{u"idle"_s, u"active"_s}));
    QVERIFY(!watch.isIdle());
}

void IdleWatchTest::settingTheClockChangesNothing()
{
    IdleWatch watch(m_clock);
    watch.setLimit(5min);
    m_clock.setNow(m_clock.now().addDays(1));
    watch.check();
    QVERIFY(!watch.isIdle());
    m_clock.setNow(m_clock.now().addDays(-2));
    m_clock.advance(5min);
    watch.check();
    QVERIFY(watch.isIdle());
}

void IdleWatchTest::anotherLimitCountsAnew()
{
    IdleWatch watch(m_clock);
    const QSignalSpy active(&watch, &IdleWatch::active);
    watch.setLimit(5min);
    m_clock.advance(5min);
    watch.check();
    QVERIFY(watch.isIdle());
    watch.setLimit(10min);
    QVERIFY(!watch.isIdle());
    QCOMPARE(active.size(), 1);
    watch.setLimit(0min);
    QVERIFY(!watch.isRunning());
}

QTEST_MAIN(IdleWatchTest)
#include "tst_idlewatch.moc"
