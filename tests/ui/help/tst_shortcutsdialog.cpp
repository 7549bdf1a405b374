// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qpointer.h>
#include <QtWidgets/qtreewidget.h>

#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/help/shortcutsdialog.h"

using namespace beian;
using namespace Qt::StringLiterals;

// The keys of a window, as a table.
class ShortcutsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyLineIsARowOfTwoCells();
    void returnClosesIt();
};

void ShortcutsDialogTest::everyLineIsARowOfTwoCells()
{
    auto *dialog = new ShortcutsDialog([] {
        return QList<ShortcutLine>{{u"Ctrl+N"_s, u"新建"_s}, {u"F1"_s, u"常见问题"_s}};
    });
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    const auto *table = dialog->findChild<QTreeWidget *>(u"shortcutsTable"_s);
    QCOMPARE(table->topLevelItemCount(), 2);
    QCOMPARE(table->columnCount(), 2);
    QCOMPARE(table->topLevelItem(1)->text(0), u"F1"_s);
    QCOMPARE(table->topLevelItem(1)->text(1), u"常见问题"_s);
    QVERIFY(!table->accessibleName().isEmpty());
    // Something is current: arrow keys go on from there.
    QCOMPARE(table->currentItem(), table->topLevelItem(0));
    delete dialog;
}

void ShortcutsDialogTest::returnClosesIt()
{
    const QPointer dialog(new ShortcutsDialog([] {
        return QList<ShortcutLine>{{u"F1"_s, u"常见问题"_s}};
    }));
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
}

#include "tst_shortcutsdialog.moc"

BEIAN_UI_TEST_MAIN(ShortcutsDialogTest)
