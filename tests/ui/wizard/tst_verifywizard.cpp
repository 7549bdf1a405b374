// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/ui/uimain.h"
#include "tests/ui/wizardbench.h"
#include "tests/warnings.h"
#include "ui/wizard/steplist.h"

using namespace beian;
using namespace Qt::StringLiterals;

// The window around the pages.
class VerifyWizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { applyTheme(*qApp, {ThemeMode::Light, 1.0}); }

    void theRailGivesWayToThePage_data();
    void theRailGivesWayToThePage();
    void theRailIsAsItWasWhereThereIsRoomAgain();
};

void VerifyWizardTest::theRailGivesWayToThePage_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isNarrow");
    QTest::newRow("as it opens") << 1.0 << QSize(1160, 760) << false;
    QTest::newRow("on a small screen") << 1.0 << QSize(1022, 560) << true;
    QTest::newRow("large type on a usual screen") << 1.5 << QSize(1278, 720) << true;
    QTest::newRow("large type on a large screen") << 1.5 << QSize(1740, 1000) << false;
}

void VerifyWizardTest::theRailGivesWayToThePage()
{
    QFETCH(double, scale);
    QFETCH(QSize, size);
    applyTheme(*qApp, {ThemeMode::Light, scale});
    WizardBench bench(today());
    bench.wizard.resize(size);
    QCoreApplication::processEvents();
    QTEST(bench.find<StepList>(u"stepList"_s)->isNarrow(), "isNarrow");
}

void VerifyWizardTest::theRailIsAsItWasWhereThereIsRoomAgain()
{
    WizardBench bench(today());
    auto *rail = bench.find<StepList>(u"stepList"_s);
    bench.wizard.resize(1160, 760);
    QCoreApplication::processEvents();
    const int usual = rail->width();
    bench.wizard.resize(1000, 560);
    QCoreApplication::processEvents();
    QVERIFY(rail->width() < usual / 2);
    QCOMPARE(bench.wizard.width(), 1000);
    bench.wizard.resize(1160, 760);
    QCoreApplication::processEvents();
    QCOMPARE(rail->width(), usual);
    // Larger type in the same window.
    applyTheme(*qApp, {ThemeMode::Light, 1.5});
    QVERIFY(rail->isNarrow());
}

#include "tst_verifywizard.moc"

BEIAN_UI_TEST_MAIN(VerifyWizardTest)
