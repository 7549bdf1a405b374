// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include "ui/platform/keeping.h"

class QLayout;
class QWidget;

namespace beian {

class RuleBook;

// What a reading dialog shows, below each other; which rules these are is the last line. `rules`
// outlive it.
[[nodiscard]] QWidget *makeReading(QLayout *content, const RuleBook &rules);

// Opens a small window over that of `part` in which `reading` is read, as high as it is, as far as the
// screen reaches. Enter and Esc close it. `name` is that of the object, with "Dialog" behind it.
void openReading(QWidget &part, const QString &name, const Words &title, QWidget *reading);

} // namespace beian
