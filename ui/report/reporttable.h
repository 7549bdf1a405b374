// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

#include "app/outcome/outcomereport.h"
#include "app/rules/rulebook.h"

namespace beian {

// A part of the report in words, the same on the screen, on paper and for a screen reader.
struct ReportTable
{
    QString title;
    QStringList heads;
    QStringList meanings; // beside the heads; may be empty
    QList<QStringList> rows; // as many cells as heads
    // Columns behind the first hold sentences and not figures.
    bool isProse = false;

    friend bool operator==(const ReportTable &, const ReportTable &) = default;
};

[[nodiscard]] ReportTable stepTable(const OutcomeReport &report, ReportStep step);
[[nodiscard]] ReportTable typeTable(const OutcomeReport &report, const RuleBook &rules);
[[nodiscard]] ReportTable provinceTable(const OutcomeReport &report, const RuleBook &rules);
// Each cause with its number, its share and what it means.
[[nodiscard]] ReportTable causeTable(const OutcomeFigures &total);
// What a report says for a kind of filing and a province.
[[nodiscard]] QString typeName(FilingType type, const RuleBook &rules);
[[nodiscard]] QString provinceName(const QString &code, const RuleBook &rules);

} // namespace beian
