// SPDX-License-Identifier: MIT
#include <QtTest/qsignalspy.h>

#include <QtGui/qaction.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtreewidget.h>

#include "app/record/filingmerge.h"
#include "app/record/sharedchanges.h"
#include "app/settings/settings.h"
#include "app/store/filingcache.h"
#include "app/store/filingundo.h"
#include "tests/ui/boardbench.h"
#include "tests/ui/scriptedcenter.h"
#include "tests/ui/uimain.h"
#include "tests/ui/windowreading.h"
#include "tests/warnings.h"
#include "ui/board/boardfilters.h"
#include "ui/board/boardheader.h"
#include "ui/board/boardmenubar.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardtexts.h"
#include "ui/board/centertexts.h"
#include "ui/board/noticestack.h"
#include "ui/settings/settingsdialog.h"
#include "ui/texts/errortexts.h"
#include "ui/tour/samplefilings.h"
#include "ui/wizard/verifywizard.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString soonest = u"陈先生 · 某某科技"_s; // 42 minutes
const QString later = u"林女士 · 个人博客"_s; // three hours
const QString own = u"三号窗口"_s;
const QString other = u"五号窗口"_s;

// The whole program; what the center says, the test says in its place.
class Bench final
{
public:
    explicit Bench(bool isJoined = true)
        : bench(today())
    {
        isReady = bench.startWith(sampleBoard(today())) && bench.isSaved();
        if (isJoined)
            say(connectedState(today()));
    }

    void say(const CenterState &state)
    {
        Q_EMIT bench.program->center().stateChanged(state);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] BoardWindow &board() { return bench.program->board(); }
    [[nodiscard]] FilingCache &cache() { return bench.program->cache(); }
    [[nodiscard]] QString line()
    {
        auto *label = bench.find<QLabel>(u"centerLineText"_s);
        return label ? label->text() : QString();
    }
    [[nodiscard]] QAction *action(const QString &name)
    {
        return board().findChild<QAction *>(name);
    }
    // As another counter would have it: the record arrives changed.
    template <typename Change>
    void arrive(const QString &applicant, const Change &change)
    {
        FilingRecord record = *bench.recordOf(applicant);
        change(record);
        cache().put(record, {});
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QVariant data(const QString &applicant, BoardColumn column, int role)
    {
        const BoardModel &model = board().table().board();
        return model.data(model.index(bench.rowOf(applicant), int(column)), role);
    }
    // By the notice that stands above the rows.
    [[nodiscard]] bool isRemindedOf(const QString &applicant)
    {
        QCoreApplication::processEvents();
        return board().notices().isShown(u"reminderNotice"_s)
            && shownTexts(board().notices()).contains(applicant);
    }
    void give(const QString &applicant, const QString &counter)
    {
        arrive(applicant, [&](FilingRecord &record) { record.responsible = counter; });
    }

    BoardBench bench;
    bool isReady = false;
};

} // namespace

// The real board where counters share their filings.
class CenterBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void withoutACenterNothingOfItIsSeen();
    void leavingItNothingOfItStays();
    void theLineSaysWhatIsTrue_data();
    void theLineSaysWhatIsTrue();
    void everyTroubleIsSaidOnTheBoard();
    void theLineLeadsToThePageAndTriesAgain();
    void theColumnNamesTheCounter();
    void theColumnHasItsPlaceAgainAfterAStart();
    void selectedRowsStaySelectedWhenTheColumnComes();
    void mineAndAllAreAFilterAsTheOthers();
    void theFilterIsKept();
    void oneTakesOverByMenuAndTakesItBack();
    void oneHandsOverSeveralToAnother();
    void whatHasNobodyIsOffAndSaysSo();
    void theRowSaysWhoIsAtWork();
    void openingWhatAnotherWorksOnAsksOnce();
    void whatGaveWayIsMarkedUntilSomebodyLooked();
    void theHistorySaysWhatGaveWay_data();
    void theHistorySaysWhatGaveWay();
    void remindersGoToTheCounterOfTheFiling();
    void whatIsSettledElsewhereGoesOutHere();
    void whatIsTakenOffElsewhereIsTold();
};

