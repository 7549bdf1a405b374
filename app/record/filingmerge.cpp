// SPDX-License-Identifier: MIT
#include "app/record/filingmerge.h"

#include <algorithm>

#include "app/record/numbermerge.h"
#include "app/record/personmerge.h"
#include "app/rules/words.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &text)
{
    return text;
}

QString shown(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString shown(RuleChoice rules)
{
    return wordOf(rules);
}

QString shown(ServiceKind service)
{
    return wordOf(service);
}

class FilingMerger final
{
public:
    FilingMerger(const SharedFiling &base, const SharedFiling &mine, const SharedFiling &theirs)
        : m_base(base)
        , m_mine(mine)
        , m_theirs(theirs)
    { }

    [[nodiscard]] MergedFiling run();

private:
    template <typename Value>
    void take(Value FilingRecord::*field, std::optional<GaveWay::What> what = {});
    void takeTexts();
    void takeType();
    void takeRemoval();

    const SharedFiling &m_base;
    const SharedFiling &m_mine;
    const SharedFiling &m_theirs;
    MergedFiling m_result;
};

template <typename Value>
void FilingMerger::take(Value FilingRecord::*field, std::optional<GaveWay::What> what)
{
    const Value &before = m_base.record.*field;
    const Value &here = m_mine.record.*field;
    const Value &there = m_theirs.record.*field;
    m_result.filing.record.*field = here == before ? there : here;
    if constexpr (requires { shown(there); }) {
        if (what && here != before && there != before && here != there)
            m_result.gaveWay << GaveWay{*what, shown(there), {}};
    }
}

void FilingMerger::takeTexts()
{
    take(&FilingRecord::applicant, GaveWay::What::Applicant);
    take(&FilingRecord::orderNumber, GaveWay::What::OrderNumber);
    take(&FilingRecord::note, GaveWay::What::Note);
    take(&FilingRecord::provinceCode, GaveWay::What::Province);
    take(&FilingRecord::submitted, GaveWay::What::Submitted);
    take(&FilingRecord::service, GaveWay::What::Service);
    take(&FilingRecord::rules, GaveWay::What::Rules);
    take(&FilingRecord::responsible, GaveWay::What::Responsible);
    take(&FilingRecord::isReceivedAnyway);
    take(&FilingRecord::isNumberChanging);
    take(&FilingRecord::createdAt);
    take(&FilingRecord::hasGivenWay);
}

// What is changed or cancelled belongs to the type.
void FilingMerger::takeType()
{
    const auto typeOf = [](const SharedFiling &side) {
        return std::pair(side.record.type, side.record.part);
    };
    const bool isMine = typeOf(m_mine) != typeOf(m_base);
    const auto &[type, part] = typeOf(isMine ? m_mine : m_theirs);
    m_result.filing.record.type = type;
    m_result.filing.record.part = part;
    if (isMine && typeOf(m_theirs) != typeOf(m_base) && typeOf(m_theirs) != typeOf(m_mine))
        m_result.gaveWay << GaveWay{GaveWay::What::Type,
                                    m_theirs.record.type ? wordOf(*m_theirs.record.type)
                                                         : QString(),
                                    {}};
}

void FilingMerger::takeRemoval()
{
    const QDateTime &before = m_base.removedAt;
    const QDateTime &here = m_mine.removedAt;
    const QDateTime &there = m_theirs.removedAt;
    m_result.filing.removedAt = here == before ? there : here;
    // Both took it off: the earlier moment, whoever had it.
    if (here.isValid() && there.isValid())
        m_result.filing.removedAt = std::min(here, there);
    const auto isChanged = [this](const SharedFiling &side) {
        return !isSameFiling({side.record, {}}, {m_base.record, {}});
    };
    const bool isRemovedHere = here.isValid() && !before.isValid() && !there.isValid();
    const bool isRemovedThere = there.isValid() && !before.isValid() && !here.isValid();
    if ((isRemovedHere && isChanged(m_theirs)) || (isRemovedThere && isChanged(m_mine))) {
        m_result.filing.removedAt = {};
        m_result.gaveWay << GaveWay{GaveWay::What::Removal, {}, {}};
    }
}

MergedFiling FilingMerger::run()
{
    FilingRecord &record = m_result.filing.record;
    record = m_mine.record;
    record.givenIds.count = std::max(idsGivenBy(m_mine.record).count, idsGivenBy(m_theirs.record).count);
    takeTexts();
    takeType();
    takeRemoval();
    const MergedNumbers numbers = mergedNumbers(m_base.record, m_mine.record, m_theirs.record);
    record.round = numbers.round;
    m_result.gaveWay << numbers.gaveWay;
    const MergedPersons persons = mergedPersons(m_base.record, numbers.mine, m_theirs.record);
    m_result.gaveWay << persons.gaveWay;
    record.persons = persons.persons;
    record.numbers.clear();
    for (KeptPerson &person : record.persons) {
        if (!person.number || record.find(*person.number))
            continue;
        const auto number = std::ranges::find(numbers.numbers, *person.number, &KeptNumber::id);
        if (number != numbers.numbers.end())
            record.numbers << *number;
        else
            person.number.reset();
    }
    record.hasGivenWay = record.hasGivenWay || !m_result.gaveWay.isEmpty();
    return m_result;
}

// Made up so that the rules above give what is said of two filings without a base.
SharedFiling commonGround(const SharedFiling &mine, const SharedFiling &theirs)
{
    SharedFiling base = mine;
    const auto fill = [&](QString FilingRecord::*field) {
        if ((theirs.record.*field).isEmpty())
            base.record.*field = theirs.record.*field;
    };
    for (const auto field : {&FilingRecord::applicant, &FilingRecord::orderNumber,
                             &FilingRecord::note, &FilingRecord::responsible})
        fill(field);
    if (!theirs.record.type) {
        base.record.type = theirs.record.type;
        base.record.part = theirs.record.part;
    }
    base.record.numbers = commonNumbers(mine.record, theirs.record);
    base.record.round = std::min(mine.record.round, theirs.record.round);
    return base;
}

QList<KeptPerson> personsOfSomebody(const FilingRecord &record)
{
    QList<KeptPerson> persons = record.persons;
    persons.removeIf(
        [](const KeptPerson &person) { return !person.number && !person.isAddedByHand; });
    return persons;
}

SharedFiling bare(SharedFiling filing)
{
    for (KeptNumber &number : filing.record.numbers)
        number.phone.clear();
    sortNumbers(filing.record);
    return filing;
}

} // namespace

