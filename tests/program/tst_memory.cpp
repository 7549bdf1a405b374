// SPDX-License-Identifier: MIT
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include <unistd.h>

using namespace Qt::StringLiterals;

// What becomes of the memory of the program when it crashes.
class MemoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theProgramLeavesNoCore();
};

// The real program: no core by its limit, and none by a program of the system either.
void MemoryTest::theProgramLeavesNoCore()
{
    QProcess process;
    // As somebody who is not root, to whom everything in /proc belongs.
    process.setChildProcessModifier([] {
        if (::geteuid() == 0 && ::setuid(65534) != 0)
            ::_exit(1);
    });
    process.start(QStringLiteral(BEIAN_PROGRAM), {u"sms"_s}); // waits for its input
    QVERIFY(process.waitForStarted());
    const auto line = [&process](const QString &file, const QString &beginning) {
        QFile about(u"/proc/%1/%2"_s.arg(process.processId()).arg(file));
        if (!about.open(QIODevice::ReadOnly))
            return u"unreadable"_s;
        for (const QString &each : QString::fromLatin1(about.readAll()).split(u'\n')) {
            if (each.startsWith(beginning))
                return each.simplified();
        }
        return QString();
    };
    // "Max core file size  0  0  bytes"
    QTRY_COMPARE(line(u"limits"_s, u"Max core"_s), u"Max core file size 0 0 bytes"_s);
    QVERIFY(line(u"status"_s, u"Uid:"_s) != "Uid: 0 0 0 0"_L1);
    // What may not be dumped belongs to root in /proc.
    const auto owner = [&process] {
        return QFileInfo(u"/proc/%1/environ"_s.arg(process.processId())).ownerId();
    };
    QTRY_COMPARE(owner(), uint(0));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

QTEST_GUILESS_MAIN(MemoryTest)
#include "tst_memory.moc"
