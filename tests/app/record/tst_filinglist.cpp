// SPDX-License-Identifier: MIT
#include <QtCore/qrandom.h>
#include <QtCore/qset.h>
#include <QtTest/qtest.h>

#include "app/record/filinglist.h"
#include "app/record/recordchanges.h"
#include "tests/app/recordsamples.h"

using namespace beian;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using std::chrono::milliseconds;

Q_DECLARE_METATYPE(beian::FilingRecord)

class FilingListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void emptyListHasNothing();
    void urgencyGoesThroughAllRanks();
    void equalsKeepTheirOrder();
    void knownFilingsAreNotAppendedAgain();
    void recordsAreThoseThatAreThere();
    void nameOfANumberIsGivenOnce();

    void searchFinds_data();
    void searchFinds();
    void everyNameOfAProvinceIsFound();
    void columnsSort_data();
    void columnsSort();
    void figuresAtTheirBounds_data();
    void figuresAtTheirBounds();
    void provinceAndKindAreShownAlone();
    void thoseOfOneCounterAreShownAlone();
    void deadlineOutOfSightMovesNothing();

    void clockAdvancesIsSetBackAndJumps();
    void changesKeepTheOrder();

private:
    FilingList listOf(const QList<FilingRecord> &records, const QDateTime &now) const;

    RuleBook m_rules;
};

namespace {

constexpr quint32 seed = 20180912;

// One way to look at the board.
struct View
{
    BoardFilter filter = BoardFilter::All;
    BoardOrder order = BoardOrder::Urgency;
    Qt::SortOrder direction = Qt::AscendingOrder;
    QString search;

    void applyTo(FilingList &list) const
    {
        list.setFilter(filter);
        list.setOrder(order, direction);
        list.setSearch(search);
    }
};

QList<View> views()
{
    const auto up = Qt::AscendingOrder;
    const auto down = Qt::DescendingOrder;
    QList<View> views;
    for (const BoardFilter filter :
         {BoardFilter::All, BoardFilter::UnderOneHour, BoardFilter::UnderSixHours,
          BoardFilter::Running, BoardFilter::DoneToday, BoardFilter::Over}) {
        views << View{filter, BoardOrder::Urgency, up, {}}
              << View{filter, BoardOrder::Urgency, up, u"cxs"_s};
    }
    for (const BoardOrder order :
         {BoardOrder::Applicant, BoardOrder::Province, BoardOrder::Type, BoardOrder::Verified}) {
        views << View{BoardFilter::All, order, up, {}} << View{BoardFilter::All, order, down, {}};
    }
    return views << View{BoardFilter::All, BoardOrder::Urgency, down, {}}
                 << View{BoardFilter::Running, BoardOrder::Province, down, u"女士"_s}
                 << View{BoardFilter::All, BoardOrder::Urgency, up, u"nobody"_s};
}

QList<QUuid> shownIn(const FilingList &list)
{
    QList<QUuid> ids;
    for (qsizetype row = 0; row < list.shownCount(); ++row)
        ids << list.shownAt(row).id;
    return ids;
}

QStringList applicantsIn(const FilingList &list)
{
    QStringList names;
    for (qsizetype row = 0; row < list.shownCount(); ++row)
        names << list.shownAt(row).applicant;
    return names;
}

QUuid idOf(int number)
{
    return QUuid::createUuidV5(QUuid(), QString::number(number));
}

FilingRecord named(const QString &applicant, FilingRecord record)
{
    record.applicant = applicant;
    record.id = QUuid::createUuidV5(QUuid(), applicant);
    return record;
}

FilingRecord createdAt(const char *time, FilingRecord record)
{
    record.createdAt = beijing(time);
    return record;
}

using Figures = QList<BoardFilter>;

// The figures that count a filing, from its summary alone.
Figures figuresOf(const FilingRecord &record, const QDateTime &now)
{
    const RecordSummary summary = summaryOf(record, now);
    switch (summary.state) {
    case FilingState::Waiting:
    case FilingState::Running:
        if (summary.remaining && urgencyOf(*summary.remaining) == Urgency::Urgent)
            return {BoardFilter::UnderOneHour, BoardFilter::UnderSixHours, BoardFilter::Running};
        if (summary.remaining && urgencyOf(*summary.remaining) == Urgency::Soon)
            return {BoardFilter::UnderSixHours, BoardFilter::Running};
        return {BoardFilter::Running};
    case FilingState::Done:
        if (beijingDate(summary.finishedAt) == beijingDate(now))
            return {BoardFilter::DoneToday};
        break;
    case FilingState::Returned:
        return {BoardFilter::Over};
    case FilingState::Draft:
    case FilingState::NotNeeded:
        break;
    }
    return {};
}

// Filings in all states around `base`; what happened lies on whole minutes for some, so that
// bounds are met exactly and moments are shared, and anywhere for the others.
class Filings
{
public:
    Filings(const RuleBook &rules, const QDateTime &base, bool isEveryMomentUnique)
        : m_rules(rules)
        , m_base(base)
        , m_isEveryMomentUnique(isEveryMomentUnique)
    { }

