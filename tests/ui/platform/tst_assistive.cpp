// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qframe.h>
#include <QtWidgets/qwidget.h>

#include "tests/ui/heardevents.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/platform/assistive.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

class Gauge final : public QWidget, public AssistiveProgress
{
public:
    [[nodiscard]] int assistiveValue() const override { return 90; }
    [[nodiscard]] int assistiveMost() const override { return 1440; }
    [[nodiscard]] QString assistiveText() const override { return u"01:30:00"_s; }
};

QAccessibleInterface &heard(QWidget &widget)
{
    return *QAccessible::queryAccessibleInterface(&widget);
}

} // namespace

Q_DECLARE_METATYPE(beian::AssistivePart)

// What assistive technology hears of widgets beyond what Qt tells of them.
class AssistiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyPartHasItsRole_data();
    void everyPartHasItsRole();
    void aGroupHasAName();
    void aProgressHasItsTextAsValue();
    void aProgressWithoutANameIsItsText();
    void whatIsAnnouncedIsSpoken();
    void whatCannotBeSeenIsNotAnnounced();
    void theSameNameAgainIsNoEvent();
};

void AssistiveTest::everyPartHasItsRole_data()
{
    QTest::addColumn<AssistivePart>("part");
    QTest::addColumn<QAccessible::Role>("role");
    QTest::newRow("window") << AssistivePart::Window << QAccessible::Window;
    QTest::newRow("group") << AssistivePart::Group << QAccessible::Grouping;
    QTest::newRow("line") << AssistivePart::Line << QAccessible::Separator;
}

void AssistiveTest::everyPartHasItsRole()
{
    QFETCH(AssistivePart, part);
    QFETCH(QAccessible::Role, role);
    QWidget plain;
    QFrame frame;
    for (QWidget *widget : {&plain, static_cast<QWidget *>(&frame)}) {
        setAssistivePart(*widget, part);
        QCOMPARE(heard(*widget).role(), role);
    }
}

void AssistiveTest::aGroupHasAName()
{
    QWidget holder;
    makeGroup(holder, u"Paper"_s);
    QCOMPARE(heard(holder).role(), QAccessible::Grouping);
    QCOMPARE(heard(holder).text(QAccessible::Name), u"Paper"_s);
}

void AssistiveTest::aProgressHasItsTextAsValue()
{
    Gauge gauge;
    gauge.setAccessibleName(u"Time left"_s);
    QCOMPARE(heard(gauge).role(), QAccessible::ProgressBar);
    QCOMPARE(heard(gauge).text(QAccessible::Name), u"Time left"_s);
    QCOMPARE(heard(gauge).text(QAccessible::Value), u"01:30:00"_s);
    QCOMPARE(heard(gauge).text(QAccessible::Description), u"01:30:00"_s);
    const QAccessibleValueInterface *value = heard(gauge).valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toInt(), 90);
    QCOMPARE(value->minimumValue().toInt(), 0);
    QCOMPARE(value->maximumValue().toInt(), 1440);
    if (!HeardEvents::isPossible())
        QSKIP("Qt's private headers were not there when this was built");
    HeardEvents events;
    tellProgress(gauge);
    QVERIFY(events.others.isEmpty()); // nobody sees it
    gauge.show();
    events.clear();
    tellProgress(gauge);
    QCOMPARE(events.others.size(), 1);
    QVERIFY(events.others.constFirst().startsWith(u"ValueChanged"_s));
}

void AssistiveTest::aProgressWithoutANameIsItsText()
{
    Gauge gauge;
    QCOMPARE(heard(gauge).role(), QAccessible::StaticText);
    QCOMPARE(heard(gauge).text(QAccessible::Name), u"01:30:00"_s);
    QVERIFY(!heard(gauge).valueInterface());
}

void AssistiveTest::whatIsAnnouncedIsSpoken()
{
    QWidget window;
    QWidget inside(&window);
    window.show();
    if (!HeardEvents::isPossible())
        QSKIP("Qt's private headers were not there when this was built");
    HeardEvents events;
    announce(inside, u"Verified"_s);
    announce(inside, u"Verified"_s); // it is asked for twice
    announce(inside, {});
    QCOMPARE(events.announced, QStringList({u"Verified"_s, u"Verified"_s}));
}

void AssistiveTest::whatCannotBeSeenIsNotAnnounced()
{
    QWidget window;
    QWidget inside(&window);
    if (!HeardEvents::isPossible())
        QSKIP("Qt's private headers were not there when this was built");
    HeardEvents events;
    announce(inside, u"Verified"_s);
    window.show();
    inside.hide();
    announce(inside, u"Verified"_s);
    QCOMPARE(events.announced, QStringList());
}

void AssistiveTest::theSameNameAgainIsNoEvent()
{
    QWidget widget;
    setAssistiveName(widget, u"Address"_s);
    setAssistiveDescription(widget, u"of the site"_s);
    if (!HeardEvents::isPossible())
        QSKIP("Qt's private headers were not there when this was built");
    HeardEvents events;
    setAssistiveName(widget, u"Address"_s);
    setAssistiveDescription(widget, u"of the site"_s);
    QCOMPARE(events.others, QStringList());
    setAssistiveName(widget, u"Code"_s);
    QCOMPARE(events.others.size(), 1);
}

#include "tst_assistive.moc"

BEIAN_UI_TEST_MAIN(AssistiveTest)
