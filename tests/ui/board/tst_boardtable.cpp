// SPDX-License-Identifier: MIT
#include <QtTest/qabstractitemmodeltester.h>

#include <QtCore/qfileinfo.h>
#include <QtGui/qscreen.h>
#include <QtGui/qaction.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollbar.h>

#include "tests/warnings.h"
#include "app/record/recordchanges.h"
#include "app/store/filingcache.h"
#include "app/store/filingundo.h"
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
    void noneIsNoAlarm();
    void searchFindsByEveryWord_data();
    void searchFindsByEveryWord();
    void typingOnTheRowsSearches();
    void firstKeySelectsTheMostUrgent_data();
    void firstKeySelectsTheMostUrgent();
    void modelsKeepTheirContract();
    void theSelectedRowStaysInSight_data();
    void theSelectedRowStaysInSight();
    void theEyeStaysWhereARowWasFinished();
    void aRowThatIsNotFinishedKeepsItsMark();
    void onlyAPersonScrollsTheRows_data();
    void onlyAPersonScrollsTheRows();
    void theFootNamesWhatIsSelected();
    void aMenuOfNumbersOpensWhereItWasAskedFor();
    void anExportIsProposedWithItsDay();
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
                                                 {u"figureUnderSixHours"_s, 2},
                                                 {u"figureRunning"_s, 5},
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

void BoardTableTest::noneIsNoAlarm()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    const auto toneOf = [&bench](const QString &name) {
        for (const QLabel *label : bench.find<FigureCard>(name)->findChildren<QLabel *>()) {
            if (label->property("kind") == u"figure"_s)
                return label->property("tone").toString();
        }
        return QString();
    };
    QCOMPARE(toneOf(u"figureUnderOneHour"_s), u"bad"_s);
    bench.advance(43min);
    QCOMPARE(bench.find<FigureCard>(u"figureUnderOneHour"_s)->figure(), 0);
    QCOMPARE(toneOf(u"figureUnderOneHour"_s), u"neutral"_s);
    QCOMPARE(toneOf(u"figureOver"_s), u"bad"_s);
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

// The row of 孙先生, among so many that the board shows a part.
void BoardTableTest::theSelectedRowStaysInSight_data()
{
    QTest::addColumn<QString>("act");
    for (const char *act : {"sort", "search", "change"})
        QTest::newRow(act) << QString::fromLatin1(act);
}

void BoardTableTest::theSelectedRowStaysInSight()
{
    QFETCH(QString, act);
    BoardBench bench(pilotDay());
    QList<KeptChange> many = sampleBoard(pilotDay());
    const auto copies = [&many](const QString &name) {
        QList<KeptChange> made;
        for (int i = 0; i < 60; ++i) {
            KeptChange copy = many.at(i % 2);
            copy.record.id = QUuid::createUuid();
            copy.record.applicant = name + QString::number(i);
            made << copy;
        }
        return made;
    };
    QVERIFY(bench.startWith(many + copies(u"安女士"_s)));
    BoardTable &table = bench.program->board().table();
    const QString whom = u"王先生 · 某某商贸"_s;
    table.selectFiling(bench.recordOf(whom)->id);
    const auto isSeen = [&] {
        return table.viewport()->rect().contains(table.visualRect(table.currentIndex()).center());
    };
    QCOMPARE(table.selectedFilings().size(), 1);
    QVERIFY(isSeen());
    if (act == "sort"_L1) {
        bench.press(Qt::Key_V, Qt::AltModifier);
        for (const Qt::Key key : {Qt::Key_S, Qt::Key_A})
            QTest::keyClick(QApplication::activePopupWidget(), key);
    } else if (act == "search"_L1) {
        QVERIFY(KeyDriver(bench.program->board()).fill(u"boardSearch"_s, u"王"_s));
        bench.press(Qt::Key_Escape);
    } else {
        FilingRecord changed = *bench.recordOf(whom);
        const QList<FilingEvent> events = markFailed(
            changed, changed.numbers.constFirst().id, bench.clock.now());
        bench.program->cache().undo().change({u"refused"_s}, changed, events);
    }
    QCOMPARE(table.selectedFilings(), QList<QUuid>{bench.recordOf(whom)->id});
    QVERIFY(isSeen());
}

