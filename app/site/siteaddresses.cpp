// SPDX-License-Identifier: MIT
#include "app/site/siteaddresses.h"

#include "app/rules/administrationhosts.h"

namespace beian {

using namespace Qt::StringLiterals;

QSet<int> webPorts()
{
    return {80, 443};
}

bool isSiteAddress(const QUrl &url, const QSet<QString> &hosts, const QSet<int> &ports)
{
    const bool isEncrypted = url.scheme() == "https"_L1;
    const bool isWeb = isEncrypted || url.scheme() == "http"_L1;
    return isWeb && ports.contains(url.port(isEncrypted ? 443 : 80))
        && (hosts.contains(url.host()) || isAdministrationHost(url.host()));
}

} // namespace beian
