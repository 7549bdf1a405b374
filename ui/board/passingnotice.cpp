// SPDX-License-Identifier: MIT
#include "ui/board/passingnotice.h"

#include <algorithm>

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qlayout.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/platform/assistive.h"

namespace beian {

using namespace Qt::StringLiterals;

PassingNotice::PassingNotice(QWidget &floor, const std::function<QList<QRect>()> &toSee,
                             std::chrono::milliseconds span, QObject *parent)
    : QObject(parent)
    , m_floor(floor)
    , m_toSee(toSee)
{
    floor.installEventFilter(this);
    m_time.setSingleShot(true);
    m_time.setInterval(span);
    connect(&m_time, &QTimer::timeout, this, &PassingNotice::pass);
}

void PassingNotice::show(const QString &matter, Tone tone, Glyph glyph, const Words &title,
                         const Words &text, const QList<NoticeStack::Action> &actions)
{
    dismiss();
    m_box = new NoteBox(matter, &m_floor);
    m_box->setContent(tone, glyph, title, text);
    addNoticeButtons(*m_box, matter, actions, [this, matter] {
        dismiss();
        Q_EMIT dismissed(matter);
    });
    // Another notice can be in sight, with a button of the same words.
    if (auto *away = m_box->findChild<QPushButton *>(matter + "Dismiss"_L1)) {
        keepTexts(away, [away, title] {
            setAssistiveName(*away, tr("%1: %2").arg(withoutMnemonic(away->text()), title()));
        });
    }
    m_box->installEventFilter(this);
    m_box->show();
    m_box->raise();
    // Once more when everything around it has its new size.
    keepLook(m_box, [this, box = m_box.data()] {
        fit();
        QMetaObject::invokeMethod(box, [this] { fit(); }, Qt::QueuedConnection);
    });
    m_time.start();
}

QString PassingNotice::matter() const
{
    return m_box ? m_box->objectName() : QString();
}

void PassingNotice::dismiss()
{
    m_time.stop();
    if (!m_box)
        return;
    m_box->hide();
    m_box->setObjectName({});
    // Later: the click that led here comes from one of its buttons.
    m_box->deleteLater();
    m_box.clear();
}

void PassingNotice::pass()
{
    if (m_box && (m_box->underMouse() || m_box->isAncestorOf(m_box->window()->focusWidget())))
        m_time.start();
    else
        dismiss();
}

// Without room for its text, the title and the links are what is seen; nor where only those leave free what
// is to be seen.
void PassingNotice::fit()
{
    if (!m_box)
        return;
    m_box->setBrief(false);
    m_box->layout()->activate();
    const QSize room = m_floor.size() - QSize(2 * gap(2), 2 * gap(2));
    const bool isTooHigh = m_box->heightForWidth(room.width()) > room.height();
    m_box->setBrief(isTooHigh);
    m_box->layout()->activate();
    if (!isTooHigh && !isClear(spot())) {
        m_box->setBrief(true);
        m_box->layout()->activate();
        m_box->setBrief(isClear(spot()));
    }
    place();
}

bool PassingNotice::isClear(const QRect &spot) const
{
    return std::ranges::none_of(m_toSee(), [&spot](const QRect &seen) { return seen.intersects(spot); });
}

// Below, or above where that hides less.
QRect PassingNotice::spot() const
{
    const QRect room = m_floor.rect().adjusted(gap(2), gap(2), -gap(2), -gap(2));
    const int height = qMin(room.height(), m_box->heightForWidth(room.width()));
    QRect below = room;
    below.setTop(room.bottom() + 1 - height);
    QRect above = room;
    above.setHeight(height);
    return isClear(below) || !isClear(above) ? below : above;
}

// A text that wraps differently asks for another height.
void PassingNotice::place()
{
    if (!m_box)
        return;
    m_box->layout()->activate();
    m_box->setGeometry(spot());
}

bool PassingNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_floor && event->type() == QEvent::Resize)
        fit();
    else if (watched == m_box && event->type() == QEvent::LayoutRequest)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace beian