    FilingRecord next()
    {
        FilingRecord record;
        record.id = idOf(m_count++);
        record.applicant = pick<QString>({u"陈先生·某某科技"_s,
                                          u"林女士·个人博客"_s,
                                          u"王先生"_s,
                                          u"陈小姐"_s,
                                          u"重庆某某餐饮"_s,
                                          u"Acme Ltd."_s,
                                          {}});
        record.orderNumber = chance(50) ? QString::number(m_random.generate()) : QString();
        record.provinceCode = chance(95)
            ? m_rules.provinces.at(m_random.bounded(m_rules.provinces.size())).code
            : QString();
        record.createdAt = moment(-30h, 0h);
        if (chance(92))
            record.type = FilingType(m_random.bounded(6));
        record.part = FilingPart(m_random.bounded(4));
        const int numbers = pick<int>({0, 1, 1, 1, 2, 2, 3});
        for (int i = 0; i < numbers; ++i) {
            addNumber(record, number());
            record.persons << personWith(i == 0 ? Role::Subject : Role::Site, i, chance(10));
        }
        if (chance(20))
            record.persons << personWith(Role::Site, -1, chance(50));
        return record;
    }

    KeptNumber number()
    {
        KeptNumber number =
            keptNumber(u"138"_s + QString::number(m_random.bounded(10'000'000, 99'999'999)));
        if (chance(50))
            number.phone.clear();
        if (chance(80))
            number.verification.noticeAt = moment(-28h, 0h);
        if (chance(15))
            number.resentAt = moment(-3h, 0h);
        if (chance(80))
            number.verification.receivedAt = moment(-26h, 0h);
        number.verification.isFirstSmsLost = number.resentAt.isValid();
        if (chance(30))
            number.verification.verifiedAt = moment(-20h, 0h);
        number.verification.hasFailed = chance(4);
        return number;
    }

    QDateTime moment(milliseconds from, milliseconds until)
    {
        const qint64 span = (until - from).count();
        qint64 offset = from.count() + qint64(m_random.generateDouble() * double(span));
        if (m_isEveryMomentUnique) {
            // Every reception ends in other milliseconds.
            constexpr qint64 raster = 1 << 15;
            offset = offset / raster * raster + m_moments++;
            Q_ASSERT(m_moments < raster);
        } else if (chance(70)) {
            constexpr qint64 fiveMinutes = 5 * 60 * 1000;
            offset = offset / fiveMinutes * fiveMinutes;
        }
        return m_base.addMSecs(offset);
    }

    bool chance(int percent) { return m_random.bounded(100) < percent; }
    int below(qsizetype end) { return int(m_random.bounded(end)); }

    template <typename Value>
    Value pick(const QList<Value> &values)
    {
        return values.at(m_random.bounded(values.size()));
    }

private:
    const RuleBook &m_rules;
    QDateTime m_base;
    bool m_isEveryMomentUnique;
    QRandomGenerator m_random{seed};
    int m_count = 0;
    qint64 m_moments = 0;
};

// Everything that a list shows under all filters, against the summaries.
void compareWithSummaries(FilingList &list, const QList<FilingRecord> &records)
{
    QHash<BoardFilter, QSet<QUuid>> expected;
    for (const FilingRecord &record : records) {
        for (const BoardFilter figure : figuresOf(record, list.now()))
            expected[figure] << record.id;
    }
    const BoardFigures figures{int(expected.value(BoardFilter::UnderOneHour).size()),
                               int(expected.value(BoardFilter::UnderSixHours).size()),
                               int(expected.value(BoardFilter::Running).size()),
                               int(expected.value(BoardFilter::DoneToday).size()),
                               int(expected.value(BoardFilter::Over).size())};
    QCOMPARE(list.figures().underOneHour, figures.underOneHour);
    QCOMPARE(list.figures().underSixHours, figures.underSixHours);
    QCOMPARE(list.figures().running, figures.running);
    QCOMPARE(list.figures().doneToday, figures.doneToday);
    QCOMPARE(list.figures().over, figures.over);
    for (const BoardFilter filter : {BoardFilter::UnderOneHour, BoardFilter::UnderSixHours,
                                     BoardFilter::Running, BoardFilter::DoneToday, BoardFilter::Over}) {
        list.setFilter(filter);
        const QList<QUuid> shown = shownIn(list);
        QCOMPARE(QSet<QUuid>(shown.begin(), shown.end()), expected.value(filter));
        QCOMPARE(shown.size(), expected.value(filter).size());
    }
    list.setFilter(BoardFilter::All);
    QCOMPARE(list.shownCount(), records.size());
}

// Later moments never come before earlier ones, and so on for each rank, from summaries alone.
void compareOrderWithSummaries(const FilingList &list)
{
    // Those that run stand above those that are over, those that wait below.
    const QList<FilingState> ranks{FilingState::Running, FilingState::Returned, FilingState::Waiting,
                                   FilingState::Draft,   FilingState::NotNeeded, FilingState::Done};
    int lastRank = 0;
    QDateTime last;
    for (qsizetype row = 0; row < list.shownCount(); ++row) {
        const RecordSummary summary = summaryOf(list.shownAt(row), list.now());
        int rank = int(ranks.indexOf(summary.state));
        if (summary.state == FilingState::Waiting || summary.state == FilingState::Running)
            rank = summary.deadline.isValid() ? 0 : 2;
        QVERIFY(rank >= lastRank);
        if (rank != lastRank)
            last = {};
        lastRank = rank;
        const QDateTime moment =
            summary.state == FilingState::Done ? summary.finishedAt : summary.deadline;
        const bool isLaterFirst = rank == 1 || rank > 2;
        if (last.isValid() && moment.isValid())
            QVERIFY(isLaterFirst ? moment <= last : moment >= last);
        if (moment.isValid())
            last = moment;
    }
}

void compareRows(const FilingList &list)
{
    for (qsizetype row = 0; row < list.shownCount(); ++row)
        QCOMPARE(list.rowOf(list.shownAt(row).id), row);
}

} // namespace

