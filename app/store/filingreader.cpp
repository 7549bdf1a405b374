// SPDX-License-Identifier: MIT
#include "app/store/filingreader.h"

#include <algorithm>
#include <utility>

#include "app/store/sqlerrors.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const auto filingColumns = u"f.filing, f.id, f.applicant, f.order_number, f.province, f.submitted, "
                           "f.type, f.part, f.rules, f.is_received_anyway, "
                           "f.is_number_changing, f.round, f.created_at, f.removed_at, f.service, "
                           "f.note, f.responsible, f.has_given_way"_s;
const auto personColumns = u"c.filing, c.place, c.role, c.is_optional, c.is_added_by_hand, "
                           "c.carrier, c.number"_s;
const auto numberColumns = u"c.filing, c.place, c.phone, c.mask, c.document, c.notice_at, "
                           "c.received_at, c.is_first_sms_lost, c.verified_at, c.has_failed, "
                           "c.resent_at, c.resends, c.wrong_inputs"_s;
const auto eventColumns = u"e.at, e.kind, e.round, e.roles, e.tail, e.text, e.counter, e.id"_s;
constexpr qsizetype provinceLength = 6;
constexpr qsizetype longestMask = 32;
constexpr qsizetype longestTail = 8;

QString filingsStatement(const FilingSelection &selection)
{
    return u"SELECT "_s + filingColumns + u" FROM filings f WHERE "_s + selection.condition
        + u" ORDER BY "_s + selection.order;
}

// CROSS JOIN: SQLite then reads the filings in their order and never sorts.
QString childrenStatement(const QString &table, const QString &columns,
                          const FilingSelection &selection)
{
    return u"SELECT "_s + columns + u" FROM filings f CROSS JOIN "_s + table
        + u" c ON c.filing = f.filing WHERE "_s + selection.condition + u" ORDER BY "_s
        + selection.order + u", c.place"_s;
}

QString childrenOfRow(const QString &table, const QString &columns)
{
    return u"SELECT "_s + columns + u" FROM "_s + table
        + u" c WHERE c.filing = ? ORDER BY c.place"_s;
}

// Each number that a person has is there, and each that is there belongs to a person.
bool isJoined(const FilingRecord &record)
{
    return std::ranges::all_of(record.persons,
                               [&record](const KeptPerson &person) {
                                   return !person.number || record.find(*person.number);
                               })
        && std::ranges::all_of(record.numbers, [&record](const KeptNumber &number) {
               return isAnybodys(record, number.id);
           });
}

} // namespace

QString filingsByRow(const QString &condition)
{
    return u"SELECT "_s + filingColumns + u" FROM filings f NOT INDEXED WHERE "_s + condition;
}

QString personsOfRow()
{
    return childrenOfRow(u"persons"_s, personColumns);
}

QString numbersOfRow()
{
    return childrenOfRow(u"numbers"_s, numberColumns);
}

QString eventsByRow(const QString &condition)
{
    return u"SELECT "_s + eventColumns + u", e.filing, e.event FROM events e NOT INDEXED WHERE "_s
        + condition;
}

FilingReader::FilingReader(SqlAccess &access, const FilingSelection &selection)
    : m_values(selection.values)
    , m_filings(access, filingsStatement(selection))
    , m_persons(access, childrenStatement(u"persons"_s, personColumns, selection))
    , m_numbers(access, childrenStatement(u"numbers"_s, numberColumns, selection))
{ }

bool FilingReader::hasFailed() const
{
    return isDamaged() || m_filings.hasFailed() || m_persons.hasFailed() || m_numbers.hasFailed();
}

bool FilingReader::isDamaged() const
{
    return m_filing.isDamaged() || m_person.isDamaged() || m_number.isDamaged();
}

