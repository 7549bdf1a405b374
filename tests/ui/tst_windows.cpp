// SPDX-License-Identifier: MIT
#include <algorithm>

#include <QtTest/qtest.h>

#include <QtCore/qtemporaryfile.h>
#include <QtGui/qscreen.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qdialog.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qradiobutton.h>

#include "tests/warnings.h"
#include "uimain.h"
#include "windowfaults.h"
#include "windowstage.h"
#include "ui/wizard/verifywizard.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// Of the smallest screen that is supported, 1024×600, what a window has below its title.
constexpr QSize smallScreen(1024, 570);
// The same of that of the test, which is as small for type of one and a half times the size.
constexpr QSize largeScreen(1280, 770);

// Layouts settle from the inside out.
void settle()
{
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
}

// What is wrong with the window as it came up, and when it has no more room than `screen`.
QStringList faultsOf(QWidget &window, const QSize &screen)
{
    settle();
    QStringList faults = namelessControls(window) + unheardParts(window) + cutTexts(window);
    if (window.height() > largeScreen.height() || window.width() > largeScreen.width())
        faults << u"opens larger than its screen: %1×%2"_s.arg(window.width()).arg(window.height());
    const QSize small = window.size().boundedTo(screen);
    window.resize(small);
    settle();
    if (window.width() > small.width() || window.height() > small.height())
        faults << u"needs %1×%2"_s.arg(window.width()).arg(window.height());
    faults << cutTexts(window);
    faults.removeDuplicates();
    return faults;
}

// Is there anything to type or to choose?
bool hasFields(const QWidget &window)
{
    const auto isSeen = [](const QWidget *field) { return field->isVisible(); };
    return std::ranges::any_of(window.findChildren<QLineEdit *>(), isSeen)
        || std::ranges::any_of(window.findChildren<QCheckBox *>(), isSeen)
        || std::ranges::any_of(window.findChildren<QRadioButton *>(), isSeen);
}

} // namespace

// Every window, dialog and page of the program, as it is shown: names for those who hear it, no
// text that is cut, and nothing outside of a small screen. A new one needs an entry.
class WindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { QVERIFY(lookAsAtFirst()); }

    void everyWindowHasAnEntry();
    void everyWindowCanBeRead_data();
    void everyWindowCanBeRead();
    void spaceClosesNoDialogBySurprise();
};

void WindowsTest::everyWindowHasAnEntry()
{
    QStringList known = windowsNotOpened();
    for (const WindowEntry &entry : allWindows())
        known << entry.sources;
    const QStringList found = windowsOfTheSources();
    QVERIFY(found.size() > 30);
    for (const QString &window : found)
        QVERIFY2(known.contains(window), qPrintable(u"No entry opens "_s + window));
    for (const QString &window : std::as_const(known))
        QVERIFY2(found.contains(window), qPrintable(u"There is no longer any "_s + window));
}

void WindowsTest::everyWindowCanBeRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("screen");
    QTest::newRow("Chinese") << u"zh_CN"_s << ThemeMode::Light << 1.0 << smallScreen;
    QTest::newRow("Chinese, large type") << u"zh_CN"_s << ThemeMode::Light << 1.5 << largeScreen;
    QTest::newRow("traditional Chinese, large type")
        << u"zh_TW"_s << ThemeMode::Light << 1.5 << largeScreen;
    QTest::newRow("English") << u"en"_s << ThemeMode::Light << 1.0 << smallScreen;
    QTest::newRow("English, large type") << u"en"_s << ThemeMode::Light << 1.5 << largeScreen;
    QTest::newRow("Chinese, dark") << u"zh_CN"_s << ThemeMode::Dark << 1.0 << smallScreen;
    QTest::newRow("English, dark, large type") << u"en"_s << ThemeMode::Dark << 1.5 << largeScreen;
}

void WindowsTest::everyWindowCanBeRead()
{
    QFETCH(QString, language);
    QFETCH(ThemeMode, mode);
    QFETCH(double, scale);
    QFETCH(QSize, screen);
    QVERIFY(installLanguage(*qApp, language));
    applyTheme(*qApp, {mode, scale});
    WindowStage stage;
    QCOMPARE(QGuiApplication::primaryScreen()->size(), QSize(1280, 800));
    QVERIFY(stage.begin());
    QStringList faults;
    int windows = 0;
    int controls = 0;
    for (const WindowEntry &entry : allWindows()) {
        QWidget *window = entry.open(stage);
        QVERIFY2(window && window->isVisible(), qPrintable(entry.name));
        QVERIFY2(readableParts(*window) > 1, qPrintable(entry.name));
        ++windows;
        controls += heardControls(*window);
        for (const QString &fault : faultsOf(*window, screen))
            faults << entry.name + u": "_s + fault;
        stage.putAway(*window);
    }
    // A message of the test itself would be cut after some of them.
    for (const QString &fault : std::as_const(faults))
        qInfo().noquote() << fault;
    QCOMPARE(faults.size(), 0);
    qInfo("%d controls in %d windows and pages", controls, windows);
    QVERIFY(controls > 250);
}

// Where the keyboard is when a dialog with something to fill in opens, a slip of the space bar must
// not close it. What is only to be read may go: it was read.
void WindowsTest::spaceClosesNoDialogBySurprise()
{
    WindowStage stage;
    QVERIFY(stage.begin());
    int tried = 0;
    for (const WindowEntry &entry : allWindows()) {
        QWidget *window = entry.open(stage);
        QVERIFY2(window, qPrintable(entry.name));
        settle();
        const bool isDialog =
            qobject_cast<QDialog *>(window) && !qobject_cast<VerifyWizard *>(window);
        if (isDialog && hasFields(*window)) {
            QWidget *focused = window->focusWidget();
            QVERIFY2(focused, qPrintable(entry.name));
            QTest::keyClick(focused, Qt::Key_Space);
            settle();
            QVERIFY2(window->isVisible(), qPrintable(entry.name));
            ++tried;
        }
        stage.putAway(*window);
    }
    QVERIFY(tried > 5);
}

#include "tst_windows.moc"

int main(int argc, char *argv[])
{
    // Qt's screen without a screen is smaller than any that is supported.
    QTemporaryFile screens;
    if (qEnvironmentVariable("QT_QPA_PLATFORM") == "offscreen"_L1 && screens.open()) {
        screens.write(R"({"screens": [{"name": "screen", "x": 0, "y": 0, "width": 1280,)"
                      R"( "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        screens.close();
        const QByteArray platform = "offscreen:configfile=" + screens.fileName().toUtf8();
        qputenv("QT_QPA_PLATFORM", platform);
    }
    QApplication application(argc, argv);
    WindowsTest test;
    return QTest::qExec(&test, argc, argv);
}
