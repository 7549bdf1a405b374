// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>

#include <QtDBus/qdbusargument.h>
#include <QtDBus/qdbusconnectioninterface.h>
#include <QtDBus/qdbusextratypes.h>
#include <QtDBus/qdbusmessage.h>
#include <QtDBus/qdbusmetatype.h>
#include <QtDBus/qdbuspendingcall.h>
#include <QtDBus/qdbusvirtualobject.h>
#include <QtGui/qpalette.h>

#include "tests/ui/privatebus.h"
#include "tests/warnings.h"
#include "ui/platform/appearance.h"
#include "ui/platform/settingsportal.h"

using namespace beian;
using namespace Qt::StringLiterals;

using Spaces = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(Spaces)

namespace {

constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;

// A desktop's portal, as far as it is asked.
class DesktopPortal final : public QDBusVirtualObject
{
public:
    QVariantMap values;
    QVariantMap gnomesSwitches; // none: a desktop that is not GNOME's
    QVariant otherAnswer; // in the place of the values
    QStringList wanted; // what was asked for last

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() != "ReadAll"_L1)
            return false;
        wanted = message.arguments().constFirst().toStringList();
        Spaces spaces{{u"org.freedesktop.appearance"_s, values}};
        if (!gnomesSwitches.isEmpty())
            spaces.insert(u"org.gnome.desktop.a11y.interface"_s, gnomesSwitches);
        return bus.send(message.createReply(
            otherAnswer.isValid() ? otherAnswer : QVariant::fromValue(spaces)));
    }
};

} // namespace

// Against a bus of its own, on which a portal answers.
class SettingsPortalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void itSaysWhatTheDesktopWants_data();
    void itSaysWhatTheDesktopWants();
    void itIsHeardWhileRunning();
    void gnomesOwnSwitchIsEnough();
    void whatIsNotAskedIsNotTaken();
    void withoutAPortalNothingIsKnown();
    void withoutABusNothingIsKnown();
    void anotherAnswerIsNotTaken();
    void theSystemIsAsItSays();

private:
    void tell(const QString &space, const QString &key, const QVariant &value);
    // What the program asked for until now is answered, by the portal or by the bus: answers keep their order.
    [[nodiscard]] bool isAnswered();

    PrivateBus m_bus;
    DesktopPortal m_portal;
};

void SettingsPortalTest::initTestCase()
{
    if (!PrivateBus::isPossible())
        QSKIP("needs dbus-daemon");
    qDBusRegisterMetaType<Spaces>();
    QVERIFY(m_bus.start());
}

void SettingsPortalTest::init()
{
    failOnWarnings();
    m_portal.values.clear();
    m_portal.gnomesSwitches.clear();
    m_portal.otherAnswer.clear();
    m_portal.wanted.clear();
    QDBusConnection desktop = m_bus.connectAs(u"desktop"_s);
    QVERIFY(desktop.isConnected());
    QVERIFY(desktop.registerVirtualObject(path, &m_portal));
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void SettingsPortalTest::cleanup()
{
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    QDBusConnection::disconnectFromBus(u"program"_s);
}

void SettingsPortalTest::tell(const QString &space, const QString &key, const QVariant &value)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, u"SettingChanged"_s);
    signal << space << key << QVariant::fromValue(QDBusVariant(value));
    QVERIFY(m_bus.connectAs(u"desktop"_s).send(signal));
}

bool SettingsPortalTest::isAnswered()
{
    const QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.portal.Desktop"_s, path, interface, u"AnythingElse"_s);
    const QDBusPendingCallWatcher last(m_bus.connectAs(u"program"_s).asyncCall(question));
    QSignalSpy answered(&last, &QDBusPendingCallWatcher::finished);
    return answered.wait();
}

void SettingsPortalTest::itSaysWhatTheDesktopWants_data()
{
    QTest::addColumn<QVariantMap>("values");
    QTest::addColumn<int>("dark"); // -1: not told
    QTest::addColumn<bool>("isHighContrast");
    QTest::addColumn<bool>("isTold");
    const auto both = [](uint scheme, uint contrast) {
        return QVariantMap{{u"color-scheme"_s, scheme}, {u"contrast"_s, contrast}};
    };
    QTest::newRow("no preference") << both(0, 0) << -1 << false << false;
    QTest::newRow("dark") << both(1, 0) << 1 << false << true;
    QTest::newRow("light") << both(2, 0) << 0 << false << true;
    QTest::newRow("a scheme of a later portal") << both(7, 0) << -1 << false << false;
    QTest::newRow("more contrast") << both(0, 1) << -1 << true << true;
    QTest::newRow("dark and more contrast") << both(1, 1) << 1 << true << true;
    QTest::newRow("a contrast of a later portal") << both(0, 9) << -1 << false << false;
    QTest::newRow("a word for a number")
        << QVariantMap{{u"color-scheme"_s, u"dark"_s}, {u"contrast"_s, u"high"_s}} << -1 << false
        << false;
    QTest::newRow("an older portal without contrast")
        << QVariantMap{{u"color-scheme"_s, 1U}} << 1 << false << true;
    QTest::newRow("nothing") << QVariantMap() << -1 << false << false;
}

