// SPDX-License-Identifier: MIT
#include "app/record/numbermerge.h"

#include <algorithm>

#include "app/record/recordmerge.h"
#include "app/time/beijingtime.h"

namespace beian {

namespace {

KeptNumber freshOf(const KeptNumber &number)
{
    KeptNumber fresh;
    fresh.id = number.id;
    fresh.phone = number.phone;
    fresh.mask = number.mask;
    fresh.document = number.document;
    return fresh;
}

bool canBeOne(const KeptNumber &one, const KeptNumber &other)
{
    return one.mask == other.mask
        && (one.phone.isEmpty() || other.phone.isEmpty() || one.phone == other.phone);
}

enum class Later {
    Earlier,
    Later,
};

// Withdrawn is gone, unless the other side has another one by now; of two the one that counts.
QDateTime mergedInstant(const QDateTime &base, const QDateTime &mine, const QDateTime &theirs,
                        Later which)
{
    if (mine == base || !mine.isValid())
        return mine == base || theirs != base ? theirs : mine;
    if (theirs == base || !theirs.isValid())
        return mine;
    return which == Later::Earlier ? std::min(mine, theirs) : std::max(mine, theirs);
}

int mergedCount(int base, int mine, int theirs)
{
    return std::max(0, mine + theirs - base);
}

class NumberMerger final
{
public:
    NumberMerger(const FilingRecord &base, const FilingRecord &mine, const FilingRecord &theirs)
        : m_base(base)
        , m_theirs(theirs)
    {
        m_result.mine = mine;
    }

    [[nodiscard]] MergedNumbers run();

private:
    void renameMine();
    void chooseRound();
    [[nodiscard]] KeptNumber facts(const KeptNumber &base, const KeptNumber &mine,
                                   const KeptNumber &theirs);
    void noteInstant(GaveWay::What what, const QDateTime &base, const QDateTime &mine,
                     const QDateTime &theirs, const KeptNumber &number);
    // Facts of the round that does not hold stand in the history alone.
    void noteRound(const FilingRecord &beaten);
    [[nodiscard]] KeptNumber both(const KeptNumber &mine, const KeptNumber &theirs);

