// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <optional>

#include <QtGui/qscreen.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>

#include "ui/tour/tourscreen.h"

namespace beian {

// Layouts settle from the inside out.
inline void settle()
{
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
}

// Runs a test of windows; without a display on a screen of this size, in its own pixels, since Qt's own
// is smaller than any that is supported. Where that screen does not come up, nothing is tested and the
// test fails.
template <typename TestClass>
int runOnScreen(const QSize &size, int argc, char *argv[])
{
    const bool isWithoutDisplay =
        qEnvironmentVariable("QT_QPA_PLATFORM") == QLatin1StringView("offscreen");
    std::optional<TourScreen> screen;
    if (isWithoutDisplay)
        screen.emplace(size);
    QApplication application(argc, argv);
    screen.reset();
    const QSizeF found = QGuiApplication::primaryScreen()->size();
    const QSizeF wanted = QSizeF(size) / application.devicePixelRatio();
    if (isWithoutDisplay && (found - wanted).boundedTo({1, 1}) != found - wanted) {
        std::fputs("The screen is not that of the test\n", stderr);
        return 1;
    }
    TestClass test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace beian
