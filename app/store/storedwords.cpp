// SPDX-License-Identifier: MIT
#include "app/store/storedwords.h"

#include <array>

namespace beian {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum>
struct Word
{
    Enum value;
    QLatin1StringView word;
};

constexpr auto filingTypes = std::to_array<Word<FilingType>>({
    {FilingType::First, "first"_L1},
    {FilingType::NewSite, "new-site"_L1},
    {FilingType::Access, "access"_L1},
    {FilingType::Change, "change"_L1},
    {FilingType::CancelAccess, "cancel-access"_L1},
    {FilingType::Cancel, "cancel"_L1},
});
constexpr auto filingParts = std::to_array<Word<FilingPart>>({
    {FilingPart::None, "none"_L1},
    {FilingPart::Subject, "subject"_L1},
    {FilingPart::Site, "site"_L1},
    {FilingPart::Both, "both"_L1},
});
constexpr auto ruleChoices = std::to_array<Word<RuleChoice>>({
    {RuleChoice::Auto, "auto"_L1},
    {RuleChoice::Pilot, "pilot"_L1},
    {RuleChoice::National, "national"_L1},
});
constexpr auto roles = std::to_array<Word<Role>>({
    {Role::Subject, "subject"_L1},
    {Role::Site, "site"_L1},
});
constexpr auto carriers = std::to_array<Word<Carrier>>({
    {Carrier::Telecom, "telecom"_L1},
    {Carrier::Unicom, "unicom"_L1},
    {Carrier::Mobile, "mobile"_L1},
    {Carrier::Broadnet, "broadnet"_L1},
    {Carrier::Virtual, "virtual"_L1},
});
constexpr auto documentKinds = std::to_array<Word<DocumentKind>>({
    {DocumentKind::IdCard, "id-card"_L1},
    {DocumentKind::Passport, "passport"_L1},
    {DocumentKind::HkMacauPermit, "hk-macau-permit"_L1},
    {DocumentKind::HmtResidence, "hmt-residence"_L1},
    {DocumentKind::TaiwanPermit, "taiwan-permit"_L1},
    {DocumentKind::ForeignerCard, "foreigner-card"_L1},
    {DocumentKind::Officer, "officer"_L1},
    {DocumentKind::Other, "other"_L1},
});
constexpr auto eventKinds = std::to_array<Word<EventKind>>({
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

constexpr const auto &wordsOf(FilingType)
{
    return filingTypes;
}
constexpr const auto &wordsOf(FilingPart)
{
    return filingParts;
}
constexpr const auto &wordsOf(RuleChoice)
{
    return ruleChoices;
}
constexpr const auto &wordsOf(Role)
{
    return roles;
}
constexpr const auto &wordsOf(Carrier)
{
    return carriers;
}
constexpr const auto &wordsOf(DocumentKind)
{
    return documentKinds;
}
constexpr const auto &wordsOf(EventKind)
{
    return eventKinds;
}

} // namespace

template <typename Enum>
QString storedWord(Enum value)
{
    for (const Word<Enum> &word : wordsOf(Enum{})) {
        if (word.value == value)
            return word.word;
    }
    Q_UNREACHABLE();
}

template <typename Enum>
std::optional<Enum> fromStoredWord(const QString &stored)
{
    for (const Word<Enum> &word : wordsOf(Enum{})) {
        if (stored == word.word)
            return word.value;
    }
    return {};
}

template QString storedWord(FilingType);
template QString storedWord(FilingPart);
template QString storedWord(RuleChoice);
template QString storedWord(Role);
template QString storedWord(Carrier);
template QString storedWord(DocumentKind);
template QString storedWord(EventKind);
template std::optional<FilingType> fromStoredWord(const QString &);
template std::optional<FilingPart> fromStoredWord(const QString &);
template std::optional<RuleChoice> fromStoredWord(const QString &);
template std::optional<Role> fromStoredWord(const QString &);
template std::optional<Carrier> fromStoredWord(const QString &);
template std::optional<DocumentKind> fromStoredWord(const QString &);
template std::optional<EventKind> fromStoredWord(const QString &);

} // namespace beian
