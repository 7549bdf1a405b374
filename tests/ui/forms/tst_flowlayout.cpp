// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qpointer.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/warnings.h"
#include "ui/forms/flowlayout.h"
#include "tests/ui/uimain.h"

using namespace beian;

namespace {

// A window with boxes of a known size in a flow.
class Flow final
{
public:
    explicit Flow(int count, const QSize &size = QSize(100, 20))
        : layout(new FlowLayout(10, &window))
    {
        for (int i = 0; i < count; ++i) {
            auto *box = new QWidget;
            box->setFixedSize(size);
            layout->addWidget(box);
            boxes << box;
        }
    }

    void showWithWidth(int width)
    {
        window.resize(width, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }

    QWidget window;
    FlowLayout *layout;
    QList<QWidget *> boxes;
};

} // namespace

class FlowLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void linesByWidth_data();
    void linesByWidth();
    void hiddenOnesTakeNoRoom();
    void theNextLineBeginsBelowTheHighest();
    void oneThatIsWiderThanTheLineStandsAlone();
    void takingOneOut();
    void clearedOnesGoAfterTheClick();
    void emptyItAsksForNoRoom();
};

void FlowLayoutTest::linesByWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("perLine");
    QTest::addColumn<int>("height");
    // Five boxes of 100 x 20, 10 between them.
    QTest::newRow("all beside each other") << 540 << 5 << 20;
    QTest::newRow("a pixel too narrow for five") << 539 << 4 << 50;
    QTest::newRow("two and a half") << 260 << 2 << 80;
    QTest::newRow("one below the other") << 100 << 1 << 140;
}

void FlowLayoutTest::linesByWidth()
{
    QFETCH(int, width);
    QFETCH(int, perLine);
    QFETCH(int, height);
    Flow flow(5);
    QCOMPARE(flow.layout->heightForWidth(width), height);
    flow.showWithWidth(width);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(flow.boxes.at(i)->pos(), QPoint(i % perLine * 110, i / perLine * 30));
    QCOMPARE(flow.layout->minimumSize(), QSize(100, 20));
    QVERIFY(flow.layout->sizeHint().width() >= 540);
}

void FlowLayoutTest::hiddenOnesTakeNoRoom()
{
    Flow flow(3);
    flow.boxes.at(1)->hide();
    QCOMPARE(flow.layout->heightForWidth(210), 20);
    flow.showWithWidth(210);
    QCOMPARE(flow.boxes.at(2)->pos(), QPoint(110, 0));
    flow.boxes.at(1)->show();
    QTRY_COMPARE(flow.boxes.at(2)->pos(), QPoint(0, 30));
}

void FlowLayoutTest::theNextLineBeginsBelowTheHighest()
{
    Flow flow(3);
    flow.boxes.at(1)->setFixedSize(100, 70);
    flow.showWithWidth(210);
    QCOMPARE(flow.boxes.at(2)->pos(), QPoint(0, 80));
    QCOMPARE(flow.layout->heightForWidth(210), 100);
}

void FlowLayoutTest::oneThatIsWiderThanTheLineStandsAlone()
{
    Flow flow(3);
    flow.boxes.at(0)->setFixedSize(300, 20);
    flow.layout->setGeometry(QRect(0, 0, 250, 200));
    QCOMPARE(flow.boxes.at(0)->pos(), QPoint(0, 0));
    QCOMPARE(flow.boxes.at(1)->pos(), QPoint(0, 30));
    QCOMPARE(flow.boxes.at(2)->pos(), QPoint(110, 30));
}

void FlowLayoutTest::takingOneOut()
{
    Flow flow(2);
    QCOMPARE(flow.layout->count(), 2);
    QVERIFY(!flow.layout->takeAt(-1));
    QVERIFY(!flow.layout->takeAt(2));
    QVERIFY(!flow.layout->itemAt(2));
    const std::unique_ptr<QLayoutItem> taken(flow.layout->takeAt(0));
    QCOMPARE(taken->widget(), flow.boxes.at(0));
    QCOMPARE(flow.layout->count(), 1);
    QCOMPARE(flow.layout->itemAt(0)->widget(), flow.boxes.at(1));
}

// The button that empties the line is in it itself.
void FlowLayoutTest::clearedOnesGoAfterTheClick()
{
    Flow flow(1);
    auto *button = new QPushButton;
    flow.layout->addWidget(button);
    flow.showWithWidth(300);
    const QPointer<QPushButton> first = button;
    bool wasHiddenAtOnce = false;
    connect(first, &QPushButton::clicked, this, [&] {
        flow.layout->clear();
        wasHiddenAtOnce = first && first->isHidden();
    });
    QTest::keyClick(first, Qt::Key_Space);
    QVERIFY(wasHiddenAtOnce);
    QCOMPARE(flow.layout->count(), 0);
    QCOMPARE(flow.layout->heightForWidth(300), 0);
    QTRY_VERIFY(!first);
}

void FlowLayoutTest::emptyItAsksForNoRoom()
{
    Flow flow(0);
    QCOMPARE(flow.layout->minimumSize(), QSize(0, 0));
    QCOMPARE(flow.layout->sizeHint(), QSize(0, 0));
    QCOMPARE(flow.layout->heightForWidth(300), 0);
    // Shown alone, where Qt would say so.
    flow.showWithWidth(300);
}

#include "tst_flowlayout.moc"

BEIAN_UI_TEST_MAIN(FlowLayoutTest)
