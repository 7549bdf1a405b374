// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtWidgets/qmessagebox.h>

#include "tests/ui/numberbench.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/wizard/closingquestion.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

// The question over a window, and what was answered.
struct Bench
{
    void open()
    {
        numbers.showWindow();
        openClosingQuestion(
            numbers.session, numbers.window, false,
            {[this] { answers << u"keep"_s; }, [this] { answers << u"discard"_s; }});
        box = numbers.find<QMessageBox>(u"cancelQuestion"_s);
        QVERIFY(box && box->isVisible());
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return box->findChild<QPushButton *>(name);
    }

    NumberBench numbers;
    QStringList answers;
    QMessageBox *box = nullptr;
};

} // namespace

// What comes of closing a wizard, said before it is answered.
class ClosingQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }
    void answers_data();
    void answers();
    void whatHappenedOutsideIsNotDiscarded();
    void changesOfAKeptFilingAreTheirOwnAnswer();
};

void ClosingQuestionTest::answers_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QStringList>("answers");
    QTest::newRow("go on") << u"cancelStay"_s << QStringList();
    QTest::newRow("keep") << u"cancelKeep"_s << QStringList{u"keep"_s};
    QTest::newRow("discard") << u"cancelDiscard"_s << QStringList{u"discard"_s};
}

void ClosingQuestionTest::answers()
{
    QFETCH(QString, button);
    Bench bench;
    bench.open();
    QVERIFY(bench.box->informativeText().contains(u"takes it off the board"_s));
    // Return and Escape lose nothing.
    QCOMPARE(bench.box->defaultButton()->objectName(), u"cancelStay"_s);
    QCOMPARE(bench.box->escapeButton()->objectName(), u"cancelStay"_s);
    QCOMPARE(bench.button(u"cancelDiscard"_s)->text(), u"&Discard"_s);
    bench.button(button)->click();
    QTEST(bench.answers, "answers");
}

void ClosingQuestionTest::whatHappenedOutsideIsNotDiscarded()
{
    Bench bench;
    bench.numbers.receive();
    (void)bench.numbers.session.handOver();
    bench.open();
    QVERIFY(!bench.button(u"cancelDiscard"_s));
    QVERIFY(bench.button(u"cancelKeep"_s));
    QVERIFY(bench.box->informativeText().contains(u"an SMS came"_s));
}

void ClosingQuestionTest::changesOfAKeptFilingAreTheirOwnAnswer()
{
    Bench bench;
    const FilingRecord kept = bench.numbers.session.record();
    bench.numbers.session.restore(kept);
    bench.numbers.session.setApplicant(u"郑先生"_s);
    bench.open();
    QCOMPARE(bench.button(u"cancelDiscard"_s)->text(), u"&Discard these changes"_s);
    QVERIFY(bench.box->informativeText().contains(u"what it was when it was opened"_s));
}

#include "tst_closingquestion.moc"

BEIAN_UI_TEST_MAIN(ClosingQuestionTest)
