// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qimage.h>

namespace beian {

// What an independent reader (zbarimg) finds in a picture with one QR code, byte by byte. Where it
// finds none: empty.
[[nodiscard]] QByteArray readQrCode(const QImage &picture);

} // namespace beian
