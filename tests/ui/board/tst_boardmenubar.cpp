// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>

#include <QtCore/qregularexpression.h>
#include <QtGui/qaction.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qmenubar.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtreewidget.h>

#include "app/store/filingcache.h"
#include "tests/warnings.h"
#include "tests/ui/boardbench.h"
#include "tests/ui/uimain.h"
#include "ui/board/boardmenubar.h"
#include "ui/board/boardtable.h"
#include "ui/tour/samplefilings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// Every menu with its name, those within menus too.
QList<QMenu *> menusOf(QMenuBar &bar)
{
    QList<QMenu *> menus;
    for (const QAction *title : bar.actions())
        menus << title->menu();
    for (qsizetype i = 0; i < menus.size(); ++i) {
        for (const QAction *action : menus.at(i)->actions()) {
            if (action->menu())
                menus << action->menu();
        }
    }
    return menus;
}

// "filingMenu: 备案(&R)" for each letter that two of the texts have, or that one has not.
QStringList mnemonicFaults(const QString &where, const QStringList &texts)
{
    static const QRegularExpression mnemonic(u"&([A-Za-z0-9])"_s);
    QStringList faults;
    QString taken;
    for (const QString &text : texts) {
        const QString letter = mnemonic.match(text).captured(1).toUpper();
        if (letter.isEmpty() || taken.contains(letter))
            faults << where + u": "_s + text;
        taken += letter;
    }
    return faults;
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        if (!action->isSeparator() && action->isVisible())
            texts << action->text();
    }
    return texts;
}

} // namespace

// The menus of the real board, by keyboard.
class BoardMenuBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { QVERIFY(installLanguage(*qApp, u"zh_CN"_s)); }

    void everyActionOfTheRowsIsInAMenu();
    void noLetterMeansTwoThings_data();
    void noLetterMeansTwoThings();
    void noKeyMeansTwoThings();
    void theMenuOfTheRowsIsShort();
    void aFigureIsChosenInTheMenu();
    void theRowsAreSortedFromTheMenu();
    void settingsOpenAtTheirSection();
    void keysAreATable();
    void theSearchAndTheRestAreReachedByTheirKeys();

private:
    [[nodiscard]] static BoardMenuBar &bar(BoardBench &bench)
    {
        return *bench.program->board().findChild<BoardMenuBar *>();
    }
    // Alt and the letter of a menu, then the letters of its entries.
    static void choose(BoardBench &bench, Qt::Key menu, const QList<Qt::Key> &entries);
    [[nodiscard]] static QMenu *rowMenu(BoardBench &bench);
};

void BoardMenuBarTest::choose(BoardBench &bench, Qt::Key menu, const QList<Qt::Key> &entries)
{
    bench.press(menu, Qt::AltModifier);
    for (const Qt::Key entry : entries) {
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), entry);
        QCoreApplication::processEvents();
    }
}

QMenu *BoardMenuBarTest::rowMenu(BoardBench &bench)
{
    QWidget *rows = bench.program->board().table().viewport();
    QContextMenuEvent wish(QContextMenuEvent::Keyboard, rows->rect().center(),
                           rows->mapToGlobal(rows->rect().center()));
    QCoreApplication::sendEvent(rows, &wish);
    return bench.find<QMenu>(u"rowMenu"_s);
}

void BoardMenuBarTest::everyActionOfTheRowsIsInAMenu()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    QSet<QAction *> found;
    for (const QMenu *menu : menusOf(bar(bench))) {
        QVERIFY2(!menu->objectName().isEmpty(), qPrintable(menu->title()));
        for (QAction *action : menu->actions()) {
            QVERIFY2(!found.contains(action) || action->isSeparator(), qPrintable(action->text()));
            found << action;
        }
    }
    QVERIFY(found.size() > 30);
    for (QAction *action : bench.program->board().table().actions())
        QVERIFY2(found.contains(action), qPrintable(action->text()));
}

void BoardMenuBarTest::noLetterMeansTwoThings_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

