// SPDX-License-Identifier: MIT
#include "ui/platform/console.h"

#include <QtCore/qglobal.h>

#if defined(Q_OS_WIN)
#include <cstdio>

#include <qt_windows.h>
#endif

namespace beian {

void attachToStartingConsole()
{
#if defined(Q_OS_WIN)
    const bool hasOutput = GetFileType(GetStdHandle(STD_OUTPUT_HANDLE)) != FILE_TYPE_UNKNOWN;
    if (hasOutput || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    SetConsoleOutputCP(CP_UTF8);
    std::freopen("CONOUT$", "w", stdout);
    std::freopen("CONOUT$", "w", stderr);
    std::freopen("CONIN$", "r", stdin);
#endif
}

} // namespace beian
