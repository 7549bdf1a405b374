// SPDX-License-Identifier: MIT
#include "ui/board/centerline.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>

#include "app/time/clock.h"
#include "ui/board/centertexts.h"
#include "ui/forms/controls.h"
#include "ui/platform/assistive.h"
#include "ui/texts/errortexts.h"

namespace beian {

using namespace Qt::StringLiterals;

CenterLine::CenterLine(const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_icon(new ToneIcon)
    , m_text(makeLabel({}, TextKind::Hint))
    , m_retry(makeButton(
          u"centerRetry"_s, [] { return tr("Try again"); }, ButtonKind::Link))
    , m_page(makeButton(
          u"centerDetails"_s, [] { return tr("What to do…"); }, ButtonKind::Link))
{
    setObjectName(u"centerLine"_s);
    m_text->setObjectName(u"centerLineText"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap(2));
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_retry);
    layout->addWidget(m_page);
    connect(m_retry, &QPushButton::clicked, this, &CenterLine::retryRequested);
    connect(m_page, &QPushButton::clicked, this, &CenterLine::pageRequested);
    keepTexts(this, [this] { refresh(); });
}

void CenterLine::setState(const CenterState &state)
{
    const bool isNews = state.trouble != m_state.trouble && state.trouble;
    m_state = state;
    refresh();
    // Said aloud once: the same trouble comes with every attempt.
    if (isNews && isVisible())
        announce(*this, m_text->text());
}

void CenterLine::refresh()
{
    setVisible(m_state.phase != CenterState::Phase::None);
    m_icon->setGlyph(centerGlyph(m_state), centerTone(m_state));
    m_text->setText(centerLineText(m_state, m_clock.now()));
    // What to do is heard with what is wrong; it is seen on the page.
    m_text->setAccessibleDescription(m_state.trouble ? errorText(*m_state.trouble).nextStep
                                                     : QString());
    const bool isAway = m_state.phase == CenterState::Phase::Away;
    m_retry->setVisible(isAway || m_state.trouble);
    m_page->setVisible(m_state.trouble.has_value());
}

} // namespace beian