void BoardMenuBarTest::noLetterMeansTwoThings()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    QStringList window = textsOf(bar(bench).actions());
    bench.program->board().table().selectRow(0);
    for (const QString &name : {u"printHandout"_s, u"transfer"_s})
        window << bench.find<QPushButton>(name)->text();
    QStringList faults = mnemonicFaults(u"window"_s, window);
    for (const QMenu *menu : menusOf(bar(bench))) {
        if (menu->objectName() == "provinceMenu"_L1 || menu->objectName() == "kindMenu"_L1)
            continue; // names, which are found by their first character
        faults << mnemonicFaults(menu->objectName(), textsOf(menu->actions()));
    }
    for (int row = 0; row < bench.program->cache().list().shownCount(); ++row) {
        bench.program->board().table().selectRow(row);
        QMenu *menu = rowMenu(bench);
        faults << mnemonicFaults(u"rowMenu"_s, textsOf(menu->actions()));
        for (const QAction *action : menu->actions()) {
            if (action->menu())
                faults << mnemonicFaults(action->text(), textsOf(action->menu()->actions()));
        }
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void BoardMenuBarTest::noKeyMeansTwoThings()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    QStringList keys;
    for (const QMenu *menu : menusOf(bar(bench))) {
        for (const QAction *action : menu->actions()) {
            const QString key = action->shortcut().toString();
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(action->text() + key));
            keys << key;
        }
    }
    for (const QPushButton *button : bench.program->board().findChildren<QPushButton *>()) {
        const QString key = button->shortcut().toString();
        QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(button->text() + key));
    }
    for (const QString &key : {u"Ctrl+Q"_s, u"F1"_s, u"Ctrl+N"_s, u"Ctrl+Z"_s, u"Ctrl+4"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
}

void BoardMenuBarTest::theMenuOfTheRowsIsShort()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    BoardTable &table = bench.program->board().table();
    for (int row = 0; row < bench.program->cache().list().shownCount(); ++row) {
        table.selectRow(row);
        QMenu *menu = rowMenu(bench);
        QVERIFY(menu);
        const qsizetype entries = textsOf(menu->actions()).size();
        QVERIFY2(entries >= 4 && entries <= 9, qPrintable(textsOf(menu->actions()).join(u'\n')));
        for (const QAction *action : menu->actions())
            QVERIFY2(action->isEnabled() || !action->isVisible(), qPrintable(action->text()));
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void BoardMenuBarTest::aFigureIsChosenInTheMenu()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const FilingList &list = bench.program->cache().list();
    const auto *action = bench.program->board().findChild<QAction *>(u"figureRunningAction"_s);
    choose(bench, Qt::Key_V, {Qt::Key_R});
    QCOMPARE(list.filter(), BoardFilter::Running);
    QVERIFY(action->isChecked());
    QVERIFY(bench.find<QPushButton>(u"figureRunning"_s)->isChecked());
    // By its key, the other way.
    bench.press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(list.filter(), BoardFilter::All);
    QVERIFY(!action->isChecked());
    bench.press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(list.filter(), BoardFilter::UnderOneHour);
    bench.press(Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(list.filter(), BoardFilter::All);
}

void BoardMenuBarTest::theRowsAreSortedFromTheMenu()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const FilingList &list = bench.program->cache().list();
    choose(bench, Qt::Key_V, {Qt::Key_S, Qt::Key_P});
    QCOMPARE(list.order(), BoardOrder::Province);
    QCOMPARE(list.direction(), Qt::AscendingOrder);
    choose(bench, Qt::Key_V, {Qt::Key_S, Qt::Key_P});
    QCOMPARE(list.order(), BoardOrder::Province);
    QCOMPARE(list.direction(), Qt::DescendingOrder);
    choose(bench, Qt::Key_V, {Qt::Key_S, Qt::Key_T});
    QCOMPARE(list.order(), BoardOrder::Urgency);
    QCOMPARE(list.direction(), Qt::AscendingOrder);
}

void BoardMenuBarTest::settingsOpenAtTheirSection()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    choose(bench, Qt::Key_S, {Qt::Key_W});
    auto *sections = bench.find<QListWidget>(u"settingsSections"_s);
    QVERIFY(sections);
    QVERIFY(bench.find<QWidget>(u"windowPage"_s));
    QTest::keyClick(sections->window(), Qt::Key_Escape);
    QVERIFY(bench.showBoard());
    bench.press(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(bench.find<QListWidget>(u"settingsSections"_s));
}

void BoardMenuBarTest::keysAreATable()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    choose(bench, Qt::Key_H, {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return});
    auto *table = bench.find<QTreeWidget>(u"shortcutsTable"_s);
    QVERIFY(table);
    QStringList keys;
    for (int row = 0; row < table->topLevelItemCount(); ++row) {
        keys << table->topLevelItem(row)->text(0);
        QVERIFY2(!table->topLevelItem(row)->text(1).contains(u'&'), qPrintable(keys.constLast()));
    }
    for (const QString &key :
         {u"Ctrl+Q"_s, u"F1"_s, u"Ctrl+D"_s, u"Del"_s, u"Ctrl+P"_s, u"Ctrl+A"_s, u"Esc"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
    QCOMPARE(keys.removeDuplicates(), 0);
}

void BoardMenuBarTest::theSearchAndTheRestAreReachedByTheirKeys()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    BoardWindow &board = bench.program->board();
    bench.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(board.focusWidget()->objectName(), u"boardSearch"_s);
    bench.press(Qt::Key_Escape);
    bench.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(board.table().selectedFilings().size(), bench.program->cache().list().shownCount());
    bench.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(bench.program->wizards().isAnyOpen());
}

#include "tst_boardmenubar.moc"

BEIAN_UI_TEST_MAIN(BoardMenuBarTest)
