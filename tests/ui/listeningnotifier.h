// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

#include "ui/platform/notifier.h"

namespace beian {

// Remembers what was said outside the windows.
class ListeningNotifier final : public Notifier
{
public:
    using Notifier::Notifier;

    [[nodiscard]] bool isAvailable() const override { return isThere; }
    [[nodiscard]] bool isClickHeard() const override { return true; }
    void notify(const QString &title, const QString &text, const QUuid &) override
    {
        said << title << text;
    }

    QStringList said;
    bool isThere = true;
};

} // namespace beian
