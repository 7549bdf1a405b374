// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qevent.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtabbar.h>

#include "app/record/recordchanges.h"
#include "boardbench.h"
#include "tests/warnings.h"
#include "ui/texts/language.h"
#include "ui/theme/theme.h"
#include "uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto applicant = "郑先生";

QString name()
{
    return QString::fromUtf8(applicant);
}

// A filing of two numbers, both verified, and read back: only the masks of its numbers are known.
bool keepVerified(BoardBench &bench, bool isVerified)
{
    if (!bench.restart({MainProgram::newOption})
        || !bench.enterFiling(name(), {subjectPhone, sitePhone}))
        return false;
    for (const QString &card : {u"sms1"_s, u"sms2"_s}) {
        const QString code = card == u"sms1" ? u"482913"_s : u"730154"_s;
        if (!bench.click(card + u"Now"_s) || !bench.fill(card + u"Code"_s, code))
            return false;
    }
    if (!bench.click(u"keep"_s))
        return false;
    FilingRecord record = *bench.recordOf(name());
    QList<FilingEvent> events;
    for (const KeptNumber &number : FilingRecord(record).numbers) {
        if (isVerified)
            events << markVerified(record, number.id, bench.clock.now());
    }
    bench.program->cache().put(record, events);
    return bench.isSaved() && bench.restart();
}

} // namespace

// What a filer met on the way through the pages, page by page: nothing is passed over in silence, and
// nothing is lost by a slip.
class FilersWayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { QVERIFY(installLanguage(*qApp, u"zh_CN"_s)); }
    void enterChoosesTheKindAndGoesOn();
    void whoeverIsTakenOutCanBePutBack();
    void noFigureBeforeEveryNumberIsKnown();
    void samePersonTwiceIsNoticed();
    void noRedBeforeSixCharacters();
    void nextDoesNotPassATabInSilence();
    void enterLeadsThroughTheFieldsOfTheSms();
    void aTimeThatIsNoneIsNotPassedInSilence_data();
    void aTimeThatIsNoneIsNotPassedInSilence();
    void enterStaysWithATimeThatIsNone();
    void aCodeWithoutItsTimeIsAskedAboutOnce();
    void theWheelChoosesNothing();
    void theLastSixBeginWithWhoIsOpen();
    void aWrongLastSixIsNotPassedInSilence();
    void theClerkNotesWhatTheFilerTyped();
    void theEndOffersTheNextFiling();
    void aFinishedFilingOpensAtItsEnd();
    void anExpiredFilingOpensAtItsWayOn();
    void wideWindowsDoNotStretchThePages();
    void titlesNameTheFiling();
    void titlesHideTheNameWhenNobodyIsThere();
    void whoIsVerifiedIsALineNoForm();
    void whoIsPutBackHasAFormAgain();
    void whoIsVerifiedLeavesNextOpen();
    void whatWasWipedSaysSo();
    void closingSaysThatFullNumbersAreForgotten();
    void closingSaysWhatHappened_data();
    void closingSaysWhatHappened();
    void whatIsRefusedIsAskedAboutBeforeItGoes_data();
    void whatIsRefusedIsAskedAboutBeforeItGoes();
    void whatIsRefusedIsMendedBeforeTheRestIsKept_data();
    void whatIsRefusedIsMendedBeforeTheRestIsKept();
    void aHalfNumberIsMendedBeforeTheRestIsKept();
    void whatIsWrongWithTheDateStandsUnderTheDate_data();
    void whatIsWrongWithTheDateStandsUnderTheDate();
    void aRemarkOnTheDateMovesNothing();
    void altAndALetterTypesNothing();
};

void FilersWayTest::enterChoosesTheKindAndGoesOn()
{
    WizardBench bench(today());
    QVERIFY(bench.chooseProvince(u"广东"_s));
    QVERIFY(bench.next());
    QVERIFY(!bench.isShown(u"peopleNote"_s)); // nothing is known yet
    QVERIFY(bench.keys.tabTo(u"type-first"_s));
    bench.keys.press(Qt::Key_Return);
    QCOMPARE(bench.session.record().type, FilingType::First);
    QCOMPARE(bench.page(), PageId::People);
    QCOMPARE(bench.wizard.focusWidget()->objectName(), u"person1Phone"_s);
}

