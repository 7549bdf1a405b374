// SPDX-License-Identifier: MIT
#include "ui/help/faqanswer.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollbar.h>

#include "ui/forms/controls.h"
#include "ui/forms/flowlayout.h"
#include "ui/help/factlist.h"
#include "ui/help/sourcesdialog.h"
#include "ui/texts/language.h"
#include "ui/texts/names.h"
#include "ui/theme/theme.h"

namespace beian {

using namespace Qt::StringLiterals;

FaqAnswer::FaqAnswer(const RuleBook &rules, QWidget *parent)
    : QScrollArea(parent)
    , m_rules(rules)
{
    nameControl(this, u"faqAnswer"_s, [] { return tr("Answer"); });
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The keys that scroll work in the whole window.
    setFocusPolicy(Qt::NoFocus);
}

void FaqAnswer::showEntry(const FaqEntry &entry)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(gap(5), gap(4), gap(5), gap(4));
    layout->setSpacing(gap(2));
    QLabel *question = makeLabel(entry.question.in(uiLanguage()));
    question->setProperty("kind", u"note-title"_s);
    question->setObjectName(u"faqQuestion"_s);
    layout->addWidget(question);
    addFacts(*layout, tr("Why"), entry.causes, false);
    addFacts(*layout, tr("What to do"), entry.remedy, true);
    layout->addStretch();
    layout->addWidget(makeRule());
    layout->addWidget(makeEvidence(entry.evidence));
    const int scrolled = m_shown == entry.id ? verticalScrollBar()->value() : 0;
    m_shown = entry.id;
    setWidget(content); // the one before is deleted
    verticalScrollBar()->setValue(scrolled);
}

void FaqAnswer::addFacts(QVBoxLayout &layout, const QString &title, const QList<FaqFact> &facts,
                         bool isNumbered)
{
    layout.addSpacing(gap(1));
    layout.addWidget(makeLabel(title, TextKind::Strong));
    layout.addLayout(makeFactList(facts, isNumbered));
}

QWidget *FaqAnswer::makeEvidence(const Evidence &evidence)
{
    QLabel *sure = makeLabel(tr("How sure: %1").arg(surenessText(evidence.sure)), TextKind::Hint);
    sure->setObjectName(u"faqSureness"_s);
    sure->setWordWrap(false);
    auto *holder = new QWidget;
    auto *row = new FlowLayout(gap(3), holder);
    row->addWidget(sure);
    row->addWidget(makeSourcesButton(m_rules, evidence.sources));
    return holder;
}

void FaqAnswer::scrollPage(int direction)
{
    verticalScrollBar()->triggerAction(direction > 0 ? QAbstractSlider::SliderPageStepAdd
                                                     : QAbstractSlider::SliderPageStepSub);
}

} // namespace beian
