// SPDX-License-Identifier: MIT
#include "app/record/recordchanges.h"

#include <algorithm>

#include <QtCore/qregularexpression.h>

#include "app/support/repeatable.h"
#include "app/support/textfolding.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAnswer = 200; // of the site, as it is kept

FilingEvent eventOf(EventKind kind, const FilingRecord &record, const QDateTime &at)
{
    FilingEvent event;
    event.at = at.toUTC();
    event.kind = kind;
    event.round = record.round;
    return event;
}

FilingEvent eventOf(EventKind kind, const FilingRecord &record, NumberId number,
                    const QDateTime &at)
{
    FilingEvent event = eventOf(kind, record, at);
    const KeptNumber *kept = record.find(number);
    Q_ASSERT(kept);
    event.roles = rolesOf(record, number);
    event.tail = tailOf(*kept);
    return event;
}

// What became of one number.
QList<FilingEvent> eventsOfNumber(const KeptNumber &before, const FilingRecord &record,
                                  const KeptNumber &after, const QDateTime &now)
{
    QList<FilingEvent> events;
    const auto compare = [&](const QDateTime &old, const QDateTime &current, EventKind happened,
                             EventKind withdrawn) {
        if (old == current)
            return;
        const bool isWithdrawn = !current.isValid();
        events << eventOf(isWithdrawn ? withdrawn : happened, record, after.id,
                          isWithdrawn ? now : current);
    };
    // The time of an earlier resend comes back when the last one is withdrawn.
    if (after.resends < before.resends)
        events << eventOf(EventKind::ResendWithdrawn, record, after.id, now);
    else
        compare(before.resentAt, after.resentAt, EventKind::Resent, EventKind::ResendWithdrawn);
    compare(before.verification.receivedAt, after.verification.receivedAt, EventKind::Received,
            EventKind::ReceptionWithdrawn);
    for (int i = before.wrongInputs; i < after.wrongInputs; ++i)
        events << eventOf(EventKind::WrongInput, record, after.id, now);
    for (int i = after.wrongInputs; i < before.wrongInputs; ++i)
        events << eventOf(EventKind::WrongInputWithdrawn, record, after.id, now);
    compare(before.verification.verifiedAt, after.verification.verifiedAt, EventKind::Verified,
            EventKind::VerifiedWithdrawn);
    if (after.verification.hasFailed != before.verification.hasFailed)
        events << eventOf(after.verification.hasFailed ? EventKind::Failed
                                                       : EventKind::FailureWithdrawn,
                          record, after.id, now);
    return events;
}

template <typename Change>
QList<FilingEvent> changeNumber(FilingRecord &record, NumberId number, const QDateTime &now,
                                const Change &change)
{
    KeptNumber *kept = record.find(number);
    if (!kept)
        return {};
    const KeptNumber before = *kept;
    change(*kept);
    return eventsOfNumber(before, record, *kept, now);
}

} // namespace

// A phone shows the minute of the SMS, the resend is known to the second.
bool isOfResend(const KeptNumber &number, const QDateTime &receivedAt)
{
    return number.resentAt.isValid()
        && receivedAt.addDuration(std::chrono::minutes(1)) > number.resentAt;
}

QList<FilingEvent> markReceived(FilingRecord &record, NumberId number, const QDateTime &receivedAt,
                                const QDateTime &now)
{
    return changeNumber(record, number, now, [&](KeptNumber &kept) {
        if (!kept.verification.receivedAt.isValid())
            kept.verification.isFirstSmsLost = isOfResend(kept, receivedAt);
        kept.verification.receivedAt = receivedAt.toUTC();
    });
}

QList<FilingEvent> markResent(FilingRecord &record, NumberId number, const QDateTime &now)
{
    QList<FilingEvent> events = changeNumber(record, number, now, [&](KeptNumber &kept) {
        kept.resentAt = now.toUTC();
        ++kept.resends;
    });
    if (events.isEmpty() && record.find(number)) // a clock was set back
        events << eventOf(EventKind::Resent, record, number, now);
    return events;
}

