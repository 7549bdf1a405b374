// SPDX-License-Identifier: MIT
#include "ui/board/noticestack.h"

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollbar.h>

#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {
constexpr int highestPart = 4; // of the window: one in this many
}

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

void NoticeStack::fit()
{
    if (m_notices.isEmpty())
        return;
    const int most = window()->height() / highestPart;
    // Before it is shown for the first time it has no width, and its notices no height.
    setFixedHeight(qMax(0, qMin(m_layout->totalHeightForWidth(viewport()->width()), most)));
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

void NoticeStack::show(const QString &matter, Tone tone, Glyph glyph, const QString &title,
                       const QString &text, const QList<Action> &actions)
{
    NoteBox *&notice = m_notices[matter];
    if (!notice) {
        notice = new NoteBox(matter);
        m_layout->insertWidget(0, notice);
    }
    notice->setContent(tone, glyph, title, text);
    notice->clearActions();
    const auto addButton = [&](const Action &action) {
        QPushButton *button = makeButton(action.objectName, action.text, ButtonKind::Link);
        connect(button, &QPushButton::clicked, this, [this, matter, act = action.act] {
            dismiss(matter);
            Q_EMIT dismissed(matter);
            act();
        });
        notice->addAction(button);
    };
    for (const Action &action : actions)
        addButton(action);
    addButton({matter + "Dismiss"_L1, tr("Dismiss"), [] {}});
    setVisible(true);
    fit();
    verticalScrollBar()->setValue(0);
}

void NoticeStack::dismiss(const QString &matter)
{
    NoteBox *notice = m_notices.take(matter);
    if (!notice)
        return;
    notice->hide();
    notice->setObjectName({});
    // Later: the click that led here comes from one of its buttons.
    notice->deleteLater();
    setVisible(!m_notices.isEmpty());
}

} // namespace beian
