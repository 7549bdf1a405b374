// SPDX-License-Identifier: MIT
#include "ui/wizard/verifywizard.h"

#include <algorithm>
#include <utility>

#include <QtGui/qpainter.h>
#include <QtGui/qshortcut.h>
#include <QtWidgets/qpushbutton.h>

#include "app/time/ticker.h"
#include "ui/forms/controls.h"
#include "ui/forms/leavequestion.h"
#include "ui/platform/assistive.h"
#include "ui/wizard/steplist.h"
#include "ui/platform/secretclipboard.h"
#include "ui/platform/tickwhileshown.h"
#include "ui/texts/filingnames.h"
#include "ui/theme/theme.h"
#include "ui/wizard/closingquestion.h"
#include "ui/wizard/donepage.h"
#include "ui/help/helpkey.h"
#include "ui/help/helpmenu.h"
#include "ui/wizard/peoplepage.h"
#include "ui/wizard/provincepage.h"
#include "ui/wizard/privatefieldsdialog.h"
#include "ui/wizard/sitepage.h"
#include "ui/wizard/smspage.h"
#include "ui/wizard/suffixpage.h"
#include "ui/wizard/wizardflow.h"
#include "ui/wizard/wizardneighbours.h"
#include "app/session/sessionstate.h"

namespace beian {

using namespace Qt::StringLiterals;

VerifyWizard::VerifyWizard(FilingSession &session, SecretClipboard &clipboard, Ticker &ticker,
                           SiteProbe &probe, WizardNeighbours *neighbours)
    : m_session(session)
    , m_clipboard(clipboard)
    , m_neighbours(neighbours)
    , m_resends(ticker)
    , m_steps(new StepList)
{
    setObjectName(u"verifyWizard"_s);
    setWizardStyle(QWizard::ModernStyle);
    setSideWidget(m_steps);
    connect(m_steps, &StepList::chosen, this, [this](int step) { goBackTo(PageId(step)); });
    setUpButtons();
    addPages(probe);
    resize(gap(290), gap(215));
    connect(this, &QWizard::currentIdChanged, this, &VerifyWizard::showPage);
    connect(this, &QWizard::customButtonClicked, this, &VerifyWizard::pressCustomButton);
    for (const auto changed : {&FilingSession::titleChanged, &FilingSession::filingChanged,
                               &FilingSession::personsChanged})
        connect(&m_session, changed, this, &VerifyWizard::showTitle);
    keepTexts(this, [this] { showTexts(); });
    keepLook(this, [this] { fitSteps(); });
    connect(new QShortcut(QKeySequence(QKeySequence::Save), this), &QShortcut::activated, this,
            [this] { pressCustomButton(QWizard::CustomButton1); });
    connect(new QShortcut(QKeySequence(QKeySequence::Print), this), &QShortcut::activated, this,
            &VerifyWizard::printHandout);
    connect(this, &QWizard::helpRequested, this, &VerifyWizard::showHelpMenu);
    connect(new QShortcut(QKeySequence(QKeySequence::HelpContents), this), &QShortcut::activated,
            this, [this] { shownPage()->openFaq(); });
    connect(&clipboard, &SecretClipboard::changed, &session, &FilingSession::clipboardChanged);
    connect(&ticker, &Ticker::ticked, this, [this](const QDateTime &now) {
        if (WizardPage *page = shownPage())
            page->tick(now);
    });
    new TickWhileShown(this, ticker);
}

// A field that loses the focus while its window is torn down would write to pages half gone.
VerifyWizard::~VerifyWizard()
{
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
}

void VerifyWizard::addPages(SiteProbe &probe)
{
    setPage(int(PageId::Province), new ProvincePage(m_session, *this));
    setPage(int(PageId::People), new PeoplePage(m_session));
    setPage(int(PageId::Sms), new SmsPage(m_session, *this));
    setPage(int(PageId::Suffix), new SuffixPage(m_session));
    setPage(int(PageId::Site), new SitePage(m_session, *this, m_clipboard, probe));
    setPage(int(PageId::Done), new DonePage(m_session));
}

void VerifyWizard::showTexts()
{
    m_steps->setTexts({tr("Province and date"), tr("Kind and persons"), tr("Receive the SMS"),
                       tr("Last 6 of the document"), tr("Verify"), tr("Done")},
                      tr("Not official; not affiliated with the Ministry of Industry and "
                         "Information Technology"));
    showTitle();
    showButtonTexts();
    if (currentId() < 0)
        return;
    nameButtons();
}

void VerifyWizard::setUpButtons()
{
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::HaveHelpButton
               | QWizard::HelpButtonOnRight);
    setOption(QWizard::HaveCustomButton1);
    setOption(QWizard::HaveCustomButton2, m_session.isCounter());
    setOption(QWizard::HaveCustomButton3, m_neighbours);
    arrangeButtons(PageId::Province);
    for (const auto which : {QWizard::NextButton, QWizard::FinishButton})
        setStyleMark(button(which), "kind", u"primary"_s);
}

