// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qhash.h>

#include "app/rules/rulebook.h"

namespace beian {

// Which province a person means who wrote a province, a city or an address.
class PlaceNames final
{
public:
    explicit PlaceNames(const RuleBook &rules);

    // The code of the province: "广东", "广东-深圳", "深圳市南山区", "吉林市", "海南州" (which lies
    // in 青海), "上海浦东". UnknownProvince; AmbiguousProvince where the text names several, as
    // "广东-杭州" does, and 朝阳, which is a city in 辽宁 and a district of 北京.
    [[nodiscard]] Result<QString> provinceCodeOf(const QString &text) const;

private:
    // A name at the beginning of a text, and the province that it means.
    struct Beginning
    {
        qsizetype length = 0; // 0: none
        QString code;
        bool isProvince = false;
    };

    void insertCity(const QString &name, const QString &code);
    void insertDistrict(const QString &name, const QString &code);
    [[nodiscard]] QStringList codesNamed(QStringView text) const;
    [[nodiscard]] Beginning longestIn(QStringView folded) const;
    [[nodiscard]] QString codeOfPart(QStringView folded) const;
    [[nodiscard]] Error unknown(const QString &text) const;
    [[nodiscard]] Error ambiguous(const QStringList &codes) const;

    const RuleBook &m_rules;
    QHash<QString, QString> m_provinces; // Chinese names of provinces -> code
    QHash<QString, QString> m_cities; // full and short names of cities -> code of the province
    QMultiHash<QString, QString> m_districts; // of municipalities, full and short
    qsizetype m_longest = 0;
};

} // namespace beian
