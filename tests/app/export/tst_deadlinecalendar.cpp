// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include <ctime>

#include "tests/warnings.h"
#include "app/export/deadlinecalendar.h"
#include "tests/app/recordsamples.h"
#include "tests/app/calendarreading.h"

using namespace beian;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now = beijing("2026-11-23T14:50");

CalendarWords wordsOf(const QString &title = u"备案短信核验截止（138****8000）"_s)
{
    CalendarWords words;
    words.title = title;
    words.description = u"第一行\n第二行"_s;
    words.shortDescription = u"短说明"_s;
    words.alarm = u"备案短信核验"_s;
    words.page = QUrl(u"https://beian.miit.gov.cn/#/Integrated/ComplaintA"_s);
    return words;
}

// One event each for all numbers that are open, all with the same words.
Result<QByteArray> fileOf(const FilingRecord &record, const QDateTime &at = now,
                          const CalendarWords &words = wordsOf())
{
    const QList<NumberId> numbers = openDeadlines(record, at);
    return calendarFile(record, numbers, QList<CalendarWords>(numbers.size(), words), at);
}

FilingRecord runningFiling(const char *receivedAt = "2026-11-23T10:32")
{
    return filingOf(received(numberEnding("8000"), receivedAt));
}

QList<QJsonObject> eventsOf(const Result<QByteArray> &file)
{
    return file ? partsOf(readCalendar(*file), u"VEVENT"_s) : QList<QJsonObject>();
}

QByteArray uidOf(const FilingRecord &record)
{
    const auto file = fileOf(record);
    for (const QByteArray &line : file->split('\n')) {
        if (line.startsWith("UID:"))
            return line.trimmed();
    }
    return {};
}

} // namespace

// The deadlines as a calendar, read back by an independent parser.
class DeadlineCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void everyFieldIsReadBack();
    void textsSurvive_data();
    void textsSurvive();
    void backslashBeforeALetterIsNoLineEnd();
    void linesAreFoldedBetweenCharacters_data();
    void linesAreFoldedBetweenCharacters();
    void instantsAreUtc_data();
    void instantsAreUtc();
    void zoneOfTheMachineDoesNotMatter();
    void whichNumbersAreOpen_data();
    void whichNumbersAreOpen();
    void everyOpenNumberIsAnEvent();
    void sharedNumberIsOneEvent();
    void alarmsThatArePastAreLeftOut_data();
    void alarmsThatArePastAreLeftOut();
    void laterFileTakesThePlaceOfTheEarlier();
    void anotherPersonOrFilingIsAnotherEvent();
    void returnedFilingHasNone();
    void eventForACodeStandsAlone();
    void overIsAnErrorForACodeToo();
    void lostFirstSmsGivesTheSafeDeadline();
};

void DeadlineCalendarTest::everyFieldIsReadBack()
{
    const FilingRecord record = runningFiling();
    const auto file = fileOf(record);
    QVERIFY(file);
    const QJsonObject calendar = readCalendar(*file);
    QCOMPARE(calendar["name"_L1], u"VCALENDAR"_s);
    QCOMPARE(calendar["VERSION"_L1], u"2.0"_s);
    QVERIFY(calendar["PRODID"_L1].toString().contains(u"beian-sms-verify"_s));
    // A method would make it an invitation.
    QVERIFY(!calendar.contains("METHOD"_L1));
    const QList<QJsonObject> events = partsOf(calendar, u"VEVENT"_s);
    QCOMPARE(events.size(), 1);
    const QJsonObject &event = events.constFirst();
    QCOMPARE(event["UID"_L1],
             QString(record.id.toString(QUuid::WithoutBraces) + u"-subject1@beian-sms-verify"_s));
    QCOMPARE(event["DTSTAMP"_L1], u"2026-11-23T06:50:00Z"_s);
    QCOMPARE(event["DTSTART"_L1], u"2026-11-24T02:32:00Z"_s);
    QVERIFY(!event.contains("DTEND"_L1));
    QVERIFY(!event.contains("DURATION"_L1));
    QCOMPARE(event["SEQUENCE"_L1].toInteger(), record.createdAt.secsTo(now));
    QCOMPARE(event["SUMMARY"_L1], wordsOf().title);
    QCOMPARE(event["DESCRIPTION"_L1], wordsOf().description);
    QCOMPARE(event["URL"_L1], wordsOf().page.toString());
    QCOMPARE(event["TRANSP"_L1], u"TRANSPARENT"_s);
    QCOMPARE(event["CLASS"_L1], u"PRIVATE"_s);
    QCOMPARE(alarmLeadsOf(event), (QList<int>{6 * 3600, 3600, 15 * 60}));
    for (const QJsonObject &alarm : partsOf(event, u"VALARM"_s)) {
        QCOMPARE(alarm["ACTION"_L1], u"DISPLAY"_s);
        QCOMPARE(alarm["DESCRIPTION"_L1], wordsOf().alarm);
    }
}

