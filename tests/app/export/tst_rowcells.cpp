// SPDX-License-Identifier: MIT
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include "app/export/filingrow.h"
#include "app/export/personcells.h"
#include "app/export/phonecells.h"
#include "app/export/timecells.h"
#include "tests/app/recordsamples.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

constexpr int nowhere = -1; // no offset is named

const RuleBook &rules()
{
    static const Result<RuleBook> book = RuleBook::load(RuleBook::builtInFolder());
    return *book;
}

// A first filing of Zhejiang whose persons are still to be read.
FilingRecord withoutPersons()
{
    return filingWith({}, {});
}

KeptPerson byHand(KeptPerson person)
{
    person.isAddedByHand = true;
    return person;
}

// The numbers of a cell, "?" where one is not known; or the kind of the error.
QStringList phonesOf(const QString &cell)
{
    const Result<QStringList> phones =
        phonesIn({{FilingColumn::SitePhone, cell}}, FilingColumn::SitePhone);
    if (!phones)
        return {errorKindName(phones.error().kind)};
    QStringList shown = *phones;
    shown.replaceInStrings(QRegularExpression(u"^$"_s), u"?"_s);
    return shown;
}

} // namespace

// The cells of one row: times, numbers, persons, and all of them together.
class RowCellsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void timesAreRead_data();
    void timesAreRead();
    void whatCanBeSeveralTimesIsNone_data();
    void whatCanBeSeveralTimesIsNone();
    void numbersAreRead_data();
    void numbersAreRead();
    void aFaultNamesItsColumn();
    void theSiteHasTheNumberOfTheSubject_data();
    void theSiteHasTheNumberOfTheSubject();
    void aContactIsReadForItsNumberOnly_data();
    void aContactIsReadForItsNumberOnly();
    void personsAreWritten_data();
    void personsAreWritten();
    void personsComeBack();
    void personsAreRefused_data();
    void personsAreRefused();
    void whatNobodyAsksForIsNotExamined();
    void numbersFollowTheirPersons();
    void everyColumnHasItsCell();
    void numbersAreWrittenInFullOnlyWhereAskedFor();
};

void RowCellsTest::timesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<int>("offset"); // seconds
    const auto row = [](const char *name, const QString &text, QTime time, int offset = nowhere) {
        QTest::newRow(name) << text << time << offset;
    };
    row("hour and minute", u"13:42"_s, {13, 42});
    row("parts of a second are passed over", u"T16:00:05.999Z"_s, {16, 0, 5}, 0);
    row("in words", u"13时42分05秒"_s, {13, 42, 5});
    row("the full hour in words", u"9点"_s, {9, 0});
    row("half of the day in front", u"下午1:42"_s, {13, 42});
    row("half of the day behind", u"1:42 PM"_s, {13, 42});
    row("half of the day with dots", u"1:42 p.m."_s, {13, 42});
    row("another word for the morning", u"早上8:05"_s, {8, 5});
    row("twelve of the afternoon is noon", u"下午12:10"_s, {12, 10});
    row("twelve of the morning is midnight", u"12:10 AM"_s, {0, 10});
    row("before noon", u"中午11:30"_s, {11, 30});
    row("after noon", u"中午1:05"_s, {13, 5});
    row("24 hours need no half and may have one", u"下午13:42"_s, {13, 42});
    row("two halves that say the same", u"下午3:40 PM"_s, {15, 40});
    row("CST is China's", u"08:05 CST"_s, {8, 5});
    row("Beijing by name", u"08:05 北京时间"_s, {8, 5});
    row("an offset behind Greenwich", u"12:30-05:00"_s, {12, 30}, -5 * 3600);
    row("an offset without a colon, and its name", u"08:05:33 +0800 CST"_s, {8, 5, 33}, 8 * 3600);
    row("an offset of hours, in brackets", u"08:05 (UTC+8)"_s, {8, 5}, 8 * 3600);
    row("half an hour of an offset", u"08:05+05:30"_s, {8, 5}, 11 * 1800);
    row("the easternmost offset that there is", u"08:05+14:00"_s, {8, 5}, 14 * 3600);
    row("the westernmost", u"08:05-12:00"_s, {8, 5}, -12 * 3600);
}

