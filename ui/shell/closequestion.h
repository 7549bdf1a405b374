// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QWidget;

namespace beian {

enum class CloseAnswer {
    KeepRunning, // minimised
    Quit,
};

// Asks over `window`, for which there is no tray, what its close button means, and returns at once.
// Whoever takes the question away has not answered: the window stays as it is.
void openCloseQuestion(QWidget &window, const std::function<void(CloseAnswer answer)> &answered);

} // namespace beian
