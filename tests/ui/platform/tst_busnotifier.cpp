// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <optional>

#include <QtDBus/qdbuserror.h>
#include <QtDBus/qdbusmessage.h>
#include <QtDBus/qdbusvirtualobject.h>

#include "tests/ui/listeningnotifier.h"
#include "tests/ui/privatebus.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/platform/busnotifier.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;

// A desktop's server for messages, as far as it is asked.
class Server final : public QDBusVirtualObject
{
public:
    QStringList abilities;
    QList<QVariantList> shown;
    bool isBroken = false; // answers nothing that can be understood
    bool isSilent = false; // answers once it is told to
    QList<QDBusMessage> unanswered;

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (isSilent) {
            message.setDelayedReply(true);
            unanswered << message;
            return true;
        }
        return answer(message, bus);
    }
    bool answer(const QDBusMessage &message, const QDBusConnection &bus)
    {
        if (isBroken)
            return bus.send(message.createErrorReply(QDBusError::Failed, u"broken"_s));
        if (message.member() == "GetCapabilities"_L1)
            return bus.send(message.createReply(abilities));
        if (message.member() != "Notify"_L1)
            return false;
        shown << message.arguments();
        return bus.send(message.createReply(uint(shown.size())));
    }
};

} // namespace

// Messages outside the windows, without a tray: against a bus of its own.
class BusNotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aMessageIsWhatTheServerCanShow_data();
    void aMessageIsWhatTheServerCanShow();
    void aClickLeadsToItsFiling();
    void clicksOfOthersAreNotTaken();
    void whatIsSaidBeforeTheServerAnswersIsSaidThen();
    void withoutAServerTheTrayTakesIt();
    void withoutAServerAndATrayItIsLost();
    void aServerThatComesLaterIsUsed();
    void aServerThatGoesIsNoticed();
    void aServerThatFailsIsNoticed();
    void aServerThatFailedIsAskedAgain();
    void anotherServerCountsAnew();

private:
    void startServer(const QStringList &abilities);
    void stopServer() { QDBusConnection::disconnectFromBus(u"desktop"_s); }
    void tell(const QString &what, const QVariantList &values);
    // A notifier that knows what the server can do.
    void makeReady();

    PrivateBus m_bus;
    Server m_server;
    ListeningNotifier m_tray;
    std::optional<BusNotifier> m_notifier;
};

void BusNotifierTest::initTestCase()
{
    if (!PrivateBus::isPossible())
        QSKIP("needs dbus-daemon");
    QVERIFY(m_bus.start());
}

void BusNotifierTest::init()
{
    failOnWarnings();
    m_server.shown.clear();
    m_server.unanswered.clear();
    m_server.isBroken = false;
    m_server.isSilent = false;
    m_tray.said.clear();
    m_tray.isThere = true;
}

void BusNotifierTest::cleanup()
{
    m_notifier.reset();
    stopServer();
    QDBusConnection::disconnectFromBus(u"program"_s);
}

void BusNotifierTest::startServer(const QStringList &abilities)
{
    m_server.abilities = abilities;
    QDBusConnection desktop = m_bus.connectAs(u"desktop"_s);
    QVERIFY(desktop.registerVirtualObject(path, &m_server));
    QVERIFY(desktop.registerService(service));
}

void BusNotifierTest::tell(const QString &what, const QVariantList &values)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, service, what);
    signal.setArguments(values);
    QVERIFY(m_bus.connectAs(u"desktop"_s).send(signal));
}

void BusNotifierTest::makeReady()
{
    m_notifier.emplace(m_bus.connectAs(u"program"_s), m_tray);
    m_notifier->notify(u"first"_s, {}, {});
    QTRY_COMPARE(m_server.shown.size(), 1);
    m_server.shown.clear();
}

void BusNotifierTest::aMessageIsWhatTheServerCanShow_data()
{
    QTest::addColumn<QStringList>("abilities");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("actions");
    const QString title = u"还剩 1 小时"_s;
    QTest::newRow("all of it")
        << QStringList{u"actions"_s, u"body"_s, u"body-markup"_s} << title
        << u"A &lt;b&gt; &amp; C"_s << QStringList{u"default"_s, u"打开"_s};
    QTest::newRow("no actions") << QStringList{u"body"_s, u"body-markup"_s} << title
                                << u"A &lt;b&gt; &amp; C"_s << QStringList();
    QTest::newRow("no markup") << QStringList{u"body"_s} << title << u"A <b> & C"_s
                               << QStringList();
    QTest::newRow("a title only")
        << QStringList{u"actions"_s} << title + u"\nA <b> & C"_s << QString()
        << QStringList{u"default"_s, u"打开"_s};
    QTest::newRow("nothing that it says") << QStringList() << title + u"\nA <b> & C"_s
                                          << QString() << QStringList();
}

