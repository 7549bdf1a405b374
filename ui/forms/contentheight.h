// SPDX-License-Identifier: MIT
#pragma once

class QScrollArea;
class QWidget;

namespace beian {

// Keeps `window` at least as high as what scrolls in `area`, a part of it that has its content, as
// far as the screen reaches; also when the content grows while the window is open.
void keepAsHighAsContent(QWidget &window, QScrollArea &area);

} // namespace beian
