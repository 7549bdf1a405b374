// SPDX-License-Identifier: MIT
#pragma once

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
    // Does nothing while it is not available. A null `filing` means the board.
    virtual void notify(const QString &title, const QString &text, const QUuid &filing) = 0;

Q_SIGNALS:
    // The person clicked the message; null: of the board.
    void activated(const QUuid &filing);
};

} // namespace beian
