// SPDX-License-Identifier: MIT
#pragma once

class QPushButton;
class QWidget;

namespace beian {

// What goes with the program when it quits.
struct QuitLoss
{
    int typed = 0; // filings that are open with something that is kept in memory only
    int due = 0; // filings that are due within six hours, of which nobody is reminded then
};

// Asks over `window` whether the program shall quit all the same, and returns at once, with the button
// that says yes.
[[nodiscard]] QPushButton *openQuitQuestion(QWidget &window, const QuitLoss &loss);

} // namespace beian
