// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "tests/warnings.h"
#include "app/export/handout.h"
#include "tests/app/recordsamples.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const RuleBook &rules()
{
    static const Result<RuleBook> book = RuleBook::load(RuleBook::builtInFolder());
    return *book;
}

const QUrl nationalPage(u"https://beian.miit.gov.cn/#/Integrated/ComplaintA"_s);
const QDateTime pilotNow = beijing("2018-09-12T14:50");
const QDateTime nationalNow = beijing("2026-11-23T14:50");

KeptNumber withDocument(KeptNumber number, DocumentKind document)
{
    number.document = document;
    return number;
}

// A first filing submitted today.
FilingRecord nationalFiling(const QString &province)
{
    FilingRecord record =
        filingOf(received(numberEnding("8000"), "2026-11-23T10:32"), numberEnding("3000"));
    record.provinceCode = province;
    record.submitted = QDate(2026, 11, 23);
    return record;
}

Handout handoutOf(const FilingRecord &record, const QDateTime &now = nationalNow)
{
    const auto handout = makeHandout(record, rules(), u"三号窗口"_s, now);
    Q_ASSERT(handout.isOk());
    return *handout;
}

} // namespace

// What stands on the paper, as a value.
class HandoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void addressByBodyAndDate_data();
    void addressByBodyAndDate();
    void whichCharactersOfWhichDocument_data();
    void whichCharactersOfWhichDocument();
    void zhejiangNamesTheOtherSideToo();
    void statesAndDeadlines_data();
    void statesAndDeadlines();
    void earliestOpenDeadlineIsTheLargeOne();
    void lostFirstSmsGivesTheSafeDeadline();
    void personsWhoShareANumber();
    void personWithoutANumberIsNamed();
    void optionalPersonWithoutANumberIsNot();
    void senders_data();
    void senders();
    void carrierChosenByHandWins();
    void headAndCounter();
    void resendsOfTheBody();
    void nothingToHandOut_data();
    void nothingToHandOut();
};

void HandoutTest::addressByBodyAndDate_data()
{
    QTest::addColumn<QString>("province");
    QTest::addColumn<QDate>("submitted");
    QTest::addColumn<RuleChoice>("choice");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QUrl>("address");
    QTest::addColumn<RuleBody>("pageBody");
    QTest::addColumn<bool>("isReplaced");
    const QUrl zhejiang = rules().province(u"330000"_s)->site2019;
    const QUrl guangdong = rules().province(u"440000"_s)->site2019;
    const QDate pilotDay(2018, 9, 12);
    const QDate today(2026, 11, 23);
    const auto row = [](const char *name, const char *province, QDate submitted, RuleChoice choice,
                        const QDateTime &now, const QUrl &address, RuleBody body, bool isReplaced) {
        QTest::newRow(name) << QString::fromLatin1(province) << submitted << choice << now
                            << address << body << isReplaced;
    };
    row("pilot, printed in the pilot", "330000", pilotDay, RuleChoice::Auto, pilotNow, zhejiang,
        RuleBody::Pilot, false);
    row("pilot, another province", "440000", pilotDay, RuleChoice::Auto, pilotNow, guangdong,
        RuleBody::Pilot, false);
    row("pilot, printed today: that entrance is out of use", "330000", pilotDay, RuleChoice::Auto,
        nationalNow, nationalPage, RuleBody::National, true);
    row("the day before the national rules", "330000", pilotDay, RuleChoice::Auto,
        beijing("2020-08-16T23:59"), zhejiang, RuleBody::Pilot, false);
    row("the first day of the national rules", "330000", pilotDay, RuleChoice::Auto,
        beijing("2020-08-17T00:00"), nationalPage, RuleBody::National, true);
    row("national", "330000", today, RuleChoice::Auto, nationalNow, nationalPage,
        RuleBody::National, false);
    row("pinned to the pilot today", "330000", today, RuleChoice::Pilot, nationalNow, nationalPage,
        RuleBody::National, true);
    row("pinned to the national rules in the pilot", "440000", pilotDay, RuleChoice::National,
        pilotNow, nationalPage, RuleBody::National, false);
    row("before any rules, an SMS came all the same", "330000", QDate(2017, 1, 2), RuleChoice::Auto,
        beijing("2017-01-02T10:00"), zhejiang, RuleBody::Pilot, false);
}

