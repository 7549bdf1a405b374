// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <QtDBus/qdbuserror.h>
#include <QtDBus/qdbusextratypes.h>
#include <QtDBus/qdbusmessage.h>
#include <QtDBus/qdbusvirtualobject.h>

#include "tests/ui/privatebus.h"
#include "tests/warnings.h"
#include "ui/platform/bustraywatch.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto path = "/StatusNotifierWatcher"_L1;

// What a dock with a tray, or without one, has on the bus.
class Watcher final : public QDBusVirtualObject
{
public:
    QVariant hasHost; // invalid: it does not know the question
    int asked = 0;

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        ++asked;
        if (!hasHost.isValid())
            return bus.send(
                message.createErrorReply(QDBusError::UnknownProperty, u"no such property"_s));
        return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(hasHost))));
    }
};

} // namespace

// Against a bus of its own, on which a tray comes and goes.
class BusTrayWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aWatcherSaysWhetherThereIsATray_data();
    void aWatcherSaysWhetherThereIsATray();
    void aTrayThatComesAfterTheProgramIsSeen();
    void aDockThatShowsItsTrayLaterIsSeen();
    void withoutABusThereIsNone();

private:
    void startDock(const QVariant &hasHost);
    void tell(const QString &what);
    void stopDock() { QDBusConnection::disconnectFromBus(u"dock"_s); }

    PrivateBus m_bus;
    Watcher m_watcher;
};

void BusTrayWatchTest::initTestCase()
{
    if (!PrivateBus::isPossible())
        QSKIP("needs dbus-daemon");
    QVERIFY(m_bus.start());
}

void BusTrayWatchTest::init()
{
    failOnWarnings();
    m_watcher.asked = 0;
}

void BusTrayWatchTest::cleanup()
{
    stopDock();
    QDBusConnection::disconnectFromBus(u"program"_s);
}

void BusTrayWatchTest::startDock(const QVariant &hasHost)
{
    m_watcher.hasHost = hasHost;
    QDBusConnection dock = m_bus.connectAs(u"dock"_s);
    QVERIFY(dock.registerVirtualObject(path, &m_watcher));
    QVERIFY(dock.registerService(service));
}

void BusTrayWatchTest::tell(const QString &what)
{
    QVERIFY(m_bus.connectAs(u"dock"_s).send(QDBusMessage::createSignal(path, service, what)));
}

void BusTrayWatchTest::aWatcherSaysWhetherThereIsATray_data()
{
    QTest::addColumn<QVariant>("hasHost");
    QTest::addColumn<bool>("isPresent");
    QTest::newRow("a tray") << QVariant(true) << true;
    QTest::newRow("a watcher without a tray, as of a dock that has none") << QVariant(false) << false;
    QTest::newRow("a watcher that does not say") << QVariant() << true;
    QTest::newRow("a watcher that says something else") << QVariant(u"yes"_s) << true;
}

void BusTrayWatchTest::aWatcherSaysWhetherThereIsATray()
{
    QFETCH(QVariant, hasHost);
    startDock(hasHost);
    const BusTrayWatch watch(m_bus.connectAs(u"program"_s));
    QSignalSpy changed(&watch, &TrayWatch::changed);
    QVERIFY(!watch.isPresent()); // nothing is waited for
    QTRY_COMPARE(m_watcher.asked, 1);
    QFETCH(bool, isPresent);
    if (isPresent)
        QTRY_VERIFY(watch.isPresent());
    else
        QVERIFY(!changed.wait(50));
    QCOMPARE(changed.size(), isPresent ? 1 : 0);
}

void BusTrayWatchTest::aTrayThatComesAfterTheProgramIsSeen()
{
    const BusTrayWatch watch(m_bus.connectAs(u"program"_s));
    QSignalSpy changed(&watch, &TrayWatch::changed);
    QVERIFY(!changed.wait(50));
    QVERIFY(!watch.isPresent());
    startDock(true);
    QTRY_VERIFY(watch.isPresent());
    stopDock();
    QTRY_VERIFY(!watch.isPresent());
    startDock(true);
    QTRY_VERIFY(watch.isPresent());
    QCOMPARE(changed.size(), 3);
}

void BusTrayWatchTest::aDockThatShowsItsTrayLaterIsSeen()
{
    startDock(false);
    const BusTrayWatch watch(m_bus.connectAs(u"program"_s));
    QTRY_COMPARE(m_watcher.asked, 1);
    QVERIFY(!watch.isPresent());
    m_watcher.hasHost = true;
    tell(u"StatusNotifierHostRegistered"_s);
    QTRY_VERIFY(watch.isPresent());
    m_watcher.hasHost = false;
    tell(u"StatusNotifierHostUnregistered"_s);
    QTRY_VERIFY(!watch.isPresent());
}

void BusTrayWatchTest::withoutABusThereIsNone()
{
    const BusTrayWatch watch(QDBusConnection(u"no bus"_s));
    QSignalSpy changed(&watch, &TrayWatch::changed);
    QVERIFY(!changed.wait(50));
    QVERIFY(!watch.isPresent());
}

QTEST_MAIN(BusTrayWatchTest)
#include "tst_bustraywatch.moc"
