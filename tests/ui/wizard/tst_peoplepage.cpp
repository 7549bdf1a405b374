// SPDX-License-Identifier: MIT
#include <algorithm>

#include <QtTest/qtest.h>

#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qradiobutton.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qscrollbar.h>

#include "tests/ui/uimain.h"
#include "tests/ui/wizardbench.h"
#include "tests/warnings.h"
#include "ui/theme/theme.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// What is left of 1280 x 800 beside a title and a panel.
constexpr QSize smallScreen{1280, 760};

// The bench on the page of the kind and the persons, in the size that it opens with there.
[[nodiscard]] bool open(WizardBench &bench, const QString &province)
{
    bench.wizard.resize(bench.wizard.size().boundedTo(smallScreen));
    return bench.chooseProvince(province) && bench.next() && bench.page() == PageId::People;
}

[[nodiscard]] QWidget *page(WizardBench &bench)
{
    return bench.wizard.currentPage();
}

[[nodiscard]] int placeOf(WizardBench &bench, const QWidget *widget)
{
    return widget->mapTo(page(bench), QPoint(0, 0)).y();
}

} // namespace

// The page of the kind and the persons: one answer, and all of it before the eyes.
class PeoplePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, {ThemeMode::Light, 1.0}); } // as in the program
    void init() { failOnWarnings(); }
    void itIsSeenWholeAtItsDefaultSize_data();
    void itIsSeenWholeAtItsDefaultSize();
    void theFieldsOfTwoPersonsAreLevel();
    void oneAnswerAndTheRestBehindIt();
    void whoIsVerifiedIsAskedForNothing();
    void aMistakeMovesNothing_data();
    void aMistakeMovesNothing();
    void theTitleNamesWhatWasChosen();
    void whatIsAskedForNextIsInView();
};

void PeoplePageTest::itIsSeenWholeAtItsDefaultSize_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("province");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("type");
    QTest::addColumn<FilingPart>("part");
    const QList<std::pair<QString, FilingPart>> kinds{
        {u"first"_s, FilingPart::None},     {u"new-site"_s, FilingPart::None},
        {u"access"_s, FilingPart::None},    {u"change"_s, FilingPart::Subject},
        {u"change"_s, FilingPart::Both},    {u"cancel-access"_s, FilingPart::None},
        {u"cancel"_s, FilingPart::Subject}, {u"migrate"_s, FilingPart::None},
    };
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        for (const auto &[type, part] : kinds) {
            QTest::addRow("%s, %s %d by today's rules", qPrintable(language), qPrintable(type),
                          int(part))
                << language << u"江苏"_s << today() << type << part;
        }
        QTest::addRow("%s, a first filing in the pilot", qPrintable(language))
            << language << u"浙江"_s << pilotDay() << u"first"_s << FilingPart::None;
        QTest::addRow("%s, a change of both in the pilot", qPrintable(language))
            << language << u"浙江"_s << pilotDay() << u"change"_s << FilingPart::Both;
    }
}

void PeoplePageTest::itIsSeenWholeAtItsDefaultSize()
{
    QFETCH(QString, language);
    QFETCH(QString, province);
    QFETCH(QDateTime, at);
    QFETCH(QString, type);
    QFETCH(FilingPart, part);
    QVERIFY(installLanguage(*qApp, language));
    WizardBench bench(at);
    QVERIFY(open(bench, province));
    QVERIFY(bench.chooseType(type));
    if (part != FilingPart::None)
        QVERIFY(bench.choosePart(part));
    for (qsizetype i = 0; i < bench.session.persons().size() && !bench.session.needsNobody(); ++i)
        QVERIFY(bench.fill(u"person%1Phone"_s.arg(i + 1), i == 0 ? subjectPhone : sitePhone));
    const auto *scroll = page(bench)->findChild<QScrollArea *>(u"pageScroll"_s);
    QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
    QVERIFY(bench.isShown(u"peopleNote"_s));
}

