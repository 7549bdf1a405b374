// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qset.h>
#include <QtCore/qurl.h>

namespace beian {

// 80 and 443: a page of the administration is at no other port, and what is there need not be a site.
[[nodiscard]] QSet<int> webPorts();

// Is `url` a page of the administration: HTTP or HTTPS at one of its hosts (administrationhosts.h), or
// at one of `hosts`, and at one of `ports`?
[[nodiscard]] bool isSiteAddress(const QUrl &url, const QSet<QString> &hosts = {},
                                 const QSet<int> &ports = webPorts());

} // namespace beian
