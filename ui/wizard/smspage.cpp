// SPDX-License-Identifier: MIT
#include "ui/wizard/smspage.h"

#include <algorithm>
#include <utility>

#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>

#include "ui/forms/controls.h"
#include "ui/texts/language.h"
#include "ui/texts/smstexts.h"
#include "ui/theme/theme.h"
#include "ui/number/clipboardoffer.h"
#include "ui/number/smscard.h"
#include "app/session/filingsession.h"
#include "ui/wizard/verifiedline.h"
#include "ui/wizard/wizardwishes.h"

namespace beian {

using namespace Qt::StringLiterals;

namespace {
// In steps of the grid: below it ring and time field have no room side by side.
constexpr int narrowestCard = 86;
} // namespace

SmsPage::SmsPage(FilingSession &session, WizardWishes &wishes, QWidget *parent)
    : WizardPage(session, parent)
    , m_offer(new ClipboardOffer(session))
    , m_grid(new QGridLayout)
{
    setHeading([] { return tr("Have you received the SMS?"); },
               [] {
                   return tr("It must be verified on the administration's site within 24 hours of "
                             "receiving it. Every number has its own 24 hours.");
               });
    m_grid->setSpacing(gap(3));
    content()->addLayout(m_grid);
    content()->addWidget(new VerifiedLine(session, VerifiedLine::Whom::All, u"sms"_s));
    // Below: it comes with the click that brings the window back, and that click has a target.
    content()->addWidget(m_offer);
    auto *handout = makeButton(
        u"smsHandout"_s, [] { return tr("Print hand-out…"); }, ButtonKind::Link);
    connect(handout, &QPushButton::clicked, this, [&wishes] { wishes.printHandout(); });
    addFooter(
        [] {
            return joinedSentences({codeTypingText(), tr("It stays in memory only.")});
        },
        handout);
    connect(m_offer, &ClipboardOffer::used, this, &SmsPage::focusNumber);
    connect(&session, &FilingSession::numberChanged, this, [this] {
        arrangeCards();
        updateCompleteness();
    });
    // A number that came or went elsewhere.
    connect(&session, &FilingSession::personsChanged, this, [this] {
        if (isVisible() && m_numbers != this->session().numbers())
            initializePage();
    });
    keepTexts(this, [this] { updateCompleteness(); });
    keepLook(this, [this] { arrangeCards(); });
}

void SmsPage::initializePage()
{
    for (SmsCard *card : std::as_const(m_cards))
        delete card;
    m_cards.clear();
    m_shown.clear();
    m_asked.clear();
    m_numbers = session().numbers();
    for (NumberSession *number : std::as_const(m_numbers)) {
        auto *card = new SmsCard(*number, int(m_cards.size()) + 1, content()->parentWidget());
        card->hide();
        card->installEventFilter(this);
        connect(card, &SmsCard::completed, this, [this, card] {
            if (!focusNextOpen(*card))
                wizard()->button(QWizard::NextButton)->setFocus();
        });
        m_cards << card;
    }
    arrangeCards();
    updateCompleteness();
}

void SmsPage::resizeEvent(QResizeEvent *event)
{
    WizardPage::resizeEvent(event);
    arrangeCards();
}

// A section that opens can make a card wider.
bool SmsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrangeCards();
    return WizardPage::eventFilter(watched, event);
}

// Somebody copied the SMS elsewhere and comes back. The window hands this event down to the page.
bool SmsPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && isVisible())
        m_offer->look(session().clipboard());
    return WizardPage::event(event);
}

