// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/filingreader.h"

namespace beian {

// A screenful and more, so that a board can be painted.
inline constexpr qsizetype firstPortion = 200;

// What is read one after the other, the most urgent first.
[[nodiscard]] QList<FilingSelection> selectionsByUrgency(const QDateTime &now,
                                                         const QDateTime &finishedSince = {});

// The most urgent filings of a file that was not checked yet, since checking a large one takes as
// long as painting a board several times. Writes nothing and makes nothing. Empty when the file
// cannot be read at once, whatever the cause: opening it says why.
[[nodiscard]] QList<FilingRecord> peekFilings(const QString &folder, const QDateTime &now);

} // namespace beian
