// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>
#include <QtGui/qaccessible.h>

namespace beian {

// What assistive technology is told while this lives; one at a time.
class HeardEvents final
{
public:
    HeardEvents();
    ~HeardEvents();
    Q_DISABLE_COPY_MOVE(HeardEvents)

    // Whether this Qt lets a test switch assistive technology on; without it nothing is heard.
    [[nodiscard]] static bool isPossible();

    void clear();
    // Something that was announced begins so.
    [[nodiscard]] bool isAnnounced(const QString &beginning) const;

    // In their order; each text as it is spoken.
    QStringList announced;
    // All other events: the kind, and of what.
    QStringList others;

private:
    static void hear(QAccessibleEvent *event);

    static HeardEvents *s_listener;
    QAccessible::UpdateHandler m_before;
};

} // namespace beian
