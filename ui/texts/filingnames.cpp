// SPDX-License-Identifier: MIT
#include "ui/texts/filingnames.h"

#include "app/support/repeatable.h"
#include "ui/texts/language.h"

namespace beian {

using namespace Qt::StringLiterals;

QString applicantText(const FilingRecord &record, bool isMasked)
{
    const QString name = inOneLine(record.applicant);
    if (name.isEmpty() && !record.orderNumber.isEmpty() && !isMasked)
        return inOneLine(record.orderNumber);
    if (name.isEmpty())
        return record.numbers.isEmpty() ? u"—"_s : record.numbers.constFirst().mask;
    return isMasked ? firstCharacter(name) + "**"_L1 : name;
}

QString windowName(const FilingRecord &record, const RuleBook &rules, bool isMasked)
{
    if (!record.applicant.isEmpty())
        return applicantText(record, isMasked);
    QStringList parts;
    if (const Province *province = rules.province(record.provinceCode))
        parts << province->shortName.in(uiLanguage());
    if (record.type)
        parts << rules.filingType(*record.type).name.in(uiLanguage());
    if (!record.numbers.isEmpty())
        parts << record.numbers.constFirst().mask;
    return joinedFacts(parts);
}

} // namespace beian
