// SPDX-License-Identifier: MIT
#include "app/tables/csvencoding.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace beian {

namespace {

constexpr qint64 sampleSize = 64 * 1024;

bool hasFault(const TextDecoder &decoder, const QString &text)
{
    return decoder.hasError() || text.contains(QChar::ReplacementCharacter);
}

bool isWholly(QIODevice &device, TextEncoding encoding)
{
    TextDecoder decoder(encoding);
    if (!decoder.isValid() || !device.seek(0))
        return false;
    bool isGood = true;
    while (isGood) {
        const QByteArray block = device.read(sampleSize);
        if (block.isEmpty())
            break;
        const QString text = decoder.decode(block);
        isGood = !hasFault(decoder, text) && !block.contains('\0');
    }
    const bool isBack = device.seek(0);
    return isGood && isBack;
}

QByteArray firstLineOf(const QByteArray &beginning)
{
    const auto end = std::ranges::find_if(beginning, [](char c) { return c == '\n' || c == '\r'; });
    return end == beginning.end() ? QByteArray() : beginning.first(end - beginning.begin());
}

// UTF-16 without a mark: half the bytes of its separators, digits and line ends are zero, all on
// the same side, and other text has none.
std::optional<TextEncoding> wideEncodingOf(const QByteArray &beginning)
{
    qsizetype zeros[2]{};
    for (qsizetype i = 0; i < beginning.size(); ++i)
        zeros[i % 2] += beginning.at(i) == '\0' ? 1 : 0;
    constexpr qsizetype least = 3;
    if (zeros[1] >= least && zeros[0] == 0)
        return TextEncoding::Utf16LittleEndian;
    if (zeros[0] >= least && zeros[1] == 0)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

} // namespace

Result<TextEncoding> encodingOf(QIODevice &device)
{
    const QByteArray beginning = device.peek(sampleSize);
    if (beginning.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (beginning.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    if (const std::optional<TextEncoding> wide = wideEncodingOf(beginning))
        return *wide;
    if (beginning.startsWith("\x84\x31\x95\x33"))
        return TextEncoding::Gb18030;
    if (beginning.startsWith("\xEF\xBB\xBF") || isWholly(device, TextEncoding::Utf8))
        return TextEncoding::Utf8;

    const QByteArray header = firstLineOf(beginning);
    TextDecoder decoder(TextEncoding::Utf8);
    const QString title = decoder.decode(header);
    const bool isHeaderUtf8 = !decoder.hasError() && !title.contains(QChar::Null);
    const bool isHeaderAscii =
        std::ranges::all_of(title, [](QChar c) { return c.unicode() < 0x80; });
    if (isHeaderUtf8 && !isHeaderAscii)
        return TextEncoding::Utf8;
    if (isWholly(device, TextEncoding::Gb18030))
        return TextEncoding::Gb18030;
    if (isHeaderUtf8 && !header.isEmpty())
        return TextEncoding::Utf8;
    return Error{ErrorKind::ImportEncoding, {}};
}

Utf8Device::Utf8Device(QIODevice &source, TextEncoding encoding)
    : m_source(source)
    , m_decoder(encoding)
{
    open(QIODevice::ReadOnly);
}

qint64 Utf8Device::readData(char *data, qint64 longest)
{
    while (m_decoded.isEmpty()) {
        const QByteArray block = m_source.read(sampleSize);
        if (block.isEmpty())
            return m_source.atEnd() ? 0 : -1;
        const QString text = m_decoder.decode(block);
        m_decoded = text.toUtf8();
        m_decoded.replace("\xEF\xBF\xBD", "\xFF");
    }
    const qint64 size = std::min<qint64>(longest, m_decoded.size());
    std::memcpy(data, m_decoded.constData(), size_t(size));
    m_decoded.remove(0, size);
    return size;
}

} // namespace beian
