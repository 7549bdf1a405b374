// SPDX-License-Identifier: MIT
#include "app/export/qrcode.h"

#include <algorithm>
#include <memory>

#include <qrencode.h>

namespace beian {

namespace {

constexpr unsigned int eciUtf8 = 26;

using Input = std::unique_ptr<QRinput, decltype(&QRinput_free)>;
using Output = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

bool isAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

// Null where the text does not fit.
Output encoded(const QByteArray &utf8, QRecLevel level)
{
    constexpr int smallestVersion = 0;
    const Input input(QRinput_new2(smallestVersion, level), QRinput_free);
    const auto *bytes = reinterpret_cast<const unsigned char *>(utf8.constData());
    const bool hasInput = input
        && (isAscii(utf8) || QRinput_appendECIheader(input.get(), eciUtf8) == 0)
        && QRinput_append(input.get(), QR_MODE_8, int(utf8.size()), bytes) == 0;
    return {hasInput ? QRcode_encodeInput(input.get()) : nullptr, QRcode_free};
}

} // namespace

Result<QrCode> makeQrCode(const QByteArray &utf8)
{
    Output output = encoded(utf8, QR_ECLEVEL_M);
    if (!output)
        output = encoded(utf8, QR_ECLEVEL_L);
    if (!output)
        return Error{ErrorKind::QrTextUnfit, QString::number(utf8.size())};
    QrCode code;
    code.size = output->width;
    code.modules.resize(qsizetype(code.size) * code.size);
    // The lowest bit is the colour; the others tell what a module is for.
    std::transform(output->data, output->data + code.modules.size(), code.modules.begin(),
                   [](unsigned char module) { return char(module & 1); });
    return code;
}

} // namespace beian
