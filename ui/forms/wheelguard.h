// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

namespace beian {

// The wheel of a mouse scrolls, and changes no value that happens to lie under the pointer: neither a box
// to choose from nor a field with steps follows it, with or without the focus, and none takes the focus by
// it. Watches the whole application as long as it lives.
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QObject *parent = nullptr);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace beian
