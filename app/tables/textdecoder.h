// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstringconverter.h>

namespace beian {

enum class TextEncoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Gb18030,
    Big5,
};

// Text in pieces. GB18030 and Big5 are read by Qt where it was built with ICU; on Windows, where it usually
// is not, by the system.
class TextDecoder final
{
public:
    explicit TextDecoder(TextEncoding encoding);

    // False where neither Qt nor the system knows the encoding.
    [[nodiscard]] bool isValid() const;
    // A character that is not whole yet waits for the next piece. What is no text becomes U+FFFD.
    [[nodiscard]] QString decode(const QByteArray &piece);
    [[nodiscard]] bool hasError() const;

private:
    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    bool m_isSystems; // the system reads it
    bool m_hasError = false; // of the system
    QByteArray m_rest; // the beginning of a character, for the system
};

} // namespace beian
