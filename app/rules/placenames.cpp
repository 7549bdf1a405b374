// SPDX-License-Identifier: MIT
#include "app/rules/placenames.h"

#include <QtCore/qregularexpression.h>

#include "app/support/repeatable.h"
#include "app/support/textfolding.h"
#include "app/support/traditional.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QString withoutRank(const QString &name)
{
    for (const QStringView rank : {u"市", u"地区", u"盟"}) {
        if (name.size() > rank.size() + 1 && name.endsWith(rank))
            return name.chopped(rank.size());
    }
    return name;
}

// 浦东 of 浦东新区, 石柱 of 石柱土家族自治县.
QString withoutDistrictRank(QString name)
{
    static const QRegularExpression rank(u"(?:新区|区|(?:土家族|苗族)*自治县|县)\\z"_s);
    return name.remove(rank);
}

// 广东 of 广东管局, 北京 of 北京市通信管理局, and 广东深圳 of 中国广东深圳.
QString withoutOffice(const QString &name)
{
    static const QRegularExpression around(
        u"\\A中国(?=\\p{Han}{2})|(?<=\\p{Han}{2})(?:通信管理局|通管局|管局)\\z"_s);
    QString place = name;
    return place.remove(around);
}

// What can follow a province or city without being a city itself.
bool isDistrict(QStringView text)
{
    static const QRegularExpression shape(u"\\A\\p{Han}{1,12}(?:区|县|旗|镇|乡|街道|市|州|盟)"_s);
    return shape.match(text.toString()).hasMatch();
}

} // namespace

PlaceNames::PlaceNames(const RuleBook &rules)
    : m_rules(rules)
{
    for (const Province &province : rules.provinces) {
        for (const QString &name : {province.name.chinese, province.shortName.chinese}) {
            m_provinces.insert(name, province.code);
            m_longest = std::max(m_longest, name.size());
        }
    }
    for (const CityNames &cities : rules.cities) {
        for (const QString &name : cities.names)
            insertCity(name, cities.provinceCode);
    }
    for (const CityNames &districts : rules.districts) {
        for (const QString &name : districts.names)
            insertDistrict(name, districts.provinceCode);
    }
}

// 河北 alone is the province, and 忠 alone is nothing.
void PlaceNames::insertDistrict(const QString &name, const QString &code)
{
    m_districts.insert(name, code);
    const QString shortName = withoutDistrictRank(name);
    if (shortName.size() > 1 && !m_provinces.contains(shortName))
        m_districts.insert(shortName, code);
}

void PlaceNames::insertCity(const QString &name, const QString &code)
{
    m_cities.insert(name, code);
    m_longest = std::max(m_longest, name.size());
    // 吉林 alone is the province.
    const QString shortName = withoutRank(name);
    if (!m_provinces.contains(shortName))
        m_cities.insert(shortName, code);
}

Result<QString> PlaceNames::provinceCodeOf(const QString &written) const
{
    const QString text = withoutOffice(withSimplifiedForms(written.trimmed()));
    QStringList codes = codesNamed(text);
    if (codes.size() == 1)
        return codes.constFirst();
    if (codes.size() > 1)
        return ambiguous(codes);

    static const QRegularExpression marks(u"[\\s\\-‐‑–—_/\\\\|>,，、;；.·:：()（）]+"_s);
    const QStringList parts = foldToHalfWidth(text).split(marks, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        // 北京/朝阳
        if (!codes.isEmpty() && m_districts.contains(part, codes.constFirst()))
            continue;
        const QString code = codeOfPart(part);
        // Beside a place that is known, a district or 中国 need not be.
        if (!code.isEmpty() && !codes.contains(code))
            codes << code;
    }
    if (codes.size() > 1)
        return ambiguous(codes);
    return codes.isEmpty() ? Result<QString>(unknown(written)) : Result<QString>(codes.constFirst());
}

// Those that the whole text names. Chinese names are looked up; the rest, which is short, is
// compared with every spelling of all provinces.
QStringList PlaceNames::codesNamed(QStringView text) const
{
    const QString name = text.toString();
    if (const auto province = m_provinces.constFind(name); province != m_provinces.constEnd())
        return {*province};
    if (const auto city = m_cities.constFind(name); city != m_cities.constEnd())
        return QStringList{*city} + m_districts.values(name);
    constexpr char16_t firstHan = 0x2E80;
    QStringList codes;
    if (name.size() > 2 && name.front() >= firstHan && name.back() >= firstHan)
        return codes;
    for (const Province *province : m_rules.provincesNamed(name))
        codes << province->code;
    return codes;
}

PlaceNames::Beginning PlaceNames::longestIn(QStringView folded) const
{
    for (qsizetype length = std::min(m_longest, folded.size()); length > 1; --length) {
        const QString name = folded.first(length).toString();
        if (const auto city = m_cities.constFind(name); city != m_cities.constEnd())
            return {length, *city, false};
        if (const auto province = m_provinces.constFind(name); province != m_provinces.constEnd())
            return {length, *province, true};
    }
    return {};
}

// Empty when the part names no place, or several that contradict each other: what is behind
// the first name has to be a place in it, so that the name of a company leads nowhere.
QString PlaceNames::codeOfPart(QStringView folded) const
{
    const QStringList named = codesNamed(folded);
    if (!named.isEmpty())
        return named.size() == 1 ? named.constFirst() : QString();
    const Beginning first = longestIn(folded);
    if (first.length == 0)
        return {};
    const QStringView rest = folded.sliced(first.length);
    if (rest.isEmpty() || (first.isProvince && m_districts.contains(rest.toString(), first.code)))
        return first.code;
    const Beginning next = longestIn(rest);
    // 北京朝阳区 is a district of 北京 and not the city 朝阳 in 辽宁.
    const bool isOwnDistrict =
        next.length < rest.size() && QStringView(u"区县旗镇乡").contains(rest[next.length]);
    if (next.length > 0 && next.code != first.code && !isOwnDistrict)
        return {};
    if (first.isProvince && next.length > 0 && next.code == first.code)
        return first.code;
    const bool isFullName = QStringView(u"省市区州盟").contains(folded[first.length - 1]);
    return isFullName || isDistrict(rest) ? first.code : QString();
}

Error PlaceNames::unknown(const QString &text) const
{
    return {ErrorKind::UnknownProvince, repeatable(text)};
}

Error PlaceNames::ambiguous(const QStringList &codes) const
{
    QStringList names;
    for (const QString &code : codes)
        names << m_rules.province(code)->shortName.chinese;
    return {ErrorKind::AmbiguousProvince, names.join(u"、"_s)};
}

} // namespace beian