    const FilingRecord &m_base;
    const FilingRecord &m_theirs;
    MergedNumbers m_result;
    bool m_isMineBeaten = false;
    bool m_areTheirsBeaten = false;
};

// Two counters gave the same id to different numbers.
void NumberMerger::renameMine()
{
    FilingRecord &mine = m_result.mine;
    int next = std::max(idsGivenBy(mine).count, idsGivenBy(m_theirs).count);
    for (KeptNumber &number : mine.numbers) {
        const KeptNumber *there = m_theirs.find(number.id);
        if (!there || m_base.find(number.id) || canBeOne(number, *there))
            continue;
        const NumberId before = number.id;
        number.id = NumberId(next++);
        for (KeptPerson &person : mine.persons) {
            if (person.number == before)
                person.number = number.id;
        }
    }
    mine.givenIds.count = next;
}

void NumberMerger::chooseRound()
{
    const FilingRecord &mine = m_result.mine;
    const auto isWithdrawnFrom = [this](const FilingRecord &withdrawn, const FilingRecord &other) {
        return withdrawn.round < m_base.round && other.round == m_base.round
            && std::ranges::none_of(other.numbers, [this](const KeptNumber &number) {
                   return hasHappened(m_base.find(number.id), number);
               });
    };
    m_result.round = std::max(mine.round, m_theirs.round);
    if (isWithdrawnFrom(mine, m_theirs))
        m_result.round = mine.round;
    else if (isWithdrawnFrom(m_theirs, mine))
        m_result.round = m_theirs.round;
    m_isMineBeaten = mine.round != m_result.round;
    m_areTheirsBeaten = m_theirs.round != m_result.round;
    if (m_isMineBeaten)
        noteRound(mine);
    if (m_areTheirsBeaten)
        noteRound(m_theirs);
}

void NumberMerger::noteRound(const FilingRecord &beaten)
{
    for (const KeptNumber &number : beaten.numbers) {
        if (beaten.round <= m_base.round && hasHappened(m_base.find(number.id), number))
            m_result.gaveWay << GaveWay{GaveWay::What::Round, QString::number(beaten.round),
                                        tailOf(number)};
    }
}

void NumberMerger::noteInstant(GaveWay::What what, const QDateTime &base, const QDateTime &mine,
                               const QDateTime &theirs, const KeptNumber &number)
{
    if (mine.isValid() && theirs.isValid() && mine != base && theirs != base && mine != theirs)
        m_result.gaveWay << GaveWay{what, beijingText(std::max(mine, theirs)), tailOf(number)};
}

KeptNumber NumberMerger::facts(const KeptNumber &base, const KeptNumber &mine,
                               const KeptNumber &theirs)
{
    KeptNumber result = mine;
    const Verification &before = base.verification;
    const Verification &here = mine.verification;
    const Verification &there = theirs.verification;
    Verification &merged = result.verification;
    merged.noticeAt =
        mergedInstant(before.noticeAt, here.noticeAt, there.noticeAt, Later::Earlier);
    merged.receivedAt =
        mergedInstant(before.receivedAt, here.receivedAt, there.receivedAt, Later::Earlier);
    // Whether it was the first SMS belongs to its time.
    merged.isFirstSmsLost = merged.receivedAt == here.receivedAt
            && (here.receivedAt != before.receivedAt || here.isFirstSmsLost != before.isFirstSmsLost)
        ? here.isFirstSmsLost
        : there.isFirstSmsLost;
    merged.verifiedAt =
        mergedInstant(before.verifiedAt, here.verifiedAt, there.verifiedAt, Later::Earlier);
    merged.hasFailed = here.hasFailed == before.hasFailed ? there.hasFailed : here.hasFailed;
    result.resentAt = mergedInstant(base.resentAt, mine.resentAt, theirs.resentAt, Later::Later);
    result.resends = mergedCount(base.resends, mine.resends, theirs.resends);
    result.wrongInputs = mergedCount(base.wrongInputs, mine.wrongInputs, theirs.wrongInputs);
    result.document = mine.document == base.document ? theirs.document : mine.document;
    if (mine.mask == base.mask && theirs.mask != base.mask) {
        result.mask = theirs.mask;
        result.phone = theirs.phone;
    }
    noteInstant(GaveWay::What::Received, before.receivedAt, here.receivedAt, there.receivedAt, mine);
    noteInstant(GaveWay::What::Verified, before.verifiedAt, here.verifiedAt, there.verifiedAt, mine);
    if (merged.hasFailed && merged.verifiedAt.isValid() && !(here.hasFailed && isVerified(mine))
        && !(there.hasFailed && isVerified(theirs)))
        m_result.gaveWay << GaveWay{GaveWay::What::Refused, {}, tailOf(mine)};
    return result;
}

KeptNumber NumberMerger::both(const KeptNumber &mine, const KeptNumber &theirs)
{
    if (m_isMineBeaten || m_areTheirsBeaten)
        return m_isMineBeaten ? theirs : mine;
    const KeptNumber *before = m_base.find(mine.id);
    const bool isRoundOfBoth = m_result.round == m_base.round && before;
    return facts(isRoundOfBoth ? *before : freshOf(before ? *before : mine), mine, theirs);
}

MergedNumbers NumberMerger::run()
{
    renameMine();
    chooseRound();
    for (const KeptNumber &here : std::as_const(m_result.mine.numbers)) {
        const KeptNumber *there = m_theirs.find(here.id);
        KeptNumber number = there ? both(here, *there) : m_isMineBeaten ? freshOf(here) : here;
        if (number.phone.isEmpty() && number.mask == here.mask)
            number.phone = !here.phone.isEmpty() || !there ? here.phone : there->phone;
        m_result.numbers << number;
    }
    for (const KeptNumber &there : m_theirs.numbers) {
        if (!m_result.mine.find(there.id))
            m_result.numbers << (m_areTheirsBeaten ? freshOf(there) : there);
    }
    return m_result;
}

} // namespace

MergedNumbers mergedNumbers(const FilingRecord &base, const FilingRecord &mine,
                            const FilingRecord &theirs)
{
    return NumberMerger(base, mine, theirs).run();
}

QList<KeptNumber> commonNumbers(const FilingRecord &mine, const FilingRecord &theirs)
{
    QList<KeptNumber> common;
    for (const KeptNumber &here : mine.numbers) {
        const KeptNumber *there = theirs.find(here.id);
        if (!there || !canBeOne(here, *there))
            continue;
        KeptNumber number = freshOf(here);
        number.resends = std::min(here.resends, there->resends);
        number.wrongInputs = std::min(here.wrongInputs, there->wrongInputs);
        common << number;
    }
    return common;
}

bool hasHappened(const KeptNumber *before, const KeptNumber &after)
{
    const KeptNumber fresh = freshOf(after);
    return !isSameOutcome(before ? before : &fresh, &after);
}

} // namespace beian
