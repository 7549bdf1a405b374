// SPDX-License-Identifier: MIT
#include "app/export/filingrow.h"

#include <algorithm>

#include "app/export/csvcells.h"
#include "app/export/filingfields.h"
#include "app/export/numbercells.h"
#include "app/export/personcells.h"
#include "app/record/recordchanges.h"
#include "app/record/recordsummary.h"
#include "app/support/repeatable.h"
#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemembered = 1000;
constexpr int mostRounds = 1000;

Error invalid(CsvColumn column)
{
    return {ErrorKind::ImportCellInvalid, columnTitle(column)};
}

// An instant alone in its cell stays a date that can be sorted; with milliseconds Excel would show
// "32:05.1".
bool isTextForSpreadsheets(CsvColumn column, const QString &text)
{
    switch (column) {
    case CsvColumn::Applicant:
    case CsvColumn::OrderNumber:
        return true;
    case CsvColumn::SubjectPhone:
    case CsvColumn::SitePhone:
        return std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
    default:
        return text.contains(u'.') && !text.contains(listSeparator());
    }
}

RowCells filingCells(const FilingRecord &record, const RuleBook &rules, const QDateTime &now)
{
    const Province *province = rules.province(record.provinceCode);
    const RecordSummary summary = summaryOf(record, now);
    return {
        {CsvColumn::Applicant, record.applicant},
        {CsvColumn::OrderNumber, record.orderNumber},
        {CsvColumn::Province, province ? province->shortName.chinese : QString()},
        {CsvColumn::Submitted, record.submitted.toString(Qt::ISODate)},
        {CsvColumn::Type, record.type ? rules.filingType(*record.type).name.chinese : QString()},
        {CsvColumn::Part, partText(record.part)},
        {CsvColumn::State, stateText(summary.state)},
        {CsvColumn::Deadline, momentText(summary.deadline)},
        {CsvColumn::Round, QString::number(record.round)},
        {CsvColumn::Rules, ruleChoiceText(record.rules)},
        {CsvColumn::ReceivedAnyway, record.isReceivedAnyway ? yesText() : QString()},
        {CsvColumn::NumberChanging, record.isNumberChanging ? yesText() : QString()},
        {CsvColumn::CreatedAt, momentText(record.createdAt)},
    };
}

std::optional<Error> checkedTexts(const FilingRecord &record)
{
    if (isShortenedNumber(record.orderNumber))
        return Error{ErrorKind::ImportNumberShortened, columnTitle(CsvColumn::OrderNumber)};
    if (looksSecret(record.applicant) || holdsIdCard(record.orderNumber))
        return Error{ErrorKind::LooksSecret, {}};
    return std::nullopt;
}

// A change or a cancellation has to say what of.
std::optional<Error> readType(const RowCells &cells, const RuleBook &rules, bool isDraft,
                              FilingRecord &record)
{
    const QString text = cells.value(CsvColumn::Type);
    if (text.isEmpty() && isDraft)
        return std::nullopt;
    if (text.isEmpty())
        return Error{ErrorKind::ImportCellMissing, columnTitle(CsvColumn::Type)};
    const Result<TypeAndPart> found = parseType(text, rules);
    if (!found)
        return found.error();
    record.type = found->type;
    record.part = found->part;
    const bool hasPart = found->type == FilingType::Change || found->type == FilingType::Cancel;
    if (!hasPart || found->part != FilingPart::None)
        return std::nullopt;
    const QString partCell = cells.value(CsvColumn::Part);
    if (partCell.isEmpty())
        return isDraft
            ? std::nullopt
            : std::optional(Error{ErrorKind::ImportCellMissing, columnTitle(CsvColumn::Part)});
    const std::optional<FilingPart> part = parsePart(partCell);
    if (!part || (*part == FilingPart::Both && found->type == FilingType::Cancel))
        return invalid(CsvColumn::Part);
    record.part = *part;
    return std::nullopt;
}

std::optional<Error> readSwitch(const RowCells &cells, CsvColumn column, bool &isOn)
{
    if (!cells.contains(column))
        return std::nullopt;
    const std::optional<bool> value = parseYesNo(cells.value(column));
    if (!value)
        return invalid(column);
    isOn = *value;
    return std::nullopt;
}

} // namespace

