// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <atomic>
#include <cstdlib>

#include <QtCore/qthread.h>
#include <QtDBus/qdbusextratypes.h>
#include <QtDBus/qdbusmessage.h>
#include <QtDBus/qdbusvirtualobject.h>

#include <xcb/xcb.h>

#include "tests/ui/boardbench.h"
#include "tests/ui/privatebus.h"
#include "tests/warnings.h"
#include "ui/texts/language.h"
#include "ui/theme/theme.h"
#include "ui/tour/samplefilings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr auto watcherService = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto watcherPath = "/StatusNotifierWatcher"_L1;

// A dock with a tray. In a thread of its own: Qt asks it and waits.
class Dock final : public QDBusVirtualObject
{
public:
    explicit Dock(const PrivateBus &bus)
        : m_bus(bus)
    {
        m_thread.start();
        moveToThread(&m_thread);
    }
    ~Dock() override
    {
        m_thread.quit();
        m_thread.wait();
    }

    std::atomic<int> icons = 0;

    void start()
    {
        QDBusConnection dock = m_bus.connectAs(u"dock"_s);
        QVERIFY(dock.registerVirtualObject(watcherPath, this));
        QVERIFY(dock.registerService(watcherService));
    }
    void stop() { QDBusConnection::disconnectFromBus(u"dock"_s); }

    // Qt reads from it what it may ask for.
    [[nodiscard]] QString introspect(const QString &) const override
    {
        return u"<interface name='org.kde.StatusNotifierWatcher'>"
               "<property name='IsStatusNotifierHostRegistered' type='b' access='read'/>"
               "</interface>"_s;
    }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == "RegisterStatusNotifierItem"_L1) {
            ++icons;
            return bus.send(message.createReply());
        }
        return message.member() == "Get"_L1
            && bus.send(message.createReply(QVariant::fromValue(QDBusVariant(true))));
    }

private:
    const PrivateBus &m_bus;
    QThread m_thread;
};

// The task bar's place: it hears what windows ask of it.
class TaskBar final
{
public:
    TaskBar()
        : m_connection(xcb_connect(nullptr, nullptr))
        , m_attention(atom("_NET_WM_STATE_DEMANDS_ATTENTION"))
    {
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        const quint32 events = XCB_EVENT_MASK_STRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &events);
        (void)atom("heard from now on"); // the server has taken what was asked before
    }
    ~TaskBar() { xcb_disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(TaskBar)

    // Has a window asked for attention?
    [[nodiscard]] bool hasHeard()
    {
        while (xcb_generic_event_t *event = xcb_poll_for_event(m_connection)) {
            const auto *told = reinterpret_cast<const xcb_client_message_event_t *>(event);
            m_isHeard = m_isHeard
                || ((event->response_type & 0x7f) == XCB_CLIENT_MESSAGE && told->format == 32
                    && (told->data.data32[1] == m_attention || told->data.data32[2] == m_attention));
            std::free(event);
        }
        return m_isHeard;
    }
    void forget()
    {
        (void)hasHeard();
        m_isHeard = false;
    }

private:
    [[nodiscard]] xcb_atom_t atom(const QByteArray &name) const
    {
        xcb_intern_atom_reply_t *reply = xcb_intern_atom_reply(
            m_connection,
            xcb_intern_atom(m_connection, 0, uint16_t(name.size()), name.constData()), nullptr);
        const xcb_atom_t atom = reply->atom;
        std::free(reply);
        return atom;
    }

    xcb_connection_t *m_connection;
    xcb_atom_t m_attention;
    bool m_isHeard = false;
};

const PrivateBus *busOfTheSession = nullptr;

} // namespace

// Where the window is while nobody needs it, on desktops whose tray comes late, goes, or is not there: the
// whole program on an X server, with a bus of its own.
class PuttingAwayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnWarnings(); }

    void withoutATrayItStaysInTheTaskBar();
    void whatWasMissedIsPointedAtInTheTaskBar();
    void aTrayThatComesAfterTheLoginTakesIt();
    void whatSomebodyLooksAtStays();
};

void PuttingAwayTest::initTestCase()
{
    if (QGuiApplication::platformName() != "xcb"_L1 || !busOfTheSession)
        QSKIP("needs an X server and dbus-daemon");
}

// As the start at login does, and brought back as by a second start.
void PuttingAwayTest::withoutATrayItStaysInTheTaskBar()
{
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    QVERIFY(bench.restart({MainProgram::minimisedOption}));
    QTRY_VERIFY(bench.program->board().isVisible());
    QVERIFY(bench.program->board().isMinimized());
    bench.program->takeArguments({MainProgram::minimisedOption});
    QVERIFY(bench.program->board().isMinimized());
    bench.program->takeArguments({});
    QVERIFY(bench.program->board().isVisible());
    QVERIFY(!bench.program->board().isMinimized());
}

// On a desktop that shows no messages either; what is due is known before there is a window.
void PuttingAwayTest::whatWasMissedIsPointedAtInTheTaskBar()
{
    TaskBar bar;
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    bench.end();
    QWidget other; // somebody works in another window
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    other.activateWindow();
    QTRY_VERIFY(other.isActiveWindow());
    bar.forget();
    QVERIFY(bench.restart({MainProgram::minimisedOption}));
    QTRY_VERIFY(bench.program->board().isMinimized());
    QTRY_VERIFY(bar.hasHeard());
}

void PuttingAwayTest::aTrayThatComesAfterTheLoginTakesIt()
{
    Dock dock(*busOfTheSession);
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    QVERIFY(bench.restart({MainProgram::minimisedOption}));
    QTRY_VERIFY(bench.program->board().isMinimized());
    dock.start();
    QTRY_VERIFY(bench.program->board().isHidden());
    QTRY_VERIFY(dock.icons > 0);
    // The dock ends, and comes back.
    dock.stop();
    QTRY_VERIFY(bench.program->board().isVisible());
    QVERIFY(bench.program->board().isMinimized());
    dock.icons = 0;
    dock.start();
    QTRY_VERIFY(bench.program->board().isHidden());
    QTRY_VERIFY(dock.icons > 0);
    bench.program->takeArguments({});
    QVERIFY(bench.program->board().isVisible());
    QVERIFY(!bench.program->board().isMinimized());
    bench.end();
    dock.stop();
}

void PuttingAwayTest::whatSomebodyLooksAtStays()
{
    Dock dock(*busOfTheSession);
    BoardBench bench;
    QVERIFY(bench.startWith(sampleBoard(today())));
    QVERIFY(bench.showBoard());
    dock.start();
    QTRY_VERIFY(dock.icons > 0);
    QVERIFY(bench.program->board().isVisible());
    dock.stop();
    QVERIFY(bench.program->board().isVisible());
    QVERIFY(!bench.program->board().isMinimized());
    bench.end();
}

// The bus has to be there before the application looks for the session's.
int main(int argc, char *argv[])
{
    PrivateBus bus;
    if (PrivateBus::isPossible() && bus.start()) {
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address());
        busOfTheSession = &bus;
    }
    QApplication application(argc, argv);
    if (!installLanguage(application, u"zh_CN"_s))
        return 1;
    applyTheme(application, {ThemeMode::Light, 1.0});
    PuttingAwayTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_puttingaway.moc"