void HandoutTest::addressByBodyAndDate()
{
    QFETCH(QString, province);
    QFETCH(QDate, submitted);
    QFETCH(RuleChoice, choice);
    QFETCH(QDateTime, now);
    FilingRecord record = filingOf(numberEnding("8000"));
    record.provinceCode = province;
    record.submitted = submitted;
    record.rules = choice;
    const Handout handout = handoutOf(record, now);
    QTEST(handout.address, "address");
    QTEST(handout.pageBody, "pageBody");
    QTEST(handout.isOldEntranceReplaced, "isReplaced");
    QCOMPARE(handout.fallback.isEmpty(), handout.pageBody == RuleBody::Pilot);
    QCOMPARE(handout.hours, 24);
}

void HandoutTest::whichCharactersOfWhichDocument_data()
{
    QTest::addColumn<QString>("province");
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<SuffixWording>("wording");
    const QString zhejiang = u"330000"_s;
    const QString guangdong = u"440000"_s;
    const auto front = SuffixWording::LastSixOfTheFront;
    QTest::newRow("identity card in Zhejiang") << zhejiang << DocumentKind::IdCard << front;
    QTest::newRow("permit in Zhejiang")
        << zhejiang << DocumentKind::HkMacauPermit << SuffixWording::LastSixOfTheBack;
    QTest::newRow("permit elsewhere") << guangdong << DocumentKind::HkMacauPermit << front;
    QTest::newRow("passport") << guangdong << DocumentKind::Passport << front;
    QTest::newRow("residence card in Zhejiang") << zhejiang << DocumentKind::HmtResidence << front;
    QTest::newRow("officer's card")
        << guangdong << DocumentKind::Officer << SuffixWording::LastSixAsFiled;
    QTest::newRow("other document")
        << guangdong << DocumentKind::Other << SuffixWording::LastSixAsFiled;
}

void HandoutTest::whichCharactersOfWhichDocument()
{
    QFETCH(QString, province);
    QFETCH(DocumentKind, kind);
    QFETCH(SuffixWording, wording);
    FilingRecord record = filingOf(withDocument(numberEnding("8000"), kind));
    record.provinceCode = province;
    const Handout handout = handoutOf(record);
    const HandoutDocument expected{kind, wording};
    QCOMPARE(handout.numbers.constFirst().document, expected);
    QCOMPARE(handout.documents(), QList{expected});
}

// Nobody is noted with a permit there: its side is told all the same, since it is the one that
// differs.
void HandoutTest::zhejiangNamesTheOtherSideToo()
{
    const HandoutDocument back{DocumentKind::HkMacauPermit, SuffixWording::LastSixOfTheBack};
    QCOMPARE(handoutOf(nationalFiling(u"330000"_s)).otherSides, QList{back});
    QVERIFY(handoutOf(nationalFiling(u"440000"_s)).otherSides.isEmpty());
    FilingRecord record = nationalFiling(u"330000"_s);
    record.numbers[1].document = DocumentKind::HkMacauPermit;
    const Handout handout = handoutOf(record);
    QVERIFY(handout.otherSides.isEmpty());
    QCOMPARE(handout.documents().size(), 2);
    QCOMPARE(handout.documents().constLast(), back);
}

