// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcalendarwidget.h>
#include <QtWidgets/qtoolbutton.h>

#include "tests/warnings.h"
#include "tests/ui/uimain.h"
#include "ui/forms/datefield.h"
#include "ui/theme/theme.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2018, 9, 13);
const QDate today(2018, 9, 20);

class Bench final
{
public:
    Bench()
        : field([] { return today; })
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&field);
        layout->addWidget(&other);
        field.setDate(day);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field.setFocus();
    }

    QWidget window;
    DateField field;
    QLineEdit other;
};

} // namespace

class DateFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void aKeyOpensTheCalendarAndChangesNothing_data();
    void aKeyOpensTheCalendarAndChangesNothing();
    void aDayIsChosenByKey();
    void aClickOpensTheCalendarBelowTheField();
    void arrowsAloneLeadFromDayToDay();
    void whatIsTypedIsTakenAsMeant();
    void whatIsNoDateStaysAndIsRefused_data();
    void whatIsNoDateStaysAndIsRefused();
    void nothingIsSaidWhileADateIsTyped();
    void theProgramTellsOfNoChange();
    void itsMenuIsNoLeaving();
};

void DateFieldTest::aKeyOpensTheCalendarAndChangesNothing_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Alt and the arrow") << Qt::Key_Down << Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("F4") << Qt::Key_F4 << Qt::KeyboardModifiers(Qt::NoModifier);
}

void DateFieldTest::aKeyOpensTheCalendarAndChangesNothing()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    Bench bench;
    DateField &field = bench.field;
    QTest::keyClick(&field, key, modifiers);
    QVERIFY(field.calendarWidget()->isVisible());
    QCOMPARE(field.calendarWidget()->selectedDate(), day);
    QTest::keyClick(field.calendarWidget()->focusWidget(), Qt::Key_Escape);
    QVERIFY(!field.calendarWidget()->isVisible());
    QCOMPARE(field.date(), day);
}

void DateFieldTest::aDayIsChosenByKey()
{
    Bench bench;
    QSignalSpy changed(&bench.field, &DateField::changed);
    QTest::keyClick(&bench.field, Qt::Key_F4);
    QWidget *days = bench.field.calendarWidget()->focusWidget();
    QVERIFY(days);
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    QVERIFY(!bench.field.calendarWidget()->isVisible());
    QCOMPARE(bench.field.date(), day.addDays(1));
    QCOMPARE(bench.field.text(), u"2018-09-14"_s);
    QVERIFY(!changed.isEmpty());
}

void DateFieldTest::aClickOpensTheCalendarBelowTheField()
{
    Bench bench;
    auto *button = bench.field.findChild<QToolButton *>();
    QVERIFY(button);
    const QPoint corner = bench.field.mapToGlobal(QPoint(0, bench.field.height()));
    QTest::mouseClick(button, Qt::LeftButton);
    const QWidget *popup = bench.field.calendarWidget()->window();
    QVERIFY(popup->isVisible());
    QVERIFY(popup->y() >= corner.y() && popup->y() < corner.y() + bench.field.height());
    // It ends with the field, or begins with the screen.
    const int left = corner.x() + bench.field.width() - popup->width();
    QVERIFY(qAbs(popup->x() - qMax(left, 0)) <= gap(1));
}

void DateFieldTest::arrowsAloneLeadFromDayToDay()
{
    Bench bench;
    QTest::keyClick(&bench.field, Qt::Key_Down);
    QCOMPARE(bench.field.date(), day.addDays(-1));
    QTest::keyClick(&bench.field, Qt::Key_Up);
    QCOMPARE(bench.field.date(), day);
}

void DateFieldTest::whatIsTypedIsTakenAsMeant()
{
    Bench bench;
    bench.field.selectAll();
    QTest::keyClicks(&bench.field, u"9-11"_s);
    QCOMPARE(bench.field.date(), QDate(2018, 9, 11));
    bench.other.setFocus();
    QCOMPARE(bench.field.text(), u"2018-09-11"_s); // with its year, so that it stays the same tomorrow
    QVERIFY(bench.field.check());
}

void DateFieldTest::whatIsNoDateStaysAndIsRefused_data()
{
    QTest::addColumn<Qt::Key>("leaving");
    QTest::newRow("by the Tab key") << Qt::Key_Tab;
    QTest::newRow("by Enter") << Qt::Key_Return;
}

void DateFieldTest::whatIsNoDateStaysAndIsRefused()
{
    QFETCH(Qt::Key, leaving);
    Bench bench;
    bench.field.selectAll();
    QTest::keyClicks(&bench.field, u"2018-02-30"_s);
    QTest::keyClick(&bench.field, leaving);
    QCOMPARE(bench.field.text(), u"2018-02-30"_s);
    QCOMPARE(bench.field.date(), QDate());
    const Result<void> checked = bench.field.check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::InvalidDate);
    QCOMPARE(checked.error().detail, u"2018-02-30"_s);
}

void DateFieldTest::nothingIsSaidWhileADateIsTyped()
{
    Bench bench;
    bench.field.selectAll();
    QTest::keyClicks(&bench.field, u"2018-"_s);
    QCOMPARE(bench.field.date(), QDate());
    QVERIFY(bench.field.check());
}

void DateFieldTest::theProgramTellsOfNoChange()
{
    Bench bench;
    QSignalSpy changed(&bench.field, &DateField::changed);
    bench.field.setDate(today);
    QCOMPARE(bench.field.text(), u"2018-09-20"_s);
    QVERIFY(changed.isEmpty());
}

// Half a date is neither read nor refused while something is pasted into it.
void DateFieldTest::itsMenuIsNoLeaving()
{
    Bench bench;
    bench.field.selectAll();
    QTest::keyClicks(&bench.field, u"2018-"_s);
    QVERIFY(bench.field.check());
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, bench.field.mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(&bench.field, &event);
    QWidget *menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    QVERIFY(bench.field.check());
    menu->close();
    QCOMPARE(bench.field.text(), u"2018-"_s);
    QVERIFY(bench.field.check());
    bench.other.setFocus();
    QVERIFY(!bench.field.check());
}

#include "tst_datefield.moc"

BEIAN_UI_TEST_MAIN(DateFieldTest)
