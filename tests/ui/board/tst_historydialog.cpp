// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtreewidget.h>

#include "tests/warnings.h"
#include "tests/ui/boardbench.h"
#include "tests/ui/uimain.h"

using namespace beian;
using namespace Qt::StringLiterals;

// The history of a filing.
class HistoryDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void historyTellsEachEvent();
};

void HistoryDialogTest::historyTellsEachEvent()
{
    BoardBench bench;
    QVERIFY(bench.restart());
    QVERIFY(bench.enterFiling(u"陈先生"_s, {subjectPhone, sitePhone}));
    QVERIFY(bench.click(u"sms1Now"_s));
    QVERIFY(bench.isSaved());
    QVERIFY(bench.restart());
    bench.select(u"陈先生"_s);
    bench.press(Qt::Key_H, Qt::ControlModifier);
    auto *events = bench.find<QTreeWidget>(u"historyEvents"_s);
    QVERIFY(events);
    QTRY_COMPARE(events->topLevelItemCount(), 2);
    QCOMPARE(events->topLevelItem(0)->text(1), u"已录入"_s);
    QCOMPARE(events->topLevelItem(1)->text(1), u"收到短信：主体负责人（尾号 8000）"_s);
    QCOMPARE(events->topLevelItem(1)->text(0), u"2026-11-23 09:00"_s);
    QVERIFY(bench.find<QPushButton>(u"closeHistory"_s)->isDefault());
}

#include "tst_historydialog.moc"

BEIAN_UI_TEST_MAIN(HistoryDialogTest)
