// SPDX-License-Identifier: MIT
#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include "app/settings/startplace.h"
#include "tests/warnings.h"
#include "ui/platform/portaldialogs.h"

using namespace Qt::StringLiterals;
using namespace beian;

namespace {

const char *const themeVariable = "QT_QPA_PLATFORMTHEME";

bool installPortal(const QString &dataFolder, const QByteArray &content)
{
    const QString folder = dataFolder + "/xdg-desktop-portal/portals"_L1;
    QFile file(folder + "/test.portal"_L1);
    return QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(content) > 0;
}

} // namespace

class tst_PortalDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aPortalForFilesIsFound_data();
    void aPortalForFilesIsFound();
    void dialogsAreAskedFor_data();
    void dialogsAreAskedFor();

private:
    QTemporaryDir m_folder;
};

void tst_PortalDialogs::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(installPortal(m_folder.filePath(u"files"_s),
                          "[portal]\nInterfaces=org.freedesktop.impl.portal.FileChooser;\n"));
    QVERIFY(installPortal(m_folder.filePath(u"looks"_s),
                          "[portal]\nInterfaces=org.freedesktop.impl.portal.Settings;\n"));
}

void tst_PortalDialogs::init()
{
    failOnWarnings();
    qunsetenv(themeVariable);
}

void tst_PortalDialogs::aPortalForFilesIsFound_data()
{
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("no folder") << QStringList() << false;
    QTest::newRow("a folder that does not exist") << QStringList{u"none"_s} << false;
    QTest::newRow("a portal that has no files") << QStringList{u"looks"_s} << false;
    QTest::newRow("a portal for files") << QStringList{u"files"_s} << true;
    QTest::newRow("in the last folder") << QStringList{u"none"_s, u"looks"_s, u"files"_s} << true;
}

void tst_PortalDialogs::aPortalForFilesIsFound()
{
    QFETCH(QStringList, folders);
    for (QString &folder : folders)
        folder = m_folder.filePath(folder);
    QTEST(hasFilePortal(folders), "isThere");
}

void tst_PortalDialogs::dialogsAreAskedFor_data()
{
    QTest::addColumn<QString>("folder"); // of AppRun
    QTest::addColumn<QString>("portals");
    QTest::addColumn<QByteArray>("bus");
    QTest::addColumn<QByteArray>("theme"); // the person's
    QTest::addColumn<QByteArray>("asked"); // while the application is made
    const QByteArray bus("unix:path=/nowhere");
    const QString folder = u"/tmp/.mount 1"_s;
    QTest::newRow("carries its Qt, and there is a portal")
        << folder << u"files"_s << bus << QByteArray() << QByteArray("xdgdesktopportal");
    QTest::newRow("has the system's Qt")
        << QString() << u"files"_s << bus << QByteArray() << QByteArray();
    QTest::newRow("no portal for files")
        << folder << u"looks"_s << bus << QByteArray() << QByteArray();
    QTest::newRow("no session bus")
        << folder << u"files"_s << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("the person has chosen a theme")
        << folder << u"files"_s << bus << QByteArray("gtk3") << QByteArray("gtk3");
}

void tst_PortalDialogs::dialogsAreAskedFor()
{
#if !defined(Q_OS_LINUX)
    QSKIP("portals are Linux's");
#endif
    QFETCH(QString, folder);
    QFETCH(QString, portals);
    QFETCH(QByteArray, bus);
    QFETCH(QByteArray, theme);
    qputenv("XDG_DATA_DIRS", QFile::encodeName(m_folder.filePath(portals)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(u"none"_s)));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    if (!theme.isEmpty())
        qputenv(themeVariable, theme);
    {
        const PortalDialogs dialogs({folder, {}});
        QTEST(qgetenv(themeVariable), "asked");
    }
    QCOMPARE(qgetenv(themeVariable), theme);
}

QTEST_GUILESS_MAIN(tst_PortalDialogs)
#include "tst_portaldialogs.moc"
