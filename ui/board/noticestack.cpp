// SPDX-License-Identifier: MIT
#include "ui/board/noticestack.h"

#include <algorithm>

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollbar.h>

#include "ui/board/passingnotice.h"
#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"
#include "ui/forms/singleclick.h"
#include "ui/texts/errortexts.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {
constexpr double most = 0.4; // of the height of the window
constexpr double mostAsked = 0.6; // the same, of a text that is asked for
constexpr int restSteps = 80; // what the rest of the board needs, with two rows
}

NoticeStack::NoticeStack(QWidget *parent)
    : QScrollArea(parent)
    , m_layout(nullptr)
{
    nameControl(this, u"notices"_s, [] { return tr("Notices"); });
    auto *holder = new QWidget;
    m_layout = new QVBoxLayout(holder);
    m_layout->setContentsMargins({});
    setWidget(holder);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A text that wraps differently makes the holder ask for another height.
    holder->installEventFilter(this);
    m_passingTime.setSingleShot(true);
    connect(&m_passingTime, &QTimer::timeout, this, &NoticeStack::pass);
    keepTexts(this, [this] { arrange(); });
    keepLook(this, [this] { fit(); });
}

// Before it is shown for the first time it has no width, and its notice no height.
void NoticeStack::fit()
{
    if (m_order.isEmpty())
        return;
    const auto [box, next, more] = m_notices.value(m_order.constFirst());
    // What was shown or hidden just now reaches its layout with a later event.
    box->layout()->activate();
    const int width = viewport()->width();
    const int high = window()->height();
    // No row moves for what passes.
    const int room = isPassingInFront() ? m_passingHeight : qMin(int(high * most), high - gap(restSteps));
    const bool isTight = box->heightForWidth(width) + box->hiddenHeight(width) > room;
    box->setBrief(isTight && !m_isWhole);
    more->setText(m_isWhole ? tr("Hide the details") : tr("Details"));
    more->setVisible(isTight && !box->text().isEmpty());
    box->layout()->activate();
    const int wanted = box->heightForWidth(width);
    if (isTight && m_isWhole)
        setFixedHeight(qMin(wanted, int(high * mostAsked)));
    else
        setFixedHeight(isPassingInFront() ? qMax(wanted, m_passingHeight) : wanted);
}

void NoticeStack::arrange()
{
    // First, so that a notice that comes can be seen when it is announced.
    setVisible(!m_order.isEmpty());
    const int behind = int(m_order.size()) - 1;
    for (auto it = m_notices.cbegin(); it != m_notices.cend(); ++it) {
        it->next->setText(tr("Next notice (%n more)", nullptr, behind));
        it->next->setAccessibleName(it->next->text());
        it->next->setVisible(behind > 0);
        it->box->setVisible(it.key() == m_order.constFirst());
    }
    fit();
}

void NoticeStack::showNext()
{
    m_order << m_order.takeFirst();
    m_isWhole = false;
    arrange();
    verticalScrollBar()->setValue(0);
    m_notices.value(m_order.constFirst()).next->setFocus();
}

void NoticeStack::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool NoticeStack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void NoticeStack::showError(const QString &matter, const Error &error)
{
    show(
        matter, Tone::Bad, Glyph::Warning, [error] { return errorText(error).sentence; },
        [error] { return errorText(error).nextStep; });
}

void NoticeStack::show(const QString &matter, Tone tone, Glyph glyph, const Words &title,
                       const Words &text, const QList<Action> &actions, Place place)
{
    if (isOverRows(matter))
        m_passing->dismiss();
    if (place == Place::Front && matter != m_passingMatter)
        dismissPassing();
    Notice &notice = m_notices[matter];
    if (!notice.box) {
        notice.box = new NoteBox(matter);
        m_layout->addWidget(notice.box);
        m_order << matter;
    }
    if (place == Place::Front && m_order.constFirst() != matter) {
        m_order.removeOne(matter);
        m_order.prepend(matter);
        m_isWhole = false;
        verticalScrollBar()->setValue(0);
    }
    notice.box->setContent(tone, glyph, title, text);
    addButtons(matter, notice, actions);
    arrange();
}