QList<FilingEvent> withdrawResend(FilingRecord &record, NumberId number, const QDateTime &now)
{
    return changeNumber(record, number, now, [](KeptNumber &kept) {
        kept.resends = std::max(0, kept.resends - 1);
        kept.resentAt = {};
    });
}

QList<FilingEvent> markWrongInput(FilingRecord &record, NumberId number, const QDateTime &now)
{
    return changeNumber(record, number, now, [](KeptNumber &kept) { ++kept.wrongInputs; });
}

QList<FilingEvent> markVerified(FilingRecord &record, NumberId number, const QDateTime &now)
{
    return changeNumber(record, number, now,
                        [&](KeptNumber &kept) { kept.verification.verifiedAt = now.toUTC(); });
}

QList<FilingEvent> withdrawVerified(FilingRecord &record, NumberId number, const QDateTime &now)
{
    return changeNumber(record, number, now,
                        [](KeptNumber &kept) { kept.verification.verifiedAt = {}; });
}

QList<FilingEvent> markFailed(FilingRecord &record, NumberId number, const QDateTime &now)
{
    return changeNumber(record, number, now, [](KeptNumber &kept) {
        kept.verification.verifiedAt = {};
        kept.verification.hasFailed = true;
    });
}

FilingEvent reminded(const FilingRecord &record, NumberId number, const QDateTime &now)
{
    return eventOf(EventKind::Reminded, record, number, now);
}

QString maskPhones(QString text)
{
    // As people write them: +86, blanks or dashes between, any width. Folding keeps the places.
    static const QRegularExpression pattern(
        u"(?<![0-9])(?:\\+?86[ -]?)?(1[3-9][0-9])[ -]?([0-9]{4})[ -]?([0-9]{4})(?![0-9])"_s);
    const QString folded = foldToHalfWidth(text);
    qsizetype grown = 0;
    auto matches = pattern.globalMatch(folded);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString mask = match.captured(1) + "****"_L1 + match.captured(3);
        text.replace(match.capturedStart() + grown, match.capturedLength(), mask);
        grown += mask.size() - match.capturedLength();
    }
    return text;
}

FilingEvent withdrawnReminder(const FilingEvent &event, const QDateTime &now)
{
    FilingEvent withdrawn = event;
    withdrawn.kind = EventKind::ReminderWithdrawn;
    withdrawn.at = now.toUTC();
    return withdrawn;
}

Result<QList<FilingEvent>> setNote(FilingRecord &record, const QString &text, const QDateTime &now)
{
    if (looksSecret(text))
        return Error{ErrorKind::LooksSecret, {}};
    const FilingRecord before = record;
    record.note = maskPhones(text).simplified();
    return eventsBetween(before, record, now);
}

QList<FilingEvent> startNewRound(FilingRecord &record, const QDateTime &now)
{
    QList<FilingEvent> events = expiries(record, now);
    ++record.round;
    for (KeptNumber &number : record.numbers) {
        KeptNumber fresh;
        fresh.id = number.id;
        fresh.phone = number.phone;
        fresh.mask = number.mask;
        fresh.document = number.document;
        number = fresh;
    }
    events << eventOf(EventKind::NewRound, record, now);
    return events;
}

QList<FilingEvent> eventsBetween(const FilingRecord &before, const FilingRecord &after,
                                 const QDateTime &now)
{
    QList<FilingEvent> events;
    FilingRecord base = before;
    if (before.id.isNull())
        events << eventOf(EventKind::Created, after, after.createdAt);
    else if (after.round > before.round)
        events << startNewRound(base, now);
    if (!before.id.isNull() && after.round < before.round)
        return {eventOf(EventKind::NewRoundWithdrawn, after, now)};
    for (const KeptNumber &number : after.numbers) {
        const KeptNumber *known = base.find(number.id);
        events << eventsOfNumber(known ? *known : KeptNumber(), after, number, now);
    }
    if (after.note != before.note) {
        events << eventOf(EventKind::Note, after, now);
        events.last().text = after.note;
    }
    if (!before.id.isNull() && after.responsible != before.responsible) {
        events << eventOf(EventKind::HandedOver, after, now);
        events.last().text = after.responsible;
    }
    return events;
}