void FilingListTest::initTestCase()
{
    const Result<RuleBook> loaded = RuleBook::load(RuleBook::builtInFolder());
    QVERIFY(loaded.isOk());
    m_rules = *loaded;
}

void FilingListTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

FilingList FilingListTest::listOf(const QList<FilingRecord> &records, const QDateTime &now) const
{
    FilingList list(m_rules, now);
    list.append(records);
    return list;
}

void FilingListTest::emptyListHasNothing()
{
    FilingList list(m_rules, beijing("2018-09-12T12:00"));
    for (const View &view : views()) {
        view.applyTo(list);
        QCOMPARE(list.shownCount(), 0);
    }
    QCOMPARE(list.size(), 0);
    QCOMPARE(list.figures(), BoardFigures());
    QCOMPARE(list.find(idOf(1)), nullptr);
    QCOMPARE(list.rowOf(idOf(1)), -1);
    QVERIFY(!list.wouldStay(filingOf(numberEnding("8000"))));
    list.removeAll({idOf(1)});
    QVERIFY(!list.setNow(list.now().addDays(1)));
    QVERIFY(!list.setNow(list.now().addDays(-9)));
    list.append({});
    QCOMPARE(list.size(), 0);
}

void FilingListTest::urgencyGoesThroughAllRanks()
{
    const KeptNumber fresh = numberEnding("8000");
    FilingRecord draft = filingWith({}, {});
    draft.type.reset();
    const QList<FilingRecord> inOrder{
        named(u"42 minutes"_s, filingOf(received(fresh, "2018-09-11T12:42"))),
        named(u"a day, of an old filing"_s,
              createdAt("2018-09-01T00:00", filingOf(received(fresh, "2018-09-12T11:59")))),
        named(u"a day and a moment, the other waits"_s,
              filingOf(fresh, received(fresh, "2018-09-12T12:00"))),
        named(u"expired just now"_s, filingOf(received(fresh, "2018-09-11T12:00"))),
        named(u"refused by the site"_s, createdAt("2018-09-12T11:50", filingOf(failed(fresh)))),
        named(u"expired yesterday"_s, filingOf(received(fresh, "2018-09-10T12:00"))),
        named(u"refused by the site before that"_s,
              createdAt("2018-09-11T11:00", filingOf(failed(fresh)))),
        named(u"waits since ten"_s, filingOf(noticed(fresh, "2018-09-12T10:00"))),
        named(u"waits since eleven, and verified in part"_s,
              filingOf(noticed(fresh, "2018-09-12T11:00"), verified(fresh, "2018-09-12T11:30"))),
        named(u"waits since it was entered at noon"_s,
              createdAt("2018-09-12T12:00", filingOf(fresh))),
        named(u"a new draft"_s, createdAt("2018-09-12T11:00", draft)),
        named(u"an old draft"_s, createdAt("2018-09-12T10:00", draft)),
        named(u"not needed"_s, filingWith({}, {})),
        named(u"not needed, older"_s, createdAt("2018-09-10T12:00", filingWith({}, {}))),
        named(u"done just now"_s, filingOf(verified(fresh, "2018-09-12T12:00"))),
        named(u"done before"_s, filingOf(verified(fresh, "2018-09-12T09:00"))),
    };
    QStringList names;
    for (const FilingRecord &record : inOrder)
        names << record.applicant;

    QList<FilingRecord> records = inOrder;
    QRandomGenerator random(seed);
    for (int turn = 0; turn < 20; ++turn) {
        std::shuffle(records.begin(), records.end(), random);
        QCOMPARE(applicantsIn(listOf(records, beijing("2018-09-12T12:00"))), names);
        FilingList oneByOne(m_rules, beijing("2018-09-12T12:00"));
        for (const FilingRecord &record : std::as_const(records))
            oneByOne.put(record);
        QCOMPARE(applicantsIn(oneByOne), names);
        compareRows(oneByOne);
    }
}

