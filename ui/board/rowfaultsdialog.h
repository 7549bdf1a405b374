// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/filingcsv.h"

class QWidget;

namespace beian {

// The rows of a file that could not be taken, each with its line and its reason. Opens over
// `window` and returns at once.
void openRowFaults(const QList<RowFault> &faults, QWidget *window);

} // namespace beian
