// SPDX-License-Identifier: MIT
#include "app/store/storedwords.h"

#include <array>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

struct EventWord
{
    EventKind value;
    QLatin1StringView word;
};

constexpr auto eventKinds = std::to_array<EventWord>({
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
    {EventKind::Note, "note"_L1},
    {EventKind::NewRound, "new-round"_L1},
    {EventKind::NewRoundWithdrawn, "new-round-withdrawn"_L1},
});
static_assert(eventKinds.size() == size_t(EventKind::NewRoundWithdrawn) + 1);

} // namespace

template <>
QString storedWord(EventKind value)
{
    for (const EventWord &event : eventKinds) {
        if (event.value == value)
            return event.word;
    }
    Q_UNREACHABLE();
}

template <>
std::optional<EventKind> fromStoredWord(const QString &word)
{
    for (const EventWord &event : eventKinds) {
        if (word == event.word)
            return event.value;
    }
    return {};
}

} // namespace beian
