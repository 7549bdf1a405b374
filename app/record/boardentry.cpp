// SPDX-License-Identifier: MIT
#include "app/record/boardentry.h"

#include "app/support/pinyin.h"
#include "app/support/textfolding.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

qint64 millisecondsOf(const QDateTime &instant)
{
    return instant.isValid() ? instant.toMSecsSinceEpoch() : 0;
}

// Since when somebody waits for an SMS.
QDateTime waitingSince(const FilingRecord &record)
{
    QDateTime since;
    for (const KeptNumber &number : record.numbers) {
        const QDateTime noticeAt = number.verification.noticeAt;
        if (noticeAt.isValid() && (!since.isValid() || noticeAt < since))
            since = noticeAt;
    }
    return since.isValid() ? since : record.createdAt;
}

QString searchKeyOf(const FilingRecord &record, const RuleBook &rules)
{
    QStringList parts{pinyinInitials(record.applicant), foldForSearch(record.applicant),
                      foldForSearch(record.orderNumber), foldForSearch(record.note)};
    if (const Province *province = rules.province(record.provinceCode)) {
        // The short name is a part of the full one.
        parts << province->name.chinese << foldForSearch(province->name.english)
              << province->abbreviations << province->pinyin << province->initials;
    }
    for (const KeptNumber &number : record.numbers)
        parts << (number.phone.isEmpty() ? number.mask : number.phone);
    return parts.join(u'\n');
}

} // namespace

BoardEntry boardEntry(const FilingRecord &record, const RuleBook &rules, const QDateTime &now)
{
    BoardEntry entry;
    entry.record = record;
    entry.searchKey = searchKeyOf(record, rules);
    entry.nameKey = pinyinSortKey(record.applicant);
    rankEntry(entry, now);
    return entry;
}

void rankEntry(BoardEntry &entry, const QDateTime &now)
{
    const RecordSummary summary = summaryOf(entry.record, now);
    entry.verifiedPercent = summary.total == 0 ? 0 : 100 * summary.verified / summary.total;
    entry.time = -millisecondsOf(entry.record.createdAt);
    switch (summary.state) {
    case FilingState::Running:
    case FilingState::Waiting:
        entry.rank = summary.deadline.isValid() ? BoardRank::Open : BoardRank::Waiting;
        entry.time = millisecondsOf(summary.deadline.isValid() ? summary.deadline
                                                               : waitingSince(entry.record));
        break;
    case FilingState::Draft:
        entry.rank = BoardRank::Draft;
        break;
    case FilingState::Returned:
        entry.rank = BoardRank::Returned;
        // Whether it is missed already or not, so that time alone moves no returned filing.
        if (const QDateTime deadline = openDeadline(entry.record); deadline.isValid())
            entry.time = -millisecondsOf(deadline);
        break;
    case FilingState::NotNeeded:
        entry.rank = BoardRank::NotNeeded;
        break;
    case FilingState::Done:
        entry.rank = BoardRank::Done;
        entry.time = -millisecondsOf(summary.finishedAt);
        break;
    }
}

} // namespace beian