QList<FilingEvent> expiries(const FilingRecord &record, const QDateTime &now)
{
    QList<FilingEvent> events;
    for (const KeptNumber &number : record.numbers) {
        if (number.verification.stateAt(now) == VerificationState::Expired)
            events << eventOf(EventKind::Expired, record, number.id,
                              number.verification.deadline());
    }
    return events;
}

namespace {

const QRegularExpression &secretPattern()
{
    // 17 digits with a check character; a group of six as in 482913, 482 913, 48 29 13, 四八二九一三,
    // 18302X or 567(8), and the whole of the last, A234567(8); a passport or permit, E12345678.
    static const QRegularExpression pattern(
        uR"((?<![0-9A-Za-z])(?:[0-9]{17}[0-9Xx]|[0-9]{5}[0-9Xx])(?![0-9A-Za-z]))"
        uR"(|(?<![0-9A-Za-z])(?<![0-9][ -])(?:[0-9]{3} [0-9]{3}|[0-9]{2} [0-9]{2} [0-9]{2})(?![0-9A-Za-z]|[ -][0-9]))"
        uR"(|(?<![零〇一二三四五六七八九])[零〇一二三四五六七八九]{6}(?![零〇一二三四五六七八九]))"
        uR"(|(?<![0-9A-Za-z])[A-Za-z]{1,2}[0-9]{7,8}(?![0-9A-Za-z]))"
        uR"(|(?<![0-9A-Za-z])(?:[A-Za-z]{1,2}[0-9]{3})?[0-9]{3}\([0-9A-Za-z]\)(?![0-9A-Za-z]))"_s);
    return pattern;
}

} // namespace

bool looksSecret(const QString &text)
{
    return secretPattern().match(foldToHalfWidth(text)).hasMatch();
}

QString withoutSecrets(const QString &text)
{
    QString kept = maskPhones(text).simplified();
    const QString folded = foldToHalfWidth(kept); // each character stays in its place
    qsizetype grown = 0;
    auto matches = secretPattern().globalMatch(folded);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        kept.replace(match.capturedStart() + grown, match.capturedLength(), u"***"_s);
        grown += 3 - match.capturedLength();
    }
    return kept;
}

FilingEvent siteAnswer(const FilingRecord &record, NumberId number, const QString &text,
                       const QDateTime &now)
{
    // Any longer number: a whole page may have been pasted, with everything typed into it.
    static const QRegularExpression longNumber(u"[A-Za-z]{0,2}[0-9]{5,}[0-9A-Za-z]*"_s);
    FilingEvent event = eventOf(EventKind::SiteAnswer, record, number, now);
    event.text = beginningOf(withoutSecrets(foldToHalfWidth(text)).replace(longNumber, u"***"_s),
                             longestAnswer);
    return event;
}

bool holdsDocumentNumber(const QString &text)
{
    // Area code, a date of birth of 1900 to 2099, serial number, check character; a passport or
    // permit, E12345678, EA1234567; a residence permit, A234567(8). Two letters and eight digits are
    // more often the beginning of an order and its day.
    static const QRegularExpression pattern(
        uR"((?<![0-9A-Za-z])(?:[1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])[0-3][0-9][0-9]{3}[0-9Xx])"
        uR"(|[A-Za-z][0-9]{7,8}|[A-Za-z]{2}[0-9]{7})(?![0-9A-Za-z]))"
        uR"(|(?<![0-9A-Za-z])[A-Za-z]{1,2}[0-9]{6}\([0-9A-Za-z]\))"_s);
    return pattern.match(foldToHalfWidth(text)).hasMatch();
}

} // namespace beian
