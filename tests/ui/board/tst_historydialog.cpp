// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qtreewidget.h>

#include "tests/warnings.h"
#include "tests/ui/boardbench.h"
#include "ui/board/historydialog.h"
#include "ui/tour/samplefilings.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

// The history of a filing, and notes in it.
class HistoryDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void historyTellsEachEventAndTakesNotes();
    void noteThatLooksSecretIsRefused();
};

void HistoryDialogTest::historyTellsEachEventAndTakesNotes()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.click(u"sms1Now"_s));
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    bench.select(u"陈先生"_s);
    bench.press(Qt::Key_M, Qt::ControlModifier);
    auto *note = bench.find<QLineEdit>(u"noteField"_s);
    QVERIFY(note);
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"called at noon"_s);
    QTest::keyClick(note, Qt::Key_Return);
    auto *events = bench.find<QTreeWidget>(u"historyEvents"_s);
    QTRY_COMPARE(events->topLevelItemCount(), 3);
    QCOMPARE(events->topLevelItem(0)->text(1), u"已录入"_s);
    QCOMPARE(events->topLevelItem(1)->text(1), u"收到短信：主体负责人（尾号 8000）"_s);
    QCOMPARE(events->topLevelItem(2)->text(1), u"called at noon"_s);
    QCOMPARE(events->topLevelItem(2)->text(0), u"2026-11-23 09:00"_s);
    QVERIFY(note->text().isEmpty());
}

void HistoryDialogTest::noteThatLooksSecretIsRefused()
{
    BoardBench bench(pilotDay());
    QVERIFY(bench.startWith(sampleBoard(pilotDay())));
    bench.select(u"陈先生 · 某某科技"_s);
    bench.press(Qt::Key_M, Qt::ControlModifier);
    auto *note = bench.find<QLineEdit>(u"noteField"_s);
    QVERIFY(note);
    QTest::keyClicks(note, u"code 482913"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QVERIFY(bench.find<QLabel>(u"noteError"_s));
    // Nothing typed is lost.
    QCOMPARE(note->text(), u"code 482913"_s);
}

#include "tst_historydialog.moc"

BEIAN_UI_TEST_MAIN(HistoryDialogTest)
