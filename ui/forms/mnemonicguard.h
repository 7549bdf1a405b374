// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

namespace beian {

// Alt and a letter mean a button. Where that button is off, Qt gives the key to the field that has the
// focus, which would type the letter. Watches the whole application as long as it lives. Not on macOS,
// where Option and a letter is a character.
class MnemonicGuard final : public QObject
{
    Q_OBJECT

public:
    explicit MnemonicGuard(QObject *parent = nullptr);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace beian
