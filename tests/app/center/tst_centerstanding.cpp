// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/center/addresspassword.h"
#include "app/center/centerstanding.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

// What is true of what was done here, and what of an address may be seen.
class CenterStandingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void keptHereAndWithTheCenterAreTwoThings_data();
    void keptHereAndWithTheCenterAreTwoThings();
    void whoIsAtWork();
    void passwordsAreTakenOut_data();
    void passwordsAreTakenOut();
};

void CenterStandingTest::keptHereAndWithTheCenterAreTwoThings_data()
{
    using Phase = CenterState::Phase;
    QTest::addColumn<CenterState::Phase>("phase");
    QTest::addColumn<int>("queued");
    QTest::addColumn<bool>("isTroubled");
    QTest::addColumn<CenterStanding>("standing");

    QTest::newRow("no center") << Phase::None << 0 << false << CenterStanding::None;
    QTest::newRow("just started") << Phase::Connecting << 0 << false << CenterStanding::Connecting;
    QTest::newRow("just started, with a rest of yesterday")
        << Phase::Connecting << 2 << false << CenterStanding::KeptHere;
    QTest::newRow("all is there") << Phase::Connected << 0 << false << CenterStanding::Together;
    QTest::newRow("on its way") << Phase::Connected << 1 << false << CenterStanding::Sending;
    QTest::newRow("reached, and nothing can be written there")
        << Phase::Connected << 1 << true << CenterStanding::KeptHere;
    QTest::newRow("away, with nothing to send") << Phase::Away << 0 << true << CenterStanding::Away;
    QTest::newRow("away, with something to send")
        << Phase::Away << 3 << true << CenterStanding::KeptHere;
}

void CenterStandingTest::keptHereAndWithTheCenterAreTwoThings()
{
    QFETCH(CenterState::Phase, phase);
    QFETCH(int, queued);
    QFETCH(bool, isTroubled);
    CenterState state;
    state.phase = phase;
    state.queued = queued;
    if (isTroubled)
        state.trouble = Error{ErrorKind::CenterUnreachable, u"db"_s};
    QTEST(standingOf(state), "standing");
}

void CenterStandingTest::whoIsAtWork()
{
    CenterState state;
    const QUuid filing = QUuid::createUuid();
    QCOMPARE(counterAtWork(state, filing), QString());
    state.atWork = {{QUuid::createUuid(), u"一号窗口"_s}, {filing, u"三号窗口"_s}};
    QCOMPARE(counterAtWork(state, filing), u"三号窗口"_s);
}

void CenterStandingTest::passwordsAreTakenOut_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("clean");

    QTest::newRow("none") << u"postgresql://clerk@db.example.org:5433/beian?sslmode=verify-full"_s
                          << u"postgresql://clerk@db.example.org:5433/beian?sslmode=verify-full"_s;
    QTest::newRow("a port is none") << u"postgresql://db:5433,other:5434/beian"_s
                                    << u"postgresql://db:5433,other:5434/beian"_s;
    QTest::newRow("behind the user") << u"postgresql://clerk:geheim@db/beian"_s
                                     << u"postgresql://clerk@db/beian"_s;
    QTest::newRow("with blanks before it") << u"  postgres://clerk:geheim@db/beian"_s
                                           << u"  postgres://clerk@db/beian"_s;
    QTest::newRow("with what an address is made of")
        << u"postgresql://clerk:ge/h@e:im@db/beian"_s << u"postgresql://clerk@db/beian"_s;
    QTest::newRow("as the only parameter")
        << u"postgresql://clerk@db/beian?password=geheim"_s << u"postgresql://clerk@db/beian"_s;
    QTest::newRow("between others")
        << u"postgresql://clerk@db/beian?port=1&password=geheim&sslmode=verify-full"_s
        << u"postgresql://clerk@db/beian?port=1&sslmode=verify-full"_s;
    QTest::newRow("of a key, at the end")
        << u"postgresql://clerk@db/beian?port=1&sslpassword=geheim"_s
        << u"postgresql://clerk@db/beian?port=1"_s;
    QTest::newRow("both ways") << u"postgresql://clerk:a@db/beian?password=b&sslpassword=c"_s
                               << u"postgresql://clerk@db/beian"_s;
}

void CenterStandingTest::passwordsAreTakenOut()
{
    QFETCH(QString, address);
    QTEST(withoutPassword(address), "clean");
}

QTEST_GUILESS_MAIN(CenterStandingTest)
#include "tst_centerstanding.moc"