void FilersWayTest::whoeverIsTakenOutCanBePutBack()
{
    WizardBench bench(today());
    QVERIFY(bench.chooseProvince(u"广东"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseType(u"first"_s));
    QVERIFY(bench.fill(u"person1Phone"_s, subjectPhone));
    QVERIFY(bench.fill(u"person2Phone"_s, sitePhone));
    QVERIFY(!bench.isShown(u"peopleRemoved"_s));
    QVERIFY(bench.press(u"person1Remove"_s));
    QCOMPARE(bench.session.numbers().size(), 1);
    QVERIFY(bench.text(u"peopleRemovedTitle"_s).contains(u"主体负责人"_s));
    QVERIFY(bench.text(u"peopleRemovedText"_s).contains(u"还需"_s)); // the rules expect the person
    QVERIFY(bench.press(u"peoplePutBack"_s));
    QVERIFY(!bench.isShown(u"peopleRemoved"_s));
    QCOMPARE(bench.session.persons().constFirst().kept.role, Role::Subject);
    QCOMPARE(bench.session.number(subjectPhone).phone(), subjectPhone);
    QCOMPARE(bench.session.numbers().size(), 2);
    // Another kind of filing has other persons.
    QVERIFY(bench.press(u"person2Remove"_s));
    QVERIFY(bench.chooseType(u"new-site"_s));
    QVERIFY(!bench.isShown(u"peopleRemoved"_s));
}

void FilersWayTest::noFigureBeforeEveryNumberIsKnown()
{
    WizardBench bench(today());
    QVERIFY(bench.chooseProvince(u"广东"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseType(u"first"_s));
    QVERIFY(bench.fill(u"person1Phone"_s, subjectPhone));
    QVERIFY(!bench.text(u"peopleNoteTitle"_s).contains(u'1'));
    QVERIFY(bench.fill(u"person2Phone"_s, sitePhone));
    QCOMPARE(bench.text(u"peopleNoteTitle"_s), u"2 个手机号码要核验"_s);
}

void FilersWayTest::samePersonTwiceIsNoticed()
{
    WizardBench bench(today());
    QVERIFY(bench.chooseProvince(u"广东"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseType(u"first"_s));
    QVERIFY(bench.fill(u"person1Phone"_s, subjectPhone));
    QVERIFY(bench.fill(u"person2Phone"_s, subjectPhone)); // one person in two roles is usual
    QVERIFY(!bench.text(u"person2Hint"_s).contains(u"相同"_s));
    QVERIFY(bench.press(u"addSubjectPerson"_s));
    QVERIFY(bench.fill(u"person3Phone"_s, subjectPhone));
    QVERIFY(bench.text(u"person3Hint"_s).contains(u"相同"_s));
    QVERIFY(!bench.text(u"person1Hint"_s).contains(u"相同"_s));
    QVERIFY(bench.press(u"person3Remove"_s));
    QVERIFY(!bench.isShown(u"person3Hint"_s));
}

void FilersWayTest::noRedBeforeSixCharacters()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.next());
    const auto tone = [&bench] {
        return bench.find<QWidget>(u"suffix1SuffixNote"_s)->property("tone").toString();
    };
    QVERIFY(bench.fill(u"suffix1DocumentField"_s, u"0"_s));
    QCOMPARE(tone(), u"accent"_s);
    QVERIFY(bench.fill(u"suffix1DocumentField"_s, u"01234"_s));
    QCOMPARE(tone(), u"accent"_s);
    // Left, it is a mistake.
    bench.keys.press(Qt::Key_Tab);
    QCOMPARE(tone(), u"bad"_s);
    QVERIFY(bench.fill(u"suffix1DocumentField"_s, u"18302X"_s));
    QCOMPARE(tone(), u"accent"_s);
}

void FilersWayTest::nextDoesNotPassATabInSilence()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.receiveNow(2, u"730154"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.fillSuffix(1, u"18302X"_s));
    (void)bench.next();
    QCOMPARE(bench.page(), PageId::Suffix);
    QCOMPARE(bench.find<QTabBar>(u"suffixTabs"_s)->currentIndex(), 1);
    QVERIFY(bench.text(u"suffixLeftTitle"_s).contains(u"133****3000"_s));
    QCOMPARE(bench.wizard.focusWidget()->objectName(), u"suffix2DocumentField"_s);
    // Nothing was typed there yet that could be wrong, and what is typed moves nothing.
    QCOMPARE(bench.find<QWidget>(u"suffixLeft"_s)->property("tone").toString(), u"neutral"_s);
    const auto place = [&bench] {
        return bench.find<QWidget>(u"suffix2DocumentField"_s)->mapTo(&bench.wizard, QPoint());
    };
    const QPoint before = place();
    // It is a question, no lock.
    (void)bench.next();
    QCOMPARE(bench.page(), PageId::Site);
    bench.back();
    QVERIFY(bench.isShown(u"suffixLeft"_s)); // still true
    QVERIFY(bench.fillSuffix(2, u"18302X"_s));
    QVERIFY(!bench.isShown(u"suffixLeft"_s));
    QCOMPARE(place(), before);
    (void)bench.next();
    QCOMPARE(bench.page(), PageId::Site);
}