void FilingListTest::equalsKeepTheirOrder()
{
    QList<FilingRecord> records;
    for (int i = 0; i < 8; ++i) {
        FilingRecord record = filingOf(received(numberEnding("8000"), "2018-09-12T10:00"));
        record.id = idOf(i);
        records << record;
    }
    FilingList list = listOf(records, beijing("2018-09-12T12:00"));
    const QList<QUuid> before = shownIn(list);
    for (int i = 0; i < 8; ++i)
        QCOMPARE(before.at(i), idOf(i));
    // Replaced by itself, and removed and back again as undo does it.
    list.put(records.at(3));
    QCOMPARE(shownIn(list), before);
    list.removeAll({idOf(6), idOf(2), idOf(5)});
    QCOMPARE(list.shownCount(), 5);
    list.append({records.at(6), records.at(2), records.at(5)});
    QCOMPARE(shownIn(list), before);
    // All expire together.
    QVERIFY(!list.setNow(beijing("2018-09-13T10:00")));
    QCOMPARE(shownIn(list), before);
}

void FilingListTest::knownFilingsAreNotAppendedAgain()
{
    const FilingRecord record = named(u"陈先生"_s, filingOf(numberEnding("8000")));
    FilingList list = listOf({record, record}, beijing("2018-09-12T12:00"));
    QCOMPARE(list.size(), 1);
    FilingRecord other = record;
    other.applicant = u"林女士"_s;
    list.append({other});
    QCOMPARE(list.size(), 1);
    QCOMPARE(*list.find(record.id), record);
    list.put(other);
    QCOMPARE(list.size(), 1);
    QCOMPARE(*list.find(record.id), other);
    list.removeAll({record.id, record.id});
    QCOMPARE(list.size(), 0);
    QCOMPARE(list.find(record.id), nullptr);
}

void FilingListTest::recordsAreThoseThatAreThere()
{
    const FilingRecord one = named(u"陈先生"_s, filingOf(numberEnding("8000")));
    const FilingRecord two = named(u"林女士"_s, filingOf(numberEnding("9000")));
    const FilingList list = listOf({one, two}, beijing("2018-09-12T12:00"));
    QCOMPARE(list.records({two.id, QUuid::createUuid(), one.id}),
             QList<FilingRecord>({two, one}));
    QCOMPARE(list.records({}), QList<FilingRecord>());
}

// A dialog holds the name of the number that it was opened for.
void FilingListTest::nameOfANumberIsGivenOnce()
{
    const QDateTime now = beijing("2018-09-12T11:00");
    const FilingRecord before = filingOf(numberEnding("8000"));
    FilingList list = listOf({before}, now);
    FilingRecord record = *list.find(before.id);
    const NumberId gone = addNumber(record, keptNumber(u"13900139000"_s));
    list.put(record);
    list.put(before); // "Changes discarded"
    record = *list.find(before.id);
    QCOMPARE(record, before);
    QVERIFY(addNumber(record, keptNumber(u"13300133000"_s)) != gone);
}

