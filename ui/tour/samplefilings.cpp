// SPDX-License-Identifier: MIT
#include "ui/tour/samplefilings.h"

#include "app/record/recordchanges.h"
#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const QStringList phones{u"13800138000"_s, u"13300133000"_s};

struct Sample
{
    QString applicant;
    QString province;
    FilingType type;
    FilingPart part;
    QList<Role> roles; // each with a number of its own
    int secondsLeft; // of the SMS of the first number; 0: none has come
};

FilingRecord recordOf(const Sample &sample, const QDateTime &now)
{
    FilingRecord record;
    record.id = QUuid::createUuid();
    record.applicant = sample.applicant;
    record.provinceCode = sample.province;
    record.submitted = beijingDate(now);
    record.type = sample.type;
    record.part = sample.part;
    record.createdAt = now.addDays(-1);
    for (const Role role : sample.roles) {
        KeptPerson person;
        person.role = role;
        person.number = addNumber(record, keptNumber(phones.at(record.numbers.size())));
        record.persons << person;
    }
    if (sample.secondsLeft != 0) {
        const std::chrono::seconds sinceReceived =
            verificationSpan - std::chrono::seconds(sample.secondsLeft);
        for (KeptNumber &number : record.numbers)
            number.verification.receivedAt = now.addDuration(-sinceReceived);
    }
    return record;
}

} // namespace

QList<KeptChange> sampleBoard(const QDateTime &now)
{
    const QList<Role> both{Role::Subject, Role::Site};
    const QList<Role> site{Role::Site};
    const QList<Sample> samples{
        {u"陈先生 · 某某科技"_s, u"330000"_s, FilingType::First, FilingPart::None, both, 2530},
        {u"林女士 · 个人博客"_s, u"350000"_s, FilingType::NewSite, FilingPart::None, site, 11744},
        {u"王先生 · 某某商贸"_s, u"510000"_s, FilingType::First, FilingPart::None, both, 40100},
        {u"赵女士 · 某某文化"_s, u"460000"_s, FilingType::Change, FilingPart::Site, site, 70868},
        {u"孙先生 · 某某餐饮"_s, u"530000"_s, FilingType::Access, FilingPart::None, site, 0},
        {u"周女士 · 某某教育"_s, u"610000"_s, FilingType::NewSite, FilingPart::None, site, 60000},
        {u"吴先生 · 某某物流"_s, u"420000"_s, FilingType::First, FilingPart::None, both, -3600},
    };
    QList<KeptChange> board;
    for (const Sample &sample : samples)
        board << KeptChange{recordOf(sample, now), {}};
    board[2].record.numbers[0].verification.verifiedAt = now.addSecs(-3000);
    board[4].record.numbers[0].verification.noticeAt = now.addSecs(-4 * 60);
    board[5].record.numbers[0].verification.verifiedAt =
        fromBeijing(beijingDate(now), QTime(9, 20));
    for (KeptChange &change : board)
        change.events = eventsBetween({}, change.record, now);
    return board;
}

} // namespace beian
