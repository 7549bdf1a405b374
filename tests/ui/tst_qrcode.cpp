// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qpainter.h>
#include <QtWidgets/qlayout.h>

#include "tests/warnings.h"
#include "app/export/qrcode.h"
#include "tests/ui/qrreading.h"
#include "tests/ui/uimain.h"
#include "ui/forms/qrview.h"
#include "ui/theme/tokens.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// The colour of what cannot be part of a code.
constexpr QRgb table = qRgb(120, 20, 160);

QImage pictureOf(const QrCode &code, QSize size, double ratio, QPointF offset = {})
{
    QImage picture(size * ratio, QImage::Format_RGB32);
    picture.fill(table);
    picture.setDevicePixelRatio(ratio);
    QPainter painter(&picture);
    paintQrCode(painter, QRectF(offset, QSizeF(size)), code);
    return picture;
}

} // namespace

// A QR code says what was put in, read by an independent reader, and has sharp edges everywhere.
class QrCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void whatIsReadIsWhatWasPutIn_data();
    void whatIsReadIsWhatWasPutIn();
    void correctionGivesWayToLength();
    void whatDoesNotFitIsAnError_data();
    void whatDoesNotFitIsAnError();
    void everyModuleHasTheSameDots_data();
    void everyModuleHasTheSameDots();
    void theViewIsDarkOnWhiteInEveryTheme_data();
    void theViewIsDarkOnWhiteInEveryTheme();
};

void QrCodeTest::whatIsReadIsWhatWasPutIn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one letter") << QByteArray("a");
    QTest::newRow("the address of the national page")
        << QByteArray("https://beian.miit.gov.cn/#/Integrated/ComplaintA");
    QTest::newRow("two Chinese characters") << u"短信"_s.toUtf8();
    QTest::newRow("Chinese that could be read as Japanese") << u"浙江省"_s.toUtf8();
    QTest::newRow("beyond the basic plane") << u"𠮷野家 😀"_s.toUtf8();
    QTest::newRow("lines with CRLF") << QByteArray("BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\n");
    QTest::newRow("a long Chinese text")
        << u"备案短信核验须在二十四小时内完成。"_s.repeated(20).toUtf8();
    QTest::newRow("the longest with correction M") << QByteArray(2331, 'x');
    QTest::newRow("the longest at all") << QByteArray(2953, 'x');
}

void QrCodeTest::whatIsReadIsWhatWasPutIn()
{
    QFETCH(QByteArray, text);
    const Result<QrCode> code = makeQrCode(text);
    QVERIFY(code);
    QCOMPARE(code->modules.size(), qsizetype(code->size) * code->size);
    const int side = (code->size + 2 * QrCode::quietZone) * 4;
    QCOMPARE(readQrCode(pictureOf(*code, {side, side}, 1)), text);
}

void QrCodeTest::correctionGivesWayToLength()
{
    const auto largest = makeQrCode(QByteArray(2331, 'x'));
    QVERIFY(largest);
    QCOMPARE(largest->version(), 40);
    QCOMPARE(largest->size, 177);
    // One byte more does not fit with M; with L it needs a smaller code than the largest.
    const auto less = makeQrCode(QByteArray(2332, 'x'));
    QVERIFY(less);
    QVERIFY(less->version() < 40);
    const auto smallest = makeQrCode(QByteArray(14, 'x'));
    QVERIFY(smallest);
    QCOMPARE(smallest->version(), 1);
    QCOMPARE(smallest->size, 21);
}

void QrCodeTest::whatDoesNotFitIsAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << QByteArray() << u"0"_s;
    QTest::newRow("a byte too long") << QByteArray(2954, 'x') << u"2954"_s;
    QTest::newRow("too long in Chinese") << u"验"_s.repeated(985).toUtf8() << u"2955"_s;
    QTest::newRow("far too long") << QByteArray(1000000, 'x') << u"1000000"_s;
}

void QrCodeTest::whatDoesNotFitIsAnError()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, detail);
    const Result<QrCode> code = makeQrCode(text);
    QVERIFY(!code);
    QCOMPARE(code.error().kind, ErrorKind::QrTextUnfit);
    QCOMPARE(code.error().detail, detail);
}

void QrCodeTest::everyModuleHasTheSameDots_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QPointF>("offset");
    QTest::newRow("100 %") << 1.0 << QPointF();
    QTest::newRow("125 %") << 1.25 << QPointF();
    QTest::newRow("150 % at a broken dot") << 1.5 << QPointF(0.3, 0.7);
    QTest::newRow("200 %") << 2.0 << QPointF();
}

void QrCodeTest::everyModuleHasTheSameDots()
{
    QFETCH(double, ratio);
    QFETCH(QPointF, offset);
    const auto code = makeQrCode("https://beian.miit.gov.cn/");
    QVERIFY(code);
    const QImage picture = pictureOf(*code, {157, 151}, ratio, offset);
    const int modules = code->size + 2 * QrCode::quietZone;
    QRect square;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb dot = picture.pixel(x, y);
            if (dot == table)
                continue;
            QVERIFY(dot == inkColor().rgb() || dot == paperColor().rgb());
            square |= QRect(x, y, 1, 1);
        }
    }
    QCOMPARE(square.width(), square.height());
    QCOMPARE(square.width() % modules, 0);
    const int dots = square.width() / modules;
    QCOMPARE(dots, int(151 * ratio) / modules);
    for (int y = 0; y < square.height(); ++y) {
        for (int x = 0; x < square.width(); ++x) {
            const int column = x / dots - QrCode::quietZone;
            const int row = y / dots - QrCode::quietZone;
            const bool isInside =
                column >= 0 && row >= 0 && column < code->size && row < code->size;
            const bool isDark = isInside && code->isDark(column, row);
            QCOMPARE(picture.pixel(square.left() + x, square.top() + y),
                     (isDark ? inkColor() : paperColor()).rgb());
        }
    }
}

void QrCodeTest::theViewIsDarkOnWhiteInEveryTheme_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
}

void QrCodeTest::theViewIsDarkOnWhiteInEveryTheme()
{
    QFETCH(ThemeMode, mode);
    applyTheme(*qApp, {mode, 1.0});
    const QByteArray text = u"备案短信核验"_s.toUtf8();
    const auto code = makeQrCode(text);
    QVERIFY(code);
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    auto *view = new QrView(40);
    view->setCode(*code);
    layout->addWidget(view);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(view->size(), QSize(gap(40), gap(40)));
    const QImage picture = window.grab().toImage();
    const QPoint corner = view->geometry().center() - QPoint(gap(18), gap(18));
    QCOMPARE(picture.pixelColor(corner), paperColor());
    QCOMPARE(readQrCode(picture), text);
    applyTheme(*qApp, {ThemeMode::Light, 1.0});
}

BEIAN_UI_TEST_MAIN(QrCodeTest)
#include "tst_qrcode.moc"
