// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// `text` with the simplified forms of the traditional characters that occur in the titles of columns, the
// kinds of filings and the names of provinces and of the cities that are capitals: "備案類型" -> "备案类型".
// Other characters stay, so that it is no conversion of a language and never shown.
[[nodiscard]] QString withSimplifiedForms(QStringView text);

} // namespace beian
