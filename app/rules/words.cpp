// SPDX-License-Identifier: MIT
#include "app/rules/words.h"

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
    {FilingType::Migrate, "migrate"_L1},
});
constexpr auto filingParts = std::to_array<Word<FilingPart>>({
    {FilingPart::None, "none"_L1},
    {FilingPart::Subject, "subject"_L1},
    {FilingPart::Site, "site"_L1},
    {FilingPart::Both, "both"_L1},
});
constexpr auto serviceKinds = std::to_array<Word<ServiceKind>>({
    {ServiceKind::Website, "website"_L1},
    {ServiceKind::App, "app"_L1},
    {ServiceKind::MiniProgram, "mini-program"_L1},
});
constexpr auto ruleChoices = std::to_array<Word<RuleChoice>>({
    {RuleChoice::Auto, "auto"_L1},
    {RuleChoice::Pilot, "pilot"_L1},
    {RuleChoice::National, "national"_L1},
});
constexpr auto roleWordTable = std::to_array<Word<Role>>({
    {Role::Subject, "subject"_L1},
    {Role::Site, "site"_L1},
});
constexpr auto carrierWordTable = std::to_array<Word<Carrier>>({
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

constexpr const auto &tableOf(FilingType)
{
    return filingTypes;
}
constexpr const auto &tableOf(FilingPart)
{
    return filingParts;
}
constexpr const auto &tableOf(ServiceKind)
{
    return serviceKinds;
}
constexpr const auto &tableOf(RuleChoice)
{
    return ruleChoices;
}
constexpr const auto &tableOf(Role)
{
    return roleWordTable;
}
constexpr const auto &tableOf(Carrier)
{
    return carrierWordTable;
}
constexpr const auto &tableOf(DocumentKind)
{
    return documentKinds;
}

} // namespace

template <typename Enum>
QString wordOf(Enum value)
{
    for (const Word<Enum> &word : tableOf(Enum{})) {
        if (word.value == value)
            return word.word;
    }
    Q_UNREACHABLE();
}

template <typename Enum>
std::optional<Enum> fromWord(QStringView text)
{
    for (const Word<Enum> &word : tableOf(Enum{})) {
        if (text == word.word)
            return word.value;
    }
    return {};
}

template <typename Enum>
QStringList allWords()
{
    QStringList words;
    for (const Word<Enum> &word : tableOf(Enum{}))
        words << word.word;
    return words;
}

template QString wordOf(FilingType);
template std::optional<FilingType> fromWord(QStringView);
template QStringList allWords<FilingType>();
template QString wordOf(FilingPart);
template std::optional<FilingPart> fromWord(QStringView);
template QStringList allWords<FilingPart>();
template QString wordOf(ServiceKind);
template std::optional<ServiceKind> fromWord(QStringView);
template QStringList allWords<ServiceKind>();
template QString wordOf(RuleChoice);
template std::optional<RuleChoice> fromWord(QStringView);
template QStringList allWords<RuleChoice>();
template QString wordOf(Role);
template std::optional<Role> fromWord(QStringView);
template QStringList allWords<Role>();
template QString wordOf(Carrier);
template std::optional<Carrier> fromWord(QStringView);
template QStringList allWords<Carrier>();
template QString wordOf(DocumentKind);
template std::optional<DocumentKind> fromWord(QStringView);
template QStringList allWords<DocumentKind>();

} // namespace beian
