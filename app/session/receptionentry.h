// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "app/record/filingrecord.h"

namespace beian {

// The two times of one number as they are typed: the provider's notice and the SMS. Rules:
// - A time that is refused is not taken: the number stays waiting, the text stays in its field.
// - A time alone that still lies ahead today is not moved to yesterday: the person is asked.
// - The SMS is the first one unless it came after a resend and no first one was known; correcting
//   its time does not turn it into a resent one.
// - After a resend, a time at or after it is that of the resent SMS: where the first one is known,
//   its time stays, since a resend moves no deadline.
class ReceptionEntry final
{
public:
    [[nodiscard]] const QString &noticeText() const { return m_noticeText; }
    [[nodiscard]] const QString &receivedText() const { return m_receivedText; }

    // As typed at `now`; an empty text takes the time back. Changes the times in `number`.
    void setNotice(const QString &text, KeptNumber &number, const QDateTime &now);
    void setReceived(const QString &text, KeptNumber &number, const QDateTime &now);
    // Time went on: one that lay ahead may have come.
    void tick(KeptNumber &number, const QDateTime &now);
    // The fields were left: what they say becomes a full date and time, so that it stays the same
    // tomorrow; an empty one of the SMS means for good that the first SMS never came.
    void settle(KeptNumber &number, const QDateTime &now);
    // A resend was noted or withdrawn: an SMS that came before it is the first one.
    void rememberFirst(const KeptNumber &number);

    // Was it answered whether an SMS that came late is the first one?
    [[nodiscard]] bool isDelayOpen(const KeptNumber &number) const;
    void explainDelay(bool isFirstSmsLost, KeptNumber &number);

    // Yesterday's instant that a text would be, if the person says so; none where nothing is asked.
    [[nodiscard]] std::optional<QDateTime> guessedNotice(const QDateTime &now) const;
    [[nodiscard]] std::optional<QDateTime> guessedReceived(const QDateTime &now) const;

    // Why a text is not taken. Good when it is, or when there is none. One that is asked about lies in
    // the future.
    [[nodiscard]] Result<void> checkNotice(const QDateTime &now) const;
    [[nodiscard]] Result<void> checkReceived(const KeptNumber &number, const QDateTime &now) const;

    // The times were changed elsewhere: the texts follow those that differ.
    void follow(const KeptNumber &before, const KeptNumber &after);

private:
    void read(KeptNumber &number, const QDateTime &now);
    void takeReceived(const QDateTime &receivedAt, KeptNumber &number);
    // The time of a resent SMS, although that of the first is known.
    [[nodiscard]] bool isResentAgain(const KeptNumber &number, const QDateTime &receivedAt) const;

    QString m_noticeText;
    QString m_receivedText;
    QDateTime m_first; // the first SMS, known when a resend was asked for
    bool m_isDelayExplained = false;
};

} // namespace beian
