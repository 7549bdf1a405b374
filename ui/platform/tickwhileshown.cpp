// SPDX-License-Identifier: MIT
#include "ui/platform/tickwhileshown.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qwindow.h>
#include <QtWidgets/qwidget.h>

#include "app/time/ticker.h"

namespace beian {

TickWhileShown::TickWhileShown(QWidget *window, Ticker &ticker)
    : QObject(window)
    , m_window(window)
    , m_ticker(ticker)
{
    window->installEventFilter(this);
    if (window->windowHandle())
        watchHandle();
    refresh();
}

TickWhileShown::~TickWhileShown()
{
    if (m_isTicking)
        m_ticker.stop();
}

bool TickWhileShown::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        // The platform has not yet said anything about this showing.
        m_isCovered = false;
        watchHandle();
        refresh();
        break;
    case QEvent::WinIdChange:
        watchHandle();
        break;
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        refresh();
        break;
    case QEvent::Expose:
        m_isCovered = !m_window->windowHandle() || !m_window->windowHandle()->isExposed();
        refresh();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void TickWhileShown::watchHandle()
{
    if (QWindow *handle = m_window->windowHandle())
        handle->installEventFilter(this);
}

// Minimising comes as a hide event or as a change of state or both, by platform: only what has
// become of the window counts.
void TickWhileShown::refresh()
{
    const bool isShown = m_window->isVisible() && !m_window->isMinimized() && !m_isCovered;
    if (isShown == m_isTicking)
        return;
    m_isTicking = isShown;
    if (isShown)
        m_ticker.start();
    else
        m_ticker.stop();
}

} // namespace beian
