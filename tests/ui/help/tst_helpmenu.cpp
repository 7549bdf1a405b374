// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qdir.h>
#include <QtGui/qclipboard.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtreewidget.h>

#include "app/rules/rulebook.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/help/helpmenu.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const RuleBook &rules()
{
    static const Result<RuleBook> book = RuleBook::load(RuleBook::builtInFolder());
    Q_ASSERT(book);
    return *book;
}

// A window with a button for help at its top or at its bottom.
struct Bench
{
    explicit Bench(bool isAtBottom = false)
        : anchor(new QPushButton(u"Help"_s, &window))
    {
        window.resize(500, 400);
        anchor->move(10, isAtBottom ? 360 : 10);
        window.show();
        isReady = QTest::qWaitForWindowActive(&window);
    }
    QMenu *open()
    {
        openHelpMenu(*anchor, rules(), [] { return QList{ShortcutLine{u"Ctrl+X"_s, u"something"_s}}; });
        return window.findChild<QMenu *>(u"helpMenu"_s);
    }

    QWidget window;
    QPushButton *anchor;
    bool isReady = false;
};

} // namespace

// What the help offers, wherever its button is.
class HelpMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }
    void theMenuIsBesideItsButton_data();
    void theMenuIsBesideItsButton();
    void shortcutsOfTheWindowAreShown();
    void diagnosticsTellVersionsAndNothingOfThePerson();
    void theKeysOfTheWizardAreListed();
};

void HelpMenuTest::theMenuIsBesideItsButton_data()
{
    QTest::addColumn<bool>("isAtBottom");
    QTest::newRow("above a button at the bottom") << true;
    QTest::newRow("below a button at the top") << false;
}

void HelpMenuTest::theMenuIsBesideItsButton()
{
    QFETCH(bool, isAtBottom);
    Bench bench(isAtBottom);
    QVERIFY(bench.isReady);
    const QMenu *menu = bench.open();
    QVERIFY(menu);
    const int top = bench.anchor->mapToGlobal(QPoint()).y();
    if (isAtBottom)
        QVERIFY(menu->geometry().bottom() <= top);
    else
        QVERIFY(menu->geometry().top() >= top + bench.anchor->height());
    QVERIFY(menu->activeAction()); // Return does something at once
}

void HelpMenuTest::shortcutsOfTheWindowAreShown()
{
    Bench bench;
    QMenu *menu = bench.open();
    menu->actions().at(2)->trigger();
    auto *dialog = bench.window.findChild<QDialog *>(u"shortcutsDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    const auto *table = dialog->findChild<QTreeWidget *>(u"shortcutsTable"_s);
    QCOMPARE(table->topLevelItemCount(), 1);
    QCOMPARE(table->topLevelItem(0)->text(0), u"Ctrl+X"_s);
    QCOMPARE(table->topLevelItem(0)->text(1), u"something"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void HelpMenuTest::diagnosticsTellVersionsAndNothingOfThePerson()
{
    Bench bench;
    bench.open()->actions().at(3)->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text, diagnosticText(rules().version));
    QVERIFY(text.contains(u"rules "_s + rules().version));
    QVERIFY(text.contains(QString::fromLatin1(qVersion())));
    QVERIFY(!text.contains(QDir::homePath()));
    QVERIFY(!text.contains(QCoreApplication::applicationDirPath()));
}

void HelpMenuTest::theKeysOfTheWizardAreListed()
{
    QStringList keys;
    for (const ShortcutLine &line : wizardShortcuts()) {
        keys << line.keys;
        QVERIFY2(!line.act.isEmpty(), qPrintable(line.keys));
    }
    for (const QString &key : {u"Ctrl+S"_s, u"Ctrl+P"_s, u"F1"_s, u"Esc"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
}

#include "tst_helpmenu.moc"

BEIAN_UI_TEST_MAIN(HelpMenuTest)
