// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

class QWidget;

namespace beian {

// Works a window as a person does who has only the keyboard: every act is a key event to the
// widget that has the focus. It sets no value and calls nothing of the program.
class KeyDriver final
{
public:
    // `window` is shown.
    explicit KeyDriver(QWidget &window);

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    // Presses Tab until the widget with this name has the focus. False when it never does.
    [[nodiscard]] bool tabTo(const QString &objectName);
    // tabTo(), then the space bar.
    [[nodiscard]] bool pressButton(const QString &objectName);
    // tabTo(), takes out what is there, types.
    [[nodiscard]] bool fill(const QString &objectName, const QString &text);

private:
    [[nodiscard]] QWidget *receiver() const;

    QWidget &m_window;
};

} // namespace beian
