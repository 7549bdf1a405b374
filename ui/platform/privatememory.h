// SPDX-License-Identifier: MIT
#pragma once

namespace beian {

// What the program holds of secrets goes into no file when it crashes, and no other program of the
// same person reads it: core dumps and, on Windows, the error report are off for as long as the
// program runs. The first thing after the channels.
void keepMemoryPrivate();

} // namespace beian
