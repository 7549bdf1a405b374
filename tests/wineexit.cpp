// SPDX-License-Identifier: MIT
#include <cstdio>

#include <windows.h>

// In place of exit() (--wrap=exit), so that a test ends with its result: Wine 8 now and then hangs
// while it unloads the libraries of a process that had threads.
extern "C" [[noreturn]] void __wrap_exit(int code)
{
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), UINT(code));
    __builtin_unreachable();
}
