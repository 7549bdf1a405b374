// SPDX-License-Identifier: MIT
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qprocess.h>
#include <QtCore/qrandom.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
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
    if (!map.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
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

// The memory of the processes of somebody who is not root belongs to root in /proc while they may
// not be dumped.
constexpr uint nobody = 65534;

// The program itself, in a folder of its own, as somebody who is not root. It is asked and answers.
// It is copied there: whoever is not root need not get into the folder in which it was built.
class Program final
{
public:
    Program();
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    // Anything but "done": it did not work.
    [[nodiscard]] QByteArray answerTo(const QString &orders);
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    // The line of a file of /proc that begins so, with single blanks.
    [[nodiscard]] QString about(const QString &file, const QString &beginning) const;
    // May somebody else look into it?
    [[nodiscard]] bool isOpen() const
    {
        return QFileInfo(u"/proc/%1/environ"_s.arg(id())).ownerId() != 0;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

Program::Program()
    : m_folder(QDir::tempPath() + u"/备案 memory-XXXXXX"_s)
{
    QFile settings(m_folder.filePath(u"settings.ini"_s));
    if (settings.open(QIODevice::WriteOnly))
        settings.write("[site]\ncheck=false\n"); // no network
    settings.close();
    for (const QString &path : {m_folder.path(), settings.fileName()}) {
        if (::geteuid() == 0 && ::chown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
            return;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString program = m_folder.filePath(u"program"_s);
    const QString plugins = m_folder.filePath(u"plugins"_s);
    const QString driver = QStringLiteral(BEIAN_DRIVER);
    if (!QDir().mkpath(plugins + "/generic"_L1)
        || !QFile::copy(QStringLiteral(BEIAN_PROGRAM), program)
        || !QFile::copy(driver, plugins + "/generic/"_L1 + QFileInfo(driver).fileName()))
        return;
    environment.insert(u"QT_PLUGIN_PATH"_s, plugins);
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"memorydriver"_s);
    for (const QString &name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, m_folder.path());
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([] {
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(1);
    });
    m_process.start(program, {u"--data"_s, m_folder.path()});
}

Program::~Program()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray Program::answerTo(const QString &orders)
{
    m_process.write((orders + u'\n').toLatin1());
    const auto isAnswered = [this] {
        return m_process.canReadLine() || m_process.state() == QProcess::NotRunning;
    };
    (void)QTest::qWaitFor(isAnswered, 60'000);
    return m_process.readLine().trimmed();
}

QString Program::about(const QString &file, const QString &beginning) const
{
    QFile about(u"/proc/%1/%2"_s.arg(id()).arg(file));
    if (!about.open(QIODevice::ReadOnly))
        return u"unreadable"_s;
    for (const QString &each : QString::fromLatin1(about.readAll()).split(u'\n')) {
        if (each.startsWith(beginning))
            return each.simplified();
    }
    return {};
}

} // namespace

// What a core of the program holds: the memory of the running process is read from outside.
class MemoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void nothingIsLeftWhenTheWizardIsClosed();
    void noCoreIsLeftWhileSecretsAreHeld();
};

void MemoryTest::nothingIsLeftWhenTheWizardIsClosed()
{
#if !defined(__GLIBC__)
    QSKIP("freed memory is wiped with the C library of GNU only");
#endif
    const QString code = someDigits(6);
    const QString document = someIdCard();
    Program program;
    QCOMPARE(program.answerTo(u"fill\n"_s + code + u'\n' + document), "done"_ba);
    QCOMPARE(program.answerTo(u"open"_s), "done"_ba);
    // Here they have to be: otherwise the search below would find nothing whatever was left.
    const qsizetype before = foundIn(program.id(), code);
    if (before < 0)
        QSKIP("the memory of another process may not be read here");
    QVERIFY(before > 0);
    QVERIFY(foundIn(program.id(), document) > 0);
    QCOMPARE(program.answerTo(u"close"_s), "done"_ba);
    for (const QString &secret : {code, document, document.right(6)})
        QTRY_COMPARE(foundIn(program.id(), secret), 0);
}

// No core by its limit, and none by a program of the system either.
void MemoryTest::noCoreIsLeftWhileSecretsAreHeld()
{
    Program program;
    QCOMPARE(program.answerTo(u"fill\n"_s + someDigits(6) + u'\n' + someIdCard()), "done"_ba);
    QCOMPARE(program.about(u"limits"_s, u"Max core"_s), u"Max core file size 0 0 bytes"_s);
    QVERIFY(program.about(u"status"_s, u"Uid:"_s) != "Uid: 0 0 0 0"_L1);
    QVERIFY(!program.isOpen());
    // It would be seen here if it were.
    QCOMPARE(program.answerTo(u"open"_s), "done"_ba);
    QVERIFY(program.isOpen());
}

QTEST_GUILESS_MAIN(MemoryTest)
#include "tst_memory.moc"
