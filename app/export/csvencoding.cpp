// SPDX-License-Identifier: MIT
#include "app/export/csvencoding.h"

#include <algorithm>
#include <cstring>

namespace beian {

namespace {

constexpr qint64 blockSize = 64 * 1024;

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
        const QByteArray block = device.read(blockSize);
        if (block.isEmpty())
            break;
        const QString text = decoder.decode(block);
        isGood = !hasFault(decoder, text) && !block.contains('\0');
    }
    const bool isBack = device.seek(0);
    return isGood && isBack;
}

} // namespace

Result<TextEncoding> encodingOf(QIODevice &device)
{
    const QByteArray beginning = device.peek(blockSize);
    if (beginning.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (beginning.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    if (beginning.startsWith("\xEF\xBB\xBF") || isWholly(device, TextEncoding::Utf8))
        return TextEncoding::Utf8;

    const QByteArray header = beginning.left(std::max<qsizetype>(beginning.indexOf('\n'), 0));
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
        const QByteArray block = m_source.read(blockSize);
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
