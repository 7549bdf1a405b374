// SPDX-License-Identifier: MIT
#include <functional>

#include <QtTest/qtest.h>

#include "app/record/filingmerge.h"
#include "app/record/recordchanges.h"
#include "app/record/sharedchanges.h"
#include "tests/app/recordsamples.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

using Change = std::function<void(SharedFiling &filing)>;

namespace {

const NumberId subject{0};
const NumberId site{1};

// The filing as both counters had it: received at 10:00 by both numbers, one wrong input at the subject's.
SharedFiling agreed()
{
    FilingRecord record = filingOf(received(numberEnding("8000"), "2018-09-12T10:00"),
                                   received(numberEnding("8001"), "2018-09-12T10:00"));
    record.applicant = u"陈先生"_s;
    record.responsible = u"一号窗口"_s;
    record.find(subject)->wrongInputs = 1;
    return {record, {}};
}

Change named(const QString &name)
{
    return [name](SharedFiling &filing) { filing.record.applicant = name; };
}

Change verifiedAt(NumberId number, const char *time)
{
    return [=](SharedFiling &filing) {
        (void)markVerified(filing.record, number, beijing(time));
    };
}

Change receivedAt(NumberId number, const char *time)
{
    return [=](SharedFiling &filing) {
        (void)markReceived(filing.record, number, beijing(time), beijing("2018-09-12T12:00"));
    };
}

Change wrongInputs(int times)
{
    return [=](SharedFiling &filing) {
        for (int i = 0; i < times; ++i)
            (void)markWrongInput(filing.record, subject, beijing("2018-09-12T11:00"));
    };
}

Change resends(int times, const char *time)
{
    return [=](SharedFiling &filing) {
        for (int i = 0; i < times; ++i)
            (void)markResent(filing.record, subject, beijing(time));
    };
}

void withdrawVerification(SharedFiling &filing)
{
    (void)withdrawVerified(filing.record, subject, beijing("2018-09-12T12:00"));
}

void failSubject(SharedFiling &filing)
{
    (void)markFailed(filing.record, subject, beijing("2018-09-12T11:00"));
}

void newRound(SharedFiling &filing)
{
    (void)startNewRound(filing.record, beijing("2018-09-13T12:00"));
}

void takeOff(SharedFiling &filing)
{
    filing.removedAt = beijing("2018-09-12T13:00");
}

void removeSite(SharedFiling &filing)
{
    filing.record.persons.removeLast();
    filing.record.numbers.removeLast();
}

Change addSite(const char *tail)
{
    return [=](SharedFiling &filing) {
        KeptPerson person = personWith(Role::Site, -1);
        person.number = addNumber(filing.record, numberEnding(tail));
        filing.record.persons << person;
    };
}

void nothing(SharedFiling &) { }

Change then(const Change &first, const Change &second)
{
    return [=](SharedFiling &filing) {
        first(filing);
        second(filing);
    };
}

// What a clerk would read of a number: "10:00 verified 11:00, 2 wrong".
QString factsOf(const KeptNumber &number)
{
    const auto time = [](const QDateTime &instant) {
        return instant.isValid() ? beijingText(instant).section(u' ', 1).left(5) : u"-"_s;
    };
    const Verification &verification = number.verification;
    QString text = tailOf(number) + u": SMS "_s + time(verification.receivedAt) + u", verified "_s
        + time(verification.verifiedAt) + u", "_s + QString::number(number.wrongInputs)
        + u" wrong, "_s + QString::number(number.resends) + u" resent"_s;
    return verification.hasFailed ? text + u", refused"_s : text;
}

QStringList said(const MergedFiling &merged)
{
    const FilingRecord &record = merged.filing.record;
    QStringList lines{record.applicant + u", round "_s + QString::number(record.round)
                      + (merged.filing.removedAt.isValid() ? u", removed"_s : QString())};
    for (const KeptNumber &number : record.numbers)
        lines << factsOf(number);
    for (const GaveWay &gaveWay : merged.gaveWay)
        lines << u"gave way: "_s
                + (gaveWay.tail.isEmpty() ? gaveWayText(gaveWay)
                                          : gaveWay.tail + u' ' + gaveWayText(gaveWay));
    return lines;
}

} // namespace

// The rules by which two counters come to one filing, as a table that a clerk can read.
class FilingMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void twoCountersComeToOneFiling_data();
    void twoCountersComeToOneFiling();
    void withoutABaseBothAreUnited();
    void fullNumbersAreNoDifferenceAndAreNotLost();
    void aFilingThatWasHandedOverSaysSo();
    void whatGaveWayIsReadBack();
    void aChangeHereMeetsWhatCameFromThere();
};