void CenterBoardTest::withoutACenterNothingOfItIsSeen()
{
    Bench bench(false);
    QVERIFY(bench.isReady);
    const BoardModel &model = bench.board().table().board();
    QCOMPARE(model.columnCount(), boardColumnCount);
    QVERIFY(!bench.board().findChild<QWidget *>(u"centerLine"_s)->isVisible());
    for (const QString &name : {u"takeOver"_s, u"handOver"_s, u"handToNobody"_s, u"menuMine"_s})
        QVERIFY2(!bench.action(name)->isVisible(), qPrintable(name));
    bench.bench.press(Qt::Key_7, Qt::ControlModifier);
    QVERIFY(bench.board().filters().isEmpty());
    for (const ShortcutLine &key : bench.board().findChild<BoardMenuBar *>()->shortcuts())
        QVERIFY2(!key.keys.contains(u'7'), qPrintable(key.keys));
    QVERIFY(!shownTexts(bench.board()).contains(u"中心"_s));
}

void CenterBoardTest::leavingItNothingOfItStays()
{
    Bench bench;
    QVERIFY(bench.isReady);
    bench.board().filters().setMine(true);
    bench.say({});
    QCOMPARE(bench.board().table().board().columnCount(), boardColumnCount);
    QVERIFY(!bench.board().findChild<QWidget *>(u"centerLine"_s)->isVisible());
    QVERIFY(bench.board().filters().isEmpty());
    QCOMPARE(bench.bench.program->settings().text(Setting::BoardFilter), QString());
    QCOMPARE(bench.cache().list().shownCount(), bench.cache().list().size());
}

void CenterBoardTest::theLineSaysWhatIsTrue_data()
{
    QTest::addColumn<CenterState>("state");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QStringList>("unsaid");

    const QString here = u"仅保存在本机"_s;
    const QString there = u"已同步到中心"_s;
    CenterState state = connectedState(today());
    QTest::newRow("all is there") << state << QStringList{u"已同步到中心：09:00:00"_s, u"1 个服务窗口在线"_s}
                                  << QStringList{here};
    state.queued = 3;
    QTest::newRow("three are on their way")
        << state << QStringList{u"仅保存在本机：3 件"_s, u"其余已同步到中心：09:00:00"_s} << QStringList{};
    state.confirmedAt = {};
    QTest::newRow("nothing is there yet")
        << state << QStringList{u"仅保存在本机：3 件"_s} << QStringList{there};
    state = connectedState(today().addDays(-1));
    QTest::newRow("since yesterday") << state << QStringList{u"2026-11-22 09:00"_s} << QStringList{here};
    QTest::newRow("away, nothing to send")
        << awayState(today(), 0) << QStringList{u"无法连接"_s, u"已同步到中心：09:00:00"_s}
        << QStringList{here, u"在线"_s};
    QTest::newRow("away, with three to send")
        << awayState(today(), 3) << QStringList{u"仅保存在本机：3 件"_s, u"无法连接"_s}
        << QStringList{u"在线"_s};
    state = connectedState(today());
    state.phase = CenterState::Phase::Connecting;
    state.confirmedAt = {};
    QTest::newRow("just started") << state << QStringList{u"正在连接"_s} << QStringList{here, there};
    state = connectedState(today());
    state.isUnverified = true;
    QTest::newRow("nobody knows who is at the other end")
        << state << QStringList{u"未验证连接的对方身份"_s} << QStringList{here};
}

void CenterBoardTest::theLineSaysWhatIsTrue()
{
    QFETCH(CenterState, state);
    QFETCH(QStringList, said);
    QFETCH(QStringList, unsaid);
    Bench bench;
    QVERIFY(bench.isReady);
    bench.say(state);
    for (const QString &text : said)
        QVERIFY2(bench.line().contains(text), qPrintable(bench.line()));
    for (const QString &text : unsaid)
        QVERIFY2(!bench.line().contains(text), qPrintable(bench.line()));
}

void CenterBoardTest::everyTroubleIsSaidOnTheBoard()
{
    Bench bench;
    QVERIFY(bench.isReady);
    for (const ErrorKind kind : centerTroubles()) {
        bench.say(awayState(today(), 1, kind));
        const ErrorText text = errorText({kind, u"center.example.org"_s});
        QVERIFY2(bench.line().contains(text.sentence), qPrintable(bench.line()));
        QVERIFY(bench.line().contains(u"仅保存在本机：1 件"_s)); // and nothing is lost
        auto *label = bench.bench.find<QLabel>(u"centerLineText"_s);
        QCOMPARE(label->accessibleDescription(), text.nextStep);
        QVERIFY(bench.bench.find<QPushButton>(u"centerDetails"_s));
    }
    bench.say(connectedState(today()));
    QVERIFY(!bench.bench.find<QPushButton>(u"centerDetails"_s));
}

