// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qset.h>
#include <QtCore/qurl.h>

#include "app/rules/rulebook.h"

namespace beian {

// The hosts that the rules name: the national page and the entrances of 2019.
[[nodiscard]] QSet<QString> siteHosts(const RuleBook &rules);

// 80 and 443: a page of the administration is at no other port, and what is there need not be a site.
[[nodiscard]] QSet<int> webPorts();

// Is `url` a page of the administration: HTTP or HTTPS at one of `hosts`, or anywhere below
// miit.gov.cn, and at one of `ports`?
[[nodiscard]] bool isSiteAddress(const QUrl &url, const QSet<QString> &hosts,
                                 const QSet<int> &ports = webPorts());

} // namespace beian
