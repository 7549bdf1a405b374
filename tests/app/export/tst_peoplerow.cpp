// SPDX-License-Identifier: MIT
#include <QtTest/qtest.h>

#include "app/export/peoplerow.h"
#include "app/record/recordchanges.h"
#include "tests/app/recordsamples.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const RuleBook &rules()
{
    static const Result<RuleBook> book = RuleBook::load(RuleBook::builtInFolder());
    return *book;
}

QDateTime now()
{
    return beijing("2018-09-12T12:00");
}

FilingRecord named(FilingRecord record, FilingType type = FilingType::First)
{
    record.applicant = u"陈先生·某某科技"_s;
    record.provinceCode = u"330000"_s;
    record.type = type;
    return record;
}

} // namespace

// A filing in the columns for people.
class PeopleRowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyColumnHasItsCell();
    void rowsAreRead_data();
    void rowsAreRead();
};

void PeopleRowTest::everyColumnHasItsCell()
{
    FilingRecord record = named(
        filingOf(received(numberEnding("8000"), "2018-09-12T10:00"),
                 verified(received(numberEnding("3000"), "2018-09-12T10:00"), "2018-09-12T11:00")));
    record.note = u"周五来取"_s;
    QCOMPARE(peopleRow(record, rules(), now()).size(), peopleTable().size());
    QCOMPARE(peopleRow(record, rules(), now()),
             QStringList({u"陈先生·某某科技"_s, u"浙江"_s, u"首次备案"_s, u"进行中"_s,
                          u"22 小时 00 分"_s, u"2018-09-13 10:00"_s,
                          u"主体负责人、网站负责人（已核验）"_s, u"138****8000、138****3000"_s,
                          u"周五来取"_s}));
}

void PeopleRowTest::rowsAreRead_data()
{
    QTest::addColumn<FilingRecord>("record");
    QTest::addColumn<QStringList>("cells"); // type, state, time left, deadline, who
    const auto row = [](const char *name, const FilingRecord &record, const QStringList &cells) {
        QTest::newRow(name) << record << cells;
    };
    const QString both = u"主体负责人、网站负责人"_s;
    row("it waits for the SMS", named(filingOf(numberEnding("8000"), numberEnding("3000"))),
        {u"首次备案"_s, u"等待短信"_s, {}, {}, both});
    row("less than an hour is left",
        named(filingOf(received(numberEnding("8000"), "2018-09-11T12:09"), numberEnding("3000"))),
        {u"首次备案"_s, u"进行中"_s, u"0 小时 09 分"_s, u"2018-09-12 12:09"_s, both});
    row("it has expired",
        named(filingOf(received(numberEnding("8000"), "2018-09-11T11:00"), numberEnding("3000"))),
        {u"首次备案"_s, u"已过期"_s, {}, u"2018-09-12 11:00"_s, both});
    row("the site refused it", named(filingOf(failed(numberEnding("8000")), numberEnding("3000"))),
        {u"首次备案"_s, u"被退回"_s, {}, {}, both});
    row("it is done",
        named(filingOf(
            verified(received(numberEnding("8000"), "2018-09-12T10:00"), "2018-09-12T11:00"))),
        {u"首次备案"_s, u"已完成"_s, {}, {}, u"主体负责人（已核验）"_s});
    FilingRecord change =
        named(filingOf(numberEnding("8000"), numberEnding("3000")), FilingType::Change);
    change.part = FilingPart::Site;
    change.persons[0].isOptional = true;
    row("a change says of what, and who need not", change,
        {u"变更备案 · 网站"_s, u"等待短信"_s, {}, {}, u"主体负责人（可选）、网站负责人"_s});
}

void PeopleRowTest::rowsAreRead()
{
    QFETCH(FilingRecord, record);
    QFETCH(QStringList, cells);
    QCOMPARE(peopleRow(record, rules(), now()).sliced(2, 5), cells);
}

QTEST_GUILESS_MAIN(PeopleRowTest)
#include "tst_peoplerow.moc"
