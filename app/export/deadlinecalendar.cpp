// SPDX-License-Identifier: MIT
#include "app/export/deadlinecalendar.h"

#include <algorithm>
#include <limits>

#include "app/record/recordsummary.h"
#include "app/reminders/reminder.h"
#include "app/rules/words.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// The same as on the screen.
constexpr ReminderKind alarmKinds[]{ReminderKind::SixHours, ReminderKind::OneHour,
                                    ReminderKind::FifteenMinutes};

// No longer in the filing: no.
bool isRunning(const KeptNumber *number, const QDateTime &now)
{
    return number && number->verification.stateAt(now) == VerificationState::Received;
}

// RFC 5545, 3.1: at most 75 octets a line without its end; here never inside a character.
void appendFolded(QByteArray &file, const QByteArray &line)
{
    constexpr qsizetype longest = 75;
    qsizetype start = 0;
    qsizetype room = longest;
    while (line.size() - start > room) {
        qsizetype end = start + room;
        while ((line.at(end) & 0xC0) == 0x80)
            --end;
        file += line.mid(start, end - start) + "\r\n ";
        start = end;
        room = longest - 1; // behind the blank
    }
    file += line.mid(start) + "\r\n";
}

// RFC 5545, 3.3.11: no control characters, and these with a backslash before them.
QByteArray escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (c == u'\n')
            safe += "\\n"_L1;
        else if (c == u'\\' || c == u';' || c == u',')
            safe += QString(u'\\') + c;
        else if (c.category() != QChar::Other_Control)
            safe += c;
    }
    return safe.toUtf8();
}

QByteArray utcText(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

// "-PT6H", "-PT15M"
QByteArray triggerText(std::chrono::minutes lead)
{
    const auto hours = std::chrono::floor<std::chrono::hours>(lead);
    const bool isWhole = hours == lead;
    return "-PT" + QByteArray::number(qlonglong(isWhole ? hours.count() : lead.count()))
        + (isWhole ? 'H' : 'M');
}

QList<QByteArray> alarmLines(const QDateTime &deadline, const QString &text, const QDateTime &now)
{
    QList<QByteArray> lines;
    for (const ReminderKind kind : alarmKinds) {
        const std::chrono::minutes lead = *leadOf(kind);
        if (deadline.addDuration(-lead) <= now)
            continue;
        lines << "BEGIN:VALARM"
              << "ACTION:DISPLAY"
              << "DESCRIPTION:" + escaped(text) << "TRIGGER:" + triggerText(lead) << "END:VALARM";
    }
    return lines;
}

// The first person who has the number, as the how manieth of the role: it stays when the number is
// corrected, another role's person goes or a new round begins, whose event takes the old one's
// place.
QByteArray uidOf(const FilingRecord &record, NumberId number)
{
    const auto person =
        std::ranges::find(record.persons, std::optional(number), &KeptPerson::number);
    Q_ASSERT(person != record.persons.end());
    const auto place = std::count_if(record.persons.begin(), person, [&](const KeptPerson &other) {
        return other.role == person->role;
    });
    return u"%1-%2%3@beian-sms-verify"_s
        .arg(record.id.toString(QUuid::WithoutBraces), wordOf(person->role))
        .arg(place + 1)
        .toLatin1();
}

// Grows from one file of a filing to the next without anything being kept: its age in seconds.
QByteArray sequenceOf(const FilingRecord &record, const QDateTime &now)
{
    constexpr qint64 most = std::numeric_limits<qint32>::max();
    const qint64 age = record.createdAt.isValid() ? record.createdAt.secsTo(now) : 0;
    return QByteArray::number(qBound<qint64>(0, age, most));
}

QList<QByteArray> eventLines(const FilingRecord &record, NumberId number,
                             const CalendarWords &words, const QDateTime &now)
{
    const QDateTime deadline = record.find(number)->verification.deadline();
    return QList<QByteArray>{"BEGIN:VEVENT", "UID:" + uidOf(record, number),
                             "DTSTAMP:" + utcText(now), "SEQUENCE:" + sequenceOf(record, now),
                             "DTSTART:" + utcText(deadline), "SUMMARY:" + escaped(words.title),
                             "DESCRIPTION:" + escaped(words.description),
                             "URL:" + words.page.toEncoded(),
                             // Nobody is busy because of it, and in a shared calendar it is not
                             // read by everybody.
                             "TRANSP:TRANSPARENT", "CLASS:PRIVATE"}
    + alarmLines(deadline, words.alarm, now) + QList<QByteArray>{"END:VEVENT"};
}

} // namespace

QList<NumberId> openDeadlines(const FilingRecord &record, const QDateTime &now)
{
    QList<NumberId> numbers;
    if (stateOf(record, now) == FilingState::Returned)
        return numbers;
    for (const KeptPerson &person : record.persons) {
        if (person.number && !numbers.contains(*person.number)
            && isRunning(record.find(*person.number), now))
            numbers << *person.number;
    }
    return numbers;
}

Result<QByteArray> calendarFile(const FilingRecord &record, const QList<NumberId> &numbers,
                                const QList<CalendarWords> &words, const QDateTime &now)
{
    Q_ASSERT(numbers.size() == words.size());
    QList<QByteArray> lines;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (isRunning(record.find(numbers.at(i)), now))
            lines << eventLines(record, numbers.at(i), words.at(i), now);
    }
    if (lines.isEmpty())
        return Error{ErrorKind::NoOpenDeadline, {}};
    lines =
        QList<QByteArray>{"BEGIN:VCALENDAR", "VERSION:2.0",
                          "PRODID:-//Beian SMS Verify//beian-sms-verify//EN", "CALSCALE:GREGORIAN"}
        + lines + QList<QByteArray>{"END:VCALENDAR"};
    QByteArray file;
    for (const QByteArray &line : std::as_const(lines))
        appendFolded(file, line);
    return file;
}

Result<QByteArray> calendarCodeText(const FilingRecord &record, NumberId number,
                                    const CalendarWords &words, const QDateTime &now)
{
    if (!isRunning(record.find(number), now))
        return Error{ErrorKind::NoOpenDeadline, {}};
    const QDateTime deadline = record.find(number)->verification.deadline();
    const QList<QByteArray> lines =
        QList<QByteArray>{"BEGIN:VEVENT",
                          "SUMMARY:" + escaped(words.title),
                          "DESCRIPTION:" + escaped(words.shortDescription),
                          "URL:" + words.page.toEncoded(),
                          "DTSTART:" + utcText(deadline),
                          "DTEND:" + utcText(deadline)}
        + alarmLines(deadline, words.alarm, now) + QList<QByteArray>{"END:VEVENT"};
    return lines.join("\r\n");
}

} // namespace beian
