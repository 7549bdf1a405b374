// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qevent.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qtooltip.h>

#include "tests/warnings.h"
#include "tests/ui/painting.h"
#include "ui/forms/steplines.h"
#include "ui/wizard/steplist.h"
#include "ui/theme/tokens.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QStringList steps{u"地区"_s, u"人员"_s, u"短信"_s, u"网站"_s};

// The row of a step: the accent marks where one is, the colour of what is good what is done.
QRect rowOf(const StepList &list, int step)
{
    return {0, gap(6) + step * gap(11), list.width(), gap(10)};
}

} // namespace

class StepListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup()
    {
        QVERIFY(installLanguage(*qApp, u"zh_CN"_s));
        applyTheme(*qApp, {ThemeMode::Light, 1.0});
    }

    void saysWhereOneIs_data();
    void saysWhereOneIs();
    void showsWhatIsDone_data();
    void showsWhatIsDone();
    void aClickLeadsBackToWhatIsDone_data();
    void aClickLeadsBackToWhatIsDone();
    void theRemarkStandsUnderTheSteps();
    void aNarrowOneShowsNumbersAlone();
    void theLongestStepFits_data();
    void theLongestStepFits();
    void linesAreNumberedFromOne_data();
    void linesAreNumberedFromOne();
};

void StepListTest::saysWhereOneIs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("current");
    QTest::addColumn<QString>("description");
    QTest::newRow("the first") << u"en"_s << 0 << u"Step 1 of 4: 地区"_s;
    QTest::newRow("the last") << u"en"_s << 3 << u"Step 4 of 4: 网站"_s;
    QTest::newRow("in Chinese") << u"zh_CN"_s << 1 << u"第 2 步，共 4 步：人员"_s;
}

void StepListTest::saysWhereOneIs()
{
    QFETCH(QString, language);
    QFETCH(int, current);
    QVERIFY(installLanguage(*qApp, language));
    StepList list(steps, u"remark"_s);
    QVERIFY(!list.accessibleName().isEmpty());
    list.setCurrent(current);
    QTEST(list.accessibleDescription(), "description");
}

void StepListTest::showsWhatIsDone_data()
{
    QTest::addColumn<int>("current");
    QTest::newRow("at the beginning") << 0;
    QTest::newRow("in the middle") << 2;
    QTest::newRow("at the end") << 3;
    QTest::newRow("when all is done") << 4;
}

void StepListTest::showsWhatIsDone()
{
    QFETCH(int, current);
    StepList list(steps, {});
    list.setCurrent(current);
    list.resize(list.width(), 600);
    const QImage picture = painted(list);
    const QColor done = list.property("doneColor").value<QColor>();
    QVERIFY(done.isValid());
    const QColor accent = list.palette().color(QPalette::Highlight);
    QVERIFY(done != accent);
    for (int step = 0; step < steps.size(); ++step) {
        QCOMPARE(dotsOf(done, picture, rowOf(list, step)) > 50, step < current);
        QCOMPARE(dotsOf(accent, picture, rowOf(list, step)) > 50, step == current);
    }
}

void StepListTest::aClickLeadsBackToWhatIsDone_data()
{
    QTest::addColumn<int>("clicked");
    QTest::addColumn<QList<int>>("chosen");
    QTest::newRow("the first, which is done") << 0 << QList<int>{0};
    QTest::newRow("the last that is done") << 1 << QList<int>{1};
    QTest::newRow("where one is") << 2 << QList<int>{};
    QTest::newRow("what comes later") << 3 << QList<int>{};
}

void StepListTest::aClickLeadsBackToWhatIsDone()
{
    QFETCH(int, clicked);
    QFETCH(QList<int>, chosen);
    StepList list(steps, {});
    list.setCurrent(2);
    list.resize(list.width(), 600);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QList<int> told;
    connect(&list, &StepList::chosen, this, [&told](int step) { told << step; });
    QTest::mouseMove(&list, rowOf(list, clicked).center());
    QCOMPARE(list.cursor().shape() == Qt::PointingHandCursor, !chosen.isEmpty());
    QTest::mouseClick(&list, Qt::LeftButton, {}, rowOf(list, clicked).center());
    QCOMPARE(told, chosen);
}

