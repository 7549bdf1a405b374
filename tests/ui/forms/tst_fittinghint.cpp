// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qlineedit.h>

#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/forms/fittinghint.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QString longest = u"Search applicant, province, last digits   Ctrl+F"_s;
const QString middle = u"Search   Ctrl+F"_s;
const QString shortest = u"Search"_s;

} // namespace

// What an empty field says, in as many words as there is room for.
class FittingHintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void theLongestThatFitsIsShown_data();
    void theLongestThatFitsIsShown();
    void largerTypeTakesAShorterOne();
};

void FittingHintTest::theLongestThatFitsIsShown_data()
{
    QTest::addColumn<QString>("widthOf"); // as wide as this text
    QTest::addColumn<int>("more"); // pixels
    QTest::addColumn<QString>("shown");
    QTest::newRow("room for all") << longest << 40 << longest;
    QTest::newRow("a little less") << longest << -10 << middle;
    QTest::newRow("room for the next") << middle << 40 << middle;
    QTest::newRow("room for a word") << shortest << 40 << shortest;
    QTest::newRow("room for none") << QString() << 10 << shortest;
}

void FittingHintTest::theLongestThatFitsIsShown()
{
    QFETCH(QString, widthOf);
    QFETCH(int, more);
    QLineEdit field;
    setFittingHint(field, [=] { return QStringList{longest, middle, shortest}; });
    field.show();
    field.resize(field.fontMetrics().horizontalAdvance(widthOf) + more, field.height());
    QTEST(field.placeholderText(), "shown");
}

void FittingHintTest::largerTypeTakesAShorterOne()
{
    QLineEdit field;
    setFittingHint(field, [=] { return QStringList{longest, shortest}; });
    field.show();
    field.resize(field.fontMetrics().horizontalAdvance(longest) + 40, field.height());
    QCOMPARE(field.placeholderText(), longest);
    field.setStyleSheet(u"font-size: 40px"_s);
    QCoreApplication::processEvents();
    QCOMPARE(field.placeholderText(), shortest);
}

#include "tst_fittinghint.moc"

BEIAN_UI_TEST_MAIN(FittingHintTest)
