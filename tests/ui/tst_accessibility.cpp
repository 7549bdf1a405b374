// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qdir.h>
#include <QtGui/qclipboard.h>
#include <QtWidgets/qmenu.h>

#include "tests/ui/settling.h"
#include "tests/warnings.h"
#include "app/time/beijingtime.h"
#include "uimain.h"
#include "windowfaults.h"
#include "wizardbench.h"

using namespace beian;
using namespace Qt::StringLiterals;

// The wizard with as much on each page as there can be: every control has its names, and no text is
// cut, at 1.5 times the type too. tst_windows looks at every window as it comes up.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyControlHasItsNames();
    void helpByKeyboardCopiesDiagnosticsWithoutSecrets();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void walk(WizardBench &bench, const std::function<void()> &look);
};

// Shows every page once, with as much on it as there can be.
void AccessibilityTest::walk(WizardBench &bench, const std::function<void()> &look)
{
    QVERIFY(bench.fill(u"provinceField"_s, u"hn"_s));
    look();
    QVERIFY(bench.chooseProvince(u"浙江"_s));
    look();
    QVERIFY(bench.next());
    look();
    QVERIFY(bench.chooseType(u"change"_s));
    QVERIFY(bench.choosePart(FilingPart::Both));
    QVERIFY(bench.fill(u"person1Phone"_s, u"13800138000"_s));
    QVERIFY(bench.fill(u"person2Phone"_s, u"13300133000"_s));
    look();
    QVERIFY(bench.next());
    QVERIFY(bench.press(u"sms2ResendSteps"_s));
    QVERIFY(bench.press(u"sms2NotReceived"_s));
    QVERIFY(bench.fill(u"sms1Notice"_s, u"2018-09-12 10:00"_s));
    QVERIFY(bench.fill(u"sms1Received"_s, u"2018-09-12 12:00"_s));
    QVERIFY(bench.fill(u"sms1Sender"_s, u"10690000"_s));
    look();
    QVERIFY(bench.press(u"sms1DelayFirst"_s));
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    look();
    QVERIFY(bench.next());
    QVERIFY(bench.chooseDocument(u"suffix1"_s, DocumentKind::HkMacauPermit));
    QVERIFY(bench.fill(u"suffix1DocumentField"_s, u"B123567(8)"_s));
    look();
    QVERIFY(bench.next());
    look();
    QVERIFY(bench.press(u"row1Verified"_s));
    look();
}

void AccessibilityTest::everyControlHasItsNames()
{
    WizardBench bench(fromBeijing(QDate(2018, 9, 12), QTime(14, 50, 52)));
    int seen = 0;
    walk(bench, [&] {
        seen += readableParts(bench.wizard);
        const QStringList faults = namelessControls(bench.wizard) + unheardParts(bench.wizard);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    });
    QVERIFY(seen > 150);
}

void AccessibilityTest::helpByKeyboardCopiesDiagnosticsWithoutSecrets()
{
    WizardBench bench(fromBeijing(QDate(2018, 9, 12), QTime(14, 50, 52)));
    QVERIFY(bench.goToSms(u"浙江"_s, {u"13800138000"_s, u"13300133000"_s}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.press(u"help"_s));
    auto *menu = bench.find<QMenu>(u"helpMenu"_s);
    QVERIFY(menu);
    // The common questions first, which the menu offers at once; the diagnostic information fourth.
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
        QTest::keyClick(menu, key);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains("Qt "_L1));
    QVERIFY(text.contains(builtInRules().version));
    for (const QString &secret : {u"482913"_s, u"13800138000"_s, QDir::homePath()})
        QVERIFY(!text.contains(secret));
}

void AccessibilityTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    QTest::newRow("Chinese") << u"zh_CN"_s << 1.0 << QSize(1040, 720);
    QTest::newRow("Chinese, 1.25") << u"zh_CN"_s << 1.25 << QSize(1280, 800);
    QTest::newRow("Chinese, 1.5") << u"zh_CN"_s << 1.5 << QSize(1280, 800);
    QTest::newRow("English") << u"en"_s << 1.0 << QSize(1040, 720);
    QTest::newRow("English, 1.5") << u"en"_s << 1.5 << QSize(1280, 800);
}

void AccessibilityTest::nothingIsCut()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    QFETCH(QSize, size);
    QVERIFY(installLanguage(*qApp, language));
    applyTheme(*qApp, {ThemeMode::Light, scale});
    WizardBench bench(fromBeijing(QDate(2018, 9, 12), QTime(14, 50, 52)));
    bench.wizard.resize(size);
    int seen = 0;
    walk(bench, [&] {
        // Layouts settle from the inside out, after the report of the site too.
        settle();
        seen += readableParts(bench.wizard);
        const QStringList faults = cutTexts(bench.wizard);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    });
    QVERIFY(seen > 100);
}

#include "tst_accessibility.moc"

BEIAN_UI_TEST_MAIN(AccessibilityTest)