// One of them has the focus, and another title: neither moves a field.
void PeoplePageTest::theFieldsOfTwoPersonsAreLevel()
{
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        QVERIFY(installLanguage(*qApp, language));
        WizardBench bench(today());
        QVERIFY(open(bench, u"广东"_s));
        QVERIFY(bench.chooseType(u"first"_s));
        QVERIFY(bench.fill(u"person1Phone"_s, subjectPhone));
        QVERIFY(bench.fill(u"person2Phone"_s, sitePhone));
        const QList<QString> parts{u"Phone"_s, u"Carrier"_s, u"Hint"_s, u"Remove"_s};
        for (const QString &part : parts) {
            const auto *first = bench.find<QWidget>(u"person1"_s + part);
            const auto *second = bench.find<QWidget>(u"person2"_s + part);
            QVERIFY(first && second);
            QCOMPARE(placeOf(bench, first), placeOf(bench, second));
            QCOMPARE(first->height(), second->height());
        }
    }
}

void PeoplePageTest::oneAnswerAndTheRestBehindIt()
{
    QVERIFY(installLanguage(*qApp, u"en"_s));
    WizardBench bench(today());
    QVERIFY(open(bench, u"广东"_s));
    QVERIFY(bench.chooseType(u"first"_s));
    QVERIFY(bench.fill(u"person1Phone"_s, subjectPhone));
    QVERIFY(bench.fill(u"person2Phone"_s, sitePhone));
    QCOMPARE(bench.text(u"peopleNoteTitle"_s), u"2 mobile numbers to verify"_s);
    const QString remark = bench.text(u"peopleNoteText"_s);
    QVERIFY(remark.contains(u"each mobile number is sent a code of its own"_s));
    QVERIFY(!remark.contains(u'\n'));
    QVERIFY(!bench.isShown(u"peopleDetails"_s));
    QVERIFY(bench.press(u"peopleMore"_s));
    QVERIFY(bench.isShown(u"peopleDetails"_s));
    QVERIFY(bench.text(u"peopleDetails"_s).contains(u"This is a forecast"_s));
    QVERIFY(!bench.text(u"peopleDetails"_s).contains(remark));
    QVERIFY(bench.press(u"peopleMore"_s));
    QVERIFY(!bench.isShown(u"peopleDetails"_s));
}

// A filing that is opened again knows only the masks.
void PeoplePageTest::whoIsVerifiedIsAskedForNothing()
{
    QVERIFY(installLanguage(*qApp, u"en"_s));
    FilingRecord kept;
    {
        WizardBench bench(today());
        QVERIFY(bench.goToSms(u"广东"_s, {subjectPhone, sitePhone}));
        QVERIFY(bench.receiveNow(1, u"482913"_s) && bench.receiveNow(2, u"739104"_s));
        bench.session.number(subjectPhone).toggleVerified();
        kept = bench.session.record();
    }
    for (KeptNumber &number : kept.numbers)
        number.phone.clear();
    WizardBench bench(today());
    bench.session.restore(kept);
    bench.wizard.resume();
    QCoreApplication::processEvents();
    QCOMPARE(bench.page(), PageId::People);
    QCOMPARE(bench.wizard.focusWidget()->objectName(), u"person2Phone"_s);
    QCOMPARE(bench.text(u"person1Hint"_s), u"Verified at 2026-11-23 09:00: nothing more is needed."_s);
    QVERIFY(bench.text(u"person2Hint"_s).startsWith(u"24:00:00 left, until 2026-11-24 09:00"_s));
    bench.advance(std::chrono::hours(1));
    QVERIFY(bench.text(u"person2Hint"_s).startsWith(u"23:00:00 left"_s));
}

void PeoplePageTest::aMistakeMovesNothing_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
        for (const QString &typed : {u"1380013"_s, u"238001380001"_s, u"02088886666"_s, u"abc"_s})
            QTest::addRow("%s, %s", qPrintable(language), qPrintable(typed)) << language << typed;
    }
}

