// SPDX-License-Identifier: MIT
#include "ui/shell/reminderdisplay.h"

#include <algorithm>

#include "app/store/filingdesk.h"
#include "app/time/beijingtime.h"
#include "ui/board/boardmodel.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardtexts.h"
#include "ui/board/boardwindow.h"
#include "ui/board/noticestack.h"
#include "ui/board/remindertexts.h"
#include "ui/platform/notifier.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// A message names no more than these; the board has them all.
constexpr qsizetype mostNamed = 5;
const QString matter = u"reminderNotice"_s;

QString listed(QStringList lines)
{
    const qsizetype left = lines.size() - mostNamed;
    if (left > 0)
        lines = lines.mid(0, mostNamed) << ReminderDisplay::tr("and %n more", nullptr, int(left));
    return lines.join(u'\n');
}

} // namespace

ReminderDisplay::ReminderDisplay(FilingDesk &desk, BoardWindow &board, Notifier &notifier,
                                 QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_board(board)
    , m_notifier(notifier)
{
    connect(&desk, &FilingDesk::filingPut, this, &ReminderDisplay::refresh);
    connect(&desk, &FilingDesk::filingRemoved, this, &ReminderDisplay::refresh);
    connect(&board, &BoardWindow::clockJumped, this, &ReminderDisplay::refresh);
    connect(&board.notices(), &NoticeStack::dismissed, this, [this](const QString &notice) {
        if (notice == matter)
            m_open.clear();
    });
}

void ReminderDisplay::add(const QList<Reminder> &reminders)
{
    for (const Reminder &reminder : reminders) {
        m_open.removeIf([&reminder](const Reminder &open) {
            return open.filing == reminder.filing && open.number == reminder.number;
        });
        m_open << reminder;
    }
    m_desk.tick(m_desk.now());
    refresh();
}

// Nobody has done yet what it reminds of.
bool ReminderDisplay::holds(const Reminder &reminder) const
{
    const FilingRecord *record = m_desk.list().find(reminder.filing);
    const KeptNumber *number = record ? record->find(reminder.number) : nullptr;
    if (!number)
        return false;
    // A clock that went ahead has been put right since: it is not over.
    if (reminder.dueAt > m_desk.now())
        return false;
    const Verification &verification = number->verification;
    const bool isForSms =
        reminder.kind == ReminderKind::NoSms || reminder.kind == ReminderKind::ResendOverdue;
    return !verification.verifiedAt.isValid() && !verification.hasFailed
        && verification.receivedAt.isValid() != isForSms;
}

QDateTime ReminderDisplay::deadlineOf(const Reminder &reminder) const
{
    const FilingRecord *record = m_desk.list().find(reminder.filing);
    const QDateTime deadline = record->find(reminder.number)->verification.deadline();
    return deadline.isValid() ? deadline : reminder.dueAt.addDuration(verificationSpan);
}

QString ReminderDisplay::lineOf(const Reminder &reminder) const
{
    const FilingRecord &record = *m_desk.list().find(reminder.filing);
    const QString text =
        reminderText(reminder, record, m_desk.rules(), m_board.table().board().isMasked());
    const QDateTime deadline = record.find(reminder.number)->verification.deadline();
    return deadline.isValid() ? tr("%1: until %2").arg(text, beijingText(deadline)) : text;
}

void ReminderDisplay::refresh()
{
    if (m_open.isEmpty())
        return;
    m_open.removeIf([this](const Reminder &reminder) { return !holds(reminder); });
    std::ranges::stable_sort(m_open, {},
                             [this](const Reminder &reminder) { return deadlineOf(reminder); });
    if (m_open.isEmpty()) {
        m_board.notices().dismiss(matter);
        return;
    }
    QStringList lines;
    for (const Reminder &reminder : std::as_const(m_open))
        lines << lineOf(reminder);
    const Reminder &first = m_open.constFirst();
    const QString title = m_open.size() == 1
        ? reminderTitle(first.kind)
        : tr("%n number(s) need attention", nullptr, int(m_open.size()));
    m_board.notices().show(matter, Tone::Warn, Glyph::Clock, title, listed(lines),
                           {{u"reminderOpen"_s, tr("Open the most urgent"),
                             [this, id = first.filing] { Q_EMIT openRequested(id); }}});
}

void ReminderDisplay::showDue(const QList<Reminder> &reminders)
{
    add(reminders);
    for (const Reminder &reminder : reminders) {
        if (holds(reminder))
            m_notifier.notify(reminderTitle(reminder.kind), lineOf(reminder), reminder.filing);
    }
}

void ReminderDisplay::showMissed(const QList<Reminder> &reminders)
{
    add(reminders);
    QStringList lines;
    for (const Reminder &reminder : reminders) {
        if (holds(reminder))
            lines << lineOf(reminder);
    }
    if (!lines.isEmpty())
        m_notifier.notify(tr("%n number(s) need attention", nullptr, int(lines.size())),
                          listed(lines), {});
}

void ReminderDisplay::showClosing(const QDateTime &opening)
{
    QList<FilingRecord> due;
    m_desk.list().forEach([&](const FilingRecord &record) {
        const QDateTime deadline = openDeadline(record);
        if (deadline > m_desk.now() && deadline < opening)
            due << record;
    });
    if (due.isEmpty())
        return;
    std::ranges::sort(due, {}, openDeadline);
    QStringList lines;
    const bool isMasked = m_board.table().board().isMasked();
    for (const FilingRecord &record : std::as_const(due))
        lines << tr("%1: until %2")
                     .arg(applicantText(record, isMasked), beijingText(openDeadline(record)));
    const QString title =
        tr("%n filing(s) expire before %1 (Beijing time)", nullptr, int(due.size()))
            .arg(beijingText(opening));
    m_board.notices().show(u"closingNotice"_s, Tone::Warn, Glyph::Clock, title, listed(lines));
    m_notifier.notify(title, listed(lines), {});
}

} // namespace beian
