// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

class QWidget;

namespace beian {

// Everything that a window says, a line for each text, in no order that depends on the language:
// title, labels, names for screen readers, tool tips, what actions, lists, tables and their heads
// say.
[[nodiscard]] QStringList speechOf(const QWidget &window);

// What a person did in it, a line each: what is typed, checked, chosen, selected and scrolled to,
// and where the keyboard is.
[[nodiscard]] QStringList stateOf(const QWidget &window);

// What the theme and the size of the type make of it, a line for each part that is shown: font,
// colours, the size that it asks for, distances of its layout.
[[nodiscard]] QStringList lookOf(const QWidget &window);

// "+ " what only `after` has, "- " what only `before` has.
[[nodiscard]] QStringList differences(QStringList before, QStringList after);

} // namespace beian
