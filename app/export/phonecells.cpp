// SPDX-License-Identifier: MIT
#include "app/export/phonecells.h"

#include <algorithm>

#include <QtCore/qregularexpression.h>

#include "app/identity/phonelist.h"
#include "app/support/textfolding.h"
#include "app/tables/tablecells.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// What is beside a number in its cell: 张三13800138000. Whose it is cannot be told for sure.
bool hasWordsBesideNumber(const QString &cell)
{
    static const QRegularExpression number(u"[0-9]{7}|\\*{4}"_s);
    static const QRegularExpression word(u"(?![xX和及与或无])\\p{L}"_s);
    const QString text = foldToHalfWidth(cell);
    return !isShortenedNumber(text) && number.match(withoutSeparators(text)).hasMatch()
        && word.match(text).hasMatch();
}

// 0 is what a spreadsheet shows of a blank cell to which another one refers.
bool isUnknown(const QString &phone)
{
    static const QStringList words{u"无"_s,   u"暂无"_s,   u"未知"_s,   u"不详"_s,   u"待定"_s, u"空"_s,
                                   u"没有"_s, u"未填"_s,   u"未填写"_s, u"未提供"_s, u"待补"_s, u"待补充"_s,
                                   u"待确认"_s, u"tbd"_s,  u"?"_s,      u"0"_s};
    return words.contains(foldForSearch(phone));
}

} // namespace

bool isSameAsSubject(const QString &cell)
{
    static const QRegularExpression shape(
        u"\\A[同与和](?:主体|主办单位|左)(?:负责人)?(?:手机|电话)?(?:号码?)?(?:相同|一致|一样)?\\z"_s);
    return shape.match(foldForSearch(cell)).hasMatch();
}

Result<QStringList> phonesIn(const RowCells &cells, FilingColumn column)
{
    const QString cell = cells.value(column);
    QStringList phones;
    for (const QString &text : splitPhones(cell)) {
        const QString phone = digitsOfCell(textOfCell(text));
        if (!phone.isEmpty())
            phones << (isUnknown(phone) ? QString() : phone);
    }
    const bool isShortened = std::ranges::any_of(phones, isShortenedNumber);
    if (isShortened)
        return Error{ErrorKind::ImportNumberShortened, columnTitle(column)};
    if (hasWordsBesideNumber(cell))
        return Error{ErrorKind::ImportNumberMixed, columnTitle(column)};
    return phones;
}

FilingColumn columnOfRole(const RowCells &cells, FilingColumn phone, FilingColumn contact)
{
    static const QRegularExpression number(u"[0-9]{7}|[*＊]{4}"_s);
    const bool hasNumber =
        number.match(withoutSeparators(foldToHalfWidth(cells.value(contact)))).hasMatch();
    return cells.contains(phone) || !hasNumber ? phone : contact;
}

} // namespace beian
