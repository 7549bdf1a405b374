// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qregularexpression.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qdesktopservices.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qscrollarea.h>

#include "tests/ui/settling.h"
#include "tests/ui/uimain.h"
#include "tests/ui/wizardbench.h"
#include "tests/warnings.h"
#include "ui/number/answerdialog.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// What a screen of 1024 × 600 leaves below the title of a window.
constexpr QSize smallest(1000, 560);

// Is all of it in what the page shows of its content?
bool isInView(const WizardBench &bench, const QString &name)
{
    const auto *part = bench.find<QWidget>(name);
    const auto *scroll = bench.wizard.currentPage()->findChild<QScrollArea *>(u"pageScroll"_s);
    if (!part || !scroll)
        return false;
    const QWidget *view = scroll->viewport();
    return view->rect().contains(QRect(part->mapTo(scroll->widget(), QPoint(0, 0))
                                           + scroll->widget()->pos(),
                                       part->size()));
}

void noteWrongInput(WizardBench &bench)
{
    constexpr int place = 4; // in the list
    QVERIFY(bench.press(u"row1Answer"_s));
    auto *dialog = qobject_cast<AnswerDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>(u"answerList"_s);
    for (int i = 0; i <= place; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    settle();
}

} // namespace

// Page 5: what is to be copied, and what a click did, is in view.
class SitePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void aClickThatOpensSaysSoWhereItWasMade();
    void withoutABrowserTheWaysOnStandThere();
    void valuesStandAboveInstructions();
    void whatCameIsInViewOnALowScreen();
    void aRowStaysWhereItIsWhenItIsRegistered();
    void wrongInputsMoveNothingAndStayInView();
    void afterTheLastInputThereIsNoNextOne();
    void theLinksStayWhereTheyAre();
    void whatWasWipedSaysSo();
};

void SitePageTest::aClickThatOpensSaysSoWhereItWasMade()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(!bench.isShown(u"siteOpened"_s));
    QVERIFY(bench.press(u"openSite"_s));
    QCOMPARE(bench.opened.size(), 1);
    QCOMPARE(bench.text(u"siteOpened"_s), u"已在浏览器中打开"_s);
    QVERIFY(isInView(bench, u"siteOpened"_s));
}

// It says so there, and takes the place of nothing that is said elsewhere.
void SitePageTest::withoutABrowserTheWaysOnStandThere()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    QDesktopServices::unsetUrlHandler(u"https"_s);
    static const QRegularExpression none(u"does not support QPlatformServices::openUrl"_s);
    QTest::ignoreMessage(QtWarningMsg, none);
    bench.wizard.resize(smallest);
    settle();
    QVERIFY(bench.press(u"openSite"_s));
    for (const QString &part : {u"siteOpened"_s, u"copyAddress"_s, u"pageToPhone"_s})
        QVERIFY2(isInView(bench, part), qPrintable(part));
    QCOMPARE(bench.text(u"siteOpened"_s), u"无法打开浏览器"_s);
    QVERIFY(bench.press(u"copyAddress"_s));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"https://"_s));
    QVERIFY(bench.press(u"row1CopyCode"_s));
    QVERIFY(bench.find<QAbstractButton>(u"row1CopyCode"_s)->text().contains(u"60"_s));
    QVERIFY(isInView(bench, u"row1CopyCode"_s));
    bench.clipboard.clear();
}

void SitePageTest::valuesStandAboveInstructions()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    const auto top = [&bench](const QString &name) {
        return bench.find<QWidget>(name)->mapTo(&bench.wizard, QPoint(0, 0)).y();
    };
    QVERIFY(top(u"row1CopyCode"_s) < top(u"siteSteps"_s));
    QVERIFY(top(u"row1Verified"_s) < top(u"siteSteps"_s));
}

// After the second wrong input all three are compared, below the rows; what to press for it is in view.
void SitePageTest::whatCameIsInViewOnALowScreen()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    bench.wizard.resize(smallest);
    settle();
    noteWrongInput(bench);
    QVERIFY(isInView(bench, u"siteAnswer"_s));
    noteWrongInput(bench);
    for (const QString &part : {u"row1Compare"_s, u"row1Compared"_s})
        QVERIFY2(isInView(bench, part), qPrintable(part));
}