void RowCellsTest::timesAreRead()
{
    QFETCH(QString, text);
    const std::optional<TimeOfDay> found = timeIn(text);
    QVERIFY(found);
    QTEST(found->time, "time");
    QTEST(found->offset.value_or(nowhere), "offset");
}

void RowCellsTest::whatCanBeSeveralTimesIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a number alone") << u"13"_s;
    QTest::newRow("an hour that no day has") << u"25:00"_s;
    QTest::newRow("a minute that no hour has") << u"12:61"_s;
    QTest::newRow("words behind it") << u"13:42 提交"_s;
    QTest::newRow("two halves that contradict each other") << u"上午3:40 PM"_s;
    QTest::newRow("a morning without this hour") << u"上午15:40"_s;
    QTest::newRow("twelve at night, of this day or of the next") << u"晚上12:10"_s;
    QTest::newRow("zero at night, the same") << u"晚上0:10"_s;
    QTest::newRow("an offset that no clock has") << u"08:05 (UTC+99)"_s;
    QTest::newRow("an hour beyond the easternmost offset") << u"08:05+15:00"_s;
    QTest::newRow("minutes of an offset that no hour has") << u"08:05+08:75"_s;
}

void RowCellsTest::whatCanBeSeveralTimesIsNone()
{
    QFETCH(QString, text);
    QVERIFY(!timeIn(text));
}

void RowCellsTest::numbersAreRead_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("phones");
    const auto row = [](const char *name, const QString &cell, const QStringList &phones) {
        QTest::newRow(name) << cell << phones;
    };
    row("a blank cell has none", {}, {});
    row("one", u"13800138000"_s, {u"13800138000"_s});
    row("one that is not known keeps its place", u"无;13800138000"_s, {u"?"_s, u"13800138000"_s});
    row("zero is a blank cell to which another one refers", u"0"_s, {u"?"_s});
    row("a word for nothing in small and large letters", u"TBD"_s, {u"?"_s});
    row("a mask is a number", u"138****8000"_s, {u"138****8000"_s});
    row("a number that lost its digits", u"1.38E+10"_s, {u"import-number-shortened"_s});
    row("whose it is cannot be told", u"张三13800138000"_s, {u"import-number-mixed"_s});
    row("lost digits are told before words", u"1.38E+10;张三13800138000"_s,
        {u"import-number-shortened"_s});
    row("a name without a number is left to whoever reads numbers", u"张三"_s, {u"张三"_s});
}

void RowCellsTest::numbersAreRead()
{
    QFETCH(QString, cell);
    QTEST(phonesOf(cell), "phones");
}

void RowCellsTest::aFaultNamesItsColumn()
{
    for (const QString &cell : {u"1.38E+10"_s, u"张三13800138000"_s}) {
        const auto phones =
            phonesIn({{FilingColumn::SubjectPhone, cell}}, FilingColumn::SubjectPhone);
        QVERIFY(!phones);
        QCOMPARE(phones.error().detail, columnTitle(FilingColumn::SubjectPhone));
    }
}

void RowCellsTest::theSiteHasTheNumberOfTheSubject_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isSame");
    for (const QString &cell : {u"同主体"_s, u"与主体负责人一致"_s, u"和主体负责人手机号相同"_s,
                                u"同左"_s, u"同主办单位"_s})
        QTest::addRow("%s", qPrintable(cell)) << cell << true;
    for (const QString &cell :
         {QString(), u"主体"_s, u"同网站"_s, u"同主体 13800138000"_s, u"不同主体"_s})
        QTest::addRow("not: %s", qPrintable(cell)) << cell << false;
}

void RowCellsTest::theSiteHasTheNumberOfTheSubject()
{
    QFETCH(QString, cell);
    QTEST(isSameAsSubject(cell), "isSame");
}

