// SPDX-License-Identifier: MIT
#include "app/store/filingwriter.h"

#include "app/record/recordsummary.h"
#include "app/store/filingreader.h"
#include "app/store/storedwords.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

const auto putFiling = u"INSERT INTO filings (id, applicant, order_number, province, submitted, "
                       "type, part, service, rules, is_received_anyway, is_number_changing, "
                       "round, created_at, finished_at, due_at, note, responsible, has_given_way) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET applicant = excluded.applicant, "
                       "order_number = excluded.order_number, province = excluded.province, "
                       "submitted = excluded.submitted, type = excluded.type, "
                       "part = excluded.part, service = excluded.service, "
                       "rules = excluded.rules, "
                       "is_received_anyway = excluded.is_received_anyway, "
                       "is_number_changing = excluded.is_number_changing, "
                       "round = excluded.round, created_at = excluded.created_at, "
                       "finished_at = excluded.finished_at, due_at = excluded.due_at, "
                       "note = excluded.note, responsible = excluded.responsible, "
                       "has_given_way = excluded.has_given_way "
                       "RETURNING filing"_s;
const auto insertNumber = u"INSERT INTO numbers (filing, place, phone, mask, document, notice_at, "
                          "received_at, is_first_sms_lost, verified_at, has_failed, resent_at, "
                          "resends, wrong_inputs) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
const auto addPerson = u"INSERT INTO persons (filing, place, role, is_optional, "
                       "is_added_by_hand, carrier, number) VALUES (?, ?, ?, ?, ?, ?, ?)"_s;
const auto addEvent = u"INSERT INTO events (filing, at, kind, round, roles, tail, text, counter, "
                      "id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;

// Qt binds a null string as NULL, which an empty text is not.
QVariant text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QVariant instant(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant();
}

QVariant day(QDate value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}

template <typename Enum>
QVariant wordOrNull(const std::optional<Enum> &value)
{
    return value ? QVariant(storedWord(*value)) : QVariant();
}

QString wordsOf(const QList<Role> &roles)
{
    QStringList words;
    for (const Role role : roles)
        words << storedWord(role);
    return words.join(u' ');
}

} // namespace

FilingWriter::FilingWriter(SqlAccess &access, FilingRows &rows, bool keepsFullNumbers)
    : m_rows(rows)
    , m_putFiling(access, putFiling)
    , m_findKnown(access, u"SELECT 1 FROM filings WHERE filing = ? AND +id = ?"_s)
    , m_dropPersons(access, u"DELETE FROM persons WHERE filing = ?"_s)
    , m_dropNumbers(access, u"DELETE FROM numbers WHERE filing = ?"_s)
    , m_addNumber(access, insertNumber)
    , m_addPerson(access, addPerson)
    , m_addEvent(access, addEvent)
    , m_outbox(access)
    , m_outcomes(access)
    , m_keepsFullNumbers(keepsFullNumbers)
    , m_access(access)
{ }

bool FilingWriter::write(const KeptChange &change)
{
    const auto isJoined = m_outbox.isJoined();
    if (!isJoined || !*isJoined)
        return isJoined && writeArrived(change);
    const auto here = reconciled(change);
    return here && writeArrived(*here);
}

std::optional<KeptChange> FilingWriter::reconciled(const KeptChange &change)
{
    const auto kept = readShared(m_access, change.record.id);
    if (!kept) {
        m_isDamaged = kept.error().kind == ErrorKind::StoreDamaged;
        return {};
    }
    if (!m_outbox.note(change.record.id, *kept))
        return {};
    KeptChange here = change;
    for (FilingEvent &event : here.events)
        event.counter = m_outbox.counter();
    if (!*kept && here.record.responsible.isEmpty() && change.record.createdAt.isValid())
        here.record.responsible = m_outbox.counter();
    if (*kept && change.basis)
        here.record = reconciledRecord(*change.basis, change.record, (*kept)->record);
    if (here.record != change.record)
        m_merged << here.record;
    return here;
}

