// SPDX-License-Identifier: MIT
#include "app/export/personnames.h"

#include <algorithm>

#include <QtCore/qregularexpression.h>

#include "app/support/textfolding.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

QString roleText(Role role)
{
    return role == Role::Subject ? u"主体"_s : u"网站"_s;
}

QString optionalText()
{
    return u"可选"_s;
}

QString byHandText()
{
    return u"自加"_s;
}

// Sets what one word in the brackets says.
bool applyTrait(const QString &trait, const RuleBook &rules, KeptPerson &person)
{
    if (trait == optionalText()) {
        person.isOptional = true;
        return true;
    }
    if (trait == byHandText()) {
        person.isAddedByHand = true;
        return true;
    }
    const auto found = std::ranges::find_if(rules.carriers, [&](const CarrierRules &carrier) {
        return trait == carrier.name.chinese || trait == carrier.id;
    });
    if (found == rules.carriers.cend())
        return false;
    person.carrier = found->carrier;
    return true;
}

// "主体", "主体负责人", "网站2", "entity", "site 2"
const QRegularExpression &labelShape()
{
    static const QRegularExpression shape(
        u"\\A(?:(?<subject>主体|subject|entity)|网站|site)(?:负责人)?(?<place>[1-9][0-9]?)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape;
}

Role roleOf(const QRegularExpressionMatch &match)
{
    return match.hasCaptured(u"subject"_s) ? Role::Subject : Role::Site;
}

} // namespace

QString personText(const KeptPerson &person, const RuleBook &rules)
{
    QStringList traits;
    if (person.isOptional)
        traits << optionalText();
    if (person.isAddedByHand)
        traits << byHandText();
    if (person.carrier)
        traits << rules.carrier(*person.carrier).name.chinese;
    if (traits.isEmpty())
        return roleText(person.role);
    return roleText(person.role) + u"（"_s + traits.join(u"、"_s) + u"）"_s;
}

std::optional<KeptPerson> parsePerson(const QString &text, const RuleBook &rules)
{
    QString label = withoutSeparators(foldToHalfWidth(text));
    QStringList traits;
    if (const qsizetype bracket = label.indexOf(u'('); bracket > 0 && label.endsWith(u')')) {
        traits = label.sliced(bracket + 1).chopped(1).split(u'、');
        label.truncate(bracket);
    }
    const QRegularExpressionMatch match = labelShape().match(label);
    if (!match.hasMatch())
        return std::nullopt;
    KeptPerson person;
    person.role = roleOf(match);
    for (const QString &trait : std::as_const(traits)) {
        if (!applyTrait(trait, rules, person))
            return std::nullopt;
    }
    return person;
}

QString personLabel(const QList<KeptPerson> &persons, qsizetype index)
{
    const Role role = persons.at(index).role;
    const auto isOfRole = [role](const KeptPerson &person) { return person.role == role; };
    if (std::ranges::count_if(persons, isOfRole) == 1)
        return roleText(role);
    const auto end = persons.begin() + index + 1;
    return roleText(role) + QString::number(std::count_if(persons.begin(), end, isOfRole));
}

qsizetype personLabelled(const QList<KeptPerson> &persons, const QString &label)
{
    const QRegularExpressionMatch match =
        labelShape().match(withoutSeparators(foldToHalfWidth(label)));
    if (!match.hasMatch())
        return -1;
    int place = match.hasCaptured(u"place"_s) ? match.captured(u"place"_s).toInt() : 1;
    for (qsizetype i = 0; i < persons.size(); ++i) {
        if (persons.at(i).role == roleOf(match) && --place == 0)
            return i;
    }
    return -1;
}

} // namespace beian
