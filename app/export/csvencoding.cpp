// SPDX-License-Identifier: MIT
#include "app/export/csvencoding.h"

#include <algorithm>
#include <cstring>

namespace beian {

namespace {

constexpr qint64 blockSize = 64 * 1024;

// Invalid where Qt was built without the tables for it.
QStringDecoder gb18030Decoder()
{
    return QStringDecoder("GB18030");
}

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
        return gb18030Decoder();
    }
    Q_UNREACHABLE();
}

bool hasFault(const QStringDecoder &decoder, const QString &text)
{
    return decoder.hasError() || text.contains(QChar::ReplacementCharacter);
}

bool isWholly(QIODevice &device, QStringDecoder decoder)
{
    if (!decoder.isValid() || !device.seek(0))
        return false;
    bool isGood = true;
    while (isGood) {
        const QByteArray block = device.read(blockSize);
        if (block.isEmpty())
            break;
        const QString text = decoder(block);
        isGood = !hasFault(decoder, text) && !block.contains('\0');
    }
    return isGood && device.seek(0);
}

} // namespace

Result<TextEncoding> encodingOf(QIODevice &device)
{
    const QByteArray beginning = device.peek(blockSize);
    if (beginning.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (beginning.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    if (beginning.startsWith("\xEF\xBB\xBF") || isWholly(device, decoderOf(TextEncoding::Utf8)))
        return TextEncoding::Utf8;

    const QByteArray header = beginning.left(std::max<qsizetype>(beginning.indexOf('\n'), 0));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString title = decoder(header);
    const bool isHeaderUtf8 = !decoder.hasError() && !title.contains(QChar::Null);
    const bool isHeaderAscii =
        std::ranges::all_of(title, [](QChar c) { return c.unicode() < 0x80; });
    if (isHeaderUtf8 && !isHeaderAscii)
        return TextEncoding::Utf8;
    if (isWholly(device, gb18030Decoder()))
        return TextEncoding::Gb18030;
    if (isHeaderUtf8 && !header.isEmpty())
        return TextEncoding::Utf8;
    return Error{ErrorKind::ImportEncoding, {}};
}

Utf8Device::Utf8Device(QIODevice &source, TextEncoding encoding)
    : m_source(source)
    , m_decoder(decoderOf(encoding))
{
    open(QIODevice::ReadOnly);
}

qint64 Utf8Device::readData(char *data, qint64 longest)
{
    while (m_decoded.isEmpty()) {
        const QByteArray block = m_source.read(blockSize);
        if (block.isEmpty())
            return m_source.atEnd() ? 0 : -1;
        const QString text = m_decoder(block);
        m_decoded = text.toUtf8();
        m_decoded.replace("\xEF\xBF\xBD", "\xFF");
    }
    const qint64 size = std::min<qint64>(longest, m_decoded.size());
    std::memcpy(data, m_decoded.constData(), size_t(size));
    m_decoded.remove(0, size);
    return size;
}

} // namespace beian
