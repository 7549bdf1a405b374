// SPDX-License-Identifier: MIT
#include <QtCore/qbuffer.h>
#include <QtTest/qtest.h>

#include "app/export/filingtable.h"
#include "app/export/orderjoining.h"
#include "app/export/personnames.h"
#include "app/time/beijingtime.h"
#include "tests/app/recordsamples.h"
#include "tests/warnings.h"

using namespace beian;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = fromBeijing(QDate(2026, 11, 26), QTime(12, 0));

const RuleBook &rules()
{
    static const Result<RuleBook> book = RuleBook::load(RuleBook::builtInFolder());
    return *book;
}

ImportResult imported(const QString &rows, const QSet<QString> &known = {},
                      qsizetype batchSize = 100)
{
    QByteArray bytes =
        u"单位,订单号,省市,订单类型,服务类型,提交日期,主体负责人手机,服务负责人手机,核验负责人\n"_s.toUtf8()
        + rows.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ImportOptions options;
    options.now = now;
    options.knownKeys = known;
    options.batchSize = batchSize;
    const Result<ImportResult> result = importFilings(buffer, rules(), options);
    return result ? *result : ImportResult();
}

// A row of order 301: a subject and the person of a website.
FilingRecord rowOfOrder(const KeptNumber &subject, const KeptNumber &site)
{
    FilingRecord record = filingOf(subject, site);
    record.orderNumber = u"301"_s;
    return record;
}

// "type: person=mask person=mask", a star for one that need not.
QString describe(const FilingRecord &record)
{
    QStringList persons;
    for (qsizetype i = 0; i < record.persons.size(); ++i) {
        const KeptPerson &person = record.persons.at(i);
        const KeptNumber *number = person.number ? record.find(*person.number) : nullptr;
        persons << personLabel(record.persons, i) + (person.isOptional ? u"*="_s : u"="_s)
                + (number ? number->mask : u"?"_s);
    }
    return rules().filingType(*record.type).id + u": "_s + persons.join(u' ');
}

} // namespace

// Rows of one order become one filing with everybody who must verify.
class OrderJoiningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void rowsAreJoinedOnlyWhereTheyAgree_data();
    void rowsAreJoinedOnlyWhereTheyAgree();
    void theJoinedFilingIsThatOfTheFirstRow();
    void theNotesOfBothRowsStay_data();
    void theNotesOfBothRowsStay();
    void whoMustVerifyForOneServiceMustVerify();
    void rowsOfAnOrder_data();
    void rowsOfAnOrder();
    void severalServicesInOneRow_data();
    void severalServicesInOneRow();
    void theOrderIsKnownWhenItComesAgain();
    void anOrderOverTheEndOfABatchIsJoined();
};

void OrderJoiningTest::rowsAreJoinedOnlyWhereTheyAgree_data()
{
    QTest::addColumn<FilingRecord>("second");
    QTest::addColumn<bool>("isJoined"); // to a row of numbers ending in 8000 and 3000
    const KeptNumber subject = numberEnding("8000");
    const FilingRecord other = rowOfOrder(subject, numberEnding("1000"));
    QTest::newRow("another person of the site") << other << true;
    FilingRecord record = other;
    record.orderNumber.clear();
    QTest::newRow("a row without an order") << record << false;
    record = other;
    record.round = 2;
    QTest::newRow("another round of it") << record << false;
    record = other;
    record.isNumberChanging = true;
    QTest::newRow("one that changes the number itself") << record << false;
    record = other;
    record.submitted = record.submitted.addDays(1);
    QTest::newRow("submitted on another day") << record << false;
    QTest::newRow("the subject's SMS came in one row only: nothing of it may be lost")
        << rowOfOrder(received(subject, "2018-09-12T10:00"), numberEnding("1000")) << false;
    QTest::newRow("a site's number that has come further")
        << rowOfOrder(subject, verified(numberEnding("3000"), "2018-09-12T11:00")) << false;
}

void OrderJoiningTest::rowsAreJoinedOnlyWhereTheyAgree()
{
    QFETCH(FilingRecord, second);
    const FilingRecord first = rowOfOrder(numberEnding("8000"), numberEnding("3000"));
    QTEST(joinedOrder(first, second).has_value(), "isJoined");
}

