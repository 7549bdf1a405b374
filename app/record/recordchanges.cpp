// SPDX-License-Identifier: MIT
#include "app/record/recordchanges.h"

#include <algorithm>

#include <QtCore/qregularexpression.h>

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

FilingEvent eventOf(EventKind kind, const FilingRecord &record, qsizetype number,
                    const QDateTime &at)
{
    FilingEvent event = eventOf(kind, record, at);
    event.roles = rolesOf(record, number);
    event.tail = tailOf(record.numbers.at(number));
    return event;
}

// What became of one number.
QList<FilingEvent> eventsOfNumber(const KeptNumber &before, const FilingRecord &record,
                                  qsizetype index, const QDateTime &now)
{
    const KeptNumber &after = record.numbers.at(index);
    QList<FilingEvent> events;
    const auto compare = [&](const QDateTime &old, const QDateTime &current, EventKind happened,
                             EventKind withdrawn) {
        if (old == current)
            return;
        const bool isWithdrawn = !current.isValid();
        events << eventOf(isWithdrawn ? withdrawn : happened, record, index,
                          isWithdrawn ? now : current);
    };
    // The time of an earlier resend comes back when the last one is withdrawn.
    if (after.resends < before.resends)
        events << eventOf(EventKind::ResendWithdrawn, record, index, now);
    else
        compare(before.resentAt, after.resentAt, EventKind::Resent, EventKind::ResendWithdrawn);
    compare(before.verification.receivedAt, after.verification.receivedAt, EventKind::Received,
            EventKind::ReceptionWithdrawn);
    for (int i = before.wrongInputs; i < after.wrongInputs; ++i)
        events << eventOf(EventKind::WrongInput, record, index, now);
    for (int i = after.wrongInputs; i < before.wrongInputs; ++i)
        events << eventOf(EventKind::WrongInputWithdrawn, record, index, now);
    compare(before.verification.verifiedAt, after.verification.verifiedAt, EventKind::Verified,
            EventKind::VerifiedWithdrawn);
    if (after.verification.hasFailed != before.verification.hasFailed)
        events << eventOf(after.verification.hasFailed ? EventKind::Failed
                                                       : EventKind::FailureWithdrawn,
                          record, index, now);
    return events;
}

bool isSameNumber(const KeptNumber &left, const KeptNumber &right)
{
    // Without the full number there is nothing but the mask to tell a replaced one by.
    return left.phone.isEmpty() || right.phone.isEmpty() ? left.mask == right.mask
                                                         : left.phone == right.phone;
}

// What `record` knows of the number, first of all at this place; nothing: as it is first kept.
KeptNumber knownOf(const KeptNumber &number, const FilingRecord &record, qsizetype place)
{
    if (place < record.numbers.size() && isSameNumber(record.numbers.at(place), number))
        return record.numbers.at(place);
    const auto known = std::ranges::find_if(
        record.numbers, [&](const KeptNumber &other) { return isSameNumber(other, number); });
    return known == record.numbers.end() ? KeptNumber() : *known;
}

template <typename Change>
QList<FilingEvent> changeNumber(FilingRecord &record, qsizetype number, const QDateTime &now,
                                const Change &change)
{
    const KeptNumber before = record.numbers.at(number);
    change(record.numbers[number]);
    return eventsOfNumber(before, record, number, now);
}

} // namespace

QList<FilingEvent> markReceived(FilingRecord &record, qsizetype number, const QDateTime &receivedAt,
                                const QDateTime &now)
{
    return changeNumber(record, number, now, [&](KeptNumber &kept) {
        if (!kept.verification.receivedAt.isValid())
            kept.verification.isFirstSmsLost = kept.resentAt.isValid();
        kept.verification.receivedAt = receivedAt.toUTC();
    });
}

QList<FilingEvent> markResent(FilingRecord &record, qsizetype number, const QDateTime &now)
{
    return changeNumber(record, number, now, [&](KeptNumber &kept) {
        kept.resentAt = now.toUTC();
        ++kept.resends;
    });
}

QList<FilingEvent> markWrongInput(FilingRecord &record, qsizetype number, const QDateTime &now)
{
    return changeNumber(record, number, now, [](KeptNumber &kept) { ++kept.wrongInputs; });
}