void FilingListTest::searchFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // the first characters of the applicants
    const auto add = [](const char *name, const QString &text, const QString &found) {
        QTest::newRow(name) << text << found;
    };
    const QString all = u"陈林王赵孙A"_s;
    add("nothing", {}, all);
    add("blanks only", u" 　\t "_s, all);
    add("a mark that names leave out", u"·"_s, all);
    add("a surname", u"陈"_s, u"陈"_s);
    add("a name and its unit", u"陈先生·某某科技"_s, u"陈"_s);
    add("a name and its unit without the dot", u"陈先生某某科技"_s, u"陈"_s);
    add("initials", u"cxs"_s, u"陈"_s);
    add("initials in capitals", u"CXS"_s, u"陈"_s);
    add("initials in full width", u"ｃｘｓ"_s, u"陈"_s);
    add("initials of the unit", u"mmkj"_s, u"陈"_s);
    add("initials over the dot", u"xsmmsm"_s, u"王"_s);
    add("a part of several names", u"某某"_s, u"陈王赵孙"_s);
    add("a Latin name", u"acme"_s, u"A"_s);
    add("a Latin name with a dot", u"ACME ltd."_s, u"A"_s);
    add("a province", u"浙江"_s, u"陈"_s);
    add("a province in full", u"浙江省"_s, u"陈"_s);
    add("an autonomous region in full", u"内蒙古自治区"_s, u"孙"_s);
    add("a province's own character", u"浙"_s, u"陈"_s);
    add("a province's other character", u"蜀"_s, u"王"_s);
    add("a province's character that its name lacks", u"琼"_s, u"赵"_s);
    add("a province's initials", u"zj"_s, u"陈"_s);
    add("a province's initials in full width", u"ＺＪ"_s, u"陈"_s);
    add("a province's pinyin", u"sichuan"_s, u"王"_s);
    add("a province's English name", u"Inner Mongolia"_s, u"孙"_s);
    add("an order number", u"20180912-01"_s, u"陈"_s);
    add("an order number without the dash", u"2018091201"_s, u"陈"_s);
    add("a part of an order number", u"180912"_s, u"陈林"_s);
    add("an order number in full width", u"２０１８０９１２"_s, u"陈林"_s);
    add("the last four digits", u"7001"_s, u"林"_s);
    add("the last four digits in full width", u"７００１"_s, u"林"_s);
    add("the last four digits of a second number", u"9002"_s, u"林"_s);
    add("a whole number", u"13800137001"_s, u"林"_s);
    add("a whole number in groups", u"138 0013 7001"_s, u"林"_s);
    add("the last four digits of a masked number", u"7003"_s, u"赵"_s);
    add("the middle of a masked number is not known", u"13800137003"_s, {});
    add("two words", u"某某 7000"_s, u"陈"_s);
    add("two words the other way round", u"7000 某某"_s, u"陈"_s);
    add("two words with an ideographic blank", u"某某　川"_s, u"王"_s);
    add("two words with a tab", u"某某\t川"_s, u"王"_s);
    add("two words of different filings", u"陈 7001"_s, {});
    add("three words", u"cxs zj 7000"_s, u"陈"_s);
    add("words of what stands side by side do not run together", u"科技20180912"_s, {});
    add("a note", u"周五"_s, u"林"_s);
    add("a note in full width", u"ＶＩＰ"_s, u"林"_s);
    add("what nobody is called", u"qqq"_s, {});
}

void FilingListTest::searchFinds()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    const auto make = [](const char *received_, const QString &applicant, const QString &province,
                         const QString &order, const QList<KeptNumber> &numbers) {
        QList<KeptPerson> persons;
        for (int i = 0; i < numbers.size(); ++i)
            persons << personWith(Role::Subject, i);
        FilingRecord record = named(applicant, filingWith(persons, numbers));
        record.numbers[0] = received(record.numbers.at(0), received_);
        record.provinceCode = province;
        record.orderNumber = order;
        return record;
    };
    KeptNumber masked = numberEnding("7003");
    masked.phone.clear();
    QList<FilingRecord> records{
        make("2018-09-12T10:00", u"陈先生·某某科技"_s, u"330000"_s, u"20180912-01"_s,
             {numberEnding("7000")}),
        make("2018-09-12T10:01", u"林女士·个人博客"_s, u"350000"_s, u"2018091277"_s,
             {numberEnding("7001"), numberEnding("9002")}),
        make("2018-09-12T10:02", u"王先生·某某商贸"_s, u"510000"_s, {}, {numberEnding("7002")}),
        make("2018-09-12T10:03", u"赵女士·某某文化"_s, u"460000"_s, {}, {masked}),
        make("2018-09-12T10:04", u"孙先生·某某餐饮"_s, u"150000"_s, {}, {numberEnding("7004")}),
        make("2018-09-12T10:05", u"ACME Ltd."_s, {}, {}, {numberEnding("7005")}),
    };
    records[1].note = u"周五来办理，VIP"_s;
    FilingList list = listOf(records, beijing("2018-09-12T12:00"));
    list.setSearch(text);
    QString initials;
    for (const QString &name : applicantsIn(list))
        initials += name.front();
    QCOMPARE(initials, found);
    for (const FilingRecord &record : records) {
        const qsizetype row = initials.indexOf(record.applicant.front());
        QCOMPARE(list.rowOf(record.id), row);
        if (row >= 0)
            QCOMPARE(list.shownAt(row), record);
    }
    // The figures count all, whatever is searched. Without a province it is a draft.
    const auto drafts = std::ranges::count_if(
        records, [](const FilingRecord &record) { return record.provinceCode.isEmpty(); });
    QCOMPARE(list.figures().running, int(records.size() - drafts));
    list.setSearch({});
    QCOMPARE(list.shownCount(), records.size());
}

void FilingListTest::everyNameOfAProvinceIsFound()
{
    for (const Province &province : std::as_const(m_rules.provinces)) {
        FilingRecord record = filingOf(numberEnding("8000"));
        record.provinceCode = province.code;
        FilingList list = listOf({record}, beijing("2018-09-12T12:00"));
        QStringList names{province.name.chinese, province.name.english, province.shortName.chinese,
                          province.shortName.english, province.initials};
        names << province.abbreviations << province.pinyin;
        for (const QString &name : std::as_const(names)) {
            list.setSearch(name);
            QVERIFY2(list.shownCount() == 1, qPrintable(name));
        }
        list.setSearch(u"qqq"_s);
        QCOMPARE(list.shownCount(), 0);
    }
}

