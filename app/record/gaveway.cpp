// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "app/record/filingmerge.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr auto whats = std::to_array<std::pair<GaveWay::What, QLatin1StringView>>({
    {GaveWay::What::Applicant, "applicant"_L1},
    {GaveWay::What::OrderNumber, "order"_L1},
    {GaveWay::What::Note, "note"_L1},
    {GaveWay::What::Province, "province"_L1},
    {GaveWay::What::Submitted, "submitted"_L1},
    {GaveWay::What::Type, "type"_L1},
    {GaveWay::What::Service, "service"_L1},
    {GaveWay::What::Rules, "rules"_L1},
    {GaveWay::What::Responsible, "responsible"_L1},
    {GaveWay::What::Person, "person"_L1},
    {GaveWay::What::Received, "received"_L1},
    {GaveWay::What::Verified, "verified"_L1},
    {GaveWay::What::Refused, "refused"_L1},
    {GaveWay::What::Round, "round"_L1},
    {GaveWay::What::Removal, "removal"_L1},
});
static_assert(whats.size() == size_t(GaveWay::What::Removal) + 1);

} // namespace

QString gaveWayText(const GaveWay &gaveWay)
{
    const auto word = std::ranges::find(whats, gaveWay.what, [](const auto &each) { return each.first; });
    return word->second + (gaveWay.value.isEmpty() ? QString() : u' ' + gaveWay.value);
}

std::optional<GaveWay> gaveWayOf(const FilingEvent &event)
{
    const QString word = event.text.section(u' ', 0, 0);
    const auto what = std::ranges::find_if(whats, [&](const auto &each) { return each.second == word; });
    if (event.kind != EventKind::GaveWay || what == whats.end())
        return {};
    return GaveWay{what->first, event.text.section(u' ', 1), event.tail};
}

} // namespace beian
