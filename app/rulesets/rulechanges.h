// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>
#include <QtCore/quuid.h>

#include "app/record/filingrecord.h"
#include "app/rules/rulebook.h"

namespace beian {

// One fact that two sets of rules tell differently.
struct RuleChange
{
    QString file; // "national.json"
    QString fact; // where in it, from outside: "hours › value"; entries by their names
    QString before; // empty: it is new
    QString after; // empty: it is no longer there

    friend bool operator==(const RuleChange &, const RuleChange &) = default;
};

// All of them, file by file; texts in `language`. Entries of a list are compared by what names them
// (id, code, type), wherever they are in it.
[[nodiscard]] QList<RuleChange> ruleChanges(const RuleFiles &before, const RuleFiles &after,
                                            Language language);

// What the rules say of a kept filing.
struct FilingUnderRules
{
    QList<Role> required;
    QList<Role> optional;
    QUrl page; // where to verify
    int hours = 0; // from receiving the SMS; 0: nobody has to verify

    friend bool operator==(const FilingUnderRules &, const FilingUnderRules &) = default;
};
[[nodiscard]] FilingUnderRules filingUnderRules(const FilingRecord &record, const RuleBook &rules);

// A kept filing that the new rules treat otherwise.
struct ChangedFiling
{
    QUuid id;
    FilingUnderRules before;
    FilingUnderRules after;
};
[[nodiscard]] QList<ChangedFiling> changedFilings(const QList<FilingRecord> &records,
                                                  const RuleBook &before, const RuleBook &after);

// What is different since other rules came into force.
struct RuleNews
{
    RuleFiles before;
    RuleFiles after;
    QList<ChangedFiling> filings;
};

} // namespace beian