void FilersWayTest::enterLeadsThroughTheFieldsOfTheSms()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    const auto focus = [&bench] { return bench.wizard.focusWidget()->objectName(); };
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    bench.keys.press(Qt::Key_Return);
    QCOMPARE(focus(), u"sms1Received"_s);
    bench.keys.type(u"08:41"_s);
    bench.keys.press(Qt::Key_Return);
    QCOMPARE(bench.page(), PageId::Sms);
    QCOMPARE(focus(), u"sms2Code"_s);
    // Nothing of the second SMS is here yet: the next page can be turned to.
    bench.keys.press(Qt::Key_Return);
    QTRY_COMPARE(bench.page(), PageId::Suffix);
    bench.back();
    // By a button as well: on to the second card, not back into the first.
    QVERIFY(bench.fill(u"sms1Received"_s, QString()));
    QVERIFY(bench.press(u"sms1Now"_s));
    QCOMPARE(focus(), u"sms2Code"_s);
}

void FilersWayTest::aTimeThatIsNoneIsNotPassedInSilence_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("field");
    QTest::newRow("no such time") << u"25:99"_s << u"sms2Received"_s;
    QTest::newRow("half a time") << u"10:"_s << u"sms2Received"_s;
    QTest::newRow("a time that lies ahead") << u"2026-11-23 10:30"_s << u"sms2Received"_s;
    QTest::newRow("a time that is asked about") << u"23:59"_s << u"sms2Received"_s;
    QTest::newRow("of the provider's notice") << u"10:3"_s << u"sms2Notice"_s;
    QTest::newRow("five digits of six") << u"73015"_s << u"sms2Code"_s;
}

// By the mouse: the field is left by the click on Next.
void FilersWayTest::aTimeThatIsNoneIsNotPassedInSilence()
{
    QFETCH(QString, typed);
    QFETCH(QString, field);
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.fill(u"sms2Code"_s, u"730154"_s));
    if (field == "sms2Notice"_L1)
        QVERIFY(bench.press(u"sms2Now"_s));
    QVERIFY(bench.fill(field, typed));
    const auto pressNext = [&bench] {
        QTest::mouseClick(bench.wizard.button(QWizard::NextButton), Qt::LeftButton);
    };
    for (int press = 0; press < 2; ++press) {
        pressNext();
        QCOMPARE(bench.page(), PageId::Sms);
        QCOMPARE(bench.wizard.focusWidget()->objectName(), field);
        QVERIFY(bench.isShown(field + u"Error"_s));
        QVERIFY(!bench.find<QLineEdit>(field)->property("tone").toString().isEmpty());
    }
    // Empty, nothing of it is lost.
    QVERIFY(bench.fill(field, QString()));
    pressNext();
    if (field == "sms2Received"_L1)
        pressNext(); // asked about, once
    QCOMPARE(bench.page(), PageId::Suffix);
}