void DeadlineCalendarTest::textsSurvive_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto same = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    same("comma, semicolon, colon", u"杭州, 上海; 北京: 一"_s);
    same("backslash", u"C:\\备案\\x"_s);
    same("backslash at the end", u"a\\"_s);
    same("several lines", u"一\n\n二"_s);
    same("quotes", u"\"某某\" 'x'"_s);
    same("beyond the basic plane", u"𠮷野家 😀"_s);
    same("what looks like a property", u"a\nEND:VEVENT\nBEGIN:VEVENT"_s);
    QTest::newRow("line ends of Windows") << u"一\r\n二"_s << u"一\n二"_s;
    QTest::newRow("control characters") << QString(u"a\u0007\u0000\u001Bb"_s) << u"ab"_s;
}

void DeadlineCalendarTest::textsSurvive()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    CalendarWords words = wordsOf(text);
    words.description = text;
    words.alarm = text;
    const QList<QJsonObject> events = eventsOf(fileOf(runningFiling(), now, words));
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.constFirst()["SUMMARY"_L1], read);
    QCOMPARE(events.constFirst()["DESCRIPTION"_L1], read);
    QCOMPARE(partsOf(events.constFirst(), u"VALARM"_s).constFirst()["DESCRIPTION"_L1], read);
    const auto code = calendarCodeText(runningFiling(), NumberId(0), words, now);
    QCOMPARE(readCalendar(*code)["SUMMARY"_L1], read);
}

// The parser takes "\\n" for a backslash and a line end, which it is not: read by eye.
void DeadlineCalendarTest::backslashBeforeALetterIsNoLineEnd()
{
    const auto file = fileOf(runningFiling(), now, wordsOf(u"C:\\new"_s));
    QVERIFY(file->contains("\r\nSUMMARY:C:\\\\new\r\n"));
}

void DeadlineCalendarTest::linesAreFoldedBetweenCharacters_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("lines"); // that the title takes, behind "SUMMARY:"
    QTest::newRow("exactly 75 octets") << QString(67, u'x') << 1;
    QTest::newRow("76 octets") << QString(68, u'x') << 2;
    QTest::newRow("second line exactly full") << QString(67 + 74, u'x') << 2;
    QTest::newRow("one more") << QString(67 + 75, u'x') << 3;
    QTest::newRow("Chinese") << u"验"_s.repeated(60) << 3;
    QTest::newRow("Chinese, one octet on") << u"a"_s + u"验"_s.repeated(60) << 3;
    QTest::newRow("Chinese, two octets on") << u"aa"_s + u"验"_s.repeated(60) << 3;
    QTest::newRow("four octets each") << u"😀"_s.repeated(40) << 3;
    QTest::newRow("escapes at the edge") << QString(66, u'x') + u",,,,"_s << 2;
}

void DeadlineCalendarTest::linesAreFoldedBetweenCharacters()
{
    QFETCH(QString, title);
    QFETCH(int, lines);
    const auto file = fileOf(runningFiling(), now, wordsOf(title));
    QVERIFY(file);
    QCOMPARE(file->count('\n'), file->count("\r\n"));
    QCOMPARE(file->count('\r'), file->count("\r\n"));
    QVERIFY(file->endsWith("END:VCALENDAR\r\n"));
    bool isInTitle = false;
    int titleLines = 0;
    for (const QByteArray &line : file->chopped(2).replace("\r\n", "\n").split('\n')) {
        QVERIFY2(line.size() <= 75, line.constData());
        QVERIFY2(QString::fromUtf8(line).toUtf8() == line, line.constData());
        isInTitle = line.startsWith("SUMMARY:") || (isInTitle && line.startsWith(' '));
        titleLines += isInTitle;
    }
    QCOMPARE(titleLines, lines);
    QCOMPARE(eventsOf(file).constFirst()["SUMMARY"_L1], title);
}

