// SPDX-License-Identifier: MIT
#include "app/time/halfofday.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

enum class Half { None, Morning, Noon, Afternoon, Night };

Half halfOf(const QString &word)
{
    if (word.isEmpty())
        return Half::None;
    if (word.startsWith(u'a') || word == u"上午" || word == u"凌晨" || word.startsWith(u'早')
        || word.startsWith(u'清') || word == u"晨")
        return Half::Morning;
    if (word == u"中午" || word == u"正午")
        return Half::Noon;
    return word.startsWith(u'晚') ? Half::Night : Half::Afternoon;
}

int hourIn(Half half, int hour)
{
    switch (half) {
    case Half::None:
        return hour;
    case Half::Morning:
        return hour > 12 ? -1 : hour % 12;
    case Half::Noon:
        return hour < 3 ? hour + 12 : hour;
    case Half::Afternoon:
        return hour < 12 ? hour + 12 : hour;
    case Half::Night:
        return hour % 12 == 0 ? -1 : hour < 12 ? hour + 12 : hour;
    }
    Q_UNREACHABLE();
}

} // namespace

QString halfBeforePattern()
{
    return u"(?:上午|凌晨|清晨|早上|早晨|早|晨|中午|正午|下午|午后|傍晚|晚上|晚间|晚|[ap]\\.?m\\.?)"_s;
}

QString halfBehindPattern()
{
    return u"(?:[ap]\\.?m\\.?)"_s;
}

int hourOfDay(int hour, const QString &before, const QString &behind)
{
    const Half first = halfOf(before);
    const Half second = halfOf(behind);
    const int named = hourIn(first != Half::None ? first : second, hour);
    // "下午3:40 PM" says the same twice, "上午3:40 PM" two things.
    return second != Half::None && hourIn(second, hour) != named ? -1 : named;
}

} // namespace beian