void FilersWayTest::enterStaysWithATimeThatIsNone()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    QVERIFY(bench.fill(u"sms1Received"_s, u"10:"_s));
    QVERIFY(!bench.isShown(u"sms1ReceivedError"_s)); // half a time is no mistake while it is typed
    bench.keys.press(Qt::Key_Return);
    QCOMPARE(bench.wizard.focusWidget()->objectName(), u"sms1Received"_s);
    QCOMPARE(bench.find<QLineEdit>(u"sms1Received"_s)->property("tone").toString(), u"bad"_s);
    QVERIFY(bench.isShown(u"sms1ReceivedError"_s));
    QVERIFY(bench.fill(u"sms1Received"_s, u"08:30"_s));
    bench.keys.press(Qt::Key_Return);
    QCOMPARE(bench.wizard.focusWidget()->objectName(), u"sms2Code"_s);
    // What was left by Enter is not half typed any more, wherever the focus goes.
    QVERIFY(bench.fill(u"sms2Received"_s, u"10:"_s));
    bench.keys.press(Qt::Key_Return);
    bench.keys.press(Qt::Key_Tab);
    QVERIFY(bench.isShown(u"sms2ReceivedError"_s));
}

void FilersWayTest::aCodeWithoutItsTimeIsAskedAboutOnce()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.fill(u"sms2Code"_s, u"730154"_s));
    QVERIFY(!bench.next());
    QCOMPARE(bench.wizard.focusWidget()->objectName(), u"sms2Received"_s);
    QVERIFY(bench.text(u"sms2ReceivedError"_s).contains(u"再按一次"_s));
    QVERIFY(bench.next());
    QCOMPARE(bench.page(), PageId::Suffix);
}

// A page is scrolled with the pointer over its fields.
void FilersWayTest::theWheelChoosesNothing()
{
    BoardBench bench;
    QVERIFY(bench.restart({MainProgram::newOption}));
    QVERIFY(bench.enterFiling(name(), {subjectPhone, sitePhone}));
    QVERIFY(bench.click(u"sms1Now"_s));
    QVERIFY(bench.fill(u"sms1Code"_s, u"482913"_s));
    QVERIFY(bench.next());
    auto *box = bench.wizard().findChild<QComboBox *>(u"suffix1Document"_s);
    QVERIFY(box && box->isVisible());
    const int before = box->currentIndex();
    const QPointF centre = box->rect().center();
    QWheelEvent wheel(centre, box->mapToGlobal(centre), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &wheel);
    QCOMPARE(box->currentIndex(), before);
}

void FilersWayTest::theLastSixBeginWithWhoIsOpen()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.fillSuffix(1, u"18302X"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.press(u"row2ToSms"_s));
    QVERIFY(bench.receiveNow(2, u"730154"_s));
    QVERIFY(bench.next());
    QCOMPARE(bench.find<QTabBar>(u"suffixTabs"_s)->currentIndex(), 1);
    QTRY_COMPARE(bench.wizard.focusWidget()->objectName(), u"suffix2DocumentField"_s);
    // A click on a tab leads into its field.
    auto *tabs = bench.find<QTabBar>(u"suffixTabs"_s);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
    QTRY_COMPARE(bench.wizard.focusWidget()->objectName(), u"suffix1DocumentField"_s);
}

void FilersWayTest::aWrongLastSixIsNotPassedInSilence()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.fillSuffix(1, u"18302X"_s));
    QVERIFY(bench.fillSuffix(2, u"12345a"_s));
    bench.keys.press(Qt::Key_Tab);
    QCOMPARE(bench.find<QLineEdit>(u"suffix2DocumentField"_s)->property("tone").toString(),
             u"bad"_s);
    (void)bench.next();
    QCOMPARE(bench.page(), PageId::Suffix);
    QVERIFY(bench.text(u"suffixLeftTitle"_s).contains(u"填写有误"_s));
    (void)bench.next();
    QCOMPARE(bench.page(), PageId::Site);
}

// At a counter the filer's window forgets the codes, and the clerk still notes what came of them.
void FilersWayTest::theClerkNotesWhatTheFilerTyped()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.program->settings().setValue(Setting::CounterMode, true));
    QVERIFY(bench.restart({MainProgram::newOption}));
    QTRY_VERIFY(bench.program->wizards().isAnyOpen());
    QVERIFY(bench.enterFiling(name(), {subjectPhone, sitePhone}));
    QVERIFY(bench.click(u"sms1Now"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.next());
    QCOMPARE(bench.wizard().currentId(), int(PageId::Site));
    QVERIFY(bench.click(u"row1Verified"_s));
    QVERIFY(!bench.wizard().findChild<QAbstractButton *>(u"row1Verified"_s)->isEnabled());
}

