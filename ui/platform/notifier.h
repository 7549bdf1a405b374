// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include <QtCore/qobject.h>
#include <QtCore/quuid.h>

namespace beian {

// Messages outside the windows. Only an extra: whatever it says is also on the board.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Can a message be shown right now?
    [[nodiscard]] virtual bool isAvailable() const = 0;
    // Does a click on a message come back as activated()? Where not, the window itself has to be found.
    [[nodiscard]] virtual bool isClickHeard() const = 0;
    // Does nothing while it is not available. A null `filing` means the board.
    virtual void notify(const QString &title, const QString &text, const QUuid &filing) = 0;

Q_SIGNALS:
    // The person clicked the message; null: of the board.
    void activated(const QUuid &filing);
    // A message went nowhere, as turned out later.
    void lost();
};

// The desktop's own messages, where there is a desktop that has a bus for them; otherwise null.
// `other` takes what they do not, and outlives them.
[[nodiscard]] std::unique_ptr<Notifier> makeDesktopNotifier(Notifier &other);

} // namespace beian
