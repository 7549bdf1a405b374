// SPDX-License-Identifier: MIT
#include "app/store/storedwords.h"

#include <array>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum>
struct StoredWord
{
    Enum value;
    QLatin1StringView word;
};

constexpr auto eventKinds = std::to_array<StoredWord<EventKind>>({
    {EventKind::Created, "created"_L1},
    {EventKind::Imported, "imported"_L1},
    {EventKind::Received, "received"_L1},
    {EventKind::ReceptionWithdrawn, "reception-withdrawn"_L1},
    {EventKind::Resent, "resent"_L1},
    {EventKind::ResendWithdrawn, "resend-withdrawn"_L1},
    {EventKind::WrongInput, "wrong-input"_L1},
    {EventKind::WrongInputWithdrawn, "wrong-input-withdrawn"_L1},
    {EventKind::Verified, "verified"_L1},
    {EventKind::VerifiedWithdrawn, "verified-withdrawn"_L1},
    {EventKind::Expired, "expired"_L1},
    {EventKind::Failed, "failed"_L1},
    {EventKind::FailureWithdrawn, "failure-withdrawn"_L1},
    {EventKind::SiteAnswer, "site-answer"_L1},
    {EventKind::Reminded, "reminded"_L1},
    {EventKind::ReminderWithdrawn, "reminder-withdrawn"_L1},
    {EventKind::Note, "note"_L1},
    {EventKind::NewRound, "new-round"_L1},
    {EventKind::NewRoundWithdrawn, "new-round-withdrawn"_L1},
    {EventKind::HandedOver, "handed-over"_L1},
    {EventKind::GaveWay, "gave-way"_L1},
});
static_assert(eventKinds.size() == size_t(EventKind::GaveWay) + 1);
constexpr auto outcomeStates = std::to_array<StoredWord<OutcomeState>>({
    {OutcomeState::Open, "open"_L1},
    {OutcomeState::InTime, "in-time"_L1},
    {OutcomeState::Late, "late"_L1},
    {OutcomeState::Returned, "returned"_L1},
});
static_assert(outcomeStates.size() == size_t(OutcomeState::Returned) + 1);
constexpr auto returnCauses = std::to_array<StoredWord<ReturnCause>>({
    {ReturnCause::TimeOver, "time-over"_L1},
    {ReturnCause::OtherPersonMissing, "other-person-missing"_L1},
    {ReturnCause::WrongInputs, "wrong-inputs"_L1},
    {ReturnCause::Refused, "refused"_L1},
});
static_assert(returnCauses.size() == returnCauseCount);

template <typename Words, typename Enum>
QString wordIn(const Words &words, Enum value)
{
    for (const auto &each : words) {
        if (each.value == value)
            return each.word;
    }
    Q_UNREACHABLE();
}

template <typename Enum, typename Words>
std::optional<Enum> valueIn(const Words &words, const QString &word)
{
    for (const auto &each : words) {
        if (word == each.word)
            return each.value;
    }
    return {};
}

} // namespace

template <>
QString storedWord(EventKind value)
{
    return wordIn(eventKinds, value);
}

template <>
QString storedWord(OutcomeState value)
{
    return wordIn(outcomeStates, value);
}

template <>
QString storedWord(ReturnCause value)
{
    return wordIn(returnCauses, value);
}

template <>
std::optional<EventKind> fromStoredWord(const QString &word)
{
    return valueIn<EventKind>(eventKinds, word);
}

template <>
std::optional<OutcomeState> fromStoredWord(const QString &word)
{
    return valueIn<OutcomeState>(outcomeStates, word);
}

template <>
std::optional<ReturnCause> fromStoredWord(const QString &word)
{
    return valueIn<ReturnCause>(returnCauses, word);
}

} // namespace beian