void FilersWayTest::theEndOffersTheNextFiling()
{
    BoardBench bench;
    QVERIFY(keepVerified(bench, true));
    bench.select(name());
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.program->wizards().isAnyOpen());
    VerifyWizard &wizard = bench.wizard();
    for (const QString &gone : {u"cancel"_s, u"keep"_s})
        QVERIFY2(!wizard.findChild<QAbstractButton *>(gone)->isVisible(), qPrintable(gone));
    const QUuid before = bench.program->wizards().lastOpened();
    QVERIFY(bench.click(u"nextFiling"_s));
    QTRY_VERIFY(bench.program->wizards().lastOpened() != before);
    QCOMPARE(bench.wizard().currentId(), int(PageId::Province));
    QVERIFY(!bench.program->wizards().wizardOf(before));
    // In front of the board, which comes to the front when a wizard is closed.
    QTRY_VERIFY(bench.wizard().isActiveWindow());
    // Back from the end, there is something to keep again.
    QVERIFY(bench.wizard().findChild<QAbstractButton *>(u"keep"_s)->isVisible());
}

void FilersWayTest::aFinishedFilingOpensAtItsEnd()
{
    BoardBench bench;
    QVERIFY(keepVerified(bench, true));
    bench.select(name());
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.program->wizards().isAnyOpen());
    QCOMPARE(bench.wizard().currentId(), int(PageId::Done));
    const auto *first = bench.wizard().findChild<QLabel *>(u"done1"_s);
    QVERIFY(first && first->isVisible());
    QVERIFY(bench.wizard().findChild<QLabel *>(u"done2"_s)->isVisible());
}

void FilersWayTest::anExpiredFilingOpensAtItsWayOn()
{
    BoardBench bench;
    QVERIFY(keepVerified(bench, false));
    bench.advance(25h);
    bench.select(name());
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.program->wizards().isAnyOpen());
    auto *again = bench.wizard().findChild<QAbstractButton *>(u"peopleReturnNewRound"_s);
    QVERIFY(again && again->isVisible());
    QTRY_VERIFY(again->hasFocus());
    QVERIFY(bench.wizard()
                .findChild<QLabel *>(u"peopleReturnText"_s)
                ->text()
                .contains(u"138****8000"_s));
    // Nothing has to be filled in here: neither is it asked for, nor is anything forecast.
    QVERIFY(!bench.wizard().findChild<QWidget *>(u"peopleNote"_s)->isVisible());
    for (const QLabel *missing : bench.wizard().findChildren<QLabel *>(u"missing"_s))
        QVERIFY(!missing->isVisible() || !missing->text().contains(u"还需"_s));
    QVERIFY(bench.click(u"peopleReturnNewRound"_s));
    QVERIFY(!again->isVisible());
    // What is asked for next has the focus.
    QVERIFY(qobject_cast<QLineEdit *>(bench.wizard().focusWidget()));
    QTRY_COMPARE(bench.recordOf(name())->round, 2);
}

void FilersWayTest::wideWindowsDoNotStretchThePages()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    const auto *card = bench.find<QWidget>(u"sms1"_s);
    bench.wizard.resize(3 * bench.wizard.width(), bench.wizard.height());
    QCoreApplication::processEvents();
    QVERIFY2(card->width() <= gap(140), qPrintable(QString::number(card->width())));
    // Nor do its links stand far from it.
    const auto right = [&bench](const QWidget *part) {
        return part->mapTo(&bench.wizard, QPoint(part->width(), 0)).x();
    };
    const int page = right(bench.find<QWidget>(u"sms2"_s));
    QVERIFY(qAbs(right(bench.find<QWidget>(u"pageFaq"_s)) - page) <= gap(8));
}

