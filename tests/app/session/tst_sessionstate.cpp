// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/rules/sitemessages.h"
#include "app/session/sessionstate.h"
#include "tests/app/recordsamples.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

using std::chrono::hours;

namespace {

const RuleBook &rules()
{
    static const Result<RuleBook> book = RuleBook::load(RuleBook::builtInFolder());
    Q_ASSERT(book);
    return *book;
}

// A first filing of 广东 with two numbers, on a clock that the test moves.
struct Bench
{
    ManualClock clock{beijing("2026-11-23T09:00")};
    FilingSession session{rules(), clock};

    Bench()
    {
        session.setProvince(u"440000"_s);
        session.setType(FilingType::First, FilingPart::None);
        session.setPerson(0, u"13800138000"_s, {});
        session.setPerson(1, u"13300133000"_s, {});
    }
    NumberSession &number(int place) { return *session.numbers().at(place); }
    // One letter: w waits, r received, v verified, e expired, f refused finally, u inputs used up.
    void bring(int place, QChar state)
    {
        if (state == u'w')
            return;
        number(place).setReceived(state == u'e' ? u"2026-11-21 08:30"_s : u"08:30"_s);
        number(place).settleTimes();
        const int wrongInputs = state == u'u' ? 5 : 0;
        for (int i = 0; i < wrongInputs; ++i)
            answer(place, u"wrong-input"_s);
        if (state == u'v')
            answer(place, u"person-done"_s);
        if (state == u'f')
            answer(place, u"final-failure"_s);
    }
    void answer(int place, const QString &id)
    {
        number(place).takeAnswer(*siteMessage(rules(), id), AnswerChoice::Site);
    }
};

} // namespace

// What a filing that is being worked on is asked as a whole.
class SessionStateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void whyAFilingGoesBack_data();
    void whyAFilingGoesBack();
    void whoseTurnItIs_data();
    void whoseTurnItIs();
    void entranceGoesOutOfUse_data();
    void entranceGoesOutOfUse();
    void nobodyIsInTurnWithoutNumbers();
};

void SessionStateTest::whyAFilingGoesBack_data()
{
    QTest::addColumn<QChar>("state");
    QTest::addColumn<std::optional<ReturnReason>>("reason");
    using Reason = std::optional<ReturnReason>;
    QTest::newRow("it waits for its SMS") << QChar(u'w') << Reason();
    QTest::newRow("received in time") << QChar(u'r') << Reason();
    QTest::newRow("verified") << QChar(u'v') << Reason();
    QTest::newRow("24 hours are over") << QChar(u'e') << Reason(ReturnReason::Expired);
    QTest::newRow("the site refused finally") << QChar(u'f') << Reason(ReturnReason::Refused);
    QTest::newRow("five wrong inputs") << QChar(u'u') << Reason(ReturnReason::UsedUp);
}

void SessionStateTest::whyAFilingGoesBack()
{
    QFETCH(QChar, state);
    QFETCH(std::optional<ReturnReason>, reason);
    Bench bench;
    bench.bring(0, state);
    QVERIFY(bench.number(0).returnReason() == reason);
    QCOMPARE(isAnyReturned(bench.session), reason.has_value());
    QCOMPARE(hasExpired(bench.session), reason == ReturnReason::Expired);
}

void SessionStateTest::whoseTurnItIs_data()
{
    QTest::addColumn<QString>("states"); // of both numbers
    QTest::addColumn<int>("place");
    QTest::newRow("both wait: the first") << u"ww"_s << 0;
    QTest::newRow("an SMS is there: before the one that waits") << u"wr"_s << 1;
    QTest::newRow("both are there: the first") << u"rr"_s << 0;
    QTest::newRow("one is done: the other") << u"vw"_s << 1;
    QTest::newRow("one expired: the other") << u"er"_s << 1;
    QTest::newRow("both are done: the first") << u"vv"_s << 0;
}

void SessionStateTest::whoseTurnItIs()
{
    QFETCH(QString, states);
    Bench bench;
    bench.bring(0, states.at(0));
    bench.bring(1, states.at(1));
    QFETCH(int, place);
    QCOMPARE(numberInTurn(bench.session), &bench.number(place));
}

void SessionStateTest::entranceGoesOutOfUse_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("isOld");
    QTest::addColumn<bool>("isOutOfUse");
    const QDate from = rules().national.from;
    const auto at = [](QDate date, const char *time) {
        const QString text = date.toString(Qt::ISODate) + u'T' + QLatin1StringView(time);
        return beijing(text.toLatin1().constData());
    };
    QTest::newRow("the last minute of the pilot, in Beijing")
        << at(from.addDays(-1), "23:59") << true << false;
    QTest::newRow("the first minute after it, in Beijing") << at(from, "00:00") << true << true;
    QTest::newRow("today") << beijing("2026-11-23T09:00") << true << true;
    QTest::newRow("the national page, today") << beijing("2026-11-23T09:00") << false << false;
}

void SessionStateTest::entranceGoesOutOfUse()
{
    QFETCH(QDateTime, now);
    QFETCH(bool, isOld);
    Bench bench;
    bench.clock.setNow(now);
    const QUrl page = isOld ? bench.session.province()->site2019 : rules().national.page;
    QTEST(isOutOfUse(bench.session, page), "isOutOfUse");
}

void SessionStateTest::nobodyIsInTurnWithoutNumbers()
{
    ManualClock clock(beijing("2026-11-23T09:00"));
    const FilingSession session(rules(), clock);
    QCOMPARE(numberInTurn(session), nullptr);
    QVERIFY(!isAnyReturned(session));
}

QTEST_GUILESS_MAIN(SessionStateTest)
#include "tst_sessionstate.moc"
