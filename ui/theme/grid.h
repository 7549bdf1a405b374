// SPDX-License-Identifier: MIT
#pragma once

namespace beian {

// `steps` of the spacing grid (4 pixels at 100 %), derived from the height of the type.
[[nodiscard]] int gap(int steps);

// The height of the type, in pixels, that gap() counts by.
[[nodiscard]] int gridPixels();

// Every distance of the program is a whole number of steps. This takes those that are set in windows
// (margins and spacing of layouts, least and greatest sizes, sizes of icons) from type of `before`
// pixels to that of today. What is no number of steps stays: see keepLook().
void rescaleGrid(int before);

} // namespace beian