void BusNotifierTest::aMessageIsWhatTheServerCanShow()
{
    QFETCH(QStringList, abilities);
    startServer(abilities);
    m_notifier.emplace(m_bus.connectAs(u"program"_s), m_tray);
    m_notifier->notify(u"还剩 1 小时"_s, u"A <b> & C"_s, {});
    QTRY_COMPARE(m_server.shown.size(), 1);
    const QVariantList message = m_server.shown.constFirst();
    QCOMPARE(message.at(0).toString(), u"备案短信核验助手"_s);
    QCOMPARE(message.at(1).toUInt(), 0U);
    QTEST(message.at(3).toString(), "title");
    QTEST(message.at(4).toString(), "text");
    QTEST(message.at(5).toStringList(), "actions");
    QCOMPARE(m_notifier->isClickHeard(), abilities.contains(u"actions"_s));
    QVERIFY(m_tray.said.isEmpty());
}

void BusNotifierTest::aClickLeadsToItsFiling()
{
    startServer({u"actions"_s, u"body"_s});
    makeReady();
    const QSignalSpy activated(&*m_notifier, &Notifier::activated);
    const QUuid one = QUuid::createUuid();
    const QUuid two = QUuid::createUuid();
    // The stand-in's numbers.
    m_notifier->notify(u"1"_s, {}, one);
    m_notifier->notify(u"2"_s, {}, two);
    QTRY_COMPARE(m_server.shown.size(), 2);
    tell(u"ActionInvoked"_s, {2U, u"default"_s});
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toUuid(), two);
    tell(u"ActionInvoked"_s, {1U, u"default"_s});
    QTRY_COMPARE(activated.size(), 2);
    QCOMPARE(activated.at(1).at(0).toUuid(), one);
}

void BusNotifierTest::clicksOfOthersAreNotTaken()
{
    startServer({u"actions"_s, u"body"_s});
    makeReady();
    const QSignalSpy activated(&*m_notifier, &Notifier::activated);
    const QUuid closed = QUuid::createUuid();
    const QUuid open = QUuid::createUuid();
    m_notifier->notify(u"1"_s, {}, closed);
    m_notifier->notify(u"2"_s, {}, open);
    QTRY_COMPARE(m_server.shown.size(), 2);
    tell(u"ActionInvoked"_s, {77U, u"default"_s}); // another program's
    tell(u"ActionInvoked"_s, {1U, u"settings"_s}); // the server's own
    tell(u"NotificationClosed"_s, {1U, 1U});
    tell(u"ActionInvoked"_s, {1U, u"default"_s}); // of one that was closed
    tell(u"ActionInvoked"_s, {2U, u"default"_s});
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toUuid(), open);
}

void BusNotifierTest::whatIsSaidBeforeTheServerAnswersIsSaidThen()
{
    startServer({u"body"_s});
    m_server.isSilent = true;
    m_notifier.emplace(m_bus.connectAs(u"program"_s), m_tray);
    QVERIFY(m_notifier->isAvailable());
    m_notifier->notify(u"title"_s, u"text"_s, {});
    QTRY_COMPARE(m_server.unanswered.size(), 1);
    QVERIFY(m_server.shown.isEmpty());
    m_server.isSilent = false;
    QVERIFY(m_server.answer(m_server.unanswered.constFirst(), m_bus.connectAs(u"desktop"_s)));
    QTRY_COMPARE(m_server.shown.size(), 1);
    QCOMPARE(m_server.shown.constFirst().at(4).toString(), u"text"_s);
}

void BusNotifierTest::withoutAServerTheTrayTakesIt()
{
    m_notifier.emplace(m_bus.connectAs(u"program"_s), m_tray);
    const QSignalSpy lost(&*m_notifier, &Notifier::lost);
    const QSignalSpy activated(&*m_notifier, &Notifier::activated);
    m_notifier->notify(u"title"_s, u"text"_s, {});
    QTRY_COMPARE(m_tray.said, (QStringList{u"title"_s, u"text"_s}));
    m_notifier->notify(u"again"_s, u"text"_s, {});
    QCOMPARE(m_tray.said.size(), 4);
    QVERIFY(m_notifier->isClickHeard());
    QVERIFY(lost.isEmpty());
    const QUuid filing = QUuid::createUuid();
    Q_EMIT m_tray.activated(filing);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toUuid(), filing);
}

