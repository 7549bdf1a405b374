// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringview.h>

namespace beian {

// Is `host` one of the administration's: miit.gov.cn and whatever is below it, or an entrance that a
// province has elsewhere? The one list of them, for what a redirect may lead to and for what an SMS may name.
// Takes a host in lower case. The addresses of the rules are held against it by a test.
[[nodiscard]] bool isAdministrationHost(QStringView host);

} // namespace beian
