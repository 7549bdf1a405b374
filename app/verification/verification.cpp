// SPDX-License-Identifier: MIT
#include "app/verification/verification.h"

#include <algorithm>

#include "app/time/beijingtime.h"

namespace beian {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

QDateTime later(const QDateTime &instant, milliseconds span)
{
    return instant.toUTC().addMSecs(span.count());
}

milliseconds spanBetween(const QDateTime &from, const QDateTime &to)
{
    return milliseconds(to.toMSecsSinceEpoch() - from.toMSecsSinceEpoch());
}

// The minute that a clock without seconds shows.
std::chrono::minutes minuteOf(const QDateTime &instant)
{
    return std::chrono::floor<std::chrono::minutes>(milliseconds(instant.toMSecsSinceEpoch()));
}

} // namespace

QDateTime Verification::deadline() const
{
    if (!receivedAt.isValid())
        return {};
    const QDateTime fromReception = later(receivedAt, verificationSpan);
    if (!isFirstSmsLost || !noticeAt.isValid())
        return fromReception;
    return std::min(fromReception, later(noticeAt, noticeToSms + verificationSpan));
}

VerificationState Verification::stateAt(const QDateTime &now) const
{
    if (verifiedAt.isValid())
        return VerificationState::Verified;
    if (hasFailed)
        return VerificationState::Failed;
    if (!receivedAt.isValid())
        return VerificationState::Waiting;
    return now < deadline() ? VerificationState::Received : VerificationState::Expired;
}

std::optional<seconds> Verification::remainingAt(const QDateTime &now) const
{
    if (!receivedAt.isValid())
        return std::nullopt;
    // Rounded up, so that zero is shown exactly when it is over and not in the second before; a
    // tick that comes a few milliseconds late still shows the whole second it means.
    return std::max(0s, std::chrono::ceil<seconds>(spanBetween(now, deadline())));
}

Urgency urgencyOf(seconds remaining)
{
    if (remaining <= 0s)
        return Urgency::Over;
    if (remaining < 1h)
        return Urgency::Urgent;
    return remaining <= 6h ? Urgency::Soon : Urgency::Calm;
}

QString countdownText(seconds remaining)
{
    Q_ASSERT(remaining >= 0s);
    const std::chrono::hh_mm_ss parts(remaining);
    const auto twoDigits = [](qint64 number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    return twoDigits(parts.hours().count()) + u':' + twoDigits(parts.minutes().count()) + u':'
        + twoDigits(parts.seconds().count());
}

Result<void> checkNotice(const QDateTime &noticeAt, const QDateTime &now)
{
    if (noticeAt.isValid() && minuteOf(noticeAt) > minuteOf(now))
        return Error{ErrorKind::NoticeInFuture, beijingText(noticeAt)};
    return {};
}

Result<void> checkReceived(const QDateTime &receivedAt, const QDateTime &noticeAt,
                           const QDateTime &now)
{
    if (!receivedAt.isValid())
        return {};
    if (minuteOf(receivedAt) > minuteOf(now))
        return Error{ErrorKind::ReceivedInFuture, beijingText(receivedAt)};
    if (noticeAt.isValid() && minuteOf(receivedAt) < minuteOf(noticeAt))
        return Error{ErrorKind::ReceivedBeforeNotice, beijingText(receivedAt)};
    return {};
}

bool isReceptionDoubtful(const QDateTime &receivedAt, const QDateTime &noticeAt)
{
    return receivedAt.isValid() && noticeAt.isValid()
        && minuteOf(receivedAt) - minuteOf(noticeAt) > doubtfulDelay;
}

FilingState filingState(const QList<Verification> &numbers, const QDateTime &now)
{
    if (numbers.isEmpty())
        return FilingState::NotNeeded;
    const auto countOf = [&](VerificationState state) {
        return std::count_if(numbers.begin(), numbers.end(), [&](const Verification &number) {
            return number.stateAt(now) == state;
        });
    };
    if (countOf(VerificationState::Expired) + countOf(VerificationState::Failed) > 0)
        return FilingState::Returned;
    if (countOf(VerificationState::Verified) == numbers.size())
        return FilingState::Done;
    return countOf(VerificationState::Waiting) == numbers.size() ? FilingState::Waiting
                                                                 : FilingState::Running;
}

} // namespace beian
