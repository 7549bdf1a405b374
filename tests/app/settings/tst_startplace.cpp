// SPDX-License-Identifier: MIT
#include <QtCore/qcoreapplication.h>
#include <QtCore/qprocess.h>
#include <QtTest/qtest.h>

#include "app/settings/startplace.h"
#include "tests/warnings.h"

using namespace Qt::StringLiterals;
using namespace beian;

namespace {

const QString executable = u"/tmp/.mount 1/usr/bin/beian-sms-verify"_s;
const char *const variables[] = {"APPDIR", "APPIMAGE", "ARGV0", "OWD", "LD_LIBRARY_PATH"};

} // namespace

class tst_StartPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void thePlaceIsRead_data();
    void thePlaceIsRead();
    void itIsForgottenByTheNextReading();
    void whatIsOursIsTakenOut_data();
    void whatIsOursIsTakenOut();

private:
    static void forget();
};

void tst_StartPlace::forget()
{
    for (const char *name : variables)
        qunsetenv(name);
    takeStartPlace({});
}

void tst_StartPlace::init()
{
    failOnWarnings();
    forget();
}

void tst_StartPlace::cleanup()
{
    forget();
}

void tst_StartPlace::thePlaceIsRead_data()
{
    QTest::addColumn<QString>("folder"); // as APPDIR says
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("starter");
    QTest::newRow("started by itself") << QString() << QString() << QString();
    QTest::newRow("an AppImage") << u"/tmp/.mount 1"_s << u"/home/张/助手.AppImage"_s
                                 << u"/home/张/助手.AppImage"_s;
    QTest::newRow("an unpacked one")
        << u"/tmp/.mount 1/"_s << QString() << u"/tmp/.mount 1/AppRun"_s;
    QTest::newRow("from the terminal of another AppImage")
        << u"/tmp/.mount 2"_s << u"/home/张/terminal.AppImage"_s << QString();
    QTest::newRow("a folder whose name begins alike")
        << u"/tmp/.mount"_s << u"/home/张/terminal.AppImage"_s << QString();
}

void tst_StartPlace::thePlaceIsRead()
{
    QFETCH(QString, folder);
    QFETCH(QString, image);
    qputenv("APPDIR", folder.toUtf8());
    qputenv("APPIMAGE", image.toUtf8());
    takeStartPlace(executable);
    QTEST(startPlace().starter(), "starter");
    const bool isOurs = !startPlace().folder.isEmpty();
    QCOMPARE(isOurs, !startPlace().starter().isEmpty());
    QCOMPARE(qEnvironmentVariable("APPDIR"), isOurs ? QString() : folder);
    QCOMPARE(qEnvironmentVariable("APPIMAGE"), isOurs ? QString() : image);
}

void tst_StartPlace::itIsForgottenByTheNextReading()
{
    qputenv("APPDIR", "/tmp/.mount 1");
    takeStartPlace(executable);
    QCOMPARE(startPlace().folder, u"/tmp/.mount 1"_s);
    takeStartPlace(executable);
    QVERIFY(startPlace().folder.isEmpty());
}

void tst_StartPlace::whatIsOursIsTakenOut_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after"); // empty: not set
    const QString ours = u"/tmp/.mount 1/usr/lib/fallback/zlib"_s;
    QTest::newRow("nothing was there") << ours << QString();
    QTest::newRow("two of ours") << QString(ours + u':' + ours) << QString();
    QTest::newRow("what the person has stays")
        << QString(ours + u":/opt/中文/lib:/usr/local/lib"_s) << u"/opt/中文/lib:/usr/local/lib"_s;
    QTest::newRow("a folder whose name begins alike stays")
        << QString(ours + u":/tmp/.mount 12/lib"_s) << u"/tmp/.mount 12/lib"_s;
    QTest::newRow("the system has all that is needed")
        << u"/usr/local/lib"_s << u"/usr/local/lib"_s;
}

// As a program sees it that is started from here.
void tst_StartPlace::whatIsOursIsTakenOut()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto environment = [] { return QProcessEnvironment::systemEnvironment(); };
    const QProcessEnvironment persons = environment();
    qputenv("APPDIR", "/tmp/.mount 1");
    qputenv("ARGV0", "./助手.AppImage");
    qputenv("OWD", "/home/张");
    qputenv("LD_LIBRARY_PATH", before.toUtf8());
    takeStartPlace(executable);
    QCOMPARE(environment().value(u"LD_LIBRARY_PATH"_s), after);
    qunsetenv("LD_LIBRARY_PATH");
    QCOMPARE(environment(), persons);
}

QTEST_GUILESS_MAIN(tst_StartPlace)
#include "tst_startplace.moc"
