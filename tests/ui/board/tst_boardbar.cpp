// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>

#include <QtGui/qaction.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/warnings.h"
#include "ui/board/actionbuttons.h"
#include "ui/board/boardbar.h"
#include "ui/board/boardwishes.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

class CountedWishes final : public BoardWishes
{
public:
    void beginFiling() override { ++news; }
    void goOnWith(const QUuid &) override { }
    void showSettings(const QString &) override { }
    void showReport() override { }
    void setUpCounter() override { }
    void keepTyped() override { }
    bool hasPrivateInput(const QUuid &) const override { return false; }
    void closeBoard() override { }
    void quitProgram() override { }

    int news = 0;
};

class Bench final
{
public:
    Bench()
    {
        handout.setToolTip(u"Choose a filing first"_s);
        handout.setEnabled(false);
        bar = new BoardBar(wishes, handout, &window);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(bar);
        window.resize(1040, 80);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return bar->findChild<QPushButton *>(name);
    }
    void press(const QString &name) const
    {
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Space);
    }

    CountedWishes wishes;
    QAction handout;
    QWidget window;
    BoardBar *bar = nullptr;
};

} // namespace

class BoardBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }

    void aNewFilingIsWishedForOnce();
    void filesAreChosenFromAMenu();
    void theHandoutIsThereWhereItIsPossible();
    void theSearchTellsItsKey_data();
    void theSearchTellsItsKey();
    void onlyPossibleActionsHaveAButton();
    void aButtonDoesItsAction();
};

void BoardBarTest::aNewFilingIsWishedForOnce()
{
    Bench bench;
    bench.press(u"newFiling"_s);
    QCOMPARE(bench.wishes.news, 1);
    // The key is the menu's, and is told here.
    QVERIFY(bench.button(u"newFiling"_s)->shortcut().isEmpty());
    QVERIFY(bench.button(u"newFiling"_s)->toolTip().contains(u"Ctrl+N"_s));
}

void BoardBarTest::filesAreChosenFromAMenu()
{
    Bench bench;
    QSignalSpy imports(bench.bar, &BoardBar::importRequested);
    QSignalSpy exports(bench.bar, &BoardBar::exportRequested);
    const auto choose = [&bench](const QList<Qt::Key> &keys) {
        bench.press(u"transfer"_s);
        QMenu *menu = nullptr;
        for (QMenu *candidate : bench.bar->findChildren<QMenu *>(u"transferMenu"_s)) {
            if (candidate->isVisible())
                menu = candidate;
        }
        QVERIFY(menu);
        for (const Qt::Key key : keys)
            QTest::keyClick(menu, key);
    };
    // The first one is ready for Return.
    choose({Qt::Key_Return});
    QCOMPARE(imports.size(), 1);
    choose({Qt::Key_Down, Qt::Key_Return});
    QCOMPARE(exports.size(), 1);
    choose({Qt::Key_Escape});
    QCOMPARE(imports.size(), 1);
    QCOMPARE(exports.size(), 1);
}

void BoardBarTest::theHandoutIsThereWhereItIsPossible()
{
    Bench bench;
    QSignalSpy triggered(&bench.handout, &QAction::triggered);
    const QPushButton *button = bench.button(u"printHandout"_s);
    QVERIFY(!button->isVisible());
    bench.press(u"printHandout"_s);
    QCOMPARE(triggered.size(), 0);
    bench.handout.setToolTip(u"Print it (Ctrl+P)"_s);
    bench.handout.setEnabled(true);
    QVERIFY(button->isVisible());
    QCOMPARE(button->accessibleDescription(), u"Print it (Ctrl+P)"_s);
    bench.press(u"printHandout"_s);
    QCOMPARE(triggered.size(), 1);
}

void BoardBarTest::theSearchTellsItsKey_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh_CN"_s;
    QTest::newRow("English") << u"en"_s;
}

void BoardBarTest::theSearchTellsItsKey()
{
    QFETCH(QString, language);
    QVERIFY(installLanguage(*qApp, language));
    Bench bench;
    const QLineEdit *search = bench.bar->search();
    QVERIFY(search->placeholderText().contains(u"Ctrl+F"_s));
    QVERIFY(!search->accessibleName().isEmpty());
    // Not the key, which a screen reader would read as a part of the name.
    QVERIFY(!search->accessibleName().contains(u"Ctrl"_s));
    QVERIFY(search->isClearButtonEnabled());
}

void BoardBarTest::onlyPossibleActionsHaveAButton()
{
    QAction open(u"&Open"_s, nullptr);
    open.setObjectName(u"open"_s);
    open.setShortcut(QKeySequence(u"Ctrl+O"_s));
    QAction remove(u"Re&move"_s, nullptr);
    remove.setObjectName(u"remove"_s);
    remove.setEnabled(false);
    QWidget rows;
    ActionButtons buttons({&open, &remove}, rows);
    buttons.show();
    QVERIFY(QTest::qWaitForWindowExposed(&buttons));
    auto *openButton = buttons.findChild<QPushButton *>(u"openButton"_s);
    auto *removeButton = buttons.findChild<QPushButton *>(u"removeButton"_s);
    QCOMPARE(openButton->text(), u"Open"_s);
    QCOMPARE(openButton->toolTip(), u"Open (Ctrl+O)"_s);
    QCOMPARE(removeButton->toolTip(), u"Remove"_s);
    QVERIFY(openButton->isVisible());
    QVERIFY(!removeButton->isVisible());
    open.setEnabled(false);
    remove.setEnabled(true);
    QVERIFY(!openButton->isVisible());
    QVERIFY(removeButton->isVisible());
}

void BoardBarTest::aButtonDoesItsAction()
{
    QAction open(u"&Open"_s, nullptr);
    open.setObjectName(u"open"_s);
    QSignalSpy triggered(&open, &QAction::triggered);
    QWidget rows;
    ActionButtons buttons({&open}, rows);
    buttons.show();
    QVERIFY(QTest::qWaitForWindowActive(&buttons));
    auto *button = buttons.findChild<QPushButton *>(u"openButton"_s);
    // Return in a dialog that is above it belongs to the dialog.
    QVERIFY(!button->autoDefault());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(triggered.size(), 1);
}

#include "tst_boardbar.moc"

BEIAN_UI_TEST_MAIN(BoardBarTest)
