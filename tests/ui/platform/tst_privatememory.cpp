// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtNetwork/qlocalserver.h>
#include <QtNetwork/qlocalsocket.h>

#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/platform/peer.h"
#include "ui/platform/privatememory.h"

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif
#if defined(Q_OS_WIN)
#include <qt_windows.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#endif

using namespace beian;
using namespace Qt::StringLiterals;

// What the program keeps from others: its memory, and its socket.
class PrivateMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void noCoreIsWritten();
    void noErrorReportHoldsTheHeap();
    void whoIsAtTheOtherEnd();
};

void PrivateMemoryTest::noCoreIsWritten()
{
    keepMemoryPrivate();
#if defined(Q_OS_UNIX)
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
#endif
#if defined(Q_OS_LINUX)
    QCOMPARE(::prctl(PR_GET_DUMPABLE), 0);
#endif
#if defined(Q_OS_WIN)
    // Then a fault ends the program before Windows' error reporting is asked.
    constexpr UINT silent = SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX;
    QCOMPARE(GetErrorMode() & silent, silent);
#endif
}

// What ends a program without asking it, a broken heap or stack, is reported all the same.
void PrivateMemoryTest::noErrorReportHoldsTheHeap()
{
#if !defined(Q_OS_WIN)
    QSKIP("only Windows writes error reports");
#else
    keepMemoryPrivate();
    using WerGetFlags = HRESULT(WINAPI *)(HANDLE, DWORD *);
    // Not by its name: the libraries of MinGW 10 do not have it.
    const auto read = reinterpret_cast<WerGetFlags>(
        reinterpret_cast<void *>(GetProcAddress(GetModuleHandleW(L"kernel32"), "WerGetFlags")));
    DWORD flags = 0;
    const HRESULT result = read ? read(GetCurrentProcess(), &flags) : E_NOTIMPL;
    if (result == E_NOTIMPL)
        QSKIP("this Windows does not tell what its error report leaves out (Wine 8)");
    QCOMPARE(result, S_OK);
    constexpr DWORD withoutHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP
    QCOMPARE(flags & withoutHeap, withoutHeap);
#endif
}

void PrivateMemoryTest::whoIsAtTheOtherEnd()
{
    const QLocalSocket nobody;
    QVERIFY(!isOwnPeer(nobody));
    QLocalServer server;
    QVERIFY(server.listen(u"beian-peer-test-%1"_s.arg(QCoreApplication::applicationPid())));
    QLocalSocket client;
    client.connectToServer(server.fullServerName());
    QVERIFY(client.waitForConnected());
    QVERIFY(server.waitForNewConnection(5000));
    const QLocalSocket *accepted = server.nextPendingConnection();
    QVERIFY(accepted);
    QVERIFY(isOwnPeer(*accepted));
    QVERIFY(isOwnPeer(client));
}

#include "tst_privatememory.moc"

BEIAN_UI_TEST_MAIN(PrivateMemoryTest)
