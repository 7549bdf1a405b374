// SPDX-License-Identifier: MIT
#include "app/rulesets/rulechanges.h"

#include <algorithm>
#include <array>

#include <QtCore/qjsonarray.h>

#include "app/filing/forecast.h"
#include "app/record/expectedpersons.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Of a text in all languages, its keys.
constexpr std::array languageKeys{"en"_L1, "zh"_L1, "zh-TW"_L1};

QLatin1StringView keyOf(Language language)
{
    return languageKeys.at(std::size_t(language));
}

bool isText(const QJsonObject &object)
{
    return std::ranges::all_of(languageKeys, [&](QLatin1StringView key) {
        return object.value(key).isString();
    });
}

// Finds what two values tell differently, with the way to it in words.
class Comparison
{
public:
    Comparison(const QString &file, Language language)
        : m_file(file)
        , m_language(language)
    { }

    void compare(const QStringList &way, const QJsonValue &before, const QJsonValue &after)
    {
        if (before == after)
            return;
        if (isBranch(before) && isBranch(after))
            compareObjects(way, before.toObject(), after.toObject());
        else if (isListOfEntries(before) && isListOfEntries(after))
            compareObjects(way, entriesOf(before.toArray()), entriesOf(after.toArray()));
        else
            m_changes << RuleChange{m_file, way.join(u" \u203a "_s), shown(before), shown(after)};
    }
    [[nodiscard]] QList<RuleChange> take() { return std::move(m_changes); }

private:
    [[nodiscard]] static bool isBranch(const QJsonValue &value)
    {
        return value.isObject() && !isText(value.toObject());
    }
    [[nodiscard]] static bool isListOfEntries(const QJsonValue &value)
    {
        const QJsonArray list = value.toArray();
        return value.isArray()
            && std::all_of(list.begin(), list.end(),
                           [](const QJsonValue &each) { return each.isObject(); });
    }

    void compareObjects(const QStringList &way, const QJsonObject &before, const QJsonObject &after)
    {
        QStringList keys = before.keys();
        for (const QString &key : after.keys()) {
            if (!before.contains(key))
                keys << key;
        }
        for (const QString &key : std::as_const(keys))
            compare(way + QStringList{key}, before.value(key), after.value(key));
    }

    // By what names them, without a name by its place; several of one name are numbered.
    [[nodiscard]] QJsonObject entriesOf(const QJsonArray &list) const
    {
        QJsonObject entries;
        for (const QJsonValue each : list) {
            const QString named = nameOf(each.toObject());
            const QString name = named.isEmpty() ? QString::number(entries.size() + 1) : named;
            QString key = name;
            for (int number = 2; entries.contains(key); ++number)
                key = u"%1 (%2)"_s.arg(name).arg(number);
            entries.insert(key, each);
        }
        return entries;
    }

    [[nodiscard]] QString nameOf(const QJsonObject &entry) const
    {
        QStringList name;
        for (const QLatin1StringView key : {"id"_L1, "code"_L1, "province"_L1, "type"_L1, "part"_L1}) {
            if (entry.value(key).isString())
                name << entry.value(key).toString();
        }
        const QString spoken = entry.value("name"_L1).toObject().value(keyOf(m_language)).toString();
        if (!spoken.isEmpty())
            name << spoken;
        for (const QLatin1StringView key : {"provinces"_L1, "services"_L1}) {
            for (const QJsonValue each : entry.value(key).toArray())
                name << each.toString();
        }
        return name.join(u' ');
    }

    [[nodiscard]] QString shown(const QJsonValue &value) const
    {
        if (value.isObject() && isText(value.toObject()))
            return value.toObject().value(keyOf(m_language)).toString();
        QStringList parts;
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto each = object.begin(); each != object.end(); ++each)
                parts << each.key() + u'=' + shown(each.value());
        } else if (value.isArray()) {
            for (const QJsonValue each : value.toArray())
                parts << shown(each);
        } else if (!value.isNull() && !value.isUndefined()) {
            parts << value.toVariant().toString();
        }
        return parts.join(u", "_s);
    }

    QString m_file;
    Language m_language;
    QList<RuleChange> m_changes;
};

} // namespace

QList<RuleChange> ruleChanges(const RuleFiles &before, const RuleFiles &after, Language language)
{
    QList<RuleChange> changes;
    for (const QString &name : ruleFileNames()) {
        Comparison comparison(name, language);
        comparison.compare({}, before.value(name), after.value(name));
        changes += comparison.take();
    }
    return changes;
}

FilingUnderRules filingUnderRules(const FilingRecord &record, const RuleBook &rules)
{
    FilingUnderRules under;
    const Province *province = rules.province(record.provinceCode);
    for (const KeptPerson &person : expectedPersons(record, rules))
        (person.isOptional ? under.optional : under.required) << person.role;
    const RuleBody body = rules.bodyOn(record.submitted, record.rules);
    const BodyRules *bodyRules = rules.body(body);
    const bool isAsked = !under.required.isEmpty() || !under.optional.isEmpty();
    if (!province || !bodyRules || !isAsked)
        return under;
    under.page = siteLinks(rules, *province, body).verify;
    under.hours = bodyRules->hours;
    return under;
}

QList<ChangedFiling> changedFilings(const QList<FilingRecord> &records, const RuleBook &before,
                                    const RuleBook &after)
{
    QList<ChangedFiling> changed;
    for (const FilingRecord &record : records) {
        const ChangedFiling filing{record.id, filingUnderRules(record, before),
                                   filingUnderRules(record, after)};
        if (filing.before != filing.after)
            changed << filing;
    }
    return changed;
}

} // namespace beian