// What is done goes to the end of the rows; the next one that is open comes to stand in its place, and
// one more press of the same key is not about it.
void BoardTableTest::theEyeStaysWhereARowWasFinished()
{
    BoardBench bench(pilotDay());
    QList<KeptChange> many = sampleBoard(pilotDay());
    for (int i = 0; i < 60; ++i) {
        KeptChange copy = many.at(1);
        copy.record.id = QUuid::createUuid();
        copy.record.applicant = u"安女士"_s + QString::number(i);
        many << copy;
    }
    QVERIFY(bench.startWith(many));
    BoardTable &table = bench.program->board().table();
    QUuid finished;
    int place = -1;
    for (int row = 0; row < table.board().rowCount() && place < 0; ++row) {
        const FilingRecord &record = table.board().recordAt(row);
        if (record.numbers.size() == 1 && record.numbers.constFirst().verification.receivedAt.isValid()) {
            finished = record.id;
            place = row;
        }
    }
    QVERIFY(place >= 0);
    const FilingRecord next = table.board().recordAt(place + 1);
    table.selectFiling(finished);
    const int scroll = table.verticalScrollBar()->value();
    bench.press(Qt::Key_D, Qt::ControlModifier);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(*bench.program->cache().list().find(next.id), next);
    QCOMPARE(table.selectedFilings(), QList<QUuid>());
    QCOMPARE(table.verticalScrollBar()->value(), scroll);
    bench.press(Qt::Key_Down);
    QCOMPARE(table.selectedFilings(), QList<QUuid>{next.id});
    QCOMPARE(table.currentIndex().row(), place);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table.selectedFilings(), QList<QUuid>{finished});
    QVERIFY(!bench.program->board().findChild<QAction *>(u"verified"_s)->autoRepeat());
}

// One number of two: the filing still wants something, and stays selected wherever it goes.
void BoardTableTest::aRowThatIsNotFinishedKeepsItsMark()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    BoardTable &table = bench.program->board().table();
    const QUuid id = table.board().recordAt(0).id;
    table.selectFiling(id);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
        QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(bench.cell(table.currentIndex().row(), BoardColumn::Verified).startsWith(u'1'));
    QCOMPARE(table.selectedFilings(), QList<QUuid>{id});
}

void BoardTableTest::onlyAPersonScrollsTheRows_data()
{
    QTest::addColumn<QString>("act");
    QTest::newRow("time is over for the one that is selected") << u"time"_s;
    QTest::newRow("many come by an import") << u"import"_s;
}

void BoardTableTest::onlyAPersonScrollsTheRows()
{
    QFETCH(QString, act);
    BoardBench bench(pilotDay());
    const QList<KeptChange> samples = sampleBoard(pilotDay());
    const auto copies = [&samples](const QString &name) {
        QList<KeptChange> made;
        for (int i = 0; i < 60; ++i) {
            KeptChange copy = samples.at(1);
            copy.record.id = QUuid::createUuid();
            copy.record.applicant = name + QString::number(i);
            made << copy;
        }
        return made;
    };
    QVERIFY(bench.startWith(samples + copies(u"林女士"_s)));
    BoardTable &table = bench.program->board().table();
    const QUuid urgent = table.board().recordAt(0).id;
    table.selectFiling(urgent);
    QCOMPARE(table.verticalScrollBar()->value(), 0);
    if (act == "time"_L1)
        bench.advance(43min);
    else
        QVERIFY(bench.put(copies(u"林先生"_s)));
    QCOMPARE(table.verticalScrollBar()->value(), 0);
    QCOMPARE(table.selectedFilings(), QList<QUuid>{urgent});
    QVERIFY(bench.find<QLabel>(u"boardFooter"_s)->text().startsWith(u"已选"_s));
}

void BoardTableTest::theFootNamesWhatIsSelected()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    auto *foot = bench.find<QLabel>(u"boardFooter"_s);
    bench.program->board().table().clearSelection();
    QVERIFY(!foot->text().contains(u"已选"_s));
    bench.select(u"林女士 · 个人博客"_s);
    QVERIFY2(foot->text().startsWith(u"已选：林女士 · 个人博客"_s), qPrintable(foot->text()));
    bench.press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY2(foot->text().startsWith(u"已选 7 件（"_s), qPrintable(foot->text()));
    // Nobody there: the foot is masked as the rows are.
    bench.program->board().table().board().setMasked(true);
    QVERIFY2(!foot->text().contains(u"先生"_s), qPrintable(foot->text()));
}

void BoardTableTest::aMenuOfNumbersOpensWhereItWasAskedFor()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    BoardTable &table = bench.program->board().table();
    bench.select(u"陈先生 · 某某科技"_s);
    bench.press(Qt::Key_D, Qt::ControlModifier);
    auto *byKey = bench.find<QMenu>(u"numberMenu"_s);
    QVERIFY(byKey);
    const QRect row = table.visualRect(table.currentIndex());
    QCOMPARE(byKey->y(), table.viewport()->mapToGlobal(row.bottomLeft()).y());
    byKey->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto *button = bench.find<QPushButton>(u"verifiedButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *byButton = bench.find<QMenu>(u"numberMenu"_s);
    QVERIFY(byButton);
    const QRect pressed(button->mapToGlobal(QPoint()), button->size());
    QVERIFY(qAbs(byButton->geometry().bottom() - pressed.top()) < pressed.height());
    QVERIFY(button->screen()->availableGeometry().contains(byButton->geometry()));
    byButton->close();
}

void BoardTableTest::anExportIsProposedWithItsDay()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.press(Qt::Key_E, Qt::ControlModifier);
    KeyDriver(*bench.find<QDialog>(u"exportChoice"_s)).press(Qt::Key_Return);
    auto *dialog = bench.find<QFileDialog>(u"exportDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"备案 2018-09-12.xlsx"_s);
    dialog->close();
}

#include "tst_boardtable.moc"

BEIAN_UI_TEST_MAIN(BoardTableTest)