void FilersWayTest::titlesNameTheFiling()
{
    WizardBench bench(today());
    QVERIFY(bench.wizard.windowTitle().contains(u"新建"_s));
    QVERIFY(bench.chooseProvince(u"广东"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseType(u"first"_s));
    QVERIFY(bench.wizard.windowTitle().endsWith(u"广东 · 首次备案"_s));
    QVERIFY(bench.fill(u"person1Phone"_s, subjectPhone));
    QVERIFY(bench.wizard.windowTitle().endsWith(u"138****8000"_s));
    bench.session.setApplicant(name());
    QVERIFY(bench.wizard.windowTitle().endsWith(name()));
}

void FilersWayTest::titlesHideTheNameWhenNobodyIsThere()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.program->settings().setValue(Setting::CounterMode, true));
    QVERIFY(bench.restart({MainProgram::newOption}));
    QTRY_VERIFY(bench.program->wizards().isAnyOpen());
    QVERIFY(bench.enterFiling(name(), {subjectPhone, sitePhone}));
    QVERIFY(bench.wizard().windowTitle().contains(name()));
    bench.advance(6min);
    QVERIFY(bench.wizard().windowTitle().endsWith(u"郑**"_s));
    bench.press(Qt::Key_Down);
    QVERIFY(bench.wizard().windowTitle().contains(name()));
}

// Going back from the site asks nothing of who is done; taking that back asks again.
// The second of two who were verified, with all of it typed: the first one's tab does not come in its place.
void FilersWayTest::whoIsPutBackHasAFormAgain()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s) && bench.receiveNow(2, u"730154"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.fillSuffix(1, u"18302X"_s) && bench.fillSuffix(2, u"18302X"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.press(u"row1Verified"_s));
    bench.back();
    bench.back();
    // Nothing is missing in what is shown: the keyboard is there all the same.
    QVERIFY(bench.wizard.focusWidget() && bench.wizard.focusWidget()->isVisible());
    QVERIFY(bench.next() && bench.next());
    QVERIFY(bench.press(u"row2Verified"_s));
    QVERIFY(bench.press(u"row2Undo"_s));
    bench.back();
    QCOMPARE(bench.find<QTabBar>(u"suffixTabs"_s)->currentIndex(), 1);
    QVERIFY(bench.isShown(u"suffix2DocumentField"_s));
}

void FilersWayTest::whoIsVerifiedIsALineNoForm()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(!bench.isShown(u"siteVerifiedBefore"_s)); // here everybody has a row
    QVERIFY(bench.press(u"row1Verified"_s));
    bench.back();
    QVERIFY(bench.text(u"suffixVerifiedBefore"_s).contains(u"138****8000"_s));
    QVERIFY(!bench.text(u"suffixVerifiedBefore"_s).contains(u"133****3000"_s));
    QVERIFY(!bench.isShown(u"suffix1DocumentField"_s));
    QVERIFY(bench.isShown(u"suffix2DocumentField"_s));
    QVERIFY(!bench.find<QTabBar>(u"suffixTabs"_s)->isTabVisible(0));
    QCOMPARE(bench.find<QTabBar>(u"suffixTabs"_s)->currentIndex(), 1);
    bench.back();
    QVERIFY(bench.text(u"smsVerifiedBefore"_s).contains(u"138****8000"_s));
    QVERIFY(!bench.isShown(u"sms1"_s));
    QVERIFY(bench.isShown(u"sms2Code"_s));
    QCOMPARE(bench.wizard.focusWidget()->objectName(), u"sms2Code"_s);
    QVERIFY(bench.next());
    QVERIFY(bench.next());
    QVERIFY(bench.press(u"row1Undo"_s));
    bench.back();
    QVERIFY(bench.find<QTabBar>(u"suffixTabs"_s)->isTabVisible(0));
    QVERIFY(!bench.isShown(u"suffixVerifiedBefore"_s));
    bench.back();
    QVERIFY(bench.isShown(u"sms1Code"_s));
    QVERIFY(!bench.isShown(u"smsVerifiedBefore"_s));
}

// Also when what was typed has been forgotten meanwhile.
void FilersWayTest::whoIsVerifiedLeavesNextOpen()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSite(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.press(u"row1Verified"_s));
    bench.back();
    bench.back();
    bench.session.wipePrivate();
    QVERIFY(bench.isNextEnabled());
    QVERIFY(bench.next());
    QVERIFY(bench.isNextEnabled());
}

