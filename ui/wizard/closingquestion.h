// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QWidget;

namespace beian {

class FilingSession;

// The two answers that close the wizard.
struct ClosingAnswers
{
    std::function<void()> keep;
    std::function<void()> discard;
};

// Asks whether the filing is to be closed, over its wizard, and says what comes of each answer.
// Where discarding would lose what has happened, it is not offered. `keepsFullNumbers`: mobile numbers
// are kept in full on this machine, otherwise their masks.
void openClosingQuestion(const FilingSession &session, QWidget &wizard, bool keepsFullNumbers,
                         const ClosingAnswers &answers);

} // namespace beian
