// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qpointer.h>
#include <QtWidgets/qlineedit.h>

#include "tests/ui/numberbench.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/number/clipboardoffer.h"
#include "ui/number/pastedsms.h"
#include "ui/number/swapnote.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QString sms = u"【工信部备案系统】验证码:482913，网站：示例网，请在24小时内完成核验"_s;

} // namespace

// What is shown of an SMS: what was read out of it, what contradicts the filing, and that the clipboard
// holds one.
class PastedSmsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }
    void whatItNamesIsShownToBeCompared();
    void nothingIsShownOfNothing();
    void aLongTextIsNotReadAgainForEveryKey();
    void anotherKindOfFilingIsAskedAbout();
    void anSmsInTheClipboardIsOfferedToWhoWaits();
    void whatIsForgottenIsNoLongerOffered();
};

void PastedSmsTest::whatItNamesIsShownToBeCompared()
{
    NumberBench bench;
    QLineEdit field;
    auto &shown = bench.show(new PastedSms(bench.number(), u"sms1"_s, field));
    bench.number().setPasted(Secret(sms));
    shown.refresh();
    QVERIFY(bench.text(u"sms1Mentions"_s).contains(u"示例网"_s));
    QVERIFY(!bench.text(u"sms1Mentions"_s).contains(u"482913"_s));
    QVERIFY(!bench.isShown(u"sms1ReadingError"_s));
}

void PastedSmsTest::nothingIsShownOfNothing()
{
    NumberBench bench;
    QLineEdit field;
    auto &shown = bench.show(new PastedSms(bench.number(), u"sms1"_s, field));
    QVERIFY(!shown.isVisible());
    bench.number().setPasted(Secret(sms));
    shown.refresh();
    QVERIFY(shown.isVisible());
    bench.number().forgetPrivate();
    shown.refresh();
    QVERIFY(!shown.isVisible());
    QVERIFY(!bench.isShown(u"sms1Mentions"_s));
}

// Each field of the number has it shown anew with each key.
void PastedSmsTest::aLongTextIsNotReadAgainForEveryKey()
{
    NumberBench bench;
    QLineEdit field;
    auto &shown = bench.show(new PastedSms(bench.number(), u"sms1"_s, field));
    bench.number().setPasted(Secret(sms + QString(u"您好"_s).repeated(20000)));
    shown.refresh();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!bench.number().sms().reading().code.isEmpty());
    const qint64 once = timer.nsecsElapsed();
    timer.restart();
    for (int key = 0; key < 20; ++key)
        shown.refresh();
    QVERIFY(timer.nsecsElapsed() < 10 * once);
}

void PastedSmsTest::anotherKindOfFilingIsAskedAbout()
{
    NumberBench bench;
    auto &note = bench.show(new SwapNote(bench.number(), u"sms1"_s));
    QVERIFY(!note.isVisible());
    bench.number().setPasted(Secret(u"【工信部备案系统】验证码:482913，接入备案"_s));
    QVERIFY(note.isVisible());
    int accepted = 0;
    connect(&note, &SwapNote::accepted, &note, [&accepted] { ++accepted; });
    QVERIFY(bench.press(u"sms1Belongs"_s));
    QCOMPARE(accepted, 1);
    QVERIFY(!note.isVisible());
    QCOMPARE(bench.number().code(), Secret(u"482913"_s));
}

void PastedSmsTest::anSmsInTheClipboardIsOfferedToWhoWaits()
{
    NumberBench bench;
    auto &offer = bench.show(new ClipboardOffer(bench.session));
    offer.look(u"482913"_s); // six digits were copied from anywhere
    QVERIFY(!offer.isVisible());
    offer.look(sms);
    QVERIFY(bench.isShown(u"clipboardUse1"_s));
    QVERIFY(bench.isShown(u"clipboardUse2"_s));
    QVERIFY(bench.press(u"clipboardUse2"_s));
    QCOMPARE(bench.other().code(), Secret(u"482913"_s));
    QVERIFY(!offer.isVisible());
    // It is used: nobody else is offered it.
    offer.look({});
    offer.look(sms);
    QVERIFY(!offer.isVisible());
}

// Nobody was at the screen: whoever comes next is not handed the SMS of who went.
void PastedSmsTest::whatIsForgottenIsNoLongerOffered()
{
    NumberBench bench;
    auto &offer = bench.show(new ClipboardOffer(bench.session));
    offer.look(sms);
    const QPointer<QPushButton> use = bench.find<QPushButton>(u"clipboardUse1"_s);
    QVERIFY(use && use->isVisible());
    bench.session.wipePrivate();
    QVERIFY(!offer.isVisible());
    // Also by a click that was on its way.
    if (use)
        use->click();
    QVERIFY(bench.number().sms().isEmpty());
    // What the clipboard still holds is no news.
    offer.look(sms);
    QVERIFY(!offer.isVisible());
    // Nor is it that of a new round.
    offer.look(QString(sms).replace(u"482913"_s, u"730154"_s));
    QVERIFY(offer.isVisible());
    bench.session.startNewRound();
    QVERIFY(!offer.isVisible());
}

#include "tst_pastedsms.moc"

BEIAN_UI_TEST_MAIN(PastedSmsTest)
