// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <QtDBus/qdbusmessage.h>
#include <QtDBus/qdbusvirtualobject.h>

#include "tests/ui/privatebus.h"
#include "tests/warnings.h"
#include "ui/platform/fcitxwatch.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// The object of an input method, as far as it is looked at.
class InputMethod final : public QDBusVirtualObject
{
public:
    QString interface = u"org.fcitx.Fcitx.InputMethod1"_s;
    int asked = 0;

    [[nodiscard]] QString introspect(const QString &) const override
    {
        return u"<interface name='%1'/>"_s.arg(interface);
    }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override
    {
        ++asked;
        return false; // Qt answers with introspect()
    }
};

constexpr auto newPath = "/org/freedesktop/portal/inputmethod"_L1;
constexpr auto oldPath = "/inputmethod"_L1;

} // namespace

// Against a bus of its own, on which stand-ins have the names and objects of each fcitx.
class FcitxWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theEnvironmentSaysWhetherItIsFcitx_data();
    void theEnvironmentSaysWhetherItIsFcitx();
    void anOldFcitxIsFound_data();
    void anOldFcitxIsFound();
    void oneThatComesLaterIsFoundToo();
    void itIsToldOnce();

private:
    // A fcitx with these names on the bus, and an object at this place.
    void start(const QStringList &names, const QString &path);
    void stop() { QDBusConnection::disconnectFromBus(u"fcitx"_s); }

    PrivateBus m_bus;
    InputMethod m_object;
};

void FcitxWatchTest::initTestCase()
{
    if (!PrivateBus::isPossible())
        QSKIP("needs dbus-daemon");
    QVERIFY(m_bus.start());
}

void FcitxWatchTest::init()
{
    failOnWarnings();
    m_object.interface = u"org.fcitx.Fcitx.InputMethod1"_s;
    m_object.asked = 0;
}

void FcitxWatchTest::cleanup()
{
    stop();
    QDBusConnection::disconnectFromBus(u"program"_s);
    qunsetenv("QT_IM_MODULE");
    qunsetenv("XMODIFIERS");
}

void FcitxWatchTest::start(const QStringList &names, const QString &path)
{
    QDBusConnection fcitx = m_bus.connectAs(u"fcitx"_s);
    if (!path.isEmpty())
        QVERIFY(fcitx.registerVirtualObject(path, &m_object));
    for (const QString &name : names)
        QVERIFY(fcitx.registerService(name));
}

void FcitxWatchTest::theEnvironmentSaysWhetherItIsFcitx_data()
{
    QTest::addColumn<QByteArray>("module");
    QTest::addColumn<QByteArray>("modifiers");
    QTest::addColumn<bool>("isFcitx");
    const QByteArray none;
    QTest::newRow("nothing is said") << none << none << false;
    QTest::newRow("Qt's variable") << QByteArray("fcitx") << none << true;
    QTest::newRow("its newer name") << QByteArray("fcitx5") << none << true;
    QTest::newRow("that of X11") << none << QByteArray("@im=fcitx") << true;
    QTest::newRow("another for Qt") << QByteArray("ibus") << QByteArray("@im=fcitx") << false;
    QTest::newRow("another") << none << QByteArray("@im=ibus") << false;
}

void FcitxWatchTest::theEnvironmentSaysWhetherItIsFcitx()
{
    QFETCH(QByteArray, module);
    QFETCH(QByteArray, modifiers);
    qputenv("QT_IM_MODULE", module);
    qputenv("XMODIFIERS", modifiers);
    QTEST(isFcitxChosen(), "isFcitx");
}

void FcitxWatchTest::anOldFcitxIsFound_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<bool>("isOld");
    const QString fcitx4 = u"org.fcitx.Fcitx-0"_s;
    const QString portal = u"org.freedesktop.portal.Fcitx"_s;
    const QString interface = u"org.fcitx.Fcitx.InputMethod1"_s;
    QTest::newRow("fcitx 4 before 4.2.9.5: no portal")
        << QStringList{fcitx4} << QString() << interface << true;
    QTest::newRow("fcitx 4 before August 2018: the portal at its old place")
        << QStringList{fcitx4, portal} << QString(oldPath) << interface << true;
    QTest::newRow("fcitx 4 of Debian 11") << QStringList{fcitx4, portal} << QString(newPath)
                                          << interface << false;
    QTest::newRow("without a number of the display")
        << QStringList{u"org.fcitx.Fcitx"_s} << QString() << interface << true;
    QTest::newRow("another object at the place")
        << QStringList{fcitx4, portal} << QString(newPath) << u"org.example.Other"_s << true;
    QTest::newRow("fcitx 5, which has the name of fcitx 4 too")
        << QStringList{u"org.fcitx.Fcitx5"_s, fcitx4, portal} << QString(newPath) << interface
        << false;
    QTest::newRow("fcitx 5 without its portal")
        << QStringList{u"org.fcitx.Fcitx5"_s, fcitx4} << QString(newPath) << interface << false;
    QTest::newRow("none that runs") << QStringList() << QString() << interface << false;
    QTest::newRow("a program of its kin") << QStringList{u"org.fcitx.Fcitx-0.Panel"_s} << QString()
                                          << interface << false;
}

void FcitxWatchTest::anOldFcitxIsFound()
{
    QFETCH(QStringList, names);
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(bool, isOld);
    m_object.interface = interface;
    start(names, path);
    const FcitxWatch watch(m_bus.connectAs(u"program"_s), 1ms);
    QSignalSpy told(&watch, &FcitxWatch::tooOld);
    if (isOld)
        QTRY_COMPARE(told.size(), 1);
    else
        QVERIFY(!told.wait(100));
}

// Both are started at the login.
void FcitxWatchTest::oneThatComesLaterIsFoundToo()
{
    const FcitxWatch watch(m_bus.connectAs(u"program"_s), 1ms);
    QSignalSpy told(&watch, &FcitxWatch::tooOld);
    QVERIFY(!told.wait(50));
    start({u"org.fcitx.Fcitx-0"_s}, {});
    QTRY_COMPARE(told.size(), 1);
}

void FcitxWatchTest::itIsToldOnce()
{
    start({u"org.fcitx.Fcitx-0"_s}, {});
    const FcitxWatch watch(m_bus.connectAs(u"program"_s), 1ms);
    QSignalSpy told(&watch, &FcitxWatch::tooOld);
    QTRY_COMPARE(told.size(), 1);
    stop();
    start({u"org.fcitx.Fcitx-0"_s}, {});
    QVERIFY(!told.wait(50));
    QCOMPARE(told.size(), 1);
}

QTEST_MAIN(FcitxWatchTest)
#include "tst_fcitxwatch.moc"
