// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include <QtCore/qobject.h>

namespace beian {

// Whether there is a tray that shows an icon, at any moment: a desktop can start its tray after this program,
// and lose it. On Linux this must be known before Qt is asked: Qt looks for a tray on the bus once, and never
// takes one that comes later.
class TrayWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isPresent() const = 0;

Q_SIGNALS:
    void changed();
};

// Of this desktop.
[[nodiscard]] std::unique_ptr<TrayWatch> makeTrayWatch();

} // namespace beian
