// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

#include "app/rules/rulebook.h"

// The rows below the header of a hand-written table in tests/data.
[[nodiscard]] QList<QStringList> readTable(const QString &fileName);

// Who must verify under the national rules, written by hand from their texts.
struct NationalRow
{
    beian::FilingType type;
    beian::FilingPart part;
    QList<beian::Role> required;
    QList<beian::Role> optional;
};
[[nodiscard]] QList<NationalRow> readNationalTable();
