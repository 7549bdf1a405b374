// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qbuffer.h>
#include <QtCore/qlocale.h>
#include <QtCore/qstringconverter.h>

#include "tests/warnings.h"
#include "app/cli/inputreading.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// A pipe: hands over as few bytes at a time as it is told.
class Pipe final : public QIODevice
{
public:
    Pipe(const QByteArray &content, qsizetype piece)
        : m_content(content)
        , m_piece(piece)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>({most, m_piece, m_content.size() - m_at});
        std::copy_n(m_content.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_content;
    const qsizetype m_piece;
    qint64 m_at = 0;
};

} // namespace

class InputReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void firstLine_data();
    void firstLine();
    void allText_data();
    void allText();
    void aPipeIsReadToItsEnd_data();
    void aPipeIsReadToItsEnd();
    void noMoreThanTheLimit();
};

void InputReadingTest::firstLine_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("line");
    QTest::newRow("a line") << QByteArray("18302X\n") << u"18302X"_s;
    QTest::newRow("without an end") << QByteArray("18302X") << u"18302X"_s;
    QTest::newRow("an end of Windows") << QByteArray("18302X\r\n") << u"18302X"_s;
    QTest::newRow("more lines") << QByteArray("567（8）\nsecond\n") << u"567（8）"_s;
    QTest::newRow("with a byte order mark") << QByteArray("\xEF\xBB\xBF") + "18302X\n"
                                            << u"18302X"_s;
    QTest::newRow("with two, of texts that were joined")
        << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF") + "18302X\n" << u"18302X"_s;
    QTest::newRow("blanks stay") << QByteArray(" 18302X \n") << u" 18302X "_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("an empty line") << QByteArray("\n18302X\n") << QString();
}

void InputReadingTest::firstLine()
{
    QFETCH(QByteArray, input);
    QBuffer device(&input);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QTEST(readFirstLine(device, 1000), "line");
}

void InputReadingTest::allText_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<std::optional<QString>>("text");
    QTest::newRow("lines") << QByteArray("【工信部】\n验证码482913\n")
                           << std::optional(u"【工信部】\n验证码482913\n"_s);
    QTest::newRow("a byte order mark goes")
        << QByteArray("\xEF\xBB\xBF") + "验证码" << std::optional(u"验证码"_s);
    QTest::newRow("so do two, of texts that were joined")
        << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF") + "验证码" << std::optional(u"验证码"_s);
    QTest::newRow("only the first mark is one")
        << QByteArray("a\xEF\xBB\xBF") << std::optional(u"a\uFEFF"_s);
    QTest::newRow("nothing") << QByteArray() << std::optional(QString());
    // In a system of UTF-8 no other encoding is left.
    if (QStringDecoder(QStringDecoder::System).name() == QByteArrayView("UTF-8")
        || QLocale::system().name() == "C"_L1)
        QTest::newRow("no encoding that is known")
            << QByteArray("\xD1\xE9\xD6\xA4\xFF") << std::optional<QString>();
}

void InputReadingTest::allText()
{
    QFETCH(QByteArray, input);
    QBuffer device(&input);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QTEST(readAllText(device, 1000), "text");
}

void InputReadingTest::aPipeIsReadToItsEnd_data()
{
    QTest::addColumn<int>("piece");
    QTest::newRow("byte by byte, in the middle of characters") << 1;
    QTest::newRow("a few at a time") << 7;
    QTest::newRow("all at once") << 100000;
}

void InputReadingTest::aPipeIsReadToItsEnd()
{
    QFETCH(int, piece);
    const QString text = u"【工信部】验证码482913。"_s.repeated(300);
    Pipe pipe(text.toUtf8(), piece);
    QCOMPARE(readAllText(pipe, 1024 * 1024), text);
}

// Half a character at the limit is no fault of the input.
void InputReadingTest::noMoreThanTheLimit()
{
    for (qint64 limit = 1; limit <= 12; ++limit) {
        QByteArray input = QString(u"验证码通知"_s).toUtf8();
        QBuffer device(&input);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const std::optional<QString> text = readAllText(device, limit);
        QVERIFY(text);
        QCOMPARE(*text, u"验证码通知"_s.left(limit / 3));
        QVERIFY(device.pos() <= limit);
    }
}

QTEST_GUILESS_MAIN(InputReadingTest)
#include "tst_inputreading.moc"
