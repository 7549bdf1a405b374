// SPDX-License-Identifier: MIT
#include "ui/shell/reminderdisplay.h"

#include <algorithm>
#include <utility>

#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qapplication.h>

#include "app/store/filingcache.h"
#include "app/time/beijingtime.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardtexts.h"
#include "ui/board/boardwindow.h"
#include "ui/board/remindertexts.h"
#include "ui/platform/assistive.h"
#include "ui/platform/keeping.h"
#include "ui/platform/notifier.h"
#include "ui/texts/plaintext.h"
#include "ui/texts/filingnames.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// A message outside the windows names no more than these, the board's notice fewer: below it the
// rows name them all.
constexpr qsizetype mostInMessage = 5;
constexpr qsizetype mostInNotice = 3;
const QString reminderMatter = u"reminderNotice"_s;
const QString closingMatter = u"closingNotice"_s;

} // namespace

ReminderDisplay::ReminderDisplay(FilingCache &cache, BoardWindow &board, Notifier &notifier,
                                 QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_board(board)
    , m_notifier(notifier)
{
    connect(&cache, &FilingCache::filingPut, this, &ReminderDisplay::refresh);
    connect(&cache, &FilingCache::filingRemoved, this, &ReminderDisplay::refresh);
    connect(&board, &BoardWindow::clockJumped, this, &ReminderDisplay::refresh);
    connect(&cache, &FilingCache::filingsAdded, this, &ReminderDisplay::refresh);
    connect(&board.notices(), &NoticeStack::dismissed, this, [this](const QString &notice) {
        if (notice == reminderMatter) {
            m_open.clear();
            m_told.clear();
            m_board.setAttention(0);
        }
    });
    connect(&notifier, &Notifier::lost, this, &ReminderDisplay::pointAtBoard);
    keepTexts(&board, [display = QPointer(this)] {
        if (display)
            display->refresh();
    });
}

void ReminderDisplay::setDuty(const ReminderDuty &duty)
{
    m_duty = duty;
    refresh();
}

void ReminderDisplay::add(const QList<Reminder> &reminders)
{
    for (const Reminder &reminder : reminders) {
        m_open.removeIf([&reminder](const Reminder &open) {
            return open.filing == reminder.filing && open.number == reminder.number;
        });
        m_open << reminder;
    }
    m_cache.tick(m_cache.now());
    refresh();
}

QString ReminderDisplay::numbersListed(const QStringList &lines, qsizetype most)
{
    QStringList named = lines.mid(0, most);
    if (lines.size() > most)
        named << tr("and %n more number(s)", nullptr, int(lines.size() - most));
    return named.join(u'\n');
}

QString ReminderDisplay::filingsListed(const QStringList &lines, qsizetype most)
{
    QStringList named = lines.mid(0, most);
    if (lines.size() > most)
        named << tr("and %n more filing(s)", nullptr, int(lines.size() - most));
    return named.join(u'\n');
}

// What has become of it by now; empty while there is nothing to remind of.
std::optional<Reminder> ReminderDisplay::presentOf(const Reminder &reminder)
{
    const FilingRecord *record = m_cache.list().find(reminder.filing);
    if (!record || !m_duty.isOurs(*record, m_cache.now()))
        return std::nullopt;
    QList<Reminder> planned = remindersOf(*record);
    planned.removeIf([&](const Reminder &other) { return other.number != reminder.number; });
    // Another deadline, or none: whatever comes of that is told again.
    if (!planned.contains(reminder))
        return std::nullopt;
    const QDateTime now = m_cache.now();
    // By the deadline of another number: what this one has left helps nobody.
    if (stateOf(*record, now) == FilingState::Returned)
        planned.removeIf([](const Reminder &other) { return other.kind != ReminderKind::Expired; });
    QList<Reminder> due;
    for (const Reminder &other : std::as_const(planned)) {
        if (other.dueAt <= now)
            due << other;
        else
            waitFor(other.dueAt);
    }
    const QList<Reminder> folded = foldReminders(due, now);
    return folded.isEmpty() ? std::nullopt : std::optional(folded.constFirst());
}

QList<Reminder> ReminderDisplay::presentOnes(const QList<Reminder> &reminders)
{
    QList<Reminder> present;
    for (const Reminder &reminder : reminders) {
        const auto now = presentOf(reminder);
        if (now && !present.contains(*now))
            present << *now;
    }
    // As on the board: what still has time comes before what is over.
    std::ranges::stable_sort(present, {}, [this](const Reminder &reminder) {
        return std::pair(reminder.kind == ReminderKind::Expired, deadlineOf(reminder));
    });
    return present;
}

void ReminderDisplay::waitFor(const QDateTime &moment)
{
    if (!m_nextChange.isValid() || moment < m_nextChange)
        m_nextChange = moment;
}

void ReminderDisplay::tick(const QDateTime &now)
{
    if (now < m_refreshedAt || (m_nextChange.isValid() && now >= m_nextChange))
        refresh();
}

QDateTime ReminderDisplay::deadlineOf(const Reminder &reminder) const
{
    const FilingRecord *record = m_cache.list().find(reminder.filing);
    const QDateTime deadline = record->find(reminder.number)->verification.deadline();
    return deadline.isValid() ? deadline : reminder.dueAt.addDuration(verificationSpan);
}

QString ReminderDisplay::lineOf(const Reminder &reminder) const
{
    const FilingRecord &record = *m_cache.list().find(reminder.filing);
    const QString text =
        reminderText(reminder, record, m_cache.rules(), m_board.table().board().isMasked());
    const QDateTime deadline = record.find(reminder.number)->verification.deadline();
    if (!deadline.isValid())
        return text;
    return reminder.kind == ReminderKind::Expired
        ? tr("%1: over since %2").arg(text, beijingText(deadline))
        : tr("%1: until %2").arg(text, beijingText(deadline));
}

void ReminderDisplay::refresh()
{
    m_refreshedAt = m_cache.now();
    m_nextChange = {};
    showReminders();
    refreshClosing();
}

void ReminderDisplay::showReminders()
{
    const QList<Reminder> present = presentOnes(m_open);
    m_board.setAttention(int(present.size()));
    const bool isNews = std::ranges::any_of(
        present, [this](const Reminder &reminder) { return !m_told.contains(reminder); });
    m_told = present;
    if (present.isEmpty()) {
        m_board.notices().dismiss(reminderMatter);
        return;
    }
    QStringList lines;
    for (const Reminder &reminder : present)
        lines << lineOf(reminder);
    const Reminder &first = present.constFirst();
    const auto over = std::ranges::count(present, ReminderKind::Expired, &Reminder::kind);
    QString title = present.size() == 1
        ? reminderTitle(first.kind)
        : tr("%n number(s) need attention", nullptr, int(present.size()));
    // They come last, and may not be among those that are named.
    if (over > 0 && present.size() > 1)
        title = tr("%1, %n of them over", nullptr, int(over)).arg(title);
    m_board.notices().show(reminderMatter, over > 0 ? Tone::Bad : Tone::Warn, Glyph::Clock, title,
                           numbersListed(lines, mostInNotice),
                           {{u"reminderOpen"_s, [] { return tr("Open the most urgent"); },
                             [this, id = first.filing] { Q_EMIT openRequested(id); }}},
                           isNews ? NoticeStack::Place::Front : NoticeStack::Place::Kept);
}

void ReminderDisplay::notify(const QString &title, const QString &text, const QUuid &filing)
{
    // The board announces its notice itself, where it can be seen.
    QWidget *active = QApplication::activeWindow();
    if (active && !m_board.notices().isVisible())
        announce(*active, title + u'\n' + text);
    if (m_notifier.isAvailable())
        m_notifier.notify(plainText(title), plainText(text), filing);
    if (!m_notifier.isAvailable() || !m_notifier.isClickHeard())
        pointAtBoard();
}

// Where windows are listed. Later: at the start reminders are told before there is a window.
void ReminderDisplay::pointAtBoard()
{
    QTimer::singleShot(0, &m_board, [board = &m_board] { QApplication::alert(board); });
}

void ReminderDisplay::showDue(const QList<Reminder> &reminders)
{
    add(reminders);
    for (const Reminder &reminder : presentOnes(reminders))
        notify(reminderTitle(reminder.kind), lineOf(reminder), reminder.filing);
}

void ReminderDisplay::showMissed(const QList<Reminder> &reminders)
{
    add(reminders);
    QStringList lines;
    for (const Reminder &reminder : presentOnes(reminders))
        lines << lineOf(reminder);
    if (!lines.isEmpty())
        notify(tr("%n number(s) need attention", nullptr, int(lines.size())),
               numbersListed(lines, mostInMessage), {});
}

QList<FilingRecord> ReminderDisplay::dueBefore(const QDateTime &opening) const
{
    QList<FilingRecord> due;
    m_cache.list().forEach([&](const FilingRecord &record) {
        const QDateTime deadline = runningDeadline(record, m_cache.now());
        if (deadline.isValid() && deadline < opening && m_duty.isOurs(record, m_cache.now()))
            due << record;
    });
    std::ranges::sort(due, {}, openDeadline);
    return due;
}

void ReminderDisplay::showClosing(const QDateTime &opening)
{
    const QList<FilingRecord> due = dueBefore(opening);
    if (due.isEmpty())
        return;
    m_opening = opening;
    const auto [title, text] = showClosingNotice(due, NoticeStack::Place::Front);
    notify(title, text, {});
}

// The notice is overnight: what is done or over meanwhile does not expire any more.
void ReminderDisplay::refreshClosing()
{
    if (!m_board.notices().isShown(closingMatter))
        return;
    const QList<FilingRecord> due = dueBefore(m_opening);
    if (due.isEmpty())
        m_board.notices().dismiss(closingMatter);
    else
        showClosingNotice(due, NoticeStack::Place::Kept);
}

ReminderDisplay::Message ReminderDisplay::showClosingNotice(const QList<FilingRecord> &due,
                                                            NoticeStack::Place place)
{
    QStringList lines;
    const bool isMasked = m_board.table().board().isMasked();
    for (const FilingRecord &record : due)
        lines << tr("%1: until %2")
                     .arg(applicantText(record, isMasked), beijingText(openDeadline(record)));
    const QString title =
        tr("%n filing(s) expire before %1 (Beijing time)", nullptr, int(due.size()))
            .arg(beijingText(m_opening));
    m_board.notices().show(closingMatter, Tone::Warn, Glyph::Clock, title,
                           filingsListed(lines, mostInNotice), {}, place);
    waitFor(openDeadline(due.constFirst()));
    return {title, filingsListed(lines, mostInMessage)};
}

} // namespace beian