void DeadlineCalendarTest::instantsAreUtc_data()
{
    QTest::addColumn<QByteArray>("receivedAt");
    QTest::addColumn<QString>("start");
    QTest::newRow("by day") << QByteArray("2026-11-23T10:32") << u"2026-11-24T02:32:00Z"_s;
    QTest::newRow("before eight in the morning")
        << QByteArray("2026-11-23T07:59") << u"2026-11-23T23:59:00Z"_s;
    QTest::newRow("midnight") << QByteArray("2026-11-24T00:00") << u"2026-11-24T16:00:00Z"_s;
    QTest::newRow("turn of the year")
        << QByteArray("2026-12-31T09:00") << u"2027-01-01T01:00:00Z"_s;
    QTest::newRow("leap day") << QByteArray("2028-02-28T20:00") << u"2028-02-29T12:00:00Z"_s;
    QTest::newRow("day after a leap day")
        << QByteArray("2028-02-29T20:00") << u"2028-03-01T12:00:00Z"_s;
    QTest::newRow("no leap day") << QByteArray("2027-02-28T20:00") << u"2027-03-01T12:00:00Z"_s;
    QTest::newRow("where Europe sets its clocks")
        << QByteArray("2027-03-28T08:30") << u"2027-03-29T00:30:00Z"_s;
    QTest::newRow("where China once did")
        << QByteArray("1986-05-03T12:00") << u"1986-05-04T04:00:00Z"_s;
}

void DeadlineCalendarTest::instantsAreUtc()
{
    QFETCH(QByteArray, receivedAt);
    QFETCH(QString, start);
    const FilingRecord record = runningFiling(receivedAt.constData());
    const QList<QJsonObject> events = eventsOf(fileOf(record, beijing(receivedAt.constData())));
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.constFirst()["DTSTART"_L1], start);
}

void DeadlineCalendarTest::zoneOfTheMachineDoesNotMatter()
{
    const FilingRecord record = runningFiling();
    const auto expected = fileOf(record);
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "America/New_York");
    FilingRecord local = record;
    local.numbers[0].verification.receivedAt =
        record.numbers[0].verification.receivedAt.toLocalTime();
    const auto file = fileOf(local, now.toLocalTime());
    if (zone.isNull())
        qunsetenv("TZ");
    else
        qputenv("TZ", zone);
    QCOMPARE(*file, *expected);
}

void DeadlineCalendarTest::whichNumbersAreOpen_data()
{
    QTest::addColumn<KeptNumber>("number");
    QTest::addColumn<bool>("isOpen");
    const KeptNumber running = received(numberEnding("8000"), "2026-11-23T10:32");
    QTest::newRow("running") << running << true;
    QTest::newRow("received this minute")
        << received(numberEnding("8000"), "2026-11-23T14:50") << true;
    QTest::newRow("waiting") << numberEnding("8000") << false;
    QTest::newRow("waiting since the notice")
        << noticed(numberEnding("8000"), "2026-11-23T14:40") << false;
    QTest::newRow("a minute left") << received(numberEnding("8000"), "2026-11-22T14:51") << true;
    QTest::newRow("over at the instant itself")
        << received(numberEnding("8000"), "2026-11-22T14:50") << false;
    QTest::newRow("over") << received(numberEnding("8000"), "2026-11-21T10:00") << false;
    QTest::newRow("verified") << verified(running, "2026-11-23T11:00") << false;
    QTest::newRow("refused for good") << failed(running) << false;
}

