// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/store/manychanges.h"
#include "app/record/recordsummary.h"
#include "tests/app/recordsamples.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = beijing("2018-09-12T12:00");

} // namespace

// Many filings at once: those that something concerns, and no other.
class ManyChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void everyReceivedNumberIsVerified();
    void everyOpenNumberIsReminded();
    void onlyWhatIsOverIsSubmittedAgain();
    void aNoteGoesToAllOrToNone();
    void whatIsWithTheCounterAlreadyIsLeftOut();

private:
    const FilingRecord m_waiting = filingOf(numberEnding("8000"));
    const FilingRecord m_received = filingOf(received(numberEnding("8001"), "2018-09-12T10:00"),
                                             received(numberEnding("8002"), "2018-09-12T11:00"));
    const FilingRecord m_half =
        filingOf(received(numberEnding("8003"), "2018-09-12T10:00"), numberEnding("8004"));
    const FilingRecord m_expired = filingOf(received(numberEnding("8005"), "2018-09-10T10:00"));
    const FilingRecord m_done = filingOf(verified(numberEnding("8006"), "2018-09-12T11:00"));
    const QList<FilingRecord> m_all{m_waiting, m_received, m_half, m_expired, m_done};
};

void ManyChangesTest::everyReceivedNumberIsVerified()
{
    const QList<KeptChange> changes = verifyAll(m_all, now);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(stateOf(changes.at(0).record, now), FilingState::Done);
    QCOMPARE(changes.at(0).events.size(), 2);
    // The number that waits still waits.
    QVERIFY(isVerified(changes.at(1).record.numbers.at(0)));
    QVERIFY(!isVerified(changes.at(1).record.numbers.at(1)));
    QCOMPARE(changes.at(1).events.size(), 1);
    QVERIFY(verifyAll({}, now).isEmpty());
}

void ManyChangesTest::everyOpenNumberIsReminded()
{
    const QList<KeptChange> changes = remindAll(m_all, now);
    QCOMPARE(changes.size(), 3);
    qsizetype events = 0;
    for (const KeptChange &change : changes) {
        QVERIFY(m_all.contains(change.record)); // nothing else changed
        for (const FilingEvent &event : change.events)
            QCOMPARE(event.kind, EventKind::Reminded);
        events += change.events.size();
    }
    QCOMPARE(events, 5);
}

void ManyChangesTest::onlyWhatIsOverIsSubmittedAgain()
{
    const QList<KeptChange> changes = submitAllAgain(m_all, now);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.constFirst().record.round, m_expired.round + 1);
    QCOMPARE(stateOf(changes.constFirst().record, now), FilingState::Waiting);
    QVERIFY(!changes.constFirst().events.isEmpty());
}

void ManyChangesTest::aNoteGoesToAllOrToNone()
{
    const auto changes = noteAll(m_all, u"已致电 13800138000"_s, now);
    QVERIFY(changes);
    QCOMPARE(changes->size(), m_all.size());
    for (const KeptChange &change : *changes)
        QCOMPARE(change.record.note, u"已致电 138****8000"_s);
    // Nothing is lost of a note that a filing has already.
    const auto more = noteAll({changes->constFirst().record, m_waiting}, u"周五"_s, now);
    QVERIFY(more);
    QCOMPARE(more->at(0).record.note, u"已致电 138****8000 / 周五"_s);
    QCOMPARE(more->at(0).events.constFirst().text, more->at(0).record.note);
    QCOMPARE(more->at(1).record.note, u"周五"_s);
    const auto secret = noteAll(m_all, u"验证码 482913"_s, now);
    QVERIFY(!secret);
    QCOMPARE(secret.error().kind, ErrorKind::LooksSecret);
}

void ManyChangesTest::whatIsWithTheCounterAlreadyIsLeftOut()
{
    FilingRecord own = m_waiting;
    own.responsible = u"三号窗口"_s;
    const auto changes = handOverAll({own, m_received, m_done}, own.responsible, now);
    QCOMPARE(changes.size(), 2);
    for (const KeptChange &change : changes) {
        QCOMPARE(change.record.responsible, own.responsible);
        QCOMPARE(change.events.size(), 1);
        QCOMPARE(change.events.constFirst().kind, EventKind::HandedOver);
        QCOMPARE(change.events.constFirst().text, own.responsible);
    }
    const auto back = handOverAll({own, m_waiting}, {}, now);
    QCOMPARE(back.size(), 1);
    QVERIFY(back.constFirst().record.responsible.isEmpty());
}

QTEST_GUILESS_MAIN(ManyChangesTest)
#include "tst_manychanges.moc"
