// SPDX-License-Identifier: MIT
#include "ui/tour/keydriver.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qwidget.h>

namespace beian {

namespace {
// More stops than any page has.
constexpr int maxStops = 200;
} // namespace

KeyDriver::KeyDriver(QWidget &window)
    : m_window(window)
{ }

QWidget *KeyDriver::receiver() const
{
    QWidget *focused = m_window.window()->focusWidget();
    return focused ? focused : &m_window;
}

void KeyDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const QString text = key == Qt::Key_Space ? QStringLiteral(" ") : QString();
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QApplication::sendEvent(receiver(), &event);
    }
}

void KeyDriver::type(const QString &text)
{
    for (const QChar c : text) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, c.unicode() < 0x80 ? c.toUpper().unicode() : 0, Qt::NoModifier,
                            QString(c));
            QApplication::sendEvent(receiver(), &event);
        }
    }
}

bool KeyDriver::tabTo(const QString &objectName)
{
    for (int stop = 0; stop < maxStops; ++stop) {
        if (receiver()->objectName() == objectName)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

bool KeyDriver::pressButton(const QString &objectName)
{
    if (!tabTo(objectName))
        return false;
    press(Qt::Key_Space);
    return true;
}

bool KeyDriver::fill(const QString &objectName, const QString &text)
{
    if (!tabTo(objectName))
        return false;
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(text);
    return true;
}

} // namespace beian