void CenterBoardTest::theLineLeadsToThePageAndTriesAgain()
{
    Bench bench;
    QVERIFY(bench.isReady);
    bench.say(awayState(today(), 1));
    const QSignalSpy retried(&bench.board(), &BoardWindow::centerRetryRequested);
    QVERIFY(KeyDriver(bench.board()).pressButton(u"centerRetry"_s));
    QCOMPARE(retried.size(), 1);
    QVERIFY(KeyDriver(bench.board()).pressButton(u"centerDetails"_s));
    auto *dialog = bench.bench.find<SettingsDialog>(u"settingsDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QWidget *>(u"centerPage"_s)->isVisible());
}

void CenterBoardTest::theColumnNamesTheCounter()
{
    Bench bench;
    QVERIFY(bench.isReady);
    const BoardModel &model = bench.board().table().board();
    QCOMPARE(model.columnCount(), boardColumnCount + 1);
    QCOMPARE(model.headerData(int(BoardColumn::Counter), Qt::Horizontal, Qt::DisplayRole).toString(),
             u"负责的服务窗口"_s);
    bench.give(soonest, other);
    QCOMPARE(bench.bench.cell(bench.bench.rowOf(soonest), BoardColumn::Counter), other);
    QCOMPARE(bench.bench.cell(bench.bench.rowOf(later), BoardColumn::Counter), u"—"_s);
    const QString spoken =
        bench.data(soonest, BoardColumn::Ring, Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"负责的服务窗口：五号窗口"_s), qPrintable(spoken));
    bench.give(soonest, u"<b>\u202e五号"_s);
    QCOMPARE(bench.bench.cell(bench.bench.rowOf(soonest), BoardColumn::Counter), u"<b>\ufffd五号"_s);
}

void CenterBoardTest::theColumnHasItsPlaceAgainAfterAStart()
{
    Bench bench;
    QVERIFY(bench.isReady);
    BoardHeader *header = &bench.board().table().header();
    header->moveSection(header->visualIndex(int(BoardColumn::Counter)), 2);
    header->resizeSection(int(BoardColumn::Counter), 133);
    const QString kept = header->layoutText();
    QVERIFY2(kept.contains(u"counter=133"_s), qPrintable(kept));
    QVERIFY(bench.bench.restart());
    header = &bench.board().table().header();
    QCOMPARE(header->count(), boardColumnCount);
    QCOMPARE(header->layoutText(), kept); // not forgotten before the center is heard of
    bench.say(connectedState(today()));
    QCOMPARE(header->visualIndex(int(BoardColumn::Counter)), 2);
    QCOMPARE(header->sectionSize(int(BoardColumn::Counter)), 133);
    QCOMPARE(header->layoutText(), kept);
}

void CenterBoardTest::selectedRowsStaySelectedWhenTheColumnComes()
{
    Bench bench(false);
    QVERIFY(bench.isReady);
    bench.bench.select(later);
    const QList<QUuid> selected = bench.board().table().selectedFilings();
    QCOMPARE(selected.size(), 1);
    bench.say(connectedState(today()));
    QCOMPARE(bench.board().table().selectedFilings(), selected);
    bench.say({});
    QCOMPARE(bench.board().table().selectedFilings(), selected);
}

void CenterBoardTest::mineAndAllAreAFilterAsTheOthers()
{
    Bench bench;
    QVERIFY(bench.isReady);
    bench.give(soonest, own);
    bench.give(later, other);
    bench.bench.press(Qt::Key_7, Qt::ControlModifier);
    QCOMPARE(bench.cache().list().shownCount(), 1);
    QVERIFY(bench.bench.rowOf(soonest) >= 0);
    QVERIFY(bench.action(u"menuMine"_s)->isChecked());
    // It adds up with another one, and each is taken away by itself.
    bench.board().filters().setProvince(u"330000"_s);
    QCOMPARE(bench.board().filters().only().responsible, own);
    QCoreApplication::processEvents();
    QVERIFY(KeyDriver(bench.board()).pressButton(u"onlyMine"_s));
    QVERIFY(!bench.board().filters().isMine());
    QCOMPARE(bench.board().filters().only().provinceCode, u"330000"_s);
    bench.bench.press(Qt::Key_7, Qt::ControlModifier);
    QVERIFY(bench.board().filters().isMine());
    bench.bench.press(Qt::Key_6, Qt::ControlModifier);
    QVERIFY(bench.board().filters().isEmpty());
    QCOMPARE(bench.cache().list().shownCount(), bench.cache().list().size());
}