// Who is verified has no card, but a line below; of the others, two are side by side where the width and the
// size of the type allow it.
void SmsPage::arrangeCards()
{
    int widest = gap(narrowestCard);
    QList<SmsCard *> shown;
    for (SmsCard *card : std::as_const(m_cards)) {
        if (isVerified(card->number().kept()))
            continue;
        widest = qMax(widest, card->minimumSizeHint().width());
        shown << card;
    }
    const int columns = contentWidth() >= 2 * widest + m_grid->spacing() ? 2 : 1;
    if (columns == m_columns && shown == m_shown)
        return;
    m_columns = columns;
    m_shown = shown;
    for (SmsCard *card : std::as_const(m_cards)) {
        if (shown.contains(card))
            continue;
        m_grid->removeWidget(card);
        card->hide();
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        m_grid->addWidget(shown.at(i), int(i) / columns, int(i) % columns, Qt::AlignTop);
        shown.at(i)->show();
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
}

QString SmsPage::missing() const
{
    const QList<NumberSession *> numbers = session().numbers();
    const auto isDone = [](const NumberSession *number) { return isVerified(number->kept()); };
    if (std::ranges::any_of(numbers, &NumberSession::hasSms) || std::ranges::any_of(numbers, isDone))
        return {};
    // At a counter the filer types the code, and it is forgotten: the outcome is noted anyway.
    if (session().isCounter() && std::ranges::any_of(numbers, &NumberSession::hasDeadline))
        return {};
    const bool isAnyReceived = std::ranges::any_of(numbers, [](const NumberSession *number) {
        return number->state() == VerificationState::Received;
    });
    if (session().isCounter())
        return tr("Next needs the time at which an SMS came; the applicant types the code.");
    if (isAnyReceived)
        return tr("Next needs the 6-digit code of one SMS.");
    const bool isAnyCode = std::ranges::any_of(
        numbers, [](const NumberSession *number) { return !number->code().isEmpty(); });
    if (isAnyCode)
        return tr("Next needs the time at which that SMS came.");
    return numbers.size() > 1
        ? tr("Next needs one SMS: its code, and the time at which it came. The other numbers can "
             "follow later.")
        : tr("Next needs the code of the SMS, and the time at which it came.");
}

void SmsPage::focusFirst()
{
    const auto found = std::ranges::find_if(m_cards, &SmsCard::isOpen);
    const auto shown = std::ranges::find_if(
        m_cards, [](const SmsCard *card) { return !card->isHidden(); });
    if (const auto first = found != m_cards.end() ? found : shown; first != m_cards.end())
        (*first)->focusFirst();
}

// What is missing in this card and has not the focus, or in the cards behind it. False: nothing.
bool SmsPage::focusNextOpen(const SmsCard &from)
{
    for (qsizetype i = m_cards.indexOf(&from); i < m_cards.size(); ++i) {
        SmsCard *card = m_cards.at(i);
        if (!card->isOpen() || card->firstOpen() == focusWidget())
            continue;
        card->focusFirst();
        reveal(card);
        return true;
    }
    return false;
}

bool SmsPage::focusUnread(const SmsCard &card)
{
    QWidget *field = card.unread();
    if (!field)
        return false;
    field->setFocus();
    reveal(field);
    return true;
}

bool SmsPage::validatePage()
{
    for (SmsCard *card : std::as_const(m_shown)) {
        card->settle();
        if (focusUnread(*card))
            return false;
        if (!card->isHalf() || m_asked.contains(card))
            continue;
        m_asked << card;
        card->setTimeWanted(true);
        card->focusFirst();
        reveal(card->firstOpen());
        return false;
    }
    return true;
}

// Enter leads through the fields before it turns the page.
void SmsPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget *field = qobject_cast<QLineEdit *>(focusWidget());
    const auto here = std::ranges::find_if(
        m_cards, [field](const SmsCard *card) { return field && card->isAncestorOf(field); });
    const bool isLed =
        isEnter && here != m_cards.end() && (focusUnread(**here) || focusNextOpen(**here));
    if (!isLed)
        WizardPage::keyPressEvent(event);
}

void SmsPage::refresh(const QDateTime &now)
{
    for (SmsCard *card : std::as_const(m_cards))
        card->tick(now);
}

void SmsPage::focusNumber(const NumberSession &number)
{
    for (SmsCard *card : std::as_const(m_cards)) {
        if (&card->number() != &number)
            continue;
        card->focusFirst();
        reveal(card);
    }
}

} // namespace beian
