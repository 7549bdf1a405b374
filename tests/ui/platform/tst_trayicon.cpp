// SPDX-License-Identifier: MIT
#include <QtGui/qaction.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include "ui/platform/trayicon.h"
#include "ui/theme/programicon.h"
#include "ui/theme/tokens.h"

using namespace beian;
using namespace Qt::StringLiterals;

// The sign of the program, the number on it, and the tray where there is none.
class TrayIconTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theIconHasEverySize();
    void theNumberIsOnTheIcon_data();
    void theNumberIsOnTheIcon();
    void differentNumbersLookDifferent();
    void withoutATrayNothingIsAvailable();
    void theNumberIsInTheToolTipToo();
    void theIconIsDrawnOnceForANumber();
    void theMenuAsks();
};

namespace {

QImage imageOf(const QIcon &icon, int size)
{
    return icon.pixmap(QSize(size, size), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return pixels;
}

// Edges are smoothed: any red that is nearer to the badge's than to anything else.
bool isBadgeRed(const QColor &color)
{
    return color.red() > 120 && color.green() < 120 && color.blue() < 120;
}

} // namespace

void TrayIconTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TrayIconTest::theIconHasEverySize()
{
    const QIcon icon = programIcon();
    for (const int size : {16, 32, 48, 64, 128, 256}) {
        QVERIFY(icon.availableSizes().contains(QSize(size, size)));
        const QImage image = imageOf(icon, size);
        QCOMPARE(image.size(), QSize(size, size));
        QCOMPARE(image.pixelColor(0, 0).alpha() < 128, true);
        QVERIFY(pixelsOf(image, lightTokens().accent) > size * size / 4);
        QVERIFY(pixelsOf(image, lightTokens().onAccent) > size * size / 16);
    }
}

void TrayIconTest::theNumberIsOnTheIcon_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("one") << 1;
    QTest::newRow("nine") << 9;
    QTest::newRow("ten") << 10;
    QTest::newRow("ninety-nine") << 99;
    QTest::newRow("a thousand") << 1000;
}

void TrayIconTest::theNumberIsOnTheIcon()
{
    QFETCH(int, count);
    for (const int size : {16, 22, 32, 64}) {
        const QImage counted = imageOf(countedProgramIcon(count), size);
        QVERIFY(!isBadgeRed(imageOf(programIcon(), size).pixelColor(size - 2, size * 3 / 4)));
        int red = 0;
        int light = 0;
        // Where the number stands: the lower right, within its rounded corners.
        const QRect badge(size * 7 / 16, size * 7 / 16, size * 7 / 16, size * 7 / 16);
        for (int y = badge.top(); y <= badge.bottom(); ++y) {
            for (int x = badge.left(); x <= badge.right(); ++x) {
                const QColor color = counted.pixelColor(x, y);
                red += isBadgeRed(color) ? 1 : 0;
                light += color.green() > 160 ? 1 : 0;
            }
        }
        const int all = badge.width() * badge.height();
        QVERIFY2(red > all / 6, qPrintable(QString::number(red)));
        QVERIFY2(light > all / 8, qPrintable(QString::number(light)));
    }
}

void TrayIconTest::differentNumbersLookDifferent()
{
    QList<QImage> images;
    for (const int count : {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 42, 99, 100}) {
        const QImage image = imageOf(countedProgramIcon(count), 16);
        QVERIFY(!images.contains(image));
        images << image;
    }
    QCOMPARE(imageOf(countedProgramIcon(100), 16), imageOf(countedProgramIcon(5000), 16));
}

void TrayIconTest::withoutATrayNothingIsAvailable()
{
    if (TrayIcon(countedProgramIcon).isPresent())
        QSKIP("There is a tray here");
    TrayIcon tray(countedProgramIcon);
    const QSignalSpy activated(&tray, &Notifier::activated);
    QVERIFY(!tray.isAvailable());
    tray.notify(u"title"_s, u"text"_s, QUuid::createUuid());
    tray.setUrgent(3);
    QVERIFY(!tray.isAvailable());
    QVERIFY(activated.isEmpty());
}

void TrayIconTest::theNumberIsInTheToolTipToo()
{
    TrayIcon tray(countedProgramIcon);
    const QString none = tray.toolTip();
    QVERIFY(!none.isEmpty());
    tray.setUrgent(12);
    QVERIFY(tray.toolTip().contains("12"_L1));
    QCOMPARE(imageOf(tray.icon(), 32), imageOf(countedProgramIcon(12), 32));
    tray.setUrgent(0);
    QCOMPARE(tray.toolTip(), none);
    QCOMPARE(imageOf(tray.icon(), 32), imageOf(programIcon(), 32));
}

void TrayIconTest::theIconIsDrawnOnceForANumber()
{
    int drawn = 0;
    TrayIcon tray([&](int count) {
        ++drawn;
        return countedProgramIcon(count);
    });
    QCOMPARE(drawn, 1);
    for (int tick = 0; tick < 100; ++tick)
        tray.setUrgent(2);
    QCOMPARE(drawn, 2);
}

void TrayIconTest::theMenuAsks()
{
    TrayIcon tray(countedProgramIcon);
    const QSignalSpy board(&tray, &TrayIcon::boardRequested);
    const QSignalSpy verification(&tray, &TrayIcon::newVerificationRequested);
    const QSignalSpy quit(&tray, &TrayIcon::quitRequested);
    for (QAction *action : tray.menu().actions())
        action->trigger();
    QCOMPARE(board.size(), 1);
    QCOMPARE(verification.size(), 1);
    QCOMPARE(quit.size(), 1);
}

QTEST_MAIN(TrayIconTest)
#include "tst_trayicon.moc"