QList<FilingEvent> markVerified(FilingRecord &record, qsizetype number, const QDateTime &now)
{
    return changeNumber(record, number, now,
                        [&](KeptNumber &kept) { kept.verification.verifiedAt = now.toUTC(); });
}

QList<FilingEvent> withdrawVerified(FilingRecord &record, qsizetype number, const QDateTime &now)
{
    return changeNumber(record, number, now,
                        [](KeptNumber &kept) { kept.verification.verifiedAt = {}; });
}

QList<FilingEvent> markFailed(FilingRecord &record, qsizetype number, const QDateTime &now)
{
    return changeNumber(record, number, now, [](KeptNumber &kept) {
        kept.verification.verifiedAt = {};
        kept.verification.hasFailed = true;
    });
}

FilingEvent reminded(const FilingRecord &record, qsizetype number, const QDateTime &now)
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

Result<FilingEvent> note(const FilingRecord &record, const QString &text, const QDateTime &now)
{
    if (looksSecret(text))
        return Error{ErrorKind::LooksSecret, {}};
    FilingEvent event = eventOf(EventKind::Note, record, now);
    event.text = maskPhones(text.trimmed());
    return event;
}

QList<FilingEvent> startNewRound(FilingRecord &record, const QDateTime &now)
{
    QList<FilingEvent> events = expiries(record, now);
    ++record.round;
    for (KeptNumber &number : record.numbers) {
        KeptNumber fresh;
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
    for (qsizetype i = 0; i < after.numbers.size(); ++i)
        events << eventsOfNumber(knownOf(after.numbers.at(i), base, i), after, i, now);
    return events;
}

QList<FilingEvent> expiries(const FilingRecord &record, const QDateTime &now)
{
    QList<FilingEvent> events;
    for (qsizetype i = 0; i < record.numbers.size(); ++i) {
        const Verification &verification = record.numbers.at(i).verification;
        if (verification.stateAt(now) == VerificationState::Expired)
            events << eventOf(EventKind::Expired, record, i, verification.deadline());
    }
    return events;
}

namespace {

const QRegularExpression &secretPattern()
{
    // 17 digits with a check character; a group of six as in 482913, 482 913, 18302X or 567(8),
    // and the whole of the last, A234567(8).
    static const QRegularExpression pattern(
        uR"((?<![0-9A-Za-z])(?:[0-9]{17}[0-9Xx]|[0-9]{5}[0-9Xx])(?![0-9A-Za-z]))"
        uR"(|(?<![0-9A-Za-z])(?<![0-9][ -])[0-9]{3} [0-9]{3}(?![0-9A-Za-z]|[ -][0-9]))"
        uR"(|(?<![0-9A-Za-z])(?:[A-Za-z]{1,2}[0-9]{3})?[0-9]{3}\([0-9A-Za-z]\)(?![0-9A-Za-z]))"_s);
    return pattern;
}

} // namespace

bool looksSecret(const QString &text)
{
    return secretPattern().match(foldToHalfWidth(text)).hasMatch();
}

FilingEvent siteAnswer(const FilingRecord &record, qsizetype number, const QString &text,
                       const QDateTime &now)
{
    // Any longer number: a whole page may have been pasted, with everything typed into it.
    static const QRegularExpression longNumber(u"[A-Za-z]{0,2}[0-9]{5,}[0-9A-Za-z]*"_s);
    FilingEvent event = eventOf(EventKind::SiteAnswer, record, number, now);
    QString kept = maskPhones(foldToHalfWidth(text).simplified());
    kept.replace(secretPattern(), u"***"_s).replace(longNumber, u"***"_s);
    event.text = kept.left(longestAnswer);
    return event;
}

bool holdsIdCard(const QString &text)
{
    // Area code, a date of birth of 1900 to 2099, serial number, check character.
    static const QRegularExpression pattern(
        uR"((?<![0-9A-Za-z])[1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])[0-3][0-9][0-9]{3}[0-9Xx](?![0-9A-Za-z]))"_s);
    return pattern.match(foldToHalfWidth(text)).hasMatch();
}

} // namespace beian
