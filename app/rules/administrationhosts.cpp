// SPDX-License-Identifier: MIT
#include "app/rules/administrationhosts.h"

#include <QtCore/qstring.h>

namespace beian {

using namespace Qt::StringLiterals;

bool isAdministrationHost(QStringView host)
{
    // The entrance of 上海 in 2019; other hosts of shca.gov.cn have nothing to do with filings.
    return host == "miit.gov.cn"_L1 || host.endsWith(".miit.gov.cn"_L1)
        || host == "beian.shca.gov.cn"_L1;
}

} // namespace beian
