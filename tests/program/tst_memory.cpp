// SPDX-License-Identifier: MIT
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qprocess.h>
#include <QtCore/qrandom.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// Where `text` lies in the memory that the process writes to, as UTF-16 or in bytes.
qsizetype foundIn(qint64 process, const QString &text)
{
    const QString folder = u"/proc/%1/"_s.arg(process);
    QFile map(folder + "maps"_L1);
    QFile memory(folder + "mem"_L1);
    if (!map.open(QIODevice::ReadOnly)
        || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    qsizetype found = 0;
    static const QRegularExpression writable(u"^([0-9a-f]+)-([0-9a-f]+) rw"_s);
    for (const QString &line : QString::fromLatin1(map.readAll()).split(u'\n')) {
        const auto match = writable.match(line);
        if (!match.hasMatch() || line.contains("[vvar"_L1))
            continue;
        const qint64 start = match.captured(1).toLongLong(nullptr, 16);
        const qint64 end = match.captured(2).toLongLong(nullptr, 16);
        if (!memory.seek(start))
            continue;
        const QByteArray bytes = memory.read(end - start);
        found += bytes.count(wide) + bytes.count(text.toLatin1());
    }
    return found;
}

QString someDigits(int count)
{
    QString digits;
    for (int i = 0; i < count; ++i)
        digits += QChar(u'1' + QRandomGenerator::global()->bounded(9));
    return digits;
}

// With a check digit that fits (GB 11643-1999), as the field wants it.
QString someIdCard()
{
    static const int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QString body = u"33010619900307"_s + someDigits(3);
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += body.at(i).digitValue() * weights[i];
    return body + QChar(u"10X98765432"[sum % 11]);
}

} // namespace

// What a core of the program holds: the memory of the running process is read from outside.
class MemoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void nothingIsLeftWhenTheWizardIsClosed();
    void theProgramLeavesNoCore();
};

void MemoryTest::nothingIsLeftWhenTheWizardIsClosed()
{
#if !defined(__GLIBC__)
    QSKIP("freed memory is wiped with the C library of GNU only");
#endif
    const QString code = someDigits(6);
    const QString document = someIdCard();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(BEIAN_MEMORY_PROGRAM), {});
    process.write(QString(code + u'\n' + document + u'\n').toLatin1());
    const auto said = [&process] {
        (void)QTest::qWaitFor([&process] { return process.canReadLine(); }, 60'000);
        return process.readLine().trimmed();
    };
    QCOMPARE(said(), "filled"_ba);
    // Here they have to be: otherwise the search below would find nothing whatever was left.
    const qsizetype before = foundIn(process.processId(), code);
    if (before < 0) {
        process.kill();
        process.waitForFinished();
        QSKIP("the memory of another process may not be read here");
    }
    QVERIFY(before > 0);
    QVERIFY(foundIn(process.processId(), document) > 0);
    process.write("\n");
    QCOMPARE(said(), "closed"_ba);
    for (const QString &secret : {code, document, document.right(6)})
        QCOMPARE(foundIn(process.processId(), secret), 0);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

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
