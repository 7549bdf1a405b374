// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qabstractnativeeventfilter.h>

#include "ui/platform/traywatch.h"

struct xcb_connection_t;

namespace beian {

// A tray of an X server (System Tray Protocol Specification 0.3): whoever owns a selection is one, says so to
// the root window when it comes, and its window is destroyed when it goes.
class XTrayWatch final : public TrayWatch, private QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit XTrayWatch(QObject *parent = nullptr);

    [[nodiscard]] bool isPresent() const override { return m_owner != 0; }

private:
    bool nativeEventFilter(const QByteArray &kind, void *message, qintptr *result) override;
    [[nodiscard]] quint32 atom(const QByteArray &name) const;
    [[nodiscard]] quint32 owner() const;
    void look();

    xcb_connection_t *m_connection = nullptr; // null: no X server shows the windows
    quint32 m_selection = 0;
    quint32 m_manager = 0;
    quint32 m_owner = 0; // the tray's window
};

} // namespace beian