void HandoutTest::statesAndDeadlines_data()
{
    QTest::addColumn<KeptNumber>("number");
    QTest::addColumn<FilingState>("filing");
    QTest::addColumn<VerificationState>("state");
    QTest::addColumn<QDateTime>("large");
    const KeptNumber waiting = numberEnding("8000");
    const KeptNumber running = received(waiting, "2026-11-23T10:32");
    QTest::newRow("no SMS yet") << waiting << FilingState::Waiting << VerificationState::Waiting
                                << QDateTime();
    QTest::newRow("received") << running << FilingState::Running << VerificationState::Received
                              << beijing("2026-11-24T10:32");
    QTest::newRow("verified") << verified(running, "2026-11-23T11:00") << FilingState::Done
                              << VerificationState::Verified << QDateTime();
    QTest::newRow("over") << received(waiting, "2026-11-22T14:50") << FilingState::Returned
                          << VerificationState::Expired << beijing("2026-11-23T14:50");
    QTest::newRow("refused") << failed(running) << FilingState::Returned
                             << VerificationState::Failed << QDateTime();
}

void HandoutTest::statesAndDeadlines()
{
    QFETCH(KeptNumber, number);
    const Handout handout = handoutOf(filingOf(number));
    QTEST(handout.state, "filing");
    QTEST(handout.numbers.constFirst().state, "state");
    QTEST(handout.deadline, "large");
    QCOMPARE(handout.numbers.constFirst().deadline, number.verification.deadline());
}

void HandoutTest::earliestOpenDeadlineIsTheLargeOne()
{
    const KeptNumber first =
        verified(received(numberEnding("1000"), "2026-11-23T08:00"), "2026-11-23T09:00");
    const KeptNumber second = received(numberEnding("2000"), "2026-11-23T12:00");
    const KeptNumber third = received(numberEnding("3000"), "2026-11-23T10:00");
    const Handout handout = handoutOf(filingWith(
        {personWith(Role::Subject, 0), personWith(Role::Site, 1), personWith(Role::Site, 2)},
        {first, second, third}));
    QCOMPARE(handout.deadline, beijing("2026-11-24T10:00"));
    QCOMPARE(handout.numbers.at(0).state, VerificationState::Verified);
    QCOMPARE(handout.numbers.at(1).deadline, beijing("2026-11-24T12:00"));
}

void HandoutTest::lostFirstSmsGivesTheSafeDeadline()
{
    KeptNumber number =
        received(noticed(numberEnding("8000"), "2026-11-23T09:00"), "2026-11-23T13:00");
    number.verification.isFirstSmsLost = true;
    QCOMPARE(handoutOf(filingOf(number)).deadline, beijing("2026-11-24T09:05"));
}

void HandoutTest::personsWhoShareANumber()
{
    const Handout handout = handoutOf(filingWith(
        {personWith(Role::Subject, 0), personWith(Role::Site, 0), personWith(Role::Site, 1)},
        {numberEnding("8000"), numberEnding("3000")}));
    QCOMPARE(handout.numbers.size(), 2);
    QCOMPARE(handout.numbers.at(0).roles, (QList{Role::Subject, Role::Site}));
    QCOMPARE(handout.numbers.at(0).mask, u"138****8000"_s);
    QCOMPARE(handout.numbers.at(1).roles, QList{Role::Site});
}

void HandoutTest::personWithoutANumberIsNamed()
{
    const Handout handout = handoutOf(filingWith(
        {personWith(Role::Subject, 0), personWith(Role::Site, -1)}, {numberEnding("8000")}));
    QCOMPARE(handout.numbers.size(), 2);
    QVERIFY(handout.numbers.at(1).mask.isEmpty());
    QCOMPARE(handout.numbers.at(1).roles, QList{Role::Site});
    QCOMPARE(handout.numbers.at(1).state, VerificationState::Waiting);
}

void HandoutTest::optionalPersonWithoutANumberIsNot()
{
    const Handout handout = handoutOf(filingWith(
        {personWith(Role::Site, 0), personWith(Role::Subject, -1, true)}, {numberEnding("8000")}));
    QCOMPARE(handout.numbers.size(), 1);
}

