// SPDX-License-Identifier: MIT
#include <algorithm>

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <QtCore/qtimer.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "tests/warnings.h"
#include "tests/ui/uimain.h"
#include "ui/board/noticestack.h"
#include "ui/theme/theme.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// No row is to be seen.
QList<QRect> nothing()
{
    return {};
}

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

// One notice at a time, and a way to each.
class NoticeStackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void theNewestIsShownAlone();
    void eachIsReachedInTurn();
    void theOthersComeBackWhenItGoes();
    void whatIsOnlyRefreshedStaysWhereItIs();
    void rowsKeepMostOfTheWindow_data();
    void rowsKeepMostOfTheWindow();
    void withLargeTypeTheLinksAreSeenAndTheTextIsAskedFor();
    void passingNoticesMoveNothing();
    void passingNoticesTakeThePlaceOfOne();
    void passingNoticesHideNothingThatIsToBeSeen_data();
    void passingNoticesHideNothingThatIsToBeSeen();
    void passingNoticesPass();
    void sameMatterTakesThePlaceOfTheFirst();
    void aloneItLeadsNowhere();

private:
    // Whose title is seen; of several, all.
    static QString front(const Bench &bench)
    {
        QStringList seen;
        for (const QString &matter : {u"one"_s, u"two"_s, u"three"_s}) {
            if (bench.isRead(matter + "Title"_L1))
                seen << matter;
        }
        return seen.join(u' ');
    }
};

void NoticeStackTest::theNewestIsShownAlone()
{
    Bench bench;
    for (const QString &matter : {u"one"_s, u"two"_s, u"three"_s}) {
        bench.add(matter, longText);
        QCOMPARE(front(bench), matter);
        QVERIFY(bench.isRead(matter + "Text"_L1));
    }
    // Something new of an old matter.
    bench.add(u"one"_s, longText);
    QCOMPARE(front(bench), u"one"_s);
}

void NoticeStackTest::eachIsReachedInTurn()
{
    Bench bench;
    for (const QString &matter : {u"one"_s, u"two"_s, u"three"_s})
        bench.add(matter, longText);
    QVERIFY(bench.press(u"threeNext"_s));
    QCOMPARE(front(bench), u"two"_s);
    // The keyboard goes on with the next one.
    auto *next = bench.stack->findChild<QPushButton *>(u"twoNext"_s);
    QCOMPARE(bench.window.focusWidget(), next);
    QVERIFY(next->text().contains(u'2'));
    QVERIFY(bench.press(u"twoNext"_s));
    QCOMPARE(front(bench), u"one"_s);
    QVERIFY(bench.press(u"oneNext"_s));
    QCOMPARE(front(bench), u"three"_s);
}

void NoticeStackTest::theOthersComeBackWhenItGoes()
{
    Bench bench;
    for (const QString &matter : {u"one"_s, u"two"_s, u"three"_s})
        bench.add(matter, longText);
    QVERIFY(bench.press(u"threeDismiss"_s));
    QCOMPARE(front(bench), u"two"_s);
    bench.stack->dismiss(u"two"_s);
    QCoreApplication::processEvents();
    QCOMPARE(front(bench), u"one"_s);
    QVERIFY(bench.press(u"oneDismiss"_s));
    QVERIFY(!bench.stack->isVisible());
}

// A clock that ticks on takes nothing from what somebody reads.
void NoticeStackTest::whatIsOnlyRefreshedStaysWhereItIs()
{
    Bench bench;
    const auto refresh = [&bench](const QString &matter) {
        bench.stack->show(matter, Tone::Warn, Glyph::Info, matter, u"新"_s, {},
                          NoticeStack::Place::Kept);
        QCoreApplication::processEvents();
    };
    bench.add(u"one"_s, longText);
    bench.add(u"two"_s, longText);
    refresh(u"one"_s);
    QCOMPARE(front(bench), u"two"_s);
    // A new one waits behind.
    refresh(u"three"_s);
    QCOMPARE(front(bench), u"two"_s);
    QVERIFY(bench.stack->isShown(u"three"_s));
    QVERIFY(bench.press(u"twoDismiss"_s));
    QCOMPARE(front(bench), u"one"_s);
}

void NoticeStackTest::rowsKeepMostOfTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("a small screen") << QSize(1024, 560);
    QTest::newRow("as it opens") << QSize(900, 640);
    QTest::newRow("narrow") << QSize(500, 640);
}

