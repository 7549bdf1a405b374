// SPDX-License-Identifier: MIT
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include "app/tables/textdecoder.h"

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;
using namespace beian;

namespace {

// 办理人,省市 and a line's end, as Chinese Excel writes them.
const QByteArray twoByteText = QByteArray::fromHex("b0ecc0edc8cb2ccaa1cad00d0a");
const QString twoByteMeaning = u"办理人,省市\r\n"_s;

} // namespace

class TextDecoderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyEncodingIsRead_data();
    void everyEncodingIsRead();
    void aCharacterMayComeInTwoPieces();
    void aCharacterOfFourBytes();
    void whatIsNoTextIsNoticed();
};

void TextDecoderTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    if (!TextDecoder(TextEncoding::Gb18030).isValid())
        QSKIP("Neither Qt nor the system can read GB18030.");
}

void TextDecoderTest::everyEncodingIsRead_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << TextEncoding::Utf8 << twoByteMeaning.toUtf8();
    QStringEncoder little(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16, little end first")
        << TextEncoding::Utf16LittleEndian << QByteArray(little(twoByteMeaning));
    QStringEncoder big(QStringConverter::Utf16BE);
    QTest::newRow("UTF-16, big end first")
        << TextEncoding::Utf16BigEndian << QByteArray(big(twoByteMeaning));
    QTest::newRow("GB18030") << TextEncoding::Gb18030 << twoByteText;
}

void TextDecoderTest::everyEncodingIsRead()
{
    QFETCH(TextEncoding, encoding);
    QFETCH(QByteArray, bytes);
    TextDecoder decoder(encoding);
    QCOMPARE(decoder.decode(bytes), twoByteMeaning);
    QVERIFY(!decoder.hasError());
}

void TextDecoderTest::aCharacterMayComeInTwoPieces()
{
    for (qsizetype cut = 0; cut <= twoByteText.size(); ++cut) {
        TextDecoder decoder(TextEncoding::Gb18030);
        const QString first = decoder.decode(twoByteText.first(cut));
        QCOMPARE(first + decoder.decode(twoByteText.sliced(cut)), twoByteMeaning);
        QVERIFY(!decoder.hasError());
    }
}

void TextDecoderTest::aCharacterOfFourBytes()
{
#if defined(Q_OS_WIN)
    if (!IsValidCodePage(54936))
        QSKIP("This Windows knows characters of two bytes alone.");
#endif
    const QByteArray bytes = "a"_ba + QByteArray::fromHex("8139ee39") + "b"_ba;
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        TextDecoder decoder(TextEncoding::Gb18030);
        const QString first = decoder.decode(bytes.first(cut));
        QCOMPARE(first + decoder.decode(bytes.sliced(cut)), u"a㐀b"_s);
    }
}

void TextDecoderTest::whatIsNoTextIsNoticed()
{
    TextDecoder decoder(TextEncoding::Gb18030);
    const QString text = decoder.decode(twoByteText + QByteArray::fromHex("81ffff") + twoByteText);
    QVERIFY(decoder.hasError() || text.contains(QChar::ReplacementCharacter));
    QVERIFY(text.startsWith(u"办理人"_s));
}

QTEST_GUILESS_MAIN(TextDecoderTest)
#include "tst_textdecoder.moc"