void BusNotifierTest::withoutAServerAndATrayItIsLost()
{
    m_tray.isThere = false;
    m_notifier.emplace(m_bus.connectAs(u"program"_s), m_tray);
    const QSignalSpy lost(&*m_notifier, &Notifier::lost);
    m_notifier->notify(u"title"_s, u"text"_s, {});
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(!m_notifier->isAvailable());
    QVERIFY(m_tray.said.isEmpty());
}

void BusNotifierTest::aServerThatComesLaterIsUsed()
{
    m_tray.isThere = false;
    m_notifier.emplace(m_bus.connectAs(u"program"_s), m_tray);
    QTRY_VERIFY(!m_notifier->isAvailable());
    startServer({u"actions"_s, u"body"_s});
    QTRY_VERIFY(m_notifier->isAvailable());
    m_notifier->notify(u"title"_s, u"text"_s, {});
    QTRY_COMPARE(m_server.shown.size(), 1);
    QVERIFY(m_notifier->isClickHeard());
}

void BusNotifierTest::aServerThatGoesIsNoticed()
{
    startServer({u"actions"_s, u"body"_s});
    makeReady();
    stopServer();
    m_notifier->notify(u"title"_s, u"text"_s, {});
    QTRY_COMPARE(m_tray.said, (QStringList{u"title"_s, u"text"_s}));
    // Another one that can do less.
    startServer({u"body"_s});
    QTRY_VERIFY(!m_notifier->isClickHeard());
    m_notifier->notify(u"third"_s, u"text"_s, {});
    QTRY_COMPARE(m_server.shown.size(), 1);
    QCOMPARE(m_server.shown.constFirst().at(5).toStringList(), QStringList());
}

void BusNotifierTest::aServerThatFailsIsNoticed()
{
    startServer({u"body"_s});
    makeReady();
    m_server.isBroken = true;
    m_tray.isThere = false;
    const QSignalSpy lost(&*m_notifier, &Notifier::lost);
    m_notifier->notify(u"title"_s, u"text"_s, {});
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(m_server.shown.isEmpty());
}

// It was too busy for one message; it never leaves the bus, so nothing tells of it.
void BusNotifierTest::aServerThatFailedIsAskedAgain()
{
    startServer({u"actions"_s, u"body"_s});
    makeReady();
    for (int failure = 1; failure <= 2; ++failure) {
        m_server.isBroken = true;
        m_notifier->notify(u"title"_s, u"text"_s, {});
        QTRY_COMPARE(m_tray.said.size(), 2 * failure);
    }
    m_server.isBroken = false;
    m_notifier->notify(u"again"_s, u"text"_s, {});
    QTRY_COMPARE(m_server.shown.size(), 1);
    QCOMPARE(m_server.shown.constFirst().at(3).toString(), u"again"_s);
    QVERIFY(m_notifier->isClickHeard());
    QCOMPARE(m_tray.said.size(), 4);
}

// A number of the one before is any program's now.
void BusNotifierTest::anotherServerCountsAnew()
{
    startServer({u"actions"_s, u"body"_s});
    makeReady();
    const QSignalSpy activated(&*m_notifier, &Notifier::activated);
    const QUuid before = QUuid::createUuid();
    const QUuid after = QUuid::createUuid();
    m_notifier->notify(u"before"_s, {}, before);
    QTRY_COMPARE(m_server.shown.size(), 1);
    m_notifier->notify(u"second"_s, {}, before);
    QTRY_COMPARE(m_server.shown.size(), 2);
    stopServer();
    m_server.shown.clear();
    startServer({u"body"_s});
    QTRY_VERIFY(!m_notifier->isClickHeard()); // it knows the new one
    m_notifier->notify(u"after"_s, {}, after);
    QTRY_COMPARE(m_server.shown.size(), 1);
    tell(u"ActionInvoked"_s, {2U, u"default"_s}); // another program's
    tell(u"ActionInvoked"_s, {1U, u"default"_s});
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toUuid(), after);
}

BEIAN_UI_TEST_MAIN(BusNotifierTest)
#include "tst_busnotifier.moc"
