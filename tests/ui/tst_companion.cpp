// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/warnings.h"
#include "app/store/filingcache.h"
#include "boardbench.h"
#include "ui/companion/companionhost.h"
#include "ui/companion/companionwindow.h"
#include "ui/number/answerdialog.h"
#include "uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString textOf(const QWidget &window, const QString &name)
{
    const auto *label = window.findChild<QLabel *>(name);
    return label && label->isVisible() ? label->text() : QString();
}

// The small window of the wizard that was opened last, by the link of its page.
CompanionWindow *shrink(BoardBench &bench)
{
    if (!bench.click(u"siteShrink"_s))
        return nullptr;
    QCoreApplication::processEvents();
    return bench.program->companions().companionOf(bench.wizard());
}

} // namespace

// The small window beside the browser, worked by keyboard.
class CompanionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void showsTheNumberThatIsOpen();
    void copiesEachValue();
    void goesFromPersonToPerson();
    void verifiedAndUndoneReachTheWizard();
    void verifiedLeadsToTheNextPerson();
    void aDoubleClickRegistersOnePerson();
    void answerOfTheSiteIsTakenThere();
    void pauseBeforeTheLastInputHoldsHereToo();
    void escapeBringsTheWizardBack();
    void closingBringsTheWizardBack();
    void openingTheFilingAgainPutsItAway();
    void keepsItsPlace();
    void numberThatWasTakenOutElsewhereIsGone();
    void itsValuesGoWithTheLastNumber();
    void withoutAnInputLeftNothingIsCopied();
    void nothingIsCutAtLargeType();
    void everyControlHasAName();

private:
    [[nodiscard]] bool goToSite(BoardBench &bench);
};

// A first filing in 广东 with two numbers; the SMS of the first came.
bool CompanionTest::goToSite(BoardBench &bench)
{
    return bench.restart({MainProgram::newOption})
        && bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}) && bench.click(u"sms1Now"_s)
        && bench.fill(u"sms1Code"_s, u"482913"_s) && bench.next()
        && bench.fill(u"suffix1DocumentField"_s, u"18302X"_s) && bench.next();
}

