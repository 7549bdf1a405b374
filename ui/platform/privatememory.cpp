// SPDX-License-Identifier: MIT
#include "ui/platform/privatememory.h"

#include <QtCore/qglobal.h>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#else
#include <sys/resource.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#endif

#if defined(Q_OS_WIN)
// In kernel32. The header of MinGW that declares it, werapi.h, cannot be compiled (10.0).
extern "C" __declspec(dllimport) HRESULT WINAPI WerSetFlags(DWORD flags);
#endif

namespace beian {

void keepMemoryPrivate()
{
#if defined(Q_OS_WIN)
    SetErrorMode(GetErrorMode() | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    // Should Windows write a report anyway, then without the memory that held the secrets.
    constexpr DWORD withoutHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP
    WerSetFlags(withoutHeap);
#else
    const rlimit none{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX)
    // The limit does not hold where the system hands the dump to a program, as systemd does.
    (void)::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace beian