void FilersWayTest::whatWasWipedSaysSo()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.receiveNow(1, u"482913"_s));
    bench.session.wipePrivate();
    QCOMPARE(bench.text(u"sms1CodeError"_s), u"因无人操作已清除。"_s);
    QVERIFY(!bench.isShown(u"sms2CodeError"_s)); // there was nothing
    // Of the document nothing was there.
    QVERIFY(bench.session.number(subjectPhone).isCodeWiped());
    QVERIFY(!bench.session.number(subjectPhone).isDocumentWiped());
    QVERIFY(bench.fill(u"sms1Code"_s, u"4"_s));
    QVERIFY(!bench.isShown(u"sms1CodeError"_s));
}

void FilersWayTest::closingSaysThatFullNumbersAreForgotten()
{
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    bench.wizard.reject();
    auto *question = bench.find<QMessageBox>(u"cancelQuestion"_s);
    QVERIFY(question);
    QVERIFY(question->informativeText().contains(u"完整手机号码"_s));
    question->close();
}

void FilersWayTest::closingSaysWhatHappened_data()
{
    QTest::addColumn<bool>("hasSms");
    QTest::newRow("an SMS came") << true;
    QTest::newRow("the site answered") << false;
}

void FilersWayTest::closingSaysWhatHappened()
{
    QFETCH(bool, hasSms);
    WizardBench bench(today());
    QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
    if (hasSms)
        QVERIFY(bench.press(u"sms1Now"_s));
    else
        bench.session.number(subjectPhone).toggleResent();
    bench.wizard.reject();
    auto *question = bench.find<QMessageBox>(u"cancelQuestion"_s);
    QVERIFY(question);
    QCOMPARE(question->informativeText().contains(u"已收到短信"_s), hasSms);
    QCOMPARE(question->informativeText().contains(u"网站已有答复"_s), !hasSms);
    for (const QAbstractButton *button : question->buttons())
        QVERIFY2(button->text().contains(u'&'), qPrintable(button->text()));
    question->close();
}

void FilersWayTest::whatIsRefusedIsAskedAboutBeforeItGoes_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("question");
    QTest::newRow("a name that holds a code")
        << u"applicantField"_s << u"Li Si 582914"_s << u"leaveQuestion"_s;
    QTest::newRow("a date that is none")
        << u"submittedField"_s << u"2026-02-30"_s << u"leaveQuestion"_s;
    QTest::newRow("another date") << u"submittedField"_s << u"2026-11-20"_s << u"cancelQuestion"_s;
}

void FilersWayTest::whatIsRefusedIsAskedAboutBeforeItGoes()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, question);
    WizardBench bench(today());
    QVERIFY(bench.fill(field, typed));
    bench.keys.press(Qt::Key_Escape);
    auto *box = bench.find<QMessageBox>(question);
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(bench.wizard.isVisible());
    QCOMPARE(bench.find<QLineEdit>(field)->text(), typed);
}

void FilersWayTest::whatIsRefusedIsMendedBeforeTheRestIsKept_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("told"); // where it is said; empty: nothing is refused
    QTest::newRow("a date that is none")
        << u"submittedField"_s << u"2026-02-30"_s << u"dateRemark"_s;
    QTest::newRow("a name that holds a code")
        << u"applicantField"_s << u"Li Si 582914"_s << u"titleRemark"_s;
    QTest::newRow("another date") << u"submittedField"_s << u"2026-11-20"_s << QString();
}

// Keeping for later, by the button, by its key and by the question of closing: nothing typed is lost in silence.
void FilersWayTest::whatIsRefusedIsMendedBeforeTheRestIsKept()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, told);
    for (const QString &way : {u"keep"_s, u"Ctrl+S"_s, u"cancelKeep"_s}) {
        WizardBench bench(today());
        QVERIFY(bench.chooseProvince(u"广东"_s));
        QVERIFY(bench.fill(field, typed));
        if (way == "keep"_L1) {
            QVERIFY(bench.press(u"keep"_s));
        } else if (way == "Ctrl+S"_L1) {
            bench.keys.press(Qt::Key_S, Qt::ControlModifier);
        } else {
            bench.keys.press(Qt::Key_Escape);
            QVERIFY(bench.find<QMessageBox>(u"cancelQuestion"_s));
            bench.find<QPushButton>(way)->click();
        }
        QCoreApplication::processEvents();
        QCOMPARE(bench.wizard.isVisible(), !told.isEmpty());
        if (told.isEmpty())
            continue;
        QVERIFY(bench.isShown(told));
        QTRY_COMPARE(bench.wizard.focusWidget()->objectName(), field);
        QCOMPARE(bench.find<QLineEdit>(field)->text(), typed);
    }
}

