// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "../recordsamples.h"
#include "app/export/datecells.h"
#include "app/export/filingfields.h"
#include "app/export/numbercells.h"
#include "app/export/personnames.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const RuleBook &rules()
{
    static const Result<RuleBook> book = RuleBook::load(RuleBook::builtInFolder());
    Q_ASSERT(book);
    return *book;
}

} // namespace

// The words of the cells: what is written is read again, and so is what people write instead.
class FilingFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void kindsByTheirNames_data();
    void kindsByTheirNames();
    void oneServiceOrTheOtherIsNone();
    void partsAndChoicesComeBack();
    void everyStateHasItsWord();
    void days_data();
    void days();
    void yesAndNo();
    void moments_data();
    void moments();
    void valuesOfEachNumber();
    void personsComeBack_data();
    void personsComeBack();
    void personsAreToldApart();
};

void FilingFieldsTest::kindsByTheirNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("type"); // -1: unknown
    QTest::addColumn<int>("part");
    const int none = int(FilingPart::None);
    QTest::newRow("by id") << u"new-site"_s << int(FilingType::NewSite) << none;
    QTest::newRow("in English") << u"New site"_s << int(FilingType::NewSite) << none;
    QTest::newRow("short") << u"首次"_s << int(FilingType::First) << none;
    QTest::newRow("with its part")
        << u"变更主体"_s << int(FilingType::Change) << int(FilingPart::Subject);
    QTest::newRow("cancelled site")
        << u"注销网站"_s << int(FilingType::Cancel) << int(FilingPart::Site);
    const int change = int(FilingType::Change);
    const int both = int(FilingPart::Both);
    for (const QString &name : {u"变更主体+网站"_s, u"变更主体、网站"_s, u"变更主体/网站"_s, u"变更主体及网站"_s,
                                u"变更主体与互联网信息服务"_s, u"变更主体+服务"_s, u"变更主体信息和网站信息"_s,
                                u"主体、网站变更"_s, u"变更网站+主体"_s, u"变更网站和主体"_s, u"变更主体、变更网站"_s,
                                u"主体变更、网站变更"_s, u"变更主体（含网站）"_s, u"变更主体、APP"_s,
                                u"变更主体+小程序"_s, u"变更备案：主体和网站"_s, u"变更备案-主体、网站"_s})
        QTest::addRow("both parts: %s", qPrintable(name)) << name << change << both;
    QTest::newRow("the subject's data, verb last")
        << u"主体信息变更"_s << change << int(FilingPart::Subject);
    QTest::newRow("the site's data, verb last")
        << u"网站信息变更"_s << change << int(FilingPart::Site);
    QTest::newRow("the part behind") << u"变更备案-主体"_s << change << int(FilingPart::Subject);
    QTest::newRow("the part behind a colon") << u"变更备案：网站"_s << change << int(FilingPart::Site);
    QTest::newRow("two kinds at once are none") << u"新增网站+变更主体"_s << -1 << none;
    QTest::newRow("both parts are never cancelled at once") << u"注销网站+主体"_s << -1 << none;
    QTest::newRow("a person is no part") << u"变更网站和主体负责人"_s << -1 << none;
    QTest::newRow("in traditional characters")
        << u"變更主體"_s << change << int(FilingPart::Subject);
    QTest::newRow("unknown") << u"转移"_s << -1 << none;
    QTest::newRow("nothing") << QString() << -1 << none;
}

void FilingFieldsTest::kindsByTheirNames()
{
    QFETCH(QString, text);
    QFETCH(int, type);
    const Result<NamedFilingType> read = parseType(text, rules());
    QCOMPARE(read.isOk(), type >= 0);
    if (read) {
        QCOMPARE(int(read->type), type);
        QTEST(int(read->part), "part");
    } else {
        QCOMPARE(read.error().kind, ErrorKind::ImportTypeUnknown);
    }
}

void FilingFieldsTest::oneServiceOrTheOtherIsNone()
{
    const Result<NamedFilingType> type = parseType(u"新增网站/APP"_s, rules());
    QVERIFY(type.isOk());
    QCOMPARE(type->type, FilingType::NewSite);
    QVERIFY(!type->service);
    QCOMPARE(parseType(u"变更主体、APP"_s, rules())->service, ServiceKind::App);
}

void FilingFieldsTest::partsAndChoicesComeBack()
{
    for (const FilingPart part : {FilingPart::Subject, FilingPart::Site, FilingPart::Both})
        QCOMPARE(parsePart(partText(part)), part);
    for (const QString &both : {u"主体及网站"_s, u"主体+网站"_s, u"主体、服务"_s, u"主办单位和互联网信息服务"_s})
        QCOMPARE(parsePart(both), FilingPart::Both);
    QCOMPARE(parsePart(u"互联网信息服务"_s), FilingPart::Site);
    QCOMPARE(parsePart(u"主办单位"_s), FilingPart::Subject);
    QVERIFY(!parsePart(u"主体还是网站"_s));
    QVERIFY(!parsePart(partText(FilingPart::None)));
    for (const RuleChoice choice : {RuleChoice::Auto, RuleChoice::Pilot, RuleChoice::National})
        QCOMPARE(parseRuleChoice(ruleChoiceText(choice)), choice);
    QCOMPARE(parseRuleChoice(u"National"_s), RuleChoice::National);
    QVERIFY(!parseRuleChoice(u"both"_s));
}

