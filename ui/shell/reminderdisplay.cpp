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
{ }

void ReminderDisplay::show(const QString &title, const QString &text, const QUuid &filing)
{
    QList<NoticeStack::Action> actions;
    if (!filing.isNull()) {
        actions << NoticeStack::Action{u"reminderOpen"_s, tr("Open the filing"),
                                       [this, filing] { Q_EMIT openRequested(filing); }};
    }
    m_board.notices().show(u"reminderNotice"_s, Tone::Warn, Glyph::Clock, title, text, actions);
    m_notifier.notify(title, text, filing);
}

void ReminderDisplay::show(const QString &title, const QList<Reminder> &reminders)
{
    QStringList lines;
    const bool isMasked = m_board.table().board().isMasked();
    for (const Reminder &reminder : reminders) {
        if (const FilingRecord *record = m_desk.list().find(reminder.filing))
            lines << reminderText(reminder, *record, m_desk.rules(), isMasked);
    }
    if (!lines.isEmpty())
        show(title, listed(lines), lines.size() == 1 ? reminders.constFirst().filing : QUuid());
}

void ReminderDisplay::showDue(const QList<Reminder> &reminders)
{
    m_desk.tick(m_desk.now());
    for (const Reminder &reminder : reminders)
        show(reminderTitle(reminder.kind), {reminder});
}

void ReminderDisplay::showMissed(const QList<Reminder> &reminders)
{
    m_desk.tick(m_desk.now());
    show(tr("%n number(s) need attention", nullptr, int(reminders.size())), reminders);
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
    show(tr("%n filing(s) expire before %1 (Beijing time)", nullptr, int(due.size()))
             .arg(beijingText(opening)),
         listed(lines), {});
}

} // namespace beian
