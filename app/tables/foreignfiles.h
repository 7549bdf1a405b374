// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/support/error.h"

namespace beian {

// What a file is that is neither a workbook nor text with separators, by its first bytes, whatever it is
// called: ImportMarkup for web pages and XML tables, which old consoles call .xls;
// ImportWorkbookForeign for pictures, PDF, archives. Empty where it can be a table.
[[nodiscard]] std::optional<Error> foreignFile(const QByteArray &beginning);

} // namespace beian
