// SPDX-License-Identifier: MIT
#include "ui/wizard/wizardpage.h"

#include <utility>

#include <QtGui/qevent.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qscrollbar.h>

#include "ui/forms/controls.h"
#include "ui/forms/offreason.h"
#include "ui/help/faqdialog.h"
#include "ui/help/whydialog.h"
#include "ui/platform/assistive.h"
#include "ui/texts/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/wizard/newerrulesnote.h"
#include "ui/wizard/returnnote.h"
#include "ui/wizard/wizardflow.h"
#include "app/session/sessionstate.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {
constexpr const char *missingProperty = "missing";
// In steps of the grid.
constexpr int widestContent = 260;
constexpr int lowest = 150; // below it what is chosen needs the room of the second line of the heading
}

WizardPage::WizardPage(FilingSession &session, QWidget *parent)
    : QWizardPage(parent)
    , m_session(session)
    , m_title(makeLabel({}, TextKind::Title))
    , m_subtitle(makeLabel({}, TextKind::Subtitle))
    , m_scroll(new QScrollArea)
    , m_missingIcon(new ToneIcon)
    , m_missing(makeLabel({}, TextKind::Hint))
{
    m_missing->setObjectName(u"missing"_s);
    m_missingIcon->setGlyph(Glyph::Info, Tone::Neutral);

    auto *holder = new QWidget;
    // Lines longer than these are hard to read, and fields have no use for them.
    holder->setMaximumWidth(gap(widestContent));
    m_content = new QVBoxLayout(holder);
    m_content->setContentsMargins(0, 0, 0, gap(1));
    m_content->setSpacing(gap(3));
    auto *newerRules = new NewerRulesNote(session, holder);
    m_content->addWidget(newerRules);
    // It stands on top, where a low window may have been scrolled away from.
    connect(newerRules, &NewerRulesNote::appeared, this, [this, newerRules] { reveal(newerRules); });
    nameControl(m_scroll, u"pageScroll"_s, [] { return tr("Content of the page"); });
    m_scroll->setWidget(holder);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its room stays, so that nothing moves when it comes; without anything to scroll it is not seen.
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, m_scroll->verticalScrollBar(),
            [bar = m_scroll->verticalScrollBar()](int least, int most) { bar->setEnabled(most > least); });
    m_scroll->verticalScrollBar()->setEnabled(false);
    // Pages are reached by their controls; the area itself is no stop of the Tab key.
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *missing = new QHBoxLayout;
    missing->setSpacing(gap(1));
    missing->addWidget(m_missingIcon);
    missing->addWidget(m_missing, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(8), gap(6), gap(6), gap(2));
    layout->setSpacing(gap(1));
    layout->addLayout(makeHeading());
    layout->addWidget(m_subtitle);
    layout->addSpacing(gap(2));
    layout->addWidget(m_scroll, 1);
    layout->addLayout(missing);
}

// The question of the page, and beside it what is commonly asked about it.
QLayout *WizardPage::makeHeading()
{
    auto *faq = makeButton(
        u"pageFaq"_s, [] { return tr("Common questions"); }, ButtonKind::Link);
    keepTexts(faq, [faq] { faq->setToolTip(tr("Causes and remedies for this page (F1)")); });
    faq->setAutoDefault(false);
    connect(faq, &QPushButton::clicked, this, &WizardPage::openFaq);
    auto *why = makeButton(
        u"pageWhy"_s, [] { return tr("Why?"); }, ButtonKind::Link);
    keepTexts(why, [why] {
        why->setToolTip(tr("The rules behind this page, with their sources"));
    });
    why->setAutoDefault(false);
    connect(why, &QPushButton::clicked, this, [this] {
        showWhy(*this, m_session.rules(), faqTopicOf(PageId(wizard()->currentId())));
    });
    auto *heading = new QWidget;
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins({});
    row->setSpacing(gap(3));
    row->addWidget(m_title, 1);
    row->addWidget(why, 0, Qt::AlignTop);
    row->addWidget(faq, 0, Qt::AlignTop);
    // As wide as what is below it.
    heading->setMaximumWidth(gap(widestContent));
    auto *line = new QHBoxLayout;
    constexpr int nearlyAll = 1000;
    line->addWidget(heading, nearlyAll);
    line->addStretch(1);
    return line;
}

void WizardPage::openFaq()
{
    beian::openFaq(*this, m_session.rules(), faqTopicOf(PageId(wizard()->currentId())));
}

