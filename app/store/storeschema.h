// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>

#include "app/store/sqlaccess.h"
#include "app/support/result.h"

namespace beian {

// The number of the last step in resources/store, which is the version of the schema.
[[nodiscard]] int schemaVersion();

// What the tables and indexes of a file are, without blanks, comments and quotes: SHA-256 in hex.
[[nodiscard]] Result<QByteArray> schemaFingerprint(SqlAccess &access);
// That of a file after the last step: a new step brings a new one. A start that meets it need not
// take the steps to compare with them, which costs more than to read the first filings.
inline constexpr char lastSchemaFingerprint[] =
    "4e3abef90ea52e700cb407d27df6ab33bc5d12edcc5897ef27de2e7e32be7894";

// Does it say that it is a file of this program, of whatever version?
[[nodiscard]] Result<bool> isOurFile(SqlAccess &access);
// StoreTooNew for a file of a newer program; StoreDamaged for one that is not ours, or whose tables
// are not those of the version that it says it has.
[[nodiscard]] Result<void> checkSchema(SqlAccess &access);
// The same, and StoreDamaged for a file without any table, as a backup never is.
[[nodiscard]] Result<void> checkFilledSchema(SqlAccess &access);
// Takes the steps that are missing, each in a transaction of its own.
[[nodiscard]] Result<void> bringUpToDate(SqlAccess &access);
// The same for what is left of a damaged file, by its tables: the number that it bears may be what is
// damaged. Where a step cannot be taken, or the tables are those of no version, it stays as it is.
void bringDamagedUpToDate(SqlAccess &access);

enum class CheckDepth {
    Quick, // the structure: for every start
    Indexes, // also whether indexes and rows agree
    Full, // also whether every word is one of ours: ten times as long
};
// StoreDamaged when the file is.
[[nodiscard]] Result<void> checkIntegrity(SqlAccess &access, CheckDepth depth);
// Whether indexes and tables agree. An index is written again where that mends it; StoreDamaged
// where it does not.
[[nodiscard]] Result<void> mendIndexes(SqlAccess &access, CheckDepth depth);

} // namespace beian