void FilingListTest::columnsSort_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("ascending"); // the first characters of the applicants
    QTest::newRow("by urgency") << int(BoardOrder::Urgency) << u"王林陈赵"_s;
    QTest::newRow("by pinyin of the applicant") << int(BoardOrder::Applicant) << u"陈林王赵"_s;
    QTest::newRow("by the code of the province") << int(BoardOrder::Province) << u"陈林赵王"_s;
    QTest::newRow("by the kind, none first") << int(BoardOrder::Type) << u"赵王林陈"_s;
    QTest::newRow("by what is verified") << int(BoardOrder::Verified) << u"林王赵陈"_s;
}

void FilingListTest::columnsSort()
{
    QFETCH(int, order);
    QFETCH(QString, ascending);
    const KeptNumber fresh = numberEnding("8000");
    const KeptNumber done = verified(fresh, "2018-09-12T11:00");
    QList<FilingRecord> records{
        named(u"陈先生"_s, filingOf(done, noticed(fresh, "2018-09-12T11:00"))),
        named(u"林女士"_s, filingOf(received(fresh, "2018-09-12T10:00"), fresh)),
        named(u"王先生"_s,
              filingWith({personWith(Role::Subject, 0), personWith(Role::Site, 1),
                          personWith(Role::Site, 2), personWith(Role::Site, 3)},
                         {done, received(fresh, "2018-09-12T09:00"), fresh, fresh})),
        named(u"赵女士"_s,
              filingWith({personWith(Role::Subject, 0), personWith(Role::Site, 1),
                          personWith(Role::Site, 2)},
                         {done, fresh, fresh})),
    };
    const QStringList provinces{u"110000"_s, u"330000"_s, u"510000"_s, u"460000"_s};
    for (int i = 0; i < 4; ++i)
        records[i].provinceCode = provinces.at(i);
    records[0].type = FilingType::Cancel;
    records[0].part = FilingPart::Site;
    records[1].type = FilingType::Access;
    records[3].type.reset();

    const auto initialsOf = [](const FilingList &list) {
        QString initials;
        for (const QString &name : applicantsIn(list))
            initials += name.front();
        return initials;
    };
    FilingList list = listOf(records, beijing("2018-09-12T12:00"));
    list.setOrder(BoardOrder(order), Qt::AscendingOrder);
    QCOMPARE(initialsOf(list), ascending);
    compareRows(list);
    list.setOrder(BoardOrder(order), Qt::DescendingOrder);
    std::ranges::reverse(ascending);
    QCOMPARE(initialsOf(list), ascending);
    compareRows(list);
}

void FilingListTest::figuresAtTheirBounds_data()
{
    QTest::addColumn<FilingRecord>("record");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<Figures>("figures");
    const QDateTime noon = beijing("2018-09-12T12:00");
    const Figures sixHours{BoardFilter::UnderSixHours, BoardFilter::Running};
    const Figures hour = Figures{BoardFilter::UnderOneHour} + sixHours;
    const auto runs = [&](const char *name, milliseconds left, const Figures &figures) {
        KeptNumber number = numberEnding("8000");
        number.verification.receivedAt = noon.addMSecs(left.count()).addDays(-1);
        QTest::newRow(name) << filingOf(number) << noon << figures;
    };
    runs("the deadline itself: it is over", 0ms, {BoardFilter::Over});
    runs("a millisecond before", 1ms, hour);
    runs("a second under an hour", 1h - 1s, hour);
    runs("shown as an hour still", 1h - 999ms, sixHours);
    runs("an hour", 1h, sixHours);
    runs("six hours", 6h, sixHours);
    runs("a millisecond over six hours", 6h + 1ms, {BoardFilter::Running});
    runs("a day", 24h, {BoardFilter::Running});

    const auto done = [&](const char *name, const char *verifiedAt, const QDateTime &now,
                          const Figures &figures) {
        QTest::newRow(name) << filingOf(verified(numberEnding("8000"), verifiedAt)) << now
                            << figures;
    };
    const QDateTime lateNow = beijing("2018-09-12T23:59:59");
    done("verified now", "2018-09-12T12:00", noon, {BoardFilter::DoneToday});
    done("at the first moment of the day", "2018-09-12T00:00", noon, {BoardFilter::DoneToday});
    done("a moment before the day", "2018-09-11T23:59:59.999", noon, {});
    done("a minute ago, the day before", "2018-09-11T23:59:30", beijing("2018-09-12T00:00:30"),
         {});
    done("seen from the last second of the day", "2018-09-12T00:00", lateNow,
         {BoardFilter::DoneToday});
    // After the clock was set back, what was verified lies ahead.
    done("later in the day", "2018-09-12T23:59:59.999", noon, {BoardFilter::DoneToday});
    done("at the first moment of tomorrow", "2018-09-13T00:00", noon, {});
    done("tomorrow", "2018-09-13T11:00", noon, {});
}