std::optional<FilingRecord> FilingReader::next()
{
    if (!m_isStarted && !start())
        return {};
    if (!m_filings.next()) {
        // All of them belonged to a filing.
        m_filing.demand(m_filings.hasFailed() || (!m_hasPerson && !m_hasNumber));
        return {};
    }
    m_row = m_filings.value(0).toLongLong();
    FilingRecord record = readFiling(m_filing);
    m_removedAt = m_filing.isNull(removedColumn) ? QDateTime() : m_filing.instant(removedColumn);
    while (m_hasPerson && m_persons.value(0).toLongLong() == m_row) {
        m_person.demand(m_person.number(1) == record.persons.size());
        record.persons << readPerson(m_person);
        m_hasPerson = m_persons.next();
    }
    while (m_hasNumber && m_numbers.value(0).toLongLong() == m_row) {
        const KeptNumber number = readNumber(m_number);
        m_number.demand(record.numbers.isEmpty() || record.numbers.constLast().id < number.id);
        record.numbers << number;
        m_hasNumber = m_numbers.next();
    }
    m_person.demand(isJoined(record));
    if (hasFailed())
        return {};
    sortNumbers(record);
    return record;
}

bool FilingReader::start()
{
    m_isStarted = true;
    if (!m_filings.run(m_values) || !m_persons.run(m_values) || !m_numbers.run(m_values))
        return false;
    m_hasPerson = m_persons.next();
    m_hasNumber = m_numbers.next();
    return !hasFailed();
}

FilingRecord readFiling(StoredCells &row)
{
    FilingRecord record;
    record.id = row.id(1);
    record.applicant = row.text(2);
    record.orderNumber = row.text(3);
    record.provinceCode = row.text(4, provinceLength);
    record.submitted = row.day(5);
    record.type = row.wordOrNothing<FilingType>(6);
    record.part = row.word<FilingPart>(7);
    record.rules = row.word<RuleChoice>(8);
    record.isReceivedAnyway = row.flag(9);
    record.isNumberChanging = row.flag(10);
    record.round = row.number(11);
    record.createdAt = row.instant(12);
    record.service = row.word<ServiceKind>(serviceColumn);
    record.note = row.text(noteColumn);
    record.responsible = row.text(responsibleColumn);
    record.hasGivenWay = row.flag(givenWayColumn);
    // A wrong one would hide the filing, and purge it.
    row.demand(row.isNull(removedColumn) || row.instant(removedColumn).isValid());
    return record;
}

KeptPerson readPerson(StoredCells &row)
{
    KeptPerson person;
    person.role = row.word<Role>(2);
    person.isOptional = row.flag(3);
    person.isAddedByHand = row.flag(4);
    person.carrier = row.wordOrNothing<Carrier>(5);
    if (!row.isNull(6))
        person.number = NumberId(row.number(6));
    return person;
}

KeptNumber readNumber(StoredCells &row)
{
    KeptNumber number;
    number.id = NumberId(row.number(1));
    number.phone = row.phone(2);
    number.mask = row.text(3, longestMask);
    number.document = row.word<DocumentKind>(4);
    number.verification.noticeAt = row.instant(5);
    number.verification.receivedAt = row.instant(6);
    number.verification.isFirstSmsLost = row.flag(7);
    number.verification.verifiedAt = row.instant(8);
    number.verification.hasFailed = row.flag(9);
    number.resentAt = row.instant(10);
    number.resends = row.number(11);
    number.wrongInputs = row.number(12);
    return number;
}

FilingEvent readEvent(StoredCells &row)
{
    FilingEvent event;
    event.at = row.instant(0);
    event.kind = row.word<EventKind>(1);
    event.round = row.number(2);
    for (const QString &word : row.text(3).split(u' ', Qt::SkipEmptyParts)) {
        const auto role = fromStoredWord<Role>(word);
        row.demand(role.has_value());
        event.roles << role.value_or(Role::Subject);
    }
    event.tail = row.text(4, longestTail);
    event.text = row.text(5);
    event.counter = row.text(6);
    if (!row.isNull(7))
        event.id.value = row.id(7);
    return event;
}

bool isAnybodys(const FilingRecord &record, NumberId number)
{
    return std::ranges::find(record.persons, std::optional(number), &KeptPerson::number)
        != record.persons.end();
}

Result<QList<FilingEvent>> readHistory(SqlAccess &access, const QString &condition,
                                       const QVariantList &values)
{
    SqlStatement rows(access, u"SELECT "_s + eventColumns + u" FROM events e "_s + condition);
    StoredCells cells(rows);
    QList<FilingEvent> history;
    if (rows.run(values)) {
        while (rows.next())
            history << readEvent(cells);
    }
    if (rows.hasFailed())
        return access.error();
    if (cells.isDamaged())
        return storeError(sqliteCorrupt, access.file());
    return history;
}

} // namespace beian
