// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/warnings.h"
#include "tests/ui/uimain.h"
#include "ui/board/noticestack.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QString longText = u"第一行\n第二行\n第三行\n第四行\n第五行"_s;

// The stack above rows that take what is left, as on the board.
struct Bench
{
    QWidget window;
    NoticeStack *stack = new NoticeStack;

    explicit Bench(const QSize &size = {900, 640})
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(stack);
        layout->addStretch(1);
        window.resize(size);
        window.show();
    }
    void add(const QString &matter, const QString &text)
    {
        stack->show(matter, Tone::Warn, Glyph::Info, matter, text);
        QCoreApplication::processEvents();
    }
    // In full, without scrolling?
    [[nodiscard]] bool isRead(const QString &label) const
    {
        const auto *found = stack->findChild<QLabel *>(label);
        if (!found || !found->isVisible())
            return false;
        const QRect place(found->mapTo(stack, QPoint()), found->size());
        return stack->rect().contains(place)
            && found->height() >= found->heightForWidth(found->width());
    }
    bool press(const QString &button)
    {
        auto *found = stack->findChild<QPushButton *>(button);
        if (!found || !found->isVisible())
            return false;
        QTest::keyClick(found, Qt::Key_Space);
        QCoreApplication::processEvents();
        return true;
    }
};

} // namespace

// Several matters at once: each can be read.
class NoticeStackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void whatFitsIsShownInFull();
    void ofManyTheNewestIsUnfolded();
    void ofLongOnesAllTitlesAreRead();
    void anotherIsUnfoldedByItsDetails();
    void foldedOnesComeBackWhenThereIsRoom();
    void sameMatterTakesThePlaceOfTheFirst();
    void noticeWithoutATextHasNoDetails();
};

void NoticeStackTest::whatFitsIsShownInFull()
{
    Bench bench({900, 760});
    bench.add(u"one"_s, u"一行"_s);
    bench.add(u"two"_s, {});
    QVERIFY(bench.isRead(u"oneTitle"_s));
    QVERIFY(bench.isRead(u"oneText"_s));
    QVERIFY(bench.isRead(u"twoTitle"_s));
    QVERIFY(!bench.press(u"oneDetails"_s));
}

void NoticeStackTest::ofManyTheNewestIsUnfolded()
{
    Bench bench({900, 900});
    for (const QString &matter : {u"one"_s, u"two"_s})
        bench.add(matter, longText);
    bench.add(u"three"_s, u"一行"_s);
    for (const QString &matter : {u"one"_s, u"two"_s, u"three"_s}) {
        QVERIFY2(bench.isRead(matter + "Title"_L1), qPrintable(matter));
        QCOMPARE(bench.isRead(matter + "Text"_L1), matter == "three"_L1);
    }
}

// The rows keep most of the window.
void NoticeStackTest::ofLongOnesAllTitlesAreRead()
{
    Bench bench;
    for (const QString &matter : {u"one"_s, u"two"_s, u"three"_s})
        bench.add(matter, longText);
    for (const QString &matter : {u"one"_s, u"two"_s, u"three"_s}) {
        QVERIFY2(bench.isRead(matter + "Title"_L1), qPrintable(matter));
        QVERIFY(!bench.isRead(matter + "Text"_L1));
    }
    QVERIFY(bench.stack->height() <= bench.window.height() / 4);
}

void NoticeStackTest::anotherIsUnfoldedByItsDetails()
{
    Bench bench;
    for (const QString &matter : {u"one"_s, u"two"_s, u"three"_s})
        bench.add(matter, longText);
    QVERIFY(bench.press(u"oneDetails"_s));
    QVERIFY(bench.isRead(u"oneText"_s));
    QVERIFY(!bench.isRead(u"threeText"_s));
    QVERIFY(bench.isRead(u"threeTitle"_s));
    QVERIFY(bench.press(u"threeDetails"_s));
    QVERIFY(bench.isRead(u"threeText"_s));
}

void NoticeStackTest::foldedOnesComeBackWhenThereIsRoom()
{
    Bench bench;
    for (const QString &matter : {u"one"_s, u"two"_s, u"three"_s})
        bench.add(matter, longText);
    QVERIFY(bench.press(u"threeDismiss"_s));
    QVERIFY(bench.isRead(u"oneTitle"_s) && bench.isRead(u"twoTitle"_s));
    QVERIFY(bench.press(u"twoDismiss"_s));
    QVERIFY(bench.isRead(u"oneText"_s));
    QVERIFY(bench.press(u"oneDismiss"_s));
    QVERIFY(!bench.stack->isVisible());
}

void NoticeStackTest::sameMatterTakesThePlaceOfTheFirst()
{
    Bench bench;
    bench.add(u"one"_s, u"先"_s);
    bench.add(u"one"_s, u"后"_s);
    QCOMPARE(bench.stack->findChildren<QLabel *>(u"oneText"_s).size(), 1);
    QCOMPARE(bench.stack->findChild<QLabel *>(u"oneText"_s)->text(), u"后"_s);
}

void NoticeStackTest::noticeWithoutATextHasNoDetails()
{
    Bench bench;
    bench.add(u"bare"_s, {});
    for (const QString &matter : {u"one"_s, u"two"_s})
        bench.add(matter, longText);
    QVERIFY(bench.isRead(u"bareTitle"_s));
    QVERIFY(!bench.press(u"bareDetails"_s));
    QVERIFY(bench.press(u"oneDetails"_s));
}

BEIAN_UI_TEST_MAIN(NoticeStackTest)
#include "tst_noticestack.moc"