void FilingListTest::figuresAtTheirBounds()
{
    QFETCH(FilingRecord, record);
    QFETCH(QDateTime, now);
    QFETCH(Figures, figures);
    FilingList list = listOf({record}, now);
    QCOMPARE(figuresOf(record, now), figures);
    compareWithSummaries(list, {record});
}

void FilingListTest::provinceAndKindAreShownAlone()
{
    Filings filings(m_rules, beijing("2018-09-12T12:00"), false);
    QList<FilingRecord> records;
    for (int i = 0; i < 400; ++i)
        records << filings.next();
    FilingList list = listOf(records, beijing("2018-09-12T12:00"));
    const QString zhejiang = u"330000"_s;
    for (const BoardOnly &only : {BoardOnly{zhejiang, {}}, BoardOnly{{}, FilingType::NewSite},
                                  BoardOnly{zhejiang, FilingType::First}}) {
        for (const BoardFilter filter : {BoardFilter::All, BoardFilter::Running}) {
            list.setFilter(filter);
            QList<QUuid> expected;
            for (qsizetype row = 0; row < list.shownCount(); ++row) {
                const FilingRecord &record = list.shownAt(row);
                if ((only.provinceCode.isEmpty() || record.provinceCode == only.provinceCode)
                    && (!only.type || record.type == only.type))
                    expected << record.id;
            }
            const BoardFigures figures = list.figures();
            list.setFilter(filter, only);
            QCOMPARE(shownIn(list), expected);
            QCOMPARE(list.figures(), figures); // they count all
            QCOMPARE(list.only(), only);
        }
    }
    // A filing that leaves the kind leaves the rows.
    list.setFilter(BoardFilter::All, {{}, FilingType::NewSite});
    FilingRecord changed = list.shownAt(0);
    changed.type = FilingType::Access;
    QVERIFY(!list.wouldStay(changed));
}

void FilingListTest::thoseOfOneCounterAreShownAlone()
{
    FilingRecord own = named(u"陈先生"_s, filingOf(numberEnding("8000")));
    own.responsible = u"三号窗口"_s;
    FilingRecord others = named(u"林女士"_s, filingOf(numberEnding("8001")));
    others.responsible = u"五号窗口"_s;
    const FilingRecord nobodys = named(u"王先生"_s, filingOf(numberEnding("8002")));
    FilingList list = listOf({own, others, nobodys}, beijing("2018-09-12T12:00"));
    QCOMPARE(list.shownCount(), 3);
    BoardOnly mine;
    mine.responsible = own.responsible;
    list.setFilter(BoardFilter::All, mine);
    QCOMPARE(shownIn(list), QList<QUuid>{own.id});
    // What is handed over comes and goes.
    FilingRecord taken = others;
    taken.responsible = own.responsible;
    list.put(taken);
    QCOMPARE(list.shownCount(), 2);
    own.responsible.clear();
    QVERIFY(!list.wouldStay(own));
}

void FilingListTest::deadlineOutOfSightMovesNothing()
{
    const QDateTime noon = beijing("2018-09-12T12:00");
    const FilingRecord soon =
        named(u"陈先生"_s, filingOf(received(numberEnding("8000"), "2018-09-11T12:30")));
    const FilingRecord later =
        named(u"林女士"_s, filingOf(received(numberEnding("8001"), "2018-09-12T11:00")));
    const auto movesAt12h30 = [&](const View &view) {
        FilingList list = listOf({soon, later}, noon);
        view.applyTo(list);
        return list.setNow(noon.addSecs(30 * 60));
    };
    View view;
    QVERIFY(movesAt12h30(view));
    view.search = u"林"_s;
    QVERIFY(!movesAt12h30(view));
    view.search = u"陈"_s; // alone, it stays in its row
    QVERIFY(!movesAt12h30(view));
    view.search.clear();
    view.order = BoardOrder::Applicant;
    QVERIFY(!movesAt12h30(view));
    view.filter = BoardFilter::UnderOneHour;
    QVERIFY(movesAt12h30(view));
    view.filter = BoardFilter::UnderSixHours;
    QVERIFY(movesAt12h30(view));
    view.filter = BoardFilter::Running; // of which it was one until then
    QVERIFY(movesAt12h30(view));
    view.filter = BoardFilter::DoneToday;
    QVERIFY(!movesAt12h30(view));
}