void DeadlineCalendarTest::whichNumbersAreOpen()
{
    QFETCH(KeptNumber, number);
    QFETCH(bool, isOpen);
    const FilingRecord record = filingOf(number);
    QCOMPARE(openDeadlines(record, now).isEmpty(), !isOpen);
    const auto file = fileOf(record);
    QCOMPARE(file.isOk(), isOpen);
    if (!isOpen)
        QCOMPARE(file.error().kind, ErrorKind::NoOpenDeadline);
}

void DeadlineCalendarTest::everyOpenNumberIsAnEvent()
{
    const FilingRecord record =
        filingWith({personWith(Role::Site, 1), personWith(Role::Subject, 0),
                    personWith(Role::Site, 2), personWith(Role::Site, -1)},
                   {received(numberEnding("8000"), "2026-11-23T10:32"),
                    received(numberEnding("3000"), "2026-11-23T09:00"), numberEnding("5000")});
    QCOMPARE(openDeadlines(record, now), (QList<NumberId>{NumberId(1), NumberId(0)}));
    const QList<QJsonObject> events = eventsOf(fileOf(record));
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0)["DTSTART"_L1], u"2026-11-24T01:00:00Z"_s);
    QCOMPARE(events.at(1)["DTSTART"_L1], u"2026-11-24T02:32:00Z"_s);
    QVERIFY(events.at(0)["UID"_L1] != events.at(1)["UID"_L1]);
    // One of them is over while the file is being asked for: the other stays.
    const QDateTime later = beijing("2026-11-24T09:30");
    const auto rest = calendarFile(record, {NumberId(1), NumberId(0)}, {wordsOf(), wordsOf()}, later);
    QCOMPARE(eventsOf(rest).size(), 1);
}

void DeadlineCalendarTest::sharedNumberIsOneEvent()
{
    const FilingRecord record =
        filingWith({personWith(Role::Subject, 0), personWith(Role::Site, 0)},
                   {received(numberEnding("8000"), "2026-11-23T10:32")});
    QCOMPARE(eventsOf(fileOf(record)).size(), 1);
}

void DeadlineCalendarTest::alarmsThatArePastAreLeftOut_data()
{
    QTest::addColumn<std::chrono::minutes>("left");
    QTest::addColumn<QList<int>>("leads");
    QTest::newRow("a day") << std::chrono::minutes(24h) << QList<int>{21600, 3600, 900};
    QTest::newRow("a minute more than 6 h") << 361min << QList<int>{21600, 3600, 900};
    QTest::newRow("6 h") << std::chrono::minutes(6h) << QList<int>{3600, 900};
    QTest::newRow("59 minutes") << 59min << QList<int>{900};
    QTest::newRow("15 minutes") << 15min << QList<int>{};
    QTest::newRow("a minute") << 1min << QList<int>{};
}

void DeadlineCalendarTest::alarmsThatArePastAreLeftOut()
{
    QFETCH(std::chrono::minutes, left);
    QFETCH(QList<int>, leads);
    const FilingRecord record = runningFiling();
    const QDateTime at = beijing("2026-11-24T10:32").addDuration(-left);
    QCOMPARE(alarmLeadsOf(eventsOf(fileOf(record, at)).constFirst()), leads);
    const auto code = calendarCodeText(record, NumberId(0), wordsOf(), at);
    QCOMPARE(alarmLeadsOf(readCalendar(*code)), leads);
}

void DeadlineCalendarTest::laterFileTakesThePlaceOfTheEarlier()
{
    const FilingRecord record = runningFiling();
    FilingRecord corrected = record;
    // The number was mistyped, and so was the time.
    corrected.numbers[0] = received(numberEnding("8001"), "2026-11-23T10:23");
    corrected.persons.append(personWith(Role::Site, 0));
    const QJsonObject first = eventsOf(fileOf(record)).constFirst();
    const QJsonObject second = eventsOf(fileOf(corrected, now.addSecs(1))).constFirst();
    QCOMPARE(second["UID"_L1], first["UID"_L1]);
    QVERIFY(second["DTSTART"_L1] != first["DTSTART"_L1]);
    QVERIFY(second["SEQUENCE"_L1].toInt() > first["SEQUENCE"_L1].toInt());
    // Also where the clock of the machine was set, or the time of creation is unknown.
    FilingRecord unknown = record;
    unknown.createdAt = {};
    QCOMPARE(eventsOf(fileOf(unknown)).constFirst()["SEQUENCE"_L1].toInt(), 0);
    FilingRecord ahead = record;
    ahead.createdAt = now.addDays(1);
    QCOMPARE(eventsOf(fileOf(ahead)).constFirst()["SEQUENCE"_L1].toInt(), 0);
}