void SettingsPortalTest::itSaysWhatTheDesktopWants()
{
    QFETCH(QVariantMap, values);
    QFETCH(bool, isTold);
    m_portal.values = values;
    SettingsPortal portal(m_bus.connectAs(u"program"_s));
    const QSignalSpy changed(&portal, &SettingsPortal::changed);
    QVERIFY(isAnswered());
    QCOMPARE(m_portal.wanted, QStringList({u"org.freedesktop.appearance"_s,
                                           u"org.gnome.desktop.a11y.interface"_s}));
    QCOMPARE(changed.size(), isTold ? 1 : 0);
    QTEST(portal.isDark() ? int(*portal.isDark()) : -1, "dark");
    QTEST(portal.isHighContrast(), "isHighContrast");
}

void SettingsPortalTest::itIsHeardWhileRunning()
{
    m_portal.values = {{u"color-scheme"_s, 2U}, {u"contrast"_s, 0U}};
    SettingsPortal portal(m_bus.connectAs(u"program"_s));
    QSignalSpy changed(&portal, &SettingsPortal::changed);
    QTRY_COMPARE(changed.size(), 1);
    tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1U);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(portal.isDark(), true);
    tell(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
    QTRY_COMPARE(changed.size(), 3);
    QVERIFY(portal.isHighContrast());
    // The same once more is no change; the next one tells that it was read.
    tell(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
    tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0U);
    QTRY_COMPARE(portal.isDark(), std::nullopt);
    QCOMPARE(changed.size(), 4);
}

// The portal of Debian 12 tells nothing of contrast in its own words, and GNOME's switch as it is.
void SettingsPortalTest::gnomesOwnSwitchIsEnough()
{
    const QString switches = u"org.gnome.desktop.a11y.interface"_s;
    m_portal.values = {{u"color-scheme"_s, 0U}};
    m_portal.gnomesSwitches = {{u"high-contrast"_s, true}};
    SettingsPortal portal(m_bus.connectAs(u"program"_s));
    QSignalSpy changed(&portal, &SettingsPortal::changed);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(portal.isHighContrast());
    // A newer portal tells both; either is enough, and what changes nothing is no change.
    tell(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
    tell(switches, u"high-contrast"_s, false);
    tell(u"org.freedesktop.appearance"_s, u"contrast"_s, 0U);
    QTRY_VERIFY(!portal.isHighContrast());
    QCOMPARE(changed.size(), 2);
    tell(switches, u"high-contrast"_s, u"yes"_s);
    tell(switches, u"high-contrast"_s, true);
    QTRY_VERIFY(portal.isHighContrast());
    QCOMPARE(changed.size(), 3);
}

void SettingsPortalTest::whatIsNotAskedIsNotTaken()
{
    m_portal.values = {{u"color-scheme"_s, 1U}};
    SettingsPortal portal(m_bus.connectAs(u"program"_s));
    QSignalSpy changed(&portal, &SettingsPortal::changed);
    QTRY_COMPARE(changed.size(), 1);
    tell(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, 2U);
    tell(u"org.freedesktop.appearance"_s, u"reduced-motion"_s, 1U);
    tell(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(portal.isDark(), true);
}

void SettingsPortalTest::withoutAPortalNothingIsKnown()
{
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    SettingsPortal portal(m_bus.connectAs(u"program"_s));
    const QSignalSpy changed(&portal, &SettingsPortal::changed);
    QVERIFY(isAnswered());
    QVERIFY(changed.isEmpty());
    QCOMPARE(portal.isDark(), std::nullopt);
    QVERIFY(!portal.isHighContrast());
}

void SettingsPortalTest::withoutABusNothingIsKnown()
{
    SettingsPortal portal(QDBusConnection(u"no bus"_s));
    QCOMPARE(portal.isDark(), std::nullopt);
    QVERIFY(!portal.isHighContrast());
}

// A service that took the portal's name and answers with something else.
void SettingsPortalTest::anotherAnswerIsNotTaken()
{
    m_portal.otherAnswer = u"dark"_s;
    SettingsPortal portal(m_bus.connectAs(u"program"_s));
    const QSignalSpy changed(&portal, &SettingsPortal::changed);
    QVERIFY(isAnswered());
    QVERIFY(!m_portal.wanted.isEmpty());
    QVERIFY(changed.isEmpty());
    QCOMPARE(portal.isDark(), std::nullopt);
}

// The program's own, whose parent is the application.
void SettingsPortalTest::theSystemIsAsItSays()
{
    QPalette light;
    light.setColor(QPalette::Window, QColor(250, 250, 250));
    light.setColor(QPalette::WindowText, QColor(10, 10, 10));
    QVERIFY(!isSystemHighContrast());
    m_portal.values = {{u"color-scheme"_s, 1U}, {u"contrast"_s, 1U}};
    auto *portal = new SettingsPortal(m_bus.connectAs(u"program"_s), qApp);
    const std::unique_ptr<SettingsPortal> cleaner(portal);
    QTRY_VERIFY(isSystemDark(light));
    QVERIFY(isSystemHighContrast());
    tell(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2U);
    QTRY_VERIFY(!isSystemDark(light));
}

QTEST_MAIN(SettingsPortalTest)
#include "tst_settingsportal.moc"
