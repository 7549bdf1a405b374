// SPDX-License-Identifier: MIT
#include "app/sms/namefit.h"

#include <algorithm>

#include <QtCore/qregularexpression.h>
#include <QtCore/qstringlist.h>

#include "app/support/textfolding.h"

using namespace Qt::StringLiterals;

namespace beian {

namespace {

enum class NameKind {
    Person,
    Organisation,
    Unknown,
};

// Letters and digits of any script, folded: what is left of a name without brackets, blanks and
// the stars of a mask.
QString bare(QStringView name)
{
    QString kept;
    for (const QChar c : foldForSearch(name)) {
        if (c.isLetterOrNumber())
            kept += c;
    }
    return kept;
}

// Without what many names share: forms of address and of companies.
QString essence(QStringView name)
{
    static const QRegularExpression shared(
        u"先生|女士|小姐|(?:有限责任|股份有限|有限)?公司$|(?:co|ltd|inc|llc|corp)$"_s);
    return bare(name).remove(shared);
}

// Every character of the one is in the other, in the same order.
bool mayBeShortFor(QStringView shorter, QStringView longer)
{
    for (const QChar c : longer) {
        if (!shorter.isEmpty() && shorter.front() == c)
            shorter = shorter.sliced(1);
    }
    return shorter.isEmpty();
}

bool mayBeTheSame(const QString &left, const QString &right)
{
    return mayBeShortFor(left, right) || mayBeShortFor(right, left);
}

NameKind kindOf(QStringView name)
{
    static const QRegularExpression provider(u"云$|云(?:计算|服务|科技)"_s);
    static const QRegularExpression organisation(
        u"公司|集团|中心|学校|大学|学院|医院|协会|学会|工作室|事务所|研究|委员会|政府|银行|科技|"
        "网络|传媒|[局厂店社部馆网]$|(?:ltd|inc|llc|corp)$"_s);
    // Two to four characters, with the form of address or the stars of a mask beside them.
    static const QRegularExpression person(u"^\\p{Han}{1,4}$"_s);
    const QString text = bare(name);
    if (provider.match(essence(name)).hasMatch())
        return NameKind::Unknown;
    if (organisation.match(text).hasMatch())
        return NameKind::Organisation;
    return person.match(essence(name)).hasMatch() ? NameKind::Person : NameKind::Unknown;
}

bool isDomain(const QString &site)
{
    static const QRegularExpression domain(u"^[a-z0-9-]+(?:\\.[a-z0-9-]+)+$"_s);
    return domain.match(site).hasMatch();
}

QString domainOf(const QString &site)
{
    const QString folded = foldToHalfWidth(site).trimmed().toLower();
    return folded.startsWith("www."_L1) ? folded.sliced(4) : folded;
}

} // namespace

bool differInName(const QString &name, const QString &known)
{
    static const QRegularExpression between(u"[\\s\u00B7\u2022,，、;；/|]+"_s);
    const QString wanted = essence(name);
    bool isComparable = false;
    // A name can hold blanks itself: the whole is one of the names it may be.
    for (const QString &part : known.split(between, Qt::SkipEmptyParts) + QStringList{known}) {
        const QString one = essence(part);
        if (one.isEmpty())
            continue;
        if (mayBeTheSame(wanted, one))
            return false;
        const NameKind kind = kindOf(part);
        isComparable = isComparable || (kind != NameKind::Unknown && kind == kindOf(name));
    }
    return isComparable;
}

bool differInSite(const QString &site, const QString &known)
{
    const QString left = domainOf(site);
    const QString right = domainOf(known);
    if (isDomain(left) != isDomain(right))
        return false;
    if (isDomain(left))
        return !left.endsWith(u'.' + right) && !right.endsWith(u'.' + left) && left != right;
    return !mayBeTheSame(bare(site), bare(known));
}

} // namespace beian
