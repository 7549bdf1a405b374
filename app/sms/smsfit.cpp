// SPDX-License-Identifier: MIT
#include "app/sms/smsfit.h"

#include <algorithm>

#include "app/sms/namefit.h"

namespace beian {

namespace {

using Differ = bool (*)(const QString &, const QString &);

// Another SMS of the same filing that names something else, unless one of them names the same. One
// that the person confirmed can speak for this SMS, not against it: the question was answered
// there.
const UsedSms *contradicting(const QString &named, const QList<UsedSms> &others,
                             QString UsedSms::*member, Differ differ)
{
    const UsedSms *found = nullptr;
    for (const UsedSms &other : others) {
        if (other.phone.isEmpty() || (other.*member).isEmpty())
            continue;
        if (!differ(named, other.*member))
            return nullptr;
        if (!found && !other.isConfirmed)
            found = &other;
    }
    return found;
}

void addInitiator(QList<SmsMismatch> &found, const QString &initiator, const FilingAtHand &filing)
{
    if (initiator.isEmpty())
        return;
    if (differInName(initiator, filing.applicant)) {
        found << SmsMismatch{SmsMatter::Initiator, initiator, filing.applicant, {}, {}};
        return;
    }
    if (const UsedSms *other =
            contradicting(initiator, filing.others, &UsedSms::initiator, differInName))
        found << SmsMismatch{SmsMatter::Initiator, initiator, other->initiator, other->phone, {}};
}

void addSite(QList<SmsMismatch> &found, const QString &site, const FilingAtHand &filing)
{
    if (site.isEmpty())
        return;
    if (const UsedSms *other = contradicting(site, filing.others, &UsedSms::site, differInSite))
        found << SmsMismatch{SmsMatter::Site, site, other->site, other->phone, {}};
}

// One request has one code: two numbers, or two filings, never share one.
void addCode(QList<SmsMismatch> &found, const Secret &code, const QList<UsedSms> &others)
{
    if (code.isEmpty())
        return;
    const auto other = std::ranges::find_if(
        others, [&code](const UsedSms &used) { return !used.isConfirmed && used.code == code; });
    if (other != others.cend())
        found << SmsMismatch{SmsMatter::Code, {}, {}, other->phone, {}};
}

// The number that the phone or the forwarder names. One of another country is none that a filing
// has.
void addOwnNumber(QList<SmsMismatch> &found, const QString &received, const QString &phone)
{
    if (!received.isEmpty() && !phone.isEmpty() && received != phone)
        found << SmsMismatch{SmsMatter::OwnNumber, received, phone, {}, {}};
}

} // namespace

QList<SmsMismatch> mismatchesOf(const SmsReading &reading, const FilingAtHand &filing)
{
    QList<SmsMismatch> found;
    if (reading.filingType && filing.type && reading.filingType != filing.type)
        found << SmsMismatch{SmsMatter::FilingType, {}, {}, {}, reading.filingType};
    addInitiator(found, reading.initiator, filing);
    addSite(found, reading.site, filing);
    addCode(found, reading.code, filing.others);
    addOwnNumber(found, reading.ownNumber, filing.phone);
    return found;
}

} // namespace beian
