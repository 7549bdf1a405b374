// SPDX-License-Identifier: MIT
#include "app/support/pinyin.h"

#include <algorithm>
#include <array>
#include <bitset>

#include <QtCore/qfile.h>
#include <QtCore/qhash.h>

#include "app/support/textfolding.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t firstIdeograph = 0x4E00;
constexpr char16_t lastIdeograph = 0x9FFF;
constexpr int ideographCount = lastIdeograph - firstIdeograph + 1;

// A person's name with a title behind it: 尉迟敬德, 单女士, 曾小明先生. What is longer is a unit.
constexpr qsizetype longestPersonName = 5;

struct Reading
{
    QStringView text;
    QStringView initials;
};

// Where the usual reading of the data is wrong as a surname.
constexpr std::array surnames{
    Reading{u"万俟", u"mq"}, Reading{u"尉迟", u"yc"}, Reading{u"澹台", u"tt"}, Reading{u"曾", u"z"},
    Reading{u"单", u"s"},    Reading{u"解", u"x"},    Reading{u"仇", u"q"},    Reading{u"区", u"o"},
    Reading{u"查", u"z"},    Reading{u"盖", u"g"},    Reading{u"翟", u"z"},    Reading{u"缪", u"m"},
    Reading{u"覃", u"q"},    Reading{u"种", u"c"},    Reading{u"秘", u"b"},    Reading{u"员", u"y"},
    Reading{u"祭", u"z"},    Reading{u"繁", u"p"},    Reading{u"折", u"s"},    Reading{u"召", u"s"},
    Reading{u"句", u"g"},    Reading{u"洗", u"x"},    Reading{u"尉", u"w"},    Reading{u"隗", u"w"},
};

// Words with a reading other than the usual one, wherever they are. The first block also keeps
// units and ordinary words from being read as surnames.
constexpr std::array words{
    Reading{u"解放", u"jf"}, Reading{u"解决", u"jj"},
    Reading{u"单位", u"dw"}, Reading{u"单车", u"dc"},
    Reading{u"区块", u"qk"}, Reading{u"区域", u"qy"},
    Reading{u"查询", u"cx"}, Reading{u"种子", u"zz"},
    Reading{u"种植", u"zz"}, Reading{u"种业", u"zy"},
    Reading{u"秘书", u"ms"}, Reading{u"员工", u"yg"},
    Reading{u"繁星", u"fx"}, Reading{u"重庆", u"cq"},
    Reading{u"重新", u"cx"}, Reading{u"重启", u"cq"},
    Reading{u"重构", u"cg"}, Reading{u"厦门", u"xm"},
    Reading{u"银行", u"yh"}, Reading{u"行业", u"hy"},
    Reading{u"商行", u"sh"}, Reading{u"车行", u"ch"},
    Reading{u"分行", u"fh"}, Reading{u"支行", u"zh"},
    Reading{u"总行", u"zh"}, Reading{u"洋行", u"yh"},
    Reading{u"琴行", u"qh"}, Reading{u"音乐", u"yy"},
    Reading{u"乐器", u"yq"}, Reading{u"乐团", u"yt"},
    Reading{u"乐队", u"yd"}, Reading{u"会计", u"kj"},
    Reading{u"会稽", u"kj"}, Reading{u"校长", u"xz"},
    Reading{u"成长", u"cz"}, Reading{u"家长", u"jz"},
    Reading{u"市长", u"sz"}, Reading{u"董事长", u"dsz"},
    Reading{u"传记", u"zj"}, Reading{u"自传", u"zz"},
    Reading{u"调研", u"dy"}, Reading{u"调味", u"tw"},
    Reading{u"空调", u"kt"}, Reading{u"协调", u"xt"},
    Reading{u"西藏", u"xz"}, Reading{u"朝阳", u"cy"},
    Reading{u"番禺", u"py"}, Reading{u"蚌埠", u"bb"},
    Reading{u"铅山", u"ys"}, Reading{u"荥阳", u"xy"},
    Reading{u"中弹", u"zd"}, Reading{u"弹性", u"tx"},
    Reading{u"大厦", u"ds"}, Reading{u"洪洞", u"ht"},
    Reading{u"东阿", u"de"}, Reading{u"阿胶", u"ej"},
    Reading{u"仇恨", u"ch"}, Reading{u"单县", u"sx"},
    Reading{u"解州", u"xz"}, Reading{u"长孙", u"zs"},
    Reading{u"店长", u"dz"}, Reading{u"院长", u"yz"},
    Reading{u"长", u"c"}, // last: more often long than grown
};

