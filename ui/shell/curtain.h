// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

namespace beian {

// When nobody is at the screen, covers every dialog, wizard and small window of the program: names, numbers and
// notes are in too many places of them to be masked one by one. What is typed there stays. A window
// shows itself again when its button is pressed, and with no other key: whoever comes first may be a
// passer-by.
class Curtain final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void draw();
};

} // namespace beian
