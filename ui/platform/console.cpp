// SPDX-License-Identifier: MIT
#include "ui/platform/console.h"

#include <QtCore/qglobal.h>

#if defined(Q_OS_WIN)
#include <cstdio>
#include <memory>

#include <qt_windows.h>
#include <shellapi.h>
#else
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace beian {

#if defined(Q_OS_WIN)

namespace {

bool isMissing(DWORD stream)
{
    return GetFileType(GetStdHandle(stream)) == FILE_TYPE_UNKNOWN;
}

} // namespace

// A stream that goes into a file or a pipe stays what it is.
void attachToStartingConsole()
{
    const bool hasInput = !isMissing(STD_INPUT_HANDLE);
    const bool hasOutput = !isMissing(STD_OUTPUT_HANDLE);
    const bool hasErrors = !isMissing(STD_ERROR_HANDLE);
    if ((hasOutput && hasErrors) || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    SetConsoleOutputCP(CP_UTF8);
    if (!hasOutput)
        std::freopen("CONOUT$", "w", stdout);
    if (!hasErrors)
        std::freopen("CONOUT$", "w", stderr);
    if (!hasInput)
        std::freopen("CONIN$", "r", stdin);
}

void openClosedStreams() { } // a channel that is missing has no number that another could get

QStringList startArguments(int, char *[])
{
    int count = 0;
    const std::unique_ptr<LPWSTR[], decltype(&LocalFree)> words(
        CommandLineToArgvW(GetCommandLineW(), &count), &LocalFree);
    QStringList arguments;
    for (int i = 1; i < count; ++i)
        arguments << QString::fromWCharArray(words[i]);
    return arguments;
}

#else

void attachToStartingConsole() { }

void openClosedStreams()
{
    // open() gives the lowest number that is free, and those below are taken by now.
    for (const int channel : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(channel, F_GETFD) == -1 && errno == EBADF)
            (void)::open("/dev/null", channel == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

QStringList startArguments(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

#endif

} // namespace beian
