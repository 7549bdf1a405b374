// SPDX-License-Identifier: MIT
#include "app/cli/plantable.h"

#include "app/cli/planoutput.h"
#include "app/cli/tableinput.h"
#include "app/cli/tablereport.h"
#include "app/export/tablereading.h"
#include "app/filing/forecast.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// The filing of a row. A number of which the table has the mask alone is not known.
Result<Filing> filingOf(const FilingRecord &record)
{
    // Rows that say that they are drafts may lack anything.
    if (record.provinceCode.isEmpty())
        return Error{ErrorKind::ImportCellMissing, columnTitle(FilingColumn::Province)};
    if (!record.type)
        return Error{ErrorKind::ImportCellMissing, columnTitle(FilingColumn::Type)};
    const bool hasPart = record.type == FilingType::Change || record.type == FilingType::Cancel;
    if (hasPart && record.part == FilingPart::None)
        return Error{ErrorKind::ImportCellMissing, columnTitle(FilingColumn::Part)};
    Filing filing{record.provinceCode, record.submitted, *record.type,  record.part,
                  record.rules,        {},               record.service};
    for (const KeptPerson &person : record.persons) {
        const KeptNumber *number = person.number ? record.find(*person.number) : nullptr;
        filing.persons << Person{person.role, number ? number->phone : QString(),
                                 person.isOptional};
    }
    return filing;
}

class PlanAnswers final
{
public:
    PlanAnswers(OutputFormat format, const CommandContext &context)
        : m_format(format)
        , m_context(context)
    { }

    void take(const FoundRow &row)
    {
        if (row.skipped) {
            tellSkippedRow({row.line, *row.skipped}, m_format, m_context);
            return;
        }
        const Result<Filing> filing =
            row.record ? filingOf(*row.record) : Result<Filing>(row.record.error());
        if (!filing) {
            tellBadRow(row.line, filing.error(), m_format, m_context);
            m_code = ExitCode::Rejected;
            return;
        }
        const Forecast answer = forecast(m_context.rules, *filing);
        if (m_format == OutputFormat::Json)
            writeJson(m_context.out, planJson(answer, m_context));
        else
            writeLine(m_context.out, planRowLine(row.line, answer));
    }
    [[nodiscard]] ExitCode code() const { return m_code; }

private:
    const OutputFormat m_format;
    const CommandContext &m_context;
    ExitCode m_code = ExitCode::Done;
};

// Answers each row. An error is one of the table as a whole, or of its rest.
Result<ExitCode> planRows(QIODevice &device, OutputFormat format, const CommandContext &context)
{
    ImportOptions options;
    options.now = context.clock.now();
    options.takesAnyDay = true;
    TableReading reading(context.rules, options);
    if (const Result<void> opened = reading.open(device); !opened)
        return opened.error();
    tellUnread(reading.header(), format, context);
    PlanAnswers answers(format, context);
    bool hasRows = false;
    while (const std::optional<FoundRow> row = reading.next()) {
        hasRows = hasRows || row->skipped != SkipReason::Preface;
        answers.take(*row);
    }
    if (const Result<void> ending = reading.ending(); !ending)
        return ending.error();
    return hasRows ? Result<ExitCode>(answers.code()) : Error{ErrorKind::ImportEmpty, {}};
}

} // namespace

ExitCode planTable(const QString &fileName, OutputFormat format, const CommandContext &context)
{
    TableInput input(fileName);
    const Result<QIODevice *> device = input.open();
    if (!device)
        return refuseUsage(device.error(), format, context);
    const Result<ExitCode> code = planRows(**device, format, context);
    if (const Result<void> whole = input.ending(); !whole)
        return refuseUsage(whole.error(), format, context);
    return code ? *code : refuseUsage(code.error(), format, context);
}

} // namespace beian
