// SPDX-License-Identifier: MIT
#include <QtTest/qabstractitemmodeltester.h>

#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

#include "tests/warnings.h"
#include "tests/ui/boardbench.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/board/figurecard.h"
#include "ui/tour/samplefilings.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The rows of the board: what they say, which are shown, which is selected.
class BoardTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void rowsOfTheSampleBoard();
    void figuresFilterWhenPressed();
    void searchFindsByEveryWord_data();
    void searchFindsByEveryWord();
    void typingOnTheRowsSearches();
    void firstKeySelectsTheMostUrgent_data();
    void firstKeySelectsTheMostUrgent();
    void modelsKeepTheirContract();
};

void BoardTableTest::rowsOfTheSampleBoard()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QStringList left{u"00:42:10"_s, u"03:15:44"_s, u"11:08:20"_s, u"19:41:08"_s,
                           u"已过期"_s,   u"等待短信"_s, u"已完成"_s};
    const QStringList steps{
        u"提醒办理人（尾号 8000）"_s, u"等待核验"_s,   u"网站负责人待核验"_s, u"等待核验"_s,
        u"需重新提交"_s,              u"已提交 4 分钟"_s, u"09-12 09:20 完成"_s};
    for (int row = 0; row < left.size(); ++row) {
        QCOMPARE(bench.cell(row, BoardColumn::TimeLeft), left.at(row));
        QCOMPARE(bench.cell(row, BoardColumn::NextStep), steps.at(row));
    }
    QCOMPARE(bench.cell(0, BoardColumn::Verified), u"0 / 2"_s);
    QCOMPARE(bench.cell(2, BoardColumn::Verified), u"1 / 2"_s);
    QCOMPARE(bench.cell(5, BoardColumn::Verified), u"—"_s);
}

void BoardTableTest::figuresFilterWhenPressed()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const QList<std::pair<QString, int>> figures{{u"figureUnderOneHour"_s, 1},
                                                 {u"figureUnderSixHours"_s, 1},
                                                 {u"figureRunning"_s, 3},
                                                 {u"figureDoneToday"_s, 1},
                                                 {u"figureOver"_s, 1}};
    const BoardModel &model = bench.program->board().table().board();
    for (const auto &[name, count] : figures) {
        QCOMPARE(bench.find<FigureCard>(name)->figure(), count);
        QVERIFY(KeyDriver(bench.program->board()).pressButton(name));
        QCOMPARE(model.rowCount(), count);
        QVERIFY(KeyDriver(bench.program->board()).pressButton(name));
        QCOMPARE(model.rowCount(), 7);
    }
    bench.press(Qt::Key_1, Qt::ControlModifier);
    // A button that is pressed by its shortcut stays down for a moment.
    QTRY_COMPARE(model.rowCount(), 1);
    // The filing leaves the figure by itself when its time is over.
    bench.advance(43min);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(bench.find<QLabel>(u"boardEmpty"_s));
    bench.press(Qt::Key_Escape);
    QCOMPARE(model.rowCount(), 7);
}

void BoardTableTest::searchFindsByEveryWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("applicant");
    QTest::newRow("a part of the name") << u"贸"_s << u"王先生 · 某某商贸"_s;
    QTest::newRow("pinyin initials of the name") << u"wxsmmsm"_s << u"王先生 · 某某商贸"_s;
    QTest::newRow("capital initials") << u"ZNSMMWH"_s << u"赵女士 · 某某文化"_s;
    QTest::newRow("the province") << u"海南"_s << u"赵女士 · 某某文化"_s;
    QTest::newRow("initials of the province") << u"fj"_s << u"林女士 · 个人博客"_s;
    QTest::newRow("name and province") << u"某某 浙江"_s << u"陈先生 · 某某科技"_s;
}

void BoardTableTest::searchFindsByEveryWord()
{
    QFETCH(QString, text);
    QFETCH(QString, applicant);
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(KeyDriver(bench.program->board()).fill(u"boardSearch"_s, text));
    QCOMPARE(bench.program->board().table().board().rowCount(), 1);
    QCOMPARE(bench.rowOf(applicant), 0);
    bench.press(Qt::Key_Escape);
    QCOMPARE(bench.program->board().table().board().rowCount(), 7);
}

void BoardTableTest::typingOnTheRowsSearches()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.program->board().table().setFocus();
    KeyDriver(bench.program->board()).type(u"wx"_s);
    QCOMPARE(bench.find<QLineEdit>(u"boardSearch"_s)->text(), u"wx"_s);
    // 王先生 and 吴先生.
    QCOMPARE(bench.program->board().table().board().rowCount(), 2);
}

// The window came to the front by itself: no row is selected, and the arrow begins with the first.
void BoardTableTest::firstKeySelectsTheMostUrgent_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("down") << Qt::Key_Down;
    QTest::newRow("up") << Qt::Key_Up;
    QTest::newRow("enter") << Qt::Key_Return;
}

void BoardTableTest::firstKeySelectsTheMostUrgent()
{
    QFETCH(const Qt::Key, key);
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    BoardTable &table = bench.program->board().table();
    table.clearSelection();
    QCOMPARE(table.selectedFilings().size(), 0);
    QTest::keyClick(&table, key);
    QCOMPARE(table.selectedFilings(), QList<QUuid>{table.board().recordAt(0).id});
    QVERIFY(!bench.program->wizards().isAnyOpen());
}

void BoardTableTest::modelsKeepTheirContract()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.restart());
    BoardModel &model = bench.program->board().table().board();
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    bench.program->board().show();
    QVERIFY(bench.put(sampleBoard(pilotDay())));
    bench.program->cache().setSearch(u"某某"_s);
    bench.program->cache().setSearch({});
    for (const auto order : {BoardOrder::Applicant, BoardOrder::Province, BoardOrder::Type,
                             BoardOrder::Verified, BoardOrder::Urgency})
        bench.program->cache().setOrder(order, Qt::DescendingOrder);
    bench.advance(25h);
    bench.program->cache().restore(bench.program->cache().remove({model.recordAt(0).id}));
    QCOMPARE(model.rowCount(), 7);
}

#include "tst_boardtable.moc"

BEIAN_UI_TEST_MAIN(BoardTableTest)
