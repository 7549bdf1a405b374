// SPDX-License-Identifier: MIT
#include "app/session/receptionentry.h"

#include "app/record/recordchanges.h"
#include "app/time/beijingtime.h"
#include "app/time/timeentry.h"

namespace beian {

namespace {

QString entryText(const QDateTime &instant)
{
    return instant.isValid() ? beijingText(instant) : QString();
}

// The text as a time that can be taken: what is asked about is one of today, which lies ahead.
Result<QDateTime> timeIn(const QString &text, const QDateTime &now)
{
    const auto entry = readTimeEntry(text, now);
    if (!entry)
        return entry.error();
    return entry->isYesterdayGuessed ? entry->instant.addDays(1) : entry->instant;
}

std::optional<QDateTime> guessIn(const QString &text, const QDateTime &now)
{
    const auto entry = readTimeEntry(text, now);
    return entry && entry->isYesterdayGuessed ? std::optional(entry->instant) : std::nullopt;
}

// With its date, where the text is a time that has no seconds to lose.
QString settledText(const QString &text, const QDateTime &now)
{
    const auto entry = readTimeEntry(text, now);
    const bool isClear = entry && !entry->isYesterdayGuessed;
    return isClear && entry->instant.time().second() == 0 ? beijingText(entry->instant) : text;
}

} // namespace

void ReceptionEntry::setNotice(const QString &text, KeptNumber &number, const QDateTime &now)
{
    m_noticeText = text;
    read(number, now);
}

void ReceptionEntry::setReceived(const QString &text, KeptNumber &number, const QDateTime &now)
{
    m_receivedText = text;
    read(number, now);
}

void ReceptionEntry::tick(KeptNumber &number, const QDateTime &now)
{
    if (!number.verification.receivedAt.isValid() && !m_receivedText.isEmpty())
        read(number, now);
}

void ReceptionEntry::settle(KeptNumber &number, const QDateTime &now)
{
    if (m_receivedText.trimmed().isEmpty())
        m_first = {};
    m_noticeText = settledText(m_noticeText, now);
    m_receivedText = settledText(m_receivedText, now);
    read(number, now);
}

void ReceptionEntry::read(KeptNumber &number, const QDateTime &now)
{
    Verification &verification = number.verification;
    const auto notice = timeIn(m_noticeText, now);
    verification.noticeAt = notice && beian::checkNotice(*notice, now) ? *notice : QDateTime();
    const auto received = timeIn(m_receivedText, now);
    const bool isGood = received && beian::checkReceived(*received, verification.noticeAt, now);
    takeReceived(isGood ? *received : QDateTime(), number);
}

void ReceptionEntry::takeReceived(const QDateTime &receivedAt, KeptNumber &number)
{
    const QDateTime at = isResentAgain(number, receivedAt) ? m_first : receivedAt;
    Verification &verification = number.verification;
    if (at == verification.receivedAt)
        return;
    verification.receivedAt = at;
    verification.isFirstSmsLost = !m_first.isValid() && isOfResend(number, at);
    m_isDelayExplained = false;
    if (at.isValid() && m_first.isValid())
        m_first = at;
}

bool ReceptionEntry::isResentAgain(const KeptNumber &number, const QDateTime &receivedAt) const
{
    return receivedAt.isValid() && m_first.isValid() && receivedAt >= number.resentAt;
}

void ReceptionEntry::rememberFirst(const KeptNumber &number)
{
    const Verification &verification = number.verification;
    m_first = number.resentAt.isValid() && !verification.isFirstSmsLost ? verification.receivedAt
                                                                        : QDateTime();
}

bool ReceptionEntry::isDelayOpen(const KeptNumber &number) const
{
    const Verification &verification = number.verification;
    return !m_isDelayExplained && !verification.isFirstSmsLost
        && isReceptionDoubtful(verification.receivedAt, verification.noticeAt);
}

void ReceptionEntry::explainDelay(bool isFirstSmsLost, KeptNumber &number)
{
    m_isDelayExplained = true;
    number.verification.isFirstSmsLost = isFirstSmsLost;
}

std::optional<QDateTime> ReceptionEntry::guessedNotice(const QDateTime &now) const
{
    return guessIn(m_noticeText, now);
}

std::optional<QDateTime> ReceptionEntry::guessedReceived(const QDateTime &now) const
{
    return guessIn(m_receivedText, now);
}

Result<void> ReceptionEntry::checkNotice(const QDateTime &now) const
{
    if (m_noticeText.trimmed().isEmpty())
        return {};
    const auto notice = timeIn(m_noticeText, now);
    return notice ? beian::checkNotice(*notice, now) : notice.error();
}

Result<void> ReceptionEntry::checkReceived(const KeptNumber &number, const QDateTime &now) const
{
    if (m_receivedText.trimmed().isEmpty())
        return {};
    const auto received = timeIn(m_receivedText, now);
    if (!received)
        return received.error();
    if (isResentAgain(number, *received))
        return Error{ErrorKind::ReceivedIsResent, beijingText(*received)};
    return beian::checkReceived(*received, number.verification.noticeAt, now);
}

void ReceptionEntry::follow(const KeptNumber &before, const KeptNumber &after)
{
    if (before.verification.noticeAt != after.verification.noticeAt)
        m_noticeText = entryText(after.verification.noticeAt);
    if (before.verification.receivedAt != after.verification.receivedAt)
        m_receivedText = entryText(after.verification.receivedAt);
    if (before.verification != after.verification || before.resentAt != after.resentAt)
        rememberFirst(after);
}

} // namespace beian
