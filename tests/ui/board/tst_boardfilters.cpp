// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qpushbutton.h>

#include "app/settings/settings.h"
#include "app/store/filingcache.h"
#include "tests/warnings.h"
#include "tests/ui/boardbench.h"
#include "tests/ui/uimain.h"
#include "ui/board/boardfilters.h"
#include "ui/tour/samplefilings.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the real board is filtered by, by keyboard: chosen, told, taken away, and kept.
class BoardFiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void expiredFilingsHaveTheirFigure();
    void aProvinceIsChosenAndTakenAway();
    void filtersAddUp();
    void filtersAreKept();
    void textsThatAreNotUnderstoodFilterNothing_data();
    void textsThatAreNotUnderstoodFilterNothing();

private:
    [[nodiscard]] static qsizetype shown(BoardBench &bench)
    {
        return bench.program->cache().list().shownCount();
    }
    // Alt and the letter of a menu of the board, then these keys.
    static void choose(BoardBench &bench, const QList<Qt::Key> &keys);
};

void BoardFiltersTest::choose(BoardBench &bench, const QList<Qt::Key> &keys)
{
    bench.press(Qt::Key_V, Qt::AltModifier);
    for (const Qt::Key key : keys) {
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), key);
    }
    QCoreApplication::processEvents();
}

void BoardFiltersTest::expiredFilingsHaveTheirFigure()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const int before = bench.program->cache().list().figures().over;
    // The most urgent one passes its deadline: it stays near the top, and is counted.
    const QString first = u"陈先生 · 某某科技"_s;
    QCOMPARE(bench.rowOf(first), 0);
    bench.advance(43min);
    QCOMPARE(bench.cell(bench.rowOf(first), BoardColumn::TimeLeft), u"已过期"_s);
    QCOMPARE(bench.program->cache().list().figures().over, before + 1);
    const qsizetype last = shown(bench) - 1;
    QVERIFY(bench.rowOf(first) < last - 1);
    bench.press(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(shown(bench), before + 1);
    QVERIFY(bench.find<QPushButton>(u"figureOver"_s)->isChecked());
    QVERIFY(bench.find<QLabel>(u"filterCount"_s)
                ->text()
                .startsWith(u"显示 %1 / %2 件"_s.arg(before + 1).arg(last + 1)));
}

void BoardFiltersTest::aProvinceIsChosenAndTakenAway()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const qsizetype all = shown(bench);
    QVERIFY(!bench.find<QWidget>(u"filterLine"_s));
    // The first one that there are filings of.
    choose(bench, {Qt::Key_P, Qt::Key_Down, Qt::Key_Return});
    QVERIFY(shown(bench) > 0 && shown(bench) < all);
    const QString code = bench.program->board().filters().only().provinceCode;
    for (qsizetype row = 0; row < shown(bench); ++row)
        QCOMPARE(bench.program->cache().list().shownAt(row).provinceCode, code);
    QVERIFY(KeyDriver(bench.program->board()).pressButton(u"onlyProvince"_s));
    QCOMPARE(shown(bench), all);
    QTRY_VERIFY(!bench.find<QWidget>(u"filterLine"_s));
}

void BoardFiltersTest::filtersAddUp()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const qsizetype all = shown(bench);
    bench.press(Qt::Key_3, Qt::ControlModifier);
    const qsizetype running = shown(bench);
    choose(bench, {Qt::Key_K, Qt::Key_Down, Qt::Key_Return});
    QVERIFY(shown(bench) < running);
    QVERIFY(bench.find<QPushButton>(u"onlyFigure"_s));
    QVERIFY(bench.find<QPushButton>(u"onlyKind"_s));
    // Esc: all of them at once.
    bench.press(Qt::Key_Escape);
    QCOMPARE(shown(bench), all);
    QVERIFY(bench.program->board().filters().isEmpty());
}

void BoardFiltersTest::filtersAreKept()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const qsizetype all = shown(bench);
    bench.press(Qt::Key_3, Qt::ControlModifier);
    choose(bench, {Qt::Key_K, Qt::Key_Down, Qt::Key_Return});
    const qsizetype some = shown(bench);
    const QString text = bench.program->board().filters().text();
    QCOMPARE(text, bench.program->settings().text(Setting::BoardFilter));
    QVERIFY(bench.restart());
    QCOMPARE(bench.program->board().filters().text(), text);
    QCOMPARE(shown(bench), some);
    QVERIFY(bench.find<QPushButton>(u"figureRunning"_s)->isChecked());
    bench.press(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(bench.restart());
    QCOMPARE(shown(bench), all);
}

void BoardFiltersTest::textsThatAreNotUnderstoodFilterNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("understood");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no such figure") << u"figure=tomorrow"_s << QString();
    QTest::newRow("no such province") << u"province=999999 kind=first"_s << u"kind=first"_s;
    QTest::newRow("no such kind") << u"figure=over kind=wedding"_s << u"figure=over"_s;
    QTest::newRow("other words") << u"colour=red figure"_s << QString();
    QTest::newRow("everything") << u"figure=running province=330000 kind=new-site"_s
                                << u"figure=running province=330000 kind=new-site"_s;
}

void BoardFiltersTest::textsThatAreNotUnderstoodFilterNothing()
{
    QFETCH(QString, text);
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.program->board().filters().setText(text);
    QTEST(bench.program->board().filters().text(), "understood");
}

#include "tst_boardfilters.moc"

BEIAN_UI_TEST_MAIN(BoardFiltersTest)
