// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qapplication.h>
#include <QtWidgets/qtreewidget.h>

#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/forms/treerows.h"

using namespace beian;
using namespace Qt::StringLiterals;

class TreeRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void anotherLanguageKeepsWhatIsChosen();
    void theLastColumnBreaksItsLines();
};

void TreeRowsTest::anotherLanguageKeepsWhatIsChosen()
{
    QTreeWidget table;
    QString language = u"zh"_s;
    fillRows(&table, {[&language] { return QStringList({language + u" when"_s, language + u" what"_s}); },
                      [&language] {
                          return QList<QStringList>({{u"1"_s, language + u" one"_s},
                                                     {u"2"_s, language + u" two"_s}});
                      }});
    QCOMPARE(table.topLevelItemCount(), 2);
    QCOMPARE(table.headerItem()->text(1), u"zh what"_s);
    table.setCurrentItem(table.topLevelItem(1));
    language = u"en"_s;
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&table, &change);
    QTRY_COMPARE(table.headerItem()->text(1), u"en what"_s);
    QCOMPARE(table.topLevelItemCount(), 2);
    QCOMPARE(table.currentItem(), table.topLevelItem(1));
    QCOMPARE(table.currentItem()->text(1), u"en two"_s);
}

void TreeRowsTest::theLastColumnBreaksItsLines()
{
    QTreeWidget table;
    table.resize(300, 300);
    fillRows(&table, {[] { return QStringList({u"时间"_s, u"内容"_s}); },
                      [] {
                          return QList<QStringList>(
                              {{u"08:00"_s, u"短"_s}, {u"08:05"_s, u"很长的一句话"_s.repeated(10)}});
                      }});
    wrapLastColumn(table);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const auto height = [&table](int row) {
        return table.visualItemRect(table.topLevelItem(row)).height();
    };
    const int line = table.fontMetrics().height();
    QTRY_VERIFY2(height(1) > height(0) + 2 * line, qPrintable(QString::number(height(1))));
    // A wider window needs fewer lines.
    const int narrow = height(1);
    table.resize(900, 300);
    QTRY_VERIFY(height(1) < narrow);
}

BEIAN_UI_TEST_MAIN(TreeRowsTest)
#include "tst_treerows.moc"
