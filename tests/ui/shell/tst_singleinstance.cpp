// SPDX-License-Identifier: MIT
#include <memory>
#include <vector>

#include <QtCore/qdir.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qlockfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qlocalserver.h>
#include <QtNetwork/qlocalsocket.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include "app/support/privatefiles.h"
#include "tests/rights.h"
#include "ui/shell/singleinstance.h"

#if defined(Q_OS_UNIX)
#include <csignal>

#include <unistd.h>
#endif

using namespace beian;
using namespace Qt::StringLiterals;

using Claim = SingleInstance::Claim;

namespace {

// A variable of the environment, as long as this lives. Empty: not set.
class EnvironmentChange final
{
public:
    EnvironmentChange(const char *name, const QByteArray &value)
        : m_name(name)
        , m_before(qgetenv(name))
    {
        set(value);
    }
    ~EnvironmentChange() { set(m_before); }
    Q_DISABLE_COPY_MOVE(EnvironmentChange)

private:
    void set(const QByteArray &value) const
    {
        if (value.isEmpty())
            qunsetenv(m_name);
        else
            qputenv(m_name, value);
    }

    const char *m_name;
    QByteArray m_before;
};

// A start of the program, which ends with the test.
class Start final
{
public:
    Start(const QString &folder, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(BEIAN_INSTANCE_PROGRAM), QStringList{folder} + arguments);
    }
    ~Start() { kill(); }
    Q_DISABLE_COPY_MOVE(Start)

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    // The next line that it says.
    [[nodiscard]] QString line()
    {
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 20'000))
            return u"silent"_s;
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
};

} // namespace

// One program for each data folder, with real processes: whoever is first stays it until it ends,
// however it ends.
class SingleInstanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aSecondStartHandsOverAndLeaves();
    void argumentsArriveAsTheyAre();
    void anEndedFirstMakesRoom();
    void twoFoldersDoNotMeet();
    void oneFolderHasOneName();
    void aFolderThatComesLaterKeepsItsName();
    void aKilledFirstIsNoObstacle();
    void aStaleSocketIsNoObstacle();
    void aLockOfARecycledProcessIsNoObstacle();
    void aFirstThatHangsIsReportedInTime();
    void garbageIsIgnored_data();
    void garbageIsIgnored();
    void manyAtOnceHaveOneFirst();
    void aFolderOfOthersIsNotUsed_data();
    void aFolderOfOthersIsNotUsed();
    void aTemporaryFolderOfOthersIsNotUsed_data();
    void aTemporaryFolderOfOthersIsNotUsed();
    void withoutAFolderOfItsOwnTheProgramStarts();
    void somebodyElseIsTrustedWithNothing();
    void somebodyElseIsNotListenedTo();

private:
    [[nodiscard]] std::unique_ptr<Start> started(const QStringList &arguments = {}) const;
    [[nodiscard]] QString lockName() const;

    QTemporaryDir m_runtimeFolder;
    std::unique_ptr<QTemporaryDir> m_folder;
};

// Locks and sockets of its own, with a path that is short enough for a socket.
void SingleInstanceTest::initTestCase()
{
    QVERIFY(m_runtimeFolder.isValid());
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtimeFolder.path()));
}

void SingleInstanceTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

std::unique_ptr<Start> SingleInstanceTest::started(const QStringList &arguments) const
{
    return std::make_unique<Start>(m_folder->path(), arguments);
}

QString SingleInstanceTest::lockName() const
{
    return SingleInstance(m_folder->path()).socketName() + ".lock"_L1;
}

void SingleInstanceTest::aSecondStartHandsOverAndLeaves()
{
    const auto first = started();
    QCOMPARE(first->line(), u"first"_s);
    const auto second = started({u"import"_s, u"/数据/a b.csv"_s});
    QCOMPARE(second->line(), u"handed over"_s);
    QCOMPARE(first->line(), u"received import|/数据/a b.csv"_s);
    const auto third = started();
    QCOMPARE(third->line(), u"handed over"_s);
    QCOMPARE(first->line(), u"received"_s);
    QTRY_VERIFY(!third->isRunning());
}

void SingleInstanceTest::argumentsArriveAsTheyAre()
{
    SingleInstance first(m_folder->path());
    QSignalSpy received(&first, &SingleInstance::argumentsReceived);
    QCOMPARE(first.claim({}), Claim::First);
    const QStringList arguments{u"a line\nand another"_s, u"\"quoted\""_s, QString(), u"省"_s};
    const auto second = started(arguments);
    QVERIFY(received.wait());
    QCOMPARE(received.constFirst().constFirst().toStringList(), arguments);
    QCOMPARE(second->line(), u"handed over"_s);
}

