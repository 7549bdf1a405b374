// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

class QWidget;

namespace beian {

// What somebody misses in a window as it is shown now: one line for each fault, which names the
// control and its text. Both are empty where all is well.

// Controls without a name for screen readers or, outside of message boxes, without an object name.
[[nodiscard]] QStringList namelessControls(const QWidget &window);

// Of a message box: answers without a letter for the Alt key, an Esc that does more than to leave all as it
// is, an Enter that destroys.
[[nodiscard]] QStringList unsafeAnswers(const QWidget &window);

// What is heard of it and is not what is seen: names without the words that can be read, names that stand
// twice, choices that are no radio buttons of a named group, cards without a name, windows that are none,
// combo boxes, headers and buttons in fields without a name.
[[nodiscard]] QStringList unheardParts(const QWidget &window);
// How many controls and rings that looks at.
[[nodiscard]] int heardControls(const QWidget &window);

// Texts that are not there as a whole: labels, buttons, check boxes, tabs, what stands in fields,
// headers and cells; widgets that paint themselves and got less room than they ask for; and what
// reaches beyond its window or, in one that scrolls up and down, beyond its sides. A cell may end
// in dots where its tool tip says the whole.
[[nodiscard]] QStringList cutTexts(const QWidget &window);

// How many controls and texts were looked at by both; a walk that looks at nothing finds nothing.
[[nodiscard]] int readableParts(const QWidget &window);

} // namespace beian
