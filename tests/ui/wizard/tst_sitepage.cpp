// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qregularexpression.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qdesktopservices.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qscrollbar.h>

#include "tests/ui/settling.h"
#include "tests/ui/uimain.h"
#include "tests/ui/wizardbench.h"
#include "tests/warnings.h"
#include "ui/number/answerdialog.h"
#include "ui/texts/language.h"
#include "ui/theme/theme.h"

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
    void initTestCase() { applyTheme(*qApp, {ThemeMode::Light, 1.0}); } // as in the program
    void init() { failOnWarnings(); }
    void cleanup() { QVERIFY(installLanguage(*qApp, u"zh_CN"_s)); }
    void aClickThatOpensSaysSoWhereItWasMade();
    void withoutABrowserTheWaysOnStandThere();
    void valuesStandAboveInstructions();
    void whatCameIsInViewOnALowScreen();
    void aRowStaysWhereItIsWhenItIsRegistered();
    void wrongInputsMoveNothingAndStayInView_data();
    void wrongInputsMoveNothingAndStayInView();
    void afterTheLastInputThereIsNoNextOne();
    void answersAreChoicesBelowWhatWasGiven();
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

void SitePageTest::wrongInputsMoveNothingAndStayInView_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("hasBrowser");
    for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
        QTest::addRow("%s", qPrintable(language)) << language << true;
        QTest::addRow("%s, without a browser", qPrintable(language)) << language << false;
    }
}

// In a window as it opens at 1280 × 800: each of them, with its undo, in view without anything to scroll, and
// not a row or a card under the pointer moves, to the last one.
void SitePageTest::wrongInputsMoveNothingAndStayInView()
{
    QFETCH(QString, language);
    QFETCH(bool, hasBrowser);
    QVERIFY(installLanguage(*qApp, language));
    WizardBench bench(today());
    bench.wizard.resize(bench.wizard.size().boundedTo({1278, 760}));
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    if (!hasBrowser) {
        QDesktopServices::unsetUrlHandler(u"https"_s);
        static const QRegularExpression none(u"does not support QPlatformServices::openUrl"_s);
        QTest::ignoreMessage(QtWarningMsg, none);
    }
    QVERIFY(bench.press(u"openSite"_s));
    settle();
    const auto *scroll = bench.wizard.currentPage()->findChild<QScrollArea *>(u"pageScroll"_s);
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
        const QString undo = isCompared ? u"row1CompareUndo"_s
            : wrong < 5                  ? u"siteAnswerUndo"_s
                                         : u"siteReturnUndo"_s;
        QVERIFY2(isInView(bench, undo), qPrintable(QString::number(wrong)));
        const int hidden = scroll->verticalScrollBar()->maximum();
        QVERIFY2(hidden == 0, qPrintable(u"%1 pixels after %2"_s.arg(hidden).arg(wrong)));
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
    QVERIFY(!bench.isShown(u"siteAnswer"_s)); // the return says it
    for (const QString &chip : {u"row1CopyCode"_s, u"row1CopyPhone"_s, u"row1CopySuffix"_s})
        QVERIFY2(!bench.find<QAbstractButton>(chip)->isEnabled(), qPrintable(chip));
    QVERIFY(bench.find<QAbstractButton>(u"row2CopyPhone"_s)->isEnabled());
    QVERIFY(!bench.missing().contains(u'\n')); // and nothing of numbers that are still to be verified
    QVERIFY(bench.press(u"siteReturnUndo"_s));
    QVERIFY(!bench.isShown(u"siteReturn"_s));
}

// One mark like that of a radio button each; the dialog covers the values on a small screen, and has them.
void SitePageTest::answersAreChoicesBelowWhatWasGiven()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.press(u"row1Answer"_s));
    auto *dialog = qobject_cast<AnswerDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>(u"answerList"_s);
    const auto marked = [list] {
        QList<int> rows;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                rows << row;
        }
        return rows;
    };
    for (int row = 0; row < list->count(); ++row)
        QVERIFY(list->item(row)->data(Qt::CheckStateRole).isValid());
    QCOMPARE(marked(), QList<int>());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(marked(), QList<int>{1});
    dialog->findChild<QPlainTextEdit *>(u"answerPasted"_s)
        ->setPlainText(list->item(3)->text()); // found in what is pasted
    QCOMPARE(marked(), QList<int>{3});
    const auto *inputs = dialog->findChild<QLabel *>(u"answerInputs"_s);
    QVERIFY(inputs->isVisible());
    const NumberSession &number = bench.session.number(subjectPhone);
    for (const QString &given :
         {number.code().reveal(), subjectPhone, number.suffix().suffix.reveal()})
        QVERIFY2(!given.isEmpty() && inputs->text().contains(given), qPrintable(given));
    dialog->findChild<QPlainTextEdit *>(u"answerPasted"_s)->clear();
    dialog->reject();
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