void CenterBoardTest::theFilterIsKept()
{
    Bench bench;
    QVERIFY(bench.isReady);
    bench.give(soonest, own);
    bench.bench.press(Qt::Key_7, Qt::ControlModifier);
    QVERIFY(bench.bench.isSaved());
    QVERIFY(bench.bench.restart());
    // Until the center is heard of nothing is hidden, and nothing forgotten.
    QCOMPARE(bench.cache().list().shownCount(), bench.cache().list().size());
    QVERIFY(bench.board().filters().isEmpty());
    bench.say(connectedState(today()));
    QVERIFY(bench.board().filters().isMine());
    QCOMPARE(bench.cache().list().shownCount(), 1);
}

void CenterBoardTest::oneTakesOverByMenuAndTakesItBack()
{
    Bench bench;
    QVERIFY(bench.isReady);
    bench.give(later, other);
    bench.bench.select(later);
    bench.action(u"takeOver"_s)->trigger();
    QCOMPARE(bench.bench.recordOf(later)->responsible, own);
    QVERIFY(!bench.action(u"takeOver"_s)->isEnabled());
    QVERIFY(shownTexts(bench.board()).contains(u"1 件备案已转交给“三号窗口”"_s));
    bench.bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.bench.recordOf(later)->responsible, other);
    bench.bench.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(bench.bench.recordOf(later)->responsible, own);
    bench.bench.press(Qt::Key_H, Qt::ControlModifier);
    auto *events = bench.bench.find<QTreeWidget>(u"historyEvents"_s);
    QVERIFY(events);
    QTRY_VERIFY(events->topLevelItemCount() >= 3);
    QStringList lines;
    for (int i = 0; i < events->topLevelItemCount(); ++i)
        lines << events->topLevelItem(i)->text(1);
    QCOMPARE(lines.filter(u"负责的服务窗口“三号窗口”"_s).size(), 2);
    QCOMPARE(lines.filter(u"负责的服务窗口“五号窗口”"_s).size(), 1);
}

void CenterBoardTest::oneHandsOverSeveralToAnother()
{
    Bench bench;
    QVERIFY(bench.isReady);
    CenterState state = connectedState(today());
    state.counters << CenterCounter{u"A & B"_s, false, false};
    bench.say(state);
    bench.give(soonest, other);
    bench.board().table().setFocus();
    bench.bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.action(u"handOver"_s)->trigger();
    auto *menu = bench.bench.find<QMenu>(u"counterMenu"_s);
    QVERIFY(menu);
    QStringList names;
    for (const QAction *action : menu->actions())
        names << action->text();
    // Also a counter that is not there; this one has an entry of its own.
    QCOMPARE(names, (QStringList{other, u"A && B"_s}));
    QTest::keyClick(menu, Qt::Key_Return);
    QCoreApplication::processEvents();
    bench.cache().list().forEach(
        [](const FilingRecord &record) { QCOMPARE(record.responsible, other); });
    // In one step, without the one that was there already.
    QVERIFY(bench.bench.showBoard());
    bench.bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.bench.recordOf(soonest)->responsible, other);
    QCOMPARE(bench.bench.recordOf(later)->responsible, QString());
}

void CenterBoardTest::whatHasNobodyIsOffAndSaysSo()
{
    Bench bench;
    QVERIFY(bench.isReady);
    bench.bench.select(later);
    QVERIFY(!bench.action(u"handToNobody"_s)->isEnabled());
    bench.give(later, other);
    QVERIFY(bench.action(u"handToNobody"_s)->isEnabled());
    bench.action(u"handToNobody"_s)->trigger();
    QCOMPARE(bench.bench.recordOf(later)->responsible, QString());
    // Where no counter but this one is known, there is nobody to hand over to.
    CenterState state = connectedState(today());
    state.counters.removeLast();
    bench.say(state);
    QVERIFY(!bench.action(u"handOver"_s)->isEnabled());
    QVERIFY(bench.action(u"takeOver"_s)->isEnabled());
}

