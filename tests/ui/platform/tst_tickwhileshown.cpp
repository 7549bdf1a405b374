// SPDX-License-Identifier: MIT
#include <memory>

#include <QtGui/qevent.h>
#include <QtGui/qwindow.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qwidget.h>

#include "app/support/qtversion.h"
#include "app/time/ticker.h"
#include "ui/platform/tickwhileshown.h"

using namespace beian;
using namespace Qt::StringLiterals;

// Nothing ticks when nothing is shown, and starts and stops stay balanced: an unbalanced stop
// asserts in the ticker.
class TickWhileShownTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void ticksWhileShown();
    void showingTwiceCountsOnce();
    void minimisedIsNotShown();
    void hiddenWhileMinimised();
    void repeatedEventsOfThePlatformCountOnce();
    void coveredIsNotShown();
    void aWindowThatIsShownAlready();
    void aWindowThatIsDeletedStops();
    void twoWindowsShareTheTick();

private:
    ManualClock m_clock{QDateTime(QDate(2018, 9, 12), QTime(6, 0), utcZone)};
};

void TickWhileShownTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TickWhileShownTest::ticksWhileShown()
{
    Ticker ticker(m_clock);
    QWidget window;
    new TickWhileShown(&window, ticker);
    QVERIFY(!ticker.isRunning());
    window.show();
    QVERIFY(ticker.isRunning());
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(ticker.isRunning());
    window.hide();
    QVERIFY(!ticker.isRunning());
    window.show();
    QVERIFY(ticker.isRunning());
    window.close();
    QVERIFY(!ticker.isRunning());
}

void TickWhileShownTest::showingTwiceCountsOnce()
{
    Ticker ticker(m_clock);
    QWidget window;
    new TickWhileShown(&window, ticker);
    window.show();
    window.show();
    window.showMaximized();
    window.hide();
    QVERIFY(!ticker.isRunning());
    window.hide();
}

void TickWhileShownTest::minimisedIsNotShown()
{
    Ticker ticker(m_clock);
    QWidget window;
    new TickWhileShown(&window, ticker);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.showMinimized();
    QTRY_VERIFY(!ticker.isRunning());
    window.showNormal();
    QTRY_VERIFY(ticker.isRunning());
    window.hide();
    QVERIFY(!ticker.isRunning());
}

void TickWhileShownTest::hiddenWhileMinimised()
{
    Ticker ticker(m_clock);
    QWidget window;
    new TickWhileShown(&window, ticker);
    window.show();
    window.showMinimized();
    QTRY_VERIFY(!ticker.isRunning());
    window.hide();
    QVERIFY(!ticker.isRunning());
    window.showNormal();
    QTRY_VERIFY(ticker.isRunning());
}

void TickWhileShownTest::repeatedEventsOfThePlatformCountOnce()
{
    Ticker ticker(m_clock);
    QWidget window;
    new TickWhileShown(&window, ticker);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    // As some platforms send them around minimising, without a change of what is visible.
    QShowEvent show;
    QHideEvent hide;
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendEvent(&window, &hide);
        QCoreApplication::sendEvent(&window, &show);
        QCoreApplication::sendEvent(&window, &show);
    }
    QVERIFY(ticker.isRunning());
    window.hide();
    QVERIFY(!ticker.isRunning());
    QCoreApplication::sendEvent(&window, &hide);
    QVERIFY(!ticker.isRunning());
}

void TickWhileShownTest::coveredIsNotShown()
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        QSKIP("Only offscreen can a test take a window away behind the back of its widget");
    Ticker ticker(m_clock);
    QWidget window;
    new TickWhileShown(&window, ticker);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    // The window system takes it away, on another desktop for instance, and no widget hears of it.
    window.windowHandle()->setVisible(false);
    QTRY_VERIFY(!ticker.isRunning());
    window.windowHandle()->setVisible(true);
    QTRY_VERIFY(ticker.isRunning());
}

void TickWhileShownTest::aWindowThatIsShownAlready()
{
    Ticker ticker(m_clock);
    QWidget window;
    window.show();
    new TickWhileShown(&window, ticker);
    QVERIFY(ticker.isRunning());
    window.hide();
    QVERIFY(!ticker.isRunning());
}

void TickWhileShownTest::aWindowThatIsDeletedStops()
{
    Ticker ticker(m_clock);
    auto window = std::make_unique<QWidget>();
    new TickWhileShown(window.get(), ticker);
    window->show();
    QVERIFY(ticker.isRunning());
    window.reset();
    QVERIFY(!ticker.isRunning());
}

void TickWhileShownTest::twoWindowsShareTheTick()
{
    Ticker ticker(m_clock);
    QWidget board;
    QWidget wizard;
    new TickWhileShown(&board, ticker);
    new TickWhileShown(&wizard, ticker);
    board.show();
    wizard.show();
    board.hide();
    QVERIFY(ticker.isRunning());
    wizard.hide();
    QVERIFY(!ticker.isRunning());
}

QTEST_MAIN(TickWhileShownTest)
#include "tst_tickwhileshown.moc"
