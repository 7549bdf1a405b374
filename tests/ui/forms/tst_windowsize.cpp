// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qscreen.h>
#include <QtWidgets/qwidget.h>

#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/forms/windowsize.h"

using namespace beian;
using namespace Qt::StringLiterals;

// The size that a window opens with, on a screen that may be too small for it.
class WindowSizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void windowsStayOnTheirScreen_data();
    void windowsStayOnTheirScreen();
};

void WindowSizeTest::windowsStayOnTheirScreen_data()
{
    QTest::addColumn<QSize>("wanted");
    QTest::addColumn<bool>("isWidthGiven");
    QTest::addColumn<bool>("isHeightGiven");
    QTest::newRow("small") << QSize(300, 200) << true << true;
    QTest::newRow("too high") << QSize(300, 9000) << true << false;
    QTest::newRow("too wide") << QSize(9000, 200) << false << true;
    QTest::newRow("too large") << QSize(9000, 9000) << false << false;
}

void WindowSizeTest::windowsStayOnTheirScreen()
{
    QFETCH(QSize, wanted);
    QWidget window;
    resizeWithin(window, wanted);
    QTEST(window.width() == wanted.width(), "isWidthGiven");
    QTEST(window.height() == wanted.height(), "isHeightGiven");
    const QSize screen = window.screen()->availableSize();
    QVERIFY(window.width() <= screen.width());
    QVERIFY(window.height() < screen.height()); // the bar of the title has room too
}

#include "tst_windowsize.moc"

BEIAN_UI_TEST_MAIN(WindowSizeTest)
