// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtGui/qclipboard.h>

#include "tests/ui/numberbench.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/number/comparepanel.h"

using namespace beian;
using namespace Qt::StringLiterals;

// The three inputs side by side, before another one could send the filing back.
class ComparePanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void whatIsComparedIsNotCopied();
    void whatIsForgottenIsNotComparedEither();
};

void ComparePanelTest::whatIsComparedIsNotCopied()
{
    NumberBench bench;
    bench.receive();
    bench.number().setCode(Secret(u"482913"_s));
    bench.number().setDocument(DocumentKind::IdCard, Secret(u"18302X"_s));
    for (int input = 0; input < 4; ++input)
        bench.noteWrongInput();
    QVERIFY(bench.number().isPaused());
    auto &panel = bench.show(new ComparePanel(bench.number(), u"row1"_s));
    QVERIFY(panel.isVisible());
    for (const auto &[name, value] : {std::pair(u"row1CompareCode"_s, u"482913"_s),
                                      std::pair(u"row1ComparePhone"_s, subjectPhone),
                                      std::pair(u"row1CompareSuffix"_s, u"18302X"_s)}) {
        auto *label = bench.find<QLabel>(name);
        QCOMPARE(label->text(), value);
        QGuiApplication::clipboard()->setText(u"before"_s);
        QTest::mouseDClick(label, Qt::LeftButton, {}, {5, label->height() / 2});
        QTest::keySequence(label, QKeySequence::SelectAll);
        QTest::keySequence(label, QKeySequence::Copy);
        QVERIFY(!label->hasSelectedText());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }
    QGuiApplication::clipboard()->clear();
}

void ComparePanelTest::whatIsForgottenIsNotComparedEither()
{
    NumberBench bench;
    bench.receive();
    bench.number().setCode(Secret(u"482913"_s));
    for (int input = 0; input < 4; ++input)
        bench.noteWrongInput();
    auto &panel = bench.show(new ComparePanel(bench.number(), u"row1"_s));
    QCOMPARE(bench.text(u"row1CompareCode"_s), u"482913"_s);
    bench.session.wipePrivate();
    panel.refresh();
    QCOMPARE(bench.text(u"row1CompareCode"_s), u"—"_s);
}

#include "tst_comparepanel.moc"

BEIAN_UI_TEST_MAIN(ComparePanelTest)