void NoticeStackTest::rowsKeepMostOfTheWindow()
{
    QFETCH(QSize, size);
    Bench bench(size);
    for (const QString &matter : {u"one"_s, u"two"_s})
        bench.add(matter, longText.repeated(8));
    QVERIFY(bench.stack->height() * 5 <= bench.window.height() * 2);
    bench.add(u"three"_s, u"一行"_s);
    QVERIFY(bench.stack->height() * 5 <= bench.window.height());
    QVERIFY(bench.isRead(u"threeText"_s));
}

// 360 pixels of height are to this type what 540 are to type of 150 %.
void NoticeStackTest::withLargeTypeTheLinksAreSeenAndTheTextIsAskedFor()
{
    Bench bench({800, 360});
    bench.add(u"one"_s, longText);
    QVERIFY(bench.isRead(u"oneTitle"_s));
    QVERIFY(!bench.isRead(u"oneText"_s));
    const auto *dismiss = bench.stack->findChild<QPushButton *>(u"oneDismiss"_s);
    const auto isWhole = [&] {
        const QRect place(dismiss->mapTo(bench.stack, QPoint()), dismiss->size());
        return bench.stack->rect().contains(place);
    };
    QVERIFY(isWhole());
    QVERIFY(bench.press(u"oneMore"_s));
    QVERIFY(bench.isRead(u"oneText"_s));
    QVERIFY(bench.press(u"oneMore"_s));
    QVERIFY(!bench.isRead(u"oneText"_s));
    QVERIFY(isWhole());
    // Where there is room, nothing has to be asked for.
    bench.window.resize(900, 640);
    QCoreApplication::processEvents();
    QVERIFY(bench.isRead(u"oneText"_s));
    QVERIFY(!bench.press(u"oneMore"_s));
}

void NoticeStackTest::passingNoticesMoveNothing()
{
    Bench bench;
    auto *rows = new QWidget;
    static_cast<QVBoxLayout *>(bench.window.layout())->addWidget(rows, 1);
    bench.stack->setFloor(*rows, nothing);
    QCoreApplication::processEvents();
    const QRect place = rows->geometry();
    bench.stack->showPassing(u"two"_s, Tone::Good, Glyph::Check, u"two"_s, u"一行"_s);
    QCoreApplication::processEvents();
    QVERIFY(bench.stack->isShown(u"two"_s));
    QCOMPARE(rows->geometry(), place);
    auto *box = rows->findChild<QWidget *>(u"two"_s);
    QVERIFY(rows->rect().contains(box->geometry()));
    QVERIFY(box->geometry().bottom() > rows->height() - gap(4)); // over their lower end
    bench.window.resize(600, 640);
    QCoreApplication::processEvents();
    QVERIFY(rows->rect().contains(box->geometry()));
    // The same matter as one that stands: one of them is there.
    bench.stack->dismiss(u"two"_s);
    bench.add(u"one"_s, longText);
    bench.stack->showPassing(u"one"_s, Tone::Good, Glyph::Check, u"one"_s, QString());
    QVERIFY(!bench.stack->findChild<QWidget *>(u"one"_s));
    bench.stack->dismiss(u"one"_s);
    QVERIFY(!bench.stack->isShown(u"one"_s));
    QVERIFY(!rows->findChild<QWidget *>(u"one"_s));
}

// One place, one at a time: what was just done is in the place of what stands, and gives it back.
void NoticeStackTest::passingNoticesTakeThePlaceOfOne()
{
    Bench bench;
    auto *rows = new QWidget;
    static_cast<QVBoxLayout *>(bench.window.layout())->addWidget(rows, 1);
    bench.stack->setFloor(*rows, nothing, 1ms);
    auto *elsewhere = new QLineEdit(&bench.window);
    elsewhere->show();
    elsewhere->setFocus();
    bench.add(u"one"_s, longText);
    QCoreApplication::processEvents();
    const QRect place = rows->geometry();
    bench.stack->showPassing(u"two"_s, Tone::Good, Glyph::Check, u"two"_s, u"一行"_s);
    // While it has the keys it stays, however slow the machine is.
    bench.stack->findChild<QPushButton *>(u"twoDismiss"_s)->setFocus();
    QCoreApplication::processEvents();
    QVERIFY(bench.isRead(u"twoTitle"_s));
    QVERIFY(!bench.isRead(u"oneTitle"_s));
    QVERIFY(bench.stack->isShown(u"one"_s));
    QVERIFY(!rows->findChild<QWidget *>(u"two"_s));
    QCOMPARE(rows->geometry(), place);
    elsewhere->setFocus();
    QTRY_VERIFY(!bench.stack->isShown(u"two"_s));
    QVERIFY(bench.isRead(u"oneTitle"_s));
    QCoreApplication::processEvents();
    QCOMPARE(rows->geometry(), place);
    // What happens meanwhile is told at once.
    bench.stack->showPassing(u"two"_s, Tone::Good, Glyph::Check, u"two"_s, u"一行"_s);
    bench.add(u"three"_s, u"新"_s);
    QVERIFY(bench.isRead(u"threeTitle"_s));
    QVERIFY(!bench.stack->isShown(u"two"_s));
}