void VerifyWizard::showButtonTexts()
{
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::FinishButton, tr("&Finish"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::HelpButton, tr("&Help"));
    nameControl(button(QWizard::BackButton), u"back"_s, tr("Back"));
    nameControl(button(QWizard::NextButton), u"next"_s, tr("Next"));
    nameControl(button(QWizard::FinishButton), u"finish"_s, tr("Finish"));
    nameControl(button(QWizard::CancelButton), u"cancel"_s, tr("Cancel"));
    nameControl(button(QWizard::HelpButton), u"help"_s, tr("Help"));
    nameCustomButtons();
    page(int(PageId::Site))->setButtonText(QWizard::NextButton, tr("&Finish"));
    page(int(PageId::Done))->setButtonText(QWizard::FinishButton, tr("&Close"));
}

// On the last page there is nothing to cancel and nothing to keep for later; before the first SMS there is
// nothing private to type.
void VerifyWizard::arrangeButtons(PageId page)
{
    const bool isAtEnd = page == PageId::Done;
    const bool isTyping = m_session.isCounter() && !isAtEnd && page >= PageId::Sms;
    QList<QWizard::WizardButton> layout;
    if (!isAtEnd)
        layout << QWizard::CancelButton << QWizard::HelpButton << QWizard::CustomButton1;
    else
        layout << QWizard::HelpButton;
    if (isTyping)
        layout << QWizard::CustomButton2;
    layout << QWizard::Stretch << QWizard::BackButton;
    if (m_neighbours && isAtEnd)
        layout << QWizard::CustomButton3;
    layout << QWizard::NextButton << QWizard::FinishButton;
    if (std::exchange(m_buttons, layout) != layout)
        setButtonLayout(layout);
}

WizardPage *VerifyWizard::shownPage() const
{
    return static_cast<WizardPage *>(currentPage());
}

void VerifyWizard::showPage(int id)
{
    if (id < 0)
        return;
    arrangeButtons(PageId(id));
    setHelpTopic(*this, faqTopicOf(PageId(id)));
    m_steps->setCurrent(id);
    // ModernStyle gives the pages the ground of a card, again with every layout.
    shownPage()->parentWidget()->setAutoFillBackground(false);
    shownPage()->tick(m_session.now());
    shownPage()->explainNext();
    nameButtons();
    announce(*this, m_steps->accessibleDescription());
    // Said by the page itself only when it changes.
    announce(*shownPage(), shownPage()->missing());
    // Queued: QWizard gives the focus to Next after this signal.
    QMetaObject::invokeMethod(shownPage(), &WizardPage::focusFirst, Qt::QueuedConnection);
    QMetaObject::invokeMethod(shownPage(), &WizardPage::revealFocus, Qt::QueuedConnection);
}

void VerifyWizard::nameButtons()
{
    for (const auto which : {QWizard::NextButton, QWizard::FinishButton})
        setAssistiveName(*button(which), withoutMnemonic(button(which)->text()));
}

void VerifyWizard::nameCustomButtons()
{
    setButtonText(QWizard::CustomButton1, tr("&Keep for later"));
    nameControl(button(QWizard::CustomButton1), u"keep"_s, tr("Keep for later"));
    if (m_neighbours) {
        setButtonText(QWizard::CustomButton3, tr("Ne&xt filing"));
        nameControl(button(QWizard::CustomButton3), u"nextFiling"_s, tr("Next filing"));
    }
    if (!m_session.isCounter())
        return;
    setButtonText(QWizard::CustomButton2, tr("The applicant &types…"));
    nameControl(button(QWizard::CustomButton2), u"privateFieldsButton"_s, tr("The applicant types"));
}

void VerifyWizard::setMasked(bool isMasked)
{
    m_isMasked = isMasked;
    showTitle();
}

void VerifyWizard::showTitle()
{
    const QString name = windowName(m_session.record(), m_session.rules(), m_isMasked);
    setWindowTitle(name.isEmpty() ? tr("Beian SMS Verify — new verification")
                                  : tr("Beian SMS Verify — %1").arg(name));
}

