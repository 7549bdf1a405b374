// SPDX-License-Identifier: MIT
#include "app/support/traditional.h"

#include <algorithm>

namespace beian {

namespace {

// In the order of their code points, and below each its simplified form.
constexpr QStringView traditional = u"係個備傳內冊別則創動務區單國報壯寧審對屬岡廈廣徵態慶應戶據數時東業機歸溫滬漢"
                                      "濟濱瀋為烏無煙爾狀獨發碼種稱級紹維網義聯肅臺與興莊藍蘇蘭處號補規訂訊註話認請"
                                      "證變負責貴資購輸轉辦連進適遷遼鄭銀銷錫錯長門開間陝陽階雲電領類體魯齊龍";
constexpr QStringView simplified = u"系个备传内册别则创动务区单国报壮宁审对属冈厦广征态庆应户据数时东业机归温沪汉"
                                      "济滨沈为乌无烟尔状独发码种称级绍维网义联肃台与兴庄蓝苏兰处号补规订讯注话认请"
                                      "证变负责贵资购输转办连进适迁辽郑银销锡错长门开间陕阳阶云电领类体鲁齐龙";
static_assert(traditional.size() == simplified.size());

} // namespace

QString withSimplifiedForms(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result) {
        const auto found = std::ranges::lower_bound(traditional, c);
        if (found != traditional.end() && *found == c)
            c = simplified[found - traditional.begin()];
    }
    return result;
}

} // namespace beian