void RowCellsTest::aContactIsReadForItsNumberOnly_data()
{
    QTest::addColumn<QString>("phone"); // null: the table has no such column
    QTest::addColumn<QString>("contact");
    QTest::addColumn<FilingColumn>("column");
    const auto row = [](const char *name, const QString &phone, const QString &contact,
                        FilingColumn column) { QTest::newRow(name) << phone << contact << column; };
    row("the column of numbers comes first", u"13800138000"_s, u"13900139000"_s,
        FilingColumn::SitePhone);
    row("a contact with a number", {}, u"李四 13900139000"_s, FilingColumn::SiteContact);
    row("a contact with a number in full width", {}, u"１３９００１３９０００"_s,
        FilingColumn::SiteContact);
    row("a contact with a mask", {}, u"139＊＊＊＊9000"_s, FilingColumn::SiteContact);
    row("a contact with a name", {}, u"李四"_s, FilingColumn::SitePhone);
    row("six digits are no number", {}, u"李四 123456"_s, FilingColumn::SitePhone);
    row("neither", {}, {}, FilingColumn::SitePhone);
}

void RowCellsTest::aContactIsReadForItsNumberOnly()
{
    QFETCH(QString, phone);
    QFETCH(QString, contact);
    RowCells cells;
    if (!phone.isNull())
        cells.insert(FilingColumn::SitePhone, phone);
    if (!contact.isNull())
        cells.insert(FilingColumn::SiteContact, contact);
    QTEST(columnOfRole(cells, FilingColumn::SitePhone, FilingColumn::SiteContact), "column");
}

void RowCellsTest::personsAreWritten_data()
{
    QTest::addColumn<FilingRecord>("record");
    QTest::addColumn<QStringList>("cells"); // subject, site, shared, persons
    const KeptNumber subject = numberEnding("8000");
    const KeptNumber site = numberEnding("3000");
    QTest::newRow("each has a number")
        << filingOf(subject, site)
        << QStringList{u"13800138000"_s, u"13800133000"_s, {}, u"主体;网站"_s};
    QTest::newRow("nobody of a role is known: no word for it")
        << filingWith({personWith(Role::Subject, 0), personWith(Role::Site, -1)}, {subject})
        << QStringList{u"13800138000"_s, {}, {}, u"主体;网站"_s};
    QTest::newRow("one of a role is not known: it keeps the place of the other")
        << filingWith({personWith(Role::Site, -1), personWith(Role::Site, 0)}, {site})
        << QStringList{{}, u"无;13800133000"_s, {}, u"网站;网站"_s};
    QTest::newRow("who shares a number is named")
        << filingWith(
               {personWith(Role::Subject, 0), personWith(Role::Site, 0), personWith(Role::Site, 1)},
               {subject, site})
        << QStringList{u"13800138000"_s, u"13800138000;13800133000"_s, u"主体=网站1"_s,
                       u"主体;网站;网站"_s};
    KeptNumber mask = subject;
    mask.phone.clear();
    QTest::newRow("of a number that was not kept there is the mask")
        << filingOf(mask) << QStringList{u"138****8000"_s, {}, {}, u"主体"_s};
}

void RowCellsTest::personsAreWritten()
{
    QFETCH(FilingRecord, record);
    QFETCH(QStringList, cells);
    const RowCells found = personCells(record, rules(), true);
    QCOMPARE(
        (QStringList{found.value(FilingColumn::SubjectPhone), found.value(FilingColumn::SitePhone),
                     found.value(FilingColumn::SharedNumber), found.value(FilingColumn::Persons)}),
        cells);
}

// A shared number, one of which nothing is known, and one that was added by hand.
void RowCellsTest::personsComeBack()
{
    const FilingRecord record =
        filingWith({personWith(Role::Subject, 0), personWith(Role::Site, 0),
                    byHand(personWith(Role::Site, -1)), byHand(personWith(Role::Site, 1, true))},
                   {numberEnding("8000"), numberEnding("3000")});
    RowCells cells = personCells(record, rules(), true);
    cells.removeIf([](RowCells::iterator cell) { return cell.value().isEmpty(); });
    FilingRecord read = withoutPersons();
    const Result<void> done = readPersons(cells, rules(), read);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(read.persons, record.persons);
    QCOMPARE(read.numbers, record.numbers);
}

