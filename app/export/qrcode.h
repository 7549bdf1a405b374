// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>

#include "app/support/result.h"

namespace beian {

// A QR code (ISO/IEC 18004) as a square of modules. The quiet zone around it is the painter's duty.
struct QrCode
{
    static constexpr int quietZone = 4; // modules of white on every side, as the standard asks

    int size = 0; // modules on a side, without the quiet zone: 21 to 177
    QByteArray modules; // size * size, row by row; 1 is dark

    // `x` and `y` from 0 to size - 1.
    [[nodiscard]] bool isDark(int x, int y) const { return modules.at(y * size + x) != 0; }
    // 1 to 40: the higher, the finer the modules that a camera has to tell apart.
    [[nodiscard]] int version() const { return (size - 17) / 4; }
};

// The smallest code that holds `utf8`, with error correction M (15 %), or L (7 %) where M does not
// hold it. Text beyond ASCII is declared as UTF-8 (ECI 26); readers that are not told so take short
// Chinese texts for Japanese ones. Error: QrTextUnfit, for empty texts and those above 2.9 KB.
[[nodiscard]] Result<QrCode> makeQrCode(const QByteArray &utf8);

} // namespace beian
