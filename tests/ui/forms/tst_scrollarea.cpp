// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollbar.h>

#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/forms/scrollarea.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// Lines above a button.
struct Bench
{
    Bench()
        : content(new QWidget)
        , area(new UprightScroll(u"benchScroll"_s, content))
        , button(new QPushButton(u"OK"_s))
    {
        auto *lines = new QVBoxLayout(content);
        for (int i = 0; i < 20; ++i)
            lines->addWidget(new QLabel(u"a line that says something"_s));
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(area, 1);
        layout->addWidget(button);
    }
    void show(int height)
    {
        window.resize(400, height);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::processEvents();
    }

    QWidget window;
    QWidget *content;
    UprightScroll *area;
    QPushButton *button;
};

} // namespace

// What is above the buttons of a window that may be low.
class ScrollAreaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void itAsksForAllOfItsContent();
    void aLowWindowScrollsAndKeepsItsButton();
    void itIsNeverNarrowerThanItsContent();
    void whatGrowsIsAskedForAgain();
};

void ScrollAreaTest::itAsksForAllOfItsContent()
{
    Bench bench;
    bench.show(bench.window.sizeHint().height());
    QCOMPARE(bench.area->verticalScrollBar()->maximum(), 0);
    QCOMPARE(bench.area->focusPolicy(), Qt::NoFocus);
    QVERIFY(!bench.area->accessibleName().isEmpty());
}

void ScrollAreaTest::aLowWindowScrollsAndKeepsItsButton()
{
    Bench bench;
    bench.show(200);
    QCOMPARE(bench.window.height(), 200);
    QVERIFY(bench.area->verticalScrollBar()->maximum() > 0);
    QVERIFY(bench.window.rect().contains(bench.button->geometry()));
    // By keyboard, too: nothing in it can have the focus.
    QCOMPARE(bench.area->focusPolicy(), Qt::StrongFocus);
    bench.area->setFocus();
    QTest::keyClick(bench.area, Qt::Key_PageDown);
    QVERIFY(bench.area->verticalScrollBar()->value() > 0);
}

void ScrollAreaTest::itIsNeverNarrowerThanItsContent()
{
    Bench bench;
    bench.show(200);
    bench.window.resize(20, 200);
    QCoreApplication::processEvents();
    QVERIFY(bench.area->viewport()->width() >= bench.content->minimumSizeHint().width());
}

void ScrollAreaTest::whatGrowsIsAskedForAgain()
{
    Bench bench;
    bench.show(bench.window.sizeHint().height());
    const int before = bench.area->sizeHint().height();
    bench.content->layout()->addWidget(new QLabel(u"one more"_s));
    QCoreApplication::processEvents();
    QVERIFY(bench.area->sizeHint().height() > before);
    QVERIFY(bench.window.sizeHint().height() > before);
}

#include "tst_scrollarea.moc"

BEIAN_UI_TEST_MAIN(ScrollAreaTest)
