// SPDX-License-Identifier: MIT
#include <QtCore/qbuffer.h>

#include "app/export/filingtable.h"
#include "app/tables/tableformats.h"
#include "app/time/beijingtime.h"
#include "fuzzing.h"

namespace {

using namespace beian;

ImportOptions options()
{
    return {.now = fromBeijing(QDate(2026, 11, 26), QTime(16, 0)),
            .keepsFullNumbers = true,
            .knownKeys = {}};
}

QByteArray exported(const QList<FilingRecord> &records)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const TableFormat &format = *formatNamed(QStringLiteral(".csv"));
    require(
        exportFilings(records, builtInRules(), {.now = {}, .hasFullNumbers = true}, format, buffer)
            .isOk());
    return buffer.data();
}

} // namespace

// Any bytes as a table: no crash, every row becomes a filing or a fault, and what was taken in is
// taken in again from what is written of it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer table(&bytes);
    table.open(QIODevice::ReadOnly);
    const Result<ImportResult> result = importFilings(table, builtInRules(), options());
    if (!result || result->records.isEmpty())
        return 0;
    for (const FilingRecord &record : result->records) {
        for (const KeptPerson &person : record.persons)
            require(!person.number || record.find(*person.number));
    }
    QByteArray written = exported(result->records);
    QBuffer again(&written);
    again.open(QIODevice::ReadOnly);
    const Result<ImportResult> second = importFilings(again, builtInRules(), options());
    require(second.isOk());
    require(second->records.size() + second->duplicates + second->faults.size()
            == result->records.size());
    return 0;
}
