// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <cstdlib>
#include <cstring>
#include <memory>

#include <QtWidgets/qsystemtrayicon.h>

#include <xcb/xcb.h>

#include "tests/warnings.h"
#include "ui/platform/traywatch.h"
#include "ui/platform/xtraywatch.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// A tray, in the words of its protocol: a program of its own for the X server.
class Tray final
{
public:
    Tray()
        : m_connection(xcb_connect(nullptr, nullptr))
        , m_root(xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root)
        , m_window(xcb_generate_id(m_connection))
    {
        xcb_create_window(m_connection, XCB_COPY_FROM_PARENT, m_window, m_root, 0, 0, 24, 24, 0,
                          XCB_WINDOW_CLASS_INPUT_OUTPUT, XCB_COPY_FROM_PARENT, 0, nullptr);
        const xcb_atom_t selection = atom("_NET_SYSTEM_TRAY_S0");
        xcb_set_selection_owner(m_connection, m_window, selection, XCB_CURRENT_TIME);
        xcb_client_message_event_t told = {};
        told.response_type = XCB_CLIENT_MESSAGE;
        told.format = 32;
        told.window = m_root;
        told.type = atom("MANAGER");
        told.data.data32[1] = selection;
        told.data.data32[2] = m_window;
        xcb_send_event(m_connection, 0, m_root, XCB_EVENT_MASK_STRUCTURE_NOTIFY,
                       reinterpret_cast<const char *>(&told));
        xcb_flush(m_connection);
    }
    // The server destroys its window.
    ~Tray() { xcb_disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(Tray)

private:
    [[nodiscard]] xcb_atom_t atom(const char *name) const
    {
        xcb_intern_atom_reply_t *reply = xcb_intern_atom_reply(
            m_connection, xcb_intern_atom(m_connection, 0, uint16_t(std::strlen(name)), name),
            nullptr);
        const xcb_atom_t atom = reply->atom;
        std::free(reply);
        return atom;
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_root;
    xcb_window_t m_window;
};

} // namespace

// A tray of the X server comes and goes.
class XTrayWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void withoutAScreenThereIsNone();
    void aTrayIsSeenWheneverItComes();
    void oneThatIsThereBeforeIsSeenAtOnce();

private:
    [[nodiscard]] static bool hasScreen() { return QGuiApplication::platformName() == "xcb"_L1; }
};

void XTrayWatchTest::withoutAScreenThereIsNone()
{
    if (hasScreen())
        QSKIP("there is an X server");
    QVERIFY(!XTrayWatch().isPresent());
}

void XTrayWatchTest::aTrayIsSeenWheneverItComes()
{
    if (!hasScreen())
        QSKIP("needs an X server");
    const XTrayWatch watch;
    const QSignalSpy changed(&watch, &TrayWatch::changed);
    QVERIFY(!watch.isPresent());
    for (int round = 1; round <= 2; ++round) {
        {
            const Tray tray;
            QTRY_VERIFY(watch.isPresent());
            QVERIFY(QSystemTrayIcon::isSystemTrayAvailable()); // in Qt's eyes, too
        }
        QTRY_VERIFY(!watch.isPresent());
        QCOMPARE(changed.size(), 2 * round);
    }
}

void XTrayWatchTest::oneThatIsThereBeforeIsSeenAtOnce()
{
    if (!hasScreen())
        QSKIP("needs an X server");
    auto tray = std::make_unique<Tray>();
    QTRY_VERIFY(XTrayWatch().isPresent());
    const XTrayWatch watch;
    QVERIFY(watch.isPresent());
    // Another takes its place before it goes: there is one all the time.
    const Tray next;
    tray.reset();
    QTRY_VERIFY(XTrayWatch().isPresent());
    QVERIFY(watch.isPresent());
}

QTEST_MAIN(XTrayWatchTest)
#include "tst_xtraywatch.moc"
