// SPDX-License-Identifier: MIT
#pragma once

#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>

#include "ui/texts/language.h"
#include "ui/theme/theme.h"

// A test of windows, in Chinese and in the light theme as most people see them.
#define BEIAN_UI_TEST_MAIN(TestClass)                                                              \
    int main(int argc, char *argv[])                                                               \
    {                                                                                              \
        QApplication application(argc, argv);                                                      \
        if (!beian::installLanguage(application, QStringLiteral("zh_CN")))                         \
            return 1;                                                                              \
        beian::applyTheme(application, {beian::ThemeMode::Light, 1.0});                            \
        TestClass test;                                                                            \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