void DeadlineCalendarTest::anotherPersonOrFilingIsAnotherEvent()
{
    const FilingRecord record = runningFiling();
    // The event of a new round takes the place of that of the round before.
    FilingRecord again = record;
    ++again.round;
    QCOMPARE(uidOf(again), uidOf(record));
    // Persons of the other role come and go.
    FilingRecord more = record;
    more.persons.prepend(personWith(Role::Site, -1));
    QCOMPARE(uidOf(more), uidOf(record));
    FilingRecord second = record;
    second.persons.prepend(personWith(Role::Subject, -1));
    FilingRecord site = record;
    site.persons[0].role = Role::Site;
    FilingRecord other = record;
    other.id = QUuid::createUuid();
    const QSet<QByteArray> uids{uidOf(record), uidOf(second), uidOf(site), uidOf(other)};
    QCOMPARE(uids.size(), 4);
    // The number itself is in none of them, whole or in part.
    other.numbers[0] = received(numberEnding("9876"), "2026-11-23T10:32");
    QVERIFY(uids.contains(uidOf(other)));
}

void DeadlineCalendarTest::returnedFilingHasNone()
{
    const KeptNumber running = received(numberEnding("8000"), "2026-11-23T10:32");
    const KeptNumber over = received(numberEnding("3000"), "2026-11-21T10:00");
    for (const KeptNumber &other : {over, failed(running)}) {
        const FilingRecord record =
            filingWith({personWith(Role::Subject, 0), personWith(Role::Site, 1)}, {running, other});
        QVERIFY(openDeadlines(record, now).isEmpty());
    }
}

void DeadlineCalendarTest::eventForACodeStandsAlone()
{
    const auto text = calendarCodeText(runningFiling(), NumberId(0), wordsOf(), now);
    QVERIFY(text);
    QVERIFY(text->startsWith(
        "BEGIN:VEVENT\r\nSUMMARY:备案短信核验截止（138****8000）\r\nDESCRIPTION:短说明\r\n"));
    QVERIFY(text->endsWith("END:VEVENT"));
    const QJsonObject event = readCalendar(*text);
    QCOMPARE(event["name"_L1], u"VEVENT"_s);
    QCOMPARE(event["DTSTART"_L1], u"2026-11-24T02:32:00Z"_s);
    QCOMPARE(event["DTEND"_L1], event["DTSTART"_L1]);
    QCOMPARE(event["URL"_L1], wordsOf().page.toString());
    QCOMPARE(alarmLeadsOf(event), (QList<int>{6 * 3600, 3600, 15 * 60}));
    // Readers of codes do not unfold.
    const auto longer = calendarCodeText(
        runningFiling(), NumberId(0),
        [] {
            CalendarWords words = wordsOf();
            words.title = u"验"_s.repeated(60);
            return words;
        }(),
        now);
    QVERIFY(!longer->contains("\r\n "));
}

void DeadlineCalendarTest::overIsAnErrorForACodeToo()
{
    const auto text = calendarCodeText(runningFiling("2026-11-22T14:50"), NumberId(0), wordsOf(), now);
    QVERIFY(!text);
    QCOMPARE(text.error().kind, ErrorKind::NoOpenDeadline);
}

void DeadlineCalendarTest::lostFirstSmsGivesTheSafeDeadline()
{
    FilingRecord record =
        filingOf(noticed(received(numberEnding("8000"), "2026-11-23T14:00"), "2026-11-23T10:00"));
    record.numbers[0].verification.isFirstSmsLost = true;
    QCOMPARE(eventsOf(fileOf(record)).constFirst()["DTSTART"_L1], u"2026-11-24T02:05:00Z"_s);
}

QTEST_GUILESS_MAIN(DeadlineCalendarTest)
#include "tst_deadlinecalendar.moc"
