// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

class QLabel;

namespace beian {

// While nobody is at the screen, covers every dialog and wizard of the program: names, numbers and
// notes are in too many places of them to be masked one by one. What is typed there stays.
class Curtain final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void draw();
    // With the next turn of the event loop, so that the click that woke the screen presses nothing.
    void lift();

private:
    QList<QPointer<QLabel>> m_sheets; // children of the windows
};

} // namespace beian