void FilingFieldsTest::everyStateHasItsWord()
{
    QSet<QString> words;
    for (const FilingState state :
         {FilingState::Draft, FilingState::NotNeeded, FilingState::Waiting, FilingState::Running,
          FilingState::Done, FilingState::Returned})
        words << stateText(state);
    QCOMPARE(words.size(), 6);
    QVERIFY(!words.contains(QString()));
}

void FilingFieldsTest::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day"); // invalid: refused
    const QDate day(2026, 9, 3);
    QTest::newRow("with dashes") << u"2026-09-03"_s << day;
    QTest::newRow("with strokes, short") << u"2026/9/3"_s << day;
    QTest::newRow("with points") << u"2026.9.3"_s << day;
    QTest::newRow("in Chinese") << u"2026年9月3日"_s << day;
    QTest::newRow("in one") << u"20260903"_s << day;
    QTest::newRow("with a time behind it") << u"2026-09-03 12:34"_s << day;
    QTest::newRow("full width") << u"２０２６－０９－０３"_s << day;
    QTest::newRow("no such day") << u"2026-02-30"_s << QDate();
    QTest::newRow("two kinds of strokes") << u"2026-09/03"_s << QDate();
    QTest::newRow("a mobile number from another column") << u"13800138000"_s << QDate();
}

void FilingFieldsTest::days()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    const Result<QDate> read = parseDateCell(text);
    QCOMPARE(read.isOk(), day.isValid());
    if (read)
        QCOMPARE(*read, day);
    else
        QVERIFY(!read.error().detail.contains(u"138"_s)); // no number is repeated
}

void FilingFieldsTest::yesAndNo()
{
    for (const QString &yes : {u"是"_s, u"YES"_s, u"y"_s, u"1"_s, u"true"_s, yesText()})
        QCOMPARE(parseYesNo(yes), true);
    for (const QString &no : {u"否"_s, u"No"_s, u"0"_s, u"false"_s})
        QCOMPARE(parseYesNo(no), false);
    for (const QString &neither : {u""_s, u"也许"_s, u"2"_s})
        QVERIFY(!parseYesNo(neither));
}

void FilingFieldsTest::moments_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QString>("text");
    QTest::newRow("a minute") << beijing("2026-09-03T12:34") << u"2026-09-03 12:34"_s;
    QTest::newRow("a second") << beijing("2026-09-03T12:34:56") << u"2026-09-03 12:34:56"_s;
    QTest::newRow("less") << beijing("2026-09-03T12:34:56").addMSecs(7)
                          << u"2026-09-03 12:34:56.007"_s;
}

void FilingFieldsTest::moments()
{
    QFETCH(QDateTime, instant);
    QFETCH(QString, text);
    const QDateTime now = beijing("2026-11-23T09:00");
    QCOMPARE(momentText(instant), text);
    QCOMPARE(momentText(QDateTime()), QString());
    QCOMPARE(parseMomentCell(text.left(16), now), beijing("2026-09-03T12:34"));
    QVERIFY(!parseMomentCell(u"12:34"_s, now)); // of which day?
}

void FilingFieldsTest::valuesOfEachNumber()
{
    KeptNumber second = received(numberEnding("8001"), "2018-09-12T10:00");
    second.wrongInputs = 2;
    const FilingRecord record = filingOf(numberEnding("8000"), second);
    const RowCells cells = numberCells(record, rules());
    QCOMPARE(cells.value(FilingColumn::ReceivedAt), u";2018-09-12 10:00"_s);
    QCOMPARE(cells.value(FilingColumn::NoticeAt), QString());
    QVERIFY(cells.value(FilingColumn::WrongInputs).endsWith(u";2"_s));
}

void FilingFieldsTest::personsComeBack_data()
{
    QTest::addColumn<KeptPerson>("person");
    QTest::addColumn<QString>("text");
    KeptPerson subject;
    QTest::newRow("plain") << subject << u"主体"_s;
    KeptPerson site;
    site.role = Role::Site;
    site.isOptional = true;
    QTest::newRow("optional") << site << u"网站（可选）"_s;
    site.isOptional = false;
    site.isAddedByHand = true;
    site.carrier = Carrier::Mobile;
    QTest::newRow("by hand, with a carrier") << site << u"网站（自加、移动）"_s;
}

void FilingFieldsTest::personsComeBack()
{
    QFETCH(KeptPerson, person);
    QFETCH(QString, text);
    QCOMPARE(personText(person, rules()), text);
    QCOMPARE(parsePerson(text, rules()), person);
    QVERIFY(!parsePerson(u"邻居"_s, rules()));
    QVERIFY(!parsePerson(u"主体（随便）"_s, rules()));
}

void FilingFieldsTest::personsAreToldApart()
{
    const QList<KeptPerson> persons{personWith(Role::Subject, 0), personWith(Role::Site, 1),
                                    personWith(Role::Site, 2)};
    QCOMPARE(personLabel(persons, 0), u"主体"_s);
    QCOMPARE(personLabel(persons, 1), u"网站1"_s);
    QCOMPARE(personLabel(persons, 2), u"网站2"_s);
    QCOMPARE(personLabelled(persons, u"网站负责人2"_s), 2);
    QCOMPARE(personLabelled(persons, u"site 1"_s), 1);
    QCOMPARE(personLabelled(persons, u"网站3"_s), -1);
    QCOMPARE(personLabelled(persons, u"邻居"_s), -1);
}

QTEST_GUILESS_MAIN(FilingFieldsTest)
#include "tst_filingfields.moc"
