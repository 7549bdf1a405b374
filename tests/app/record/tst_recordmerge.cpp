// SPDX-License-Identifier: MIT
#include <functional>

#include <QtTest/qtest.h>

#include "app/record/recordchanges.h"
#include "app/record/recordmerge.h"
#include "tests/app/recordsamples.h"

using namespace beian;
using namespace Qt::StringLiterals;

using Change = std::function<void(FilingRecord &record)>;

// A filing that was changed in two places.
class RecordMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void changesOfBothPlacesMeet_data();
    void changesOfBothPlacesMeet();
    void oneChangeIsTakenOut_data();
    void oneChangeIsTakenOut();
};

void RecordMergeTest::changesOfBothPlacesMeet_data()
{
    QTest::addColumn<Change>("mine");
    QTest::addColumn<Change>("theirs");
    QTest::addColumn<Change>("both");
    const Change nothing = [](FilingRecord &) {};
    const Change name = [](FilingRecord &record) { record.applicant = u"陈先生"_s; };
    const Change otherName = [](FilingRecord &record) { record.applicant = u"王女士"_s; };
    const Change verify = [](FilingRecord &record) {
        (void)markVerified(record, NumberId(0), beijing("2018-09-12T11:00"));
    };
    const Change receive = [](FilingRecord &record) {
        (void)markReceived(record, NumberId(0), beijing("2018-09-12T10:05"),
                           beijing("2018-09-12T11:00"));
    };
    const Change removeFirst = [](FilingRecord &record) {
        record.persons.removeFirst();
        record.numbers.removeFirst();
    };
    const Change addThird = [](FilingRecord &record) {
        KeptPerson person = personWith(Role::Site, -1);
        person.number = addNumber(record, numberEnding("8002"));
        record.persons << person;
    };
    const Change newRound = [](FilingRecord &record) {
        (void)startNewRound(record, beijing("2018-09-12T11:00"));
    };
    const Change masks = [](FilingRecord &record) {
        for (KeptNumber &number : record.numbers)
            number.phone.clear();
    };
    const auto then = [](const Change &first, const Change &second) {
        return Change([=](FilingRecord &record) {
            first(record);
            second(record);
        });
    };
    const auto row = [](const char *title, const Change &mine, const Change &theirs,
                        const Change &both) { QTest::newRow(title) << mine << theirs << both; };
    const Change note = [](FilingRecord &record) { record.note = u"周五"_s; };
    const Change otherNote = [](FilingRecord &record) { record.note = u"周一"_s; };
    row("a note there", verify, note, then(note, verify));
    row("a note here and another there: the one here stays", note, otherNote, note);
    row("nothing changed", nothing, nothing, nothing);
    row("changed here only", name, nothing, name);
    row("changed there only", nothing, verify, verify);
    row("different things", name, verify, then(name, verify));
    row("the same thing: what is typed here stays", name, otherName, name);
    row("a time here, an outcome there", receive, verify, then(receive, verify));
    row("taken out here, verified there", removeFirst, verify, removeFirst);
    row("verified here, taken out there", verify, removeFirst, removeFirst);
    row("added here, verified there", addThird, verify, then(verify, addThird));
    row("verified here, added there", verify, addThird, then(verify, addThird));
    row("a new round there", receive, newRound, newRound);
    row("there it has masks only", nothing, then(masks, verify), verify);
}

void RecordMergeTest::changesOfBothPlacesMeet()
{
    QFETCH(Change, mine);
    QFETCH(Change, theirs);
    QFETCH(Change, both);
    const FilingRecord base = filingOf(received(numberEnding("8000"), "2018-09-12T10:00"),
                                       received(numberEnding("3000"), "2018-09-12T10:02"));
    FilingRecord here = base;
    FilingRecord there = base;
    FilingRecord expected = base;
    mine(here);
    theirs(there);
    both(expected);
    QCOMPARE(merged(base, here, there), expected);
}

void RecordMergeTest::oneChangeIsTakenOut_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Change>("later");
    QTest::addColumn<bool>("isPossible");
    const Change verify = [](FilingRecord &record) {
        (void)markVerified(record, NumberId(0), beijing("2018-09-12T11:00"));
    };
    const Change verifyOther = [](FilingRecord &record) {
        (void)markVerified(record, NumberId(1), beijing("2018-09-12T11:01"));
    };
    const Change fail = [](FilingRecord &record) {
        (void)markWrongInput(record, NumberId(0), beijing("2018-09-12T11:00"));
    };
    const Change addPerson = [](FilingRecord &record) {
        record.persons << personWith(Role::Site, -1);
    };
    const Change newRound = [](FilingRecord &record) {
        (void)startNewRound(record, beijing("2018-09-12T11:01"));
    };
    const Change removeFirst = [](FilingRecord &record) {
        record.persons.removeFirst();
        record.numbers.removeFirst();
    };
    const Change nothing = [](FilingRecord &) {};
    QTest::newRow("nothing happened since") << verify << nothing << true;
    QTest::newRow("another number was verified since") << verify << verifyOther << true;
    QTest::newRow("a person came since") << verify << addPerson << true;
    QTest::newRow("a person came with it") << addPerson << verify << true;
    QTest::newRow("the same number was verified since") << fail << verify << false;
    QTest::newRow("its number is gone") << fail << removeFirst << false;
    QTest::newRow("persons came with it and others since") << addPerson << removeFirst << false;
    QTest::newRow("it was submitted again") << fail << newRound << false;
}

void RecordMergeTest::oneChangeIsTakenOut()
{
    QFETCH(Change, change);
    QFETCH(Change, later);
    QFETCH(bool, isPossible);
    const FilingRecord before = filingOf(received(numberEnding("8000"), "2018-09-12T10:00"),
                                         received(numberEnding("3000"), "2018-09-12T10:02"));
    FilingRecord after = before;
    change(after);
    FilingRecord current = after;
    later(current);
    FilingRecord expected = before;
    later(expected);
    const auto without = withoutChange(before, after, current);
    QCOMPARE(without.has_value(), isPossible);
    QVERIFY(!isPossible || *without == expected);
}

QTEST_GUILESS_MAIN(RecordMergeTest)
#include "tst_recordmerge.moc"
