// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qcalendarwidget.h>

#include "tests/warnings.h"
#include "tests/ui/uimain.h"
#include "ui/forms/datefield.h"

using namespace beian;

namespace {
const QDate day(2018, 9, 13);
}

class DateFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void aKeyOpensTheCalendarAndChangesNothing_data();
    void aKeyOpensTheCalendarAndChangesNothing();
    void aDayIsChosenByKey();
    void arrowsAloneChangeThePart();
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
    DateField field;
    field.setDate(day);
    field.show();
    QTest::keyClick(&field, key, modifiers);
    QVERIFY(field.calendarWidget()->isVisible());
    QCOMPARE(field.calendarWidget()->selectedDate(), day);
    QTest::keyClick(field.calendarWidget()->focusWidget(), Qt::Key_Escape);
    QVERIFY(!field.calendarWidget()->isVisible());
    QCOMPARE(field.date(), day);
}

void DateFieldTest::aDayIsChosenByKey()
{
    DateField field;
    field.setDate(day);
    field.show();
    QTest::keyClick(&field, Qt::Key_F4);
    QWidget *days = field.calendarWidget()->focusWidget();
    QVERIFY(days);
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    QVERIFY(!field.calendarWidget()->isVisible());
    QCOMPARE(field.date(), day.addDays(1));
}

void DateFieldTest::arrowsAloneChangeThePart()
{
    DateField field;
    field.setDate(day);
    field.show();
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(field.date(), day.addYears(-1));
}

#include "tst_datefield.moc"

BEIAN_UI_TEST_MAIN(DateFieldTest)
