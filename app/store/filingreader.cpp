// SPDX-License-Identifier: MIT
#include "app/store/filingreader.h"

#include "app/support/qtversion.h"
#include "app/store/storedwords.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const auto filingColumns = u"f.filing, f.id, f.applicant, f.order_number, f.province, f.submitted, "
                           "f.type, f.part, f.rules, f.is_received_anyway, "
                           "f.is_number_changing, f.round, f.created_at"_s;
const auto personColumns = u"c.filing, c.role, c.is_optional, c.is_added_by_hand, c.carrier, "
                           "c.number"_s;
const auto numberColumns = u"c.filing, c.phone, c.mask, c.document, c.notice_at, c.received_at, "
                           "c.is_first_sms_lost, c.verified_at, c.has_failed, c.resent_at, "
                           "c.resends, c.wrong_inputs, c.place"_s;

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

QDateTime instant(const QVariant &value)
{
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), utcZone);
}

} // namespace

FilingReader::FilingReader(SqlAccess &access, const FilingSelection &selection)
    : m_values(selection.values)
    , m_filings(access, filingsStatement(selection))
    , m_persons(access, childrenStatement(u"persons"_s, personColumns, selection))
    , m_numbers(access, childrenStatement(u"numbers"_s, numberColumns, selection))
{ }

bool FilingReader::hasFailed() const
{
    return m_isDamaged || m_filings.hasFailed() || m_persons.hasFailed() || m_numbers.hasFailed();
}

std::optional<FilingRecord> FilingReader::next()
{
    if (!m_isStarted && !start())
        return {};
    if (!m_filings.next())
        return {};
    const qint64 row = m_filings.value(0).toLongLong();
    FilingRecord record = filing();
    while (m_hasPerson && m_persons.value(0).toLongLong() == row) {
        record.persons << person();
        m_hasPerson = m_persons.next();
    }
    while (m_hasNumber && m_numbers.value(0).toLongLong() == row) {
        record.numbers << number();
        m_hasNumber = m_numbers.next();
    }
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

FilingRecord FilingReader::filing()
{
    FilingRecord record;
    record.id = QUuid::fromRfc4122(m_filings.value(1).toByteArray());
    record.applicant = m_filings.value(2).toString();
    record.orderNumber = m_filings.value(3).toString();
    record.provinceCode = m_filings.value(4).toString();
    record.submitted = QDate::fromString(m_filings.value(5).toString(), Qt::ISODate);
    if (!m_filings.isNull(6))
        record.type = known<FilingType>(m_filings.value(6));
    record.part = known<FilingPart>(m_filings.value(7));
    record.rules = known<RuleChoice>(m_filings.value(8));
    record.isReceivedAnyway = m_filings.value(9).toBool();
    record.isNumberChanging = m_filings.value(10).toBool();
    record.round = m_filings.value(11).toInt();
    record.createdAt = instant(m_filings.value(12));
    return record;
}

KeptPerson FilingReader::person()
{
    KeptPerson person;
    person.role = known<Role>(m_persons.value(1));
    person.isOptional = m_persons.value(2).toBool();
    person.isAddedByHand = m_persons.value(3).toBool();
    if (!m_persons.isNull(4))
        person.carrier = known<Carrier>(m_persons.value(4));
    if (!m_persons.isNull(5))
        person.number = NumberId(m_persons.value(5).toInt());
    return person;
}

KeptNumber FilingReader::number()
{
    KeptNumber number;
    number.phone = m_numbers.value(1).toString();
    number.mask = m_numbers.value(2).toString();
    number.document = known<DocumentKind>(m_numbers.value(3));
    number.verification.noticeAt = instant(m_numbers.value(4));
    number.verification.receivedAt = instant(m_numbers.value(5));
    number.verification.isFirstSmsLost = m_numbers.value(6).toBool();
    number.verification.verifiedAt = instant(m_numbers.value(7));
    number.verification.hasFailed = m_numbers.value(8).toBool();
    number.resentAt = instant(m_numbers.value(9));
    number.resends = m_numbers.value(10).toInt();
    number.wrongInputs = m_numbers.value(11).toInt();
    number.id = NumberId(m_numbers.value(12).toInt());
    return number;
}

template <typename Enum>
Enum FilingReader::known(const QVariant &word)
{
    const std::optional<Enum> value = fromStoredWord<Enum>(word.toString());
    m_isDamaged = m_isDamaged || !value;
    return value.value_or(Enum{});
}

std::optional<QList<FilingEvent>> readHistory(SqlAccess &access, const QUuid &id)
{
    SqlStatement rows(access,
                      u"SELECT e.at, e.kind, e.round, e.roles, e.tail, e.text FROM events e "
                      "JOIN filings f ON f.filing = e.filing WHERE f.id = ? ORDER BY e.event"_s);
    if (!rows.run({id.toRfc4122()}))
        return {};
    QList<FilingEvent> history;
    while (rows.next()) {
        FilingEvent event;
        event.at = instant(rows.value(0));
        event.kind = fromStoredWord<EventKind>(rows.value(1).toString()).value_or(EventKind::Note);
        event.round = rows.value(2).toInt();
        for (const QString &word : rows.value(3).toString().split(u' ', Qt::SkipEmptyParts)) {
            if (const auto role = fromStoredWord<Role>(word))
                event.roles << *role;
        }
        event.tail = rows.value(4).toString();
        event.text = rows.value(5).toString();
        history << event;
    }
    if (rows.hasFailed())
        return {};
    return history;
}

} // namespace beian