void HandoutTest::senders_data()
{
    QTest::addColumn<QDate>("submitted");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QStringList>("expected");
    const QDate pilotDay(2018, 9, 12);
    const QDate today(2026, 11, 23);
    QTest::newRow("national") << today << u"13800138000"_s << rules().nationalSenderExamples;
    QTest::newRow("pilot, mobile")
        << pilotDay << u"13800138000"_s << QStringList{u"106575000130"_s};
    QTest::newRow("pilot, telecom")
        << pilotDay << u"13300133000"_s << QStringList{u"106598051001"_s};
    QTest::newRow("pilot, virtual") << pilotDay << u"17000133000"_s << QStringList();
    QTest::newRow("pilot, unknown range")
        << pilotDay << u"14000133000"_s
        << QStringList{u"106598051001"_s, u"10655113"_s, u"106575000130"_s};
}

// The first three digits decide, which the mask still shows.
void HandoutTest::senders()
{
    QFETCH(QDate, submitted);
    QFETCH(QString, phone);
    FilingRecord record = filingOf(keptNumber(phone));
    record.submitted = submitted;
    QTEST(handoutOf(record).numbers.constFirst().senders, "expected");
    record.numbers[0].phone.clear();
    QTEST(handoutOf(record).numbers.constFirst().senders, "expected");
}

void HandoutTest::carrierChosenByHandWins()
{
    FilingRecord record = filingOf(numberEnding("8000"));
    record.persons[0].carrier = Carrier::Unicom;
    QCOMPARE(handoutOf(record).numbers.constFirst().senders, QStringList{u"10655113"_s});
}

void HandoutTest::headAndCounter()
{
    FilingRecord record = nationalFiling(u"440000"_s);
    record.applicant = u"陈先生"_s;
    record.orderNumber = u"BA-20261123-7"_s;
    record.type = FilingType::Change;
    record.part = FilingPart::Both;
    const Handout handout = handoutOf(record);
    QCOMPARE(handout.applicant, u"陈先生"_s);
    QCOMPARE(handout.orderNumber, u"BA-20261123-7"_s);
    QCOMPARE(handout.provinceCode, u"440000"_s);
    QCOMPARE(handout.submitted, QDate(2026, 11, 23));
    QCOMPARE(handout.type, FilingType::Change);
    QCOMPARE(handout.part, FilingPart::Both);
    QCOMPARE(handout.counterName, u"三号窗口"_s);
    QCOMPARE(handout.printedAt, nationalNow);
}

void HandoutTest::resendsOfTheBody()
{
    QCOMPARE(handoutOf(nationalFiling(u"440000"_s)).maxResends, std::optional(2));
    QVERIFY(!handoutOf(filingOf(numberEnding("8000")), pilotNow).maxResends);
}

void HandoutTest::nothingToHandOut_data()
{
    QTest::addColumn<FilingRecord>("record");
    QTest::addColumn<ErrorKind>("kind");
    const FilingRecord whole = nationalFiling(u"440000"_s);
    FilingRecord record = whole;
    record.type = FilingType::CancelAccess;
    record.persons.clear();
    record.numbers.clear();
    QTest::newRow("nobody verifies") << record << ErrorKind::HandoutNobody;
    record = whole;
    record.type.reset();
    QTest::newRow("without a kind") << record << ErrorKind::HandoutUnfinished;
    record = whole;
    record.type = FilingType::Change;
    QTest::newRow("a change of nothing") << record << ErrorKind::HandoutUnfinished;
    record = whole;
    record.provinceCode.clear();
    QTest::newRow("without a province") << record << ErrorKind::HandoutUnfinished;
    record = whole;
    record.persons = {personWith(Role::Subject, -1, true)};
    record.numbers.clear();
    QTest::newRow("only a person who need not") << record << ErrorKind::HandoutUnfinished;
}

void HandoutTest::nothingToHandOut()
{
    QFETCH(FilingRecord, record);
    const auto handout = makeHandout(record, rules(), {}, nationalNow);
    QVERIFY(!handout);
    QTEST(handout.error().kind, "kind");
}

QTEST_GUILESS_MAIN(HandoutTest)
#include "tst_handout.moc"