bool FilingWriter::writeArrived(const KeptChange &change)
{
    return writeFiling(change.record) && dropChildren() && addChildren(change);
}

bool FilingWriter::addArrived(const KeptChange &change)
{
    return writeFiling(change.record) && addChildren(change);
}

bool FilingWriter::writeFiling(const FilingRecord &record)
{
    // removed_at is not among them: a removal is undone by setRemoved() alone.
    if (!m_putFiling.run({record.id.toRfc4122(), text(record.applicant), text(record.orderNumber),
                          text(record.provinceCode), day(record.submitted), wordOrNull(record.type),
                          storedWord(record.part), storedWord(record.service),
                          storedWord(record.rules), record.isReceivedAnyway,
                          record.isNumberChanging, record.round, instant(record.createdAt),
                          instant(finishedAt(record)), instant(openDeadline(record)),
                          text(record.note), text(record.responsible), record.hasGivenWay})) {
        return false;
    }
    if (!m_putFiling.next())
        return false;
    m_filing = m_putFiling.value(0).toLongLong();
    m_putFiling.finish();
    if (!isOnlyRow(record.id))
        return false;
    m_rows.note(record.id, m_filing);
    return true;
}

// The filing is found by the index of ids. Whether that tells the truth is known by the row in
// which it stood before.
bool FilingWriter::isOnlyRow(const QUuid &id)
{
    const qint64 known = m_rows.of(id);
    if (known == m_filing || known == 0)
        return true;
    if (!m_findKnown.run({known, id.toRfc4122()}))
        return false;
    m_isDamaged = m_findKnown.next(); // otherwise it was purged and is kept again
    if (m_findKnown.hasFailed())
        return false;
    m_findKnown.finish();
    return !m_isDamaged;
}

// Persons refer to numbers: they go first and come last.
bool FilingWriter::dropChildren()
{
    return m_dropPersons.run({m_filing}) && m_dropNumbers.run({m_filing});
}

bool FilingWriter::addChildren(const KeptChange &change)
{
    const FilingRecord &record = change.record;
    for (const KeptNumber &number : record.numbers) {
        // One of nobody would be damage when it is read.
        if (isAnybodys(record, number.id) && !writeNumber(number))
            return false;
    }
    for (qsizetype i = 0; i < record.persons.size(); ++i) {
        if (!writePerson(i, record.persons.at(i), record))
            return false;
    }
    for (const FilingEvent &event : change.events) {
        if (!writeEvent(event))
            return false;
    }
    return m_outcomes.write(change);
}

bool FilingWriter::writeNumber(const KeptNumber &number)
{
    const bool isInFull = m_keepsFullNumbers && !number.phone.isEmpty();
    const Verification &verification = number.verification;
    return m_addNumber.run({m_filing, int(number.id),
                            isInFull ? QVariant(number.phone) : QVariant(), text(number.mask),
                            storedWord(number.document), instant(verification.noticeAt),
                            instant(verification.receivedAt), verification.isFirstSmsLost,
                            instant(verification.verifiedAt), verification.hasFailed,
                            instant(number.resentAt), number.resends, number.wrongInputs});
}

bool FilingWriter::writePerson(qsizetype place, const KeptPerson &person,
                               const FilingRecord &record)
{
    const bool isNumberKnown = person.number && record.find(*person.number);
    return m_addPerson.run({m_filing, place, storedWord(person.role), person.isOptional,
                            person.isAddedByHand, wordOrNull(person.carrier),
                            isNumberKnown ? QVariant(int(*person.number)) : QVariant()});
}

bool FilingWriter::writeEvent(const FilingEvent &event)
{
    const QUuid id = event.id.value.isNull() ? QUuid::createUuid() : event.id.value;
    return m_addEvent.run({m_filing, instant(event.at), storedWord(event.kind), event.round,
                           text(wordsOf(event.roles)), text(event.tail), text(event.text),
                           text(event.counter), id.toRfc4122()});
}

} // namespace beian