void SingleInstanceTest::anEndedFirstMakesRoom()
{
    {
        SingleInstance first(m_folder->path());
        QCOMPARE(first.claim({}), Claim::First);
    }
    SingleInstance second(m_folder->path());
    QCOMPARE(second.claim({}), Claim::First);
}

void SingleInstanceTest::twoFoldersDoNotMeet()
{
    const QTemporaryDir other;
    SingleInstance first(m_folder->path());
    SingleInstance second(other.path());
    QVERIFY(first.socketName() != second.socketName());
    QCOMPARE(first.claim({}), Claim::First);
    QCOMPARE(second.claim({}), Claim::First);
}

void SingleInstanceTest::oneFolderHasOneName()
{
    const QString name = SingleInstance(m_folder->path()).socketName();
    QCOMPARE(SingleInstance(m_folder->path() + u'/').socketName(), name);
    QCOMPARE(SingleInstance(m_folder->path() + "/a/.."_L1).socketName(), name);
    const QTemporaryDir elsewhere;
#if !defined(Q_OS_WIN) // there QFile::link() makes a shortcut, which is a file
    const QString link = elsewhere.filePath(u"link"_s);
    QVERIFY(QFile::link(m_folder->path(), link));
    QCOMPARE(SingleInstance(link).socketName(), name);
#endif
    QVERIFY(SingleInstance(elsewhere.path()).socketName() != name);
}

void SingleInstanceTest::aFolderThatComesLaterKeepsItsName()
{
    const QString folder = m_folder->filePath(u"deep/数据"_s);
    const QString name = SingleInstance(folder).socketName();
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(SingleInstance(folder).socketName(), name);
}

void SingleInstanceTest::aKilledFirstIsNoObstacle()
{
    const auto first = started();
    QCOMPARE(first->line(), u"first"_s);
    first->kill();
    const auto second = started();
    QCOMPARE(second->line(), u"first"_s);
    const auto third = started({u"x"_s});
    QCOMPARE(third->line(), u"handed over"_s);
    QCOMPARE(second->line(), u"received x"_s);
}

void SingleInstanceTest::aStaleSocketIsNoObstacle()
{
    SingleInstance first(m_folder->path());
    QFile socket(first.socketName());
    QVERIFY(socket.open(QIODevice::WriteOnly));
    socket.close();
    QCOMPARE(first.claim({}), Claim::First);
    const auto second = started({u"x"_s});
    QCOMPARE(second->line(), u"handed over"_s);
}

// The lock names a process that runs, and under the right name: only that nobody holds it open
// tells that it is stale.
void SingleInstanceTest::aLockOfARecycledProcessIsNoObstacle()
{
#if defined(Q_OS_WIN)
    QSKIP("nobody can read or forge a lock that is held");
#endif
    QByteArray content;
    {
        SingleInstance crashed(m_folder->path());
        QCOMPARE(crashed.claim({}), Claim::First);
        QFile lock(lockName());
        QVERIFY(lock.open(QIODevice::ReadOnly));
        content = lock.readAll();
    }
    QVERIFY(content.startsWith(QByteArray::number(QCoreApplication::applicationPid())));
    QFile lock(lockName());
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(content);
    lock.close();
    SingleInstance second(m_folder->path());
    QCOMPARE(second.claim({}), Claim::First);
}

void SingleInstanceTest::aFirstThatHangsIsReportedInTime()
{
#if defined(Q_OS_UNIX)
    const auto first = started();
    QCOMPARE(first->line(), u"first"_s);
    QCOMPARE(::kill(pid_t(first->id()), SIGSTOP), 0);
    QElapsedTimer elapsed;
    elapsed.start();
    SingleInstance second(m_folder->path());
    QCOMPARE(second.claim({u"x"_s}), Claim::Unanswered);
    QVERIFY(elapsed.elapsed() < 2 * SingleInstance::patience.count());
    QCOMPARE(::kill(pid_t(first->id()), SIGCONT), 0);
    const auto third = started({u"y"_s});
    QCOMPARE(third->line(), u"handed over"_s);
#else
    QSKIP("No signals here");
#endif
}