MergedFiling mergedFilings(const std::optional<SharedFiling> &base, const SharedFiling &mine,
                           const SharedFiling &theirs)
{
    const SharedFiling ground = base ? *base : commonGround(mine, theirs);
    MergedFiling result = FilingMerger(ground, mine, theirs).run();
    if (!base) {
        // Nobody's entry of today was lost; what was there before the machine joined is no news.
        result.gaveWay.clear();
        result.filing.record.hasGivenWay = mine.record.hasGivenWay || theirs.record.hasGivenWay;
    }
    return result;
}

bool isSameFiling(const SharedFiling &one, const SharedFiling &other)
{
    return bare(one) == bare(other);
}

FilingRecord reconciledRecord(const FilingRecord &basis, const FilingRecord &mine,
                              const FilingRecord &kept)
{
    FilingRecord there = kept;
    if (personsOfSomebody(basis) == personsOfSomebody(kept))
        there.persons = basis.persons;
    if (isSameFiling({basis, {}}, {there, {}}))
        return mine;
    return mergedFilings(SharedFiling{basis, {}}, {mine, {}}, {there, {}}).filing.record;
}

FilingRecord withKnownPhones(FilingRecord record, const FilingRecord &known)
{
    for (KeptNumber &number : record.numbers) {
        const KeptNumber *before = known.find(number.id);
        if (number.phone.isEmpty() && before && before->mask == number.mask)
            number.phone = before->phone;
    }
    return record;
}

} // namespace beian
