// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "app/store/databaseoptions.h"
#include "app/support/words.h"

class QWidget;

namespace beian {

// Words and question of noting many filings as verified at once, of what verifyAll() gives.

// How many of their numbers are verified by that; `changes` are of `before`.
[[nodiscard]] int verifiedNumbers(const QList<FilingRecord> &before, const QList<KeptChange> &changes);
// "3 numbers noted as verified".
[[nodiscard]] Words verifiedTitle(int numbers);
// How many of the filings are done by that, and how many wait for others of their numbers.
[[nodiscard]] Words verifiedRemark(const QList<KeptChange> &changes, const QDateTime &now);

// So many countdowns may end at one key; more are asked about.
inline constexpr int mostUnasked = 5;
// Asks over `window` whether the countdowns of so many numbers are to end; `act` if they are.
void askToVerify(QWidget &window, int numbers, const std::function<void()> &act);

} // namespace beian
