// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qscrollbar.h>

#include "tests/ui/settling.h"
#include "tests/ui/uimain.h"
#include "tests/ui/wizardbench.h"
#include "tests/warnings.h"
#include "ui/texts/language.h"
#include "ui/theme/theme.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// What is left of 1280 x 800 beside a frame, a title and a panel.
constexpr QSize smallScreen{1278, 760};

// As it opens there.
void fit(WizardBench &bench)
{
    bench.wizard.resize(bench.wizard.size().boundedTo(smallScreen));
    settle();
}

[[nodiscard]] const QScrollArea *scrollOf(const WizardBench &bench)
{
    return bench.wizard.currentPage()->findChild<QScrollArea *>(u"pageScroll"_s);
}

// Is all of it in what the page shows of its content?
[[nodiscard]] bool isInView(const WizardBench &bench, const QString &name)
{
    const auto *part = bench.find<QWidget>(name);
    const QWidget *view = scrollOf(bench)->viewport();
    return part && view->rect().contains(QRect(part->mapTo(view, QPoint()), part->size()));
}

} // namespace

// The page of the province and the date: what is asked, what is chosen and what follows from it before the eyes.
class ProvincePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, {ThemeMode::Light, 1.0}); } // as in the program
    void init() { failOnWarnings(); }
    void cleanup();
    void itIsSeenWholeAtItsDefaultSize_data();
    void itIsSeenWholeAtItsDefaultSize();
    void withLargeTypeWhatIsChosenIsInSight_data();
    void withLargeTypeWhatIsChosenIsInSight();
};

void ProvincePageTest::cleanup()
{
    applyTheme(*qApp, {ThemeMode::Light, 1.0});
    QVERIFY(installLanguage(*qApp, u"zh_CN"_s));
}

void ProvincePageTest::itIsSeenWholeAtItsDefaultSize_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("province");
    for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
        QTest::addRow("%s, today", qPrintable(language)) << language << today() << u"广东"_s;
        QTest::addRow("%s, in the pilot", qPrintable(language))
            << language << pilotDay() << u"浙江"_s;
        QTest::addRow("%s, not in the pilot", qPrintable(language))
            << language << pilotDay() << u"广东"_s;
    }
}

void ProvincePageTest::itIsSeenWholeAtItsDefaultSize()
{
    QFETCH(QString, language);
    QFETCH(QDateTime, at);
    QFETCH(QString, province);
    QVERIFY(installLanguage(*qApp, language));
    WizardBench bench(at);
    fit(bench);
    QVERIFY(bench.chooseProvince(province));
    settle();
    QCOMPARE(scrollOf(bench)->verticalScrollBar()->maximum(), 0);
    // Nor does a date that is none need more.
    QVERIFY(bench.fill(u"submittedField"_s, u"2026-02-30"_s));
    bench.keys.press(Qt::Key_Tab);
    settle();
    QVERIFY(bench.isShown(u"dateRemark"_s));
    QCOMPARE(scrollOf(bench)->verticalScrollBar()->maximum(), 0);
}

void ProvincePageTest::withLargeTypeWhatIsChosenIsInSight_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s})
        QTest::addRow("%s", qPrintable(language)) << language;
}

// On this page and the next one; the buttons stand below what scrolls.
void ProvincePageTest::withLargeTypeWhatIsChosenIsInSight()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    applyTheme(*qApp, {ThemeMode::Light, 1.5});
    WizardBench bench(today());
    fit(bench);
    QVERIFY(bench.chooseProvince(u"广东"_s));
    settle();
    QStringList parts{u"provinceField"_s, u"submittedField"_s};
    // In English the names of all provinces have no room; the field has the one that was chosen.
    if (language != "en"_L1)
        parts << u"province440000"_s;
    for (const QString &part : std::as_const(parts))
        QVERIFY2(isInView(bench, part), qPrintable(part));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseType(u"first"_s));
    QVERIFY(bench.fill(u"person1Phone"_s, subjectPhone));
    QVERIFY(bench.fill(u"person2Phone"_s, sitePhone));
    settle();
    for (const QString &part : {u"type-first"_s, u"person1Phone"_s, u"person2Phone"_s})
        QVERIFY2(isInView(bench, part), qPrintable(part));
    const auto *next = bench.find<QWidget>(u"next"_s);
    QVERIFY(next->isEnabled());
    QVERIFY(bench.wizard.rect().contains(next->mapTo(&bench.wizard, next->rect().bottomRight())));
}

#include "tst_provincepage.moc"

BEIAN_UI_TEST_MAIN(ProvincePageTest)