void NoticeStackTest::passingNoticesHideNothingThatIsToBeSeen_data()
{
    QTest::addColumn<QList<int>>("seen"); // tops of rows
    QTest::addColumn<bool>("isAbove");
    QTest::newRow("nothing") << QList<int>{} << false;
    QTest::newRow("a row in the middle") << QList<int>{200} << false;
    QTest::newRow("the last row") << QList<int>{350} << true;
    QTest::newRow("the first row") << QList<int>{0} << false;
    QTest::newRow("the first and the last: as little as can be") << QList<int>{0, 350} << false;
}

void NoticeStackTest::passingNoticesHideNothingThatIsToBeSeen()
{
    QFETCH(const QList<int>, seen);
    QFETCH(const bool, isAbove);
    Bench bench;
    auto *rows = new QWidget;
    rows->setFixedHeight(400);
    static_cast<QVBoxLayout *>(bench.window.layout())->addWidget(rows, 1);
    QList<QRect> toSee;
    bench.stack->setFloor(*rows, [&toSee] { return toSee; });
    QCoreApplication::processEvents();
    bench.stack->showPassing(u"two"_s, Tone::Good, Glyph::Check, u"two"_s, u"一行"_s);
    for (const int top : seen)
        toSee << QRect(0, top, rows->width(), 48);
    bench.stack->fitPassing(); // another row is selected now
    const QRect box = rows->findChild<QWidget *>(u"two"_s)->geometry();
    QCOMPARE(box.top() < 100, isAbove);
    QCOMPARE(std::ranges::any_of(toSee, [&box](const QRect &row) { return row.intersects(box); }),
             seen.size() > 1);
}

// But not under the keys: whoever is on their way to a link of it gets there.
void NoticeStackTest::passingNoticesPass()
{
    Bench bench;
    auto *rows = new QWidget;
    static_cast<QVBoxLayout *>(bench.window.layout())->addWidget(rows, 1);
    bench.stack->setFloor(*rows, nothing, 1ms);
    auto *elsewhere = new QLineEdit(&bench.window);
    elsewhere->show();
    elsewhere->setFocus();
    bench.stack->showPassing(u"one"_s, Tone::Good, Glyph::Check, u"one"_s, u"一行"_s);
    QVERIFY(bench.stack->isShown(u"one"_s));
    QTRY_VERIFY(!bench.stack->isShown(u"one"_s));
    bench.stack->showPassing(u"two"_s, Tone::Good, Glyph::Check, u"two"_s, u"一行"_s);
    rows->findChild<QPushButton *>(u"twoDismiss"_s)->setFocus();
    QTimer later;
    QSignalSpy ended(&later, &QTimer::timeout);
    later.start(5ms);
    QTRY_COMPARE_GE(ended.size(), 3);
    QVERIFY(bench.stack->isShown(u"two"_s));
    elsewhere->setFocus();
    QTRY_VERIFY(!bench.stack->isShown(u"two"_s));
}

void NoticeStackTest::sameMatterTakesThePlaceOfTheFirst()
{
    Bench bench;
    bench.add(u"one"_s, u"先"_s);
    bench.add(u"one"_s, u"后"_s);
    QCOMPARE(bench.stack->findChildren<QLabel *>(u"oneText"_s).size(), 1);
    QCOMPARE(bench.stack->findChild<QLabel *>(u"oneText"_s)->text(), u"后"_s);
}

void NoticeStackTest::aloneItLeadsNowhere()
{
    Bench bench;
    bench.add(u"one"_s, {});
    QVERIFY(bench.isRead(u"oneTitle"_s));
    QVERIFY(!bench.press(u"oneNext"_s));
}

BEIAN_UI_TEST_MAIN(NoticeStackTest)
#include "tst_noticestack.moc"
