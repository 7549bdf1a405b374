// SPDX-License-Identifier: MIT
#include "app/record/personmerge.h"

#include <algorithm>

#include "app/record/numbermerge.h"

namespace beian {

namespace {

// Which person of the base each of a side is: by role and number, the others in their order.
QList<std::optional<qsizetype>> matches(const QList<KeptPerson> &base,
                                        const QList<KeptPerson> &side)
{
    QList<std::optional<qsizetype>> found(side.size());
    QList<bool> isTaken(base.size(), false);
    const auto pass = [&](const auto &isMatch) {
        for (qsizetype i = 0; i < side.size(); ++i) {
            for (qsizetype k = 0; k < base.size() && !found.at(i); ++k) {
                if (!isTaken.at(k) && base.at(k).role == side.at(i).role
                    && isMatch(base.at(k), side.at(i))) {
                    found[i] = k;
                    isTaken[k] = true;
                }
            }
        }
    };
    pass([](const KeptPerson &one, const KeptPerson &other) { return one.number == other.number; });
    pass([](const KeptPerson &, const KeptPerson &) { return true; });
    return found;
}

class PersonMerger final
{
public:
    PersonMerger(const FilingRecord &base, const FilingRecord &mine, const FilingRecord &theirs)
        : m_base(base)
        , m_mine(mine)
        , m_theirs(theirs)
        , m_hereOf(matches(base.persons, mine.persons))
        , m_thereOf(matches(base.persons, theirs.persons))
    { }

    [[nodiscard]] MergedPersons run();

private:
    [[nodiscard]] KeptPerson merged(const KeptPerson &base, const KeptPerson &mine,
                                    const KeptPerson &theirs);
    // One side has it no longer: it stays where the other side changed it or its number.
    [[nodiscard]] bool isChanged(const KeptPerson &person, const FilingRecord &side,
                                 qsizetype place) const;

    const FilingRecord &m_base;
    const FilingRecord &m_mine;
    const FilingRecord &m_theirs;
    const QList<std::optional<qsizetype>> m_hereOf;
    const QList<std::optional<qsizetype>> m_thereOf;
    QList<GaveWay> m_gaveWay;
};

KeptPerson PersonMerger::merged(const KeptPerson &base, const KeptPerson &mine,
                                const KeptPerson &theirs)
{
    KeptPerson person = mine;
    const auto pick = [&](auto KeptPerson::*field) {
        if (mine.*field == base.*field)
            person.*field = theirs.*field;
        return mine.*field != base.*field && theirs.*field != base.*field
            && mine.*field != theirs.*field;
    };
    (void)pick(&KeptPerson::isOptional);
    (void)pick(&KeptPerson::isAddedByHand);
    const bool isCarrierOther = pick(&KeptPerson::carrier);
    const bool isNumberOther = pick(&KeptPerson::number);
    if (isCarrierOther || isNumberOther) {
        const KeptNumber *there = theirs.number ? m_theirs.find(*theirs.number) : nullptr;
        m_gaveWay << GaveWay{GaveWay::What::Person, there ? there->mask : QString(),
                             there ? tailOf(*there) : QString()};
    }
    return person;
}

bool PersonMerger::isChanged(const KeptPerson &person, const FilingRecord &side,
                             qsizetype place) const
{
    if (person != m_base.persons.at(place))
        return true;
    const KeptNumber *number = person.number ? side.find(*person.number) : nullptr;
    return number && (side.round > m_base.round || hasHappened(m_base.find(number->id), *number));
}

MergedPersons PersonMerger::run()
{
    QList<KeptPerson> persons;
    for (qsizetype i = 0; i < m_mine.persons.size(); ++i) {
        const KeptPerson &here = m_mine.persons.at(i);
        const auto place = m_hereOf.at(i);
        const qsizetype there = place ? m_thereOf.indexOf(place) : -1;
        if (place && there >= 0)
            persons << merged(m_base.persons.at(*place), here, m_theirs.persons.at(there));
        else if (!place || isChanged(here, m_mine, *place))
            persons << here;
    }
    for (qsizetype i = 0; i < m_theirs.persons.size(); ++i) {
        const KeptPerson &there = m_theirs.persons.at(i);
        const auto place = m_thereOf.at(i);
        if (place && m_hereOf.contains(place))
            continue;
        if (place ? isChanged(there, m_theirs, *place) : !persons.contains(there))
            persons << there;
    }
    return {persons, m_gaveWay};
}

} // namespace

MergedPersons mergedPersons(const FilingRecord &base, const FilingRecord &mine,
                            const FilingRecord &theirs)
{
    if (mine.persons == base.persons && theirs.persons == base.persons)
        return {mine.persons, {}};
    return PersonMerger(base, mine, theirs).run();
}

} // namespace beian