void SitePageTest::aRowStaysWhereItIsWhenItIsRegistered()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    const auto places = [&bench] {
        QList<QPoint> tops;
        for (const QString &name : {u"row1Person"_s, u"row2Person"_s, u"siteSteps"_s})
            tops << bench.find<QWidget>(name)->mapTo(&bench.wizard, QPoint(0, 0));
        return tops;
    };
    settle(); // the check of the site has said what it found
    const QList<QPoint> before = places();
    QVERIFY(bench.press(u"row1Verified"_s));
    settle();
    QCOMPARE(places(), before);
}

// In a window as it opens: each of them, with its undo, in view, and not a row or a card under the pointer
// moves, to the last one.
void SitePageTest::wrongInputsMoveNothingAndStayInView()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    settle();
    const auto places = [&bench] {
        QList<QRect> found;
        for (const QString &name : {u"siteCard"_s, u"row1Answer"_s, u"row2Person"_s}) {
            const auto *part = bench.find<QWidget>(name);
            found << QRect(part->mapTo(&bench.wizard, QPoint()), part->size());
        }
        return found;
    };
    const QList<QRect> before = places();
    for (int wrong = 1; wrong <= 5; ++wrong) {
        noteWrongInput(bench);
        settle();
        QCOMPARE(places(), before);
        const bool isCompared = bench.isShown(u"row1Compare"_s);
        const QString undo = isCompared ? u"row1CompareUndo"_s : u"siteAnswerUndo"_s;
        QVERIFY2(isInView(bench, undo), qPrintable(QString::number(wrong)));
        if (isCompared) {
            QVERIFY(isInView(bench, u"row1Compared"_s));
            QVERIFY(!bench.isShown(u"siteAnswer"_s)); // the panel says it
            QVERIFY(bench.press(u"row1Compared"_s));
            settle();
        }
    }
}

void SitePageTest::afterTheLastInputThereIsNoNextOne()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    for (int wrong = 1; wrong <= 5; ++wrong)
        noteWrongInput(bench);
    QVERIFY(bench.isShown(u"siteReturn"_s));
    QVERIFY(bench.text(u"siteAnswerText"_s).isEmpty());
    for (const QString &chip : {u"row1CopyCode"_s, u"row1CopyPhone"_s, u"row1CopySuffix"_s})
        QVERIFY2(!bench.find<QAbstractButton>(chip)->isEnabled(), qPrintable(chip));
    QVERIFY(bench.find<QAbstractButton>(u"row2CopyPhone"_s)->isEnabled());
    QVERIFY(!bench.missing().contains(u'\n')); // and nothing of numbers that are still to be verified
    QVERIFY(bench.press(u"siteAnswerUndo"_s));
    QVERIFY(!bench.isShown(u"siteReturn"_s));
}

// What a click says comes behind them.
void SitePageTest::theLinksStayWhereTheyAre()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    settle();
    const auto place = [&bench](const QString &name) {
        return bench.find<QWidget>(name)->mapTo(&bench.wizard, QPoint());
    };
    const QPoint copy = place(u"copyAddress"_s);
    const QPoint home = place(u"openHome"_s);
    const QPoint table = place(u"siteTable"_s);
    QVERIFY(bench.press(u"openSite"_s));
    settle();
    QVERIFY(bench.isShown(u"siteOpened"_s));
    QCOMPARE(place(u"copyAddress"_s), copy);
    QCOMPARE(place(u"openHome"_s), home);
    QCOMPARE(place(u"siteTable"_s), table);
}

void SitePageTest::whatWasWipedSaysSo()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(!bench.text(u"row1Budget"_s).contains(u"已清除"_s));
    bench.session.wipePrivate();
    QVERIFY(bench.text(u"row1Budget"_s).startsWith(u"因无人操作已清除。"_s));
    QVERIFY(!bench.text(u"row2Budget"_s).contains(u"已清除"_s)); // there was nothing
}

BEIAN_UI_TEST_MAIN(SitePageTest)
#include "tst_sitepage.moc"