void CompanionTest::showsTheNumberThatIsOpen()
{
    BoardBench bench;
    QVERIFY(goToSite(bench));
    CompanionWindow *companion = shrink(bench);
    QVERIFY(companion && companion->isVisible());
    QVERIFY(!bench.wizard().isVisible());
    QVERIFY(companion->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    QCOMPARE(companion->focusWidget()->objectName(), u"companionCodeCopy"_s);
    QCOMPARE(companion->number()->phone(), subjectPhone);
    QCOMPARE(textOf(*companion, u"companionPerson"_s), u"主体负责人"_s);
    QCOMPARE(textOf(*companion, u"companionPlace"_s), u"1 / 2"_s);
    QCOMPARE(textOf(*companion, u"companionCode"_s), u"482913"_s);
    QCOMPARE(textOf(*companion, u"companionNumber"_s), subjectPhone);
    QCOMPARE(textOf(*companion, u"companionSuffix"_s), u"18302X"_s);
    QVERIFY(textOf(*companion, u"companionDeadline"_s).contains(u"11-24 09:00"_s));
    QVERIFY(textOf(*companion, u"companionHint"_s).contains(u"不要告诉任何人"_s));
}

void CompanionTest::copiesEachValue()
{
    BoardBench bench;
    QVERIFY(goToSite(bench));
    CompanionWindow *companion = shrink(bench);
    QVERIFY(companion);
    KeyDriver keys(*companion);
    const int height = companion->height();
    for (const auto &[button, value] : {std::pair(u"companionCodeCopy"_s, u"482913"_s),
                                        std::pair(u"companionNumberCopy"_s, subjectPhone),
                                        std::pair(u"companionSuffixCopy"_s, u"18302X"_s)}) {
        QVERIFY(keys.pressButton(button));
        QCOMPARE(QGuiApplication::clipboard()->text(), value);
        QVERIFY(textOf(*companion, u"companionHint"_s).contains(u"60"_s));
        QVERIFY(textOf(*companion, u"companionHint"_s).contains(u"不要告诉任何人"_s));
        QCoreApplication::processEvents();
        QCOMPARE(companion->height(), height);
    }
    bench.program->clipboard().clear();
}

void CompanionTest::goesFromPersonToPerson()
{
    BoardBench bench;
    QVERIFY(goToSite(bench));
    CompanionWindow *companion = shrink(bench);
    KeyDriver keys(*companion);
    QVERIFY(!companion->findChild<QAbstractButton *>(u"companionPrevious"_s)->isEnabled());
    QVERIFY(keys.pressButton(u"companionNext"_s));
    QCOMPARE(companion->number()->phone(), sitePhone);
    QVERIFY(!companion->findChild<QAbstractButton *>(u"companionNext"_s)->isEnabled());
    // Before its SMS there is no answer of the site, as on the wizard's page.
    for (const QString &answer : {u"companionAnswer"_s, u"companionVerified"_s})
        QVERIFY(!companion->findChild<QPushButton *>(answer)->isVisible());
    // Nothing to copy where nothing is known.
    QVERIFY(!companion->findChild<QAbstractButton *>(u"companionCodeCopy"_s)->isEnabled());
    QVERIFY(keys.pressButton(u"companionPrevious"_s));
    QCOMPARE(companion->number()->phone(), subjectPhone);
}

void CompanionTest::verifiedAndUndoneReachTheWizard()
{
    BoardBench bench;
    QVERIFY(goToSite(bench));
    CompanionWindow *companion = shrink(bench);
    KeyDriver keys(*companion);
    QVERIFY(keys.pressButton(u"companionVerified"_s));
    QCOMPARE(textOf(*companion, u"companionState"_s), u"已核验"_s);
    QTRY_VERIFY(
        bench.recordOf(u"陈先生"_s)->numbers.constFirst().verification.verifiedAt.isValid());
    QVERIFY(keys.pressButton(u"companionVerified"_s));
    QTRY_VERIFY(
        !bench.recordOf(u"陈先生"_s)->numbers.constFirst().verification.verifiedAt.isValid());
    // As high as what it says, and no higher.
    QTRY_COMPARE(companion->height(), companion->layout()->totalHeightForWidth(companion->width()));
}

// Whose SMS has come, too; who still waits for it is left alone.
void CompanionTest::verifiedLeadsToTheNextPerson()
{
    BoardBench bench;
    QVERIFY(bench.restart({MainProgram::newOption}));
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.click(u"sms1Now"_s) && bench.fill(u"sms1Code"_s, u"482913"_s));
    QVERIFY(bench.click(u"sms2Now"_s) && bench.fill(u"sms2Code"_s, u"739104"_s) && bench.next());
    QVERIFY(bench.fill(u"suffix1DocumentField"_s, u"18302X"_s) && !bench.next() && bench.next());
    CompanionWindow *companion = shrink(bench);
    QVERIFY(companion);
    KeyDriver keys(*companion);
    QVERIFY(keys.pressButton(u"companionVerified"_s));
    QCOMPARE(companion->number()->phone(), sitePhone);
    QCOMPARE(companion->focusWidget()->objectName(), u"companionCodeCopy"_s);
    QVERIFY(keys.pressButton(u"companionVerified"_s));
    QCOMPARE(companion->number()->phone(), sitePhone);
}

void CompanionTest::aDoubleClickRegistersOnePerson()
{
    BoardBench bench;
    QVERIFY(bench.restart({MainProgram::newOption}));
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    for (const QString &card : {u"sms1"_s, u"sms2"_s}) {
        QVERIFY(bench.click(card + u"Now"_s));
        QVERIFY(bench.fill(card + u"Code"_s, card == u"sms1" ? u"482913"_s : u"730154"_s));
    }
    QVERIFY(bench.next());
    QVERIFY(bench.fill(u"suffix1DocumentField"_s, u"18302X"_s));
    QVERIFY(bench.next() || bench.next()); // without the last six of the second
    CompanionWindow *companion = shrink(bench);
    QVERIFY(companion);
    QVERIFY(QTest::qWaitForWindowActive(companion));
    const auto *button = companion->findChild<QAbstractButton *>(u"companionVerified"_s);
    const auto doubleClick = [&] {
        QTest::mouseDClick(companion->windowHandle(), Qt::LeftButton, {},
                           button->mapTo(companion, button->rect().center()));
    };
    doubleClick();
    QCOMPARE(textOf(*companion, u"companionPlace"_s), u"2 / 2"_s);
    const NumberSession &second = *companion->number();
    QCOMPARE(second.phone(), sitePhone);
    QCOMPARE(second.state(), VerificationState::Received);
    // The last one stays, with its way back under the pointer: neither is it taken back.
    doubleClick();
    QCOMPARE(second.state(), VerificationState::Verified);
}

