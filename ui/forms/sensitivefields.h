// SPDX-License-Identifier: MIT
#pragma once

namespace beian {

// Empties every field of the program from which no keyboard may learn (Qt::ImhSensitiveData), with its steps
// back: codes, document numbers, and what was pasted of the site's page, which can have both.
void wipeSensitiveFields();

} // namespace beian
