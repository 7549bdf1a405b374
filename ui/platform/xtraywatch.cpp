// SPDX-License-Identifier: MIT
#include "ui/platform/xtraywatch.h"

#include <cstdlib>
#include <memory>
#include <utility>

#include <QtGui/qguiapplication.h>
#include <QtGui/qguiapplication_platform.h>

#include <xcb/xcb.h>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct Freeing
{
    void operator()(void *memory) const { std::free(memory); } // as xcb allocates it
};

// Which of the display's screens DISPLAY names.
int screenNumber()
{
    char *host = nullptr;
    int display = 0;
    int screen = 0;
    if (xcb_parse_display(nullptr, &host, &display, &screen) == 0)
        return 0;
    std::free(host);
    return screen;
}

} // namespace

XTrayWatch::XTrayWatch(QObject *parent)
    : TrayWatch(parent)
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    // Without a screen there can be an interface with no connection behind it.
    m_connection = x11 ? x11->connection() : nullptr;
    if (!m_connection)
        return;
    m_selection = atom("_NET_SYSTEM_TRAY_S" + QByteArray::number(screenNumber()));
    m_manager = atom("MANAGER");
    qGuiApp->installNativeEventFilter(this);
    look();
}

quint32 XTrayWatch::atom(const QByteArray &name) const
{
    const auto cookie =
        xcb_intern_atom(m_connection, 0, uint16_t(name.size()), name.constData());
    const std::unique_ptr<xcb_intern_atom_reply_t, Freeing> reply(
        xcb_intern_atom_reply(m_connection, cookie, nullptr));
    return reply ? reply->atom : 0;
}

quint32 XTrayWatch::owner() const
{
    const auto cookie = xcb_get_selection_owner(m_connection, m_selection);
    const std::unique_ptr<xcb_get_selection_owner_reply_t, Freeing> reply(
        xcb_get_selection_owner_reply(m_connection, cookie, nullptr));
    return reply ? reply->owner : 0;
}

void XTrayWatch::look()
{
    quint32 found = owner();
    if (found) {
        const quint32 events = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, found, XCB_CW_EVENT_MASK, &events);
        // It may have gone before its end was asked for.
        found = owner();
    }
    const bool wasPresent = std::exchange(m_owner, found) != 0;
    if (wasPresent != isPresent())
        Q_EMIT changed();
}

// Qt has asked for what the root window gets, for its own tray icons.
bool XTrayWatch::nativeEventFilter(const QByteArray &kind, void *message, qintptr *result)
{
    Q_UNUSED(result)
    if (kind != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    const int type = event->response_type & 0x7f; // the upper bit says who sent it
    bool isNews = false;
    if (type == XCB_DESTROY_NOTIFY) {
        isNews = reinterpret_cast<const xcb_destroy_notify_event_t *>(event)->window == m_owner;
    } else if (type == XCB_CLIENT_MESSAGE) {
        const auto *told = reinterpret_cast<const xcb_client_message_event_t *>(event);
        isNews = told->type == m_manager && told->format == 32
            && told->data.data32[1] == m_selection;
    }
    if (isNews)
        QMetaObject::invokeMethod(this, &XTrayWatch::look, Qt::QueuedConnection);
    return false;
}

} // namespace beian