void CenterBoardTest::theRowSaysWhoIsAtWork()
{
    Bench bench;
    QVERIFY(bench.isReady);
    const QString before = bench.bench.cell(bench.bench.rowOf(later), BoardColumn::NextStep);
    CenterState state = connectedState(today());
    state.atWork = {{bench.bench.recordOf(later)->id, other}};
    bench.say(state);
    const QString cell = bench.bench.cell(bench.bench.rowOf(later), BoardColumn::NextStep);
    QVERIFY2(cell.startsWith(u"五号窗口正在办理"_s), qPrintable(cell));
    QVERIFY2(cell.endsWith(before), qPrintable(cell)); // what to do is not hidden by it
    QVERIFY(bench.data(later, BoardColumn::NextStep, AtWorkRole).toBool());
    QVERIFY(bench.data(later, BoardColumn::Ring, Qt::AccessibleTextRole)
                .toString()
                .contains(u"五号窗口正在办理"_s));
    bench.say(connectedState(today()));
    QCOMPARE(bench.bench.cell(bench.bench.rowOf(later), BoardColumn::NextStep), before);
}

void CenterBoardTest::openingWhatAnotherWorksOnAsksOnce()
{
    Bench bench;
    QVERIFY(bench.isReady);
    CenterState state = connectedState(today());
    const QUuid id = bench.bench.recordOf(later)->id;
    state.atWork = {{id, other}};
    bench.say(state);
    bench.bench.select(later);
    bench.bench.press(Qt::Key_Return);
    auto *question = bench.board().findChild<QMessageBox *>(u"atWorkQuestion"_s);
    QVERIFY(question && question->isVisible());
    QVERIFY(question->text().contains(u"“五号窗口”正在办理"_s));
    QVERIFY(!bench.bench.program->wizards().isAnyOpen());
    QVERIFY(bench.bench.answer(bench.board(), u"atWorkQuestion"_s, u"atWorkLeave"_s));
    QVERIFY(!bench.bench.program->wizards().isAnyOpen());
    // Nobody is locked out.
    bench.bench.press(Qt::Key_Return);
    QVERIFY(bench.bench.answer(bench.board(), u"atWorkQuestion"_s, u"atWorkOpen"_s));
    QVERIFY(bench.bench.program->wizards().wizardOf(id));
    // It is open already: no second question.
    QVERIFY(bench.bench.showBoard());
    bench.bench.press(Qt::Key_Return);
    QVERIFY(!bench.board().findChild<QMessageBox *>(u"atWorkQuestion"_s));
}

void CenterBoardTest::whatGaveWayIsMarkedUntilSomebodyLooked()
{
    Bench bench;
    QVERIFY(bench.isReady);
    QVERIFY(!bench.data(later, BoardColumn::Applicant, GaveWayRole).toBool());
    FilingRecord record = *bench.bench.recordOf(later);
    record.hasGivenWay = true;
    bench.cache().put(record,
                      eventsOf({{GaveWay::What::Applicant, u"林小姐"_s, {}}}, 1, other, today()));
    QCoreApplication::processEvents();
    QVERIFY(bench.data(later, BoardColumn::Applicant, GaveWayRole).toBool());
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
        QVERIFY(bench.data(later, BoardColumn::Applicant, role).toString().contains(u"详见历史"_s));
    bench.bench.select(later);
    bench.bench.press(Qt::Key_H, Qt::ControlModifier);
    auto *events = bench.bench.find<QTreeWidget>(u"historyEvents"_s);
    QVERIFY(events);
    QTRY_VERIFY(events->topLevelItemCount() > 0
                && !bench.data(later, BoardColumn::Applicant, GaveWayRole).toBool());
    QStringList lines;
    for (int i = 0; i < events->topLevelItemCount(); ++i)
        lines << events->topLevelItem(i)->text(0) + u' ' + events->topLevelItem(i)->text(1);
    // What, by which counter, and when.
    QCOMPARE(lines.filter(u"2026-11-23 09:00 办理人“林小姐”未保留"_s).size(), 1);
    QVERIFY(lines.filter(u"林小姐"_s).constFirst().contains(other));
}

