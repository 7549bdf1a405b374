// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include <QtCore/qstring.h>

class QMessageBox;
class QWidget;

namespace beian {

// Another counter has the filing open. Opening it all the same is never refused: what both enter is put
// together. `open` is done when the person says so. Deletes itself when it is closed.
QMessageBox *openAtWorkQuestion(QWidget &window, const QString &counter,
                                const std::function<void()> &open);

} // namespace beian
