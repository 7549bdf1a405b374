// SPDX-License-Identifier: MIT
#include "ui/board/noticestack.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/forms/notebox.h"

namespace beian {

using namespace Qt::StringLiterals;

NoticeStack::NoticeStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(gap(2));
    hide();
}

void NoticeStack::show(const QString &matter, Tone tone, Glyph glyph, const QString &title,
                       const QString &text, const QList<Action> &actions)
{
    NoteBox *&notice = m_notices[matter];
    if (!notice) {
        notice = new NoteBox(matter);
        m_layout->addWidget(notice);
    }
    notice->setContent(tone, glyph, title, text);
    notice->clearActions();
    const auto addButton = [&](const Action &action) {
        QPushButton *button = makeButton(action.objectName, action.text, ButtonKind::Link);
        connect(button, &QPushButton::clicked, this, [this, matter, act = action.act] {
            dismiss(matter);
            act();
        });
        notice->addAction(button);
    };
    for (const Action &action : actions)
        addButton(action);
    addButton({matter + "Dismiss"_L1, tr("Dismiss"), [] {}});
    setVisible(true);
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
