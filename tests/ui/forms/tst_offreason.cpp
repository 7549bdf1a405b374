// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/warnings.h"
#include "ui/forms/offreason.h"

using namespace beian;
using namespace Qt::StringLiterals;

class OffReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void offWithAReasonOnWithoutOne();
    void whatItSaysOfItselfComesBack();
    void theNewestDescriptionComesBack();
    void aLineOfItsOwnComesAndGoes();
    void whatQtSwitchesStaysQts();
};

void OffReasonTest::offWithAReasonOnWithoutOne()
{
    QPushButton button;
    const QLabel shown(u"Nothing is chosen. 3 rows."_s);
    setOff(button, u"Nothing is chosen."_s, shown);
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.accessibleDescription(), u"Nothing is chosen."_s);
    QCOMPARE(button.property(offReasonProperty).toString(), u"Nothing is chosen."_s);
    QCOMPARE(button.property(offShownProperty).value<QPointer<QWidget>>().data(), &shown);
    setOff(button, {}, shown);
    QVERIFY(button.isEnabled());
    QCOMPARE(button.accessibleDescription(), QString());
    QCOMPARE(button.property(offReasonProperty).toString(), QString());
}

void OffReasonTest::whatItSaysOfItselfComesBack()
{
    QPushButton button;
    const QLabel shown;
    button.setAccessibleDescription(u"Ctrl+P"_s);
    setOff(button, u"No filing is chosen."_s, shown);
    setOff(button, u"Nobody has to verify."_s, shown);
    QCOMPARE(button.accessibleDescription(), u"Nobody has to verify."_s);
    setOff(button, {}, shown);
    QCOMPARE(button.accessibleDescription(), u"Ctrl+P"_s);
}

// As after a change of the language while it was off.
void OffReasonTest::theNewestDescriptionComesBack()
{
    QPushButton button;
    const QLabel shown;
    button.setAccessibleDescription(u"Print"_s);
    setOff(button, u"No filing is chosen."_s, shown);
    button.setAccessibleDescription(u"打印"_s);
    setOff(button, u"请先选择一件备案。"_s, shown);
    QCOMPARE(button.accessibleDescription(), u"请先选择一件备案。"_s);
    setOff(button, {}, shown);
    QCOMPARE(button.accessibleDescription(), u"打印"_s);
}

void OffReasonTest::aLineOfItsOwnComesAndGoes()
{
    QWidget window;
    auto *button = new QPushButton;
    auto *line = new QLabel;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(button);
    layout->addWidget(line);
    window.show();
    setOffBeside(*button, u"Nothing is chosen."_s, *line);
    QVERIFY(line->isVisible() && !button->isEnabled());
    QCOMPARE(line->text(), u"Nothing is chosen."_s);
    setOffBeside(*button, {}, *line);
    QVERIFY(!line->isVisible() && button->isEnabled());
}

void OffReasonTest::whatQtSwitchesStaysQts()
{
    QPushButton button;
    const QLabel shown;
    tellOff(button, u"The kind is missing."_s, shown);
    QVERIFY(button.isEnabled());
    QCOMPARE(button.accessibleDescription(), u"The kind is missing."_s);
}

QTEST_MAIN(OffReasonTest)
#include "tst_offreason.moc"
