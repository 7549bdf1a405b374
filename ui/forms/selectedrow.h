// SPDX-License-Identifier: MIT
#pragma once

class QListWidget;

namespace beian {

// The row that is selected becomes the current one. Assistive technology selects a row and leaves the
// current one where it is; whatever follows the current row then follows both.
void followSelection(QListWidget &list);

} // namespace beian
