// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qbuffer.h>
#include <QtCore/qstringconverter.h>

#include "app/tables/csvencoding.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QString table = u"办理人/单位,手机号\n张三,13800138000\n"_s;

} // namespace

// In which encoding a table is, and the same table in UTF-8.
class CsvEncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void encodingIsTold_data();
    void encodingIsTold();
    void everyEncodingIsReadAsUtf8_data() { encodingIsTold_data(); }
    void everyEncodingIsReadAsUtf8();
    void whatIsNoTextIsRefused();
    void whatCannotBeDecodedIsNoUtf8();
};

void CsvEncodingTest::encodingIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    const auto utf16 = [](QStringConverter::Encoding encoding) {
        return QByteArray(QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(table));
    };
    QTest::newRow("UTF-8") << table.toUtf8() << int(TextEncoding::Utf8);
    QTest::newRow("UTF-8 with its mark")
        << "\xEF\xBB\xBF" + table.toUtf8() << int(TextEncoding::Utf8);
    QTest::newRow("UTF-16, little end first")
        << utf16(QStringConverter::Utf16LE) << int(TextEncoding::Utf16LittleEndian);
    QTest::newRow("UTF-16, big end first")
        << utf16(QStringConverter::Utf16BE) << int(TextEncoding::Utf16BigEndian);
    // 办理人/单位,手机号 and 张三 in GB18030, as Chinese Excel writes them.
    QTest::newRow("GB18030") << QByteArray::fromHex("b0ecc0edc8cb2fb5a5cebb2ccad6bbfabac50a"
                                                    "d5c5c8fd2c31333830303133383030300a")
                             << int(TextEncoding::Gb18030);
}

void CsvEncodingTest::encodingIsTold()
{
    QFETCH(QByteArray, bytes);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const Result<TextEncoding> encoding = encodingOf(buffer);
    QVERIFY(encoding.isOk());
    QTEST(int(*encoding), "encoding");
    QCOMPARE(buffer.pos(), 0);
}

void CsvEncodingTest::everyEncodingIsReadAsUtf8()
{
    QFETCH(QByteArray, bytes);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const Result<TextEncoding> encoding = encodingOf(buffer);
    QVERIFY(encoding.isOk());
    Utf8Device device(buffer, *encoding);
    QVERIFY(device.isSequential());
    QString text = QString::fromUtf8(device.readAll());
    text.remove(QChar::ByteOrderMark);
    QCOMPARE(text, table);
}

void CsvEncodingTest::whatIsNoTextIsRefused()
{
    QByteArray picture = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452ff00ff00");
    QBuffer buffer(&picture);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const Result<TextEncoding> encoding = encodingOf(buffer);
    QVERIFY(!encoding.isOk());
    QCOMPARE(encoding.error().kind, ErrorKind::ImportEncoding);
}

// One damaged row does not make another encoding of the file; the reader notices that row.
void CsvEncodingTest::whatCannotBeDecodedIsNoUtf8()
{
    QByteArray bytes = table.toUtf8() + "\xC3(,1\n";
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const Result<TextEncoding> encoding = encodingOf(buffer);
    QVERIFY(encoding.isOk());
    QCOMPARE(*encoding, TextEncoding::Utf8);
    Utf8Device device(buffer, *encoding);
    const QByteArray read = device.readAll();
    QVERIFY(read.startsWith(table.toUtf8()));
    QVERIFY(read.contains('\xFF'));
}

QTEST_GUILESS_MAIN(CsvEncodingTest)
#include "tst_csvencoding.moc"
