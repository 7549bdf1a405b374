// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>

#include "app/center/centeraddress.h"

namespace beian {

// The last day of the certificate of the first server of the address, where that is past; null: it is
// not, or cannot be seen. Nothing but the certificate is asked for. Waits a few seconds at most.
[[nodiscard]] QDate endOfCertificate(const CenterAddress &address);

} // namespace beian