void SingleInstanceTest::garbageIsIgnored_data()
{
    QTest::addColumn<QByteArray>("message");

    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("import\n");
    QTest::newRow("bytes") << QByteArray("\0\xff\xfe\x80{}\n", 8);
    QTest::newRow("another value") << QByteArray("[\"import\"]\n");
    QTest::newRow("no arguments") << QByteArray("{}\n");
    QTest::newRow("arguments that are no list") << QByteArray("{\"arguments\":\"import\"}\n");
    QTest::newRow("an argument that is no text") << QByteArray("{\"arguments\":[\"a\",1]}\n");
    QTest::newRow("too many arguments")
        << QByteArray("{\"arguments\":[" + QByteArray("\"\",").repeated(2000) + "\"\"]}\n");
    QTest::newRow("a line without an end")
        << QByteArray(SingleInstance::longestMessage + 1000, 'x');
    QTest::newRow("a long line") << QByteArray(
        "{\"arguments\":[\"" + QByteArray(SingleInstance::longestMessage, 'x') + "\"]}\n");
}

void SingleInstanceTest::garbageIsIgnored()
{
    QFETCH(QByteArray, message);
    SingleInstance first(m_folder->path());
    QSignalSpy received(&first, &SingleInstance::argumentsReceived);
    QCOMPARE(first.claim({}), Claim::First);
    QLocalSocket socket;
    socket.connectToServer(first.socketName());
    QVERIFY(socket.waitForConnected());
    socket.write(message);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(received.isEmpty());
    // And it still hears who has something to say.
    const auto second = started({u"x"_s});
    QVERIFY(received.wait());
    QCOMPARE(received.constFirst().constFirst().toStringList(), QStringList{u"x"_s});
    QCOMPARE(second->line(), u"handed over"_s);
}

void SingleInstanceTest::manyAtOnceHaveOneFirst()
{
    std::vector<std::unique_ptr<Start>> starts;
    for (int i = 0; i < 5; ++i)
        starts.push_back(started({QString::number(i)}));
    int firsts = 0;
    for (const auto &start : starts) {
        const QString line = start->line();
        QVERIFY2(line == "first"_L1 || line == "handed over"_L1, qPrintable(line));
        firsts += line == "first"_L1 ? 1 : 0;
    }
    QCOMPARE(firsts, 1);
}

void SingleInstanceTest::aFolderOfOthersIsNotUsed_data()
{
    QTest::addColumn<QString>("runtime"); // what XDG_RUNTIME_DIR names
    QTest::newRow("not set") << QString();
    QTest::newRow("open to others") << u"open"_s;
    QTest::newRow("a link to a folder of one's own") << u"link"_s;
    QTest::newRow("a file") << u"file"_s;
    QTest::newRow("not absolute") << u"."_s;
    QTest::newRow("of somebody else") << u"foreign"_s;
    QTest::newRow("too long for a socket") << QString(100, u'x');
}

// Before: any /tmp/runtime-NAME decided, whoever had made it.
void SingleInstanceTest::aFolderOfOthersIsNotUsed()
{
#if !defined(Q_OS_LINUX)
    QSKIP("the folder is the system's own here");
#else
    QFETCH(QString, runtime);
    const QTemporaryDir place;
    QVERIFY(QDir(place.path()).mkpath(u"open"_s) && QDir(place.path()).mkpath(u"own"_s)
            && QDir(place.path()).mkpath(u"foreign"_s));
    QVERIFY(QFile::setPermissions(place.filePath(u"open"_s), QFile::Permissions(0x7077)));
    for (const QString &name : {u"own"_s, u"foreign"_s})
        QVERIFY(QFile::setPermissions(place.filePath(name), QFile::Permissions(0x7000)));
    QVERIFY(QFile::link(place.filePath(u"own"_s), place.filePath(u"link"_s)));
    QFile file(place.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    constexpr uid_t nobody = 65534;
    if (runtime == "foreign"_L1
        && ::chown(QFile::encodeName(place.filePath(runtime)).constData(), nobody, nobody) != 0)
        QSKIP("only root can give a folder away");
    const EnvironmentChange folder("XDG_RUNTIME_DIR",
                                   runtime.isEmpty() || runtime == "."_L1
                                       ? runtime.toLatin1()
                                       : QFile::encodeName(place.filePath(runtime)));
    const QTemporaryDir home(QDir::tempPath() + "/h-XXXXXX"_L1);
    const EnvironmentChange cache("XDG_CACHE_HOME", QFile::encodeName(home.path()));
    SingleInstance first(m_folder->path());
    QCOMPARE(first.claim({}), Claim::First);
    const QString own = home.filePath(u"beian-sms-verify"_s);
    QVERIFY2(first.socketName().startsWith(own + u'/'), qPrintable(first.socketName()));
    QCOMPARE(QFile::permissions(own), QFile::Permissions(0x7700));
    const auto second = started({u"x"_s});
    QCOMPARE(second->line(), u"handed over"_s);
#endif
}

void SingleInstanceTest::aTemporaryFolderOfOthersIsNotUsed_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("the person's own") << false;
    QTest::newRow("open to others, who could hold the lock") << true;
}

