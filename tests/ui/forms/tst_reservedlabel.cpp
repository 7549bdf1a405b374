// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qboxlayout.h>

#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/forms/reservedlabel.h"

using namespace beian;
using namespace Qt::StringLiterals;

// A field's hint between what is above it and what is below it.
class ReservedLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void nothingMovesWhenItComesAndGoes_data();
    void nothingMovesWhenItComesAndGoes();
    void aLongerTextTakesMore();
    void withoutLinesItTakesNothingWhileHidden();

private:
    // Where what follows the hint begins.
    [[nodiscard]] static int topBelow(ReservedLabel &hint, const QString &text, bool isVisible);
};

int ReservedLabelTest::topBelow(ReservedLabel &hint, const QString &text, bool isVisible)
{
    QWidget *page = hint.parentWidget();
    hint.setText(text);
    hint.setVisible(isVisible);
    page->layout()->activate();
    return page->layout()->itemAt(1)->geometry().top();
}

namespace {

void fill(QWidget &page, ReservedLabel *hint)
{
    auto *layout = new QVBoxLayout(&page);
    layout->addWidget(hint);
    layout->addWidget(new QLabel(u"below"_s));
    layout->addStretch();
    page.resize(300, 300);
    page.show();
}

} // namespace

void ReservedLabelTest::nothingMovesWhenItComesAndGoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"Ten digits"_s;
    QTest::newRow("Chinese, which is higher") << u"还差一位：“１３８００１３８００”"_s;
}

void ReservedLabelTest::nothingMovesWhenItComesAndGoes()
{
    QFETCH(QString, text);
    QWidget page;
    auto *hint = new ReservedLabel(1);
    fill(page, hint);
    const int hidden = topBelow(*hint, {}, false);
    QVERIFY(hidden > hint->fontMetrics().height());
    QCOMPARE(topBelow(*hint, text, true), hidden);
    QCOMPARE(topBelow(*hint, {}, true), hidden);
    QCOMPARE(topBelow(*hint, {}, false), hidden);
}

void ReservedLabelTest::aLongerTextTakesMore()
{
    QWidget page;
    auto *hint = new ReservedLabel(1);
    fill(page, hint);
    const int hidden = topBelow(*hint, {}, false);
    const int shown = topBelow(*hint, u"号码要十一位。"_s.repeated(20), true);
    QVERIFY2(shown > hidden + hint->fontMetrics().height(), qPrintable(QString::number(shown)));
}

void ReservedLabelTest::withoutLinesItTakesNothingWhileHidden()
{
    QWidget page;
    auto *hint = new ReservedLabel(0);
    fill(page, hint);
    const int hidden = topBelow(*hint, {}, false);
    QVERIFY(topBelow(*hint, u"号码"_s, true) > hidden);
}

BEIAN_UI_TEST_MAIN(ReservedLabelTest)
#include "tst_reservedlabel.moc"
