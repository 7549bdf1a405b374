// SPDX-License-Identifier: MIT
#include "filingsamples.h"

#include <chrono>

#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class Fate {
    Done,
    Running,
    Waiting,
    Draft,
    Expired,
};

// Nine of ten are done.
Fate fateOf(int index)
{
    switch (index % 40) {
    case 0:
        return Fate::Running;
    case 10:
        return Fate::Waiting;
    case 20:
        return Fate::Expired;
    case 30:
        return Fate::Draft;
    default:
        return Fate::Done;
    }
}

QString applicantOf(int index)
{
    static const QStringList surnames{u"王"_s, u"李"_s, u"张"_s,  u"刘"_s,
                                      u"陈"_s, u"杨"_s, u"欧阳"_s};
    static const QStringList names{u"伟"_s, u"芳"_s, u"秀英"_s, u"建国"_s, u"思源"_s};
    static const QStringList firms{u"%1%2"_s, u"%1%2网络工作室"_s, u"杭州%1%2科技有限公司"_s};
    return firms.at(index % firms.size())
        .arg(surnames.at(index % surnames.size()), names.at(index / 3 % names.size()));
}

QString provinceOf(int index)
{
    static const QStringList codes{u"330000"_s, u"110000"_s, u"440000"_s, u"310000"_s, u"510000"_s};
    return codes.at(index % codes.size());
}

KeptNumber numberOf(int index, int which, Fate fate, const QDateTime &createdAt,
                    const QDateTime &now)
{
    const qint64 digits = 13000000000 + (qint64(index) * 2 + which) * 7919 % 900000000;
    KeptNumber number = keptNumber(QString::number(digits));
    number.document = DocumentKind(index % 8);
    Verification &verification = number.verification;
    if (fate == Fate::Draft)
        return number;
    verification.noticeAt = createdAt.addSecs(600);
    if (fate == Fate::Waiting)
        return number;
    // Running ones are spread over the 24 hours that they have.
    verification.receivedAt = fate == Fate::Running
        ? now.addSecs(-qint64(index) * 613 % std::chrono::seconds(23h + 50min).count())
        : createdAt.addSecs(900);
    // An import refuses an SMS that came before its notice.
    verification.noticeAt = std::min(verification.noticeAt, verification.receivedAt.addSecs(-300));
    if (fate == Fate::Done)
        verification.verifiedAt = createdAt.addSecs(3600 + which * 300);
    return number;
}

FilingRecord sampleFiling(int index, int count, const QDateTime &now)
{
    const Fate fate = fateOf(index);
    FilingRecord record;
    record.id = QUuid::createUuid();
    record.applicant = applicantOf(index);
    record.orderNumber = u"ICP%1"_s.arg(index + 1, 9, 10, QChar(u'0'));
    record.provinceCode = provinceOf(index);
    // Done ones over the month in which they are kept, the rest over the last days.
    const qint64 span = std::chrono::seconds(fate == Fate::Done ? 24h * 29 : 24h * 3).count();
    record.createdAt = now.addSecs(-7200 - span * (count - index) / count);
    record.submitted = beijingDate(record.createdAt);
    if (fate != Fate::Draft)
        record.type = FilingType(index % 3);
    const bool isShared = index % 5 == 0;
    addNumber(record, numberOf(index, 0, fate, record.createdAt, now));
    if (!isShared)
        addNumber(record, numberOf(index, 1, fate, record.createdAt, now));
    record.persons << KeptPerson{Role::Subject, false, false, {}, NumberId(0)}
                   << KeptPerson{Role::Site, false, false, Carrier::Mobile, NumberId(isShared ? 0 : 1)};
    return record;
}

} // namespace

QList<FilingRecord> sampleFilings(int count, const QDateTime &now)
{
    QList<FilingRecord> filings;
    filings.reserve(count);
    for (int i = 0; i < count; ++i)
        filings << sampleFiling(i, count, now.toUTC());
    return filings;
}

} // namespace beian