void SingleInstanceTest::aTemporaryFolderOfOthersIsNotUsed()
{
#if !defined(Q_OS_WIN)
    QSKIP("only on Windows the lock lies in the temporary folder");
#else
    QFETCH(bool, isOpen);
    const QTemporaryDir place;
    const QString temporary = place.filePath(u"temporary"_s);
    QVERIFY(isOpen ? QDir().mkpath(temporary) && openToOthers(temporary)
                   : createPrivateFolder(temporary));
    QCOMPARE(isOpenToOthers(temporary), isOpen);
    const EnvironmentChange folder("TMP", QFile::encodeName(QDir::toNativeSeparators(temporary)));
    QCOMPARE(QDir(QDir::tempPath()), QDir(temporary));
    SingleInstance first(m_folder->path());
    QCOMPARE(first.claim({}), Claim::First);
    QCOMPARE(QDir(temporary).entryList(QDir::Files).size(), isOpen ? 0 : 1);
    const auto second = started({u"x"_s});
    QCOMPARE(second->line(), u"handed over"_s);
#endif
}

void SingleInstanceTest::withoutAFolderOfItsOwnTheProgramStarts()
{
#if !defined(Q_OS_LINUX)
    QSKIP("the folder is the system's own here");
#else
    const QTemporaryDir home;
    QFile file(home.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const EnvironmentChange folder("XDG_RUNTIME_DIR", {});
    const EnvironmentChange cache("XDG_CACHE_HOME", QFile::encodeName(file.fileName()));
    SingleInstance first(m_folder->path());
    QCOMPARE(first.claim({}), Claim::First);
    QVERIFY(first.socketName().isEmpty());
#endif
}

// The lock is held and a socket of the right name answers, but it is another person's.
void SingleInstanceTest::somebodyElseIsTrustedWithNothing()
{
#if !defined(Q_OS_LINUX)
    QSKIP("another person is played by root of Linux");
#else
    if (::geteuid() != 0)
        QSKIP("only root can play another person");
    SingleInstance second(m_folder->path());
    QLockFile lock(lockName());
    QVERIFY(lock.tryLock());
    const QTemporaryDir open;
    QVERIFY(QFile::setPermissions(open.path(), QFile::Permissions(0x7777)));
    constexpr uid_t nobody = 65534;
    QLocalServer server;
    QVERIFY(::seteuid(nobody) == 0);
    const bool isListening = server.listen(open.filePath(u"s"_s));
    QVERIFY(::seteuid(0) == 0);
    QVERIFY(isListening);
    QVERIFY(QFile::rename(open.filePath(u"s"_s), second.socketName()));
    QByteArray heard;
    connect(&server, &QLocalServer::newConnection, this, [&server, &heard] {
        QLocalSocket *socket = server.nextPendingConnection();
        (void)socket->waitForReadyRead(100);
        heard += socket->readAll();
        socket->write("accepted\n");
    });
    QCOMPARE(second.claim({u"secret"_s}), Claim::Unanswered);
    QCoreApplication::processEvents();
    QCOMPARE(heard, QByteArray());
    QVERIFY(QFile::remove(second.socketName()));
#endif
}

// Its folder and its socket are closed to others. Were they opened, a word of them would still be
// none.
void SingleInstanceTest::somebodyElseIsNotListenedTo()
{
#if !defined(Q_OS_LINUX)
    QSKIP("another person is played by root of Linux");
#else
    if (::geteuid() != 0)
        QSKIP("only root can play another person");
    SingleInstance first(m_folder->path());
    QCOMPARE(first.claim({}), Claim::First);
    const QTemporaryDir open;
    QVERIFY(QFile::setPermissions(open.path(), QFile::Permissions(0x7777)));
    const QString socketName = open.filePath(u"s"_s);
    QVERIFY(QFile::rename(first.socketName(), socketName));
    QVERIFY(QFile::setPermissions(socketName, QFile::Permissions(0x7777)));
    QSignalSpy received(&first, &SingleInstance::argumentsReceived);
    constexpr uid_t nobody = 65534;
    QLocalSocket socket;
    QByteArray answer;
    connect(&socket, &QLocalSocket::readyRead, this, [&] { answer += socket.readAll(); });
    QVERIFY(::seteuid(nobody) == 0);
    socket.connectToServer(socketName);
    const bool isConnected = socket.state() == QLocalSocket::ConnectedState;
    QVERIFY(::seteuid(0) == 0);
    QVERIFY(isConnected);
    socket.write("{\"arguments\":[\"--new\"]}\n");
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(answer, QByteArray());
    QCOMPARE(received.size(), 0);
#endif
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
