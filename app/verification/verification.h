// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>

#include "app/support/result.h"

namespace beian {

enum class VerificationState {
    Waiting,
    Received,
    Verified,
    Expired,
    Failed,
};

// How much time is left, in the steps that colours and figures use.
enum class Urgency {
    Calm, // more than 6 h
    Soon, // 6 h to 1 h
    Urgent, // under 1 h
    Over,
};

// One distinct mobile number on its way to "verified". Instants are UTC; a null one is unknown.
// Holds no secret: it may be stored.
struct Verification
{
    QDateTime noticeAt; // the provider's "submitted to the administration"
    QDateTime receivedAt; // the time that the phone shows beside the SMS
    bool isFirstSmsLost = false; // receivedAt is that of a resent SMS; the first never came
    QDateTime verifiedAt;
    bool hasFailed = false; // the site said so finally

    // Null while waiting. `hours` after receivedAt; where the first SMS was lost, after the
    // moment it should have come (notice + 5 minutes) when the notice is known: whether a resend
    // moves the deadline was found nowhere, so the earlier one is the safe one.
    [[nodiscard]] QDateTime deadline() const;
    // At the deadline itself it is over.
    [[nodiscard]] VerificationState stateAt(const QDateTime &now) const;
    // Empty while waiting; zero when over. Never negative.
    [[nodiscard]] std::optional<std::chrono::seconds> remainingAt(const QDateTime &now) const;

    friend bool operator==(const Verification &, const Verification &) = default;
};

inline constexpr std::chrono::hours verificationSpan{24};
inline constexpr std::chrono::minutes noticeToSms{5};
inline constexpr std::chrono::minutes resendSpan{10};
// A later first SMS than this after the notice is asked about.
inline constexpr std::chrono::minutes doubtfulDelay{30};

[[nodiscard]] Urgency urgencyOf(std::chrono::seconds remaining);
// "19:41:08"; hours can exceed 23. Takes no negative span.
[[nodiscard]] QString countdownText(std::chrono::seconds remaining);

// May this be the time of the provider's notice? NoticeInFuture.
[[nodiscard]] Result<void> checkNotice(const QDateTime &noticeAt, const QDateTime &now);
// May this be the time of reception? ReceivedInFuture, ReceivedBeforeNotice. The clocks of phone
// and machine show minutes, so the current minute is not the future.
[[nodiscard]] Result<void> checkReceived(const QDateTime &receivedAt, const QDateTime &noticeAt,
                                         const QDateTime &now);
// More than 30 minutes after a known notice: probably a resent SMS, to be asked about.
[[nodiscard]] bool isReceptionDoubtful(const QDateTime &receivedAt, const QDateTime &noticeAt);

enum class FilingState {
    Draft, // type or numbers are missing
    NotNeeded,
    Waiting,
    Running,
    Done,
    Returned,
};

// Derived from its numbers, never stored, and never Draft: no numbers = NotNeeded; any expired or
// failed = Returned; all verified = Done; none received yet = Waiting.
[[nodiscard]] FilingState filingState(const QList<Verification> &numbers, const QDateTime &now);

} // namespace beian