void WizardPage::resizeEvent(QResizeEvent *event)
{
    QWizardPage::resizeEvent(event);
    fitHeading();
}

void WizardPage::fitHeading()
{
    const bool isLow = height() < gap(lowest);
    m_subtitle->setVisible(!isLow);
    layout()->setContentsMargins(gap(8), gap(isLow ? 3 : 6), gap(6), gap(2));
    setPlainToolTip(*m_title, isLow ? m_subtitle->text() : QString());
}

int WizardPage::contentWidth() const
{
    return qMin(m_scroll->viewport()->width(), gap(widestContent))
        - m_content->contentsMargins().right();
}

int WizardPage::nextId() const
{
    return nextPage(PageId(wizard()->currentId()), m_session);
}

void WizardPage::setHeading(const Words &title, const Words &subtitle)
{
    keepTexts(this, [this, title, subtitle] {
        m_title->setText(title());
        m_subtitle->setText(subtitle());
        fitHeading();
        makeGroup(*this, title());
    });
}

void WizardPage::tick(const QDateTime &now)
{
    refresh(now);
    if (missing() != m_missing->property(missingProperty).toString()
        || isAnyReturned(session()) != m_isReturned)
        updateCompleteness();
}

// What Next waits for; or on every page, as soon as it happens, that the 24 hours are over: nothing else
// is asked for then, and the way on leads through the provider.
void WizardPage::updateCompleteness()
{
    const QString missing = this->missing();
    m_isReturned = isAnyReturned(session());
    m_missing->setProperty(missingProperty, missing);
    const QString words = m_isReturned ? returnText(session()) : missing;
    if (m_missing->text() != words) {
        m_missing->setText(words);
        announce(*m_missing, words);
    }
    const Tone tone = m_isReturned ? Tone::Bad : Tone::Neutral;
    setTone(m_missing, tone);
    m_missingIcon->setGlyph(m_isReturned ? Glyph::Warning : Glyph::Info, tone);
    m_missingIcon->setVisible(!words.isEmpty());
    tellWizard(missing.isEmpty());
    explainNext();
}

void WizardPage::explainNext()
{
    if (!wizard() || wizard()->currentPage() != this)
        return;
    const bool isOff = !m_missing->property(missingProperty).toString().isEmpty();
    for (const auto which : {QWizard::NextButton, QWizard::FinishButton})
        tellOff(*wizard()->button(which), isOff ? m_missing->text() : QString(), *m_missing);
}

// QWizard reads nextId() again only when the final page is set, and each time hides and shows a part of
// itself, of which assistive technology hears.
void WizardPage::tellWizard(bool isComplete)
{
    const Told now{isComplete, wizard() ? nextId() : -1};
    if (std::exchange(m_told, now) == now)
        return;
    setFinalPage(false);
    Q_EMIT completeChanged();
}

QWidget *WizardPage::addFooter(const Words &hint, QWidget *link)
{
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins({});
    row->setSpacing(gap(3));
    row->addWidget(makeLabel(hint, TextKind::Hint), 1);
    row->addWidget(link);
    m_content->addStretch(1);
    m_content->addWidget(footer);
    return footer;
}

void WizardPage::reveal(QWidget *control)
{
    QMetaObject::invokeMethod(
        control, [this, control] { scrollTo(*control); }, Qt::QueuedConnection);
}

// What is higher than the view is shown from its top, where it says what it is.
void WizardPage::scrollTo(QWidget &control)
{
    m_scroll->ensureWidgetVisible(&control);
    if (control.height() > m_scroll->viewport()->height())
        m_scroll->verticalScrollBar()->setValue(control.mapTo(m_scroll->widget(), QPoint()).y());
}

void WizardPage::revealFocus()
{
    QWidget *focused = focusWidget();
    if (focused && m_scroll->isAncestorOf(focused))
        m_scroll->ensureWidgetVisible(focused);
}

void WizardPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown)
        m_scroll->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        m_scroll->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    else if (!chooseFocused(event->key()))
        QWizardPage::keyPressEvent(event);
}

// Enter chooses what has the focus, and goes on to what is missing then; only what is chosen already
// leaves it to Next.
bool WizardPage::chooseFocused(int key)
{
    auto *choice = qobject_cast<QAbstractButton *>(focusWidget());
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter || !choice || !choice->group() || choice->isChecked())
        return false;
    choice->click();
    focusFirst();
    return true;
}

} // namespace beian
