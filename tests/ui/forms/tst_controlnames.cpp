// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qaccessible.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtoolbutton.h>

#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/forms/controlnames.h"

using namespace beian;
using namespace Qt::StringLiterals;

// Names that Qt does not give by itself.
class ControlNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void aBoxIsLabelledWithoutALabelThatIsSeen();
    void theButtonThatEmptiesAFieldHasAName();
    void whoseItIsStandsAtTheEndOnce();
};

void ControlNamesTest::aBoxIsLabelledWithoutALabelThatIsSeen()
{
    QWidget window;
    auto *box = new QComboBox;
    box->addItems({u"A"_s, u"B"_s});
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(box);
    nameBox(*box, u"Topic"_s);
    nameBox(*box, u"Carrier"_s);
    window.show();
    const auto relations =
        QAccessible::queryAccessibleInterface(box)->relations(QAccessible::Label);
    QCOMPARE(relations.size(), 1);
    QCOMPARE(relations.constFirst().first->text(QAccessible::Name), u"Carrier"_s);
    QCOMPARE(window.findChildren<QLabel *>().size(), 1);
    QVERIFY(!window.findChild<QLabel *>()->isVisible());
    QCOMPARE(layout->count(), 1);
}

void ControlNamesTest::theButtonThatEmptiesAFieldHasAName()
{
    QLineEdit field;
    addClearButton(field);
    QVERIFY(field.isClearButtonEnabled());
    auto *button = field.findChild<QToolButton *>();
    QVERIFY(button);
    QVERIFY(!QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty());
}

void ControlNamesTest::whoseItIsStandsAtTheEndOnce()
{
    QWidget card;
    QPushButton button(u"Copy"_s, &card);
    button.setAccessibleName(u"Copy"_s);
    QPushButton nameless(&card);
    addWhose(card, u"Ms Lin"_s);
    addWhose(card, u"Ms Lin"_s);
    QVERIFY(button.accessibleName().startsWith(u"Copy"_s));
    QCOMPARE(button.accessibleName().count(u"Ms Lin"_s), 1);
    QVERIFY(nameless.accessibleName().isEmpty());
}

#include "tst_controlnames.moc"

BEIAN_UI_TEST_MAIN(ControlNamesTest)