void OrderJoiningTest::theJoinedFilingIsThatOfTheFirstRow()
{
    FilingRecord first = rowOfOrder(numberEnding("8000"), numberEnding("3000"));
    FilingRecord second = rowOfOrder(numberEnding("8000"), numberEnding("1000"));
    first.id = QUuid::createUuid();
    // Its persons are those of the second one, which is not a mini program.
    first.service = ServiceKind::MiniProgram;
    second.id = QUuid::createUuid();
    second.createdAt = first.createdAt.addSecs(-60);
    const auto joined = joinedOrder(first, second);
    QVERIFY(joined);
    QCOMPARE(joined->id, first.id);
    QCOMPARE(joined->createdAt, second.createdAt);
    QCOMPARE(joined->service, ServiceKind::Website);
    // In the order of the persons, and each with a number that is there.
    QCOMPARE(joined->persons.size(), 3);
    for (const KeptPerson &person : joined->persons)
        QVERIFY(person.number && joined->find(*person.number));
    QVERIFY(joined->persons.constLast().isAddedByHand);
}

void OrderJoiningTest::theNotesOfBothRowsStay_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("note");
    QTest::newRow("two") << u"甲"_s << u"乙"_s << u"甲 / 乙"_s;
    QTest::newRow("the same in both") << u"甲"_s << u"甲"_s << u"甲"_s;
    QTest::newRow("the second alone") << QString() << u"乙"_s << u"乙"_s;
}

void OrderJoiningTest::theNotesOfBothRowsStay()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    FilingRecord one = rowOfOrder(numberEnding("8000"), numberEnding("3000"));
    FilingRecord other = one;
    one.note = first;
    other.note = second;
    QTEST(joinedOrder(one, other)->note, "note");
}

void OrderJoiningTest::whoMustVerifyForOneServiceMustVerify()
{
    FilingRecord optional = rowOfOrder(numberEnding("8000"), numberEnding("3000"));
    const FilingRecord needed = optional;
    optional.persons.first().isOptional = true;
    QVERIFY(!joinedOrder(optional, needed)->persons.constFirst().isOptional);
    QVERIFY(!joinedOrder(needed, optional)->persons.constFirst().isOptional);
    QVERIFY(joinedOrder(optional, optional)->persons.constFirst().isOptional);
}

void OrderJoiningTest::rowsOfAnOrder_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QStringList>("filings");
    QTest::addColumn<int>("joined");
    QTest::addColumn<int>("duplicates");
    const auto row = [](const char *name, const QStringList &rows, const QStringList &filings,
                        int joined = 1, int duplicates = 0) {
        QTest::newRow(name) << rows.join(u'\n') + u'\n' << filings << joined << duplicates;
    };
    const QString subject = u"138****8000"_s;
    row("a website and an APP, each with its own person",
        {u"甲,301,广东,首次备案,网站,2026-11-20,13800138000,13300133000,"_s,
         u"甲,301,广东,首次备案,APP,2026-11-20,13800138000,13100131000,"_s},
        {u"first: 主体=138****8000 网站1=133****3000 网站2=131****1000"_s});
    row("three services of two persons",
        {u"甲,301,广东,首次备案,网站,2026-11-20,13800138000,13300133000,"_s,
         u"甲,301,广东,首次备案,网站,2026-11-20,13800138000,13100131000,"_s,
         u"甲,301,广东,首次备案,APP,2026-11-20,13800138000,13300133000,"_s},
        {u"first: 主体=138****8000 网站1=133****3000 网站2=131****1000"_s}, 1, 1);
    row("one person for both services is one filing already",
        {u"甲,301,广东,新增服务,网站,2026-11-20,,13300133000,"_s,
         u"甲,301,广东,新增服务,APP,2026-11-20,,13300133000,"_s},
        {u"new-site: 网站=133****3000 主体*=?"_s}, 0, 1);
    row("the person of a further service is the subject's",
        {u"甲,301,广东,首次备案,网站,2026-11-20,13800138000,13300133000,"_s,
         u"甲,301,广东,首次备案,网站,2026-11-20,13800138000,13800138000,"_s},
        {u"first: 主体=138****8000 网站1=133****3000 网站2=138****8000"_s});
    row("a mini program, whose person is the subject's, before a website",
        {u"甲,301,广东,新增服务,小程序,2026-11-20,13800138000,,"_s,
         u"甲,301,广东,新增服务,网站,2026-11-20,,13300133000,"_s},
        {u"new-site: 网站=133****3000 主体=138****8000"_s});
    row("masks as the console shows them",
        {u"甲,301,广东,首次备案,网站,2026-11-20,138****8000,133****3000,"_s,
         u"甲,301,广东,首次备案,APP,2026-11-20,138****8000,131****1000,"_s},
        {u"first: 主体=138****8000 网站1=133****3000 网站2=131****1000"_s});
    row("the number of the second service is not known: it is missing",
        {u"甲,301,广东,新增服务,网站,2026-11-20,,13300133000,"_s,
         u"甲,301,广东,新增服务,APP,2026-11-20,,,"_s},
        {u"new-site: 网站1=133****3000 主体*=? 网站2=?"_s});
    row("two subjects in one order contradict each other",
        {u"甲,301,广东,首次备案,网站,2026-11-20,13800138000,13300133000,"_s,
         u"甲,301,广东,首次备案,APP,2026-11-20,13900139000,13100131000,"_s},
        {u"first: 主体=138****8000 网站=133****3000"_s,
         u"first: 主体=139****9000 网站=131****1000"_s},
        0);
    row("without an order number nothing tells that they belong together",
        {u"甲,,广东,首次备案,网站,2026-11-20,13800138000,13300133000,"_s,
         u"甲,,广东,首次备案,APP,2026-11-20,13800138000,13100131000,"_s},
        {u"first: 主体=138****8000 网站=133****3000"_s,
         u"first: 主体=138****8000 网站=131****1000"_s},
        0);
    row("the same number of another subject is another order",
        {u"甲,301,广东,首次备案,网站,2026-11-20,13800138000,13300133000,"_s,
         u"乙,301,广东,首次备案,APP,2026-11-20,13800138000,13100131000,"_s},
        {u"first: 主体=138****8000 网站=133****3000"_s,
         u"first: 主体=138****8000 网站=131****1000"_s},
        0);
    row("a row that names its persons names them all",
        {u"甲,301,广东,首次备案,网站,2026-11-20,13800138000,13300133000,主体;网站"_s,
         u"甲,301,广东,首次备案,APP,2026-11-20,13800138000,13100131000,主体;网站"_s},
        {u"first: 主体=138****8000 网站=133****3000"_s,
         u"first: 主体=138****8000 网站=131****1000"_s},
        0);
}

