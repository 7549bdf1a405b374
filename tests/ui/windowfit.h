// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

class QWidget;

namespace beian {

// What keeps a person from working a window as it is shown now, a line each; both are empty where
// all is well.

// A dialog whose buttons scroll away with its content, or are not seen as a whole.
[[nodiscard]] QStringList footerFaults(const QWidget &window);

// Letters of the Alt key that two controls have.
[[nodiscard]] QStringList doubleMnemonics(const QWidget &window);

} // namespace beian