void RowCellsTest::personsAreRefused_data()
{
    QTest::addColumn<RowCells>("cells");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const RowCells &cells, const QString &kind) {
        QTest::newRow(name) << cells << kind;
    };
    row("somebody of no role", {{FilingColumn::Persons, u"主体;邻居"_s}}, u"import-cell-invalid"_s);
    row("a number of a role is too short", {{FilingColumn::SubjectPhone, u"1380013800"_s}},
        u"phone-wrong-length"_s);
    row("whoever shares is not there",
        {{FilingColumn::SubjectPhone, u"13800138000"_s},
         {FilingColumn::SharedNumber, u"主体=网站3"_s}},
        u"import-cell-invalid"_s);
}

void RowCellsTest::personsAreRefused()
{
    QFETCH(RowCells, cells);
    FilingRecord record = withoutPersons();
    const Result<void> done = readPersons(cells, rules(), record);
    QVERIFY(!done);
    QTEST(errorKindName(done.error().kind), "kind");
}

// The row names the person of the site alone.
void RowCellsTest::whatNobodyAsksForIsNotExamined()
{
    const RowCells cells{{FilingColumn::Persons, u"网站"_s},
                         {FilingColumn::SubjectPhone, u"没有手机"_s},
                         {FilingColumn::SitePhone, u"13800133000"_s}};
    FilingRecord record = withoutPersons();
    QVERIFY(readPersons(cells, rules(), record));
    QCOMPARE(record.persons.size(), 1);
    QCOMPARE(record.numbers.size(), 1);
    QCOMPARE(record.numbers.constFirst().phone, u"13800133000"_s);
}

void RowCellsTest::numbersFollowTheirPersons()
{
    const FilingRecord record = filingWith(
        {personWith(Role::Subject, 2), personWith(Role::Site, 0), personWith(Role::Site, 2)},
        {numberEnding("3000"), numberEnding("1000"), numberEnding("8000")});
    const FilingRecord ordered = withNumbersInOrder(record);
    // That of nobody is left out.
    QCOMPARE(ordered.numbers.size(), 2);
    QCOMPARE(ordered.numbers.constFirst().phone, u"13800138000"_s);
    QCOMPARE(ordered.numbers.constLast().phone, u"13800133000"_s);
    QCOMPARE(ordered.persons,
             (QList{personWith(Role::Subject, 0), personWith(Role::Site, 1),
                    personWith(Role::Site, 0)}));
}

void RowCellsTest::everyColumnHasItsCell()
{
    const QList<TableColumn> table = exportedTable(rules());
    QCOMPARE(table.size(), exportedColumns().size());
    QCOMPARE(rowOf(filingOf(numberEnding("8000")), rules(), {beijing("2018-09-12T12:00")}).size(),
             table.size());
    for (qsizetype i = 0; i < table.size(); ++i)
        QCOMPARE(table.at(i).title, columnTitle(exportedColumns().at(i)));
    const auto column = [&table](FilingColumn wanted) {
        return table.at(exportedColumns().indexOf(wanted));
    };
    // Text whatever it looks like, so that no spreadsheet shortens it.
    QCOMPARE(column(FilingColumn::OrderNumber).kind, ColumnKind::Name);
    QCOMPARE(column(FilingColumn::Submitted).kind, ColumnKind::Date);
    QCOMPARE(column(FilingColumn::Deadline).kind, ColumnKind::Moment);
    QCOMPARE(column(FilingColumn::Province).choices.size(), rules().provinces.size());
    QVERIFY(column(FilingColumn::Applicant).choices.isEmpty());
}

void RowCellsTest::numbersAreWrittenInFullOnlyWhereAskedFor()
{
    const FilingRecord record = filingOf(received(numberEnding("8000"), "2018-09-12T10:00"));
    ExportOptions options{beijing("2018-09-12T12:00")};
    const auto cell = [&](FilingColumn column) {
        return rowOf(record, rules(), options).at(exportedColumns().indexOf(column));
    };
    QCOMPARE(cell(FilingColumn::SubjectPhone), u"138****8000"_s);
    QCOMPARE(cell(FilingColumn::Deadline), u"2018-09-13 10:00"_s);
    QCOMPARE(cell(FilingColumn::State), u"进行中"_s);
    options.hasFullNumbers = true;
    QCOMPARE(cell(FilingColumn::SubjectPhone), u"13800138000"_s);
}

QTEST_GUILESS_MAIN(RowCellsTest)
#include "tst_rowcells.moc"