bool isIdeograph(QChar c)
{
    return c.unicode() >= firstIdeograph && c.unicode() <= lastIdeograph;
}

// Read once and constant from then on, so that any thread may ask.
const QByteArray &initials()
{
    static const QByteArray letters = [] {
        QFile file(u":/pinyin/initials.txt"_s);
        const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        Q_ASSERT(content.size() == ideographCount);
        return content;
    }();
    return letters;
}

QString initialOf(QChar c)
{
    if (!isIdeograph(c))
        return c.isLetterOrNumber() && c.script() != QChar::Script_Han ? QString(c) : QString();
    const char letter = initials().at(c.unicode() - firstIdeograph);
    return letter == '-' ? QString() : QString(QLatin1Char(letter));
}

template <typename Readings>
const Reading *readingAt(QStringView text, const Readings &readings)
{
    const auto found = std::ranges::find_if(
        readings, [text](const Reading &reading) { return text.startsWith(reading.text); });
    return found == readings.end() ? nullptr : &*found;
}

// The same for the words, of which few begin with the character at hand: a board with a hundred
// thousand names is searched by initials.
const Reading *wordAt(QStringView text)
{
    static const auto beginnings = [] {
        std::bitset<ideographCount> marked;
        for (const Reading &word : words)
            marked.set(word.text.front().unicode() - firstIdeograph);
        return marked;
    }();
    const QChar first = text.front();
    return isIdeograph(first) && beginnings.test(first.unicode() - firstIdeograph)
        ? readingAt(text, words)
        : nullptr;
}

bool beginsWithPersonName(QStringView text)
{
    const auto end = std::ranges::find_if_not(text, isIdeograph);
    return end - text.begin() <= longestPersonName;
}

// 1 for the first character by pinyin and so on; of a rare one its own number, which is larger.
QChar placeOf(QChar c)
{
    static const QHash<QChar, QChar> places = [] {
        QFile file(u":/pinyin/order.txt"_s);
        const QString order =
            file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        Q_ASSERT(!order.isEmpty() && order.size() < firstIdeograph);
        QHash<QChar, QChar> found;
        for (qsizetype i = 0; i < order.size(); ++i)
            found.insert(order.at(i), QChar(char16_t(i + 1)));
        return found;
    }();
    return places.value(c, c);
}

} // namespace

QString pinyinSortKey(QStringView text)
{
    const QString plain = foldToHalfWidth(text).trimmed().toLower();
    const QString initials = pinyinInitials(text);
    const bool isChinese = !plain.isEmpty() && isIdeograph(plain.front());
    const QChar place = isChinese ? placeOf(plain.front()) : QChar(u'\0');
    return initials.left(1) + place + initials.mid(1) + plain;
}

QString pinyinInitials(QStringView text)
{
    // The dot between name and unit ends the name, and folding would take it away.
    const QString halfWidth = foldToHalfWidth(text).trimmed().toLower();
    const bool isPerson = beginsWithPersonName(halfWidth);
    QString found;
    for (QStringView rest(halfWidth); !rest.isEmpty();) {
        const Reading *reading = wordAt(rest);
        if (!reading && isPerson && rest.size() == halfWidth.size())
            reading = readingAt(rest, surnames);
        found += reading ? reading->initials.toString() : initialOf(rest.front());
        rest = rest.sliced(reading ? reading->text.size() : 1);
    }
    return found;
}

} // namespace beian
