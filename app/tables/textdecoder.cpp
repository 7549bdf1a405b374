// SPDX-License-Identifier: MIT
#include "app/tables/textdecoder.h"

#include <optional>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#endif

namespace beian {

namespace {

QStringDecoder decoderOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringDecoder(QStringDecoder::Utf8);
    case TextEncoding::Utf16LittleEndian:
        return QStringDecoder(QStringDecoder::Utf16LE);
    case TextEncoding::Utf16BigEndian:
        return QStringDecoder(QStringDecoder::Utf16BE);
    case TextEncoding::Gb18030:
        return QStringDecoder("GB18030");
    case TextEncoding::Big5:
        return QStringDecoder("Big5");
    }
    Q_UNREACHABLE();
}

#if defined(Q_OS_WIN)

constexpr bool systemReadsChinese = true;

// Of the character that begins here; 0 when its end is not there yet. GB 18030, 5.1: one byte,
// or four when the second is a digit, else two. Big5: one or two.
int lengthOfCharacter(QByteArrayView bytes, TextEncoding encoding)
{
    int length = 1;
    if (uchar(bytes[0]) > 0x80) {
        if (bytes.size() < 2)
            return 0;
        const bool isDigit = bytes[1] >= '0' && bytes[1] <= '9';
        length = isDigit && encoding == TextEncoding::Gb18030 ? 4 : 2;
    }
    return length <= bytes.size() ? length : 0;
}

UINT codePageOf(TextEncoding encoding)
{
    constexpr UINT big5 = 950;
    constexpr UINT gb18030 = 54936;
    constexpr UINT gbk = 936; // its part with two bytes; Wine has no more
    static const UINT simplified = IsValidCodePage(gb18030) ? gb18030 : gbk;
    return encoding == TextEncoding::Big5 ? big5 : simplified;
}

std::optional<QString> systemText(QByteArrayView bytes, TextEncoding encoding)
{
    const UINT page = codePageOf(encoding);
    const int size = int(bytes.size());
    const int length =
        MultiByteToWideChar(page, MB_ERR_INVALID_CHARS, bytes.data(), size, nullptr, 0);
    if (length == 0)
        return std::nullopt;
    QString text(length, Qt::Uninitialized);
    MultiByteToWideChar(page, MB_ERR_INVALID_CHARS, bytes.data(), size,
                        reinterpret_cast<wchar_t *>(text.data()), length);
    return text;
}

// Takes what is whole from the front of `bytes`.
QString takeSystemText(QByteArray &bytes, TextEncoding encoding, bool &hasError)
{
    QByteArrayView rest(bytes);
    qsizetype whole = 0;
    while (whole < rest.size()) {
        const int length = lengthOfCharacter(rest.sliced(whole), encoding);
        if (length == 0)
            break;
        whole += length;
    }
    const QByteArray taken = bytes.first(whole);
    bytes.remove(0, whole);
    if (taken.isEmpty())
        return {};
    if (const auto text = systemText(taken, encoding))
        return *text;
    hasError = true;
    QString text;
    for (rest = taken; !rest.isEmpty(); rest = rest.sliced(lengthOfCharacter(rest, encoding)))
        text += systemText(rest.first(lengthOfCharacter(rest, encoding)), encoding)
                    .value_or(QString(QChar::ReplacementCharacter));
    return text;
}

#else

constexpr bool systemReadsChinese = false;

QString takeSystemText(QByteArray &, TextEncoding, bool &)
{
    return {};
}

#endif

} // namespace

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding)
    , m_decoder(decoderOf(encoding))
    , m_isSystems(!m_decoder.isValid() && systemReadsChinese)
{ }

bool TextDecoder::isValid() const
{
    return m_isSystems || m_decoder.isValid();
}

QString TextDecoder::decode(const QByteArray &piece)
{
    if (!m_isSystems)
        return m_decoder(piece);
    m_rest += piece;
    return takeSystemText(m_rest, m_encoding, m_hasError);
}

bool TextDecoder::hasError() const
{
    return m_hasError || m_decoder.hasError();
}

} // namespace beian