void StepListTest::theRemarkStandsUnderTheSteps()
{
    StepList list(steps, u"短信以 12381 发送"_s);
    list.resize(list.width(), 600);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const auto *remark = list.findChild<QLabel *>();
    QCOMPARE(remark->text(), u"短信以 12381 发送"_s);
    QVERIFY(remark->y() >= rowOf(list, int(steps.size()) - 1).bottom());
}

void StepListTest::aNarrowOneShowsNumbersAlone()
{
    QVERIFY(installLanguage(*qApp, u"en"_s));
    StepList list(steps, u"not official"_s);
    list.setCurrent(2);
    list.resize(list.width(), 600);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const int usual = list.width();
    const auto tipAt = [&list](QPoint place) {
        QHelpEvent wish(QEvent::ToolTip, place, list.mapToGlobal(place));
        QCoreApplication::sendEvent(&list, &wish);
        return QToolTip::text();
    };
    QCOMPARE(tipAt(rowOf(list, 0).center()), QString());
    list.setNarrow(true);
    QVERIFY(list.width() < usual / 2);
    QVERIFY(!list.findChild<QLabel *>()->isVisible());
    QVERIFY(tipAt(rowOf(list, 0).center()).contains(u"Step 1 of 4: 地区"_s));
    QVERIFY(tipAt({list.width() / 2, 590}).contains(u"not official"_s));
    QCOMPARE(list.accessibleDescription(), u"Step 3 of 4: 短信"_s);
    int chosen = -1;
    connect(&list, &StepList::chosen, this, [&chosen](int step) { chosen = step; });
    QTest::mouseClick(&list, Qt::LeftButton, {}, rowOf(list, 1).center());
    QCOMPARE(chosen, 1);
    list.setNarrow(false);
    QCOMPARE(list.width(), usual);
    QVERIFY(list.findChild<QLabel *>()->isVisible());
}

void StepListTest::theLongestStepFits_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("usual type") << 1.0;
    QTest::newRow("large type") << 1.5;
}

void StepListTest::theLongestStepFits()
{
    QFETCH(double, scale);
    applyTheme(*qApp, {ThemeMode::Light, scale});
    const QString longest = u"A step with a name that is longer than any other"_s;
    StepList list({u"One"_s, longest}, {});
    QFont bold = list.font();
    bold.setBold(true);
    // The badge and its room stand before the name.
    QVERIFY(list.width() > QFontMetrics(bold).horizontalAdvance(longest) + gap(13));
    const int before = list.width();
    QFont larger = list.font();
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    list.setFont(larger);
    QVERIFY(list.width() > before);
}

void StepListTest::linesAreNumberedFromOne_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("Chinese") << u"zh_CN"_s << QStringList{u"打开网站"_s, u"点击“短信核验”"_s};
    QTest::newRow("English") << u"en"_s
                             << QStringList{u"Open the site"_s, u"Click “短信核验”"_s};
}

void StepListTest::linesAreNumberedFromOne()
{
    QFETCH(QString, language);
    QFETCH(QStringList, texts);
    QVERIFY(installLanguage(*qApp, language));
    Step open;
    open.text = {u"Open the site"_s, u"打开网站"_s, u"開啟網站"_s};
    Step click;
    click.text = {u"Click “短信核验”"_s, u"点击“短信核验”"_s, u"點選「短信核验」"_s};
    const std::unique_ptr<QWidget> lines(makeStepLines({open, click}));
    lines->resize(300, 200);
    lines->show();
    QVERIFY(QTest::qWaitForWindowExposed(lines.get()));
    QStringList numbers;
    QStringList shown;
    int y = -1;
    for (const QLabel *label : lines->findChildren<QLabel *>()) {
        if (label->text().endsWith(u'.') && label->text().size() == 2) {
            numbers << label->text();
            continue;
        }
        shown << label->text();
        QVERIFY(label->y() > y);
        y = label->y();
    }
    QCOMPARE(numbers, QStringList({u"1."_s, u"2."_s}));
    QCOMPARE(shown, texts);
}

#include "tst_steplist.moc"

BEIAN_UI_TEST_MAIN(StepListTest)
