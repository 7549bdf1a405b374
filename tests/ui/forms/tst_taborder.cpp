// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdialogbuttonbox.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qgroupbox.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtabbar.h>
#include <QtWidgets/qtabwidget.h>

#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/forms/taborder.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

QLineEdit *field(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    return edit;
}

// The names of the stops, from the one that has the focus, until the key comes round.
QStringList stopsOf(QWidget &window)
{
    QStringList names;
    const QWidget *first = window.focusWidget();
    do {
        names << window.focusWidget()->objectName();
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    } while (window.focusWidget() != first && names.size() < 20);
    return names;
}

void show(QWidget &window, const QString &focus)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.findChild<QWidget *>(focus)->setFocus();
}

} // namespace

// The stops of the Tab key in the order in which a window is read, however it was made.
class TabOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void aGridIsReadLineByLine();
    void whatIsInOneFrameIsReadTogether();
    void aFieldThatCameLaterHasItsPlace();
    void tabsComeBeforeTheirPages();
    void buttonsOfADialogAreStopsOfTheirOwn();
};

void TabOrderTest::aGridIsReadLineByLine()
{
    const TabOrder order;
    QWidget window;
    auto *grid = new QGridLayout(&window);
    grid->addWidget(field(u"d"_s), 1, 1);
    grid->addWidget(field(u"b"_s), 0, 1);
    grid->addWidget(field(u"c"_s), 1, 0);
    grid->addWidget(field(u"a"_s), 0, 0);
    show(window, u"a"_s);
    QCOMPARE(stopsOf(window), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
}

void TabOrderTest::whatIsInOneFrameIsReadTogether()
{
    const TabOrder order;
    QWidget window;
    auto *columns = new QHBoxLayout(&window);
    auto *right = new QGroupBox;
    auto *rightLines = new QVBoxLayout(right);
    rightLines->addWidget(field(u"c"_s));
    rightLines->addWidget(field(u"d"_s));
    auto *left = new QGroupBox;
    auto *leftLines = new QVBoxLayout(left);
    leftLines->addWidget(field(u"a"_s));
    leftLines->addWidget(field(u"b"_s));
    columns->addWidget(right);
    columns->insertWidget(0, left);
    show(window, u"a"_s);
    QCOMPARE(stopsOf(window), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
}

void TabOrderTest::aFieldThatCameLaterHasItsPlace()
{
    const TabOrder order;
    QWidget window;
    auto *lines = new QVBoxLayout(&window);
    lines->addWidget(field(u"a"_s));
    lines->addWidget(field(u"c"_s));
    show(window, u"a"_s);
    QCOMPARE(stopsOf(window), QStringList({u"a"_s, u"c"_s}));
    lines->insertWidget(1, field(u"b"_s));
    QTRY_VERIFY(window.findChild<QWidget *>(u"b"_s)->isVisible()); // the layout shows it
    window.findChild<QWidget *>(u"a"_s)->setFocus();
    QCOMPARE(stopsOf(window), QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void TabOrderTest::tabsComeBeforeTheirPages()
{
    const TabOrder order;
    QWidget window;
    auto *lines = new QVBoxLayout(&window);
    auto *tabs = new QTabWidget;
    tabs->tabBar()->setObjectName(u"tabs"_s);
    tabs->addTab(field(u"page"_s), u"One"_s);
    lines->addWidget(field(u"below"_s));
    lines->insertWidget(0, tabs);
    show(window, u"tabs"_s);
    QCOMPARE(stopsOf(window), QStringList({u"tabs"_s, u"page"_s, u"below"_s}));
}

void TabOrderTest::buttonsOfADialogAreStopsOfTheirOwn()
{
    const TabOrder order;
    QWidget window;
    auto *lines = new QVBoxLayout(&window);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"ok"_s);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancel"_s);
    lines->addWidget(buttons);
    lines->insertWidget(0, field(u"a"_s));
    show(window, u"a"_s);
    QStringList stops = stopsOf(window);
    QCOMPARE(stops.takeFirst(), u"a"_s);
    // Which of the two comes first is the desktop's.
    stops.sort();
    QCOMPARE(stops, QStringList({u"cancel"_s, u"ok"_s}));
}

BEIAN_UI_TEST_MAIN(TabOrderTest)
#include "tst_taborder.moc"