void NoticeStack::addButtons(const QString &matter, Notice &notice, const QList<Action> &actions)
{
    notice.box->clearActions();
    addNoticeButtons(*notice.box, matter, actions, [this, matter] {
        dismiss(matter);
        Q_EMIT dismissed(matter);
    });
    notice.more = makeButton(matter + "More"_L1, QString(), ButtonKind::Link);
    notice.more->hide();
    connect(notice.more, &QPushButton::clicked, this, [this] {
        m_isWhole = !m_isWhole;
        fit();
    });
    notice.box->addAction(notice.more);
    notice.next = makeButton(matter + "Next"_L1, QString(), ButtonKind::Link);
    connect(notice.next, &QPushButton::clicked, this, &NoticeStack::showNext);
    notice.box->addAction(notice.next);
}

void NoticeStack::setFloor(QWidget &floor, const std::function<QList<QRect>()> &toSee,
                           std::chrono::milliseconds span)
{
    m_passing = new PassingNotice(floor, toSee, span, this);
    m_passingTime.setInterval(span);
    connect(m_passing, &PassingNotice::dismissed, this, &NoticeStack::dismissed);
}

void NoticeStack::fitPassing()
{
    m_passing->fit();
}

void NoticeStack::showPassing(const QString &matter, Tone tone, Glyph glyph, const Words &title,
                              const Words &text, const QList<Action> &actions)
{
    Q_ASSERT(m_passing);
    dismissPassing();
    dismiss(matter);
    if (m_order.isEmpty())
        return m_passing->show(matter, tone, glyph, title, text, actions);
    m_passingMatter = matter;
    m_passingHeight = height();
    show(matter, tone, glyph, title, text, actions);
    m_passingTime.start();
}

bool NoticeStack::isPassingInFront() const
{
    return !m_passingMatter.isEmpty() && m_order.constFirst() == m_passingMatter;
}

// While the pointer or the keys are on it, it stays.
void NoticeStack::pass()
{
    const NoteBox *box = m_notices.value(m_passingMatter).box;
    if (box && (box->underMouse() || box->isAncestorOf(window()->focusWidget())))
        m_passingTime.start();
    else
        dismissPassing();
}

void NoticeStack::dismissPassing()
{
    if (m_passing)
        m_passing->dismiss();
    if (!m_passingMatter.isEmpty())
        dismiss(QString(m_passingMatter)); // which forgets it
}

bool NoticeStack::isShown(const QString &matter) const
{
    return m_notices.contains(matter) || isOverRows(matter);
}

bool NoticeStack::isOverRows(const QString &matter) const
{
    return m_passing && m_passing->matter() == matter;
}

void NoticeStack::dismiss(const QString &matter)
{
    if (isOverRows(matter))
        m_passing->dismiss();
    if (matter == m_passingMatter) {
        m_passingMatter.clear();
        m_passingTime.stop();
    }
    NoteBox *box = m_notices.take(matter).box;
    if (!box)
        return;
    m_order.removeOne(matter);
    m_isWhole = false;
    m_layout->removeWidget(box);
    box->hide();
    box->setObjectName({});
    // Later: the click that led here comes from one of its buttons.
    box->deleteLater();
    arrange();
}

void addNoticeButtons(NoteBox &box, const QString &matter,
                      const QList<NoticeStack::Action> &actions,
                      const std::function<void()> &onPressed)
{
    const auto addButton = [&](const NoticeStack::Action &action) {
        QPushButton *button = makeButton(action.objectName, action.text, ButtonKind::Link);
        takeSingleClicks(*button);
        QObject::connect(button, &QPushButton::clicked, &box, [onPressed, act = action.act] {
            onPressed();
            act();
        });
        box.addAction(button);
        button->show(); // else it has its place only later, and the rows below move twice
    };
    const QString dismiss = matter + "Dismiss"_L1;
    for (const NoticeStack::Action &action : actions)
        addButton(action);
    if (std::ranges::find(actions, dismiss, &NoticeStack::Action::objectName) == actions.end())
        addButton({dismiss, [] { return NoticeStack::tr("Dismiss"); }, [] {}});
}

} // namespace beian
