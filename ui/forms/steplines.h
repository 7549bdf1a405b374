// SPDX-License-Identifier: MIT
#pragma once

#include "app/rules/rulebook.h"

class QWidget;

namespace beian {

// The numbered instructions for the administration's page.
[[nodiscard]] QWidget *makeStepLines(const QList<Step> &steps);
// The same one behind the other: "1. … → 2. …".
[[nodiscard]] QString stepsInOneLine(const QList<Step> &steps);

} // namespace beian
