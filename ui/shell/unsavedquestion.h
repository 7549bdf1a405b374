// SPDX-License-Identifier: MIT
#pragma once

class QPushButton;
class QWidget;

namespace beian {

// Asks over `window` whether to quit although the last changes could not be saved, and returns at
// once, with the button that says yes.
[[nodiscard]] QPushButton *openUnsavedQuestion(QWidget &window);

} // namespace beian
