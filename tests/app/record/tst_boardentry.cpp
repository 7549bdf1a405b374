// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/warnings.h"
#include "app/record/boardentry.h"
#include "tests/app/recordsamples.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = beijing("2018-09-12T12:00");

// Drafts have no type.
FilingRecord draft()
{
    FilingRecord record = filingWith({}, {});
    record.type.reset();
    return record;
}

} // namespace

class BoardEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnWarnings(); }

    void ranks_data();
    void ranks();
    void missedOrNotAReturnedFilingStaysInItsPlace();
    void foundByWhatPeopleKnow_data();
    void foundByWhatPeopleKnow();
    void notFoundByWhatIsNotKept();
    void theKeyBeginsWithTheInitials();

private:
    [[nodiscard]] BoardEntry entryOf(const FilingRecord &record) const
    {
        return boardEntry(record, m_rules, now);
    }

    RuleBook m_rules;
};

void BoardEntryTest::initTestCase()
{
    const Result<RuleBook> rules =
        RuleBook::load(QStringLiteral(BEIAN_SOURCE_DIR "/resources/rules"));
    QVERIFY(rules);
    m_rules = *rules;
}

void BoardEntryTest::ranks_data()
{
    QTest::addColumn<FilingRecord>("record");
    QTest::addColumn<BoardRank>("rank");
    QTest::addColumn<qint64>("time");
    QTest::addColumn<int>("percent");
    const auto at = [](const char *text) { return beijing(text).toMSecsSinceEpoch(); };
    QTest::newRow("a draft, the youngest on top")
        << draft() << BoardRank::Draft << -at("2018-09-12T09:00") << 0;
    QTest::newRow("a deadline that runs, the nearest on top")
        << filingOf(received(numberEnding("8000"), "2018-09-12T10:00")) << BoardRank::Open
        << at("2018-09-13T10:00") << 0;
    QTest::newRow("the earlier of two deadlines")
        << filingOf(received(numberEnding("8000"), "2018-09-12T11:00"),
                    received(numberEnding("9000"), "2018-09-12T10:00"))
        << BoardRank::Open << at("2018-09-13T10:00") << 0;
    QTest::newRow("one of two is verified")
        << filingOf(verified(received(numberEnding("8000"), "2018-09-12T10:00"),
                             "2018-09-12T11:00"),
                    received(numberEnding("9000"), "2018-09-12T11:00"))
        << BoardRank::Open << at("2018-09-13T11:00") << 50;
    QTest::newRow("waiting since the notice")
        << filingOf(noticed(numberEnding("8000"), "2018-09-12T11:30")) << BoardRank::Waiting
        << at("2018-09-12T11:30") << 0;
    QTest::newRow("waiting, and nobody knows since when")
        << filingOf(numberEnding("8000")) << BoardRank::Waiting << at("2018-09-12T09:00") << 0;
    QTest::newRow("returned, the latest on top")
        << filingOf(received(numberEnding("8000"), "2018-09-10T10:00")) << BoardRank::Returned
        << -at("2018-09-11T10:00") << 0;
    QTest::newRow("done, the latest on top")
        << filingOf(verified(received(numberEnding("8000"), "2018-09-12T10:00"),
                             "2018-09-12T11:00"))
        << BoardRank::Done << -at("2018-09-12T11:00") << 100;
    QTest::newRow("nobody has to verify")
        << filingWith({}, {}) << BoardRank::NotNeeded << -at("2018-09-12T09:00") << 0;
}

void BoardEntryTest::ranks()
{
    QFETCH(FilingRecord, record);
    const BoardEntry entry = entryOf(record);
    QTEST(entry.rank, "rank");
    QTEST(entry.time, "time");
    QTEST(entry.verifiedPercent, "percent");
    QCOMPARE(entry.record, record);
}

// So that time alone moves no row that nobody waits for.
void BoardEntryTest::missedOrNotAReturnedFilingStaysInItsPlace()
{
    FilingRecord record = filingOf(failed(received(numberEnding("8000"), "2018-09-12T10:00")),
                                   received(numberEnding("9000"), "2018-09-12T11:00"));
    BoardEntry entry = entryOf(record);
    QCOMPARE(entry.rank, BoardRank::Returned);
    const qint64 before = entry.time;
    rankEntry(entry, beijing("2018-09-15T12:00"));
    QCOMPARE(entry.rank, BoardRank::Returned);
    QCOMPARE(entry.time, before);
    // One that runs becomes one that is returned.
    BoardEntry running = entryOf(filingOf(received(numberEnding("8000"), "2018-09-12T10:00")));
    QCOMPARE(running.rank, BoardRank::Open);
    rankEntry(running, beijing("2018-09-13T10:00"));
    QCOMPARE(running.rank, BoardRank::Returned);
}

void BoardEntryTest::foundByWhatPeopleKnow_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("a part of the name") << u"先生"_s;
    QTest::newRow("initials of the name") << u"cxs"_s;
    QTest::newRow("the order number, in small letters, without marks") << u"ba77"_s;
    QTest::newRow("the province") << u"浙江"_s;
    QTest::newRow("the province in English") << u"zhejiang"_s;
    QTest::newRow("its abbreviation") << u"浙"_s;
    QTest::newRow("its initials") << u"zj"_s;
    QTest::newRow("the last digits") << u"8000"_s;
    QTest::newRow("the first digits") << u"138"_s;
}

void BoardEntryTest::foundByWhatPeopleKnow()
{
    QFETCH(QString, word);
    FilingRecord record = filingOf(numberEnding("8000"));
    record.applicant = u"陈先生"_s;
    record.orderNumber = u"BA-77"_s;
    const QString key = entryOf(record).searchKey;
    QVERIFY2(key.contains(word), qPrintable(key));
}

void BoardEntryTest::notFoundByWhatIsNotKept()
{
    FilingRecord record = filingOf(numberEnding("8000"));
    for (KeptNumber &number : record.numbers)
        number.phone.clear();
    const QString key = entryOf(record).searchKey;
    QVERIFY(key.contains(u"138****8000"_s));
    QVERIFY(!key.contains(u"13800138000"_s));
    // A province that the rules do not know hides nothing.
    record.provinceCode = u"990000"_s;
    record.applicant = u"陈先生"_s;
    QVERIFY(entryOf(record).searchKey.contains(u"陈先生"_s));
}

void BoardEntryTest::theKeyBeginsWithTheInitials()
{
    FilingRecord record = filingOf(numberEnding("8000"));
    record.applicant = u"陈先生"_s;
    QVERIFY(entryOf(record).searchKey.startsWith(u"cxs"_s));
}

QTEST_GUILESS_MAIN(BoardEntryTest)
#include "tst_boardentry.moc"
