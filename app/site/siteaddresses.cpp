// SPDX-License-Identifier: MIT
#include "app/site/siteaddresses.h"

namespace beian {

using namespace Qt::StringLiterals;

QSet<QString> siteHosts(const RuleBook &rules)
{
    QSet<QString> hosts{rules.national.page.host(), rules.national.home.host()};
    for (const Province &province : rules.provinces)
        hosts << province.site2019.host();
    return hosts;
}

QSet<int> webPorts()
{
    return {80, 443};
}

bool isSiteAddress(const QUrl &url, const QSet<QString> &hosts, const QSet<int> &ports)
{
    const bool isEncrypted = url.scheme() == "https"_L1;
    const bool isWeb = isEncrypted || url.scheme() == "http"_L1;
    return isWeb && ports.contains(url.port(isEncrypted ? 443 : 80))
        && (hosts.contains(url.host()) || url.host().endsWith(".miit.gov.cn"_L1));
}

} // namespace beian