void CompanionTest::answerOfTheSiteIsTakenThere()
{
    BoardBench bench;
    QVERIFY(goToSite(bench));
    CompanionWindow *companion = shrink(bench);
    KeyDriver keys(*companion);
    QVERIFY(keys.pressButton(u"companionAnswer"_s));
    QCoreApplication::processEvents();
    auto *dialog = companion->findChild<AnswerDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    KeyDriver dialogKeys(*dialog);
    dialogKeys.press(Qt::Key_Down);
    dialogKeys.press(Qt::Key_Down);
    dialogKeys.press(Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(textOf(*companion, u"companionState"_s), u"已核验"_s);
    QVERIFY(!textOf(*companion, u"companionAnswerTitle"_s).isEmpty());
}

void CompanionTest::pauseBeforeTheLastInputHoldsHereToo()
{
    BoardBench bench;
    QVERIFY(goToSite(bench));
    CompanionWindow *companion = shrink(bench);
    KeyDriver keys(*companion);
    for (int i = 0; i < 4; ++i) {
        QVERIFY(keys.pressButton(u"companionAnswer"_s));
        QCoreApplication::processEvents();
        auto *dialog = companion->findChild<AnswerDialog *>();
        KeyDriver dialogKeys(*dialog);
        for (int down = 0; down < 5; ++down)
            dialogKeys.press(Qt::Key_Down);
        dialogKeys.press(Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QVERIFY(textOf(*companion, u"companionBudget"_s).contains(u"还可输错 1 次"_s));
    QVERIFY(!companion->findChild<QAbstractButton *>(u"companionCodeCopy"_s)->isEnabled());
    QVERIFY(textOf(*companion, u"companionHint"_s).contains(u"返回向导"_s));
    QVERIFY(keys.pressButton(u"companionReturn"_s));
    QVERIFY(bench.wizard().isVisible());
    QVERIFY(bench.click(u"row1Compared"_s));
    companion = shrink(bench);
    QVERIFY(companion->findChild<QAbstractButton *>(u"companionCodeCopy"_s)->isEnabled());
}

void CompanionTest::escapeBringsTheWizardBack()
{
    BoardBench bench;
    QVERIFY(goToSite(bench));
    CompanionWindow *companion = shrink(bench);
    KeyDriver(*companion).press(Qt::Key_Escape);
    QVERIFY(bench.wizard().isVisible());
    QVERIFY(!companion->isVisible());
}

void CompanionTest::closingBringsTheWizardBack()
{
    BoardBench bench;
    QVERIFY(goToSite(bench));
    CompanionWindow *companion = shrink(bench);
    companion->close();
    QVERIFY(bench.wizard().isVisible());
    QVERIFY(!companion->isVisible());
}

// The board opens the wizard: both at once would cover each other's questions.
void CompanionTest::openingTheFilingAgainPutsItAway()
{
    BoardBench bench;
    QVERIFY(goToSite(bench));
    CompanionWindow *companion = shrink(bench);
    bench.program->wizards().open(bench.recordOf(u"陈先生"_s)->id);
    QVERIFY(bench.wizard().isVisible());
    QVERIFY(!companion->isVisible());
}

void CompanionTest::keepsItsPlace()
{
    BoardBench bench;
    QVERIFY(goToSite(bench));
    CompanionWindow *companion = shrink(bench);
    const QPoint place(37, 41);
    companion->move(place);
    KeyDriver(*companion).press(Qt::Key_Escape);
    QCOMPARE(bench.program->settings().text(Setting::CompanionPlace), u"37 41"_s);
    companion = shrink(bench);
    QCOMPARE(companion->pos(), place);
    KeyDriver(*companion).press(Qt::Key_Escape);
    // A screen that is gone is no place.
    (void)bench.program->settings().setValue(Setting::CompanionPlace, u"99999 99999"_s);
    companion = shrink(bench);
    QVERIFY(companion->screen()->geometry().contains(companion->geometry().center()));
}

void CompanionTest::numberThatWasTakenOutElsewhereIsGone()
{
    BoardBench bench;
    QVERIFY(goToSite(bench));
    bench.program->wizards().keepAll();
    CompanionWindow *companion = shrink(bench);
    QVERIFY(companion);
    FilingRecord elsewhere = *bench.recordOf(u"陈先生"_s);
    elsewhere.persons.removeFirst();
    elsewhere.numbers.removeFirst();
    bench.program->cache().put(elsewhere, {});
    QCOMPARE(companion->number()->phone(), sitePhone);
    QCOMPARE(textOf(*companion, u"companionPlace"_s), u"1 / 1"_s);
    elsewhere.persons.clear();
    elsewhere.numbers.clear();
    bench.program->cache().put(elsewhere, {});
    QVERIFY(!companion->number());
    QVERIFY(!companion->findChild<QPushButton *>(u"companionVerified"_s)->isEnabled());
    QVERIFY(KeyDriver(*companion).pressButton(u"companionReturn"_s));
    QVERIFY(!bench.wizard().findChild<QPushButton *>(u"row1Verified"_s));
}

// Its filing stays open: what the site took of it must not stay in the window.
void CompanionTest::itsValuesGoWithTheLastNumber()
{
    BoardBench bench;
    QVERIFY(goToSite(bench));
    bench.program->wizards().keepAll();
    CompanionWindow *companion = shrink(bench);
    QVERIFY(companion);
    QCOMPARE(textOf(*companion, u"companionCode"_s), u"482913"_s);
    FilingRecord elsewhere = *bench.recordOf(u"陈先生"_s);
    elsewhere.persons.clear();
    elsewhere.numbers.clear();
    bench.program->cache().put(elsewhere, {});
    QVERIFY(!companion->number());
    for (const QString &name : {u"companionCode"_s, u"companionNumber"_s, u"companionSuffix"_s}) {
        QCOMPARE(textOf(*companion, name), u"未填写"_s);
        QVERIFY(!companion->findChild<QPushButton *>(name + "Copy"_L1)->isEnabled());
    }
}

void CompanionTest::withoutAnInputLeftNothingIsCopied()
{
    BoardBench bench;
    QVERIFY(goToSite(bench));
    CompanionWindow *companion = shrink(bench);
    QVERIFY(companion);
    const QList<SiteMessage> &messages = bench.program->cache().rules().siteMessages;
    const auto wrong =
        std::ranges::find(messages, SiteMessageEffect::WrongInput, &SiteMessage::effect);
    const auto *copy = companion->findChild<QPushButton *>(u"companionCodeCopy"_s);
    for (int input = 1; input <= 5; ++input) {
        companion->number()->takeAnswer(*wrong, AnswerChoice::Site);
        companion->number()->confirmCompared();
        QCOMPARE(copy->isEnabled(), input < 5);
    }
    QCOMPARE(textOf(*companion, u"companionHint"_s), u"输入次数已用完，不能复制。"_s);
}

void CompanionTest::nothingIsCutAtLargeType()
{
    applyTheme(*qApp, {ThemeMode::Light, 1.5});
    {
        BoardBench bench;
        QVERIFY(goToSite(bench));
        CompanionWindow *companion = shrink(bench);
        QCoreApplication::processEvents();
        int seen = 0;
        for (const QLabel *label : companion->findChildren<QLabel *>()) {
            seen += label->isVisible() && !label->text().isEmpty();
            const bool isWhole = !label->isVisible() || label->text().isEmpty()
                || label->height() >= label->heightForWidth(label->width());
            QVERIFY2(isWhole, qPrintable(label->objectName() + label->text()));
        }
        QVERIFY(seen > 6); // three values with their titles, and whose they are
        for (const QAbstractButton *button : companion->findChildren<QAbstractButton *>())
            QVERIFY2(!button->isVisible() || button->width() >= button->minimumSizeHint().width(),
                     qPrintable(button->objectName()));
    }
    applyTheme(*qApp, {ThemeMode::Light, 1.0});
}

void CompanionTest::everyControlHasAName()
{
    BoardBench bench;
    QVERIFY(goToSite(bench));
    CompanionWindow *companion = shrink(bench);
    const auto buttons = companion->findChildren<QAbstractButton *>();
    QVERIFY(buttons.size() > 6);
    for (const QAbstractButton *button : buttons) {
        QVERIFY(!button->objectName().isEmpty());
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    }
}

BEIAN_UI_TEST_MAIN(CompanionTest)
#include "tst_companion.moc"
