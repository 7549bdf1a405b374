// SPDX-License-Identifier: MIT
#pragma once

class QAbstractButton;

namespace beian {

// The second click of a double click does nothing at this button, whichever was hit by the first: who
// clicks twice out of habit means one thing.
void takeSingleClicks(QAbstractButton &button);

} // namespace beian
