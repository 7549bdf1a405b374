// SPDX-License-Identifier: MIT
#include "app/export/filingrowreader.h"

#include "app/export/datecells.h"
#include "app/export/filingfields.h"
#include "app/export/numbercells.h"
#include "app/export/personcells.h"
#include "app/record/recordchanges.h"
#include "app/record/secretnames.h"
#include "app/support/repeatable.h"
#include "app/support/textfolding.h"
#include "app/tables/tablecells.h"
#include "app/time/beijingtime.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemembered = 1000;
constexpr int mostRounds = 1000;

// The word alone, or the kind of filing with it, as the tiles of the wizard have it: 变更主体, 注销网站.
std::optional<FilingPart> partOf(const QString &text, const RuleBook &rules, FilingType type)
{
    if (const std::optional<FilingPart> part = parsePart(text))
        return part;
    const Result<NamedFilingType> named = parseType(text, rules);
    return named && named->type == type && named->part != FilingPart::None
        ? std::optional(named->part)
        : std::nullopt;
}

// A change or a cancellation has to say what of.
Result<void> readPart(const RowCells &cells, const RuleBook &rules, bool isDraft, FilingRecord &record)
{
    const QString text = cells.value(FilingColumn::Part);
    if (text.isEmpty() && isDraft)
        return {};
    if (text.isEmpty())
        return Error{ErrorKind::ImportCellMissing, columnTitle(FilingColumn::Part)};
    const std::optional<FilingPart> part = partOf(text, rules, *record.type);
    if (!part || (*part == FilingPart::Both && record.type == FilingType::Cancel))
        return invalidCell(FilingColumn::Part);
    record.part = *part;
    return {};
}

Result<void> readType(const RowCells &cells, const RuleBook &rules, bool isDraft,
                      FilingRecord &record)
{
    const QString text = cells.value(FilingColumn::Type);
    if (text.isEmpty() && isDraft)
        return {};
    if (text.isEmpty())
        return Error{ErrorKind::ImportCellMissing, columnTitle(FilingColumn::Type)};
    const Result<NamedFilingType> found = parseType(text, rules);
    if (!found)
        return found.error();
    record.type = found->type;
    record.part = found->part;
    record.service = found->service.value_or(ServiceKind::Website);
    const QList<ServiceKind> services = parseServices(cells.value(FilingColumn::Service));
    if (!services.isEmpty()) {
        if (found->service && !services.contains(*found->service))
            return invalidCell(FilingColumn::Service);
        record.service = services.constFirst();
    }
    const bool hasPart = found->type == FilingType::Change || found->type == FilingType::Cancel;
    return hasPart && found->part == FilingPart::None ? readPart(cells, rules, isDraft, record)
                                                      : Result<void>();
}

Result<void> readSwitch(const RowCells &cells, FilingColumn column, bool &isOn)
{
    if (!cells.contains(column))
        return {};
    const std::optional<bool> value = parseYesNo(cells.value(column));
    if (!value)
        return invalidCell(column);
    isOn = *value;
    return {};
}

} // namespace

Result<FilingRecord> FilingRowReader::read(const RowCells &cells)
{
    FilingRecord record;
    record.id = QUuid::createUuid();
    for (const auto &step : {&FilingRowReader::readTexts, &FilingRowReader::readPlace,
                             &FilingRowReader::readDetails, &FilingRowReader::readNumbers}) {
        if (const Result<void> done = (this->*step)(cells, record); !done)
            return done.error();
    }
    return record;
}

Result<void> FilingRowReader::readTexts(const RowCells &cells, FilingRecord &record)
{
    record.applicant = withoutInvisibleEnds(maskPhones(cells.value(FilingColumn::Applicant)));
    record.note = beginningOf(withoutSecrets(cells.value(FilingColumn::Note)), longestNote);
    record.orderNumber = withoutInvisibleEnds(digitsOfCell(cells.value(FilingColumn::OrderNumber)));
    if (isShortenedNumber(record.orderNumber))
        return Error{ErrorKind::ImportNumberShortened, columnTitle(FilingColumn::OrderNumber)};
    if (looksSecretInName(record.applicant) || holdsDocumentNumber(record.orderNumber))
        return Error{ErrorKind::LooksSecret, {}};
    return {};
}

// Where, when and what.
Result<void> FilingRowReader::readPlace(const RowCells &cells, FilingRecord &record)
{
    const bool isDraft = cells.value(FilingColumn::State) == stateText(FilingState::Draft);
    if (cells.contains(FilingColumn::Province)) {
        const Result<QString> code = provinceCode(cells.value(FilingColumn::Province));
        if (!code)
            return code.error();
        record.provinceCode = *code;
    } else if (!isDraft) {
        return Error{ErrorKind::ImportCellMissing, columnTitle(FilingColumn::Province)};
    }
    if (const Result<void> dated = readDates(cells, record); !dated)
        return dated;
    return readType(cells, m_rules, isDraft, record);
}

// A table without a day of submission has at least the day on which the order was made.
Result<void> FilingRowReader::readDates(const RowCells &cells, FilingRecord &record) const
{
    record.createdAt = m_options.now.toUTC();
    if (const QString text = cells.value(FilingColumn::CreatedAt); !text.isEmpty()) {
        const std::optional<QDateTime> created = parseMomentCell(text, m_options.now);
        if (!created)
            return invalidCell(FilingColumn::CreatedAt);
        record.createdAt = *created;
    }
    record.submitted = beijingDate(record.createdAt);
    if (cells.contains(FilingColumn::Submitted)) {
        const Result<QDate> date = parseDateCell(cells.value(FilingColumn::Submitted));
        if (!date)
            return date.error();
        record.submitted = *date;
    }
    // Rules that do not hold yet, or not any more, would say that nobody must verify.
    const bool isPossible =
        record.submitted <= beijingDate(m_options.now) && record.submitted >= firstFilingDay();
    if (!isPossible && !m_options.takesAnyDay)
        return Error{ErrorKind::InvalidDate, record.submitted.toString(Qt::ISODate)};
    return {};
}

Result<QString> FilingRowReader::provinceCode(const QString &text)
{
    if (const auto known = m_provinceCodes.constFind(text); known != m_provinceCodes.constEnd())
        return *known;
    const Result<QString> code = m_places.provinceCodeOf(text);
    if (code && m_provinceCodes.size() < mostRemembered)
        m_provinceCodes.insert(text, *code);
    return code;
}

Result<void> FilingRowReader::readDetails(const RowCells &cells, FilingRecord &record)
{
    if (const QString text = cells.value(FilingColumn::Rules); !text.isEmpty()) {
        const std::optional<RuleChoice> choice = parseRuleChoice(text);
        if (!choice)
            return invalidCell(FilingColumn::Rules);
        record.rules = *choice;
    }
    if (const auto read = readSwitch(cells, FilingColumn::ReceivedAnyway, record.isReceivedAnyway);
        !read)
        return read;
    if (const auto read = readSwitch(cells, FilingColumn::NumberChanging, record.isNumberChanging);
        !read)
        return read;
    if (const QString text = cells.value(FilingColumn::Round); !text.isEmpty()) {
        record.round = text.toInt();
        if (record.round < 1 || record.round > mostRounds)
            return invalidCell(FilingColumn::Round);
    }
    return {};
}

Result<void> FilingRowReader::readNumbers(const RowCells &cells, FilingRecord &record)
{
    if (const Result<void> read = readPersons(cells, m_rules, record); !read)
        return read;
    return readNumberCells(cells, m_rules, m_options.now, record);
}

} // namespace beian
