// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>

#include "app/rules/rulebook.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/help/factlist.h"
#include "ui/texts/names.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

FaqFact fact(const QString &text, Sureness sure, const QStringList &sources = {})
{
    return {{text, text, text}, {sources, sure}};
}

QStringList textsIn(const QGridLayout &grid)
{
    QStringList texts;
    for (int row = 0; row < grid.rowCount(); ++row) {
        for (int column = 0; column < grid.columnCount(); ++column) {
            const QLayoutItem *item = grid.itemAtPosition(row, column);
            if (const auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr)
                texts << label->text();
        }
    }
    return texts;
}

} // namespace

// What is known, how sure it is, and from where.
class FactListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void stepsHaveNumbersAndCausesAMark();
    void whatIsNotSureSaysSo();
    void sourcesStandBelowTheirFact();
    void factsAreShownAsTheyAre();
};

void FactListTest::stepsHaveNumbersAndCausesAMark()
{
    const QList<FaqFact> facts{fact(u"甲"_s, Sureness::High), fact(u"乙"_s, Sureness::High)};
    QWidget steps;
    steps.setLayout(makeFactList(facts, true));
    QCOMPARE(textsIn(*static_cast<QGridLayout *>(steps.layout())),
             QStringList({u"1."_s, u"甲"_s, u"2."_s, u"乙"_s}));
    QWidget causes;
    causes.setLayout(makeFactList(facts, false));
    QCOMPARE(textsIn(*static_cast<QGridLayout *>(causes.layout())),
             QStringList({u"·"_s, u"甲"_s, u"·"_s, u"乙"_s}));
}

void FactListTest::whatIsNotSureSaysSo()
{
    QWidget page;
    page.setLayout(makeFactList({fact(u"甲"_s, Sureness::Low), fact(u"乙"_s, Sureness::High)}, false));
    QCOMPARE(textsIn(*static_cast<QGridLayout *>(page.layout())),
             QStringList({u"·"_s, u"甲"_s, surenessText(Sureness::Low), u"·"_s, u"乙"_s}));
}

void FactListTest::sourcesStandBelowTheirFact()
{
    RuleBook rules;
    Source source;
    source.id = u"notice"_s;
    source.title = {u"Notice"_s, u"通知"_s, u"通知"_s};
    source.publisher = {u"Ministry"_s, u"工信部"_s, u"工信部"_s};
    source.date = u"2019-01-01"_s;
    rules.sources << source;
    QWidget page;
    page.setLayout(makeFactListWithSources(
        rules, {fact(u"甲"_s, Sureness::High, {u"notice"_s}), fact(u"乙"_s, Sureness::High)}));
    const QStringList texts = textsIn(*static_cast<QGridLayout *>(page.layout()));
    QCOMPARE(texts.size(), 5);
    QCOMPARE(texts.at(1), u"甲"_s);
    for (const QString &part : {u"通知"_s, u"工信部"_s, u"2019-01-01"_s})
        QVERIFY2(texts.at(2).contains(part), qPrintable(texts.at(2)));
    QCOMPARE(texts.at(4), u"乙"_s);
}

// They may come from a file of somebody else.
void FactListTest::factsAreShownAsTheyAre()
{
    QWidget page;
    page.setLayout(makeFactList({fact(u"<b>甲</b>"_s, Sureness::High)}, false));
    const auto *label = qobject_cast<QLabel *>(
        static_cast<QGridLayout *>(page.layout())->itemAtPosition(1, 1)->widget());
    QVERIFY(label);
    QCOMPARE(label->text(), u"<b>甲</b>"_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
}

BEIAN_UI_TEST_MAIN(FactListTest)
#include "tst_factlist.moc"
