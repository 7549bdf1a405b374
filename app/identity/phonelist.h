// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <QtCore/qstringlist.h>

namespace beian {

// Several numbers in one cell of a table, with marks between, or with blanks. Not examined.
[[nodiscard]] QStringList splitPhones(const QString &text);

// "138****8000", also with full-width stars, dots, x or blanks: the number as it is kept without
// its middle. Empty for anything else.
[[nodiscard]] std::optional<QString> parseMaskedPhone(QStringView text);

} // namespace beian