// 500 filings, a list for each view, and a clock that does everything that clocks do. The
// reference at each moment is a list that was never anywhere else.
void FilingListTest::clockAdvancesIsSetBackAndJumps()
{
    qInfo("seed %u", seed);
    const QDateTime start = beijing("2018-09-12T12:00");
    Filings filings(m_rules, start, false);
    QList<FilingRecord> records;
    for (int i = 0; i < 500; ++i)
        records << filings.next();

    QList<QDateTime> moments;
    QDateTime now = start;
    const auto go = [&](milliseconds span) { moments << (now = now.addMSecs(span.count())); };
    for (int i = 0; i < 30 * 12; ++i) {
        go(5min);
        if (i % 10 == 0) { // around a bound, and on past it
            go(1ms);
            go(998ms);
            go(1ms);
            go(-1s);
        }
        if (i % 40 == 39) { // set back a little, a deadline or two
            go(-7min);
            go(7min);
        }
    }
    go(-30h);
    for (const milliseconds jump : {10h, 1h, -5h, 23h, -48h, 31h})
        go(jump);
    go(0ms);

    const QList<View> all = views();
    std::vector<FilingList> lists;
    for (const View &view : all) {
        lists.push_back(listOf(records, start));
        view.applyTo(lists.back());
    }
    int moves = 0;
    int rests = 0;
    for (const QDateTime &moment : std::as_const(moments)) {
        FilingList fresh = listOf(records, moment);
        compareWithSummaries(fresh, records);
        compareOrderWithSummaries(fresh);
        for (qsizetype i = 0; i < all.size(); ++i) {
            FilingList &list = lists[size_t(i)];
            all.at(i).applyTo(fresh);
            const QList<QUuid> before = shownIn(list);
            const bool mayMove = list.wouldMove(moment);
            const bool hasMoved = list.setNow(moment);
            const QList<QUuid> after = shownIn(list);
            QCOMPARE(after, shownIn(fresh));
            QCOMPARE(list.figures(), fresh.figures());
            QCOMPARE(hasMoved, after != before);
            QVERIFY(mayMove || !hasMoved);
            QCOMPARE(list.now(), moment);
            ++(hasMoved ? moves : rests);
        }
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(beijingText(moment)));
    }
    qInfo("%d moments, %d times rows moved, %d times they rested", int(moments.size()), moves,
          rests);
    QVERIFY(moves > 500);
    QVERIFY(rests > 500);
}

// Filings come, change and go while the clock runs, in every view.
void FilingListTest::changesKeepTheOrder()
{
    qInfo("seed %u", seed);
    QDateTime now = beijing("2018-09-12T12:00");
    Filings filings(m_rules, now, true);
    QList<FilingRecord> records;
    for (int i = 0; i < 60; ++i)
        records << filings.next();
    const QList<View> all = views();
    std::vector<FilingList> lists;
    for (const View &view : all) {
        lists.push_back(listOf(records, now));
        view.applyTo(lists.back());
    }
    const auto forAll = [&](const auto &change) {
        for (FilingList &list : lists)
            change(list);
    };
    const auto put = [&](const FilingRecord &record) {
        forAll([&](FilingList &list) {
            const QList<QUuid> before = shownIn(list);
            const bool staysAsShown = list.rowOf(record.id) >= 0 && list.wouldStay(record);
            list.put(record);
            QVERIFY(!staysAsShown || shownIn(list) == before);
        });
    };
    for (int turn = 0; turn < 400; ++turn) {
        const int place = filings.below(records.size());
        FilingRecord &record = records[place];
        switch (filings.below(6)) {
        case 0: // a new one
            records << filings.next();
            put(records.constLast());
            break;
        case 1: { // another story for a known one
            FilingRecord other = filings.next();
            other.id = record.id;
            record = other;
            put(record);
            break;
        }
        case 2: // a note of the name moves nothing
            record.applicant = filings.pick<QString>({u"陈先生·某某科技"_s, u"王先生"_s});
            put(record);
            break;
        case 3:
            for (KeptNumber &number : record.numbers)
                number.verification.verifiedAt = filings.moment(-10h, 0h);
            put(record);
            break;
        case 4: { // removed, some for good
            const FilingRecord first = record;
            const FilingRecord second = records.at(filings.below(records.size()));
            forAll([&](FilingList &list) { list.removeAll({first.id, second.id}); });
            records.removeAll(first);
            if (first != second && filings.chance(50)) {
                forAll([&](FilingList &list) { list.append({second}); });
                break;
            }
            records.removeAll(second);
            break;
        }
        case 5:
            now = now.addMSecs(filings.pick<int>({1000, 60'000, 3'600'000, -1'800'000}));
            forAll([&](FilingList &list) { list.setNow(now); });
            break;
        }
        FilingList fresh = listOf(records, now);
        for (qsizetype i = 0; i < all.size(); ++i) {
            all.at(i).applyTo(fresh);
            QCOMPARE(shownIn(lists.at(size_t(i))), shownIn(fresh));
            QCOMPARE(lists.at(size_t(i)).figures(), fresh.figures());
            QCOMPARE(lists.at(size_t(i)).size(), records.size());
            compareRows(lists.at(size_t(i)));
        }
        for (const FilingRecord &each : std::as_const(records)) {
            const FilingRecord *found = lists.at(0).find(each.id);
            QVERIFY(found && *found == each);
        }
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"turn %1"_s.arg(turn)));
    }
}

QTEST_GUILESS_MAIN(FilingListTest)
#include "tst_filinglist.moc"
