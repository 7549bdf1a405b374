// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qset.h>
#include <QtCore/qurl.h>

#include "app/rules/rulebook.h"

namespace beian {

// The hosts that the rules name: the national page and the entrances of 2019.
[[nodiscard]] QSet<QString> siteHosts(const RuleBook &rules);

// Is `url` a page of the administration: HTTP or HTTPS at one of `hosts`, or anywhere below
// miit.gov.cn?
[[nodiscard]] bool isSiteAddress(const QUrl &url, const QSet<QString> &hosts);

} // namespace beian