QStringList rowOf(const FilingRecord &record, const RuleBook &rules, const ExportOptions &options)
{
    const FilingRecord ordered = withNumbersInOrder(record);
    RowCells cells = filingCells(ordered, rules, options.now);
    cells.insert(personCells(ordered, rules, options.hasFullNumbers));
    cells.insert(numberCells(ordered, rules));
    QStringList row;
    for (const CsvColumn column : exportedColumns()) {
        const QString text = cells.value(column);
        row << (isTextForSpreadsheets(column, text) ? cellOfText(text) : text);
    }
    return row;
}

Result<FilingRecord> FilingRowReader::read(const RowCells &cells)
{
    FilingRecord record;
    record.id = QUuid::createUuid();
    record.applicant = maskPhones(cells.value(CsvColumn::Applicant));
    record.orderNumber = cells.value(CsvColumn::OrderNumber);
    if (const auto error = checkedTexts(record))
        return *error;
    if (const auto error = readPlace(cells, record))
        return *error;
    if (const auto error = readDetails(cells, record))
        return *error;
    if (const auto error = readPersons(cells, m_rules, record))
        return *error;
    if (const auto error = readNumberCells(cells, m_rules, m_options.now, record))
        return *error;
    if (!m_options.keepsFullNumbers) {
        for (KeptNumber &number : record.numbers)
            number.phone.clear();
    }
    return record;
}

// Where, when and what.
std::optional<Error> FilingRowReader::readPlace(const RowCells &cells, FilingRecord &record)
{
    const bool isDraft = cells.value(CsvColumn::State) == stateText(FilingState::Draft);
    if (cells.contains(CsvColumn::Province)) {
        const Result<QString> code = provinceCode(cells.value(CsvColumn::Province));
        if (!code)
            return code.error();
        record.provinceCode = *code;
    } else if (!isDraft) {
        return Error{ErrorKind::ImportCellMissing, columnTitle(CsvColumn::Province)};
    }
    record.submitted = beijingDate(m_options.now);
    if (cells.contains(CsvColumn::Submitted)) {
        const Result<QDate> date = parseDateCell(cells.value(CsvColumn::Submitted));
        if (!date)
            return date.error();
        record.submitted = *date;
    }
    return readType(cells, m_rules, isDraft, record);
}

Result<QString> FilingRowReader::provinceCode(const QString &text)
{
    if (const auto known = m_provinceCodes.constFind(text); known != m_provinceCodes.constEnd())
        return *known;
    QList<const Province *> found = m_rules.provincesNamed(text);
    for (const Province &province : m_rules.provinces) {
        // "浙江省杭州市": only behind the full name, since 海南州 is in 青海.
        if (found.isEmpty() && text.startsWith(province.name.chinese))
            found << &province;
    }
    if (found.isEmpty())
        return Error{ErrorKind::UnknownProvince, repeatable(text)};
    if (found.size() > 1) {
        QStringList names;
        for (const Province *province : std::as_const(found))
            names << province->shortName.chinese;
        return Error{ErrorKind::AmbiguousProvince, names.join(u"、"_s)};
    }
    if (m_provinceCodes.size() < mostRemembered)
        m_provinceCodes.insert(text, found.constFirst()->code);
    return found.constFirst()->code;
}

std::optional<Error> FilingRowReader::readDetails(const RowCells &cells, FilingRecord &record) const
{
    if (const QString text = cells.value(CsvColumn::Rules); !text.isEmpty()) {
        const std::optional<RuleChoice> choice = parseRuleChoice(text);
        if (!choice)
            return invalid(CsvColumn::Rules);
        record.rules = *choice;
    }
    if (const auto error = readSwitch(cells, CsvColumn::ReceivedAnyway, record.isReceivedAnyway))
        return error;
    if (const auto error = readSwitch(cells, CsvColumn::NumberChanging, record.isNumberChanging))
        return error;
    if (const QString text = cells.value(CsvColumn::Round); !text.isEmpty()) {
        record.round = text.toInt();
        if (record.round < 1 || record.round > mostRounds)
            return invalid(CsvColumn::Round);
    }
    record.createdAt = m_options.now.toUTC();
    if (const QString text = cells.value(CsvColumn::CreatedAt); !text.isEmpty()) {
        const std::optional<QDateTime> created = parseMoment(text, m_options.now);
        if (!created)
            return invalid(CsvColumn::CreatedAt);
        record.createdAt = *created;
    }
    return std::nullopt;
}

} // namespace beian
