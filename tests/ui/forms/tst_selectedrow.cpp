// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qaccessible.h>
#include <QtWidgets/qlistwidget.h>

#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/forms/selectedrow.h"

using namespace beian;
using namespace Qt::StringLiterals;

// A list whose current row follows what is selected in it.
class SelectedRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void theActionOfARowMakesItTheCurrentOne();
    void toSelectNothingLeavesTheCurrentRow();
};

void SelectedRowTest::theActionOfARowMakesItTheCurrentOne()
{
    QListWidget list;
    list.addItems({u"A"_s, u"B"_s, u"C"_s});
    list.setCurrentRow(0);
    followSelection(list);
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(&list)->child(2);
    QVERIFY(row && row->actionInterface());
    row->actionInterface()->doAction(row->actionInterface()->actionNames().constFirst());
    QCOMPARE(list.currentRow(), 2);
    QVERIFY(list.item(2)->isSelected());
}

void SelectedRowTest::toSelectNothingLeavesTheCurrentRow()
{
    QListWidget list;
    list.addItems({u"A"_s, u"B"_s});
    list.setCurrentRow(1);
    followSelection(list);
    list.clearSelection();
    QCOMPARE(list.currentRow(), 1);
}

#include "tst_selectedrow.moc"

BEIAN_UI_TEST_MAIN(SelectedRowTest)