void FilingMergeTest::twoCountersComeToOneFiling_data()
{
    QTest::addColumn<Change>("mine"); // comes to the center after
    QTest::addColumn<Change>("theirs"); // which is there already
    QTest::addColumn<QStringList>("together");
    const QString site10 = u"8001: SMS 10:00, verified -, 0 wrong, 0 resent"_s;
    const QString subject10 = u"8000: SMS 10:00, verified -, 1 wrong, 0 resent"_s;
    const QString chen = u"陈先生, round 1"_s;
    const auto row = [](const char *name, const Change &mine, const Change &theirs,
                        const QStringList &together) {
        QTest::newRow(name) << mine << theirs << together;
    };

    row("nothing happened", nothing, nothing, {chen, subject10, site10});
    row("a name here, nothing there", named(u"王女士"_s), nothing,
        {u"王女士, round 1"_s, subject10, site10});
    row("a name there, nothing here", nothing, named(u"王女士"_s),
        {u"王女士, round 1"_s, subject10, site10});
    row("a name here, a fact there", named(u"王女士"_s), verifiedAt(subject, "2018-09-12T11:00"),
        {u"王女士, round 1"_s, u"8000: SMS 10:00, verified 11:00, 1 wrong, 0 resent"_s, site10});
    row("two names: the later one at the server, and the other stands in the history",
        named(u"王女士"_s), named(u"李先生"_s),
        {u"王女士, round 1"_s, subject10, site10, u"gave way: applicant 李先生"_s});
    row("the same name twice is no quarrel", named(u"王女士"_s), named(u"王女士"_s),
        {u"王女士, round 1"_s, subject10, site10});
    row("different numbers verified", verifiedAt(subject, "2018-09-12T11:00"),
        verifiedAt(site, "2018-09-12T11:05"),
        {chen, u"8000: SMS 10:00, verified 11:00, 1 wrong, 0 resent"_s,
         u"8001: SMS 10:00, verified 11:05, 0 wrong, 0 resent"_s});
    row("the same number verified at both: the earlier", verifiedAt(subject, "2018-09-12T11:05"),
        verifiedAt(subject, "2018-09-12T11:00"),
        {chen, u"8000: SMS 10:00, verified 11:00, 1 wrong, 0 resent"_s, site10,
         u"gave way: 8000 verified 2018-09-12 11:05"_s});
    row("the time of the SMS corrected at both: the earlier", receivedAt(subject, "2018-09-12T10:20"),
        receivedAt(subject, "2018-09-12T10:10"),
        {chen, u"8000: SMS 10:10, verified -, 1 wrong, 0 resent"_s, site10,
         u"gave way: 8000 received 2018-09-12 10:20"_s});
    row("wrong inputs of both count", wrongInputs(1), wrongInputs(2),
        {chen, u"8000: SMS 10:00, verified -, 4 wrong, 0 resent"_s, site10});
    row("resends of both count", resends(1, "2018-09-12T11:00"), resends(1, "2018-09-12T11:30"),
        {chen, u"8000: SMS 10:00, verified -, 1 wrong, 2 resent"_s, site10});
    row("verified here, refused there: both stay, and somebody has to look",
        verifiedAt(subject, "2018-09-12T11:00"), failSubject,
        {chen, u"8000: SMS 10:00, verified 11:00, 1 wrong, 0 resent, refused"_s, site10,
         u"gave way: 8000 refused"_s});
    row("a new round there beats facts of the old one here", verifiedAt(subject, "2018-09-12T11:00"),
        newRound,
        {u"陈先生, round 2"_s, u"8000: SMS -, verified -, 0 wrong, 0 resent"_s,
         u"8001: SMS -, verified -, 0 wrong, 0 resent"_s, u"gave way: 8000 round 1"_s});
    row("a new round here beats facts of the old one there", newRound, wrongInputs(1),
        {u"陈先生, round 2"_s, u"8000: SMS -, verified -, 0 wrong, 0 resent"_s,
         u"8001: SMS -, verified -, 0 wrong, 0 resent"_s, u"gave way: 8000 round 1"_s});
    row("both submitted it again: one round, facts of both", then(newRound, wrongInputs(1)),
        then(newRound, wrongInputs(2)),
        {u"陈先生, round 2"_s, u"8000: SMS -, verified -, 3 wrong, 0 resent"_s,
         u"8001: SMS -, verified -, 0 wrong, 0 resent"_s});
    row("a verification withdrawn here, untouched there", then(verifiedAt(subject, "2018-09-12T11:00"),
                                                               withdrawVerification),
        nothing, {chen, subject10, site10});
    row("removed here, untouched there", takeOff, nothing,
        {u"陈先生, round 1, removed"_s, subject10, site10});
    row("removed here, changed there: it stays", takeOff, verifiedAt(subject, "2018-09-12T11:00"),
        {chen, u"8000: SMS 10:00, verified 11:00, 1 wrong, 0 resent"_s, site10,
         u"gave way: removal"_s});
    row("changed here, removed there: it stays", named(u"王女士"_s), takeOff,
        {u"王女士, round 1"_s, subject10, site10, u"gave way: removal"_s});
    row("removed at both", takeOff, takeOff, {u"陈先生, round 1, removed"_s, subject10, site10});
    row("a person taken out here, untouched there", removeSite, nothing, {chen, subject10});
    row("a person taken out here, verified there: the person stays", removeSite,
        verifiedAt(site, "2018-09-12T11:00"),
        {chen, subject10, u"8001: SMS 10:00, verified 11:00, 0 wrong, 0 resent"_s});
    row("a person added at each: two persons", addSite("8005"), addSite("8006"),
        {chen, subject10, site10, u"8005: SMS -, verified -, 0 wrong, 0 resent"_s,
         u"8006: SMS -, verified -, 0 wrong, 0 resent"_s});
    row("the same person added at both: one", addSite("8005"), addSite("8005"),
        {chen, subject10, site10, u"8005: SMS -, verified -, 0 wrong, 0 resent"_s});
}