void CenterBoardTest::theHistorySaysWhatGaveWay_data()
{
    QTest::addColumn<GaveWay>("gaveWay");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, GaveWay::What what, const QString &value,
                        const QString &tail, const QString &text) {
        QTest::newRow(name) << GaveWay{what, value, tail} << text;
    };
    row("province", GaveWay::What::Province, u"330000"_s, {}, u"省市“浙江”"_s);
    row("a province that is no longer there", GaveWay::What::Province, u"999999"_s, {}, u"省市“—”"_s);
    row("type", GaveWay::What::Type, u"new-site"_s, {}, u"备案类型“新增网站”"_s);
    row("service", GaveWay::What::Service, u"app"_s, {}, u"服务类型“"_s);
    row("rules", GaveWay::What::Rules, u"pilot"_s, {}, u"规则“试点规则”"_s);
    row("order", GaveWay::What::OrderNumber, u"A1"_s, {}, u"订单号“A1”"_s);
    row("note", GaveWay::What::Note, u"周五"_s, {}, u"备注“周五”"_s);
    row("note taken away", GaveWay::What::Note, {}, {}, u"删除备注"_s);
    row("submitted", GaveWay::What::Submitted, u"2026-11-20"_s, {}, u"提交日期 2026-11-20"_s);
    row("counter", GaveWay::What::Responsible, other, {}, u"负责的服务窗口“五号窗口”"_s);
    row("nobody", GaveWay::What::Responsible, {}, {}, u"没有负责的服务窗口"_s);
    row("person", GaveWay::What::Person, u"138****8000"_s, u"8000"_s, u"138****8000"_s);
    row("received", GaveWay::What::Received, u"2026-11-23 08:40"_s, u"8000"_s,
        u"收到短信的时间 2026-11-23 08:40 未保留"_s);
    row("verified", GaveWay::What::Verified, u"2026-11-23 08:40"_s, u"8000"_s, u"更早的时间"_s);
    row("refused", GaveWay::What::Refused, {}, u"8000"_s, u"两者都保留"_s);
    row("round", GaveWay::What::Round, u"1"_s, u"8000"_s, u"第 1 轮"_s);
    row("removal", GaveWay::What::Removal, {}, {}, u"备案仍保留"_s);
}

// Each kind in words, none of the words of the file.
void CenterBoardTest::theHistorySaysWhatGaveWay()
{
    QFETCH(GaveWay, gaveWay);
    QFETCH(QString, text);
    const FilingEvent event = eventsOf({gaveWay}, 1, other, today()).constFirst();
    const QString line = eventText(event, ServiceKind::Website, builtInRules());
    QVERIFY2(line.contains(text), qPrintable(line));
    QVERIFY2(line.endsWith(u"五号窗口"_s), qPrintable(line));
    QVERIFY(line.contains(gaveWay.tail));
}

void CenterBoardTest::remindersGoToTheCounterOfTheFiling()
{
    Bench bench;
    QVERIFY(bench.isReady);
    bench.give(soonest, other);
    bench.bench.advance(30min); // 15 minutes are left
    QVERIFY(!bench.isRemindedOf(soonest));
    // It goes home.
    CenterState state = connectedState(today());
    state.counters.last().isConnected = false;
    bench.say(state);
    QVERIFY(bench.isRemindedOf(soonest));
    // And is back: the notice goes out here.
    bench.say(connectedState(today()));
    QVERIFY(!bench.isRemindedOf(soonest));
    bench.give(soonest, own);
    QVERIFY(bench.isRemindedOf(soonest));
}

void CenterBoardTest::whatIsSettledElsewhereGoesOutHere()
{
    Bench bench;
    QVERIFY(bench.isReady);
    bench.bench.advance(30min); // nobody's: all are told
    QVERIFY(bench.isRemindedOf(soonest));
    CenterState state = connectedState(today());
    state.atWork = {{bench.bench.recordOf(soonest)->id, other}};
    bench.say(state);
    QVERIFY(!bench.isRemindedOf(soonest));
    bench.say(connectedState(today()));
    QVERIFY(bench.isRemindedOf(soonest));
    bench.arrive(soonest, [&](FilingRecord &record) {
        for (KeptNumber &number : record.numbers)
            number.verification.verifiedAt = bench.bench.clock.now();
    });
    QVERIFY(!bench.isRemindedOf(soonest));
}

void CenterBoardTest::whatIsTakenOffElsewhereIsTold()
{
    Bench bench;
    QVERIFY(bench.isReady);
    bench.bench.select(later);
    const QUuid id = bench.bench.recordOf(later)->id;
    bench.bench.press(Qt::Key_Return);
    QVERIFY(bench.bench.program->wizards().wizardOf(id));
    bench.cache().forget({id});
    QCoreApplication::processEvents();
    QVERIFY(!bench.bench.program->wizards().wizardOf(id));
    QVERIFY(bench.board().notices().isShown(u"lostNotice"_s));
    QVERIFY(shownTexts(bench.board().notices()).contains(later));
}

#include "tst_centerboard.moc"

BEIAN_UI_TEST_MAIN(CenterBoardTest)
