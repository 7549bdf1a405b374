// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qiodevice.h>

#include "app/tables/textdecoder.h"
#include "app/support/result.h"

namespace beian {

// The encoding of a text: by its byte order mark or the zeros of UTF-16; else UTF-8 when it is
// that; else GB18030, which Chinese Excel writes, where the system knows it. A file of UTF-8 with a
// damaged row stays one. ImportEncoding when it is none of these. Reads `device` and goes back to
// its beginning.
[[nodiscard]] Result<TextEncoding> encodingOf(QIODevice &device);

// The content of another device in UTF-8, decoded as it is read. What cannot be decoded becomes a
// byte that is no UTF-8, so that the reader notices.
class Utf8Device final : public QIODevice
{
    Q_OBJECT

public:
    // `source` is open for reading; the device is open at once.
    Utf8Device(QIODevice &source, TextEncoding encoding);

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 longest) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_source;
    TextDecoder m_decoder;
    QByteArray m_decoded; // not handed out yet
};

} // namespace beian