void FilingMergeTest::twoCountersComeToOneFiling()
{
    QFETCH(Change, mine);
    QFETCH(Change, theirs);
    QFETCH(QStringList, together);
    SharedFiling here = agreed();
    SharedFiling there = agreed();
    mine(here);
    theirs(there);
    const MergedFiling merged = mergedFilings(agreed(), here, there);
    QStringList lines = said(merged);
    // In which order two new persons stand is nobody's matter.
    lines.sort();
    together.sort();
    QCOMPARE(lines, together);
    QCOMPARE(merged.filing.record.hasGivenWay, !merged.gaveWay.isEmpty());
    // What was agreed on now is the base of the next: merging it again changes nothing.
    QVERIFY(isSameFiling(mergedFilings(there, merged.filing, there).filing, merged.filing));
}

// Two machines that had the same file join one after the other.
void FilingMergeTest::withoutABaseBothAreUnited()
{
    SharedFiling here = agreed();
    SharedFiling there = agreed();
    named(u"旧名字"_s)(here);
    here.record.note = u"here alone"_s;
    wrongInputs(2)(here);
    verifiedAt(subject, "2018-09-12T11:00")(here);
    wrongInputs(1)(there);
    verifiedAt(site, "2018-09-12T11:05")(there);
    const MergedFiling merged = mergedFilings({}, here, there);
    QCOMPARE(said(merged),
             QStringList({u"陈先生, round 1"_s,
                          u"8000: SMS 10:00, verified 11:00, 3 wrong, 0 resent"_s,
                          u"8001: SMS 10:00, verified 11:05, 0 wrong, 0 resent"_s}));
    QCOMPARE(merged.filing.record.note, u"here alone"_s);
    QVERIFY(!merged.filing.record.hasGivenWay);
}

void FilingMergeTest::fullNumbersAreNoDifferenceAndAreNotLost()
{
    const SharedFiling full = agreed();
    SharedFiling masks = full;
    for (KeptNumber &number : masks.record.numbers)
        number.phone.clear();
    QVERIFY(isSameFiling(full, masks));
    QCOMPARE(withKnownPhones(masks.record, full.record), full.record);
    QCOMPARE(mergedFilings(masks, full, masks).filing.record, full.record);
    QCOMPARE(mergedFilings(masks, masks, full).filing.record, full.record);
}

void FilingMergeTest::aFilingThatWasHandedOverSaysSo()
{
    FilingRecord record = agreed().record;
    const QDateTime now = beijing("2018-09-12T12:00");
    QVERIFY(handOver(record, u"一号窗口"_s, now).isEmpty());
    const QList<FilingEvent> events = handOver(record, u"三号窗口"_s, now);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().kind, EventKind::HandedOver);
    QCOMPARE(events.first().text, u"三号窗口"_s);
    QCOMPARE(events.first().at, now);
    QCOMPARE(record.responsible, u"三号窗口"_s);
    record.hasGivenWay = true;
    looked(record);
    QVERIFY(!record.hasGivenWay);
}

void FilingMergeTest::whatGaveWayIsReadBack()
{
    for (int i = 0; i <= int(GaveWay::What::Removal); ++i) {
        const GaveWay gaveWay{GaveWay::What(i), u"甲 乙"_s, u"8000"_s};
        const auto events = eventsOf({gaveWay}, 2, u"五号窗口"_s, beijing("2018-09-12T12:00"));
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().counter, u"五号窗口"_s);
        QCOMPARE(events.first().round, 2);
        QCOMPARE(gaveWayOf(events.first()), std::optional(gaveWay));
    }
    FilingEvent other;
    other.text = u"applicant"_s;
    QVERIFY(!gaveWayOf(other));
}

// A window knows of a filing what it was told; the file has more by then.
void FilingMergeTest::aChangeHereMeetsWhatCameFromThere()
{
    SharedFiling mine = agreed();
    SharedFiling kept = agreed();
    wrongInputs(1)(mine);
    wrongInputs(1)(kept);
    const FilingRecord both = reconciledRecord(agreed().record, mine.record, kept.record);
    QCOMPARE(both.find(subject)->wrongInputs, 3);
    // A person whom the rules alone name is not in the file, and no difference.
    FilingRecord shown = agreed().record;
    shown.persons << personWith(Role::Site, -1, true);
    FilingRecord changed = shown;
    changed.applicant = u"王女士"_s;
    QCOMPARE(reconciledRecord(shown, changed, agreed().record), changed);
}

QTEST_GUILESS_MAIN(FilingMergeTest)
#include "tst_filingmerge.moc"