void OrderJoiningTest::rowsOfAnOrder()
{
    QFETCH(QString, rows);
    QFETCH(QStringList, filings);
    const ImportResult result = imported(rows);
    QStringList found;
    for (const FilingRecord &record : result.records)
        found << describe(record);
    QCOMPARE(found, filings);
    QTEST(int(result.joined.size()), "joined");
    QTEST(result.duplicates, "duplicates");
    QCOMPARE(result.lines.constFirst(), 2);
    for (const FilingRecord &record : result.records) {
        for (const KeptNumber &number : record.numbers)
            QVERIFY(number.phone.isEmpty());
    }
}

void OrderJoiningTest::severalServicesInOneRow_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("filing");
    const QString both = u"new-site: 网站1=133****3000 主体=138****8000 网站2=131****1000"_s;
    QTest::newRow("a website") << u"网站"_s
                               << u"new-site: 网站1=133****3000 主体*=138****8000 网站2=131****1000"_s;
    QTest::newRow("a website and a mini program") << u"网站、小程序"_s << both;
    QTest::newRow("an APP and a mini program") << u"APP/小程序"_s << both;
    QTest::newRow("words of another kind") << u"综合门户"_s
                                           << u"new-site: 网站1=133****3000 主体*=138****8000 网站2=131****1000"_s;
}

void OrderJoiningTest::severalServicesInOneRow()
{
    QFETCH(QString, service);
    const ImportResult result = imported(
        u"甲,301,广东,新增服务,\"%1\",2026-11-20,13800138000,13300133000/13100131000,\n"_s.arg(service));
    QCOMPARE(result.records.size(), 1);
    QTEST(describe(result.records.constFirst()), "filing");
}

void OrderJoiningTest::theOrderIsKnownWhenItComesAgain()
{
    const QString rows = u"甲,301,广东,首次备案,网站,2026-11-20,13800138000,13300133000,\n"
                         "甲,301,广东,首次备案,APP,2026-11-20,13800138000,13100131000,\n"_s;
    const ImportResult first = imported(rows);
    const ImportResult again = imported(rows, {importKey(first.records.constFirst())});
    QCOMPARE(again.records.size(), 0);
    QCOMPARE(again.duplicates, 1);
    QCOMPARE(again.joined.size(), 1);
}

void OrderJoiningTest::anOrderOverTheEndOfABatchIsJoined()
{
    QString rows = u"乙,300,广东,首次备案,网站,2026-11-20,13800138000,13300133000,\n"_s;
    for (int i = 0; i < 5; ++i)
        rows += u"甲,301,广东,首次备案,网站,2026-11-20,13800138000,1330013300%1,\n"_s.arg(i);
    const ImportResult result = imported(rows, {}, 2);
    QCOMPARE(result.records.size(), 2);
    QCOMPARE(result.records.at(1).persons.size(), 6);
    QCOMPARE(result.joined.size(), 4);
}

QTEST_GUILESS_MAIN(OrderJoiningTest)
#include "tst_orderjoining.moc"
