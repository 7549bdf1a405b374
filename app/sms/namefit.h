// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

namespace beian {

// Do both name persons or both organisations, and surely different ones? `known` may hold several
// names ("陈先生·某某科技"), of which one that fits is enough. Not when one may be short for the
// other (示例科技, 杭州示例网络科技有限公司), masked (张*) or unknown in kind (a provider such as
// 某某云).
[[nodiscard]] bool differInName(const QString &name, const QString &known);

// The same for sites: two domains, or two names; never one of each.
[[nodiscard]] bool differInSite(const QString &site, const QString &known);

} // namespace beian