// Nor does one that is listed twice; what is said of it stands in the room that is kept for it.
void PeoplePageTest::aMistakeMovesNothing()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QVERIFY(installLanguage(*qApp, language));
    WizardBench bench(today());
    QVERIFY(open(bench, u"广东"_s));
    QVERIFY(bench.chooseType(u"first"_s));
    const auto places = [&bench] {
        QCoreApplication::processEvents();
        QList<int> tops;
        for (const QString &part : {u"person1Carrier"_s, u"person2Phone"_s, u"addSitePerson"_s,
                                    u"peopleNote"_s})
            tops << placeOf(bench, bench.find<QWidget>(part));
        return tops;
    };
    const QList<int> before = places();
    QVERIFY(bench.fill(u"person1Phone"_s, typed));
    bench.keys.press(Qt::Key_Tab);
    const auto *hint = bench.find<QLabel>(u"person1Hint"_s);
    QCOMPARE(hint->property("tone").toString(), u"bad"_s);
    QCOMPARE(places(), before);
    QVERIFY(hint->heightForWidth(hint->width()) <= hint->height());
}

void PeoplePageTest::theTitleNamesWhatWasChosen()
{
    QVERIFY(installLanguage(*qApp, u"zh_CN"_s));
    WizardBench bench(today());
    QVERIFY(open(bench, u"广东"_s));
    QVERIFY(bench.chooseType(u"first"_s));
    QCOMPARE(bench.text(u"person2Title"_s), u"网站负责人"_s);
    QVERIFY(!bench.find<QWidget>(u"person2Phone"_s)->accessibleName().contains(u"APP"_s));
    bench.find<QRadioButton>(u"service1"_s)->click();
    QCOMPARE(bench.text(u"person2Title"_s), u"APP负责人"_s);
    QVERIFY(bench.find<QWidget>(u"person2Phone"_s)->accessibleName().contains(u"APP负责人"_s));
    // And so on the pages behind.
    QVERIFY(bench.fill(u"person1Phone"_s, subjectPhone));
    QVERIFY(bench.fill(u"person2Phone"_s, sitePhone));
    QVERIFY(bench.next());
    const QList<QLabel *> labels = bench.wizard.currentPage()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == u"APP负责人"_s; }));
    QVERIFY(std::ranges::none_of(
        labels, [](const QLabel *label) { return label->text().contains(u"网站负责人"_s); }));
}

// In a low window the cards are below its edge; Enter on a kind leads to the first number, and that to the
// second.
void PeoplePageTest::whatIsAskedForNextIsInView()
{
    QVERIFY(installLanguage(*qApp, u"en"_s));
    WizardBench bench(today());
    QVERIFY(open(bench, u"广东"_s));
    bench.wizard.resize(640, 420);
    QCoreApplication::processEvents();
    const auto *scroll = page(bench)->findChild<QScrollArea *>(u"pageScroll"_s);
    const auto isInView = [&](const QString &name) {
        const auto *field = bench.find<QWidget>(name);
        const QRect place(field->mapTo(scroll->viewport(), QPoint()), field->size());
        return field->hasFocus() && scroll->viewport()->rect().contains(place);
    };
    QVERIFY(bench.keys.tabTo(u"type-first"_s));
    bench.keys.press(Qt::Key_Return);
    QTRY_VERIFY(bench.find<QWidget>(u"person1Phone"_s));
    QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
    QTRY_VERIFY(isInView(u"person1Phone"_s));
    QTest::keyClicks(bench.find<QWidget>(u"person1Phone"_s), subjectPhone);
    QTRY_VERIFY(isInView(u"person2Phone"_s));
}

#include "tst_peoplepage.moc"

BEIAN_UI_TEST_MAIN(PeoplePageTest)