void FilersWayTest::aHalfNumberIsMendedBeforeTheRestIsKept()
{
    WizardBench bench(today());
    QVERIFY(bench.chooseProvince(u"广东"_s));
    QVERIFY(bench.next());
    QVERIFY(bench.chooseType(u"first"_s));
    QVERIFY(bench.fill(u"person2Phone"_s, u"1330013"_s));
    QVERIFY(bench.press(u"keep"_s));
    QCoreApplication::processEvents();
    QVERIFY(bench.wizard.isVisible());
    QTRY_VERIFY(bench.find<QLineEdit>(u"person2Phone"_s)->hasFocus());
    QVERIFY(bench.fill(u"person2Phone"_s, sitePhone));
    QVERIFY(bench.press(u"keep"_s));
    QVERIFY(!bench.wizard.isVisible());
}

// In each language its place is the date's own.
void FilersWayTest::whatIsWrongWithTheDateStandsUnderTheDate_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
        for (const QString &typed : {u"2026-02-30"_s, u"2026-12-24"_s, u"2026-01-01"_s, u"abc"_s})
            QTest::addRow("%s, %s", qPrintable(language), qPrintable(typed)) << language << typed;
    }
}

void FilersWayTest::whatIsWrongWithTheDateStandsUnderTheDate()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QVERIFY(installLanguage(*qApp, language));
    WizardBench bench(today());
    const auto place = [&bench](const QString &name) {
        const auto *part = bench.find<QWidget>(name);
        return QRect(part->mapTo(&bench.wizard, QPoint()), part->size());
    };
    QCoreApplication::processEvents();
    const QRect below = place(u"provinceNote"_s);
    QVERIFY(bench.fill(u"submittedField"_s, typed));
    bench.keys.press(Qt::Key_Tab);
    QVERIFY(bench.isShown(u"dateRemark"_s));
    const QRect field = place(u"submittedField"_s);
    const QRect remark = place(u"dateRemark"_s);
    QCOMPARE(remark.left(), field.left());
    QVERIFY(remark.right() <= field.right());
    QVERIFY(remark.top() >= field.bottom() && remark.top() < field.bottom() + field.height());
    QCOMPARE(place(u"provinceNote"_s).topLeft(), below.topLeft());
}

void FilersWayTest::aRemarkOnTheDateMovesNothing()
{
    WizardBench bench(today());
    const auto place = [&bench] {
        return bench.find<QWidget>(u"provinceNote"_s)->mapTo(&bench.wizard, QPoint());
    };
    QCoreApplication::processEvents();
    const QPoint before = place();
    QVERIFY(bench.fill(u"submittedField"_s, u"2026-01-01"_s));
    bench.keys.press(Qt::Key_Tab);
    QVERIFY(bench.isShown(u"dateRemark"_s));
    QCOMPARE(place(), before);
}

void FilersWayTest::altAndALetterTypesNothing()
{
    BoardBench bench;
    QVERIFY(bench.restart({MainProgram::newOption}));
    QTRY_VERIFY(bench.program->wizards().isAnyOpen());
    auto *field = bench.wizard().findChild<QLineEdit *>(u"applicantField"_s);
    QVERIFY(field);
    field->setFocus();
    QTest::keyClicks(field, u"a"_s);
    // Next is off, and Qt gives its key to the field.
    QTest::keyClick(field, 'n', Qt::AltModifier);
    QCOMPARE(field->text(), u"a"_s);
    QTest::keyClicks(field, u"n"_s);
    QCOMPARE(field->text(), u"an"_s);
}

#include "tst_filersway.moc"

BEIAN_UI_TEST_MAIN(FilersWayTest)
