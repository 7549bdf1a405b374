// SPDX-License-Identifier: MIT
#include "ui/wizard/wizardpage.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qscrollarea.h>

#include "ui/forms/controls.h"
#include "ui/theme/icons.h"
#include "ui/wizard/wizardflow.h"

namespace beian {

using namespace Qt::StringLiterals;

WizardPage::WizardPage(WizardSession &session, QWidget *parent)
    : QWizardPage(parent)
    , m_session(session)
    , m_title(makeLabel({}, TextKind::Title))
    , m_subtitle(makeLabel({}, TextKind::Subtitle))
    , m_missingIcon(new ToneIcon)
    , m_missing(makeLabel({}, TextKind::Hint))
{
    m_missing->setObjectName(u"missing"_s);
    m_missingIcon->setGlyph(Glyph::Info, Tone::Neutral);

    auto *holder = new QWidget;
    m_content = new QVBoxLayout(holder);
    m_content->setContentsMargins(0, 0, gap(2), gap(2));
    m_content->setSpacing(gap(3));
    auto *scroll = new QScrollArea;
    nameControl(scroll, u"pageScroll"_s, tr("Content of the page"));
    scroll->setWidget(holder);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Pages are reached by their controls; the area itself is no stop of the Tab key.
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *missing = new QHBoxLayout;
    missing->setSpacing(gap(1));
    missing->addWidget(m_missingIcon);
    missing->addWidget(m_missing, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(8), gap(6), gap(6), gap(2));
    layout->setSpacing(gap(1));
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(gap(2));
    layout->addWidget(scroll, 1);
    layout->addLayout(missing);
}

int WizardPage::nextId() const
{
    return nextPage(PageId(wizard()->currentId()), m_session);
}

void WizardPage::setHeading(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    setAccessibleName(title);
}

void WizardPage::updateCompleteness()
{
    const QString text = missing();
    m_isNextOpen = text.isEmpty();
    m_missing->setText(text);
    m_missingIcon->setVisible(!text.isEmpty());
    // QWizard reads nextId() again only when the final page is set.
    setFinalPage(false);
    Q_EMIT completeChanged();
}

} // namespace beian
