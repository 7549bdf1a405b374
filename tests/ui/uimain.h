// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>

#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>

#if defined(Q_OS_WIN)
#include <QtCore/qt_windows.h>
#endif

#include "ui/texts/language.h"
#include "ui/theme/theme.h"

// The end of a test, with its result. Wine 8 hangs while it unloads the libraries of a process that
// has started the whole program several times.
inline int testEnded(int result)
{
#if defined(Q_OS_WIN)
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), UINT(result));
#endif
    return result;
}

// A test of windows, in Chinese and in the light theme as most people see them.
#define BEIAN_UI_TEST_MAIN(TestClass)                                                              \
    int main(int argc, char *argv[])                                                               \
    {                                                                                              \
        QApplication application(argc, argv);                                                      \
        if (!beian::installLanguage(application, QStringLiteral("zh_CN")))                         \
            return 1;                                                                              \
        beian::applyTheme(application, {beian::ThemeMode::Light, 1.0});                            \
        TestClass test;                                                                            \
        return testEnded(QTest::qExec(&test, argc, argv));                                         \
    }
