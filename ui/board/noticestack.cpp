// SPDX-License-Identifier: MIT
#include "ui/board/noticestack.h"

#include <utility>

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollbar.h>

#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {

// Of the height of the window: as it comes, and where somebody wants to read one of several.
constexpr double mostUsual = 0.25;
constexpr double mostWanted = 0.4;

} // namespace

NoticeStack::NoticeStack(QWidget *parent)
    : QScrollArea(parent)
    , m_layout(nullptr)
{
    nameControl(this, u"notices"_s, tr("Notices"));
    auto *holder = new QWidget;
    m_layout = new QVBoxLayout(holder);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(gap(2));
    setWidget(holder);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A text that wraps differently makes the holder ask for another height.
    holder->installEventFilter(this);
    hide();
}

int NoticeStack::wantedHeight() const
{
    // Each by itself: what was folded or unfolded just now reaches their layout with a later event.
    int height = m_layout->spacing() * (int(m_notices.size()) - 1);
    for (const Notice &notice : m_notices) {
        notice.box->layout()->activate();
        height += notice.box->heightForWidth(viewport()->width());
    }
    return height;
}

int NoticeStack::most() const
{
    return int(window()->height() * (m_isWanted ? mostWanted : mostUsual));
}

void NoticeStack::fit()
{
    // Before it is shown for the first time it has no width, and its notices no height.
    if (!m_notices.isEmpty())
        setFixedHeight(qMax(0, qMin(wantedHeight(), most())));
}

void NoticeStack::foldAllBut(const QString &matter)
{
    for (auto it = m_notices.cbegin(); it != m_notices.cend(); ++it) {
        const bool isFolded = it.key() != matter;
        it->box->setFolded(isFolded);
        it->details->setVisible(isFolded && it->box->hasText());
    }
}

void NoticeStack::unfoldAll()
{
    for (const Notice &notice : std::as_const(m_notices)) {
        notice.box->setFolded(false);
        notice.details->hide();
    }
}

void NoticeStack::arrange()
{
    m_arrangedFor = {viewport()->width(), window()->height()};
    unfoldAll();
    if (m_notices.size() > 1 && wantedHeight() > most())
        foldAllBut(m_open);
    if (m_notices.size() > 1 && wantedHeight() > most() && !m_isWanted)
        foldAllBut({});
    fit();
}

void NoticeStack::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_arrangedFor != QSize(viewport()->width(), window()->height()))
        arrange();
    else
        fit();
}

bool NoticeStack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void NoticeStack::show(const QString &matter, Tone tone, Glyph glyph, const QString &title,
                       const QString &text, const QList<Action> &actions)
{
    Notice &notice = m_notices[matter];
    if (!notice.box) {
        notice.box = new NoteBox(matter);
        m_layout->insertWidget(0, notice.box);
        m_open = matter;
        m_isWanted = false;
    }
    notice.box->setContent(tone, glyph, title, text);
    addButtons(matter, notice, actions);
    setVisible(true);
    arrange();
    verticalScrollBar()->setValue(0);
}

void NoticeStack::addButtons(const QString &matter, Notice &notice, const QList<Action> &actions)
{
    notice.box->clearActions();
    QPushButton *details = makeButton(matter + "Details"_L1, tr("Details"), ButtonKind::Link);
    connect(details, &QPushButton::clicked, this, [this, matter] {
        m_open = matter;
        m_isWanted = true;
        arrange();
    });
    notice.details = details;
    notice.box->addAction(details);
    const auto addButton = [&](const Action &action) {
        QPushButton *button = makeButton(action.objectName, action.text, ButtonKind::Link);
        connect(button, &QPushButton::clicked, this, [this, matter, act = action.act] {
            dismiss(matter);
            Q_EMIT dismissed(matter);
            act();
        });
        notice.box->addAction(button);
    };
    for (const Action &action : actions)
        addButton(action);
    addButton({matter + "Dismiss"_L1, tr("Dismiss"), [] {}});
}

void NoticeStack::dismiss(const QString &matter)
{
    NoteBox *box = m_notices.take(matter).box;
    if (!box)
        return;
    m_layout->removeWidget(box);
    box->hide();
    box->setObjectName({});
    // Later: the click that led here comes from one of its buttons.
    box->deleteLater();
    setVisible(!m_notices.isEmpty());
    if (m_notices.isEmpty())
        return;
    if (m_open == matter) {
        m_open = m_layout->itemAt(0)->widget()->objectName();
        m_isWanted = false;
    }
    arrange();
}

} // namespace beian