void VerifyWizard::resume()
{
    const int target = int(resumePage(m_session));
    while (currentId() < target) {
        const int before = currentId();
        next();
        if (currentId() == before)
            return;
    }
}

void VerifyWizard::pressCustomButton(int which)
{
    if (which == QWizard::CustomButton1) {
        keepForLater();
    } else if (which == QWizard::CustomButton2) {
        openPrivateFields(m_session, m_clipboard, *this);
    } else {
        // Closing brings the board to the front: the next filing comes in front of it.
        WizardNeighbours &neighbours = *m_neighbours;
        accept();
        neighbours.beginFiling();
    }
}

void VerifyWizard::showHelpMenu()
{
    QWidget *help = button(QWizard::HelpButton);
    openHelpMenu(*help, m_session.rules(), wizardShortcuts);
}

void VerifyWizard::goBackTo(PageId page)
{
    while (currentId() > int(page))
        back();
}

void VerifyWizard::showSms(NumberSession &number)
{
    goBackTo(PageId::Sms);
    auto *sms = static_cast<SmsPage *>(currentPage());
    // After the page's own first focus, which is queued too.
    QMetaObject::invokeMethod(
        sms, [sms, &number] { sms->focusNumber(number); }, Qt::QueuedConnection);
}

void VerifyWizard::showSuffix()
{
    goBackTo(PageId::Suffix);
}

void VerifyWizard::showPeople()
{
    goBackTo(PageId::People);
}

void VerifyWizard::showResend(NumberSession &number)
{
    m_resends.open(number, *this);
}

void VerifyWizard::showNext()
{
    next();
}

void VerifyWizard::shrink()
{
    if (m_neighbours)
        m_neighbours->showCompanion(*this, m_session);
}

void VerifyWizard::printHandout()
{
    if (m_neighbours)
        m_neighbours->showHandouts({m_session.record()}, *this);
}

void VerifyWizard::reject()
{
    // Nothing of it could be kept: there is no choice but to lose it or to stay.
    if (!hasInput(m_session) && hasRefused()) {
        askBeforeLeaving(*this, [this] { QWizard::reject(); });
        return;
    }
    if (!hasInput(m_session) || isEverythingVerified(m_session) || m_session.isAsRestored()) {
        QWizard::reject();
        return;
    }
    openClosingQuestion(m_session, *this, m_keepsFullNumbers && m_keepsFullNumbers(),
                        {[this] { keepForLater(); },
                         [this] {
                             m_isDiscarded = true;
                             QWizard::reject();
                         }});
}

bool VerifyWizard::hasRefused() const
{
    const QList<int> ids = pageIds();
    return std::ranges::any_of(
        ids, [this](int id) { return static_cast<WizardPage *>(page(id))->refused(); });
}

// What stands in a field and would not be kept is mended, or taken out, before the rest is kept: its field says
// what is wrong with it.
void VerifyWizard::keepForLater()
{
    // What is left is final: a field says what is wrong with it.
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
    if (!showRefused())
        QWizard::reject();
}

bool VerifyWizard::showRefused()
{
    for (const int id : pageIds()) {
        auto *holder = static_cast<WizardPage *>(page(id));
        QWidget *field = id <= currentId() ? holder->refused() : nullptr;
        if (!field)
            continue;
        goBackTo(PageId(id));
        // After the page's own first focus, which is queued too.
        QMetaObject::invokeMethod(
            field, [holder, field] {
                field->setFocus();
                holder->revealFocus();
            },
            Qt::QueuedConnection);
        return true;
    }
    return false;
}

// The page goes first: where it would be narrow, the rail is.
void VerifyWizard::fitSteps()
{
    constexpr int narrowest = 270; // of a window that has room for both, in steps of the grid
    m_steps->setNarrow(width() < gap(narrowest));
}

void VerifyWizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    fitSteps();
}

// The rail at the side and the bar of the buttons reach to the edges of the window.
void VerifyWizard::paintEvent(QPaintEvent *event)
{
    QWizard::paintEvent(event);
    QPainter painter(this);
    const QRect pageFrame = currentPage()->parentWidget()->geometry();
    const int barTop = pageFrame.bottom() + 1;
    const int railRight = pageFrame.left();
    painter.fillRect(QRect(0, 0, railRight, barTop), palette().color(QPalette::AlternateBase));
    painter.fillRect(QRect(0, barTop, width(), height() - barTop), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(railRight, 0, railRight, barTop);
}

} // namespace beian
