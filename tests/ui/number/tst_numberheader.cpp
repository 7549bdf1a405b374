// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/ui/numberbench.h"
#include "tests/ui/uimain.h"
#include "tests/warnings.h"
#include "ui/forms/countdownring.h"
#include "ui/number/numberheader.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The head of a number's card: the time left, since when it is waited for, until when it holds.
class NumberHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(installLanguage(*qApp, u"en"_s));
    }
    void waitingSaysSinceWhen();
    void withItsCodeTheSmsIsNotWaitedFor();
    void receivedSaysUntilWhen();
    void overIsSaid();
};

namespace {

class Bench final
{
public:
    Bench()
        : header(bench.show(new NumberHeader(bench.number(), u"sms1"_s)))
    {
        header.refresh(bench.clock.now());
    }

    void refresh() { header.refresh(bench.clock.now()); }
    [[nodiscard]] QString left() const
    {
        return bench.find<CountdownLabel>(u"sms1Left"_s)->text();
    }

    NumberBench bench;
    NumberHeader &header;
};

} // namespace

void NumberHeaderTest::waitingSaysSinceWhen()
{
    Bench bench;
    QCOMPARE(bench.left(), u"Waiting"_s);
    QVERIFY(bench.bench.text(u"sms1WaitingSince"_s).contains(u"5 minutes"_s));
    QVERIFY(!bench.bench.isShown(u"sms1Deadline"_s));
    bench.bench.number().setNotice(u"08:40"_s);
    bench.refresh();
    QCOMPARE(bench.bench.text(u"sms1WaitingSince"_s), u"Submitted 08:40, 20 minutes ago"_s);
}

void NumberHeaderTest::withItsCodeTheSmsIsNotWaitedFor()
{
    Bench bench;
    bench.bench.number().setCode(Secret(u"482913"_s));
    bench.refresh();
    QCOMPARE(bench.left(), u"The SMS is here"_s);
    QVERIFY(bench.bench.text(u"sms1WaitingSince"_s).contains(u"time"_s));
}

void NumberHeaderTest::receivedSaysUntilWhen()
{
    Bench bench;
    bench.bench.receive();
    bench.bench.clock.advance(90min);
    bench.refresh();
    QCOMPARE(bench.left(), u"22:30:00"_s);
    QCOMPARE(bench.bench.text(u"sms1Deadline"_s), u"2026-11-24 09:00"_s);
    QVERIFY(!bench.bench.isShown(u"sms1WaitingSince"_s));
    // The ring beside it says the same, and is as full.
    const auto *ring = bench.bench.find<CountdownRing>(u"sms1Ring"_s);
    QCOMPARE(ring->largeText(), bench.left());
    QCOMPARE(ring->fraction(), 22.5 / 24);
    QVERIFY(ring->width() < CountdownRing().sizeHint().width());
}

void NumberHeaderTest::overIsSaid()
{
    Bench bench;
    bench.bench.receive();
    bench.bench.clock.advance(24h);
    bench.refresh();
    QCOMPARE(bench.left(), u"Expired"_s);
    QCOMPARE(bench.bench.find<QWidget>(u"sms1Left"_s)->property("tone").toString(), u"bad"_s);
    QVERIFY(!bench.bench.isShown(u"sms1ToPhone"_s));
}

#include "tst_numberheader.moc"

BEIAN_UI_TEST_MAIN(NumberHeaderTest)
