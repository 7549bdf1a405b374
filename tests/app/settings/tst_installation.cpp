// SPDX-License-Identifier: MIT
#include <QtCore/qcoreapplication.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include "app/settings/installation.h"

using namespace Qt::StringLiterals;
using namespace beian;

class InstallationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theSignsTellHowItCame_data();
    void theSignsTellHowItCame();
    void thisTestWasBuiltFromSource();
};

void InstallationTest::theSignsTellHowItCame_data()
{
    QTest::addColumn<InstallationSigns>("signs");
    QTest::addColumn<Installation>("installation");
    const auto row = [](const char *name, const InstallationSigns &signs, Installation expected) {
        QTest::newRow(name) << signs << expected;
    };
    row("mounted AppImage", {u"/tmp/.mount_a1/usr/bin"_s, u"/tmp/.mount_a1"_s, {}, false},
        Installation::AppImage);
    row("unpacked AppImage in a folder with a blank",
        {u"/home/李雷/我的 程序/squashfs-root/usr/bin"_s,
         u"/home/李雷/我的 程序/squashfs-root/"_s,
         {},
         false},
        Installation::AppImage);
    row("started from another AppImage's terminal", {u"/usr/bin"_s, u"/tmp/.mount_b2"_s, {}, false},
        Installation::SystemPackage);
    row("package for a store",
        {u"/opt/apps/org.example.beian/files/usr/bin"_s, u"/opt/apps/org.example.beian/files"_s, {}, false},
        Installation::SystemPackage);
    row("a folder whose name begins alike",
        {u"/tmp/.mount_a12/usr/bin"_s, u"/tmp/.mount_a1"_s, {}, false}, Installation::Source);
    row("package of the system", {u"/usr/bin"_s, {}, {}, false}, Installation::SystemPackage);
    row("make install", {u"/usr/local/bin"_s, {}, {}, false}, Installation::Source);
    row("build folder", {u"/home/li/beian/build/release/ui"_s, {}, {}, false},
        Installation::Source);
    row("MSI for the machine",
        {u"C:/Program Files/Beian SMS Verify"_s,
         {},
         u"C:/Program Files/Beian SMS Verify/"_s,
         false},
        Installation::WindowsInstaller);
    row("MSI, another case", {u"C:/Program Files/Beian"_s, {}, u"c:/program files/beian"_s, false},
        Installation::WindowsInstaller);
    row("ZIP beside an installed MSI", {u"D:/工具/beian"_s, {}, u"C:/Program Files/Beian"_s, true},
        Installation::PortableFolder);
    row("built on a machine with the MSI",
        {u"D:/src/build/ui"_s, {}, u"C:/Program Files/Beian"_s, false}, Installation::Source);
    row("bundle", {u"/Applications/beian-sms-verify.app/Contents/MacOS"_s, {}, {}, false},
        Installation::DiskImage);
}

void InstallationTest::theSignsTellHowItCame()
{
    QFETCH(InstallationSigns, signs);
    QFETCH(Installation, installation);
    QCOMPARE(installationOf(signs), installation);
}

void InstallationTest::thisTestWasBuiltFromSource()
{
    const InstallationSigns signs = systemInstallationSigns();
    QCOMPARE(signs.executableFolder, QCoreApplication::applicationDirPath());
    QVERIFY(!signs.hasPortableMarker);
    QCOMPARE(installationOf(signs), Installation::Source);
}

QTEST_GUILESS_MAIN(InstallationTest)
#include "tst_installation.moc"
